"""The plan as a spreadsheet (XLSX): one sheet of measures, one of days off."""

import io
import zipfile
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import Any

from smartaachen_desktop.exchange.guarded_xml import check_size
from smartaachen_desktop.exchange.plan_columns import COLUMNS, read_rows, rows
from smartaachen_desktop.exchange.plan_csv import with_loss
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.model.plan import LONGEST_DAYS_OFF
from smartaachen_desktop.model.plan_draft import MOST_MEASURES, DraftDayOff, Fate, Findings, PlanDraft

PLAN_SHEET, OFF_SHEET = "Projektplan", "Freie Tage"
OFF_HEADS = ("Von", "Bis", "Name")
MOST_UNPACKED = 200 * 1024 * 1024
MOST_PARTS = 1_000
MOST_COLUMNS = 200
LONGEST_CELL = 32_767
_WIDTHS = {"Bezeichnung": 44, "Beteiligte": 30, "Ergebnis": 40, "Notizen": 40, "Kosten je Jahr": 34, "Kennung": 38}


def write_xlsx(draft: PlanDraft) -> tuple[bytes, PlanDraft]:
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    sheet = book.create_sheet(PLAN_SHEET)
    for place, head in enumerate(COLUMNS):
        sheet.column_dimensions[_letter(place)].width = _WIDTHS.get(head, 14)
    sheet.freeze_panes = "D2"
    writer = _CellWriter(sheet)
    sheet.append([writer.head(head) for head in COLUMNS])
    for row in rows(draft):
        sheet.append([writer.cell(value) for value in row])
    sheet.auto_filter.ref = f"A1:{_letter(len(COLUMNS) - 1)}{len(draft.measures) + 1}"
    if draft.days_off:
        free = book.create_sheet(OFF_SHEET)
        writer_off = _CellWriter(free)
        free.append([writer_off.head(head) for head in OFF_HEADS])
        for off in draft.days_off:
            free.append([writer_off.cell(value) for value in (off.first, off.last, off.name)])
    target = io.BytesIO()
    book.save(target)
    told = draft
    if draft.baselines:
        told = with_loss(draft, "Basispläne", "Eine Tabelle kennt keine Basispläne.")
    if writer.cut:
        told = with_loss(told, f"{writer.cut} Zellen", f"Eine Zelle fasst {LONGEST_CELL} Zeichen; der Rest fehlt.")
    return target.getvalue(), told


class _CellWriter:
    """Cells of one sheet; text is text even where it looks like a formula."""

    def __init__(self, sheet: Any) -> None:
        from openpyxl.cell import WriteOnlyCell
        from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
        from openpyxl.styles import Alignment, Font, PatternFill

        self.cut = 0
        self._sheet, self._make, self._illegal = sheet, WriteOnlyCell, ILLEGAL_CHARACTERS_RE
        self._bold, self._fill = Font(bold=True), PatternFill("solid", fgColor="E6EEF2")
        self._top = Alignment(vertical="top", wrap_text=True)

    def head(self, words: str) -> Any:
        cell = self._make(self._sheet, words)
        cell.font, cell.fill = self._bold, self._fill
        return cell

    def cell(self, value: str | int | date | None) -> Any:
        if value is None or value == "" or isinstance(value, int):
            return value or (0 if value == 0 and isinstance(value, int) else None)
        if isinstance(value, date):
            cell = self._make(self._sheet)
            cell.value = value
            cell.number_format = "DD.MM.YYYY"
            return cell
        text = self._illegal.sub("", value)
        self.cut += len(text) > LONGEST_CELL
        if text[:1] != "=" and "\n" not in text:
            return text
        cell = self._make(self._sheet, text)
        cell.data_type = "s"
        cell.alignment = self._top
        return cell


def read_xlsx(content: bytes, name: str) -> PlanDraft:
    """Stored values only: no formula is calculated, no macro is run, no link to another file is followed."""
    check_size(content, name)
    findings = Findings()
    _judge(content, name, findings)
    try:
        return _read(content, name, findings)
    except InvalidInput:
        raise
    except Exception:  # the library raises whatever it stumbles over in a damaged file
        raise _refusal("broken_xlsx", name, "Sie ist beschädigt oder keine Tabelle von Excel") from None


def _read(content: bytes, name: str, findings: Findings) -> PlanDraft:
    from openpyxl import load_workbook

    book = load_workbook(io.BytesIO(content), read_only=True, data_only=True, keep_links=False)
    try:
        names = book.sheetnames
        sheet = book[PLAN_SHEET if PLAN_SHEET in names else names[0]]
        for other in names:
            if other not in (sheet.title, OFF_SHEET):
                findings.add(Fate.DROPPED, f"Blatt {other[:60]}", "Gelesen werden „Projektplan“ und „Freie Tage“.")
        days_off = tuple(_days_off(book[OFF_SHEET], findings)) if OFF_SHEET in names else ()
        return read_rows(name, _table(sheet), findings, days_off)
    finally:
        book.close()


def _table(sheet: Any) -> Iterator[Sequence[Any]]:
    sheet.reset_dimensions()
    rows_read = sheet.iter_rows(values_only=True, max_row=MOST_MEASURES + 2, max_col=MOST_COLUMNS)
    yield from rows_read


def _days_off(sheet: Any, findings: Findings) -> Iterator[DraftDayOff]:
    for number, row in enumerate(_table(sheet), 1):
        if number == 1 or not any(row):
            continue
        first, last, name = (*row, None, None, None)[:3]
        days = [each.date() if isinstance(each, datetime) else each for each in (first, last or first)]
        if not all(isinstance(each, date) for each in days) or not 0 <= (days[1] - days[0]).days <= LONGEST_DAYS_OFF:
            findings.add(Fate.DROPPED, f"{OFF_SHEET}, Zeile {number}", "Von und Bis sind keine gültigen Tage.")
            continue
        yield DraftDayOff(days[0], days[1], str(name or "").strip() or "arbeitsfrei")


def _judge(content: bytes, name: str, findings: Findings) -> None:
    """Look at the directory of the archive before anything is unpacked."""
    try:
        parts = zipfile.ZipFile(io.BytesIO(content)).infolist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        raise _refusal("broken_xlsx", name, "Sie ist beschädigt oder keine Tabelle von Excel") from None
    if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED:
        raise _refusal(
            "zip_bomb",
            name,
            f"Entpackt wäre sie größer als {MOST_UNPACKED // 1024 // 1024} MB oder hätte zu viele Teile",
        )
    if any(part.filename.endswith("vbaProject.bin") for part in parts):
        findings.add(Fate.DROPPED, name, "Makros werden weder gelesen noch ausgeführt.")


def _refusal(code: str, name: str, reason: str) -> InvalidInput:
    return InvalidInput(
        code, f"{name} lässt sich nicht lesen. {reason}.", field="file", remedy="Es wurde nichts eingelesen."
    )


def _letter(place: int) -> str:
    from openpyxl.utils import get_column_letter

    return str(get_column_letter(place + 1))
