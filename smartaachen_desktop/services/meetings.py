"""The life of a meeting: planned, invited, running, closed, minutes approved."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from uuid import UUID

from sqlalchemy import select

from smartaachen_desktop.formats import local, utc
from smartaachen_desktop.model.documents import Signature
from smartaachen_desktop.model.errors import InvalidInput, MeetingSealed, RuleBroken
from smartaachen_desktop.model.law import Law
from smartaachen_desktop.model.meetings import AgendaItem, Interruption, ItemState, Meeting, MeetingState
from smartaachen_desktop.model.people import Organization, Person
from smartaachen_desktop.services.backlog import chosen_topics, item_of, take_out
from smartaachen_desktop.services.command import KEEP, Command, Handler, Ids, Keep, assign
from smartaachen_desktop.services.item_end import end_biases, end_speeches
from smartaachen_desktop.services.joint import join_body, meeting_law, part_body, seat_members
from smartaachen_desktop.services.minutes_release import give_version, refuse_reopening
from smartaachen_desktop.services.preparation import fill_agenda
from smartaachen_desktop.storage.unit_of_work import UnitOfWork

NOON = time(12)
"""Stands for a day of invitation whose hour nobody noted."""


@dataclass(frozen=True, slots=True)
class PlanMeeting(Command):
    """A new meeting; the body's members become its participants.

    `from_template` takes the body's standing items, `carry_over` what its last meeting left open: all of it, or only
    the items in `carry`. `second_call` marks a meeting called again on the same subject after a missing quorum
    (§ 49 Abs. 2 GO NRW). `partner` is the second body of a joint meeting; its members take part, too.
    `topics` come from the backlog (Themenspeicher) of either body.
    """

    label = "Sitzung geplant"
    organization: UUID
    start: datetime
    place: str = "Aachen"
    room: str = ""
    chair: UUID | None = None
    secretary: UUID | None = None
    from_template: bool = False
    carry_over: bool = False
    second_call: bool = False
    series: UUID | None = None
    carry: tuple[UUID, ...] = ()
    partner: UUID | None = None
    topics: tuple[UUID, ...] = ()


@dataclass(frozen=True, slots=True)
class ChangeMeeting(Command):
    """The second body (`partner`) may come and go until the meeting is opened."""

    label = "Sitzungsdaten geändert"
    meeting: UUID
    start: datetime | Keep = KEEP
    place: str | Keep = KEEP
    room: str | Keep = KEEP
    chair: UUID | None | Keep = KEEP
    secretary: UUID | None | Keep = KEEP
    second_call: bool | Keep = KEEP
    partner: UUID | None | Keep = KEEP


@dataclass(frozen=True, slots=True)
class InviteToMeeting(Command):
    """`day` is when the invitation went out; without it, now."""

    label = "Zur Sitzung eingeladen"
    meeting: UUID
    day: date | None = None


@dataclass(frozen=True, slots=True)
class OpenMeeting(Command):
    label = "Sitzung eröffnet"
    meeting: UUID
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class InterruptMeeting(Command):
    """`resume_at` is when the meeting is to go on, as the wall shows it."""

    label = "Sitzung unterbrochen"
    meeting: UUID
    reason: str = ""
    resume_at: datetime | None = None
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ResumeMeeting(Command):
    label = "Sitzung fortgesetzt"
    meeting: UUID
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class CloseMeeting(Command):
    """Ends the running item, too."""

    label = "Sitzung geschlossen"
    meeting: UUID
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class DraftMinutes(Command):
    """Begin the minutes of a closed meeting, or take an approval back; that only until the next meeting is convened."""

    label = "Niederschrift als Entwurf"
    meeting: UUID
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ApproveMinutes(Command):
    """The chair releases the draft for signing."""

    label = "Niederschrift freigegeben"
    meeting: UUID
    reason: str = ""


def plan_meeting(command: PlanMeeting, work: UnitOfWork) -> Ids:
    organization = work.get(Organization, command.organization)
    _check_people(work, command.chair, command.secretary)
    meeting = Meeting(
        organization_id=organization.id, state=MeetingState.PLANNED, scheduled_start=command.start,
        place=command.place, room=command.room, started_at=None, ended_at=None, chair_id=command.chair,
        secretary_id=command.secretary, quorum_lost_at=None, series_id=command.series, second_call=command.second_call,
    )  # fmt: skip
    work.add(meeting)
    topics = chosen_topics(work, command.topics, {organization.id, command.partner or organization.id})
    fill_agenda(
        work, meeting, template=command.from_template, carry_over=command.carry_over, only=command.carry,
        more=[item_of(work, meeting, topic) for topic in topics],
    )  # fmt: skip
    take_out(work, topics)
    seat_members(work, meeting)
    if command.partner is not None:
        work.session.flush()
        join_body(work, meeting, command.partner)
    return {"meeting": meeting.id}


def change_meeting(command: ChangeMeeting, work: UnitOfWork) -> Ids:
    meeting = editable_meeting(work, command.meeting)
    _check_people(work, command.chair, command.secretary)
    assign(
        meeting, scheduled_start=command.start, place=command.place, room=command.room, chair_id=command.chair,
        secretary_id=command.secretary, second_call=command.second_call,
    )  # fmt: skip
    if command.partner is not KEEP and command.partner != meeting.partner_id:
        if meeting.partner_id is not None:
            part_body(work, meeting)
        if isinstance(command.partner, UUID):
            join_body(work, meeting, command.partner)
    return None


def invite_to_meeting(command: InviteToMeeting, work: UnitOfWork) -> Ids:
    meeting = work.get(Meeting, command.meeting)
    keep_numbers(work, meeting)
    meeting.go_to(MeetingState.INVITED)
    meeting.invited_at = work.now
    if command.day is not None and command.day != local(work.now).date():
        if command.day > local(work.now).date():
            raise InvalidInput("future_day", "Der Tag der Einladung liegt in der Zukunft.", field="day")
        meeting.invited_at = utc(datetime.combine(command.day, NOON))
    return None


def open_meeting(command: OpenMeeting, work: UnitOfWork) -> Ids:
    meeting = work.get(Meeting, command.meeting)
    if meeting.chair_id is None:
        raise RuleBroken("no_chair", "Es ist noch keine Sitzungsleitung eingetragen.", field="chair")
    if meeting.state is MeetingState.CANCELLED:
        raise _cancelled()
    if meeting.state not in (MeetingState.PLANNED, MeetingState.INVITED):
        raise RuleBroken("meeting_state", "Die Sitzung wurde schon eröffnet.")
    keep_numbers(work, meeting)
    meeting.go_to(MeetingState.RUNNING)
    meeting.started_at = command.at or work.now
    return None


def interrupt_meeting(command: InterruptMeeting, work: UnitOfWork) -> Ids:
    meeting = work.get(Meeting, command.meeting)
    meeting.go_to(MeetingState.INTERRUPTED)
    at = moment(command.at, work, meeting)
    if command.resume_at is not None and command.resume_at <= at:
        raise InvalidInput("resume_before_start", "Die Fortsetzung liegt vor der Unterbrechung.", field="resume_at")
    items = running_items(work, meeting)
    for item in items:
        item.pause(at)
        end_speeches(work, item, at)
    interruption = Interruption(
        meeting_id=meeting.id, started_at=at, ended_at=None, reason=command.reason, resume_at=command.resume_at,
        item_id=items[0].id if items else None,
    )  # fmt: skip
    return {"interruption": work.add(interruption).id}


def resume_meeting(command: ResumeMeeting, work: UnitOfWork) -> Ids:
    meeting = work.get(Meeting, command.meeting)
    if meeting.state is not MeetingState.INTERRUPTED:
        raise RuleBroken("meeting_state", "Die Sitzung ist nicht unterbrochen.")
    meeting.go_to(MeetingState.RUNNING)
    _end_interruption(work, meeting, command.at)
    for item in running_items(work, meeting):
        item.resumed_at = command.at or work.now
    return None


def close_meeting(command: CloseMeeting, work: UnitOfWork) -> Ids:
    meeting = work.get(Meeting, command.meeting)
    if meeting.state is MeetingState.INTERRUPTED:
        _end_interruption(work, meeting, command.at)
        meeting.go_to(MeetingState.RUNNING)
    meeting.go_to(MeetingState.CLOSED)
    meeting.ended_at = moment(command.at, work, meeting)
    for item in running_items(work, meeting):
        if item.resumed_at is None and item.spent_seconds:
            item.resumed_at = meeting.ended_at  # its clock stood still with the interruption
        item.finish(meeting.ended_at)
        end_speeches(work, item, meeting.ended_at)
        end_biases(work, item, meeting.ended_at)
    return None


def draft_minutes(command: DraftMinutes, work: UnitOfWork) -> Ids:
    meeting = work.get(Meeting, command.meeting)
    signatures = select(Signature).where(Signature.meeting_id == meeting.id)
    if meeting.state is MeetingState.APPROVED and work.all(signatures):
        raise RuleBroken(
            "already_signed",
            "Eine Unterschrift steht schon unter der Niederschrift; die Freigabe lässt sich nicht mehr zurücknehmen.",
            paragraph=meeting_law(work, meeting, Law.MINUTES),
        )
    if meeting.state is MeetingState.APPROVED:
        refuse_reopening(work, meeting)
    meeting.go_to(MeetingState.DRAFT)
    give_version(work, meeting, command.reason)
    return None


def approve_minutes(command: ApproveMinutes, work: UnitOfWork) -> Ids:
    meeting = work.get(Meeting, command.meeting)
    if meeting.chair_id is None or meeting.secretary_id is None:
        raise RuleBroken(
            "signers_missing",
            "Sitzungsleitung und Schriftführung müssen eingetragen sein.",
            paragraph=meeting_law(work, meeting, Law.MINUTES),
        )
    meeting.go_to(MeetingState.APPROVED)
    give_version(work, meeting, command.reason)
    return None


def keep_numbers(work: UnitOfWork, meeting: Meeting) -> None:
    """Before a meeting leaves the state "planned": its items keep the numbers they have."""
    meeting.keep_style(meeting.number_style(work.get(Organization, meeting.organization_id).number_style))


def editable_meeting(work: UnitOfWork, meeting_id: UUID) -> Meeting:
    """The meeting, unless its minutes are approved: then the text stands and only signatures may come.

    Nor while it is cancelled: nothing happens in a meeting that does not take place.
    """
    meeting = work.get(Meeting, meeting_id)
    if meeting.state is MeetingState.SIGNED:
        raise MeetingSealed(meeting_law(work, meeting, Law.MINUTES))
    if meeting.state is MeetingState.APPROVED:
        raise RuleBroken(
            "minutes_approved",
            "Die Niederschrift ist freigegeben und wartet auf die Unterschriften.",
            remedy="Nehmen Sie die Freigabe zurück, um sie noch zu ändern.",
        )
    if meeting.state is MeetingState.CANCELLED:
        raise _cancelled()
    return meeting


def _cancelled() -> RuleBroken:
    return RuleBroken("meeting_cancelled", "Die Sitzung ist abgesagt.", remedy="Nehmen Sie zuerst die Absage zurück.")


def running_meeting(work: UnitOfWork, meeting_id: UUID) -> Meeting:
    """The meeting, provided it is running; votes and the agenda's course need that."""
    meeting = editable_meeting(work, meeting_id)
    if meeting.state is MeetingState.INTERRUPTED:
        raise RuleBroken(
            "meeting_interrupted", "Die Sitzung ist unterbrochen.", remedy="Bitte setzen Sie sie zuerst fort."
        )
    if meeting.state is not MeetingState.RUNNING:
        raise RuleBroken("meeting_not_running", "Die Sitzung läuft nicht.", remedy="Bitte eröffnen Sie sie zuerst.")
    return meeting


