"""The place at the right of the board: one panel at a time, or none."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from smartaachen_desktop.gui.shared.card import Rule
from smartaachen_desktop.gui.theme import ThemeBox


class SidePlace(QWidget):
    def __init__(self, theme: ThemeBox, panels: Sequence[QWidget]) -> None:
        super().__init__()
        self._panels = tuple(panels)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(Rule(theme, upright=True))
        for panel in panels:
            row.addWidget(panel)
            panel.hide()
        self.hide()

    def is_open(self, panel: QWidget) -> bool:
        return panel.isVisibleTo(self) and not self.isHidden()

    def show_panel(self, panel: QWidget) -> None:
        for each in self._panels:
            if each is not panel:
                each.hide()  # first, or two side by side would push a small window wider
        panel.show()
        self.show()

    def put_away(self, panel: QWidget) -> None:
        """Hide the panel; another one that stands here stays."""
        panel.hide()
        self.setVisible(any(each.isVisibleTo(self) for each in self._panels))
