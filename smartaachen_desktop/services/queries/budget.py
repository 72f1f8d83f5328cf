"""The budget table with sums per year and line."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smartaachen_desktop.model.budget import BudgetAmount, BudgetLine, CostGroup
from smartaachen_desktop.model.papers import Paper
from smartaachen_desktop.model.strategy import Strategy
from smartaachen_desktop.services.queries.resolution_labels import resolution_labels


@dataclass(frozen=True, slots=True)
class Amounts:
    """Ansatz, gebunden and Ist in cents; `available` may be negative."""

    planned: int = 0
    committed: int = 0
    spent: int = 0

    @property
    def available(self) -> int:
        return self.planned - self.committed - self.spent

    def __add__(self, other: "Amounts") -> "Amounts":
        return Amounts(self.planned + other.planned, self.committed + other.committed, self.spent + other.spent)


@dataclass(frozen=True, slots=True)
class BudgetLineRow:
    """`amounts` in the order of BudgetView.years."""

    id: UUID
    name: str
    group: CostGroup
    paper_id: UUID | None
    paper_reference: str
    amounts: tuple[Amounts, ...]
    resolutions: tuple[str, ...] = ()
    """Number of the resolution that set the planned amount, one a year, empty where there is none."""
    public_years: tuple[bool, ...] = ()
    """Whether that resolution is public, one a year."""
    resolution_ids: tuple[UUID | None, ...] = ()

    @property
    def total(self) -> Amounts:
        return sum(self.amounts, Amounts())


@dataclass(frozen=True, slots=True)
class BudgetView:
    strategy_id: UUID | None
    years: tuple[int, ...]
    lines: tuple[BudgetLineRow, ...]
    sums: tuple[Amounts, ...]

    @property
    def total(self) -> Amounts:
        return sum(self.sums, Amounts())


def budget_view(session: Session, paper: UUID | None = None) -> BudgetView:
    """The whole budget, or only the lines that `paper` proposed."""
    source = _read(session)
    return source.view(source.lines if paper is None else [row for row in source.lines if row.paper_id == paper])


def paper_budgets(session: Session) -> Callable[[UUID], BudgetView]:
    """Gives the lines that a paper proposed, for many papers, read once."""
    source = _read(session)
    return lambda paper: source.view([row for row in source.lines if row.paper_id == paper])


@dataclass(frozen=True, slots=True)
class _Source:
    """`amounts` by line and year, with the resolution that set them."""

    strategy_id: UUID | None
    references: Mapping[UUID, str]
    lines: Sequence[BudgetLine]
    amounts: Mapping[tuple[UUID, int], BudgetAmount]
    labels: Mapping[UUID, tuple[str, bool]]

    def view(self, lines: Sequence[BudgetLine]) -> BudgetView:
        ids = {line.id for line in lines}
        years = tuple(sorted({year for line, year in self.amounts if line in ids}))
        rows = tuple(self._line(line, years) for line in lines)
        sums = tuple(sum((row.amounts[index] for row in rows), Amounts()) for index in range(len(years)))
        return BudgetView(self.strategy_id, years, rows, sums)

    def _line(self, line: BudgetLine, years: tuple[int, ...]) -> BudgetLineRow:
        cells = [self.amounts.get((line.id, year)) for year in years]
        orders = [cell.resolution_id if cell is not None else None for cell in cells]
        labels = [self.labels[order] if order is not None else ("", True) for order in orders]
        return BudgetLineRow(
            id=line.id,
            name=line.name,
            group=line.group,
            paper_id=line.paper_id,
            paper_reference=self.references.get(line.paper_id, "") if line.paper_id else "",
            amounts=tuple(Amounts(each.planned, each.committed, each.spent) if each else Amounts() for each in cells),
            resolutions=tuple(number if public else f"{number}, nichtöffentlich" for number, public in labels),
            public_years=tuple(public for _number, public in labels),
            resolution_ids=tuple(orders),
        )


def _read(session: Session) -> _Source:
    lines = session.scalars(select(BudgetLine).order_by(BudgetLine.position)).all()
    amounts = {(row.line_id, row.year): row for row in session.scalars(select(BudgetAmount))}
    return _Source(
        strategy_id=session.scalars(select(Strategy.id).limit(1)).first(),
        references={row.id: row.reference for row in session.execute(select(Paper.id, Paper.reference))},
        lines=lines,
        amounts=amounts,
        labels=resolution_labels(session, (row.resolution_id for row in amounts.values())),
    )
