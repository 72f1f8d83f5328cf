"""Speaker list, files, one vote on several items and the countdown: what of them may reach the wall, and when."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartaachen_desktop.model.papers import ConsultationRole
from smartaachen_desktop.model.voting import MotionKind, VoteMethod
from smartaachen_desktop.services.agenda import AddAgendaItem
from smartaachen_desktop.services.agenda_course import FinishItem, StartItem
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.motions import AddMotion
from smartaachen_desktop.services.paper_files import AddPaperFile, RenamePaperFile
from smartaachen_desktop.services.papers import AddPaper
from smartaachen_desktop.services.presentation import Wall
from smartaachen_desktop.services.queries.meeting_load import meeting_view
from smartaachen_desktop.services.queries.papers import paper_views
from smartaachen_desktop.services.queries.wall import WallSource, wall_file, wall_source
from smartaachen_desktop.services.slide_choice import Voting, automatic_slide, chosen_slide, next_choice, place_of
from smartaachen_desktop.services.slides import Choice, ItemSlide, NeutralSlide
from smartaachen_desktop.services.slides_foot import Countdown
from smartaachen_desktop.services.slides_room import (
    BlockSlide,
    CountdownSlide,
    FileSlide,
    SpeakersSlide,
)
from smartaachen_desktop.services.speeches import AddSpeaker, StartSpeech
from smartaachen_desktop.services.votes import RecordBlockVote, RecordVote
from tests.conftest import TestClock
from tests.secret_meeting import MARKER, SecretMeeting, secret, secret_meeting

PDF = b"%PDF-1.4 "
Read = Callable[[], WallSource]


@pytest.fixture
def room(dispatcher: Dispatcher) -> SecretMeeting:
    """A second public item with a public paper; both papers have files."""
    room = secret_meeting(dispatcher)
    for state in room.walk():
        if state == "public item":
            break
    return room


@pytest.fixture
def read(dispatcher: Dispatcher, room: SecretMeeting) -> Read:
    return lambda: dispatcher.read(lambda session: wall_source(session, room.meeting))


def with_paper(room: SecretMeeting, *, public: bool, item_public: bool = True, name: str = "Anlage") -> UUID:
    """An item with a paper and a file; returns the file."""
    paper = room.do(AddPaper(reference=f"FB 02/{name}", title=f"Vorlage {name}", public=public))["paper"]
    room.do(
        AddAgendaItem(meeting=room.meeting, title=f"Punkt {name}", public=item_public, paper=paper,
                      role=ConsultationRole.DECISION)
    )  # fmt: skip
    room.do(AddPaperFile(paper=paper, file_name=f"{name}.txt", content=b"Text"))
    return room.do(AddPaperFile(paper=paper, file_name=f"{name}.pdf", content=PDF + name.encode()))["file"]


def test_only_pdf_files_of_public_papers_under_public_items_are_known(
    dispatcher: Dispatcher, room: SecretMeeting, read: Read
) -> None:
    shown = with_paper(room, public=True, name="offen")
    hidden = [
        with_paper(room, public=False, name=secret("Papier")),
        with_paper(room, public=True, item_public=False, name=secret("Punkt")),
        with_paper(room, public=False, item_public=False, name=secret("beides")),
    ]
    assert [each.id for each in read().files] == [shown]
    assert MARKER not in repr(read().files)

    def content(file: UUID) -> bytes | None:
        return dispatcher.read(lambda session: wall_file(session, room.meeting, file))

    assert content(shown) == PDF + b"offen"
    assert [content(file) for file in (*hidden, uuid4())] == [None] * 4
    papers = dispatcher.read(paper_views)
    texts = {each.id for paper in papers for each in paper.files if each.file_name == "offen.txt"}
    assert [content(file) for file in texts] == [None], "no PDF file"


def test_a_file_of_a_paper_that_turns_non_public_is_gone_at_once(
    dispatcher: Dispatcher, room: SecretMeeting, read: Read
) -> None:
    file = with_paper(room, public=True)
    wall = Wall().updated(read()).choose(Choice.FILE, file)
    slide = wall.slide(read())
    assert isinstance(slide, FileSlide)
    assert (slide.file, slide.name) == (file, "Anlage.pdf")
    held = wall.toggle_hold(read())
    gone = replace(read(), files=())
    for each in (wall, held):
        assert not isinstance(each.updated(gone).slide(gone), FileSlide)
    assert not isinstance(chosen_slide(gone, Choice.FILE, file), FileSlide)
    assert not isinstance(chosen_slide(read(), Choice.FILE, uuid4()), FileSlide)


def test_a_file_is_gone_back_to_and_leads_on(room: SecretMeeting, read: Read) -> None:
    file = with_paper(room, public=True)
    source = read()
    wall = Wall().updated(source).noted(source)
    wall = wall.choose(Choice.FILE, file).noted(source)
    assert place_of(wall.slide(source)) == (Choice.FILE, file)
    assert next_choice(source, wall.slide(source)) == (Choice.AGENDA, None), "its item does not run"
    wall = wall.choose(Choice.AGENDA).noted(source).back(source)
    assert isinstance(wall.slide(source), FileSlide)
    unknown = replace(source, files=())
    assert not isinstance(wall.choose(Choice.AGENDA).noted(source).back(unknown).slide(unknown), FileSlide)


def test_a_renamed_file_stays_the_same(room: SecretMeeting, read: Read) -> None:
    file = with_paper(room, public=True)
    room.do(RenamePaperFile(file=file, file_name="Entwurf.pdf"))
    slide = chosen_slide(read(), Choice.FILE, file)
    assert isinstance(slide, FileSlide)
    assert slide.name == "Entwurf.pdf"


def test_speakers_of_the_public_item_and_of_no_other(
    dispatcher: Dispatcher, room: SecretMeeting, read: Read, clock: TestClock
) -> None:
    first = room.do(AddSpeaker(item=room.public, name="Einwohner*in"))["speech"]
    room.do(AddSpeaker(item=room.public, name="Verwaltung"))
    room.do(AddSpeaker(item=room.closed, name=secret("Redende")))
    room.do(StartSpeech(speech=first))
    slide = chosen_slide(read(), Choice.SPEAKERS)
    assert isinstance(slide, SpeakersSlide)
    assert (slide.speaking, slide.since, slide.waiting, slide.closed) == (
        "Einwohner*in",
        clock(),
        ("Verwaltung",),
        False,
    )
    assert place_of(slide) == (Choice.SPEAKERS, room.public)
    wall = Wall().updated(read()).choose(Choice.SPEAKERS)
    held = wall.toggle_hold(read())
    room.do(StartItem(item=room.closed))
    source = read()
    assert source.speakers is None
    assert MARKER not in repr(source)
    for each in (wall, held):
        assert isinstance(each.updated(source).slide(source), NeutralSlide)
    room.do(FinishItem(item=room.closed))
    assert not isinstance(wall.updated(read()).slide(read()), SpeakersSlide)
    assert not isinstance(chosen_slide(read(), Choice.SPEAKERS, room.public), SpeakersSlide)


def test_an_accepted_end_of_the_debate_closes_the_list(room: SecretMeeting, read: Read) -> None:
    motion = room.do(AddMotion(item=room.public, kind=MotionKind.CLOSURE, title="Schluss der Debatte"))["motion"]
    before = read().speakers
    room.do(RecordVote(item=room.public, motion=motion, yes=2, no=1))
    after = read().speakers
    assert before is not None
    assert after is not None
    assert (before.closed, after.closed) == (False, True)


def test_one_vote_on_several_items_names_the_public_ones(room: SecretMeeting, read: Read) -> None:
    other = room.do(AddAgendaItem(meeting=room.meeting, title="Zweiter Punkt", role=ConsultationRole.DECISION))["item"]
    source = read()
    voting = Voting(room.public, None, VoteMethod.OPEN, block=(room.public, other, room.closed))
    slide = automatic_slide(source, voting)
    assert isinstance(slide, BlockSlide)
    assert [row.item_id for row in slide.rows] == [room.public, other]
    assert (slide.entitled, slide.tally) == (3, None)
    assert MARKER not in repr(slide)
    wall = Wall().updated(source).vote_opened(voting)
    assert isinstance(wall.slide(source), BlockSlide)
    assert isinstance(wall.vote_opened(None).slide(source), ItemSlide)
    room.do(RecordBlockVote(items=(room.public, other), yes=2, no=1))
    result = wall.vote_opened(None).slide(read())
    assert isinstance(result, BlockSlide)
    assert [row.title for row in result.rows] == [slide.rows[0].title, "Zweiter Punkt"]
    assert result.tally is not None
    assert (result.accepted, result.tally.yes, result.tally.no) == (True, 2, 1)
    assert place_of(result) == (Choice.RESULT, room.public)


def test_a_countdown_goes_with_the_item_and_behind_closed_doors(
    room: SecretMeeting, read: Read, clock: TestClock
) -> None:
    source = read()
    countdown = Countdown(clock() + timedelta(minutes=5), 5, "Redezeit")
    wall = Wall().updated(source).count_down(countdown)
    assert wall.slide(source) == CountdownSlide("Prüfausschuss", countdown)
    other = wall.choose(Choice.AGENDA)
    assert other.countdown == countdown, "it goes on behind another slide"
    assert isinstance(wall.count_down(None).slide(source), ItemSlide)
    assert other.count_down(None).choice is Choice.AGENDA, "stopped, the other slide stays"
    held = wall.toggle_hold(source)
    room.do(StartItem(item=room.closed))
    for each in (wall, held):
        later = each.updated(read())
        assert isinstance(later.slide(read()), NeutralSlide)
        assert later.countdown is None


@given(st.integers(1, 180), st.floats(0, 20_000))
def test_what_is_left_never_grows_and_ends_at_zero(minutes: int, seconds: float) -> None:
    clock = TestClock()
    countdown = Countdown(clock() + timedelta(minutes=minutes), minutes)
    assert countdown.left(clock()) == minutes * 60
    now = clock() + timedelta(seconds=seconds)
    assert 0 <= countdown.left(now + timedelta(seconds=1)) <= countdown.left(now) <= minutes * 60
    assert (countdown.left(now) == 0) == (now >= countdown.until)


def test_opening_the_meeting_shows_no_speakers_without_an_item(dispatcher: Dispatcher) -> None:
    room = secret_meeting(dispatcher)
    for state in room.walk():
        if state == "opened":
            break
    assert dispatcher.read(lambda session: meeting_view(session, room.meeting)).current is None
    assert dispatcher.read(lambda session: wall_source(session, room.meeting)).speakers is None
