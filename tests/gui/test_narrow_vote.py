"""The vote card is whole where the workbench is narrow, in every way of voting."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.test_meeting import MeetingDesk


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MeetingDesk]:
    made = MeetingDesk(qtbot, qapp, tmp_path)
    yield made
    made.close()


def test_counts_ballots_and_names_fit_in_a_window_of_1200_points(desk: MeetingDesk) -> None:
    desk.bench.resize(1092, 768)
    desk.begin()
    desk.choose("Ö 5")
    middle = desk.bench.middle
    middle.vote.take_vote()
    for method in ("open", "roll_call", "secret", "election"):
        middle.vote._method_chosen(method)
        desk.settle()
        room = min(middle.area.viewport().width(), 554)
        assert middle.cards.minimumSizeHint().width() <= room, method
        for part in (middle.vote.counts.unanimous, middle.vote.elections.form.button):
            if part.isVisible():
                right = part.mapTo(middle.area.viewport(), part.rect().bottomRight()).x()
                assert right <= middle.area.viewport().width(), method
    stepper = middle.vote.counts.steppers["yes"]
    stepper.resize(84, 42)
    assert (stepper._zone(10), stepper._zone(42), stepper._zone(75)) == (-1, 0, 1)
