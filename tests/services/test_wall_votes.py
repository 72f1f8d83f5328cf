"""Several motions on one item: what the room sees from vote to vote, by real commands."""

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

import pytest

from smartaachen_desktop.model.voting import MotionKind, VoteMethod
from smartaachen_desktop.services.command import Command
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.motions import AddMotion, AdoptAmendment
from smartaachen_desktop.services.presentation import Wall
from smartaachen_desktop.services.queries.wall import WallSource, wall_source
from smartaachen_desktop.services.slide_choice import Voting
from smartaachen_desktop.services.slides import AgendaSlide, AmendmentSlide, Choice, ItemSlide, ResultSlide, VoteSlide
from smartaachen_desktop.services.votes import RecordVote, RemoveVote
from smartaachen_desktop.services.wall_queue import Stop
from tests.secret_meeting import SecretMeeting, secret_meeting


class Hall:
    """The wall beside the public item that runs; every act is followed by what a change notice brings."""

    def __init__(self, room: SecretMeeting, read: Callable[[], WallSource]) -> None:
        self.room, self.read = room, read
        self.wall = Wall().updated(read())

    def do(self, command: Command) -> dict[str, UUID]:
        done = self.room.do(command)
        self.wall = self.wall.updated(self.read())
        return dict(done)

    def amend(self, words: str, title: str = "Änderungsantrag") -> UUID:
        added = AddMotion(self.room.public, title, kind=MotionKind.AMENDMENT, text=words)
        return self.do(added)["motion"]

    def vote(self, motion: UUID | None, yes: int = 3, no: int = 0) -> UUID:
        return self.do(RecordVote(item=self.room.public, motion=motion, yes=yes, no=no))["vote"]

    def open_panel(self, motion: UUID | None = None) -> None:
        self.wall = self.wall.vote_opened(Voting(self.room.public, motion, VoteMethod.OPEN))

    def go_on(self) -> None:
        """ "Weiter", and then any change of the data."""
        self.wall = self.wall.forward(self.read()).updated(self.read())

    def slide(self) -> object:
        return self.wall.slide(self.read())


@pytest.fixture
def hall(dispatcher: Dispatcher) -> Hall:
    room = secret_meeting(dispatcher)
    next(state for state in room.walk() if state == "public item")
    return Hall(room, lambda: dispatcher.read(lambda session: wall_source(session, room.meeting)))


def test_the_vote_on_the_proposal_is_seen_though_an_amendment_was_rejected_before(hall: Hall) -> None:
    hall.vote(hall.amend("Der Radweg wird breit gebaut."), yes=0, no=3)
    assert isinstance(hall.slide(), ResultSlide)
    hall.open_panel()
    slide = hall.slide()
    assert isinstance(slide, VoteSlide)
    assert (slide.text, slide.amended) == ("Der Radweg wird gebaut.", False)
    hall.vote(None)
    slide = hall.slide()
    assert isinstance(slide, ResultSlide)
    assert slide.motion != "Änderungsantrag"
    assert slide.accepted is True


def test_the_panel_on_the_proposal_shows_no_other_motion(hall: Hall) -> None:
    hall.amend("Der Radweg wird breit gebaut.")
    hall.open_panel()
    slide = hall.slide()
    assert isinstance(slide, VoteSlide)
    assert slide.text == "Der Radweg wird gebaut."


def test_each_amendment_has_its_result_on_the_wall_while_others_wait(hall: Hall) -> None:
    first, second = hall.amend("Der Radweg wird breit gebaut.", "Antrag A"), hall.amend("Kein Radweg.", "Antrag B")
    assert isinstance(hall.slide(), ItemSlide)
    for motion, name in ((first, "Antrag A"), (second, "Antrag B")):
        hall.open_panel(motion)
        hall.vote(motion, yes=1, no=2)
        slide = hall.slide()
        assert isinstance(slide, ResultSlide)
        assert slide.motion == name
    hall.amend("Ein Radweg aus Holz.", "Antrag C")
    assert isinstance(hall.slide(), ItemSlide), "something new was put to the room"


def test_a_vote_taken_back_is_no_result(hall: Hall) -> None:
    first, second = hall.amend("Der Radweg wird breit gebaut."), hall.amend("Kein Radweg.")
    hall.vote(first)
    taken = hall.vote(second)
    hall.do(RemoveVote(taken))
    assert isinstance(hall.slide(), ItemSlide)


def test_next_leads_from_a_result_over_the_next_amendment_to_the_vote_and_the_agenda(hall: Hall) -> None:
    first = hall.amend("Der Radweg wird breit gebaut.")
    second = hall.amend("Der Radweg wird gebaut und begrünt.")
    hall.vote(first, yes=0, no=3)
    seen = []
    for _step in range(2):
        hall.go_on()
        seen.append(type(hall.slide()))
    assert seen == [AmendmentSlide, VoteSlide]
    hall.vote(second, yes=0, no=3)
    hall.go_on()
    slide = hall.slide()
    assert isinstance(slide, VoteSlide), "it stays, though the latest act was a result"
    assert slide.text == "Der Radweg wird gebaut."
    hall.vote(None)
    assert isinstance(hall.slide(), ResultSlide)
    hall.go_on()
    assert isinstance(hall.slide(), AgendaSlide)


def test_the_final_wording_stands_on_item_and_vote_once_an_amendment_was_taken_in(hall: Hall) -> None:
    words = "Der Radweg wird gebaut und begrünt."
    motion = hall.amend(words)
    hall.vote(motion)
    hall.do(AdoptAmendment(motion))
    slide = hall.slide()
    assert isinstance(slide, ItemSlide)
    assert (slide.proposal, slide.amended) == (words, True)
    hall.go_on()
    slide = hall.slide()
    assert isinstance(slide, VoteSlide)
    assert (slide.text, slide.amended) == (words, True)


def test_a_vote_lined_up_stays_until_nothing_is_left_to_vote_on(hall: Hall) -> None:
    hall.wall = replace(
        hall.wall.choose(Choice.AGENDA), queue=hall.wall.queue.added(Stop(Choice.VOTE, hall.room.public))
    )
    hall.vote(hall.amend("Der Radweg wird breit gebaut."), yes=0, no=3)
    assert len(hall.wall.queue) == 1
    hall.vote(None)
    assert not len(hall.wall.queue)
