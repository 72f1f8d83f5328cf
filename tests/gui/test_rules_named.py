"""The meeting's window names the law that binds the body, and offers before the opening only what is possible."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.meeting.header_state import lamps
from smartaachen_desktop.gui.shared.lamp import QuorumLamp
from smartaachen_desktop.model.people import RuleProfile
from smartaachen_desktop.services.people import ChangeOrganization
from tests.gui.meeting_desk import ALT, Key, MeetingDesk


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MeetingDesk]:
    made = MeetingDesk(qtbot, qapp, tmp_path)
    yield made
    made.close()


def shown_lamps(desk: MeetingDesk) -> list[QuorumLamp]:
    made = [QuorumLamp(desk.theme, lamp) for lamp in lamps(desk.stored(), desk.clock())]
    for lamp in made:
        desk.qtbot.addWidget(lamp)
    return made


def own_rules(desk: MeetingDesk, source: str) -> None:
    body = desk.stored().organization_id
    desk.run(ChangeOrganization(body, rule_profile=RuleProfile.OWN_RULES, rules_source=source))
    desk.settle()


def test_lamps_and_counts_name_where_the_rule_stands(desk: MeetingDesk) -> None:
    desk.begin()
    quorum, citizens = shown_lamps(desk)
    assert quorum.accessibleDescription() == "§ 49 GO NRW"
    assert "(§ 49 GO NRW)" in quorum.toolTip()
    assert citizens.accessibleDescription() == "§ 58 GO NRW"
    assert "(§ 58 GO NRW)" in citizens.toolTip()
    reason = desk.bench.middle.vote.counts.verdict.reason
    assert "(§\u00a050 GO\u00a0NRW)" in reason.text()
    own_rules(desk, "Satzung <Nr. 3>")
    assert shown_lamps(desk)[0].accessibleDescription() == "Satzung <Nr. 3>"
    assert "(Satzung &lt;Nr. 3&gt;)" in shown_lamps(desk)[0].toolTip()
    desk.until(lambda: reason.text().endswith("(Satzung <Nr. 3>)"))
    own_rules(desk, "")
    assert shown_lamps(desk)[0].accessibleDescription() == "eigene Regeln des Gremiums"
    desk.until(lambda: reason.text().endswith("zählen nicht mit"))


def test_before_the_opening_an_item_is_postponed_or_withdrawn_at_most(desk: MeetingDesk) -> None:
    def offered() -> list[str]:
        desk.press(desk.bench.agenda.list, Key.Key_F, ALT)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        words = [action.text() for action in menu.actions()]
        menu.close()
        desk.bench.activateWindow()  # the popup took the activation, and offscreen nobody gives it back
        return words

    desk.choose("Ö 5")
    assert offered() == ["vertagt", "zurückgezogen"]
    desk.begin()
    assert offered() == ["zur Kenntnis genommen", "vertagt", "verwiesen", "zurückgezogen"]
