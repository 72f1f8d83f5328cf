"""A document leaves the program by keyboard: looked at, saved, printed, handed on; nothing by accident."""

import subprocess
import threading
from collections.abc import Iterator
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from smartaachen_desktop.app import signing_services
from smartaachen_desktop.gui.change_bridge import ChangeBridge
from smartaachen_desktop.gui.dialogs.bundle import BundleDialog
from smartaachen_desktop.gui.dialogs.export_dialog import ExportDialog
from smartaachen_desktop.gui.dialogs.export_form import MAIL, PRINT
from smartaachen_desktop.gui.dialogs.handing_on import folder_command, print_pages
from smartaachen_desktop.gui.job_runner import JobRunner
from smartaachen_desktop.gui.settings import Settings
from smartaachen_desktop.gui.theme import ThemeBox, load_theme
from smartaachen_desktop.model.aftermath import Channel
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.services.aftermath import AddDelivery
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.example import Example
from smartaachen_desktop.services.exports import DocumentKind, DocumentWish
from smartaachen_desktop.services.people import ChangePerson
from smartaachen_desktop.services.queries.meeting_load import meeting_view
from smartaachen_desktop.services.watch import Cancelled, Watch

NAME = "Niederschrift-AWD-2021-11-18-{}.pdf"


class Table:
    """The dialog on a real file; the system's own windows are answered by the test."""

    def __init__(self, qtbot: QtBot, app: QApplication, dispatcher: Dispatcher, example: Example, folder: Path) -> None:
        self.qtbot, self.dispatcher, self.example, self.folder = qtbot, dispatcher, example, folder
        self.theme = ThemeBox(app, load_theme("light"))
        self.bridge, self.jobs = ChangeBridge(dispatcher), JobRunner()
        self.settings = Settings(folder / "einstellungen")
        self.shown: list[Path] = []
        self.out = folder / "ablage"
        self.out.mkdir()

    def open(self, kind: DocumentKind = DocumentKind.PROTOCOL, audience: Audience = Audience.PUBLIC) -> ExportDialog:
        dialog = ExportDialog(
            self.theme, self.bridge, self.jobs, signing_services(),
            DocumentWish(kind, self.example.meeting, audience), self.out, settings=self.settings,
        )  # fmt: skip
        dialog.show_file = self.shown.append
        self.qtbot.addWidget(dialog)
        with self.qtbot.waitActive(dialog):
            dialog.show()
            dialog.activateWindow()
        self.ready(dialog)
        return dialog

    def ready(self, dialog: ExportDialog) -> None:
        self.qtbot.waitUntil(lambda: dialog.made is not None and not dialog.job.running, timeout=15_000)

    def go(self, dialog: ExportDialog) -> None:
        assert dialog.primary.isEnabled(), dialog.primary.accessibleDescription()
        ended: list[bool] = []
        dialog.job.busy.connect(ended.append)
        self.qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        self.qtbot.waitUntil(lambda: ended == [True, False], timeout=15_000)


@pytest.fixture
def table(
    qtbot: QtBot, qapp: QApplication, dispatcher: Dispatcher, example: Example, tmp_path: Path
) -> Iterator[Table]:
    made = Table(qtbot, qapp, dispatcher, example, tmp_path)
    yield made
    made.jobs.close()
    made.bridge.close()


def text_of(path: Path) -> str:
    return subprocess.run(["pdftotext", path, "-"], capture_output=True, check=True).stdout.decode()


def choose(dialog: ExportDialog, way: str) -> None:
    dialog.form.way.setFocus()
    keys = {PRINT: 1, MAIL: 2}[way]
    for _ in range(keys):
        QTest.keyClick(dialog.form.way, Qt.Key.Key_Right)
    assert dialog.form.chosen_way() == way


def test_saving_asks_before_it_replaces_and_says_where_the_file_lies(table: Table) -> None:
    target = table.out / NAME.format("oeffentlich")
    target.write_bytes(b"%PDF-alt")
    dialog = table.open()
    assert dialog.paper.count() > 1
    assert not dialog.primary.isEnabled()
    assert "ersetzen" in dialog.primary.accessibleDescription()
    dialog.form.replace.setChecked(True)
    table.go(dialog)
    assert target.read_bytes().startswith(b"%PDF-1.7")
    assert dialog.open_button.isVisible()
    table.qtbot.keyClick(dialog.open_button, Qt.Key.Key_Space)
    assert table.shown == [target]
    assert [path.name for path in table.out.iterdir()] == [target.name]


def test_what_is_ticked_off_is_gone_from_the_pages_and_the_name(table: Table) -> None:
    dialog = table.open()
    pages = dialog.paper.count()
    lines = dialog.form.items
    lines.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert not dialog.primary.isEnabled()
    lines.item(1).setCheckState(Qt.CheckState.Checked)
    table.qtbot.waitUntil(lambda: dialog.made is not None, timeout=15_000)
    table.go(dialog)
    (path,) = table.out.iterdir()
    assert path.name == "Niederschrift-Auszug-AWD-2021-11-18-oeffentlich.pdf"
    assert dialog.paper.count() <= pages
    assert "Einwohnerfragestunde" not in text_of(path)


