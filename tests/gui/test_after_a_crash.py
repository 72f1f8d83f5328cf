"""After an error nobody expected every part that waited for an answer goes on."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.history import chain_bar
from smartaachen_desktop.gui.history import workspace as history
from smartaachen_desktop.gui.history.workspace import HistoryWorkspace
from smartaachen_desktop.gui.meeting import loading
from smartaachen_desktop.services.agenda import AddAgendaItem
from smartaachen_desktop.services.strategy import CreateStrategy
from tests.gui.desk import Desk, lend
from tests.gui.meeting_desk import MeetingDesk


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MeetingDesk]:
    made = MeetingDesk(qtbot, qapp, tmp_path)
    yield made
    made.close()


@pytest.fixture
def past(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Desk[HistoryWorkspace]]:
    yield from lend(qtbot, qapp, tmp_path, HistoryWorkspace)


def broken(*_args: Any, **_named: Any) -> Any:
    raise RuntimeError("broken for the test")


def crash(desk: Desk[Any], act: Callable[[], object]) -> None:
    act()
    desk.qtbot.waitUntil(lambda: bool(desk.crashes), timeout=5000)
    desk.crashes.clear()


def test_the_meeting_reads_again(desk: MeetingDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(loading, "load", broken)
        crash(desk, desk.bench.refresh)
    desk.run(AddAgendaItem(desk.bench.shown_id() and desk.stored().id, "Weiterer Punkt"))
    assert any(item.title == "Weiterer Punkt" for item in desk.bench.view.items)  # type: ignore[union-attr]


def test_a_form_can_be_sent_again(desk: MeetingDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    form = desk.bench.agenda.form
    desk.bench.agenda.add()
    form.title.setText("Weiterer Punkt")
    with monkeypatch.context() as patch:
        patch.setattr(desk.dispatcher, "execute", broken)
        crash(desk, form.submit)
    assert form.error.text() == "Das hat nicht geklappt. Bitte versuchen Sie es noch einmal."
    desk.press(form.title, Qt.Key.Key_Return)
    desk.until(lambda: any(item.title == "Weiterer Punkt" for item in desk.stored().items))


def test_the_history_reads_and_checks_again(past: Desk[HistoryWorkspace], monkeypatch: pytest.MonkeyPatch) -> None:
    past.show()
    view = past.view
    with monkeypatch.context() as patch:
        for module in (history, chain_bar):
            patch.setattr(module, "journal_count", broken)
        crash(past, view.refresh)
        crash(past, view.chain.check)
    past.dispatcher.execute(CreateStrategy("Zweite Strategie"))
    view.refresh()
    past.settle()
    assert view.model.top() > 0
    past.click(view.chain.check_button)
    past.until(lambda: "unversehrt" in view.chain.badge.text())
