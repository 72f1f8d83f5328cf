"""A document that is no minutes: fields chosen when it goes out, signed by two in the window, found again, checked."""

import functools
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from smartaachen_desktop import app as root
from smartaachen_desktop.documents.signing import certificates
from smartaachen_desktop.gui.change_bridge import ChangeBridge
from smartaachen_desktop.gui.desktop import Desktop
from smartaachen_desktop.gui.dialogs.export_dialog import ExportDialog
from smartaachen_desktop.gui.dialogs.sign_document import SignDocumentDialog
from smartaachen_desktop.gui.dialogs.signed_documents import SignedDocumentsDialog
from smartaachen_desktop.gui.job_runner import JobRunner
from smartaachen_desktop.gui.settings import Settings
from smartaachen_desktop.gui.shell import Shell
from smartaachen_desktop.gui.theme import ThemeBox, load_theme
from smartaachen_desktop.model.documents import Audience, DocumentRole
from smartaachen_desktop.model.meetings import MeetingState
from smartaachen_desktop.services.dispatcher import Dispatcher, system_clock
from smartaachen_desktop.services.example import Example
from smartaachen_desktop.services.exports import DocumentKind, DocumentWish
from smartaachen_desktop.services.queries.meeting_load import meeting_view
from smartaachen_desktop.services.queries.signed_documents import signed_documents
from tests.gui.dialog_tools import WAIT, box, settings, shown
from tests.ready import approved_example

__all__ = ["box", "settings"]
SECRET = "Drei blaue Besen"


