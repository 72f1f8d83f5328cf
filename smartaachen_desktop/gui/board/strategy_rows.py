"""Rows of the strategy panel: a principle, a field of action, and the inputs they are made of."""

from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smartaachen_desktop.gui.shared.buttons import IconButton
from smartaachen_desktop.gui.shared.fields import FieldMark
from smartaachen_desktop.gui.shared.inputs import CheckedEdit
from smartaachen_desktop.gui.shared.outbox import Outbox
from smartaachen_desktop.gui.shared.saved import LineField, TextField
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.services.queries.strategy import FieldRow, PrincipleRow
from smartaachen_desktop.services.strategy import ChangeFieldOfAction, ChangeGuidingPrinciple, named

OTHER_FOCUS = Qt.FocusReason.OtherFocusReason


class NameField(LineField):
    """A line that may not be empty. Esc gives up what is typed; `restored` asks for what is stored by now."""

    restored = Signal()

    def __init__(self, theme: ThemeBox, name: str, what: str, example: str = "", parent: QWidget | None = None) -> None:
        super().__init__(theme, name, example, parent)
        self._what = what

    def read(self) -> tuple[str | None, str]:
        try:
            return named(self.edit.text(), "name", self._what), ""
        except UserError as error:
            return None, error.sentence()

    def set_value(self, value: str | None) -> None:
        super().set_value(value)
        self.edit.setCursorPosition(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and (self.edit.isModified() or self.error.text()):
            self.set_value(self.value())
            self.restored.emit()
        else:
            super().keyPressEvent(event)


class GrowingText(TextField):
    """A text field that grows also when a new width breaks its lines anew."""

    def __init__(self, theme: ThemeBox, name: str, least: int, size: str) -> None:
        super().__init__(theme, name, least=least)
        self.edit.setFont(theme.fonts.base(size))
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._later.start(0)  # the text inside gets its width after this


class StrategyRow(QWidget):
    """One record of the strategy; `detach` before it goes, or its fields would be stored once more while hiding."""

    def __init__(self, record: UUID) -> None:
        super().__init__()
        self.record = record

    def stops(self) -> list[QWidget]:
        """What the tabulator visits."""
        raise NotImplementedError

    def detach(self) -> None:
        for field in (*self.findChildren(TextField), *self.findChildren(CheckedEdit)):
            field.blockSignals(True)


class PrincipleEdit(StrategyRow):
    """Name and statement, with buttons to move and remove; Ctrl+Up, Ctrl+Down and Del do the same."""

    moved = Signal(object, int)
    """Record and step."""
    removed = Signal(object)

    def __init__(self, theme: ThemeBox, outbox: Outbox, row: PrincipleRow) -> None:
        super().__init__(row.id)
        self._outbox = outbox
        self.name = NameField(theme, self.tr("Leitsatz"), "Leitsatz")
        self.name.edit.setFont(theme.fonts.bold())
        self.statement = GrowingText(theme, self.tr("Aussage des Leitsatzes"), 1, "table")
        self.statement.edit.setPlaceholderText(self.tr("Was der Leitsatz meint"))
        self.up = IconButton(theme, "caret-up", self.tr("Leitsatz nach oben"), kind="link")
        self.down = IconButton(theme, "caret-down", self.tr("Leitsatz nach unten"), kind="link")
        self.remove = IconButton(theme, "trash", self.tr("Leitsatz löschen"), kind="link")
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(self.name, 1)
        head.addSpacing(4)
        for button in (self.up, self.down, self.remove):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.name.error)  # under the whole row, where its sentence has room
        column.addWidget(self.statement)
        for edit in (self.name.edit, self.statement.edit):
            edit.installEventFilter(self)
        self.name.committed.connect(lambda text: outbox.send(ChangeGuidingPrinciple(row.id, name=text), self.name))
        self.statement.wished.connect(
            lambda record, text: outbox.send(ChangeGuidingPrinciple(record, statement=text), self.statement)
        )
        self.up.clicked.connect(lambda: self.moved.emit(row.id, -1))
        self.down.clicked.connect(lambda: self.moved.emit(row.id, 1))
        self.remove.clicked.connect(lambda: self.removed.emit(row.id))

    def show_row(self, row: PrincipleRow, place: int, count: int) -> None:
        self._outbox.show(self.name, row.id, row.name)
        self._outbox.show(self.statement, row.id, row.statement)
        self.setAccessibleName(self.tr("Leitsatz {name}").format(name=row.name))
        for button, words in (
            (self.up, self.tr("„{name}“ nach oben")),
            (self.down, self.tr("„{name}“ nach unten")),
            (self.remove, self.tr("„{name}“ löschen")),
        ):
            button.setAccessibleName(words.format(name=row.name))
        held = self.up.hasFocus() or self.down.hasFocus()
        self.up.set_blocked("" if place else self.tr("Steht schon oben."))
        self.down.set_blocked("" if place < count - 1 else self.tr("Steht schon unten."))
        if held and not (self.up.hasFocus() or self.down.hasFocus()):
            # at the end of the way the button goes off and Qt would give the keys to some other field
            left: QWidget = next((each for each in (self.up, self.down) if each.isEnabled()), self.name)
            left.setFocus(OTHER_FOCUS)

    def stops(self) -> list[QWidget]:
        return [self.name.edit, self.statement.edit, self.up, self.down, self.remove]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:  # only from the buttons: in a text Del takes a letter
            self.remove.click()
        elif not self._move_by(event):
            super().keyPressEvent(event)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """The texts would keep Ctrl+Up and Ctrl+Down to themselves."""
        return event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._move_by(event)

    def _move_by(self, event: QKeyEvent) -> bool:
        button = {Qt.Key.Key_Up: self.up, Qt.Key.Key_Down: self.down}.get(Qt.Key(event.key()))
        if button is None or not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        button.click()
        return True


class FieldEdit(StrategyRow):
    """Mark and name of a field of action, and the way to what people say to it."""

    feedback_wished = Signal(object)

    def __init__(self, theme: ThemeBox, outbox: Outbox, row: FieldRow) -> None:
        super().__init__(row.id)
        self._outbox = outbox
        self.mark = FieldMark(theme, row.letter, size=24)
        self.name = NameField(
            theme, self.tr("Name des Handlungsfelds {letter}").format(letter=row.letter), "Handlungsfeld"
        )
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.mark)
        line.addWidget(self.name, 1)
        words = self.tr("Rückmeldungen zum Handlungsfeld {letter}").format(letter=row.letter)
        self.feedback = IconButton(theme, "chat-centered-text", words, kind="link")
        self.feedback.clicked.connect(lambda: self.feedback_wished.emit(row.id))
        line.addWidget(self.feedback, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(line)
        column.addWidget(self.name.error)  # under the whole row, where its sentence has room
        self.name.committed.connect(lambda text: outbox.send(ChangeFieldOfAction(row.id, name=text), self.name))

    def show_row(self, row: FieldRow) -> None:
        self.mark.set_letter(row.letter)
        self._outbox.show(self.name, row.id, row.name)

    def stops(self) -> list[QWidget]:
        return [self.name.edit, self.feedback]
