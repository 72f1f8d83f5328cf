"""The main job in the real window: from the opened example to the signed, sealed protocol, by keys and clicks."""

import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from smartaachen_desktop.app import Workspace, create_example, make_key_store, signing_services
from smartaachen_desktop.gui.desktop import Desktop
from smartaachen_desktop.gui.dialogs.sign import SignDialog
from smartaachen_desktop.gui.meeting import resolution_card
from smartaachen_desktop.gui.meeting.workbench import MeetingWorkbench
from smartaachen_desktop.gui.settings import Settings
from smartaachen_desktop.gui.shell import Shell
from smartaachen_desktop.gui.theme import ThemeBox, load_theme
from smartaachen_desktop.model.documents import SIGNER_NAMES, SignerRole
from smartaachen_desktop.model.errors import MeetingSealed
from smartaachen_desktop.model.meetings import MeetingState
from smartaachen_desktop.services.agenda import RecordDiscussion
from smartaachen_desktop.services.queries.meeting_items import ItemView
from smartaachen_desktop.services.queries.meeting_load import meeting_view
from smartaachen_desktop.services.queries.meetings import MeetingView
from smartaachen_desktop.services.slides import ItemSlide, NeutralSlide, ResultSlide
from tests.conftest import TestClock

T = TypeVar("T")
Key = Qt.Key
NO, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
PASSPHRASE = "Kennwort der Probe"


class Secretary:
    """The hands on keyboard and mouse, and the eyes on what is stored."""

    def __init__(self, qtbot: QtBot, qapp: QApplication, folder: Path, workspace: Workspace, clock: TestClock) -> None:
        self.qtbot, self.clock, self.workspace = qtbot, clock, workspace
        theme = ThemeBox(qapp, load_theme("light"))
        self.desktop = Desktop(workspace.dispatcher, Shell(theme), Settings(folder / "config"), signing_services())
        window = self.desktop.window
        qtbot.addWidget(window)
        window.resize(1440, 900)
        with qtbot.waitActive(window):
            self.desktop.show()
            window.activateWindow()
        bench = window.show_view("meeting")
        assert isinstance(bench, MeetingWorkbench)
        self.bench = bench
        qtbot.waitUntil(lambda: bench.view is not None)

    def stored(self) -> MeetingView:
        meeting = self.bench.view
        assert meeting is not None
        return self.read(lambda session: meeting_view(session, meeting.id))

    def read(self, query: Callable[[Session], T]) -> T:
        return self.desktop.session.bridge._pool.submit(self.workspace.dispatcher.read, query).result()

    def settle(self) -> None:
        """Wait until the bench shows what is stored."""
        self.until(lambda: not self.bench.reading.busy and self.bench.view == self.stored())

    def item(self, number: str) -> ItemView:
        return next(item for item in self.stored().items if item.number == number)

    def until(self, condition: Callable[[], Any]) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=8000)

    def click(self, button: QWidget) -> None:
        self.until(lambda: button.isVisible() and button.isEnabled())
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def press(self, widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = NO) -> None:
        self.qtbot.keyClick(widget, key, modifier)

    def call(self, number: str) -> None:
        """Choose an item in the agenda and call it up."""
        self.settle()
        item = self.item(number)
        self.bench.choose_item(item.id)
        self.until(lambda: self.bench.item() is not None and self.bench.item().number == number)  # type: ignore[union-attr]
        self.press(self.bench.agenda.list, Key.Key_F6)
        self.until(lambda: self.stored().current is not None and self.stored().current.number == number)  # type: ignore[union-attr]


@pytest.fixture
def secretary(qtbot: QtBot, qapp: QApplication, tmp_path: Path, clock: TestClock) -> Iterator[Secretary]:
    workspace, _example, _recovery = create_example(str(tmp_path / "beispiel.db"), clock=clock)
    hands = Secretary(qtbot, qapp, tmp_path, workspace, clock)
    yield hands
    hands.desktop.close()
    workspace.close()