class Table:
    """An approved meeting, keys of both, and the dialogs as the window opens them."""

    def __init__(self, qtbot: QtBot, box: ThemeBox, settings: Settings, folder: Path, keys: dict[str, bytes]) -> None:
        self.qtbot, self.box, self.settings, self.folder = qtbot, box, settings, folder
        approved, meeting = approved_example()
        place = folder / "a.db"
        place.write_bytes(approved.read_bytes())
        self.workspace = root.open_workspace(str(place))
        self.meeting = meeting
        self.bridge, self.jobs = ChangeBridge(self.workspace.dispatcher), JobRunner()
        self.services = root.signing_services()
        for name, content in keys.items():
            (folder / f"{name}.p12").write_bytes(content)
        self.wished: list[tuple[str, bytes, str]] = []

    def view(self):  # type: ignore[no-untyped-def]
        return self.workspace.dispatcher.read(lambda session: meeting_view(session, self.meeting))

    def export(self, kind: DocumentKind, record: object) -> ExportDialog:
        dialog = ExportDialog(
            self.box, self.bridge, self.jobs, self.services, DocumentWish(kind, record, Audience.PUBLIC),  # type: ignore[arg-type]
            self.folder, settings=self.settings,
        )  # fmt: skip
        dialog.sign_wished.connect(lambda *told: self.wished.append(told))
        shown(self.qtbot, dialog)
        self.ready(dialog)
        return dialog

    def ready(self, dialog: ExportDialog) -> None:
        self.qtbot.waitUntil(lambda: dialog.made is not None and not dialog.job.running, timeout=WAIT)

    def signing(self, name: str, pdf: bytes, place: str = "Aachen") -> SignDocumentDialog:
        dialog = SignDocumentDialog(
            self.box, self.bridge, self.jobs, self.services, name, pdf, place, folder=self.folder,
            settings=self.settings, show_file=lambda _path: None,
        )  # fmt: skip
        shown(self.qtbot, dialog)
        self.qtbot.waitUntil(lambda: bool(dialog.form.steps.steps), timeout=WAIT)
        return dialog

    def sign(self, dialog: SignDocumentDialog, key: str, count: int) -> None:
        dialog.choice.choose(self.folder / f"{key}.p12")
        self.qtbot.keyClicks(dialog.form.passphrase, SECRET)
        self.qtbot.keyClick(dialog.form.passphrase, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        steps = dialog.form.steps
        self.qtbot.waitUntil(lambda: sum(each.badge == "gültig" for each in steps.steps) == count, timeout=WAIT)


@pytest.fixture(scope="module")
def keys() -> dict[str, bytes]:
    now = system_clock()
    issuer = certificates.create_issuer("Aussteller-Kennwort", at=now)
    make = functools.partial(certificates.issue, issuer, "Aussteller-Kennwort")
    return {"chair": make("Sitzungsleitung AWD", SECRET, at=now), "secretary": make("Schriftführung", SECRET, at=now)}


@pytest.fixture
def table(qtbot: QtBot, box: ThemeBox, settings: Settings, keys: dict[str, bytes], tmp_path: Path) -> Iterator[Table]:
    made = Table(qtbot, box, settings, tmp_path, keys)
    yield made
    made.jobs.close()
    made.bridge.close()
    made.workspace.close()


def tick(dialog: ExportDialog, role: DocumentRole, table: Table) -> None:
    lines = dialog.form.signing.roles
    lines.item(list(DocumentRole).index(role)).setCheckState(Qt.CheckState.Checked)
    table.ready(dialog)


def test_an_extract_is_signed_by_two_and_found_again(table: Table) -> None:
    item = next(each for each in table.view().items if each.resolutions)
    export = table.export(DocumentKind.EXTRACT, item.id)
    assert export.form.signing.fields.isChecked(), "an official kind proposes its places"
    assert export.form.signing.signers() == (DocumentRole.SECRETARY,)
    assert export.sign_button.isVisible()
    tick(export, DocumentRole.CHAIR, table)
    table.qtbot.mouseClick(export.sign_button, Qt.MouseButton.LeftButton)
    assert export.result() == QDialog.DialogCode.Accepted
    ((name, pdf, place),) = table.wished
    assert (name, place) == (export.form.name.text(), table.view().place)

    dialog = table.signing(name, pdf, place)
    steps = dialog.form.steps
    assert [(each.role, each.badge) for each in steps.steps] == [
        ("Sitzungsleitung", "jetzt"),
        ("Schriftführung", "danach"),
    ]
    assert "gesperrt" in steps.steps[1].words
    assert "Beschlussauszug" in dialog.head.subtitle.text()
    table.sign(dialog, "chair", 1)
    assert not dialog.print_button.isEnabled(), "the rest belongs into the same file"
    table.sign(dialog, "secretary", 2)
    table.qtbot.waitUntil(dialog.form.sealed_box.isVisible, timeout=WAIT)
    assert dialog.output.saved is not None
    assert table.view().state is MeetingState.APPROVED, "the minutes are not signed by this"
    (row,) = table.workspace.dispatcher.read(signed_documents)
    assert dialog.notes.banner is not None
    assert row.sha256[:16] in str(dialog.notes.banner.message.what)
    table.qtbot.mouseClick(dialog.receipt_button, Qt.MouseButton.LeftButton)
    table.qtbot.waitUntil(lambda: dialog.receipt is not None, timeout=WAIT)
    assert row.sha256 in dialog.receipt.text.toPlainText()  # type: ignore[union-attr]
    dialog.receipt.close()  # type: ignore[union-attr]
    assert [each.title for each in row.signatures] == ["Sitzungsleitung", "Schriftführung"]
    assert (row.open, row.file_name) == (0, name)

    signed = SignedDocumentsDialog(
        table.box, table.bridge, table.jobs, table.services.save, table.folder, receipt=table.services.receipt
    )
    shown(table.qtbot, signed)
    table.qtbot.waitUntil(lambda: signed.list.count() == 1, timeout=WAIT)
    assert not signed.nothing.isVisible()
    opened: list[Path] = []
    signed.receipts.show_file = opened.append
    table.qtbot.mouseClick(signed.receipt_button, Qt.MouseButton.LeftButton)
    table.qtbot.waitUntil(lambda: signed.receipts.dialog is not None, timeout=WAIT)
    receipt = signed.receipts.dialog
    assert receipt is not None
    table.qtbot.mouseClick(receipt.save_button, Qt.MouseButton.LeftButton)
    table.qtbot.waitUntil(lambda: bool(opened), timeout=WAIT)
    assert opened[0].name == f"{row.file_name.removesuffix('.pdf')}-Quittung.pdf"
    receipt.close()
    assert not signed.sign_button.isEnabled()
    assert "Schriftführung" in signed.detail.text()
    target = table.folder / "kopie.pdf"
    signed.ask_target = lambda _name: target
    table.qtbot.mouseClick(signed.save_button, Qt.MouseButton.LeftButton)
    table.qtbot.waitUntil(target.exists, timeout=WAIT)
    assert target.read_bytes() == dialog.output.saved.read_bytes()
    table.qtbot.keyClick(signed, Qt.Key.Key_Delete)
    table.qtbot.waitUntil(lambda: signed.list.count() == 0, timeout=WAIT)


def test_other_kinds_have_fields_on_wish_and_go_on_from_a_file(table: Table) -> None:
    export = table.export(DocumentKind.BUDGET, None)
    signing = export.form.signing
    assert not signing.fields.isChecked()
    assert not export.sign_button.isVisible()
    export.made = None
    signing.fields.click()
    table.ready(export)
    assert export.sign_button.isVisible()
    for row in range(signing.roles.count()):
        signing.roles.item(row).setCheckState(Qt.CheckState.Unchecked)
    table.ready(export)
    assert not export.primary.isEnabled()
    assert "wer unterschreibt" in export.primary.accessibleDescription()
    tick(export, DocumentRole.SECRETARY, table)
    path = table.folder / export.made[0]  # type: ignore[index]
    path.write_bytes(export.made[1])  # type: ignore[index]

    signed = SignedDocumentsDialog(table.box, table.bridge, table.jobs, table.services.save, table.folder)
    shown(table.qtbot, signed)
    table.qtbot.waitUntil(signed.nothing.isVisible, timeout=WAIT)  # says where they come from
    opened: list[tuple[str, bytes]] = []
    signed.sign_wished.connect(lambda *told: opened.append(told))
    signed.ask_file = lambda: path
    table.qtbot.mouseClick(signed.file_button, Qt.MouseButton.LeftButton)
    dialog = table.signing(*opened[0])
    assert dialog.form.steps.steps[0].name == "Name laut Zertifikat"
    dialog.form.place_field.clear()
    dialog.sign_button.click()
    assert "wo unterschrieben wird" in dialog.form.place_error.text()
    table.qtbot.keyClicks(dialog.form.place_field, "Rathaus")
    table.sign(dialog, "secretary", 1)
    (row,) = table.workspace.dispatcher.read(signed_documents)
    assert [(each.name, each.place) for each in row.signatures] == [("Schriftführung", "Rathaus")]


def test_the_palette_opens_the_list_and_from_there_the_signing_dialogue(
    dispatcher: Dispatcher, example: Example, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    shell = Shell(ThemeBox(qapp, load_theme("light")))
    qtbot.addWidget(shell)
    desktop = Desktop(dispatcher, shell, Settings(tmp_path / "config"), root.signing_services())
    desktop.show()
    try:
        entry = next(each for each in desktop.session.extra_actions if each.name == "Unterschriebene Dokumente …")
        entry.run()
        signed = shell.findChild(SignedDocumentsDialog)
        assert signed.isVisible()
        wish = DocumentWish(DocumentKind.BUDGET, audience=Audience.PUBLIC, signers=(DocumentRole.SECRETARY,))
        now = dispatcher.clock()
        name, pdf = dispatcher.read(lambda session: root.read_document(session, now, wish))()
        signed.sign_wished.emit(name, pdf)
        signing = signed.findChild(SignDocumentDialog)
        qtbot.waitUntil(lambda: bool(signing.form.steps.steps), timeout=WAIT)
        assert signing.form.place_field.text() == "Aachen"
        signing.reject()
        signed.reject()
    finally:
        desktop.close()
