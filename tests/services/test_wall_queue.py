"""The slides lined up for the wall: order, going on and back, and that nothing non-public ever gets into them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartaachen_desktop.model.quorum import LampState
from smartaachen_desktop.services.agenda_course import FinishItem, StartItem
from smartaachen_desktop.services.attendance import RecordDeparture
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.presentation import Wall
from smartaachen_desktop.services.queries.meeting_load import meeting_view
from smartaachen_desktop.services.queries.wall import WallSource, wall_source
from smartaachen_desktop.services.slides import (
    AgendaSlide,
    AttendanceSlide,
    BudgetSlide,
    Choice,
    ItemSlide,
    NeutralSlide,
    NoticeSlide,
    PlanSlide,
    VoteSlide,
)
from smartaachen_desktop.services.slides_foot import Foot, ItemTimer, Presence
from smartaachen_desktop.services.slides_room import TimerSlide
from smartaachen_desktop.services.votes import RecordVote
from smartaachen_desktop.services.wall_queue import EMPTY, Stop, WallQueue, offers
from tests.conftest import TestClock
from tests.secret_meeting import MARKER, SecretMeeting, secret_meeting

Read = Callable[[], WallSource]
NOTICE = Stop(Choice.NOTICE, text="Pause bis 17:30 Uhr")
STOPS = tuple(Stop(Choice.ITEM, UUID(int=number)) for number in range(6))


@pytest.fixture
def room(dispatcher: Dispatcher) -> SecretMeeting:
    return secret_meeting(dispatcher)


@pytest.fixture
def read(dispatcher: Dispatcher, room: SecretMeeting) -> Read:
    for state in room.walk():
        if state == "public item":
            break
    return lambda: dispatcher.read(lambda session: wall_source(session, room.meeting))


def lined(*stops: Stop) -> WallQueue:
    return WallQueue(tuple(stops))


@given(st.lists(st.tuples(st.sampled_from(STOPS), st.none() | st.integers(-2, 8))), st.sampled_from(STOPS),
       st.integers(-2, 8))  # fmt: skip
def test_a_slide_stands_once_and_moves_among_the_others(
    added: list[tuple[Stop, int | None]], stop: Stop, place: int
) -> None:
    queue = EMPTY
    for each, at in added:
        queue = queue.added(each, at)
    assert len(set(queue)) == len(queue) == len({each for each, _at in added})
    moved = queue.moved(stop, place)
    others = [each for each in queue if each != stop]
    assert [each for each in moved if each != stop] == others, "the order of the others stays"
    if stop in queue.stops:
        assert moved.stops.index(stop) == min(max(place, 0), len(others))
    assert tuple(moved.without(stop)) == tuple(others)


def test_next_takes_from_the_queue_and_back_goes_through_what_was_shown(read: Read, room: SecretMeeting) -> None:
    source = read()
    wall = Wall().updated(source).noted(source)
    wall = replace(wall, queue=lined(Stop(Choice.BUDGET), NOTICE, Stop(Choice.PLAN), Stop(Choice.VOTE, room.public)))
    shown = []
    for _ in range(4):
        assert wall.coming(source) == wall.forward(source).slide(source), "the strip tells the truth"
        wall = wall.forward(source).noted(source)
        shown.append(type(wall.slide(source)))
    assert shown == [BudgetSlide, NoticeSlide, PlanSlide, VoteSlide]
    assert not wall.queue.stops
    back = []
    for _ in range(4):
        wall = wall.back(source)
        back.append(type(wall.slide(source)))
    assert back == [PlanSlide, NoticeSlide, BudgetSlide, ItemSlide]


def test_without_a_queue_next_is_what_it_was(read: Read) -> None:
    source = read()
    wall = Wall().updated(source)
    assert isinstance(wall.coming(source), VoteSlide)
    assert isinstance(wall.forward(source).slide(source), VoteSlide)


def test_a_held_or_black_wall_goes_on_with_the_queue(read: Read) -> None:
    source = read()
    wall = replace(Wall().updated(source), queue=lined(Stop(Choice.BUDGET)))
    assert isinstance(wall.toggle_hold(source).forward(source).slide(source), BudgetSlide)
    assert isinstance(wall.toggle_black().forward(source).slide(source), BudgetSlide)


def test_what_is_not_public_is_no_stop(read: Read, room: SecretMeeting) -> None:
    source = read()
    for choice in (Choice.ITEM, Choice.VOTE, Choice.AMENDMENT, Choice.CHANGES, Choice.RESULT, Choice.SPEAKERS,
                   Choice.TIMER, Choice.FILE):  # fmt: skip
        assert Stop(choice, room.closed).slide(source) is None
        assert Stop(choice, uuid4()).slide(source) is None
    assert Stop(Choice.NOTICE).slide(source) is None
    assert Stop(Choice.COUNTDOWN).slide(source) is None
    offered = offers(source)
    assert Stop(Choice.ITEM, room.public) in offered
    assert all(stop.item_id != room.closed for stop in offered)
    assert len(set(offered)) == len(offered)


def test_no_state_of_the_meeting_brings_a_secret_through_the_queue(dispatcher: Dispatcher, room: SecretMeeting) -> None:
    queue = lined(*(Stop(choice, item) for item in (room.public, room.closed) for choice in Choice), NOTICE)
    wall = Wall()
    for state in room.walk():
        source = dispatcher.read(lambda session: wall_source(session, room.meeting))
        wall = replace(wall, queue=queue).updated(source)
        said = [repr(stop.slide(source)) for stop in (*queue, *offers(source))]
        said += [repr(wall.coming(source)), repr(wall.slide(source))]
        assert not [each for each in said if MARKER in each], state
        kept = [stop for stop in wall.queue if stop.item_id == room.closed]
        assert {stop.choice for stop in kept} <= {Choice.PLAN, Choice.NEUTRAL}, state


def test_behind_closed_doors_the_queue_rests_and_waits(read: Read, room: SecretMeeting, dispatcher: Dispatcher) -> None:
    wall = replace(Wall().updated(read()), queue=lined(Stop(Choice.BUDGET), Stop(Choice.TIMER, room.public)))
    dispatcher.execute(StartItem(item=room.closed))
    source = read()
    wall = wall.updated(source)
    assert isinstance(wall.coming(source), NeutralSlide)
    assert isinstance(wall.forward(source).slide(source), NeutralSlide), "whatever is chosen"
    assert wall.queue == lined(Stop(Choice.BUDGET)), "the time of an item that has ended goes"


def test_a_vote_that_is_decided_leaves_the_queue(read: Read, room: SecretMeeting, dispatcher: Dispatcher) -> None:
    wall = replace(Wall().updated(read()), queue=lined(Stop(Choice.VOTE, room.public), Stop(Choice.AGENDA)))
    dispatcher.execute(RecordVote(item=room.public, yes=2, no=1))
    source = read()
    wall = wall.updated(source)
    assert wall.queue == lined(Stop(Choice.AGENDA))
    assert isinstance(wall.forward(source).slide(source), AgendaSlide)


def test_a_deleted_notice_is_not_gone_back_to(read: Read) -> None:
    source = read()
    wall = replace(Wall().updated(source).noted(source), queue=lined(NOTICE, Stop(Choice.BUDGET)))
    wall = wall.forward(source).noted(source).forward(source).noted(source)
    assert isinstance(wall.back(source).slide(source), NoticeSlide)
    assert isinstance(wall.announce("").back(source).slide(source), ItemSlide)


# The item's time, and who is present


def test_the_time_goes_from_the_corner_to_a_slide_and_away(read: Read) -> None:
    source = read()
    wall = Wall().updated(source)
    corner = wall.time()
    slide = corner.slide(source)
    assert isinstance(slide, ItemSlide)
    assert slide.foot.timer is not None
    alone = corner.time()
    assert isinstance(alone.slide(source), TimerSlide)
    off = alone.time()
    assert off.slide(source) == wall.slide(source)
    assert off.follows


def test_the_time_counts_without_what_was_parked(read: Read, room: SecretMeeting) -> None:
    source = read()
    assert source.meeting is not None
    current = source.meeting.current
    assert current is not None
    assert current.started_at is not None
    resumed = replace(current, spent_seconds=600, resumed_at=current.started_at + timedelta(hours=1))
    meeting = replace(source.meeting, items=tuple(resumed if each.id == room.public else each
                                                  for each in source.meeting.items))  # fmt: skip
    slide = Wall().time().slide(replace(source, meeting=meeting))
    assert isinstance(slide, ItemSlide)
    assert slide.foot.timer is not None
    now = current.started_at + timedelta(hours=1, minutes=2)
    assert slide.foot.timer.spent(now) == resumed.seconds(now) == 720


@given(st.integers(0, 20_000), st.integers(0, 240))
def test_spent_and_left_make_the_plan(seconds: int, minutes: int) -> None:
    clock = TestClock()
    timer = ItemTimer(clock.now - timedelta(seconds=seconds), minutes)
    assert timer.spent(clock.now) + timer.left(clock.now) == minutes * 60
    assert timer.over(clock.now) == (minutes > 0 and seconds > minutes * 60)


def test_presence_follows_the_attendance_and_says_nothing_behind_closed_doors(
    read: Read, room: SecretMeeting, dispatcher: Dispatcher
) -> None:
    wall = replace(Wall(), counted=True)
    slide = wall.slide(read())
    assert isinstance(slide, ItemSlide)
    assert slide.foot == Foot(presence=(Presence(3, 3, LampState.ENOUGH),))
    people = dispatcher.read(lambda session: meeting_view(session, room.meeting)).participants
    dispatcher.execute(RecordDeparture(participant=people[1].id))
    dispatcher.execute(RecordDeparture(participant=people[2].id))
    slide = wall.choose(Choice.ATTENDANCE).slide(read())
    assert isinstance(slide, AttendanceSlide)
    assert slide.presence == Presence(1, 3, LampState.TOO_FEW)
    dispatcher.execute(StartItem(item=room.closed))
    source = read()
    assert (source.present, source.members, source.lamp) == (0, 0, None)
    assert isinstance(wall.slide(source), NeutralSlide)


def test_a_held_slide_loses_its_time_with_the_item(read: Read, room: SecretMeeting, dispatcher: Dispatcher) -> None:
    source = read()
    wall = Wall().updated(source).time().toggle_hold(source)
    assert isinstance(wall.held, ItemSlide)
    assert wall.held.foot.timer is not None
    dispatcher.execute(FinishItem(item=room.public))
    held = wall.updated(read()).held
    assert isinstance(held, ItemSlide)
    assert held.foot.timer is None
