"""Vague dates are read as far as they reach, a limit outlives a date set by hand, hidden money leaves no trace."""

from datetime import date
from uuid import UUID

import pytest

from smartaachen_desktop.model.plan import Constraint, DatePrecision
from smartaachen_desktop.services.budget import AddBudgetLine, SetBudgetAmount
from smartaachen_desktop.services.dependencies import AddDependency
from smartaachen_desktop.services.papers import AddPaper
from smartaachen_desktop.services.plan import AddMeasure, ChangeMeasure
from smartaachen_desktop.services.queries.plan import MeasureRow, plan_view
from smartaachen_desktop.services.queries.plan_times import plan_times
from smartaachen_desktop.services.queries.wall import wall_source
from tests.services.conftest import Room

YEAR = (date(2022, 1, 1), date(2022, 12, 31), DatePrecision.YEAR)
SUMMER = (date(2022, 6, 1), date(2022, 8, 31), DatePrecision.SEASON)
JULY = (date(2022, 7, 1), date(2022, 7, 31), DatePrecision.MONTH)
AUTUMN = (date(2022, 9, 1), date(2022, 11, 30), DatePrecision.SEASON)
IN_MARCH = (date(2022, 3, 7), date(2022, 3, 11), DatePrecision.DAY)
NEXT_JANUARY = (date(2023, 1, 9), date(2023, 1, 13), DatePrecision.DAY)
When = tuple[date, date, DatePrecision]


def measure(room: Room, title: str, when: When) -> UUID:
    start, end, precision = when
    add = AddMeasure(strategy=room.example.strategy, title=title, start=start, end=end, precision=precision)
    return room.do(add)["measure"]


@pytest.mark.parametrize(
    ("before", "after", "certain"),
    [
        (SUMMER, YEAR, False),
        (YEAR, SUMMER, False),
        (YEAR, IN_MARCH, False),
        (JULY, SUMMER, False),
        (NEXT_JANUARY, YEAR, True),
        (AUTUMN, SUMMER, True),
        (SUMMER, IN_MARCH, True),
        (JULY, JULY, False),
    ],
)
def test_only_what_no_reading_of_the_dates_avoids_is_a_conflict(
    planned: Room, before: When, after: When, certain: bool
) -> None:
    first, second = measure(planned, "Erst", before), measure(planned, "Dann", after)
    planned.do(AddDependency(predecessor=first, successor=second))
    times = planned.dispatcher.read(lambda session: plan_times(plan_view(session)))
    assert (second in {each.key for each in times.conflicts}) is certain


def shown(room: Room, key: UUID) -> MeasureRow:
    return next(row for row in room.dispatcher.read(plan_view).measures if row.id == key)


@pytest.mark.parametrize(
    ("deadline", "kept"),
    [(None, date(2022, 4, 29)), (date(2022, 3, 31), date(2022, 3, 31)), (date(2022, 6, 30), date(2022, 4, 29))],
)
def test_a_latest_end_goes_on_as_deadline_when_the_begin_is_set_by_hand(
    planned: Room, deadline: date | None, kept: date
) -> None:
    key = measure(planned, "Befragung", IN_MARCH)
    limit = {"constraint": Constraint.NOT_AFTER, "constraint_day": date(2022, 4, 29)}
    planned.do(ChangeMeasure(measure=key, automatic=True, deadline=deadline, **limit))
    planned.do(ChangeMeasure(measure=key, start=date(2022, 3, 14), end=date(2022, 3, 18)))
    row = shown(planned, key)
    assert (row.constraint, row.constraint_day) == (Constraint.NOT_BEFORE, date(2022, 3, 14))
    assert row.deadline == kept


def test_a_year_of_hidden_money_alone_is_no_column_on_the_wall(planned: Room) -> None:
    years = planned.dispatcher.read(wall_source).years
    paper = planned.do(AddPaper(reference="N 1", title="Grundstück", public=False))["paper"]
    line = planned.do(AddBudgetLine(strategy=planned.example.strategy, name="Ankauf", paper=paper))["line"]
    planned.do(SetBudgetAmount(line=line, year=2031, amount=500_00))
    source = planned.dispatcher.read(wall_source)
    assert source.years == years
    assert all(len(each.planned) == len(years) for each in source.lines)
