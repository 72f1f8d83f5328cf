"""What was typed is stored once storage says so: a refused text stays with its record, and the error with it."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.board.workspace import BoardWorkspace
from smartaachen_desktop.gui.papers.workspace import PapersWorkspace
from smartaachen_desktop.gui.shared import saved
from smartaachen_desktop.gui.shared.saved import TextField
from smartaachen_desktop.model.errors import RuleBroken, StorageRefused, UserError
from smartaachen_desktop.services.papers import AddPaper
from smartaachen_desktop.services.plan import ChangeMeasure
from smartaachen_desktop.services.queries.papers import PaperView, paper_views
from tests.gui.desk import Desk, lend

FULL = StorageRefused("disk_full", "Der Datenträger ist voll.", remedy="Bitte schaffen Sie Platz.")


@pytest.fixture
def papers(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Desk[PapersWorkspace]]:
    yield from lend(qtbot, qapp, tmp_path, PapersWorkspace)


@pytest.fixture
def board(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Desk[BoardWorkspace]]:
    yield from lend(qtbot, qapp, tmp_path, BoardWorkspace)


def refusing(error: UserError) -> Callable[..., Any]:
    def execute(*_args: Any, **_named: Any) -> Any:
        raise error

    return execute


def two_papers(desk: Desk[PapersWorkspace]) -> tuple[PaperView, PaperView]:
    desk.load_example()
    desk.dispatcher.execute(AddPaper("FB 02/0200/WP18", "Andere"))
    desk.show()
    first = stored(desk, "FB 02/0103/WP18")
    desk.view.focus_record(first.id)
    desk.settle()
    return first, stored(desk, "FB 02/0200/WP18")


def stored(desk: Desk[PapersWorkspace], reference: str) -> PaperView:
    return next(each for each in desk.read(paper_views) if each.reference == reference)


def test_a_text_the_disk_refused_comes_back_with_its_paper_and_goes_again(
    papers: Desk[PapersWorkspace], monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = two_papers(papers)
    text = papers.view.sheet.explanation
    text._retry.setInterval(20)
    with monkeypatch.context() as patch:
        patch.setattr(papers.dispatcher, "execute", refusing(FULL))
        text.edit.setPlainText("Mühsam getippt.")
        text.flush()
        papers.until(lambda: bool(text.error.text()))
        assert [error.code for error in papers.refused][:1] == ["disk_full"]  # the window must not say "gespeichert"
        papers.view.focus_record(second.id)
        papers.settle()
        assert (text.text(), text.error.text()) == ("", "")
        papers.view.focus_record(first.id)
        papers.settle()
        assert text.text() == "Mühsam getippt."
    papers.until(lambda: stored(papers, first.reference).explanation == "Mühsam getippt.")
    papers.until(lambda: text.error.text() == "")


@pytest.mark.parametrize("field", ["author", "explanation"])
def test_an_error_belongs_to_the_record_it_came_from(
    papers: Desk[PapersWorkspace], monkeypatch: pytest.MonkeyPatch, field: str
) -> None:
    first, second = two_papers(papers)
    part = getattr(papers.view.sheet, field)
    text = part.text if isinstance(part, TextField) else part.edit.text
    with monkeypatch.context() as patch:
        patch.setattr(papers.dispatcher, "execute", refusing(RuleBroken("no", "So geht es nicht.")))
        part.setFocus()
        papers.type(part.edit, "Wort")
        papers.view.focus_record(second.id)  # sends it; the answer comes under the other paper
        papers.settle()
        papers.until(lambda: bool(papers.refused))
    assert part.error.text() == ""
    papers.run(AddPaper("FB 02/0300/WP18", "Dritte"))
    assert text() == ""
    papers.view.focus_record(first.id)
    papers.settle()
    assert (part.error.text(), "Wort" in text()) == ("So geht es nicht.", True)


def test_what_is_typed_without_a_pause_goes_after_a_second(qapp: QApplication, papers: Desk[PapersWorkspace]) -> None:
    two_papers(papers)
    text = papers.view.sheet.explanation
    assert saved.LATEST_MS == 1000
    text._pause.setInterval(100)
    text._latest.setInterval(250)
    wished: list[str] = []
    text.wished.connect(lambda _record, words: wished.append(words))
    text.setFocus()
    text.edit.selectAll()
    for _ in range(20):
        if not wished:
            papers.type(text.edit, "a")
            QTest.qWait(25)
    assert wished
    assert len(wished[0]) < 20


def test_a_refused_text_of_the_board_stays_through_changes_and_other_cards(
    board: Desk[BoardWorkspace], monkeypatch: pytest.MonkeyPatch
) -> None:
    example = board.load_example()
    board.show()
    view, panel, twin = board.view, example.measures["panel"], example.measures["zwilling"]
    view.open_detail(panel)
    detail = view.detail
    with monkeypatch.context() as patch:
        patch.setattr(board.dispatcher, "execute", refusing(FULL))
        detail.notes.setFocus()
        detail.notes.selectAll()
        board.type(detail.notes, "Raum anfragen")
        detail.partners.setFocus()
        detail.partners.selectAll()
        board.type(detail.partners, "FH Aachen")
        view.canvas.setFocus()
        board.until(lambda: len(board.refused) == 2)
    board.run(ChangeMeasure(twin, progress=10))
    assert (detail.notes.toPlainText(), detail.partners.text()) == ("Raum anfragen", "FH Aachen")
    with monkeypatch.context() as patch:
        patch.setattr(board.dispatcher, "execute", refusing(FULL))
        view.open_detail(twin)
        board.settle()
        assert "Raum" not in detail.notes.toPlainText()
        assert detail.partners.text() != "FH Aachen"
        view.open_detail(panel)
    assert (detail.notes.toPlainText(), detail.partners.text()) == ("Raum anfragen", "FH Aachen")
    assert detail.error.text() == FULL.message
    detail.flush()
    board.settle()
    row = next(each for each in view.data.measures if each.id == panel)  # type: ignore[union-attr]
    assert (row.notes, row.partners) == ("Raum anfragen", "FH Aachen")


def test_signs_that_are_no_number_and_an_empty_period_are_left_alone(board: Desk[BoardWorkspace]) -> None:
    example = board.load_example()
    panel = example.measures["panel"]
    board.dispatcher.execute(ChangeMeasure(panel, start=None, end=None))
    board.show()
    detail = board.view.detail
    board.view.open_detail(panel)
    detail.progress.number.setFocus()
    detail.progress.number.selectAll()
    board.type(detail.progress.number, "+")
    assert detail.progress.value() == 0
    detail.period.edit.setFocus()
    board.type(detail.period.edit, "Juli 20")
    board.run(ChangeMeasure(example.measures["zwilling"], progress=10))
    assert detail.period.edit.text() == "Juli 20"
    board.press(detail.period.edit, Qt.Key.Key_End)
    board.type(detail.period.edit, "22")
    board.press(detail.period.edit, Qt.Key.Key_Return)
    board.settle()
    assert detail.period.edit.text() == "Juli 2022"
