"""Changing the passphrase in the window: on a real key file, off the GUI thread, with words for what follows."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.dialogs.change_passphrase import ChangePassphraseDialog
from smartaachen_desktop.gui.dialogs.settings import SettingsDialog
from smartaachen_desktop.gui.settings import Settings
from smartaachen_desktop.gui.theme import ThemeBox, load_theme
from smartaachen_desktop.model.errors import StorageRefused
from smartaachen_desktop.storage import keys

OLD, NEW = "Drei blaue Besen", "Vier rote Eimer im Hof"
WAIT = 20_000


@pytest.fixture
def box(qapp: QApplication) -> ThemeBox:
    return ThemeBox(qapp, load_theme("light"))


def shown(qtbot: QtBot, dialog: ChangePassphraseDialog) -> None:
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()


def fill(dialog: ChangePassphraseDialog, old: str, new: str, again: str) -> None:
    for field, words in zip((dialog.old, dialog.new, dialog.again), (old, new, again), strict=True):
        field.setText(words)
        field.textEdited.emit(words)


def test_the_new_passphrase_opens_and_the_old_one_no_longer(box: ThemeBox, qtbot: QtBot, tmp_path: Path) -> None:
    database = tmp_path / "strategie.db"
    made = keys.create_key(database, OLD)
    backup = tmp_path / "sicherung.db"
    keys.copy_key(database, backup)
    dialog = ChangePassphraseDialog(box, database)
    shown(qtbot, dialog)
    assert all(field.echoMode() is QLineEdit.EchoMode.Password for field in (dialog.old, dialog.new, dialog.again))
    assert "Sicherungen" in dialog.backups.text()
    fill(dialog, "falsch geraten", NEW, NEW)
    assert dialog.strength.text() in ("Gut.", "Stark.")
    qtbot.keyClick(dialog.again, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "passt nicht" in dialog.error.text(), timeout=WAIT)
    assert dialog.old.hasFocus()
    fill(dialog, OLD, NEW, NEW)
    dialog.primary.click()
    qtbot.waitUntil(dialog.result_words.isVisible, timeout=WAIT)
    assert dialog.old.text() == dialog.new.text() == dialog.again.text() == ""
    assert keys.unlock(database, NEW) == keys.unlock(database, made.recovery_key) == made.data_key
    with pytest.raises(StorageRefused):
        keys.unlock(database, OLD)
    assert keys.unlock(backup, OLD) == made.data_key  # as the dialog says
    dialog.primary.click()
    assert not dialog.isVisible()


@pytest.mark.parametrize(
    ("old", "new", "again", "words"),
    [
        ("", NEW, NEW, "bisherige Kennwort ein"),
        (OLD, "kurz", "kurz", "mindestens 8"),
        (OLD, NEW, NEW + "x", "nicht gleich"),
        (OLD, OLD, OLD, "ist das bisherige"),
    ],
)
def test_what_is_wrong_is_said_before_anything_is_tried(
    box: ThemeBox, qtbot: QtBot, tmp_path: Path, old: str, new: str, again: str, words: str
) -> None:
    tried: list[str] = []
    dialog = ChangePassphraseDialog(box, tmp_path / "x.db", change=lambda _file, was, _new: tried.append(was))
    shown(qtbot, dialog)
    fill(dialog, old, new, again)
    dialog.primary.click()
    assert words in dialog.error.text()
    assert tried == []


@pytest.mark.parametrize("encrypted", [True, False])
def test_the_settings_offer_it_only_for_an_encrypted_file(
    box: ThemeBox, qtbot: QtBot, tmp_path: Path, encrypted: bool
) -> None:
    dialog = SettingsDialog(
        box, Settings(tmp_path / "config"), encrypted=tmp_path / "strategie.db" if encrypted else None
    )
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    assert dialog.passphrase.isVisible() is encrypted
