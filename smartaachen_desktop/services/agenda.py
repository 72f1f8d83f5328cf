"""The items of the agenda: add and change them, and write down the discussion."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from smartaachen_desktop.model.errors import InvalidInput, RuleBroken
from smartaachen_desktop.model.meetings import (
    RESULT_NAMES,
    AgendaItem,
    ItemState,
    Meeting,
    ResultCategory,
    Standing,
)
from smartaachen_desktop.model.papers import ConsultationRole, Paper
from smartaachen_desktop.model.resolutions import Resolution
from smartaachen_desktop.services.agenda_parts import to_other_part
from smartaachen_desktop.services.command import KEEP, Command, Handler, Ids, Keep, assign
from smartaachen_desktop.services.meetings import added_after_invitation, editable_meeting
from smartaachen_desktop.services.order import end_of_part, place, stage_parent
from smartaachen_desktop.services.strategy import named
from smartaachen_desktop.storage.unit_of_work import UnitOfWork

WITHOUT_RESOLUTION = (
    ResultCategory.NOTED, ResultCategory.POSTPONED, ResultCategory.REFERRED, ResultCategory.WITHDRAWN,
)  # fmt: skip
"""Results an item may have without a numbered resolution."""
BEFORE_OPENING = (ResultCategory.POSTPONED, ResultCategory.WITHDRAWN)
"""Those of them that need no body in session: the item does not come up."""


@dataclass(frozen=True, slots=True)
class AddAgendaItem(Command):
    """`title` is the public heading; a paper brings its Beschlussvorschlag along unless `proposal` is given.

    Below a `parent` it lies in the parent's part. Without a `position` it comes to the end of its part,
    until the invitation before the notices.
    """

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
    parent: UUID | None = None
    standing: Standing = Standing.NONE
    stage: bool = False
    """A stage item (Regiepunkt): without number, paper and proposal, for secretary and chair alone."""


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
    standing: Standing | Keep = KEEP
    chair_note: str | Keep = KEEP
    """For whoever leads the meeting; never public."""
    public: bool | Keep = KEEP
    """Another part of the meeting: behind what is there, with all below it."""


@dataclass(frozen=True, slots=True)
class SetItemResult(Command):
    """What became of an item on which nothing was resolved, e.g. postponed or noted; None takes it away again."""

    label = "Ergebnis eines Punktes festgehalten"
    item: UUID
    result: ResultCategory | None = None


@dataclass(frozen=True, slots=True)
class RecordDiscussion(Command):
    """Replace the text of the discussion (Beratung), restrained Markdown."""

    label = "Beratung geschrieben"
    item: UUID
    text: str


def add_agenda_item(command: AddAgendaItem, work: UnitOfWork) -> Ids:
    meeting = editable_meeting(work, command.meeting)
    paper = work.get(Paper, command.paper) if command.paper else None
    parent = work.get(AgendaItem, command.parent) if command.parent else None
    public = parent.public if parent is not None else command.public
    if parent is not None:
        _check_parent(work, parent, meeting)
    item = AgendaItem(
        meeting_id=meeting.id,
        position=0,
        public=public,
        title=named(command.title, "title", "Tagesordnungspunkt"),
        internal_title=command.internal_title,
        paper_id=command.paper,
        role=command.role,
        planned_minutes=command.planned_minutes,
        state=ItemState.OPEN,
        started_at=None,
        ended_at=None,
        # what a non-public paper proposes never hangs on a public item
        proposal=command.proposal or (paper.proposal if paper and (paper.public or not public) else ""),
        discussion="",
        result=None,
        chair_id=None,
        parent_id=command.parent,
        standing=command.standing,
        added_at=None if command.stage else added_after_invitation(work, meeting),
        stage=command.stage,
    )
    _check_minutes(item)
    _check_stage(item)
    siblings = [each for each in part(work, meeting.id, public) if each.parent_id == command.parent]
    inserted = parent is None and command.standing is not Standing.NOTICES
    last = end_of_part(meeting, siblings) if inserted else len(siblings)
    place(siblings, item, last if command.position is None else command.position)
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
        standing=command.standing,
        chair_note=command.chair_note,
    )
    named(item.title, "title", "Tagesordnungspunkt")
    _check_minutes(item)
    _check_stage(item)
    if not isinstance(command.public, Keep) and command.public != item.public:
        to_other_part(work, item)
    return None


def set_item_result(command: SetItemResult, work: UnitOfWork) -> Ids:
    give_result(work, proper_item(work, command.item), command.result)
    return None


def give_result(work: UnitOfWork, item: AgendaItem, result: ResultCategory | None) -> None:
    """Write down a result that needs no resolution; one that follows from a resolution stays as it is."""
    if result is item.result:
        return
    item.check_proper()
    if work.all(select(Resolution.id).where(Resolution.item_id == item.id)):
        raise RuleBroken("resolution_stands", "Das Ergebnis dieses Punktes folgt aus seinem Beschluss.", field="result")
    if result is not None and result not in BEFORE_OPENING:
        refuse_unopened(work.get(Meeting, item.meeting_id), RESULT_NAMES[result], "result")
    if result is not None and result not in WITHOUT_RESOLUTION:
        raise RuleBroken(
            "needs_resolution",
            f"„{RESULT_NAMES[result]}“ setzt einen Beschluss voraus.",
            remedy="Bitte halten Sie den Beschluss mit seinem Wortlaut fest.",
            field="result",
        )
    item.result = result


def refuse_unopened(meeting: Meeting, result: str, field: str) -> None:
    """A body decides and takes note only in session."""
    if not meeting.opened:
        raise RuleBroken(
            "not_opened",
            f"Die Sitzung ist noch nicht eröffnet; „{result}“ kann noch kein Ergebnis sein.",
            remedy="Eröffnen Sie zuerst die Sitzung; vorher ist ein Punkt nur vertagt oder zurückgezogen.",
            field=field,
        )


def record_discussion(command: RecordDiscussion, work: UnitOfWork) -> Ids:
    proper_item(work, command.item).discussion = command.text
    return None


def editable_item(work: UnitOfWork, item_id: UUID) -> AgendaItem:
    """The item, unless its meeting's minutes are approved. Both are read at once: each pause in typing waits for it."""
    item = work.get(AgendaItem, item_id, along="meeting_id")
    editable_meeting(work, item.meeting_id)
    return item


