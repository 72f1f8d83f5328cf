"""The dialogue in which the plan is printed: what is chosen is what is wished, and what cannot be met is said first."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from smartaachen_desktop.app import read_document
from smartaachen_desktop.gui.plan.print_dialog import GRID, WHOLE, PlanPrintDialog
from smartaachen_desktop.gui.plan.workspace import PlanWorkspace
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.services.baselines import TakeBaseline
from smartaachen_desktop.services.exports import DocumentWish
from smartaachen_desktop.services.plan_paper import Paper, PlanFormat, Zoom
from tests.gui.desk import Desk, lend

Bench = Desk[PlanWorkspace]


@pytest.fixture
def bench(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Bench]:
    for made in lend(qtbot, qapp, tmp_path, PlanWorkspace):
        made.load_example()
        made.show()
        yield made


def opened(bench: Bench) -> PlanPrintDialog:
    """The dialogue, as the key brings it."""
    bench.press(bench.view.table, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    bench.until(lambda: bool(bench.view.findChildren(PlanPrintDialog)))
    return bench.view.findChildren(PlanPrintDialog)[-1]


def choose(box: QComboBox, value: object) -> None:
    box.setCurrentIndex(next(at for at in range(box.count()) if box.itemData(at) == value))


def wished(bench: Bench, dialog: PlanPrintDialog) -> DocumentWish:
    found: list[DocumentWish] = []
    bench.view.document_wished.connect(found.append)
    QTest.keyClick(dialog.format, Qt.Key.Key_Return)
    assert len(found) == 1
    return found[0]


def made(bench: Bench, wish: DocumentWish) -> tuple[str, bytes]:
    return bench.read(lambda session: read_document(session, bench.clock(), wish))()


def test_what_is_chosen_is_printed(bench: Bench) -> None:
    dialog = opened(bench)
    choose(dialog.paper, Paper.A3)
    choose(dialog.edition, Audience.INTERNAL)
    choose(dialog.direction, False)
    choose(dialog.extent, GRID)
    dialog.wide.setValue(3)
    dialog.high.setValue(2)
    dialog.first.edit.setText("01.01.2022")
    dialog.last.edit.setText("31.12.2023")
    choose(dialog.level, 1)
    assert dialog.words.text() == "6 Seiten A3: 3 breit, 2 hoch. Danach folgt die Tabelle."
    layout = dialog.map.layout_shown
    assert layout is not None
    assert (layout.wide, layout.high) == (3, 2)
    wish = wished(bench, dialog)
    assert wish.audience is Audience.INTERNAL
    assert wish.plan is not None
    options = wish.plan.options
    assert (options.paper, options.landscape, options.wide, options.high, options.level) == (Paper.A3, False, 3, 2, 1)
    assert (options.first, options.last) == (date(2022, 1, 1), date(2023, 12, 31))
    name, content = made(bench, wish)
    assert name == "Projektplan-2021-11-18-intern.pdf"
    assert content.startswith(b"%PDF")


def test_a_scale_and_pictures(bench: Bench) -> None:
    dialog = opened(bench)
    choose(dialog.extent, Zoom.MONTH)
    assert not dialog.wide.isEnabled()
    choose(dialog.format, PlanFormat.SVG)
    assert not dialog.paper.isEnabled()
    assert dialog.width_px.isEnabled()
    dialog.width_px.setValue(900)
    wish = wished(bench, dialog)
    assert wish.audience is Audience.PUBLIC  # what is shown first keeps to what everybody may see
    name, content = made(bench, wish)
    assert name.endswith("-oeffentlich.svg")
    assert b'width="900"' in content
    assert "digitalHUB" not in content.decode()


def test_what_cannot_be_met_is_said_and_not_sent(bench: Bench) -> None:
    dialog = opened(bench)
    dialog.first.edit.setText("gestern")
    dialog.first.edit.textEdited.emit("gestern")
    assert "kein Datum" in dialog.error.text()
    assert not dialog.save.isEnabled()
    assert dialog.map.layout_shown is None
    dialog.first.edit.setText("01.01.2024")
    dialog.last.edit.setText("01.01.2022")
    dialog.last.edit.textEdited.emit("01.01.2022")
    assert dialog.error.text() == "Der letzte Tag liegt vor dem ersten."
    dialog.last.edit.clear()
    dialog.last.edit.textEdited.emit("")
    assert dialog.error.text() == ""
    dialog.first.edit.clear()
    choose(dialog.extent, WHOLE)
    assert dialog.words.text() == "Eine Seite A4. Danach folgt die Tabelle."
    assert dialog.save.isEnabled()


def test_the_filter_that_is_on_is_offered(bench: Bench) -> None:
    bench.view.toolbar.filter.setText("Hackathon")
    dialog = opened(bench)
    assert dialog.filter.isVisible()
    choose(dialog.edition, Audience.INTERNAL)
    wish = wished(bench, dialog)
    assert wish.plan is not None
    picture = replace(wish.plan, format=PlanFormat.SVG)
    _name, content = made(bench, DocumentWish(wish.kind, audience=wish.audience, plan=picture))
    assert "Filter: 1 von 20 Vorgängen; Text: Hackathon" in content.decode()
    assert "Hackathon mit Senior*innen" in content.decode()
    assert "Beteiligungs-App" not in content.decode()


def test_every_control_has_a_name(bench: Bench) -> None:
    dialog = opened(bench)
    for control in (
        dialog.format, dialog.edition, dialog.paper, dialog.direction, dialog.extent, dialog.wide, dialog.high,
        dialog.first.edit, dialog.last.edit, dialog.level, dialog.width_px, dialog.map, bench.view.toolbar.paper,
    ):  # fmt: skip
        assert control.accessibleName()


def test_the_baseline_that_is_shown_is_offered_for_the_internal_edition(bench: Bench) -> None:
    strategy = bench.view.plan.strategy_id
    assert strategy is not None
    baseline = bench.run(TakeBaseline(strategy, "Auftakt")).ids["baseline"]
    bench.view.baselines.show(baseline)
    bench.until(lambda: bench.view.baselines.row is not None)
    dialog = opened(bench)
    assert dialog.baseline.text() == "Mit dem Basisplan „Auftakt“"
    assert not dialog.baseline.isEnabled(), "the public edition knows of none"
    choose(dialog.edition, Audience.INTERNAL)
    assert dialog.baseline.isEnabled()
    assert dialog.baseline.isChecked()
    wish = wished(bench, dialog).plan
    assert wish is not None
    assert wish.baseline == baseline


def test_without_a_baseline_none_is_offered(bench: Bench) -> None:
    dialog = opened(bench)
    assert not dialog.baseline.isVisible()
    choose(dialog.edition, Audience.INTERNAL)
    wish = wished(bench, dialog).plan
    assert wish is not None
    assert wish.baseline is None
