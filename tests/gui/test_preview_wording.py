"""The wording of a resolution on the page beside the text while it is typed: as a draft, then as the resolution."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.app import signing_services
from smartaachen_desktop.gui.meeting.preview_feed import Pages
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.services.agenda import AddAgendaItem
from tests.gui.meeting_desk import MeetingDesk
from tests.gui.test_preview import WIDE, switched_on, words

DRAFT = "noch nicht festgehalten"


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MeetingDesk]:
    made = MeetingDesk(qtbot, qapp, tmp_path)
    made.bench.window().resize(*WIDE)
    made.view.equip_preview(signing_services().preview_command)
    yield made
    made.close()


def until_told(desk: MeetingDesk, came: list[Pages], *told: str, untold: str = "no such words") -> None:
    def right() -> bool:
        text = " ".join(words(came[-1].pdf).split())
        return all(each in text for each in told) and untold not in text

    desk.qtbot.waitUntil(right, timeout=30_000)


def write(desk: MeetingDesk, text: str) -> None:
    edit = desk.bench.middle.resolution.edit
    edit.setFocus()
    edit.moveCursor(QTextCursor.MoveOperation.End)
    desk.write(edit, text)


def test_a_wording_is_a_draft_on_the_page_until_it_is_established(desk: MeetingDesk) -> None:
    came: list[Pages] = []
    desk.begin("Ö 5")
    write(desk, "Vor der Vorschau.")
    switched_on(desk, came)
    until_told(desk, came, DRAFT, "Vor der Vorschau.")
    write(desk, " Dann weiter.")
    until_told(desk, came, "Vor der Vorschau. Dann weiter.")
    desk.choose("Ö 4")
    desk.run(AddAgendaItem(came[-1].meeting, "Nachgetragener Punkt"))
    until_told(desk, came, "Nachgetragener Punkt", DRAFT, "Dann weiter.")
    desk.choose("Ö 5")
    desk.bench.middle.resolution.record()
    until_told(desk, came, "Beschluss AWD 2021/", "Dann weiter.", untold=DRAFT)


def test_a_changed_wording_stands_on_the_page_before_it_is_read_anew(
    desk: MeetingDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    came: list[Pages] = []
    desk.begin("Ö 5")
    write(desk, "Erst so.")
    desk.bench.middle.resolution.record()
    desk.until(lambda: bool(desk.item("Ö 5").resolutions))
    desk.settle()
    pane = switched_on(desk, came)
    monkeypatch.setattr(pane.feed, "changed", lambda: None)
    write(desk, " Und dann anders.")
    until_told(desk, came, "Erst so. Und dann anders.", untold=DRAFT)


def test_the_public_page_takes_no_wording_of_a_non_public_item(desk: MeetingDesk) -> None:
    came: list[Pages] = []
    closed = desk.run(AddAgendaItem(desk.stored().id, "Grundstück", public=False)).ids["item"]
    desk.settle()
    desk.bench.focus_record(closed)
    desk.until(lambda: desk.bench.middle.discussion.item == closed)
    pane = switched_on(desk, came)
    assert pane.audience() is Audience.PUBLIC
    write(desk, "Vertrauliches.")
    desk.qtbot.waitUntil(lambda: len(came) > 1, timeout=30_000)
    pane.switch_edition()
    desk.qtbot.waitUntil(
        lambda: came[-1].audience is Audience.INTERNAL and "Vertrauliches." in words(came[-1].pdf), timeout=30_000
    )
    assert not any("Vertrauliches" in words(each.pdf) for each in came if each.audience is Audience.PUBLIC)
