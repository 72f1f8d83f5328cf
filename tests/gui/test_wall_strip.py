"""Steering the wall from the strip and by keys, and the large preview."""

from datetime import timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.projector.notice import NoticeDialog
from smartaachen_desktop.model.quorum import LampState
from smartaachen_desktop.model.voting import VoteMethod
from smartaachen_desktop.services.agenda_course import FinishItem, StartItem
from smartaachen_desktop.services.attendance import RecordDeparture
from smartaachen_desktop.services.queries.meeting_load import meeting_view
from smartaachen_desktop.services.slides import (
    AgendaSlide,
    AttendanceSlide,
    BlackSlide,
    Choice,
    ItemSlide,
    NeutralSlide,
    NoticeSlide,
    PlanSlide,
    TitleSlide,
    VoteSlide,
)
from smartaachen_desktop.services.slides_foot import Presence
from tests.gui.wall_bench import Bench, bench, box, room
from tests.secret_meeting import MARKER

__all__ = ["bench", "box", "room"]
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def live(bench: Bench, qtbot: QtBot) -> Bench:
    """A public item runs, the wall is open, the secretary's window has the focus."""
    bench.go_to("public item")
    bench.wall.open()
    with qtbot.waitActive(bench.secretary):
        bench.secretary.activateWindow()
    return bench


def test_the_pictures_share_the_whole_width(live: Bench) -> None:
    strip = live.wall.strip
    strip.resize(280, strip.height())
    strip.layout().activate()
    QApplication.processEvents()
    shown = [each.width() for each in (strip.now, strip.coming)]
    assert not strip.beside.isVisible()
    assert sum(shown) >= strip.width() - 24 - 8 - 2


def test_every_act_has_a_key_in_every_view(live: Bench, qtbot: QtBot) -> None:
    wall, window = live.wall, live.secretary
    qtbot.keyClick(window, Qt.Key.Key_F7, SHIFT)
    assert isinstance(wall.window.slide(), BlackSlide)
    qtbot.keyClick(window, Qt.Key.Key_F7, SHIFT)
    wall.choose(Choice.AGENDA)
    wall.choose(Choice.TITLE)
    qtbot.keyClick(window, Qt.Key.Key_F9, SHIFT)
    assert isinstance(wall.window.slide(), AgendaSlide)
    qtbot.keyClick(window, Qt.Key.Key_F9, SHIFT)
    assert isinstance(wall.window.slide(), ItemSlide)
    qtbot.keyClick(window, Qt.Key.Key_Plus, CTRL | SHIFT)
    assert wall.wall.zoom == 125
    qtbot.keyClick(window, Qt.Key.Key_Minus, CTRL | SHIFT)
    assert wall.wall.zoom == 100
    qtbot.keyClick(window, Qt.Key.Key_Plus, CTRL | SHIFT)
    qtbot.keyClick(window, Qt.Key.Key_Plus, CTRL | SHIFT)
    assert wall.wall.zoom == 150
    qtbot.keyClick(window, Qt.Key.Key_0, CTRL | SHIFT)
    assert wall.wall.zoom == 100
    qtbot.keyClick(window, Qt.Key.Key_F11, SHIFT)
    assert wall.preview.isVisible()


def test_the_walls_own_window_knows_the_same_keys(live: Bench, qtbot: QtBot) -> None:
    wall = live.wall
    wall.choose(Choice.TITLE)
    for key, modifiers, slide in (
        (Qt.Key.Key_F9, SHIFT, ItemSlide),
        (Qt.Key.Key_F7, SHIFT, BlackSlide),
        (Qt.Key.Key_F7, SHIFT, ItemSlide),
    ):
        qtbot.keyClick(wall.window, key, modifiers)
        assert isinstance(wall.window.slide(), slide)
    qtbot.keyClick(wall.window, Qt.Key.Key_Asterisk, CTRL | SHIFT)
    assert wall.wall.zoom == 125
    qtbot.keyClick(wall.window, Qt.Key.Key_F9)
    assert isinstance(wall.window.slide(), VoteSlide)


def test_what_is_not_possible_says_why(live: Bench) -> None:
    strip = live.wall.strip
    while strip.return_button.isEnabled():
        live.wall.back()
    assert strip.return_button.toolTip()
    assert isinstance(live.wall.slide(), TitleSlide), "the first one of this meeting"
    live.wall.follow()
    assert strip.larger_button.isEnabled()
    assert not strip.smaller_button.isEnabled()
    live.wall.choose(Choice.BUDGET)
    assert strip.return_button.isEnabled()
    assert not strip.larger_button.isEnabled()
    assert "Text" in strip.larger_button.toolTip()


