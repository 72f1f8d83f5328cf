"""A vote on urgency that is corrected: its item comes, goes, or the refusal says what to do."""

from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.model.papers import ConsultationRole
from smartaachen_desktop.model.voting import MotionKind
from smartaachen_desktop.services.agenda import ChangeAgendaItem, RecordDiscussion
from smartaachen_desktop.services.agenda_course import FinishItem, StartItem
from smartaachen_desktop.services.motions import AddMotion
from smartaachen_desktop.services.queries.meeting_items import ItemView
from smartaachen_desktop.services.urgency import AddUrgentItem
from smartaachen_desktop.services.votes import CorrectVote, RecordVote, RemoveVote
from tests.services.conftest import Room

TITLE = "Ausfall der Heizung"


def urgent(room: Room, yes: int, no: int) -> dict[str, UUID]:
    command = AddUrgentItem(
        room.meeting, TITLE, "Es wird kalt.", yes, no, public=False, internal_title="Ausfall im Museum",
        role=ConsultationRole.DECISION, planned_minutes=25, proposal="Die Anlage wird ersetzt.",
    )  # fmt: skip
    return room.do(command)


def item_of(room: Room) -> ItemView | None:
    return next((item for item in room.view().items if item.title == TITLE), None)


def test_rejected_by_mistake_the_item_comes_with_the_correction_as_it_was_typed(running: Room) -> None:
    made = urgent(running, 2, 9)
    assert "item" not in made
    assert item_of(running) is None
    running.do(CorrectVote(made["vote"], 9, 2))
    item = item_of(running)
    assert item is not None
    assert (item.public, item.internal_title, item.role) == (False, "Ausfall im Museum", ConsultationRole.DECISION)
    assert (item.planned_minutes, item.proposal, item.urgency_reason) == (
        25,
        "Die Anlage wird ersetzt.",
        "Es wird kalt.",
    )
    assert item.urgency_vote_id == made["vote"]


def test_adopted_by_mistake_the_item_goes_and_comes_again_as_it_was_last(running: Room) -> None:
    made = urgent(running, 9, 2)
    running.do(ChangeAgendaItem(made["item"], planned_minutes=40))
    places = [(each.public, each.position) for each in running.view().items if each.title != TITLE]
    running.do(CorrectVote(made["vote"], 2, 9))
    assert item_of(running) is None
    assert [(each.public, each.position) for each in running.view().items] == places
    running.do(CorrectVote(made["vote"], 8, 2))
    item = item_of(running)
    assert item is not None
    assert item.planned_minutes == 40


@pytest.mark.parametrize(("begun", "code"), [(True, "urgent_item_begun"), (False, "urgent_item_used")])
def test_what_was_written_down_about_the_item_is_never_lost(running: Room, begun: bool, code: str) -> None:
    made = urgent(running, 9, 2)
    item = made["item"]
    if begun:
        running.do(FinishItem(running.items[4]))
        running.do(StartItem(item))
    else:
        running.do(RecordDiscussion(item, "Erste Fragen."))
    assert running.refused(CorrectVote(made["vote"], 2, 9)) == code
    with pytest.raises(UserError) as caught:
        running.do(CorrectVote(made["vote"], 2, 9))
    assert caught.value.remedy
    running.do(CorrectVote(made["vote"], 8, 3))


def test_a_motion_that_names_no_item_says_what_to_do(running: Room) -> None:
    motion = running.do(AddMotion(running.items[4], "Erweiterung", kind=MotionKind.URGENCY))["motion"]
    vote = running.do(RecordVote(running.items[4], 2, 9, motion=motion))["vote"]
    assert running.refused(CorrectVote(vote, 9, 2)) == "urgency_unknown"
    running.do(CorrectVote(vote, 3, 8))


def test_a_vote_taken_again_on_the_same_urgency_brings_the_item(running: Room) -> None:
    made = urgent(running, 2, 9)
    running.do(RemoveVote(made["vote"]))
    running.do(RecordVote(running.items[4], 9, 2, motion=made["motion"]))
    assert item_of(running) is not None


def test_one_step_of_undo_takes_the_correction_back_with_the_item(running: Room) -> None:
    made = urgent(running, 2, 9)
    running.do(CorrectVote(made["vote"], 9, 2))
    running.dispatcher.undo()
    assert item_of(running) is None
    running.dispatcher.redo()
    assert item_of(running) is not None


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=6)
@given(counts=st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6)), max_size=5))
def test_the_item_is_there_exactly_while_the_vote_is_adopted(running: Room, counts: list[tuple[int, int]]) -> None:
    made = urgent(running, 2, 9)
    for yes, no in counts:
        running.do(CorrectVote(made["vote"], yes, no))
        mine = [item for item in running.view().items if item.urgency_vote_id == made["vote"]]
        assert len(mine) == (yes > no)
