"""The second wall on three off-screen screens: a laptop's L and two projectors P and Q, in a process of its own."""

import json
import os
import subprocess
import sys
import traceback
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel

from smartaachen_desktop.gui.projector.dress import Ratio, Scheme
from smartaachen_desktop.gui.theme import load_theme
from smartaachen_desktop.services.agenda_course import FinishItem, StartItem
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.registry import HANDLERS
from smartaachen_desktop.services.side_wall import Standing
from smartaachen_desktop.services.slides import (
    AgendaSlide,
    Choice,
    ItemSlide,
    NeutralSlide,
)
from smartaachen_desktop.services.speeches import AddSpeaker, StartSpeech
from tests.conftest import TestClock
from tests.gui.second_wall_room import SCREENS, Room, dark, hidden, open_both, with_walls
from tests.gui.wall_bench import names
from tests.ready import blank_database
from tests.secret_meeting import PUBLIC_TITLE, secret_meeting

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What each case said, "" if it went well."""
    folder = tmp_path_factory.mktemp("walls")
    config = folder / "screens.json"
    config.write_text(json.dumps(SCREENS), encoding="utf-8")
    for name, wanted in (("planned", "planned"), ("running", "public item")):
        database = blank_database(folder / f"{name}.db")
        room = secret_meeting(Dispatcher(database, HANDLERS, actor="Schriftführung", clock=TestClock()))
        next(state for state in room.walk() if state == wanted)
        database.close()
        ids = [each.hex for each in (room.meeting, room.public, room.closed)]
        (folder / f"{name}.json").write_text(json.dumps(ids), encoding="utf-8")
    code = "import tests.gui.test_second_wall as cases; cases.run_cases()"
    environment = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={config}", "SMARTAACHEN_TEST": str(folder)}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    return dict(json.loads(line) for line in done.stdout.splitlines())


def run_cases() -> None:
    """In the other process: every case on walls and a file of its own."""
    for case in CASES:
        try:
            with_walls(case)
        except Exception:
            print(json.dumps([case.__name__, traceback.format_exc()]), flush=True)
        else:
            print(json.dumps([case.__name__, ""]), flush=True)


def opens_and_closes_beside_the_first(room: Room) -> None:
    open_both(room)
    wall, (first, second) = room.wall, room.wall.stage.windows
    assert isinstance(first.slide(), ItemSlide)
    assert isinstance(second.slide(), AgendaSlide)
    assert second.accessibleName() == "Wand: Prüfausschuss, Tagesordnung"
    assert wall.strip.beside.isVisible()
    assert wall.strip.beside._image.size().width() == 480
    assert (second.windowTitle(), first.windowTitle()) == ("SMART.Aachen Wand 2", "SMART.Aachen Wand")
    QTest.keyClick(second, Qt.Key.Key_F12, Qt.KeyboardModifier.ControlModifier)
    assert wall.second.state.standing is Standing.SPEAKERS
    QTest.keyClick(second, Qt.Key.Key_Escape)
    assert not wall.second.is_open
    assert wall.is_open
    assert not wall.strip.beside.isVisible()
    wall.act("second")
    assert second.isVisible()
    wall.act("window")
    assert not wall.second.is_open, "without the first there is no second"
    assert not second.isVisible()


def no_marker_on_it_in_any_state(room: Room) -> None:
    """The leak test of the first wall, for both windows and the slides the second may stand at."""
    wall, said = room.wall, []
    wall.look(Standing.AGENDA)
    wall.act("second")
    neutral = 0
    for state in room.room.walk():
        room.run(lambda _dispatcher: None)
        wall.refresh()
        room.run(lambda _dispatcher: None)
        for _turn in range(3):  # two states make the round; every state with every slide: test_side_wall.py
            wall.act("second_slide")
            standing = wall.second.state.standing
            said += [text for window in wall.stage.windows for text in (window.windowTitle(), *names(window))]
            said += room.heard
            room.heard.clear()
            if isinstance(wall.window.slide(), NeutralSlide):
                neutral += 1
                assert isinstance(wall.second.window.slide(), NeutralSlide), (state, standing)
        said += names(wall.strip)
        leaks = [text for text in said if "Geheim" in text]
        assert not leaks, (state, leaks)
    assert neutral > 10
    assert any(PUBLIC_TITLE in text for text in said), "the probe sees what is public"


def a_closed_item_turns_both_neutral_at_once(room: Room) -> None:
    open_both(room, Standing.ATTENDANCE)
    windows = room.wall.stage.windows
    room.wall.toggle_hold()
    room.do(FinishItem(item=room.room.public))
    room.do(StartItem(item=room.room.closed))
    assert [type(each.slide()) for each in windows] == [NeutralSlide, NeutralSlide]
    ground = load_theme("wall").colour("rail")
    assert all(each.image().pixelColor(5, 5) == ground for each in windows)


def black_and_hold_act_on_both(room: Room) -> None:
    open_both(room, Standing.SPEAKERS)
    wall, (first, second) = room.wall, room.wall.stage.windows
    wall.act("black")
    assert dark(first.image())
    assert dark(second.image())
    wall.act("black")
    wall.act("hold")
    before = QImage(second.image())
    (speech,) = room.do(AddSpeaker(item=room.room.public, name="Fraktion A")).ids.values()
    room.do(StartSpeech(speech))
    assert second.image() == before, "frozen"
    wall.act("hold")
    assert second.image() != before
    assert second.accessibleName().endswith("Fraktion A")
    wall.count_down(3, "Redezeit")
    room.heard.clear()
    wall.follow()
    assert any(text == "Redezeit 3:00" for text in room.heard), "the countdown goes on beside the list"
    running = QImage(second.image())
    room.clock.now += timedelta(seconds=5)
    wall._second()
    assert second.image() != running


def the_mirror_repeats_the_picture(room: Room) -> None:
    """In the first wall's shape, so that lines and pages break alike."""
    open_both(room, Standing.MIRROR)
    wall, (first, second) = room.wall, room.wall.stage.windows
    for choice in (Choice.TITLE, Choice.AGENDA, Choice.BOARD, Choice.ITEM):
        wall.choose(choice)
        assert second.slide() == first.slide()
    shape = first.size().toSizeF()
    assert wall.painter.place(second.pixels(), shape).toRect().getRect() == (80, 0, 480, 360)
    wall.look(Scheme.CONTRAST)
    for ratio in (Ratio.WIDE, Ratio.SCREEN):
        wall.look(ratio)
        whole = wall.painter.render(first.slide(), second.pixels(), room.clock(), shape=shape)
        whole.setDevicePixelRatio(1)
        assert second.image() == whole
    assert dark(second.image().copy(0, 0, 70, 360)), "black ground beside it"


