"""Inputs that show what is stored and never lose what is being typed; `outbox.py` stores it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QPlainTextEdit,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from smartaachen_desktop.gui.shared.inputs import CheckedEdit, ErrorLine
from smartaachen_desktop.gui.shared.labels import plain_tooltip
from smartaachen_desktop.gui.theme import ThemeBox

PAUSE_MS = 800
LATEST_MS = 1000
RETRY_MS = 5000
LINE_HEIGHT = 20


class Combo(QComboBox):
    """A choice of (value, words). `picked` comes only from the user; the wheel scrolls the page, not the choice."""

    picked = Signal(object)

    def __init__(self, name: str, entries: Iterable[tuple[Any, str]] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._values: list[Any] = []
        self.fill(entries)
        self.activated.connect(lambda index: self.picked.emit(self._values[index]))

    def fill(self, entries: Iterable[tuple[Any, str]]) -> None:
        """Replace the entries; the choice stays where it is still offered."""
        pairs = list(entries)
        words = [words for _, words in pairs]
        if [value for value, _ in pairs] == self._values and words == [self.itemText(at) for at in range(self.count())]:
            return
        chosen = self.value()
        self.clear()
        self._values = [value for value, _ in pairs]
        self.addItems(words)
        self.set_value(chosen)

    def value(self) -> Any:
        index = self.currentIndex()
        return self._values[index] if 0 <= index < len(self._values) else None

    def set_value(self, value: Any) -> None:
        self.setCurrentIndex(self._values.index(value) if value in self._values else -1)
        self.setToolTip(plain_tooltip(self.currentText()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        # the style would cut long words off without a sign
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self).width() - 4
        option.currentText = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class LineField(CheckedEdit[str]):
    """One line of text; `committed` on Enter or leaving."""

    def __init__(self, theme: ThemeBox, name: str, example: str = "", parent: QWidget | None = None) -> None:
        super().__init__(theme, name, str, str, example=example, parent=parent)


class _Edit(QPlainTextEdit):
    left = Signal()
    reshaped = Signal()
    """Another width, and with it other lines: it may come later than that of the field around."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.reshaped.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        # grown to its text it has nothing to scroll; the page has
        event.ignore()


@dataclass(frozen=True)
class _Open:
    """A text that was sent and is not stored yet; `error` says why it was refused."""

    text: str
    error: str = ""


class TextField(QWidget):
    """Plain text of any length that grows with its content. `wished` after a pause, on leaving, on hiding.

    A text counts as stored only once `stored` says so; a refused one is kept with its record and shown there again.
    """

    wished = Signal(object, str)

    def __init__(self, theme: ThemeBox, name: str, *, least: int = 2, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = least
        self._record: UUID | None = None
        self._stored = ""
        self._open: dict[UUID, _Open] = {}
        self._retry_for: set[UUID] = set()
        self.on_its_way: tuple[UUID, str] | None = None
        """Record and text while `wished` is told."""
        self.edit = _Edit()
        self.edit.setFont(theme.fonts.base("editor"))
        self.edit.setAccessibleName(name)
        self.edit.setTabChangesFocus(True)
        self.edit.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.error = ErrorLine(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.edit)
        column.addWidget(self.error)
        self.setFocusProxy(self.edit)
        self._pause, self._latest = self._timer(PAUSE_MS, self.flush), self._timer(LATEST_MS, self.flush)
        self._retry = self._timer(RETRY_MS, self._send_again)
        self.edit.textChanged.connect(self._typed)
        self.edit.left.connect(self.flush)
        self.edit.reshaped.connect(self._fit)
        self._fit()

    def _timer(self, milliseconds: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(act)
        return timer

    def text(self) -> str:
        return self.edit.toPlainText()

    def record(self) -> UUID | None:
        return self._record

    def show_text(self, record: UUID, text: str) -> None:
        """Show what is stored; text of the same record that is not stored yet stays."""
        if record != self._record:
            self.flush()
            self._record = record
            waiting = self._open.get(record)
            self.error.show_error(waiting.error if waiting is not None else "")
            self._stored = text
            text = waiting.text if waiting is not None else text
        elif record in self._open or self.text() != self._stored:
            return
        else:
            self._stored = text
        if text != self.text():
            self.edit.setPlainText(text)
            self._rest()

    def flush(self) -> None:
        """Send what was typed and is not on its way yet."""
        self._rest()
        if self._record is not None and self._is_news():
            self.error.show_error("")
            self._send(self._record, self.text())

    def _is_news(self) -> bool:
        waiting = self._open.get(self._record) if self._record is not None else None
        return self.text() != (waiting.text if waiting is not None else self._stored)

    def _send(self, record: UUID, text: str) -> None:
        self._open[record] = _Open(text)
        self.on_its_way = record, text
        self.wished.emit(record, text)
        self.on_its_way = None

    def _send_again(self) -> None:
        """What storage refused goes once more, whatever record is shown by now."""
        records, self._retry_for = self._retry_for, set()
        for record in records & set(self._open):
            self._send(record, self._open[record].text)

    def _rest(self) -> None:
        self._pause.stop()
        self._latest.stop()

    def stored(self, record: UUID, text: str) -> None:
        """The text of the record has arrived."""
        waiting = self._open.get(record)
        if waiting is not None and waiting.text == text:
            del self._open[record]
            if record == self._record:
                self.error.show_error("")
        if record == self._record:
            self._stored = text

    def refuse(self, sentence: str, record: UUID | None = None, *, again: bool = False) -> None:
        """What was typed stays with its record; `again` sends it by itself once more."""
        key = record if record is not None else self._record
        if key is not None:
            text = self._open[key].text if key in self._open else self.text()
            self._open[key] = _Open(text, sentence)
            if again:
                self._retry_for.add(key)
                self._retry.start()
        if key == self._record:
            self.error.show_error(sentence)

    def set_locked(self, reason: str) -> None:
        if self.edit.isReadOnly() == bool(reason) and self.edit.accessibleDescription() == reason:
            return
        self.edit.setReadOnly(bool(reason))
        self.edit.setToolTip(plain_tooltip(reason))
        self.edit.setAccessibleDescription(reason)
        self.edit.style().unpolish(self.edit)
        self.edit.style().polish(self.edit)

    def _typed(self) -> None:
        self._fit()
        if self._record is not None and self._is_news():
            self._pause.start()
            if not self._latest.isActive():
                self._latest.start()

    def _fit(self) -> None:
        # a plain text document counts its height in lines
        lines = max(int(self.edit.document().size().height()), self._least)
        spacing = self.edit.fontMetrics().lineSpacing()
        self.edit.setFixedHeight(lines * max(spacing, LINE_HEIGHT - 2) + 22)

    def hideEvent(self, event: QHideEvent) -> None:
        self.flush()
        super().hideEvent(event)


def flush_fields(root: QWidget) -> None:
    """Send what is typed in any field below `root`."""
    for text in root.findChildren(TextField):
        text.flush()
    for line in root.findChildren(CheckedEdit):
        if line.edit.isModified():
            line.commit()
