"""Corrections of what was written down in the hurry of the meeting: times, and people who were never there.

They stay possible until the minutes are approved; votes keep who was entitled then.
"""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from smartaachen_desktop.model.attendance import Exclusion, Participant, Presence, RestingVote
from smartaachen_desktop.model.errors import InvalidInput, RuleBroken
from smartaachen_desktop.model.meetings import AgendaItem, Interruption, Meeting, Speech
from smartaachen_desktop.model.people import MemberGroup
from smartaachen_desktop.services.agenda import editable_item
from smartaachen_desktop.services.attendance import was_entitled
from smartaachen_desktop.services.command import KEEP, Command, Handler, Ids, Keep, assign
from smartaachen_desktop.services.meetings import editable_meeting
from smartaachen_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class CorrectMeetingTimes(Command):
    label = "Beginn oder Ende der Sitzung berichtigt"
    meeting: UUID
    started_at: datetime | Keep = KEEP
    ended_at: datetime | Keep = KEEP


@dataclass(frozen=True, slots=True)
class CorrectItemTimes(Command):
    label = "Zeiten eines Punktes berichtigt"
    item: UUID
    started_at: datetime | Keep = KEEP
    ended_at: datetime | Keep = KEEP


@dataclass(frozen=True, slots=True)
class CorrectInterruption(Command):
    label = "Unterbrechung berichtigt"
    interruption: UUID
    started_at: datetime | Keep = KEEP
    ended_at: datetime | Keep = KEEP
    reason: str | Keep = KEEP


@dataclass(frozen=True, slots=True)
class CorrectRest(Command):
    label = "Ruhen des Stimmrechts berichtigt"
    rest: UUID
    started_at: datetime | Keep = KEEP
    ended_at: datetime | None | Keep = KEEP


@dataclass(frozen=True, slots=True)
class RemoveParticipant(Command):
    """Somebody added by mistake: a guest, the administration or a substitute, who took part in no vote."""

    label = "Person von der Anwesenheitsliste gestrichen"
    participant: UUID


@dataclass(frozen=True, slots=True)
class RemoveParticipants(Command):
    """The same for several at once: one step to take back."""

    label = "Mehrere von der Anwesenheitsliste gestrichen"
    participants: tuple[UUID, ...]


def correct_meeting_times(command: CorrectMeetingTimes, work: UnitOfWork) -> Ids:
    meeting = editable_meeting(work, command.meeting)
    if meeting.started_at is None:
        raise RuleBroken("not_opened", "Die Sitzung wurde noch nicht eröffnet.")
    if meeting.ended_at is None and command.ended_at is not KEEP:
        raise RuleBroken("not_closed", "Die Sitzung ist noch nicht geschlossen.", field="ended_at")
    assign(meeting, started_at=command.started_at, ended_at=command.ended_at)
    _in_order(meeting.started_at, meeting.ended_at)
    for item in work.all(select(AgendaItem).where(AgendaItem.meeting_id == meeting.id)):
        _within(meeting, item.started_at, item.ended_at, "Ein Punkt")
    return None


def correct_item_times(command: CorrectItemTimes, work: UnitOfWork) -> Ids:
    item = editable_item(work, command.item)
    if item.started_at is None or (item.ended_at is None and command.ended_at is not KEEP):
        raise RuleBroken("item_not_done", "Dieser Punkt ist noch nicht beendet.", field="ended_at")
    assign(item, started_at=command.started_at, ended_at=command.ended_at)
    _in_order(item.started_at, item.ended_at)
    _within(work.get(Meeting, item.meeting_id), item.started_at, item.ended_at, "Der Punkt")
    return None


def correct_interruption(command: CorrectInterruption, work: UnitOfWork) -> Ids:
    interruption = work.get(Interruption, command.interruption)
    meeting = editable_meeting(work, interruption.meeting_id)
    if interruption.ended_at is None and command.ended_at is not KEEP:
        raise RuleBroken("still_interrupted", "Die Unterbrechung dauert noch an.", field="ended_at")
    assign(interruption, started_at=command.started_at, ended_at=command.ended_at, reason=command.reason)
    _in_order(interruption.started_at, interruption.ended_at)
    _within(meeting, interruption.started_at, interruption.ended_at, "Die Unterbrechung")
    return None


def correct_rest(command: CorrectRest, work: UnitOfWork) -> Ids:
    rest = work.get(RestingVote, command.rest)
    editable_meeting(work, rest.meeting_id)
    assign(rest, started_at=command.started_at, ended_at=command.ended_at)
    _in_order(rest.started_at, rest.ended_at)
    return None


def remove_participant(command: RemoveParticipant, work: UnitOfWork) -> Ids:
    who = work.get(Participant, command.participant)
    editable_meeting(work, who.meeting_id)
    added = who.substitute_for_id is not None or {MemberGroup.GUEST, MemberGroup.ADMINISTRATION}.issuperset(who.groups)
    if not added:
        raise RuleBroken(
            "member_stays", "Mitglieder des Gremiums bleiben auf der Liste.", remedy="Tragen Sie „entschuldigt“ ein."
        )
    if was_entitled(work, who):
        raise RuleBroken("took_part", "Die Person war bei einer Abstimmung stimmberechtigt.", field="participant")
    if work.all(select(Exclusion.id).where(Exclusion.participant_id == who.id)):
        raise RuleBroken("took_part", "Zu der Person ist eine Befangenheit festgehalten.", field="participant")
    for record in (
        *work.all(select(Presence).where(Presence.participant_id == who.id)),
        *work.all(select(RestingVote).where(RestingVote.participant_id == who.id)),
    ):
        work.delete(record)
    for speech in work.all(select(Speech).where(Speech.participant_id == who.id)):
        speech.participant_id = None  # the name stays with what was said
    work.session.flush()
    work.delete(who)
    return None


def remove_participants(command: RemoveParticipants, work: UnitOfWork) -> Ids:
    for who in command.participants:
        remove_participant(RemoveParticipant(who), work)
    return None


def _in_order(start: datetime, end: datetime | None) -> None:
    if end is not None and end < start:
        raise InvalidInput("end_before_start", "Das Ende liegt vor dem Beginn.", field="ended_at")


def _within(meeting: Meeting, start: datetime | None, end: datetime | None, what: str) -> None:
    before = start is not None and meeting.started_at is not None and start < meeting.started_at
    after = end is not None and meeting.ended_at is not None and end > meeting.ended_at
    if before or after:
        raise InvalidInput(
            "outside_meeting",
            f"{what} läge {'vor der Eröffnung' if before else 'nach dem Schluss'} der Sitzung.",
            field="started_at" if before else "ended_at",
        )


HANDLERS: dict[type[Command], Handler] = {
    CorrectMeetingTimes: correct_meeting_times,
    CorrectItemTimes: correct_item_times,
    CorrectInterruption: correct_interruption,
    CorrectRest: correct_rest,
    RemoveParticipant: remove_participant,
    RemoveParticipants: remove_participants,
}