def proper_item(work: UnitOfWork, item_id: UUID) -> AgendaItem:
    """The same for what belongs into the minutes: no stage item."""
    item = editable_item(work, item_id)
    item.check_proper()
    return item


def part(work: UnitOfWork, meeting_id: UUID, public: bool) -> Sequence[AgendaItem]:
    """The items of the public or the non-public part."""
    return work.all(select(AgendaItem).where(AgendaItem.meeting_id == meeting_id, AgendaItem.public == public))


def _check_parent(work: UnitOfWork, parent: AgendaItem, meeting: Meeting) -> None:
    if parent.meeting_id != meeting.id:
        raise InvalidInput("other_meeting", "Der Punkt gehört zu einer anderen Sitzung.", field="parent")
    if parent.stage:
        raise stage_parent()
    above = work.get(AgendaItem, parent.parent_id) if parent.parent_id else None
    if above is not None and above.parent_id is not None:
        raise RuleBroken("too_deep", "Die Tagesordnung hat höchstens drei Ebenen (Ö 1.1.1).", field="parent")


def _check_minutes(item: AgendaItem) -> None:
    if not 0 <= item.planned_minutes <= 24 * 60:
        raise InvalidInput(
            "planned_minutes", "Die geplante Dauer liegt zwischen 0 und 1440 Minuten.", field="planned_minutes"
        )


def _check_stage(item: AgendaItem) -> None:
    if item.stage and (item.paper_id or item.proposal or item.standing not in (Standing.NONE, Standing.OTHER)):
        item.check_proper()


HANDLERS: dict[type[Command], Handler] = {
    AddAgendaItem: add_agenda_item,
    ChangeAgendaItem: change_agenda_item,
    SetItemResult: set_item_result,
    RecordDiscussion: record_discussion,
}
