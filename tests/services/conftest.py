"""A meeting of the example's committee, at every stage the rules ask for."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

import pytest

from smartaachen_desktop.formats import utc
from smartaachen_desktop.model.documents import SignerRole
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.model.meetings import ResultCategory
from smartaachen_desktop.model.people import MemberGroup
from smartaachen_desktop.services.agenda_course import StartItem
from smartaachen_desktop.services.assignments import AddAssignment
from smartaachen_desktop.services.attendance import RecordArrivals
from smartaachen_desktop.services.changes import Outcome
from smartaachen_desktop.services.command import Command
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.example import Example
from smartaachen_desktop.services.meetings import ApproveMinutes, CloseMeeting, DraftMinutes, OpenMeeting
from smartaachen_desktop.services.minutes import SignMinutes
from smartaachen_desktop.services.queries.meeting_items import ItemView
from smartaachen_desktop.services.queries.meeting_load import meeting_view
from smartaachen_desktop.services.queries.meetings import MeetingView
from smartaachen_desktop.services.resolutions import RecordResolution
from smartaachen_desktop.services.votes import RecordVote
from smartaachen_desktop.storage.database import Database
from tests.conftest import TestClock
from tests.ready import example_database


def at(clock: str) -> datetime:
    """A moment of 18.11.2021 in Aachen."""
    hour, minute = map(int, clock.split(":"))
    return utc(datetime(2021, 11, 18, hour, minute))


@dataclass
class Room:
    """The example's meeting with its dispatcher; `do` executes, `refused` gives the code of the refusal."""

    dispatcher: Dispatcher
    example: Example
    clock: TestClock

    def do(self, command: Command, clock: str | None = None) -> dict[str, UUID]:
        if clock:
            self.clock.set(clock)
        return dict(self.outcome(command).ids)

    def outcome(self, command: Command) -> Outcome:
        return self.dispatcher.execute(command)

    def refused(self, command: Command) -> str:
        """The error's code; nothing may have been written."""
        before = self.dispatcher.last_entry()
        with pytest.raises(UserError) as caught:
            self.dispatcher.execute(command)
        assert self.dispatcher.last_entry() == before
        assert caught.value.message
        return caught.value.code

    @property
    def meeting(self) -> UUID:
        return self.example.meeting

    @property
    def items(self) -> tuple[UUID, ...]:
        return self.example.items

    def view(self) -> MeetingView:
        return self.dispatcher.read(lambda session: meeting_view(session, self.example.meeting))

    def item(self, index: int) -> ItemView:
        found = self.view().item(self.items[index])
        assert found is not None
        return found

    def seats(self, *groups: MemberGroup) -> list[UUID]:
        return [who.id for who in self.view().participants if who.group in groups]

    def council(self) -> list[UUID]:
        return self.seats(MemberGroup.COUNCIL)

    def citizens(self) -> list[UUID]:
        return self.seats(MemberGroup.CITIZEN)


@pytest.fixture
def planned(tmp_path: Path, make_dispatcher: Callable[[Database], Dispatcher], clock: TestClock) -> Iterator[Room]:
    """Invited, nobody there yet."""
    database, example = example_database(tmp_path / "beispiel.db")
    yield Room(make_dispatcher(database), example, clock)
    database.close()


@pytest.fixture
def running(planned: Room) -> Room:
    """Opened at 16:30 with eight council members and four expert citizens; the fifth item runs since 16:47."""
    planned.do(RecordArrivals(participants=(*planned.council()[:8], *planned.citizens()[:4])), "16:28")
    planned.do(OpenMeeting(meeting=planned.meeting), "16:30")
    planned.do(StartItem(item=planned.items[4]), "16:47")
    planned.clock.set("17:05")
    return planned


def decide(room: Room) -> Room:
    """Vote and resolve on the fifth item, 9 : 2, and give one assignment."""
    item = room.items[4]
    vote = room.do(RecordVote(item=item, yes=9, no=2))["vote"]
    text = "Der Ausschuss beschließt."
    command = RecordResolution(item=item, vote=vote, category=ResultCategory.ADOPTED_UNCHANGED, text=text)
    room.do(AddAssignment(text="Workshop vorbereiten", resolution=room.do(command)["resolution"]))
    return room


def release(room: Room) -> Room:
    """Close at 18:02 and release the minutes for signing."""
    room.do(CloseMeeting(meeting=room.meeting), "18:02")
    room.do(DraftMinutes(meeting=room.meeting))
    room.do(ApproveMinutes(meeting=room.meeting))
    return room


def signing(room: Room, role: SignerRole) -> SignMinutes:
    """The command that keeps a signed protocol; its content does not matter to the rules."""
    document = b"%PDF chair" if role is SignerRole.CHAIR else b"%PDF chair secretary"  # each only appends
    return SignMinutes(meeting=room.meeting, role=role, document=document, file_name="Niederschrift.pdf")


@pytest.fixture
def decided(running: Room) -> Room:
    return decide(running)


@pytest.fixture
def approved(decided: Room) -> Room:
    return release(decided)


@pytest.fixture
def sign(approved: Room) -> Callable[[SignerRole], SignMinutes]:
    return lambda role: signing(approved, role)


@pytest.fixture
def sealed(approved: Room) -> Room:
    for role in SignerRole:
        approved.do(signing(approved, role))
    return approved
