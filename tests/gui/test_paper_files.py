"""The files of a paper in the window: chosen or dropped, opened, saved, renamed, removed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.papers.workspace import PapersWorkspace
from smartaachen_desktop.gui.shared.paper_file import FileViewer
from smartaachen_desktop.services.paper_files import LARGEST
from smartaachen_desktop.services.papers import AddPaper
from smartaachen_desktop.services.queries.papers import PaperFileRow, paper_files
from tests.gui.desk import Desk, lend

Bench = Desk[PapersWorkspace]
PDF = b"%PDF-1.7\nInhalt"


@pytest.fixture
def bench(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Bench]:
    for made in lend(qtbot, qapp, tmp_path, PapersWorkspace):
        made.load_example()
        made.show()
        yield made


def stored(bench: Bench) -> tuple[PaperFileRow, ...]:
    assert bench.example is not None
    paper = bench.example.paper
    return bench.read(lambda session: paper_files(session, paper))


def names(bench: Bench) -> list[str]:
    """As the sheet shows them."""
    return [line.row.file_name for line in bench.view.sheet.files.lines]


def add(bench: Bench, path: Path, content: bytes = PDF) -> None:
    path.write_bytes(content)
    bench.view.files.ask_files = lambda: [path]
    bench.view.sheet.files.add_button.click()
    bench.until(lambda: path.name in names(bench) or bench.view.sheet.files.error.isVisible())
    bench.settle()  # a line put into a layout that is shown becomes visible one turn of the event loop later


def test_files_dropped_on_the_sheet_are_taken(bench: Bench, tmp_path: Path) -> None:
    paths = [tmp_path / "Vorlage.pdf", tmp_path / "Übersicht.csv"]
    for path in paths:
        path.write_bytes(PDF)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    keys, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(20, 200), Qt.DropAction.CopyAction, data, keys, none)
    QApplication.sendEvent(bench.view.sheet, enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPointF(20, 200), Qt.DropAction.CopyAction, data, keys, none)
    QApplication.sendEvent(bench.view.sheet, drop)
    bench.until(lambda: names(bench) == ["Vorlage.pdf", "Übersicht.csv"])
    assert [row.size for row in stored(bench)] == [len(PDF), len(PDF)]


def test_text_dropped_is_not_a_file(bench: Bench) -> None:
    data = QMimeData()
    data.setText("Text")
    enter = QDragEnterEvent(
        QPoint(20, 200), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    enter.ignore()
    QApplication.sendEvent(bench.view.sheet, enter)
    assert not enter.isAccepted()


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("programm.exe", b"MZ", "wird nicht aufgenommen"),
        ("leer.pdf", b"", "ist leer"),
        ("gross.pdf", PDF + b" " * LARGEST, "größer als 25 MB"),
    ],
)
def test_what_is_not_taken_is_said_below_the_list(
    bench: Bench, tmp_path: Path, name: str, content: bytes, why: str
) -> None:
    add(bench, tmp_path / name, content)
    assert why in bench.view.sheet.files.error.text()
    assert stored(bench) == ()
    add(bench, tmp_path / "Vorlage.pdf")
    assert not bench.view.sheet.files.error.isVisible()


def test_a_file_that_is_gone_is_said(bench: Bench, tmp_path: Path) -> None:
    bench.view.files.add([tmp_path / "fehlt.pdf"])
    bench.until(bench.view.sheet.files.error.isVisible)
    assert "fehlt.pdf ist nicht lesbar" in bench.view.sheet.files.error.text()


def test_the_words_of_one_paper_are_not_said_at_another(bench: Bench, tmp_path: Path) -> None:
    add(bench, tmp_path / "leer.pdf", b"")
    other = bench.run(AddPaper("FB 02/0200/WP18", "Andere")).ids["paper"]
    bench.view.focus_record(other)
    bench.settle()
    assert not bench.view.sheet.files.error.isVisible()


def test_open_and_save_give_the_same_bytes(bench: Bench, tmp_path: Path) -> None:
    add(bench, tmp_path / "Vorlage.pdf")
    shown: list[Path] = []
    bench.view.files.viewer.show = shown.append
    (line,) = bench.view.sheet.files.lines
    for _twice in range(2):
        line.open_button.click()
    bench.until(lambda: len(shown) == 2)
    assert shown[0].read_bytes() == PDF
    assert shown[0].parent.stat().st_mode & 0o777 == 0o700
    target = tmp_path / "kopie.pdf"
    bench.view.files.ask_target = lambda _name: target
    bench.view.sheet.files.save_wished.emit(line.row.id)
    bench.until(lambda: bool(bench.said.toasts))
    assert target.read_bytes() == PDF
    bench.view.files.ask_target = lambda _name: tmp_path / "kein-ordner" / "kopie.pdf"
    bench.view.sheet.files.save_wished.emit(line.row.id)
    bench.until(bench.view.sheet.files.error.isVisible)
    assert "lässt sich dort nicht schreiben" in bench.view.sheet.files.error.text()


def test_copies_go_with_the_viewer() -> None:
    viewer = FileViewer()
    shown: list[Path] = []
    viewer.show = shown.append
    viewer.open("Vorlage.pdf", PDF)
    viewer.open("Anlage.pdf", PDF)
    assert all(path.exists() for path in shown)
    del viewer
    assert not shown[0].parent.exists()


def test_f2_renames_and_escape_leaves_the_name(bench: Bench, tmp_path: Path) -> None:
    add(bench, tmp_path / "Vorlage.pdf")
    (line,) = bench.view.sheet.files.lines
    line.open_button.setFocus()
    bench.press(line.open_button, Qt.Key.Key_F2)
    assert line.name.selectedText() == "Vorlage"
    bench.type(line.name, "Irrtum")
    bench.press(line.name, Qt.Key.Key_Escape)
    assert line.open_button.isVisible()
    assert line.name.text() == "Vorlage.pdf"
    bench.press(line.open_button, Qt.Key.Key_F2)
    bench.press(line.name, Qt.Key.Key_Return)
    assert line.open_button.isVisible()
    bench.press(line.open_button, Qt.Key.Key_F2)
    bench.type(line.name, "Anlage Ü")
    bench.press(line.name, Qt.Key.Key_Return)
    bench.until(lambda: names(bench) == ["Anlage Ü.pdf"])


def test_a_removed_file_comes_back(bench: Bench, tmp_path: Path) -> None:
    add(bench, tmp_path / "Vorlage.pdf")
    bench.view.sheet.files.removal_wished.emit(stored(bench)[0].id)
    bench.until(lambda: names(bench) == [])
    bench.settle()
    assert bench.said.toasts == ["Datei Vorlage.pdf gelöscht."]
    bench.bridge.undo()
    bench.until(lambda: names(bench) == ["Vorlage.pdf"])
