"""Lining slides up for the wall by key, by mouse and by drag, and the item's time on real windows."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.meeting.agenda_list import AgendaModel
from smartaachen_desktop.gui.meeting.agenda_rows import AgendaRow
from smartaachen_desktop.gui.projector.controller import WallController
from smartaachen_desktop.gui.projector.queue_list import QueueList
from smartaachen_desktop.gui.projector.queueing import KEPT_QUEUE
from smartaachen_desktop.gui.settings import Settings
from smartaachen_desktop.gui.shared.wall_drag import carry_item
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.services.agenda_course import StartItem
from smartaachen_desktop.services.slides import (
    AgendaSlide,
    BudgetSlide,
    Choice,
    ItemSlide,
    NeutralSlide,
    NoticeSlide,
    PlanSlide,
)
from smartaachen_desktop.services.slides_room import TimerSlide
from smartaachen_desktop.services.wall_queue import Stop
from tests.gui.test_wall_flicker import Eye, whole
from tests.gui.wall_bench import Bench, bench, box, room
from tests.secret_meeting import MARKER

__all__ = ["bench", "box", "room"]
SHIFT, CTRL, ALT = (
    Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier,
)  # fmt: skip
Key = Qt.Key


@pytest.fixture
def live(bench: Bench, qtbot: QtBot) -> Bench:
    bench.go_to("public item")
    bench.wall.open()
    with qtbot.waitActive(bench.secretary):
        bench.secretary.activateWindow()
    return bench


@pytest.fixture
def troubles(live: Bench) -> list[UserError]:
    found: list[UserError] = []
    live.wall.trouble.connect(found.append)
    return found


@pytest.fixture
def eye(live: Bench, qtbot: QtBot) -> Iterator[Eye]:
    qtbot.waitExposed(live.wall.window)
    live.settle()
    QApplication.processEvents()
    eye = Eye(live.wall.window)
    yield eye
    live.wall.window.removeEventFilter(eye)


def dropped(item: UUID | None) -> QMimeData:
    data = QMimeData()
    if item is not None:
        carry_item(data, item)
    return data


def drop(target: Any, data: QMimeData, at: QPoint | None = None) -> bool:
    """Whether the drag is let in; then it is let go there."""
    at = at or QPoint(5, 5)
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(at, copy, data, left, none)
    enter.ignore()
    target.dragEnterEvent(enter)
    if enter.isAccepted():
        target.dropEvent(QDropEvent(QPointF(at), copy, data, left, none))
    return enter.isAccepted()


def test_the_dialog_lines_up_by_keys_and_weiter_shows_one_after_the_other(live: Bench, qtbot: QtBot) -> None:
    wall = live.wall
    qtbot.keyClick(live.secretary, Key.Key_F5, CTRL)
    dialog = wall.queue_dialog
    assert dialog is not None
    qtbot.keyClicks(dialog.search, "hausha")
    qtbot.keyClick(dialog.search, Key.Key_Return)
    dialog.search.clear()
    qtbot.keyClick(dialog.search, Key.Key_Down)
    qtbot.keyClick(dialog.search, Key.Key_Return)
    dialog.notice.setText("  Pause bis   17:30 Uhr ")
    qtbot.keyClick(dialog.notice, Key.Key_Return)
    assert dialog.isVisible()
    names = [row.name for row in dialog.queue.keyed.rows]
    assert names[0] == "Haushalt"
    assert names[-1] == "Hinweis"
    dialog.queue.choose(Stop(Choice.NOTICE, text="Pause bis 17:30 Uhr"))
    qtbot.keyClick(dialog.queue, Key.Key_Up, ALT)
    qtbot.keyClick(dialog.queue, Key.Key_Up, ALT)
    assert [row.name for row in dialog.queue.keyed.rows][:2] == ["Hinweis", "Haushalt"]
    qtbot.keyClick(dialog, Key.Key_Escape)
    strip = wall.strip
    assert strip._captions[1].text() == "Als Nächstes · Hinweis"
    assert "Hinweis" in strip.coming.accessibleName()
    qtbot.keyClick(live.secretary, Key.Key_F9)
    slide = wall.window.slide()
    assert isinstance(slide, NoticeSlide)
    assert slide.text == "Pause bis 17:30 Uhr"
    qtbot.keyClick(live.secretary, Key.Key_F9)
    assert isinstance(wall.window.slide(), BudgetSlide)
    qtbot.keyClick(live.secretary, Key.Key_F9, SHIFT)
    assert isinstance(wall.window.slide(), NoticeSlide)


def test_the_strip_reorders_takes_out_shows_and_empties(live: Bench, qtbot: QtBot) -> None:
    wall, queue = live.wall, live.wall.strip.queue
    assert not queue.isVisible(), "no room while there is nothing"
    stops = (Stop(Choice.BUDGET), Stop(Choice.AGENDA), Stop(Choice.PLAN), Stop(Choice.BOARD))
    for stop in stops:
        wall.queue_up(stop)
    wall.queue_up(stops[0])
    assert queue.isVisible()
    assert [row.stop for row in queue.list.keyed.rows] == list(stops), "each once"
    queue.list.choose(stops[3])
    qtbot.keyClick(queue.list, Key.Key_Up, ALT)
    qtbot.keyClick(queue.list, Key.Key_Delete)
    assert [row.stop for row in queue.list.keyed.rows] == [stops[0], stops[1], stops[2]]
    assert queue.list.current_key() == stops[2]
    queue.list.choose(stops[1])
    qtbot.keyClick(queue.list, Key.Key_Return)
    assert isinstance(wall.window.slide(), AgendaSlide)
    assert [row.stop for row in queue.list.keyed.rows] == [stops[0], stops[2]]
    qtbot.mouseClick(queue.clear, Qt.MouseButton.LeftButton)
    assert not queue.isVisible()
    qtbot.keyClick(live.secretary, Key.Key_F5, CTRL | SHIFT)
    assert [row.stop for row in queue.list.keyed.rows] == [stops[0], stops[2]], "back again"


def test_an_agenda_item_is_dragged_onto_the_strip(live: Bench, troubles: list[UserError]) -> None:
    wall = live.wall
    model = AgendaModel()
    model.rows = (
        AgendaRow(live.room.public, "Punkt", number="Ö 1"),
        AgendaRow(live.room.closed, "Punkt", number="N 1"),
    )
    assert drop(wall.strip, model.mimeData([model.index(0)]))
    assert wall.wall.queue.stops == (Stop(Choice.ITEM, live.room.public),)
    wall.queue_up(Stop(Choice.BUDGET))
    assert drop(wall.strip, model.mimeData([model.index(1)])), "it is let go there"
    assert [error.code for error in troubles] == ["nothing_for_the_wall"], "and refused"
    assert len(wall.wall.queue) == 2
    assert not drop(wall.strip, dropped(None))
    assert not any(MARKER in text for text in live.heard)


def test_a_place_between_two_rows_is_where_it_is_let_go(live: Bench) -> None:
    wall, view = live.wall, live.wall.strip.queue.list
    wall.queue_up(Stop(Choice.BUDGET))
    wall.queue_up(Stop(Choice.PLAN))
    second = view.visualRect(view.keyed.index(1))
    assert view.place_at(second.topLeft() + QPoint(4, 2)) == 1
    assert view.place_at(second.bottomLeft() + QPoint(4, -1)) == 2
    assert drop(view, dropped(live.room.public), second.topLeft() + QPoint(4, 2))
    assert [stop.choice for stop in wall.wall.queue] == [Choice.BUDGET, Choice.ITEM, Choice.PLAN]


def test_what_the_view_in_front_shows_is_lined_up_by_key(live: Bench, qtbot: QtBot, troubles: list[UserError]) -> None:
    wall = live.wall
    qtbot.keyClick(live.secretary, Key.Key_F5, SHIFT)
    assert [error.code for error in troubles] == ["nothing_here_for_the_wall"]
    wall.here = lambda: Stop(Choice.PLAN)
    qtbot.keyClick(live.secretary, Key.Key_F5, SHIFT)
    assert wall.wall.queue.stops == (Stop(Choice.PLAN),)
    wall.here = lambda: Stop(Choice.ITEM, live.room.closed)
    qtbot.keyClick(live.secretary, Key.Key_F5, SHIFT)
    assert troubles[-1].code == "nothing_for_the_wall"
    wall.forward()
    assert isinstance(wall.window.slide(), PlanSlide)


def test_behind_closed_doors_nothing_is_lined_up_or_shown(live: Bench, troubles: list[UserError]) -> None:
    wall = live.wall
    wall.queue_up(Stop(Choice.BUDGET))
    wall.ask_queue()
    live.bridge.execute(StartItem(item=live.room.closed))
    live.qtbot.waitUntil(lambda: isinstance(wall.window.slide(), NeutralSlide))
    assert wall.queue_dialog is not None
    assert wall.queue_dialog.offers.keyed.rows == ()
    wall.queue_up(Stop(Choice.AGENDA))
    assert troubles[-1].code == "wall_rests"
    wall.queue_show(Stop(Choice.BUDGET))
    wall.forward()
    assert isinstance(wall.window.slide(), NeutralSlide)
    live.bridge.execute(StartItem(item=live.room.public))
    live.qtbot.waitUntil(lambda: not isinstance(wall.window.slide(), NeutralSlide))
    wall.forward()
    assert isinstance(wall.window.slide(), BudgetSlide), "it waited"


def test_the_queue_outlives_a_restart_without_a_word_in_the_settings(
    live: Bench, box: Any, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "settings"

    def begun() -> WallController:
        wall = WallController(live.bridge, box, live.clock, None, live.secretary, settings=Settings(folder))
        wall.set_meeting(live.room.meeting)
        live.settle()
        qtbot.waitUntil(lambda: wall.source.meeting is not None)
        return wall

    first = begun()
    first.queue_up(Stop(Choice.NOTICE, text="Streng vertraulich"))
    first.queue_up(Stop(Choice.ITEM, live.room.public))
    first.queue_up(Stop(Choice.BUDGET))
    first.act("presence")
    first.close()
    kept = " ".join(Settings(folder).kept_list(KEPT_QUEUE))
    assert str(live.room.public) in kept
    assert "vertraulich" not in kept
    second = begun()
    assert second.wall.queue.stops == (Stop(Choice.ITEM, live.room.public), Stop(Choice.BUDGET))
    assert second.wall.counted
    second.close()


def test_the_time_runs_in_the_corner_and_only_it_is_painted(live: Bench, eye: Eye, qtbot: QtBot) -> None:
    wall = live.wall
    qtbot.keyClick(live.secretary, Key.Key_F3, CTRL)
    slide = wall.window.slide()
    assert isinstance(slide, ItemSlide)
    assert slide.foot.timer is not None
    QApplication.processEvents()
    eye.forget()
    planned = slide.foot.timer.minutes
    live.clock.now = slide.foot.timer.since + timedelta(minutes=planned + 3, seconds=5)
    words = "3 min über Plan" if planned else "seit 3 min"
    qtbot.waitUntil(lambda: words in live.heard, timeout=3000)
    QApplication.processEvents()
    assert all(region == wall.window.rect() or region.height() < 80 for region in eye.regions)
    qtbot.waitUntil(lambda: eye.on_screen() == whole(live), timeout=3000)  # the clock in the head comes by itself
    qtbot.keyClick(live.secretary, Key.Key_F3, CTRL)
    assert isinstance(wall.window.slide(), TimerSlide)
    live.clock.now += timedelta(seconds=1)
    qtbot.waitUntil(lambda: any(":06" in text for text in live.heard), timeout=3000)
    qtbot.keyClick(live.secretary, Key.Key_F3, CTRL)
    assert isinstance(wall.window.slide(), ItemSlide)


def test_presence_stands_in_the_foot_by_key_and_is_read_aloud(live: Bench, qtbot: QtBot) -> None:
    qtbot.keyClick(live.secretary, Key.Key_F3, CTRL | SHIFT)
    assert "3 von 3 anwesend · beschlussfähig" in live.heard
    assert "beschlussfähig" in live.wall.window.accessibleName()
    qtbot.keyClick(live.secretary, Key.Key_F3, CTRL | SHIFT)
    assert "beschlussfähig" not in live.wall.window.accessibleName()


def test_every_control_of_the_queue_is_named(live: Bench) -> None:
    live.wall.queue_up(Stop(Choice.BUDGET))
    live.wall.ask_queue()
    dialog = live.wall.queue_dialog
    assert dialog is not None
    for view in (dialog.queue, dialog.offers, live.wall.strip.queue.list):
        assert view.accessibleName()
    assert isinstance(live.wall.strip.queue.list, QueueList)
    for button in (dialog.up, dialog.down, dialog.remove, dialog.clear, live.wall.strip.queue.clear):
        assert button.accessibleName()
        assert min(button.width(), button.height()) >= 24
