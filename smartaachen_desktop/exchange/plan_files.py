"""Which ending means which reader and writer of the plan; their names for people stand in services/plan_files.py."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from smartaachen_desktop.exchange.ganttproject import read_gan
from smartaachen_desktop.exchange.guarded_xml import MOST_BYTES
from smartaachen_desktop.exchange.mspdi_reader import read_mspdi
from smartaachen_desktop.exchange.mspdi_writer import write_mspdi
from smartaachen_desktop.exchange.plan_csv import read_csv, write_csv
from smartaachen_desktop.exchange.plan_sheets import read_xlsx, write_xlsx
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.model.plan_draft import Fate, Finding, PlanDraft
from smartaachen_desktop.services.plan_files import READABLE, WRITABLE
from smartaachen_desktop.services.uncollected import uncollected

READERS: Mapping[str, Callable[[bytes, str], PlanDraft]] = MappingProxyType(
    {".xml": read_mspdi, ".gan": read_gan, ".csv": read_csv, ".xlsx": read_xlsx}
)
WRITERS: Mapping[str, Callable[[PlanDraft], tuple[bytes, PlanDraft]]] = MappingProxyType(
    {".xml": write_mspdi, ".csv": write_csv, ".xlsx": write_xlsx}
)


def read_plan_file(path: Path) -> PlanDraft:
    """The draft of a file, by its ending. Raises InvalidInput; nothing bigger than allowed is read at all."""
    read = READERS.get(path.suffix.lower())
    if read is None:
        raise InvalidInput(
            "unknown_format", f"{path.name}: Diese Art Datei wird nicht gelesen.", field="file",
            remedy=f"Möglich sind {', '.join(READABLE)}. Andere Programme speichern auch als XML von MS Project.",
        )  # fmt: skip
    try:
        with path.open("rb") as stream:
            content = stream.read(MOST_BYTES + 1)
    except OSError as error:
        raise InvalidInput(
            "unreadable", f"{path.name} lässt sich nicht öffnen: {error.strerror}.", field="file"
        ) from None
    try:
        with uncollected():
            draft = read(content, path.name)
    except InvalidInput as error:
        if path.name in error.message:
            raise
        raise InvalidInput(
            error.code, f"{path.name}: {error.message}", field=error.field, remedy=error.remedy
        ) from None  # fmt: skip
    if not draft.measures:
        raise InvalidInput(
            "no_tasks", f"{path.name} enthält keinen einzigen Vorgang.", field="file",
            remedy="Es wurde nichts eingelesen.",
        )  # fmt: skip
    return draft


def write_plan_file(draft: PlanDraft, ending: str) -> tuple[bytes, PlanDraft]:
    """The bytes of a file with that ending, and the draft with what the format leaves out among its findings."""
    write = WRITERS.get(ending.lower())
    if write is None:
        raise InvalidInput(
            "unknown_format", f"Als „{ending or 'ohne Endung'}“ wird der Plan nicht gespeichert.", field="out",
            remedy=f"Möglich sind {', '.join(WRITABLE)}.",
        )  # fmt: skip
    content, told = write(draft)
    if len(content) > MOST_BYTES:
        size = Finding(
            Fate.DROPPED, f"{len(content) / 1024 / 1024:.0f} MB",
            f"Dieses Programm liest nur Dateien bis {MOST_BYTES // 1024 // 1024} MB wieder ein.",
        )  # fmt: skip
        told = replace(told, findings=(size, *told.findings))
    return content, told
