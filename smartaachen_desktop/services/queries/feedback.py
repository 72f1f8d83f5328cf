"""Feedback by field of action, for the board and, cut to its audience, for documents."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smartaachen_desktop.formats import day, local
from smartaachen_desktop.model.feedback import Feedback, FeedbackSource
from smartaachen_desktop.model.plan import Measure
from smartaachen_desktop.services.queries.plan import plan_view
from smartaachen_desktop.services.queries.public import public_plan
from smartaachen_desktop.services.queries.strategy import field_rows
from smartaachen_desktop.services.queries.words import SOURCE_NAMES


@dataclass(frozen=True, slots=True)
class FeedbackRow:
    """`measure` is the title of the measure it is about."""

    id: UUID
    field_id: UUID
    given_on: date
    recorded_on: date
    source: FeedbackSource
    text: str
    measure_id: UUID | None
    measure: str
    public: bool

    @property
    def head(self) -> str:
        """ "12.01.2022 · Ausstellung · zu „Hackathon“"."""
        about = f"zu „{self.measure}“" if self.measure else ""
        return " · ".join(part for part in (day(self.given_on), SOURCE_NAMES[self.source], about) if part)


@dataclass(frozen=True, slots=True)
class FieldFeedback:
    """A field of action with what was said to it, the newest first."""

    letter: str
    name: str
    rows: tuple[FeedbackRow, ...]

    @property
    def title(self) -> str:
        return f"{self.letter} · {self.name}"


def feedback_rows(session: Session, *, internal: bool = True) -> tuple[FeedbackRow, ...]:
    """The newest first; the public gets what is marked public, without measures it does not know."""
    order = (Feedback.given_on.desc(), Feedback.recorded_at.desc(), Feedback.id)
    found = [row for row in session.scalars(select(Feedback).order_by(*order)) if internal or row.public]
    titles: dict[UUID, str] = {}
    if internal:
        used = {row.measure_id for row in found if row.measure_id is not None}
        titles = {row.id: row.title for row in session.scalars(select(Measure).where(Measure.id.in_(used)))}
    elif any(row.measure_id is not None for row in found):
        titles = {row.id: row.title for row in public_plan(plan_view(session)).measures}
    return tuple(
        FeedbackRow(
            id=row.id,
            field_id=row.field_id,
            given_on=row.given_on,
            recorded_on=local(row.recorded_at).date(),
            source=row.source,
            text=row.text,
            measure_id=row.measure_id if row.measure_id in titles else None,
            measure=titles.get(row.measure_id, "") if row.measure_id is not None else "",
            public=row.public,
        )
        for row in found
    )


def field_feedback(
    session: Session, *, internal: bool, since: date | None = None, year: int | None = None
) -> tuple[FieldFeedback, ...]:
    """By field, those without any left out; given or entered from `since` on, given in `year`."""
    rows = [
        row
        for row in feedback_rows(session, internal=internal)
        if (since is None or max(row.given_on, row.recorded_on) >= since)
        and (year is None or row.given_on.year == year)
    ]
    fields = field_rows(session) if rows else ()
    found = (
        FieldFeedback(field.letter, field.name, tuple(row for row in rows if row.field_id == field.id))
        for field in fields
    )
    return tuple(each for each in found if each.rows)
