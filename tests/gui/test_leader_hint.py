"""The item has nobody who leads it: said above the item, with the key that mends it; the check list leads there."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.meeting.mending import mend
from smartaachen_desktop.model.people import MemberGroup
from smartaachen_desktop.services.agenda import ChangeAgendaItem
from smartaachen_desktop.services.queries.readiness import Part
from tests.gui.meeting_desk import CONTROL, Key, MeetingDesk


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MeetingDesk]:
    made = MeetingDesk(qtbot, qapp, tmp_path)
    made.begin()
    yield made
    made.close()


def menus(desk: MeetingDesk) -> list[str]:
    found = [menu for menu in desk.bench.findChildren(QMenu) if menu.isVisible()]
    words = [action.text() for menu in found for action in menu.actions()]
    for menu in found:
        menu.close()
    return words


def test_the_chair_sits_down_with_the_public(desk: MeetingDesk) -> None:
    hint = desk.bench.middle.leader_hint
    assert not hint.isVisible()
    desk.person("Fraktion A, Vorsitz")
    desk.press(desk.bench.people.list, Key.Key_P)
    desk.until(hint.isVisible)
    assert hint.sentence.text() == "„Fraktion A, Vorsitz“ sitzt im Zuhörerbereich. Wer leitet Ö 5?"
    desk.press(desk.bench, Key.Key_L, CONTROL)
    assert "Fraktion B, stellv. Vorsitz" in menus(desk)
    deputy = next(who for who in desk.stored().participants if who.name == "Fraktion B, stellv. Vorsitz")
    desk.run(ChangeAgendaItem(desk.item("Ö 5").id, chair=deputy.person_id))
    desk.until(lambda: not hint.isVisible())


def test_the_check_list_opens_the_choice_of_who_leads(desk: MeetingDesk) -> None:
    desk.choose("Ö 6")
    mend(desk.bench, desk.item("Ö 5").id, Part.LEADER)
    assert "Fraktion B, stellv. Vorsitz" in menus(desk)
    assert desk.bench.item() == desk.item("Ö 5")


def test_council_members_are_offered_before_expert_citizens(desk: MeetingDesk) -> None:
    desk.press(desk.bench, Key.Key_L, CONTROL)
    people = menus(desk)[1:]  # behind the chair of the meeting
    marked = ["sachkundige*r Bürger*in" in words for words in people]
    voting = [who for who in desk.stored().participants if who.votes and who.present]
    assert sum(marked) == sum(who.group is MemberGroup.CITIZEN for who in voting) > 0
    assert len(people) == len(voting) - 1
    assert marked == sorted(marked)
