"""A short list of words to take, laid over the window beside a field. The field keeps the focus and its keys."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget

from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.shared.announce import announce
from smartaachen_desktop.gui.shared.keyed import ROLE, ROW, KeyedList, KeyedModel
from smartaachen_desktop.gui.shared.rows import ROW_NOTE, Index, RowDelegate
from smartaachen_desktop.gui.theme import ThemeBox

MOST = 6
ROW_HEIGHT = 28
LEAST_WIDTH, MOST_WIDTH = 220, 460


@dataclass(frozen=True)
class Offer:
    """`note` says more about the words at the right; `record` is what they stand for, where that matters."""

    words: str
    note: str = ""
    record: UUID | None = None


def _data(row: Offer, role: int) -> Any:
    match role:
        case ROLE.DisplayRole:
            return row.words
        case ROLE.ToolTipRole | ROLE.AccessibleTextRole:
            return f"{row.words}, {row.note}" if row.note else row.words
    return row.note if role == ROW_NOTE else None


class _Delegate(RowDelegate):
    def height(self, index: Index, width: int) -> int:
        return ROW_HEIGHT


class OfferList(KeyedList[Offer]):
    """At most six rows. Nothing is chosen until a key or the mouse does, unless `first` asks for it."""

    def __init__(self, theme: ThemeBox, field: QWidget, name: str) -> None:
        model: KeyedModel[Offer] = KeyedModel(lambda row: row, _data)
        super().__init__(theme, model, _Delegate, name)
        self._theme, self._field, self._edge = theme, field, ""
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.hide()

    def offer(self, rows: Sequence[Offer], beside: QRect, *, first: bool = False, whole: bool = False) -> None:
        """Show the rows under `beside` (in the field's own pixels), above it where the window ends. Of more than six
        the others can be scrolled to where the list is wished `whole`."""
        rows = rows if whole else rows[:MOST]
        if not rows:
            self.hide()
            return
        window = self._field.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        self.show_rows(rows)
        self.choose_row(0 if first else -1)
        font, small = self._theme.fonts.base("table", tabular=True), self._theme.fonts.base("small", tabular=True)
        seen = min(len(rows), MOST)
        wide = max(paint.width_of(row.words, font) + paint.width_of(row.note, small) for row in rows) + 52
        width, height = min(max(wide, LEAST_WIDTH), MOST_WIDTH, window.width() - 8), ROW_HEIGHT * seen + 2
        below = self._field.mapTo(window, beside.bottomLeft() + QPoint(0, 2))
        above = self._field.mapTo(window, beside.topLeft()).y() - height - 2
        top = below.y() if below.y() + height <= window.height() or above < 0 else above
        # it floats over the text: without an edge white would lie on white
        edge = self._theme.colour("control").name()
        if edge != self._edge:  # a style sheet costs more than a key may take
            self._edge = edge
            self.setStyleSheet(f"QListView {{ border: 1px solid {edge}; }}")
        self.setGeometry(max(min(below.x(), window.width() - width - 4), 4), top, width, height)
        self.show()
        self.raise_()

    def choose_row(self, row: int) -> None:
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(
            self.keyed.index(row) if row >= 0 else QModelIndex(), flag.ClearAndSelect if row >= 0 else flag.Clear
        )
        if row >= 0:
            self.scrollTo(self.keyed.index(row))
            announce(self._field, str(self.keyed.index(row).data(ROLE.AccessibleTextRole)))

    def step(self, by: int) -> None:
        """To the next or former row; before the first one nothing is chosen."""
        count, current = len(self.keyed.rows), self.currentIndex().row()
        self.choose_row((current + 1 + by) % (count + 1) - 1)

    def chosen(self) -> Offer | None:
        found: Offer | None = self.currentIndex().data(ROW)
        return found
