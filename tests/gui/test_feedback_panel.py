"""Feedback beside the board: opened, entered, changed and deleted by keyboard; counted on the field; undo shows it."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.board.feedback_panel import FeedbackPanel
from smartaachen_desktop.gui.board.workspace import BoardWorkspace
from smartaachen_desktop.model.feedback import FeedbackSource
from smartaachen_desktop.services.queries.feedback import FeedbackRow, feedback_rows
from tests.gui.desk import Desk

CONTROL = Qt.KeyboardModifier.ControlModifier


class Bench(Desk[BoardWorkspace]):
    @property
    def panel(self) -> FeedbackPanel:
        return self.view.feedback

    def rows(self) -> tuple[FeedbackRow, ...]:
        return self.read(feedback_rows)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        widget = QApplication.focusWidget()
        assert widget is not None
        self.press(widget, key, modifier)

    def enter(self, text: str) -> None:
        """One more piece of feedback to the field that is shown."""
        self.panel.add.setFocus()
        self.key(Qt.Key.Key_Space)
        self.type(self.panel.form.text, text)
        self.key(Qt.Key.Key_Return, CONTROL)
        self.settle()


@pytest.fixture
def bench(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Bench]:
    made = Bench(qtbot, qapp, tmp_path / "neu.db", BoardWorkspace)
    made.load_example()
    made.show()
    yield made
    made.close()


def test_by_keyboard_from_the_card_to_the_stored_feedback_and_back(bench: Bench) -> None:
    view, panel = bench.view, bench.panel
    assert view.data is not None
    second = view.data.fields[1]
    card = view.canvas.arrangement.in_column(second.id)[0]
    view.canvas.setFocus()
    view.canvas.go_to(card.id)
    bench.key(Qt.Key.Key_R)
    assert panel.isVisible()
    assert (panel.field.value(), panel.field.hasFocus()) == (second.id, True)
    assert panel.nothing.isVisible()

    bench.enter("Mehr Radabstellplätze")
    (row,) = bench.rows()
    assert (row.field_id, row.text, row.given_on) == (second.id, "Mehr Radabstellplätze", date(2021, 11, 18))
    assert (row.source, row.public) == (FeedbackSource.EXHIBITION, False)
    assert [head.feedback for head in view.heads.texts()] == [0, 1, 0]
    assert "1 Rückmeldung" in view.heads.accessibleName()

    panel.items[0].edit.setFocus()
    bench.key(Qt.Key.Key_F2)
    panel.form.source.set_value(FeedbackSource.OECHER_LAB)
    panel.form.measure.set_value(card.id)
    panel.form.public.setFocus()
    bench.key(Qt.Key.Key_Space)
    panel.form.button.click()
    bench.settle()
    assert panel.items[0].row.public
    (row,) = bench.rows()
    assert (row.source, row.measure_id, row.text) == (FeedbackSource.OECHER_LAB, card.id, "Mehr Radabstellplätze")

    panel.items[0].remove.setFocus()
    bench.key(Qt.Key.Key_Delete)
    bench.settle()
    assert panel.items == []
    assert bench.rows() == ()
    assert bench.said.toasts == ["Rückmeldung vom 18.11.2021 gelöscht."]
    bench.bridge.run(lambda dispatcher: dispatcher.undo(), lambda _done: None)
    bench.settle()
    assert len(panel.items) == 1

    bench.key(Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert view.canvas.hasFocus()


def test_a_refusal_keeps_the_words_and_says_why(bench: Bench) -> None:
    panel = bench.panel
    bench.click(bench.view.toolbar.feedback)
    panel.add.click()
    panel.form.day.edit.setText("19.11.2021")
    bench.type(panel.form.text, "Kommt morgen")
    bench.key(Qt.Key.Key_Return, CONTROL)
    bench.settle()
    assert "liegt nach heute" in panel.form.error.text()
    assert panel.form.text.toPlainText() == "Kommt morgen"
    assert panel.form.day.edit.hasFocus()
    panel.form.day.edit.setText("18.11.2021")
    panel.form.submit()
    bench.settle()
    assert len(panel.items) == 1
    panel.add.click()
    bench.key(Qt.Key.Key_Escape)
    assert panel.isVisible()
    assert not panel.form.is_open()


def test_mouse_and_strategy_panel_lead_to_the_field(bench: Bench) -> None:
    view, panel = bench.view, bench.panel
    view.open_feedback()
    bench.enter("Sagt mehr dazu")
    view.close_feedback()
    width = (view.heads.width()) / 3
    bench.qtbot.mouseClick(view.heads, Qt.MouseButton.LeftButton, pos=QPoint(round(width) - 25, 25))
    assert panel.isVisible()
    view.open_strategy()
    assert not panel.isVisible()
    assert view.data is not None
    third = view.data.fields[2].id
    view.strategy.fields[third].feedback.click()
    assert (panel.isVisible(), panel.field.value(), panel.items) == (True, third, [])
