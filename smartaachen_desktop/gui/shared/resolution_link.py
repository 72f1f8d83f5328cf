"""The number of the resolution that last changed something, as a link to it."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.labels import plain_tooltip
from smartaachen_desktop.gui.theme import ThemeBox


class ResolutionLink(KeyButton):
    """Hidden while no resolution stands behind what is shown."""

    wished = Signal(object)
    """The resolution to go to."""

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(theme, kind="link", icon="check-square-offset", small=True, parent=parent)
        self.resolution: UUID | None = None
        self.clicked.connect(self._go)
        self.hide()

    def show_resolution(self, resolution: UUID | None, number: str) -> None:
        """`number` as "AWD 2021/15"."""
        self.resolution = resolution
        self.set_words(number)
        sentence = self.tr("Zuletzt geändert durch Beschluss {number}").format(number=number)
        self.setAccessibleName(sentence)
        self.setToolTip(plain_tooltip(self.tr("{sentence}; öffnet ihn").format(sentence=sentence)))
        self.setVisible(resolution is not None)

    def _go(self) -> None:
        if self.resolution is not None:
            self.wished.emit(self.resolution)
