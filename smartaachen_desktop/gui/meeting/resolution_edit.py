"""The fields of a resolution: its wording, as high as its text or in one line, and from when it may be carried out."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QHBoxLayout, QWidget

from smartaachen_desktop.gui.meeting.clamp import wrapped
from smartaachen_desktop.gui.meeting.markdown_edit import MarkdownEdit
from smartaachen_desktop.gui.shared.inputs import DateEdit
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.gui.theme import ThemeBox

MOST_LINES = 5


class ResolutionEdit(MarkdownEdit):
    """As high as its text, at most five lines; where room is scarce one line, whole while the caret stands in it."""

    def __init__(self, theme: ThemeBox) -> None:
        super().__init__(theme, tr("Wortlaut des Beschlusses"))
        self.setFont(theme.fonts.base("table"))
        self.setPlaceholderText(self.tr("Wortlaut des Beschlusses"))
        self.document().setDocumentMargin(8)
        self._height = 0
        self._more = PlainLabel(theme, "…", size="table", parent=self)
        self._more.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._more.setProperty("ground", "surface")
        self._more.setFixedWidth(20)
        self._more.hide()

    def line_count(self) -> int:
        """Lines of the whole text, at most five."""
        font, width = self.font(), self.width() - 18
        count = sum(len(wrapped(paragraph, font, width, MOST_LINES)) for paragraph in self.text().split("\n"))
        return min(max(count, 1), MOST_LINES)

    def height_of(self, lines: int) -> int:
        return lines * self.fontMetrics().lineSpacing() + 18

    def fit(self, *, compact: bool) -> bool:
        """Whether the height has changed."""
        one = compact and not self.hasFocus()
        lines = 1 if one else self.line_count()
        mode = QTextOption.WrapMode.NoWrap if one else QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
        if self.wordWrapMode() != mode:
            self.setWordWrapMode(mode)
        bar = Qt.ScrollBarPolicy.ScrollBarAsNeeded if lines == MOST_LINES else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(bar)
        self._more.setVisible(one and self.line_count() > 1)
        self._more.move(self.width() - self._more.width(), 1)
        height = self.height_of(lines)
        self._more.setFixedHeight(height - 2)
        if self._height == height:
            return False
        self._height = height
        self.setFixedHeight(height)
        return True


class EffectiveRow(QWidget):
    """From when the resolution may be carried out (vollziehbar ab)."""

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day = DateEdit(theme, self.tr("vollziehbar ab"))
        self.day.edit.setPlaceholderText(self.tr("TT.MM.JJJJ"))
        self.day.setFixedWidth(120)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 2, 12, 6)
        row.setSpacing(8)
        words = PlainLabel(theme, self.tr("vollziehbar ab"), "ink2", "small")
        words.setBuddy(self.day.edit)
        row.addWidget(words)
        row.addWidget(self.day)
        row.addStretch(1)
