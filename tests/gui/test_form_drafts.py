"""What stood in a form when the program ended comes back with the form, also beside an encrypted database."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.drafts import DraftFolder
from smartaachen_desktop.gui.meeting.motion_form import MotionForm
from smartaachen_desktop.gui.meeting.workbench import MeetingWorkbench
from smartaachen_desktop.services.queries.meeting_load import meeting_view
from smartaachen_desktop.storage.database import open_database
from smartaachen_desktop.storage.draft_seal import DraftSeal
from tests.gui.desk import Desk
from tests.ready import example_database

AT = datetime(2021, 11, 18, 16, 5, tzinfo=UTC)
Bench = Desk[MeetingWorkbench]
Start = Callable[[], Bench]


@pytest.fixture
def start(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Start]:
    """The program on one file, as often as wanted; the former run stops without a word."""
    desks: list[Bench] = []
    file = tmp_path / "strategie.db"

    def stop() -> None:
        for desk in desks:
            desk.break_off()
        desks.clear()

    def begin() -> Bench:
        stop()
        database = open_database(str(file)) if file.exists() else example_database(file)[0]
        desk: Bench = Desk(qtbot, qapp, database, MeetingWorkbench, AT)
        desk.drafts = DraftFolder(tmp_path / "entwuerfe", DraftSeal(bytes(32)))
        desk.show(1328, 800)
        desks.append(desk)
        return desk

    yield begin
    stop()


def motion_form(desk: Bench, number: str = "Ö 5") -> MotionForm:
    desk.until(lambda: desk.view.view is not None)
    meeting: UUID = desk.view.view.id  # type: ignore[union-attr]
    view = desk.read(lambda session: meeting_view(session, meeting))
    item = next(each.id for each in view.items if each.number == number)
    desk.view.choose_item(item)
    desk.until(lambda: desk.view.middle.discussion.item == item)
    desk.view.middle.vote.panel.add()
    form: MotionForm = desk.view.middle.vote.panel.form
    return form


def test_a_half_typed_motion_outlives_the_run_and_is_told_of(start: Start, tmp_path: Path) -> None:
    desk = start()
    form = motion_form(desk)
    form.title.setText("Radwege zuerst")
    form.text.setPlainText("Der Ausschuss beschließt anders.")
    desk.qtbot.waitUntil(lambda: any((tmp_path / "entwuerfe").glob("*.sealed")), timeout=3000)
    assert not any(b"Radwege" in file.read_bytes() for file in (tmp_path / "entwuerfe").iterdir())
    again = start()
    form = motion_form(again)
    assert (form.title.text(), form.text.toPlainText()) == ("Radwege zuerst", "Der Ausschuss beschließt anders.")
    assert any("angefangen" in what for _kind, what, _then in again.said.banners)
    other = motion_form(again, "Ö 6")
    assert other.title.text() == "", "the words stay with their item"
    again.press(other.title, Qt.Key.Key_Escape)
    form = motion_form(again)
    again.press(form.title, Qt.Key.Key_Escape)
    assert not list((tmp_path / "entwuerfe").iterdir()), "Esc forgets them on disk, too"
    assert motion_form(start()).title.text() == ""


def test_another_database_cannot_read_the_drafts(tmp_path: Path) -> None:
    from smartaachen_desktop.gui.drafts import Draft

    mine, other = (DraftFolder(tmp_path, DraftSeal(bytes([n]) * 32)) for n in (1, 2))
    draft = Draft(UUID(int=5), "Ankauf", AT)
    mine.keep("a", draft)
    assert mine.found() == {"a": draft}
    assert other.found() == {}
    file = tmp_path / "a.sealed"
    file.write_bytes(file.read_bytes()[:-1])
    assert mine.found() == {}
