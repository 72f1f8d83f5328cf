"""The text blocks behind F3: type to narrow, Enter puts the filled text where the caret is."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QTextCursor
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.shared.announce import announce
from smartaachen_desktop.gui.shared.card import Rule
from smartaachen_desktop.gui.shared.empty import IconLabel
from smartaachen_desktop.gui.shared.keyed import ROLE, ROW, KeyedList, KeyedModel
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.gui.shared.rows import Index, RowDelegate, RowLook
from smartaachen_desktop.gui.shared.text_units import units
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.markdown import plain
from smartaachen_desktop.model.texts import GAP
from smartaachen_desktop.services.queries.text_blocks import FilledBlock

WIDTH = 620
TALL, LOW, MOST = 46, 32, 8
"""Heights of a block and of the last entry; so many blocks are seen at once."""


@dataclass(frozen=True, slots=True)
class _Row:
    """A block with its place among those offered, or the entry that opens the sheet."""

    place: int
    block: FilledBlock | None = None


def _data(row: _Row, role: int) -> Any:
    if role not in (ROLE.DisplayRole, ROLE.AccessibleTextRole, ROLE.ToolTipRole):
        return None
    if row.block is None:
        return tr("Textbausteine bearbeiten …")
    return row.block.title if role == ROLE.DisplayRole else f"{row.block.title}: {plain(row.block.text)}"


class _Delegate(RowDelegate):
    """Title, and below it the text as it would be inserted."""

    def height(self, index: Index, width: int) -> int:
        return LOW if index.data(ROW).block is None else TALL

    def paint_content(self, painter: QPainter, rect: QRect, look: RowLook, index: Index) -> None:
        row: _Row = index.data(ROW)
        theme, words = self.theme, str(index.data())
        if row.block is None:
            theme.icons.paint(
                painter, QRectF(rect.left(), rect.center().y() - 7.5, 16, 16), "pencil-simple", theme.colour("ink2")
            )
            area = QRectF(rect).adjusted(24, 0, 0, 0)
            paint.text(painter, area, words, theme.fonts.base("table"), theme.colour("petrol"))
            return
        upper = QRectF(rect.left(), rect.top() + 4, rect.width(), 19)
        paint.text(painter, upper, words, theme.fonts.base("table", bold=True), theme.colour("ink"))
        lower = QRectF(rect.left(), rect.top() + 23, rect.width(), 18)
        text = " ".join(plain(row.block.text).split("\n"))
        paint.text(painter, lower, text, theme.fonts.base("small"), theme.colour("ink2"))


class BlockPicker(QDialog):
    """Lies over the window and goes when something is taken, by Esc, or by a click elsewhere."""

    taken = Signal(str)
    edit_wished = Signal()

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle(self.tr("Textbaustein einfügen"))
        self.setAccessibleName(self.windowTitle())
        self._offered: tuple[_Row, ...] = ()
        self._chosen: _Row | None = None
        self.edit = QLineEdit()
        self.edit.setProperty("flat", True)
        self.edit.setFont(theme.fonts.base("head"))
        self.edit.setPlaceholderText(self.tr("Textbaustein suchen"))
        self.edit.setAccessibleName(self.windowTitle())
        model: KeyedModel[_Row] = KeyedModel(lambda row: row.place, _data)
        self.list: KeyedList[_Row] = KeyedList(theme, model, _Delegate, self.tr("Textbausteine"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        line = QHBoxLayout()
        line.setContentsMargins(14, 6, 8, 6)
        line.addWidget(IconLabel(theme, "magnifying-glass", size=18))
        line.addWidget(self.edit)
        frame = QFrame()
        frame.setProperty("frame", "card")
        column = self._column = QVBoxLayout(frame)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(Rule(theme))
        column.addWidget(self.list)
        outer = self._outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        self.edit.textChanged.connect(self._narrow)
        self.edit.installEventFilter(self)
        self.list.clicked.connect(lambda _index: self._take())
        self.finished.connect(self._finish)

    def open_at(self, corner: QPoint, blocks: Sequence[FilledBlock], room: QRect) -> None:
        """Show with the upper right corner at `corner`, within `room`; both in the screen's pixels."""
        self._offered = tuple(_Row(place, block) for place, block in enumerate(blocks))
        self._chosen = None
        self.edit.clear()
        self._narrow("")
        self.setFixedWidth(max(min(WIDTH, room.width() - 16), 280))
        left = max(min(corner.x() - self.width(), room.right() - self.width() - 8), room.left() + 8)
        top = max(min(corner.y(), room.bottom() - self.height() - 8), room.top() + 8)
        self.move(left, top)
        self.show()
        self.edit.setFocus()

    def blocks(self) -> tuple[FilledBlock, ...]:
        """Those that answer what is typed."""
        return tuple(row.block for row in self.list.keyed.rows if row.block is not None)

    def _narrow(self, query: str) -> None:
        words = query.casefold().split()
        ranked = [(_rank(row.block, words), row) for row in self._offered if row.block is not None]
        found = [row for rank, row in sorted(ranked, key=lambda each: (each[0], each[1].place)) if rank < _NOT]
        self.list.show_rows([*found, _Row(-1)])
        # with nothing found, Enter must not leave the meeting
        self._mark(0 if found else -1)
        self.list.setFixedHeight(TALL * min(len(found), MOST) + LOW + 2)
        for layout in (self._column, self._outer):
            layout.activate()  # or the window would keep the least height of the longer list
        self.resize(self.width(), self.sizeHint().height())

    def _mark(self, row: int) -> None:
        flag, index = QItemSelectionModel.SelectionFlag, self.list.keyed.index(row)
        if row < 0:
            self.list.selectionModel().clear()
            return
        self.list.selectionModel().setCurrentIndex(index, flag.ClearAndSelect)
        self.list.scrollTo(index)
        if self.isVisible():
            announce(self.edit, str(index.data(ROLE.AccessibleTextRole)))

    def _step(self, by: int) -> None:
        count, row = self.list.keyed.rowCount(), self.list.currentIndex().row()
        if abs(by) == 1:
            self._mark((row + by) % count if row >= 0 else 0 if by > 0 else count - 1)
        else:
            self._mark(min(max(row + by, 0), count - 1))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = Qt.Key(event.key())
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: MOST, Qt.Key.Key_PageUp: -MOST}
        if key in steps:
            self._step(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        else:
            return False
        return True

    def _take(self) -> None:
        row = self.list.currentIndex().data(ROW)
        if isinstance(row, _Row):
            self._chosen = row
            self.accept()

    def _finish(self) -> None:
        """Tell only after the list is gone, so that the focus goes where the text went."""
        chosen, self._chosen = self._chosen, None
        if chosen is None:
            return
        if chosen.block is None:
            self.edit_wished.emit()
        else:
            self.taken.emit(chosen.block.text)


_NOT = 3


def _rank(block: FilledBlock, words: list[str]) -> int:
    """Title begins with it, title holds it, text holds it, nothing does."""
    title, text = block.title.casefold(), plain(block.text).casefold()
    if title.startswith(" ".join(words)):
        return 0
    if all(word in title for word in words):
        return 1
    return 2 if all(word in title or word in text for word in words) else _NOT


def insert_sentence(edit: QPlainTextEdit, words: str) -> None:
    """Put it where the caret is, set off by blanks; the first gap in it is selected, to be typed over."""
    cursor = edit.textCursor()
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    before = edit.document().characterAt(start - 1) if start else ""
    after = edit.document().characterAt(end)
    lead = "" if not before.strip() or before in "(„‚[/" else " "
    tail = "" if after in " \xa0.,;:!?)“‘" else " "
    cursor.insertText(f"{lead}{words}{tail}")
    gap = GAP.search(words)
    if gap is not None:
        at = units(words)
        cursor.setPosition(start + len(lead) + at(gap.start()))
        cursor.setPosition(start + len(lead) + at(gap.end()), QTextCursor.MoveMode.KeepAnchor)
    edit.setTextCursor(cursor)
    edit.ensureCursorVisible()
