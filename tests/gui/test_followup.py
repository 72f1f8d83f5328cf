"""Resolutions and assignments: followed up in place, filtered, and locked where the minutes stand."""

import functools
import tempfile
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.cli.demo_meeting import DemoMeeting, MeetingClock
from smartaachen_desktop.gui.followup.workspace import ASSIGNMENTS, RESOLUTIONS, FollowUpWorkspace
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.model.documents import Audience, SignatureLevel, SignerRole
from smartaachen_desktop.model.meetings import ResultCategory
from smartaachen_desktop.model.resolutions import AssignmentStatus
from smartaachen_desktop.services.assignments import AddAssignment, ChangeAssignment
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.meetings import ApproveMinutes
from smartaachen_desktop.services.minutes import SignMinutes
from smartaachen_desktop.services.queries.followup import AssignmentRow, ResolutionRow, followup_view
from smartaachen_desktop.services.registry import HANDLERS
from smartaachen_desktop.services.resolutions import RecordResolution
from tests.gui.desk import Desk, lend
from tests.ready import FOLDER, example_database, pour

NOW = datetime(2021, 11, 18, 17, 20, tzinfo=UTC)
Bench = Desk[FollowUpWorkspace]


@pytest.fixture
def empty(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Bench]:
    yield from lend(qtbot, qapp, tmp_path, FollowUpWorkspace, NOW)


@pytest.fixture
def bench(empty: Bench) -> Bench:
    empty.load_example()
    hold_meeting(empty)
    empty.show()
    return empty


def hold_meeting(bench: Bench) -> None:
    """The example's meeting up to the draft of its minutes, and assignments of every kind."""
    pour(_held(), bench.dispatcher.database)


@functools.cache
def _held() -> Path:
    """Conducted once a process."""
    path = Path(tempfile.mkdtemp(dir=FOLDER.name)) / "gehalten.db"
    database, example = example_database(path)
    dispatcher = Dispatcher(database, HANDLERS, actor="Schriftführung", clock=lambda: NOW)
    run = dispatcher.execute
    demo = DemoMeeting(dispatcher, example, MeetingClock())
    demo.until_the_vote()
    demo.to_the_end()
    dispatcher.undo()
    noted = RecordResolution(item=example.items[8], text="Stand der Gespräche.", category=ResultCategory.NOTED)
    run(noted)
    run(AddAssignment(text="Termine abstimmen", due=date(2021, 11, 12), responsible=example.people["FB 02"]))
    done = run(AddAssignment(text="Aushang", due=date(2021, 11, 10))).ids["assignment"]
    run(ChangeAssignment(done, status=AssignmentStatus.DONE))
    run(AddAssignment(text="Raum anfragen"))
    database.close()
    return path


def sign_all(bench: Bench) -> None:
    """Both signatures; what they hold matters elsewhere."""
    assert bench.example is not None
    meeting = bench.example.meeting
    bench.bridge.execute(ApproveMinutes(meeting=meeting))
    for role in (SignerRole.CHAIR, SignerRole.SECRETARY):
        bench.bridge.execute(
            SignMinutes(
                meeting=meeting, role=role, document=b"%PDF-1.7", file_name="niederschrift.pdf",
                audience=Audience.PUBLIC, level=SignatureLevel.SELF_ISSUED, certificate="Beispiel", at=NOW,
            )
        )  # fmt: skip
    bench.settle()


def task(bench: Bench, text: str) -> AssignmentRow:
    return next(row for row in bench.read(followup_view).assignments if row.assignment.text.startswith(text))


def resolution(bench: Bench, number: str) -> ResolutionRow:
    return next(row for row in bench.read(followup_view).resolutions if row.number == number)


def texts(bench: Bench) -> list[str]:
    return [row.assignment.text for row in bench.view.list.entries.rows]


def show_assignments(bench: Bench) -> None:
    bench.view.segments.setFocus()
    bench.qtbot.keyClick(bench.view.segments, Qt.Key.Key_Right)


def test_resolutions_are_listed_with_the_lock_of_non_public_ones(bench: Bench) -> None:
    rows = bench.view.list.entries.rows
    assert [(row.number, row.public) for row in rows] == [
        ("AWD 2021/3", False), ("AWD 2021/2", True), ("AWD 2021/1", True),
    ]  # fmt: skip
    assert bench.view.resolution.public.isVisible()
    spoken = bench.view.list.entries.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "nichtöffentlich" in spoken


def test_the_wording_is_edited_in_place(bench: Bench) -> None:
    text = bench.view.resolution.text
    text.edit.setFocus()
    text.edit.selectAll()
    bench.type(text.edit, "Neu gefasst.")
    bench.view.list.setFocus()
    bench.settle()
    assert resolution(bench, "AWD 2021/3").text == "Neu gefasst."