def test_a_folder_that_is_not_there_is_said_beside_the_name(table: Table) -> None:
    dialog = table.open()
    dialog.form.name.setText(str(table.out / "gibt es nicht" / "a.pdf"))
    table.go(dialog)
    assert "Der Ordner ist nicht vorhanden" in dialog.form.file_error.text()
    assert dialog.saved is None


def test_an_internal_edition_leaves_the_house_only_after_a_word_is_typed(table: Table) -> None:
    dialog = table.open(audience=Audience.INTERNAL)
    assert dialog.form.warning.isVisible()
    assert dialog.primary.isEnabled()
    choose(dialog, MAIL)
    assert not dialog.primary.isEnabled()
    table.qtbot.keyClicks(dialog.form.word, "Intern")
    assert dialog.primary.isEnabled()
    dialog.form.edition.set_current(Audience.PUBLIC)
    dialog.form._edition()
    table.ready(dialog)
    assert dialog.primary.isEnabled()
    assert not dialog.form.warning.isVisible()
    assert dialog.form.name.text() == NAME.format("oeffentlich")


def test_a_letter_lies_beside_the_document_and_is_opened(table: Table) -> None:
    who = table.dispatcher.read(lambda session: meeting_view(session, table.example.meeting)).participants[0]
    table.dispatcher.execute(ChangePerson(who.person_id, email="vorsitz@example.org"))
    table.dispatcher.execute(
        AddDelivery(table.example.meeting, person=who.person_id, channel=Channel.EMAIL, audience=Audience.PUBLIC)
    )
    dialog = table.open()
    choose(dialog, MAIL)
    dialog.form.subject.setText("Protokoll vom 18.11.2021")
    table.go(dialog)
    document = table.out / NAME.format("oeffentlich")
    letter = document.with_suffix(".eml")
    assert table.shown == [letter]
    message = message_from_bytes(letter.read_bytes(), policy=default)
    assert message["To"].addresses[0].addr_spec == "vorsitz@example.org"
    (attachment,) = message.iter_attachments()  # type: ignore[attr-defined]
    assert attachment.get_payload(decode=True) == document.read_bytes()
    # the own wording comes again, for whatever day
    assert table.settings.kept_list("letter_protocol")[0] == "Protokoll vom {Datum}"


def test_printing_takes_the_chosen_pages_and_can_be_stopped(table: Table) -> None:
    dialog = table.open()
    choose(dialog, PRINT)
    paper = table.folder / "gedruckt.pdf"

    def answer(_parent: QWidget, _title: str, pages: int) -> QPrinter:
        printer = QPrinter()
        printer.setOutputFileName(str(paper))
        printer.setResolution(72)
        printer.setFromTo(1, min(pages, 2))
        return printer

    dialog.ask_printer = answer
    table.go(dialog)
    table.qtbot.waitUntil(lambda: dialog.notes.banner is not None, timeout=15_000)
    assert dialog.notes.banner is not None
    assert dialog.notes.banner.message.what == "2 Seiten gedruckt."
    facts = subprocess.run(["pdfinfo", paper], capture_output=True, check=True).stdout.decode()
    assert "Pages:           2" in facts
    assert dialog.made is not None
    stopped = Watch()
    stopped.cancel()
    with pytest.raises(Cancelled):
        print_pages(dialog.made[1], answer(dialog, "", 2), stopped)


def test_escape_stops_the_job_first(table: Table) -> None:
    dialog = table.open()
    told: list[str] = []
    pause = threading.Event()

    def slow(tell: Watch) -> None:
        for _ in range(2000):
            tell(0.5)
            pause.wait(0.005)

    dialog.job.run("Lange Arbeit", slow, lambda _done: told.append("done"), lambda error: told.append(error.code))
    assert dialog.job.isVisible()
    dialog.reject()
    table.qtbot.waitUntil(lambda: bool(told), timeout=5000)
    assert told == ["cancelled"]
    assert dialog.isVisible()
    dialog.reject()
    assert not dialog.isVisible()


def test_all_documents_of_a_meeting(table: Table) -> None:
    dialog = BundleDialog(table.theme, table.bridge, table.jobs, signing_services(), table.example.meeting, table.out)
    table.qtbot.addWidget(dialog)
    with table.qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    table.qtbot.waitUntil(dialog.primary.isEnabled, timeout=10_000)
    table.qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    table.qtbot.waitUntil(lambda: dialog.saved is not None, timeout=30_000)
    folder = table.out / "Sitzung-AWD-2021-11-18"
    assert {path.name for path in folder.iterdir()} == {"oeffentlich"}  # ticked are the public ones
    names = {path.name for path in (folder / "oeffentlich").iterdir()}
    assert {"Inhalt.html", "Niederschrift-AWD-2021-11-18-oeffentlich.pdf", "Einladung-AWD-2021-11-18.ics"} <= names
    assert dialog.notes.banner is not None
    assert "Nachtrag" in dialog.notes.banner.message.then


@pytest.mark.parametrize(
    ("system", "words"),
    [("win32", ("explorer", "/select,")), ("darwin", ("open", "-R")), ("linux", ("dbus-send", "--session"))],
)
def test_each_system_shows_the_file_in_its_folder(system: str, words: tuple[str, str], tmp_path: Path) -> None:
    command = folder_command(tmp_path / "Protokoll März.pdf", system)
    assert command[0] == words[0]
    assert command[1].startswith(words[1])
    assert any("Protokoll" in part for part in command)
