"""Half-typed forms stay with the item they were typed for; only Esc and success forget them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.services.budget import AddBudgetLine
from smartaachen_desktop.services.queries.budget import budget_view
from tests.gui.meeting_desk import Key, MeetingDesk


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MeetingDesk]:
    made = MeetingDesk(qtbot, qapp, tmp_path)
    made.begin()
    made.choose("Ö 5")
    yield made
    made.close()


def look_away(desk: MeetingDesk) -> None:
    desk.choose("Ö 6")
    desk.choose("Ö 5")


def test_a_motion_survives_a_look_at_another_item_and_one_typed_there(desk: MeetingDesk) -> None:
    panel = desk.bench.middle.vote.panel
    form = panel.form
    panel.add()
    form.title.setText("Radwege zuerst")
    form.text.setPlainText("Der Ausschuss beschließt anders.")
    desk.choose("Ö 6")
    assert not form.isVisible()
    panel.add()
    assert form.title.text() == ""
    form.title.setText("Anderer Antrag")
    desk.choose("Ö 5")
    panel.add()
    assert (form.title.text(), form.text.toPlainText()) == ("Radwege zuerst", "Der Ausschuss beschließt anders.")
    desk.press(form.title, Key.Key_Escape)
    panel.add()
    assert form.title.text() == ""
    form.close_form()
    desk.choose("Ö 6")
    panel.add()
    assert form.title.text() == "Anderer Antrag"


def test_note_and_assignment_come_back(desk: MeetingDesk) -> None:
    middle = desk.bench.middle
    middle.chair_note.ask()
    middle.chair_note.form.text.setPlainText("Langer Hinweis")
    look_away(desk)
    assert not middle.chair_note.form.isVisible()
    middle.chair_note.ask()
    assert middle.chair_note.form.text.toPlainText() == "Langer Hinweis"
    desk.click(middle.chair_note.form.button)
    assert desk.item("Ö 5").chair_note == "Langer Hinweis"
    middle.assignments.add()
    middle.assignments.form.text.setText("Halber Auftrag")
    look_away(desk)
    middle.assignments.add()
    assert middle.assignments.form.text.text() == "Halber Auftrag"


def test_the_change_form_keeps_its_words_when_its_key_is_pressed_again(desk: MeetingDesk) -> None:
    changes = desk.bench.middle.changes
    form = changes.form
    changes.prepare()
    form.kind.set_value("details")
    form.show_kind()
    form.measure.setCurrentIndex(0)
    form.refresh()
    form.details.title.setText("Mein neuer Titel")
    changes.prepare()
    assert (form.chosen(), form.details.title.text()) == ("details", "Mein neuer Titel")
    look_away(desk)
    changes.prepare()
    assert (form.chosen(), form.details.title.text()) == ("details", "Mein neuer Titel")
    assert form.details.title.isVisible()


def test_of_two_equal_names_the_chosen_one_counts(desk: MeetingDesk) -> None:
    budget = desk.read(budget_view)
    for _ in range(2):
        desk.run(AddBudgetLine(budget.strategy_id, "Reserve", budget.lines[0].group))
    field = desk.bench.middle.changes.form.line
    second = [line.id for line in desk.read(budget_view).lines if line.name == "Reserve"][1]
    desk.until(lambda: second in field.values())
    field.set_value(second)
    assert field.chosen() == second


def test_words_searched_for_outlast_other_choices(desk: MeetingDesk) -> None:
    field = desk.bench.middle.changes.form.measure
    field.setEditText("Works")
    budget = desk.read(budget_view)
    desk.run(AddBudgetLine(budget.strategy_id, "Reserve", budget.lines[0].group))
    field.fill([(1, "eins"), (2, "zwei")])
    assert field.currentText() == "Works"
