"""Basispläne in the plan view: kept, shown below the bars, compared, and measures readjusted by a motion."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.palette_entries import plan_entries
from smartaachen_desktop.gui.plan.baseline_adjust import ReadjustDialog
from smartaachen_desktop.gui.plan.baseline_bars import TOP, kept_bars
from smartaachen_desktop.gui.plan.baseline_menu import fill_baselines
from smartaachen_desktop.gui.plan.baseline_model import FATE, WORDS
from smartaachen_desktop.gui.plan.baseline_page import ComparisonPage
from smartaachen_desktop.gui.plan.baseline_take import TakeDialog
from smartaachen_desktop.gui.plan.model import KEPT_BEGIN, KEPT_END, KEPT_SHIFT, TITLE
from smartaachen_desktop.gui.plan.render import render_plan
from smartaachen_desktop.gui.plan.rows import Shape
from smartaachen_desktop.gui.plan.workspace import PlanWorkspace
from smartaachen_desktop.gui.theme import load_theme
from smartaachen_desktop.model.baseline_comparison import Kept
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.plan import DatePrecision, MeasureKind, MeasureStatus
from smartaachen_desktop.services.agenda_course import StartItem
from smartaachen_desktop.services.baselines import RemoveBaseline, TakeBaseline
from smartaachen_desktop.services.exports import DocumentKind, DocumentWish
from smartaachen_desktop.services.meetings import OpenMeeting
from smartaachen_desktop.services.plan import AddMeasure, ChangeMeasure, RemoveMeasure
from smartaachen_desktop.services.queries.baselines import baseline_rows, kept_of
from smartaachen_desktop.services.queries.meeting_load import meeting_view
from tests.gui.plan_desk import TODAY, PlanDesk, lend_plan, measure

CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[PlanDesk]:
    yield from lend_plan(qtbot, qapp, tmp_path)


@pytest.fixture
def example(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[PlanDesk]:
    """The example with its meeting, a baseline, and what became of it."""
    desk = PlanDesk(qtbot, qapp, tmp_path / "plan.db", PlanWorkspace, datetime(2022, 6, 15, 10, tzinfo=UTC))
    example = desk.load_example()
    do = desk.dispatcher.execute
    do(TakeBaseline(example.strategy, "Auftakt", example.meeting))
    do(ChangeMeasure(example.measures["hackathon"], start=date(2022, 9, 15), end=date(2022, 12, 14)))
    do(RemoveMeasure(example.measures["zweites"]))
    do(AddMeasure(example.strategy, "Bericht an den Rat", start=date(2022, 12, 1)))
    desk.show(1168, 700)
    desk.until(lambda: bool(desk.view.baselines.read.rows))
    yield desk
    desk.close()


def take(desk: PlanDesk, name: str = "Auftakt") -> UUID:
    strategy = desk.view.plan.strategy_id
    assert strategy is not None
    return desk.run(TakeBaseline(strategy, name)).ids["baseline"]  # type: ignore[no-any-return]


def press(desk: PlanDesk, key: Qt.Key) -> None:
    desk.view.table.setFocus()
    desk.press(desk.view.table, key, CONTROL_SHIFT)
    desk.settle()


def cells(desk: PlanDesk, title: str) -> list[str]:
    entry = desk.view.model.entries[desk.row(title)]
    return [desk.view.model.text(entry, column) for column in (KEPT_BEGIN, KEPT_END, KEPT_SHIFT)]


# Kept and shown


def test_a_baseline_is_taken_named_after_its_meeting_or_the_day(qtbot: QtBot, desk: PlanDesk) -> None:
    press(desk, Qt.Key.Key_U)
    for name in ("Stand 15.09.2022", "Stand 15.09.2022 (2)"):
        if desk.view.comparing.dialog is None:
            desk.clock.forward(minutes=5)
            desk.view.comparing.take()
        dialog = desk.view.comparing.dialog
        assert isinstance(dialog, TakeDialog)
        assert dialog.name.text() == name
        qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
        desk.until(lambda: desk.view.comparing.dialog is None)
        desk.settle()
    assert [row.name for row in desk.read(baseline_rows)] == ["Stand 15.09.2022 (2)", "Stand 15.09.2022"]
    assert desk.said.toasts[-1] == "Basisplan „Stand 15.09.2022 (2)“ festgehalten"


def test_a_taken_name_is_refused_beside_the_field(qtbot: QtBot, desk: PlanDesk) -> None:
    take(desk)
    press(desk, Qt.Key.Key_U)
    dialog = desk.view.comparing.dialog
    assert isinstance(dialog, TakeDialog)
    dialog.name.selectAll()
    qtbot.keyClicks(dialog.name, "auftakt")
    desk.click(dialog.keep)
    assert dialog.error.text().startswith("Einen Basisplan „auftakt“ gibt es schon.")
    assert dialog.isVisible()
    dialog.reject()
    desk.settle()


def test_the_thin_bar_stays_where_the_bar_was_and_rows_never_shift(desk: PlanDesk) -> None:
    baseline = take(desk)
    desk.run(ChangeMeasure(desk.stored("Erste").id, start=date(2022, 5, 2), end=date(2022, 7, 29)))
    rows, first = desk.view.chart.scene.rows, desk.row("Erste")
    desk.view.table.setFocus()
    desk.settle()
    without = desk.view.chart.canvas.grab().toImage()
    press(desk, Qt.Key.Key_Y)
    scene = desk.view.chart.scene
    kept = scene.kept[desk.stored("Erste").id]
    assert (kept.start, kept.stop) == (date(2022, 3, 1), date(2022, 6, 1))
    assert desk.stored("Dritte").id not in scene.kept
    assert (scene.rows.entries, desk.row("Erste")) == (rows.entries, first)
    shown = desk.view.chart.canvas.grab().toImage()
    x = round(scene.scale.x(date(2022, 4, 1))) - desk.view.chart.canvas.offset.x()
    y = round((first + 0.5) * scene.row_height + TOP + 1)
    assert shown.pixelColor(x, y) == desk.theme.colour("ink2")
    assert without.pixelColor(x, y) != shown.pixelColor(x, y)
    assert "im Basisplan" in desk.view.legend.accessibleName()
    assert desk.view.baselines.read.shown == baseline
    press(desk, Qt.Key.Key_Y)
    assert scene.kept == {}
    assert "im Basisplan" not in desk.view.legend.accessibleName()
    after = desk.view.chart.canvas.grab().toImage()
    assert after == without


def test_the_columns_say_begin_end_and_shift_and_the_names_keep_their_room(desk: PlanDesk) -> None:
    take(desk)
    desk.run(ChangeMeasure(desk.stored("Erste").id, start=date(2022, 3, 15), end=date(2022, 6, 14)))
    strategy = desk.view.plan.strategy_id
    assert strategy is not None
    desk.run(AddMeasure(strategy, "Vierte"))
    table = desk.view.table
    room = table.columnWidth(TITLE)
    assert all(table.isColumnHidden(column) for column in (KEPT_BEGIN, KEPT_END, KEPT_SHIFT))
    press(desk, Qt.Key.Key_J)
    assert not table.isColumnHidden(KEPT_SHIFT)
    assert table.columnWidth(TITLE) >= room - 2
    assert cells(desk, "Erste") == [
        "01.03.2022",
        "31.05.2022",
        "Beginn 10 Arbeitstage später, Ende 9 Arbeitstage später",
    ]
    assert cells(desk, "Zweite") == ["01.07.2022", "30.09.2022", ""]
    assert cells(desk, "Dritte") == ["Termin offen", "", ""]
    assert cells(desk, "Vierte") == ["", "", "neu"]
    index = desk.view.model.index(desk.row("Erste"), TITLE)
    words = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    assert "im Basisplan Auftakt: 01.03.2022 bis 31.05.2022" in words
    press(desk, Qt.Key.Key_J)
    assert table.isColumnHidden(KEPT_SHIFT)


def test_the_menu_chooses_and_deletes_and_undo_brings_back(desk: PlanDesk) -> None:
    first = take(desk)
    desk.clock.forward(minutes=5)
    second = take(desk, "Zweiter & letzter")
    menu = desk.view.toolbar.baseline.drop
    fill_baselines(menu, desk.view)
    names = {action.text().split(",")[0]: action for action in menu.actions()}
    names["Zweiter && letzter"].trigger()
    desk.settle()
    assert desk.view.baselines.read.shown == second
    fill_baselines(menu, desk.view)
    (removing,) = (action.menu() for action in menu.actions() if action.text() == "Basisplan löschen")
    removing.actions()[0].trigger()  # type: ignore[union-attr]
    desk.settle()
    desk.settle()
    assert [row.id for row in desk.view.baselines.read.rows] == [first]
    assert desk.view.baselines.read.shown is None, "what is gone is no longer shown"
    assert desk.said.toasts == ["Basisplan „Zweiter & letzter“ gelöscht"]
    desk.bridge.undo()
    desk.settle()
    desk.settle()
    assert [row.id for row in desk.view.baselines.read.rows] == [second, first]


def test_without_a_baseline_the_keys_say_what_to_do(desk: PlanDesk) -> None:
    for key in (Qt.Key.Key_Y, Qt.Key.Key_J, Qt.Key.Key_H):
        press(desk, key)
    assert desk.said.toasts == ["Es gibt noch keinen Basisplan. Halten Sie zuerst einen fest (Strg+Umschalt+U)."] * 3
    assert not desk.view.comparing.is_open


def kept(number: int, **values: object) -> Kept:
    made = {"id": UUID(int=number), "number": str(number), "parent": None, "field": "S", "kind": MeasureKind.MEASURE,
            "title": "", "status": MeasureStatus.PLANNED, "start": None, "end": None,
            "precision": DatePrecision.DAY, "progress": 0, "costs": {}}  # fmt: skip
    return Kept(**{**made, **values})  # type: ignore[arg-type]


def test_bars_of_then_are_those_of_their_dates_whatever_the_measure_is_now() -> None:
    row = measure(3, start=date(2022, 3, 1), end=date(2022, 5, 31), series_days=42)
    state = (
        kept(1), kept(2, parent=UUID(int=1), start=date(2022, 1, 3), end=date(2022, 2, 1)),
        kept(4, parent=UUID(int=1), start=date(2022, 4, 1), end=date(2022, 4, 30), precision=DatePrecision.MONTH),
        kept(5, kind=MeasureKind.MILESTONE, start=date(2022, 4, 1), end=date(2022, 4, 1)), kept(6),
    )  # fmt: skip
    bars = kept_bars(state, (row,), date(2022, 12, 31))
    assert {key.int: (bar.shape, bar.start, bar.stop) for key, bar in bars.items() if isinstance(key, UUID)} == {
        1: (Shape.SUMMARY, date(2022, 1, 3), date(2022, 5, 1)),
        2: (Shape.BAR, date(2022, 1, 3), date(2022, 2, 2)),
        4: (Shape.BAR, date(2022, 4, 1), date(2022, 5, 1)),
        5: (Shape.MILESTONE, date(2022, 4, 1), date(2022, 4, 2)),
    }
    assert bars[UUID(int=4)].soft
    alone = kept_bars((kept_of(measure(7)),), (row,), date(2022, 12, 31))
    assert [bar.shape for bar in alone.values()] == [Shape.BAR]


def test_the_wall_never_shows_a_baseline(desk: PlanDesk) -> None:
    before = render_plan(desk.plan(), load_theme("wall"), QSize(1280, 720), TODAY)
    take(desk)
    press(desk, Qt.Key.Key_Y)
    assert desk.view.chart.scene.kept
    assert render_plan(desk.plan(), load_theme("wall"), QSize(1280, 720), TODAY) == before


# Compared


def page_of(desk: PlanDesk) -> ComparisonPage:
    press(desk, Qt.Key.Key_H)
    page = desk.view.comparing.page
    assert page is not None
    assert desk.view.comparing.is_open
    return page


def told(page: ComparisonPage) -> dict[str, tuple[str, str]]:
    model = page.model
    return {line.title: (model.text(line, FATE), model.text(line, WORDS)) for line in model.lines if line.difference}


def test_the_comparison_tells_field_by_field_what_became_of_the_plan(example: PlanDesk) -> None:
    page = page_of(example)
    assert told(page) == {
        "Zweites Treffen des Steuergremiums": ("entfallen", "entfallen"),
        "Bericht an den Rat": ("neu", "neu aufgenommen"),
        "Hackathon mit Senior*innen": ("verschoben", "10 Arbeitstage später"),
    }
    assert [line.title for line in page.model.lines if line.difference is None] == [
        "Strategieprozess", "Digitale Services und Gesellschaft",
    ]  # fmt: skip
    assert page.summary.text().startswith("1 neu, 1 entfallen, 1 verschoben")
    example.run(ChangeMeasure(example.example.measures["buergerfest"], progress=20))  # type: ignore[union-attr]
    assert told(page)["Smart.Aachen Bürgerfest"] == ("sonst geändert", "Stand 0 % → 20 %")
    assert example.view.comparing.is_open, "a change elsewhere does not close it"
    page.only_changes.setChecked(False)
    assert told(page)["Umfragen im OecherPanel"] == ("unverändert", "")
    example.press(page.table, Qt.Key.Key_Escape)
    assert not example.view.comparing.is_open
    assert example.view.table.hasFocus()


def test_two_baselines_are_compared_and_the_report_is_wished_for_both(example: PlanDesk) -> None:
    first = example.view.baselines.read.rows[0].id
    example.clock.forward(days=30)
    second = take(example, "Danach")
    example.run(ChangeMeasure(example.example.measures["hackathon"], progress=60))  # type: ignore[union-attr]
    page = page_of(example)
    assert page.baseline.currentText() == "Danach"
    assert page.later.count() == 1, "nothing was taken after the latest"
    page.baseline.setCurrentIndex(1)
    page.later.setCurrentIndex(1)
    example.settle()
    assert told(page)["Hackathon mit Senior*innen"] == ("verschoben", "10 Arbeitstage später")
    page.model.tick(range(len(page.model.lines)))
    assert page.model.chosen() == ()
    assert not page.readjust.isEnabled()
    wishes: list[DocumentWish] = []
    example.view.document_wished.connect(wishes.append)
    for action in page.report.drop.actions():
        action.trigger()
    assert wishes == [
        DocumentWish(DocumentKind.REVIEW, first, audience, later=second)
        for audience in (Audience.INTERNAL, Audience.PUBLIC)
    ]


def test_enter_goes_to_the_measure(example: PlanDesk) -> None:
    page = page_of(example)
    row = next(number for number, line in enumerate(page.model.lines) if line.title.startswith("Hackathon"))
    page.table.setCurrentIndex(page.model.index(row, 1))
    example.press(page.table, Qt.Key.Key_Return)
    assert not example.view.comparing.is_open
    chosen = example.view.selected_measure()
    assert chosen is not None
    assert chosen.title == "Hackathon mit Senior*innen"


def test_escape_leads_back_whatever_was_open_before(example: PlanDesk) -> None:
    example.view.openings.open_details(example.row("Hackathon mit Senior*innen"))
    page = page_of(example)
    example.press(page.table, Qt.Key.Key_Escape)
    assert not example.view.comparing.is_open
    assert not example.view.details.isVisible()


def test_the_palette_shows_a_baseline_by_name(example: PlanDesk) -> None:
    fronts: list[str] = []
    entries = {entry.name: entry for entry in plan_entries(example.view, lambda: fronts.append("plan"))}
    entries["Basisplan zeigen: Auftakt"].run()
    example.settle()
    assert fronts == ["plan"]
    assert len(example.view.chart.scene.kept) > 10


def test_the_comparison_closes_with_its_last_baseline(example: PlanDesk) -> None:
    page_of(example)
    example.run(RemoveBaseline(example.view.baselines.read.rows[0].id))
    example.settle()
    assert not example.view.comparing.is_open


# Readjusted


@pytest.fixture
def ask(example: PlanDesk) -> Callable[[str], ReadjustDialog]:
    """Tick the measures whose names begin so, by keyboard, and ask for the readjustment."""

    def ask(*titles: str) -> ReadjustDialog:
        page = page_of(example)
        for number, line in enumerate(page.model.lines):
            if line.difference is not None and line.title.startswith(titles):
                page.table.setCurrentIndex(page.model.index(number, 1))
                example.press(page.table, Qt.Key.Key_Space)
        example.click(page.readjust)
        example.until(lambda: example.view.comparing.dialog is not None)
        dialog = example.view.comparing.dialog
        assert isinstance(dialog, ReadjustDialog)
        return dialog

    return ask


def test_back_to_the_baseline_or_to_another_date(example: PlanDesk, ask: Callable[..., ReadjustDialog]) -> None:
    known = example.example
    assert known is not None
    dialog = ask("Hackathon", "Bericht")
    assert [line.edit.edit.text() for line in dialog.lines] == ["ab 01.12.2022", "01.09.2022 bis 30.11.2022"]
    example.click(dialog.prepare)
    assert dialog.error.text() == "Wählen Sie den Punkt, zu dem der Antrag gehört."
    dialog.item.setCurrentIndex(4)
    example.click(dialog.prepare)
    assert dialog.error.text() == "„Bericht an den Rat“ steht schon auf diesem Termin."
    example.type(dialog.lines[0].edit.edit, "x")
    example.click(dialog.prepare)
    assert dialog.lines[0].edit.error.text()
    dialog.lines[0].edit.edit.clear()
    example.type(dialog.lines[0].edit.edit, "Januar 2023")
    entry = example.dispatcher.last_entry()
    example.click(dialog.prepare)
    example.settle()
    assert example.view.comparing.dialog is None
    assert example.dispatcher.last_entry() == entry + 1
    assert example.said.toasts[-1].startswith("2 Änderungen vorbereitet: AWD 18.11.2021, Ö 5 ")

    def prepared() -> int:
        view = example.read(lambda session: meeting_view(session, known.meeting))
        return sum(len(motion.changes) for item in view.items for motion in item.motions)

    assert prepared() == 2
    page = example.view.comparing.page
    assert page is not None
    assert page.model.chosen() == ()
    example.bridge.undo()
    example.settle()
    assert prepared() == 0


def test_the_running_item_is_offered_first(example: PlanDesk, ask: Callable[..., ReadjustDialog]) -> None:
    known = example.example
    assert known is not None
    example.run(OpenMeeting(known.meeting))
    example.run(StartItem(known.items[4]))
    dialog = ask("Hackathon")
    assert dialog.meeting.currentText() == "AWD 18.11.2021 (Sitzung läuft)"
    assert dialog.item.currentText().startswith("Ö 5 ")
    dialog.reject()
    example.settle()
