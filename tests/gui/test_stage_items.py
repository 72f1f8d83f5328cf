"""Stage items (Regiepunkte) and the numbering style in the window: by key, menu and field."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.meeting.acts_table import meeting_acts
from smartaachen_desktop.gui.people.workspace import PeopleWorkspace
from smartaachen_desktop.model.meetings import ItemState
from smartaachen_desktop.model.numbering import Numerals
from smartaachen_desktop.services.agenda import AddAgendaItem
from smartaachen_desktop.services.meetings import OpenMeeting
from smartaachen_desktop.services.queries.meeting_items import ItemView
from smartaachen_desktop.services.queries.meeting_load import meeting_view
from smartaachen_desktop.services.queries.people import people_view
from smartaachen_desktop.services.queries.preparation import preparations
from smartaachen_desktop.services.templates import AddStandingItem
from tests.gui.desk import Desk, lend
from tests.gui.meeting_desk import Key, MeetingDesk


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


def stage(desk: MeetingDesk) -> list[ItemView]:
    meeting = desk.stored().id
    found = desk.read(lambda session: meeting_view(session, meeting, stage=True))
    return [item for item in found.items if item.is_stage()]


def act(desk: MeetingDesk, name: str) -> None:
    next(each for each in meeting_acts() if each.id == name).perform(desk.bench)
    desk.settle()


def test_one_is_added_marked_called_and_ended(desk: MeetingDesk) -> None:
    act(desk, "add_stage")
    form = desk.bench.agenda.form
    assert form.isVisible()
    assert not any(field.isVisible() for field in (form.paper, form.role, form.proposal, form.standing, form.internal))
    desk.write(form.title, "Technikprobe")
    desk.press(form.title, Key.Key_Return)
    desk.until(lambda: len(stage(desk)) == 1)
    desk.settle()
    (item,) = stage(desk)
    row = next(each for each in desk.bench.agenda.list.keyed.rows if each.key == item.id)
    assert (row.number, row.stage) == ("Regie", True)
    assert "nur intern" in row.tip
    assert desk.bench.agenda.parked.text() == f"{sum(each.planned_minutes for each in desk.stored().items) + 5} min"

    desk.bench.choose_item(item.id)
    assert desk.bench.middle.stage.isVisible()
    assert not desk.bench.middle.area.isVisible()
    assert desk.bench.middle.head.title.text() == "Regiepunkt · Technikprobe"
    for name in ("add_assignment", "result", "add_below", "to_resolution"):
        act(desk, name)
    assert {banner[1] for banner in desk.said.banners} == {
        "Das ist ein Regiepunkt; beraten und beschlossen wird unter ihm nichts."
    }
    told: list[tuple[object, object, bool]] = []
    desk.bench.current_item_changed.connect(lambda *values: told.append(values))
    desk.run(OpenMeeting(desk.stored().id))
    desk.settle()
    desk.bench.choose_item(item.id)
    act(desk, "step_item")
    desk.until(lambda: stage(desk)[0].state is ItemState.RUNNING)
    desk.settle()
    assert desk.headers[-1] is not None
    assert desk.headers[-1].meeting is not None
    assert desk.headers[-1].meeting.item is not None
    assert desk.headers[-1].meeting.item.number == "Regie"
    assert all(current is None for _meeting, current, _public in told), "the wall hears of no item"
    assert not desk.bench.people.bias.isEnabled()
    act(desk, "step_item")
    desk.until(lambda: stage(desk)[0].state is ItemState.DONE)


def test_it_is_turned_by_key_and_menu(desk: MeetingDesk) -> None:
    desk.run(AddAgendaItem(desk.stored().id, "Foto", position=2, stage=True))
    desk.settle()
    (item,) = stage(desk)
    desk.bench.agenda.list.choose(item.id)
    desk.bench.choose_item(item.id)
    menu = desk.bench.agenda.item_menu()
    assert menu is not None
    names = [each.text() for each in menu.actions()]
    assert "Zum Tagesordnungspunkt machen" in names
    assert "Unterpunkt aufnehmen …" not in names
    act(desk, "turn_stage")
    desk.until(lambda: not stage(desk))
    desk.settle()
    assert desk.stored().items[2].title == "Foto"
    assert desk.said.toasts[-1] == "„Foto“ ist jetzt ein Tagesordnungspunkt."
    act(desk, "turn_stage")
    desk.until(lambda: len(stage(desk)) == 1)


def test_the_body_chooses_how_its_agenda_is_numbered(people: Desk[PeopleWorkspace]) -> None:
    facts = people.view.facts
    assert facts.numbers.text() == "Beispiel: Ö 1 · Ö 1.1 · N 1"

    def style() -> tuple[Numerals, str, str]:
        found = next(each for each in people.read(people_view).organizations if each.short_name == "AWD").number_style
        return Numerals(found.numerals), found.public_prefix, found.closed_prefix

    facts.numerals.setFocus()
    people.press(facts.numerals, Qt.Key.Key_Down)
    people.until(lambda: style()[0] is Numerals.ROMAN)
    for field, text in ((facts.public_prefix, "TOP"), (facts.closed_prefix, "")):
        field.edit.setFocus()
        field.edit.selectAll()
        people.press(field.edit, Qt.Key.Key_Delete)
        people.type(field.edit, text)
        people.press(field.edit, Qt.Key.Key_Return)
        people.settle()
    assert style() == (Numerals.ROMAN, "TOP", "")
    people.until(lambda: facts.numbers.text() == "Beispiel: TOP I · TOP I.1 · I")
    facts.public_prefix.edit.setFocus()
    facts.public_prefix.edit.selectAll()
    people.press(facts.public_prefix.edit, Qt.Key.Key_Delete)
    people.press(facts.public_prefix.edit, Qt.Key.Key_Return)
    people.settle()
    assert style() == (Numerals.ROMAN, "TOP", ""), "both parts would have had the same numbers"


def test_the_template_marks_a_stage_item(people: Desk[PeopleWorkspace]) -> None:
    assert people.example is not None
    body = people.example.organizations["awd"]
    key = people.run(AddStandingItem(body, "Technikprobe")).ids["standing_item"]
    people.view.focus_record(body)
    people.settle()
    people.view.sheets.show_sheet("template")
    pane = people.view.sheets.template
    people.until(lambda: pane.grid.grid.row_of(key) >= 0)
    pane.grid.choose(key)
    assert pane.foot.isVisible()
    pane.grid.grid.entered.emit(key, "stage", True)
    people.until(lambda: next(row for row in people.read(preparations)[body].template if row.id == key).stage)
    people.settle()
    row = pane.grid.grid.row_of(key)
    assert pane.grid.grid.index(row, 5).data() == "Regie"
    pane.grid.choose(key)
    assert not pane.foot.isVisible(), "it has no wording to begin with"
