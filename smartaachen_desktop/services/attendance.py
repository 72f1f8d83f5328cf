"""Who comes, goes, is excused, represented or biased."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from smartaachen_desktop.model.attendance import (
    BiasReason,
    Exclusion,
    Participant,
    Presence,
    Whereabouts,
)
from smartaachen_desktop.model.elections import Election
from smartaachen_desktop.model.errors import InvalidInput, RuleBroken
from smartaachen_desktop.model.law import Law
from smartaachen_desktop.model.meetings import AgendaItem, Meeting
from smartaachen_desktop.model.people import MemberGroup, Person
from smartaachen_desktop.model.voting import Vote
from smartaachen_desktop.services.command import KEEP, Command, Handler, Ids, Keep, assign
from smartaachen_desktop.services.joint import meeting_law
from smartaachen_desktop.services.meetings import editable_meeting, moment, not_before, running_items
from smartaachen_desktop.services.order import next_position
from smartaachen_desktop.services.people import new_person
from smartaachen_desktop.storage.unit_of_work import UnitOfWork

_NO_MEMBERS = frozenset({MemberGroup.ADMINISTRATION, MemberGroup.GUEST})


@dataclass(frozen=True, slots=True)
class AddParticipant(Command):
    """A guest, an administration speaker or a substitute at one meeting.

    A substitute takes group and voice of the member; of the two only one can be there at a time. Without a `person`
    one called `name` is made; with `present` they are there from now on. In a joint meeting `group` is the seat in
    `body`.
    """

    label = "Teilnehmende*n aufgenommen"
    meeting: UUID
    person: UUID | None
    group: MemberGroup = MemberGroup.GUEST
    role: str = ""
    on_behalf_of: str = ""
    substitute_for: UUID | None = None
    name: str = ""
    present: bool = False
    body: UUID | None = None


@dataclass(frozen=True, slots=True)
class RecordArrival(Command):
    label = "Ankunft festgehalten"
    participant: UUID
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class RecordArrivals(Command):
    """Several at once, e.g. all who are in the room when the meeting opens."""

    label = "Anwesenheit festgestellt"
    participants: tuple[UUID, ...]
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class RecordDeparture(Command):
    """`to` tells whether the person leaves the room or sits down with the public and may come back."""

    label = "Weggang festgehalten"
    participant: UUID
    at: datetime | None = None
    to: Whereabouts = Whereabouts.LEFT_ROOM


@dataclass(frozen=True, slots=True)
class ChangeStay(Command):
    """Correct the times of a stay while the minutes are open; votes keep who was entitled then."""

    label = "Anwesenheitszeit berichtigt"
    presence: UUID
    arrived_at: datetime | Keep = KEEP
    left_at: datetime | None | Keep = KEEP


@dataclass(frozen=True, slots=True)
class ExcuseParticipant(Command):
    label = "Entschuldigung vermerkt"
    participant: UUID
    excused: bool = True


@dataclass(frozen=True, slots=True)
class DeclareBias(Command):
    label = "Befangenheit festgehalten"
    item: UUID
    participant: UUID
    whereabouts: Whereabouts = Whereabouts.LEFT_ROOM
    at: datetime | None = None
    reason: BiasReason = BiasReason.UNSTATED
    decided_by_body: bool = False


@dataclass(frozen=True, slots=True)
class ChangeBias(Command):
    label = "Befangenheit berichtigt"
    exclusion: UUID
    whereabouts: Whereabouts | Keep = KEEP
    reason: BiasReason | Keep = KEEP
    decided_by_body: bool | Keep = KEEP
    started_at: datetime | Keep = KEEP
    ended_at: datetime | None | Keep = KEEP


@dataclass(frozen=True, slots=True)
class EndBias(Command):
    label = "Rückkehr nach Befangenheit"
    exclusion: UUID
    at: datetime | None = None


def add_participant(command: AddParticipant, work: UnitOfWork) -> Ids:
    meeting = editable_meeting(work, command.meeting)
    person = work.get(Person, command.person) if command.person is not None else new_person(command.name, work)
    others = select(Participant).where(Participant.meeting_id == meeting.id)
    if any(other.person_id == person.id for other in work.all(others)):
        raise InvalidInput("already_listed", "Diese Person steht schon auf der Liste.", field="person")
    group, behalf, position = command.group, command.on_behalf_of, next_position(work, others)
    partner_group: MemberGroup | None = None
    if meeting.body_key(command.body) is not None:
        group, partner_group = MemberGroup.GUEST, command.group
    if command.substitute_for is not None:
        member = work.get(Participant, command.substitute_for)
        _check_represented(member, meeting)
        group, partner_group = member.group, member.partner_group
        behalf = command.on_behalf_of or member.on_behalf_of
        if _open_stay(work, member) is not None:
            raise _both_present()
    participant = Participant(
        meeting_id=meeting.id,
        person_id=person.id,
        group=group,
        role=command.role,
        on_behalf_of=behalf,
        position=position,
        excused=False,
        substitute_for_id=command.substitute_for,
        partner_group=partner_group,
    )
    work.add(participant)
    if command.present:
        work.session.flush()
        _arrive(work, (participant.id,), None)
    return {"participant": participant.id}


def record_arrival(command: RecordArrival, work: UnitOfWork) -> Ids:
    (stay,) = _arrive(work, (command.participant,), command.at)
    return {"presence": stay.id}


def record_arrivals(command: RecordArrivals, work: UnitOfWork) -> Ids:
    _arrive(work, command.participants, command.at)
    return None


def record_departure(command: RecordDeparture, work: UnitOfWork) -> Ids:
    participant = work.get(Participant, command.participant)
    meeting = editable_meeting(work, participant.meeting_id)
    stay = _open_stay(work, participant)
    if stay is None:
        raise RuleBroken("not_present", "Diese Person ist nicht als anwesend eingetragen.")
    if command.to is Whereabouts.WITH_PUBLIC and _closed_item(work, meeting):
        raise _no_public(work, meeting)
    stay.left_at = not_before(moment(command.at, work, meeting), stay.arrived_at)
    stay.left_to = command.to
    return None


def change_stay(command: ChangeStay, work: UnitOfWork) -> Ids:
    stay = work.get(Presence, command.presence)
    participant = work.get(Participant, stay.participant_id)
    editable_meeting(work, stay.meeting_id)
    assign(stay, arrived_at=command.arrived_at, left_at=command.left_at)
    if stay.left_at is not None:
        not_before(stay.left_at, stay.arrived_at)
    _Register(work, stay.meeting_id).check(participant, stay, "arrived_at")
    return None


def change_bias(command: ChangeBias, work: UnitOfWork) -> Ids:
    exclusion = work.get(Exclusion, command.exclusion)
    meeting = editable_meeting(work, exclusion.meeting_id)
    assign(
        exclusion,
        whereabouts=command.whereabouts,
        reason=command.reason,
        decided_by_body=command.decided_by_body,
        started_at=command.started_at,
        ended_at=command.ended_at,
    )
    if exclusion.ended_at is not None:
        not_before(exclusion.ended_at, exclusion.started_at)
    if not work.get(AgendaItem, exclusion.item_id).public and exclusion.whereabouts is Whereabouts.WITH_PUBLIC:
        raise _no_public(work, meeting)
    return None


def excuse_participant(command: ExcuseParticipant, work: UnitOfWork) -> Ids:
    participant = work.get(Participant, command.participant)
    editable_meeting(work, participant.meeting_id)
    if command.excused:
        _never_came(work, participant)
    participant.excused = command.excused
    return None


def _never_came(work: UnitOfWork, participant: Participant) -> None:
    """Whoever was ticked together with everybody but is not there: the stay goes, unless something rests on it."""
    stays = work.all(select(Presence).where(Presence.participant_id == participant.id))
    biased = work.all(select(Exclusion).where(Exclusion.participant_id == participant.id))
    if any(stay.left_at is not None for stay in stays) or (stays and (biased or was_entitled(work, participant))):
        raise RuleBroken(
            "was_present",
            "Diese Person war in dieser Sitzung anwesend.",
            remedy="Wer die Sitzung verlässt, wird mit „Geht“ eingetragen.",
        )
    for stay in stays:
        work.delete(stay)


def was_entitled(work: UnitOfWork, participant: Participant) -> bool:
    """Whether a vote or an election counts this person among the entitled."""
    votes = work.all(select(Vote).where(Vote.meeting_id == participant.meeting_id))
    elections = work.all(select(Election).where(Election.meeting_id == participant.meeting_id))
    lists = [*(each.entitled_ids for each in votes), *(each.entitled_ids for each in elections)]
    return any(str(participant.id) in each for each in lists)


def declare_bias(command: DeclareBias, work: UnitOfWork) -> Ids:
    item = work.get(AgendaItem, command.item)
    item.check_proper()
    meeting = editable_meeting(work, item.meeting_id)
    participant = work.get(Participant, command.participant)
    if participant.meeting_id != meeting.id:
        raise InvalidInput("other_meeting", "Diese Person gehört zu einer anderen Sitzung.", field="participant")
    for exclusion in work.all(select(Exclusion).where(Exclusion.item_id == item.id, Exclusion.ended_at.is_(None))):
        if exclusion.participant_id == participant.id:
            raise RuleBroken("already_biased", "Die Befangenheit ist zu diesem Punkt schon eingetragen.")
    if not item.public and command.whereabouts is Whereabouts.WITH_PUBLIC:
        raise _no_public(work, meeting)
    exclusion = Exclusion(
        meeting_id=meeting.id,
        item_id=item.id,
        participant_id=participant.id,
        whereabouts=command.whereabouts,
        started_at=moment(command.at, work, meeting),
        ended_at=None,
        reason=command.reason,
        decided_by_body=command.decided_by_body,
    )
    return {"exclusion": work.add(exclusion).id}


def end_bias(command: EndBias, work: UnitOfWork) -> Ids:
    exclusion = work.get(Exclusion, command.exclusion)
    meeting = editable_meeting(work, exclusion.meeting_id)
    if exclusion.ended_at is not None:
        raise RuleBroken(
            "bias_ended",
            "Die Befangenheit ist schon beendet.",
            remedy="Die Uhrzeit lässt sich im Zeitstrahl berichtigen.",
        )
    exclusion.ended_at = not_before(moment(command.at, work, meeting), exclusion.started_at)
    return None


class _Register:
    """The list of one meeting with all stays, read once: member and substitutes are never there together."""

    def __init__(self, work: UnitOfWork, meeting: UUID) -> None:
        self._people = work.all(select(Participant).where(Participant.meeting_id == meeting))
        self._stays = list(work.all(select(Presence).where(Presence.meeting_id == meeting)))

    def check(self, participant: Participant, stay: Presence, field: str) -> None:
        """Refuse a stay of `participant` that overlaps another of theirs or of whoever shares the seat."""
        member = participant.substitute_for_id or participant.id
        pair = {each.id for each in self._people if member in (each.id, each.substitute_for_id)}
        for other in self._stays:
            if other is stay or other.participant_id not in pair or not _overlap(stay, other):
                continue
            if other.participant_id != participant.id:
                raise _both_present()
            raise InvalidInput("overlap", "Zu dieser Uhrzeit war die Person schon eingetragen.", field=field)

    def present(self, participant: Participant) -> bool:
        return any(stay.participant_id == participant.id and stay.left_at is None for stay in self._stays)

    def keep(self, stay: Presence) -> None:
        self._stays.append(stay)


def _arrive(work: UnitOfWork, participants: Iterable[UUID], at: datetime | None) -> list[Presence]:
    registers: dict[UUID, _Register] = {}
    made = []
    for participant_id in participants:
        participant = work.get(Participant, participant_id)
        meeting = editable_meeting(work, participant.meeting_id)
        if meeting.id not in registers:
            registers[meeting.id] = _Register(work, meeting.id)
        register = registers[meeting.id]
        if register.present(participant):
            raise RuleBroken("already_present", "Diese Person ist schon als anwesend eingetragen.")
        stay = Presence(meeting_id=meeting.id, participant_id=participant.id, arrived_at=at or work.now, left_at=None)
        register.check(participant, stay, "at")
        register.keep(stay)
        participant.excused = False
        made.append(work.add(stay))
    return made


def _check_represented(member: Participant, meeting: Meeting) -> None:
    if member.meeting_id != meeting.id:
        raise InvalidInput("other_meeting", "Diese Person gehört zu einer anderen Sitzung.", field="substitute_for")
    if member.substitute_for_id is not None or _NO_MEMBERS.issuperset(member.groups):
        raise RuleBroken("no_substitute", "Vertreten werden nur Mitglieder des Gremiums.", field="substitute_for")


def _overlap(one: Presence, other: Presence) -> bool:
    return (one.left_at is None or other.arrived_at < one.left_at) and (
        other.left_at is None or one.arrived_at < other.left_at
    )


def _both_present() -> RuleBroken:
    return RuleBroken(
        "both_present",
        "Mitglied und Vertretung können nicht zugleich anwesend sein; beide haben zusammen eine Stimme.",
        remedy="Tragen Sie zuerst den Weggang der anderen Person ein.",
        field="participant",
    )


def _no_public(work: UnitOfWork, meeting: Meeting) -> RuleBroken:
    return RuleBroken(
        "no_public", "Im nichtöffentlichen Teil gibt es keinen Zuhörerbereich.",
        paragraph=meeting_law(work, meeting, Law.BIAS),
    )  # fmt: skip


def _closed_item(work: UnitOfWork, meeting: Meeting) -> bool:
    return any(not item.public for item in running_items(work, meeting))


def _open_stay(work: UnitOfWork, participant: Participant) -> Presence | None:
    stays = select(Presence).where(Presence.participant_id == participant.id, Presence.left_at.is_(None))
    return work.session.scalars(stays).first()


HANDLERS: dict[type[Command], Handler] = {
    AddParticipant: add_participant,
    RecordArrival: record_arrival,
    RecordArrivals: record_arrivals,
    RecordDeparture: record_departure,
    ExcuseParticipant: excuse_participant,
    DeclareBias: declare_bias,
    EndBias: end_bias,
    ChangeStay: change_stay,
    ChangeBias: change_bias,
}
