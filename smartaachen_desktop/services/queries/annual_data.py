"""The snapshot of the annual update (Fortschreibung), already cut to its audience."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from sqlalchemy.orm import Session

from smartaachen_desktop.formats import local
from smartaachen_desktop.model.baseline_comparison import Difference, Fate
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.feedback import FeedbackSource
from smartaachen_desktop.services.queries.baselines import BaselineRow, ReviewData, baseline_rows, review_data
from smartaachen_desktop.services.queries.budget import BudgetView
from smartaachen_desktop.services.queries.budget_data import PlannedRecord, planned_records
from smartaachen_desktop.services.queries.editions import Edition
from smartaachen_desktop.services.queries.feedback import FieldFeedback, field_feedback
from smartaachen_desktop.services.queries.followup import ResolutionRow, followup_view
from smartaachen_desktop.services.queries.letterhead import USUAL, LetterheadView, letterhead_of
from smartaachen_desktop.services.queries.measures_data import FieldSection, field_sections
from smartaachen_desktop.services.queries.review_words import change_words
from smartaachen_desktop.services.queries.status_data import public_values
from smartaachen_desktop.services.queries.strategy import StrategyView, strategy_view


@dataclass(frozen=True, slots=True)
class PrincipleRecord:
    name: str
    statement: str


@dataclass(frozen=True, slots=True)
class FieldRecord:
    """`measures` counts them in words."""

    letter: str
    name: str
    measures: str


@dataclass(frozen=True, slots=True)
class ChangeRecord:
    """What the year did to one measure, as a word and as a sentence."""

    number: str
    title: str
    fate: Fate
    words: str


@dataclass(frozen=True, slots=True)
class DecisionRecord:
    number: str
    day: date
    subject: str
    outcome: str


@dataclass(frozen=True, slots=True)
class FeedbackRecord:
    """`letter` is the field's; `measure` is empty where it is about the whole field."""

    letter: str
    day: date
    source: FeedbackSource
    text: str
    measure: str
    public: bool


@dataclass(frozen=True, slots=True)
class AnnualRecord:
    """The update as it travels inside the document; its fields are a published format."""

    year: int
    strategy: str
    vision: str
    principles: tuple[PrincipleRecord, ...]
    fields: tuple[FieldRecord, ...]
    changes: tuple[ChangeRecord, ...]
    budget: tuple[PlannedRecord, ...]
    resolutions: tuple[DecisionRecord, ...]
    feedback: tuple[FeedbackRecord, ...]


@dataclass(frozen=True, slots=True)
class AnnualData:
    """The strategy as it is updated for `year`; `review` is None where no baseline tells what was before."""

    year: int
    strategy: StrategyView | None
    sections: tuple[FieldSection, ...]
    review: ReviewData | None
    budget: BudgetView
    resolutions: tuple[ResolutionRow, ...]
    edition: Edition
    feedback: tuple[FieldFeedback, ...] = ()
    """Of the year."""
    letterhead: LetterheadView = USUAL

    @property
    def title(self) -> str:
        return self.strategy.title if self.strategy is not None else ""

    @property
    def number(self) -> str:
        return self.edition.number(f"Fortschreibung {self.year}")

    @property
    def file_name(self) -> str:
        return self.edition.file_name(f"Fortschreibung-{self.year}")

    def changes(self, *fates: Fate) -> tuple[Difference, ...]:
        """What the year did to the measures, by kind."""
        return tuple(each for each in self.review.differences if each.fate in fates) if self.review is not None else ()

    @property
    def attached(self) -> AnnualRecord:
        """The update as data."""
        strategy = self.strategy
        changed = self.changes(*(fate for fate in Fate if fate is not Fate.SAME))
        internal = self.edition.internal
        return AnnualRecord(
            year=self.year,
            strategy=self.title,
            vision=strategy.vision if strategy else "",
            principles=tuple(
                PrincipleRecord(each.name, each.statement) for each in (strategy.principles if strategy else ())
            ),
            fields=tuple(FieldRecord(each.letter, each.name, each.counts) for each in self.sections),
            changes=tuple(
                ChangeRecord(each.now.number, each.now.title, each.fate, change_words(each)) for each in changed
            ),
            budget=planned_records(self.budget),
            resolutions=tuple(
                DecisionRecord(row.number, row.day, row.subject if internal else row.title, row.outcome)
                for row in self.resolutions
            ),
            feedback=tuple(
                FeedbackRecord(field.letter, row.given_on, row.source, row.text, row.measure, row.public)
                for field in self.feedback
                for row in field.rows
            ),
        )


def annual_data(
    session: Session, year: int | None, audience: Audience, printed_at: datetime, baseline: UUID | None = None
) -> AnnualData:
    """One read transaction gives everything; without `year` the current one, without `baseline` the one that fits."""
    edition = Edition(audience, printed_at)
    year = year or edition.today.year
    plan, budget = public_values(session, internal=edition.internal)
    before, after = _states(baseline_rows(session), year, edition.today, baseline)
    review = review_data(session, before, audience, printed_at, after) if before is not None else None
    return AnnualData(
        year=year,
        strategy=strategy_view(session),
        sections=field_sections(plan),
        review=review,
        budget=_from(budget, year),
        resolutions=tuple(
            row
            for row in reversed(followup_view(session).resolutions)
            if row.day.year == year and (edition.internal or row.public)
        ),
        edition=edition,
        feedback=field_feedback(session, internal=edition.internal, year=year),
        letterhead=letterhead_of(session, None),
    )


def _states(
    rows: Sequence[BaselineRow], year: int, today: date, wanted: UUID | None
) -> tuple[UUID | None, UUID | None]:
    """The baseline the year began with, and for a past year the last one in it; None is the plan as it stands."""
    by_day = sorted(((local(row.taken_at).date(), row.id) for row in rows), key=lambda each: each[0])
    earlier = [key for taken, key in by_day if taken.year < year]
    within = [key for taken, key in by_day if taken.year == year]
    before = wanted or (earlier[-1] if earlier else within[0] if within else None)
    after = within[-1] if year < today.year and within and within[-1] != before else None
    return before, after


def _from(budget: BudgetView, year: int) -> BudgetView:
    """The years to come: the year of the update and all after it."""
    places = [place for place, each in enumerate(budget.years) if each >= year]
    lines = tuple(
        replace(
            line,
            amounts=tuple(line.amounts[place] for place in places),
            resolutions=tuple(line.resolutions[place] for place in places),
            resolution_ids=tuple(line.resolution_ids[place] for place in places),
        )
        for line in budget.lines
    )
    years = tuple(budget.years[place] for place in places)
    return replace(budget, years=years, lines=lines, sums=tuple(budget.sums[place] for place in places))
