"""The window that checks signed files: real files, real signatures, a real database."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from smartaachen_desktop import app as root
from smartaachen_desktop.gui.change_bridge import ChangeBridge
from smartaachen_desktop.gui.desktop import Desktop
from smartaachen_desktop.gui.dialogs.verify import VerifyWindow
from smartaachen_desktop.gui.dialogs.verify_services import VerifyServices
from smartaachen_desktop.gui.dialogs.verify_trust import TrustDialog, TrustQuestion
from smartaachen_desktop.gui.meeting.workbench import MeetingWorkbench
from smartaachen_desktop.gui.settings import Settings
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.shell import Shell
from smartaachen_desktop.gui.theme import ThemeBox, load_theme
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.letterheads import ChangeLetterhead
from smartaachen_desktop.services.verification import CheckedFile, VerificationStatus
from smartaachen_desktop.services.watch import Watch
from tests.check_pdf import check
from tests.services.test_invitation import pdf_text
from tests.signed import NAME, SignedMinutes, signed_minutes

WAIT = 20_000


@pytest.fixture(scope="module")
def minutes() -> SignedMinutes:
    return signed_minutes()


@dataclass
class Room:
    """The window on the database of the signed minutes, and a folder with files to check."""

    qtbot: QtBot
    window: VerifyWindow
    folder: Path
    minutes: SignedMinutes
    bridge: ChangeBridge

    def file(self, name: str, content: bytes) -> Path:
        path = self.folder / name
        path.write_bytes(content)
        return path

    def until_checked(self) -> None:
        def done() -> bool:
            ready = [each.error or (each.match and not each.watch) for each in self.window.entries]
            return bool(ready) and all(ready)

        self.qtbot.waitUntil(done, timeout=WAIT)

    def statuses(self) -> list[str]:
        listed = self.window.list
        return [str(listed.item(row).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(listed.count())]

    def words(self) -> str:
        return "\n".join(label.text() for label in self.window.sheet.widget().findChildren(PlainLabel))


def open_window(
    qtbot: QtBot, qapp: QApplication, dispatcher: Dispatcher, folder: Path, services: VerifyServices
) -> tuple[VerifyWindow, ChangeBridge]:
    bridge = ChangeBridge(dispatcher)
    window = VerifyWindow(ThemeBox(qapp, load_theme("light")), bridge, services, folder / "vertrauen", folder)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    return window, bridge


@pytest.fixture
def room(qtbot: QtBot, qapp: QApplication, minutes: SignedMinutes, tmp_path: Path) -> Iterator[Room]:
    dispatcher = minutes.dispatcher(tmp_path / "awd.db")
    services = root.verify_services()
    (tmp_path / "ca.pem").write_bytes(minutes.issuer)
    services.add_anchors(tmp_path / "vertrauen", [tmp_path / "ca.pem"])
    window, bridge = open_window(qtbot, qapp, dispatcher, tmp_path, services)
    yield Room(qtbot, window, tmp_path, minutes, bridge)
    window.end()
    bridge.close()
    dispatcher.database.close()


def drop(window: QWidget, paths: Sequence[Path]) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    with_what = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    for event in (QDragEnterEvent(QPoint(50, 50), *with_what), QDropEvent(QPointF(50, 50), *with_what)):
        event.ignore()
        QApplication.sendEvent(window, event)
        assert event.isAccepted()


def test_dropped_files_each_get_their_answer(room: Room) -> None:
    flipped = bytearray(room.minutes.twice)
    flipped[flipped.index(b"stream", len(flipped) // 2) + 40] ^= 1
    drop(
        room.window,
        [
            room.file(NAME, room.minutes.twice),
            room.file("verfälscht.pdf", bytes(flipped)),
            room.file("intern.pdf", room.minutes.internal),
            room.file("brief.pdf", b"Kein PDF"),
            room.folder / "fehlt.pdf",
        ],
    )
    room.until_checked()
    assert [each.split(": ")[1] for each in room.statuses()] == [
        "bestanden", "nicht bestanden", "nicht entscheidbar", "nicht bestanden", "nicht bestanden"
    ]  # fmt: skip
    assert "Die Niederschrift ist unverändert, und alle 2 Unterschriften sind gültig." in room.words()
    assert "Zeichen für Zeichen die Niederschrift" in room.words()
    room.window.receipt_button.click()
    room.qtbot.waitUntil(lambda: room.window.receipts.dialog is not None, timeout=WAIT)
    receipt = room.window.receipts.dialog
    assert receipt is not None
    assert hashlib.sha256(room.minutes.twice).hexdigest() in receipt.text.toPlainText()
    receipt.close()
    room.window.list.setCurrentRow(1)
    assert not room.window.receipt_button.isEnabled(), "a changed file is not the one that was signed here"
    room.window.list.setCurrentRow(3)
    assert "Die Datei ist kein PDF-Dokument." in room.words()
    room.window.list.setCurrentRow(4)
    assert "fehlt.pdf ist nicht lesbar" in room.words()


def test_a_file_taken_off_the_list_stays_on_the_disk(room: Room) -> None:
    path = room.file(NAME, room.minutes.once)
    room.window.ask_files = lambda: [path]
    room.qtbot.keyClick(room.window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    room.until_checked()
    room.window.list.setFocus()
    room.qtbot.keyClick(room.window.list, Qt.Key.Key_Delete)
    assert room.window.list.count() == 0
    assert path.exists()
    assert room.window.pages.currentIndex() == 0


def test_the_report_is_saved_as_a_pdf_and_never_over_another_file(room: Room) -> None:
    shown: list[Path] = []
    room.window.saver.show_file = shown.append
    assert not room.window.report_button.isEnabled()
    drop(room.window, [room.file(NAME, room.minutes.twice)])
    room.until_checked()
    asked: list[Path] = []

    def ask(usual: Path) -> Path:
        asked.append(usual)
        return room.folder / "bericht"

    room.file("bericht.pdf", b"etwas anderes")
    room.window.saver.ask = ask
    room.bridge.execute(ChangeLetterhead(None, senders="Geschäftsstelle Digitales"))
    room.window.report_button.click()
    room.qtbot.waitUntil(lambda: bool(shown), timeout=WAIT)
    assert asked[0].name == f"Pruefbericht-{NAME}"
    assert shown == [room.folder / "bericht-2.pdf"]
    assert check(shown[0]) == []
    assert "Geschäftsstelle Digitales" in pdf_text(shown[0].read_bytes()), "the strategy's letterhead"


def test_an_issuer_is_trusted_after_its_fingerprint_was_compared(room: Room) -> None:
    dialog = TrustDialog(
        room.window.theme, room.window.checks.quick, room.window.services, room.window.folder, room.folder, room.window
    )
    dialog.changed.connect(room.window.check_again)
    room.qtbot.waitUntil(lambda: len(dialog.anchors) == 1, timeout=WAIT)
    dialog.remove_button.click()
    room.qtbot.waitUntil(lambda: not dialog.anchors, timeout=WAIT)
    dialog.reject()
    drop(room.window, [room.file(NAME, room.minutes.twice)])
    room.until_checked()
    assert "nicht entscheidbar" in room.statuses()[0]
    first, _second = room.window.sheet.trust_buttons
    first.click()
    question = room.window.findChild(TrustQuestion)
    assert question is not None
    assert any("Vergleichen Sie den Fingerabdruck" in label.text() for label in question.findChildren(QLabel))
    question.accept_button.click()
    room.qtbot.waitUntil(lambda: "bestanden" in room.statuses()[0], timeout=WAIT)
    assert len(list((room.folder / "vertrauen").glob("*.pem"))) == 1


def test_issuers_come_from_files_and_folders_and_stay(room: Room) -> None:
    folder = room.window.folder
    services = room.window.services
    services.forget(folder, services.anchors(folder)[0].fingerprint)
    dialog = TrustDialog(room.window.theme, room.window.checks.quick, services, folder, room.folder, room.window)
    source = room.folder / "aussteller"
    source.mkdir()
    (source / "ca.crt").write_bytes(room.minutes.issuer)
    dialog.ask_folder = lambda: [source]
    dialog.folder_button.click()
    room.qtbot.waitUntil(lambda: len(dialog.anchors) == 1, timeout=WAIT)
    assert services.anchors(folder) == dialog.anchors
    dialog.ask_files = lambda: [room.file("text.pem", b"kein Zertifikat")]
    dialog.file_button.click()
    room.qtbot.waitUntil(lambda: dialog.notes.banner is not None and "enthält kein Zertifikat" in
                         dialog.notes.banner.accessibleName(), timeout=WAIT)  # fmt: skip
    assert len(dialog.anchors) == 1


def test_integrity_stands_at_once_and_the_long_check_can_be_stopped(
    qtbot: QtBot, qapp: QApplication, minutes: SignedMinutes, tmp_path: Path
) -> None:
    real = root.verify_services()

    def check_for_ever(name: str, pdf: bytes, folder: Path, watch: Watch | None) -> CheckedFile:
        while watch is not None:
            watch(0.5)  # raises as soon as it was stopped
        return real.check(name, pdf, folder, None)

    dispatcher = minutes.dispatcher(tmp_path / "awd.db")
    window, bridge = open_window(qtbot, qapp, dispatcher, tmp_path, replace(real, check=check_for_ever))
    path = tmp_path / NAME
    path.write_bytes(minutes.twice)
    window.add_files([path])
    entry = window.entries[0]
    qtbot.waitUntil(lambda: window.sheet.stop is not None and entry.match is not None, timeout=WAIT)
    assert entry.checked is not None
    assert entry.checked.verification.pending
    assert entry.checked.verification.status is VerificationStatus.UNDETERMINED
    assert window.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole).endswith("wird geprüft …")
    assert window.sheet.stop is not None
    window.sheet.stop.click()
    qtbot.waitUntil(lambda: window.sheet.go_on is not None, timeout=WAIT)
    assert entry.stopped
    window.checks.services = real
    assert window.sheet.go_on is not None
    window.sheet.go_on.click()
    qtbot.waitUntil(lambda: entry.checked is not None and not entry.checked.verification.pending, timeout=WAIT)
    window.end()
    bridge.close()
    dispatcher.database.close()


def test_the_way_there_from_header_palette_settings_and_the_signed_meeting(
    qtbot: QtBot, qapp: QApplication, minutes: SignedMinutes, tmp_path: Path
) -> None:
    dispatcher = minutes.dispatcher(tmp_path / "awd.db")
    shell = Shell(ThemeBox(qapp, load_theme("light")))
    desktop = Desktop(dispatcher, shell, Settings(tmp_path / "config"), root.signing_services())
    qtbot.addWidget(shell)
    shell.resize(1440, 900)
    with qtbot.waitExposed(shell):
        desktop.show()
    assert "Unterschriften prüfen" in [entry.name for entry in desktop.session._actions()]
    assert shell.header.verify.isVisible()
    shell.header.verify.click()
    window = desktop.verify_desk().show()
    assert window.isVisible()
    desktop.session.open_target("meeting", minutes.meeting)
    bench = shell.view("meeting")
    assert isinstance(bench, MeetingWorkbench)
    qtbot.waitUntil(lambda: bench.view is not None, timeout=WAIT)
    panel = bench.middle.after
    panel.open_part("check")
    assert panel.check.verify.isVisible()
    panel.check.verify.click()
    qtbot.waitUntil(lambda: [each.name for each in window.entries] == [NAME], timeout=WAIT)
    qtbot.waitUntil(lambda: window.entries[0].match is not None and window.entries[0].watch is None, timeout=WAIT)
    assert window.entries[0].match is not None
    assert window.entries[0].match.agrees
    desktop.close()
    dispatcher.database.close()
