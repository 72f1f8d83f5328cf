"""Ansätze without what was moved behind closed doors: the public sees them as if that had not been done."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smartaachen_desktop.model.proposals import ChangeKind, ProposedChange
from smartaachen_desktop.services.queries.budget import BudgetLineRow, BudgetView
from smartaachen_desktop.services.queries.resolution_labels import resolution_labels

Cell = tuple[UUID, int]


@dataclass(frozen=True, slots=True)
class PublicCell:
    """An Ansatz as the public knows it, with the last public resolution on it."""

    cents: int
    number: str
    resolution: UUID | None


@dataclass(frozen=True, slots=True)
class PublicMoney:
    """`cells` are those that a non-public resolution changed, as the public knows them.

    `touched` are all lines on which a non-public resolution has taken effect; `made` those that one made, `unknown`
    those where somebody set an amount by hand since: nobody can say then how much of it was public.
    """

    cells: Mapping[Cell, PublicCell] = field(default_factory=dict)
    touched: frozenset[UUID] = frozenset()
    made: frozenset[UUID] = frozenset()
    unknown: frozenset[UUID] = frozenset()


@dataclass(frozen=True, slots=True)
class _Step:
    """One effective change of a cell."""

    before: int
    after: int
    sets: bool
    public: bool
    number: str
    resolution: UUID


def public_money(session: Session, budget: BudgetView) -> PublicMoney:
    """From the changes that took effect; when the item becomes public, its changes are public like any other."""
    rows = session.scalars(
        select(ProposedChange)
        .where(
            ProposedChange.resolution_id.is_not(None),
            ProposedChange.kind.in_((ChangeKind.TRANSFER, ChangeKind.AMOUNT, ChangeKind.NEW_LINE)),
        )
        .order_by(ProposedChange.applied_at, ProposedChange.position)
    ).all()
    labels = resolution_labels(session, (row.resolution_id for row in rows))
    if all(public for _number, public in labels.values()):
        return PublicMoney()
    steps: dict[Cell, list[_Step]] = defaultdict(list)
    for row in rows:
        assert row.resolution_id is not None
        number, public = labels[row.resolution_id]
        for cell, before, after in _sides(row):
            steps[cell].append(
                _Step(before, after, row.kind is not ChangeKind.TRANSFER, public, number, row.resolution_id)
            )
    secret = {cell for cell, chain in steps.items() if not all(each.public for each in chain)}
    now = {
        (line.id, year): each.planned
        for line in budget.lines
        for year, each in zip(budget.years, line.amounts, strict=True)
    }
    cells = {cell: found for cell in secret if (found := _known(steps[cell], now.get(cell))) is not None}
    made = {
        row.line_id
        for row in rows
        if row.kind is ChangeKind.NEW_LINE and row.line_id and row.resolution_id and not labels[row.resolution_id][1]
    }
    unknown = frozenset(line for line, year in secret if (line, year) not in cells)
    return PublicMoney(cells, frozenset(line for line, _year in secret), frozenset(made), unknown)


def without_secret(line: BudgetLineRow, years: tuple[int, ...], cells: Mapping[Cell, PublicCell]) -> BudgetLineRow:
    """The line as the public may see it. Other cells of it keep their numbers."""
    amounts, numbers, orders = list(line.amounts), list(line.resolutions), list(line.resolution_ids)
    for place, year in enumerate(years):
        found = cells.get((line.id, year))
        if found is not None:
            amounts[place] = replace(amounts[place], planned=found.cents)
            numbers[place], orders[place] = found.number, found.resolution
    return replace(line, amounts=tuple(amounts), resolutions=tuple(numbers), resolution_ids=tuple(orders))


def _sides(row: ProposedChange) -> Iterator[tuple[Cell, int, int]]:
    """Each cell with its amount before and after; `before` was frozen when the change took effect."""
    if row.line_id is None:
        return
    if row.kind is ChangeKind.NEW_LINE:
        for year, cents in row.after["amounts"].items():
            yield (row.line_id, int(year)), 0, cents
        return
    cell, before = (row.line_id, row.year or 0), int(row.before["planned"])
    if row.kind is ChangeKind.AMOUNT:
        yield cell, before, row.after["planned"]
        return
    moved, to_before = row.after["amount"], int(row.before["to_planned"])
    yield cell, before, before - moved
    yield (UUID(row.after["to_line"]), int(row.after["to_year"])), to_before, to_before + moved


def _known(chain: list[_Step], now: int | None) -> PublicCell | None:
    """Of a cell; None where the chain has a gap, or public money stands on what was moved secretly."""
    known, last = PublicCell(chain[0].before, "", None), chain[0].before
    for step in chain:
        if step.before != last:
            return None
        last = step.after
        if step.public:
            cents = step.after if step.sets else known.cents + step.after - step.before
            known = PublicCell(cents, step.number, step.resolution)
    return known if last == now and known.cents >= 0 else None
