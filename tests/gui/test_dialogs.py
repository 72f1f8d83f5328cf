"""The dialogs with real files, real keys and real signatures."""

import hashlib
import math
import re
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from smartaachen_desktop import app as root
from smartaachen_desktop.cli.demo_meeting import DemoMeeting, MeetingClock
from smartaachen_desktop.documents.pdf.files import write_file
from smartaachen_desktop.documents.signing import certificates
from smartaachen_desktop.documents.signing.verify import VerificationStatus, verify
from smartaachen_desktop.gui import dialogs
from smartaachen_desktop.gui.change_bridge import ChangeBridge
from smartaachen_desktop.gui.dialogs.certificate import RefuseDialog
from smartaachen_desktop.gui.dialogs.frame import free_target, typed_path
from smartaachen_desktop.gui.dialogs.hand_signature import HandSignatureDialog
from smartaachen_desktop.gui.dialogs.keys import KeySheet
from smartaachen_desktop.gui.dialogs.new_certificate import NewCertificateDialog
from smartaachen_desktop.gui.dialogs.new_strategy import NewStrategyDialog, file_stem
from smartaachen_desktop.gui.dialogs.open_dialog import OpenDialog
from smartaachen_desktop.gui.dialogs.passphrase import PassphraseDialog, RecoveryKeyDialog, strength
from smartaachen_desktop.gui.dialogs.settings import SettingsDialog
from smartaachen_desktop.gui.dialogs.sign import SignDialog
from smartaachen_desktop.gui.dialogs.signing_services import SigningServices
from smartaachen_desktop.gui.dialogs.start import StartChoice, StartDialog
from smartaachen_desktop.gui.job_runner import JobRunner
from smartaachen_desktop.gui.settings import KnownCertificate, Settings
from smartaachen_desktop.gui.theme import ThemeBox, load_theme
from smartaachen_desktop.model.documents import Audience, SignatureLevel, SignerRole
from smartaachen_desktop.model.errors import StorageRefused
from smartaachen_desktop.model.meetings import MeetingState
from smartaachen_desktop.services.dispatcher import system_clock
from smartaachen_desktop.services.meetings import DraftMinutes
from smartaachen_desktop.services.queries.meeting_load import meeting_view
from smartaachen_desktop.storage import keys
from tests.check_pdf import check

SECRET = "Drei blaue Besen"
WAIT = 20_000


@pytest.fixture
def box(qapp: QApplication) -> ThemeBox:
    return ThemeBox(qapp, load_theme("light"))


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "config")


def shown(qtbot: QtBot, dialog: QDialog) -> None:
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()


def answer(kind: type[QDialog], act: Callable[[QDialog], None]) -> None:
    """Act on the modal dialog that opens next; close it whatever happens, or the test would hang."""

    def run() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, kind):
            QTimer.singleShot(20, run)
            return
        try:
            act(dialog)
        except BaseException:
            dialog.reject()
            raise

    QTimer.singleShot(0, run)


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
        new.form.accept.click()

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
        asked.form.accept.click()

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
    form.accept.click()
    assert "mindestens 8" in dialog.passphrase_error.text()
    form.passphrase.clear()
    qtbot.keyClicks(form.passphrase, SECRET)
    qtbot.keyClicks(form.repeat, SECRET + "x")
    form.accept.click()
    assert "nicht gleich" in dialog.passphrase_error.text()
    assert form.passphrase.echoMode() is QLineEdit.EchoMode.Password
    form.show.click()
    assert form.passphrase.echoMode() is QLineEdit.EchoMode.Normal
    form.name.clear()
    form.accept.click()
    assert dialog.name_error.text()
    assert dialog.result_value is None
    (tmp_path / "da.db").write_bytes(b"x")
    form.name.setText("Strategie")
    form.file.setText(str(tmp_path / "da.db"))
    form.accept.click()
    assert "gibt es schon" in dialog.file_error.text()
    assert (tmp_path / "da.db").read_bytes() == b"x"


def test_without_encryption_only_by_explicit_choice(box: ThemeBox, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = NewStrategyDialog(box, tmp_path)
    shown(qtbot, dialog)
    assert not dialog.form.open.isChecked()
    dialog.form.open.click()
    assert dialog.form.openWarning.isVisible()
    assert not dialog.form.passphrase.isEnabled()
    dialog.form.accept.click()
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


# signing


@dataclass
class Desk:
    """An approved meeting with everything needed to sign it."""

    dialog: SignDialog
    workspace: root.Workspace
    meeting: object
    folder: Path
    opened: list[Path]
    settings: Settings

    def state(self) -> MeetingState:
        return self.view().state

    def view(self):  # type: ignore[no-untyped-def]
        return self.workspace.dispatcher.read(lambda session: meeting_view(session, self.meeting))


@pytest.fixture(scope="module")
def approved(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, object]:
    """A file with the meeting conducted and approved."""
    place, clock = tmp_path_factory.mktemp("sign") / "a.db", MeetingClock()
    workspace, example, _ = root.create_example(str(place), clock=clock)
    demo = DemoMeeting(workspace.dispatcher, example, clock)
    demo.until_the_vote()
    demo.to_the_end()
    workspace.close()
    return place, example.meeting


@pytest.fixture(scope="module")
def make_store() -> Callable[[str, str], bytes]:
    issuer = certificates.create_issuer("Aussteller-Kennwort", at=system_clock())

    def make(name: str, passphrase: str) -> bytes:
        return certificates.issue(issuer, "Aussteller-Kennwort", name, passphrase, at=system_clock())

    return make


@pytest.fixture
def desk(
    box: ThemeBox,
    settings: Settings,
    qtbot: QtBot,
    approved: tuple[Path, object],
    make_store: Callable[[str, str], bytes],
    tmp_path: Path,
) -> Iterator[Desk]:
    place = tmp_path / "a.db"
    place.write_bytes(approved[0].read_bytes())
    workspace = root.open_workspace(str(place))
    folder, opened = tmp_path / "aus", []
    folder.mkdir()
    for name, holder in (("chair", "Sitzungsleitung AWD"), ("secretary", "Schriftführung FB 02")):
        (folder / f"{name}.p12").write_bytes(make_store(holder, SECRET))
    services = SigningServices(
        root.read_protocol, root.protocol_pdf, root.sign_wish, root.describe_key, make_store, write_file,
        system_clock, lambda pdf: verify(pdf).status is not VerificationStatus.FAILED, root.refusal_note,
    )  # fmt: skip
    bridge, jobs = ChangeBridge(workspace.dispatcher), JobRunner()
    dialog = SignDialog(
        box, bridge, jobs, services, approved[1], folder=folder, settings=settings, show_file=opened.append
    )
    shown(qtbot, dialog)
    qtbot.waitUntil(lambda: dialog.preview.pages.count() > 0, timeout=WAIT)
    yield Desk(dialog, workspace, approved[1], folder, opened, settings)
    jobs.close()
    bridge.close()
    workspace.close()


def sign_as(desk: Desk, qtbot: QtBot, name: str, count: int) -> None:
    desk.dialog.choice.choose(desk.folder / f"{name}.p12")
    qtbot.keyClicks(desk.dialog.form.passphrase, SECRET)
    qtbot.keyClick(desk.dialog.form.passphrase, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    steps = desk.dialog.form.steps
    qtbot.waitUntil(lambda: sum(each.badge == "gültig" for each in steps.steps) == count, timeout=WAIT)


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
