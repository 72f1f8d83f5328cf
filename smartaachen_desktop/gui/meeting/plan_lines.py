"""Lists of lines with ticks, as the forms around the agenda use them."""

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem

from smartaachen_desktop.gui.meeting.acts import Acts

KEY = Qt.ItemDataRole.UserRole
MOST_LINES = 6


class TickList(QListWidget):
    """Each line with a tick; Space turns it."""

    def __init__(self, acts: Acts) -> None:
        super().__init__()
        self._theme = acts.theme
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def fit(self, most: int = MOST_LINES) -> None:
        """As high as its lines, up to `most` of them."""
        count = self.count()
        if count:
            self.setCurrentRow(0)
        high = max(self.sizeHintForRow(0), 24) if count else 24
        self.setFixedHeight(min(max(count, 1), most) * high + 8)

    def lines(self) -> list[QListWidgetItem]:
        return [self.item(number) for number in range(self.count())]

    def taken(self) -> tuple[UUID, ...]:
        return tuple(line.data(KEY) for line in self.lines() if line.checkState() is Qt.CheckState.Checked)

    def tick_all(self, checked: bool) -> None:
        for line in self.lines():
            line.setCheckState(Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked)
