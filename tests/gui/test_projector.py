"""The wall on real widgets: what is painted, what the room sees while the meeting runs, and what happens to screens."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import uuid4

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication, QHelpEvent, QImage, QPainter
from PySide6.QtWidgets import QApplication, QMainWindow, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.change_bridge import ChangeBridge
from smartaachen_desktop.gui.icons import Icons
from smartaachen_desktop.gui.projector.canvas import Canvas
from smartaachen_desktop.gui.projector.controller import WallController
from smartaachen_desktop.gui.projector.item_slides import item_layout
from smartaachen_desktop.gui.projector.painter import SlidePainter
from smartaachen_desktop.gui.projector.pictures import slide_pictures
from smartaachen_desktop.gui.theme import Theme, ThemeBox, load_theme
from smartaachen_desktop.model.meetings import ItemState, ResultCategory
from smartaachen_desktop.model.voting import Tally, VoteMethod
from smartaachen_desktop.services.agenda_course import StartItem
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.example import Example
from smartaachen_desktop.services.queries.meeting_load import meeting_view
from smartaachen_desktop.services.queries.wall import wall_source
from smartaachen_desktop.services.slide_choice import chosen_slide
from smartaachen_desktop.services.slides import (
    AgendaRow,
    AgendaSlide,
    BlackSlide,
    BreakSlide,
    Choice,
    ItemSlide,
    NeutralSlide,
    PlanSlide,
    ResultSlide,
    Slide,
    TitleSlide,
    VoteSlide,
)
from smartaachen_desktop.services.votes import RecordVote
from tests.conftest import TestClock
from tests.secret_fields import OPEN_LINE, OPEN_MEASURE
from tests.secret_meeting import MARKER, PUBLIC_TITLE, SecretMeeting, secret, secret_meeting

SIZES = (QSize(1920, 1080), QSize(1024, 768))
LONG_TITLE = ("Fortschreibung der Strategie unter Beteiligung der Stadtgesellschaft " * 5)[:250]
LONG_TEXT = " ".join(f"Wort{number}" for number in range(600))
BODY = "Ausschuss für Wissenschaft und Digitalisierung"


@pytest.fixture
def box(qapp: QApplication) -> ThemeBox:
    return ThemeBox(qapp, load_theme("light"))


@pytest.fixture
def room(dispatcher: Dispatcher) -> SecretMeeting:
    return secret_meeting(dispatcher)


@pytest.fixture
def bench(
    qtbot: QtBot, box: ThemeBox, room: SecretMeeting, clock: TestClock, dispatcher: Dispatcher
) -> "Iterator[Bench]":
    bench = Bench(qtbot, box, room, clock, dispatcher)
    yield bench
    bench.close()


class Bench:
    """The wall beside a secretary's window on a real file; `heard` collects every text painted."""

    def __init__(
        self, qtbot: QtBot, box: ThemeBox, room: SecretMeeting, clock: TestClock, dispatcher: Dispatcher
    ) -> None:
        self.qtbot, self.clock = qtbot, clock
        self.bridge = ChangeBridge(dispatcher)
        self.room = replace(room, run=self.run)
        self.secretary = QMainWindow()
        qtbot.addWidget(self.secretary)
        self.secretary.resize(640, 480)
        self.secretary.show()
        self.heard: list[str] = []
        self.words: list[str] = []
        self.wall = WallController(self.bridge, box, clock, None, self.secretary)
        self.wall.painter.heard = self.heard.append
        self.wall.wall_changed.connect(lambda _picture, words: self.words.append(words))
        self.wall.set_meeting(room.meeting)
        self.secretary.setCentralWidget(self.wall.strip)
        self.settle()

    def settle(self) -> None:
        """Wait until a query sent after everything else has been answered."""
        self.run(lambda _dispatcher: None)

    def run(self, call: Callable[[Dispatcher], Any]) -> Any:
        """Call in the database thread and wait for the answer."""
        answered: list[Any] = []
        self.bridge.run(call, answered.append)
        self.qtbot.waitUntil(lambda: bool(answered))
        return answered[0]

    def go_to(self, state: str) -> None:
        for reached in self.room.walk():
            if reached == state:
                break
        self.settle()

    def close(self) -> None:
        self.wall.close()
        self.bridge.close()


