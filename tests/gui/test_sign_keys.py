"""Signing in the window with a card, a key in the keyring and a time-stamp service; and the dialogs to choose them."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from smartaachen_desktop import app as root
from smartaachen_desktop.documents.signing.keyring_store import KeyringStore
from smartaachen_desktop.documents.signing.verify import VerificationStatus, verify
from smartaachen_desktop.documents.signing.wishes import describe_key, sign_wish
from smartaachen_desktop.gui.change_bridge import ChangeBridge
from smartaachen_desktop.gui.dialogs.new_certificate import NewCertificateDialog
from smartaachen_desktop.gui.dialogs.sign import SignDialog
from smartaachen_desktop.gui.dialogs.signing_services import SigningServices
from smartaachen_desktop.gui.dialogs.stamp_settings import StampDialog
from smartaachen_desktop.gui.dialogs.token_choice import TokenDialog
from smartaachen_desktop.gui.job_runner import JobRunner
from smartaachen_desktop.gui.settings import Settings
from smartaachen_desktop.gui.theme import ThemeBox, load_theme
from smartaachen_desktop.model.documents import Audience, SignatureLevel
from smartaachen_desktop.services.dispatcher import system_clock
from smartaachen_desktop.services.queries.meeting_load import meeting_view
from smartaachen_desktop.services.signing import KeyringKey, KeyTools
from tests.documents.memory_keyring import MemoryKeyring
from tests.documents.signed_files import signature_stamps
from tests.documents.soft_token import PIN, SoftToken, driver
from tests.documents.stamp_service import StampAuthority, StampService, running
from tests.gui.dialog_tools import answer, shown
from tests.ready import approved_example

WAIT = 20_000
PASSPHRASE = "Kennwort mit Länge"


@dataclass
class Desk:
    dialog: SignDialog
    workspace: root.Workspace
    meeting: UUID
    folder: Path
    settings: Settings

    def kept(self) -> tuple[object, ...]:
        """The signed PDF in the database, the signatures, the head of the journal."""
        view = self.workspace.dispatcher.read(lambda session: meeting_view(session, self.meeting))
        stored = root.read_protocol(self.workspace.dispatcher, self.meeting, Audience.PUBLIC)[1]
        return stored, view.signatures, view.journal_head


@pytest.fixture
def box(qapp: QApplication) -> ThemeBox:
    return ThemeBox(qapp, load_theme("light"))


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "config")


@pytest.fixture
def jobs() -> Iterator[JobRunner]:
    runner = JobRunner()
    yield runner
    runner.close()


@pytest.fixture(scope="module")
def store() -> bytes:
    return root.make_key_store("Sitzungsleitung AWD", PASSPHRASE)


@pytest.fixture
def card(tmp_path: Path, store: bytes, monkeypatch: pytest.MonkeyPatch) -> SoftToken:
    made = SoftToken(tmp_path / "card", "Karte & mehr")
    monkeypatch.setenv("SOFTHSM2_CONF", made.environment["SOFTHSM2_CONF"])
    made.put(store, PASSPHRASE, "01")
    return made


@pytest.fixture
def service(tmp_path: Path) -> Iterator[StampService]:
    folder = tmp_path / "stamp"
    folder.mkdir()
    with running(StampAuthority(folder).answer) as made:
        yield made


@pytest.fixture
def keyring() -> KeyringStore:
    return KeyringStore(MemoryKeyring())


@pytest.fixture
def services(keyring: KeyringStore, store: bytes) -> SigningServices:
    """The program's own, with a keyring of this test."""
    whole = root.signing_services()
    assert whole.keys is not None

    def keep(name: str) -> KeyringKey:
        return KeyringKey(keyring.keep(lambda secret: root.make_key_store(name, secret)))

    return replace(
        whole,
        sign=partial(sign_wish, keyring=keyring),
        describe=lambda key, secret: describe_key(key, secret, system_clock(), keyring),
        keys=replace(whole.keys, no_keyring=keyring.why_not, keep_in_keyring=keep),
    )


@pytest.fixture
def tools(services: SigningServices) -> KeyTools:
    assert services.keys is not None
    return services.keys


@pytest.fixture
def desk(
    box: ThemeBox,
    settings: Settings,
    qtbot: QtBot,
    jobs: JobRunner,
    services: SigningServices,
    tmp_path: Path,
) -> Iterator[Desk]:
    place = tmp_path / "a.db"
    approved, meeting = approved_example()
    place.write_bytes(approved.read_bytes())
    workspace = root.open_workspace(str(place))
    folder = tmp_path / "aus"
    folder.mkdir()
    bridge = ChangeBridge(workspace.dispatcher)
    dialog = SignDialog(
        box, bridge, jobs, services, meeting, folder=folder, settings=settings, show_file=lambda _path: None
    )
    shown(qtbot, dialog)
    qtbot.waitUntil(lambda: dialog.preview.pages.count() > 0, timeout=WAIT)
    yield Desk(dialog, workspace, meeting, folder, settings)
    bridge.close()
    workspace.close()


