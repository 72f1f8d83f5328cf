"""The list of papers at the left: number, date, title, and the lock of what is non-public."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, QItemSelectionModel, QModelIndex, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListView, QWidget

from smartaachen_desktop.formats import day
from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.shared.buttons import IconButton
from smartaachen_desktop.gui.shared.card import Pane, Rule
from smartaachen_desktop.gui.shared.labels import PlainLabel, plain_tooltip
from smartaachen_desktop.gui.shared.rows import ROW_STATE, Index, RowDelegate, RowLook, RowState, plain_list
from smartaachen_desktop.gui.shared.search_field import SearchField
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.services.queries.papers import PaperView

PAPER = Qt.ItemDataRole.UserRole + 200
ROLE = Qt.ItemDataRole
TITLE_LINE = 18
WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft)


class PaperModel(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[PaperView, ...] = ()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = ROLE.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        match role:
            case _ if role == PAPER:
                return row
            case _ if role == ROW_STATE:
                return RowState.NONE if row.public else RowState.NON_PUBLIC
            case ROLE.DisplayRole:
                return f"{row.reference} {row.title}"
            case ROLE.ToolTipRole:
                return plain_tooltip(row.title)
            case ROLE.AccessibleTextRole:
                public = "" if row.public else self.tr("nichtöffentlich")
                return ", ".join(part for part in (row.reference, day(row.dated), row.title, public) if part)
        return None

    def row_of(self, key: UUID | None) -> int:
        return next((at for at, row in enumerate(self.rows) if row.id == key), -1)


class PaperDelegate(RowDelegate):
    def _title_rect(self, title: str, width: int) -> QRect:
        metrics = QFontMetrics(self.theme.fonts.base("table"))
        return metrics.boundingRect(QRect(0, 0, max(width, 60), 3 * TITLE_LINE), WRAP, title)

    def height(self, index: Index, width: int) -> int:
        title: str = index.data(PAPER).title
        return 34 + min(max(self._title_rect(title, width - 24).height(), TITLE_LINE), 3 * TITLE_LINE) + 6

    def paint_content(self, painter: QPainter, rect: QRect, look: RowLook, index: Index) -> None:
        row: PaperView = index.data(PAPER)
        theme = self.theme
        small = theme.fonts.base("table", tabular=True)
        dated = day(row.dated) or self.tr("ohne Datum")
        width = paint.width_of(dated, small) + 2
        left, top = float(rect.left()), rect.top() + 7
        if not row.public:
            theme.icons.paint(painter, QRectF(left, top + 2, 16, 16), "lock-simple", theme.colour("ink2"))
            left += 22
        number = QRectF(left, top, rect.right() - width - 8 - left, 20)
        bold = theme.fonts.base("table", bold=True, tabular=True)
        paint.text(painter, number, row.reference, bold, theme.colour("ink"))
        paint.text(painter, QRectF(rect.right() - width, top, width, 20), dated, small, theme.colour("ink2"))
        painter.setFont(theme.fonts.base("table"))
        painter.setPen(theme.colour("ink"))
        area = QRect(rect.left(), top + 22, rect.width(), 3 * TITLE_LINE)
        painter.setClipRect(area.adjusted(0, -2, 0, 2))
        painter.drawText(area, WRAP, row.title)
        painter.setClipping(False)


class PaperList(QListView):
    def __init__(self, theme: ThemeBox, name: str) -> None:
        super().__init__()
        self.entries = PaperModel(self)
        self.setModel(self.entries)
        plain_list(self, PaperDelegate(theme, self), name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class ListPane(Pane):
    """Head with a button, search field, list."""

    picked = Signal(object)
    add_wished = Signal()
    read_wished = Signal()

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._all: tuple[PaperView, ...] = ()
        self._quiet = False
        self.title = PlainLabel(theme, self.tr("Vorlagen"), size="head", bold=True)
        self.add_button = IconButton(theme, "plus", self.tr("Vorlage aufnehmen"), small=False)
        self.add_button.clicked.connect(self.add_wished)
        self.read_button = IconButton(theme, "file-arrow-down", self.tr("Vorlage aus Datei lesen"), small=False)
        self.read_button.clicked.connect(self.read_wished)
        self.read_button.hide()
        head = QWidget()
        head.setFixedHeight(theme.current.size.toolbar + 4)
        row = QHBoxLayout(head)
        row.setContentsMargins(12, 0, 12, 0)
        row.addWidget(self.title, 1)
        row.addWidget(self.read_button)
        row.addWidget(self.add_button)
        self.search = SearchField(theme, self.tr("Nummer oder Titel"), self.tr("Vorlagen suchen"))
        self.search.textChanged.connect(lambda _text: self._filter())
        box = QWidget()
        box_row = QHBoxLayout(box)
        box_row.setContentsMargins(12, 8, 12, 8)
        box_row.addWidget(self.search)
        self.list = PaperList(theme, self.tr("Vorlagen"))
        self.list.selectionModel().currentChanged.connect(self._current_changed)
        self.body.addWidget(head)
        self.body.addWidget(Rule(theme))
        self.body.addWidget(box)
        self.body.addWidget(Rule(theme))
        self.body.addWidget(self.list, 1)
        self.setFocusProxy(self.list)

    def current(self) -> PaperView | None:
        paper: PaperView | None = self.list.currentIndex().data(PAPER)
        return paper

    def show_papers(self, papers: Sequence[PaperView]) -> None:
        self._all = tuple(papers)
        self._filter(tell=False)

    def choose(self, key: UUID) -> bool:
        """Select a paper without telling."""
        if self.list.entries.row_of(key) < 0 and any(each.id == key for each in self._all):
            self.search.clear()
        at = self.list.entries.row_of(key)
        if at >= 0:
            self._select(at)
        return at >= 0

    def _select(self, at: int) -> None:
        self._quiet = True
        index = self.list.entries.index(at)
        self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._quiet = False
        self.list.scrollTo(index)

    def _filter(self, *, tell: bool = True) -> None:
        words = self.search.text().casefold().split()
        rows = tuple(
            each for each in self._all if all(word in f"{each.reference} {each.title}".casefold() for word in words)
        )
        if rows == self.list.entries.rows:
            return
        current, scroll = self.current(), self.list.verticalScrollBar().value()
        self._quiet = True
        self.list.entries.beginResetModel()
        self.list.entries.rows = rows
        self.list.entries.endResetModel()
        self._quiet = False
        at = self.list.entries.row_of(current.id) if current is not None else -1
        if rows:
            self._select(max(at, 0))
        self.list.verticalScrollBar().setValue(scroll)
        if tell and rows and at < 0:
            self.picked.emit(rows[0])

    def _current_changed(self, index: Index, _before: Index) -> None:
        if not self._quiet and index.isValid():
            self.picked.emit(index.data(PAPER))
