"""What a resolution changed stands beside it in the list of resolutions, and goes with it."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.cli.demo_meeting import DemoMeeting, MeetingClock
from smartaachen_desktop.gui.followup.workspace import FollowUpWorkspace
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.proposals import ProposeMeasureChange
from smartaachen_desktop.services.registry import HANDLERS
from tests.gui.desk import Desk, lend
from tests.ready import example_database, pour

Bench = Desk[FollowUpWorkspace]


@pytest.fixture
def bench(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Bench]:
    yield from lend(qtbot, qapp, tmp_path, FollowUpWorkspace, datetime(2021, 11, 18, 17, 20, tzinfo=UTC))


def test_it_names_the_change_with_the_resolution(bench: Bench, tmp_path: Path) -> None:
    path = tmp_path / "gehalten.db"
    database, example = example_database(path)
    dispatcher = Dispatcher(database, HANDLERS, actor="Schriftführung", clock=MeetingClock())
    demo = DemoMeeting(dispatcher, example, MeetingClock())
    demo.until_the_vote()
    measure = list(example.measures.values())[3]
    dispatcher.execute(ProposeMeasureChange(example.items[4], measure, end=date(2022, 7, 29)))
    demo.to_the_end()
    database.close()
    bench.load_example()
    pour(path, bench.dispatcher.database)
    bench.show()
    view = bench.view
    bench.until(lambda: view.loaded is not None and len(view.loaded.followup.resolutions) == 2)
    adopted, other = view.loaded.followup.resolutions  # type: ignore[union-attr]
    view.focus_record(adopted.id)
    bench.until(lambda: view.resolution.heading.text() == adopted.number)
    changed = view.resolution.changes.itemAt(0).widget()
    assert isinstance(changed, PlainLabel)
    assert "Juli 2022" in changed.text()
    assert view.resolution.changes_head.isVisible()
    view.focus_record(other.id)
    bench.until(lambda: view.resolution.heading.text() == other.number)
    assert not view.resolution.changes_head.isVisible()
    assert view.resolution.changes.count() == 0
