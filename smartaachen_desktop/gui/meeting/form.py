"""Small inline forms: labelled inputs, an error line, two buttons, Enter and Esc."""

from collections.abc import Callable, Hashable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.form_drafts import FormDrafts
from smartaachen_desktop.gui.meeting.form_inputs import Inputs, read_inputs, write_inputs
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.card import Pane, Rule
from smartaachen_desktop.gui.shared.inputs import ErrorLine
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.shared.late import LateParts
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.services.changes import Outcome
from smartaachen_desktop.services.command import Command

MOST_WIDTH = 640
ABOVE = 6


def on_first_line(label: QLabel) -> None:
    """The label stands on the line of its input, beside a longer text or several lines on the first of them."""
    label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    label.setContentsMargins(0, ABOVE, 0, 0)


class InlineForm(LateParts, Pane):
    """Grows out of its pane instead of a dialog. Enter or the button sends, Esc puts it away.

    What is half typed is kept under the `key` the form was opened with (an item, a motion …): hidden by a look at
    another item, or asked for anew, it comes back with its words, also after a crash. Only Esc and success forget them.

    There are two dozen forms, and an evening opens few of them: `build` makes the inputs, the frame stands already.
    """

    sent = Signal()
    opened = Signal()
    """Just before it shows itself."""
    closed = Signal()
    send_key = "Return"
    """Shown on the button; a form of nothing but lines of text is sent by Ctrl+Return."""

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(acts.theme, ground="sunken", parent=parent)
        self._acts = acts
        self._busy = False
        self._before: QWidget | None = None
        self._key: Hashable = None
        self._clean: Inputs = []
        self._drafts: dict[Hashable, Inputs] = {}
        self._answers: list[Hashable] = []
        """The key of the answer that is being told."""
        self._on_disk = FormDrafts(self, acts.context.drafts, acts.now)
        self.hide()

    def _build_once(self) -> None:
        self.built = True
        self._make_frame()
        super()._build_once()

    def _finish(self) -> None:
        self._column.addLayout(self.buttons)  # behind the inputs, so that Tab comes to them last

    def _make_frame(self) -> None:
        theme = self.theme
        inside = QWidget(self)
        inside.setMaximumWidth(MOST_WIDTH)
        column = QVBoxLayout(inside)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(6)
        self.body.addWidget(inside)
        self.body.addWidget(Rule(theme))
        self.heading = PlainLabel(theme, "", bold=True, wrap=True)
        self.fields = QFormLayout()
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.fields.setHorizontalSpacing(8)
        self.fields.setVerticalSpacing(6)
        self.fields.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.error = ErrorLine(theme)
        self.button = KeyButton(theme, "", self.send_key, kind="primary", small=True)
        self.button.clicked.connect(self.submit)
        self.cancel = KeyButton(theme, self.tr("Abbrechen"), "Esc", kind="link", small=True)
        self.cancel.clicked.connect(self.close_form)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(4)
        self.buttons.addWidget(self.button)
        self.buttons.addWidget(self.cancel)
        self.buttons.addStretch(1)
        column.addWidget(self.heading)
        column.addLayout(self.fields)
        column.addWidget(self.error)
        self._column = column

    def row(self, label: str, field: QWidget) -> QLabel:
        """Add a labelled input; the label belongs to it for screen readers."""
        words = PlainLabel(self.theme, label, "ink2", "small")
        words.setBuddy(field)
        on_first_line(words)
        self.fields.addRow(words, field)
        return words

    def keep(self) -> None:
        """Remember what is half typed; called before other values are filled in."""
        if self._key is not None and not self.isHidden():
            inputs = read_inputs(self)
            if inputs != self._clean:
                self._drafts[self._key] = inputs
                self._on_disk.look()
            else:
                self._on_disk.drop(self._key)
            self._key = None

    def put_away(self) -> None:
        """Another item is looked at: the words stay with the one they were typed for."""
        self.keep()
        self.hide()

    def restored(self) -> None:
        """Typed words were put back: show what follows from them."""

    def open_form(self, first: QWidget, key: Hashable = None) -> None:
        """`key` says what the words belong to; call `keep` before filling the inputs."""
        self._busy = False
        self._key, self._clean = key, read_inputs(self) if key is not None else []
        if key in self._drafts:
            write_inputs(self._drafts.pop(key))
            self._on_disk.begin(key)
            self.restored()
        elif self._on_disk.begin(key):
            self.restored()
            self._acts.context.messages.show_banner(
                "info",
                self.tr("Im Formular steht wieder, was beim letzten Mal angefangen war."),
                self.tr("Esc verwirft es."),
                subject="draft",
            )
        if not self.isVisible():
            self.opened.emit()
            self._before = self.window().focusWidget()
        self.error.show_error("")
        self.show()
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def submit(self) -> None:
        """Ask for sending, once until the answer is there."""
        if not self._busy:
            self.error.show_error("")
            self.sent.emit()

    def send(self, command: Command, done: Callable[[Outcome], None]) -> None:
        key = self._key

        def answered(outcome: Outcome) -> None:
            self._busy = False
            self._answers.append(key)
            try:
                done(outcome)
            finally:
                self._answers.pop()

        def refused(error: UserError) -> None:
            if key == self._key:
                self.refuse(error)
            else:
                self._acts.complain(error)  # the form was put away meanwhile

        self._busy = True
        self._acts.do(command, done=answered, failed=refused)

    def send_all(self, commands: Sequence[Command], done: Callable[[Outcome], None]) -> None:
        """One after the other; the first refusal ends it, the last answer is told."""
        first, *rest = commands
        self.send(first, (lambda _outcome: self.send_all(rest, done)) if rest else done)

    def close_form(self) -> None:
        """Put away and forget; the focus returns to where it came from, unless it has gone elsewhere meanwhile."""
        if self._answers and self._answers[-1] != self._key:
            self._drafts.pop(self._answers[-1], None)  # the answer to another item's form
            self._on_disk.drop(self._answers[-1])
            return
        self._drafts.pop(self._key, None)
        self._on_disk.drop(self._key)
        self._key = None
        focus, before = self.window().focusWidget(), self._before
        inside = focus is not None and self.isAncestorOf(focus)
        self.hide()
        if inside and before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def refuse(self, error: UserError) -> None:
        """Say beside the inputs why it was refused; what was typed stays."""
        self._busy = False
        self.error.show_error(error.sentence())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_form()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submit()
        else:
            super().keyPressEvent(event)


class NoteEdit(QPlainTextEdit):
    """A few lines of plain text; Tab leaves it, Strg+Enter sends the form around it."""

    def __init__(self, name: str, lines: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setFixedHeight(lines * 20 + 14)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            return
        super().keyPressEvent(event)


class WrappedLine(NoteEdit):
    """One line of text that may be long: it wraps instead of scrolling sideways, Enter sends the form around it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, 2, parent)

    def text(self) -> str:
        """Without line breaks, which only a paste brings."""
        return " ".join(self.toPlainText().split("\n"))

    def setText(self, text: str) -> None:
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            return
        super().keyPressEvent(event)
