"""What the form of a new meeting proposes and warns of: hour and place of the body's last one, weekday, holiday, other
meetings of the day; and the end expected from the planned minutes."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.meeting.agenda_rows import expected_end
from smartaachen_desktop.services.meetings import ChangeMeeting
from tests.gui.meeting_desk import Key, MeetingDesk


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MeetingDesk]:
    made = MeetingDesk(qtbot, qapp, tmp_path)
    yield made
    made.close()


def test_the_last_meeting_is_proposed_until_something_else_is_typed(desk: MeetingDesk) -> None:
    meeting = desk.stored()
    desk.run(ChangeMeeting(meeting.id, place="Aachen", room="Ratssaal"))
    desk.settle()
    desk.bench.show_list()
    desk.bench.chooser.plan()
    form = desk.bench.chooser.form
    assert (form.time.value(), form.room.text()) == ((16, 30), "Ratssaal")
    other = next(at for at in range(form.organization.count()) if at != form.organization.currentIndex())
    first = form.organization.currentIndex()
    form.organization.setCurrentIndex(other)
    form.organization.activated.emit(other)
    assert (form.time.value(), form.room.text()) == ((17, 0), "")
    form.room.setText("Haus Löwenstein")
    form.organization.setCurrentIndex(first)
    form.organization.activated.emit(first)
    assert form.room.text() == "Haus Löwenstein"


def test_the_day_says_what_speaks_against_it(desk: MeetingDesk) -> None:
    desk.bench.show_list()
    desk.bench.chooser.plan()
    form = desk.bench.chooser.form
    assert not form.day_note.isVisible()
    told = []
    for day in ("20.01.2022", "16.06.2022", "22.01.2022", "18.11.2021", "99.1."):
        form.day.edit.selectAll()
        desk.type(form.day.edit, day)
        told.append(form.day_note.text())
    assert told == [
        "Donnerstag", "Donnerstag · Feiertag in NRW: Fronleichnam", "Samstag",
        "Donnerstag · am selben Tag: AWD 16:30\N{NO-BREAK SPACE}Uhr", "",
    ]  # fmt: skip


def test_a_meeting_of_another_day_ends_by_its_own_clock(desk: MeetingDesk) -> None:
    view = desk.stored()
    planned = timedelta(minutes=sum(item.planned_minutes for item in view.items))
    start = view.scheduled_start
    for now, begin in (
        (start - timedelta(days=3), start), (start + timedelta(minutes=20), start + timedelta(minutes=20)),
        (start + timedelta(days=400), start),
    ):  # fmt: skip
        assert expected_end(view, now) == begin + planned


def test_a_new_item_is_the_one_to_go_on_with_until_the_meeting_runs(desk: MeetingDesk) -> None:
    agenda = desk.bench.agenda

    def add(title: str) -> None:
        agenda.add()
        desk.type(agenda.form.title, title)
        desk.press(agenda.form.title, Key.Key_Return)
        desk.until(lambda: any(item.title == title for item in desk.stored().items))
        desk.settle()

    add("Radverkehr")
    shown = desk.bench.item()
    assert shown is not None
    assert shown.title == "Radverkehr"
    assert agenda.list.current_key() == shown.id
    desk.begin()
    desk.settle()
    before = desk.bench.shown_item()
    add("Nachgereicht")
    assert desk.bench.shown_item() == before


def test_another_item_is_shown_from_its_proposal_on(desk: MeetingDesk) -> None:
    desk.show(1024, 430)
    desk.settle()
    bar = desk.bench.middle.area.verticalScrollBar()
    assert bar.maximum() > 0
    bar.setValue(bar.maximum())
    items = [item.id for item in desk.stored().items]
    desk.bench.choose_item(items[4])
    desk.until(lambda: bar.value() == 0)