def test_controls_are_named_and_large_enough(live: Bench) -> None:
    for button in live.wall.strip.findChildren(QPushButton):
        assert button.accessibleName()
        if button.isVisible():
            assert min(button.width(), button.height()) >= 24


def test_the_menu_puts_every_slide_there_is_on_the_wall(live: Bench) -> None:
    strip = live.wall.strip
    strip.menu.aboutToShow.emit()
    for name in ("Abstimmung", "Handlungsfelder", "Kontaktsystem", "Projektplan"):
        next(action for action in strip.menu.actions() if action.text() == name).trigger()
        assert live.wall.wall.choice is not None
    assert isinstance(live.wall.window.slide(), PlanSlide)


def test_the_vote_panel_brings_the_vote_on_the_wall(live: Bench) -> None:
    wall = live.wall
    wall.set_voting(live.room.public, None, True, VoteMethod.ROLL_CALL)
    slide = wall.window.slide()
    assert isinstance(slide, VoteSlide)
    assert "Namentliche Abstimmung läuft" in live.heard
    assert "3 Stimmberechtigte" in live.heard
    wall.set_voting(live.room.public, None, False, None)
    assert isinstance(wall.window.slide(), ItemSlide)


def test_a_running_election_names_office_and_candidates(live: Bench) -> None:
    wall = live.wall
    wall.set_election(live.room.public, "Schriftführung", ("Fraktion A", "Fraktion B"), VoteMethod.SECRET)
    slide = wall.window.slide()
    assert isinstance(slide, VoteSlide)
    assert {"Geheime Wahl läuft", "Wahl: Schriftführung", "Fraktion A", "Fraktion B"} <= set(live.heard)
    for said in ("Geheime Wahl läuft", "Wahl: Schriftführung", "Fraktion B"):
        assert said in wall.window.accessibleName()
    live.heard.clear()
    wall.set_election(live.room.public, "Schriftführung", (), VoteMethod.OPEN)
    assert {"Offene Wahl läuft", "Schriftführung"} <= set(live.heard), "the office before anybody stands for it"
    wall.set_election(live.room.public, "", (), VoteMethod.OPEN)
    assert isinstance(wall.window.slide(), ItemSlide)


def test_the_large_preview_is_no_window_and_goes_with_a_click(live: Bench, qtbot: QtBot) -> None:
    wall = live.wall
    focus = QApplication.focusWidget()
    qtbot.mouseClick(wall.strip.coming, Qt.MouseButton.LeftButton)
    assert wall.preview.isVisible()
    assert not wall.preview.isWindow(), "no system can move it to the wall's screen"
    assert live.secretary.rect().contains(wall.preview.geometry().topLeft())
    assert "Danach" in wall.preview.accessibleName()
    assert QApplication.focusWidget() is focus
    qtbot.mouseClick(wall.strip.now, Qt.MouseButton.LeftButton)
    assert "Jetzt" in wall.preview.accessibleName(), "the other slide instead"
    wall.choose(Choice.TITLE)
    assert "Titel" in wall.preview.accessibleName()
    qtbot.mouseClick(wall.preview, Qt.MouseButton.LeftButton)
    assert not wall.preview.isVisible()


def test_a_covered_window_shows_no_preview(live: Bench) -> None:
    live.wall.toggle_preview()
    live.wall.guard._set_covered(True)
    assert not live.wall.preview.isVisible()


def test_the_preview_shows_a_non_public_item_as_the_wall_does(bench: Bench) -> None:
    bench.go_to("closed item")
    bench.wall.open()
    bench.wall.toggle_preview()
    bench.wall.toggle_preview(coming=True)
    assert isinstance(bench.wall.slide(), NeutralSlide)
    assert not any(MARKER in text for text in bench.heard)
    assert MARKER not in bench.wall.preview.accessibleName()


def test_the_plan_asked_for_twice_picks_out_the_measure(live: Bench) -> None:
    wall = live.wall
    wall.show_plan(UUID(int=7))
    slide = wall.slide()
    assert isinstance(slide, PlanSlide)
    assert slide.highlight is None
    wall.show_plan(UUID(int=7))
    assert wall.wall.item_id == UUID(int=7)
    assert isinstance(wall.slide(), PlanSlide), "a measure nobody knows is no harm"


