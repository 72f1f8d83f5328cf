"""What is entered late, twice or from elsewhere meets the same rule as what is entered in order."""

import pytest

from smartaachen_desktop.model.meetings import ResultCategory
from smartaachen_desktop.services.agenda_course import FinishItem, StartItem
from smartaachen_desktop.services.assignments import AddProgressNote, ChangeAssignment, NoteProgress
from smartaachen_desktop.services.attendance import AddParticipant, RecordArrival, RecordDeparture
from smartaachen_desktop.services.dispatcher import clean
from smartaachen_desktop.services.elections import RecordElection
from smartaachen_desktop.services.people import AddPerson
from tests.services.conftest import Room, at


def test_a_substitute_entered_late_is_never_there_with_the_member(running: Room) -> None:
    member = running.council()[0]
    running.do(RecordDeparture(participant=member), "17:00")
    person = running.do(AddPerson(name="Vertretung"))["person"]
    group = next(who.group for who in running.view().participants if who.id == member)
    joined = AddParticipant(meeting=running.meeting, person=person, group=group, substitute_for=member)
    substitute = running.do(joined)["participant"]
    assert running.refused(RecordArrival(participant=substitute, at=at("16:45"))) == "both_present"
    assert running.view().quorum(at("16:50")).present == 12
    running.do(RecordArrival(participant=substitute, at=at("17:00")))
    assert running.view().quorum(at("17:05")).present == 12


def test_an_arrival_before_an_earlier_stay_is_refused(running: Room) -> None:
    member = running.council()[0]
    running.do(RecordDeparture(participant=member), "17:00")
    assert running.refused(RecordArrival(participant=member, at=at("16:20"))) == "overlap"


def test_an_item_is_not_finished_as_adopted_without_a_resolution(running: Room) -> None:
    item = running.items[4]
    for result in (ResultCategory.ADOPTED_UNCHANGED, ResultCategory.REJECTED):
        assert running.refused(FinishItem(item=item, result=result)) == "needs_resolution"
    running.do(FinishItem(item=item, result=ResultCategory.NOTED))
    assert running.item(4).result is ResultCategory.NOTED


def test_the_end_of_an_item_does_not_overwrite_its_resolution(decided: Room) -> None:
    item = decided.items[4]
    assert decided.refused(FinishItem(item=item, result=ResultCategory.NOTED)) == "resolution_stands"
    decided.do(FinishItem(item=item, result=ResultCategory.ADOPTED_UNCHANGED))
    assert decided.item(4).result is ResultCategory.ADOPTED_UNCHANGED


def test_names_inside_lists_are_cleaned_too(running: Room) -> None:
    running.do(StartItem(item=running.items[6]))
    running.do(RecordElection(running.items[6], "Vorsitz", (("Mu\u0308hle\x00\x07", 9),)))
    (candidate,) = running.item(6).elections[0].candidates
    assert candidate.name == "Mühle"


@pytest.mark.parametrize("made", [list, tuple])
def test_cleaning_reaches_into_what_it_finds(made: type) -> None:
    assert clean({"a\x00": made([("u\u0308\r\n", 1)])}) == {"a": made([("ü\n", 1)])}


def test_the_newest_of_todays_notes_is_the_one_being_typed(decided: Room) -> None:
    (task,) = decided.item(4).assignments
    decided.do(AddProgressNote(task.id, "Morgens", at=at("08:00")))
    decided.do(AddProgressNote(task.id, "Mittags", at=at("12:00")))
    decided.do(NoteProgress(task.id, "Nachmittags"))
    (task,) = decided.item(4).assignments
    assert [text for _at, text in task.notes] == ["Morgens", "Nachmittags"]
    assert task.progress_note == "Nachmittags"


def test_an_empty_note_erases_no_earlier_text(decided: Room) -> None:
    """Assignments written before there were notes have only the text."""
    (task,) = decided.item(4).assignments
    decided.do(ChangeAssignment(task.id, progress_note="Aus alter Zeit"))
    decided.do(NoteProgress(task.id, "  "))
    assert decided.item(4).assignments[0].progress_note == "Aus alter Zeit"
