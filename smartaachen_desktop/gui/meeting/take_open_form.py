"""Taking over what an earlier meeting left open, into a meeting that is planned already."""

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.form import InlineForm
from smartaachen_desktop.gui.meeting.plan_options import OpenItems
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.model.meetings import MeetingState
from smartaachen_desktop.services.changes import Outcome
from smartaachen_desktop.services.queries.meetings import MeetingView
from smartaachen_desktop.services.queries.preparation import LeftOpen, left_for
from smartaachen_desktop.services.taking_open import TakeOpenItems


class TakeOpenForm(InlineForm):
    """Each open item with a tick."""

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(acts, parent)
        self._meeting: UUID | None = None
        self._taken = 0
        self._invited = False

    def build(self) -> None:
        self.heading.setText(self.tr("Offene Punkte übernehmen"))
        self.button.set_words(self.tr("Übernehmen"))
        self.source = PlainLabel(self._acts.theme, "", "ink2", "small", wrap=True)
        self.items = OpenItems(self._acts)
        self.fields.addRow(self.source)
        self.fields.addRow(self.items)
        self.sent.connect(self._send)

    def ask(self, view: MeetingView) -> None:
        self._meeting = view.id
        self._invited = view.state is MeetingState.INVITED
        self._show(view.id, LeftOpen())
        self.source.setText("")
        self.open_form(self.items)
        self._acts.context.bridge.query(
            lambda session: left_for(session, view.id), lambda found: self._show(view.id, found), owner=self
        )

    def _show(self, meeting: UUID, found: LeftOpen) -> None:
        if meeting != self._meeting:
            return
        self.items.show_rows(found.rows)
        self.items.setVisible(bool(found.rows))
        words = self.tr("Aus der letzten Sitzung ist nichts offen, was nicht schon übernommen wäre.")
        if found.rows:
            words = self.tr("Offen geblieben am {day}; die Leertaste setzt und nimmt den Haken.")
            if self._invited:
                words = self.tr("Offen geblieben am {day}. Eingeladen ist schon: Die Punkte kommen in den Nachtrag.")
        self.source.setText(words.format(day=found.from_meeting))
        self.button.setVisible(bool(found.rows))
        self.cancel.set_words(self.tr("Abbrechen") if found.rows else self.tr("Schließen"))
        if self.isVisible():
            (self.items if found.rows else self.cancel).setFocus(Qt.FocusReason.OtherFocusReason)

    def _send(self) -> None:
        taken = self.items.taken()
        if self._meeting is None:
            return
        if not taken:
            words = self.tr("Bitte mindestens einen Punkt ankreuzen.")
            if not self.items.count():
                words = self.tr("Es ist nichts offen, was sich übernehmen ließe.")
            self.error.show_error(words)
            return
        self._taken = len(taken)
        self.send(TakeOpenItems(self._meeting, taken), self._done)

    def _done(self, _outcome: Outcome) -> None:
        self.close_form()
        one = self.tr("1 offenen Punkt übernommen.")
        many = self.tr("{n} offene Punkte übernommen.").format(n=self._taken)
        self._acts.note(one if self._taken == 1 else many)
