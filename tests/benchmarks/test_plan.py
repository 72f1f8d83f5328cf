"""The plan view with ten thousand measures and twelve thousand links, all unfolded: opening, painting, moving.

Times are CPU times of the process. A busy or slow machine stretches them all, so a yardstick of plain Python runs
right before and after each measurement, and what is told is the time on the reference machine.
"""

import gc
import statistics
import tempfile
import time
import uuid
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.plan.chart import PlanChart
from smartaachen_desktop.gui.plan.workspace import PlanWorkspace
from smartaachen_desktop.model.plan import MeasureKind
from smartaachen_desktop.services.changes import Outcome
from smartaachen_desktop.services.plan import ChangeMeasure
from smartaachen_desktop.services.queries.plan import MeasureRow
from smartaachen_desktop.services.queries.plan_source import PlanSource
from tests.benchmarks.plan_maker import make_plan
from tests.gui.desk import Desk

pytestmark = pytest.mark.bench
NOW = datetime(2022, 9, 15, 12, tzinfo=UTC)
SIZE = (1400, 900)
MANY, SOME, FEW = 10_000, 1_000, 100
FRAMES = 120
REFERENCE_MS = 1.0
"""What a round of the yardstick takes on an idle machine with two cores."""
OPEN_MANY, OPEN_SOME = 1.5, 0.5
FRAME_P50, FRAME_P99, MOVE_MS, PASS_MS, MEBIBYTES = 8.0, 16.0, 30.0, 15.0, 150.0
MOST_RATIO = 1.6
"""What a frame may cost with ten times the rows: only the seen ones count."""


KEYS = {uuid.UUID(int=number * 7919): number for number in range(50_000)}


