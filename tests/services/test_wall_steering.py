"""Going back, zooming, the open vote panel, and the slides on amendments, changes, elections, board and contacts."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartaachen_desktop.model.meetings import MeetingState
from smartaachen_desktop.model.motions import DiffKind
from smartaachen_desktop.model.plan import Horizon, MeasureKind
from smartaachen_desktop.model.proposals import ChangeKind
from smartaachen_desktop.model.voting import MotionKind, VoteMethod
from smartaachen_desktop.services.agenda_course import StartItem
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.example import Example
from smartaachen_desktop.services.presentation import ZOOMS, Wall
from smartaachen_desktop.services.queries.meeting_items import ItemView, MotionView
from smartaachen_desktop.services.queries.meeting_parts import CandidateView, ChangeView, ElectionView
from smartaachen_desktop.services.queries.meetings import InterruptionView
from smartaachen_desktop.services.queries.wall import WallSource, wall_source
from smartaachen_desktop.services.slide_choice import Voting, automatic_slide, chosen_slide, next_choice, place_of
from smartaachen_desktop.services.slides import (
    AgendaSlide,
    AmendmentSlide,
    BoardSlide,
    BreakSlide,
    ChangesSlide,
    Choice,
    ContactSlide,
    ElectionSlide,
    ItemSlide,
    NeutralSlide,
    PlanSlide,
    ResultSlide,
    VoteSlide,
)
from smartaachen_desktop.services.slides_room import BlockSlide
from smartaachen_desktop.services.votes import RecordVote
from tests.conftest import TestClock
from tests.secret_meeting import SecretMeeting, secret_meeting

Read = Callable[[], WallSource]


@pytest.fixture
def room(dispatcher: Dispatcher) -> SecretMeeting:
    return secret_meeting(dispatcher)


@pytest.fixture
def read(dispatcher: Dispatcher, room: SecretMeeting) -> Read:
    for state in room.walk():
        if state == "public item":
            break
    return lambda: dispatcher.read(lambda session: wall_source(session, room.meeting))


def with_item(source: WallSource, change: Callable[[ItemView], ItemView]) -> WallSource:
    """The source with its running item changed."""
    meeting = source.meeting
    assert meeting is not None
    assert meeting.current is not None
    items = tuple(change(item) if item is meeting.current else item for item in meeting.items)
    return replace(source, meeting=replace(meeting, items=items))


def motion(kind: MotionKind = MotionKind.MAIN, **more: object) -> MotionView:
    return replace(MotionView(uuid4(), kind, "Antrag A", "Der Radweg wird breit gebaut.", "", None), **more)  # type: ignore[arg-type]


def amount(planned: int) -> ChangeView:
    return ChangeView(uuid4(), uuid4(), ChangeKind.AMOUNT, "Projekte", after_cents=planned, year=2022)


def test_back_shows_what_was_shown_before(room: SecretMeeting, read: Read) -> None:
    source = read()
    wall = Wall().updated(source).noted(source)
    assert not wall.can_go_back
    for choice in (Choice.AGENDA, Choice.BUDGET, Choice.TITLE):
        wall = wall.choose(choice).noted(source)
    seen = []
    for _step in range(5):
        wall = wall.back(source).noted(source)
        seen.append(place_of(wall.slide(source)))
    assert seen == [(Choice.BUDGET, None), (Choice.AGENDA, None), *[(Choice.ITEM, room.public)] * 3]
    assert not wall.can_go_back


def test_back_leads_to_nothing_non_public(room: SecretMeeting, read: Read) -> None:
    wall = Wall().updated(read()).noted(read()).choose(Choice.AGENDA).noted(read())
    room.do(StartItem(item=room.closed))
    wall = wall.updated(read()).noted(read())
    assert isinstance(wall.back(read()).slide(read()), NeutralSlide)
    source = read()
    past = replace(Wall(), past=((Choice.ITEM, room.closed), (Choice.AGENDA, None)))
    assert past.back(source) == past


def test_another_meeting_has_no_past(read: Read) -> None:
    wall = Wall().updated(read()).noted(read()).choose(Choice.AGENDA).noted(read())
    assert wall.can_go_back
    assert not wall.updated(WallSource()).past


@given(st.lists(st.sampled_from((-1, 0, 1))))
def test_the_zoom_stays_in_its_steps(steps: list[int]) -> None:
    wall = Wall()
    for step in steps:
        wall = wall.turn(3).zoomed(step)
        assert wall.zoom in ZOOMS
        assert wall.page == 0, "pages break anew"
    assert wall.zoomed(0).zoom == 100


def test_the_wall_shows_the_vote_while_the_panel_is_open(room: SecretMeeting, read: Read) -> None:
    wall = Wall().updated(read()).vote_opened(Voting(room.public, None, VoteMethod.SECRET))
    slide = wall.updated(read()).slide(read())
    assert isinstance(slide, VoteSlide)
    assert (slide.method, slide.entitled, slide.text) == (VoteMethod.SECRET, 3, "Der Radweg wird gebaut.")
    assert isinstance(wall.vote_opened(None).slide(read()), ItemSlide)
    room.do(RecordVote(item=room.public, yes=3, no=0))
    assert isinstance(wall.updated(read()).slide(read()), ResultSlide), "the result, though the panel is still open"


def test_a_hand_chosen_plan_is_not_pushed_away_by_the_panel(room: SecretMeeting, read: Read) -> None:
    wall = Wall().updated(read()).choose(Choice.PLAN).vote_opened(Voting(room.public))
    assert isinstance(wall.slide(read()), PlanSlide)
    assert isinstance(Wall().choose(Choice.ITEM).vote_opened(Voting(room.public)).slide(read()), VoteSlide)


def test_the_open_panel_of_a_non_public_item_shows_nothing(room: SecretMeeting, read: Read) -> None:
    room.do(StartItem(item=room.closed))
    election = Voting(room.closed, None, VoteMethod.OPEN, "Amt", ("Geheim",))
    assert isinstance(Wall().updated(read()).vote_opened(election).slide(read()), NeutralSlide)
    wall = Wall().updated(read()).vote_opened(Voting(room.closed, None, VoteMethod.OPEN))
    assert isinstance(wall.slide(read()), NeutralSlide)
    assert isinstance(wall.updated(read()).slide(read()), NeutralSlide)


def test_an_amendment_is_shown_against_the_wording_it_changes(read: Read) -> None:
    change = motion(MotionKind.AMENDMENT, base_text="Der Radweg wird gebaut.")
    source = with_item(read(), lambda item: replace(item, motions=(change,)))
    slide = chosen_slide(source, Choice.AMENDMENT)
    assert isinstance(slide, AmendmentSlide)
    assert [part.text.strip() for part in slide.parts if part.kind is DiffKind.NEW] == ["breit"]
    assert isinstance(chosen_slide(read(), Choice.AMENDMENT), ItemSlide), "there is none"


def test_an_item_leads_over_amendment_and_changes_to_the_vote(read: Read) -> None:
    change = motion(MotionKind.AMENDMENT, base_text="Der Radweg wird gebaut.", changes=(amount(100),))
    source = with_item(read(), lambda item: replace(item, motions=(change,)))
    shown, names = automatic_slide(source), []
    for _step in range(4):
        step = next_choice(source, shown)
        assert step is not None
        names.append(step[0])
        shown = chosen_slide(source, *step)
    assert names == [Choice.AMENDMENT, Choice.CHANGES, Choice.VOTE, Choice.AGENDA]


def test_changes_whose_target_is_gone_are_left_out(read: Read) -> None:
    change = motion(changes=(amount(100), replace(amount(200), possible=False)))
    slide = chosen_slide(with_item(read(), lambda item: replace(item, motions=(change,))), Choice.CHANGES)
    assert isinstance(slide, ChangesSlide)
    assert [each.after_cents for each in slide.changes] == [100]


def test_a_held_slide_with_changes_goes_when_they_do(read: Read) -> None:
    change = motion(changes=(amount(100),))
    source = with_item(read(), lambda item: replace(item, motions=(change,)))
    wall = Wall().updated(source).choose(Choice.CHANGES).toggle_hold(source)
    assert isinstance(wall.updated(source).slide(source), ChangesSlide)
    assert not isinstance(wall.updated(read()).slide(read()), ChangesSlide)


def test_an_election_is_a_result(read: Read, clock: TestClock) -> None:
    people = (CandidateView(uuid4(), None, "AWD, Fraktion A", 7, elected=True),)
    ballot = ElectionView(
        uuid4(), None, "Vorsitz", 1, 2, VoteMethod.SECRET, True, False, clock(), 2, 1, 0, 10, False, "", people
    )
    source = with_item(read(), lambda item: replace(item, elections=(ballot,)))
    slide = automatic_slide(source)
    assert isinstance(slide, ElectionSlide)
    assert (slide.office, slide.cast, slide.round) == ("Vorsitz", 10, 2)
    assert place_of(slide) == (Choice.RESULT, slide.item_id)


def test_the_result_of_one_vote_on_several_items_names_them_all(room: SecretMeeting, read: Read) -> None:
    room.do(RecordVote(item=room.public, yes=3, no=0))
    block = uuid4()

    def joined(item: ItemView) -> ItemView:
        (one,) = item.motions
        assert one.vote is not None
        return replace(item, motions=(replace(one, vote=replace(one.vote, block=block)),))

    source = with_item(read(), joined)
    assert source.meeting is not None
    first = source.meeting.items[0]
    other = replace(first, id=uuid4(), number="Ö 7")
    hidden = replace(first, id=uuid4(), number="N 9", public=False)
    source = replace(source, meeting=replace(source.meeting, items=(first, other, hidden)))
    slide = automatic_slide(source)
    assert isinstance(slide, BlockSlide)
    assert [row.number for row in slide.rows] == [first.number, "Ö 7"], "not the non-public one"
    assert place_of(slide) == (Choice.RESULT, first.id)


def test_a_break_says_when_it_ends(read: Read, clock: TestClock) -> None:
    source = read()
    assert source.meeting is not None
    pause = InterruptionView(clock(), None, "", clock() + timedelta(minutes=15))
    meeting = replace(source.meeting, state=MeetingState.INTERRUPTED, interruptions=(pause,))
    slide = automatic_slide(replace(source, meeting=meeting))
    assert slide == BreakSlide(meeting.organization, clock(), pause.resume_at)


def test_the_agenda_is_a_tree(read: Read) -> None:
    source = with_item(read(), lambda item: replace(item, depth=1, number="Ö 1.1"))
    slide = chosen_slide(source, Choice.AGENDA)
    assert isinstance(slide, AgendaSlide)
    assert [row.depth for row in slide.rows] == [1, 0]


def test_board_and_contacts_show_the_example_without_names(dispatcher: Dispatcher, example: Example) -> None:
    source = dispatcher.read(lambda session: wall_source(session, example.meeting))
    board, contacts = chosen_slide(source, Choice.BOARD), chosen_slide(source, Choice.CONTACTS)
    assert isinstance(board, BoardSlide)
    assert isinstance(contacts, ContactSlide)
    assert source.plan is not None
    cards = [
        row.title
        for row in source.plan.measures
        if row.depth == 0 and row.field_id is not None and row.kind is not MeasureKind.MILESTONE
    ]
    shown = [card.title for column in board.columns for card in column.cards]
    assert sorted(shown) == sorted(cards)
    assert sum(len(column.of(horizon)) for column in board.columns for horizon in Horizon) == len(cards)
    assert [row.letter for row in contacts.fields] == ["D", "K", "W"]
    assert all(row.with_contact <= row.measures for row in contacts.fields)


def test_a_measure_is_picked_out_of_the_plan(dispatcher: Dispatcher, example: Example) -> None:
    source = dispatcher.read(lambda session: wall_source(session, example.meeting))
    assert source.plan is not None
    measure = source.plan.measures[3].id
    wall = Wall().updated(source).choose(Choice.PLAN, measure)
    slide = wall.updated(source).slide(source)
    assert isinstance(slide, PlanSlide)
    assert slide.highlight == measure
    unknown = chosen_slide(source, Choice.PLAN, uuid4())
    assert isinstance(unknown, PlanSlide)
    assert unknown.highlight is None
