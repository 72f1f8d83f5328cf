"""Inputs that read German money and dates and say below what is wrong."""

from collections.abc import Callable
from datetime import date
from typing import Generic, TypeVar

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from smartaachen_desktop import formats
from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.shared.announce import announce
from smartaachen_desktop.gui.shared.labels import plain_tooltip
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.errors import UserError

Value = TypeVar("Value")


_ERROR_LEFT = 19
_WRAPPED = int(Qt.TextFlag.TextWordWrap)


class ErrorLine(paint.Painted):
    """Icon and a sentence under an input, on as many lines as it needs; no room while there is nothing to say."""

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._text = ""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def text(self) -> str:
        return self._text

    def show_error(self, text: str) -> None:
        changed, self._text = text != self._text, text
        self.setAccessibleName(text)
        self.setToolTip(plain_tooltip(text))
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()
        if text and changed:
            announce(self, text, urgent=True)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, max(width - _ERROR_LEFT, 40), 10_000)
        metrics = QFontMetrics(self.theme.fonts.base("small"))
        return max(metrics.boundingRect(room, _WRAPPED, self._text).height() + 4, 20)

    def sizeHint(self) -> QSize:
        width = paint.width_of(self._text, self.theme.fonts.base("small")) + _ERROR_LEFT + 3
        return QSize(width, self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        return QSize(40, 20)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = self.begin()
        self.theme.icons.paint(painter, QRectF(0, 3, 14, 14), "warning", self.theme.colour("bad"))
        area = QRectF(_ERROR_LEFT, 0, self.width() - _ERROR_LEFT, self.height())
        font, colour = self.theme.fonts.base("small"), self.theme.colour("bad")
        if self.heightForWidth(self.width()) <= max(self.height(), 20):
            painter.setFont(font)
            painter.setPen(colour)
            painter.drawText(area, _WRAPPED | int(Qt.AlignmentFlag.AlignVCenter), self._text)
        else:
            paint.text(painter, area, self._text, font, colour)


class _Edit(QLineEdit):
    """Tells when the focus leaves, also without Enter."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()


class CheckedEdit(QWidget, Generic[Value]):
    """A line edit over an error line. `committed(value)` comes on Enter or leaving, only for a valid, changed value."""

    committed = Signal(object)
    edited = Signal(str)

    def __init__(
        self,
        theme: ThemeBox,
        name: str,
        parse: Callable[[str], Value],
        write: Callable[[Value], str],
        *,
        example: str = "",
        right: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._parse, self._write, self._example = parse, write, example
        self._value: Value | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self.edit = _Edit()
        self.edit.setFont(theme.fonts.base("base", tabular=True))
        self.edit.setAccessibleName(name)
        self.edit.setPlaceholderText(example)
        if right:
            self.edit.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.error = ErrorLine(theme)
        column.addWidget(self.edit)
        column.addWidget(self.error)
        column.addStretch(1)
        self.setFocusProxy(self.edit)
        self.edit.textEdited.connect(self._typed)
        self.edit.returnPressed.connect(self._entered)
        self.edit.left.connect(self.commit)

    def value(self) -> Value | None:
        """The last valid value; None for an empty field."""
        return self._value

    def set_value(self, value: Value | None) -> None:
        """Show a value without telling."""
        self._value = value
        self.edit.setText("" if value is None else self._write(value))
        self._show(None)

    def read(self) -> tuple[Value | None, str]:
        """What the text means now: value and error sentence, of which one is empty."""
        text = self.edit.text().strip()
        if not text:
            return None, ""
        try:
            return self._parse(text), ""
        except UserError as error:
            return None, error.sentence()

    def _entered(self) -> None:
        """Enter sends once more what was refused; leaving the field does not."""
        self.commit(again=bool(self.error.text()))

    def commit(self, *, again: bool = False) -> bool:
        """Take the text over; on an error keep it, mark it and say why. `again` tells an unchanged value, too."""
        value, error = self.read()
        self._show(error or None)
        if error:
            return False
        self.edit.setText("" if value is None else self._write(value))
        if value != self._value or again:
            self._value = value
            self.committed.emit(value)
        return True

    def refuse(self, sentence: str) -> None:
        """Show a sentence that a rule of the model gave."""
        self._show(sentence)

    def _typed(self, text: str) -> None:
        if self.error.text():
            self._show(self.read()[1] or None)
        self.edited.emit(text)

    def _show(self, error: str | None) -> None:
        self.error.show_error(error or "")
        if self.edit.property("valid") is not (error is None):
            self.edit.setProperty("valid", error is None)
            self.edit.style().unpolish(self.edit)
            self.edit.style().polish(self.edit)
        self.edit.setAccessibleDescription(error or self._example)


class MoneyEdit(CheckedEdit[int]):
    """Cents as German money; understands "12.500,00 €", "12,5 T€" and "=9.500+1.250"."""

    def __init__(self, theme: ThemeBox, name: str, parent: QWidget | None = None) -> None:
        super().__init__(
            theme, name, formats.parse_money_sum, formats.euros, example="12.500,00", right=True, parent=parent
        )


class DateEdit(CheckedEdit[date]):
    """A date as 18.11.2021."""

    def __init__(self, theme: ThemeBox, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, formats.parse_day, formats.day, example="TT.MM.JJJJ", parent=parent)
