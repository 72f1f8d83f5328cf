"""Parts of a meeting's read value that hang on its items or come after it: elections, changes, comments."""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import UUID

from smartaachen_desktop.model.aftermath import Channel, CommentState, ObjectionKind
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.plan import DatePrecision
from smartaachen_desktop.model.proposals import ChangeKind
from smartaachen_desktop.model.voting import VoteMethod


@dataclass(frozen=True, slots=True)
class CandidateView:
    id: UUID
    person_id: UUID | None
    name: str
    votes: int
    elected: bool


@dataclass(frozen=True, slots=True)
class ElectionView:
    """One ballot; `no` counts only with a single candidate."""

    id: UUID
    previous_id: UUID | None
    office: str
    seats: int
    round: int
    method: VoteMethod
    objection_asked: bool
    objection: bool
    at: datetime
    no: int
    abstentions: int
    invalid: int
    entitled: int
    by_lot: bool
    wording: str
    candidates: tuple[CandidateView, ...]

    @property
    def elected(self) -> tuple[CandidateView, ...]:
        return tuple(each for each in self.candidates if each.elected)

    @property
    def cast(self) -> int:
        """All ballots with a voice for somebody, against, abstaining or invalid."""
        return sum(each.votes for each in self.candidates) + self.no + self.abstentions + self.invalid


@dataclass(frozen=True, slots=True)
class DemandView:
    """Who demanded a secret vote or a roll call, how many they were, how many were needed (0: no number is set)."""

    method: VoteMethod
    by: str
    count: int
    needed: int

    @property
    def enough(self) -> bool:
        return self.count >= max(self.needed, 1)


@dataclass(frozen=True, slots=True)
class SpeechView:
    id: UUID
    participant_id: UUID | None
    name: str
    started_at: datetime | None
    ended_at: datetime | None

    @property
    def waiting(self) -> bool:
        return self.started_at is None

    @property
    def speaking(self) -> bool:
        return self.started_at is not None and self.ended_at is None

    def seconds(self, now: datetime) -> float:
        return ((self.ended_at or now) - self.started_at).total_seconds() if self.started_at else 0.0


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of a measure or card: German label and both values as words."""

    label: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class ChangeView:
    """A change attached to a motion, ready to be shown as before → after.

    `name` is the measure's title or the budget line's name, `letter` the field of action's. Dates are set where the
    bar moves (`moves`), cents where `kind` is AMOUNT, columns where a card wanders; `fields` hold what else changes.
    `planned`, `committed`, `spent` are the line's figures of that year now, `year_planned` the sum of the year now.
    `possible` is false where the target is gone, `stale` true where it was changed since the motion was prepared.
    """

    id: UUID
    motion_id: UUID
    kind: ChangeKind
    name: str
    measure_id: UUID | None = None
    line_id: UUID | None = None
    letter: str = ""
    year: int | None = None
    before_start: date | None = None
    before_end: date | None = None
    before_precision: DatePrecision = DatePrecision.DAY
    after_start: date | None = None
    after_end: date | None = None
    after_precision: DatePrecision = DatePrecision.DAY
    before_cents: int = 0
    after_cents: int = 0
    planned: int = 0
    committed: int = 0
    spent: int = 0
    year_planned: int = 0
    before_column: str = ""
    after_column: str = ""
    fields: tuple[FieldChange, ...] = ()
    possible: bool = True
    stale: bool = False
    resolution_id: UUID | None = None
    applied_at: datetime | None = None
    raw_before: dict[str, Any] = field(default_factory=dict)
    raw_after: dict[str, Any] = field(default_factory=dict)

    @property
    def moves(self) -> bool:
        before = (self.before_start, self.before_end, self.before_precision)
        return before != (self.after_start, self.after_end, self.after_precision)

    @property
    def difference(self) -> int:
        """Cents more (or less) than before."""
        return self.after_cents - self.before_cents

    @property
    def left(self) -> int:
        """What of the line and year is neither committed nor spent now, in cents."""
        return self.planned - self.committed - self.spent


@dataclass(frozen=True, slots=True)
class FindingView:
    """The chair established at `at` that the quorum is missing, or given again."""

    id: UUID
    at: datetime
    missing: bool
    raised_by: str
    present: int
    needed: int


@dataclass(frozen=True, slots=True)
class CommentView:
    id: UUID
    item_id: UUID | None
    author: str
    text: str
    at: datetime
    state: CommentState
    answer: str


@dataclass(frozen=True, slots=True)
class ObjectionView:
    """`item_id` stands in the later meeting; `against` names the earlier one ("AWD 18.11.2021")."""

    id: UUID
    item_id: UUID | None
    against_id: UUID
    against: str
    against_item_id: UUID | None
    against_number: str
    raised_in_id: UUID
    raised_in: str
    kind: ObjectionKind
    raised_by: str
    text: str
    outcome: str
    at: datetime
    public: bool


@dataclass(frozen=True, slots=True)
class DeliveryView:
    id: UUID
    person_id: UUID | None
    recipient: str
    channel: Channel
    audience: Audience
    sent_on: date | None
