"""Circular votes (Umlaufbeschlüsse): a body with own rules decides outside of a meeting, answer by answer."""

import enum
import uuid
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from smartaachen_desktop.model.base import Record, Word, reference


class CircularState(enum.StrEnum):
    OPEN = "open"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    OBJECTED = "objected"
    """Somebody objected to deciding without a meeting."""


class CircularChoice(enum.StrEnum):
    YES = "yes"
    NO = "no"
    ABSTENTION = "abstention"
    OBJECTION = "objection"


class CircularVote(Record):
    """A question put to the voting members of a body in writing; who they are is frozen in its answers.

    `public` decides whether anything of it may leave the administration.
    """

    __tablename__ = "circular_vote"
    organization_id: Mapped[uuid.UUID] = reference("organization.id")
    subject: Mapped[str]
    question: Mapped[str]
    asked_on: Mapped[date]
    answer_by: Mapped[date]
    """The last day on which an answer counts."""
    public: Mapped[bool]
    state: Mapped[CircularState] = mapped_column(Word(CircularState))
    closed_on: Mapped[date | None]


class CircularAnswer(Record):
    """One entitled member: whether the question reached them, and what they answered on which day."""

    __tablename__ = "circular_answer"
    circular_id: Mapped[uuid.UUID] = reference("circular_vote.id")
    person_id: Mapped[uuid.UUID] = reference("person.id")
    position: Mapped[int]
    asked: Mapped[bool]
    choice: Mapped[CircularChoice | None] = mapped_column(Word(CircularChoice))
    answered_on: Mapped[date | None]


@dataclass(frozen=True, slots=True)
class CircularTally:
    """The answers counted; `unasked` are those whom the question has not reached, part of the `missing`."""

    yes: int = 0
    no: int = 0
    abstentions: int = 0
    objections: int = 0
    missing: int = 0
    unasked: int = 0

    @property
    def asked(self) -> int:
        return self.entitled - self.unasked

    @property
    def entitled(self) -> int:
        return self.yes + self.no + self.abstentions + self.objections + self.missing

    @property
    def result(self) -> CircularState:
        """More yes than no among the answers; a tie rejects; an objection ends it, whatever the others say.

        Nothing is decided before everybody was asked.
        """
        if self.objections:
            return CircularState.OBJECTED
        if self.unasked or not self.entitled:
            return CircularState.OPEN
        return CircularState.ACCEPTED if self.yes > self.no else CircularState.REJECTED

    def ripe(self, today: date, answer_by: date) -> bool:
        """Whether nothing is waited for any more: all have answered, or the last day is over."""
        return not self.unasked and (not self.missing or today > answer_by)


def count_answers(answers: Iterable[tuple[CircularChoice | None, bool]]) -> CircularTally:
    """Of (choice, asked); whoever answered was asked."""
    pairs = list(answers)
    found = Counter(choice for choice, _asked in pairs)
    return CircularTally(
        yes=found[CircularChoice.YES],
        no=found[CircularChoice.NO],
        abstentions=found[CircularChoice.ABSTENTION],
        objections=found[CircularChoice.OBJECTION],
        missing=found[None],
        unasked=sum(choice is None and not asked for choice, asked in pairs),
    )
