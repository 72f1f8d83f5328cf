"""The priority of an assignment: normal unless chosen, told only where it is another one, free after the signatures."""

import csv
import io
import json
from pathlib import Path
from uuid import UUID

import pikepdf
import pytest

from smartaachen_desktop.app import read_document
from smartaachen_desktop.cli import tables
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.services.assignments import AddAssignment, ChangeAssignment
from smartaachen_desktop.services.data_formats import MEETING, data_file
from smartaachen_desktop.services.exports import DocumentKind, DocumentWish
from smartaachen_desktop.services.queries.followup import followup_view
from smartaachen_desktop.services.queries.journal import journal_rows
from smartaachen_desktop.services.queries.meeting_items import AssignmentView
from smartaachen_desktop.services.queries.public import public_meeting
from smartaachen_desktop.services.queries.report import followup_report, report_markdown
from tests.json_schema import violations
from tests.services.conftest import Room, at

SCHEMA = Path(__file__).parent.parent.parent / "docs" / "format" / "meeting-1.schema.json"


def first(room: Room) -> AssignmentView:
    return next(item.assignments[0] for item in room.view().items if item.assignments)


def resolution(room: Room) -> UUID:
    return next(item.resolutions[0].id for item in room.view().items if item.resolutions)


def report(room: Room) -> str:
    body = room.example.organizations["awd"]
    return report_markdown(
        room.dispatcher.read(lambda session: followup_report(session, body, at("18:00"), internal=False))
    )


def test_it_is_normal_until_chosen_and_undo_brings_it_back(decided: Room) -> None:
    task = first(decided)
    assert task.priority == 3
    decided.do(ChangeAssignment(task.id, priority=1))
    assert first(decided).priority == 1
    (line,) = decided.dispatcher.read(journal_rows)[0].lines
    assert line == "Priorität: normal → sofort"
    decided.dispatcher.undo()
    assert first(decided).priority == 3
    decided.dispatcher.redo()
    assert first(decided).priority == 1


@pytest.mark.parametrize("priority", [0, 6])
def test_there_are_five_of_them(decided: Room, priority: int) -> None:
    assert decided.refused(ChangeAssignment(first(decided).id, priority=priority)) == "assignment_priority"
    assert decided.refused(AddAssignment("Raum suchen", priority=priority)) == "assignment_priority"


def test_report_and_command_line_tell_only_what_is_not_normal(decided: Room) -> None:
    assert "Priorität" not in report(decided)
    before = tables.followup(decided.dispatcher.read(followup_view))
    decided.do(ChangeAssignment(first(decided).id, priority=5))
    assert "Priorität: nachrangig)" in report(decided)
    after = tables.followup(decided.dispatcher.read(followup_view))
    assert "nachrangig" not in before
    assert after.count("· nachrangig") == 1


def test_the_table_in_the_report_names_it_only_where_it_is_not_normal(decided: Room) -> None:
    body = decided.example.organizations["awd"]
    other = decided.do(AddAssignment("Raum suchen", resolution=resolution(decided), priority=1))["assignment"]
    wish = DocumentWish(DocumentKind.REPORT, body, Audience.PUBLIC)
    made = decided.dispatcher.read(lambda session: read_document(session, decided.clock(), wish))
    with pikepdf.open(io.BytesIO(made()[1])) as pdf:
        table = pdf.attachments["auftraege.csv"].get_file().read_bytes().decode("utf-8-sig")
    rows = [row for row in csv.DictReader(io.StringIO(table), delimiter=";") if row["Auftrag"]]
    assert {row["Auftrag"]: row["Priorität"] for row in rows} == {"Workshop vorbereiten": "", "Raum suchen": "sofort"}
    decided.do(ChangeAssignment(other, priority=3))
    assert "sofort" not in report(decided)


def test_it_is_chosen_anew_after_the_signatures(sealed: Room) -> None:
    sealed.do(ChangeAssignment(first(sealed).id, priority=2))
    assert first(sealed).priority == 2
    assert sealed.refused(ChangeAssignment(first(sealed).id, text="Anders", priority=2)) == "meeting_sealed"


def test_data_files_carry_it_and_those_without_it_stay_valid(decided: Room) -> None:
    decided.do(ChangeAssignment(first(decided).id, priority=4))
    content = data_file(MEETING, public_meeting(decided.view()), Audience.PUBLIC, "1", at("18:00"), journal_entry=1)
    data = json.loads(content)
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    tasks = [task for item in data["meeting"]["items"] for task in item["assignments"]]
    assert tasks[0]["priority"] == 4
    assert violations(data, schema) == []
    for task in tasks:
        del task["priority"]
    assert violations(data, schema) == [], "a file of an earlier program"
    del tasks[0]["due"]
    assert violations(data, schema), "what was there from the start is still needed"
