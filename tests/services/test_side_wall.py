"""What the second wall shows: its own slide or the first one's, under the same rules for the public."""

from dataclasses import replace
from datetime import timedelta

import pytest

from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.presentation import Wall
from smartaachen_desktop.services.queries.wall import WallSource, wall_source
from smartaachen_desktop.services.side_wall import SideWall, Standing
from smartaachen_desktop.services.slide_choice import automatic_slide, confidential
from smartaachen_desktop.services.slides import (
    AgendaSlide,
    AttendanceSlide,
    BlackSlide,
    BreakSlide,
    Choice,
    NeutralSlide,
    Slide,
    TitleSlide,
)
from smartaachen_desktop.services.slides_foot import Countdown
from smartaachen_desktop.services.slides_room import ClockSlide, SpeakersSlide
from smartaachen_desktop.services.speeches import AddSpeaker, StartSpeech
from tests.conftest import TestClock
from tests.secret_meeting import MARKER, SecretMeeting, secret_meeting


@pytest.fixture
def room(dispatcher: Dispatcher) -> SecretMeeting:
    return secret_meeting(dispatcher)


def look(dispatcher: Dispatcher, room: SecretMeeting) -> WallSource:
    return dispatcher.read(lambda session: wall_source(session, room.meeting))


def go_to(room: SecretMeeting, state: str) -> None:
    next(reached for reached in room.walk() if reached == state)


def kinds(wall: Wall, source: WallSource) -> dict[Standing, type[Slide]]:
    return {each: type(SideWall(each).slide(wall, source)) for each in Standing}


def test_in_no_state_anything_secret_and_neutral_with_the_first(dispatcher: Dispatcher, room: SecretMeeting) -> None:
    wall, sides, closed = Wall(), [SideWall(each) for each in Standing], 0
    for state in room.walk():
        source = look(dispatcher, room)
        wall = wall.updated(source)
        if wall.held is None:
            wall = wall.toggle_hold(source)  # held whenever it can be: nothing held outlasts either
        sides = [side.beside(wall, source) for side in sides]
        shown = [side.slide(wall, source) for side in sides]
        assert MARKER not in repr(shown), state
        if confidential(source):
            closed += 1
            assert {type(each) for each in shown} == {NeutralSlide}, state
            assert {side.held for side in sides} == {None}, state
    assert closed > 5


def test_each_stands_at_its_own_slide(dispatcher: Dispatcher, room: SecretMeeting, clock: TestClock) -> None:
    source = look(dispatcher, room)
    before = kinds(Wall(), source)
    assert before[Standing.AGENDA] is AgendaSlide
    assert {before[each] for each in (Standing.SPEAKERS, Standing.ATTENDANCE, Standing.CLOCK)} == {TitleSlide}
    go_to(room, "public item")
    source = look(dispatcher, room)
    wall = Wall().choose(Choice.TITLE)
    assert kinds(wall, source) == {
        Standing.MIRROR: TitleSlide, Standing.AGENDA: AgendaSlide, Standing.SPEAKERS: SpeakersSlide,
        Standing.ATTENDANCE: AttendanceSlide, Standing.CLOCK: ClockSlide, Standing.NEUTRAL: NeutralSlide,
    }  # fmt: skip
    (speech,) = dispatcher.execute(AddSpeaker(item=room.public, name="Fraktion A")).ids.values()
    dispatcher.execute(StartSpeech(speech))
    countdown = Countdown(clock() + timedelta(minutes=3), 3, "Redezeit")
    source, wall = look(dispatcher, room), wall.count_down(countdown)
    list_ = SideWall(Standing.SPEAKERS).slide(wall, source)
    assert isinstance(list_, SpeakersSlide)
    assert (list_.speaking, list_.countdown) == ("Fraktion A", countdown)
    assert kinds(Wall(), WallSource()) == dict.fromkeys(Standing, TitleSlide)


def test_in_a_break_the_clock_says_so(dispatcher: Dispatcher, room: SecretMeeting) -> None:
    """Interrupted between items; interrupted inside the closed one it is neutral as the first wall."""
    for state in room.walk():
        source = look(dispatcher, room)
        shown = SideWall(Standing.CLOCK).slide(Wall(), source)
        if state == "interrupted in the closed item":
            assert isinstance(shown, NeutralSlide)
        if state == "interrupted":
            assert isinstance(automatic_slide(source), BreakSlide)
            assert isinstance(shown, BreakSlide)
            break


@pytest.mark.parametrize("standing", Standing)
def test_black_hiding_and_hold_count_for_both(dispatcher: Dispatcher, room: SecretMeeting, standing: Standing) -> None:
    go_to(room, "public item")
    source, side = look(dispatcher, room), SideWall(standing)
    wall = Wall().updated(source)
    for dark in (wall.toggle_black(), wall.hide()):
        assert side.beside(dark, source).slide(dark, source) == BlackSlide()
    held = wall.toggle_hold(source)
    side = side.beside(held, source)
    before = side.slide(held, source)
    dispatcher.execute(AddSpeaker(item=room.public, name="Fraktion A"))
    later = replace(look(dispatcher, room), present=99, needed=98)
    held = held.updated(later)
    side = side.beside(held, later)
    assert side.slide(held, later) == before, "frozen"
    free = held.toggle_hold(later)
    side = side.beside(free, later)
    now = side.slide(free, later)
    assert (now != before) == (standing in (Standing.SPEAKERS, Standing.ATTENDANCE)), "and follows again"


def test_the_mirror_is_the_first_wall_in_every_state(dispatcher: Dispatcher, room: SecretMeeting) -> None:
    mirror = SideWall()
    for _state in room.walk():
        source = look(dispatcher, room)
        for wall in (Wall(), Wall().choose(Choice.AGENDA), Wall().toggle_hold(source), Wall().hide()):
            assert mirror.beside(wall, source).slide(wall, source) == wall.slide(source)


def test_another_slide_chosen_while_held_is_put_up_and_held(dispatcher: Dispatcher, room: SecretMeeting) -> None:
    go_to(room, "public item")
    source = look(dispatcher, room)
    held = Wall().updated(source).toggle_hold(source)
    side = SideWall(Standing.AGENDA).beside(held, source).stand(Standing.ATTENDANCE).beside(held, source)
    assert isinstance(side.slide(held, source), AttendanceSlide)
    assert side.held is not None
