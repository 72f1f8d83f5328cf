"""Small forms of the attendance pane: a guest, and the clock time of something that happened."""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from smartaachen_desktop import formats
from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.body_choice import BodyChoice
from smartaachen_desktop.gui.meeting.choices import Choices, Combo
from smartaachen_desktop.gui.meeting.form import InlineForm
from smartaachen_desktop.gui.meeting.times import ClockEdit, at_clock
from smartaachen_desktop.model.people import MemberGroup
from smartaachen_desktop.services.attendance import AddParticipant
from smartaachen_desktop.services.changes import Outcome
from smartaachen_desktop.services.command import Command
from smartaachen_desktop.services.queries.meetings import MeetingView, ParticipantView
from smartaachen_desktop.services.queries.words import GROUP_NAMES


class GuestForm(InlineForm):
    """Takes somebody onto the list of this meeting, on request as present at once."""

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(acts, parent)
        self._view: MeetingView | None = None
        self._choices: Choices | None = None
        self._member: ParticipantView | None = None

    def build(self) -> None:
        self.button.set_words(self.tr("Aufnehmen"))
        self.person = Combo(self.tr("Person"))
        self.person.setEditable(True)
        self.person.setInsertPolicy(Combo.InsertPolicy.NoInsert)
        line = self.person.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("wählen oder Namen eintragen"))
            line.setAccessibleName(self.tr("Person: wählen oder neuen Namen eintragen"))
        self.group = Combo(self.tr("Nimmt teil als"), GROUP_NAMES.items())
        self.role = QLineEdit()
        self.role.setAccessibleName(self.tr("Funktion in der Sitzung"))
        self.bodies = BodyChoice(self.tr("Gremium, in dem die Person sitzt"))
        self.row(self.tr("Person"), self.person)
        self.row(self.tr("Gremium"), self.bodies)
        self.row(self.tr("Gruppe"), self.group)
        self.row(self.tr("Funktion"), self.role)
        self.sent.connect(self._send)

    def offer(self, choices: Choices) -> None:
        self.when_built("choices", lambda: self._offer(choices))

    def _offer(self, choices: Choices) -> None:
        self._choices = choices
        self._fill()

    def show_bodies(self, view: MeetingView) -> None:
        self.when_built("bodies", lambda: self._show_bodies(view))

    def _show_bodies(self, view: MeetingView) -> None:
        self.bodies.show_bodies(view)
        self.fields.setRowVisible(self.bodies, view.joint and self._member is None)

    def represent(self, view: MeetingView, member: ParticipantView) -> None:
        """Somebody sits in for a member, with the member's group and voice."""
        self._open(view, member, self.tr("Vertretung für {name}").format(name=member.name))

    def add_to(self, view: MeetingView) -> None:
        self._open(view, None, self.tr("Auf die Liste nehmen"))

    def _open(self, view: MeetingView, member: ParticipantView | None, heading: str) -> None:
        self._view, self._member = view, member
        self.heading.setText(heading)
        self.fields.setRowVisible(self.group, member is None)
        self.show_bodies(view)
        self._fill()
        self.group.set_value(MemberGroup.GUEST)
        self.role.clear()
        self.person.setCurrentIndex(-1)
        self.person.clearEditText()
        self.open_form(self.person)

    def _fill(self) -> None:
        if self._view is not None and self._choices is not None:
            listed = {who.person_id for who in self._view.participants}
            people = [person for person in self._choices.people.people if person.id not in listed]
            self.person.fill([(person.id, person.name) for person in people])

    def _send(self) -> None:
        """A name nobody has yet makes a new person."""
        view, name = self._view, self.person.currentText().strip()
        if view is None:
            return
        if not name:
            self.error.show_error(self.tr("Bitte einen Namen eintragen."))
            return
        listed = next((who for who in view.participants if who.name == name), None)
        if listed is not None:
            self.error.show_error(self.tr("Diese Person steht schon auf der Liste."))
            return
        index = self.person.findText(name, Qt.MatchFlag.MatchFixedString | Qt.MatchFlag.MatchCaseSensitive)
        if index >= 0:
            self.person.setCurrentIndex(index)
            self._take(view, self.person.value())
        else:
            self._take(view, None, name)

    def _take(self, view: MeetingView, person: UUID | None, name: str = "") -> None:
        present = view.started_at is not None and view.ended_at is None
        member = self._member.id if self._member is not None else None
        command = AddParticipant(
            view.id,
            person,
            self.group.value(),
            self.role.text(),
            substitute_for=member,
            name=name,
            present=present,
            body=self.bodies.value(),
        )
        self.send(command, lambda _outcome: self.close_form())


class ClockForm(InlineForm):
    """Asks when something happened; the answer is None for this very minute, so that the clock of the act counts.

    The minute that was offered means the moment of the asking: its first second would lie before what led to it.
    """

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(acts, parent)
        self._make: Callable[[datetime | None], Command] | None = None
        self._asked: datetime | None = None
        self.raised = False

    def build(self) -> None:
        self.time = ClockEdit(self._acts.theme, self.tr("Uhrzeit"))
        self.row(self.tr("Uhrzeit"), self.time)
        self.who = QLineEdit()
        self.who.setAccessibleName(self.tr("Auf Rüge von"))
        self.who.setPlaceholderText(self.tr("niemand, von Amts wegen"))
        self.row(self.tr("Auf Rüge von"), self.who)
        self.sent.connect(self._send)

    def ask(
        self, heading: str, button: str, make: Callable[[datetime | None], Command], *, raised: bool = False
    ) -> None:
        """With `raised` it asks, too, who objected; that stands in `who`."""
        self._make, self.raised = make, raised
        self.who.clear()
        self.fields.setRowVisible(self.who, raised)
        self.heading.setText(heading)
        self.button.set_words(button)
        self._asked = self._acts.now()
        self.time.set_value(_minute(self._asked))
        self.open_form(self.time)
        self.time.edit.selectAll()

    def _send(self) -> None:
        if not self.time.commit() or self._make is None:
            self.time.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        now, value = self._acts.now(), self.time.value()
        at = None
        if value is not None and value != _minute(now):
            offered = self._asked is not None and value == _minute(self._asked)
            at = self._asked if offered else at_clock(now, value)
        self.send(self._make(at), self._done)

    def _done(self, _outcome: Outcome) -> None:
        self.close_form()


def _minute(moment: datetime) -> tuple[int, int]:
    local = formats.local(moment)
    return local.hour, local.minute
