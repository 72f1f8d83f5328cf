"""Topics of the backlog (Themenspeicher) with ticks: onto an agenda by key, by tick and by drag."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidgetItem

from smartaachen_desktop import formats
from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.plan_lines import KEY, TickList
from smartaachen_desktop.gui.shared.labels import plain_tooltip
from smartaachen_desktop.services.queries.backlog import TopicRow


class TopicList(TickList):
    """None ticked at first. A line can be dragged onto the agenda, and an item of the agenda onto the list."""

    dropped = Signal(object)
    """The widget whose current row was let go here."""

    def __init__(self, acts: Acts) -> None:
        super().__init__(acts)
        self.setAccessibleName(self.tr("Themen aus dem Themenspeicher"))
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)

    def show_topics(self, rows: Sequence[TopicRow]) -> None:
        ticked = set(self.taken())
        self.clear()
        for row in rows:
            line = QListWidgetItem(self._words(row))
            line.setData(KEY, row.id)
            line.setFlags(line.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            line.setCheckState(Qt.CheckState.Checked if row.id in ticked else Qt.CheckState.Unchecked)
            tip = [row.name, row.proposer and self.tr("Vorschlag von: {who}").format(who=row.proposer), row.note]
            line.setToolTip(plain_tooltip("\n".join(each for each in tip if each)))
            self.addItem(line)
        self.fit()

    def _words(self, row: TopicRow) -> str:
        more = [
            "" if row.public else self.tr("nichtöffentlich"),
            self.tr("{n} min").format(n=row.planned_minutes),
            self.tr("gewünscht zum {day}").format(day=formats.day(row.wished_on)) if row.wished_on is not None else "",
            row.origin,
        ]
        return " · ".join([row.name, *(each for each in more if each)])

    def dragged(self) -> UUID | None:
        """What a drag out of the list carries."""
        line = self.currentItem()
        topic: UUID | None = line.data(KEY) if line is not None else None
        return topic

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if event.source() is self:
            event.ignore()  # the order belongs to the sheet of the body
        else:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        source = event.source()
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if source is not self:
            self.dropped.emit(source)
