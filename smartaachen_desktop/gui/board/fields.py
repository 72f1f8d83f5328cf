"""Inputs of the detail panel that keep what is typed and tell it once."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QIntValidator, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSlider,
    QWidget,
)

from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.theme import Theme, ThemeBox

PAUSE_MS = 800
LATEST_MS = 1000


class LineField(QLineEdit):
    """One line of text, told on Enter or when the focus leaves."""

    committed = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._kept = ""
        self._sent: str | None = None
        self.returnPressed.connect(self.flush)

    def set_text(self, text: str, *, other: bool = False, typed: str | None = None) -> None:
        """Show a stored text; words of the same record that are not stored yet stay. `typed` was refused before."""
        if other or self.is_stored():
            self.setText(text if typed is None else typed)
            self.setCursorPosition(0)
        self._kept, self._sent = text, None if other or text == self._sent else self._sent

    def is_stored(self) -> bool:
        return self.text() == self._kept

    def refused(self) -> None:
        """The words stay and go once more with the next Enter or leaving."""
        self._sent = None

    def flush(self) -> None:
        if self.text() not in (self._kept, self._sent):
            self._sent = self.text()
            self.committed.emit(self.text())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.flush()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text() != self._kept:
            self.setText(self._kept)
        else:
            super().keyPressEvent(event)


class TextField(QPlainTextEdit):
    """Several lines of plain text, told after a pause and when the focus leaves. Tab goes on."""

    committed = Signal(str)

    def __init__(self, theme: ThemeBox, name: str, lines: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setFont(theme.fonts.base("table"))
        self.setFixedHeight(QFontMetrics(self.font()).lineSpacing() * lines + 20)
        self._kept = ""
        self._sent: str | None = None
        self._pause, self._latest = QTimer(self), QTimer(self)
        for timer, milliseconds in ((self._pause, PAUSE_MS), (self._latest, LATEST_MS)):
            timer.setSingleShot(True)
            timer.setInterval(milliseconds)
            timer.timeout.connect(self.flush)
        self.textChanged.connect(self._typed)

    def _typed(self) -> None:
        if self.toPlainText() not in (self._kept, self._sent):
            self._pause.start()
            if not self._latest.isActive():
                self._latest.start()

    def set_text(self, text: str, *, other: bool = False, typed: str | None = None) -> None:
        """As LineField has it."""
        replace = other or self.is_stored()
        self._kept, self._sent = text, None if other or text == self._sent else self._sent
        wanted = text if typed is None else typed
        if replace and self.toPlainText() != wanted:
            self.setPlainText(wanted)
            self._rest()

    def is_stored(self) -> bool:
        return self.toPlainText() == self._kept

    def refused(self) -> None:
        """The words stay and go once more when the focus leaves."""
        self._sent = None

    def _rest(self) -> None:
        self._pause.stop()
        self._latest.stop()

    def flush(self) -> None:
        self._rest()
        if self.toPlainText() not in (self._kept, self._sent):
            self._sent = self.toPlainText()
            self.committed.emit(self._sent)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.flush()


class _Slider(QSlider):
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class ProgressField(QWidget):
    """Progress in percent, by slider in steps of five or as a number; told when the hand rests."""

    committed = Signal(int)

    def __init__(self, theme: ThemeBox, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = 0
        self.slider = _Slider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, 100)
        self.slider.setSingleStep(5)
        self.slider.setPageStep(10)
        self.slider.setAccessibleName(name)
        self.slider.setProperty("focus_ring", "outside")
        self.number = QLineEdit("0")
        self.number.setValidator(QIntValidator(0, 100, self.number))
        self.number.setFont(theme.fonts.base("base", tabular=True))
        self.number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.number.setAccessibleName(name)
        self.number.setFixedWidth(52)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS // 2)
        self._timer.timeout.connect(self.flush)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.slider, 1)
        row.addWidget(self.number)
        row.addWidget(PlainLabel(theme, "%", "ink2", "table"))
        self._restyle(theme.current)
        theme.changed.connect(self._restyle)
        self.slider.valueChanged.connect(self._moved)
        self.number.textEdited.connect(lambda text: self.slider.setValue(int(text)) if text.isdecimal() else None)
        self.slider.sliderReleased.connect(self.flush)
        self.number.editingFinished.connect(self.flush)

    def _restyle(self, theme: Theme) -> None:
        self.slider.setStyleSheet(
            "QSlider { background: transparent; min-height: 24px; }"
            f"QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {theme.hex('line')}; }}"
            f"QSlider::sub-page:horizontal {{ height: 4px; border-radius: 2px; background: {theme.hex('petrol')}; }}"
            f"QSlider::handle:horizontal {{ width: 12px; height: 12px; margin: -5px 0; border-radius: 7px;"
            f" border: 1px solid {theme.hex('petrol')}; background: {theme.hex('petrol')}; }}"
            f"QSlider::handle:horizontal:hover {{ background: {theme.hex('petrol_hover')}; }}"
        )

    def value(self) -> int:
        return self.slider.value()

    def set_value(self, value: int) -> None:
        if self.value() == self._kept or not (self.slider.hasFocus() or self.number.hasFocus()):
            self._kept = value
            self._moved(value)
        self._kept = value
        self._timer.stop() if self.value() == value else None

    def _moved(self, value: int) -> None:
        self.slider.setValue(value)
        if self.number.text() != str(value):
            self.number.setText(str(value))
        if value != self._kept and not self.slider.isSliderDown():
            self._timer.start()

    def flush(self) -> None:
        self._timer.stop()
        if self.value() != self._kept:
            self._kept = self.value()
            self.committed.emit(self._kept)
