"""The first window, passphrases, settings and keys: dialogs with real files."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from smartaachen_desktop import app as root
from smartaachen_desktop.gui import dialogs
from smartaachen_desktop.gui.dialogs.frame import free_target, typed_path
from smartaachen_desktop.gui.dialogs.keys import KeySheet
from smartaachen_desktop.gui.dialogs.new_strategy import NewStrategyDialog, file_stem
from smartaachen_desktop.gui.dialogs.open_dialog import OpenDialog
from smartaachen_desktop.gui.dialogs.passphrase import PassphraseDialog, RecoveryKeyDialog, strength
from smartaachen_desktop.gui.dialogs.settings import SettingsDialog
from smartaachen_desktop.gui.dialogs.start import StartChoice, StartDialog
from smartaachen_desktop.gui.settings import KnownCertificate, Settings
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.errors import StorageRefused
from smartaachen_desktop.storage import keys
from tests.gui.dialog_tools import WAIT, answer, box, settings, shown

__all__ = ["box", "settings"]

SECRET = "Drei blaue Besen"


def test_every_icon_named_in_a_dialog_exists(box: ThemeBox) -> None:
    # an unknown one fails only while painting, with an open painter
    quoted = re.compile(r'"([a-z]+(?:-[a-z]+)+)"')
    source = "".join(path.read_text("utf-8") for path in Path(dialogs.__path__[0]).glob("*.py"))
    suspects = {word for word in quoted.findall(source) if word not in ("focus-ring",)}
    assert {word for word in suspects if not box.icons.glyph(word)} == set()
    assert "shield-check" in suspects


# first window


@pytest.mark.parametrize("key", [Qt.Key.Key_B, Qt.Key.Key_Return])
def test_the_example_is_one_key_away(box: ThemeBox, settings: Settings, qtbot: QtBot, key: Qt.Key) -> None:
    dialog = StartDialog(box, settings)
    shown(qtbot, dialog)
    qtbot.waitUntil(dialog.example_card.hasFocus)
    qtbot.keyClick(dialog.example_card, Qt.Key.Key_Space if key is Qt.Key.Key_Return else key)
    assert dialog.choice == StartChoice("example")
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_quitting_chooses_nothing_and_the_check_is_kept(box: ThemeBox, settings: Settings, qtbot: QtBot) -> None:
    dialog = StartDialog(box, settings)
    shown(qtbot, dialog)
    with qtbot.waitSignal(dialog.handbook_requested):
        qtbot.keyClick(dialog, Qt.Key.Key_F1)
    dialog.reopen.click()
    dialog.quit_button.click()
    assert dialog.choice is None
    assert settings.reopen is False


def test_a_new_strategy_from_the_first_window_opens_with_its_passphrase(
    box: ThemeBox, settings: Settings, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = StartDialog(box, settings, folder=tmp_path)
    shown(qtbot, dialog)

    def fill(new: QDialog) -> None:
        assert isinstance(new, NewStrategyDialog)
        new.form.name.selectAll()
        qtbot.keyClicks(new.form.name, "Wald & Hof")
        for edit in (new.form.passphrase, new.form.repeat):
            qtbot.keyClicks(edit, SECRET)
        new.accept_button.click()

    answer(NewStrategyDialog, fill)
    qtbot.keyClick(dialog, Qt.Key.Key_N)
    choice = dialog.choice
    assert choice == StartChoice("new", str(tmp_path / "wald-hof.db"), SECRET, "Wald & Hof")
    workspace, recovery = root.create_workspace(choice.location, passphrase=choice.passphrase, title=choice.title)
    workspace.close()
    assert recovery
    assert not (tmp_path / "wald-hof.db").read_bytes().startswith(b"SQLite format 3")
    root.open_workspace(choice.location, recovery).close()


def test_an_encrypted_file_asks_until_the_passphrase_fits(
    box: ThemeBox, settings: Settings, qtbot: QtBot, tmp_path: Path
) -> None:
    place = tmp_path / "strategie.db"
    root.create_workspace(str(place), passphrase=SECRET)[0].close()
    settings.remember(str(tmp_path / "fort.db"))
    settings.remember(str(place))
    dialog = StartDialog(box, settings)
    shown(qtbot, dialog)
    assert [row.isEnabled() for row in dialog.recent] == [True, False]

    def try_twice(asked: QDialog) -> None:
        assert isinstance(asked, PassphraseDialog)
        qtbot.keyClicks(asked.form.passphrase, "falsches Kennwort")
        qtbot.keyClick(asked.form.passphrase, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: "passt nicht" in asked.error.text(), timeout=WAIT)
        assert asked.form.passphrase.selectedText()
        qtbot.keyClicks(asked.form.passphrase, SECRET)
        asked.accept_button.click()

    answer(PassphraseDialog, try_twice)
    dialog.recent[0].click()
    assert dialog.choice == StartChoice("open", str(place), SECRET)


def test_a_failed_opening_is_told_in_the_first_window(box: ThemeBox, settings: Settings, qtbot: QtBot) -> None:
    dialog = StartDialog(box, settings, error=StorageRefused("held", "a.db ist schon geöffnet.", remedy="Schließen."))
    shown(qtbot, dialog)
    assert dialog.notes.banner is not None
    assert dialog.notes.banner.accessibleName() == "a.db ist schon geöffnet. Schließen."


def test_the_address_of_a_server_is_checked_and_its_password_not_kept(
    box: ThemeBox, settings: Settings, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = OpenDialog(box, tmp_path)
    shown(qtbot, dialog)
    for text, words in (("", "wählen"), ("http://rechner/db", "postgresql://"), (str(tmp_path / "x.db"), "gibt es")):
        dialog.line.setText(text)
        dialog.accept_button.click()
        assert words in dialog.error.text()
    dialog.line.clear()
    qtbot.keyClicks(dialog.line, "postgresql://name@rechner:5433/smart")
    assert dialog.password.isVisible()
    qtbot.keyClicks(dialog.password, "p@s/wort")
    dialog.accept_button.click()
    assert dialog.result() == QDialog.DialogCode.Accepted
    location = dialog.location()
    assert location == "postgresql://name:p%40s%2Fwort@rechner:5433/smart"
    settings.remember(location)
    assert settings.recent == ["postgresql://name@rechner:5433/smart"]


# passphrases


def test_a_new_strategy_refuses_what_protects_nothing(box: ThemeBox, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = NewStrategyDialog(box, tmp_path)
    shown(qtbot, dialog)
    form = dialog.form
    assert form.file.text() == str(tmp_path / "smart-aachen.db")
    qtbot.keyClicks(form.passphrase, "kurz")
    dialog.accept_button.click()
    assert "mindestens 8" in dialog.passphrase_error.text()
    form.passphrase.clear()
    qtbot.keyClicks(form.passphrase, SECRET)
    qtbot.keyClicks(form.repeat, SECRET + "x")
    dialog.accept_button.click()
    assert "nicht gleich" in dialog.passphrase_error.text()
    assert form.passphrase.echoMode() is QLineEdit.EchoMode.Password
    form.show.click()
    assert form.passphrase.echoMode() is QLineEdit.EchoMode.Normal
    form.name.clear()
    dialog.accept_button.click()
    assert dialog.name_error.text()
    assert dialog.result_value is None
    (tmp_path / "da.db").write_bytes(b"x")
    form.name.setText("Strategie")
    form.file.setText(str(tmp_path / "da.db"))
    dialog.accept_button.click()
    assert "gibt es schon" in dialog.file_error.text()
    assert (tmp_path / "da.db").read_bytes() == b"x"


def test_without_encryption_only_by_explicit_choice(box: ThemeBox, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = NewStrategyDialog(box, tmp_path)
    shown(qtbot, dialog)
    assert not dialog.form.open.isChecked()
    dialog.form.open.click()
    assert dialog.form.openWarning.isVisible()
    assert not dialog.form.passphrase.isEnabled()
    dialog.accept_button.click()
    assert dialog.result_value is not None
    assert dialog.result_value.passphrase is None


@pytest.mark.parametrize(
    ("passphrase", "words"),
    [("kurz", "4 Zeichen fehlen"), ("12345678", "erraten"), ("Passwort2021!x", "erraten"), ("aaaaaaaaaa", "erraten"),
     ("Drei blaue Besen fliegen", "Stark")],
)  # fmt: skip
def test_strength_in_words(passphrase: str, words: str) -> None:
    assert words in strength(passphrase)


@pytest.mark.parametrize(("title", "stem"), [("Straße & Höfe", "strasse-hoefe"), ("…", "strategie")])
def test_file_names_every_system_takes(title: str, stem: str) -> None:
    assert file_stem(title) == stem


def test_the_recovery_key_stays_until_it_is_on_paper(box: ThemeBox, qtbot: QtBot, tmp_path: Path) -> None:
    made = keys.create_key(tmp_path / "a.db", SECRET)
    dialog = RecoveryKeyDialog(box, made.recovery_key)
    shown(qtbot, dialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert not dialog.close_button.isEnabled()
    dialog.copy_button.click()
    assert keys.unlock(tmp_path / "a.db", QGuiApplication.clipboard().text()) == made.data_key
    dialog.noted.click()
    dialog.close_button.click()
    assert dialog.result() == QDialog.DialogCode.Accepted


# settings and keys


def test_settings_count_at_once_and_last(box: ThemeBox, settings: Settings, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = SettingsDialog(box, settings)
    shown(qtbot, dialog)
    assert dialog.form.system.isChecked()
    with qtbot.waitSignal(dialog.theme_changed) as heard:
        dialog.form.dark.click()
    assert heard.args == ["dark"]
    assert not dialog.form.languageHint.isVisible()
    qtbot.keyClick(dialog.form.language, Qt.Key.Key_Down)
    assert dialog.form.languageHint.isVisible()
    dialog.form.reopen.click()
    again = Settings(tmp_path / "config")
    assert (again.theme, again.language, again.reopen) == ("dark", "en", False)


def test_the_key_sheet_is_complete_and_copies(box: ThemeBox, qtbot: QtBot) -> None:
    groups = [
        ("Überall", [("Suchen", "Ctrl+K"), ("Wiederholen", "Ctrl+Y, Ctrl+Shift+Z")]),
        ("Sitzung", [("Weg", "Del")]),
    ]
    dialog = KeySheet(box, groups)
    shown(qtbot, dialog)
    dialog.copy_button.click()
    text = QGuiApplication.clipboard().text()
    assert text.splitlines() == [
        "Überall",
        "  Suchen       Strg+K",
        "  Wiederholen  Strg+Y, Strg+Umschalt+Z",
        "",
        "Sitzung",
        "  Weg          Entf",
    ]
    wished: list[object] = []
    dialog.print_wished.connect(wished.append)
    dialog.print_button.click()
    assert wished == [(
        ("Überall", (("Suchen", "Strg+K"), ("Wiederholen", "Strg+Y, Strg+Umschalt+Z"))), ("Sitzung", (("Weg", "Entf"),))
    )]  # fmt: skip


def test_typing_finds_keys_by_act_key_or_heading(box: ThemeBox, qtbot: QtBot) -> None:
    dialog = KeySheet(box, [
        ("Überall", [("Suchen", "Ctrl+K"), ("Wiederholen", "Ctrl+Y, Ctrl+Shift+Z")]),
        ("Wand", [("Folie wählen", "F8"), ("Weg", "Del")]),
    ])  # fmt: skip
    shown(qtbot, dialog)

    def found(text: str) -> list[str]:
        dialog.search.clear()
        qtbot.keyClicks(dialog.focusWidget(), text)
        return [line.accessibleName().split(":")[0] for box in dialog.boxes for line in box.lines if line.isVisible()]

    assert found("folie") == ["Folie wählen"]
    assert found("entf") == ["Weg"]
    assert found("strg z") == ["Wiederholen"]
    assert found("wand") == ["Folie wählen", "Weg"]
    assert found("gibtsnicht") == []
    assert dialog.nothing.isVisible()
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert found("") == ["Suchen", "Wiederholen", "Folie wählen", "Weg"]
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.parametrize(
    ("text", "meant"),
    [("", "a/usual.pdf"), ("b", "a/b.pdf"), ("b.PDF", "a/b.PDF"), ("/", "/usual.pdf"), ("v1.2", "a/v1.2.pdf"),
     ("/b/", "/b/usual.pdf"), ("~niemand", "a/~niemand.pdf")],
)  # fmt: skip
def test_a_path_has_a_meaning_at_every_letter(text: str, meant: str) -> None:
    assert typed_path(text, Path("a"), ".pdf", "usual.pdf") == Path(meant)


def test_no_other_document_is_written_over(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"%PDF eins")
    assert free_target(path, b"%PDF eins und eine Unterschrift") == path
    assert free_target(path, b"%PDF anders") == tmp_path / "a-2.pdf"


def test_known_certificates_are_kept_once_per_role(settings: Settings) -> None:
    for label in ("alt", "neu"):
        settings.remember_certificate(KnownCertificate("/a.p12", "chair", label))
    settings.remember_certificate(KnownCertificate("/a.p12", "secretary", "neu"))
    assert [(each.role, each.label) for each in settings.certificates] == [("secretary", "neu"), ("chair", "neu")]


def test_no_caption_is_underlined_and_its_key_leads_to_the_field(box: ThemeBox, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = NewStrategyDialog(box, tmp_path)
    shown(qtbot, dialog)
    assert not any("&" in label.text() for label in dialog.findChildren(QLabel))
    qtbot.keyClick(dialog, Qt.Key.Key_D, Qt.KeyboardModifier.AltModifier)
    assert dialog.focusWidget() is dialog.form.file
    assert dialog.accept_button.isDefault()
    assert dialog.accept_button.accessibleDescription() == "↵"
