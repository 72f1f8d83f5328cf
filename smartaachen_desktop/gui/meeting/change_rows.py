"""The rows of prepared and effective changes: subject and difference, below it every before → after."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from smartaachen_desktop.formats import amount
from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.shared.keyed import ROLE, ROW
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.gui.shared.rows import Index, RowDelegate, RowLook
from smartaachen_desktop.model.proposals import ChangeKind
from smartaachen_desktop.services.queries.change_words import ChangeWords, change_words, overdraws
from smartaachen_desktop.services.queries.meeting_parts import ChangeView

HEAD_HEIGHT, LINE_HEIGHT = 27, 19
MOST_HEIGHT = 4 * (HEAD_HEIGHT + LINE_HEIGHT)
ICONS = {
    ChangeKind.MEASURE: "chart-bar-horizontal", ChangeKind.NEW_MEASURE: "plus-circle", ChangeKind.CARD: "columns",
    ChangeKind.STOP_MEASURE: "prohibit", ChangeKind.REMOVE_MEASURE: "trash", ChangeKind.NEW_LINK: "link",
    ChangeKind.REMOVE_LINK: "link", ChangeKind.AMOUNT: "currency-eur", ChangeKind.TRANSFER: "currency-eur",
    ChangeKind.NEW_LINE: "currency-eur", ChangeKind.REMOVE_LINE: "currency-eur",
}  # fmt: skip


@dataclass(frozen=True)
class ChangeRow:
    change: ChangeView
    motion: str
    number: str
    """The resolution that made it effective, empty while it waits."""
    lapsed: bool = False
    """The motion failed or was withdrawn: it will never take effect."""

    @property
    def waits(self) -> bool:
        return not self.number and not self.lapsed

    @property
    def height(self) -> int:
        return HEAD_HEIGHT + LINE_HEIGHT * len(_lower(self))


def _upper(row: ChangeRow) -> tuple[str, str]:
    """What changes, and by how much where one figure says it."""
    words = change_words(row.change)
    if len(words) == 1:
        return words[0].subject, words[0].difference
    name = row.change.name
    match row.change.kind:
        case ChangeKind.TRANSFER:
            return tr("Umschichtung"), amount(abs(row.change.sides[0].difference))
        case ChangeKind.NEW_LINE:
            return tr("Neue Haushaltsposition: {name}").format(name=name), ""
        case ChangeKind.REMOVE_LINE:
            return tr("Haushaltsposition entfällt: {name}").format(name=name), ""
    return name, next((each.difference for each in words if each.difference), "")


def _lower(row: ChangeRow) -> list[tuple[str, str]]:
    """Before → after line by line, with what is left at the right; of a stale change also how it stood."""
    words = change_words(row.change)
    if len(words) == 1:
        lines = [(words[0].course, words[0].left)]
    else:
        lines = [(_short(row.change, each), each.left) for each in words]
    if row.change.stale and row.waits and row.change.was:
        lines.append((tr("vorbereitet, als dort stand: {was}").format(was=row.change.was), ""))
    return lines


def _short(change: ChangeView, words: ChangeWords) -> str:
    """The line without the name that stands above it anyway."""
    name = f"{change.name}, "
    if change.kind is not ChangeKind.TRANSFER and words.subject.startswith(name):
        return f"{words.subject.removeprefix(name)}: {words.course}"
    if words.subject == change.name:
        return words.course
    return words.sentence


def warning_of(row: ChangeRow) -> str:
    change = row.change
    if not row.waits:
        return ""
    if not change.possible:
        return tr("nicht mehr möglich: das Ziel ist gelöscht")
    if change.stale:
        return tr("seither geändert: bitte neu übernehmen")
    return tr("weniger als gebunden und ausgegeben") if overdraws(change) else ""


def _state(row: ChangeRow) -> str:
    if row.number:
        return tr("wirksam durch {number}").format(number=row.number)
    return tr("wird nicht wirksam") if row.lapsed else warning_of(row)


def row_data(row: ChangeRow, role: int) -> Any:
    subject, note = _upper(row)
    match role:
        case ROLE.DisplayRole:
            return subject
        case ROLE.ToolTipRole | ROLE.AccessibleTextRole:
            lines = [text for pair in _lower(row) for text in pair]
            return ". ".join(part for part in (subject, note, *lines, _state(row), row.motion) if part)
    return None


class ChangeDelegate(RowDelegate):
    """What and by how much, with its state; below, line by line, from what to what and what is left."""

    def height(self, index: Index, width: int) -> int:
        row: ChangeRow = index.data(ROW)
        return row.height

    def paint_content(self, painter: QPainter, rect: QRect, look: RowLook, index: Index) -> None:
        row: ChangeRow = index.data(ROW)
        theme = self.theme
        subject, note = _upper(row)
        warning, state = warning_of(row), _state(row)
        icon = QRectF(rect.left(), rect.top() + 6, 16, 16)
        theme.icons.paint(painter, icon, "warning" if warning else ICONS[row.change.kind],
                          theme.colour("warn" if warning else "petrol"))  # fmt: skip
        bold, small = theme.fonts.base("table", bold=True, tabular=True), theme.fonts.base("small", tabular=True)
        left, right, top = rect.left() + 26, rect.right(), rect.top() + 4
        align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for words, font, role in (
            (note, bold, "ink"),
            (state, small, "warn" if warning else "ok" if row.number else "ink2"),
        ):
            if words:
                width = min(paint.width_of(words, font) + 2, (right - left) * 0.5)
                paint.text(painter, QRectF(right - width, top, width, 20), words, font, theme.colour(role), align)
                right -= int(width) + 12
        paint.text(painter, QRectF(left, top, right - left, 20), subject, bold, theme.colour("ink"))
        room, y = rect.right() - left, rect.top() + 23
        for arrow, beside in _lower(row):
            taken = min(paint.width_of(beside, small) + 2, room * 0.5) if beside else 0
            area = QRectF(rect.right() - taken, y, taken, 18)
            paint.text(painter, area, beside, small, theme.colour("ink2"), align)
            paint.text(painter, QRectF(left, y, room - taken - 8, 18), arrow, small, theme.colour("ink2"))
            y += LINE_HEIGHT


def is_stale(row: ChangeRow) -> bool:
    return row.waits and row.change.stale and row.change.possible


def rows_height(rows: list[ChangeRow]) -> int:
    return min(sum(row.height for row in rows), MOST_HEIGHT)
