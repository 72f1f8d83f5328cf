"""Circular votes as read values; internal, the public edition is in public.py."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smartaachen_desktop.model.circular import (
    CircularAnswer,
    CircularChoice,
    CircularState,
    CircularTally,
    CircularVote,
    count_answers,
)
from smartaachen_desktop.model.people import Organization, Person
from smartaachen_desktop.model.resolutions import Resolution, resolution_number

IN_CIRCULATION = "im Umlauf gefasst"


@dataclass(frozen=True, slots=True)
class CircularAnswerView:
    id: UUID
    name: str
    asked: bool
    choice: CircularChoice | None
    answered_on: date | None


@dataclass(frozen=True, slots=True)
class CircularRow:
    """`number` is that of the resolution, empty while there is none. `organization` is the short name of the body."""

    id: UUID
    organization_id: UUID
    organization: str
    organization_name: str
    rules_source: str
    subject: str
    question: str
    asked_on: date
    answer_by: date
    public: bool
    state: CircularState
    closed_on: date | None
    tally: CircularTally
    answers: tuple[CircularAnswerView, ...]
    resolution_id: UUID | None = None
    number: str = ""

    @property
    def early(self) -> bool:
        """Closed by hand while answers were still waited for."""
        decided = self.state in (CircularState.ACCEPTED, CircularState.REJECTED)
        return decided and self.closed_on is not None and not self.tally.ripe(self.closed_on, self.answer_by)

    def ripe(self, today: date) -> bool:
        return self.state is CircularState.OPEN and self.tally.ripe(today, self.answer_by)


def circular_rows(session: Session) -> tuple[CircularRow, ...]:
    """All of them, the open ones first, then the newest."""
    votes = list(session.scalars(select(CircularVote).order_by(CircularVote.asked_on.desc(), CircularVote.id)))
    if not votes:
        return ()
    bodies = {row.id: row for row in session.scalars(select(Organization))}
    names = dict(session.execute(select(Person.id, Person.name)).all())
    answers: dict[UUID, list[CircularAnswerView]] = {}
    for row in session.scalars(select(CircularAnswer).order_by(CircularAnswer.position)):
        view = CircularAnswerView(row.id, names.get(row.person_id, ""), row.asked, row.choice, row.answered_on)
        answers.setdefault(row.circular_id, []).append(view)
    made = {
        row.circular_id: row for row in session.scalars(select(Resolution).where(Resolution.circular_id.is_not(None)))
    }

    def view_of(vote: CircularVote) -> CircularRow:
        body, mine, resolution = bodies[vote.organization_id], tuple(answers.get(vote.id, ())), made.get(vote.id)
        return CircularRow(
            id=vote.id,
            organization_id=body.id,
            organization=body.short_name,
            organization_name=body.name,
            rules_source=body.rules_source,
            subject=vote.subject,
            question=vote.question,
            asked_on=vote.asked_on,
            answer_by=vote.answer_by,
            public=vote.public,
            state=vote.state,
            closed_on=vote.closed_on,
            tally=count_answers((each.choice, each.asked) for each in mine),
            answers=mine,
            resolution_id=resolution.id if resolution is not None else None,
            number=resolution_number(body.short_name, resolution.year, resolution.sequence) if resolution else "",
        )

    rows = [view_of(vote) for vote in votes]
    return tuple(sorted(rows, key=lambda row: row.state is not CircularState.OPEN))
