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
from smartaachen_desktop.services.order import place
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
    label = "Wiederkehrender Punkt aufgenommen"
    organization: UUID
    title: str
    public: bool = True
    planned_minutes: int = 5
    role: ConsultationRole = ConsultationRole.NOTICE
    standing: Standing = Standing.OTHER


@dataclass(frozen=True, slots=True)
class ChangeStandingItem(Command):
    label = "Wiederkehrender Punkt geändert"
    standing_item: UUID
    title: str | Keep = KEEP
    public: bool | Keep = KEEP
    planned_minutes: int | Keep = KEEP
    role: ConsultationRole | Keep = KEEP
    standing: Standing | Keep = KEEP


@dataclass(frozen=True, slots=True)
class MoveStandingItem(Command):
    """To a place among all items of the template; public ones stay before non-public ones on the agenda anyway."""

    label = "Wiederkehrender Punkt verschoben"
    standing_item: UUID
    position: int


@dataclass(frozen=True, slots=True)
class RemoveStandingItem(Command):
    label = "Wiederkehrender Punkt gelöscht"
    standing_item: UUID


@dataclass(frozen=True, slots=True)
class TakeUsualItems(Command):
    """Fill an empty template with the usual items of a council committee."""

    label = "Übliche Punkte übernommen"
    organization: UUID


def template_of(work: UnitOfWork, organization: UUID) -> Sequence[StandingItem]:
    found = select(StandingItem).where(StandingItem.organization_id == organization)
    return work.all(found.order_by(StandingItem.position))


def add_standing_item(command: AddStandingItem, work: UnitOfWork) -> Ids:
    work.get(Organization, command.organization)
    item = StandingItem(
        organization_id=command.organization,
        parent_id=None,
        position=0,
        public=command.public,
        title=named(command.title, "title", "Punkt"),
        role=command.role,
        planned_minutes=command.planned_minutes,
        standing=command.standing,
    )
    _check(item)
    rows = template_of(work, command.organization)
    place(rows, item, len(rows))
    return {"standing_item": work.add(item).id}


def change_standing_item(command: ChangeStandingItem, work: UnitOfWork) -> Ids:
    item = work.get(StandingItem, command.standing_item)
    assign(
        item,
        title=command.title,
        public=command.public,
        planned_minutes=command.planned_minutes,
        role=command.role,
        standing=command.standing,
    )
    named(item.title, "title", "Punkt")
    _check(item)
    return None


def move_standing_item(command: MoveStandingItem, work: UnitOfWork) -> Ids:
    item = work.get(StandingItem, command.standing_item)
    place(template_of(work, item.organization_id), item, command.position)
    return None


def remove_standing_item(command: RemoveStandingItem, work: UnitOfWork) -> Ids:
    item = work.get(StandingItem, command.standing_item)
    work.delete(item)
    rest = [row for row in template_of(work, item.organization_id) if row.id != item.id]
    for position, row in enumerate(rest):
        row.position = position
    return None


def take_usual_items(command: TakeUsualItems, work: UnitOfWork) -> Ids:
    work.get(Organization, command.organization)
    if template_of(work, command.organization):
        raise RuleBroken("template_filled", "Die Mustertagesordnung dieses Gremiums hat schon Punkte.")
    for title, standing, role, minutes, public in USUAL:
        add_standing_item(AddStandingItem(command.organization, title, public, minutes, role, standing), work)
    return None


def _check(item: StandingItem) -> None:
    if not 0 <= item.planned_minutes <= 1440:
        raise InvalidInput("planned_minutes", "Die Dauer liegt zwischen 0 und 1440 Minuten.", field="planned_minutes")


HANDLERS: dict[type[Command], Handler] = {
    AddStandingItem: add_standing_item,
    ChangeStandingItem: change_standing_item,
    MoveStandingItem: move_standing_item,
    RemoveStandingItem: remove_standing_item,
    TakeUsualItems: take_usual_items,
}