def names(widget: QWidget) -> list[str]:
    """Every text a screen reader can get out of the widget."""
    found: list[str] = []

    def look(interface: QAccessibleInterface) -> None:
        for kind in (
            QAccessible.Text.Name,
            QAccessible.Text.Description,
            QAccessible.Text.Value,
            QAccessible.Text.Help,
        ):
            found.append(interface.text(kind))
        for number in range(interface.childCount()):
            child = interface.child(number)
            if child is not None:
                look(child)

    look(QAccessible.queryAccessibleInterface(widget))
    return found


def test_no_marker_is_painted_named_or_said_in_any_state(bench: Bench) -> None:
    wall, closed = bench.wall, bench.room.closed
    wall.open()
    wall.toggle_preview()

    def vote() -> None:
        wall.set_voting(closed, None, True, VoteMethod.SECRET)

    def elect() -> None:
        wall.set_election(closed, secret("Amt"), (secret("Kandidat"),), VoteMethod.SECRET)

    def end() -> None:
        wall.set_election(closed, "", (), VoteMethod.SECRET)

    said: list[str] = []
    steps = (*Choice, vote, elect, end, wall.toggle_hold, wall.forward, wall.toggle_hold, wall.back, wall.follow)
    for state in bench.room.walk():
        bench.settle()
        for step in steps:
            if isinstance(step, Choice):
                wall.choose(step)
            else:
                step()
            said += [wall.window.windowTitle(), *names(wall.window), *names(wall.strip), *names(wall.preview)]
            said += [*bench.words, *bench.heard]
            bench.words.clear()
            bench.heard.clear()
            leaks = [text for text in said if "Geheim" in text]
            assert not leaks, (state, step, leaks)
    assert wall.window.windowTitle() == "SMART.Aachen Wand"
    for public in (PUBLIC_TITLE, OPEN_LINE, OPEN_MEASURE):
        assert any(public in text for text in said), "the probe sees what is public"
    view = bench.run(lambda dispatcher: dispatcher.read(lambda session: meeting_view(session, bench.room.meeting)))
    assert MARKER in repr(view), "and there was something to hide"


def test_the_window_turns_neutral_by_itself_even_when_held(bench: Bench) -> None:
    bench.wall.open()
    bench.go_to("public resolution")
    bench.wall.choose(Choice.ITEM)
    bench.wall.toggle_hold()
    assert isinstance(bench.wall.window.slide(), ItemSlide)
    bench.bridge.execute(StartItem(item=bench.room.closed))
    bench.qtbot.waitUntil(lambda: isinstance(bench.wall.window.slide(), NeutralSlide))
    bench.wall.choose(Choice.AGENDA)
    assert isinstance(bench.wall.window.slide(), NeutralSlide)
    assert not bench.wall.strip.hold_button.isEnabled()
    assert bench.wall.window.accessibleName() == "Wand: Nichtöffentlicher Teil"
    ground = bench.wall.window.image().pixelColor(5, 5)
    assert ground == load_theme("wall").colour("rail")


def test_keys_hold_go_on_and_turn_pages(bench: Bench, qtbot: QtBot) -> None:
    bench.go_to("public item")
    wall = bench.wall
    assert wall.strip.open_button.isVisible()
    qtbot.mouseClick(wall.strip.open_button, Qt.MouseButton.LeftButton)
    assert wall.is_open
    assert wall.window.isVisible()
    with qtbot.waitActive(bench.secretary):
        bench.secretary.activateWindow()
    qtbot.keyClick(bench.secretary, Qt.Key.Key_F7)
    bench.bridge.execute(RecordVote(item=bench.room.public, yes=3, no=0))
    bench.settle()
    bench.settle()
    assert isinstance(wall.window.slide(), ItemSlide), "held"
    qtbot.keyClick(bench.secretary, Qt.Key.Key_F7)
    assert isinstance(wall.window.slide(), ResultSlide)
    qtbot.keyClick(bench.secretary, Qt.Key.Key_F9)
    assert isinstance(wall.window.slide(), AgendaSlide)
    qtbot.mouseClick(wall.strip.black_button, Qt.MouseButton.LeftButton)
    assert isinstance(wall.window.slide(), BlackSlide)
    assert wall.window.image().pixelColor(300, 200).lightness() == 0
    qtbot.mouseClick(wall.strip.black_button, Qt.MouseButton.LeftButton)
    assert isinstance(wall.window.slide(), AgendaSlide)
    qtbot.keyClick(wall.window, Qt.Key.Key_Escape)
    assert not wall.is_open
    assert bench.words[-1] == "aus"


