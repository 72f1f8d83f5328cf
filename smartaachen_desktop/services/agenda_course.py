"""The course of the agenda: call, finish and park items; their clocks count what was spent on them."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from smartaachen_desktop.model.errors import RuleBroken
from smartaachen_desktop.model.meetings import AgendaItem, ItemState, ResultCategory
from smartaachen_desktop.services.agenda import editable_item, give_result
from smartaachen_desktop.services.backlog import forget_item
from smartaachen_desktop.services.command import KEEP, Command, Handler, Ids, Keep
from smartaachen_desktop.services.follow_up import fill_when_empty
from smartaachen_desktop.services.item_end import end_biases, end_speeches
from smartaachen_desktop.services.meetings import editable_meeting, moment, running_items, running_meeting
from smartaachen_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class StartItem(Command):
    """Make the item current, for the first time or again; a running one is finished first."""

    label = "Tagesordnungspunkt aufgerufen"
    item: UUID
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class FinishItem(Command):
    label = "Tagesordnungspunkt beendet"
    item: UUID
    result: ResultCategory | None | Keep = KEEP
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ParkItem(Command):
    """Set an item aside; StartItem takes it up again."""

    label = "Tagesordnungspunkt zurückgestellt"
    item: UUID
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ReopenItem(Command):
    """A parked item waits again, without being called."""

    label = "Tagesordnungspunkt wieder aufgenommen"
    item: UUID


def start_item(command: StartItem, work: UnitOfWork) -> Ids:
    item = work.get(AgendaItem, command.item)
    meeting = running_meeting(work, item.meeting_id)
    at = moment(command.at, work, meeting)
    if item.state is ItemState.RUNNING:
        raise RuleBroken("item_running", "Dieser Punkt läuft schon.")
    for other in running_items(work, meeting):
        _finish(work, other, at)
        # who leads goes on leading until somebody else takes over
        item.chair_id = item.chair_id or other.chair_id
    if item.started_at is None:
        fill_when_empty(work, item)
    item.go_on(at)
    forget_item(work, item.id)
    return None


def finish_item(command: FinishItem, work: UnitOfWork) -> Ids:
    item = work.get(AgendaItem, command.item)
    meeting = editable_meeting(work, item.meeting_id)
    if item.state is not ItemState.RUNNING:
        raise RuleBroken("item_not_running", "Dieser Punkt läuft nicht.")
    if command.result is not KEEP:
        give_result(work, item, command.result)
    _finish(work, item, moment(command.at, work, meeting))
    return None


def park_item(command: ParkItem, work: UnitOfWork) -> Ids:
    item = editable_item(work, command.item)
    if item.state is ItemState.DONE:
        raise RuleBroken("item_done", "Dieser Punkt ist schon erledigt.")
    if item.state is ItemState.RUNNING:
        at = command.at or work.now
        item.pause(at)
        end_speeches(work, item, at)
    item.state = ItemState.PARKED
    return None


def reopen_item(command: ReopenItem, work: UnitOfWork) -> Ids:
    item = editable_item(work, command.item)
    if item.state is not ItemState.PARKED:
        raise RuleBroken("item_not_parked", "Dieser Punkt ist nicht zurückgestellt.")
    item.state = ItemState.OPEN
    forget_item(work, item.id)
    return None


def _finish(work: UnitOfWork, item: AgendaItem, at: datetime) -> None:
    item.finish(at)
    end_speeches(work, item, at)
    end_biases(work, item, at)


HANDLERS: dict[type[Command], Handler] = {
    StartItem: start_item,
    FinishItem: finish_item,
    ParkItem: park_item,
    ReopenItem: reopen_item,
}
