"""The backlog (Themenspeicher) by hand: its sheet, topics onto agendas by tick and by drag, items into it."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.people.workspace import PeopleWorkspace
from smartaachen_desktop.services.agenda import AddAgendaItem
from smartaachen_desktop.services.backlog import AddTopic
from smartaachen_desktop.services.meetings import PlanMeeting
from smartaachen_desktop.services.queries.backlog import TopicRow, topic_rows
from tests.gui.desk import Desk, lend
from tests.gui.meeting_desk import ALT, Key, MeetingDesk

SHIFT_ALT = Qt.KeyboardModifier.ShiftModifier | ALT


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MeetingDesk]:
    made = MeetingDesk(qtbot, qapp, tmp_path)
    yield made
    made.close()


@pytest.fixture
def people(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Desk[PeopleWorkspace]]:
    for bench in lend(qtbot, qapp, tmp_path, PeopleWorkspace):
        bench.load_example()
        bench.show(1208, 760)
        yield bench


def waiting(desk: Desk[PeopleWorkspace] | MeetingDesk) -> list[TopicRow]:
    return list(desk.read(topic_rows))


def test_a_topic_found_by_the_search_is_shown_in_its_sheet(people: Desk[PeopleWorkspace]) -> None:
    bodies = [body.id for body in people.view.bodies()]
    first, topic = (people.run(AddTopic(bodies[-1], title)).ids["topic"] for title in ("Beleuchtung", "Radverkehr"))
    people.until(lambda: len(waiting(people)) == 2)
    people.settle()
    people.view.focus_target("topic", topic)
    people.settle()
    pane = people.view.sheets.topics
    assert people.view.side.current() == bodies[-1]
    assert pane.isVisible()
    assert pane.grid.current_key() == topic != first


def test_the_sheet_keeps_topics_with_all_their_fields(people: Desk[PeopleWorkspace]) -> None:
    people.view.sheets.show_sheet("topics")
    pane = people.view.sheets.topics
    assert pane.empty.isVisible()
    people.click(pane.add_button)
    people.type(pane.strip.title, "Radverkehr")
    people.type(pane.strip.proposer, "Fraktion A")
    people.type(pane.strip.wished.edit, "morgen")
    people.press(pane.strip.title, Key.Key_Return)
    assert waiting(people) == []
    pane.strip.wished.edit.selectAll()
    people.type(pane.strip.wished.edit, "1.3.2022")
    people.press(pane.strip.title, Key.Key_Return)
    people.until(lambda: len(waiting(people)) == 1)
    people.settle()
    (row,) = waiting(people)
    assert (row.title, row.proposer, row.wished_on, row.public) == ("Radverkehr", "Fraktion A", date(2022, 3, 1), True)
    pane.grid.choose(row.id)
    assert not pane.internal.isVisible()
    pane.contact.picked.emit(pane.contact._values[1])
    pane.note.edit.insertPlainText("Nach dem Ortstermin")
    pane.note.flush()
    pane.grid.grid.entered.emit(row.id, "public", False)
    people.until(lambda: waiting(people)[0].note == "Nach dem Ortstermin" and not waiting(people)[0].public)
    people.settle()
    assert waiting(people)[0].contact_id is not None
    people.until(pane.internal.isVisible)
    people.type(pane.internal.edit, "Ankauf")
    people.press(pane.internal.edit, Key.Key_Return)
    people.until(lambda: waiting(people)[0].internal_title == "Ankauf")
    people.run(AddTopic(row.organization_id, "Zweites"))
    people.settle()
    pane.grid.setFocus()
    people.press(pane.grid, Key.Key_Down, ALT)
    people.until(lambda: [each.title for each in waiting(people)] == ["Zweites", "Radverkehr"])
    people.press(pane.grid, Key.Key_Delete)
    people.until(lambda: [each.title for each in waiting(people)] == ["Zweites"])


def test_topics_come_onto_an_agenda_by_tick_and_drag_and_items_go_back(desk: MeetingDesk) -> None:
    assert desk.example is not None
    awd = desk.example.organizations["awd"]
    target = desk.run(PlanMeeting(awd, desk.stored().scheduled_start + timedelta(days=42))).ids["meeting"]
    first = desk.run(AddAgendaItem(target, "Erster")).ids["item"]
    ids = [desk.run(AddTopic(awd, title)).ids["topic"] for title in ("Radverkehr", "Parken", "Bäume")]
    desk.bench.open_meeting(target)
    desk.until(lambda: desk.bench.view is not None and desk.bench.view.id == target)
    desk.press(desk.bench, Key.Key_U, SHIFT_ALT)
    form, agenda = desk.bench.agenda.topics, desk.bench.agenda.list
    desk.until(lambda: form.items.count() == 3)
    desk.press(form.items, Key.Key_Return)
    assert "mindestens ein Thema" in form.error.text()
    form.items.setCurrentRow(1)
    assert form.items.dragged() == ids[1]
    box = agenda.visualRect(agenda.keyed.index(agenda.keyed.row_of(first)))
    assert agenda.before(QPoint(box.center().x(), box.top() + 1)) == first
    assert agenda.before(QPoint(box.center().x(), box.bottom() - 1)) is None
    agenda.brought.emit(ids[1], first)
    desk.until(lambda: form.items.count() == 2)
    form.items.setFocus()
    desk.press(form.items, Key.Key_Space)
    desk.press(form.items, Key.Key_Return)
    desk.until(lambda: not form.isVisible())
    desk.settle()
    assert [item.title for item in desk.stored().items] == ["Parken", "Erster", "Radverkehr"]
    desk.choose("Ö 2")
    desk.press(agenda, Key.Key_M, SHIFT_ALT)
    desk.until(lambda: len(desk.stored().items) == 2)
    assert [row.title for row in waiting(desk)] == ["Bäume", "Erster"]
    desk.settle()
    desk.bench.agenda.take_topics()
    desk.until(lambda: form.items.count() == 2)
    desk.choose("Ö 1")
    form.items.dropped.emit(agenda)
    desk.until(lambda: form.items.count() == 3)
    assert "Parken" in form.items.item(2).text()


def test_a_new_meeting_offers_the_topics_of_its_body(desk: MeetingDesk) -> None:
    assert desk.example is not None
    for title in ("Radverkehr", "Parken"):
        desk.run(AddTopic(desk.example.organizations["awd"], title, public=title == "Parken"))
    desk.bench.show_list()
    desk.settle()
    form = desk.bench.chooser.form
    form.plan()
    desk.until(lambda: form.options.topics.count() == 2)
    assert form.options.topics.taken() == ()
    form.options.topics.item(0).setCheckState(Qt.CheckState.Checked)
    assert "1 von 2" in form.options.topics_head.text()
    form.day.edit.setText("20.01.2022")
    form.submit()
    desk.until(lambda: desk.bench.view is not None and desk.bench.view.scheduled_start.year == 2022)
    assert any(item.title == "Radverkehr" and not item.public for item in desk.stored().items)
    assert [row.title for row in waiting(desk)] == ["Parken"]
