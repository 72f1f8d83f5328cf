"""The board: cards dragged and moved by keys land in the database where the board shows them; undo puts them back."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.board.arrange import Arrangement, Column, Place
from smartaachen_desktop.gui.board.card import MeasureCard
from smartaachen_desktop.gui.board.head import LINE, MARKED
from smartaachen_desktop.gui.board.workspace import BoardWorkspace
from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.model.plan import DatePrecision, Horizon, MeasureKind, MeasureStatus
from smartaachen_desktop.services.plan import AddMeasure, ChangeMeasure
from smartaachen_desktop.services.queries.board import BoardView, board_view
from smartaachen_desktop.services.queries.plan import MeasureRow
from tests.gui.desk import Desk

CONTROL = Qt.KeyboardModifier.ControlModifier


class Bench(Desk[BoardWorkspace]):
    """The board, its cards as shown and as stored."""

    def id(self, key: str) -> UUID:
        assert self.example is not None
        return self.example.measures[key]

    def card(self, key: str) -> MeasureCard:
        return self.view.canvas.cards[self.id(key)]

    def board(self) -> BoardView:
        return self.read(board_view)

    def stored(self, key: str) -> MeasureRow:
        return next(card for column in self.board().columns for card in column.cards if card.id == self.id(key))

    def stack(self, letter: str, lane: Horizon) -> list[str]:
        """The titles of a cell as the database orders them."""
        column = next(each for each in self.board().columns if each.field.letter == letter)
        return [card.title for card in column.cards if card.horizon is lane]

    def shown_stack(self, letter: str, lane: Horizon) -> list[str]:
        """The titles of a cell from top to bottom as painted."""
        cards = [
            card for card in self.view.canvas.cards.values() if card.row.letter == letter and card.row.horizon is lane
        ]
        return [card.row.title for card in sorted(cards, key=lambda card: card.y())]

    def drag(self, key: str, to: QPoint, *, drop: bool = True) -> None:
        """Take a card by the mouse and carry it to a point of the canvas."""
        card, canvas = self.card(key), self.view.canvas
        taken = QPoint(60, 40)
        self.qtbot.mousePress(card, Qt.MouseButton.LeftButton, pos=taken)
        for step in (QPoint(taken.x() + 30, taken.y() + 10), to, to):
            target = canvas.mapToGlobal(to) if step is to else card.mapToGlobal(step)
            self.qtbot.mouseMove(card, card.mapFromGlobal(target))
        if drop:
            self.qtbot.mouseRelease(card, Qt.MouseButton.LeftButton)


@pytest.fixture
def empty(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Bench]:
    bench = Bench(qtbot, qapp, tmp_path / "plan.db", BoardWorkspace)
    yield bench
    bench.close()


@pytest.fixture
def bench(empty: Bench) -> Bench:
    empty.load_example()
    empty.show()
    return empty


def test_columns_lanes_and_cards_of_the_example(bench: Bench) -> None:
    heads = bench.view.heads.texts()
    assert [(head.letter, head.note) for head in heads] == [
        ("D", "5 Maßnahmen · 0 % im Mittel"),
        ("K", "3 Maßnahmen · 0 % im Mittel"),
        ("W", "3 Maßnahmen · 0 % im Mittel"),
    ]
    assert "ohne Kontakt" in bench.card("app").accessibleName()
    assert "FB 02" in bench.card("hackathon").accessibleName()
    assert bench.shown_stack("D", Horizon.SHORT) == ["Smart.Aachen.Digital ausbauen", "Hackathon mit Senior*innen"]


def test_dragging_to_another_lane_says_the_place_and_moves(bench: Bench) -> None:
    before = bench.stack("W", Horizon.SHORT)
    there = bench.card("foerderung").geometry().center() - QPoint(0, 20)
    bench.drag("experimentierraum", there, drop=False)
    assert bench.view.canvas.drop_words() == "Hier ablegen: kurzfristig, Platz 1"
    bench.qtbot.mouseRelease(bench.card("experimentierraum"), Qt.MouseButton.LeftButton)
    expected = ["Experimentierraum für Start-ups", *before]
    assert bench.stack("W", Horizon.SHORT) == expected
    bench.qtbot.waitUntil(lambda: bench.view.acts.pending == 0)
    assert bench.shown_stack("W", Horizon.SHORT) == expected
    bench.bridge.undo()
    assert bench.stack("W", Horizon.SHORT) == before
    bench.qtbot.waitUntil(lambda: bench.shown_stack("W", Horizon.SHORT) == before)


def test_dragging_to_another_field_takes_the_steps_along(bench: Bench) -> None:
    view, digital = bench.view, bench.id("digital")
    assert view.data is not None
    strategy = view.data.strategy_id
    assert strategy is not None
    bench.bridge.execute(AddMeasure(strategy, "Teilschritt", parent=digital))
    bench.qtbot.waitUntil(lambda: view.data is not None and len(view.data.measures) == 12)
    bench.drag("digital", bench.card("reallabor").geometry().center() + QPoint(0, 30))
    assert bench.stack("K", Horizon.SHORT) == ["Reallabor im Stadtraum", "Smart.Aachen.Digital ausbauen"]
    bench.qtbot.waitUntil(lambda: view.acts.pending == 0 and view.data is not None)
    bench.qtbot.waitUntil(lambda: {row.title: row.letter for row in view.data.measures}["Teilschritt"] == "K")
    step = next(row.id for row in view.data.measures if row.title == "Teilschritt")
    view.focus_record(step)
    assert bench.card("digital").hasFocus()


def test_escape_puts_a_dragged_card_back(bench: Bench) -> None:
    home = bench.card("panel").geometry()
    bench.drag("panel", bench.card("reallabor").geometry().center(), drop=False)
    assert bench.card("panel").geometry() != home
    bench.qtbot.keyClick(bench.card("panel"), Qt.Key.Key_Escape)
    bench.qtbot.mouseRelease(bench.card("panel"), Qt.MouseButton.LeftButton)
    assert bench.card("panel").geometry() == home
    assert bench.stored("panel").letter == "D"


def test_a_change_from_elsewhere_waits_until_the_card_is_dropped(bench: Bench) -> None:
    bench.drag("panel", bench.card("reallabor").geometry().center() + QPoint(0, 30), drop=False)
    bench.bridge.execute(ChangeMeasure(bench.id("zwilling"), title="Verkehrsmodell"))
    bench.board()
    assert bench.card("panel").dragged
    bench.qtbot.mouseRelease(bench.card("panel"), Qt.MouseButton.LeftButton)
    bench.qtbot.waitUntil(lambda: bench.card("zwilling").row.title == "Verkehrsmodell")
    assert bench.stored("panel").letter == "K"


def test_arrows_choose_and_control_arrows_move(bench: Bench) -> None:
    view, qtbot = bench.view, bench.qtbot
    view.canvas.go_to(bench.id("digital"))
    qtbot.keyClick(bench.card("digital"), Qt.Key.Key_Down)
    assert view.canvas.chosen == bench.id("hackathon")
    qtbot.keyClick(bench.card("hackathon"), Qt.Key.Key_Right)
    assert view.canvas.chosen == bench.id("reallabor")
    qtbot.keyClick(bench.card("reallabor"), Qt.Key.Key_Left)
    qtbot.keyClick(bench.card("digital"), Qt.Key.Key_Down)
    hackathon = bench.card("hackathon")
    assert hackathon.hasFocus()
    qtbot.keyClick(hackathon, Qt.Key.Key_Up, CONTROL)
    assert bench.stack("D", Horizon.SHORT) == ["Hackathon mit Senior*innen", "Smart.Aachen.Digital ausbauen"]
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down):  # faster than the disk
        qtbot.keyClick(hackathon, key, CONTROL)
    qtbot.waitUntil(lambda: view.acts.pending == 0)
    assert hackathon.hasFocus()
    assert bench.stack("K", Horizon.MEDIUM)[1:2] == ["Hackathon mit Senior*innen"]
    assert bench.shown_stack("K", Horizon.MEDIUM) == bench.stack("K", Horizon.MEDIUM)
    for _step in range(5):
        bench.bridge.undo()
    assert bench.stack("D", Horizon.SHORT) == ["Smart.Aachen.Digital ausbauen", "Hackathon mit Senior*innen"]


def test_filter_shows_what_matches(bench: Bench) -> None:
    view = bench.view
    bench.qtbot.keyClicks(view.toolbar.filter, "stawag")
    assert [card.row.title for card in view.canvas.cards.values()] == ["Demonstration Batterie-Intelligenz"]
    assert view.toolbar.found.text() == "1 von 11"
    bench.qtbot.keyClick(view.toolbar.filter, Qt.Key.Key_Escape)
    assert len(view.canvas.cards) == 11


def test_a_move_under_a_filter_keeps_the_hidden_cards_in_order(bench: Bench) -> None:
    bench.view.toolbar.filter.setText("oecher")
    bench.view.canvas.go_to(bench.id("panel"))
    bench.qtbot.keyClick(bench.card("panel"), Qt.Key.Key_Up, CONTROL)
    assert bench.stack("D", Horizon.MEDIUM) == ["Umfragen im OecherPanel", "Smart-City-Dialoge im OecherLab"]
    assert bench.stack("D", Horizon.SHORT) == ["Smart.Aachen.Digital ausbauen", "Hackathon mit Senior*innen"]


def test_a_lane_folds_by_key_and_stays_reachable(bench: Bench) -> None:
    view = bench.view
    head = view.canvas.lanes[Horizon.MEDIUM]
    bench.qtbot.keyClick(head, Qt.Key.Key_Space)
    assert not bench.card("zwilling").isVisible()
    assert "zugeklappt" in head.accessibleName()
    view.focus_record(bench.id("zwilling"))
    assert bench.card("zwilling").isVisible()
    assert bench.card("zwilling").hasFocus()


def test_columns_by_status_change_the_status(bench: Bench) -> None:
    view = bench.view
    view.toolbar.columns_by.setFocus()
    bench.qtbot.keyClick(view.toolbar.columns_by, Qt.Key.Key_Right)
    assert [head.title for head in view.heads.texts()] == ["Idee", "geplant", "läuft", "erledigt", "eingestellt"]
    view.canvas.go_to(bench.id("zwilling"))
    bench.qtbot.keyClick(bench.card("zwilling"), Qt.Key.Key_Right, CONTROL)
    stored = bench.stored("zwilling")
    assert (stored.status, stored.horizon, stored.letter) == (MeasureStatus.RUNNING, Horizon.MEDIUM, "K")


def test_a_measure_is_added_where_the_chosen_card_stands(bench: Bench) -> None:
    view, qtbot = bench.view, bench.qtbot
    view.canvas.go_to(bench.id("zwilling"))
    qtbot.keyClick(bench.card("zwilling"), Qt.Key.Key_Insert)
    draft = view.canvas.draft
    assert draft is not None
    qtbot.keyClick(draft.edit, Qt.Key.Key_Return)
    assert draft.hint.text() == "Die Maßnahme braucht eine Bezeichnung."
    qtbot.keyClicks(draft.edit, "Mobilstationen & <b>mehr</b>")
    qtbot.keyClick(draft.edit, Qt.Key.Key_Return)
    assert bench.stack("K", Horizon.MEDIUM)[-1] == "Mobilstationen & <b>mehr</b>"
    qtbot.waitUntil(lambda: len(view.canvas.cards) == 12)
    chosen = view.canvas.chosen
    assert chosen is not None
    assert view.canvas.cards[chosen].row.title == "Mobilstationen & <b>mehr</b>"


def test_a_removed_measure_offers_undo_and_comes_back(bench: Bench) -> None:
    bench.view.canvas.go_to(bench.id("app"))
    bench.qtbot.keyClick(bench.card("app"), Qt.Key.Key_Delete)
    bench.qtbot.waitUntil(lambda: bench.said.toasts == ["Maßnahme „Beteiligungs-App“ gelöscht."])
    bench.qtbot.waitUntil(lambda: len(bench.view.canvas.cards) == 10)
    bench.bridge.undo()
    bench.qtbot.waitUntil(lambda: len(bench.view.canvas.cards) == 11)


def test_details_are_stored_field_by_field(bench: Bench) -> None:
    view, qtbot = bench.view, bench.qtbot
    view.canvas.go_to(bench.id("hackathon"))
    qtbot.keyClick(bench.card("hackathon"), Qt.Key.Key_F2)
    detail = view.detail
    assert detail.isVisible()
    assert detail.title.hasFocus()
    detail.title.selectAll()
    qtbot.keyClicks(detail.title, "Hackathon mit Schulen")
    qtbot.keyClick(detail.title, Qt.Key.Key_Return)
    detail.period.edit.selectAll()
    qtbot.keyClicks(detail.period.edit, "Juli 2022 bis August 2022")
    qtbot.keyClick(detail.period.edit, Qt.Key.Key_Return)
    detail.priority.setFocus()
    qtbot.keyClick(detail.priority, Qt.Key.Key_Right)
    detail.progress.number.selectAll()
    qtbot.keyClicks(detail.progress.number, "35")
    qtbot.keyClick(detail.progress.number, Qt.Key.Key_Return)
    detail.contact.setFocus()
    qtbot.keyClick(detail.contact, Qt.Key.Key_Home)
    detail.contact.activated.emit(0)
    detail.notes.setFocus()
    detail.notes.selectAll()
    qtbot.keyClicks(detail.notes, "Raum anfragen")
    view.canvas.setFocus()
    row = bench.stored("hackathon")
    assert (row.title, row.priority, row.progress, row.notes) == ("Hackathon mit Schulen", 3, 35, "Raum anfragen")
    assert (row.start, row.end, row.precision) == (date(2022, 7, 1), date(2022, 8, 31), DatePrecision.MONTH)
    assert row.contact_id is None
    qtbot.waitUntil(lambda: "ohne Kontakt" in bench.card("hackathon").accessibleName())


def test_done_means_done_whole(bench: Bench) -> None:
    bench.view.open_detail(bench.id("foerderung"))
    bench.view.detail.status.activated.emit(list(MeasureStatus).index(MeasureStatus.DONE))
    row = bench.stored("foerderung")
    assert (row.status, row.progress) == (MeasureStatus.DONE, 100)


def test_wrong_period_and_empty_title_say_why_and_store_nothing(bench: Bench) -> None:
    view, qtbot = bench.view, bench.qtbot
    view.open_detail(bench.id("panel"))
    detail, before = view.detail, bench.stored("panel")
    detail.period.edit.setText("irgendwann")
    qtbot.keyClick(detail.period.edit, Qt.Key.Key_Return)
    assert "„irgendwann“ ist kein Zeitpunkt" in detail.period.error.text()
    detail.title.setText("")
    qtbot.keyClick(detail.title, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: detail.error.text() == "Die Maßnahme braucht eine Bezeichnung.")
    assert bench.stored("panel") == before


def test_typing_survives_a_refresh_and_is_stored_when_another_card_is_chosen(bench: Bench) -> None:
    view, qtbot = bench.view, bench.qtbot
    view.open_detail(bench.id("panel"))
    view.detail.partners.setFocus()
    qtbot.keyClicks(view.detail.partners, "FH Aachen")
    bench.bridge.execute(ChangeMeasure(bench.id("panel"), progress=10))
    qtbot.waitUntil(lambda: bench.card("panel").row.progress == 10)
    assert view.detail.partners.text() == "FH Aachen"
    qtbot.mouseClick(bench.card("zwilling"), Qt.MouseButton.LeftButton)
    assert view.detail.title.text() == "Digitaler Zwilling Verkehr"
    assert bench.stored("panel").partners == "FH Aachen"
    assert bench.stored("zwilling").partners == ""


def test_the_plan_opens_at_the_measure(bench: Bench) -> None:
    bench.view.open_detail(bench.id("panel"))
    bench.qtbot.mouseClick(bench.view.detail.plan_button, Qt.MouseButton.LeftButton)
    assert bench.opened == [("measure", bench.id("panel"))]


def test_an_empty_database_offers_the_three_fields(empty: Bench) -> None:
    bench = empty
    bench.show()
    assert bench.view.empty.isVisible()
    bench.view.empty.pressed.emit()
    bench.qtbot.waitUntil(lambda: [head.letter for head in bench.view.heads.texts()] == ["D", "K", "W"])
    bench.view.add_measure()
    assert bench.view.canvas.draft is not None
    bench.qtbot.keyClicks(bench.view.canvas.draft.edit, "Erste")
    bench.qtbot.keyClick(bench.view.canvas.draft.edit, Qt.Key.Key_Return)
    assert bench.stack("D", Horizon.SHORT) == ["Erste"]


def test_moved_equals_what_the_database_does_around_hidden_siblings() -> None:
    field = uuid4()
    base = MeasureRow(
        id=uuid4(), number="1", depth=0, parent_id=None, has_steps=False, field_id=field, letter="D", position=0,
        kind=MeasureKind.MEASURE, title="a", status=MeasureStatus.PLANNED, priority=2, horizon=Horizon.SHORT,
        start=None, end=None, precision=DatePrecision.DAY, series_days=None, progress=0, contact_id=None, contact="",
        department_id=None, department="", partners="", deliverable="", notes="", budget_line_id=None, budget_line="",
    )  # fmt: skip
    step = replace(base, id=uuid4(), depth=1, position=1, title="Schritt")
    mile = replace(base, id=uuid4(), kind=MeasureKind.MILESTONE, position=2, title="Meilenstein")
    last = replace(base, id=uuid4(), position=3, title="b")
    board = Arrangement((base, step, mile, last), (Column(field, "Feld", "D"),))
    assert board.position_for(base.id, Place(field, Horizon.SHORT, 1)) == 3
    after = board.moved(base.id, Place(field, Horizon.SHORT, 1))
    assert [row.title for row in after.measures] == ["Schritt", "Meilenstein", "b", "a"]
    assert after.place_of(base.id) == Place(field, Horizon.SHORT, 1)


def test_names_of_fields_are_whole_in_the_narrow_window(bench: Bench) -> None:
    heads = bench.view.heads
    bench.view.resize(1168, 600)
    bench.until(lambda: heads.width() == 1168)
    wide = heads.height()
    bench.view.resize(912, 600)
    bench.until(lambda: heads.width() == 912)
    assert heads.height() == wide + LINE
    font = bench.theme.fonts.bold()
    for number, head in enumerate(heads.texts()):
        lines = heads._title(number)
        assert " ".join(lines) == f"{head.letter} · {head.title}"
        assert max(paint.width_of(line, font) for line in lines) <= heads.width() / 3 - MARKED
