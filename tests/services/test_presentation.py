"""What the wall shows in each state, how it is steered, and that nothing non-public ever gets into a slide."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from smartaachen_desktop.model.meetings import ItemState, ResultCategory
from smartaachen_desktop.model.papers import ConsultationRole
from smartaachen_desktop.model.voting import MotionKind, VoteMethod
from smartaachen_desktop.services.agenda import AddAgendaItem
from smartaachen_desktop.services.agenda_course import FinishItem, StartItem
from smartaachen_desktop.services.agenda_order import MoveAgendaItem
from smartaachen_desktop.services.budget import AddBudgetLine
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.example import Example
from smartaachen_desktop.services.meetings import InterruptMeeting, ResumeMeeting
from smartaachen_desktop.services.motions import AddMotion
from smartaachen_desktop.services.papers import AddPaper
from smartaachen_desktop.services.presentation import Wall
from smartaachen_desktop.services.queries.wall import WallSource, wall_source
from smartaachen_desktop.services.resolutions import RecordResolution
from smartaachen_desktop.services.slide_choice import (
    automatic_slide,
    chosen_slide,
    confidential,
    next_choice,
    next_slide,
)
from smartaachen_desktop.services.slides import (
    AgendaSlide,
    BlackSlide,
    BreakSlide,
    BudgetSlide,
    Choice,
    ItemSlide,
    NeutralSlide,
    PlanSlide,
    ResultSlide,
    TitleSlide,
    VoteSlide,
)
from smartaachen_desktop.services.strategy import CreateStrategy
from smartaachen_desktop.services.votes import RecordVote
from tests.conftest import TestClock
from tests.secret_fields import SECRET_CENTS
from tests.secret_meeting import MARKER, PUBLIC_TITLE, SecretMeeting, secret_meeting

Read = Callable[[], WallSource]


@pytest.fixture
def room(dispatcher: Dispatcher) -> SecretMeeting:
    return secret_meeting(dispatcher)


@pytest.fixture
def read(dispatcher: Dispatcher, room: SecretMeeting) -> Read:
    return lambda: dispatcher.read(lambda session: wall_source(session, room.meeting))


def go_to(room: SecretMeeting, state: str) -> None:
    """Walk until the state; the rest of the walk is left out."""
    for reached in room.walk():
        if reached == state:
            return
    raise AssertionError(state)


def all_slides(source: WallSource, items: tuple[UUID, ...]) -> list[object]:
    """Everything that can be put on the wall in any way."""
    found: list[object] = [automatic_slide(source)]
    for choice in Choice:
        for item in (None, *items):
            slide = chosen_slide(source, choice, item)
            found += [slide, next_slide(source, slide)]
            walls = [Wall().choose(choice, item), Wall().choose(choice, item).toggle_hold(source)]
            found += [wall.updated(source).slide(source) for wall in walls]
            found += [wall.forward(source).slide(source) for wall in walls]
    return found


def test_the_marker_is_in_no_slide_in_any_state(room: SecretMeeting, read: Read) -> None:
    states = 0
    for state in room.walk():
        source = read()
        assert not re.findall(f".{{60}}{MARKER}.{{30}}", repr(source)), state
        assert str(SECRET_CENTS) not in repr(source), state
        for slide in all_slides(source, (room.public, room.closed)):
            assert MARKER not in repr(slide), (state, slide)
        states += 1
    assert states == 18


def test_the_probe_would_find_a_leak(room: SecretMeeting, read: Read) -> None:
    """The same marker on a public item is found, so the test above can fail."""
    room.do(AddAgendaItem(meeting=room.meeting, title=f"{MARKER} öffentlich"))
    assert any(MARKER in repr(slide) for slide in all_slides(read(), (room.public, room.closed)))


def test_the_wall_follows_the_meeting(room: SecretMeeting, read: Read) -> None:
    seen = {state: automatic_slide(read()) for state in room.walk()}
    assert {state: type(slide) for state, slide in seen.items()} == {
        "planned": TitleSlide,
        "invited": TitleSlide,
        "opened": AgendaSlide,
        "public item": ItemSlide,
        "public vote": ResultSlide,
        "public resolution": ResultSlide,
        "closed item": NeutralSlide,
        "closed motion": NeutralSlide,
        "closed vote": NeutralSlide,
        "closed resolution": NeutralSlide,
        "closed everything": NeutralSlide,
        "interrupted in the closed item": NeutralSlide,
        "resumed": NeutralSlide,
        "closed item done": NeutralSlide,
        "interrupted": BreakSlide,
        "over": TitleSlide,
        "approved": TitleSlide,
        "refused": TitleSlide,
    }
    item, result = seen["public item"], seen["public resolution"]
    assert isinstance(item, ItemSlide)
    assert (item.number, item.title, item.proposal) == ("Ö 1", PUBLIC_TITLE, "Der Radweg wird gebaut.")
    assert item.role is ConsultationRole.DECISION
    assert isinstance(result, ResultSlide)
    assert (result.accepted, result.detail) == (True, "ungeändert beschlossen, mehrheitlich")
    assert (result.resolution, result.method) == ("PA 2021/1", VoteMethod.OPEN)
    over = seen["over"]
    assert isinstance(over, TitleSlide)
    assert over.over
    assert over.ended_at is not None
    assert not seen["invited"].over  # type: ignore[attr-defined]


def test_the_agenda_counts_public_items_and_hides_how_many_are_not(room: SecretMeeting, read: Read) -> None:
    room.do(AddAgendaItem(meeting=room.meeting, title="Mitteilungen"))
    room.do(AddAgendaItem(meeting=room.meeting, title="Noch ein Punkt", public=False))
    go_to(room, "closed item")
    slide = chosen_slide(read(), Choice.AGENDA)
    assert isinstance(slide, AgendaSlide)
    assert [(row.number, row.title, row.state) for row in slide.rows] == [
        ("Ö 1", PUBLIC_TITLE, ItemState.DONE),
        ("Ö 2", "Mitteilungen", ItemState.OPEN),
        ("N", "Nichtöffentlicher Teil", ItemState.RUNNING),
    ]
    assert (slide.done, len(slide.public_rows)) == (1, 2)


def test_an_amendment_shows_its_result_until_the_next_motion_is_put(room: SecretMeeting, read: Read) -> None:
    go_to(room, "public item")
    amendment = AddMotion(item=room.public, title="Änderung", text="Später.", kind=MotionKind.AMENDMENT)
    motion = room.do(amendment)["motion"]
    vote = chosen_slide(read(), Choice.VOTE)
    assert isinstance(vote, VoteSlide)
    assert (vote.motion, vote.text) == ("Änderung", "Später.")
    room.do(RecordVote(item=room.public, motion=motion, yes=1, no=2))
    result = automatic_slide(read())
    assert isinstance(result, ResultSlide)
    assert (result.motion, result.accepted, result.detail) == ("Änderung", False, "mehrheitlich")
    room.do(AddMotion(item=room.public, title="Hauptantrag"))
    assert isinstance(automatic_slide(read()), ItemSlide)


def test_a_tie_and_a_decision_without_vote(room: SecretMeeting, read: Read) -> None:
    go_to(room, "public item")
    item = room.do(AddAgendaItem(meeting=room.meeting, title="Bericht"))["item"]
    room.do(RecordVote(item=room.public, yes=1, no=1, abstentions=1))
    result = automatic_slide(read())
    assert isinstance(result, ResultSlide)
    assert (result.accepted, result.detail) == (False, "Stimmengleichheit")
    room.do(StartItem(item=item))
    room.do(RecordResolution(item=item, category=ResultCategory.NOTED, text="Zur Kenntnis."))
    noted = automatic_slide(read())
    assert isinstance(noted, ResultSlide)
    assert (noted.tally, noted.category, noted.text) == (None, ResultCategory.NOTED, "Zur Kenntnis.")


def test_weiter_goes_item_vote_result_agenda_next(room: SecretMeeting, read: Read) -> None:
    go_to(room, "public item")
    wall, source = Wall().updated(read()), read()
    wall = wall.forward(source)
    assert isinstance(wall.slide(source), VoteSlide)
    room.do(RecordVote(item=room.public, yes=3, no=0))
    wall, source = wall.updated(read()), read()
    assert wall.follows
    assert isinstance(wall.slide(source), ResultSlide)
    wall = wall.forward(source)
    assert isinstance(wall.slide(source), AgendaSlide)
    assert next_choice(source, wall.slide(source)) == (Choice.NEUTRAL, None)
    assert isinstance(wall.forward(source).slide(source), NeutralSlide)


def test_hold_freezes_and_lets_go(room: SecretMeeting, read: Read) -> None:
    go_to(room, "public item")
    wall = Wall().updated(read()).toggle_hold(read())
    held = wall.slide(read())
    room.do(RecordVote(item=room.public, yes=3, no=0))
    wall = wall.updated(read())
    assert wall.slide(read()) == held
    assert isinstance(wall.toggle_hold(read()).slide(read()), ResultSlide)


@pytest.mark.parametrize("choice", list(Choice))
def test_a_non_public_item_turns_the_wall_neutral_whatever_was_on_it(
    room: SecretMeeting, read: Read, choice: Choice
) -> None:
    go_to(room, "public resolution")
    chosen = Wall().updated(read()).choose(choice)
    held = chosen.toggle_hold(read())
    room.do(StartItem(item=room.closed))
    source = read()
    assert confidential(source)
    for wall in (chosen, held):
        # at once, even before the state was brought up to date
        assert isinstance(wall.slide(source), NeutralSlide)
        after = wall.updated(source)
        assert isinstance(after.slide(source), NeutralSlide)
        assert isinstance(after.toggle_hold(source).slide(source), NeutralSlide)
        assert isinstance(after.choose(Choice.AGENDA).slide(source), NeutralSlide)
        assert isinstance(after.forward(source).slide(source), NeutralSlide)
    room.do(FinishItem(item=room.closed))
    for wall in (chosen, held):
        after = wall.updated(source).updated(read())
        assert isinstance(after.slide(read()), NeutralSlide), "what was on the wall before does not come back by itself"


def test_a_held_slide_goes_when_its_item_becomes_non_public(room: SecretMeeting, read: Read) -> None:
    item = room.do(AddAgendaItem(meeting=room.meeting, title="Wird vertraulich", proposal="Kaufpreis"))["item"]
    go_to(room, "public item")
    source = read()
    held = Wall().updated(source).choose(Choice.ITEM, item).toggle_hold(source)
    agenda = Wall().updated(source).choose(Choice.AGENDA).toggle_hold(source)
    chosen = Wall().updated(source).choose(Choice.ITEM, item)
    assert "Kaufpreis" in repr(held.slide(source))
    room.do(MoveAgendaItem(item=item, position=1, public=False))
    for wall in (held, agenda, chosen):
        shown = repr(wall.updated(read()).slide(read()))
        assert "Kaufpreis" not in shown
        assert "Wird vertraulich" not in shown


def test_black_and_hidden_show_nothing_until_released(room: SecretMeeting, read: Read) -> None:
    go_to(room, "public item")
    wall = Wall().updated(read())
    assert isinstance(wall.toggle_black().slide(read()), BlackSlide)
    hidden = wall.hide()
    for state in (
        hidden,
        hidden.choose(Choice.AGENDA),
        hidden.follow(),
        hidden.updated(read()),
        hidden.forward(read()),
    ):
        assert isinstance(state.slide(read()), BlackSlide)
    assert isinstance(hidden.release().slide(read()), ItemSlide)


def test_a_choice_lasts_until_the_next_item(room: SecretMeeting, read: Read) -> None:
    item = room.do(AddAgendaItem(meeting=room.meeting, title="Mitteilungen"))["item"]
    go_to(room, "public item")
    wall = Wall().updated(read()).choose(Choice.BUDGET).turn(2)
    assert isinstance(wall.updated(read()).slide(read()), BudgetSlide)
    assert wall.updated(read()).page == 2
    room.do(StartItem(item=item))
    after = wall.updated(read())
    assert isinstance(after.slide(read()), ItemSlide)
    assert after.page == 0
    neutral = replace(wall, choice=Choice.NEUTRAL).updated(read())
    assert isinstance(neutral.slide(read()), NeutralSlide), "chosen on purpose, so it stays"


def test_a_break_ends_with_the_interruption(room: SecretMeeting, read: Read, clock: TestClock) -> None:
    go_to(room, "public item")
    clock.now += timedelta(minutes=5)
    room.do(InterruptMeeting(meeting=room.meeting))
    slide = automatic_slide(read())
    assert isinstance(slide, BreakSlide)
    assert slide.since == clock.now
    room.do(ResumeMeeting(meeting=room.meeting))
    assert isinstance(automatic_slide(read()), ItemSlide)


def test_plan_and_budget_show_the_seed_and_no_contacts(dispatcher: Dispatcher, example: Example) -> None:
    source = dispatcher.read(lambda session: wall_source(session, example.meeting))
    budget = chosen_slide(source, Choice.BUDGET)
    assert isinstance(budget, BudgetSlide)
    assert budget.years == (2022, 2023, 2024)
    assert budget.sums == (17_500_000, 17_000_000, 17_000_000)
    plan = chosen_slide(source, Choice.PLAN)
    assert isinstance(plan, PlanSlide)
    assert plan.plan is not None
    assert any(row.title == "Digitaler Zwilling Verkehr" for row in plan.plan.measures)
    assert not any(row.contact or row.notes or row.partners or row.budget_line for row in plan.plan.measures)


def test_a_budget_line_of_a_non_public_paper_stays_off_the_wall(dispatcher: Dispatcher, room: SecretMeeting) -> None:
    strategy = room.do(CreateStrategy(title="Probe"))["strategy"]
    paper = room.do(AddPaper(reference="N 1", title="N", public=False))["paper"]
    room.do(AddBudgetLine(strategy=strategy, name="Ankauf", paper=paper))
    room.do(AddBudgetLine(strategy=strategy, name="Personal"))
    slide = chosen_slide(dispatcher.read(lambda session: wall_source(session, room.meeting)), Choice.BUDGET)
    assert isinstance(slide, BudgetSlide)
    assert [line.name for line in slide.lines] == ["Personal"]


def test_an_empty_database_has_a_title_and_nothing_to_choose(dispatcher: Dispatcher) -> None:
    source = dispatcher.read(wall_source)
    assert automatic_slide(source) == TitleSlide("")
    for choice in set(Choice) - {Choice.PLAN, Choice.BUDGET, Choice.BOARD, Choice.CONTACTS}:
        assert isinstance(chosen_slide(source, choice), TitleSlide)


def test_without_a_meeting_named_the_one_under_way_is_taken(dispatcher: Dispatcher, room: SecretMeeting) -> None:
    for state in room.walk():
        if state == "opened":
            break
    source = dispatcher.read(wall_source)
    assert source.meeting is not None
    assert source.meeting.id == room.meeting
