"""The resolutions a measure can rest on."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from smartaachen_desktop.model.circular import CircularVote
from smartaachen_desktop.model.meetings import ADOPTED, AgendaItem
from smartaachen_desktop.model.plan import Measure
from smartaachen_desktop.model.resolutions import Resolution
from smartaachen_desktop.services.queries.resolution_labels import resolution_labels


@dataclass(frozen=True, slots=True)
class ResolutionChoice:
    """`title` is what was decided on, as the secretary knows it: for the window, never for the public."""

    id: UUID
    number: str
    title: str
    public: bool


def resolution_choices(session: Session) -> tuple[ResolutionChoice, ...]:
    """All that were adopted, and those that a measure rests on already; the newest first."""
    named = select(Measure.resolution_id).where(Measure.resolution_id.is_not(None))
    rows = session.execute(
        select(Resolution.id, AgendaItem.title, AgendaItem.internal_title, CircularVote.subject)
        .outerjoin(AgendaItem, Resolution.item_id == AgendaItem.id)
        .outerjoin(CircularVote, Resolution.circular_id == CircularVote.id)
        .where(or_(Resolution.category.in_(ADOPTED), Resolution.id.in_(named)))
        .order_by(Resolution.year.desc(), Resolution.sequence.desc(), Resolution.id)
    ).all()
    labels = resolution_labels(session, (row.id for row in rows))
    return tuple(
        ResolutionChoice(row.id, labels[row.id][0], row.internal_title or row.title or row.subject or "",
                         labels[row.id][1])
        for row in rows
    )  # fmt: skip
