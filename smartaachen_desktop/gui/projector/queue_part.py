"""What is lined up for the wall, in the strip: a few rows, and the buttons that change them."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smartaachen_desktop.gui.projector.keys import KEYS
from smartaachen_desktop.gui.projector.queue_list import ROW_HEIGHT, QueueList, StopRow
from smartaachen_desktop.gui.shared.buttons import IconButton
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.theme import ThemeBox

MOST, FEW = 3, 2
"""Rows at once; fewer in a low window. The rest scrolls."""
LOW = 760


class QueuePart(QWidget):
    """Takes no room while nothing is lined up."""

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QueueList(theme)
        self.count = PlainLabel(theme, "", "ink2", "small", tabular=True)
        self.edit = IconButton(theme, "plus", self.tr("Folien vormerken"))
        self.edit.show_key(KEYS["queue"])
        self.clear = IconButton(theme, "x", self.tr("Vorgemerkte Folien leeren"))
        self.clear.show_key(KEYS["queue_clear"])
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.count, 1)
        row.addWidget(self.edit)
        row.addWidget(self.clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.list)
        self.hide()

    def show_rows(self, rows: Sequence[StopRow]) -> None:
        self.list.show_rows(rows)
        self.count.setText(self.tr("Als Nächstes: {n}").format(n=len(rows)))
        most = FEW if self.window().height() < LOW else MOST
        height = ROW_HEIGHT * min(max(len(rows), 1), most) + 2 * self.list.frameWidth()
        if height != self.list.height():
            self.list.setFixedHeight(height)
        self.setVisible(bool(rows))
