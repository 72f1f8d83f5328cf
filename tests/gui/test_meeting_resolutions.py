"""Resolutions and assignments by hand: drafts that outlive a crash, notes that become assignments, what returns."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.drafts import DraftFolder
from smartaachen_desktop.gui.meeting.assignment_card import one_line
from smartaachen_desktop.gui.meeting.resolution_drafts import ResolutionDrafts
from smartaachen_desktop.model.meetings import ResultCategory
from smartaachen_desktop.model.resolutions import AssignmentStatus
from smartaachen_desktop.services import assignments, meetings
from smartaachen_desktop.services.motions import AddMotion
from smartaachen_desktop.services.queries.followup import followup_view
from smartaachen_desktop.services.votes import RecordVote
from tests.gui.meeting_desk import CONTROL, Key, MeetingDesk


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MeetingDesk]:
    made = MeetingDesk(qtbot, qapp, tmp_path)
    yield made
    made.close()


def test_a_wording_not_established_yet_outlives_a_crash(desk: MeetingDesk, tmp_path: Path) -> None:
    folder = DraftFolder(tmp_path / "entwuerfe")
    desk.begin()
    card = desk.bench.middle.resolution
    card.drafts._folder = folder
    card.edit.setFocus()
    desk.write(card.edit, "Der Ausschuss beschliesst vorlaeufig.")
    desk.until(lambda: bool(folder.found()))
    acts = desk.bench.acts
    object.__setattr__(acts.context, "drafts", folder)
    card.category.setCurrentIndex(card.category.findText("verwiesen"))
    card.category.activated.emit(card.category.currentIndex())
    again = ResolutionDrafts(acts, desk.bench)
    assert again.category(desk.item("Ö 5").id) is ResultCategory.REFERRED
    assert again.text(desk.item("Ö 5")) == "Der Ausschuss beschliesst vorlaeufig."
    card.category.setCurrentIndex(card.category.findText("ungeändert beschlossen"))
    card.category.activated.emit(card.category.currentIndex())
    desk.run(RecordVote(desk.item("Ö 5").id, 9, 2))
    desk.press(card.edit, Key.Key_Return, CONTROL)
    desk.until(lambda: bool(desk.item("Ö 5").resolutions))
    desk.settle()
    assert folder.found() == {}


def test_a_resolution_says_from_when_it_holds(desk: MeetingDesk) -> None:
    desk.begin()
    desk.run(RecordVote(desk.item("Ö 5").id, 9, 2))
    card = desk.bench.middle.resolution
    card.effective.edit.setText("01.12.2021")
    desk.press(card.effective.edit, Key.Key_Return)
    desk.click(card.button)
    desk.until(lambda: bool(desk.item("Ö 5").resolutions))
    desk.settle()
    assert desk.item("Ö 5").resolutions[0].effective_from == date(2021, 12, 1)
    card.effective.edit.setText("02.12.2021")
    desk.press(card.effective.edit, Key.Key_Return)
    desk.until(lambda: desk.item("Ö 5").resolutions[0].effective_from == date(2021, 12, 2))


def test_a_note_becomes_an_assignment(desk: MeetingDesk) -> None:
    desk.begin()
    card, edit = desk.bench.middle.assignments, desk.bench.middle.discussion.edit
    desk.type_discussion("Die Vorlage wird vorgestellt.")
    desk.press(edit, Key.Key_Return)
    desk.type_discussion("- **FB 02** rechnet die Kosten nach")
    desk.press(edit, Key.Key_F4, Qt.KeyboardModifier.ShiftModifier)
    assert card.form.text.text() == "FB 02 rechnet die Kosten nach"
    desk.press(card.form.text, Key.Key_Return)
    desk.until(lambda: [task.text for task in desk.item("Ö 5").assignments] == ["FB 02 rechnet die Kosten nach"])


def test_a_department_brings_its_contact_and_neither_is_lost_by_a_change(desk: MeetingDesk) -> None:
    desk.begin()
    form = desk.bench.middle.assignments.form
    desk.press(desk.bench.agenda.list, Key.Key_F4)
    desk.write(form.text, "Workshop vorbereiten")
    place = next(number for number, value in enumerate(form.department.values()) if value in form._contacts)
    form.department.setCurrentIndex(place)
    form.department.activated.emit(place)
    desk.press(form.text, Key.Key_Return)
    desk.until(lambda: bool(desk.item("Ö 5").assignments))
    desk.settle()
    made = desk.item("Ö 5").assignments[0]
    assert made.responsible_id is not None
    assert made.department_id is not None
    desk.bench.middle.assignments.list.choose(made.id)
    desk.press(desk.bench.middle.assignments.list, Key.Key_F2)
    form.due.edit.setText("31.12.2021")
    desk.press(form.text, Key.Key_Return)
    desk.until(lambda: desk.item("Ö 5").assignments[0].due is not None)
    changed = desk.item("Ö 5").assignments[0]
    assert (changed.responsible_id, changed.department_id) == (made.responsible_id, made.department_id)


def test_one_line_keeps_stars_inside_words() -> None:
    assert one_line("1. *Bürger*innen* fragen\n• und 3 * 4") == "Bürger*innen fragen und 3 * 4"


def test_open_assignments_return_at_their_item(desk: MeetingDesk) -> None:
    desk.begin()
    item = desk.item("Ö 5").id
    first = desk.run(assignments.AddAssignment("Workshop vorbereiten", item=item, due=date(2021, 12, 1))).ids[
        "assignment"
    ]
    second = desk.run(assignments.AddAssignment("Raum suchen", item=item)).ids["assignment"]
    body = desk.stored().organization_id
    chair = desk.stored().chair_id
    desk.run(meetings.CloseMeeting(desk.stored().id))
    start = datetime(2022, 1, 20, 16, tzinfo=UTC)
    later = desk.run(meetings.PlanMeeting(body, start, chair=chair, from_template=True)).ids["meeting"]
    desk.clock.now = start
    desk.bench.open_meeting(later)
    desk.until(lambda: desk.bench.view is not None and desk.bench.view.id == later)
    desk.choose("Ö 4")
    card = desk.bench.middle.earlier
    desk.until(card.isVisible)
    assert [row.assignment.id for row in card.list.keyed.rows] == [first, second]
    card.list.setFocus()
    desk.press(card.list, Key.Key_N)
    desk.write(card.form.text, "Termin steht")
    desk.press(card.form.text, Key.Key_Return)

    def stored(number: int) -> AssignmentStatus | str:
        rows = {row.assignment.id: row.assignment for row in desk.read(followup_view).assignments}
        return rows[first].progress_note if number == 1 else rows[second].status

    desk.until(lambda: stored(1) == "Termin steht")
    desk.settle()
    card.list.choose(second)
    card.list.setFocus()
    desk.press(card.list, Key.Key_Space)
    desk.until(lambda: stored(2) is AssignmentStatus.DONE)
    desk.settle()
    desk.until(lambda: len(card.list.keyed.rows) == 1)
    desk.click(card.report_button)
    desk.until(lambda: "Workshop vorbereiten" in desk.item("Ö 4").discussion)
    assert "überfällig" in desk.item("Ö 4").discussion
    desk.choose("Ö 3")
    assert not card.isVisible()


def test_a_resolution_is_taken_back_and_decided_anew(desk: MeetingDesk) -> None:
    desk.begin()
    card = desk.bench.middle.resolution
    desk.run(RecordVote(desk.item("Ö 5").id, 12, 0))
    desk.settle()
    desk.click(card.button)
    desk.until(lambda: bool(desk.item("Ö 5").resolutions))
    desk.settle()
    assert card.number.text() == "AWD 2021/1"
    card._fill_numbers()
    next(act for act in card.number.drop.actions() if "zurücknehmen" in act.text()).trigger()
    desk.until(lambda: not desk.item("Ö 5").resolutions)
    desk.settle()
    assert card.button.isVisible()
    assert desk.said.toasts[-1] == "Beschluss AWD 2021/1 zurückgenommen."


def test_an_item_may_have_several_resolutions(desk: MeetingDesk) -> None:
    desk.begin()
    card = desk.bench.middle.resolution
    desk.run(RecordVote(desk.item("Ö 5").id, 12, 0))
    desk.settle()
    desk.click(card.button)
    desk.until(lambda: bool(desk.item("Ö 5").resolutions))
    desk.settle()
    second = desk.run(AddMotion(desk.item("Ö 5").id, "Zweiter Teil", text="Zweiter Teil.")).ids["motion"]
    desk.run(RecordVote(desk.item("Ö 5").id, 10, 2, motion=second))
    desk.settle()
    assert card.edit.text() == "Zweiter Teil."  # the vote that has no resolution yet
    assert card.number.text() == "weiterer Beschluss"
    desk.click(card.button)
    desk.until(lambda: len(desk.item("Ö 5").resolutions) == 2)
    desk.settle()
    assert card.number.text() == "AWD 2021/2"
    card._fill_numbers()
    card.number.drop.actions()[0].trigger()
    assert card.number.text() == "AWD 2021/1"
    assert [each.text for each in desk.item("Ö 5").resolutions][1] == "Zweiter Teil."
