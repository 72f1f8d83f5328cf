"""A sign that no font has stands as its name on paper: said beside the preview, before signing and after saving."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.app import signing_services
from smartaachen_desktop.gui.dialogs.bundle import BundleDialog
from smartaachen_desktop.gui.meeting.workbench import MeetingWorkbench
from smartaachen_desktop.gui.shared.sentences import few
from smartaachen_desktop.model.meetings import Meeting
from smartaachen_desktop.services.agenda import AddAgendaItem, RecordDiscussion
from smartaachen_desktop.services.letterheads import ChangeLetterhead
from tests.gui.desk import Desk
from tests.gui.dialog_tools import WAIT, box, settings
from tests.gui.sign_desk import Desk as SignDesk
from tests.gui.sign_desk import desk, make_store
from tests.gui.test_export_dialog import Table, table
from tests.ready import blank_database

__all__ = ["box", "desk", "make_store", "settings", "table"]

TITLE = "Gut 👍 gemacht"
TOLD = "Das Zeichen THUMBS UP SIGN hat keine Schrift; im Dokument steht sein Name in eckigen Klammern."


def test_few_sentences_stand_whole_and_the_rest_is_counted() -> None:
    assert few(["A.", "B.", "C."]) == "A. B. C."
    assert few(["A.", "B.", "C.", "D."]) == "A. B. C. Dasselbe gilt für 1 weiteres."
    assert few(["A.", "B.", "C.", "D.", "E."]) == "A. B. C. Dasselbe gilt für 2 weitere."


def test_saving_tells_where_the_file_lies_and_what_it_cannot_show(table: Table) -> None:
    table.dispatcher.execute(AddAgendaItem(table.example.meeting, TITLE))
    dialog = table.open()
    table.go(dialog)
    assert dialog.saved is not None
    banner = dialog.notes.banner
    assert banner is not None
    assert (banner.message.kind, banner.message.what) == ("warn", "Gespeichert.")
    assert banner.message.then == f"{dialog.saved}\n{TOLD}"


def test_all_documents_at_once_tell_it_once(table: Table) -> None:
    table.dispatcher.execute(AddAgendaItem(table.example.meeting, TITLE))
    dialog = BundleDialog(table.theme, table.bridge, table.jobs, signing_services(), table.example.meeting, table.out)
    table.qtbot.addWidget(dialog)
    dialog.show()
    table.qtbot.waitUntil(dialog.primary.isEnabled, timeout=10_000)
    dialog.primary.click()
    table.qtbot.waitUntil(lambda: dialog.saved is not None, timeout=30_000)
    assert dialog.notes.banner is not None
    assert dialog.notes.banner.message.then.count(TOLD) == 1


def test_the_line_stands_below_the_pages_before_signing(desk: SignDesk, qtbot: QtBot) -> None:
    dialog = desk.dialog
    assert not dialog.warnings.isVisible()
    dispatcher = desk.workspace.dispatcher
    body = dispatcher.read(lambda session: session.get_one(Meeting, desk.meeting).organization_id)
    dispatcher.execute(ChangeLetterhead(body, footer=TITLE))
    dialog.reload()
    qtbot.waitUntil(dialog.warnings.isVisible, timeout=WAIT)
    assert dialog.warnings.text() == TOLD
    assert dialog.sign_button.isEnabled()


@pytest.fixture
def bench(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Desk[MeetingWorkbench]]:
    now = datetime(2021, 11, 18, 15, 30, tzinfo=UTC)
    made = Desk(qtbot, qapp, blank_database(tmp_path / "b.db"), MeetingWorkbench, now)
    made.load_example()
    yield made
    made.close()


def test_the_preview_has_a_line_for_it_as_long_as_the_sign_stands_there(bench: Desk[MeetingWorkbench]) -> None:
    assert bench.example is not None
    item = bench.example.items[4]
    bench.dispatcher.execute(RecordDiscussion(item, TITLE))
    bench.show(1808, 900)
    bench.view.equip_preview(signing_services().preview_command)
    bench.view.toggle_preview()
    pane = bench.view.side.pane
    assert pane is not None
    bench.qtbot.waitUntil(pane.trouble.isVisible, timeout=30_000)
    assert pane.trouble.text() == TOLD
    assert pane.paper.count() > 0
    bench.run(RecordDiscussion(item, "Gut gemacht"))
    bench.qtbot.waitUntil(lambda: not pane.trouble.isVisible(), timeout=30_000)
