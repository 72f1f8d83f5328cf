"""Columns of the plan's table on wish, cells with a choice, and the resolution in the details."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.plan.choice_edits import typed_choice
from smartaachen_desktop.gui.plan.columns import KEY
from smartaachen_desktop.gui.plan.inputs import Choices
from smartaachen_desktop.gui.plan.model import CONTACT, COST, DEPARTMENT, HORIZON, PROGRESS, STATUS, TITLE
from smartaachen_desktop.gui.plan.table import TITLE_LEAST
from smartaachen_desktop.gui.plan.workspace import PlanWorkspace
from smartaachen_desktop.gui.settings import Settings
from smartaachen_desktop.gui.shared.offers import OfferList
from smartaachen_desktop.model.circular import CircularChoice
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.model.people import MemberGroup
from smartaachen_desktop.model.plan import Horizon, MeasureStatus
from smartaachen_desktop.services.circular import CloseCircularVote, RecordCircularAnswer, StartCircularVote
from smartaachen_desktop.services.measure_costs import SetMeasureCost
from smartaachen_desktop.services.people import AddDepartment, AddMembership, AddOrganization, AddPerson
from smartaachen_desktop.services.plan import AddMeasure, ChangeMeasure
from smartaachen_desktop.services.queries.circular import circular_rows
from smartaachen_desktop.services.queries.cost_sums import cost_sums
from smartaachen_desktop.services.queries.plan import CostRow
from tests.gui.plan_desk import PlanDesk, lend_plan, measure

Key = Qt.Key
ONE, OTHER, THIRD = (measure(number).id for number in (1, 2, 3))
CHOICES = Choices(contacts=((ONE, "FB 02"), (OTHER, "FB 36"), (THIRD, "Dezernat II")))


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[PlanDesk]:
    yield from lend_plan(qtbot, qapp, tmp_path)


def text(desk: PlanDesk, title: str, column: int) -> str:
    return desk.view.model.text(desk.view.model.entries[desk.row(title)], column)


# What a typed name means


@pytest.mark.parametrize(
    ("typed", "meant"), [("FB 36", OTHER), ("fb 36", OTHER), ("dez", THIRD), ("36", OTHER), ("", None), ("fehlt", None)]
)
def test_a_name_or_a_part_of_it_that_means_one_is_taken(typed: str, meant: object) -> None:
    command = typed_choice(measure(contact_id=ONE, contact="FB 02"), "contact", typed, CHOICES)
    assert command is not None
    assert command.contact == meant


@pytest.mark.parametrize(("typed", "code"), [("FB", "choice_unclear"), ("Stawag", "choice_unknown")])
def test_what_means_several_or_nobody_is_refused(typed: str, code: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        typed_choice(measure(), "contact", typed, CHOICES)
    assert refused.value.code == code


def test_the_present_value_is_no_change() -> None:
    assert typed_choice(measure(contact_id=ONE, contact="FB 02"), "contact", "FB 02", CHOICES) is None
    assert typed_choice(measure(), "contact", "", CHOICES) is None
    assert typed_choice(measure(), "status", "geplant", CHOICES) is None


def test_two_people_of_one_name_are_not_guessed() -> None:
    twice = Choices(contacts=((ONE, "FB 02"), (OTHER, "FB 02")))
    with pytest.raises(InvalidInput):
        typed_choice(measure(), "contact", "FB 02", twice)


# In the table


def test_the_contact_is_chosen_in_its_cell(qtbot: QtBot, desk: PlanDesk) -> None:
    desk.run(AddPerson(name="Dezernat II", is_contact=True))
    desk.until(lambda: len(desk.view.model.choices.contacts) == 2)
    desk.type_into(qtbot, "Erste", CONTACT, "dez")
    desk.until(lambda: desk.stored("Erste").contact == "Dezernat II")
    desk.settle()
    table = desk.view.table
    table.setCurrentIndex(desk.view.model.index(desk.row("Erste"), CONTACT))
    desk.press(table, Key.Key_F2)
    editor = table.cells.editor
    assert editor is not None
    assert editor.choices is not None
    offers = editor.choices.offers
    assert [row.words for row in offers.keyed.rows] == ["fehlt", "Dezernat II", "FB 02"]
    chosen = offers.chosen()
    assert chosen is not None
    assert chosen.words == "Dezernat II", "it begins at the present value"
    desk.press(editor, Key.Key_Down)
    desk.press(editor, Key.Key_Return)
    desk.until(lambda: desk.stored("Erste").contact == "FB 02")
    assert table.cells.editor is None
    assert not desk.view.findChildren(OfferList), "the list went with the editor"


def test_an_unknown_contact_stays_in_the_cell_with_a_sentence(qtbot: QtBot, desk: PlanDesk) -> None:
    desk.type_into(qtbot, "Erste", CONTACT, "Stawag")
    editor = desk.view.table.cells.editor
    assert editor is not None
    assert "Stawag" in editor.reading.text()
    desk.press(editor, Key.Key_Escape)
    desk.until(lambda: desk.view.table.cells.editor is None)
    assert desk.stored("Erste").contact == ""


def test_status_horizon_and_department_are_chosen_in_their_cells(qtbot: QtBot, desk: PlanDesk) -> None:
    desk.run(AddDepartment(code="FB 13", name="Presse"))
    desk.until(lambda: bool(desk.view.model.choices.departments))
    for column in (STATUS, HORIZON, DEPARTMENT):
        desk.view.columns.toggle(column)
    desk.type_into(qtbot, "Erste", STATUS, "lauf")
    assert desk.view.table.cells.editor is not None, "no status is called so"
    desk.press(desk.view.table.cells.editor, Key.Key_Escape)
    desk.until(lambda: desk.view.table.cells.editor is None)
    desk.type_into(qtbot, "Erste", STATUS, "erl")
    desk.until(lambda: desk.stored("Erste").status is MeasureStatus.DONE)
    desk.type_into(qtbot, "Erste", HORIZON, "lang")
    desk.until(lambda: desk.stored("Erste").horizon is Horizon.LONG)
    desk.type_into(qtbot, "Erste", DEPARTMENT, "presse")
    desk.until(lambda: desk.stored("Erste").department == "FB 13")
    desk.until(lambda: [text(desk, "Erste", each) for each in (STATUS, HORIZON, DEPARTMENT)] == [
        "erledigt", "langfristig", "FB 13",
    ])  # fmt: skip


def test_costs_are_summed_over_years_and_steps(desk: PlanDesk) -> None:
    desk.view.columns.toggle(COST)
    top, strategy = desk.stored("Erste"), desk.plan().strategy_id
    assert strategy is not None
    step = desk.run(AddMeasure(strategy, "Schritt", parent=top.id)).ids["measure"]
    for key, year, cents in ((top.id, 2022, 100_000), (step, 2022, 50_000), (step, 2023, 25_050)):
        desk.run(SetMeasureCost(key, year, cents))
    desk.until(lambda: text(desk, "Schritt", COST) == "750,50\u00a0€")
    assert text(desk, "Erste", COST) == "1.750,50\u00a0€"
    assert text(desk, "Zweite", COST) == ""
    index = desk.view.model.index(desk.row("Erste"), COST)
    assert not index.flags() & Qt.ItemFlag.ItemIsEditable


def test_sums_hold_for_every_level() -> None:
    top = measure(1)
    middle = measure(2, parent_id=top.id, costs=(CostRow(ONE, 2022, 5, None, ""),))
    leaf = measure(3, parent_id=middle.id, costs=(CostRow(OTHER, 2022, 7, None, ""), CostRow(THIRD, 2023, 1, None, "")))
    assert cost_sums((top, middle, leaf, measure(4))) == {top.id: 13, middle.id: 13, leaf.id: 8}


def test_columns_come_on_wish_and_are_there_again(desk: PlanDesk, tmp_path: Path) -> None:
    view, extra = desk.view, (STATUS, HORIZON, DEPARTMENT, COST)
    assert not any(map(view.columns.is_on, extra)), "the usual columns are as they were"
    settings = Settings(tmp_path / "settings")
    context = replace(view.context, settings=settings)
    other = PlanWorkspace(context)
    other.columns.toggle(COST)
    assert settings.kept_list(KEY) == ["cost"]
    again = PlanWorkspace(context)
    assert [again.columns.is_on(each) for each in extra] == [False, False, False, True]
    again.columns.toggle(COST)
    assert settings.kept_list(KEY) == []
    for each in (other, again):
        each.deleteLater()


def test_the_menu_of_the_head_switches_them(desk: PlanDesk) -> None:
    desk.press(desk.view, Key.Key_S, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    menu = desk.view.findChild(QMenu, "columns")
    assert menu is not None
    assert [action.text() for action in menu.actions()] == ["Status", "Horizont", "Dienststelle", "Kosten"]
    menu.actions()[3].trigger()
    menu.close()
    assert desk.view.columns.is_on(COST)
    assert not desk.view.columns.is_on(STATUS)


def test_in_a_narrow_window_names_stay_readable_and_the_columns_scroll(desk: PlanDesk) -> None:
    view, table = desk.view, desk.view.table
    view.resize(960, 640)
    for column in (STATUS, HORIZON, DEPARTMENT, COST):
        view.columns.toggle(column)
    desk.until(table.across.isVisible)
    assert table.columnWidth(TITLE) >= TITLE_LEAST
    table.setFocus()
    table.setCurrentIndex(view.model.index(desk.row("Erste"), COST))
    assert table.across.value() > 0
    for column in (STATUS, HORIZON, DEPARTMENT, COST):
        view.columns.toggle(column)
    view.resize(1300, 700)
    desk.until(lambda: not table.across.isVisible())
    assert table.visualRect(view.model.index(desk.row("Erste"), PROGRESS)).right() <= table.viewport().width()


# The details


def test_the_resolution_is_chosen_in_the_details(desk: PlanDesk) -> None:
    body = desk.run(AddOrganization("Steuerungsgremium", "STG")).ids["organization"]
    person = desk.run(AddPerson(name="FB 01")).ids["person"]
    desk.run(AddMembership(body, person, MemberGroup.MEMBER))
    circular = desk.run(
        StartCircularVote(body, "Ort", "Wir sind dafür.", date(2022, 9, 30), date(2022, 9, 1), public=False)
    ).ids["circular"]
    answer = next(row for row in desk.read(circular_rows) if row.id == circular).answers[0]
    desk.run(RecordCircularAnswer(answer.id, next(iter(CircularChoice)), date(2022, 9, 2)))
    desk.run(CloseCircularVote(circular))
    desk.view.openings.open_details(desk.row("Erste"))
    field = desk.view.details.resolution
    desk.until(lambda: field.box.count() == 2)
    assert field.box.itemText(1).startswith("STG 2022/1: Ort")
    assert "nichtöffentlich" in field.box.itemText(1)
    assert not field.link.isVisible()
    field.box.setCurrentIndex(1)
    field.box.activated.emit(1)
    desk.until(lambda: desk.stored("Erste").resolution == "STG 2022/1")
    desk.until(field.link.isVisible)
    assert field.hint.isVisible(), "it says that the public does not see the measure"
    desk.click(field.link)
    assert desk.opened == [("resolution", desk.stored("Erste").resolution_id)]
    desk.run(ChangeMeasure(desk.stored("Erste").id, resolution=None))
    desk.until(lambda: field.box.currentText() == "keiner")
