"""Note, assignment, measure: each becomes the other, and nothing of it is lost or told to the public."""

from datetime import date
from uuid import UUID

import pytest

from smartaachen_desktop.model.documents import SignerRole
from smartaachen_desktop.model.resolutions import AssignmentStatus
from smartaachen_desktop.services.agenda import AddAgendaItem, RecordDiscussion
from smartaachen_desktop.services.assignments import (
    AddAssignment,
    AddProgressNote,
    ChangeAssignment,
    RemoveAssignment,
)
from smartaachen_desktop.services.conversions import AssignmentToMeasure, AssignmentToNote
from smartaachen_desktop.services.people import AddDepartment, AddPerson
from smartaachen_desktop.services.plan import ChangeMeasure, RemoveMeasure
from smartaachen_desktop.services.queries.meeting_items import AssignmentView
from smartaachen_desktop.services.queries.plan import MeasureRow, plan_view
from smartaachen_desktop.services.queries.public import public_meeting, public_plan
from smartaachen_desktop.services.queries.trash import trash_rows
from smartaachen_desktop.services.queries.wall import wall_source
from smartaachen_desktop.services.resolutions import RemoveResolution
from smartaachen_desktop.services.trash import RestoreDeleted
from tests.services.conftest import Room, release, signing


def only(room: Room) -> AssignmentView:
    (found,) = room.item(4).assignments
    return found


def measure(room: Room, key: UUID) -> MeasureRow:
    return next(row for row in room.dispatcher.read(plan_view).measures if row.id == key)


def in_public(room: Room, key: UUID) -> bool:
    return any(row.id == key for row in public_plan(room.dispatcher.read(plan_view)).measures)


@pytest.fixture
def asked(decided: Room) -> Room:
    """The assignment of the resolution has a contact, a department and a due date."""
    person = decided.do(AddPerson("Kontaktstelle", is_contact=True))["person"]
    department = decided.do(AddDepartment("FB 99"))["department"]
    due = date(2022, 3, 31)
    decided.do(ChangeAssignment(only(decided).id, responsible=person, department=department, due=due))
    return decided


def test_an_assignment_becomes_a_note_with_its_text(asked: Room) -> None:
    asked.do(RecordDiscussion(asked.items[4], "Es wird beraten."))
    task = only(asked)
    asked.do(AssignmentToNote(task.id))
    item = asked.item(4)
    assert item.assignments == ()
    note = "Workshop vorbereiten (Kontaktstelle, FB 99, bis 31.03.2022)"
    assert item.discussion == f"Es wird beraten.\n\n{note}"
    asked.dispatcher.undo()
    assert (asked.item(4).discussion, only(asked)) == ("Es wird beraten.", task)


def test_the_note_it_was_made_of_is_not_doubled(decided: Room) -> None:
    text = "Es wird beraten.\n- **Workshop** vorbereiten\n- Noch etwas."
    decided.do(RecordDiscussion(decided.items[4], text))
    decided.do(AssignmentToNote(only(decided).id))
    assert decided.item(4).discussion == text


def test_what_a_note_cannot_hold_stays_an_assignment(decided: Room) -> None:
    by_hand = decided.do(AddAssignment("Raum anfragen"))["assignment"]
    assert decided.refused(AssignmentToNote(by_hand)) == "no_item"
    decided.do(AddProgressNote(only(decided).id, "Läuft."))
    assert decided.refused(AssignmentToNote(only(decided).id)) == "in_progress"


def test_approved_minutes_take_no_note(approved: Room) -> None:
    assert approved.refused(AssignmentToNote(only(approved).id)) == "minutes_approved"