def added_after_invitation(work: UnitOfWork, meeting: Meeting) -> datetime | None:
    """Now, for an item that comes between invitation and opening: it belongs to the Nachtrag. None at other times."""
    return work.now if meeting.state is MeetingState.INVITED else None


def moment(at: datetime | None, work: UnitOfWork, meeting: Meeting) -> datetime:
    """The given time or now; refuses a time before the meeting was opened, and another day to come."""
    at = at or work.now
    if meeting.started_at is not None and at < meeting.started_at:
        raise InvalidInput("before_start", "Die Uhrzeit liegt vor der Eröffnung der Sitzung.", field="at")
    if at > work.now + timedelta(days=1):
        raise InvalidInput("in_future", "Die Uhrzeit liegt in der Zukunft.", field="at")
    return at


def running_items(work: UnitOfWork, meeting: Meeting) -> Sequence[AgendaItem]:
    """The item under discussion; its clock stands still while the meeting is interrupted."""
    return work.all(
        select(AgendaItem).where(AgendaItem.meeting_id == meeting.id, AgendaItem.state == ItemState.RUNNING)
    )


def _end_interruption(work: UnitOfWork, meeting: Meeting, at: datetime | None) -> None:
    open_ones = select(Interruption).where(Interruption.meeting_id == meeting.id, Interruption.ended_at.is_(None))
    for interruption in work.all(open_ones):
        interruption.ended_at = not_before(at or work.now, interruption.started_at)


def not_before(at: datetime, start: datetime) -> datetime:
    """`at`, refused where it lies before `start`."""
    if at < start:
        raise InvalidInput("end_before_start", "Das Ende liegt vor dem Beginn.", field="at")
    return at


def _check_people(work: UnitOfWork, *people: UUID | None | Keep) -> None:
    for person in people:
        if isinstance(person, UUID):
            work.get(Person, person)


HANDLERS: dict[type[Command], Handler] = {
    PlanMeeting: plan_meeting,
    ChangeMeeting: change_meeting,
    InviteToMeeting: invite_to_meeting,
    OpenMeeting: open_meeting,
    InterruptMeeting: interrupt_meeting,
    ResumeMeeting: resume_meeting,
    CloseMeeting: close_meeting,
    DraftMinutes: draft_minutes,
    ApproveMinutes: approve_minutes,
}