def test_from_the_opened_window_to_the_signed_protocol(
    secretary: Secretary, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(resolution_card, "TOO_SOON_MS", 1500)  # a busy machine must not outlast it before the key
    bench, middle, wall = secretary.bench, secretary.bench.middle, secretary.desktop.wall

    # the roll, the item, the debate
    secretary.click(middle.head.meeting_button)
    secretary.until(lambda: secretary.stored().state is MeetingState.RUNNING)
    secretary.click(bench.people.all_button)
    secretary.until(lambda: all(who.present for who in secretary.stored().participants))
    secretary.call("Ö 5")
    secretary.until(lambda: isinstance(wall.slide(), ItemSlide))
    secretary.qtbot.keyClicks(middle.discussion.edit, "FB 02 stellt die Vorlage vor.")
    secretary.until(lambda: secretary.item("Ö 5").discussion == "FB 02 stellt die Vorlage vor.")

    # the vote by keys, the resolution
    secretary.press(middle.discussion.edit, Key.Key_F8)
    steppers = middle.vote.counts.steppers
    secretary.until(steppers["yes"].edit.hasFocus)
    for name, count in (("no", 2), ("abstention", 1), ("yes", 14)):
        steppers[name].edit.setFocus()
        steppers[name].edit.selectAll()
        secretary.qtbot.keyClicks(steppers[name].edit, str(count))
    secretary.press(steppers["yes"].edit, Key.Key_Return, CONTROL)
    secretary.until(lambda: secretary.item("Ö 5").motions)
    secretary.until(lambda: isinstance(wall.slide(), ResultSlide))
    secretary.until(middle.resolution.edit.hasFocus)
    secretary.press(middle.resolution.edit, Key.Key_Return, CONTROL)  # the same key struck twice
    secretary.until(middle.resolution.ready)
    assert not secretary.item("Ö 5").resolutions
    secretary.press(middle.resolution.edit, Key.Key_Return, CONTROL)
    secretary.until(lambda: secretary.item("Ö 5").resolutions)
    assert secretary.item("Ö 5").resolutions[0].result == "ungeändert beschlossen, mehrheitlich"

    # one undo from the window, one redo
    secretary.press(secretary.desktop.window, Key.Key_Z, CONTROL)
    secretary.until(lambda: not secretary.item("Ö 5").resolutions)
    secretary.press(secretary.desktop.window, Key.Key_Y, CONTROL)
    secretary.until(lambda: secretary.item("Ö 5").resolutions)

    # the non-public part turns the wall neutral by itself
    secretary.call("N 1")
    secretary.until(lambda: isinstance(wall.slide(), NeutralSlide))

    # closing, release
    middle.head.close_meeting()
    secretary.until(lambda: secretary.stored().state is MeetingState.CLOSED)
    for state in (MeetingState.DRAFT, MeetingState.APPROVED):
        secretary.settle()
        secretary.click(middle.closing.button)
        secretary.until(lambda state=state: secretary.stored().state is state)

    # chair and Schriftführung sign, in this order
    key_stores = {}
    for role in SignerRole:
        key_stores[role] = tmp_path / f"{role}.p12"
        key_stores[role].write_bytes(make_key_store(SIGNER_NAMES[role], PASSPHRASE))
    shown: list[SignDialog] = []
    monkeypatch.setattr(SignDialog, "open", lambda dialog: (shown.append(dialog), dialog.show()))
    secretary.settle()
    secretary.click(middle.closing.button)
    (dialog,) = shown
    secretary.until(lambda: dialog.preview.pages.count() > 0)
    target = tmp_path / "niederschrift.pdf"
    for role, key_store in key_stores.items():
        secretary.until(lambda role=role: dialog.choice.signer[0] and dialog.choice.signer[0].role is role)
        dialog.choice.choose(key_store)
        secretary.until(lambda key_store=key_store: dialog.form.place() == str(key_store))
        secretary.until(lambda: dialog._shown is not None)  # what is shown is what gets signed
        dialog.form.file.setText(str(target))
        dialog.form.file.textEdited.emit(str(target))
        dialog.form.passphrase.setText("falsch")
        secretary.click(dialog.sign_button)
        secretary.until(dialog.form.passphrase_error.isVisible)
        dialog.form.passphrase.setText(PASSPHRASE)
        secretary.click(dialog.sign_button)
        secretary.until(lambda role=role: len(secretary.stored().signatures) == list(key_stores).index(role) + 1)
        secretary.until(lambda: not dialog._busy)
    assert secretary.stored().state is MeetingState.SIGNED
    dialog.close()

    check_signed(target)

    # sealed: refused at the dispatcher and closed in the interface
    with pytest.raises(MeetingSealed):
        secretary.desktop.session.bridge._pool.submit(
            secretary.workspace.dispatcher.execute, RecordDiscussion(item=secretary.item("Ö 5").id, text="später")
        ).result()
    secretary.until(lambda: secretary.bench.view is not None and secretary.bench.view.sealed)
    secretary.until(middle.discussion.edit.isReadOnly)


def check_signed(path: Path) -> None:
    """Both signatures are valid and the last covers the whole document, says a tool that is not ours."""
    pdfsig = shutil.which("pdfsig")
    assert pdfsig, "poppler-utils is missing"
    report = subprocess.run([pdfsig, "-nocert", str(path)], capture_output=True, text=True, check=True).stdout
    assert report.count("Signature is Valid") == 2
    assert "Total document signed" in report.split("Signature #2")[1]