def projector_of_the_second_goes(room: Room) -> None:
    open_both(room)
    wall, (first, second) = room.wall, room.wall.stage.windows
    room.app.screenRemoved.emit(room.third)
    assert hidden(room)
    second.windowHandle().setScreen(room.left)  # what the system does with a window whose screen is gone
    room.app.processEvents()
    assert not second.isVisible()
    assert not wall.covers.covers()
    room.app.screenAdded.emit(room.third)
    assert hidden(room), "nothing comes back by itself"
    wall.release()
    room.app.processEvents()
    assert (first.screen(), second.screen()) == (room.first, room.third)
    assert isinstance(first.slide(), ItemSlide)
    assert isinstance(second.slide(), AgendaSlide)
    assert second.isVisible()


def only_one_projector_is_left(room: Room) -> None:
    """The first wall takes it; the second closes rather than share it."""
    open_both(room)
    wall, (first, second) = room.wall, room.wall.stage.windows
    room.app.screenRemoved.emit(room.first)
    first.windowHandle().setScreen(room.third)
    room.app.processEvents()
    assert hidden(room)
    wall.guard.free = lambda: [room.third]  # type: ignore[method-assign]
    wall.release()
    room.app.processEvents()
    assert (first.isVisible(), first.screen()) == (True, room.third)
    assert isinstance(first.slide(), ItemSlide)
    assert not wall.second.is_open
    assert not second.isVisible()
    assert not wall.strip.state().second_open


