"""Which ending means which format of the plan: the one table that command line and window go by."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from smartaachen_desktop.exchange.ganttproject import read_gan
from smartaachen_desktop.exchange.guarded_xml import MOST_BYTES
from smartaachen_desktop.exchange.mspdi_reader import read_mspdi
from smartaachen_desktop.exchange.mspdi_writer import write_mspdi
from smartaachen_desktop.exchange.plan_csv import read_csv, write_csv
from smartaachen_desktop.exchange.plan_sheets import read_xlsx, write_xlsx
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.model.plan_draft import PlanDraft


@dataclass(frozen=True, slots=True)
class PlanFormat:
    """`read` and `write` are None where the format goes one way only."""

    name: str
    read: Callable[[bytes, str], PlanDraft] | None
    write: Callable[[PlanDraft], tuple[bytes, PlanDraft]] | None


FORMATS: Mapping[str, PlanFormat] = MappingProxyType(
    {
        ".xml": PlanFormat("MS Project (XML)", read_mspdi, write_mspdi),
        ".gan": PlanFormat("GanttProject", read_gan, None),
        ".csv": PlanFormat("Tabelle (CSV)", read_csv, write_csv),
        ".xlsx": PlanFormat("Excel-Tabelle", read_xlsx, write_xlsx),
    }
)


def read_plan_file(path: Path) -> PlanDraft:
    """The draft of a file, by its ending. Raises InvalidInput; nothing bigger than allowed is read at all."""
    form = FORMATS.get(path.suffix.lower())
    if form is None or form.read is None:
        known = ", ".join(ending for ending, each in FORMATS.items() if each.read)
        raise InvalidInput(
            "unknown_format", f"{path.name}: Diese Art Datei wird nicht gelesen.", field="file",
            remedy=f"Möglich sind {known}. Andere Programme speichern auch als XML von MS Project.",
        )  # fmt: skip
    try:
        with path.open("rb") as stream:
            content = stream.read(MOST_BYTES + 1)
    except OSError as error:
        raise InvalidInput(
            "unreadable", f"{path.name} lässt sich nicht öffnen: {error.strerror}.", field="file"
        ) from None
    return form.read(content, path.name)


def write_plan_file(draft: PlanDraft, ending: str) -> tuple[bytes, PlanDraft]:
    """The bytes of a file with that ending, and the draft with what the format leaves out among its findings."""
    form = FORMATS.get(ending.lower())
    if form is None or form.write is None:
        known = ", ".join(each for each, found in FORMATS.items() if found.write)
        raise InvalidInput(
            "unknown_format", f"Als „{ending or 'ohne Endung'}“ wird der Plan nicht gespeichert.", field="out",
            remedy=f"Möglich sind {known}.",
        )  # fmt: skip
    return form.write(draft)
