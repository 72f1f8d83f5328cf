"""A meeting goes into a file and what was recorded in it comes back, by the two dialogues."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.change_bridge import ChangeBridge
from smartaachen_desktop.gui.dialogs.carry_meeting import CarryDialog
from smartaachen_desktop.gui.dialogs.take_meeting import TakeMeetingDialog
from smartaachen_desktop.gui.job_runner import JobRunner
from smartaachen_desktop.gui.theme import ThemeBox, load_theme
from smartaachen_desktop.services.agenda import RecordDiscussion
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.example import Example
from smartaachen_desktop.services.queries.meeting_load import meeting_view
from smartaachen_desktop.services.registry import HANDLERS
from smartaachen_desktop.storage.database import open_database
from smartaachen_desktop.storage.keys import key_file, unlock
from tests.conftest import PASSPHRASE
from tests.ready import example_database

NOW = datetime(2021, 11, 18, 16, 5, tzinfo=UTC)
Ask = Callable[..., Any]


class Window:
    """What the window gives its dialogues."""

    def __init__(self, qtbot: QtBot, app: QApplication, folder: Path) -> None:
        self.qtbot, self.folder = qtbot, folder
        database, self.example = example_database(folder / "strategie.db")
        self.dispatcher = Dispatcher(database, HANDLERS, actor="Schriftführung", clock=lambda: NOW)
        self.bridge, self.jobs = ChangeBridge(self.dispatcher), JobRunner()
        self.theme = ThemeBox(app, load_theme("light"))

    def carry(self) -> CarryDialog:
        (self.folder / "stick").mkdir(exist_ok=True)
        dialog = CarryDialog(
            self.theme, self.bridge, self.jobs, self.example.meeting, self.folder / "stick", clock=lambda: NOW,
            actor="Schriftführung",
        )  # fmt: skip
        self.qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    def take(self, path: Path) -> TakeMeetingDialog:
        dialog = TakeMeetingDialog(self.theme, self.bridge, self.jobs, path)
        self.qtbot.addWidget(dialog)
        dialog.begin()
        self.qtbot.waitUntil(lambda: dialog.accept_button.isEnabled() is not None and dialog.progress.isHidden())
        return dialog

    def close(self) -> None:
        self.jobs.close()
        self.bridge.close()
        self.dispatcher.database.close()


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Window]:
    made = Window(qtbot, qapp, tmp_path)
    yield made
    made.close()


def written(window: Window, dialog: CarryDialog) -> Path:
    dialog.primary.click()
    window.qtbot.waitUntil(lambda: dialog.saved is not None, timeout=20_000)
    assert dialog.saved is not None
    return dialog.saved


def write_in(path: Path, example: Example, data_key: bytes | None = None) -> None:
    database = open_database(str(path), data_key)
    Dispatcher(database, HANDLERS, actor="Vertretung").execute(RecordDiscussion(example.items[4], "Im Zug notiert."))
    database.close()


def test_out_with_a_passphrase_and_back_after_the_preview(window: Window) -> None:
    dialog = window.carry()
    assert not dialog.internal.isChecked(), "the non-public part goes along only when it is chosen"
    dialog.internal.setChecked(True)
    dialog.word.setText("kurz")
    dialog.again.setText("kurz")
    assert "mindestens 8 Zeichen" in dialog.word_error.text(), "before anything is written"
    dialog.word.setText(PASSPHRASE)
    dialog.again.setText("anders")
    assert "nicht gleich" in dialog.word_error.text()
    assert not dialog.primary.isEnabled() or dialog.primary.accessibleDescription()
    dialog.again.setText(PASSPHRASE)
    path = written(window, dialog)
    assert path.name == "Sitzung-AWD-2021-11-18.db"
    assert not key_file(path).exists(), "one file to carry"
    assert dialog.recovery is not None
    dialog.recovery.copy_button.click()
    assert unlock(path, QGuiApplication.clipboard().text()) == unlock(path, PASSPHRASE)
    dialog.recovery.noted.setChecked(True)
    dialog.recovery.close_button.click()
    write_in(path, window.example, unlock(path, PASSPHRASE))
    take = window.take(path)
    assert take.word.isVisible(), "it asks for the passphrase"
    take.word.setText(PASSPHRASE)
    window.qtbot.keyClick(take.word, Qt.Key.Key_Return)
    window.qtbot.waitUntil(lambda: take.merge is not None, timeout=20_000)
    assert take.table.rowCount() == 1
    assert take.table.item(0, 2).text() == "Beratung"
    assert "seither ein Schritt am" in take.told.text()
    taken: list[object] = []
    take.taken.connect(taken.append)
    window.qtbot.keyClick(take, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    window.qtbot.waitUntil(lambda: bool(taken), timeout=20_000)
    view = window.bridge._pool.submit(
        window.dispatcher.read, lambda session: meeting_view(session, window.example.meeting)
    ).result()
    assert view.item(window.example.items[4]).discussion == "Im Zug notiert."  # type: ignore[union-attr]


def test_what_was_changed_here_is_listed_and_nothing_can_be_taken(window: Window) -> None:
    path = written(window, window.carry())
    assert "oeffentlich" in path.name
    write_in(path, window.example)
    change = RecordDiscussion(window.example.items[4], "Hier geschrieben.")
    window.bridge._pool.submit(window.dispatcher.execute, change).result()
    dialog = window.take(path)
    window.qtbot.waitUntil(lambda: dialog.merge is not None, timeout=20_000)
    assert dialog.notes.banner is not None
    assert "hier seither geändert" in dialog.notes.banner.message.what
    assert not dialog.counts.isVisible(), "that nothing is new here would not be true"
    assert dialog.table.item(0, 2).text() == "hier geändert: Beratung"
    before = window.dispatcher.last_entry
    last = window.bridge._pool.submit(before).result()
    dialog.accept_button.click()
    dialog._take()
    assert window.bridge._pool.submit(before).result() == last
    again = window.carry()
    again.primary.click()
    window.qtbot.waitUntil(lambda: bool(again.line.error.text()), timeout=20_000)
    assert "gibt es dort schon" in again.line.error.text()