def secretary_on_the_screen_of_the_second(room: Room) -> None:
    open_both(room)
    wall, second = room.wall, room.wall.second.window
    room.secretary.windowHandle().setScreen(room.third)
    room.app.processEvents()
    assert hidden(room)
    (cover,) = wall.covers.covers()
    assert cover.isVisible()
    assert cover.parent() is room.secretary
    assert not second.isVisible(), "it would lie over the cover"
    cover.button.click()
    room.app.processEvents()
    assert room.secretary.screen() is room.left, "it leaves the public's screen before it shows anything"
    assert not wall.covers.covers()
    assert (second.isVisible(), second.screen()) == (True, room.third)


def nothing_else_on_its_screen(room: Room) -> None:
    open_both(room)
    dialog, tip = QDialog(room.secretary), QLabel("Hinweis", None, Qt.WindowType.ToolTip)
    for widget in (dialog, tip):
        widget.setScreen(room.third)
        widget.move(room.third.geometry().center())
        widget.show()
    room.app.processEvents()
    room.wall.guard.sweep()
    room.app.processEvents()
    assert dialog.screen() is room.left
    assert not tip.isVisible()
    there = [each for each in room.app.topLevelWidgets() if each.isVisible() and each.screen() is not room.left]
    assert set(there) == set(room.wall.stage.windows)
    dialog.close()


def the_walls_exchange_their_screens(room: Room) -> None:
    wall, (first, second) = room.wall, room.wall.stage.windows
    wall.open()
    assert first.screen() is room.first
    for there in (room.third, room.first):
        wall.act("move")
        room.app.processEvents()
        assert (first.screen(), first.size()) == (there, there.size())
        assert not wall.wall.hidden
    open_both(room)
    wall.act("move")
    room.app.processEvents()
    assert (first.screen(), second.screen()) == (room.third, room.first)
    assert isinstance(first.slide(), ItemSlide)
    assert isinstance(second.slide(), AgendaSlide)
    assert second.image().size() == room.first.size()
    room.app.primaryScreenChanged.emit(room.left)
    wall.release()
    room.app.processEvents()
    assert (first.screen(), second.screen()) == (room.third, room.first), "and stay there"


def without_a_third_screen_it_says_why(room: Room) -> None:
    room.secretary.windowHandle().setScreen(room.first)
    room.app.processEvents()
    wall = room.wall
    free = wall.guard.free
    wall.guard.free = lambda: free()[:1]  # type: ignore[method-assign]
    wall.act("second")
    assert [each.code for each in room.troubles] == ["no_third_screen"]
    assert not wall.is_open
    wall.open()
    wall.act("second")
    assert [each.code for each in room.troubles] == ["no_third_screen"] * 2
    assert not wall.second.is_open
    assert isinstance(wall.window.slide(), ItemSlide)
    wall.guard.alarmed.emit()
    wall.act("second")
    assert room.troubles[-1].code == "wall_hidden"
    wall.act("move")
    assert room.troubles[-1].code == "no_other_screen"


CASES = (
    opens_and_closes_beside_the_first,
    no_marker_on_it_in_any_state,
    a_closed_item_turns_both_neutral_at_once,
    black_and_hold_act_on_both,
    the_mirror_repeats_the_picture,
    projector_of_the_second_goes,
    only_one_projector_is_left,
    secretary_on_the_screen_of_the_second,
    nothing_else_on_its_screen,
    the_walls_exchange_their_screens,
    without_a_third_screen_it_says_why,
)


@pytest.mark.parametrize("case", [case.__name__ for case in CASES])
def test_two_walls_on_three_screens(case: str, said: dict[str, str]) -> None:
    assert said[case] == ""
