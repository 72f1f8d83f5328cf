"""A body's agenda template (Mustertagesordnung): the items that every meeting of the body begins with."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from smartaachen_desktop.model.errors import InvalidInput, RuleBroken
from smartaachen_desktop.model.meetings import Standing, StandingItem
from smartaachen_desktop.model.papers import ConsultationRole
from smartaachen_desktop.model.people import Organization
from smartaachen_desktop.services.command import KEEP, Command, Handler, Ids, Keep, assign
from smartaachen_desktop.services.order import below, check_parent, place, stage_parent
from smartaachen_desktop.services.strategy import named
from smartaachen_desktop.storage.unit_of_work import UnitOfWork

USUAL: tuple[tuple[str, Standing, ConsultationRole, int, bool], ...] = (
    ("Eröffnung und Feststellung der Beschlussfähigkeit", Standing.OPENING, ConsultationRole.NOTICE, 5, True),
    ("Bestellung der Schriftführung", Standing.SECRETARY, ConsultationRole.DECISION, 2, True),
    ("Genehmigung der Niederschrift", Standing.MINUTES, ConsultationRole.DECISION, 2, True),
    ("Einwohnerfragestunde", Standing.QUESTIONS, ConsultationRole.NOTICE, 15, True),
    ("Umsetzung der Beschlüsse", Standing.FOLLOW_UP, ConsultationRole.NOTICE, 10, True),
    ("Mitteilungen der Verwaltung", Standing.NOTICES, ConsultationRole.NOTICE, 5, True),
    ("Mitteilungen", Standing.NOTICES, ConsultationRole.NOTICE, 5, False),
)
"""Title, purpose, role, minutes, public: what the agenda of a council committee usually holds."""


@dataclass(frozen=True, slots=True)
class AddStandingItem(Command):
    """Below a `parent` it lies in the parent's part. `proposal` is the Beschlussvorschlag the item begins with."""

    label = "Wiederkehrender Punkt aufgenommen"
    organization: UUID
    title: str
    public: bool = True
    planned_minutes: int = 5
    role: ConsultationRole = ConsultationRole.NOTICE
    standing: Standing = Standing.OTHER
    parent: UUID | None = None
    proposal: str = ""
    stage: bool = False


@dataclass(frozen=True, slots=True)
class ChangeStandingItem(Command):
    label = "Wiederkehrender Punkt geändert"
    standing_item: UUID
    title: str | Keep = KEEP
    public: bool | Keep = KEEP
    planned_minutes: int | Keep = KEEP
    role: ConsultationRole | Keep = KEEP
    standing: Standing | Keep = KEEP
    proposal: str | Keep = KEEP
    stage: bool | Keep = KEEP


@dataclass(frozen=True, slots=True)
class MoveStandingItem(Command):
    """With all below it to a place among its siblings, or among the items below another one (None: first level).

    Public ones stay before non-public ones on the agenda anyway.
    """

    label = "Wiederkehrender Punkt verschoben"
    standing_item: UUID
    position: int
    parent: UUID | None | Keep = KEEP


@dataclass(frozen=True, slots=True)
class RemoveStandingItem(Command):
    """What hangs below it takes its place."""

    label = "Wiederkehrender Punkt gelöscht"
    standing_item: UUID


@dataclass(frozen=True, slots=True)
class TakeUsualItems(Command):
    """Fill an empty template with the usual items of a council committee."""

    label = "Übliche Punkte übernommen"
    organization: UUID


def template_of(work: UnitOfWork, organization: UUID) -> Sequence[StandingItem]:
    """In outline order: each item with its sub-items before the next."""
    return outline(work.all(select(StandingItem).where(StandingItem.organization_id == organization)))


def outline(rows: Sequence[StandingItem]) -> list[StandingItem]:
    found: list[StandingItem] = []
    for row in children_of(rows, None):
        found += [row, *_outline_below(rows, row)]
    return found


def children_of(rows: Sequence[StandingItem], parent: UUID | None) -> list[StandingItem]:
    """The items right below `parent` (None: the first level), in order."""
    known = {row.id for row in rows}
    found = [row for row in rows if (row.parent_id if row.parent_id in known else None) == parent]
    return sorted(found, key=lambda row: (row.position, row.id.hex))


def _outline_below(rows: Sequence[StandingItem], item: StandingItem) -> list[StandingItem]:
    found: list[StandingItem] = []
    for row in children_of(rows, item.id):
        found += [row, *_outline_below(rows, row)]
    return found


