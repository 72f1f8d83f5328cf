"""A meeting's own data: body or both bodies of a joint one, date and time, place, room, chair, Schriftführung."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from smartaachen_desktop import formats
from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.choices import Choices, Combo
from smartaachen_desktop.gui.meeting.form import InlineForm
from smartaachen_desktop.gui.meeting.plan_options import PlanOptions
from smartaachen_desktop.gui.meeting.times import ClockEdit, at_clock
from smartaachen_desktop.gui.shared.inputs import DateEdit
from smartaachen_desktop.gui.shared.labels import plain_tooltip
from smartaachen_desktop.model.citations import cited_for, in_brackets
from smartaachen_desktop.model.law import Law
from smartaachen_desktop.model.meetings import MeetingState
from smartaachen_desktop.services.changes import Outcome
from smartaachen_desktop.services.meetings import ChangeMeeting, PlanMeeting
from smartaachen_desktop.services.queries.meetings import MeetingRow, MeetingView

USUAL_START = (17, 0)


class MeetingForm(InlineForm):
    """Plans a meeting or changes its data; the body stays once it is planned."""

    planned = Signal(object)

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(acts, parent)
        self._meeting: UUID | None = None
        self._choices: Choices | None = None
        self.held: Sequence[MeetingRow] = ()
        """All meetings, the newest first: where and when a body meets is proposed from them."""

    def build(self) -> None:
        self.organization = Combo(self.tr("Gremium"))
        self.organization.activated.connect(lambda _index: self._body_chosen())
        self.partner = Combo(self.tr("Zweites Gremium der gemeinsamen Sitzung"))
        self.partner.activated.connect(lambda _index: self._show_law())
        self.partner.setToolTip(
            plain_tooltip(
                self.tr("Gemeinsame Sitzung: das zweite Gremium berät mit und entscheidet für sich, mit eigener "
                        "Beschlussfähigkeit, eigenen Abstimmungen und eigenen Beschlussnummern.")
            )
        )  # fmt: skip
        self.day = DateEdit(self._acts.theme, self.tr("Datum"))
        self.time = ClockEdit(self._acts.theme, self.tr("Beginn"))
        self.place = QLineEdit()
        self.place.setAccessibleName(self.tr("Ort"))
        self.room = QLineEdit()
        self.room.setAccessibleName(self.tr("Raum"))
        self.chair = Combo(self.tr("Sitzungsleitung"))
        self.secretary = Combo(self.tr("Schriftführung"))
        for label, field in (
            (self.tr("Gremium"), self.organization), (self.tr("Gemeinsam mit"), self.partner),
            (self.tr("Datum"), self.day), (self.tr("Beginn"), self.time),
            (self.tr("Ort"), self.place), (self.tr("Raum"), self.room), (self.tr("Sitzungsleitung"), self.chair),
            (self.tr("Schriftführung"), self.secretary),
        ):  # fmt: skip
            self.row(label, field)
        self.options = PlanOptions(self._acts)
        self._options_label = self.row(self.tr("Tagesordnung"), self.options)
        self.second_call = QCheckBox(self.tr("Erneute Einladung"))
        self.second_call.setToolTip(
            plain_tooltip(
                self.tr(
                    "Zu denselben Gegenständen erneut einberufen: beschlussfähig ohne Rücksicht auf die Zahl; "
                    "die Einladung weist darauf hin."
                )
            )
        )
        self.row("", self.second_call)
        self.sent.connect(self._send)

    def offer(self, choices: Choices) -> None:
        self.when_built("choices", lambda: self._offer(choices))

    def _offer(self, choices: Choices) -> None:
        self._choices = choices
        self.organization.fill([(body.id, body.name) for body in choices.people.organizations])
        self._offer_people(propose=False)

    def plan(self) -> None:
        self._meeting = None
        self.heading.setText(self.tr("Neue Sitzung"))
        self.button.set_words(self.tr("Sitzung anlegen"))
        self.organization.setEnabled(True)
        self.partner.setEnabled(True)
        if self.organization.value() is None and self.organization.count():
            self.organization.setCurrentIndex(0)
        self.day.set_value(None)
        self.second_call.setChecked(False)
        self._show_options(True)
        self._body_chosen()
        self.partner.set_value(None)
        self._show_law()
        self.open_form(self.organization)

    def change(self, view: MeetingView) -> None:
        self._meeting = view.id
        self.heading.setText(self.tr("Sitzungsdaten"))
        self.button.set_words(self.tr("Übernehmen"))
        self.organization.set_value(view.organization_id)
        self.organization.setEnabled(False)
        self._offer_partners()
        self.partner.set_value(view.partner.id if view.partner is not None else None)
        self.partner.setEnabled(view.state in (MeetingState.PLANNED, MeetingState.INVITED))
        start = formats.local(view.scheduled_start)
        self.day.set_value(start.date())
        self.time.set_value((start.hour, start.minute))
        self.place.setText(view.place)
        self.room.setText(view.room)
        self._offer_people(propose=False)
        self.chair.set_value(view.chair_id)
        self.secretary.set_value(view.secretary_id)
        self.second_call.setChecked(view.second_call)
        self._show_options(False)
        self._show_law()
        self.open_form(self.day)

    def _show_law(self) -> None:
        """Where the bodies chosen have their rule of the second call."""
        known = {body.id: body for body in self._choices.people.organizations} if self._choices is not None else {}
        chosen = [known[key] for key in (self.organization.value(), self.partner.value()) if key in known]
        law = cited_for(chosen, Law.SECOND_CALL) if chosen else ""
        self.second_call.setText(self.tr("Erneute Einladung") + in_brackets(law))

    def _show_options(self, shown: bool) -> None:
        """A meeting that exists has its agenda."""
        self.options.setVisible(shown)
        self._options_label.setVisible(shown)

    def _offer_partners(self) -> None:
        """Any other body."""
        bodies = self._choices.people.organizations if self._choices is not None else ()
        others = [(body.id, body.name) for body in bodies if body.id != self.organization.value()]
        self.partner.fill([(None, self.tr("keinem weiteren Gremium")), *others])

    def _body_chosen(self) -> None:
        self._offer_partners()
        self._offer_people(propose=True)
        self._propose_place()
        self.options.show_body(self.organization.value())
        self._show_law()

    def _propose_place(self) -> None:
        """As the body met last; a meeting that was called off tells nothing of it."""
        body = self.organization.value()
        last = next(
            (row for row in self.held if row.organization_id == body and row.state is not MeetingState.CANCELLED), None
        )
        start = formats.local(last.scheduled_start) if last is not None else None
        self.time.set_value((start.hour, start.minute) if start is not None else USUAL_START)
        self.place.setText(last.place if last is not None else self.tr("Aachen"))
        self.room.setText(last.room if last is not None else "")

    def _offer_people(self, *, propose: bool) -> None:
        """Members of the body first; who is called Vorsitz or Schriftführung there is proposed."""
        if self._choices is None:
            return
        people = self._choices.people
        body = next((each for each in people.organizations if each.id == self.organization.value()), None)
        members = body.members if body is not None else ()
        first = {member.person_id for member in members}
        entries = [
            (None, self.tr("noch offen")),
            *((member.person_id, member.name) for member in members),
            *((person.id, person.name) for person in people.people if person.id not in first),
        ]
        for combo, word in ((self.chair, "vorsitz"), (self.secretary, "schriftführung")):
            combo.fill(entries)
            if propose:
                fit = [each for each in members if f"{each.role} {each.name}".casefold().find(word) >= 0]
                fit.sort(key=lambda each: "stellv" in f"{each.role} {each.name}".casefold())
                other = [person.id for person in people.people if word in f"{person.name} {person.office}".casefold()]
                combo.set_value(fit[0].person_id if fit else other[0] if other and word == "schriftführung" else None)

    def _send(self) -> None:
        if not self.day.commit() or not self.time.commit():
            return
        day, time = self.day.value(), self.time.value()
        body = self.organization.value()
        if body is None:
            self.error.show_error(self.tr("Bitte ein Gremium wählen."))
        elif day is None or time is None:
            self.error.show_error(self.tr("Bitte Datum und Beginn eintragen."))
            (self.time if day else self.day).setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            midday = formats.utc(datetime(day.year, day.month, day.day, 12))
            start = at_clock(midday, time)
            place, room, chair, secretary = (
                self.place.text(), self.room.text(), self.chair.value(), self.secretary.value(),
            )  # fmt: skip
            if self._meeting is not None:
                again = self.second_call.isChecked()
                change = ChangeMeeting(self._meeting, start, place, room, chair, secretary, again, self.partner.value())
                self.send(change, lambda _: self.close_form())
            else:
                command = PlanMeeting(
                    body, start, place, room, chair, secretary, self.options.template.isChecked(),
                    self.options.carry_over.isChecked(), self.second_call.isChecked(),
                    carry=self.options.carried(), partner=self.partner.value(), topics=self.options.topics.taken(),
                )  # fmt: skip
                self.send(command, self._planned)

    def _planned(self, outcome: Outcome) -> None:
        self.close_form()
        self.planned.emit(outcome.ids["meeting"])
