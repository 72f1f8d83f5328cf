"""What is read around a change gives the same dates as the whole plan, on a real file."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from uuid import UUID

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from smartaachen_desktop.model.circles import cycle
from smartaachen_desktop.model.plan import (
    Constraint,
    DatePrecision,
    Dependency,
    DependencyType,
    Horizon,
    Measure,
    MeasureKind,
    MeasureStatus,
)
from smartaachen_desktop.model.replanning import replanned
from smartaachen_desktop.model.working_time import WorkCalendar
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.plan_neighbourhood import Neighbourhood, TooLarge, read_links, read_rows
from smartaachen_desktop.services.registry import HANDLERS
from smartaachen_desktop.services.strategy import CreateStrategy
from smartaachen_desktop.storage.database import Database
from smartaachen_desktop.storage.unit_of_work import UnitOfWork
from tests.ready import blank_database

BEGIN, NOW = date(2022, 1, 3), datetime(2022, 1, 3, 8, tzinfo=UTC)
COUNT = 14
Place = tuple[Database, UUID]
LINKS = st.tuples(
    st.integers(0, COUNT - 1), st.integers(0, COUNT - 1), st.sampled_from(DependencyType), st.integers(-3, 9),
    st.booleans(),
)  # fmt: skip
MEASURES = st.lists(
    st.tuples(
        st.integers(-1, COUNT - 2), st.one_of(st.none(), st.integers(0, 200)), st.integers(0, 20),
        st.sampled_from([True, True, False]), st.sampled_from([DatePrecision.DAY] * 4 + [DatePrecision.MONTH]),
        st.sampled_from([None] * 5 + [42]),
    ),
    min_size=COUNT, max_size=COUNT,
)  # fmt: skip


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    database = blank_database(tmp_path_factory.mktemp("plan") / "a.db")
    strategy = Dispatcher(database, HANDLERS, actor="Probe").execute(CreateStrategy("Probe")).ids["strategy"]
    yield database, strategy
    database.close()


def key(number: int) -> UUID:
    return UUID(int=number + 1)


@settings(max_examples=25)
@given(MEASURES, st.lists(LINKS, max_size=16), st.integers(0, COUNT - 1))
def test_the_neighbourhood_says_what_the_whole_plan_says(
    place: Place,
    measures: list[tuple[int, int | None, int, bool, DatePrecision, int | None]],
    drawn: list[tuple[int, int, DependencyType, int, bool]],
    changed: int,
) -> None:
    database, strategy = place
    rows = []
    for number, (parent, start, length, automatic, precision, series) in enumerate(measures):
        begin = None if start is None else date.fromordinal(BEGIN.toordinal() + start)
        rows.append({
            "id": key(number), "strategy_id": strategy, "title": f"Vorgang {number}", "position": number,
            "parent_id": key(parent) if 0 <= parent < number else None, "kind": MeasureKind.ACTIVITY,
            "status": MeasureStatus.PLANNED, "priority": 2, "horizon": Horizon.SHORT, "precision": precision,
            "progress": 0, "partners": "", "deliverable": "", "notes": "", "constraint": Constraint.SOON,
            "start": begin, "end": begin and date.fromordinal(begin.toordinal() + length),
            "automatic": automatic and series is None, "series_days": series,
        })  # fmt: skip
    links = {(one, two): rest for one, two, *rest in drawn if one != two}
    parents = {row["id"]: row["parent_id"] for row in rows}
    assume(not cycle([(key(one), key(two)) for one, two in links], parents))
    with UnitOfWork(database, now=NOW, actor="Probe") as work:
        work.add_many(Measure, rows)
        work.add_many(
            Dependency,
            [
                {
                    "predecessor_id": key(one),
                    "successor_id": key(two),
                    "type": kind,
                    "lag_days": lag,
                    "elapsed": elapsed,
                }
                for (one, two), (kind, lag, elapsed) in links.items()
            ],
        )
        calendar, whole = WorkCalendar(BEGIN), read_rows(work.session)
        wanted = replanned(whole, read_links(work.session), [key(changed)], calendar, BEGIN)
        try:
            near = Neighbourhood(work.session, [key(changed)])
        except TooLarge:
            assert any(row.automatic and row.start is None for row in whole.values())
            return
        assert replanned(near.rows, near.links, [key(changed)], calendar, BEGIN) == wanted
        assert near.rows.items() <= whole.items()


def test_of_a_long_plan_only_what_is_near_is_read(place: Place) -> None:
    database, strategy = place
    usual = {
        "strategy_id": strategy, "kind": MeasureKind.ACTIVITY, "status": MeasureStatus.PLANNED, "priority": 2,
        "horizon": Horizon.SHORT, "precision": DatePrecision.DAY, "progress": 0, "partners": "", "deliverable": "",
        "notes": "", "constraint": Constraint.SOON, "start": BEGIN, "end": BEGIN,
    }  # fmt: skip
    with UnitOfWork(database, now=NOW, actor="Probe") as work:
        work.add_many(
            Measure,
            [
                {"id": key(each), "title": f"Vorgang {each}", "position": each, "automatic": 100 < each < 104, **usual}
                for each in range(700)
            ],
        )
        ties = [(each, each + 1) for each in range(699)]
        work.add_many(
            Dependency,
            [
                {"predecessor_id": key(one), "successor_id": key(two), "type": DependencyType.FS, "lag_days": 0}
                for one, two in ties
            ],
        )
        near = Neighbourhood(work.session, [key(100)])
    assert set(near.rows) == {key(each) for each in range(99, 105)}
