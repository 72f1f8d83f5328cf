"""The command palette: every action and everything with a name, by a few letters."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    Qt,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.shared.badge import key_cap_width, paint_key_cap
from smartaachen_desktop.gui.shared.card import Rule
from smartaachen_desktop.gui.shared.empty import IconLabel
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.shared.rows import Index, RowDelegate, RowLook, plain_list
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.services.queries.found_words import Marks

WIDTH, ROWS = 680, 11
ROW, TALL = 32, 50
"""Heights of a row without and with a second line."""


@dataclass(frozen=True)
class PaletteEntry:
    """Something that can be done or gone to. `group` stands at the right: "Vorlage", "Person".

    `detail` is a second line below the name: the place in a text that was found; `marks` are the words in it.
    """

    name: str
    run: Callable[[], object]
    shortcut: str = ""
    icon: str = ""
    group: str = ""
    detail: str = ""
    marks: Marks = ()


Deliver = Callable[[Sequence[PaletteEntry]], None]


def rank(name: str, query: str) -> int | None:
    """How well a name answers a query: 0 best, None not at all. Every word must begin or stand somewhere."""
    text, words = name.casefold(), query.casefold().split()
    if not all(word in text for word in words):
        return None
    if text.startswith(" ".join(words)):
        return 0
    starts = text.replace("-", " ").replace("·", " ").split()
    return 1 if all(any(start.startswith(word) for start in starts) for word in words) else 2


class PaletteModel(QAbstractListModel):
    """The entries that answer the query."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: list[PaletteEntry] = []

    def replace(self, entries: Sequence[PaletteEntry]) -> None:
        self.beginResetModel()
        self.entries = list(entries)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.name
        if role == Qt.ItemDataRole.UserRole:
            return entry
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return " ".join(part for part in (entry.name, entry.group, entry.detail, entry.shortcut) if part)
        return None


class PaletteRows(RowDelegate):
    """Icon, name, group and key cap; below them the place in the text, where there is one."""

    def height(self, index: Index, width: int) -> int:
        return TALL if index.data(Qt.ItemDataRole.UserRole).detail else ROW

    def paint_content(self, painter: QPainter, rect: QRect, look: RowLook, index: Index) -> None:
        entry: PaletteEntry = index.data(Qt.ItemDataRole.UserRole)
        theme, right = self.theme, float(rect.right())
        if entry.detail:
            below = QRectF(rect.left() + 26, rect.top() + 26, rect.width() - 26, 20)
            paint.marked_text(painter, below, entry.detail, entry.marks, theme, "small")
            rect = QRect(rect.left(), rect.top() + 2, rect.width(), 28)
        area = QRectF(rect.left(), rect.center().y() - 7.5, 16, 16)
        theme.icons.paint(painter, area, entry.icon or "caret-right", theme.colour("ink2"))
        if entry.shortcut:
            width = key_cap_width(theme, entry.shortcut)
            cap = QRectF(right - width, rect.center().y() - 8, width, 18)
            colour = theme.colour
            paint_key_cap(painter, cap, theme, entry.shortcut, colour("ink2"), colour("line"), colour("sunken"))
            right -= width + 10
        if entry.group:
            font = theme.fonts.base("small")
            width = paint.width_of(entry.group, font)
            place = QRectF(right - width, rect.top(), width + 2, rect.height())
            paint.text(painter, place, entry.group, font, theme.colour("ink2"), elide=False)
            right -= width + 10
        room = QRectF(rect.left() + 26, rect.top(), right - rect.left() - 26, rect.height())
        paint.text(painter, room, entry.name, theme.fonts.base("base"), theme.colour("ink"))


