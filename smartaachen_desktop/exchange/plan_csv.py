"""The plan as CSV: UTF-8 with a mark, semicolons, German dates; nothing a spreadsheet would calculate."""

import csv
import io
from dataclasses import replace

from smartaachen_desktop.exchange.guarded_xml import check_size
from smartaachen_desktop.exchange.plan_columns import COLUMNS, as_text, guarded, read_rows, rows, unguarded
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.model.plan_draft import LONGEST_TEXT, Fate, Finding, Findings, PlanDraft

_LOST = ("Freie Tage und Basispläne", "Eine CSV-Datei kennt nur die Maßnahmen.")


def write_csv(draft: PlanDraft) -> tuple[bytes, PlanDraft]:
    target = io.StringIO()
    writer = csv.writer(target, delimiter=";", lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerows([guarded(as_text(cell).replace("\r", "\n")) for cell in row] for row in rows(draft))
    lost = bool(draft.days_off or draft.baselines)
    return target.getvalue().encode("utf-8-sig", "replace"), with_loss(draft, *_LOST) if lost else draft


def with_loss(draft: PlanDraft, place: str, what: str) -> PlanDraft:
    """The draft with what the table leaves out among its findings; what is left out whole needs no more words."""
    baselines = {each.name for each in draft.baselines}
    told = [each for each in draft.findings if each.place not in baselines]
    return replace(draft, findings=(*told, Finding(Fate.DROPPED, place, what)))


def read_csv(content: bytes, name: str) -> PlanDraft:
    """Raises InvalidInput where it is no table of measures."""
    check_size(content, name)
    findings = Findings()
    if b"\x00" in content:
        raise InvalidInput(
            "not_utf8", f"{name} enthält Nullbytes und ist keine CSV-Datei in UTF-8.", field="file",
            remedy="Es wurde nichts eingelesen.",
        )  # fmt: skip
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1252", "replace")
        findings.add(
            Fate.CHANGED, name, "Die Datei ist nicht in UTF-8 geschrieben; sie wurde als Windows-1252 gelesen."
        )
    head = text.partition("\n")[0]
    mark = max(";\t,", key=head.count)
    csv.field_size_limit(LONGEST_TEXT * 2)
    table = ([unguarded(cell) for cell in row] for row in csv.reader(io.StringIO(text, newline=""), delimiter=mark))
    try:
        return read_rows(name, table, findings)
    except csv.Error as error:
        raise InvalidInput(
            "broken_csv", f"{name} lässt sich nicht lesen: {error}.", field="file", remedy="Es wurde nichts eingelesen."
        ) from None
