"""Any mix of prepared changes: the resolution does what the words said, taking it back leaves every row as it was."""

import contextlib
import tempfile
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.model.meetings import ResultCategory
from smartaachen_desktop.model.plan import DependencyType, Horizon, MeasureKind, MeasureStatus
from smartaachen_desktop.model.proposals import ChangeKind
from smartaachen_desktop.model.records import RECORDS
from smartaachen_desktop.model.voting import MotionKind
from smartaachen_desktop.services import proposal_ends as ends
from smartaachen_desktop.services import proposals
from smartaachen_desktop.services.agenda_course import StartItem
from smartaachen_desktop.services.attendance import RecordArrivals
from smartaachen_desktop.services.command import Command
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.meetings import OpenMeeting
from smartaachen_desktop.services.motions import AddMotion
from smartaachen_desktop.services.queries.budget import budget_view
from smartaachen_desktop.services.queries.meeting_parts import ChangeView
from smartaachen_desktop.services.queries.plan import plan_view
from smartaachen_desktop.services.resolutions import RecordResolution, RemoveResolution
from smartaachen_desktop.services.votes import RecordVote
from smartaachen_desktop.storage.database import Database
from smartaachen_desktop.storage.images import encode
from tests.conftest import TestClock
from tests.ready import example_database
from tests.services.conftest import Room

TABLES = ("measure", "dependency", "budget_line", "budget_amount")
YEARS = st.integers(2022, 2025)
CENTS = st.integers(0, 5_000_000)
DAYS = st.dates(date(2022, 1, 1), date(2024, 12, 31))
PLACES = st.integers(0, 40)


@contextlib.contextmanager
def opened(make_dispatcher: Callable[[Database], Dispatcher], clock: TestClock) -> Iterator[Room]:
    """A new meeting, opened, its fifth item running."""
    with tempfile.TemporaryDirectory() as folder:
        database, example = example_database(Path(folder) / "beispiel.db")
        room = Room(make_dispatcher(database), example, clock)
        room.do(RecordArrivals(participants=(*room.council()[:8], *room.citizens()[:4])), "16:28")
        room.do(OpenMeeting(meeting=room.meeting), "16:30")
        room.do(StartItem(item=room.items[4]), "16:47")
        try:
            yield room
        finally:
            database.close()


def rows(room: Room) -> dict[str, list[tuple[str, ...]]]:
    """All rows of plan and budget, without their versions."""

    def query(session: Any) -> dict[str, list[tuple[str, ...]]]:
        found = {}
        for name in TABLES:
            columns = [each for each in RECORDS[name].__table__.c if each.name != "version"]
            found[name] = sorted(
                tuple(str(encode(name, column.name, value)) for column, value in zip(columns, row, strict=True))
                for row in session.execute(select(*columns))
            )
        return found

    return room.dispatcher.read(query)


@st.composite
def wishes(draw: st.DrawFn) -> tuple[Any, ...]:
    """One prepared change as (kind, amendment?, places in the lists of targets, values)."""
    return (
        draw(st.sampled_from(ChangeKind)), draw(st.booleans()), draw(PLACES), draw(PLACES), draw(YEARS), draw(YEARS),
        draw(CENTS), draw(DAYS), draw(st.sampled_from(DependencyType)),
    )  # fmt: skip


def command(room: Room, wish: tuple[Any, ...], amendment: UUID) -> Command | None:  # noqa: PLR0911 - one a kind
    kind, on_amendment, one, two, year, other_year, cents, day, link = wish
    plan, budget = room.dispatcher.read(plan_view), room.dispatcher.read(budget_view)
    item, motion = room.items[4], amendment if on_amendment else None
    first, second = plan.measures[one % len(plan.measures)].id, plan.measures[two % len(plan.measures)].id
    line, to_line = budget.lines[one % len(budget.lines)].id, budget.lines[two % len(budget.lines)].id
    fields = [None, *(each.id for each in plan.fields)]
    match kind:
        case ChangeKind.MEASURE:
            return proposals.ProposeMeasureChange(
                item, first, motion, start=day, end=None, progress=two, priority=1 + two % 3, title=f"Titel {two}",
                status=MeasureStatus.RUNNING,
            )  # fmt: skip
        case ChangeKind.NEW_MEASURE:
            parent = first if two % 2 else None
            kind_of = MeasureKind.MILESTONE if two % 3 else MeasureKind.ACTIVITY
            return proposals.ProposeNewMeasure(item, f"Neu {one}", motion, kind_of, fields[one % 4], parent, day)
        case ChangeKind.STOP_MEASURE | ChangeKind.REMOVE_MEASURE:
            return ends.ProposeMeasureEnd(item, first, kind is ChangeKind.REMOVE_MEASURE, motion)
        case ChangeKind.CARD:
            horizon = list(Horizon)[two % 3]
            return proposals.ProposeCardMove(item, first, fields[two % len(fields)], motion, horizon)
        case ChangeKind.NEW_LINK:
            return ends.ProposeDependency(item, first, second, link, two - 20, motion)
        case ChangeKind.REMOVE_LINK:
            return ends.ProposeDependencyEnd(item, plan.links[one % len(plan.links)].id, motion) if plan.links else None
        case ChangeKind.AMOUNT:
            return proposals.ProposeAmount(item, line, year, cents, motion)
        case ChangeKind.TRANSFER:
            return proposals.ProposeTransfer(item, line, year, to_line, other_year, cents, motion)
        case ChangeKind.NEW_LINE:
            return ends.ProposeNewLine(item, f"Position {one}", ((year, cents),), motion=motion)
        case ChangeKind.REMOVE_LINE:
            return ends.ProposeLineEnd(item, line, motion)
    return None


