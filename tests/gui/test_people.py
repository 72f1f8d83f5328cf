"""Bodies and people: members come, change and go through real cells, fields and keys."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.people.workspace import PeopleWorkspace
from smartaachen_desktop.model.people import MemberGroup, RuleProfile
from smartaachen_desktop.services.queries.people import MemberRow, OrganizationRow, PeopleView, people_view
from tests.gui.desk import Desk, lend

Bench = Desk[PeopleWorkspace]


@pytest.fixture
def empty(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Bench]:
    yield from lend(qtbot, qapp, tmp_path, PeopleWorkspace)


@pytest.fixture
def bench(empty: Bench) -> Bench:
    empty.load_example()
    empty.show()
    return empty


def body(bench: Bench, short_name: str = "AWD") -> OrganizationRow:
    view: PeopleView = bench.read(people_view)
    return next(each for each in view.organizations if each.short_name == short_name)


def seat(bench: Bench, name: str) -> MemberRow:
    return next(member for member in body(bench).members if member.name == name)


def edit(bench: Bench, grid: Any, key: UUID, column: int, text: str, end: Qt.Key = Qt.Key.Key_Return) -> None:
    """Open a cell with F2, type over it, leave with a key."""
    grid.setFocus()
    grid.setCurrentIndex(grid.grid.index(grid.grid.row_of(key), column))
    bench.qtbot.keyClick(grid, Qt.Key.Key_F2)
    editor = grid.viewport().findChild(QLineEdit)
    assert editor is not None
    editor.selectAll()
    bench.type(editor, text)
    bench.qtbot.keyClick(editor, end)
    bench.settle()


def test_members_stand_in_their_groups(bench: Bench) -> None:
    lines = bench.view.members.grid.grid.lines
    heads = [(line.title, line.note) for line in lines if line.key is None]
    assert heads[:3] == [("Ratsmitglieder", "10"), ("Sachkundige Bürger*innen", "7"), ("Beratend, ohne Stimme", "2")]
    assert bench.view.facts.quorum.text() == "mindestens 9 von 17"
    assert "§" in bench.view.facts.paragraph.text()
    assert "49" in bench.view.facts.paragraph.text()
    assert bench.view.facts.seats.text() == "Sitze mit Stimme: 17 von 17"


def test_a_cell_is_edited_and_the_selection_stays(bench: Bench) -> None:
    member = seat(bench, "Fraktion C, Platz 1")
    edit(bench, bench.view.members.grid, member.id, 2, "Fraktion G")
    assert seat(bench, member.name).on_behalf_of == "Fraktion G"
    assert bench.view.members.current().id == member.id


def test_esc_leaves_a_cell_as_it_was(bench: Bench) -> None:
    member = seat(bench, "Fraktion C, Platz 1")
    edit(bench, bench.view.members.grid, member.id, 1, "anders", Qt.Key.Key_Escape)
    assert seat(bench, member.name).role == member.role


def test_a_refresh_keeps_what_is_typed_in_a_cell(bench: Bench) -> None:
    member = seat(bench, "Fraktion C, Platz 1")
    grid = bench.view.members.grid
    grid.setCurrentIndex(grid.grid.index(grid.grid.row_of(member.id), 1))
    bench.qtbot.keyClick(grid, Qt.Key.Key_F2)
    editor = grid.viewport().findChild(QLineEdit)
    bench.type(editor, "Sprecher")
    other = seat(bench, "Fraktion A, Platz 2")
    bench.view.members.group_wished.emit(other, MemberGroup.CITIZEN)
    bench.settle()
    assert editor.text() == "Sprecher"
    bench.qtbot.keyClick(editor, Qt.Key.Key_Return)
    bench.settle()
    assert seat(bench, member.name).role == "Sprecher"
    assert ("Ratsmitglieder", "9") in [(line.title, line.note) for line in grid.grid.lines]


def test_a_wrong_date_is_named_and_not_stored(bench: Bench) -> None:
    member = seat(bench, "Fraktion C, Platz 1")
    edit(bench, bench.view.members.grid, member.id, 3, "31.02.2022")
    assert "31.02.2022" in bench.view.members.error.text()
    assert seat(bench, member.name).ended is None


def test_a_member_ends_and_goes_on(bench: Bench) -> None:
    member, view = seat(bench, "Fraktion E, Platz 1"), bench.view.members
    view.grid.choose(member.id)
    bench.qtbot.mouseClick(view.end_button, Qt.MouseButton.LeftButton)
    bench.settle()
    assert seat(bench, member.name).ended == date(2021, 11, 18)
    assert [line.title for line in view.grid.grid.lines if line.key is None][-1] == "Ausgeschieden"
    assert bench.view.facts.seats.text() == "Sitze mit Stimme: 16 von 17"
    assert view.current().id == member.id
    assert view.end_button.words() == "Fortsetzen"
    bench.qtbot.mouseClick(view.end_button, Qt.MouseButton.LeftButton)
    bench.settle()
    assert seat(bench, member.name).ended is None


def test_a_new_person_becomes_a_member(bench: Bench) -> None:
    view = bench.view.members
    bench.qtbot.mouseClick(view.add_button, Qt.MouseButton.LeftButton)
    bench.type(view.form.person, "Gruppe H, beratend")
    view.form.group.set_value(MemberGroup.ADVISORY)
    bench.type(view.form.role, "Gast")
    bench.qtbot.keyClick(view.form.role, Qt.Key.Key_Return)
    bench.qtbot.waitUntil(lambda: not view.form.isVisible())
    bench.settle()
    added = seat(bench, "Gruppe H, beratend")
    assert (added.group, added.role) == (MemberGroup.ADVISORY, "Gast")
    assert view.current().id == added.id


def test_a_known_person_is_not_made_twice(bench: Bench) -> None:
    people = len(bench.read(people_view).people)
    form = bench.view.members.form
    form.open_form()
    bench.type(form.person, "regio.iT")
    bench.qtbot.keyClick(form.role, Qt.Key.Key_Return)
    bench.qtbot.waitUntil(lambda: not form.isVisible())
    assert len(bench.read(people_view).people) == people
    assert seat(bench, "regio.iT").ended is None


def test_a_second_seat_is_refused_beside_the_form(bench: Bench) -> None:
    form = bench.view.members.form
    form.open_form()
    bench.type(form.person, "Fraktion A, Platz 2")
    bench.qtbot.keyClick(form.role, Qt.Key.Key_Return)
    bench.qtbot.waitUntil(lambda: bool(form.error.text()))
    assert "schon Mitglied" in form.error.text()
    assert form.isVisible()
    assert form.person.currentText() == "Fraktion A, Platz 2"


def test_delete_removes_a_member_and_undo_brings_it_back(bench: Bench) -> None:
    member, view = seat(bench, "OecherLab"), bench.view.members
    view.grid.setFocus()
    view.grid.choose(member.id)
    bench.qtbot.keyClick(view.grid, Qt.Key.Key_Delete)
    bench.settle()
    assert member.id not in {each.id for each in body(bench).members}
    assert bench.said.toasts == ["Mitgliedschaft von OecherLab gelöscht."]
    bench.bridge.undo()
    bench.settle()
    assert view.grid.grid.row_of(member.id) >= 0


def test_facts_of_a_body_are_saved_on_leaving(bench: Bench) -> None:
    facts = bench.view.facts
    facts.seats_edit.edit.selectAll()
    bench.type(facts.seats_edit.edit, "19")
    bench.qtbot.keyClick(facts.seats_edit.edit, Qt.Key.Key_Return)
    bench.settle()
    assert body(bench).statutory_size == 19
    assert facts.quorum.text() == "mindestens 10 von 19"
    facts.purpose.edit.setFocus()
    facts.purpose.edit.selectAll()
    bench.type(facts.purpose.edit, "Berät & beschließt <b>alles</b>")
    facts.rhythm.edit.setFocus()
    bench.settle()
    assert body(bench).purpose == "Berät & beschließt <b>alles</b>"


def test_a_wrong_size_is_refused_beside_the_field(bench: Bench) -> None:
    field = bench.view.facts.seats_edit
    for text, words in (("siebzehn", "siebzehn"), ("2000", "zwischen 0 und 1000")):
        field.edit.selectAll()
        bench.type(field.edit, text)
        bench.qtbot.keyClick(field.edit, Qt.Key.Key_Return)
        bench.settle()
        assert words in field.error.text()
        assert field.edit.text() == text
        assert body(bench).statutory_size == 17


def test_an_empty_name_is_refused_and_stays_typed(bench: Bench) -> None:
    facts = bench.view.facts
    facts.name.edit.setFocus()
    facts.name.edit.selectAll()
    bench.qtbot.keyClick(facts.name.edit, Qt.Key.Key_Delete)
    facts.rhythm.edit.setFocus()
    bench.settle()
    assert facts.name.error.text()
    assert body(bench).name.startswith("Ausschuss")


def test_rules_change_with_their_explanation(bench: Bench) -> None:
    facts = bench.view.facts
    assert "Gemeindeordnung" in facts.rule.text()
    facts.profile.setFocus()
    bench.qtbot.keyClick(facts.profile, Qt.Key.Key_Down)
    bench.settle()
    assert body(bench).rule_profile is RuleProfile.OWN_RULES
    assert "wie vereinbart" in facts.rule.text()


def test_typing_survives_the_change_to_another_body(bench: Bench) -> None:
    bench.view.facts.purpose.edit.setPlainText("Neu gefasst.")
    other = body(bench, "SG")
    bench.view.focus_record(other.id)
    bench.settle()
    assert body(bench).purpose == "Neu gefasst."
    assert bench.view.facts.purpose.text() == other.purpose
    assert bench.view.members.current().name == "Oberbürgermeisterin"


def test_contacts_are_ticked_in_the_directory(bench: Bench) -> None:
    person = next(each for each in bench.read(people_view).people if each.name == "Fachverwaltung")
    bench.view.focus_record(person.id)
    grid = bench.view.people.grid
    grid.setCurrentIndex(grid.grid.index(grid.grid.row_of(person.id), 3))
    bench.qtbot.keyClick(grid, Qt.Key.Key_Space)
    bench.settle()
    assert next(each for each in bench.read(people_view).people if each.id == person.id).is_contact is False
    edit(bench, grid, person.id, 4, "fachverwaltung@example.org")
    assert next(each for each in bench.read(people_view).people if each.id == person.id).email.endswith("example.org")


def test_a_person_in_use_is_not_removed(bench: Bench) -> None:
    person = next(each for each in bench.read(people_view).people if each.name == "Stawag")
    bench.view.focus_record(person.id)
    bench.qtbot.keyClick(bench.view.people.grid, Qt.Key.Key_Delete)
    bench.settle()
    assert "gehört noch" in bench.view.people.error.text()
    assert person.id in {each.id for each in bench.read(people_view).people}


def test_an_empty_file_gets_its_first_body_and_department(empty: Bench) -> None:
    empty.show()
    view = empty.view
    assert view.pages.currentWidget() is view.nothing
    view.nothing.pressed.emit()
    empty.type(view.body_form.name, "Steuergremium")
    empty.qtbot.keyClick(view.body_form.name, Qt.Key.Key_Return)
    empty.qtbot.waitUntil(lambda: bool(view.body_form.error.text()))
    empty.type(view.body_form.short_name, "SG")
    empty.qtbot.keyClick(view.body_form.short_name, Qt.Key.Key_Return)
    empty.qtbot.waitUntil(lambda: not view.body_form.isVisible())
    empty.settle()
    assert view.current_body().short_name == "SG"
    assert view.members.empty.isVisible()
    view.side.choose("departments")
    view.side.picked.emit("departments")
    form = view.departments.department_form
    view.departments.add_button.click()
    empty.type(form.code, "FB 02")
    empty.qtbot.keyClick(form.code, Qt.Key.Key_Return)
    empty.qtbot.waitUntil(lambda: not form.isVisible())
    empty.settle()
    assert [each.code for each in empty.read(people_view).departments] == ["FB 02"]
    assert view.departments.grid.current_key() is not None


def test_a_person_can_be_asked_for_before_anything_is_read(empty: Bench) -> None:
    example = empty.load_example()
    empty.make = lambda context: asked(PeopleWorkspace(context), example.people["Stawag"])
    empty.show()
    assert empty.view.side.current() == "people"
    assert empty.view.people.grid.current_key() == example.people["Stawag"]


def asked(view: PeopleWorkspace, key: UUID) -> PeopleWorkspace:
    view.focus_record(key)
    return view


def test_flush_stores_fields_and_an_open_cell(bench: Bench) -> None:
    member, view = seat(bench, "Fraktion C, Platz 1"), bench.view
    view.facts.purpose.edit.setPlainText("Noch nicht gespeichert")
    view.facts.rhythm.edit.selectAll()
    bench.type(view.facts.rhythm.edit, "monatlich")
    grid = view.members.grid
    grid.setCurrentIndex(grid.grid.index(grid.grid.row_of(member.id), 1))
    bench.qtbot.keyClick(grid, Qt.Key.Key_F2)
    editor = grid.viewport().findChild(QLineEdit)
    editor.selectAll()
    bench.type(editor, "Sprecher")
    view.flush()
    bench.settle()
    assert (body(bench).purpose, body(bench).rhythm) == ("Noch nicht gespeichert", "monatlich")
    assert seat(bench, member.name).role == "Sprecher"
