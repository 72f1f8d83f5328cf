"""Planning a meeting by hand: template, open items, second call; the body's template and series in their sheets."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.formats import local
from smartaachen_desktop.gui.people.workspace import PeopleWorkspace
from smartaachen_desktop.services.meetings import CloseMeeting
from smartaachen_desktop.services.queries.meeting_load import meeting_rows
from smartaachen_desktop.services.queries.preparation import BodyPreparation, preparation
from tests.gui.desk import Desk, lend
from tests.gui.meeting_desk import Key, MeetingDesk

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MeetingDesk]:
    made = MeetingDesk(qtbot, qapp, tmp_path)
    yield made
    made.close()


@pytest.fixture
def people(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Desk[PeopleWorkspace]]:
    for made in lend(qtbot, qapp, tmp_path, PeopleWorkspace):
        made.load_example()
        made.show()
        yield made


def test_a_new_meeting_starts_with_template_and_what_was_left_open(desk: MeetingDesk) -> None:
    desk.begin()
    desk.run(CloseMeeting(desk.stored().id))
    desk.bench.show_list()
    form = desk.bench.chooser.form
    desk.bench.chooser.plan()
    desk.until(form.options.carry_over.isEnabled)
    assert form.options.template.isChecked()
    assert any("Ö 6 Bericht zum Projektplan" in line.text() for line in form.options.items.lines())
    form.day.edit.setText("20.01.2022")
    desk.press(form.day.edit, Key.Key_Return)
    desk.until(lambda: desk.bench.view is not None and len(desk.read(meeting_rows)) == 2)
    desk.settle()
    titles = [item.title for item in desk.stored().items]
    assert titles[:2] == ["Eröffnung und Feststellung der Beschlussfähigkeit", "Bestellung der Schriftführung"]
    assert "Bericht zum Projektplan SMART.Aachen" in titles


def test_the_ticks_decide(desk: MeetingDesk) -> None:
    desk.bench.show_list()
    form = desk.bench.chooser.form
    desk.bench.chooser.plan()
    desk.until(form.options.template.isEnabled)
    assert not form.options.carry_over.isEnabled()
    form.options.template.setChecked(False)
    form.second_call.setChecked(True)
    form.day.edit.setText("20.01.2022")
    desk.press(form.day.edit, Key.Key_Return)
    desk.until(lambda: len(desk.read(meeting_rows)) == 2 and desk.bench.view is not None)
    desk.settle()
    assert desk.stored().items == ()
    assert desk.stored().second_call


def ready(people: Desk[PeopleWorkspace], body: str) -> BodyPreparation:
    assert people.example is not None
    organization = people.example.organizations[body]
    return people.read(lambda session: preparation(session, organization))


def body(people: Desk[PeopleWorkspace], key: str, sheet: str) -> None:
    assert people.example is not None
    people.view.focus_record(people.example.organizations[key])
    people.view.sheets.show_sheet(sheet)


def test_the_template_is_edited_in_its_sheet(people: Desk[PeopleWorkspace]) -> None:
    body(people, "awd", "template")
    pane = people.view.sheets.template
    people.click(pane.add_button)
    people.type(pane.strip.title, "Stand des Projektplans")
    people.press(pane.strip.title, Key.Key_Return)
    people.until(lambda: ready(people, "awd").template[-1].title == "Stand des Projektplans")
    people.settle()
    assert not pane.form.isVisible()
    key = ready(people, "awd").template[-1].id
    pane.grid.choose(key)
    pane.grid.setFocus()
    people.press(pane.grid, Key.Key_Up, ALT)
    people.until(lambda: ready(people, "awd").template[-2].id == key)
    people.settle()
    pane.grid.grid.setData(pane.grid.grid.index(pane.grid.grid.row_of(key), 4), "zehn")
    assert "keine ganze Zahl" in pane.error.text()
    pane.grid.grid.setData(pane.grid.grid.index(pane.grid.grid.row_of(key), 4), "10")
    people.until(lambda: ready(people, "awd").template[-2].planned_minutes == 10)
    people.press(pane.grid, Key.Key_Delete)
    people.until(lambda: key not in [row.id for row in ready(people, "awd").template])


def test_an_empty_template_takes_the_usual_items(people: Desk[PeopleWorkspace]) -> None:
    body(people, "steuergremium", "template")
    people.view.sheets.template.empty.pressed.emit()
    people.until(lambda: len(ready(people, "steuergremium").template) > 5)


def test_a_series_names_the_holidays_that_move_it(people: Desk[PeopleWorkspace]) -> None:
    body(people, "jourfixe", "series")
    pane = people.view.sheets.series
    people.click(pane.add_button)
    people.type(pane.strip.name, "Feiertage")
    pane.strip.first_day.edit.setText("05.05.2022")
    people.type(pane.strip.at, "25:00")
    people.press(pane.strip.name, Key.Key_Return)
    assert "keine Uhrzeit" in pane.form.error.text()
    pane.strip.at.setText("9.30")
    pane.strip.weeks.setText("21")
    people.press(pane.strip.name, Key.Key_Return)
    people.until(lambda: len(ready(people, "jourfixe").series) == 2)
    people.settle()
    pane.grid.choose(ready(people, "jourfixe").series[1].id)
    assert "statt 26.05.2022: Christi Himmelfahrt" in pane.days.text()
    pane.count.setValue(2)
    people.click(pane.plan_button)
    rows = [row for row in people.read(meeting_rows) if row.short_name == "JF"]
    assert sorted(local(row.scheduled_start).date() for row in rows) == [date(2022, 5, 5), date(2022, 5, 27)]


def test_the_period_of_notice_is_set_at_the_body(people: Desk[PeopleWorkspace]) -> None:
    body(people, "awd", "members")
    facts = people.view.facts
    facts.notice.edit.setText("400")
    people.press(facts.notice.edit, Key.Key_Return)
    assert "keine Frist" in facts.notice.error.text()
    facts.notice.edit.setText("8")
    people.press(facts.notice.edit, Key.Key_Return)
    view = people.view

    def stored() -> int:
        return next(each.notice_days for each in view.view.organizations if each.short_name == "AWD")  # type: ignore[union-attr]

    people.until(lambda: stored() == 8)
