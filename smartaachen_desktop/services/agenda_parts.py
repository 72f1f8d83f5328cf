"""The two parts of the agenda: what stands in each, and an item that goes from one into the other."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select

from smartaachen_desktop.model.errors import RuleBroken
from smartaachen_desktop.model.meetings import AgendaItem, ItemState
from smartaachen_desktop.model.papers import Paper
from smartaachen_desktop.services.order import below, place
from smartaachen_desktop.storage.unit_of_work import UnitOfWork


def siblings(rows: Sequence[AgendaItem], parent: UUID | None, public: bool) -> list[AgendaItem]:
    """The items right below `parent` (None: the first level) in one part, in order."""
    known = {row.id for row in rows if row.public is public}
    found = [
        row for row in rows if row.public is public and (row.parent_id if row.parent_id in known else None) == parent
    ]
    return sorted(found, key=lambda row: (row.position, row.id.hex))


def change_part(work: UnitOfWork, tree: list[AgendaItem], public: bool) -> None:
    if any(each.state in (ItemState.RUNNING, ItemState.DONE) for each in tree):
        raise RuleBroken("item_begun", "Ein begonnener Punkt wechselt nicht mehr zwischen den Teilen der Sitzung.")
    for each in tree:
        if public and each.paper_id is not None:
            paper = work.get(Paper, each.paper_id)
            if not paper.public and each.proposal == paper.proposal:
                each.proposal = ""
        if public:
            each.internal_title = ""  # only a non-public item has a heading of its own for those inside
        each.public = public


def to_other_part(work: UnitOfWork, item: AgendaItem) -> None:
    """Behind everything that is there, on the first level, with all below it."""
    rows = work.all(select(AgendaItem).where(AgendaItem.meeting_id == item.meeting_id))
    public = not item.public
    change_part(work, [item, *below(rows, item)], public)
    item.parent_id = None
    others = [each for each in siblings(rows, None, public) if each is not item]
    place(others, item, len(others))