def test_the_menu_chooses_a_slide(bench: Bench) -> None:
    bench.go_to("public item")
    bench.wall.open()
    strip = bench.wall.strip
    strip.menu.aboutToShow.emit()
    texts = [action.text() for action in strip.menu.actions() if action.text()]
    assert texts == [
        "Der Sitzung folgen\tStrg+Umschalt+F7", "Titel", "Tagesordnung", "TOP", "Änderungsantrag",
        "Was der Antrag ändert", "Abstimmung", "Ergebnis", "Datei der Vorlage", "Redeliste", "Zeit des Punktes",
        "Projektplan",
        "Handlungsfelder", "Kontaktsystem", "Haushalt", "Anwesenheit", "Hinweis …", "Countdown …\tStrg+F9",
        "Neutral", "Folien vormerken …\tStrg+F5", "Vorgemerkte Folien leeren\tStrg+Umschalt+F5",
        "Zeit des Punktes in der Ecke\tStrg+F3", "Anwesenheit im Fuß der Folien\tStrg+Umschalt+F3",
        "Zurück\tUmschalt+F9", "Schwarz\tUmschalt+F7",
        "Text größer\tStrg+Umschalt++",
        "Text kleiner\tStrg+Umschalt+-", "Text in normaler Größe\tStrg+Umschalt+0",
        "Große Vorschau\tUmschalt+F11", "Farben der Wand", "Seitenverhältnis", "Zweite Wand", "Wand schließen\tF11",
    ]  # fmt: skip
    offered = {action.text() for action in strip.menu.actions() if action.isEnabled()}
    assert not {"Änderungsantrag", "Was der Antrag ändert", "Ergebnis"} & offered, "there is none yet"
    next(action for action in strip.menu.actions() if action.text() == "Titel").trigger()
    assert isinstance(bench.wall.window.slide(), TitleSlide)
    strip.menu.aboutToShow.emit()
    strip.menu.actions()[0].trigger()
    assert isinstance(bench.wall.window.slide(), ItemSlide)


def test_slides_are_chosen_followed_and_released_by_key(bench: Bench, qtbot: QtBot) -> None:
    wall, strip = bench.wall, bench.wall.strip
    control_shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    bench.go_to("public item")
    wall.open()
    bench.secretary.activateWindow()
    qtbot.keyClick(bench.secretary, Qt.Key.Key_F9, control_shift)
    qtbot.waitUntil(strip.menu.isVisible)
    next(action for action in strip.menu.actions() if action.text() == "Titel").trigger()
    strip.menu.close()
    assert isinstance(wall.window.slide(), TitleSlide)
    qtbot.keyClick(wall.window, Qt.Key.Key_F7, control_shift)
    assert isinstance(wall.window.slide(), ItemSlide)
    wall.guard.alarmed.emit()
    assert strip.state().hidden
    qtbot.keyClick(bench.secretary, Qt.Key.Key_F11, control_shift)
    assert not strip.state().hidden
    qtbot.keyClick(bench.secretary, Qt.Key.Key_F11, control_shift)
    assert wall.is_open


def test_the_wall_has_no_cursor_tooltip_or_menu(bench: Bench) -> None:
    bench.wall.open()
    window = bench.wall.window
    assert window.cursor().shape() == Qt.CursorShape.BlankCursor
    window.setToolTip("darf nicht erscheinen")
    QApplication.sendEvent(window, QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), window.mapToGlobal(QPoint(5, 5))))
    assert not QToolTip.isVisible()
    assert not window.findChildren(QWidget)


def test_the_clock_goes_on(bench: Bench) -> None:
    bench.wall.open()
    bench.heard.clear()
    bench.clock.now += timedelta(minutes=7)
    bench.qtbot.waitUntil(lambda: any("16:37" in text for text in bench.heard), timeout=3000)


def test_a_covered_window_takes_no_keys_but_the_release(bench: Bench, qtbot: QtBot) -> None:
    bench.go_to("public item")
    bench.wall.open()
    bench.wall.guard._set_covered(True)
    (cover,) = bench.wall.covers.covers()
    assert cover.geometry() == bench.secretary.rect()
    bench.secretary.resize(700, 500)
    assert cover.geometry() == bench.secretary.rect()
    with qtbot.waitActive(bench.secretary):
        bench.secretary.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is cover.button)
    for key in (Qt.Key.Key_F7, Qt.Key.Key_Tab, Qt.Key.Key_A):
        qtbot.keyClick(cover.button, key)
    assert bench.wall.wall.held is None
    assert QApplication.focusWidget() is cover.button
    qtbot.keyClick(cover.button, Qt.Key.Key_Return)
    assert not bench.wall.covers.covers()
    qtbot.keyClick(bench.secretary, Qt.Key.Key_F7)
    assert bench.wall.wall.held is not None


