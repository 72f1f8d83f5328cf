"""What in the plan does not go together, below the chart: which measure, why, by how many days."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QVBoxLayout, QWidget

from smartaachen_desktop.gui.plan.summary import conflict_words
from smartaachen_desktop.gui.shared.buttons import IconButton
from smartaachen_desktop.gui.shared.card import Pane, SectionHead
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.services.queries.plan import PlanView
from smartaachen_desktop.services.queries.plan_times import PlanTimes

Index = QModelIndex | QPersistentModelIndex
HEIGHT = 132
KEY_ROLE = Qt.ItemDataRole.UserRole + 1
_NOWHERE = QModelIndex()


class ConflictModel(QAbstractListModel):
    """The words of a line are made when it is seen: there may be hundreds."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._times = PlanTimes()
        self._plan: PlanView | None = None
        self._places: dict[UUID, int] = {}

    def show_plan(self, plan: PlanView, times: PlanTimes) -> None:
        if times.conflicts == self._times.conflicts and self._plan is not None and plan.measures is self._plan.measures:
            return
        self.beginResetModel()
        self._plan, self._times = plan, times
        self._places = {row.id: number for number, row in enumerate(plan.measures)} if times.conflicts else {}
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._times.conflicts)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        conflict = self._times.conflicts[index.row()]
        if role == KEY_ROLE:
            return conflict.key
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) and self._plan is not None:
            row = self._plan.measures[self._places[conflict.key]]
            other = self._plan.measures[self._places[conflict.other]].title if conflict.other is not None else ""
            return f"{row.number} {row.title}: {conflict_words(conflict, row, other)}"
        return None


class ConflictList(Pane):
    """Hidden until asked for; Enter or a click goes to the measure."""

    wished = Signal(object)
    closed = Signal()

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.model = ConflictModel(self)
        self.head = SectionHead(theme, self.tr("Widersprüche"), icon="warning")
        close = IconButton(theme, "x", self.tr("Widersprüche schließen"), kind="link")
        close.clicked.connect(self.closed)
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(0)
        top.addWidget(self.head, 1)
        top.addWidget(close)
        self.lines = _Lines()
        self.lines.setModel(self.model)
        self.lines.setUniformItemSizes(True)
        self.lines.setAccessibleName(self.tr("Widersprüche im Plan"))
        self.lines.setProperty("focus_ring", "inside")
        self.lines.setFrameShape(QListView.Shape.NoFrame)
        self.lines.chosen.connect(lambda index: self.wished.emit(index.data(KEY_ROLE)))
        self.lines.clicked.connect(lambda index: self.wished.emit(index.data(KEY_ROLE)))
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.lines)
        self.body.addLayout(column)
        self.setFixedHeight(HEIGHT)
        self.setFocusProxy(self.lines)
        self.hide()

    def show_plan(self, plan: PlanView, times: PlanTimes) -> None:
        self.model.show_plan(plan, times)
        count = self.model.rowCount()
        self.head.show_note(self.tr("keine") if not count else str(count))


class _Lines(QListView):
    chosen = Signal(QModelIndex)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.chosen.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)
