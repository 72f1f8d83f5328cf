"""The strategy beside the board: each field is stored on its own, refusals stay beside it, undo brings things back."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.board.strategy_panel import StrategyPanel
from smartaachen_desktop.gui.board.strategy_rows import PrincipleEdit
from smartaachen_desktop.gui.board.workspace import BoardWorkspace
from smartaachen_desktop.gui.change_bridge import ChangeBridge
from smartaachen_desktop.gui.context import ViewContext
from smartaachen_desktop.gui.theme import ThemeBox, load_theme
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.queries.strategy import StrategyView, strategy_view
from smartaachen_desktop.services.registry import HANDLERS
from smartaachen_desktop.services.strategy import (
    ChangeGuidingPrinciple,
    ChangeStrategy,
    CreateStrategy,
    RemoveGuidingPrinciple,
)
from tests.ready import blank_database, pour_example

NOW = datetime(2021, 11, 18, 16, 5, tzinfo=UTC)
CONTROL = Qt.KeyboardModifier.ControlModifier
NAMES = ["resilient", "datensouverän", "innovativ", "partizipativ"]
LEFT = Qt.MouseButton.LeftButton


class Said:
    def __init__(self) -> None:
        self.toasts: list[str] = []

    def show_banner(self, kind: str, what: str, then: str = "", *, subject: str = "") -> None: ...

    def show_toast(self, text: str) -> None:
        self.toasts.append(text)


class Bench:
    """The board on a file, with the panel at hand."""

    def __init__(self, qtbot: QtBot, app: QApplication, file: Path, start: Callable[[Dispatcher], object]) -> None:
        self.qtbot, self.said = qtbot, Said()
        self.headlines: list[str] = []
        self.dispatcher = Dispatcher(blank_database(file), HANDLERS, actor="Schriftführung", clock=lambda: NOW)
        start(self.dispatcher)
        self.bridge = ChangeBridge(self.dispatcher)
        box = ThemeBox(app, load_theme("light"))
        self.view = BoardWorkspace(ViewContext(self.bridge, box, lambda: NOW, self.said, lambda _kind, _record: None))
        self.view.headline.connect(lambda _title, subtitle: self.headlines.append(subtitle))
        self.bridge.changed.connect(self.view.on_changes)
        self.view.resize(1168, 700)
        qtbot.addWidget(self.view)
        with qtbot.waitActive(self.view):
            self.view.show()
            self.view.activateWindow()
        self.view.refresh()
        qtbot.waitUntil(lambda: self.view.data is not None)

    @property
    def panel(self) -> StrategyPanel:
        return self.view.strategy

    def open(self) -> StrategyPanel:
        self.qtbot.mouseClick(self.view.toolbar.strategy, LEFT)
        assert self.panel.isVisible()
        return self.panel

    def read(self) -> StrategyView:
        """What the file holds, after everything sent before."""
        answers: list[StrategyView | None] = []
        self.bridge.query(strategy_view, answers.append)
        self.qtbot.waitUntil(lambda: bool(answers))
        assert answers[0] is not None
        return answers[0]

    def names(self) -> list[str]:
        return [row.name for row in self.read().principles]

    def shown(self) -> list[str]:
        """The principles from top to bottom."""
        rows = sorted(self.panel.principles.values(), key=QWidget.y)
        return [row.name.edit.text() for row in rows]

    def row(self, name: str) -> PrincipleEdit:
        return next(row for row in self.panel.principles.values() if row.name.edit.text() == name)

    def entries(self) -> int:
        """The journal's last entry: it stands still while nothing is stored."""
        answers: list[int] = []
        self.bridge.run(lambda dispatcher: dispatcher.last_entry() or 0, answers.append)
        self.qtbot.waitUntil(lambda: bool(answers))
        return answers[0]

    def write(self, edit: QLineEdit, text: str) -> None:
        edit.setFocus()
        edit.selectAll()
        self.qtbot.keyClicks(edit, text)

    def enter(self, edit: QLineEdit, text: str) -> None:
        self.write(edit, text)
        self.qtbot.keyClick(edit, Qt.Key.Key_Return)


