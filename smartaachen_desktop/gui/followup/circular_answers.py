"""The entitled members of a circular vote with their answers; one key each, then the next without an answer."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from smartaachen_desktop.formats import day
from smartaachen_desktop.gui.shared.rows import ROW_ICON, ROW_NOTE, ROW_STATE, RowDelegate, RowState, plain_list
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.circular import CircularChoice
from smartaachen_desktop.services.queries.circular import CircularAnswerView

ROW = Qt.ItemDataRole.UserRole + 300
KEYS = {
    Qt.Key.Key_J: CircularChoice.YES,
    Qt.Key.Key_Y: CircularChoice.YES,
    Qt.Key.Key_N: CircularChoice.NO,
    Qt.Key.Key_E: CircularChoice.ABSTENTION,
    Qt.Key.Key_W: CircularChoice.OBJECTION,
    Qt.Key.Key_Backspace: None,
    Qt.Key.Key_Delete: None,
}
ICONS = {
    CircularChoice.YES: "check",
    CircularChoice.NO: "x",
    CircularChoice.ABSTENTION: "minus",
    CircularChoice.OBJECTION: "warning",
}
LINES = 7


class CircularAnswers(QListWidget):
    """`answered` carries the answer's id and the choice, None to take it out; `asked` the id and the new mark."""

    answered = Signal(object, object)
    asked = Signal(object, bool)

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = theme.current.size.row
        self._open = False
        plain_list(self, RowDelegate(theme, self), self.tr("Antworten der Stimmberechtigten"))

    def current_answer(self) -> CircularAnswerView | None:
        item = self.currentItem()
        found: CircularAnswerView | None = item.data(ROW) if item is not None else None
        return found

    def show_answers(self, answers: Sequence[CircularAnswerView], *, is_open: bool) -> None:
        """Selection stays at its person."""
        self._open = is_open
        current = self.current_answer()
        self.clear()
        for answer in answers:
            item = QListWidgetItem(answer.name)
            item.setData(ROW, answer)
            note = self._note(answer)
            item.setData(ROW_NOTE, note)
            item.setData(ROW_ICON, ICONS[answer.choice] if answer.choice else "clock")
            item.setData(ROW_STATE, RowState.NONE if answer.asked else RowState.WARN)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{answer.name}: {note}")
            self.addItem(item)
        self.setFixedHeight(self._row * min(max(len(answers), 1), LINES) + 2)
        if not (current is not None and self.choose(current.id)) and self.count():
            self.setCurrentRow(0)

    def choose(self, answer: UUID) -> bool:
        for at in range(self.count()):
            if self.item(at).data(ROW).id == answer:
                self.setCurrentRow(at)
                return True
        return False

    def give(self, choice: CircularChoice | None) -> None:
        """The current member's answer; goes on to the next one without."""
        current = self.current_answer()
        if current is None or not self._open:
            return
        if choice is None and current.choice is None:
            return
        self.answered.emit(current.id, choice)
        if choice is None:
            return
        start, total = self.currentRow(), self.count()
        later = ((start + step) % total for step in range(1, total))
        following = next((at for at in later if self.item(at).data(ROW).choice is None), None)
        if following is not None:
            self.setCurrentRow(following)

    def turn_asked(self) -> None:
        current = self.current_answer()
        if current is not None and self._open and current.choice is None:
            self.asked.emit(current.id, not current.asked)

    def _note(self, answer: CircularAnswerView) -> str:
        if answer.choice is None:
            return self.tr("noch offen") if answer.asked else self.tr("nicht gefragt")
        words = {
            CircularChoice.YES: self.tr("Ja"),
            CircularChoice.NO: self.tr("Nein"),
            CircularChoice.ABSTENTION: self.tr("Enthaltung"),
            CircularChoice.OBJECTION: self.tr("Widerspruch"),
        }
        return f"{words[answer.choice]} · {day(answer.answered_on)}"

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = Qt.Key(event.key())
        if plain and key in KEYS:
            self.give(KEYS[key])
        elif plain and key == Qt.Key.Key_G:
            self.turn_asked()
        else:
            super().keyPressEvent(event)
