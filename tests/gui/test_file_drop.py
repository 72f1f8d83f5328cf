"""Files dropped on a part of a view: one of a known kind is taken, anything else goes on to whoever is below."""

from collections.abc import Collection, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from smartaachen_desktop.app import read_paper
from smartaachen_desktop.gui.job_runner import JobRunner
from smartaachen_desktop.gui.papers.workspace import PapersWorkspace
from smartaachen_desktop.gui.shared.file_drop import FileDrop
from tests.exchange.paper_pdf import pdf_of
from tests.gui.desk import Desk, lend

TEXT = Path(__file__).parent.parent / "exchange" / "data" / "vorlage.txt"
ACTION, LEFT, NONE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def mime(*urls: str | Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(each)) if isinstance(each, Path) else QUrl(each) for each in urls])
    return data


def enters(widget: QWidget, data: QMimeData) -> bool:
    event = QDragEnterEvent(QPoint(5, 5), ACTION, data, LEFT, NONE)
    event.ignore()
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


def drops(widget: QWidget, data: QMimeData) -> bool:
    event = QDropEvent(QPointF(5, 5), ACTION, data, LEFT, NONE)
    event.ignore()
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


class Ground(QWidget):
    """Two targets; `known` may change while the window stands."""

    def __init__(self) -> None:
        super().__init__()
        self.known: Collection[str] = (".pdf", ".txt")
        self.taken: list[Path] = []
        self.left, self.right, self.other = QWidget(), QWidget(), QWidget()
        column = QVBoxLayout(self)
        for each in (self.left, self.right, self.other):
            column.addWidget(each)
        self.drop = FileDrop([self.left, self.right], lambda: self.known, self.taken.append, self)


@pytest.fixture
def ground(qtbot: QtBot) -> Ground:
    made = Ground()
    qtbot.addWidget(made)
    return made


def test_one_file_of_a_known_kind_is_taken_on_each_target(ground: Ground, tmp_path: Path) -> None:
    first, second = tmp_path / "Vorlage März.pdf", tmp_path / "LAUT.TXT"
    for target, path in ((ground.left, first), (ground.right, second)):
        assert enters(target, mime(path))
        assert drops(target, mime(path))
    assert ground.taken == [first, second]
    assert not enters(ground.other, mime(first))


@pytest.mark.parametrize(
    "urls",
    [
        (),
        (Path("/tmp/bild.png"),),
        (Path("/tmp/a.pdf"), Path("/tmp/b.pdf")),
        ("https://www.example.org/vorlage.pdf",),
        (Path("/tmp/ohne-endung"),),
    ],
    ids=["nothing", "another kind", "two", "not here", "no ending"],
)
def test_anything_else_is_not_taken(ground: Ground, urls: tuple[str | Path, ...]) -> None:
    assert not enters(ground.left, mime(*urls))
    assert enters(ground.left, mime(Path("/tmp/vorlage.pdf"))), "Qt hands a drop on only after an accepted enter"
    assert not drops(ground.left, mime(*urls))
    assert ground.taken == []


def test_what_can_be_read_is_asked_at_each_drop(ground: Ground, tmp_path: Path) -> None:
    path = tmp_path / "plan.pdf"
    ground.known = ()
    assert not enters(ground.left, mime(path))
    ground.known = {".pdf"}
    assert enters(ground.left, mime(path))
    ground.known = ()
    assert not drops(ground.left, mime(path))
    ground.known = {".pdf"}
    assert enters(ground.left, mime(path))
    assert drops(ground.left, mime(path))
    assert ground.taken == [path]


@pytest.fixture
def bench(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Desk[PapersWorkspace]]:
    for made in lend(qtbot, qapp, tmp_path, PapersWorkspace):
        made.load_example()
        made.show()
        jobs = JobRunner(made.view)
        jobs.crashed.connect(made.crashes.append)
        made.view.reading.equip(read_paper, jobs)
        yield made
        jobs.close()


def test_a_paper_dropped_on_the_view_of_papers_is_read(bench: Desk[PapersWorkspace], tmp_path: Path) -> None:
    picture, paper = tmp_path / "bild.png", tmp_path / "vorlage.pdf"
    picture.write_bytes(b"\x89PNG")
    paper.write_bytes(pdf_of(TEXT.read_text("utf-8")))
    target = bench.view.pane
    assert not enters(target, mime(picture))
    assert bench.view.reading.dialog is None
    assert enters(target, mime(paper))
    assert drops(target, mime(paper))
    dialog = bench.view.reading.dialog
    assert dialog is not None
    bench.until(lambda: bool(dialog.proposals) and dialog.tree.isEnabled())