Make = Callable[[Callable[[Dispatcher], object]], Bench]


@pytest.fixture
def make(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Make]:
    made: list[Bench] = []

    def build(start: Callable[[Dispatcher], object]) -> Bench:
        made.append(Bench(qtbot, qapp, tmp_path / "leitbild.db", start))
        return made[-1]

    yield build
    for bench in made:
        bench.bridge.close()
        bench.dispatcher.database.close()


@pytest.fixture
def bench(make: Make) -> Bench:
    return make(lambda dispatcher: pour_example(dispatcher.database))


def test_the_headline_names_the_principles_and_follows_them(bench: Bench) -> None:
    expected = "11 Maßnahmen · Leitsätze: resilient, datensouverän, innovativ, partizipativ"
    bench.qtbot.waitUntil(lambda: bench.headlines[-1:] == [expected])
    bench.open()
    bench.enter(bench.row("innovativ").name.edit, "erfinderisch")
    bench.qtbot.waitUntil(lambda: bench.headlines[-1].endswith("datensouverän, erfinderisch, partizipativ"))


def test_title_vision_principle_and_field_are_stored_each_on_its_own(bench: Bench) -> None:
    panel, before = bench.open(), bench.read()
    assert panel.title.edit.hasFocus()
    bench.enter(panel.title.edit, "SMART.Aachen 2030")
    panel.vision.edit.setFocus()
    panel.vision.edit.selectAll()
    bench.qtbot.keyClicks(panel.vision.edit, "Technik dient der Stadt.")
    bench.qtbot.keyClick(panel.vision.edit, Qt.Key.Key_Return)
    bench.qtbot.keyClicks(panel.vision.edit, "Nicht umgekehrt.")
    row = bench.row("innovativ")
    row.statement.edit.setFocus()  # leaving the vision stores it
    row.statement.edit.selectAll()
    bench.qtbot.keyClicks(row.statement.edit, "Neues <b>erproben</b> & teilen.")
    field = panel.fields[before.fields[1].id]
    bench.write(field.name.edit, "Klima und Energie")
    bench.qtbot.keyClick(field.name.edit, Qt.Key.Key_Tab)
    after = bench.read()
    assert after.title == "SMART.Aachen 2030"
    assert after.vision == "Technik dient der Stadt.\nNicht umgekehrt."
    assert after.principles[2].statement == "Neues <b>erproben</b> & teilen."
    assert [each.name for each in after.fields][1] == "Klima und Energie"
    assert after.principles[:2] == before.principles[:2]
    bench.qtbot.waitUntil(lambda: bench.view.heads.texts()[1].title == "Klima und Energie")


def test_the_vision_is_stored_after_a_pause_and_undo_shows_the_old_one(bench: Bench) -> None:
    panel, before = bench.open(), bench.read().vision
    panel.vision.edit.setFocus()
    panel.vision.edit.moveCursor(panel.vision.edit.textCursor().MoveOperation.End)
    with bench.qtbot.waitSignal(bench.bridge.changed, timeout=5000):
        bench.qtbot.keyClicks(panel.vision.edit, " Heute.")
    assert bench.read().vision == before + " Heute."
    bench.bridge.undo()
    bench.qtbot.waitUntil(lambda: panel.vision.text() == before)


