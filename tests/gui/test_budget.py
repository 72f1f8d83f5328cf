"""The budget view: German money typed into real cells lands in the database, and undo brings it back."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.budget.header import LEFT, PADDING
from smartaachen_desktop.gui.budget.workspace import BudgetWorkspace
from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.model.budget import AmountKind, CostGroup
from smartaachen_desktop.services.queries.budget import BudgetLineRow, BudgetView, budget_view
from tests.gui.desk import Desk


class Bench(Desk[BudgetWorkspace]):
    """The budget, its cells as shown and as stored."""

    def budget(self) -> BudgetView:
        return self.read(budget_view)

    def line(self, start: str) -> BudgetLineRow:
        return next(line for line in self.budget().lines if line.name.startswith(start))

    def choose(self, start: str, year: int, kind: AmountKind = AmountKind.PLANNED) -> None:
        line = next(each for each in self.view.model.budget.lines if each.name.startswith(start))
        self.view.table.setCurrentIndex(self.view.model.find_key((line.id, year, kind)))

    def enter(self, text: str, key: Qt.Key | None = Qt.Key.Key_Return) -> None:
        """Type over the current cell, as a person does: the first sign opens the editor."""
        self.qtbot.keyClicks(self.view.table, text[0])
        editor = self.view.table.editor
        assert editor is not None
        for sign in text[1:]:  # keys can only be sent for ASCII; the rest comes as from an input method
            self.qtbot.keyClicks(editor, sign) if sign.isascii() else editor.insert(sign)
        if key is not None:
            self.qtbot.keyClick(editor, key)

    def shown(self) -> str:
        return str(self.view.table.currentIndex().data())


@pytest.fixture
def empty(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Bench]:
    bench = Bench(qtbot, qapp, tmp_path / "plan.db", BudgetWorkspace)
    yield bench
    bench.close()


@pytest.fixture
def bench(empty: Bench) -> Bench:
    empty.load_example()
    empty.show()
    return empty


def test_sums_of_the_council_paper(bench: Bench) -> None:
    model = bench.view.model
    last = model.rowCount() - 1
    assert [model.index(last, column).data() for column in (0, 1, 5, 9, 13)] == [
        "Summe", "175.000", "170.000", "170.000", "515.000",
    ]  # fmt: skip
    assert [model.index(row, 0).data() for row in (0, 2)] == ["Personalkosten", "Sachkosten"]


@pytest.mark.parametrize(
    ("typed", "cents"),
    [("12.500,50", 1_250_050), ("12,5 T€", 1_250_000), ("=9.500+1.250", 1_075_000), ("40000", 4_000_000)],
)
def test_typed_money_is_stored(bench: Bench, typed: str, cents: int) -> None:
    bench.choose("ÖA", 2023, AmountKind.COMMITTED)
    bench.enter(typed)
    assert bench.line("ÖA").amounts[1].committed == cents


def test_reading_is_shown_before_enter_and_undo_restores(bench: Bench) -> None:
    bench.choose("ÖA", 2022)
    bench.enter("=9.500+1.250", None)
    editor = bench.view.table.editor
    assert editor is not None
    assert editor.hint.text() == "= 10.750,00\N{NO-BREAK SPACE}€ · Enter übernimmt"
    assert editor.width() > bench.view.table.visualRect(bench.view.table.currentIndex()).width()
    bench.qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert bench.budget().sums[0].planned == 15_075_000
    bench.bridge.undo()
    assert bench.budget().sums[0].planned == 17_500_000
    bench.qtbot.waitUntil(lambda: bench.shown() == "35.000")


def test_unreadable_text_stays_with_its_error(bench: Bench) -> None:
    bench.choose("Projekte", 2024)
    bench.enter("12,3,4")
    editor = bench.view.table.editor
    assert editor is not None
    assert "„12,3,4“ ist kein Betrag" in editor.hint.text()
    assert editor.text() == "12,3,4"
    bench.qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert bench.view.table.editor is None
    assert bench.line("Projekte").amounts[2].planned == 3_000_000


def test_a_refused_amount_comes_back_with_its_reason(bench: Bench) -> None:
    bench.choose("Projekte", 2022)
    bench.enter("-500")
    bench.qtbot.waitUntil(lambda: bench.view.table.editor is not None)
    assert bench.view.table.editor is not None
    assert bench.view.table.editor.hint.text() == "Ein Ansatz kann nicht negativ sein."
    assert bench.line("Projekte").amounts[0].planned == 3_000_000


def test_tab_stores_and_goes_on(bench: Bench) -> None:
    bench.choose("Personal", 2022, AmountKind.COMMITTED)
    bench.enter("1.000", Qt.Key.Key_Tab)
    editor = bench.view.table.editor
    assert editor is not None
    bench.qtbot.keyClicks(editor, "2.000")
    bench.qtbot.keyClick(editor, Qt.Key.Key_Tab)  # over "verfügbar" to the next year
    assert bench.view.table.editor is not None
    assert bench.view.table.currentIndex().column() == 5
    amounts = bench.line("Personal").amounts[0]
    assert (amounts.committed, amounts.spent) == (100_000, 200_000)


def test_leaving_the_editor_with_the_mouse_stores(bench: Bench) -> None:
    bench.choose("ÖA", 2024)
    bench.enter("31.000", None)
    bench.view.cents_check.setFocus(Qt.FocusReason.MouseFocusReason)
    bench.qtbot.waitUntil(lambda: bench.view.table.editor is None)
    assert bench.line("ÖA").amounts[2].planned == 3_100_000


def test_a_change_from_elsewhere_leaves_the_typing_alone(bench: Bench) -> None:
    bench.choose("ÖA", 2024)
    bench.enter("31.5", None)
    bench.view.year_button.click()
    bench.qtbot.waitUntil(lambda: bench.view.model.budget.years[-1] == 2025)
    editor = bench.view.table.editor
    assert editor is not None
    assert editor.text() == "31.5"
    bench.qtbot.keyClicks(editor, "00")
    bench.qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert bench.line("ÖA").amounts[2].planned == 3_150_000


def test_overdrawn_line_warns_and_leads_to_its_cell(bench: Bench) -> None:
    assert bench.view.banner() is None
    bench.choose("Strategie", 2022, AmountKind.SPENT)
    bench.enter("21.600")
    bench.qtbot.waitUntil(lambda: bench.view.banner() is not None)
    banner = bench.view.banner()
    assert banner is not None
    assert banner.message.what.endswith("2022 ist um 1.600,00\N{NO-BREAK SPACE}€ überzogen.")
    row = bench.view.table.currentIndex().row()
    assert bench.view.model.index(row, 4).data() == "−1.600"
    bench.choose("ÖA", 2024)
    banner.pressed.emit()
    assert bench.shown() == "21.600"
    bench.bridge.undo()
    bench.qtbot.waitUntil(lambda: bench.view.banner() is None)


def test_a_line_is_added_named_moved_and_removed(bench: Bench) -> None:
    view, qtbot = bench.view, bench.qtbot
    bench.choose("ÖA", 2022)
    qtbot.keyClick(view.table, Qt.Key.Key_Insert)
    assert view.table.editor is not None
    qtbot.keyClicks(view.table.editor, "Drittmittel & <b>Eigenanteil</b>")
    qtbot.keyClick(view.table.editor, Qt.Key.Key_Return)
    assert bench.line("Drittmittel").group is CostGroup.MATERIAL
    qtbot.waitUntil(lambda: view.model.find(bench.line("Drittmittel").id).isValid())
    view.table.setCurrentIndex(view.model.find(bench.line("Drittmittel").id))
    qtbot.keyClick(view.table, Qt.Key.Key_F2)
    assert view.table.editor is not None
    view.table.editor.selectAll()
    qtbot.keyClicks(view.table.editor, "Eigenanteil")
    qtbot.keyClick(view.table.editor, Qt.Key.Key_Return)
    assert bench.line("Eigenanteil").name == "Eigenanteil"
    view.table.group_wished.emit(bench.line("Eigenanteil").id, CostGroup.STAFF)
    assert bench.line("Eigenanteil").group is CostGroup.STAFF
    qtbot.waitUntil(lambda: view.table.currentIndex().data() == "Eigenanteil")
    qtbot.keyClick(view.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: bool(bench.said.toasts))
    assert bench.said.toasts == ["Haushaltsposition „Eigenanteil“ gelöscht."]
    assert len(bench.budget().lines) == 4


def test_delete_key_empties_an_amount(bench: Bench) -> None:
    bench.choose("Projekte", 2023)
    bench.qtbot.keyClick(bench.view.table, Qt.Key.Key_Delete)
    assert bench.line("Projekte").amounts[1].planned == 0


def test_double_click_opens_the_editor_in_place(bench: Bench) -> None:
    bench.choose("Projekte", 2023)
    table = bench.view.table
    centre: QPoint = table.visualRect(table.currentIndex()).center()
    bench.qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=centre)
    assert table.editor is not None
    assert table.editor.text() == "30.000"
    assert table.editor.geometry().contains(centre)


def test_cents_appear_when_wished_or_present(bench: Bench) -> None:
    bench.choose("ÖA", 2022)
    assert bench.shown() == "35.000"
    bench.qtbot.mouseClick(bench.view.cents_check, Qt.MouseButton.LeftButton)
    assert bench.shown() == "35.000,00"
    bench.qtbot.mouseClick(bench.view.cents_check, Qt.MouseButton.LeftButton)
    assert bench.shown() == "35.000"
    bench.enter("35.000,25")
    assert bench.view.model.index(1, 1).data() == "90.000,00"


def test_charts_say_their_data_in_words_and_as_a_table(bench: Bench) -> None:
    panel = bench.view.by_year
    assert "2022: verfügbar 175.000\N{NO-BREAK SPACE}€" in panel.bars.accessibleName()
    bench.qtbot.mouseClick(panel.switch, Qt.MouseButton.LeftButton)
    assert panel.table.isVisible()
    item: Any = panel.table.item(0, 1)
    assert item.text() == "175.000,00\N{NO-BREAK SPACE}€"


def test_an_empty_database_starts_with_one_button(empty: Bench) -> None:
    bench = empty
    bench.show()
    assert bench.view.empty.isVisible()
    bench.view.empty.pressed.emit()
    assert bench.view.table.editor is not None
    bench.qtbot.keyClick(bench.view.table.editor, Qt.Key.Key_Escape)
    assert bench.view.empty.isVisible()
    bench.view.empty.pressed.emit()
    bench.qtbot.keyClicks(bench.view.table.editor, "Personal")
    bench.qtbot.keyClick(bench.view.table.editor, Qt.Key.Key_Return)
    bench.qtbot.waitUntil(lambda: bench.view.model.budget.years == (2021,))
    assert [line.name for line in bench.budget().lines] == ["Personal"]
    bench.choose("Personal", 2021)
    bench.enter("90 TEUR")
    assert bench.line("Personal").amounts[0].planned == 9_000_000


def test_in_the_narrow_window_the_table_does_not_scroll_and_names_take_two_lines(bench: Bench) -> None:
    table, model = bench.view.table, bench.view.model
    bench.view.resize(912, 600)
    bench.settle()
    bench.until(lambda: table.width() == 912)
    assert table.horizontalScrollBar().maximum() == 0
    assert not table.horizontalScrollBar().isVisible()
    head = bench.theme.fonts.base("small", bold=True)
    for column in range(1, model.columnCount()):
        assert paint.width_of(model.heading(column), head) <= table.columnWidth(column) - LEFT - PADDING
    heights = {row.line.name: table.rowHeight(number) for number, row in enumerate(model.rows) if row.line}
    assert heights["Projekte, Demonstrationen"] == 28
    assert heights["Strategieumsetzung (externe Expertise, Umfragen)"] == 40
    bench.view.resize(1330, 600)
    bench.until(lambda: set(map(table.rowHeight, (1, 3, 4, 5))) == {28})
