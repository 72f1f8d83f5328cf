"""The wall on real widgets: what the room sees while the meeting runs, by keys and by itself."""

from datetime import timedelta

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.theme import load_theme
from smartaachen_desktop.model.voting import VoteMethod
from smartaachen_desktop.services.agenda_course import StartItem
from smartaachen_desktop.services.queries.meeting_load import meeting_view
from smartaachen_desktop.services.slides import (
    AgendaSlide,
    BlackSlide,
    Choice,
    ItemSlide,
    NeutralSlide,
    ResultSlide,
    TitleSlide,
)
from smartaachen_desktop.services.votes import RecordVote
from tests.gui.wall_bench import Bench, bench, box, names, room
from tests.secret_fields import OPEN_LINE, OPEN_MEASURE
from tests.secret_meeting import MARKER, PUBLIC_TITLE, secret

__all__ = ["bench", "box", "room"]


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


def test_on_one_screen_the_wall_is_an_ordinary_window(bench: Bench) -> None:
    bench.wall.open()
    assert len(QGuiApplication.screens()) == 1
    assert not bench.wall.window.isFullScreen()
    assert not bench.wall.window.windowFlags() & Qt.WindowType.FramelessWindowHint
    assert not bench.wall.guard.public_screens