def yardstick(rounds: int = 10) -> float:
    """How many times slower than the reference this moment is; never faster. It looks up ids and paints, as what is
    measured does: plain counting stays in the nearest cache and would not notice what a busy machine takes away."""
    image = QImage(400, 400, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    keys = list(KEYS)[:: len(KEYS) // 400]
    begin = time.process_time()
    for _ in range(rounds):
        for key in keys:
            place = KEYS[key] % 400
            painter.fillRect(QRectF(place, 0, 60, 11), QColor(place % 255, 80, 80))
    taken = (time.process_time() - begin) * 1000 / rounds
    painter.end()
    return max(taken / REFERENCE_MS, 1.0)


def spent(what: Callable[[], object]) -> float:
    """CPU milliseconds."""
    begin = time.process_time()
    what()
    return (time.process_time() - begin) * 1000


def paced(what: Callable[[], object]) -> float:
    """CPU milliseconds as the reference would take them: the yardstick runs right before and right after."""
    before = yardstick(5)
    found = spent(what)
    return found / ((before + yardstick(5)) / 2)


def resident() -> float:
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4 / 1024


class Opened:
    """A plan of so many measures on the screen."""

    def __init__(self, qtbot: QtBot, app: QApplication, path: Path, count: int) -> None:
        self.desk: Desk[PlanWorkspace] = Desk(qtbot, app, path, PlanWorkspace, NOW)
        if count:
            make_plan(self.desk.dispatcher, count)
        gc.collect()
        gc.freeze()  # as the program does after its start
        self.memory = resident()
        before = yardstick()
        self.cpu = spent(self._open) / 1000
        self.slow = (before + yardstick()) / 2
        self.memory = resident() - self.memory

    def _open(self) -> None:
        self.desk.show(*SIZE)
        self.desk.until(lambda: self.view.plan.strategy_id is not None or not self.view.plan.measures)
        self.desk.settle()
        self.view.repaint()

    @property
    def view(self) -> PlanWorkspace:
        return self.desk.view

    def frames(self, step: Callable[[int], object]) -> list[float]:
        """What each frame of the chart costs after one step of scrolling or zooming."""
        canvas, found = self.view.chart.canvas, []
        for number in range(FRAMES):
            step(number)
            QApplication.processEvents()
            found.append(paced(lambda number=number: (step(number + 1), canvas.repaint())))  # type: ignore[misc]
        return sorted(found)


@pytest.fixture
def opened(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Callable[[int], Opened]]:
    made: list[Opened] = []

    def make(count: int) -> Opened:
        for each in made:
            each.desk.close()
        made.clear()
        folder = Path(tempfile.mkdtemp(dir=tmp_path))
        made.append(Opened(qtbot, qapp, folder / f"plan{count}.db", count))
        return made[-1]

    yield make
    for each in made:
        each.desk.close()


def test_opening(opened: Callable[[int], Opened], capsys: pytest.CaptureFixture[str]) -> None:
    opened(0)  # reads the libraries
    empty, some, many = opened(0), opened(SOME), opened(MANY)
    assert len(many.view.model.entries) > MANY, "all unfolded"
    over = some.cpu - empty.cpu
    with capsys.disabled():
        print(
            f"\nopen {MANY}: {many.cpu:.2f} CPU-s (machine {many.slow:.1f} × slower, limit {OPEN_MANY} × that); "
            f"{SOME}: {over:.2f} over the empty window (limit {OPEN_SOME}); memory {many.memory:.0f} MB over it "
            f"(limit {MEBIBYTES:.0f})"
        )
    assert many.cpu <= OPEN_MANY * many.slow
    assert over <= OPEN_SOME * some.slow
    assert many.memory - empty.memory <= MEBIBYTES


def bare_frame(width: int, height: int, rows: int) -> Callable[[], object]:
    """The least any painting of so many rows does: a ground, a line and a bar each."""
    image = QImage(width, height, QImage.Format.Format_RGB32)

    def paint() -> None:
        painter = QPainter(image)
        painter.fillRect(QRectF(0, 0, width, height), 0xFFFFFF)
        for row in range(rows):
            painter.fillRect(QRectF(0, row * 24, width, 1), 0x808080)
            painter.fillRect(QRectF(100, row * 24 + 6, 200, 11), 0x4060A0)
        painter.end()

    return paint


def _down(chart: PlanChart, begin: int, number: int) -> None:
    chart.down.setValue(begin + number * 37)


def _across(chart: PlanChart, begin: int, number: int) -> None:
    chart.across.setValue(begin + number * 11)


def _zoom(chart: PlanChart, number: int) -> None:
    chart.zoom_by(1.02 if number % 2 else 1 / 1.02, 300)


@pytest.mark.parametrize("zoom", ["WEEK", "MONTH", "YEAR"])
def test_frames(opened: Callable[[int], Opened], capsys: pytest.CaptureFixture[str], zoom: str) -> None:
    medians = {}
    for count in (FEW, SOME, MANY):
        plan = opened(count)
        chart, half = plan.view.chart, count // 2 * 24
        chart.set_zoom(zoom)
        middle = plan.view.model.entries[min(count // 2, len(plan.view.model.entries) - 1)]
        assert middle.bar is not None
        chart.show_day(middle.bar.start)
        left = chart.across.value()
        bare = statistics.median(paced(bare_frame(*SIZE, 34)) for _ in range(20))
        frames = (
            ("down", plan.frames(partial(_down, chart, half))), ("across", plan.frames(partial(_across, chart, left))),
            ("zoom", plan.frames(partial(_zoom, chart))),
        )  # fmt: skip
        for name, found in frames:
            p50, p99 = statistics.median(found), found[int(len(found) * 0.99)]
            medians[name, count] = p50
            with capsys.disabled():
                print(f"\n{zoom} {name} {count}: p50 {p50:.1f} ms, p99 {p99:.1f} ms, bare {bare:.2f} ms")  # fmt: skip
            assert p50 <= FRAME_P50
            assert p99 <= FRAME_P99
    for name in ("down", "across", "zoom"):
        assert medians[name, MANY] <= medians[name, SOME] * MOST_RATIO


def linked(plan: Opened) -> MeasureRow:
    """A measure that others wait for, somewhere in the middle."""
    sources = {link.predecessor_id for link in plan.view.plan.links}
    rows = plan.view.plan.measures
    return next(row for row in rows[len(rows) // 2 :] if row.id in sources and row.start and row.end
                and row.kind is not MeasureKind.MILESTONE and not row.automatic)  # fmt: skip


def test_a_move(opened: Callable[[int], Opened], capsys: pytest.CaptureFixture[str]) -> None:
    plan = opened(MANY)
    view = plan.view
    row = linked(plan)
    view.focus_record(row.id)
    source = PlanSource()
    plan.desk.dispatcher.read(source.read)
    found, passes, stored = [], [], []
    gc.collect()
    gc.freeze()
    for number in range(1, 13):
        end = (row.end or date.max) + timedelta(days=number)
        outcomes: list[Outcome] = []
        change = ChangeMeasure(row.id, end=end)
        stored.append(paced(lambda change=change, into=outcomes: into.append(plan.desk.dispatcher.execute(change))))  # type: ignore[misc]
        (outcome,) = outcomes
        assert outcome.changes is not None
        kinds = outcome.changes.kinds

        def move(kinds: object = kinds) -> None:
            state = plan.desk.dispatcher.read(lambda session: source.patched(session, kinds))  # type: ignore[arg-type]
            view.reading._take(state)
            view.chart.canvas.repaint()

        found.append(paced(move))
        keeper = source._keeper
        assert keeper is not None
        assert keeper._schedule is not None
        passes.append(paced(keeper._schedule._backward))
    with capsys.disabled():
        print(f"\nmove of one of {MANY}: p50 {statistics.median(found):.1f} ms (limit {MOVE_MS:.0f}), pass "
              f"{statistics.median(passes):.1f} ms (limit {PASS_MS:.0f}); storing it before "
              f"{statistics.median(stored):.1f} ms")  # fmt: skip
    assert statistics.median(found) <= MOVE_MS
    assert statistics.median(passes) <= PASS_MS


def test_a_pull(opened: Callable[[int], Opened], capsys: pytest.CaptureFixture[str]) -> None:
    plan = opened(MANY)
    view = plan.view
    row = linked(plan)
    view.focus_record(row.id)
    assert row.start is not None
    first = paced(lambda: view.change.follow({row.id: (row.start, row.end)}))  # type: ignore[dict-item]
    found = [
        paced(lambda days=days: view.change.follow({row.id: (row.start + timedelta(days=days), row.end)}))  # type: ignore[misc,operator]
        for days in range(1, 40)
    ]
    with capsys.disabled():
        print(f"\npull: what follows {statistics.median(found):.1f} ms, {first:.0f} ms when it begins")  # fmt: skip
    assert statistics.median(found) <= FRAME_P50
