"""Pictures of public papers on the wall, the progress of hundreds of items, and what each view brings to the queue."""

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QSize, QSizeF
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.app import signing_services
from smartaachen_desktop.gui.desktop import Desktop
from smartaachen_desktop.gui.projector.file_pages import page_sizes, render_page
from smartaachen_desktop.gui.projector.painter import SlidePainter
from smartaachen_desktop.gui.settings import Settings
from smartaachen_desktop.gui.shell import Shell
from smartaachen_desktop.gui.theme import ThemeBox, load_theme
from smartaachen_desktop.gui.wall_stops import stop_of_view
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.model.meetings import ItemState
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.example import Example
from smartaachen_desktop.services.paper_files import AddPaperFile
from smartaachen_desktop.services.papers import AddPaper
from smartaachen_desktop.services.queries.wall import wall_source
from smartaachen_desktop.services.slides import AgendaRow, AgendaSlide, Choice, ItemSlide, VoteSlide
from smartaachen_desktop.services.wall_queue import Stop
from tests.gui.test_wall_slides import BODY, ITEM, NOW, painter

__all__ = ["painter"]


def photograph(kind: str) -> bytes:
    image = QImage(400, 200, QImage.Format.Format_RGB32)
    image.fill(0xFF336699)
    target = QBuffer()
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(target, kind)
    return bytes(target.data().data())


@pytest.mark.parametrize("kind", ["PNG", "JPG"])
def test_a_picture_is_one_page_in_its_own_shape(qapp: QApplication, kind: str) -> None:
    content = photograph(kind)
    assert page_sizes(content, "Bild") == (QSizeF(400, 200),)
    shown = render_page(content, "Bild", 0, 1000)
    assert shown.size() == QSize(1000, 500)
    assert shown.pixelColor(500, 250).blue() > shown.pixelColor(500, 250).red()


def test_a_broken_picture_says_so(qapp: QApplication) -> None:
    with pytest.raises(InvalidInput, match="beschädigt"):
        page_sizes(photograph("PNG")[:20], "Bild.png")


def test_only_pictures_of_public_papers_under_public_items_are_offered(
    dispatcher: Dispatcher, example: Example
) -> None:
    source = dispatcher.read(lambda session: wall_source(session, example.meeting))
    assert source.meeting is not None
    paper = next(item.paper_id for item in source.meeting.items if item.public and item.paper_id)
    assert paper is not None
    hidden = dispatcher.execute(AddPaper(reference="FB 02/9", title="Intern", public=False)).ids["paper"]
    shown = dispatcher.execute(AddPaperFile(paper, "Plan.png", photograph("PNG"))).ids["file"]
    dispatcher.execute(AddPaperFile(hidden, "Geheim.png", photograph("PNG")))
    files = dispatcher.read(lambda session: wall_source(session, example.meeting)).files
    assert shown in {each.id for each in files}
    assert "Geheim.png" not in {each.name for each in files}


@pytest.mark.parametrize("size", [QSize(1920, 1080), QSize(1440, 1080)], ids=lambda size: f"{size.width()}")
def test_the_progress_of_hundreds_of_items_is_dark_as_far_as_it_goes(painter: SlidePainter, size: QSize) -> None:
    states = [ItemState.DONE] * 200 + [ItemState.RUNNING] + [ItemState.OPEN] * 192
    slide = AgendaSlide(BODY, tuple(AgendaRow(uuid4(), f"Ö {n}", "Punkt", state) for n, state in enumerate(states)))
    image = painter.render(slide, size, NOW)
    left, middle = 110, 1014
    assert image.pixelColor(left, middle) == painter.theme.colour("petrol")
    assert image.pixelColor(size.width() // 2, middle) == painter.theme.colour("surface")


def test_a_motion_without_words_is_voted_on_by_its_name(painter: SlidePainter) -> None:
    heard: list[str] = []
    painter.heard = heard.append
    painter.render(VoteSlide(BODY, ITEM, "Ö 4", "Titel", "Antrag auf Schluss der Debatte"), QSize(1920, 1080), NOW)
    assert "Antrag auf Schluss der Debatte" in heard
    assert "Antrag" in heard


@pytest.fixture
def desktop(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, dispatcher: Dispatcher, example: Example
) -> Iterator[Desktop]:
    shell = Shell(ThemeBox(qapp, load_theme("light")))
    qtbot.addWidget(shell)
    made = Desktop(dispatcher, shell, Settings(tmp_path / "settings"), signing_services())
    qtbot.waitUntil(lambda: made.window.view("meeting").view is not None, timeout=5000)  # type: ignore[union-attr]
    yield made
    made.close()


def test_each_view_brings_what_it_shows(desktop: Desktop, qtbot: QtBot) -> None:
    window, wall = desktop.window, desktop.wall
    qtbot.waitUntil(lambda: wall.source.meeting is not None)
    for view, choice in (("budget", Choice.BUDGET), ("board", Choice.BOARD), ("plan", Choice.PLAN)):
        window.show_view(view)
        stop = stop_of_view(window)
        assert stop is not None
        assert stop.choice is choice
        wall.act("queue_here")
    window.show_view("history")
    assert stop_of_view(window) is None
    window.show_view("meeting")
    stop = stop_of_view(window)
    assert stop is not None
    assert isinstance(stop.slide(wall.source), ItemSlide)
    wall.act("queue_here")
    assert [each.choice for each in wall.wall.queue] == [Choice.BUDGET, Choice.BOARD, Choice.PLAN, Choice.ITEM]
    assert wall.wall.queue.stops[0] == Stop(Choice.BUDGET)
