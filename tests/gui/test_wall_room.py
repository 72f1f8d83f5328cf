"""Speaker list, a paper's file, one vote on several items and the countdown on the wall's real window."""

import io
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any
from uuid import UUID

import pikepdf
import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.palette_entries import wall_entries
from smartaachen_desktop.gui.projector import file_pages
from smartaachen_desktop.gui.projector.countdown import CountdownDialog
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.model.papers import ConsultationRole
from smartaachen_desktop.model.voting import VoteMethod
from smartaachen_desktop.services.agenda import AddAgendaItem
from smartaachen_desktop.services.agenda_course import StartItem
from smartaachen_desktop.services.paper_files import AddPaperFile
from smartaachen_desktop.services.papers import AddPaper
from smartaachen_desktop.services.slides import Choice, ItemSlide, NeutralSlide
from smartaachen_desktop.services.slides_room import BlockSlide, CountdownSlide, FileSlide, SpeakersSlide
from smartaachen_desktop.services.speeches import AddSpeaker, StartSpeech
from tests.gui.test_wall_flicker import Eye, plain, whole
from tests.gui.wall_bench import Bench, bench, box, names, room
from tests.secret_meeting import MARKER, secret

__all__ = ["bench", "box", "room"]
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
COLOURS = ("1 0 0", "0 1 0", "0 0 1")


def pdf(colours: tuple[str, ...] = COLOURS, password: str = "") -> bytes:
    """Pages in A4, each in one colour all over, so that a picture tells which page it is."""
    document = pikepdf.new()
    for colour in colours:
        page = document.add_blank_page(page_size=(595, 842))
        page.Contents = document.make_stream(f"{colour} rg 0 0 595 842 re f".encode())
    target = io.BytesIO()
    document.save(target, encryption=pikepdf.Encryption(owner=password, user=password) if password else False)
    return target.getvalue()