def test_the_wall_opens_with_its_slide_already_painted(live: Bench) -> None:
    wall = live.wall
    wall.toggle_window()
    wall.choose(Choice.TITLE)
    assert not wall.is_open
    shown: list[object] = []
    opened = wall.window.open_on
    wall.window.open_on = lambda *a, **k: (shown.append(wall.window.slide()), opened(*a, **k))  # type: ignore[method-assign,func-returns-value]
    wall.open()
    assert [type(slide) for slide in shown] == [TitleSlide]


WORDS = "Pause bis 17:30 Uhr, Getränke im Foyer"


def menu(live: Bench, name: str) -> None:
    strip = live.wall.strip
    strip.menu.aboutToShow.emit()
    next(action for action in strip.menu.actions() if action.text() == name).trigger()


def notice(live: Bench, qtbot: QtBot, words: str) -> NoticeDialog:
    """The menu asks for the words; they are typed and confirmed with Enter."""
    menu(live, "Hinweis …")
    dialog = next(each for each in live.secretary.findChildren(NoticeDialog) if each.isVisible())
    dialog.text.clear()
    dialog.text.insert(words)  # QTest types no umlauts
    qtbot.keyClick(dialog.text, Qt.Key.Key_Return)
    return dialog


def test_a_notice_is_typed_and_goes_with_the_item(live: Bench, qtbot: QtBot) -> None:
    wall = live.wall
    menu(live, "Hinweis …")
    (dialog,) = live.secretary.findChildren(NoticeDialog)
    dialog.reject()
    assert isinstance(wall.window.slide(), ItemSlide), "nothing was confirmed"
    notice(live, qtbot, f"  {WORDS} ")
    slide = wall.window.slide()
    assert isinstance(slide, NoticeSlide)
    assert slide.text == WORDS
    assert WORDS in " ".join(live.heard)
    assert WORDS in wall.window.accessibleName()
    wall.toggle_hold()
    live.bridge.execute(FinishItem(item=live.room.public))
    qtbot.waitUntil(lambda: not isinstance(wall.window.slide(), NoticeSlide))
    assert wall.wall.notice == "", "held or not, it belonged to that item"


def test_an_empty_notice_takes_it_down(live: Bench, qtbot: QtBot) -> None:
    notice(live, qtbot, WORDS)
    menu(live, "Hinweis …")
    dialog = next(each for each in live.secretary.findChildren(NoticeDialog) if each.isVisible())
    assert dialog.text.text() == WORDS, "to go on from"
    dialog.text.clear()
    qtbot.mouseClick(dialog.button, Qt.MouseButton.LeftButton)
    assert isinstance(live.wall.window.slide(), ItemSlide)
    assert live.wall.wall.follows


def test_no_notice_outlasts_or_enters_a_non_public_item(live: Bench, qtbot: QtBot) -> None:
    wall = live.wall
    notice(live, qtbot, WORDS)
    menu(live, "Hinweis …")
    dialog = next(each for each in live.secretary.findChildren(NoticeDialog) if each.isVisible())
    live.bridge.execute(StartItem(item=live.room.closed))
    qtbot.waitUntil(lambda: isinstance(wall.window.slide(), NeutralSlide))
    qtbot.mouseClick(dialog.button, Qt.MouseButton.LeftButton)
    assert isinstance(wall.window.slide(), NeutralSlide), "typed before, confirmed too late"
    assert wall.wall.notice == ""


def test_attendance_shows_the_numbers_and_follows_them(live: Bench, qtbot: QtBot) -> None:
    wall = live.wall
    menu(live, "Anwesenheit")
    assert wall.window.slide() == AttendanceSlide("Prüfausschuss", 3, 2, presence=Presence(3, 3, LampState.ENOUGH))
    assert {"Anwesenheit", "3", "2", "beschlussfähig"} <= set(live.heard)
    people = live.run(
        lambda dispatcher: dispatcher.read(lambda session: meeting_view(session, live.room.meeting).participants)
    )
    assert not any(who.name in text for who in people for text in live.heard), "no names"
    live.clock.now += timedelta(minutes=1)
    live.bridge.execute(RecordDeparture(participant=people[1].id))
    qtbot.waitUntil(
        lambda: (
            wall.window.slide() == AttendanceSlide("Prüfausschuss", 2, 2, presence=Presence(2, 3, LampState.EXACTLY))
        )
    )
    assert "2 von 3\u00a0Stimmberechtigten anwesend" in wall.window.accessibleName()
