"""Text the database refuses for want of space outlives the window, and is offered again by the next one."""

import json
import stat
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.app import signing_services
from smartaachen_desktop.gui.desktop import Desktop
from smartaachen_desktop.gui.drafts import Draft, DraftFolder
from smartaachen_desktop.gui.meeting.discussion_card import DiscussionCard
from smartaachen_desktop.gui.meeting.draft_offer import DraftOffer
from smartaachen_desktop.gui.meeting.workbench import MeetingWorkbench
from smartaachen_desktop.gui.settings import Settings
from smartaachen_desktop.gui.shell import Shell
from smartaachen_desktop.gui.theme import ThemeBox, load_theme
from smartaachen_desktop.model.meetings import ResultCategory
from smartaachen_desktop.services import agenda, agenda_course, meetings, resolutions
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.example import load_example
from smartaachen_desktop.services.queries.meeting_items import ItemView
from smartaachen_desktop.services.queries.meeting_load import meeting_view
from smartaachen_desktop.services.registry import HANDLERS
from smartaachen_desktop.storage import keys
from smartaachen_desktop.storage.database import Database, create_database, open_database
from tests.conftest import PASSPHRASE
from tests.gui.desk import Desk
from tests.ready import blank_database, pour_example

Bench = Desk[MeetingWorkbench]
TYPED = "Der Ausschuss berät: Fragen zum Datenschutz. " * 3000
AT = datetime(2021, 11, 18, 16, 5, tzinfo=UTC)


def set_pages(database: Database, most: int | None) -> None:
    """None: from now on the file cannot grow, what a full disk means to SQLite."""
    with database.connection() as connection:
        pages = most or connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")


def fill(desk: Bench) -> None:
    desk.bridge._pool.submit(set_pages, desk.dispatcher.database, None).result()


def free(desk: Bench) -> None:
    desk.bridge._pool.submit(set_pages, desk.dispatcher.database, 1_000_000).result()


def item(desk: Bench, number: str = "Ö 5") -> ItemView:
    meeting = desk.read(lambda session: meeting_view(session, desk.view.view.id))  # type: ignore[union-attr]
    return next(each for each in meeting.items if each.number == number)


def card(desk: Bench, number: str = "Ö 5") -> DiscussionCard:
    """The discussion of an item, put on the bench."""
    desk.until(lambda: desk.view.view is not None)
    wanted = item(desk, number).id
    desk.view.choose_item(wanted)
    desk.until(lambda: desk.view.middle.discussion.item == wanted)
    return desk.view.middle.discussion


def kept(folder: Path) -> list[Draft]:
    return list(DraftFolder(folder).found().values())


def press(desk: Bench, offer: DraftOffer, name: str) -> None:
    assert offer.banner is not None
    desk.click(next(each for each in offer.banner.findChildren(QAbstractButton) if name in each.accessibleName()))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "config" / "entwuerfe"


Start = Callable[[], Bench]


@pytest.fixture
def start(qtbot: QtBot, qapp: QApplication, tmp_path: Path, folder: Path) -> Iterator[Start]:
    """The program on one file, as often as wanted; the former run stops without a word, as at a power cut."""
    desks: list[Bench] = []
    file = tmp_path / "strategie.db"

    def stop() -> None:
        for desk in desks:
            desk.break_off()
        desks.clear()

    def begin() -> Bench:
        stop()
        known = file.exists()
        database = open_database(str(file)) if known else blank_database(file)
        desk = Desk(qtbot, qapp, database, MeetingWorkbench, AT)
        if not known:
            desk.load_example()
        desk.drafts = DraftFolder(folder)
        desk.show(1328, 800)
        desks.append(desk)
        return desk

    yield begin
    stop()


def type_into_full_disk(desk: Bench, number: str = "Ö 5") -> DiscussionCard:
    discussion = card(desk, number)
    fill(desk)
    discussion.edit.insertPlainText(TYPED)
    desk.until(lambda: "voll" in discussion.error.text())
    return discussion


