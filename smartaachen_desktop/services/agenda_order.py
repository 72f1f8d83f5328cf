"""The order of the agenda: a tree of at most three levels in each part, numbered by itself."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from smartaachen_desktop.model.aftermath import Comment, Objection
from smartaachen_desktop.model.attendance import Exclusion
from smartaachen_desktop.model.errors import InvalidInput, RuleBroken
from smartaachen_desktop.model.meetings import AgendaItem, ItemState, Speech
from smartaachen_desktop.model.proposals import ProposedChange
from smartaachen_desktop.model.resolutions import Assignment, Resolution
from smartaachen_desktop.model.voting import Motion
from smartaachen_desktop.services.agenda import editable_item
from smartaachen_desktop.services.agenda_parts import change_part, siblings
from smartaachen_desktop.services.command import KEEP, Command, Handler, Ids, Keep
from smartaachen_desktop.services.order import below, check_parent, place
from smartaachen_desktop.storage.unit_of_work import UnitOfWork

HANGING: tuple[tuple[type[Assignment | Resolution | Objection | Comment], str], ...] = (
    (Assignment, "ein Auftrag"), (Resolution, "ein Beschluss"), (Objection, "eine Einwendung"),
    (Comment, "eine Anmerkung zum Entwurf"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class MoveAgendaItem(Command):
    """Put the item with all below it at `position` among its siblings, in another part or below another item."""

    label = "Tagesordnungspunkt verschoben"
    item: UUID
    position: int
    public: bool | Keep = KEEP
    parent: UUID | None | Keep = KEEP


@dataclass(frozen=True, slots=True)
class RemoveAgendaItem(Command):
    """What hangs below it takes its place; an item carried on from it elsewhere comes from where it came itself."""

    label = "Tagesordnungspunkt gelöscht"
    item: UUID


def move_agenda_item(command: MoveAgendaItem, work: UnitOfWork) -> Ids:
    item = editable_item(work, command.item)
    rows = work.all(select(AgendaItem).where(AgendaItem.meeting_id == item.meeting_id))
    tree = [item, *below(rows, item)]
    public = item.public if command.public is KEEP else bool(command.public)
    parent_id = command.parent if command.parent is not KEEP else item.parent_id if public == item.public else None
    parent = work.get(AgendaItem, parent_id) if isinstance(parent_id, UUID) else None
    if parent is not None:
        if parent.meeting_id != item.meeting_id:
            raise InvalidInput("other_meeting", "Der Punkt gehört zu einer anderen Sitzung.", field="parent")
        check_parent(rows, tree, parent)
        public = parent.public
    if public != item.public:
        change_part(work, tree, public)
    item.parent_id = parent.id if parent is not None else None
    place([each for each in siblings(rows, item.parent_id, public) if each is not item], item, command.position)
    return None


def remove_agenda_item(command: RemoveAgendaItem, work: UnitOfWork) -> Ids:
    item = editable_item(work, command.item)
    begun = item.state is not ItemState.OPEN or item.started_at is not None  # also parked and taken up again
    if item.state is ItemState.RUNNING if item.stage else begun:
        raise RuleBroken("item_begun", "Ein begonnener Punkt bleibt in der Niederschrift.")
    _check_hangs(work, item)
    rows = work.all(select(AgendaItem).where(AgendaItem.meeting_id == item.meeting_id))
    children = siblings(rows, item.id, item.public)
    around = [each for each in siblings(rows, item.parent_id, item.public) if each is not item]
    before = [each for each in around if (each.position, each.id.hex) < (item.position, item.id.hex)]
    for position, each in enumerate([*before, *children, *around[len(before) :]]):
        each.position = position
        each.parent_id = item.parent_id
    for record in (ProposedChange, Motion, Exclusion, Speech):
        for part_of in work.all(select(record).where(record.item_id == item.id)):
            work.delete(part_of)
    for carried in work.all(select(AgendaItem).where(AgendaItem.carried_from_id == item.id)):
        carried.carried_from_id = item.carried_from_id
    work.delete(item)
    return None


def _check_hangs(work: UnitOfWork, item: AgendaItem) -> None:
    """What stands for itself never goes unseen with an item."""
    for record, what in HANGING:
        if work.all(select(record.id).where(record.item_id == item.id)):
            raise RuleBroken(
                "item_hangs",
                f"An diesem Punkt hängt {what}.",
                remedy="Bitte zuerst löschen; oder parken Sie den Punkt, dann bleibt alles stehen.",
            )


HANDLERS: dict[type[Command], Handler] = {MoveAgendaItem: move_agenda_item, RemoveAgendaItem: remove_agenda_item}
