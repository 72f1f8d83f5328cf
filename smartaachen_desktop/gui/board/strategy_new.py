"""The place for a new principle or field of action in the strategy panel."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.inputs import ErrorLine
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.errors import UserError

OTHER_FOCUS = Qt.FocusReason.OtherFocusReason
LETTER_WIDTH = 44


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
    grown = Signal()
    """A line came; the panel brings it into view."""

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
        self.grown.emit()

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
        if error.field == "letter":
            self.error.show_error(self.tr("Kürzel: bitte ein Buchstabe."))
            self.letter.setFocus(OTHER_FOCUS)
        else:
            self.error.show_error(error.sentence())
        self.grown.emit()

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
