"""Extract and collections are wished from where a secretary looks for them: item, meeting, list of resolutions."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.followup.workspace import FollowUpWorkspace
from smartaachen_desktop.gui.palette_entries import followup_entries, meeting_entries
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.meetings import ResultCategory
from smartaachen_desktop.services.exports import DocumentKind, DocumentWish
from smartaachen_desktop.services.resolutions import RecordResolution
from smartaachen_desktop.services.votes import RecordVote
from tests.gui.desk import lend
from tests.gui.meeting_desk import Key, MeetingDesk
from tests.gui.test_followup import NOW, Bench, hold_meeting, resolution

BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MeetingDesk]:
    made = MeetingDesk(qtbot, qapp, tmp_path)
    yield made
    made.close()


@pytest.fixture
def bench(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Bench]:
    for made in lend(qtbot, qapp, tmp_path, FollowUpWorkspace, NOW):
        made.load_example()
        hold_meeting(made)
        made.show()
        yield made


def resolve(desk: MeetingDesk, number: str) -> None:
    desk.begin(number)
    item = desk.item(number).id
    vote = desk.run(RecordVote(item=item, yes=9, no=0)).ids["vote"]
    desk.run(RecordResolution(item, "Der Ausschuss beschließt.", ResultCategory.ADOPTED_UNCHANGED, vote))


def action(actions: list[QAction], words: str) -> QAction:
    return next(each for each in actions if words in each.text())


def test_at_the_item_and_at_the_meeting(desk: MeetingDesk) -> None:
    wishes: list[object] = []
    desk.bench.document_wished.connect(wishes.append)
    desk.press(desk.bench.agenda.list, Key.Key_M, BOTH)
    assert wishes == [], "nothing is resolved yet"
    resolve(desk, "Ö 5")
    item, meeting = desk.item("Ö 5").id, desk.stored().id
    for key in (Key.Key_X, Key.Key_Y, Key.Key_M, Key.Key_P):
        desk.press(desk.bench.agenda.list, key, BOTH)
    editions = (Audience.INTERNAL, Audience.PUBLIC)
    extracts = [DocumentWish(DocumentKind.EXTRACT, item, each) for each in editions]
    collections = [DocumentWish(DocumentKind.RESOLUTIONS, meeting, each) for each in editions]
    assert wishes == [*extracts, *collections]
    wishes.clear()
    menu = desk.bench.middle.resolution.number.drop
    menu.aboutToShow.emit()
    action(menu.actions(), "Beschlussauszug als PDF").trigger()
    action(menu.actions(), "öffentliche Ausgabe").trigger()
    for each in desk.bench.middle.after.resolutions.drop.actions():
        each.trigger()
    assert wishes == [*extracts, *collections]
    names = {entry.name for entry in meeting_entries(desk.bench, lambda: None)}
    assert {"Beschlussauszug als PDF", "Beschlüsse der Sitzung als PDF, öffentliche Ausgabe"} <= names


def test_the_agenda_alone_is_wished_by_key(desk: MeetingDesk) -> None:
    wishes: list[object] = []
    desk.bench.document_wished.connect(wishes.append)
    desk.press(desk.bench.agenda.list, Key.Key_I, BOTH)
    desk.bench.agenda.agenda_sheet.emit()
    assert wishes == [DocumentWish(DocumentKind.AGENDA, desk.stored().id, Audience.PUBLIC)] * 2


def test_of_a_non_public_item_no_public_extract_is_offered(desk: MeetingDesk) -> None:
    wishes: list[DocumentWish] = []
    desk.bench.document_wished.connect(wishes.append)
    resolve(desk, "N 1")
    menu = desk.bench.middle.resolution.number.drop
    menu.aboutToShow.emit()
    assert not action(menu.actions(), "öffentliche Ausgabe").isEnabled()
    assert not desk.bench.middle.after.public_resolutions.isEnabled()
    for key in (Key.Key_Y, Key.Key_P):
        desk.press(desk.bench.agenda.list, key, BOTH)
    assert wishes == []
    desk.press(desk.bench.agenda.list, Key.Key_X, BOTH)
    assert [wish.audience for wish in wishes] == [Audience.INTERNAL]


def test_in_the_list_of_resolutions(bench: Bench) -> None:
    wishes: list[object] = []
    bench.view.document_wished.connect(wishes.append)
    assert bench.example is not None
    row = resolution(bench, "AWD 2021/2")
    bench.view.focus_record(row.id)
    for each in bench.view.resolution.extract.drop.actions():
        each.trigger()
    body = bench.example.organizations["awd"]
    extracts = [DocumentWish(DocumentKind.EXTRACT, row.item_id, each) for each in (Audience.INTERNAL, Audience.PUBLIC)]
    books = [
        DocumentWish(DocumentKind.RESOLUTION_BOOK, body, each, year=2021)
        for each in (Audience.INTERNAL, Audience.PUBLIC)
    ]
    assert wishes == extracts
    wishes.clear()
    for each in bench.view.report_button.drop.actions():
        if "Beschlusssammlung" in each.text():
            each.trigger()
    for entry in followup_entries(bench.view, lambda: None):
        entry.run()
    assert wishes == [*books, *books]
