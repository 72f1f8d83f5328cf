"""Signing in the window with real keys and real signatures."""

from pathlib import Path

from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from smartaachen_desktop import app as root
from smartaachen_desktop.documents.signing import certificates
from smartaachen_desktop.documents.signing.verify import verify
from smartaachen_desktop.gui.dialogs.new_certificate import NewCertificateDialog
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.meetings import MeetingState
from tests.gui.dialog_tools import WAIT, answer, box, settings
from tests.gui.sign_desk import SECRET, Desk, desk, make_store, sign_as

__all__ = ["box", "desk", "make_store", "settings"]


def test_both_sign_one_after_the_other_and_the_meeting_is_sealed(desk: Desk, qtbot: QtBot) -> None:
    dialog, form = desk.dialog, desk.dialog.form
    assert "8 öffentliche Punkte · 2 nichtöffentliche Punkte" in dialog.head.subtitle.text()
    assert [each.badge for each in form.steps.steps] == ["jetzt", "danach"]
    sign_as(desk, qtbot, "chair", 1)
    assert form.steps.steps[1].badge == "jetzt"
    assert form.passphrase.text() == ""
    assert desk.state() is MeetingState.APPROVED
    before = dialog.preview.pages.picture(dialog.preview.picture.page, 300)
    sign_as(desk, qtbot, "secretary", 2)
    assert desk.state() is MeetingState.SIGNED
    assert dialog.preview.pages.picture(dialog.preview.picture.page, 300) != before, "the second signature is visible"
    assert form.sealed_box.isVisible()
    assert not form.key_box.isVisible()
    form.open_button.click()
    form.show_button.click()
    pdf = desk.folder / "Niederschrift-AWD-2021-11-18-oeffentlich.pdf"
    assert desk.opened == [pdf, desk.folder]
    assert [each.role for each in verify(pdf.read_bytes()).signatures] == ["Sitzungsleitung", "Schriftführung"]
    assert [(each.role, Path(each.path).name) for each in desk.settings.certificates] == [
        ("secretary", "secretary.p12"), ("chair", "chair.p12"),
    ]  # fmt: skip
    assert desk.settings.certificates[0].label.startswith("Schriftführung FB 02, bis ")


def test_a_wrong_passphrase_is_told_beside_the_field_and_nothing_is_lost(desk: Desk, qtbot: QtBot) -> None:
    dialog, form = desk.dialog, desk.dialog.form
    form.file.clear()
    qtbot.keyClicks(form.file, "meine Niederschrift")
    dialog.choice.choose(desk.folder / "chair.p12")
    qtbot.keyClicks(form.passphrase, "falsches Kennwort")
    dialog.sign_button.click()
    qtbot.waitUntil(lambda: bool(form.passphrase_error.text()), timeout=WAIT)
    qtbot.waitUntil(dialog.sign_button.isEnabled, timeout=WAIT)
    assert form.passphrase_error.isVisible()
    assert form.file.text() == "meine Niederschrift"
    assert desk.view().signatures == ()
    assert not list(desk.folder.glob("*.pdf"))
    form.passphrase.clear()
    qtbot.keyClicks(form.passphrase, SECRET)
    dialog.sign_button.click()
    qtbot.waitUntil((desk.folder / "meine Niederschrift.pdf").is_file, timeout=WAIT)
    qtbot.waitUntil(lambda: form.steps.steps[0].badge == "gültig", timeout=WAIT)


def test_signing_without_a_certificate_or_passphrase_says_what_is_missing(desk: Desk, qtbot: QtBot) -> None:
    dialog, form = desk.dialog, desk.dialog.form
    dialog.sign_button.click()
    assert form.certificate_error.isVisible()
    dialog.choice.choose(desk.folder / "chair.p12")
    dialog.sign_button.click()
    assert form.passphrase_error.isVisible()
    dialog.choice.choose(desk.folder / "fehlt.p12", SECRET)
    qtbot.waitUntil(lambda: "nicht lesbar" in form.certificate_error.text(), timeout=WAIT)


def test_the_level_is_said_before_signing(desk: Desk, qtbot: QtBot) -> None:
    desk.dialog.choice.choose(desk.folder / "chair.p12", SECRET)
    qtbot.waitUntil(lambda: desk.dialog.form.level.strong() == "Selbst ausgestellt, nicht qualifiziert.", timeout=WAIT)
    assert "eIDAS Art. 25" in desk.dialog.form.level.accessibleName()
    assert desk.dialog.form.certificates.currentText().startswith("Sitzungsleitung AWD, bis ")


def test_the_other_edition_can_be_saved_but_not_signed_after_the_first_signature(desk: Desk, qtbot: QtBot) -> None:
    dialog, form = desk.dialog, desk.dialog.form
    assert form.promise.text() == "Enthält nichts aus dem nichtöffentlichen Teil."
    sign_as(desk, qtbot, "chair", 1)
    form.internal.click()
    assert "Nicht veröffentlichen" in form.promise.text()
    assert not form.key_box.isVisible()
    assert "öffentliche Ausgabe" in form.reason.text()
    assert dialog.sign_button.words() == "Speichern"
    dialog.sign_button.click()
    internal = desk.folder / "Niederschrift-AWD-2021-11-18-intern.pdf"
    qtbot.waitUntil(lambda: dialog.output.saved == internal, timeout=WAIT)
    assert len(desk.view().signatures) == 1
    data, stored = root.read_protocol(desk.workspace.dispatcher, desk.meeting, Audience.INTERNAL)
    assert stored is None
    assert data.audience is Audience.INTERNAL


def test_a_full_or_missing_folder_loses_no_signature(desk: Desk, qtbot: QtBot) -> None:
    desk.dialog.form.file.clear()
    qtbot.keyClicks(desk.dialog.form.file, str(desk.folder / "fehlt" / "a.pdf"))
    sign_as(desk, qtbot, "chair", 1)
    assert "nicht vorhanden" in desk.dialog.form.file_error.text()
    assert desk.dialog.notes.banner is not None
    assert "in der Datenbank gespeichert" in desk.dialog.notes.banner.message.what
    assert root.read_protocol(desk.workspace.dispatcher, desk.meeting, Audience.PUBLIC)[1] is not None


def test_a_new_certificate_is_made_and_chosen(desk: Desk, qtbot: QtBot) -> None:
    def fill(asked: QDialog) -> None:
        assert isinstance(asked, NewCertificateDialog)
        assert asked.name.text() == "Sitzungsleitung Fraktion A, Vorsitz"
        for edit in (asked.first, asked.second):
            qtbot.keyClicks(edit, SECRET)
        asked.primary.click()

    answer(NewCertificateDialog, fill)
    desk.dialog.form.make_button.click()
    made = desk.folder / "sitzungsleitung-fraktion-a-vorsitz.p12"
    assert desk.dialog.form.place() == str(made)
    assert certificates.describe(made.read_bytes(), SECRET).subject == "Sitzungsleitung Fraktion A, Vorsitz"
