"""A council paper as read from a file: values with the passage that each was found in, nothing taken over yet."""

import enum
from dataclasses import dataclass
from datetime import date

from smartaachen_desktop.model.budget import CostGroup
from smartaachen_desktop.model.papers import ClimateRelevance, Co2Effect, Compensation, ConsultationRole
from smartaachen_desktop.model.plan import DatePrecision, MeasureKind


class SourceKind(enum.StrEnum):
    PDF = "pdf"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands: points from the top left of the page, in a text file columns and lines from 0."""

    page: int
    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Passage:
    """What the file says, and where; without places the value was inferred."""

    text: str
    places: tuple[Place, ...] = ()

    @property
    def page(self) -> int:
        """Counted from 1; 0 where nothing stands in the file."""
        return self.places[0].page if self.places else 0


@dataclass(frozen=True, slots=True)
class DraftDepartment:
    """ "FB 02 - Fachbereich Wirtschaft" is code and name."""

    code: str
    name: str

    @property
    def words(self) -> str:
        return f"{self.code} - {self.name}" if self.name else self.code


PaperValue = str | date | bool | DraftDepartment | ClimateRelevance | Co2Effect | Compensation


@dataclass(frozen=True, slots=True)
class DraftValue:
    """One column of the paper; `note` says what was assumed."""

    name: str
    value: PaperValue
    source: Passage
    note: str = ""


@dataclass(frozen=True, slots=True)
class DraftStation:
    """One row of the Beratungsfolge; `role` None where the word means none that is known."""

    body: str
    dated: date | None
    role: ConsultationRole | None
    source: Passage


@dataclass(frozen=True, slots=True)
class DraftLine:
    """One row of the financial table, cents by year."""

    name: str
    group: CostGroup
    amounts: tuple[tuple[int, int], ...]
    source: Passage


@dataclass(frozen=True, slots=True)
class DraftStep:
    """Something of the plan; `sure` if the paper presents it as a step, not in passing. `parent` is a `key`."""

    key: str
    title: str
    kind: MeasureKind
    source: Passage
    parent: str | None = None
    start: date | None = None
    end: date | None = None
    precision: DatePrecision = DatePrecision.DAY
    series_days: int | None = None
    series_months: int | None = None
    partners: str = ""
    deliverable: str = ""
    notes: str = ""
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Remark:
    """What the reader could not make out, or what contradicts itself; `what` is a German sentence."""

    code: str
    what: str
    source: Passage = Passage("")


@dataclass(frozen=True, slots=True)
class PaperDraft:
    """`lines` are those of a text file, to be shown beside the proposals."""

    file_name: str
    kind: SourceKind
    pages: int
    values: tuple[DraftValue, ...]
    stations: tuple[DraftStation, ...] = ()
    lines: tuple[DraftLine, ...] = ()
    steps: tuple[DraftStep, ...] = ()
    remarks: tuple[Remark, ...] = ()
    text: tuple[str, ...] = ()

    def value(self, name: str) -> DraftValue | None:
        return next((each for each in self.values if each.name == name), None)
