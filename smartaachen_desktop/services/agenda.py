"""The agenda and its course: add, order, start, finish and park items, and write down the discussion."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import bindparam, select

from smartaachen_desktop.model.attendance import Exclusion
from smartaachen_desktop.model.errors import InvalidInput, RuleBroken
from smartaachen_desktop.model.meetings import AgendaItem, ItemState, Meeting, ResultCategory
from smartaachen_desktop.model.papers import ConsultationRole, Paper
from smartaachen_desktop.model.proposals import ProposedChange
from smartaachen_desktop.model.voting import Motion
from smartaachen_desktop.services.command import KEEP, Command, Handler, Ids, Keep, assign
from smartaachen_desktop.services.meetings import editable_meeting, moment, running_meeting
from smartaachen_desktop.services.order import place
from smartaachen_desktop.services.strategy import named
from smartaachen_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class AddAgendaItem(Command):
    """`title` is the public heading; a paper brings its Beschlussvorschlag along unless `proposal` is given."""

    label = "Tagesordnungspunkt aufgenommen"
    meeting: UUID
    title: str
    public: bool = True
    internal_title: str = ""
    paper: UUID | None = None
    role: ConsultationRole = ConsultationRole.NOTICE
    planned_minutes: int = 5
    proposal: str = ""
    position: int | None = None


@dataclass(frozen=True, slots=True)
class ChangeAgendaItem(Command):
    label = "Tagesordnungspunkt geändert"
    item: UUID
    title: str | Keep = KEEP
    internal_title: str | Keep = KEEP
    paper: UUID | None | Keep = KEEP
    role: ConsultationRole | Keep = KEEP
    planned_minutes: int | Keep = KEEP
    proposal: str | Keep = KEEP
    chair: UUID | None | Keep = KEEP


@dataclass(frozen=True, slots=True)
class MoveAgendaItem(Command):
    """Put the item at `position` of the public or the non-public part."""

    label = "Tagesordnungspunkt verschoben"
    item: UUID
    position: int
    public: bool | Keep = KEEP


@dataclass(frozen=True, slots=True)
class RemoveAgendaItem(Command):
    label = "Tagesordnungspunkt gelöscht"
    item: UUID


@dataclass(frozen=True, slots=True)
class StartItem(Command):
    """Make the item current; a running one is finished first."""

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


@dataclass(frozen=True, slots=True)
class RecordDiscussion(Command):
    """Replace the text of the discussion (Beratung), restrained Markdown."""

    label = "Beratung geschrieben"
    item: UUID
    text: str


def add_agenda_item(command: AddAgendaItem, work: UnitOfWork) -> Ids:
    meeting = editable_meeting(work, command.meeting)
    paper = work.get(Paper, command.paper) if command.paper else None
    item = AgendaItem(
        meeting_id=meeting.id,
        position=0,
        public=command.public,
        title=named(command.title, "title", "Tagesordnungspunkt"),
        internal_title=command.internal_title,
        paper_id=command.paper,
        role=command.role,
        planned_minutes=command.planned_minutes,
        state=ItemState.OPEN,
        started_at=None,
        ended_at=None,
        # what a non-public paper proposes never hangs on a public item
        proposal=command.proposal or (paper.proposal if paper and (paper.public or not command.public) else ""),
        discussion="",
        result=None,
        chair_id=None,
    )
    _check_minutes(item)
    siblings = part(work, meeting.id, command.public)
    place(siblings, item, len(siblings) if command.position is None else command.position)
    return {"item": work.add(item).id}


def change_agenda_item(command: ChangeAgendaItem, work: UnitOfWork) -> Ids:
    item = editable_item(work, command.item)
    if isinstance(command.paper, UUID):
        work.get(Paper, command.paper)
    assign(
        item,
        title=command.title,
        internal_title=command.internal_title,
        paper_id=command.paper,
        role=command.role,
        planned_minutes=command.planned_minutes,
        proposal=command.proposal,
        chair_id=command.chair,
    )
    named(item.title, "title", "Tagesordnungspunkt")
    _check_minutes(item)
    return None


def move_agenda_item(command: MoveAgendaItem, work: UnitOfWork) -> Ids:
    item = editable_item(work, command.item)
    if (
        item.state in (ItemState.RUNNING, ItemState.DONE)
        and command.public is not KEEP
        and command.public != item.public
    ):
        raise RuleBroken("item_begun", "Ein begonnener Punkt wechselt nicht mehr zwischen den Teilen der Sitzung.")
    if command.public is True and not item.public and item.paper_id is not None:
        paper = work.get(Paper, item.paper_id)
        if not paper.public and item.proposal == paper.proposal:
            item.proposal = ""
    assign(item, public=command.public)
    place([each for each in part(work, item.meeting_id, item.public) if each is not item], item, command.position)
    return None


def remove_agenda_item(command: RemoveAgendaItem, work: UnitOfWork) -> Ids:
    item = editable_item(work, command.item)
    if item.state is not ItemState.OPEN:
        raise RuleBroken("item_begun", "Ein begonnener Punkt bleibt in der Niederschrift.")
    for record in (ProposedChange, Motion):
        for each in work.all(select(record).where(record.item_id == item.id)):
            work.delete(each)
    for exclusion in work.all(select(Exclusion).where(Exclusion.item_id == item.id)):
        work.delete(exclusion)
    work.delete(item)
    return None


def start_item(command: StartItem, work: UnitOfWork) -> Ids:
    item = work.get(AgendaItem, command.item)
    meeting = running_meeting(work, item.meeting_id)
    at = moment(command.at, work, meeting)
    if item.state is ItemState.RUNNING:
        raise RuleBroken("item_running", "Dieser Punkt läuft schon.")
    for other in _running(work, meeting):
        _finish(other, at)
    item.state = ItemState.RUNNING
    item.started_at = item.started_at or at
    item.ended_at = None
    return None


def finish_item(command: FinishItem, work: UnitOfWork) -> Ids:
    item = work.get(AgendaItem, command.item)
    meeting = editable_meeting(work, item.meeting_id)
    if item.state is not ItemState.RUNNING:
        raise RuleBroken("item_not_running", "Dieser Punkt läuft nicht.")
    assign(item, result=command.result)
    _finish(item, moment(command.at, work, meeting))
    return None


def park_item(command: ParkItem, work: UnitOfWork) -> Ids:
    item = editable_item(work, command.item)
    if item.state is ItemState.DONE:
        raise RuleBroken("item_done", "Dieser Punkt ist schon erledigt.")
    item.state = ItemState.PARKED
    return None


def record_discussion(command: RecordDiscussion, work: UnitOfWork) -> Ids:
    editable_item(work, command.item).discussion = command.text
    return None


_WITH_MEETING = (
    select(AgendaItem, Meeting)
    .join(Meeting, AgendaItem.meeting_id == Meeting.id)
    .where(AgendaItem.id == bindparam("item"))
)


def editable_item(work: UnitOfWork, item_id: UUID) -> AgendaItem:
    """The item, unless its meeting's minutes are approved. Both are read at once: each pause in typing waits for it."""
    work.together(_WITH_MEETING, item=item_id)
    item = work.get(AgendaItem, item_id)
    editable_meeting(work, item.meeting_id)
    return item


