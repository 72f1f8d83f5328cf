"""The receipt in the signing dialog: offered after a signature, copied, kept as a PDF beside the minutes."""

import hashlib

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop import app as root
from smartaachen_desktop.model.documents import Audience
from tests.gui.dialog_tools import WAIT
from tests.gui.sign_desk import Desk, box, desk, make_store, settings, sign_as

__all__ = ["box", "desk", "make_store", "settings"]


def test_the_receipt_follows_the_signature(desk: Desk, qtbot: QtBot) -> None:
    dialog = desk.dialog
    assert not dialog.receipt_button.isVisible()
    sign_as(desk, qtbot, "chair", 1)
    qtbot.waitUntil(lambda: dialog.notes.banner is not None, timeout=WAIT)
    assert dialog.notes.banner is not None
    _data, stored = root.read_protocol(desk.workspace.dispatcher, desk.view().id, Audience.PUBLIC)
    assert stored is not None
    digest = hashlib.sha256(stored).hexdigest()
    assert digest[:16] in dialog.notes.banner.accessibleName() + str(dialog.notes.banner.message.what)
    assert dialog.output.saved is not None
    assert hashlib.sha256(dialog.output.saved.read_bytes()).hexdigest() == digest

    qtbot.mouseClick(dialog.receipt_button, Qt.MouseButton.LeftButton)
    receipt = dialog.receipt
    assert receipt is not None
    qtbot.waitUntil(receipt.text.hasFocus, timeout=WAIT)
    qtbot.keyClick(receipt.text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: bool(QGuiApplication.clipboard().text()), timeout=WAIT)
    copied = QGuiApplication.clipboard().text()
    assert digest in copied
    assert dialog.output.saved.name in copied
    assert "Zertifikat selbst ausgestellt, nicht qualifiziert" in copied
    qtbot.mouseClick(receipt.save_button, Qt.MouseButton.LeftButton)
    name = f"{dialog.output.saved.stem}-Quittung.pdf"
    qtbot.waitUntil(lambda: name in [path.name for path in desk.opened], timeout=WAIT)
    assert (desk.folder / name).read_bytes().startswith(b"%PDF")
    receipt.close()