def choose_card(qtbot: QtBot, desk: Desk) -> None:
    def take(chooser: QDialog) -> None:
        assert isinstance(chooser, TokenDialog)
        qtbot.waitUntil(lambda: chooser.list.count() == 1, timeout=WAIT)
        qtbot.keyClick(chooser.list, Qt.Key.Key_Return)

    answer(TokenDialog, take)
    desk.dialog.form.card_button.click()


def choose_service(qtbot: QtBot, desk: Desk, url: str) -> None:
    def fill(asked: QDialog) -> None:
        assert isinstance(asked, StampDialog)
        qtbot.keyClicks(asked.url, url)
        asked.primary.click()

    answer(StampDialog, fill)
    desk.dialog.form.stamp_button.click()


def test_a_card_signs_what_is_shown_also_when_the_time_stamp_service_fails(
    desk: Desk, qtbot: QtBot, card: SoftToken, service: StampService
) -> None:
    dialog, form = desk.dialog, desk.dialog.form
    assert "ohne Zeitstempel" in form.stamp.text()
    choose_service(qtbot, desk, service.url)
    assert form.stamp.text() == "Zeitstempel von 127.0.0.1 (PAdES B-T), zuletzt mit Prüfdaten (B-LTA)."
    choose_card(qtbot, desk)
    before, shown_bytes = desk.kept(), dialog.preview.pdf
    assert form.passphrase.accessibleName() == "PIN der Karte"
    assert "eIDAS Art. 3 Nr. 10" in form.level.accessibleName()
    qtbot.keyClicks(form.passphrase, "999999")
    dialog.sign_button.click()
    qtbot.waitUntil(lambda: form.passphrase_error.text() == "Die PIN ist falsch.", timeout=WAIT)
    assert desk.kept() == before
    service.status = 503
    form.passphrase.clear()
    qtbot.keyClicks(form.passphrase, PIN)
    dialog.sign_button.click()
    qtbot.waitUntil(lambda: dialog.notes.banner is not None and "HTTP 503" in dialog.notes.banner.message.what,
                    timeout=WAIT)  # fmt: skip
    assert desk.kept() == before
    assert dialog.notes.banner is not None
    assert dialog.notes.banner.message.button == "Ohne Zeitstempel unterschreiben"
    dialog.notes.banner.pressed.emit()
    qtbot.waitUntil(lambda: form.steps.steps[0].badge == "gültig", timeout=WAIT)
    signed = desk.kept()[0]
    assert isinstance(signed, bytes)
    assert signed.startswith(shown_bytes), "exactly the bytes of the preview"
    assert signature_stamps(signed) == []
    assert desk.settings.certificates[0].path.startswith("pkcs11:token=Karte%20%26%20mehr")
    assert desk.settings.certificates[0].role == "chair"
    assert form.passphrase.text() == ""


def test_waiting_for_a_silent_service_can_be_given_up(desk: Desk, qtbot: QtBot, store: bytes) -> None:
    dialog, asked, release = desk.dialog, threading.Event(), threading.Event()
    (desk.folder / "chair.p12").write_bytes(store)

    def silent(_request: bytes) -> bytes:
        asked.set()
        release.wait(20)
        return b""

    before = desk.kept()
    with running(silent) as service:
        desk.settings.keep_stamp(service.url, True)
        dialog.choice.choose(desk.folder / "chair.p12", PASSPHRASE)
        dialog.sign_button.click()
        qtbot.waitUntil(asked.is_set, timeout=WAIT)
        dialog.cancel_button.click()
        qtbot.waitUntil(lambda: dialog.notes.banner is not None, timeout=WAIT)
        release.set()
    assert dialog.isVisible(), "giving up the signature does not close the dialog"
    assert dialog.notes.banner is not None
    assert dialog.notes.banner.message.what == "Abgebrochen; nichts wurde unterschrieben."
    assert desk.kept() == before
    assert not list(desk.folder.glob("*.pdf"))


