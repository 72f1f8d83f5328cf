"""What only the whole window shows: its messages, its dialogs and what they hold on to."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from smartaachen_desktop.app import signing_services
from smartaachen_desktop.gui.desktop import Desktop
from smartaachen_desktop.gui.dialogs.keys import KeySheet
from smartaachen_desktop.gui.dialogs.settings import SettingsDialog
from smartaachen_desktop.gui.meeting.workbench import MeetingWorkbench
from smartaachen_desktop.gui.settings import Settings
from smartaachen_desktop.gui.shell import Shell
from smartaachen_desktop.gui.theme import ThemeBox, load_theme
from smartaachen_desktop.services.agenda import AddAgendaItem, RecordDiscussion
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.example import Example


@pytest.fixture
def desktop(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, dispatcher: Dispatcher, example: Example
) -> Iterator[Desktop]:
    shell = Shell(ThemeBox(qapp, load_theme("light")))
    qtbot.addWidget(shell)
    made = Desktop(dispatcher, shell, Settings(tmp_path / "settings"), signing_services())
    qtbot.waitUntil(lambda: bench_of(made).view is not None, timeout=5000)
    yield made
    made.close()


def bench_of(desktop: Desktop) -> MeetingWorkbench:
    bench = desktop.window.view("meeting")
    assert isinstance(bench, MeetingWorkbench)
    return bench


def test_a_toast_goes_with_the_next_change_so_that_it_never_undoes_another(desktop: Desktop, qtbot: QtBot) -> None:
    bench, window = bench_of(desktop), desktop.window
    assert bench.view is not None
    bench.agenda.remove(bench.view.items[0].id)
    qtbot.waitUntil(lambda: window.toast() is not None, timeout=5000)
    done: list[object] = []
    desktop.session.bridge.execute(AddAgendaItem(bench.view.id, "Weiterer Punkt"), done=done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=5000)
    assert window.toast() is None


def test_dialogs_are_gone_once_they_are_closed(desktop: Desktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QDialog, "exec", lambda dialog: (dialog.show(), dialog.close()))
    for _ in range(3):
        desktop.show_keys()
        desktop.show_settings()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert desktop.window.findChildren(KeySheet) == []
    assert desktop.window.findChildren(SettingsDialog) == []


def test_a_refusal_outlasts_text_that_saves_itself_but_no_act(desktop: Desktop, qtbot: QtBot) -> None:
    bench, window, execute = bench_of(desktop), desktop.window, desktop.session.bridge.execute
    assert bench.view is not None
    item = bench.view.items[0].id
    done: list[object] = []
    window.show_banner("bad", "So geht es nicht.", subject="refused")
    execute(RecordDiscussion(item, "Es wird beraten."), done=done.append)
    qtbot.waitUntil(lambda: len(done) == 1, timeout=5000)
    assert window.banner("refused") is not None
    execute(AddAgendaItem(bench.view.id, "Weiterer Punkt"), done=done.append)
    qtbot.waitUntil(lambda: len(done) == 2, timeout=5000)
    assert window.banner("refused") is None