def prepared(room: Room) -> list[ChangeView]:
    return [change for motion in room.item(4).motions for change in motion.changes]


def promised(changes: list[ChangeView]) -> dict[tuple[UUID, int], int]:
    """The amount that the last change of each line and year names, the main motion's first."""
    sides = [side for change in changes for side in change.sides if side.line_id is not None]
    return {(side.line_id, side.year): side.after_cents for side in sides if side.line_id is not None}


@settings(
    max_examples=6, deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large],
)  # fmt: skip
@given(mix=st.lists(wishes(), min_size=1, max_size=7))
def test_adopt_does_what_was_promised_and_taking_back_restores_every_row(
    make_dispatcher: Callable[[Database], Dispatcher], clock: TestClock, mix: list[tuple[Any, ...]]
) -> None:
    with opened(make_dispatcher, clock) as room:
        amendment = room.do(AddMotion(room.items[4], "Ergänzung", kind=MotionKind.AMENDMENT))["motion"]
        for wish in mix:
            wanted = command(room, wish, amendment)
            if wanted is not None:
                with contextlib.suppress(UserError):
                    room.do(wanted)
        _adopt_and_take_back(room, amendment)


def _adopt_and_take_back(room: Room, amendment: UUID) -> None:
    before = rows(room)
    room.do(RecordVote(item=room.items[4], yes=8, no=2, motion=amendment))
    vote = room.do(RecordVote(item=room.items[4], yes=9, no=2))["vote"]
    changes = sorted(prepared(room), key=lambda each: each.motion_id == amendment)
    totals = sum(side.difference for change in changes for side in change.sides)
    resolve = RecordResolution(room.items[4], "Beschluss.", ResultCategory.ADOPTED_CHANGED, vote)
    resolution, code = _held(room, resolve)
    if resolution is None:
        # only a change of the main motion that came after the amendment's can contradict it
        assert code == "change_impossible"
        assert rows(room) == before
        return
    _kept(room, changes, totals, before)
    adopted = rows(room)
    room.do(RemoveResolution(resolution))
    assert rows(room) == before
    assert not any(each.stale or each.applied_at for each in prepared(room))
    room.dispatcher.undo()
    assert rows(room) == adopted
    room.dispatcher.undo()
    assert rows(room) == before


def _held(room: Room, resolve: Command) -> tuple[UUID | None, str]:
    try:
        return room.do(resolve)["resolution"], ""
    except UserError as error:
        return None, error.code


def _kept(room: Room, changes: list[ChangeView], totals: int, before: dict[str, list[tuple[str, ...]]]) -> None:
    """What the words said before the vote is what the rows say now."""
    budget = room.dispatcher.read(budget_view)
    now = {(line.id, year): line.amounts[at].planned for line in budget.lines for at, year in enumerate(budget.years)}
    for place, cents in promised(changes).items():
        assert now.get(place, 0) == cents
    old = sum(int(row[[each.name for each in RECORDS["budget_amount"].__table__.c if each.name != "version"].index(
        "planned")]) for row in before["budget_amount"])  # fmt: skip
    assert budget.total.planned == old + totals
    measures = {row.id: row for row in room.dispatcher.read(plan_view).measures}
    last = {(each.measure_id, each.kind): each for each in changes}
    gone = {each.measure_id for each in changes if each.kind is ChangeKind.REMOVE_MEASURE}
    for (measure, kind), change in last.items():
        if kind is ChangeKind.MEASURE and measure in measures:
            assert (measures[measure].start, measures[measure].end) == (change.after_start, change.after_end)
    assert not gone & set(measures)
