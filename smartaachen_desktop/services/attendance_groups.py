"""The same for several people at once: one act of the hand, one step to take back."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from smartaachen_desktop.model.attendance import BiasReason, Exclusion, Participant, Presence, Whereabouts
from smartaachen_desktop.services.attendance import (
    DeclareBias,
    EndBias,
    ExcuseParticipant,
    RecordArrival,
    RecordDeparture,
    declare_bias,
    end_bias,
    excuse_participant,
    record_arrival,
    record_departure,
)
from smartaachen_desktop.services.command import Command, Handler, Ids
from smartaachen_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class RecordDepartures(Command):
    label = "Weggang mehrerer festgehalten"
    participants: tuple[UUID, ...]
    at: datetime | None = None
    to: Whereabouts = Whereabouts.LEFT_ROOM


@dataclass(frozen=True, slots=True)
class ExcuseParticipants(Command):
    label = "Entschuldigung mehrerer vermerkt"
    participants: tuple[UUID, ...]
    excused: bool = True


@dataclass(frozen=True, slots=True)
class DeclareBiases(Command):
    label = "Befangenheit mehrerer festgehalten"
    item: UUID
    participants: tuple[UUID, ...]
    whereabouts: Whereabouts = Whereabouts.LEFT_ROOM
    at: datetime | None = None
    reason: BiasReason = BiasReason.UNSTATED
    decided_by_body: bool = False


@dataclass(frozen=True, slots=True)
class EndBiases(Command):
    label = "Rückkehr mehrerer nach Befangenheit"
    exclusions: tuple[UUID, ...]
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ReturnToTable(Command):
    """Bias on `item` ends, and whoever left and is not there comes again."""

    label = "Rückkehr an den Tisch"
    participants: tuple[UUID, ...]
    item: UUID | None = None
    at: datetime | None = None


def record_departures(command: RecordDepartures, work: UnitOfWork) -> Ids:
    for who in command.participants:
        record_departure(RecordDeparture(who, command.at, command.to), work)
    return None


def excuse_participants(command: ExcuseParticipants, work: UnitOfWork) -> Ids:
    for who in command.participants:
        excuse_participant(ExcuseParticipant(who, command.excused), work)
    return None


def declare_biases(command: DeclareBiases, work: UnitOfWork) -> Ids:
    for who in command.participants:
        one = DeclareBias(
            command.item, who, command.whereabouts, command.at, command.reason, command.decided_by_body
        )  # fmt: skip
        declare_bias(one, work)
    return None


def end_biases(command: EndBiases, work: UnitOfWork) -> Ids:
    for exclusion in command.exclusions:
        end_bias(EndBias(exclusion, command.at), work)
    return None


def return_to_table(command: ReturnToTable, work: UnitOfWork) -> Ids:
    for key in command.participants:
        who = work.get(Participant, key)
        standing = select(Exclusion).where(Exclusion.participant_id == who.id, Exclusion.ended_at.is_(None))
        for bias in work.all(standing.where(Exclusion.item_id == command.item)):
            end_bias(EndBias(bias.id, command.at), work)
        stays = work.all(select(Presence).where(Presence.participant_id == who.id))
        if stays and all(stay.left_at is not None for stay in stays):
            record_arrival(RecordArrival(who.id, command.at), work)
    return None


HANDLERS: dict[type[Command], Handler] = {
    RecordDepartures: record_departures,
    ExcuseParticipants: excuse_participants,
    DeclareBiases: declare_biases,
    EndBiases: end_biases,
    ReturnToTable: return_to_table,
}