def add_standing_item(command: AddStandingItem, work: UnitOfWork) -> Ids:
    work.get(Organization, command.organization)
    rows = template_of(work, command.organization)
    parent = work.get(StandingItem, command.parent) if command.parent else None
    item = StandingItem(
        organization_id=command.organization,
        parent_id=command.parent,
        position=0,
        public=parent.public if parent is not None else command.public,
        title=named(command.title, "title", "Punkt"),
        role=command.role,
        planned_minutes=command.planned_minutes,
        standing=command.standing,
        proposal=command.proposal,
        stage=command.stage,
    )
    _check(item)
    if parent is not None:
        _check_parent(rows, [item], parent)
    siblings = children_of(rows, item.parent_id)
    place(siblings, item, len(siblings))
    return {"standing_item": work.add(item).id}


def change_standing_item(command: ChangeStandingItem, work: UnitOfWork) -> Ids:
    item = work.get(StandingItem, command.standing_item)
    if isinstance(command.public, bool) and command.public is not item.public:
        if item.parent_id is not None:
            raise RuleBroken(
                "sub_item_part",
                "Ein Unterpunkt liegt im selben Teil der Sitzung wie der Punkt darüber.",
                remedy="Ändern Sie den Teil dort, oder rücken Sie den Unterpunkt heraus.",
                field="public",
            )
        _change_part(template_of(work, item.organization_id), item, command.public)
    assign(
        item,
        title=command.title,
        planned_minutes=command.planned_minutes,
        role=command.role,
        standing=command.standing,
        proposal=command.proposal,
        stage=command.stage,
    )
    named(item.title, "title", "Punkt")
    _check(item)
    if item.stage and children_of(template_of(work, item.organization_id), item.id):
        raise stage_parent()
    return None


def move_standing_item(command: MoveStandingItem, work: UnitOfWork) -> Ids:
    item = work.get(StandingItem, command.standing_item)
    rows = template_of(work, item.organization_id)
    parent_id = item.parent_id if command.parent is KEEP else command.parent
    parent = work.get(StandingItem, parent_id) if isinstance(parent_id, UUID) else None
    if parent is not None:
        _check_parent(rows, [item, *below(rows, item)], parent)
        _change_part(rows, item, parent.public)
    item.parent_id = parent.id if parent is not None else None
    place(children_of(rows, item.parent_id), item, command.position)
    return None


def remove_standing_item(command: RemoveStandingItem, work: UnitOfWork) -> Ids:
    item = work.get(StandingItem, command.standing_item)
    rows = template_of(work, item.organization_id)
    children = children_of(rows, item.id)
    around = children_of(rows, item.parent_id)
    place_of = around.index(item)
    for position, row in enumerate([*around[:place_of], *children, *around[place_of + 1 :]]):
        row.position = position
        row.parent_id = item.parent_id
    work.delete(item)
    return None


def take_usual_items(command: TakeUsualItems, work: UnitOfWork) -> Ids:
    work.get(Organization, command.organization)
    if template_of(work, command.organization):
        raise RuleBroken("template_filled", "Die Mustertagesordnung dieses Gremiums hat schon Punkte.")
    for title, standing, role, minutes, public in USUAL:
        add_standing_item(AddStandingItem(command.organization, title, public, minutes, role, standing), work)
    return None


def _change_part(rows: Sequence[StandingItem], item: StandingItem, public: bool) -> None:
    for each in (item, *below(rows, item)):
        each.public = public


def _check_parent(rows: Sequence[StandingItem], tree: list[StandingItem], parent: StandingItem) -> None:
    if parent.organization_id != tree[0].organization_id:
        raise InvalidInput("other_body", "Der Punkt gehört zu einem anderen Gremium.", field="parent")
    check_parent(rows, tree, parent)


def _check(item: StandingItem) -> None:
    if not 0 <= item.planned_minutes <= 1440:
        raise InvalidInput("planned_minutes", "Die Dauer liegt zwischen 0 und 1440 Minuten.", field="planned_minutes")
    if item.stage and (item.proposal or item.standing not in (Standing.NONE, Standing.OTHER)):
        raise RuleBroken(
            "stage_item",
            "Ein Regiepunkt hat weder Beschlussvorschlag noch eine Aufgabe auf der Tagesordnung.",
            remedy="Leeren Sie beides, oder führen Sie ihn als Tagesordnungspunkt.",
            field="stage",
        )


HANDLERS: dict[type[Command], Handler] = {
    AddStandingItem: add_standing_item,
    ChangeStandingItem: change_standing_item,
    MoveStandingItem: move_standing_item,
    RemoveStandingItem: remove_standing_item,
    TakeUsualItems: take_usual_items,
}