class Files:
    """A public item with a paper runs; files are put to the paper."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        do = bench.room.do
        self.paper = do(AddPaper(reference="FB 02/1", title="Vorlage", public=True))["paper"]
        self.item = self.add_item("Punkt", self.paper)
        do(StartItem(item=self.item))
        self.refresh()
        self.troubles: list[UserError] = []
        bench.wall.trouble.connect(self.troubles.append)

    def add_item(self, title: str, paper: UUID) -> UUID:
        room = self.bench.room
        item = AddAgendaItem(meeting=room.meeting, title=title, paper=paper, role=ConsultationRole.DECISION)
        return room.do(item)["item"]

    def refresh(self) -> None:
        self.bench.wall.refresh()
        self.bench.settle()

    def add(self, name: str, content: bytes) -> UUID:
        file = self.bench.room.do(AddPaperFile(paper=self.paper, file_name=name, content=content))["file"]
        self.refresh()
        return file

    def shown(self, condition: Callable[[], bool]) -> None:
        self.bench.qtbot.waitUntil(condition, timeout=8000)

    def show(self, file: UUID) -> None:
        self.bench.wall.choose(Choice.FILE, file)
        self.shown(lambda: isinstance(self.bench.wall.window.slide(), FileSlide))

    def colour(self) -> str:
        """Of the page in the middle of the wall."""
        image = self.bench.wall.window.image()
        return image.pixelColor(image.width() // 2, image.height() * 2 // 3).name()


@pytest.fixture
def files(bench: Bench) -> Files:
    bench.go_to("public item")
    bench.wall.open()
    return Files(bench)


@pytest.fixture
def eye(bench: Bench, files: Files, qtbot: QtBot) -> Iterator[Eye]:
    qtbot.waitExposed(bench.wall.window)
    bench.settle()
    QApplication.processEvents()
    eye = Eye(bench.wall.window)
    yield eye
    bench.wall.window.removeEventFilter(eye)


def menu(bench: Bench, name: str) -> None:
    strip = bench.wall.strip
    strip.menu.aboutToShow.emit()
    next(each for each in strip.menu.actions() if each.text().split("\t")[0] == name).trigger()


def test_the_menu_and_the_palette_name_every_file(files: Files) -> None:
    wall = files.bench.wall
    files.add("Lageplan.pdf", pdf())
    second = files.add("Kosten.pdf", pdf(("0 0 1",)))
    entries = {entry.name: entry for entry in wall_entries(wall)}
    assert {"Auf die Wand: Datei: Lageplan.pdf", "Auf die Wand: Datei: Kosten.pdf", "Auf die Wand: Redeliste"} <= set(
        entries
    )
    menu(files.bench, "Datei: Kosten.pdf")
    files.shown(lambda: isinstance(wall.window.slide(), FileSlide))
    assert wall.strip.state().file == second
    assert files.colour() == "#0000ff"
    assert "Kosten.pdf" in wall.window.accessibleName()


def test_pages_turn_by_key_and_the_strip_shows_the_same(files: Files, qtbot: QtBot) -> None:
    bench, wall = files.bench, files.bench.wall
    files.show(files.add("Plan.pdf", pdf()))
    with qtbot.waitActive(bench.secretary):
        bench.secretary.activateWindow()
    assert "1 / 3" in bench.heard
    assert files.colour() == "#ff0000"
    for key, colour in (
        (Qt.Key.Key_PageDown, "#00ff00"), (Qt.Key.Key_PageDown, "#0000ff"), (Qt.Key.Key_PageDown, "#0000ff"),
        (Qt.Key.Key_PageUp, "#00ff00"),
    ):  # fmt: skip
        qtbot.keyClick(bench.secretary, key, CTRL | SHIFT)
        files.shown(lambda colour=colour: files.colour() == colour)
        small = wall.strip.now._image
        assert small.pixelColor(small.width() // 2, small.height() * 2 // 3).name() == colour
    qtbot.keyClick(bench.secretary, Qt.Key.Key_F9)
    files.shown(lambda: files.colour() == "#0000ff")
    qtbot.keyClick(bench.secretary, Qt.Key.Key_F9)
    assert not isinstance(wall.window.slide(), FileSlide), "after the last page the next slide"
    qtbot.keyClick(bench.secretary, Qt.Key.Key_F9, SHIFT)
    assert isinstance(wall.window.slide(), FileSlide)


def test_zoom_widens_the_page_and_pages_scroll_through_it(files: Files, qtbot: QtBot) -> None:
    bench, wall = files.bench, files.bench.wall
    files.show(files.add("Plan.pdf", pdf()))
    wall.turn(1)
    files.shown(lambda: files.colour() == "#00ff00")
    image = wall.window.image
    narrow = image().pixelColor(image().width() // 8, image().height() * 2 // 3).name()
    assert narrow != "#00ff00"
    with qtbot.waitActive(bench.secretary):
        bench.secretary.activateWindow()
    for _step in range(2):
        qtbot.keyClick(bench.secretary, Qt.Key.Key_Plus, CTRL | SHIFT)
    files.shown(lambda: image().pixelColor(image().width() // 8, image().height() * 2 // 3).name() == "#00ff00")
    assert wall.strip.state().last > 2, "parts instead of whole pages"
    assert any(text.startswith("2 / 3 · Teil 1 / ") for text in bench.heard), "still on the second page"
    bench.heard.clear()
    wall.act("page_on")
    assert any(text.startswith("2 / 3 · Teil 2 / ") for text in bench.heard), "further down on the same page"


def test_the_old_slide_stays_whole_until_the_page_is_there(files: Files, eye: Eye) -> None:
    bench, wall = files.bench, files.bench.wall
    file = files.add("Plan.pdf", pdf())
    QApplication.processEvents()
    old = whole(bench)
    eye.forget()
    wall.choose(Choice.FILE, file)
    assert isinstance(wall.window.slide(), ItemSlide), "not before it is painted"
    files.shown(lambda: isinstance(wall.window.slide(), FileSlide))
    QApplication.processEvents()
    assert eye.regions == [wall.window.rect()], "one paint, of all of it"
    assert eye.before == [old]
    assert eye.on_screen() == plain(wall.window.image())
    eye.forget()
    first = eye.on_screen()
    wall.turn(1)
    files.shown(lambda: files.colour() == "#00ff00")
    QApplication.processEvents()
    assert (eye.regions, eye.before) == ([wall.window.rect()], [first])


def test_pages_are_opened_and_painted_off_the_gui_thread(files: Files, monkeypatch: pytest.MonkeyPatch) -> None:
    import threading

    seen: list[threading.Thread] = []
    opened = file_pages._Opened.__init__

    def spy(self: Any, content: bytes, name: str) -> None:
        seen.append(threading.current_thread())
        opened(self, content, name)

    monkeypatch.setattr(file_pages._Opened, "__init__", spy)
    files.show(files.add("Plan.pdf", pdf()))
    assert len(seen) >= 2
    assert threading.main_thread() not in seen


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"%PDF-1.4 kaputt", "beschädigt"), (pdf()[:200], "beschädigt"), (pdf(password="geheim"), "Kennwort")],
    ids=["broken", "cut off", "locked"],
)
def test_a_file_that_cannot_be_read_leaves_the_wall_as_it_is(files: Files, eye: Eye, content: bytes, said: str) -> None:
    wall = files.bench.wall
    file = files.add("Plan.pdf", content)
    wall.choose(Choice.AGENDA)
    QApplication.processEvents()
    before = eye.on_screen()
    for _again in range(2):
        files.troubles.clear()
        wall.choose(Choice.FILE, file)
        files.shown(lambda: bool(files.troubles))
        (error,) = files.troubles
        assert said in error.message
        assert "Plan.pdf" in error.message
        assert error.remedy
        assert wall.wall.choice is Choice.AGENDA
        QApplication.processEvents()
        assert eye.on_screen() == before


def test_no_file_outlasts_a_non_public_item(files: Files) -> None:
    bench, wall = files.bench, files.bench.wall
    file = files.add("Plan.pdf", pdf())
    files.show(file)
    wall.toggle_hold()
    bench.bridge.execute(StartItem(item=bench.room.closed))
    bench.qtbot.waitUntil(lambda: isinstance(wall.window.slide(), NeutralSlide))
    wall.choose(Choice.FILE, file)
    assert isinstance(wall.window.slide(), NeutralSlide)


def test_a_non_public_item_called_while_a_page_is_made_wins(files: Files) -> None:
    bench, wall = files.bench, files.bench.wall
    file = files.add("Plan.pdf", pdf())
    wall.choose(Choice.FILE, file)
    bench.bridge.execute(StartItem(item=bench.room.closed))
    bench.qtbot.waitUntil(lambda: isinstance(wall.window.slide(), NeutralSlide))
    bench.settle()
    bench.settle()
    QApplication.processEvents()
    assert isinstance(wall.window.slide(), NeutralSlide)


def test_no_word_of_a_non_public_file_or_speaker_is_painted_or_said(files: Files) -> None:
    bench, wall = files.bench, files.bench.wall
    do = bench.room.do
    paper = do(AddPaper(reference=secret("Aktenzeichen"), title=secret("Titel"), public=False))["paper"]
    item = files.add_item("Punkt mit Vorlage", paper)
    file = do(AddPaperFile(paper=paper, file_name=f"{secret('Datei')}.pdf", content=pdf()))["file"]
    do(AddSpeaker(item=bench.room.closed, name=secret("Redende")))
    for state in (item, bench.room.closed):
        do(StartItem(item=state))
        files.refresh()
        for choice in (Choice.FILE, Choice.SPEAKERS):
            wall.choose(choice, file if choice is Choice.FILE else None)
            bench.settle()
            assert not isinstance(wall.window.slide(), FileSlide)
        wall.strip.menu.aboutToShow.emit()
        said = [each.text() for each in wall.strip.menu.actions()] + [each.name for each in wall_entries(wall)]
        said += [*bench.heard, *bench.words, *names(wall.window), *names(wall.strip)]
        assert not [text for text in said if MARKER in text]


def test_the_speaker_list_follows_and_its_time_runs(files: Files) -> None:
    bench, wall = files.bench, files.bench.wall
    menu(bench, "Redeliste")
    assert isinstance(wall.window.slide(), SpeakersSlide)
    assert {"Niemand hat das Wort.", "Niemand wartet."} <= set(bench.heard)
    speech = bench.room.do(AddSpeaker(item=files.item, name="Einwohner*in"))["speech"]
    bench.room.do(AddSpeaker(item=files.item, name="Verwaltung"))
    bench.bridge.execute(StartSpeech(speech=speech))
    bench.qtbot.waitUntil(lambda: "Verwaltung" in wall.window.accessibleName() and "0:00" in bench.heard)
    assert {"Verwaltung", "1 Wortmeldung wartet"} <= set(bench.heard)
    bench.clock.now += timedelta(seconds=65)
    bench.qtbot.waitUntil(lambda: "1:05" in bench.heard, timeout=3000)


def test_one_vote_on_several_items_is_shown_while_it_is_taken(files: Files) -> None:
    bench, wall = files.bench, files.bench.wall
    wall.set_block(files.item, (files.item, bench.room.public, bench.room.closed), VoteMethod.SECRET)
    slide = wall.window.slide()
    assert isinstance(slide, BlockSlide)
    assert {"Gemeinsame Abstimmung über 2 Punkte", "Geheime Abstimmung läuft · 3 Stimmberechtigte"} <= set(bench.heard)
    assert all(f"{row.number} {row.title}" in wall.window.accessibleName() for row in slide.rows)
    wall.set_block(files.item, (), None)
    assert isinstance(wall.window.slide(), ItemSlide)


def dialog_open(bench: Bench) -> bool:
    return any(each.isVisible() for each in bench.secretary.findChildren(CountdownDialog))


def test_the_countdown_is_started_by_key_runs_and_stops(files: Files, eye: Eye, qtbot: QtBot) -> None:
    bench, wall = files.bench, files.bench.wall
    with qtbot.waitActive(bench.secretary):
        bench.secretary.activateWindow()
    qtbot.keyClick(bench.secretary, Qt.Key.Key_F9, CTRL)
    (dialog,) = bench.secretary.findChildren(CountdownDialog)
    assert dialog.focusWidget() is dialog.minutes
    assert dialog.screen() is bench.secretary.screen()
    dialog.minutes.setValue(3)
    qtbot.keyClick(dialog.minutes, Qt.Key.Key_Return)
    assert isinstance(wall.window.slide(), CountdownSlide)
    assert {"Redezeit", "3:00"} <= set(bench.heard)
    qtbot.waitUntil(lambda: not dialog_open(bench))
    bench.settle()
    QApplication.processEvents()
    eye.forget()
    old, small = eye.on_screen(), QImage(wall.strip.now._image)
    bench.clock.now += timedelta(seconds=1)
    qtbot.waitUntil(lambda: "2:59" in bench.heard, timeout=3000)
    QApplication.processEvents()
    assert len(eye.regions) == 1, "one paint a second"
    (part,) = eye.regions
    assert part.height() < wall.window.height() * 0.7, "and not of the whole wall"
    new = eye.on_screen()
    assert new.copy(part) == whole(bench).copy(part) != old.copy(part), "as if it had been painted anew"
    assert new.copy(QRect(0, 0, new.width(), part.top())) == old.copy(QRect(0, 0, old.width(), part.top()))
    assert wall.strip.now._image != small, "the strip runs with it"
    with qtbot.waitActive(bench.secretary):
        bench.secretary.activateWindow()
    qtbot.keyClick(bench.secretary, Qt.Key.Key_F9, CTRL)
    assert isinstance(wall.window.slide(), ItemSlide)
    wall.count_down(1)
    bench.clock.now += timedelta(minutes=2)
    qtbot.waitUntil(lambda: "Die Zeit ist um." in bench.heard, timeout=3000)
    menu(bench, "Countdown beenden")
    assert isinstance(wall.window.slide(), ItemSlide)


def test_slides_that_stand_still_are_not_painted_by_the_second(files: Files, eye: Eye, qtbot: QtBot) -> None:
    wall = files.bench.wall
    files.bench.settle()
    QApplication.processEvents()
    eye.forget()
    files.bench.clock.now += timedelta(seconds=2)
    for _look in range(3):
        wall._second()
    QApplication.processEvents()
    assert eye.regions == []
