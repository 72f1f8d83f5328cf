"""The trash in the history view: found, marked, brought back by key."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.history.workspace import HistoryWorkspace
from smartaachen_desktop.gui.shared.rows import ROW_NOTE, ROW_STATE, RowState
from smartaachen_desktop.services.agenda import AddAgendaItem
from smartaachen_desktop.services.agenda_order import RemoveAgendaItem
from smartaachen_desktop.services.people import AddPerson, RemovePerson
from smartaachen_desktop.services.queries.meeting_load import meeting_view
from tests.gui.desk import Desk, lend

Bench = Desk[HistoryWorkspace]


@pytest.fixture
def bench(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Bench]:
    for made in lend(qtbot, qapp, tmp_path, HistoryWorkspace, datetime(2021, 11, 18, 17, 20, tzinfo=UTC)):
        made.load_example()
        made.show()
        yield made


def test_what_was_deleted_is_listed_and_brought_back(bench: Bench) -> None:
    assert bench.example is not None
    meeting = bench.example.meeting
    closed = bench.run(AddAgendaItem(meeting=meeting, title="Vertragssache", public=False)).ids["item"]
    bench.run(RemoveAgendaItem(closed))
    bench.run(RemovePerson(bench.run(AddPerson("Neue Stelle")).ids["person"]))
    view = bench.view
    bench.press(view.list, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    trash = view.trash
    bench.until(lambda: len(trash.rows()) == 2)
    assert [trash.list.keyed.index(row).data() for row in range(2)] == [
        "Person: Neue Stelle", "Tagesordnungspunkt: Vertragssache",
    ]  # fmt: skip
    marked = trash.list.keyed.index(1)
    assert marked.data(ROW_STATE) & RowState.NON_PUBLIC
    assert "nichtöffentlich · AWD, 18.11.2021" in marked.data(ROW_NOTE)
    assert not view.back_button.isVisible()
    view.search.setText("vertrag")
    bench.until(lambda: len(trash.rows()) == 1)
    trash.list.choose(trash.rows()[0].entry)
    bench.press(trash.list, Qt.Key.Key_Return)
    bench.until(lambda: closed in {item.id for item in bench.read(lambda s: meeting_view(s, meeting)).items})
    bench.until(lambda: not trash.rows())
    view.search.clear()
    bench.until(lambda: [row.title for row in trash.rows()] == ["Neue Stelle"])
    view.toggle_trash()
    assert view.back_button.isVisible()
    assert view.model.shown()[0].label == "Gelöschtes wiederhergestellt"
