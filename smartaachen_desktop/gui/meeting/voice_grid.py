"""The names of a roll call in columns, each with the voice given so far."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, QModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QHideEvent, QPainter, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyleOptionViewItem

from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.shared.keyed import ROLE, ROW, KeyedList, KeyedModel
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.gui.shared.rows import Index, RowDelegate, RowLook
from smartaachen_desktop.gui.shared.votebar import paint_vote_part
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.voting import Choice

ROW_HEIGHT = 22
EDGE, MARK, GAP = 8, 12, 5
LEAST_ROWS = 12
"""In a low window what stands above scrolls away for them; sign, keys and verdict below stay in sight."""
NARROW, WIDE = 150, 300
"""Between these a column is as wide as nine of ten names need; the longest are cut and told whole by tooltip."""
BESIDE = 560
"""Height of the window that is not the names': what stands above and below them must stay in sight."""
PARTS = {Choice.YES: "yes", Choice.NO: "no", Choice.ABSTENTION: "abstention", Choice.INVALID: "invalid"}


def choice_words(choice: Choice | None) -> str:
    names = {
        Choice.YES: tr("Ja"), Choice.NO: tr("Nein"), Choice.ABSTENTION: tr("Enthaltung"), Choice.INVALID: tr("Ungültig")
    }  # fmt: skip
    return names[choice] if choice is not None else tr("noch offen")


def short_words(choice: Choice | None) -> str:
    """As they stand beside a name; the whole words are told by tooltip and screen reader."""
    if choice is None:
        return tr("offen")
    return {Choice.ABSTENTION: tr("Enth."), Choice.INVALID: tr("Ung.")}.get(choice, choice_words(choice))


@dataclass(frozen=True)
class VoiceRow:
    """`changed`: a correction gives another voice than the one established."""

    key: UUID
    name: str
    choice: Choice | None
    changed: bool = False


def _data(row: VoiceRow, role: int) -> Any:
    if role == ROLE.DisplayRole:
        return row.name
    if role in (ROLE.AccessibleTextRole, ROLE.ToolTipRole):
        words = f"{row.name}: {choice_words(row.choice)}"
        return tr("{voice}, berichtigt").format(voice=words) if row.changed else words
    return None


class VoiceDelegate(RowDelegate):
    """Name at the left, sign and word of the voice at the right of its column."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = self.parent()
        return QSize(view.column_width() if isinstance(view, VoiceGrid) else NARROW, ROW_HEIGHT)

    def words_width(self) -> int:
        font = self.theme.fonts.base("table", bold=True)
        return max(paint.width_of(short_words(choice), font) for choice in (None, *Choice)) + 2

    def width_for(self, name: str) -> int:
        used = paint.width_of(name, self.theme.fonts.base("table")) + self.words_width()
        return used + 2 * EDGE + MARK + 2 * GAP + 2

    def paint_content(self, painter: QPainter, rect: QRect, look: RowLook, index: Index) -> None:
        row: VoiceRow = index.data(ROW)
        theme = self.theme
        rect = rect.adjusted(EDGE - 12, 0, 12 - EDGE, 0)  # many names: narrower than other rows
        font = theme.fonts.base("table", bold=row.choice is not None)
        words = self.words_width()
        colour = theme.colour("ink" if row.choice else "ink2")
        paint.text(
            painter, QRectF(rect.right() - words, rect.top(), words, rect.height()), short_words(row.choice), font,
            colour,
        )  # fmt: skip
        if row.choice is not None:
            mark = QRectF(rect.right() - words - GAP - MARK, rect.center().y() - 5.5, MARK, MARK)
            paint_vote_part(painter, mark, theme, PARTS[row.choice])
        room = QRectF(rect.left(), rect.top(), rect.width() - words - MARK - 2 * GAP, rect.height())
        name = QFont(theme.fonts.base("table"))
        name.setUnderline(row.changed)
        paint.text(painter, room, row.name, name, theme.colour("ink"))


class VoiceGrid(KeyedList[VoiceRow]):
    """As many columns as the width allows, as many rows as the window can spare; beyond that it scrolls in itself."""

    def __init__(self, theme: ThemeBox, name: str, resized: Callable[[], None]) -> None:
        model: KeyedModel[VoiceRow] = KeyedModel(lambda row: row.key, _data)
        super().__init__(theme, model, VoiceDelegate, name)
        self._resized = resized
        self._widest = NARROW
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        theme.changed.connect(self._theme_changed)
        self._fit()

    def show_rows(self, rows: Sequence[VoiceRow]) -> None:
        if [row.name for row in rows] != [row.name for row in self.keyed.rows]:
            self._measure(rows)
        super().show_rows(rows)
        self._fit()

    def columns(self) -> int:
        return max(1, min(self._room() // self._widest, max(len(self.keyed.rows), 1)))

    def column_width(self) -> int:
        return self._room() // self.columns()

    def rows_needed(self) -> int:
        return -(-len(self.keyed.rows) // self.columns())

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """The arrows follow the order of calling: at the end of a row they go on in the next."""
        moves = QAbstractItemView.CursorAction
        step = {
            moves.MoveLeft: -1, moves.MoveRight: 1, moves.MoveUp: -self.columns(), moves.MoveDown: self.columns(),
        }.get(action)  # fmt: skip
        current = self.currentIndex()
        if step is None or not current.isValid():
            return super().moveCursor(action, modifiers)
        wanted = current.row() + step
        return self.keyed.index(wanted if 0 <= wanted < len(self.keyed.rows) else current.row())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()
        self.scrollTo(self.currentIndex())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.window().installEventFilter(self)
        self._fit()

    def hideEvent(self, event: QHideEvent) -> None:
        self.window().removeEventFilter(self)
        super().hideEvent(event)

    def eventFilter(self, watched: Any, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.window():
            self._fit()
        return bool(super().eventFilter(watched, event))

    def _theme_changed(self, _theme: object) -> None:
        self._measure(self.keyed.rows)
        self._fit()

    def _room(self) -> int:
        """Always with a place for the scroll bar, whose coming would take a column away."""
        bar = self.style().pixelMetric(self.style().PixelMetric.PM_ScrollBarExtent, None, self)
        return max(self.width() - 2 * self.frameWidth() - bar - 1, NARROW)

    def _measure(self, rows: Sequence[VoiceRow]) -> None:
        delegate = self.itemDelegate()
        if isinstance(delegate, VoiceDelegate):
            needed = sorted(delegate.width_for(row.name) for row in rows) or [NARROW]
            self._widest = min(max(needed[len(needed) * 9 // 10 - 1], NARROW), WIDE)

    def _fit(self) -> None:
        most = max((self.window().height() - BESIDE) // ROW_HEIGHT, LEAST_ROWS)
        height = ROW_HEIGHT * min(max(self.rows_needed(), 1), most) + 2 * self.frameWidth()
        if height != self.height() or height != self.minimumHeight():
            self.setFixedHeight(height)
            self._resized()
