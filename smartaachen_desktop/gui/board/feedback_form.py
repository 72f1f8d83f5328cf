"""The form for one piece of feedback, new or known."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.card import Pane, Rule
from smartaachen_desktop.gui.shared.inputs import DateEdit, ErrorLine
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.shared.saved import Combo
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.model.feedback import FeedbackSource
from smartaachen_desktop.services.queries.feedback import FeedbackRow
from smartaachen_desktop.services.queries.words import SOURCE_NAMES

OTHER_FOCUS = Qt.FocusReason.OtherFocusReason
TEXT_HEIGHT = 96


@dataclass(frozen=True, slots=True)
class Typed:
    """What the form says; `feedback` is None for a new one."""

    feedback: UUID | None
    field: UUID
    given_on: date
    source: FeedbackSource
    measure: UUID | None
    text: str
    public: bool


class FeedbackForm(Pane):
    """Ctrl+Return or the button sends; the owner answers with `taken` or `refuse`, until then the words stay."""

    sent = Signal(object)
    """A Typed."""

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(theme, ground="sunken", parent=parent)
        self._feedback: UUID | None = None
        self._field: UUID | None = None
        self._busy = False
        self.heading = PlainLabel(theme, "", bold=True)
        self.day = DateEdit(theme, self.tr("Tag der Rückmeldung"))
        self.source = Combo(self.tr("Quelle"), list(SOURCE_NAMES.items()))
        self.measure = Combo(self.tr("Maßnahme"))
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("Text der Rückmeldung"))
        self.text.setPlaceholderText(self.tr("Was gesagt wurde, ohne Namen von Bürger*innen"))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(TEXT_HEIGHT)
        self.text.installEventFilter(self)
        self.public = QCheckBox(self.tr("öffentlich"))
        self.public.setToolTip(self.tr("Steht dann auch in der öffentlichen Ausgabe der Berichte"))
        self.error = ErrorLine(theme)
        self.button = KeyButton(theme, self.tr("Speichern"), "Ctrl+Return", kind="primary", small=True)
        self.cancel = KeyButton(theme, self.tr("Abbrechen"), kind="link", small=True)
        self.button.clicked.connect(self.submit)
        self.cancel.clicked.connect(self.stop)
        self._arrange()
        self.hide()

    def _arrange(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(6)
        column.addWidget(self.heading)
        for words, field in (
            (self.tr("Tag"), self.day),
            (self.tr("Quelle"), self.source),
            (self.tr("Maßnahme"), self.measure),
            (self.tr("Rückmeldung"), self.text),
        ):
            block = QVBoxLayout()
            block.setSpacing(2)
            label = PlainLabel(self.theme, words, "ink2", "table")
            label.setBuddy(field)
            block.addWidget(label)
            block.addWidget(field)
            column.addLayout(block)
        column.addWidget(self.public)
        column.addWidget(self.error)
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        buttons.addWidget(self.button)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        column.addLayout(buttons)
        self.body.addLayout(column)
        self.body.addWidget(Rule(self.theme))

    @property
    def feedback(self) -> UUID | None:
        """The known one that is changed."""
        return self._feedback if self.is_open() else None

    def is_open(self) -> bool:
        return not self.isHidden()

    def offer(self, measures: list[tuple[UUID, str]]) -> None:
        self.measure.fill([(None, self.tr("zum ganzen Handlungsfeld")), *measures])

    def ask(self, field: UUID, today: date, row: FeedbackRow | None = None) -> None:
        """Open for a new one of today, or for a known one."""
        self._field, self._feedback, self._busy = field, row.id if row else None, False
        self.heading.setText(self.tr("Rückmeldung ändern") if row else self.tr("Neue Rückmeldung"))
        self.day.set_value(row.given_on if row else today)
        self.source.set_value(row.source if row else FeedbackSource.EXHIBITION)
        self.measure.set_value(row.measure_id if row else None)
        self.text.setPlainText(row.text if row else "")
        self.public.setChecked(row.public if row else False)
        self.error.show_error("")
        self.show()
        self.text.setFocus(OTHER_FOCUS)

    def stop(self) -> None:
        """Put away with what is typed."""
        self._feedback = self._field = None
        self._busy = False
        self.text.clear()
        self.hide()

    def submit(self) -> None:
        given_on, error = self.day.read()
        if self._field is None or self._busy:
            return
        if error or given_on is None:
            self.day.refuse(error or self.tr("Bitte den Tag eingeben."))
            self.day.setFocus(OTHER_FOCUS)
            return
        self._busy = True
        self.sent.emit(
            Typed(
                self._feedback, self._field, given_on, self.source.value(), self.measure.value(),
                self.text.toPlainText(), self.public.isChecked(),
            )
        )  # fmt: skip

    def refuse(self, error: UserError) -> None:
        self._busy = False
        self.error.show_error(error.sentence())
        target = {"given_on": self.day, "measure": self.measure}.get(error.field or "", self.text)
        target.setFocus(OTHER_FOCUS)

    def release(self) -> None:
        """The answer never comes; it can be sent again."""
        self._busy = False

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """The text would take Ctrl+Return for a line of its own."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.submit()
                return True
        return False
