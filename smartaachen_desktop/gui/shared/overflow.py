"""Tools of a bar that have no room any more go into a menu at its end."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QHBoxLayout, QMenu

from smartaachen_desktop.gui.shared.buttons import KeyButton, MenuButton
from smartaachen_desktop.gui.shared.labels import mnemonic_safe
from smartaachen_desktop.gui.theme import ThemeBox


class Overflow(QObject):
    """`tools` in the order in which they go; `fit` is called whenever the bar has another width.

    What is folded keeps its key, and stands in the menu under its own name.
    """

    def __init__(self, theme: ThemeBox, row: QHBoxLayout, tools: Sequence[KeyButton], *, small: bool = False) -> None:
        super().__init__(row)
        self._row, self._tools = row, tools
        self._names = {tool: tool.accessibleName() or tool.words() for tool in tools}
        name = QCoreApplication.translate("Overflow", "Weitere Werkzeuge")
        self.more = MenuButton(theme, "", icon="dots-three", small=small)
        self.more.setAccessibleName(name)
        self.more.setToolTip(name)
        self.more.hide()
        self.more.drop.aboutToShow.connect(self._fill)
        row.addWidget(self.more)

    def folded(self) -> list[KeyButton]:
        return [tool for tool in self._tools if tool.isHidden()]

    def whole(self) -> int:
        """The width at which no tool must go."""
        for tool in self._tools:
            tool.show()
        self.more.hide()
        return self._needed()

    def fit(self, width: int) -> None:
        """Fold as many tools as must go, and no more."""
        self.whole()
        for tool in self._tools:
            if self._needed() <= width:
                break
            tool.hide()
            self.more.show()

    def _needed(self) -> int:
        self._row.invalidate()
        return self._row.minimumSize().width()

    def _fill(self) -> None:
        menu = self.more.drop
        menu.clear()
        for tool in reversed(self.folded()):
            name = mnemonic_safe(self._names[tool])
            if isinstance(tool, MenuButton):
                inner: QMenu = tool.drop
                inner.setTitle(name)
                menu.addMenu(inner)
                inner.menuAction().setEnabled(tool.isEnabled())
            else:
                menu.addAction(name, tool.click).setEnabled(tool.isEnabled())
