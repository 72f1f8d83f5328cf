"""Parts of the strategy panel: a principle, a field of action, and the places for new ones."""

from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from smartaachen_desktop.gui.shared.buttons import IconButton, KeyButton
from smartaachen_desktop.gui.shared.fields import FieldMark
from smartaachen_desktop.gui.shared.inputs import CheckedEdit, ErrorLine
from smartaachen_desktop.gui.shared.saved import LineField, Outbox, TextField
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.services.queries.strategy import FieldRow, PrincipleRow
from smartaachen_desktop.services.strategy import ChangeFieldOfAction, ChangeGuidingPrinciple, named

OTHER_FOCUS = Qt.FocusReason.OtherFocusReason
LETTER_WIDTH = 44


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
        self.statement = TextField(theme, self.tr("Aussage des Leitsatzes"), least=1)
        self.statement.edit.setFont(theme.fonts.base("table"))
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
        column.addWidget(self.statement)
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
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and event.key() == Qt.Key.Key_Up:
            self.up.click()
        elif control and event.key() == Qt.Key.Key_Down:
            self.down.click()
        elif event.key() == Qt.Key.Key_Delete:  # only from the buttons: in a text Del takes a letter
            self.remove.click()
        else:
            super().keyPressEvent(event)


class FieldEdit(StrategyRow):
    """Mark and name of a field of action."""

    def __init__(self, theme: ThemeBox, outbox: Outbox, row: FieldRow) -> None:
        super().__init__(row.id)
        self._outbox = outbox
        self.mark = FieldMark(theme, row.letter, size=24)
        self.name = NameField(
            theme, self.tr("Name des Handlungsfelds {letter}").format(letter=row.letter), "Handlungsfeld"
        )
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        beside = QVBoxLayout()  # the mark stays with the line when an error comes below
        beside.setContentsMargins(0, max((theme.current.size.control - self.mark.sizeHint().height()) // 2, 0), 0, 0)
        beside.addWidget(self.mark)
        beside.addStretch(1)
        line.addLayout(beside)
        line.addWidget(self.name, 1)
        self.name.committed.connect(lambda text: outbox.send(ChangeFieldOfAction(row.id, name=text), self.name))

    def show_row(self, row: FieldRow) -> None:
        self.mark.set_letter(row.letter)
        self._outbox.show(self.name, row.id, row.name)

    def stops(self) -> list[QWidget]:
        return [self.name.edit]


class _Edit(QLineEdit):
    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class NewEntry(QWidget):
    """A button that opens a line for a new record: Enter or leaving takes it over, Esc gives it up.

    `wished(name, letter, by_key)`; the owner answers with `taken` or `refuse`, until then the text stays.
    """

    wished = Signal(str, str, bool)

    def __init__(self, theme: ThemeBox, words: str, example: str, *, lettered: bool = False) -> None:
        super().__init__()
        self._lettered = lettered
        self._letters: frozenset[str] = frozenset()
        self._sent = False
        self.button = KeyButton(theme, words, icon="plus", small=True)
        self.line = QWidget()
        self.name = _Edit()
        self.name.setPlaceholderText(example)
        self.name.setAccessibleName(example)
        self.letter = _Edit()
        self.letter.setMaxLength(1)
        self.letter.setFixedWidth(LETTER_WIDTH)
        self.letter.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.letter.setFont(theme.fonts.bold())
        self.letter.setAccessibleName(self.tr("Kürzel, ein Buchstabe"))
        self.letter.setToolTip(self.tr("Kürzel, ein Buchstabe"))
        self.error = ErrorLine(theme)
        inputs = QHBoxLayout(self.line)
        inputs.setContentsMargins(0, 0, 0, 0)
        inputs.setSpacing(8)
        if lettered:
            inputs.addWidget(self.letter)
        inputs.addWidget(self.name, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.button)
        column.addWidget(self.line)
        column.addWidget(self.error)
        self.line.hide()
        for edit in (self.name, self.letter):
            edit.installEventFilter(self)
            edit.left.connect(self._left)
            edit.returnPressed.connect(lambda: self.send(by_key=True))
            edit.textEdited.connect(lambda _text: self.error.show_error(""))
        self.name.textEdited.connect(self._propose)
        self.button.clicked.connect(self.start)

    def is_open(self) -> bool:
        return self.line.isVisibleTo(self)

    def set_letters(self, used: frozenset[str]) -> None:
        """Letters that other records carry already; none of them is proposed."""
        self._letters = used

    def start(self) -> None:
        self.button.hide()
        self.line.show()
        self.name.setFocus(OTHER_FOCUS)

    def stop(self) -> None:
        """Forget what is typed and offer the button again."""
        held = self.name.hasFocus() or self.letter.hasFocus()
        for edit in (self.name, self.letter):
            edit.clear()
            edit.setModified(False)
        self.error.show_error("")
        self.button.show()
        if held:
            self.button.setFocus(OTHER_FOCUS)
        self.line.hide()

    def send(self, *, by_key: bool = False) -> None:
        name, letter = self.name.text().strip(), self.letter.text().strip()
        if self._sent or not self.is_open() or not (name or by_key):
            return
        self._sent = True
        self.wished.emit(name, letter, by_key)

    def release(self) -> None:
        """The answer never comes; the text can be sent again."""
        self._sent = False

    def taken(self) -> None:
        self.release()
        self.stop()

    def refuse(self, error: UserError) -> None:
        self.release()
        self.error.show_error(error.sentence())
        if error.field == "letter":
            self.letter.setFocus(OTHER_FOCUS)

    def _left(self) -> None:
        focus = QApplication.focusWidget()
        if focus is None or self.isAncestorOf(focus):  # another window, or from the name to the letter
            return
        if self.name.text().strip():
            self.send()
        elif not self._sent:
            self.stop()

    def _propose(self, text: str) -> None:
        """The first letter of the name that is still free, until somebody types another."""
        if self._lettered and not self.letter.isModified():
            free = (each.upper() for each in text if each.isalpha() and each.upper() not in self._letters)
            self.letter.setText(next(free, ""))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                self.stop()
            return True
        return False
