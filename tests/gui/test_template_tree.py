"""The agenda template as a tree by keys and buttons, and the wording below it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.people.template_pane import TemplatePane
from smartaachen_desktop.gui.people.workspace import PeopleWorkspace
from smartaachen_desktop.services.meetings import CloseMeeting
from smartaachen_desktop.services.queries.meeting_load import meeting_rows
from smartaachen_desktop.services.queries.preparation import TemplateRow, preparation
from tests.gui.desk import Desk, lend
from tests.gui.meeting_desk import ALT, Key, MeetingDesk


@pytest.fixture
def people(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Desk[PeopleWorkspace]]:
    for made in lend(qtbot, qapp, tmp_path, PeopleWorkspace):
        made.load_example()
        made.show()
        assert made.example is not None
        made.view.focus_record(made.example.organizations["awd"])
        made.settle()
        made.view.sheets.show_sheet("template")
        yield made


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MeetingDesk]:
    made = MeetingDesk(qtbot, qapp, tmp_path)
    yield made
    made.close()


def stored(people: Desk[PeopleWorkspace]) -> tuple[TemplateRow, ...]:
    assert people.example is not None
    body = people.example.organizations["awd"]
    return people.read(lambda session: preparation(session, body)).template


def choose(people: Desk[PeopleWorkspace], place: int) -> TemplatePane:
    pane = people.view.sheets.template
    pane.grid.choose(stored(people)[place].id)
    pane.grid.setFocus()
    return pane


def test_alt_and_arrows_build_the_tree(people: Desk[PeopleWorkspace]) -> None:
    pane = choose(people, 1)
    title = stored(people)[1].title
    people.press(pane.grid, Key.Key_Right, ALT)
    people.until(lambda: stored(people)[1].depth == 1)
    people.settle()
    assert pane.grid.current_key() == stored(people)[1].id
    assert pane.grid.grid.lines[1].depth == 1
    index = pane.grid.grid.index(1, 0)
    assert "Ebene 2" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert not pane.up.isEnabled(), "the only one below its item has nowhere to go"
    people.press(pane.grid, Key.Key_Left, ALT)
    people.until(lambda: stored(people)[1].depth == 0)
    assert stored(people)[1].title == title


def test_the_buttons_do_the_same(people: Desk[PeopleWorkspace]) -> None:
    pane = choose(people, 2)
    people.click(pane.inwards)
    assert [row.depth for row in stored(people)[:3]] == [0, 0, 1]
    assert not pane.inwards.isEnabled()
    people.click(pane.outwards)
    assert {row.depth for row in stored(people)} == {0}
    assert not pane.outwards.isEnabled()


def test_the_wording_is_kept_with_its_item(people: Desk[PeopleWorkspace]) -> None:
    pane = choose(people, 1)
    pane.proposal.edit.setFocus()
    people.type(pane.proposal.edit, "Bestellt wird die Schriftführung.")
    choose(people, 0)
    people.settle()
    assert pane.proposal.text() == ""
    assert stored(people)[1].proposal == "Bestellt wird die Schriftführung."
    choose(people, 1)
    assert pane.proposal.text() == "Bestellt wird die Schriftführung."


def test_a_new_meeting_takes_only_the_ticked_items(desk: MeetingDesk) -> None:
    desk.begin()
    desk.run(CloseMeeting(desk.stored().id))
    desk.bench.show_list()
    form = desk.bench.chooser.form
    desk.bench.chooser.plan()
    desk.until(form.options.carry_over.isEnabled)
    form.options.template.setChecked(False)
    lines = form.options.items.lines()
    assert len(lines) > 2
    kept = lines[1].text().strip()
    form.options.items.setFocus()
    for place in range(len(lines)):
        if place != 1:
            form.options.items.setCurrentRow(place)
            desk.press(form.options.items, Key.Key_Space)
    assert f"1 von {len(lines)}" in form.options.carry_over.text()
    form.day.edit.setText("20.01.2022")
    desk.press(form.day.edit, Key.Key_Return)
    desk.until(lambda: desk.bench.view is not None and len(desk.read(meeting_rows)) == 2)
    desk.settle()
    (item,) = desk.stored().items
    assert kept.endswith(item.heading)


def test_no_tick_at_all_takes_nothing(desk: MeetingDesk) -> None:
    desk.begin()
    desk.run(CloseMeeting(desk.stored().id))
    desk.bench.show_list()
    form = desk.bench.chooser.form
    desk.bench.chooser.plan()
    desk.until(form.options.carry_over.isEnabled)
    form.options.template.setChecked(False)
    for line in form.options.items.lines():
        line.setCheckState(Qt.CheckState.Unchecked)
    assert not form.options.carry_over.isChecked()
    form.day.edit.setText("20.01.2022")
    desk.press(form.day.edit, Key.Key_Return)
    desk.until(lambda: desk.bench.view is not None and len(desk.read(meeting_rows)) == 2)
    desk.settle()
    assert desk.stored().items == ()