def test_an_assignment_becomes_a_measure_that_knows_where_it_comes_from(asked: Room) -> None:
    key = asked.do(AssignmentToMeasure(only(asked).id))["measure"]
    task, row = only(asked), measure(asked, key)
    (resolution,) = asked.item(4).resolutions
    assert (row.title, row.contact, row.department, row.deadline) == (
        "Workshop vorbereiten", "Kontaktstelle", "FB 99", date(2022, 3, 31),
    )  # fmt: skip
    assert (row.resolution_id, row.resolution) == (resolution.id, resolution.number)
    assert (row.assignment_id, row.assignment) == (task.id, "Workshop vorbereiten")
    assert (task.measure_id, task.measure, task.status) == (key, "Workshop vorbereiten", AssignmentStatus.RUNNING)
    asked.do(ChangeMeasure(key, title="Workshop zur Strategie"))
    assert only(asked).measure == "Workshop zur Strategie"
    assert asked.refused(AssignmentToMeasure(task.id)) == "has_measure"
    for command in (RemoveAssignment(task.id), AssignmentToNote(task.id)):
        assert asked.refused(command) == "has_measure"
    asked.dispatcher.undo()
    asked.dispatcher.undo()
    assert (only(asked).measure_id, only(asked).status) == (None, AssignmentStatus.OPEN)


def test_a_long_text_is_cut_for_the_bar_and_kept_whole(decided: Room) -> None:
    text = "Die Verwaltung prüft " + "die Anbindung der Ausstellung an den Projektplan, " * 6
    task = decided.do(AddAssignment(text, item=decided.items[4]))["assignment"]
    row = measure(decided, decided.do(AssignmentToMeasure(task))["measure"])
    assert len(row.title) <= 120
    assert row.title.endswith("…")
    assert text.startswith(row.title[:-1])
    assert row.notes == text.strip()
    field = next(iter(decided.dispatcher.read(plan_view).fields)).id
    other = decided.do(AddAssignment(text, item=decided.items[4]))["assignment"]
    titled = measure(decided, decided.do(AssignmentToMeasure(other, "Anbindung", field))["measure"])
    assert (titled.title, titled.field_id) == ("Anbindung", field)


def test_it_goes_into_the_plan_after_the_signature_too(approved: Room) -> None:
    for role in SignerRole:
        approved.do(signing(approved, role))
    key = approved.do(AssignmentToMeasure(only(approved).id))["measure"]
    assert only(approved).measure_id == key
    approved.do(RemoveMeasure(key))
    assert only(approved).measure_id is None
    approved.do(RestoreDeleted(approved.dispatcher.read(trash_rows)[0].entry))
    assert only(approved).measure_id == key


def secret(room: Room) -> tuple[UUID, UUID]:
    """An assignment of a non-public item, and its measure."""
    closed = room.do(AddAgendaItem(meeting=room.meeting, title="Vertragssache", public=False))["item"]
    task = room.do(AddAssignment("Geheimer Auftrag", item=closed))["assignment"]
    return task, room.do(AssignmentToMeasure(task))["measure"]


def test_a_measure_of_a_non_public_assignment_stays_in_the_house(running: Room) -> None:
    task, key = secret(running)
    assert not measure(running, key).resolution_public
    assert not in_public(running, key)
    assert "Geheimer" not in str(running.dispatcher.read(lambda session: wall_source(session, running.meeting)))
    running.do(RemoveMeasure(key))
    (row,) = running.dispatcher.read(trash_rows)
    assert (row.kind, row.public) == ("measure", False)
    running.do(RemoveAssignment(task))
    assert running.refused(RestoreDeleted(row.entry)) == "missing_ground"
    for each in running.dispatcher.read(trash_rows):
        running.do(RestoreDeleted(each.entry))
    assert not in_public(running, key)


def test_nor_does_it_grow_public_with_another_resolution(decided: Room) -> None:
    _task, key = secret(decided)
    decided.do(ChangeMeasure(key, resolution=decided.item(4).resolutions[0].id))
    assert not in_public(decided, key)


def test_the_public_reads_of_a_measure_no_assignment(asked: Room) -> None:
    key = asked.do(AssignmentToMeasure(only(asked).id))["measure"]
    (row,) = (each for each in public_plan(asked.dispatcher.read(plan_view)).measures if each.id == key)
    assert (row.assignment_id, row.assignment) == (None, "")
    tasks = [task for item in public_meeting(asked.view()).items for task in item.assignments]
    assert [(task.measure_id, task.measure) for task in tasks] == [(None, "")]


def test_a_resolution_taken_back_leaves_the_measure(asked: Room) -> None:
    key = asked.do(AssignmentToMeasure(only(asked).id))["measure"]
    asked.do(RemoveResolution(asked.item(4).resolutions[0].id))
    assert (measure(asked, key).resolution, measure(asked, key).assignment) == ("", "Workshop vorbereiten")
    release(asked)
