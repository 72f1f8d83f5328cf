"""On what terms a vote is taken: its majority, who demanded a roll call or a secret vote (§ 50 GO NRW), by keypads."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import select

from smartaachen_desktop.model.attendance import Participant
from smartaachen_desktop.model.demands import DEMANDABLE, Demand, demand_needed
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.model.meetings import Meeting
from smartaachen_desktop.model.people import VOTING_GROUPS
from smartaachen_desktop.model.voting import Motion, Vote
from smartaachen_desktop.services.agenda import editable_item
from smartaachen_desktop.services.command import Command, Handler, Ids
from smartaachen_desktop.services.joint import body_row
from smartaachen_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class NoteDemands(Command):
    """Who demanded a secret vote or a roll call, noted after the vote; takes the place of what was noted before."""

    label = "Antrag auf geheime oder namentliche Abstimmung vermerkt"
    vote: UUID
    demands: tuple[Demand, ...]


@dataclass(frozen=True, slots=True)
class NoteElectronic(Command):
    """Whether the voices were given by keypads, noted after the vote; on all items of a joint vote."""

    label = "Elektronische Abstimmung vermerkt"
    vote: UUID
    electronic: bool


def note_electronic(command: NoteElectronic, work: UnitOfWork) -> Ids:
    vote = work.get(Vote, command.vote)
    editable_item(work, vote.item_id)
    for each in taken_together(work, vote):
        each.electronic = command.electronic
    return None


def note_demands(command: NoteDemands, work: UnitOfWork) -> Ids:
    vote = work.get(Vote, command.vote)
    item = editable_item(work, vote.item_id)
    body = work.get(Motion, vote.motion_id).body_id
    values = demand_columns(work, work.get(Meeting, item.meeting_id), command.demands, body)
    for each in taken_together(work, vote):
        for name, value in values.items():
            setattr(each, name, value)
    return None


def taken_together(work: UnitOfWork, vote: Vote) -> list[Vote]:
    """All votes taken in one with this one, itself among them."""
    return [vote] if vote.block is None else list(work.all(select(Vote).where(Vote.block == vote.block)))


def demand_columns(
    work: UnitOfWork, meeting: Meeting, demands: Iterable[Demand], key: UUID | None = None
) -> dict[str, Any]:
    """What is kept with the vote: the needed numbers as they are now, because the body may change them later."""
    given = {each.method: each for each in demands}
    if len(given) < len(list(demands)) or not set(given) <= set(DEMANDABLE):
        raise InvalidInput(
            "demands", "Beantragt wird je einmal eine geheime oder eine namentliche Abstimmung.", field="demands"
        )
    body = body_row(work, meeting, key)
    members = body.statutory_size or _voting_members(work, meeting, key)
    values: dict[str, Any] = {}
    for method in DEMANDABLE:
        each = given.get(method, Demand(method))
        if each.count < 0:
            raise InvalidInput("negative_count", "Eine Zahl von Mitgliedern kann nicht negativ sein.", field="demands")
        made = bool(each.count or each.by.strip())
        values[f"{method.value}_by"] = each.by.strip()
        values[f"{method.value}_count"] = each.count
        values[f"{method.value}_needed"] = demand_needed(method, members, body.roll_call_demand) if made else 0
    return values


def _voting_members(work: UnitOfWork, meeting: Meeting, body: UUID | None) -> int:
    """Where no statutory number is set: those on the list who have a vote."""
    rows = work.all(select(Participant).where(Participant.meeting_id == meeting.id))
    return sum(row.group_in(body) in VOTING_GROUPS and row.substitute_for_id is None for row in rows)


HANDLERS: dict[type[Command], Handler] = {NoteDemands: note_demands, NoteElectronic: note_electronic}
