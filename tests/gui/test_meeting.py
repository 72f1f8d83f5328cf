"""A meeting conducted through the real widgets on a real file, from planning to the release of its minutes."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.meeting import resolution_card
from smartaachen_desktop.model.documents import SignatureLevel, SignerRole
from smartaachen_desktop.model.meetings import ItemState, MeetingState, ResultCategory
from smartaachen_desktop.model.resolutions import AssignmentStatus
from smartaachen_desktop.services import agenda, meetings, minutes
from smartaachen_desktop.services.queries.meeting_load import meeting_rows, meeting_view
from tests.gui.meeting_desk import ALT, CONTROL, Key, MeetingDesk, click_row


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MeetingDesk]:
    made = MeetingDesk(qtbot, qapp, tmp_path)
    yield made
    made.close()


def test_a_whole_meeting_by_hand(desk: MeetingDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resolution_card, "TOO_SOON_MS", 1500)  # a busy machine must not outlast it before the key
    bench, middle = desk.bench, desk.bench.middle
    currents: list[tuple[UUID, UUID | None, bool]] = []
    bench.current_item_changed.connect(lambda meeting, item, public: currents.append((meeting, item, public)))
    desk.click(middle.head.meeting_button)
    assert desk.stored().state is MeetingState.RUNNING
    desk.click(bench.people.all_button)
    present = [who for who in desk.stored().participants if who.present]
    assert len(present) == len(desk.stored().participants)
    assert {who.stays[0][0] for who in present} == {desk.stored().started_at}

    desk.call("Ö 5")
    assert currents[-1] == (desk.stored().id, desk.item("Ö 5").id, True)
    desk.type_discussion("Die Verwaltung stellt die Vorlage vor.")
    desk.press(middle.discussion.edit, Key.Key_Return)
    desk.write(middle.discussion.edit, "Fragen werden beantwortet.")
    desk.until(lambda: desk.item("Ö 5").discussion.endswith("Fragen werden beantwortet."))
    assert desk.item("Ö 5").discussion == "Die Verwaltung stellt die Vorlage vor.\nFragen werden beantwortet."

    desk.clock.forward(minutes=12)
    desk.press(middle.discussion.edit, Key.Key_F8)
    desk.until(middle.vote.counts.steppers["yes"].edit.hasFocus)
    entitled = len(desk.stored().entitled(desk.item("Ö 5").id, desk.clock()))
    desk.count("no", 2)
    desk.count("abstention", 1)
    desk.count("yes", entitled - 3)
    assert middle.vote.counts.verdict.sentence.text().startswith(f"Angenommen: {entitled - 3} Ja gegen 2 Nein")
    desk.press(middle.vote.counts.steppers["yes"].edit, Key.Key_Return, CONTROL)
    desk.until(lambda: bool(desk.item("Ö 5").motions))
    desk.settle()
    vote = desk.item("Ö 5").motions[0].vote
    assert vote is not None
    assert (vote.yes, vote.no, vote.abstentions, vote.entitled) == (entitled - 3, 2, 1, entitled)

    assert middle.resolution.edit.text() == desk.item("Ö 5").proposal
    assert middle.resolution.category.value() is ResultCategory.ADOPTED_UNCHANGED
    desk.until(middle.resolution.edit.hasFocus)
    desk.press(middle.resolution.edit, Key.Key_Return, CONTROL)  # the same key struck twice
    desk.until(middle.resolution.ready)
    assert not desk.item("Ö 5").resolutions
    desk.press(middle.resolution.edit, Key.Key_Return, CONTROL)
    desk.until(lambda: bool(desk.item("Ö 5").resolutions))
    desk.settle()
    resolution = desk.item("Ö 5").resolutions[0]
    assert (resolution.number, resolution.vote_id) == ("AWD 2021/1", vote.id)
    desk.write(middle.resolution.edit, " Einmal im Jahr.")
    desk.until(lambda: desk.item("Ö 5").resolutions[0].text.endswith(" Einmal im Jahr."))

    desk.press(middle.resolution.edit, Key.Key_F4)
    form = middle.assignments.form
    desk.until(form.text.hasFocus)
    desk.write(form.text, "Workshop zum Visionsbild vorbereiten")
    form.who.set_value(next(value for value in form.who._values if value is not None))
    form.due.edit.setText("31.12.2021")
    desk.press(form.text, Key.Key_Return)
    desk.until(lambda: bool(desk.item("Ö 5").assignments))
    desk.settle()
    assignment = desk.item("Ö 5").assignments[0]
    assert (assignment.text, assignment.due) == ("Workshop zum Visionsbild vorbereiten", date(2021, 12, 31))
    assert assignment.who
    assert not form.isVisible()

    desk.press(bench.agenda.list, Key.Key_F6)
    desk.until(lambda: desk.item("Ö 5").state is ItemState.DONE)
    desk.until(lambda: bench.item() is not None and bench.item().number == "Ö 6")  # type: ignore[union-attr]
    middle.head.close_meeting()
    desk.until(lambda: desk.stored().state is MeetingState.CLOSED)
    desk.settle()
    for state in (MeetingState.DRAFT, MeetingState.APPROVED):
        desk.click(middle.closing.button)
        assert desk.stored().state is state
    asked: list[UUID] = []
    bench.sign_requested.connect(asked.append)
    desk.click(middle.closing.button)
    assert asked == [desk.stored().id]
    assert middle.discussion.edit.isReadOnly()
    desk.click(middle.closing.back)
    desk.write(middle.after.versions.form.reason, "Uhrzeit falsch")
    desk.click(middle.after.versions.form.button)
    assert desk.stored().state is MeetingState.DRAFT
    assert not middle.discussion.edit.isReadOnly()
    assert desk.said.banners == []


def test_a_sealed_meeting_is_read_only(desk: MeetingDesk) -> None:
    meeting = desk.stored().id
    desk.begin()
    for step in (meetings.CloseMeeting, meetings.DraftMinutes, meetings.ApproveMinutes):
        desk.run(step(meeting))
    for role in (SignerRole.CHAIR, SignerRole.SECRETARY):
        desk.run(minutes.SignMinutes(meeting, role, b"%PDF-", "n.pdf", level=SignatureLevel.SELF_ISSUED))
    bench, middle = desk.bench, desk.bench.middle
    assert middle.closing.what.text().startswith("Unterschrieben und versiegelt")
    assert middle.discussion.edit.isReadOnly()
    assert middle.resolution.edit.isReadOnly()
    for control in (bench.agenda.add_button, bench.people.come, bench.people.go, bench.people.bias):
        assert not control.isEnabled()
        assert "versiegelt" in control.toolTip() or "steht schon fest" in control.toolTip()
    before = desk.read(lambda session: meeting_view(session, meeting)).journal_head
    desk.type_discussion("nach der Unterschrift")
    desk.person("Fraktion A, Platz 2")
    desk.press(bench.people.list, Key.Key_G)
    desk.press(bench.agenda.list, Key.Key_Delete)
    desk.press(bench.agenda.list, Key.Key_Down, ALT)
    desk.settle()
    assert desk.stored().journal_head == before
    assert middle.discussion.edit.text() == ""


def test_agenda_is_ordered_by_keys_and_drag(desk: MeetingDesk) -> None:
    agenda_list = desk.bench.agenda.list
    first = desk.item("Ö 1").id
    desk.choose("Ö 1")
    agenda_list.setFocus()
    desk.press(agenda_list, Key.Key_Down, ALT)
    desk.until(lambda: desk.item("Ö 2").id == first)
    desk.settle()
    assert agenda_list.current_key() == first
    assert agenda_list.hasFocus()
    last = agenda_list.keyed.index(agenda_list.keyed.row_of(desk.item("Ö 4").id))
    agenda_list.drop_at(agenda_list.visualRect(last).bottomLeft() + QPoint(20, -1))
    desk.until(lambda: desk.item("Ö 4").id == first)
    desk.settle()
    desk.press(agenda_list, Key.Key_F2)
    form = desk.bench.agenda.form
    form.minutes.setValue(17)
    desk.press(form.title, Key.Key_Return)
    desk.until(lambda: desk.item("Ö 4").planned_minutes == 17)
    desk.settle()
    agenda_list.choose(first)
    agenda_list.setFocus()
    desk.press(agenda_list, Key.Key_Delete)
    desk.until(lambda: desk.stored().item(first) is None)
    desk.until(lambda: desk.said.toasts == ["Ö 4 gelöscht."])


def test_a_non_public_item_is_told_as_such(desk: MeetingDesk) -> None:
    told: list[tuple[UUID, UUID | None, bool]] = []
    desk.bench.current_item_changed.connect(lambda meeting, item, public: told.append((meeting, item, public)))
    desk.begin("N 1")
    assert told[-1] == (desk.stored().id, desk.item("N 1").id, False)
    assert desk.bench.middle.head.private.isVisible()
    assert (
        not desk.bench.middle.proposal.show_button.isEnabled() or not desk.bench.middle.proposal.show_button.isVisible()
    )


def test_the_list_plans_a_meeting(desk: MeetingDesk) -> None:
    bench, chooser = desk.bench, desk.bench.chooser
    desk.click(bench.agenda.back_button)
    assert chooser.isVisible()
    desk.click(chooser.add_button)
    form = chooser.form
    form.day.edit.setText("12.12.2021x")
    desk.press(form.room, Key.Key_Return)
    assert form.isVisible()
    assert "kein Datum" in form.day.error.text()
    form.day.edit.setText("16.12.2021")
    form.time.edit.setText("17:30")
    form.room.setText("Raum 7")
    desk.settle()
    form.options.template.setChecked(False)
    desk.press(form.room, Key.Key_Return)
    desk.until(lambda: bench.view is not None)
    planned = desk.stored()
    assert (planned.room, planned.state) == ("Raum 7", MeetingState.PLANNED)
    assert planned.scheduled_start == datetime(2021, 12, 16, 16, 30, tzinfo=UTC)
    assert planned.participants
    assert bench.middle.empty.isVisible()
    assert len(desk.read(meeting_rows)) == 2
    desk.click(bench.agenda.back_button)
    assert chooser.current() == planned.id
    desk.press(chooser.table, Key.Key_Down)
    desk.press(chooser.table, Key.Key_Return)
    assert desk.example is not None
    desk.until(lambda: bench.view is not None and bench.view.id == desk.example.meeting)  # type: ignore[union-attr]


def test_an_empty_database_says_what_is_missing(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    desk = MeetingDesk(qtbot, qapp, tmp_path, example=False)
    assert desk.bench.chooser.empty.isVisible()
    assert desk.headers == [None]
    desk.close()


def test_interruption_and_assignment_by_hand(desk: MeetingDesk) -> None:
    desk.begin()
    head, card = desk.bench.middle.head, desk.bench.middle.assignments
    desk.click(head.meeting_button)
    assert desk.stored().state is MeetingState.INTERRUPTED
    assert not head.item_button.isEnabled()
    assert not desk.bench.middle.vote.counts.isVisible()
    desk.clock.forward(minutes=5)
    desk.click(head.meeting_button)
    assert desk.stored().interruptions[0].ended_at is not None
    desk.click(card.add_button)
    desk.write(card.form.text, "Bericht vorbereiten")
    desk.press(card.form.text, Key.Key_Return)
    desk.until(lambda: bool(desk.item("Ö 5").assignments))
    desk.settle()
    click_row(desk.qtbot, card.list, desk.item("Ö 5").assignments[0].id)
    card.list.setFocus()
    desk.press(card.list, Key.Key_Space)
    desk.until(lambda: desk.item("Ö 5").assignments[0].status is AssignmentStatus.DONE)


def test_header_counts_the_seconds(desk: MeetingDesk) -> None:
    desk.begin()
    desk.clock.forward(minutes=18, seconds=12)
    header = desk.headers[-1]
    desk.until(lambda: desk.headers[-1] is not header)
    told = desk.headers[-1]
    assert told is not None
    assert told.meeting is not None
    assert told.meeting.item is not None
    assert (told.meeting.item.number, told.meeting.item.elapsed, told.meeting.item.planned) == (
        "Ö 5",
        "18:12",
        "noch 7 min",
    )
    assert told.meeting.facts == "seit 16:30 Uhr · 18.11.2021 · öffentlicher Teil".replace(
        " Uhr", "\N{NO-BREAK SPACE}Uhr"
    )


def test_the_paper_opens_elsewhere_and_excuses_are_noted(desk: MeetingDesk) -> None:
    desk.choose("Ö 5")
    desk.click(desk.bench.middle.head.paper)
    assert desk.opened == [("paper", desk.item("Ö 5").paper_id)]
    desk.person("Fraktion C, Platz 2")
    desk.press(desk.bench.people.list, Key.Key_E)
    desk.until(lambda: any(who.excused for who in desk.stored().participants))


def test_a_new_guest_is_taken_onto_the_list(desk: MeetingDesk) -> None:
    desk.begin()
    pane = desk.bench.people
    desk.click(pane.guest_button)
    line = pane.guest_form.person.lineEdit()
    assert line is not None
    desk.write(line, "Gast aus der Wissenschaft")
    desk.clock.forward(minutes=17)
    desk.press(line, Key.Key_Return)
    desk.until(
        lambda: any(who.name == "Gast aus der Wissenschaft" and who.present for who in desk.stored().participants)
    )
    desk.settle()
    notes = [row.note for row in pane.list.keyed.rows if row.name == "Gast aus der Wissenschaft"]
    assert notes == ["seit 16:47"]


def test_forty_items_fit_and_an_item_is_found_from_elsewhere(desk: MeetingDesk) -> None:
    meeting = desk.stored().id
    for number in range(30):
        desk.bridge.execute(agenda.AddAgendaItem(meeting, f"Donaudampfschifffahrtsgesellschaftskapitänin {number}"))
    desk.settle()
    bench = desk.bench
    last = desk.item("Ö 38").id
    desk.click(bench.agenda.back_button)
    bench.focus_record(last)
    desk.until(lambda: bench.item() is not None and bench.item().id == last)  # type: ignore[union-attr]
    rows = bench.agenda.list
    assert rows.viewport().rect().contains(rows.visualRect(rows.currentIndex()).center())
    assert rows.horizontalScrollBar().maximum() == 0
