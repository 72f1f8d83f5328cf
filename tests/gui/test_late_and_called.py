"""On the smallest screen the header tells an overrun whole, and a roll call of sixty opens with its verdict."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.header import Header, HeaderState, ItemState, MeetingState
from smartaachen_desktop.gui.shared.lamp import Lamp, LampState
from smartaachen_desktop.gui.theme import ThemeBox, load_theme
from smartaachen_desktop.model.people import MemberGroup
from smartaachen_desktop.services.attendance import AddParticipant
from tests.gui.meeting_desk import MeetingDesk
from tests.gui.narrow import cut

LAMP = Lamp(LampState.ENOUGH, "55 / 9", "beschlussfähig", "Beschlussfähigkeit", "§ 49 GO NRW")
LATE = ItemState("Ö 5", "1:19:07", "54 min über Plan", 3.1, "+54 min")


@pytest.mark.parametrize("width", [1024, 1280, 1400, 1920])
def test_an_overrun_beside_an_hours_time_is_whole(qtbot: QtBot, qapp: QApplication, width: int) -> None:
    box = ThemeBox(qapp, load_theme("light"))
    header = Header(box)
    qtbot.addWidget(header)
    header.resize(width - box.current.size.rail, box.current.size.header)
    header.show_state(HeaderState("Ausschuss für Wissenschaft und Digitalisierung", meeting=MeetingState(
        "Sitzung läuft", facts="seit 16:30 Uhr · 18.11.2021 · öffentlicher Teil", item=LATE, lamps=(LAMP, LAMP),
    )))  # fmt: skip
    header.show()
    qtbot.waitUntil(header._planned.isVisible)
    assert header._planned.text() == ("+54 min" if width < 1400 else "54 min über Plan")
    assert cut(header) == []
    assert "54 min über Plan" in header._item_content.toolTip()


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MeetingDesk]:
    made = MeetingDesk(qtbot, qapp, tmp_path)
    yield made
    made.close()


def within(area: QWidget, widget: QWidget) -> bool:
    shown = QRect(widget.mapTo(area, QPoint(0, 0)), widget.size())
    return area.rect().contains(shown)


def test_a_roll_call_of_sixty_opens_with_many_names_and_its_verdict(desk: MeetingDesk) -> None:
    desk.begin()
    meeting = desk.stored().id
    for number in range(50):
        desk.run(AddParticipant(meeting, None, MemberGroup.COUNCIL, name=f"AWD, Mitglied {number}", present=True))
    desk.clock.now += timedelta(minutes=1)
    desk.show(912, 600)
    desk.settle()
    card, middle = desk.bench.middle.vote, desk.bench.middle
    card.choose_method("roll_call")
    desk.until(card.roll.isVisible)
    desk.until(lambda: within(middle.area.viewport(), card.roll.verdict))
    roll = card.roll.list
    ground = roll.viewport().rect()
    seen = sum(ground.contains(roll.visualRect(roll.keyed.index(row))) for row in range(len(roll.keyed.rows)))
    assert len(roll.keyed.rows) >= 60
    assert seen >= 24
    assert within(middle.area.viewport(), card.foot)
