"""The signing dialog on a meeting whose minutes are approved."""

import functools
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from smartaachen_desktop import app as root
from smartaachen_desktop.documents.pdf.files import write_file
from smartaachen_desktop.documents.signing import certificates
from smartaachen_desktop.documents.signing.verify import VerificationStatus, verify
from smartaachen_desktop.gui.change_bridge import ChangeBridge
from smartaachen_desktop.gui.dialogs.sign import SignDialog
from smartaachen_desktop.gui.dialogs.signing_services import SigningServices
from smartaachen_desktop.gui.job_runner import JobRunner
from smartaachen_desktop.gui.settings import Settings
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.meetings import MeetingState
from smartaachen_desktop.services.dispatcher import system_clock
from smartaachen_desktop.services.queries.meeting_load import meeting_view
from tests.gui.dialog_tools import WAIT, box, settings, shown
from tests.ready import approved_example

__all__ = ["box", "settings"]
SECRET = "Drei blaue Besen"


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
def make_store() -> Callable[[str, str], bytes]:
    issuer = certificates.create_issuer("Aussteller-Kennwort", at=system_clock())

    @functools.cache
    def make(name: str, passphrase: str) -> bytes:
        return certificates.issue(issuer, "Aussteller-Kennwort", name, passphrase, at=system_clock())

    return make


@pytest.fixture
def desk(
    box: ThemeBox,
    settings: Settings,
    qtbot: QtBot,
    make_store: Callable[[str, str], bytes],
    tmp_path: Path,
) -> Iterator[Desk]:
    place = tmp_path / "a.db"
    approved, meeting = approved_example()
    place.write_bytes(approved.read_bytes())
    workspace = root.open_workspace(str(place))
    folder, opened = tmp_path / "aus", []
    folder.mkdir()
    for name, holder in (("chair", "Sitzungsleitung AWD"), ("secretary", "Schriftführung FB 02")):
        (folder / f"{name}.p12").write_bytes(make_store(holder, SECRET))
    services = SigningServices(
        root.read_protocol, root.make_protocol, root.sign_wish, root.describe_key, make_store, write_file,
        system_clock, lambda pdf: verify(pdf).status is not VerificationStatus.FAILED, root.refusal_note,
        root.signing_receipt,
    )  # fmt: skip
    bridge, jobs = ChangeBridge(workspace.dispatcher), JobRunner()
    dialog = SignDialog(box, bridge, jobs, services, meeting, folder=folder, settings=settings, show_file=opened.append)
    shown(qtbot, dialog)
    qtbot.waitUntil(lambda: dialog.preview.pages.count() > 0, timeout=WAIT)
    yield Desk(dialog, workspace, meeting, folder, opened, settings)
    jobs.close()
    bridge.close()
    workspace.close()


def sign_as(desk: Desk, qtbot: QtBot, name: str, count: int) -> None:
    desk.dialog.choice.choose(desk.folder / f"{name}.p12")
    qtbot.keyClicks(desk.dialog.form.passphrase, SECRET)
    qtbot.keyClick(desk.dialog.form.passphrase, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    steps = desk.dialog.form.steps
    qtbot.waitUntil(lambda: sum(each.badge == "gültig" for each in steps.steps) == count, timeout=WAIT)
