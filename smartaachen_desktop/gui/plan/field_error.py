"""The sentence of a rule beside the field it speaks of."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QWidget

from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.shared.announce import announce
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.theme import ThemeBox

ROOM = 20


class FieldError(paint.Painted):
    """Wraps, because a rule and its remedy take more than one line of the panel; no room while there is none."""

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(ROOM, 0, 0, 0)
        self._words = PlainLabel(theme, "", "bad", "small", wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words)
        self.hide()

    def text(self) -> str:
        return self._words.text()

    def show_error(self, text: str) -> None:
        new = text != self.text()
        self._words.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self._fit()
        if text and new:
            announce(self, text, urgent=True)

    def show_below(self, form: QFormLayout, field: QWidget | None, text: str) -> None:
        """Say it right under a field of the form; without a field in front of the first one."""
        if form.indexOf(self) >= 0:
            form.takeRow(self)
        place = form.getWidgetPosition(field)[0] if field is not None else -1  # type: ignore[index]
        form.insertRow(int(place) + 1, self)
        self.show_error(text)

    def _fit(self) -> None:
        """A form does not ask for the height that a width needs before it has laid out all its rows."""
        height = self._words.heightForWidth(max(self.width(), 180) - ROOM) if self.text() else 0
        if height != self.minimumHeight():
            self.setMinimumHeight(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        self.theme.icons.paint(self.begin(), QRectF(0, 1, 14, 14), "warning", self.theme.colour("bad"))
