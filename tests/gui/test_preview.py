"""The minutes as pages beside the text: laid out by the real process, painted by the real view."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QTextCursor
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.app import signing_services
from smartaachen_desktop.gui.meeting.acts_table import meeting_acts
from smartaachen_desktop.gui.meeting.preview_feed import Pages
from smartaachen_desktop.gui.meeting.preview_pane import PreviewPane
from smartaachen_desktop.gui.meeting.workbench import MeetingWorkbench
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.services.agenda import AddAgendaItem, RecordDiscussion
from tests.gui.desk import Desk
from tests.ready import blank_database

WIDE, NARROW = (1808, 900), (1168, 700)
LONG = "\n\n".join(f"Absatz {number}: Die Verwaltung stellt die Vorlage vor und beantwortet Fragen. " * 6
                   for number in range(12))  # fmt: skip


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Desk[MeetingWorkbench]]:
    now = datetime(2021, 11, 18, 15, 30, tzinfo=UTC)
    made = Desk(qtbot, qapp, blank_database(tmp_path / "a.db"), MeetingWorkbench, now)
    example = made.load_example()
    for item in example.items[2:5]:
        made.dispatcher.execute(RecordDiscussion(item, LONG))
    made.show(*WIDE)
    made.view.equip_preview(signing_services().preview_command)
    made.view.focus_record(example.items[4])
    made.until(lambda: made.view.middle.discussion.item == example.items[4])
    yield made
    made.close()


def switched_on(desk: Desk[MeetingWorkbench], came: list[Pages]) -> PreviewPane:
    desk.view.toggle_preview()
    pane = desk.view.side.pane
    assert pane is not None
    pane.feed.made.connect(came.append)
    arrived(desk, pane, came, 1)
    return pane


def arrived(desk: Desk[MeetingWorkbench], pane: PreviewPane, came: list[Pages], count: int) -> str:
    """Wait for so many builds and their pictures; the words of the last one."""
    desk.qtbot.waitUntil(
        lambda: len(came) >= count and pane.paper.count() > 0 and pane.paper.is_current(), timeout=30_000
    )
    return words(came[-1].pdf)


def words(pdf: bytes) -> str:
    buffer, document = QBuffer(), QPdfDocument()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    text = "\n".join(document.getAllText(page).text() for page in range(document.pageCount()))
    document.close()
    return text


def test_typed_words_stand_on_the_page_before_they_are_stored(desk: Desk[MeetingWorkbench]) -> None:
    came: list[Pages] = []
    pane = switched_on(desk, came)
    edit = desk.view.middle.discussion.edit
    edit.moveCursor(QTextCursor.MoveOperation.End)
    desk.type(edit, " Zuletzt getippt.")
    desk.qtbot.waitUntil(lambda: "Zuletzt getippt." in words(came[-1].pdf), timeout=30_000)
    assert all("Absatz 3" in words(each.pdf) for each in came)
    # stored by now: nothing was read anew for it, and the page still says so
    desk.settle()
    count = len(came)
    desk.run(AddAgendaItem(came[-1].meeting, "Nachgetragener Punkt"))
    text = arrived(desk, pane, came, count + 1)
    assert "Nachgetragener Punkt" in text
    assert "Zuletzt getippt." in text


def test_undone_words_leave_the_page(desk: Desk[MeetingWorkbench]) -> None:
    came: list[Pages] = []
    pane = switched_on(desk, came)
    desk.type(desk.view.middle.discussion.edit, "Kurz da. ")
    desk.qtbot.waitUntil(lambda: "Kurz da." in words(came[-1].pdf), timeout=30_000)
    desk.view.middle.flush()
    desk.settle()
    count = len(came)
    desk.bridge.undo()
    assert "Kurz da." not in arrived(desk, pane, came, count + 1)


def test_the_public_edition_takes_nothing_typed_at_a_non_public_item(desk: Desk[MeetingWorkbench]) -> None:
    assert desk.example is not None
    came: list[Pages] = []
    closed = desk.run(AddAgendaItem(desk.example.meeting, "Grundstück", public=False)).ids["item"]
    desk.view.focus_record(closed)
    desk.until(lambda: desk.view.middle.discussion.item == closed)
    pane = switched_on(desk, came)
    assert pane.audience() is Audience.PUBLIC
    desk.type(desk.view.middle.discussion.edit, "Vertrauliches.")
    arrived(desk, pane, came, 2)
    pane.switch_edition()
    # the first pages of the other edition may come before the words are there
    desk.qtbot.waitUntil(
        lambda: came[-1].audience is Audience.INTERNAL and "Vertrauliches." in words(came[-1].pdf), timeout=30_000
    )
    assert not any("Vertrauliches" in words(each.pdf) for each in came if each.audience is Audience.PUBLIC)
    desk.view.side.covered(True)
    assert pane.audience() is Audience.PUBLIC
    assert pane.paper.count() == 0


def test_it_stays_at_the_item_or_where_one_reads(desk: Desk[MeetingWorkbench]) -> None:
    assert desk.example is not None
    came: list[Pages] = []
    pane = switched_on(desk, came)
    bar, places = pane.paper.verticalScrollBar(), came[-1].places
    assert pane.stay.isChecked()
    desk.view.choose_item(desk.example.items[0])
    first = bar.value()
    desk.view.choose_item(desk.example.items[3])
    assert bar.value() > first
    pane.stay.setChecked(False)
    at = bar.value()
    desk.view.choose_item(desk.example.items[0])
    assert bar.value() == at
    # something grows above what is read: the page goes along
    seen = round(pane.paper._y_of(places[desk.example.items[3]])) - at
    desk.run(RecordDiscussion(desk.example.items[2], LONG + "\n\n" + LONG))
    arrived(desk, pane, came, len(came) + 1)
    assert abs(round(pane.paper._y_of(came[-1].places[desk.example.items[3]])) - bar.value() - seen) <= 1


def test_a_process_that_dies_is_a_line_and_comes_back(desk: Desk[MeetingWorkbench]) -> None:
    came: list[Pages] = []
    pane = switched_on(desk, came)
    process = pane.feed.process
    assert process is not None
    process.kill()
    desk.qtbot.waitUntil(pane.trouble.isVisible, timeout=10_000)
    assert "stehengeblieben" in pane.trouble.text()
    assert pane.paper.count() > 0
    assert desk.said.banners == []
    desk.type(desk.view.middle.discussion.edit, "Weiter. ")
    assert "Weiter." in arrived(desk, pane, came, len(came) + 1)
    assert not pane.trouble.isVisible()


def test_in_a_narrow_window_it_gives_way_to_the_attendance(desk: Desk[MeetingWorkbench]) -> None:
    bench = desk.view
    switched_on(desk, [])
    assert bench.people.isVisible()
    bench.resize(*NARROW)
    assert not bench.people.isVisible()
    next(act for act in meeting_acts() if act.id == "to_people").perform(bench)
    assert bench.people.isVisible()
    assert bench.people.list.hasFocus()
    assert bench.side.pane is not None
    assert not bench.side.pane.isVisible()
    bench.toggle_preview()
    assert bench.side.pane.isVisible()
    bench.toggle_preview()
    assert bench.people.isVisible()
    assert bench.side.pane.feed.process is None