def test_an_empty_name_is_refused_beside_its_field_and_escape_brings_the_stored_one(bench: Bench) -> None:
    panel, before = bench.open(), bench.read()
    entries = bench.entries()
    field = panel.fields[before.fields[0].id]
    for name, sentence in (
        (panel.title, "Strategie: eine Bezeichnung fehlt."),
        (bench.row("resilient").name, "Leitsatz: eine Bezeichnung fehlt."),
        (field.name, "Handlungsfeld: eine Bezeichnung fehlt."),
    ):
        name.edit.setFocus()
        name.edit.selectAll()
        bench.qtbot.keyClick(name.edit, Qt.Key.Key_Delete)
        bench.qtbot.keyClick(name.edit, Qt.Key.Key_Return)
        assert name.error.text() == sentence
        assert name.error.isVisible()
    assert bench.entries() == entries
    bench.qtbot.keyClick(field.name.edit, Qt.Key.Key_Escape)
    assert field.name.edit.text() == before.fields[0].name
    assert not field.name.error.text()
    assert panel.isVisible()
    bench.qtbot.keyClick(field.name.edit, Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_typing_survives_changes_from_elsewhere(bench: Bench) -> None:
    panel, before = bench.open(), bench.read()
    row = bench.row("partizipativ")
    row.statement.edit.setFocus()
    bench.qtbot.keyClicks(row.statement.edit, "Neu: ")
    bench.bridge.execute(ChangeStrategy(before.id, title="Von anderswo"))
    bench.bridge.execute(ChangeGuidingPrinciple(before.principles[3].id, name="beteiligend"))
    bench.bridge.execute(RemoveGuidingPrinciple(before.principles[0].id))
    bench.qtbot.waitUntil(lambda: bench.shown() == ["datensouverän", "innovativ", "beteiligend"])
    assert panel.title.edit.text() == "Von anderswo"
    assert row.statement.edit.hasFocus()
    bench.qtbot.keyClicks(row.statement.edit, "alle ")
    bench.view.flush()
    assert bench.read().principles[-1].statement == "Neu: alle " + before.principles[3].statement


def test_text_in_a_principle_removed_elsewhere_is_not_stored_anew(bench: Bench) -> None:
    bench.open()
    refused: list[object] = []
    bench.bridge.refused.connect(refused.append)
    row, record = bench.row("innovativ"), bench.read().principles[2].id
    bench.write(row.name.edit, "halb getip")
    bench.bridge.execute(RemoveGuidingPrinciple(record))
    bench.qtbot.waitUntil(lambda: record not in bench.panel.principles)
    assert bench.names() == ["resilient", "datensouverän", "partizipativ"]
    assert not refused


def test_flush_stores_what_no_pause_has_stored_yet(bench: Bench) -> None:
    panel = bench.open()
    panel.vision.edit.setPlainText("Ein Satz.")
    bench.write(panel.title.edit, "Ohne Enter")
    bench.qtbot.mouseClick(panel.new_principle.button, LEFT)
    bench.write(panel.new_principle.name, "offen")
    bench.view.flush()
    after = bench.read()
    assert (after.title, after.vision, after.principles[-1].name) == ("Ohne Enter", "Ein Satz.", "offen")
    bench.qtbot.waitUntil(lambda: not panel.new_principle.is_open())
    assert [row.name for row in bench.read().principles] == [*NAMES, "offen"]


def test_a_principle_is_added_and_the_keys_go_to_its_statement(bench: Bench) -> None:
    panel = bench.open()
    panel.new_principle.button.setFocus()
    bench.qtbot.keyClick(panel.new_principle.button, Qt.Key.Key_Space)
    assert panel.new_principle.name.hasFocus()
    bench.qtbot.keyClick(panel.new_principle.name, Qt.Key.Key_Return)
    bench.qtbot.waitUntil(lambda: panel.new_principle.error.text() == "Leitsatz: eine Bezeichnung fehlt.")
    bench.enter(panel.new_principle.name, "offen")
    bench.qtbot.waitUntil(lambda: bench.shown() == [*NAMES, "offen"])
    new = bench.row("offen")
    bench.qtbot.waitUntil(new.statement.edit.hasFocus)
    assert not panel.new_principle.is_open()
    bench.qtbot.keyClicks(new.statement.edit, "Quellen und Daten liegen offen.")
    bench.view.canvas.setFocus()
    assert bench.read().principles[-1].statement == "Quellen und Daten liegen offen."
    bench.bridge.undo()
    bench.bridge.undo()
    bench.qtbot.waitUntil(lambda: bench.shown() == NAMES)


def test_escape_gives_a_new_principle_up_and_keeps_the_panel(bench: Bench) -> None:
    panel, entries = bench.open(), bench.entries()
    panel.new_principle.button.click()
    bench.qtbot.keyClicks(panel.new_principle.name, "doch nicht")
    bench.qtbot.keyClick(panel.new_principle.name, Qt.Key.Key_Escape)
    assert panel.isVisible()
    assert panel.new_principle.button.hasFocus()
    assert bench.entries() == entries


def test_principles_move_by_button_and_key_until_the_end(bench: Bench) -> None:
    bench.open()
    row = bench.row("datensouverän")
    row.up.setFocus()
    bench.qtbot.keyClick(row.up, Qt.Key.Key_Space)
    moved = ["datensouverän", "resilient", "innovativ", "partizipativ"]
    bench.qtbot.waitUntil(lambda: bench.shown() == moved)
    assert bench.names() == moved
    assert not row.up.isEnabled()
    assert row.down.hasFocus()
    row.name.edit.setFocus()
    for _step in range(3):
        before = bench.shown().index("datensouverän")
        bench.qtbot.keyClick(row.name.edit, Qt.Key.Key_Down, CONTROL)
        bench.qtbot.waitUntil(lambda before=before: bench.shown().index("datensouverän") == before + 1)
    assert bench.names() == ["resilient", "innovativ", "partizipativ", "datensouverän"]
    assert row.name.edit.hasFocus()
    for _step in range(4):
        bench.bridge.undo()
    bench.qtbot.waitUntil(lambda: bench.shown() == NAMES)


def test_a_removed_principle_offers_undo_and_the_next_one_gets_the_keys(bench: Bench) -> None:
    bench.open()
    row = bench.row("datensouverän")
    assert row.remove.accessibleName() == "„datensouverän“ löschen"
    row.remove.setFocus()
    bench.qtbot.keyClick(row.remove, Qt.Key.Key_Delete)
    bench.qtbot.waitUntil(lambda: bench.shown() == ["resilient", "innovativ", "partizipativ"])
    bench.qtbot.waitUntil(bench.row("innovativ").remove.hasFocus)
    assert bench.said.toasts == ["Leitsatz „datensouverän“ gelöscht."]
    bench.bridge.undo()
    bench.qtbot.waitUntil(lambda: bench.shown() == NAMES)
    assert bench.row("datensouverän").statement.text() == bench.read().principles[1].statement


def test_delete_in_a_text_takes_a_letter_not_the_principle(bench: Bench) -> None:
    bench.open()
    row = bench.row("resilient")
    row.name.edit.setFocus()
    row.name.edit.end(False)
    bench.qtbot.keyClick(row.name.edit, Qt.Key.Key_Delete)
    row.name.edit.home(False)
    bench.qtbot.keyClick(row.name.edit, Qt.Key.Key_Delete)
    bench.view.flush()
    assert bench.names() == ["esilient", *NAMES[1:]]


def test_a_field_is_added_with_a_free_letter_and_becomes_a_column(bench: Bench) -> None:
    panel = bench.open()
    new = panel.new_field
    new.button.click()
    bench.qtbot.keyClicks(new.name, "Kultur und Bildung")
    assert new.letter.text() == "U"  # D, K and W are taken
    new.letter.setFocus()
    new.letter.selectAll()
    bench.qtbot.keyClicks(new.letter, "7")
    bench.qtbot.keyClick(new.letter, Qt.Key.Key_Return)
    bench.qtbot.waitUntil(lambda: new.error.text() == "Kürzel: bitte ein Buchstabe.")
    assert new.letter.hasFocus()
    bench.enter(new.letter, "b")
    bench.qtbot.waitUntil(lambda: [head.letter for head in bench.view.heads.texts()] == ["D", "K", "W", "B"])
    assert [(field.letter, field.name) for field in bench.read().fields][-1] == ("B", "Kultur und Bildung")
    assert not new.is_open()


def test_a_head_opens_the_panel_at_the_name_of_its_field(bench: Bench) -> None:
    heads, fields = bench.view.heads, bench.read().fields
    bench.view.resize(1168, 420)
    bench.qtbot.mouseClick(heads, LEFT, pos=QPoint(heads.width() // 2, 20))
    name = bench.panel.fields[fields[1].id].name.edit
    assert name.hasFocus()
    assert name.selectedText() == fields[1].name
    bench.qtbot.waitUntil(lambda: not name.visibleRegion().isEmpty())
    bench.qtbot.keyClick(name, Qt.Key.Key_Escape)
    assert not bench.panel.isVisible()
    bench.view.toolbar.columns_by.setFocus()
    bench.qtbot.keyClick(bench.view.toolbar.columns_by, Qt.Key.Key_Right)
    bench.qtbot.mouseClick(heads, LEFT, pos=QPoint(heads.width() // 2, 20))
    assert not bench.panel.isVisible(), "a column of a status has no name to change"


def test_one_panel_at_a_time_and_nothing_typed_is_lost_between_them(bench: Bench) -> None:
    view, measure = bench.view, next(iter(bench.view.canvas.cards))
    panel = bench.open()
    bench.write(panel.title.edit, "Neuer Titel")
    view.open_detail(measure)
    assert view.detail.isVisible()
    assert not panel.isVisible()
    assert not view.toolbar.strategy.isChecked()
    assert bench.read().title == "Neuer Titel"
    bench.write(view.detail.partners, "Hochschulen")
    bench.open()
    assert not view.detail.isVisible()

    def partners() -> str:
        assert view.data is not None
        return next(row for row in view.data.measures if row.id == measure).partners

    bench.qtbot.waitUntil(lambda: partners() == "Hochschulen")
    assert panel.isVisible(), "a refresh leaves the panel open"
    bench.qtbot.mouseClick(panel.close_button, LEFT)
    assert not panel.isVisible()
    assert view.toolbar.strategy.hasFocus()
    assert view.toolbar.edit.isVisible()


def test_the_tabulator_goes_down_the_panel(bench: Bench) -> None:
    panel = bench.open()
    first = bench.row("resilient")
    seen: list[QWidget | None] = []
    for _step in range(4):
        bench.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    assert seen == [panel.vision.edit, first.name.edit, first.statement.edit, first.down]  # nothing lies above it


def test_a_new_strategy_leads_to_its_fields(make: Make) -> None:
    bench = make(lambda dispatcher: dispatcher.execute(CreateStrategy("SMART.Aachen")))
    assert bench.view.empty.isVisible()
    assert not bench.view.toolbar.add.isEnabled()
    assert "Handlungsfeld" in bench.view.toolbar.add.toolTip()
    panel = bench.open()
    panel.new_field.button.click()
    bench.qtbot.keyClicks(panel.new_field.name, "Verwaltung")
    bench.qtbot.keyClick(panel.new_field.name, Qt.Key.Key_Return)
    bench.qtbot.waitUntil(lambda: [head.title for head in bench.view.heads.texts()] == ["Verwaltung"])
    assert not bench.view.empty.isVisible()
    assert bench.view.toolbar.add.isEnabled()
    assert panel.isVisible()
    assert bench.headlines[-1] == "0 Maßnahmen"


def test_the_offered_three_fields_reach_the_open_panel(make: Make) -> None:
    bench = make(lambda dispatcher: dispatcher.execute(CreateStrategy("SMART.Aachen")))
    panel = bench.open()
    bench.view.empty.pressed.emit()
    bench.qtbot.waitUntil(lambda: len(panel.fields) == 3)
    assert [field.letter for field in bench.read().fields] == ["D", "K", "W"]


def test_without_a_strategy_the_title_comes_first(make: Make) -> None:
    bench = make(lambda _dispatcher: None)
    panel = bench.open()
    assert not panel.new_principle.button.isEnabled()
    assert panel.vision.edit.isReadOnly()
    bench.enter(panel.title.edit, "SMART.Aachen")
    bench.qtbot.waitUntil(panel.new_principle.button.isEnabled)
    assert bench.read().title == "SMART.Aachen"
    panel.vision.edit.setFocus()
    bench.qtbot.keyClicks(panel.vision.edit, "Mit allen.")
    bench.view.flush()
    assert bench.read().vision == "Mit allen."


def test_every_control_has_a_name(bench: Bench) -> None:
    panel = bench.open()
    panel.new_principle.start()
    panel.new_field.start()
    nameless = [
        widget
        for widget in panel.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.accessibleName()
        and widget.focusProxy() is None
    ]  # fmt: skip
    assert nameless == []
