"""One look for every field that filters or searches: a lens before the words, a cross that empties it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from smartaachen_desktop.gui.shared.empty import IconLabel
from smartaachen_desktop.gui.theme import Theme, ThemeBox

LENS, AROUND = 16, 56
"""The lens; gaps, edges, and the cross, whose room Qt keeps also while it is away."""


class SearchField(QLineEdit):
    """As high as the buttons beside it where it stands in a `bar`."""

    def __init__(
        self, theme: ThemeBox, words: str, name: str = "", *, bar: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setProperty("bar", bar)
        self.setPlaceholderText(words)
        self.setAccessibleName(name or words)
        self.setClearButtonEnabled(True)
        self.setTextMargins(LENS + 6, 0, 0, 0)
        self._lens = IconLabel(theme, "magnifying-glass", size=LENS, parent=self)
        self._lens.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._cross = self.findChild(QAction, "_q_qlineeditclearaction")
        self._restyle(theme.current)
        theme.changed.connect(self._restyle)

    def _restyle(self, _theme: Theme) -> None:
        if self._cross is not None:
            self._cross.setIcon(self.theme.icon("x"))

    def setPlaceholderText(self, words: str) -> None:
        super().setPlaceholderText(words)
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """Its words are whole, whatever language says them."""
        words = QFontMetrics(self.font()).horizontalAdvance(self.placeholderText())
        return QSize(words + LENS + AROUND, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lens.move(8, (self.height() - self._lens.height()) // 2)
