"""The sheet Briefkopf shows the strategy's letterhead beside the body's; each is stored for itself."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.people.workspace import PeopleWorkspace
from smartaachen_desktop.services.queries.letterhead import USUAL, LetterheadView, letterhead_of
from tests.gui.desk import Desk, lend

People = Desk[PeopleWorkspace]


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[People]:
    for made in lend(qtbot, qapp, tmp_path, PeopleWorkspace):
        made.load_example()
        made.show()
        made.view.sheets.show_sheet("letterhead")
        yield made


def of_strategy(desk: People) -> LetterheadView:
    return desk.read(lambda session: letterhead_of(session, None))


def test_the_strategys_letterhead_is_kept_beside_the_bodys(desk: People) -> None:
    assert desk.example is not None
    pane = desk.view.sheets.letterhead
    pane.whose.setFocus()
    desk.qtbot.keyClick(pane.whose, Qt.Key.Key_Right)
    assert pane.organization is None
    assert not pane.salutation.isVisible(), "no invitation carries it"
    desk.type(pane.senders.edit, "Stabsstelle")
    desk.view.flush()
    pane.footer.edit.setText("Rathaus")
    pane.footer.edit.setModified(True)
    pane.footer.commit()
    desk.settle()
    assert of_strategy(desk) == LetterheadView(("Stabsstelle",), "Rathaus")
    body = desk.example.organizations["awd"]
    assert desk.read(lambda session: letterhead_of(session, body)) == USUAL
    desk.qtbot.keyClick(pane.whose, Qt.Key.Key_Left)
    assert pane.organization == body
    assert pane.senders.edit.toPlainText() == ""
    assert pane.salutation.isVisible()
    desk.qtbot.keyClick(pane.whose, Qt.Key.Key_Right)
    assert pane.senders.edit.toPlainText() == "Stabsstelle"
    desk.click(pane.reset)
    desk.until(lambda: of_strategy(desk) == USUAL)
