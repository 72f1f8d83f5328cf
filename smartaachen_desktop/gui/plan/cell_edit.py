"""The line a cell is edited in, and what is told below it."""

from typing import Any

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from smartaachen_desktop.gui.plan.cell_choices import CellChoices
from smartaachen_desktop.gui.plan.model import Index
from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.shared.announce import announce
from smartaachen_desktop.gui.theme import ThemeBox


class Reading(paint.Painted):
    """The line below an editor: what the text means, or the error."""

    def __init__(self, theme: ThemeBox, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._words, self._bad = "", False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def text(self) -> str:
        return self._words

    def say(self, words: str, below: QRect, *, bad: bool) -> None:
        if bad and words != self._words:
            announce(self, words, urgent=True)
        self._words, self._bad = words, bad
        width = paint.width_of(words, self.theme.fonts.base("small", tabular=True)) + (34 if bad else 18)
        parent = self.parentWidget()
        room = parent.rect() if parent is not None else below
        left = max(min(below.left(), room.width() - width - 2), 0)
        top = below.bottom() + 2 if below.bottom() + 28 < room.bottom() else below.top() - 26
        self.setGeometry(left, top, width, 24)
        self.setVisible(bool(words))
        self.raise_()
        self.update()

    def paintEvent(self, _event: Any) -> None:
        painter, colour = self.begin(), self.theme.colour
        ink = colour("bad" if self._bad else "ink2")
        paint.box(painter, self.rect(), colour("bad_soft" if self._bad else "sunken"), colour("bad" if self._bad
                  else "control"), radius=3)  # fmt: skip
        left = 8
        if self._bad:
            self.theme.icons.paint(painter, QRectF(7, 5, 14, 14), "warning", ink)
            left = 25
        area = QRectF(left, 0, self.width() - left, self.height())
        paint.text(painter, area, self._words, self.theme.fonts.base("small", tabular=True), ink, elide=False)


class CellEdit(QLineEdit):
    """Keeps its text until it is valid or given up with Esc."""

    def __init__(self, theme: ThemeBox, index: Index, parent: QWidget) -> None:
        super().__init__(parent)
        self.place = (index.row(), index.column())
        self.reading = Reading(theme, parent)
        self.choices: CellChoices | None = None

    def done(self) -> None:
        if self.choices is not None:
            self.choices.done()
        self.reading.hide()
        self.reading.deleteLater()
