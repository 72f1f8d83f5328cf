"""Signatures by hand, drafts and refusals in the signing dialog."""

import hashlib
import math
import subprocess
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from smartaachen_desktop import app as root
from smartaachen_desktop.documents.signing.verify import verify
from smartaachen_desktop.gui.dialogs.certificate import RefuseDialog
from smartaachen_desktop.gui.dialogs.hand_signature import HandSignatureDialog
from smartaachen_desktop.model.documents import Audience, SignatureLevel, SignerRole
from smartaachen_desktop.model.meetings import MeetingState
from smartaachen_desktop.services.meetings import DraftMinutes
from tests.check_pdf import check
from tests.gui.dialog_tools import WAIT, answer, box, settings
from tests.gui.sign_desk import Desk, desk, make_store, sign_as

__all__ = ["box", "desk", "make_store", "settings"]


def test_printing_for_handwriting_leaves_out_the_fields(desk: Desk, qtbot: QtBot) -> None:
    desk.dialog.print_button.click()
    qtbot.waitUntil(lambda: bool(desk.opened), timeout=WAIT)
    assert desk.opened[0].name == "Niederschrift-AWD-2021-11-18-oeffentlich-zum-Unterschreiben.pdf"
    assert verify(desk.opened[0].read_bytes()).open_fields == ()


def test_a_refusal_is_noted_with_its_reason(desk: Desk, qtbot: QtBot) -> None:
    def refuse(asked: QDialog) -> None:
        assert isinstance(asked, RefuseDialog)
        asked.primary.click()
        assert asked.error.text()
        asked.reason.insertPlainText("Einwand zu Punkt Ö 5")
        assert asked.primary.shortcut() == QKeySequence("Ctrl+Return")  # Enter begins another line
        asked.primary.click()

    answer(RefuseDialog, refuse)
    desk.dialog.refuse_button.click()
    qtbot.waitUntil(lambda: desk.dialog.form.steps.steps[0].badge == "verweigert", timeout=WAIT)
    noted = desk.view().signatures[0]
    assert (noted.role, noted.level, noted.note) == (
        SignerRole.CHAIR, SignatureLevel.REFUSED, "Einwand zu Punkt Ö 5",
    )  # fmt: skip
    assert desk.dialog.form.steps.steps[1].now


def words_of(path: Path) -> str:
    return subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True).stdout


def sign_by_hand(desk: Desk, qtbot: QtBot, row: int) -> None:
    def note(asked: QDialog) -> None:
        assert isinstance(asked, HandSignatureDialog)
        assert "§ 52 GO NRW" in asked.level.text()
        asked.field.setText("17.11.2021")
        asked.primary.click()
        assert "erst am 18.11.2021" in asked.error.text()
        asked.field.setText("01.01.2999")
        asked.primary.click()
        assert "Zukunft" in asked.error.text()
        asked.field.setText("22.11.2021")
        asked.primary.click()

    answer(HandSignatureDialog, note)
    desk.dialog.hand_button.click()
    qtbot.waitUntil(lambda: desk.dialog.form.steps.steps[row].badge == "von Hand", timeout=WAIT)


def test_both_signatures_by_hand_seal_and_stand_in_the_minutes(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    dialog, form = desk.dialog, desk.dialog.form
    sign_by_hand(desk, qtbot, 0)
    assert "22.11.2021" in form.steps.steps[0].words
    assert not form.key_box.isVisible()
    assert "dasselbe Papier" in form.reason.text()
    assert dialog.sign_button.words() == "Speichern"
    sign_by_hand(desk, qtbot, 1)
    assert desk.state() is MeetingState.SIGNED
    assert not dialog.hand_button.isVisible()
    dialog.sign_button.click()
    qtbot.waitUntil(lambda: dialog.output.saved is not None, timeout=WAIT)
    assert dialog.output.saved is not None
    assert words_of(dialog.output.saved).count("Von Hand unterschrieben am 22.11.2021") == 2
    assert check(dialog.output.saved) == []


def test_after_an_electronic_signature_paper_is_refused_with_the_reason(desk: Desk, qtbot: QtBot) -> None:
    sign_as(desk, qtbot, "chair", 1)
    assert "nicht qualifiziert" in desk.dialog.form.steps.steps[0].words
    desk.dialog.hand_button.click()  # blocked: opens nothing
    assert QApplication.activeModalWidget() is None
    assert len(desk.view().signatures) == 1


def slanted_words(path: Path) -> bool:
    """Whether every page bears text across it; pdftotext takes such words to pieces."""
    with pikepdf.open(path) as pdf:
        turned = f"{math.cos(math.radians(55)):.6f}".lstrip("0").encode()
        return all(turned in page.Contents.read_bytes() for page in pdf.pages)


@pytest.mark.parametrize("internal", [False, True])
def test_a_draft_goes_out_with_its_watermark_and_cannot_be_signed(desk: Desk, qtbot: QtBot, internal: bool) -> None:
    dialog = desk.dialog
    released = root.protocol_pdf(*root.read_protocol(desk.workspace.dispatcher, desk.meeting, Audience.PUBLIC))
    desk.workspace.dispatcher.execute(DraftMinutes(desk.meeting))  # type: ignore[arg-type]
    dialog.reload()
    qtbot.waitUntil(lambda: dialog.form.file.text().startswith("Entwurf-"), timeout=WAIT)
    if internal:
        dialog.form.internal.click()
    hidden = (dialog.hand_button, dialog.refuse_button, dialog.print_button, dialog.form.key_box)
    assert not any(part.isVisible() for part in hidden)
    dialog.sign_button.click()
    name = f"Entwurf-Niederschrift-AWD-2021-11-18-{'intern' if internal else 'oeffentlich'}.pdf"
    qtbot.waitUntil(lambda: dialog.output.saved == desk.folder / name, timeout=WAIT)
    assert slanted_words(desk.folder / name), "on every page"
    (desk.folder / "frei.pdf").write_bytes(released)
    assert not slanted_words(desk.folder / "frei.pdf")
    assert desk.view().signatures == ()


def test_a_late_refusal_comes_as_a_note_beside_the_untouched_minutes(desk: Desk, qtbot: QtBot) -> None:
    dialog = desk.dialog
    sign_as(desk, qtbot, "chair", 1)
    pdf = desk.folder / "Niederschrift-AWD-2021-11-18-oeffentlich.pdf"
    signed = pdf.read_bytes()

    def refuse(asked: QDialog) -> None:
        assert isinstance(asked, RefuseDialog)
        asked.reason.insertPlainText("Einwand zu <Ö 5>")
        asked.primary.click()

    answer(RefuseDialog, refuse)
    dialog.refuse_button.click()
    qtbot.waitUntil(lambda: "Vermerk" in dialog.form.sealed_words.text(), timeout=WAIT)
    note = pdf.with_name(f"{pdf.stem}-Vermerk.pdf")
    for _again in range(2):
        dialog.sign_button.click()
        qtbot.waitUntil(lambda: note.exists() and not dialog.sign_button.words().startswith("Wird"), timeout=WAIT)
    assert sorted(each.name for each in desk.folder.glob("*.pdf")) == [note.name, pdf.name], "one note, once"
    assert pdf.read_bytes() == signed
    text = words_of(note)
    digest = "".join(text.split())
    for words in ("AWD/2021/11-18/ö", "steht in der internen Ausgabe", "Schriftführung"):
        assert words in text
    assert "Einwand" not in text, "the public edition of a meeting with a non-public part"
    assert hashlib.sha256(signed).hexdigest() in digest
    assert check(note) == []
