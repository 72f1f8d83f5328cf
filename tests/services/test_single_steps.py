"""An earlier step taken back alone leaves the rules of meeting and plan as they are."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

import pytest

from smartaachen_desktop.model.errors import RuleBroken
from smartaachen_desktop.model.plan import Dependency, DependencyType
from smartaachen_desktop.services.agenda import AddAgendaItem, RecordDiscussion
from smartaachen_desktop.services.agenda_course import StartItem
from smartaachen_desktop.services.attendance import RecordArrivals
from smartaachen_desktop.services.command import Command, Ids
from smartaachen_desktop.services.dependencies import AddDependency, RemoveDependency
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.meetings import CloseMeeting, OpenMeeting, PlanMeeting
from smartaachen_desktop.services.plan import AddMeasure, ChangeMeasure
from smartaachen_desktop.services.plan_structure import PlaceMeasures
from smartaachen_desktop.services.votes import RecordVote
from smartaachen_desktop.storage.unit_of_work import UnitOfWork
from tests.services.conftest import Room, at


def step(room: Room, command: Command) -> int:
    """The number of the command's entry."""
    seq = room.outcome(command).entry
    assert seq is not None
    return seq


def kept(room: Room, seq: int) -> str:
    """The code with which taking back alone is refused; nothing is written."""
    before = room.dispatcher.last_entry()
    with pytest.raises(RuleBroken) as caught:
        room.dispatcher.take_back(seq)
    assert room.dispatcher.last_entry() == before
    return caught.value.code


def test_the_opening_stays_while_an_item_runs(planned: Room) -> None:
    opened = step(planned, OpenMeeting(meeting=planned.meeting))
    planned.do(StartItem(item=planned.items[0]))
    assert kept(planned, opened) == "built_on"
    planned.dispatcher.undo()
    planned.dispatcher.take_back(opened)
    assert planned.view().started_at is None


def test_the_call_of_an_item_stays_once_it_was_discussed(running: Room) -> None:
    called = step(running, StartItem(item=running.items[5]))
    running.do(RecordDiscussion(item=running.items[5], text="Dazu wird beraten."))
    assert kept(running, called) == "built_on"
    assert running.item(5).started_at is not None


def test_the_close_stays_when_the_minutes_go_on(running: Room) -> None:
    closed = step(running, CloseMeeting(meeting=running.meeting))
    running.do(RecordDiscussion(item=running.items[4], text="Nachtrag."))
    assert kept(running, closed) == "built_on"


def test_arrivals_stay_under_a_vote_but_go_before_it(running: Room) -> None:
    late = running.council()[8]
    first = step(running, RecordArrivals(participants=(late,)))
    running.do(RecordDiscussion(item=running.items[4], text="Es wird beraten."))
    running.dispatcher.take_back(first)
    second = step(running, RecordArrivals(participants=(late,)))
    running.do(RecordVote(item=running.items[4], yes=13, no=0))
    assert kept(running, second) == "built_on"


def test_another_meetings_steps_do_not_matter(planned: Room) -> None:
    opened = step(planned, OpenMeeting(meeting=planned.meeting))
    body = planned.example.organizations["awd"]
    other = planned.do(PlanMeeting(organization=body, start=at("19:00")))["meeting"]
    planned.do(AddAgendaItem(meeting=other, title="Etwas anderes"))
    planned.dispatcher.take_back(opened)
    assert planned.view().started_at is None


def test_what_is_taken_back_closes_no_circle(planned: Room) -> None:
    first, second = (measure(planned, name) for name in ("Erst", "Dann"))
    link = planned.do(AddDependency(predecessor=first, successor=second))["dependency"]
    removed = step(planned, RemoveDependency(dependency=link))
    planned.do(AddDependency(predecessor=second, successor=first))
    assert kept(planned, removed) == "dependency_cycle"
    planned.do(ChangeMeasure(measure=first, title="Zuerst"))


def measure(room: Room, title: str) -> UUID:
    return room.do(AddMeasure(strategy=room.example.strategy, title=title))["measure"]


def test_what_is_put_below_again_closes_no_circle(planned: Room) -> None:
    above, below = measure(planned, "Sammelmaßnahme"), measure(planned, "Schritt")
    planned.do(PlaceMeasures(measures=(below,), parent=above))
    lifted = step(planned, PlaceMeasures(measures=(below,), parent=None))
    planned.do(AddDependency(predecessor=above, successor=below))
    assert kept(planned, lifted) == "dependency_cycle"


def test_a_circle_that_is_there_already_is_told_as_one(planned: Room) -> None:
    """From a file of an earlier version: whatever moves next names the circle instead of breaking off."""
    first, second = measure(planned, "Erst"), measure(planned, "Dann")
    for each in (first, second):
        planned.do(ChangeMeasure(measure=each, automatic=True, start=date(2022, 1, 3), end=date(2022, 1, 7)))
    for before, after in ((first, second), (second, first)):
        own = Dispatcher(planned.dispatcher.database, {Tie: tie}, actor="Probe")
        own.execute(Tie(before, after))
    assert planned.refused(ChangeMeasure(measure=first, end=date(2022, 1, 14))) == "dependency_cycle"


@dataclass(frozen=True, slots=True)
class Tie(Command):
    """A link nobody looks at."""

    label = "Probe"
    predecessor: UUID
    successor: UUID


def tie(command: Tie, work: UnitOfWork) -> Ids:
    link = Dependency(
        predecessor_id=command.predecessor, successor_id=command.successor, type=DependencyType.FS, lag_days=0,
        elapsed=False,
    )  # fmt: skip
    return {"dependency": work.add(link).id}
