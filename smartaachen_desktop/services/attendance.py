"""Who comes, goes, is excused or biased, and the chair's establishment of a missing quorum."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from smartaachen_desktop.model.attendance import Exclusion, Participant, Presence, RestingVote, Whereabouts
from smartaachen_desktop.model.errors import InvalidInput, RuleBroken
from smartaachen_desktop.model.meetings import AgendaItem, Meeting
from smartaachen_desktop.model.people import MemberGroup, Organization, Person
from smartaachen_desktop.model.quorum import Quorum, Seat, quorum
from smartaachen_desktop.model.voting import Vote
from smartaachen_desktop.services.command import Command, Handler, Ids
from smartaachen_desktop.services.meetings import editable_meeting, moment, not_before
from smartaachen_desktop.services.order import next_position
from smartaachen_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class AddParticipant(Command):
    """A guest, an administration speaker or a substitute at one meeting."""

    label = "Teilnehmende*n aufgenommen"
    meeting: UUID
    person: UUID
    group: MemberGroup = MemberGroup.GUEST
    role: str = ""
    on_behalf_of: str = ""


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
    label = "Weggang festgehalten"
    participant: UUID
    at: datetime | None = None


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


@dataclass(frozen=True, slots=True)
class EndBias(Command):
    label = "Rückkehr nach Befangenheit"
    exclusion: UUID
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class EstablishMissingQuorum(Command):
    """The chair establishes that the quorum is missing; from then on no vote can be recorded (§ 49 GO NRW)."""

    label = "Beschlussunfähigkeit festgestellt"
    meeting: UUID
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class EstablishQuorum(Command):
    """The chair establishes that enough members are back."""

    label = "Beschlussfähigkeit festgestellt"
    meeting: UUID


def add_participant(command: AddParticipant, work: UnitOfWork) -> Ids:
    meeting = editable_meeting(work, command.meeting)
    work.get(Person, command.person)
    others = select(Participant).where(Participant.meeting_id == meeting.id)
    if any(other.person_id == command.person for other in work.all(others)):
        raise InvalidInput("already_listed", "Diese Person steht schon auf der Liste.", field="person")
    participant = Participant(
        meeting_id=meeting.id,
        person_id=command.person,
        group=command.group,
        role=command.role,
        on_behalf_of=command.on_behalf_of,
        position=next_position(work, others),
        excused=False,
    )
    return {"participant": work.add(participant).id}


def record_arrival(command: RecordArrival, work: UnitOfWork) -> Ids:
    return {"presence": _arrive(work, command.participant, command.at).id}


def record_arrivals(command: RecordArrivals, work: UnitOfWork) -> Ids:
    for participant in command.participants:
        _arrive(work, participant, command.at)
    return None


def record_departure(command: RecordDeparture, work: UnitOfWork) -> Ids:
    participant = work.get(Participant, command.participant)
    meeting = editable_meeting(work, participant.meeting_id)
    stay = _open_stay(work, participant)
    if stay is None:
        raise RuleBroken("not_present", "Diese Person ist nicht als anwesend eingetragen.")
    stay.left_at = not_before(moment(command.at, work, meeting), stay.arrived_at)
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
    votes = work.all(select(Vote).where(Vote.meeting_id == participant.meeting_id))
    biased = work.all(select(Exclusion).where(Exclusion.participant_id == participant.id))
    if any(stay.left_at is not None for stay in stays) or (
        stays and (biased or any(str(participant.id) in vote.entitled_ids for vote in votes))
    ):
        raise RuleBroken(
            "was_present",
            "Diese Person war in dieser Sitzung anwesend.",
            remedy="Wer die Sitzung verlässt, wird mit „Geht“ eingetragen.",
        )
    for stay in stays:
        work.delete(stay)


def declare_bias(command: DeclareBias, work: UnitOfWork) -> Ids:
    item = work.get(AgendaItem, command.item)
    meeting = editable_meeting(work, item.meeting_id)
    participant = work.get(Participant, command.participant)
    if participant.meeting_id != meeting.id:
        raise InvalidInput("other_meeting", "Diese Person gehört zu einer anderen Sitzung.", field="participant")
    for exclusion in work.all(select(Exclusion).where(Exclusion.item_id == item.id, Exclusion.ended_at.is_(None))):
        if exclusion.participant_id == participant.id:
            raise RuleBroken("already_biased", "Die Befangenheit ist zu diesem Punkt schon eingetragen.")
    if not item.public and command.whereabouts is Whereabouts.WITH_PUBLIC:
        raise RuleBroken(
            "no_public", "Im nichtöffentlichen Teil gibt es keinen Zuhörerbereich.", paragraph="§ 31 GO NRW"
        )
    exclusion = Exclusion(
        meeting_id=meeting.id,
        item_id=item.id,
        participant_id=participant.id,
        whereabouts=command.whereabouts,
        started_at=moment(command.at, work, meeting),
        ended_at=None,
    )
    return {"exclusion": work.add(exclusion).id}


def end_bias(command: EndBias, work: UnitOfWork) -> Ids:
    exclusion = work.get(Exclusion, command.exclusion)
    meeting = editable_meeting(work, exclusion.meeting_id)
    exclusion.ended_at = not_before(moment(command.at, work, meeting), exclusion.started_at)
    return None


def establish_missing_quorum(command: EstablishMissingQuorum, work: UnitOfWork) -> Ids:
    meeting = editable_meeting(work, command.meeting)
    if not meeting.is_open:
        raise RuleBroken("meeting_not_running", "Die Sitzung läuft nicht.")
    at = moment(command.at, work, meeting)
    lamp = quorum_at(work, meeting, None, at)
    if lamp.reached and lamp.citizens_ok:
        raise RuleBroken(
            "quorum_reached",
            f"Es sind {lamp.present} von mindestens {lamp.needed} Stimmberechtigten anwesend.",
            paragraph="§ 49 GO NRW",
        )
    meeting.quorum_lost_at = at
    return None


def establish_quorum(command: EstablishQuorum, work: UnitOfWork) -> Ids:
    editable_meeting(work, command.meeting).quorum_lost_at = None
    return None


def seats(work: UnitOfWork, meeting: Meeting) -> list[Seat]:
    """The participants with their stays and biases, as the quorum rules see them."""
    stays: dict[UUID, list[tuple[datetime, datetime | None]]] = {}
    for stay in work.all(select(Presence).where(Presence.meeting_id == meeting.id)):
        stays.setdefault(stay.participant_id, []).append((stay.arrived_at, stay.left_at))
    biases: dict[UUID, list[tuple[UUID, datetime, datetime | None]]] = {}
    for bias in work.all(select(Exclusion).where(Exclusion.meeting_id == meeting.id)):
        biases.setdefault(bias.participant_id, []).append((bias.item_id, bias.started_at, bias.ended_at))
    rests: dict[UUID, list[tuple[datetime, datetime | None]]] = {}
    for rest in work.all(select(RestingVote).where(RestingVote.meeting_id == meeting.id)):
        rests.setdefault(rest.participant_id, []).append((rest.started_at, rest.ended_at))
    return [
        Seat(
            who.id,
            who.group,
            tuple(stays.get(who.id, ())),
            tuple(biases.get(who.id, ())),
            tuple(rests.get(who.id, ())),
        )
        for who in work.all(select(Participant).where(Participant.meeting_id == meeting.id))
    ]


def quorum_at(work: UnitOfWork, meeting: Meeting, item: UUID | None, at: datetime) -> Quorum:
    organization = work.get(Organization, meeting.organization_id)
    return quorum(
        seats(work, meeting),
        organization.statutory_size,
        item,
        at,
        citizens_rule=organization.citizens_rule,
        second_call=meeting.second_call,
        established_missing=meeting.quorum_lost_at is not None,
    )


def _arrive(work: UnitOfWork, participant_id: UUID, at: datetime | None) -> Presence:
    participant = work.get(Participant, participant_id)
    meeting = editable_meeting(work, participant.meeting_id)
    if _open_stay(work, participant) is not None:
        raise RuleBroken("already_present", "Diese Person ist schon als anwesend eingetragen.")
    arrived = at or work.now
    earlier = work.all(select(Presence).where(Presence.participant_id == participant.id))
    if any(stay.left_at is not None and arrived < stay.left_at for stay in earlier):
        raise InvalidInput("overlap", "Zu dieser Uhrzeit war die Person schon eingetragen.", field="at")
    participant.excused = False
    return work.add(Presence(meeting_id=meeting.id, participant_id=participant.id, arrived_at=arrived, left_at=None))


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
    EstablishMissingQuorum: establish_missing_quorum,
    EstablishQuorum: establish_quorum,
}
