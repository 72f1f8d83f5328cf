"""Steering the plan on the wall: by the plan view's button and by key, held, and with a motion on the table."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.projector.keys import possible
from smartaachen_desktop.model.motions import MotionKind
from smartaachen_desktop.model.plan_filters import FilterDefinition, Only
from smartaachen_desktop.model.proposals import ChangeKind
from smartaachen_desktop.services.plan_look import Level, Period
from smartaachen_desktop.services.presentation import Wall
from smartaachen_desktop.services.queries.meeting_items import MotionView
from smartaachen_desktop.services.queries.meeting_parts import ChangeView
from smartaachen_desktop.services.queries.wall import WallSource
from smartaachen_desktop.services.slides import Choice, PlanSlide
from tests.gui.plan_desk import PlanDesk, lend_plan, measure, plan_of
from tests.gui.test_wall_strip import live
from tests.gui.wall_bench import Bench, bench, box, room

__all__ = ["bench", "box", "live", "room"]
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
OPEN = FilterDefinition(only=frozenset({Only.OPEN}))


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[PlanDesk]:
    yield from lend_plan(qtbot, qapp, tmp_path)


def plan_slide(live: Bench) -> PlanSlide:
    slide = live.wall.slide()
    assert isinstance(slide, PlanSlide)
    return slide


def test_the_keys_change_level_and_period_of_the_plan_only(live: Bench, qtbot: QtBot) -> None:
    wall, window = live.wall, live.secretary
    qtbot.keyClick(window, Qt.Key.Key_F10, CONTROL)
    assert wall.wall.look.level is Level.STEPS, "no plan is on the wall"
    assert not possible("plan_level", wall.strip.state())
    wall.show_plan()
    assert possible("plan_level", wall.strip.state())
    qtbot.keyClick(window, Qt.Key.Key_F10, CONTROL)
    qtbot.keyClick(window, Qt.Key.Key_F10, CONTROL | SHIFT)
    look = plan_slide(live).look
    assert (look.level, look.period) == (Level.MEASURES, Period.YEAR)
    wall.strip.menu.aboutToShow.emit()
    action = next(each for each in wall.strip.menu.actions() if each.text().startswith("Plan: Ebene wechseln"))
    action.trigger()
    assert plan_slide(live).look.level is Level.FIELDS
    wall.toggle_hold()
    qtbot.keyClick(window, Qt.Key.Key_F10, CONTROL)
    assert plan_slide(live).look.level is Level.FIELDS, "what is held stands still"


def test_the_filter_comes_with_the_button_and_only_its_public_part(live: Bench) -> None:
    wall = live.wall
    wall.show_plan(None, replace(OPEN, contacts=frozenset({UUID(int=7)})))
    assert plan_slide(live).look.wanted == OPEN
    wall.show_plan(UUID(int=7), OPEN)
    assert wall.wall.item_id == UUID(int=7), "the same plan again picks out the measure"
    wall.show_plan(UUID(int=7))
    assert wall.wall.item_id is None, "another filter shows the whole plan first"
    assert plan_slide(live).look.wanted == FilterDefinition()


def test_the_button_says_what_does_not_choose_on_the_wall(desk: PlanDesk) -> None:
    told: list[bool] = []
    desk.view.show_on_wall.connect(lambda: told.append(True))
    desk.click(desk.view.toolbar.wall)
    assert told == [True]
    assert not desk.said.toasts
    desk.view.filters.toggle("only", Only.WITHOUT_CONTACT)
    desk.click(desk.view.toolbar.wall)
    assert "auf der Wand" in desk.said.toasts[-1]


def with_move(source: WallSource, key: UUID, *, withdrawn: bool = False) -> WallSource:
    meeting = source.meeting
    assert meeting is not None
    move = ChangeView(UUID(int=1), uuid4(), ChangeKind.MEASURE, "Umfrage", key)
    assert source.plan is not None
    row = next(each for each in source.plan.measures if each.id == key)
    move = replace(move, before_start=row.start, before_end=row.end, after_start=row.end, after_end=row.end)
    motion = MotionView(uuid4(), MotionKind.MAIN, "Antrag A", "Später", "", None, withdrawn=withdrawn, changes=(move,))
    items = tuple(replace(item, motions=(motion,)) if item is meeting.current else item for item in meeting.items)
    return replace(source, meeting=replace(meeting, items=items))


def test_a_motion_on_the_table_shows_what_it_would_move(live: Bench) -> None:
    row = measure(1)
    source = with_move(replace(live.wall.source, plan=plan_of(row)), row.id)
    wall = Wall().updated(source).choose(Choice.PLAN)
    slide = wall.slide(source)
    assert isinstance(slide, PlanSlide)
    assert [each.measure_id for each in slide.moves] == [row.id]
    held = wall.toggle_hold(source)
    assert held.updated(source).held is not None
    gone = with_move(source, row.id, withdrawn=True)
    assert held.updated(gone).held is None, "a held plan goes with the motion it shows"
    now = wall.slide(gone)
    assert isinstance(now, PlanSlide)
    assert now.moves == ()
