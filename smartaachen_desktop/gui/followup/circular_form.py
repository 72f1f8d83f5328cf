"""The strip in which a circular vote is begun: body, subject, wording, the last day for answers."""

from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QPlainTextEdit, QWidget

from smartaachen_desktop.gui.followup.strip import Strip
from smartaachen_desktop.gui.shared.inputs import DateEdit
from smartaachen_desktop.gui.shared.labels import PlainLabel, plain_tooltip
from smartaachen_desktop.gui.shared.saved import Combo
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.people import RuleProfile
from smartaachen_desktop.services.circular import StartCircularVote
from smartaachen_desktop.services.queries.people import PeopleView


class CircularForm(Strip):
    """Strg+Enter sends from the wording, which has lines of its own."""

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(theme, "Ctrl+Return", parent=parent)
        self.heading.setText(self.tr("Neuer Umlaufbeschluss"))
        self.organization = Combo(self.tr("Gremium"))
        self.subject = QLineEdit()
        self.subject.setAccessibleName(self.tr("Betreff"))
        self.asked_on = DateEdit(theme, self.tr("Gefragt am"))
        self.answer_by = DateEdit(theme, self.tr("Antwort bis"))
        for when in (self.asked_on, self.answer_by):
            when.edit.setPlaceholderText(self.tr("TT.MM.JJJJ"))
        self.question = QPlainTextEdit()
        self.question.setAccessibleName(self.tr("Wortlaut"))
        self.question.setPlaceholderText(self.tr("Der Beschluss, wie er gefasst werden soll"))
        self.question.setTabChangesFocus(True)
        self.question.setFixedHeight(72)
        self.question.installEventFilter(self)
        self.public = QCheckBox(self.tr("öffentlich"))
        self.public.setToolTip(
            plain_tooltip(self.tr("Nur ein öffentlicher Umlaufbeschluss steht in öffentlichen Ausgaben (§ 48 GO NRW)."))
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(3)
        fields = ((self.tr("Gremium"), self.organization), (self.tr("Betreff"), self.subject),
                  (self.tr("Gefragt am"), self.asked_on), (self.tr("Antwort bis"), self.answer_by))  # fmt: skip
        for column, (words, field) in enumerate(fields):
            self._label(grid, words, field, 0, column)
            grid.addWidget(field, 1, column, Qt.AlignmentFlag.AlignTop)
        self._label(grid, self.tr("Wortlaut"), self.question, 2, 0)
        grid.addWidget(self.question, 3, 0, 1, 4)
        for column, stretch in enumerate((3, 5, 2, 2)):
            grid.setColumnStretch(column, stretch)
        self.arrange(grid, self.public)

    def _label(self, grid: QGridLayout, words: str, field: QWidget, row: int, column: int) -> None:
        label = PlainLabel(self.theme, words, "ink2", "small")
        label.setBuddy(field)
        grid.addWidget(label, row, column)

    def open_form(self, people: PeopleView, today: date) -> None:
        """All bodies are offered: what a council committee may not do is said when it is tried."""
        self.organization.fill([(each.id, each.name) for each in people.organizations])
        if self.organization.value() is None:
            own = (each.id for each in people.organizations if each.rule_profile is RuleProfile.OWN_RULES)
            self.organization.set_value(next(own, None))
        if self.asked_on.value() is None:
            self.asked_on.set_value(today)
        self.open_at(self.subject)

    def submit(self) -> None:
        for field in (self.asked_on, self.answer_by):
            if not field.commit():
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        organization, answer_by = self.organization.value(), self.answer_by.value()
        if organization is None or answer_by is None:
            missing, words = (
                (self.organization, self.tr("Wählen Sie das Gremium."))
                if organization is None
                else (self.answer_by, self.tr("Tragen Sie ein, bis wann geantwortet werden kann."))
            )
            self.error.show_error(words)
            missing.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.sent.emit(
            StartCircularVote(
                organization=organization,
                subject=self.subject.text(),
                question=self.question.toPlainText(),
                answer_by=answer_by,
                asked_on=self.asked_on.value(),
                public=self.public.isChecked(),
            )
        )

    def forget(self) -> None:
        self.subject.clear()
        self.question.clear()
        self.public.setChecked(False)
        for field in (self.asked_on, self.answer_by):
            field.set_value(None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.submit()
                return True
        return super().eventFilter(watched, event)
