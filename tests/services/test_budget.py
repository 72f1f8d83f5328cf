"""The budget in whole cents, with the paper's sums."""

import pytest

from smartaachen_desktop.model.budget import AmountKind, CostGroup
from smartaachen_desktop.model.money import MAX_CENTS
from smartaachen_desktop.services.budget import AddBudgetLine, ChangeBudgetLine, RemoveBudgetLine, SetBudgetAmount
from smartaachen_desktop.services.queries.budget import BudgetView, budget_view
from smartaachen_desktop.services.queries.plan import plan_view
from tests.services.conftest import Room


def budget(room: Room) -> BudgetView:
    return room.dispatcher.read(budget_view)


def test_sums_are_the_papers(planned: Room) -> None:
    view = budget(planned)
    assert view.years == (2022, 2023, 2024)
    assert [each.planned for each in view.sums] == [175_000_00, 170_000_00, 170_000_00]
    assert view.total.planned == 515_000_00 == sum(line.total.planned for line in view.lines)


def test_what_is_bound_and_spent_lowers_what_is_left(planned: Room) -> None:
    line = planned.example.lines["oea"]
    planned.do(SetBudgetAmount(line=line, year=2022, amount=12_000_00, kind=AmountKind.COMMITTED))
    planned.do(SetBudgetAmount(line=line, year=2022, amount=30_000_01, kind=AmountKind.SPENT))
    found = next(row for row in budget(planned).lines if row.id == line).amounts[0]
    assert (found.planned, found.available) == (35_000_00, -7_000_01)


@pytest.mark.parametrize(
    ("year", "amount", "kind", "code"),
    [
        (1999, 0, AmountKind.PLANNED, "year_range"), (2200, 0, AmountKind.PLANNED, "year_range"),
        (2022, -1, AmountKind.PLANNED, "amount_negative"), (2022, MAX_CENTS + 1, AmountKind.SPENT, "amount_range"),
        (2022, -MAX_CENTS - 1, AmountKind.COMMITTED, "amount_range"),
    ],
)  # fmt: skip
def test_amounts_have_limits(planned: Room, year: int, amount: int, kind: AmountKind, code: str) -> None:
    line = planned.example.lines["oea"]
    assert planned.refused(SetBudgetAmount(line=line, year=year, amount=amount, kind=kind)) == code


def test_a_refund_may_be_negative(planned: Room) -> None:
    planned.do(SetBudgetAmount(line=planned.example.lines["oea"], year=2022, amount=-1, kind=AmountKind.SPENT))


def test_removing_a_line_takes_its_amounts_and_undo_brings_them_back(planned: Room) -> None:
    before, plan = budget(planned), planned.dispatcher.read(plan_view)
    planned.do(RemoveBudgetLine(line=planned.example.lines["oea"]))
    assert [each.planned for each in budget(planned).sums] == [140_000_00] * 3
    assert not any(row.budget_line == "ÖA, Veranstaltungen etc." for row in planned.dispatcher.read(plan_view).measures)
    planned.dispatcher.undo()
    assert (budget(planned), planned.dispatcher.read(plan_view)) == (before, plan)


def test_a_line_has_a_name(planned: Room) -> None:
    line = planned.do(AddBudgetLine(strategy=planned.example.strategy, name=" Fördermittel ", group=CostGroup.STAFF))
    assert budget(planned).lines[-1].name == "Fördermittel"
    assert planned.refused(ChangeBudgetLine(line=line["line"], name=" ")) == "empty_name"
    assert planned.refused(AddBudgetLine(strategy=planned.meeting, name="A")) == "unknown_id"
    assert planned.refused(AddBudgetLine(strategy=planned.example.strategy, name="A", paper=planned.meeting))
