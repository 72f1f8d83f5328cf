"""What is taken over from a council paper besides the paper itself: parts of the one command."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from smartaachen_desktop.model.budget import CostGroup
from smartaachen_desktop.model.papers import ConsultationRole
from smartaachen_desktop.model.plan import DatePrecision, MeasureKind


@dataclass(frozen=True, slots=True)
class TakenStation:
    """`station` names one that is changed. A body without id is made under its name."""

    role: ConsultationRole
    dated: date | None = None
    body: UUID | None = None
    new_body: str = ""
    station: UUID | None = None


@dataclass(frozen=True, slots=True)
class TakenItem:
    """The item of the paper in `meeting`; one that is there is changed."""

    meeting: UUID
    title: str
    public: bool
    role: ConsultationRole
    internal_title: str = ""
    proposal: str = ""


@dataclass(frozen=True, slots=True)
class TakenMotion:
    """The main motion of the paper's item in `meeting`; one that is there is changed."""

    meeting: UUID
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class TakenAmount:
    year: int
    cents: int


@dataclass(frozen=True, slots=True)
class TakenLine:
    """`line` names one that gets these amounts as its planned ones."""

    name: str
    group: CostGroup
    amounts: tuple[TakenAmount, ...]
    line: UUID | None = None


@dataclass(frozen=True, slots=True)
class TakenStep:
    """`measure` names one that is changed; `parent` is the key of a step before."""

    key: str
    title: str
    kind: MeasureKind = MeasureKind.ACTIVITY
    start: date | None = None
    end: date | None = None
    precision: DatePrecision = DatePrecision.DAY
    series_days: int | None = None
    series_months: int | None = None
    contact: UUID | None = None
    partners: str = ""
    deliverable: str = ""
    notes: str = ""
    parent: str = ""
    measure: UUID | None = None