def test_text_outlives_a_full_disk_and_the_run(start: Start, folder: Path) -> None:
    desk = start()
    discussion = type_into_full_disk(desk)
    assert [error.code for error in desk.refused] == ["disk_full"], "the window is told once"
    assert [(each.record, each.text, each.at) for each in kept(folder)] == [(item(desk).id, TYPED, AT)]
    assert discussion.edit.text() == TYPED

    again = start()
    discussion = card(again)
    assert discussion.edit.text() == ""
    banner = discussion.offer.banner
    assert banner is not None
    assert banner.message.what == "Nicht gespeicherter Text vom 18.11.2021, 17:05\N{NO-BREAK SPACE}Uhr gefunden"
    press(again, discussion.offer, "Einsetzen")
    assert discussion.edit.text() == TYPED
    assert not discussion.offer.isVisible()
    again.until(lambda: item(again).discussion == TYPED)
    again.until(lambda: kept(folder) == [])
    assert card(start()).offer.banner is None


def test_text_is_stored_in_the_same_run_once_there_is_space(start: Start, folder: Path) -> None:
    desk = start()
    discussion = type_into_full_disk(desk)
    discussion.edit.insertPlainText("Und weiter.")
    desk.until(lambda: kept(folder)[0].text == TYPED + "Und weiter.")
    assert len(kept(folder)) == 1
    free(desk)
    discussion.edit.insertPlainText(" Ende.")
    desk.until(lambda: item(desk).discussion == TYPED + "Und weiter. Ende.")
    desk.until(lambda: kept(folder) == [])
    assert discussion.error.text() == ""


def test_a_taken_up_draft_stays_kept_while_the_disk_is_full(start: Start, folder: Path) -> None:
    type_into_full_disk(start())
    desk = start()
    discussion = card(desk)
    fill(desk)
    press(desk, discussion.offer, "Einsetzen")
    desk.until(lambda: "voll" in discussion.error.text())
    assert [each.text for each in kept(folder)] == [TYPED]


def test_text_typed_beside_the_offer_does_not_replace_the_draft(start: Start, folder: Path) -> None:
    type_into_full_disk(start())
    desk = start()
    discussion = card(desk)
    fill(desk)
    discussion.edit.insertPlainText("Neu. " + TYPED)
    desk.until(lambda: len(kept(folder)) == 2)
    free(desk)
    discussion.edit.insertPlainText("!")
    desk.until(lambda: [each.text for each in kept(folder)] == [TYPED])
    assert discussion.offer.isVisible()


def test_closing_the_offer_drops_the_draft(start: Start, folder: Path) -> None:
    type_into_full_disk(start())
    desk = start()
    discussion = card(desk)
    press(desk, discussion.offer, "Meldung schließen")
    assert not discussion.offer.isVisible()
    assert kept(folder) == []
    assert item(desk).discussion == ""


def test_a_draft_that_was_stored_after_all_is_not_offered(start: Start, folder: Path) -> None:
    desk = start()
    record = item(desk).id
    DraftFolder(folder).keep("alt", Draft(record, "Längst gespeichert.", AT))
    desk.run(agenda.RecordDiscussion(record, "Längst gespeichert."))
    again = start()
    assert card(again).offer.banner is None
    assert kept(folder) == []


def test_the_offer_comes_and_goes_with_its_item(start: Start, folder: Path) -> None:
    type_into_full_disk(start())
    desk = start()
    assert card(desk).offer.isVisible()
    assert not card(desk, "Ö 4").offer.isVisible()
    assert card(desk).offer.isVisible()
    assert len(kept(folder)) == 1


def test_the_wording_of_a_resolution_is_offered_too(start: Start, folder: Path) -> None:
    desk = start()
    assert desk.example is not None
    desk.run(meetings.OpenMeeting(desk.example.meeting))
    desk.run(agenda_course.StartItem(item(desk).id))
    record = desk.run(resolutions.RecordResolution(item(desk).id, "Wortlaut", ResultCategory.ADOPTED_UNCHANGED)).ids[
        "resolution"
    ]
    DraftFolder(folder).keep("alt", Draft(record, "Wortlaut, geändert", AT))
    again = start()
    card(again)
    resolution = again.view.middle.resolution
    press(again, resolution.offer, "Einsetzen")
    again.until(lambda: item(again).resolutions[-1].text == "Wortlaut, geändert")
    again.until(lambda: kept(folder) == [])