def test_a_key_in_the_keyring_signs_without_a_passphrase_and_with_a_time_stamp(
    desk: Desk, qtbot: QtBot, service: StampService, tools: KeyTools
) -> None:
    form = desk.dialog.form
    desk.settings.keep_stamp(service.url, True)
    maker = NewCertificateDialog(
        desk.dialog.theme, "Sitzungsleitung AWD", desk.folder, root.make_key_store, pytest.fail, tools, desk.dialog
    )
    shown(qtbot, maker)
    qtbot.waitUntil(maker.in_keyring.isEnabled, timeout=WAIT)
    maker.in_keyring.click()
    assert not maker.first.isVisible()
    assert "ohne Kennwort" in maker.where.text()
    maker.primary.click()
    qtbot.waitUntil(lambda: bool(maker.place), timeout=WAIT)
    desk.dialog.choice.choose_place(maker.place, "Sitzungsleitung AWD", maker.passphrase())
    qtbot.waitUntil(lambda: form.level.strong() == "Selbst ausgestellt, nicht qualifiziert.", timeout=WAIT)
    assert not form.passphrase.isEnabled()
    desk.dialog.sign_button.click()
    qtbot.waitUntil(lambda: form.steps.steps[0].badge == "gültig", timeout=WAIT)
    signed, signatures = desk.kept()[:2]
    assert isinstance(signed, bytes)
    assert len(signature_stamps(signed)) == 1
    assert [each.level for each in signatures] == [SignatureLevel.SELF_ISSUED]  # type: ignore[attr-defined]
    assert verify(signed).status is VerificationStatus.UNDETERMINED


def test_the_card_is_read_again_and_says_what_is_wrong(
    box: ThemeBox, jobs: JobRunner, tools: KeyTools, settings: Settings, card: SoftToken, qtbot: QtBot, tmp_path: Path
) -> None:
    card.lock_pin()
    dialog = TokenDialog(box, jobs, tools, settings)
    shown(qtbot, dialog)
    qtbot.waitUntil(lambda: "gesperrt" in dialog.words.text(), timeout=WAIT)
    assert dialog.words.text() == "Karte & mehr: Die PIN ist gesperrt."
    assert dialog.list.item(0).text().startswith("Sitzungsleitung AWD, bis ")
    card.pull()
    qtbot.keyClick(dialog, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: dialog.words.text().startswith("Keine Karte gefunden"), timeout=WAIT)
    assert not dialog.primary.isEnabled() or dialog.primary.property("blocked")
    broken = tmp_path / "kaputt.so"
    broken.write_text("kein Treiber")
    dialog.use_driver(broken)
    qtbot.waitUntil(lambda: "kein brauchbarer Kartentreiber" in dialog.error.text(), timeout=WAIT)
    dialog.use_driver(Path(driver()))
    qtbot.waitUntil(lambda: dialog.error.text() == "", timeout=WAIT)


def test_the_service_is_tried_and_kept(
    box: ThemeBox, jobs: JobRunner, tools: KeyTools, settings: Settings, service: StampService, qtbot: QtBot
) -> None:
    dialog = StampDialog(box, jobs, tools, settings)
    shown(qtbot, dialog)
    assert dialog.trial.accessibleName() == "Prüfen"
    for wrong in ("zeit.example", "ftp://zeit.example"):
        dialog.url.clear()
        qtbot.keyClicks(dialog.url, wrong)
        dialog.primary.click()
        assert "keine Adresse" in dialog.error.text()
        assert settings.stamp_url == ""
    dialog.url.clear()
    qtbot.keyClicks(dialog.url, service.url)
    dialog.trial.click()
    qtbot.waitUntil(dialog.answer.isVisible, timeout=WAIT)
    assert dialog.answer.text().startswith("Prüf-Zeitstempeldienst antwortet: ")
    service.status = 500
    dialog.trial.click()
    qtbot.waitUntil(lambda: "HTTP 500" in dialog.error.text(), timeout=WAIT)
    dialog.long_term.click()
    dialog.primary.click()
    assert (settings.stamp_url, settings.stamp_long_term) == (service.url, False)
    again = StampDialog(box, jobs, tools, Settings(settings.folder))
    qtbot.addWidget(again)
    again.url.clear()
    again.primary.click()
    assert settings.stamp_url == ""


@pytest.mark.parametrize("make", [TokenDialog, StampDialog])
def test_a_dialog_closed_while_it_waits_is_gone_at_once(
    make: Callable[..., QDialog], box: ThemeBox, jobs: JobRunner, tools: KeyTools, settings: Settings, qtbot: QtBot
) -> None:
    begun, release = threading.Event(), threading.Event()

    def slow(act: Callable[..., object]) -> Callable[..., object]:
        def wait(*arguments: object) -> object:
            begun.set()
            release.wait(20)
            return act(*arguments)

        return wait

    slowed = replace(tools, drivers=slow(tools.drivers), try_stamp=slow(tools.try_stamp))
    dialog = make(box, jobs, slowed, settings)
    shown(qtbot, dialog)
    if isinstance(dialog, StampDialog):
        qtbot.keyClicks(dialog.url, "http://127.0.0.1:9/")
        dialog.trial.click()
    qtbot.waitUntil(begun.is_set, timeout=WAIT)
    dialog.reject()
    assert not dialog.isVisible()
    release.set()
