"""Colours and aspect ratio of the walls: readable in each scheme, the same on every surface, kept by the machine."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.change_bridge import ChangeBridge
from smartaachen_desktop.gui.desktop import Desktop
from smartaachen_desktop.gui.icons import Icons
from smartaachen_desktop.gui.projector import pictures
from smartaachen_desktop.gui.projector.canvas import Canvas
from smartaachen_desktop.gui.projector.controller import WallController
from smartaachen_desktop.gui.projector.dress import Ratio, Scheme, WallDress
from smartaachen_desktop.gui.projector.painter import SlidePainter
from smartaachen_desktop.gui.settings import Settings
from smartaachen_desktop.gui.theme import ThemeBox, load_theme
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.example import Example
from smartaachen_desktop.services.queries.wall import WallSource, wall_source
from smartaachen_desktop.services.side_wall import Standing
from smartaachen_desktop.services.slides import BlackSlide, Choice, NeutralSlide, PlanSlide
from smartaachen_desktop.services.slides_room import CountdownSlide
from tests.conftest import TestClock
from tests.gui.test_meeting_keys import desktop
from tests.gui.test_theme import contrast
from tests.gui.test_wall_flicker import Eye, eye, plain
from tests.gui.test_wall_gallery import kinds, ordinary
from tests.gui.test_wall_slides import NOW, painter, slides
from tests.gui.wall_bench import Bench, bench, box, room

__all__ = ["bench", "box", "desktop", "eye", "painter", "room"]
WALL = QSize(1280, 720)
GROUNDS = ("surface", "sunken", "accent_soft", "select")
ON_GROUNDS = ("ink", "ink2", "petrol", "bad", "ok")
ON_FILLS = [("rail_ink", "rail"), ("on_accent", "accent"), ("on_petrol", "ok"), ("on_petrol", "ink2"),
            ("on_petrol", "petrol"), ("d_text", "d_soft"), ("k_text", "k_soft"), ("w_text", "w_soft")]  # fmt: skip


@pytest.fixture
def source(dispatcher: Dispatcher, example: Example) -> WallSource:
    return dispatcher.read(lambda session: wall_source(session, example.meeting))


@pytest.mark.parametrize("scheme", Scheme)
def test_every_text_colour_stands_out_from_every_ground_of_its_scheme(scheme: Scheme) -> None:
    theme = load_theme(scheme.theme)
    pairs = [(text, ground) for text in ON_GROUNDS for ground in GROUNDS] + ON_FILLS
    weak = [pair for pair in pairs if contrast(theme.colour(pair[0]), theme.colour(pair[1])) < 4.5]
    assert weak == []
    marks = [(mark, "surface") for mark in ("petrol", "control", "d_line", "k_line", "w_line", "ok")]
    assert [pair for pair in marks if contrast(theme.colour(pair[0]), theme.colour(pair[1])) < 3] == []


def test_high_contrast_is_black_and_pure_white_with_a_strong_accent() -> None:
    theme = load_theme(Scheme.CONTRAST.theme)
    assert {theme.hex(role) for role in ("surface", "window", "rail")} == {"#000000"}
    assert {theme.hex(role) for role in ("ink", "ink2", "petrol", "rail_ink")} == {"#FFFFFF"}
    assert contrast(theme.colour("accent"), theme.colour("surface")) >= 7


@pytest.fixture
def weak(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, float]]:
    """Texts that stood out too little from what was painted below them at that moment, with their contrast."""
    found: list[tuple[str, float]] = []
    draw = Canvas.draw

    def spy(self: Canvas, at: QPointF, words: str, font: QFont, role: str | QColor) -> None:
        image = self.painter.device()
        if words.strip() and isinstance(image, QImage) and image.width() > 1:
            metrics = QFontMetricsF(font)
            area = metrics.tightBoundingRect(words).translated(at)
            seen = self.painter.worldTransform().mapRect(area).toRect().intersected(image.rect())
            ink = self.colour(role)
            columns, rows = max(seen.width() // 24, 1), max(seen.height() // 4, 1)
            grounds = {
                image.pixel(x, y)
                for x in range(seen.left(), seen.right() + 1, columns)
                for y in range(seen.top(), seen.bottom() + 1, rows)
            }
            worst = min((contrast(ink, QColor(ground)) for ground in grounds), default=21.0)
            if worst < 4.5:
                found.append((words, worst))
        draw(self, at, words, font, role)

    monkeypatch.setattr(Canvas, "draw", spy)
    return found


@pytest.mark.parametrize("scheme", Scheme)
def test_every_kind_of_slide_is_readable_in_every_scheme(
    painter: SlidePainter, source: WallSource, clock: TestClock, weak: list[tuple[str, float]], scheme: Scheme
) -> None:
    """Measured on the picture: each text against the pixels it is drawn over."""
    painter.wear(WallDress(scheme))
    shown = [slide for _name, slide in ordinary(source, clock)]
    shown += [slide for _name, slide in pictures.gallery(source, clock())]
    assert {type(slide).__name__ for slide in shown} == kinds()
    for slide in shown:
        painter.render(slide, WALL, clock())
        assert weak == [], type(slide).__name__


def test_the_measuring_sees_grey_on_grey(painter: SlidePainter, weak: list[tuple[str, float]]) -> None:
    image = QImage(WALL, QImage.Format.Format_RGB32)
    image.fill(painter.theme.colour("line"))
    brush = QPainter(image)
    Canvas(brush, QRectF(image.rect()), painter.theme, Icons()).line(100, 200, 900, "blass", 60, "control")
    brush.end()
    assert [words for words, _contrast in weak] == ["blass"]


# Aspect ratio

PLACES = [
    (QSize(960, 540), Ratio.OLD, QRect(120, 0, 720, 540)),
    (QSize(512, 384), Ratio.WIDE, QRect(0, 48, 512, 288)),
    (QSize(960, 540), Ratio.NOTEBOOK, QRect(48, 0, 864, 540)),
    (QSize(640, 512), Ratio.SCREEN, QRect(0, 0, 640, 512)),
]


def apart(one: QImage, other: QImage) -> float:
    """By how many steps of 256 the two differ on average."""
    left, right = (np.frombuffer(image.constBits(), np.uint8).astype(int) for image in (one, other))
    return float(abs(left - right).mean())


@pytest.mark.parametrize(("size", "ratio", "place"), PLACES, ids=str)
def test_the_slide_is_laid_out_in_its_ratio_in_the_middle(
    painter: SlidePainter, source: WallSource, clock: TestClock, size: QSize, ratio: Ratio, place: QRect
) -> None:
    shown = [slide for _name, slide in pictures.gallery(source, clock())]
    plainly = [painter.render(slide, place.size(), clock()) for slide in shown]
    pages = [painter.pages(slide, place.size(), clock()) for slide in shown]
    painter.wear(WallDress(Scheme.LIGHT, ratio))
    for slide, alone, count in zip(shown, plainly, pages, strict=True):
        picture = painter.render(slide, size, clock())
        assert picture.size() == size
        # the edge of a curve drawn elsewhere may be rounded otherwise
        assert apart(picture.copy(place), alone) < 0.2, type(slide).__name__
        assert painter.pages(slide, size, clock()) == count
        if place == QRect(QPoint(), size):
            continue
        ground = painter.theme.colour("rail" if isinstance(slide, NeutralSlide) else "surface")
        wanted = QColor(Qt.GlobalColor.black) if isinstance(slide, BlackSlide) else ground
        corners = {picture.pixelColor(x, y).name() for x in (0, size.width() - 1) for y in (0, size.height() - 1)}
        assert corners == {wanted.name()}


def test_figures_that_run_stay_in_their_place(painter: SlidePainter, clock: TestClock) -> None:
    painter.wear(WallDress(Scheme.DARK, Ratio.OLD))
    (slide,) = (each for each in slides() if isinstance(each, CountdownSlide))
    image = painter.render(slide, WALL, NOW)
    later = NOW + timedelta(seconds=7)
    area = painter.repaint(image, slide, later)
    assert painter.place(WALL).toRect().contains(area)
    assert image == painter.render(slide, WALL, later)


# On the real windows


def as_dressed(bench: Bench, size: QSize, dress: WallDress) -> QImage:
    other = SlidePainter(Icons())
    other.wear(dress)
    wall = bench.wall
    return plain(other.render(wall.window.slide(), size, bench.clock(), wall.wall.page, wall.wall.zoom))


def test_a_change_of_colours_or_ratio_is_one_whole_paint(bench: Bench, eye: Eye) -> None:
    wall, window = bench.wall, bench.wall.window
    for chosen in (Scheme.DARK, Scheme.CONTRAST, Ratio.OLD, Scheme.LIGHT, Ratio.SCREEN):
        old = eye.on_screen()
        eye.forget()
        wall.look(chosen)
        assert eye.on_screen() == old, "nothing in between"
        bench.qtbot.waitUntil(lambda: bool(eye.regions))
        QApplication.processEvents()
        assert all(region == window.rect() for region in eye.regions)
        now = as_dressed(bench, window.pixels(), wall.painter.dress)
        assert eye.on_screen() == now != old


def test_strip_and_preview_show_exactly_the_wall(bench: Bench) -> None:
    wall = bench.wall
    bench.go_to("public item")
    wall.open()
    wall.toggle_preview()
    for dress in (WallDress(Scheme.CONTRAST, Ratio.OLD), WallDress(Scheme.DARK, Ratio.WIDE)):
        wall.look(dress.scheme)
        wall.look(dress.ratio)
        window, strip, preview = wall.window.image(), wall.strip.now._image, wall.preview._image
        assert plain(window) == as_dressed(bench, window.size(), dress)
        assert plain(strip) == as_dressed(bench, strip.size(), dress)
        assert plain(preview) == as_dressed(bench, preview.size(), dress)
        assert abs(strip.width() / strip.height() - window.width() / window.height()) < 0.01
    assert bench.secretary.isVisible()
    assert wall._theme.current.name == "light", "the secretary's window keeps its own"


def test_keys_change_colours_and_ratio_in_every_window(bench: Bench, qtbot: QtBot) -> None:
    wall, control = bench.wall, Qt.KeyboardModifier.ControlModifier
    wall.open()
    with qtbot.waitActive(bench.secretary):
        bench.secretary.activateWindow()
    qtbot.keyClick(bench.secretary, Qt.Key.Key_F7, control)
    assert wall.painter.dress == WallDress(Scheme.DARK)
    qtbot.keyClick(wall.window, Qt.Key.Key_F7, control)
    assert wall.painter.dress == WallDress(Scheme.CONTRAST)
    qtbot.keyClick(wall.window, Qt.Key.Key_F8, control)
    assert wall.painter.dress == WallDress(Scheme.CONTRAST, Ratio.WIDE)
    qtbot.keyClick(bench.secretary, Qt.Key.Key_F7, control)
    assert wall.painter.dress.scheme is Scheme.LIGHT, "round and round"
    assert wall.is_open


def test_the_menu_marks_what_is_chosen(bench: Bench) -> None:
    menu = bench.wall.strip.menu
    bench.wall.choose(Choice.AGENDA)
    for title, name, check in (
        ("Farben der Wand", "hoher Kontrast", lambda: bench.wall.painter.dress.scheme is Scheme.CONTRAST),
        ("Seitenverhältnis", "4\u202f:\u202f3", lambda: bench.wall.painter.dress.ratio is Ratio.OLD),
        ("Zweite Wand", "Anwesenheit", lambda: bench.wall.second.state.standing is Standing.ATTENDANCE),
    ):
        for chosen in (False, True):
            menu.aboutToShow.emit()
            below = next(action.menu() for action in menu.actions() if action.text() == title)
            entry = next(action for action in below.actions() if action.text() == name)
            assert entry.isChecked() == chosen
            if not chosen:
                entry.trigger()
                assert check()


def test_the_palette_has_each_by_name_and_the_window_keeps_its_theme(desktop: Desktop) -> None:
    entries = {entry.name: entry for entry in desktop.session._actions()}
    assert entries["Farben der Wand wechseln"].shortcut == "Strg+F7"
    assert entries["Zweite Wand öffnen oder schließen"].shortcut == "Strg+F11"
    entries["Farben der Wand: hoher Kontrast"].run()
    entries["Seitenverhältnis der Wand: 16\u202f:\u202f10"].run()
    entries["Zweite Wand: Redeliste mit Redezeit"].run()
    assert desktop.wall.painter.dress == WallDress(Scheme.CONTRAST, Ratio.NOTEBOOK)
    assert desktop.settings.kept_list("wall") == ["contrast", "16:10", "speakers"]
    assert desktop.theme.current.name == "light"
    entries["Auf die Wand: Projektplan"].run()
    wall = desktop.wall
    wall.window.show_slide(wall.slide(), wall._clock())
    assert wall.window.image().pixelColor(5, 5) == load_theme("wall_contrast").colour("rail")
    assert isinstance(wall.slide(), PlanSlide)


@pytest.fixture
def lone(qtbot: QtBot, dispatcher: Dispatcher) -> Iterator[tuple[ChangeBridge, QMainWindow]]:
    bridge, secretary = ChangeBridge(dispatcher), QMainWindow()
    qtbot.addWidget(secretary)
    yield bridge, secretary
    bridge.close()


def test_the_machine_remembers(
    lone: tuple[ChangeBridge, QMainWindow], box: ThemeBox, clock: TestClock, tmp_path: Path
) -> None:
    bridge, secretary = lone

    def start() -> WallController:
        return WallController(bridge, box, clock, None, secretary, settings=Settings(tmp_path))

    first = start()
    for chosen in (Scheme.DARK, Ratio.NOTEBOOK, Standing.CLOCK):
        first.look(chosen)
    first.close()
    again = start()
    assert again.painter.dress == WallDress(Scheme.DARK, Ratio.NOTEBOOK)
    assert again.second.state.standing is Standing.CLOCK
    again.close()
    Settings(tmp_path).keep_list("wall", ["bunt", "5:4"])
    unknown = start()
    assert unknown.painter.dress == WallDress()
    unknown.close()