@pytest.mark.parametrize("secret", [False, True], ids=["open", "encrypted"])
def test_closing_the_window_at_once_keeps_the_text_and_shows_no_secret(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, folder: Path, secret: bool
) -> None:
    path = tmp_path / "strategie.db"
    database = create_database(str(path), keys.create_key(path, PASSPHRASE).data_key if secret else None)
    dispatcher = Dispatcher(database, HANDLERS, actor="Schriftführung", clock=lambda: AT)
    load_example(dispatcher)  # encrypted, too: nothing plain can be poured into it
    shell = Shell(ThemeBox(qapp, load_theme("light")))
    qtbot.addWidget(shell)
    desktop = Desktop(dispatcher, shell, Settings(folder.parent), signing_services())
    desktop.show()
    bench = shell.view("meeting")
    assert isinstance(bench, MeetingWorkbench)
    qtbot.waitUntil(lambda: bench.view is not None)
    desktop.session.bridge._pool.submit(set_pages, database, None).result()
    discussion = bench.middle.discussion
    discussion.edit.insertPlainText(TYPED)
    discussion.flush()
    qtbot.waitUntil(lambda: bool(discussion.error.text()))
    assert shell.header.saved.text() == "noch nicht auf der Platte"
    discussion.edit.insertPlainText("Schluss.")
    desktop.close()
    database.close()
    found = DraftFolder(folder, database.draft_seal()).found()
    assert [each.text for each in found.values()] == [TYPED + "Schluss."]
    if secret:
        assert kept(folder) == []
        assert not any(b"Datenschutz" in file.read_bytes() for file in folder.iterdir())


def test_a_first_refusal_at_the_close_of_the_window_is_kept(
    qtbot: QtBot, qapp: QApplication, dispatcher: Dispatcher, folder: Path
) -> None:
    pour_example(dispatcher.database)
    shell = Shell(ThemeBox(qapp, load_theme("light")))
    qtbot.addWidget(shell)
    desktop = Desktop(dispatcher, shell, Settings(folder.parent), signing_services())
    desktop.show()
    bench = shell.view("meeting")
    assert isinstance(bench, MeetingWorkbench)
    qtbot.waitUntil(lambda: bench.view is not None)
    desktop.session.bridge._pool.submit(set_pages, dispatcher.database, None).result()
    bench.middle.discussion.edit.insertPlainText(TYPED)
    desktop.close()
    assert [each.text for each in kept(folder)] == [TYPED]


def test_a_draft_is_private_and_written_whole(tmp_path: Path) -> None:
    folder, record = DraftFolder(tmp_path / "entwuerfe"), uuid4()
    folder.keep("a", Draft(record, "erst", AT))
    folder.keep("a", Draft(record, "dann \ud800 „Ä“\n", AT))
    (file,) = (tmp_path / "entwuerfe").iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert json.loads(file.read_text("utf-8"))["record"] == str(record)
    assert folder.found() == {"a": Draft(record, "dann \ud800 „Ä“\n", AT)}
    folder.drop("a")
    folder.drop("a")
    assert folder.found() == {}


def test_a_folder_that_refuses_is_passed_over(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "entwuerfe").write_text("eine Datei steht im Weg", "utf-8")
    folder = DraftFolder(tmp_path / "entwuerfe")
    folder.keep("a", Draft(uuid4(), "nichtöffentlich", AT))
    folder.drop("a")
    assert folder.found() == {}
    assert caplog.text == ""


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff", b'{"record": "x", "at": "y", "text": "z"}', b"7"])
def test_a_broken_draft_is_left_alone(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "kaputt.json"
    file.write_bytes(content)
    assert DraftFolder(tmp_path).found() == {}
    assert file.read_bytes() == content
