"""After the meeting: comments on the draft, objections to earlier minutes, and the distribution list."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select

from smartaachen_desktop.formats import local
from smartaachen_desktop.model.aftermath import Channel, Comment, CommentState, Delivery, Objection, ObjectionKind
from smartaachen_desktop.model.attendance import Participant
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.errors import InvalidInput, RuleBroken
from smartaachen_desktop.model.law import Law
from smartaachen_desktop.model.meetings import AgendaItem, Meeting, MeetingState
from smartaachen_desktop.model.people import MemberGroup, Person
from smartaachen_desktop.services.command import KEEP, Command, Handler, Ids, Keep, assign
from smartaachen_desktop.services.joint import meeting_law
from smartaachen_desktop.services.meetings import editable_meeting
from smartaachen_desktop.services.order import next_position
from smartaachen_desktop.services.strategy import named
from smartaachen_desktop.storage.unit_of_work import UnitOfWork

_WRITTEN = (MeetingState.CLOSED, MeetingState.DRAFT)


@dataclass(frozen=True, slots=True)
class AddComment(Command):
    """A remark on the draft minutes, as the secretary received it; `author` by office."""

    label = "Anmerkung zum Entwurf aufgenommen"
    meeting: UUID
    author: str
    text: str
    item: UUID | None = None
    page: int = 0
    line: int = 0


@dataclass(frozen=True, slots=True)
class AnswerComment(Command):
    """Only the Schriftführung decides what becomes of a remark (author's freedom, § 52 GO NRW)."""

    label = "Anmerkung zum Entwurf beantwortet"
    comment: UUID
    state: CommentState
    answer: str | Keep = KEEP


@dataclass(frozen=True, slots=True)
class RemoveComment(Command):
    label = "Anmerkung zum Entwurf gelöscht"
    comment: UUID


@dataclass(frozen=True, slots=True)
class RaiseObjection(Command):
    """An objection (Einwendung) to sealed minutes, or an addendum (Berichtigung); it stands in `meeting`'s minutes."""

    label = "Einwendung gegen eine Niederschrift festgehalten"
    meeting: UUID
    against: UUID
    raised_by: str
    text: str
    kind: ObjectionKind = ObjectionKind.OBJECTION
    item: UUID | None = None
    against_item: UUID | None = None
    outcome: str = ""


@dataclass(frozen=True, slots=True)
class ChangeObjection(Command):
    label = "Einwendung geändert"
    objection: UUID
    raised_by: str | Keep = KEEP
    text: str | Keep = KEEP
    kind: ObjectionKind | Keep = KEEP
    outcome: str | Keep = KEEP


@dataclass(frozen=True, slots=True)
class RemoveObjection(Command):
    label = "Einwendung gelöscht"
    objection: UUID


@dataclass(frozen=True, slots=True)
class AddDelivery(Command):
    """One line of the distribution list; without `recipient` the person's name stands there."""

    label = "Empfänger*in in den Verteiler aufgenommen"
    meeting: UUID
    recipient: str = ""
    person: UUID | None = None
    channel: Channel = Channel.EMAIL
    audience: Audience = Audience.INTERNAL
    sent_on: date | None = None


@dataclass(frozen=True, slots=True)
class FillDeliveries(Command):
    """Everybody invited who is not on the list yet; guests get the public edition."""

    label = "Verteiler aus der Einladungsliste gefüllt"
    meeting: UUID


@dataclass(frozen=True, slots=True)
class ChangeDelivery(Command):
    label = "Verteiler geändert"
    delivery: UUID
    recipient: str | Keep = KEEP
    channel: Channel | Keep = KEEP
    audience: Audience | Keep = KEEP
    sent_on: date | None | Keep = KEEP


@dataclass(frozen=True, slots=True)
class MarkDelivered(Command):
    """Write down the day on which the minutes went to all who have no day yet."""

    label = "Versand der Niederschrift vermerkt"
    meeting: UUID
    on: date | None = None


@dataclass(frozen=True, slots=True)
class RemoveDelivery(Command):
    label = "Empfänger*in aus dem Verteiler gelöscht"
    delivery: UUID


def add_comment(command: AddComment, work: UnitOfWork) -> Ids:
    meeting = editable_meeting(work, command.meeting)
    if meeting.state not in _WRITTEN:
        raise RuleBroken("no_draft", "Anmerkungen gehören zum Entwurf der Niederschrift.", field="meeting")
    _check_item(work, command.item, meeting.id)
    comment = Comment(
        meeting_id=meeting.id,
        item_id=command.item,
        author=named(command.author, "author", "Anmerkung"),
        text=named(command.text, "text", "Anmerkung"),
        at=work.now,
        state=CommentState.OPEN,
        answer="",
        page=_count(command.page, "page"),
        line=_count(command.line, "line"),
    )
    return {"comment": work.add(comment).id}


def answer_comment(command: AnswerComment, work: UnitOfWork) -> Ids:
    comment = work.get(Comment, command.comment)
    editable_meeting(work, comment.meeting_id)
    assign(comment, state=command.state, answer=command.answer)
    return None


def remove_comment(command: RemoveComment, work: UnitOfWork) -> Ids:
    comment = work.get(Comment, command.comment)
    editable_meeting(work, comment.meeting_id)
    work.delete(comment)
    return None


def raise_objection(command: RaiseObjection, work: UnitOfWork) -> Ids:
    meeting = editable_meeting(work, command.meeting)
    against = work.get(Meeting, command.against)
    if against.body_ids.isdisjoint(meeting.body_ids) or against.id == meeting.id:
        raise InvalidInput(
            "other_body", "Einwendungen gelten einer früheren Niederschrift desselben Gremiums.", field="against"
        )
    if against.state is not MeetingState.SIGNED:
        raise RuleBroken(
            "not_sealed",
            "Diese Niederschrift ist noch nicht unterschrieben.",
            remedy="Ändern Sie den Entwurf selbst.",
            paragraph=meeting_law(work, meeting, Law.MINUTES),
        )
    _check_item(work, command.item, meeting.id)
    _check_item(work, command.against_item, against.id)
    objection = Objection(
        meeting_id=meeting.id,
        item_id=command.item,
        against_id=against.id,
        against_item_id=command.against_item,
        kind=command.kind,
        raised_by=command.raised_by.strip(),
        text=named(command.text, "text", "Einwendung"),
        outcome=command.outcome,
        at=work.now,
    )
    return {"objection": work.add(objection).id}


def change_objection(command: ChangeObjection, work: UnitOfWork) -> Ids:
    objection = work.get(Objection, command.objection)
    editable_meeting(work, objection.meeting_id)
    assign(objection, raised_by=command.raised_by, text=command.text, kind=command.kind, outcome=command.outcome)
    named(objection.text, "text", "Einwendung")
    return None


def remove_objection(command: RemoveObjection, work: UnitOfWork) -> Ids:
    objection = work.get(Objection, command.objection)
    editable_meeting(work, objection.meeting_id)
    work.delete(objection)
    return None


def add_delivery(command: AddDelivery, work: UnitOfWork) -> Ids:
    meeting = work.get(Meeting, command.meeting)
    recipient = command.recipient or (work.get(Person, command.person).name if command.person else "")
    position = _next_delivery(work, meeting)
    delivery = _delivery(meeting, recipient, command.person, command.channel, command.audience, position)
    delivery.sent_on = _sent(command.sent_on, meeting)
    return {"delivery": work.add(delivery).id}


def fill_deliveries(command: FillDeliveries, work: UnitOfWork) -> Ids:
    meeting = work.get(Meeting, command.meeting)
    listed = {row.person_id for row in work.all(select(Delivery).where(Delivery.meeting_id == meeting.id))}
    position = _next_delivery(work, meeting)
    invited = (
        select(Participant.person_id, Participant.group, Participant.partner_group, Person.name)
        .join(Person, Participant.person_id == Person.id)
        .where(Participant.meeting_id == meeting.id)
        .order_by(Participant.position)
    )
    for row in work.session.execute(invited):
        if row.person_id not in listed:
            guest = {row.group, row.partner_group} <= {MemberGroup.GUEST, None}
            audience = Audience.PUBLIC if guest else Audience.INTERNAL
            work.add(_delivery(meeting, row.name, row.person_id, Channel.EMAIL, audience, position))
            position += 1
    return None


def change_delivery(command: ChangeDelivery, work: UnitOfWork) -> Ids:
    delivery = work.get(Delivery, command.delivery)
    meeting = work.get(Meeting, delivery.meeting_id)
    assign(delivery, recipient=command.recipient, channel=command.channel, audience=command.audience)
    if command.sent_on is None or isinstance(command.sent_on, date):
        delivery.sent_on = _sent(command.sent_on, meeting)
    named(delivery.recipient, "recipient", "Empfänger*in")
    return None


def mark_delivered(command: MarkDelivered, work: UnitOfWork) -> Ids:
    meeting = work.get(Meeting, command.meeting)
    on = _sent(command.on or local(work.now).date(), meeting)
    waiting = select(Delivery).where(Delivery.meeting_id == meeting.id, Delivery.sent_on.is_(None))
    for delivery in work.all(waiting):
        delivery.sent_on = on
    return None


def remove_delivery(command: RemoveDelivery, work: UnitOfWork) -> Ids:
    work.delete(work.get(Delivery, command.delivery))
    return None


def _count(value: int, field: str) -> int:
    """Page or line of the printed draft; 0 names none."""
    if not 0 <= value <= 9999:
        raise InvalidInput("no_place", "Seite und Zeile zählen ab 1; leer nennt keine.", field=field)
    return value


def _delivery(
    meeting: Meeting, recipient: str, person: UUID | None, channel: Channel, audience: Audience, position: int
) -> Delivery:
    return Delivery(
        meeting_id=meeting.id,
        person_id=person,
        recipient=named(recipient, "recipient", "Empfänger*in"),
        channel=channel,
        audience=audience,
        sent_on=None,
        position=position,
    )


def _next_delivery(work: UnitOfWork, meeting: Meeting) -> int:
    return next_position(work, select(Delivery).where(Delivery.meeting_id == meeting.id))


def _sent(day: date | None, meeting: Meeting) -> date | None:
    if day is not None and day < local(meeting.scheduled_start).date():
        raise InvalidInput("before_meeting", "Der Versand liegt vor der Sitzung.", field="sent_on")
    return day


def _check_item(work: UnitOfWork, item: UUID | None, meeting: UUID) -> None:
    if item is None:
        return
    about = work.get(AgendaItem, item)
    if about.meeting_id != meeting:
        raise InvalidInput("other_meeting", "Der Punkt gehört zu einer anderen Sitzung.", field="item")
    about.check_proper()


HANDLERS: dict[type[Command], Handler] = {
    AddComment: add_comment,
    AnswerComment: answer_comment,
    RemoveComment: remove_comment,
    RaiseObjection: raise_objection,
    ChangeObjection: change_objection,
    RemoveObjection: remove_objection,
    AddDelivery: add_delivery,
    FillDeliveries: fill_deliveries,
    ChangeDelivery: change_delivery,
    MarkDelivered: mark_delivered,
    RemoveDelivery: remove_delivery,
}
