"""Circular votes in the window: begun in a strip, answered by one key each, closed when it is offered."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.followup.workspace import CIRCULARS, RESOLUTIONS, FollowUpWorkspace
from smartaachen_desktop.model.circular import CircularState
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.services.assignments import AddAssignment
from smartaachen_desktop.services.queries.circular import CircularRow, circular_rows
from smartaachen_desktop.services.queries.followup import followup_view
from tests.gui.desk import Desk, lend

NOW = datetime(2022, 3, 7, 9, 0, tzinfo=UTC)
Bench = Desk[FollowUpWorkspace]


@pytest.fixture
def bench(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Bench]:
    for desk in lend(qtbot, qapp, tmp_path, FollowUpWorkspace, NOW):
        desk.load_example()
        desk.show()
        yield desk


@pytest.fixture
def asked(bench: Bench) -> Bench:
    begin(bench)
    bench.press(bench.view.circular_form.question, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    bench.settle()
    return bench


def begin(bench: Bench) -> None:
    """By keyboard alone: Shift+Ins, then the fields."""
    form = bench.view.circular_form
    bench.press(bench.view, Qt.Key.Key_Insert, Qt.KeyboardModifier.ShiftModifier)
    bench.until(form.isVisible)
    bench.type(form.subject, "Ort der Ausstellung")
    bench.type(form.answer_by.edit, "14.03.2022")
    bench.type(form.question, "Die Ausstellung findet im OecherLab statt.")


def only(bench: Bench) -> CircularRow:
    (row,) = bench.read(circular_rows)
    return row


def press_keys(bench: Bench, *keys: Qt.Key) -> None:
    for key in keys:
        bench.press(bench.view.circular.answers, key)
        bench.settle()


def test_it_is_begun_by_keyboard_for_the_body_with_own_rules(asked: Bench) -> None:
    row = only(asked)
    assert (row.organization, row.subject, row.public) == ("SG", "Ort der Ausstellung", False)
    assert (row.asked_on, row.answer_by) == (date(2022, 3, 7), date(2022, 3, 14))
    assert asked.view.mode() == CIRCULARS
    assert not asked.view.circular_form.isVisible()
    assert asked.view.circular.answers.hasFocus()
    assert asked.view.circular.closed_badge.isVisible()


def test_a_committee_of_the_council_is_refused_and_nothing_typed_is_lost(bench: Bench) -> None:
    begin(bench)
    assert bench.example is not None
    form = bench.view.circular_form
    form.organization.set_value(bench.example.organizations["awd"])
    form.submit()
    bench.settle()
    assert "Ausschuss des Rates" in form.error.text()
    assert "§§ 48, 50 GO NRW" in form.error.text()
    assert form.question.toPlainText().startswith("Die Ausstellung")
    assert bench.read(circular_rows) == ()
    bench.press(form, Qt.Key.Key_Escape)
    assert not form.isVisible()
    assert bench.view.circular_button.hasFocus()


def test_each_key_answers_and_goes_on_to_the_next(asked: Bench) -> None:
    press_keys(asked, Qt.Key.Key_J, Qt.Key.Key_J, Qt.Key.Key_N, Qt.Key.Key_E)
    row = only(asked)
    assert [each.choice for each in row.answers] == ["yes", "yes", "no", "abstention", None]
    assert row.answers[0].answered_on == date(2022, 3, 7)
    assert asked.view.circular.close_button.words() == "Vorzeitig schließen"
    press_keys(asked, Qt.Key.Key_J)
    assert asked.view.circular.close_button.words() == "Ergebnis feststellen"
    assert "Alle Stimmberechtigten haben geantwortet." in asked.view.circular.count.text()
    asked.click(asked.view.circular.close_button)
    assert only(asked).number == "SG 2022/1"
    assert asked.view.circular.heading.text() == "SG 2022/1"
    assert not asked.view.circular.keys.isVisible()


def test_the_day_of_the_answer_is_written_down(asked: Bench) -> None:
    pane = asked.view.circular
    asked.clock.forward(days=3)
    asked.type(pane.day.edit, "08.03.2022")
    pane.answers.setFocus()
    press_keys(asked, Qt.Key.Key_J)
    assert only(asked).answers[0].answered_on == date(2022, 3, 8)


def test_an_answer_can_be_taken_out_and_somebody_be_marked_as_not_asked(asked: Bench) -> None:
    pane = asked.view.circular
    press_keys(asked, Qt.Key.Key_J)
    pane.answers.setCurrentRow(0)
    press_keys(asked, Qt.Key.Key_Backspace)
    assert only(asked).answers[0].choice is None
    press_keys(asked, Qt.Key.Key_G)
    assert not only(asked).answers[0].asked
    assert pane.asked_button.words() == "Gefragt"
    asked.click(pane.close_button)
    assert "Oberbürgermeisterin" in pane.error.text()
    assert only(asked).state is CircularState.OPEN


def test_an_objection_ends_it_and_can_be_taken_back(asked: Bench) -> None:
    pane = asked.view.circular
    press_keys(asked, Qt.Key.Key_W)
    assert pane.state.text() == "Widerspruch gegen das Verfahren"
    press_keys(asked, Qt.Key.Key_J)
    assert only(asked).tally.yes == 0
    asked.click(pane.close_button)
    assert only(asked).state is CircularState.OPEN


def test_after_the_last_day_closing_is_offered(asked: Bench) -> None:
    press_keys(asked, Qt.Key.Key_J)
    asked.clock.forward(days=8)
    asked.view.refresh()
    asked.settle()
    assert "Die Frist ist abgelaufen." in asked.view.circular.count.text()
    assert asked.view.circular.close_button.words() == "Ergebnis feststellen"


def test_the_resolution_is_listed_filtered_and_leads_back(asked: Bench) -> None:
    press_keys(asked, *[Qt.Key.Key_J] * 5)
    asked.click(asked.view.circular.close_button)
    asked.click(asked.view.circular.meeting_button)
    assert asked.view.mode() == RESOLUTIONS
    assert asked.view.resolution.heading.text() == "SG 2022/1"
    assert "im Umlauf gefasst" in asked.view.resolution.facts.text()
    assert asked.view.resolution.text.edit.isReadOnly()
    assert not asked.view.resolution.result.isEnabled()
    result = asked.view.filters.result
    result.set_value("im Umlauf gefasst")
    result.picked.emit("im Umlauf gefasst")
    assert [row.number for row in asked.view.list.entries.rows] == ["SG 2022/1"]
    resolution = asked.read(followup_view).resolutions[0]
    asked.run(AddAssignment(text="Aufbau planen", resolution=resolution.id))
    assert asked.view.resolution.tasks.count()
    asked.click(asked.view.resolution.meeting_button)
    assert asked.view.mode() == CIRCULARS
    assert asked.opened == []


def test_the_vermerk_is_wished_for_both_audiences_only_when_it_is_public(asked: Bench) -> None:
    pane = asked.view.circular
    wishes: list[tuple[object, object]] = []
    asked.view.note_wished.connect(lambda *wish: wishes.append(wish))
    press_keys(asked, Qt.Key.Key_W)
    internal, public = pane.note_button.drop.actions()
    assert not public.isEnabled()
    internal.trigger()
    pane.public.click()
    asked.settle()
    assert only(asked).public
    public.trigger()
    assert wishes == [(only(asked).id, Audience.INTERNAL), (only(asked).id, Audience.PUBLIC)]


def test_an_open_one_can_be_deleted(asked: Bench) -> None:
    asked.click(asked.view.circular.remove_button)
    assert asked.read(circular_rows) == ()
    assert asked.view.no_circulars.isVisible()
