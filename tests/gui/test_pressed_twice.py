"""F6 and Strg+Umschalt+S struck twice in a row do what one press does."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.meeting.once import TWICE_MS
from smartaachen_desktop.model.meetings import ItemState, MeetingState
from smartaachen_desktop.services.meetings import OpenMeeting
from tests.gui.meeting_desk import CONTROL, Key, MeetingDesk

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MeetingDesk]:
    made = MeetingDesk(qtbot, qapp, tmp_path)
    yield made
    made.close()


@pytest.mark.parametrize("settling", [False, True])
def test_calling_an_item_twice_neither_complains_nor_ends_it(desk: MeetingDesk, settling: bool) -> None:
    desk.run(OpenMeeting(desk.stored().id))
    desk.choose("Ö 5")
    rest = desk.bench.middle.head.once.rest
    rest.setInterval(100 * TWICE_MS)  # a busy machine must not outlast it
    desk.press(desk.bench, Key.Key_F6)
    if settling:  # the answer is there, but nobody can have read it
        desk.settle()
    desk.press(desk.bench, Key.Key_F6)
    desk.settle()
    assert desk.item("Ö 5").state is ItemState.RUNNING
    assert desk.said.banners == []
    rest.stop()
    desk.press(desk.bench, Key.Key_F6)
    desk.settle()
    assert desk.item("Ö 5").state is ItemState.DONE


def test_going_and_coming_twice_is_going_and_coming_once(desk: MeetingDesk) -> None:
    desk.begin()
    people = desk.bench.people.list
    for key, present in ((Key.Key_G, False), (Key.Key_K, True), (Key.Key_P, False)):
        desk.person("Fraktion C, Platz 1")
        for _press in range(2):
            desk.press(people, key)
        desk.settle()
        who = next(each for each in desk.stored().participants if each.name == "Fraktion C, Platz 1")
        assert who.present is present
    assert desk.said.banners == []


def test_opening_twice_does_not_interrupt(desk: MeetingDesk) -> None:
    desk.bench.middle.head.meeting_once.rest.setInterval(100 * TWICE_MS)
    for _press in range(2):
        desk.press(desk.bench, Key.Key_S, CONTROL | SHIFT)
    desk.settle()
    assert desk.stored().state is MeetingState.RUNNING
