"""The strip in which a circular vote is begun: body, subject, wording, the last day for answers."""

from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QWidget

from smartaachen_desktop.gui.shared.add_strip import AddStrip
from smartaachen_desktop.gui.shared.inputs import DateEdit
from smartaachen_desktop.gui.shared.labels import plain_tooltip
from smartaachen_desktop.gui.shared.saved import Combo
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.people import RuleProfile
from smartaachen_desktop.services.circular import StartCircularVote
from smartaachen_desktop.services.queries.people import PeopleView


class CircularForm(AddStrip):
    """Strg+Enter sends from the wording, which has lines of its own."""

    sent = Signal(object)
    """The command."""

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", "", "Ctrl+Return", parent)
        self.heading.setText(self.tr("Neuer Umlaufbeschluss"))
        self.button.set_words(self.tr("Anlegen"))
        self.organization = Combo(self.tr("Gremium"))
        self.add(self.tr("Gremium"), self.organization, 3)
        self.subject = self.line(self.tr("Betreff"), 5)
        self.asked_on = DateEdit(theme, self.tr("Gefragt am"))
        self.answer_by = DateEdit(theme, self.tr("Antwort bis"))
        for when in (self.asked_on, self.answer_by):
            when.edit.setPlaceholderText(self.tr("TT.MM.JJJJ"))
        self.question = QPlainTextEdit()
        self.question.setPlaceholderText(self.tr("Der Beschluss, wie er gefasst werden soll"))
        self.question.setTabChangesFocus(True)
        self.question.setFixedHeight(72)
        self.question.installEventFilter(self)
        self.public = QCheckBox(self.tr("öffentlich"))
        self.public.setToolTip(
            plain_tooltip(self.tr("Nur ein öffentlicher Umlaufbeschluss steht in öffentlichen Ausgaben."))
        )
        self.add(self.tr("Gefragt am"), self.asked_on, 2)
        self.add(self.tr("Antwort bis"), self.answer_by, 2)
        self.add(self.tr("Wortlaut"), self.question, whole=True)
        self.buttons.insertWidget(0, self.public)
        self.buttons.insertSpacing(1, 12)

    def open_for(self, people: PeopleView, today: date) -> None:
        """All bodies are offered: what a council committee may not do is said when it is tried."""
        self.organization.fill([(each.id, each.name) for each in people.organizations])
        if self.organization.value() is None:
            own = (each.id for each in people.organizations if each.rule_profile is RuleProfile.OWN_RULES)
            self.organization.set_value(next(own, None))
        if self.asked_on.value() is None:
            self.asked_on.set_value(today)
        self.open_form()

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
        chosen = self.organization.value()
        super().forget()
        self.organization.set_value(chosen)
        self.question.clear()
        self.public.setChecked(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.submit()
                return True
        return super().eventFilter(watched, event)
