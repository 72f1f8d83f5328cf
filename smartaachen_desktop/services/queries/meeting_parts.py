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
from smartaachen_desktop.services.plain import LATER


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
    body_id: UUID | None = None
    body: str = ""
    """Short name of the body that elects; only in a joint meeting."""
    electronic: bool = field(default=False, metadata=LATER)
    source_file: str = field(default="", metadata=LATER)
    source_sha256: str = field(default="", metadata=LATER)
    """The file that the counts were read from; not told to the public."""

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
    during_id: UUID | None = field(default=None, metadata=LATER)
    """Of an interposed question: the speech into which it was asked."""
    procedural: bool = field(default=False, metadata=LATER)
    """On a point of order (zur Geschäftsordnung)."""

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
class AmountSide:
    """The planned cents of one line and year, before and after a change.

    `planned`, `committed`, `spent` are the figures now, `year_planned` the sum of the year now. `line_id` is None while
    the line is only prepared.
    """

    line_id: UUID | None
    name: str
    year: int
    before_cents: int
    after_cents: int
    planned: int = 0
    committed: int = 0
    spent: int = 0
    year_planned: int = 0
    effective: bool = False

    @property
    def difference(self) -> int:
        return self.after_cents - self.before_cents

    @property
    def left(self) -> int:
        """What of the line and year is neither committed nor spent now, in cents."""
        return self.planned - self.committed - self.spent

    @property
    def left_after(self) -> int:
        """The same with the new amount."""
        return self.after_cents - self.committed - self.spent

    @property
    def left_before(self) -> int:
        """The same with the amount that this change meets."""
        return self.before_cents - self.committed - self.spent


@dataclass(frozen=True, slots=True)
class StepView:
    """A step that is stopped or deleted with its measure; `public` once it is gone and nobody could tell."""

    id: UUID
    title: str
    public: bool = False


@dataclass(frozen=True, slots=True)
class ChangeView:
    """A change attached to a motion, ready to be shown as before → after.

    `name` is the measure's title or the budget line's name, `letter` the field of action's. Dates are set where the
    bar moves (`moves`), columns where a card wanders; `fields` hold what else changes, `steps` what is stopped or
    deleted with the measure. `sides` are the lines and years whose amount changes, two of a transfer (`amounts`; cents
    of the change itself where `kind` is AMOUNT).
    `possible` is false where the target is gone, `stale` true where it was changed since the motion was prepared:
    then `was` says how it stood at that time. `also` names further measures and lines that the change tells of.
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
    steps: tuple[StepView, ...] = ()
    amounts: tuple[AmountSide, ...] = ()
    also: tuple[UUID, ...] = ()
    possible: bool = True
    stale: bool = False
    was: str = ""
    was_public: bool = False
    """Of what is deleted meanwhile: whether the public knew it."""
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

    @property
    def sides(self) -> tuple[AmountSide, ...]:
        """Every line and year whose amount changes."""
        if self.kind is not ChangeKind.AMOUNT:
            return self.amounts
        return (
            AmountSide(
                self.line_id, self.name, self.year or 0, self.before_cents, self.after_cents, self.planned,
                self.committed, self.spent, self.year_planned, self.applied_at is not None,
            ),
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class FindingView:
    """The chair established at `at` that the quorum is missing, or given again."""

    id: UUID
    at: datetime
    missing: bool
    raised_by: str
    present: int
    needed: int
    body_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class CommentView:
    id: UUID
    item_id: UUID | None
    author: str
    text: str
    at: datetime
    state: CommentState
    answer: str
    page: int = 0
    line: int = 0


@dataclass(frozen=True, slots=True)
class ScanView:
    """A scan of the minutes signed on paper, without its bytes."""

    id: UUID
    file_name: str
    added_at: datetime
    size: int


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
