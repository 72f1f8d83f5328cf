"""What the tests of dialogs share: theme, settings, showing one, answering the next."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.settings import Settings
from smartaachen_desktop.gui.theme import ThemeBox, load_theme

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
