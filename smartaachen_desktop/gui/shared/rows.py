"""List rows with all their states; features subclass the delegate and paint only the content."""

from dataclasses import dataclass
from enum import IntFlag
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.shared.card import paint_section_head
from smartaachen_desktop.gui.theme import ThemeBox

Index = QModelIndex | QPersistentModelIndex


class RowState(IntFlag):
    """What a row says about itself, beside being hovered, selected or focused."""

    NONE = 0
    RUNNING = 1
    NON_PUBLIC = 2
    DONE = 4
    WARN = 8
    HEAD = 16


ROW_STATE = Qt.ItemDataRole.UserRole + 100
ROW_NOTE = Qt.ItemDataRole.UserRole + 101
ROW_ICON = Qt.ItemDataRole.UserRole + 102


@dataclass(frozen=True)
class RowLook:
    """How a row stands in its view now."""

    hover: bool = False
    selected: bool = False
    focus: bool = False
    state: RowState = RowState.NONE
    line: bool = True


def paint_row_ground(painter: QPainter, rect: QRect | QRectF, theme: ThemeBox, look: RowLook) -> None:
    """Ground, hatching, yellow bar and rule of a row; the ring comes last, see `paint_row_ring`."""
    area = QRectF(rect)
    ground = "surface"
    if look.state & RowState.WARN:
        ground = "warn_soft"
    if look.hover:
        ground = "sunken"
    if look.state & RowState.RUNNING:
        ground = "accent_soft"
    if look.selected:
        ground = "select"
    painter.fillRect(area, theme.colour(ground))
    if look.state & RowState.NON_PUBLIC:
        painter.save()
        painter.setBrushOrigin(area.topLeft())
        painter.fillRect(area, paint.hatch(theme.colour("line", 0.75), gap=8, width=0.9))
        painter.restore()
    if look.line:
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), theme.colour("line"))
    if look.state & RowState.RUNNING:
        painter.fillRect(QRectF(area.left(), area.top(), 4, area.height()), theme.colour("accent"))


def paint_row_ring(painter: QPainter, rect: QRect | QRectF, theme: ThemeBox, look: RowLook) -> None:
    if look.focus:
        paint.focus_inside(painter, rect, theme)


class RowDelegate(QStyledItemDelegate):
    """Paints a row: icon (lock, play), text, note at the right. Override `paint_content` and `height` for more.

    Data: DisplayRole text, ROW_STATE flags, ROW_NOTE right text, ROW_ICON icon name. Use it with plain_list().
    """

    def __init__(self, theme: ThemeBox, parent: QAbstractItemView | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        theme.changed.connect(self._theme_changed)

    def _theme_changed(self, _theme: object) -> None:
        view = self.parent()
        if isinstance(view, QAbstractItemView):
            view.viewport().update()

    def height(self, index: Index, width: int) -> int:
        size = self.theme.current.size
        return size.section_head if self.state(index) & RowState.HEAD else size.row

    def state(self, index: Index) -> RowState:
        return RowState(index.data(ROW_STATE) or 0)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else option.rect.width()
        return QSize(0, self.height(index, width))

    def look(self, option: QStyleOptionViewItem, index: Index) -> RowLook:
        flags: Any = option.state
        flag = QStyle.StateFlag
        return RowLook(
            hover=bool(flags & flag.State_MouseOver) and bool(flags & flag.State_Enabled),
            selected=bool(flags & flag.State_Selected),
            focus=bool(flags & flag.State_HasFocus),
            state=self.state(index),
        )

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, rect = self.look(option, index), QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if look.state & RowState.HEAD:
            note, icon = str(index.data(ROW_NOTE) or ""), str(index.data(ROW_ICON) or "")
            paint_section_head(painter, QRectF(rect), self.theme, str(index.data() or ""), note, icon)
        else:
            paint_row_ground(painter, rect, self.theme, look)
            self.paint_content(painter, rect.adjusted(12, 0, -12, -1), look, index)
        paint_row_ring(painter, rect, self.theme, look)
        painter.restore()

    def paint_content(self, painter: QPainter, rect: QRect, look: RowLook, index: Index) -> None:
        """Icon, text and note in one line."""
        theme, state = self.theme, look.state
        running = bool(state & RowState.RUNNING)
        icon = str(index.data(ROW_ICON) or "")
        if not icon:
            icon = "play-fill" if running else "lock-simple" if state & RowState.NON_PUBLIC else ""
        left = rect.left()
        if icon:
            role = "ink" if running else "warn" if state & RowState.WARN else "ink2"
            area = QRectF(left, rect.center().y() - 7.5, 16, 16)
            theme.icons.paint(painter, area, icon, theme.colour(role))
            left += 24
        note = str(index.data(ROW_NOTE) or "")
        note_font = theme.fonts.base("small", tabular=True)
        note_width = paint.width_of(note, note_font) if note else 0
        if note:
            area = QRectF(rect.right() - note_width, rect.top(), note_width + 2, rect.height())
            role = "warn" if state & RowState.WARN else "ink2"
            paint.text(painter, area, note, note_font, theme.colour(role), elide=False)
        font = theme.fonts.base("table", bold=running, tabular=True)
        room = QRectF(left, rect.top(), rect.right() - left - (note_width + 8 if note else 0), rect.height())
        role = "ink2" if state & RowState.DONE else "ink"
        paint.text(painter, room, str(index.data() or ""), font, theme.colour(role))


def plain_list(view: QAbstractItemView, delegate: QStyledItemDelegate, name: str) -> None:
    """The settings every list of rows shares."""
    view.setItemDelegate(delegate)
    view.setAccessibleName(name)
    view.setMouseTracking(True)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setProperty("focus_ring", "inside")