# Painting


class Gallery:
    """Paints slides and remembers their texts."""

    def __init__(self, clock: TestClock) -> None:
        self.heard: list[str] = []
        self.clock = clock
        self.painter = SlidePainter(Icons(), heard=self.heard.append)

    def texts(self, slide: Slide, size: QSize, page: int = 0) -> list[str]:
        self.heard.clear()
        image = self.painter.render(slide, size, self.clock(), page)
        assert image.size() == size
        return list(self.heard)


@pytest.fixture
def gallery(box: ThemeBox, clock: TestClock) -> Gallery:
    return Gallery(clock)


def item_slide(title: str, text: str) -> ItemSlide:
    return ItemSlide(BODY, uuid4(), "Ö 12", title, "FB 02/0103/WP18", None, text)


def result_slide() -> ResultSlide:
    return ResultSlide(
        BODY, uuid4(), "Ö 5", "Smart City Strategie", "Beschlussvorschlag", True, ResultCategory.ADOPTED_UNCHANGED,
        Tally(9, 2, 1), VoteMethod.OPEN, "AWD 2021/14",
    )  # fmt: skip


def agenda(count: int, current: int | None) -> AgendaSlide:
    def state(number: int) -> ItemState:
        if current is None or number > current:
            return ItemState.OPEN
        return ItemState.RUNNING if number == current else ItemState.DONE

    rows = [AgendaRow(uuid4(), f"Ö {number + 1}", f"Punkt {number + 1}", state(number)) for number in range(count)]
    return AgendaSlide(BODY, (*rows, AgendaRow(None, "N", "Nichtöffentlicher Teil", ItemState.OPEN)))


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_a_long_proposal_goes_over_pages_without_losing_a_word(gallery: Gallery, size: QSize) -> None:
    slide = item_slide(LONG_TITLE, LONG_TEXT)
    first, last = gallery.painter.pages(slide, size, gallery.clock())
    assert first == 0
    assert last >= 2
    words: list[str] = []
    for page in range(last + 1):
        texts = gallery.texts(slide, size, page)
        assert f"{page + 1} / {last + 1}" in texts
        lines = [text for text in texts if text.startswith("Wort")]
        assert lines[-1].endswith("…") == (page < last)
        words += [word for line in lines for word in line.split() if word != "…"]
    assert words == LONG_TEXT.split()


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_a_title_of_250_characters_is_whole(gallery: Gallery, size: QSize) -> None:
    texts = gallery.texts(item_slide(LONG_TITLE, ""), size)
    assert " ".join(LONG_TITLE.split()) in " ".join(texts)


def test_a_short_proposal_is_large_and_shrinks_only_when_it_must(box: ThemeBox) -> None:
    image = QImage(SIZES[0], QImage.Format.Format_RGB32)
    painter = QPainter(image)
    canvas = Canvas(painter, QRectF(image.rect()), load_theme("wall"), box.icons)
    sizes = [item_layout(canvas, item_slide("Titel", "Satz mit Worten. " * count))[1][0].px for count in (5, 25, 90)]
    smallest = canvas.font(12).pixelSize()
    painter.end()
    assert sizes[0] == 60
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[-1] == 44
    assert smallest == 44, "nothing on the wall is smaller"


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_forty_items_scroll_around_the_current_one(gallery: Gallery, size: QSize) -> None:
    for current in (0, 20, 39):
        assert f"Punkt {current + 1}" in gallery.texts(agenda(40, current), size)
    slide = agenda(40, 20)
    first, last = gallery.painter.pages(slide, size, gallery.clock())
    seen = {text for page in range(first, last + 1) for text in gallery.texts(slide, size, page)}
    assert {f"Punkt {number}" for number in range(1, 41)} | {"Nichtöffentlicher Teil"} <= seen
    assert gallery.painter.pages(agenda(8, 4), size, gallery.clock()) == (0, 0)


