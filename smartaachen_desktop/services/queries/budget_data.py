"""The snapshot that the budget is printed and exported from, already cut to its audience."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from smartaachen_desktop.formats import csv_amount
from smartaachen_desktop.model.budget import CostGroup
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.services.queries.budget import BudgetLineRow, BudgetView, budget_view
from smartaachen_desktop.services.queries.editions import Edition
from smartaachen_desktop.services.queries.letterhead import USUAL, LetterheadView, letterhead_of
from smartaachen_desktop.services.queries.public import planned_only, public_budget
from smartaachen_desktop.services.queries.public_load import public_ground
from smartaachen_desktop.services.queries.strategy import strategy_view
from smartaachen_desktop.services.queries.words import COST_NAMES

CsvRows = tuple[Sequence[str], Sequence[Sequence[object]]]
"""Head and rows."""


@dataclass(frozen=True, slots=True)
class AmountTable:
    """Amounts in cents by line and year, with their sums."""

    years: tuple[int, ...]
    rows: tuple[tuple[str, tuple[int, ...]], ...]
    sums: tuple[int, ...]

    def pages(self, wide: int) -> Iterator["AmountTable"]:
        """As many years as a table of paper is wide."""
        for start in range(0, len(self.years), wide):
            part = slice(start, start + wide)
            yield AmountTable(
                self.years[part], tuple((name, cents[part]) for name, cents in self.rows), self.sums[part]
            )


def planned_table(budget: BudgetView) -> AmountTable:
    return AmountTable(
        budget.years,
        tuple((line.name, tuple(each.planned for each in line.amounts)) for line in budget.lines),
        tuple(each.planned for each in budget.sums),
    )


@dataclass(frozen=True, slots=True)
class PlannedRecord:
    """A line of the budget as data: its Ansätze in cents by year."""

    name: str
    cents: Mapping[int, int]


def planned_records(budget: BudgetView) -> tuple[PlannedRecord, ...]:
    return tuple(
        PlannedRecord(line.name, {year: each.planned for year, each in zip(budget.years, line.amounts, strict=True)})
        for line in budget.lines
    )


@dataclass(frozen=True, slots=True)
class BudgetData:
    """The public edition knows the Ansätze only. `today` of the edition tells which year is the current one."""

    title: str
    budget: BudgetView
    edition: Edition
    letterhead: LetterheadView = USUAL

    @property
    def number(self) -> str:
        return self.edition.number("Haushalt")

    @property
    def file_name(self) -> str:
        return self.edition.file_name("Haushalt")

    @property
    def table_name(self) -> str:
        return self.edition.file_name("Haushalt", ".csv")

    @property
    def groups(self) -> tuple[tuple[str, tuple[BudgetLineRow, ...]], ...]:
        """The lines by kind of cost; without those of which there is none."""
        lines = self.budget.lines
        found = ((COST_NAMES[group], tuple(each for each in lines if each.group is group)) for group in CostGroup)
        return tuple((name, members) for name, members in found if members)

    @property
    def table(self) -> CsvRows:
        """One row a line and year, for other programs."""
        internal = self.edition.internal
        head = ["Haushaltsposition", "Kostenart", "Vorlage", "Jahr", "Ansatz in Euro"]
        head += ["gebunden in Euro", "Ist in Euro", "verfügbar in Euro"] if internal else []
        rows = []
        for line in self.budget.lines:
            for place, (year, each) in enumerate(zip(self.budget.years, line.amounts, strict=True)):
                money = [each.planned, *((each.committed, each.spent, each.available) if internal else ())]
                start = (line.name, COST_NAMES[line.group], line.paper_reference, year)
                rows.append((*start, *map(csv_amount, money), line.resolutions[place]))
        return [*head, "Ansatz zuletzt durch Beschluss"], rows


def budget_data(session: Session, audience: Audience, printed_at: datetime) -> BudgetData:
    """One read transaction gives everything."""
    strategy = strategy_view(session)
    if audience is Audience.INTERNAL:
        budget = budget_view(session)
    else:
        ground = public_ground(session)
        budget = planned_only(public_budget(ground.budget, ground.targets))
    title = strategy.title if strategy else ""
    return BudgetData(title, budget, Edition(audience, printed_at), letterhead_of(session, None))
