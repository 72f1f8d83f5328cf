"""The form for one vote on several items tells the wall what is ticked, and when it is over."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.model.voting import VoteMethod
from tests.gui.meeting_desk import CONTROL, Key, MeetingDesk

Told = tuple[UUID, tuple[UUID, ...], VoteMethod | None]


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MeetingDesk]:
    made = MeetingDesk(qtbot, qapp, tmp_path)
    yield made
    made.close()


def test_the_wall_is_told_what_is_ticked_and_when_it_is_over(desk: MeetingDesk) -> None:
    desk.begin()
    card = desk.bench.middle.vote
    told: list[Told] = []
    desk.bench.block_changed.connect(lambda item, items, method, _body: told.append((item, tuple(items), method)))
    desk.press(card.motions, Key.Key_B, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    desk.until(card.block.isVisible)
    assert told == [], "one item alone is no vote on several"
    items = card.block.items
    other = next(row for row in range(items.count()) if items.item(row).text().startswith("Ö 6"))
    items.setCurrentRow(other)
    desk.press(items, Key.Key_Space)
    here, both = desk.item("Ö 5").id, (desk.item("Ö 5").id, desk.item("Ö 6").id)
    assert told == [(here, both, VoteMethod.OPEN)]
    desk.press(items, Key.Key_Space)
    assert told[1:] == [(here, (), None)]
    desk.press(items, Key.Key_Space)
    told.clear()
    desk.press(items, Key.Key_Escape)
    desk.until(lambda: not card.block.isVisible())
    assert told == [(here, (), None)], "put away"
    desk.settle()


def test_what_was_taken_note_of_is_not_offered(desk: MeetingDesk) -> None:
    desk.begin()
    desk.call("Ö 6")  # of notice
    card = desk.bench.middle.vote

    def offered() -> list[str]:
        desk.press(card.motions, Key.Key_B, CONTROL | Qt.KeyboardModifier.ShiftModifier)
        desk.until(card.block.isVisible)
        items = card.block.items
        found = [items.item(row).text().split("  ")[0] for row in range(items.count())]
        desk.press(items, Key.Key_Escape)
        return found

    assert "Ö 6" in offered()
    desk.call("Ö 4")
    assert "Ö 6" not in offered()
