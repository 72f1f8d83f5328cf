"""The wall reads plan and budget anew only where a notice tells of what they are made from."""

from collections.abc import Iterator

import pytest

from smartaachen_desktop.model.records import RECORDS
from smartaachen_desktop.services.agenda import ChangeAgendaItem, RecordDiscussion
from smartaachen_desktop.services.attendance import RecordDeparture
from smartaachen_desktop.services.budget import SetBudgetAmount
from smartaachen_desktop.services.plan import AddMeasure
from smartaachen_desktop.services.queries.public_load import ELSEWHERE, KeptGround, PublicGround, public_ground
from smartaachen_desktop.services.votes import RecordVote
from tests.services.conftest import Room


class Listening:
    """The ground as the wall keeps it."""

    def __init__(self, room: Room) -> None:
        self.room, self.kept = room, KeptGround()
        self.stop = room.dispatcher.feed.subscribe(self.kept.hear)

    def read(self) -> PublicGround:
        found = self.room.dispatcher.read(self.kept.read)
        assert found == self.room.dispatcher.read(public_ground)
        return found


@pytest.fixture
def listening(running: Room) -> Iterator[Listening]:
    made = Listening(running)
    yield made
    made.stop()


def test_minutes_attendance_and_votes_leave_it_alone(listening: Listening) -> None:
    room, before = listening.room, listening.read()
    for command in (
        RecordDiscussion(item=room.items[4], text="Es wird beraten."),
        RecordDeparture(participant=room.council()[0]),
        RecordVote(item=room.items[4], yes=9, no=1),
    ):
        room.do(command)
        assert listening.read() is before


def test_plan_money_and_closed_doors_bring_another(listening: Listening) -> None:
    room = listening.room
    line = next(iter(room.example.lines.values()))
    for command in (
        AddMeasure(room.example.strategy, "Neue Maßnahme"),
        SetBudgetAmount(line, 2022, 12_345_00),
        ChangeAgendaItem(item=room.items[5], public=False),
    ):
        before = listening.read()
        room.do(command)
        assert listening.read() is not before
    before = listening.read()
    listening.kept.hear(None)
    assert listening.read() is not before


def test_what_is_named_are_tables() -> None:
    assert set(RECORDS) >= ELSEWHERE
