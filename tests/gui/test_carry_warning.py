"""A meeting carried with its non-public part and without a passphrase is warned of."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.test_meeting_file_dialogs import Window


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Window]:
    made = Window(qtbot, qapp, tmp_path)
    yield made
    made.close()


def test_the_open_non_public_part_is_warned_of_until_there_is_a_passphrase(window: Window) -> None:
    dialog = window.carry()
    warning = window.theme.colour("warn")

    def warned() -> bool:
        return dialog.lock.palette().color(QPalette.ColorRole.WindowText) == warning

    assert not warned()
    dialog.internal.setChecked(True)
    assert warned()
    assert "auch den nichtöffentlichen Teil" in dialog.lock.text()
    dialog.word.setText("ein langes Kennwort")
    assert not warned()
    assert "nichtöffentlich" not in dialog.lock.text()
