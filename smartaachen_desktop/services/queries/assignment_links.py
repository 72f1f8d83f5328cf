"""Assignments and the measures that came of them, named from both sides."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smartaachen_desktop.model.circular import CircularVote
from smartaachen_desktop.model.plan import Measure
from smartaachen_desktop.model.resolutions import Assignment, Resolution
from smartaachen_desktop.services.queries.resolution_labels import closed_ids, resolution_labels


@dataclass(frozen=True, slots=True)
class Origin:
    """The assignment a measure came of, the number of its resolution, and whether the public may know of it."""

    assignment: UUID
    text: str
    resolution: str
    public: bool


def measure_titles(session: Session, rows: Iterable[Assignment]) -> Mapping[UUID, str]:
    """By measure; only of those that came of these assignments."""
    wanted = {row.measure_id for row in rows if row.measure_id is not None}
    if not wanted:
        return {}
    return {
        row.id: row.title for row in session.execute(select(Measure.id, Measure.title).where(Measure.id.in_(wanted)))
    }


def measure_origins(session: Session) -> Mapping[UUID, Origin]:
    """By measure. An assignment is as public as the item it was given under, or as the decision behind it."""
    rows = session.execute(
        select(
            Assignment.measure_id, Assignment.id, Assignment.text, Assignment.item_id, Assignment.resolution_id,
            Resolution.item_id.label("decided"), Resolution.meeting_id, CircularVote.public,
            Assignment.meeting_id.label("given"),
        )
        .outerjoin(Resolution, Assignment.resolution_id == Resolution.id)
        .outerjoin(CircularVote, Resolution.circular_id == CircularVote.id)
        .where(Assignment.measure_id.is_not(None))
    ).all()  # fmt: skip
    if not rows:
        return {}
    meetings = {each for row in rows for each in (row.meeting_id, row.given) if each is not None}
    closed = closed_ids(session, meetings)
    labels = resolution_labels(session, [row.resolution_id for row in rows])
    return {
        row.measure_id: Origin(
            row.id,
            row.text,
            labels[row.resolution_id][0] if row.resolution_id is not None else "",
            not {row.item_id, row.decided} & closed and row.public is not False,
        )
        for row in rows
    }