def test_a_result_against_the_counts_is_refused_with_the_paragraph(bench: Bench) -> None:
    bench.view.focus_record(resolution(bench, "AWD 2021/2").id)
    combo = bench.view.resolution.result
    combo.set_value(ResultCategory.REJECTED)
    combo.picked.emit(ResultCategory.REJECTED)
    bench.settle()
    assert "§ 50" in bench.view.resolution.text.error.text()
    assert combo.value() is ResultCategory.ADOPTED_UNCHANGED
    assert resolution(bench, "AWD 2021/2").result == "ungeändert beschlossen"


def test_assignments_open_ones_first_and_overdue_said_in_words(bench: Bench) -> None:
    show_assignments(bench)
    assert texts(bench) == [
        "Termine abstimmen",
        "Workshop zum Visionsbild im OecherLab vorbereiten",
        "Gründung des Steuergremiums vorbereiten, Mitglieder benennen",
        "Raum anfragen",
        "Aushang",
    ]
    assert bench.view.assignment.late.text() == "überfällig seit 12.11.2021"
    assert "überfällig" in bench.view.list.entries.index(0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_filters_by_status_body_and_text(bench: Bench) -> None:
    show_assignments(bench)
    combo, view = bench.view.filters.status, bench.view
    for status, expected in (("overdue", ["Termine abstimmen"]), ("done", ["Aushang"])):
        combo.set_value(status)
        combo.picked.emit(status)
        assert texts(bench) == expected
    combo.set_value("")
    combo.picked.emit("")
    assert bench.example is not None
    view.filters.body.set_value(bench.example.organizations["awd"])
    view.filters.body.picked.emit(bench.example.organizations["awd"])
    assert len(texts(bench)) == 2
    bench.type(view.filters.search, "Steuergremiums")
    bench.qtbot.waitUntil(lambda: len(texts(bench)) == 1)
    bench.type(view.filters.search, "xyz")
    bench.qtbot.waitUntil(lambda: view.pages.currentWidget() is view.no_match)
    view.no_match.pressed.emit()
    assert len(texts(bench)) == 5


def test_space_marks_as_done_and_undo_opens_again(bench: Bench) -> None:
    show_assignments(bench)
    view = bench.view
    view.list.setFocus()
    bench.qtbot.keyClick(view.list, Qt.Key.Key_Space)
    bench.settle()
    assert task(bench, "Termine").assignment.status is AssignmentStatus.DONE
    assert view.list.current_row().assignment.text == "Termine abstimmen"
    bench.bridge.undo()
    bench.settle()
    assert task(bench, "Termine").assignment.status is AssignmentStatus.OPEN


def test_fields_of_an_assignment_are_saved(bench: Bench) -> None:
    show_assignments(bench)
    detail = bench.view.assignment
    detail.due.edit.setFocus()
    detail.due.edit.selectAll()
    bench.type(detail.due.edit, "3.12.21")
    bench.qtbot.keyClick(detail.due.edit, Qt.Key.Key_Return)
    detail.note.edit.setFocus()
    bench.type(detail.note.edit, "Zwei Rückmeldungen")
    detail.status.setFocus()
    bench.qtbot.keyClick(detail.status, Qt.Key.Key_Down)
    bench.settle()
    stored = task(bench, "Termine").assignment
    assert (stored.due, stored.progress_note) == (date(2021, 12, 3), "Zwei Rückmeldungen")
    assert stored.status is AssignmentStatus.RUNNING
    assert not detail.late.isVisible()


def test_a_wrong_date_is_named_and_kept(bench: Bench) -> None:
    show_assignments(bench)
    due = bench.view.assignment.due
    due.edit.setFocus()
    due.edit.selectAll()
    bench.type(due.edit, "31.11.2021")
    bench.qtbot.keyClick(due.edit, Qt.Key.Key_Return)
    assert "31.11.2021" in due.error.text()
    bench.view.refresh()
    bench.settle()
    assert due.edit.text() == "31.11.2021"
    assert task(bench, "Termine").assignment.due == date(2021, 11, 12)


def test_an_assignment_by_hand(bench: Bench) -> None:
    view = bench.view
    bench.qtbot.mouseClick(view.add_button, Qt.MouseButton.LeftButton)
    bench.qtbot.keyClick(view.form.text, Qt.Key.Key_Return)
    bench.qtbot.waitUntil(lambda: bool(view.form.error.text()))
    bench.type(view.form.text, "Presse informieren")
    bench.type(view.form.due.edit, "24.12.2021")
    bench.qtbot.keyClick(view.form.text, Qt.Key.Key_Return)
    bench.qtbot.waitUntil(lambda: not view.form.isVisible())
    bench.settle()
    assert task(bench, "Presse").assignment.due == date(2021, 12, 24)
    assert view.mode() == ASSIGNMENTS
    assert view.list.current_row().assignment.text == "Presse informieren"


def test_an_assignment_to_a_resolution_and_the_way_there(bench: Bench) -> None:
    view = bench.view
    bench.qtbot.mouseClick(view.resolution.add_button, Qt.MouseButton.LeftButton)
    assert "AWD 2021/3" in view.form.heading.text()
    bench.type(view.form.text, "Antrag stellen")
    bench.qtbot.keyClick(view.form.text, Qt.Key.Key_Return)
    bench.qtbot.waitUntil(lambda: not view.form.isVisible())
    bench.settle()
    added = task(bench, "Antrag stellen")
    assert added.origin == "AWD 2021/3"
    assert not added.public
    assert view.assignment.public.isVisible()
    view.focus_record(resolution(bench, "AWD 2021/2").id)
    assert view.mode() == RESOLUTIONS
    assert view.resolution.shown.number == "AWD 2021/2"


def test_jump_to_the_meeting(bench: Bench) -> None:
    bench.qtbot.mouseClick(bench.view.resolution.meeting_button, Qt.MouseButton.LeftButton)
    assert bench.example is not None
    assert bench.opened == [("item", resolution(bench, "AWD 2021/3").item_id)]
    show_assignments(bench)
    assert not bench.view.assignment.meeting_button.isEnabled()


def test_delete_by_key_and_undo(bench: Bench) -> None:
    show_assignments(bench)
    bench.view.list.setFocus()
    bench.qtbot.keyClick(bench.view.list, Qt.Key.Key_Delete)
    bench.settle()
    assert "Termine abstimmen" not in texts(bench)
    assert bench.said.toasts == ["Auftrag gelöscht."]
    bench.bridge.undo()
    bench.settle()
    assert "Termine abstimmen" in texts(bench)


def test_a_sealed_meeting_locks_wording_but_not_progress(bench: Bench) -> None:
    sign_all(bench)
    view = bench.view
    assert bench.refused == []
    assert view.resolution.text.edit.isReadOnly()
    assert not view.resolution.result.isEnabled()
    assert "unterschrieben" in view.resolution.text.edit.toolTip()
    assert view.resolution.add_button.isEnabled()  # for the report, no part of the minutes any more
    sealed = task(bench, "Workshop")
    view.focus_record(sealed.assignment.id)
    assert view.assignment.text.edit.isReadOnly()
    assert not view.assignment.remove_button.isEnabled()
    view.assignment.note.edit.setFocus()
    bench.type(view.assignment.note.edit, "Raum ist gebucht")
    view.list.setFocus()
    bench.qtbot.keyClick(view.list, Qt.Key.Key_Space)
    bench.settle()
    stored = task(bench, "Workshop").assignment
    assert (stored.progress_note, stored.status) == ("Raum ist gebucht", AssignmentStatus.DONE)


def test_an_empty_file_offers_an_assignment(empty: Bench) -> None:
    empty.show()
    view = empty.view
    assert view.pages.currentWidget() is view.no_resolutions
    assert not view.filters.isVisible()
    wished: list[bool] = []
    view.meeting_wished.connect(lambda: wished.append(True))
    empty.click(next(each for each in view.no_resolutions.findChildren(KeyButton)))
    assert wished
    show_assignments(empty)
    assert view.pages.currentWidget() is view.no_assignments
    view.no_assignments.pressed.emit()
    empty.type(view.form.text, "Erster Auftrag")
    empty.qtbot.keyClick(view.form.text, Qt.Key.Key_Return)
    empty.qtbot.waitUntil(lambda: not view.form.isVisible())
    empty.settle()
    assert texts(empty) == ["Erster Auftrag"]
    assert view.list.isVisible()


def test_an_assignment_can_be_asked_for_before_anything_is_read(empty: Bench) -> None:
    empty.dispatcher.execute(AddAssignment(text="Erster"))
    wanted = empty.dispatcher.execute(AddAssignment(text="Zweiter")).ids["assignment"]
    empty.make = lambda context: asked(FollowUpWorkspace(context), wanted)
    empty.show()
    assert empty.view.mode() == ASSIGNMENTS
    assert empty.view.list.current_row().assignment.text == "Zweiter"


def asked(view: FollowUpWorkspace, key: UUID) -> FollowUpWorkspace:
    view.focus_record(key)
    return view
