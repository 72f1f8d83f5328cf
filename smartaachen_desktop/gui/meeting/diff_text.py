"""A change word by word: what goes struck through, what is new bold and underlined."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.gui.theme import Theme, ThemeBox
from smartaachen_desktop.model.motions import DiffKind, DiffPart

MOST_LINES = 5


def spoken(parts: tuple[DiffPart, ...]) -> str:
    """The difference in words, for those who do not see the marks."""
    marks = {DiffKind.GONE: tr("gestrichen: {words}"), DiffKind.NEW: tr("neu: {words}"), DiffKind.KEPT: "{words}"}
    said = [marks[part.kind].format(words=part.text.strip()) for part in parts if part.text.strip()]
    return "; ".join(said)


class DiffText(QTextEdit):
    """Read only, plain text with marks; as high as its lines, at most `most_lines`. `name` is what is changed."""

    def __init__(
        self, theme: ThemeBox, parent: QWidget | None = None, *, name: str = "", most_lines: int | None = MOST_LINES
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name, self._most = name or tr("Änderungsantrag"), most_lines
        self._parts: tuple[DiffPart, ...] = ()
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("flat", True)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFont(theme.fonts.base("table"))
        self.document().setDocumentMargin(0)
        self.setViewportMargins(36, 4, 12, 6)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())
        theme.changed.connect(self._restyle)

    def show_parts(self, parts: tuple[DiffPart, ...]) -> None:
        if parts != self._parts:
            self._parts = parts
            self._write()

    def _restyle(self, _theme: Theme) -> None:
        self._write()

    def _write(self) -> None:
        colour = self._theme.colour
        formats = {kind: QTextCharFormat() for kind in DiffKind}
        for style in formats.values():
            style.setForeground(colour("ink"))
        gone, new = formats[DiffKind.GONE], formats[DiffKind.NEW]
        gone.setFontStrikeOut(True)
        gone.setForeground(colour("ink2"))
        new.setFont(self._theme.fonts.bold("table"))
        new.setForeground(colour("ink"))
        new.setFontUnderline(True)
        new.setBackground(colour("select"))
        self.clear()
        cursor = QTextCursor(self.document())
        before = ""
        for part in self._parts:
            if part.kind is DiffKind.NEW and before and not before[-1].isspace() and not part.text[0].isspace():
                cursor.insertText(" ", formats[DiffKind.KEPT])  # gone and new words stand side by side
            cursor.insertText(part.text, formats[part.kind])
            before = part.text
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.setAccessibleName(tr("{name}: {words}").format(name=self._name, words=spoken(self._parts)))
        self._fit()

    def _fit(self) -> None:
        line = QFontMetrics(self.font()).lineSpacing()
        around = self.height() - self.viewport().height()
        whole = int(self.document().size().height()) + 2
        self.setFixedHeight((whole if self._most is None else min(whole, self._most * line + 4)) + around)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
