"""The resolution a measure rests on, chosen by hand: what can be chosen, what the public sees, what outlives what."""

from datetime import date
from uuid import UUID

import pytest

from smartaachen_desktop.model.meetings import ResultCategory
from smartaachen_desktop.services.agenda_course import StartItem
from smartaachen_desktop.services.plan import AddMeasure, ChangeMeasure
from smartaachen_desktop.services.proposals import ProposeMeasureChange
from smartaachen_desktop.services.queries.journal import journal_rows
from smartaachen_desktop.services.queries.plan import MeasureRow, plan_view
from smartaachen_desktop.services.queries.public import public_plan
from smartaachen_desktop.services.queries.resolution_choices import resolution_choices
from smartaachen_desktop.services.resolutions import RecordResolution, RemoveResolution
from smartaachen_desktop.services.votes import RecordVote
from tests.services.conftest import Room

ADOPTED, NOTED = ResultCategory.ADOPTED_UNCHANGED, ResultCategory.NOTED


def hackathon(room: Room) -> MeasureRow:
    return next(row for row in room.dispatcher.read(plan_view).measures if row.title.startswith("Hackathon"))


def closed_item(room: Room) -> UUID:
    item = next(item for item in room.view().items if not item.public)
    room.do(StartItem(item.id))
    return item.id


def record(room: Room, item: UUID, category: ResultCategory = ADOPTED) -> UUID:
    """Without a vote: the result is noted as it was called."""
    return room.do(RecordResolution(item, "Es wird beschlossen.", category))["resolution"]


def public_titles(room: Room) -> set[str]:
    return {row.title for row in public_plan(room.dispatcher.read(plan_view)).measures}


def test_an_adopted_resolution_is_chosen_told_and_taken_back(running: Room) -> None:
    resolution = record(running, running.items[4])
    number = running.item(4).resolutions[0].number
    running.do(ChangeMeasure(hackathon(running).id, resolution=resolution))
    assert (hackathon(running).resolution_id, hackathon(running).resolution) == (resolution, number)
    assert f"Beschluss: leer → {number}" in running.dispatcher.read(journal_rows)[0].lines
    running.dispatcher.undo()
    assert hackathon(running).resolution_id is None
    running.dispatcher.redo()
    running.do(ChangeMeasure(hackathon(running).id, resolution=None))
    assert hackathon(running).resolution == ""
    assert f"Beschluss: {number} → leer" in running.dispatcher.read(journal_rows)[0].lines


@pytest.mark.parametrize("category", [NOTED, ResultCategory.POSTPONED, ResultCategory.REJECTED])
def test_what_was_not_adopted_cannot_be_chosen(running: Room, category: ResultCategory) -> None:
    adopted, other = record(running, running.items[4]), record(running, running.items[4], category)
    assert [each.id for each in running.dispatcher.read(resolution_choices)] == [adopted]
    key = hackathon(running).id
    assert running.refused(ChangeMeasure(key, resolution=other)) == "resolution_not_adopted"
    assert running.refused(ChangeMeasure(key, resolution=key)) == "unknown_id"
    assert hackathon(running).resolution_id is None


def test_the_public_knows_nothing_of_what_rests_on_a_closed_resolution(running: Room) -> None:
    key, title = hackathon(running).id, hackathon(running).title
    running.do(AddMeasure(running.example.strategy, "Schritt darunter", parent=key))
    resolution = record(running, closed_item(running))
    (choice,) = running.dispatcher.read(resolution_choices)
    assert not choice.public
    assert {title, "Schritt darunter"} <= public_titles(running)
    running.do(ChangeMeasure(key, resolution=resolution))
    assert not hackathon(running).resolution_public
    assert not {title, "Schritt darunter"} & public_titles(running)
    told = repr(public_plan(running.dispatcher.read(plan_view)))
    assert choice.number not in told
    assert str(choice.id) not in told
    running.do(ChangeMeasure(key, resolution=None))
    assert {title, "Schritt darunter"} <= public_titles(running)


def test_a_resolution_taken_back_leaves_no_measure_behind(running: Room) -> None:
    resolution = record(running, running.items[4])
    running.do(ChangeMeasure(hackathon(running).id, resolution=resolution))
    running.do(RemoveResolution(resolution))
    assert hackathon(running).resolution_id is None
    running.dispatcher.undo()
    assert hackathon(running).resolution_id == resolution


def prepare_and_decide(room: Room) -> UUID:
    """A resolution that moves the measure, on the fifth item."""
    item, key = room.items[4], hackathon(room).id
    room.do(ProposeMeasureChange(item, key, start=date(2022, 10, 17), end=date(2023, 1, 13)))
    vote = room.do(RecordVote(item=item, yes=9, no=2))["vote"]
    return room.do(RecordResolution(item, "Es wird beschlossen.", ADOPTED, vote))["resolution"]


def test_what_was_chosen_by_hand_holds_again_once_a_decision_is_taken_back(running: Room) -> None:
    first = record(running, closed_item(running))
    running.do(StartItem(running.items[4]))
    running.do(ChangeMeasure(hackathon(running).id, resolution=first))
    decided = prepare_and_decide(running)
    assert hackathon(running).resolution_id == decided
    running.do(RemoveResolution(decided))
    assert hackathon(running).resolution_id == first
    assert hackathon(running).title not in public_titles(running), "it was hidden before, it is hidden again"


def test_a_non_public_decision_is_not_covered_by_another_choice(running: Room) -> None:
    public = record(running, running.items[4])
    item, key = closed_item(running), hackathon(running).id
    running.do(ProposeMeasureChange(item, key, start=date(2022, 10, 17)))
    vote = running.do(RecordVote(item=item, yes=9, no=2))["vote"]
    decided = running.do(RecordResolution(item, "Es wird beschlossen.", ADOPTED, vote))["resolution"]
    for choice in (public, None):
        assert running.refused(ChangeMeasure(key, resolution=choice)) == "closed_decision"
    running.do(ChangeMeasure(key, resolution=decided, progress=10))
    assert hackathon(running).title not in public_titles(running)


def test_what_changed_a_measure_before_holds_again_once_the_choice_is_taken_back(running: Room) -> None:
    decided = prepare_and_decide(running)
    other = record(running, closed_item(running))
    running.do(ChangeMeasure(hackathon(running).id, resolution=other))
    running.do(RemoveResolution(other))
    assert hackathon(running).resolution_id == decided


def test_what_was_chosen_since_a_decision_outlives_its_taking_back(running: Room) -> None:
    decided = prepare_and_decide(running)
    other = record(running, closed_item(running))
    running.do(ChangeMeasure(hackathon(running).id, resolution=other))
    running.do(RemoveResolution(decided))
    assert hackathon(running).resolution_id == other
