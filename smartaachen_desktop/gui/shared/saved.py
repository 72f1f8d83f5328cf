"""Inputs that show what is stored and never lose what is being typed, and the outbox that stores it."""

from collections.abc import Callable, Iterable
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Qt, QTimer, Signal
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

from smartaachen_desktop.gui.change_bridge import ChangeBridge
from smartaachen_desktop.gui.shared.inputs import CheckedEdit, ErrorLine
from smartaachen_desktop.gui.shared.labels import plain_tooltip
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.services.changes import Outcome
from smartaachen_desktop.services.command import Command

PAUSE_MS = 800
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

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        # grown to its text it has nothing to scroll; the page has
        event.ignore()


class TextField(QWidget):
    """Plain text of any length that grows with its content. `wished` after a pause, on leaving, on hiding."""

    wished = Signal(object, str)

    def __init__(self, theme: ThemeBox, name: str, *, least: int = 2, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = least
        self._record: UUID | None = None
        self._stored = ""
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
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.flush)
        self.edit.textChanged.connect(self._typed)
        self.edit.left.connect(self.flush)
        self._fit()

    def text(self) -> str:
        return self.edit.toPlainText()

    def show_text(self, record: UUID, text: str) -> None:
        """Show what is stored; text of the same record that is not stored yet stays."""
        if record != self._record:
            self.flush()
            self._record = record
            self.error.show_error("")
        elif self.text() != self._stored or self.error.text():
            return
        self._stored = text
        if text != self.text():
            self.edit.setPlainText(text)

    def flush(self) -> None:
        """Send what was typed and is not on its way yet."""
        self._pause.stop()
        text = self.text()
        if self._record is not None and text != self._stored:
            self._stored = text
            self.error.show_error("")
            self.wished.emit(self._record, text)

    def refuse(self, sentence: str) -> None:
        """What was typed stays and can be sent again."""
        self.error.show_error(sentence)

    def set_locked(self, reason: str) -> None:
        self.edit.setReadOnly(bool(reason))
        self.edit.setToolTip(plain_tooltip(reason))
        self.edit.setAccessibleDescription(reason)
        self.edit.style().unpolish(self.edit)
        self.edit.style().polish(self.edit)

    def _typed(self) -> None:
        self._fit()
        if self.text() != self._stored:
            self._pause.start()

    def _fit(self) -> None:
        # a plain text document counts its height in lines
        lines = max(int(self.edit.document().size().height()), self._least)
        spacing = self.edit.fontMetrics().lineSpacing()
        self.edit.setFixedHeight(lines * max(spacing, LINE_HEIGHT - 2) + 22)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def hideEvent(self, event: QHideEvent) -> None:
        self.flush()
        super().hideEvent(event)


class Outbox(QObject):
    """Sends a field's change; while it is on its way or refused, a refresh does not touch the field."""

    def __init__(self, bridge: ChangeBridge, origin: QWidget) -> None:
        super().__init__(origin)
        self._bridge, self._origin = bridge, origin
        self._waiting: dict[QObject, int] = {}
        bridge.crashed.connect(lambda _error: self._waiting.clear())

    def send(
        self,
        command: Command,
        field: CheckedEdit[Any] | TextField | Combo | None = None,
        done: Callable[[Outcome], None] | None = None,
        failed: Callable[[UserError], None] | None = None,
    ) -> None:
        def stored(outcome: Outcome) -> None:
            self._arrived(field)
            if done is not None:
                done(outcome)

        def refused(error: UserError) -> None:
            self._arrived(field)
            if isinstance(field, CheckedEdit | TextField):
                field.refuse(error.sentence())
            elif failed is not None:
                failed(error)
            else:
                self._bridge.refused.emit(error)

        if field is not None:
            self._waiting[field] = self._waiting.get(field, 0) + 1
        self._bridge.execute(command, origin=self._origin, done=stored, failed=refused)

    def _arrived(self, field: QObject | None) -> None:
        if field is not None:
            self._waiting[field] = max(self._waiting.get(field, 0) - 1, 0)

    def show(self, field: CheckedEdit[Any] | TextField | Combo, record: UUID, value: Any) -> None:
        """Show a stored value of `record` unless the user's own text is still to be stored."""
        fresh = field.property("record") != str(record)
        if fresh and isinstance(field, CheckedEdit) and field.edit.isModified():
            field.commit()  # still for the record shown before
        field.setProperty("record", str(record))
        if isinstance(field, TextField):
            if fresh or not self._waiting.get(field):
                field.show_text(record, value)
            return
        if not fresh:
            if self._waiting.get(field):
                return
            if isinstance(field, CheckedEdit) and (field.edit.isModified() or field.error.text()):
                return
        if isinstance(field, CheckedEdit):
            # an empty text is no value to these fields
            value = None if value == "" else value
            if fresh or value != field.value() or field.error.text():
                field.set_value(value)
        elif value != field.value():
            field.set_value(value)


def flush_fields(root: QWidget) -> None:
    """Send what is typed in any field below `root`."""
    for text in root.findChildren(TextField):
        text.flush()
    for line in root.findChildren(CheckedEdit):
        if line.edit.isModified():
            line.commit()
