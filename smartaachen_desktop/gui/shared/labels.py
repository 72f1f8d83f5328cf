"""Labels that show user text as it is: never as HTML."""

import html

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QWidget

from smartaachen_desktop.gui.theme import Theme, ThemeBox


def plain_tooltip(text: str) -> str:
    """Tooltips guess whether text is HTML; escaped text stays text."""
    return f"<span>{html.escape(text)}</span>" if text else ""


def mnemonic_safe(text: str) -> str:
    """Text for buttons, menus and tabs, where & would mark a key."""
    return text.replace("&", "&&")


BETWEEN, LESS = " · ", " …"


def set_colour(widget: QWidget, role: QPalette.ColorRole, colour: QColor) -> None:
    """Give a widget a colour of its own. To be done again when it is shown: at its first showing the style sheet
    polishes it and puts back the palette it had when it was made, which may be that of another theme."""
    palette = widget.palette()
    if palette.color(role) != colour or not palette.isBrushSet(QPalette.ColorGroup.Active, role):
        palette.setColor(role, colour)
        widget.setPalette(palette)


class PlainLabel(QLabel):
    """Plain text in a colour role and a step of the type scale; wraps or elides on demand."""

    def __init__(
        self,
        theme: ThemeBox,
        text: str = "",
        role: str = "ink",
        size: str | int = "base",
        *,
        bold: bool = False,
        tabular: bool = False,
        wrap: bool = False,
        elide: bool = False,
        parts: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`parts`: of "Entscheidung · öffentlich" whole parts go before a word is cut."""
        super().__init__(parent)
        self.theme = theme
        self._role = role
        self._elide, self._parts = elide or parts, parts
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.fonts.base(size, bold=bold, tabular=tabular))
        self.setWordWrap(wrap)
        self.setText(text)
        self._restyle(theme.current)
        theme.changed.connect(self._restyle)

    def set_role(self, role: str) -> None:
        """Change the colour role."""
        if role != self._role:
            self._role = role
            self._restyle(self.theme.current)

    def _restyle(self, theme: Theme) -> None:
        set_colour(self, QPalette.ColorRole.WindowText, theme.colour(self._role))

    def showEvent(self, event: QShowEvent) -> None:
        self._restyle(self.theme.current)
        super().showEvent(event)

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), 24), hint.height()) if self._elide else hint

    def setText(self, text: str) -> None:
        super().setText(text)
        self._tip()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tip()

    def _tip(self) -> None:
        """Cut words stand whole in the tooltip."""
        if self._elide:
            cut = QFontMetrics(self.font()).horizontalAdvance(self.text()) > self.width()
            self.setToolTip(plain_tooltip(self.text()) if cut else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._elide:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        shown = QFontMetrics(self.font()).elidedText(self._fitting(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.contentsRect(), self.alignment() | Qt.TextFlag.TextSingleLine, shown)

    def _fitting(self) -> str:
        words, metrics = self.text(), QFontMetrics(self.font())
        while self._parts and BETWEEN in words and metrics.horizontalAdvance(words) > self.width():
            words = words.rpartition(BETWEEN)[0]
            if metrics.horizontalAdvance(words + LESS) <= self.width():
                return words + LESS
        return words
