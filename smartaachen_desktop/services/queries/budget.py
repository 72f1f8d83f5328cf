"""The budget table with sums per year and line."""

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
    resolutions_public: bool = True
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
    strategy_id = session.scalars(select(Strategy.id).limit(1)).first()
    references = {row.id: row.reference for row in session.scalars(select(Paper))}
    statement = select(BudgetLine).order_by(BudgetLine.position)
    lines = session.scalars(statement if paper is None else statement.where(BudgetLine.paper_id == paper)).all()
    found: dict[tuple[UUID, int], Amounts] = {}
    orders: dict[tuple[UUID, int], tuple[str, bool]] = {}
    ids_of: dict[tuple[UUID, int], UUID] = {}
    labels = resolution_labels(session)
    for row in session.scalars(select(BudgetAmount)):
        found[row.line_id, row.year] = Amounts(row.planned, row.committed, row.spent)
        if row.resolution_id is not None:
            orders[row.line_id, row.year] = labels[row.resolution_id]
            ids_of[row.line_id, row.year] = row.resolution_id
    ids = {line.id for line in lines}
    years = tuple(sorted({year for line_id, year in found if line_id in ids}))
    rows = tuple(
        BudgetLineRow(
            id=line.id,
            name=line.name,
            group=line.group,
            paper_id=line.paper_id,
            paper_reference=references.get(line.paper_id, "") if line.paper_id else "",
            amounts=tuple(found.get((line.id, year), Amounts()) for year in years),
            resolutions=tuple(orders.get((line.id, year), ("", True))[0] for year in years),
            resolutions_public=all(orders.get((line.id, year), ("", True))[1] for year in years),
            resolution_ids=tuple(ids_of.get((line.id, year)) for year in years),
        )
        for line in lines
    )
    sums = tuple(sum((row.amounts[index] for row in rows), Amounts()) for index in range(len(years)))
    return BudgetView(strategy_id, years, rows, sums)