def test_the_agenda_says_how_far_the_meeting_is(gallery: Gallery) -> None:
    assert "4 von 8 erledigt" in gallery.texts(agenda(8, 4), SIZES[0])


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_a_result_says_all_it_has_to(gallery: Gallery, size: QSize) -> None:
    texts = gallery.texts(result_slide(), size)
    for text in (
        "Ö 5", "Smart City Strategie: Beschlussvorschlag", "Angenommen", "ungeändert beschlossen, mehrheitlich",
        "9", "2", "1", "12 Stimmen · offene Abstimmung", "Beschluss AWD 2021/14",
    ):  # fmt: skip
        assert text in texts
    assert "Ungültig" not in texts
    secret = replace(result_slide(), tally=Tally(4, 7, 0, 1), accepted=False, category=None, method=VoteMethod.SECRET)
    texts = gallery.texts(secret, size)
    assert {"Abgelehnt", "Ungültig", "12 Stimmen · geheime Abstimmung"} <= set(texts)


@pytest.mark.parametrize(
    "slide",
    [
        TitleSlide(BODY, None),
        agenda(40, 3),
        item_slide("<b>fett</b> & <img src=x>", "a & b"),
        VoteSlide(BODY, uuid4(), "Ö 5", "Titel", "Antrag", "Text"),
        result_slide(),
        BreakSlide(BODY),
        NeutralSlide(BODY, date(2021, 11, 18)),
        PlanSlide(BODY, "SMART.Aachen", None),
        BlackSlide(),
    ],
    ids=lambda slide: type(slide).__name__,
)
def test_text_stays_inside_and_every_shape_of_wall_works(gallery: Gallery, slide: Slide) -> None:
    """Also tiny, very wide and upright; markup is text."""
    for size in (*SIZES, QSize(3840, 2160), QSize(64, 36), QSize(2560, 600), QSize(600, 900), QSize(0, 0)):
        gallery.painter.render(slide, size, gallery.clock())
    if isinstance(slide, ItemSlide):
        assert slide.title in gallery.texts(slide, SIZES[0])


def test_a_slide_is_painted_into_its_rectangle_only(gallery: Gallery) -> None:
    image = QImage(600, 400, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.magenta)
    painter = QPainter(image)
    area = QRect(100, 80, 320, 180)
    gallery.painter.paint(painter, QRectF(area), result_slide(), gallery.clock())
    painter.end()
    outside = {
        image.pixelColor(x, y).name()
        for x in range(0, 600, 7)
        for y in range(0, 400, 7)
        if not area.adjusted(-1, -1, 1, 1).contains(x, y)
    }
    assert outside == {"#ff00ff"}
    assert image.pixelColor(110, 85) == load_theme("wall").colour("rail")


def test_the_plan_can_come_from_elsewhere(
    box: ThemeBox, clock: TestClock, dispatcher: Dispatcher, example: Example
) -> None:
    asked: list[tuple[QSize, int]] = []

    def paint_plan(slide: PlanSlide, theme: Theme, size: QSize, today: date, page: int) -> QImage:
        assert slide.plan is not None
        assert slide.plan.measures
        assert today == date(2021, 11, 18)
        asked.append((size, page))
        image = QImage(size, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.magenta)
        return image

    painter = SlidePainter(box.icons, paint_plan=paint_plan, plan_pages=lambda *_: (0, 4))
    slide = chosen_slide(dispatcher.read(lambda session: wall_source(session, example.meeting)), Choice.PLAN)
    image = painter.render(slide, SIZES[0], clock(), 2)
    assert asked == [(QSize(1920, 976), 2)]
    assert painter.pages(slide, SIZES[0], clock()) == (0, 3)
    assert image.pixelColor(900, 1075).name() == "#ff00ff"
    assert image.pixelColor(5, 5) == load_theme("wall").colour("rail")


def test_pictures_of_the_example(dispatcher: Dispatcher, example: Example, clock: TestClock, box: ThemeBox) -> None:
    pictures = dict(dispatcher.read(lambda session: slide_pictures(session, example.meeting, clock())))
    assert {"jetzt", "titel", "tagesordnung", "projektplan", "haushalt", "neutral"} <= set(pictures)
    assert all(image.size() == SIZES[0] for image in pictures.values())


def test_on_one_screen_the_wall_is_an_ordinary_window(bench: Bench) -> None:
    bench.wall.open()
    assert len(QGuiApplication.screens()) == 1
    assert not bench.wall.window.isFullScreen()
    assert not bench.wall.window.windowFlags() & Qt.WindowType.FramelessWindowHint
    assert not bench.wall.guard.public_screens