class CommandPalette(QDialog):
    """Opens over the window. `actions` are filtered here; `search(query, deliver)` may answer at once or later."""

    def __init__(
        self,
        theme: ThemeBox,
        actions: Callable[[], Sequence[PaletteEntry]],
        search: Callable[[str, Deliver], None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.theme = theme
        self._actions, self._search = actions, search
        self._all: tuple[PaletteEntry, ...] = ()
        self._chosen: PaletteEntry | None = None
        self.setWindowTitle(self.tr("Suchen oder Befehl"))
        self.setAccessibleName(self.windowTitle())
        self.model = PaletteModel(self)
        self.edit = QLineEdit()
        self.list = QListView()
        self._arrange()
        self.edit.textChanged.connect(self._filter)
        self.edit.installEventFilter(self)
        self.list.clicked.connect(self._run_current)
        self.finished.connect(self._finish)

    def _arrange(self) -> None:
        self.edit.setProperty("flat", True)
        self.edit.setFont(self.theme.fonts.base("head"))
        self.edit.setPlaceholderText(self.tr("Befehl, Tagesordnungspunkt, Vorlage, Maßnahme oder Name"))
        self.edit.setAccessibleName(self.windowTitle())
        self.list.setModel(self.model)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        plain_list(self.list, PaletteRows(self.theme, self.list), self.tr("Treffer"))
        self.none = PlainLabel(self.theme, "", "ink2", 13)
        self.none.setContentsMargins(16, 12, 16, 14)
        line = QHBoxLayout()
        line.setContentsMargins(14, 8, 8, 8)
        line.addWidget(IconLabel(self.theme, "magnifying-glass", size=18))
        line.addWidget(self.edit)
        frame = QFrame()
        frame.setProperty("frame", "card")
        column = QVBoxLayout(frame)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(Rule(self.theme))
        column.addWidget(self.list)
        column.addWidget(self.none)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        self.setFixedWidth(WIDTH)

    def open_over(self, window: QWidget) -> None:
        """Show in the upper middle of a window, with an empty query."""
        self._all = tuple(self._actions())
        self._chosen = None
        self.edit.clear()
        self._filter("")
        self.move(window.mapToGlobal(QPoint((window.width() - WIDTH) // 2, 84)))
        self.show()
        self.edit.setFocus()

    def _filter(self, query: str) -> None:
        ranked = [(rank(entry.name, query), number, entry) for number, entry in enumerate(self._all)]
        found = sorted((place, number) for place, number, _ in ranked if place is not None)
        self._show([self._all[number] for _, number in found])
        if self._search is not None and query.strip():
            self._search(query, lambda entries: self._deliver(query, entries))

    def _deliver(self, query: str, entries: Sequence[PaletteEntry]) -> None:
        """Results of the search; late ones for an older query are dropped."""
        if query == self.edit.text() and entries:
            self._show([*self.model.entries, *entries])

    def _show(self, entries: Sequence[PaletteEntry]) -> None:
        self.model.replace(entries)
        self.list.setCurrentIndex(self.model.index(0))
        self.list.setVisible(bool(entries))
        heights = [TALL if entry.detail else ROW for entry in entries]
        self.list.setFixedHeight(max(min(sum(heights), ROW * ROWS), ROW))
        self.none.setVisible(not entries)
        self.none.setText(self.tr("Nichts gefunden. Andere Schreibweise oder weniger Buchstaben versuchen."))
        self.adjustSize()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        count, row = self.model.rowCount(), self.list.currentIndex().row()
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: ROWS, Qt.Key.Key_PageUp: -ROWS}
        step = steps.get(Qt.Key(event.key()))
        if step is not None and count:
            single = abs(step) == 1
            target = (row + step) % count if single else min(max(row + step, 0), count - 1)
            self.list.setCurrentIndex(self.model.index(target))
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run_current()
            return True
        return False

    def _run_current(self) -> None:
        index = self.list.currentIndex()
        if index.isValid():
            self._chosen = self.model.entries[index.row()]
            self.accept()

    def _finish(self) -> None:
        """Run only after the palette is gone, so that what it opens gets the focus."""
        chosen, self._chosen = self._chosen, None
        if chosen is not None:
            chosen.run()