def part(work: UnitOfWork, meeting_id: UUID, public: bool) -> Sequence[AgendaItem]:
    """The items of the public or the non-public part."""
    return work.all(select(AgendaItem).where(AgendaItem.meeting_id == meeting_id, AgendaItem.public == public))


def _running(work: UnitOfWork, meeting: Meeting) -> Sequence[AgendaItem]:
    return work.all(
        select(AgendaItem).where(AgendaItem.meeting_id == meeting.id, AgendaItem.state == ItemState.RUNNING)
    )


def _finish(item: AgendaItem, at: datetime) -> None:
    item.state = ItemState.DONE
    item.ended_at = max(at, item.started_at) if item.started_at else at


def _check_minutes(item: AgendaItem) -> None:
    if not 0 <= item.planned_minutes <= 24 * 60:
        raise InvalidInput(
            "planned_minutes", "Die geplante Dauer liegt zwischen 0 und 1440 Minuten.", field="planned_minutes"
        )


HANDLERS: dict[type[Command], Handler] = {
    AddAgendaItem: add_agenda_item,
    ChangeAgendaItem: change_agenda_item,
    MoveAgendaItem: move_agenda_item,
    RemoveAgendaItem: remove_agenda_item,
    StartItem: start_item,
    FinishItem: finish_item,
    ParkItem: park_item,
    RecordDiscussion: record_discussion,
}
