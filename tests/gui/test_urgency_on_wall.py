"""The vote on the urgency of a further item stands on the wall while it is taken, with the public heading alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.services.slides import ItemSlide, VoteSlide
from tests.gui.meeting_desk import Key, MeetingDesk
from tests.gui.wall_bench import Bench, bench, box, room

__all__ = ["bench", "box", "room"]


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MeetingDesk]:
    made = MeetingDesk(qtbot, qapp, tmp_path)
    yield made
    made.close()


def test_the_wall_shows_what_is_to_be_taken_up(bench: Bench) -> None:
    bench.go_to("public item")
    wall = bench.wall
    wall.open()
    wall.set_urgency(bench.room.public, "Aufruf zur Digitalisierung")
    assert isinstance(wall.window.slide(), VoteSlide)
    said = {"Erweiterung der Tagesordnung", "Aufruf zur Digitalisierung", "Offene Abstimmung läuft"}
    assert said <= set(bench.heard)
    wall.set_urgency(bench.room.public, "")
    assert isinstance(wall.window.slide(), ItemSlide)


def test_the_wall_hears_of_it_with_the_first_count_and_when_it_is_over(desk: MeetingDesk) -> None:
    desk.begin("Ö 1")
    told: list[tuple[object, str]] = []
    desk.bench.urgency_changed.connect(lambda item, heading: told.append((item, heading)))
    desk.press(desk.bench.agenda.list, Key.Key_Insert, Qt.KeyboardModifier.AltModifier)
    form, item = desk.bench.agenda.urgency, desk.item("Ö 1").id
    desk.until(form.title.hasFocus)
    desk.write(form.title, "Aufruf")
    form.reason.setPlainText("Die Frist endet vor der nächsten Sitzung.")
    assert told == [], "half typed"
    form.yes.setFocus()
    form.no.setFocus()
    assert told == [(item, "Aufruf")]
    desk.click(form.button)
    assert desk.item("Ö 1").motions[0].vote is not None
    assert told[1:] == [(item, "")]
