"""The history: newest first, in pages, filtered, undone and redone, and the chain checked."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.history.model import ENTRY, OPEN
from smartaachen_desktop.gui.history.workspace import PAGE, HistoryWorkspace
from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.model.meetings import AgendaItem
from smartaachen_desktop.services.agenda import RecordDiscussion
from smartaachen_desktop.services.budget import SetBudgetAmount
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.meetings import InviteToMeeting
from smartaachen_desktop.services.people import AddPerson, ChangePerson
from smartaachen_desktop.services.queries.journal import journal_count
from tests.gui.desk import Desk, lend

NOW = datetime(2021, 11, 18, 17, 20, tzinfo=UTC)
Bench = Desk[HistoryWorkspace]


@pytest.fixture
def empty(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Bench]:
    yield from lend(qtbot, qapp, tmp_path, HistoryWorkspace, NOW)


@pytest.fixture
def bench(empty: Bench) -> Bench:
    empty.load_example()
    empty.show()
    return empty


def newest(bench: Bench) -> Any:
    return bench.view.model.index(1).data(ENTRY)


def test_entries_newest_first_under_their_day(bench: Bench) -> None:
    model = bench.view.model
    assert model.index(0).data() == "Donnerstag, 18.11.2021"
    numbers = [entry.seq for entry in model.shown()]
    assert numbers == sorted(numbers, reverse=True)
    assert len(numbers) == bench.read(journal_count)
    assert newest(bench).label == InviteToMeeting.label


def test_short_names_leave_their_room_to_what_happened(bench: Bench) -> None:
    delegate = bench.view.list.delegate
    name = paint.width_of("Schriftführung", bench.theme.fonts.base("table", tabular=True))
    assert delegate._columns(900)[0] == name + 1
    delegate.measure({"Schriftführung des Ausschusses für Wissenschaft und Digitalisierung"})
    assert delegate._columns(900)[0] == 900 // 8


def test_a_change_appears_with_before_and_after(bench: Bench) -> None:
    assert bench.example is not None
    key = bench.example.people["OecherLab"]
    bench.bridge.execute(ChangePerson(key, office="Ort des <b>Erlebens</b>"))
    bench.settle()
    entry = newest(bench)
    assert (entry.label, entry.subject, entry.actor) == ("Person geändert", "OecherLab", "Schriftführung")
    assert entry.lines == ("Amt: Gast → Ort des <b>Erlebens</b>",)


def test_enter_opens_the_lines_and_arrows_close_them(bench: Bench) -> None:
    view = bench.view
    view.list.setFocus()
    view.list.setCurrentIndex(view.model.index(1))
    folded = view.list.visualRect(view.model.index(1)).height()
    bench.qtbot.keyClick(view.list, Qt.Key.Key_Return)
    assert view.model.index(1).data(OPEN)
    bench.qtbot.waitUntil(lambda: view.list.visualRect(view.model.index(1)).height() > folded)
    bench.qtbot.keyClick(view.list, Qt.Key.Key_Left)
    assert not view.model.index(1).data(OPEN)
    bench.qtbot.mouseClick(
        view.list.viewport(), Qt.MouseButton.LeftButton, pos=view.list.visualRect(view.model.index(2)).center()
    )
    assert view.model.index(2).data(OPEN)


def test_undo_and_redo_by_button(bench: Bench) -> None:
    view, count = bench.view, bench.read(journal_count)
    assert view.undo_button.isEnabled()
    assert not view.redo_button.isEnabled()
    bench.qtbot.mouseClick(view.undo_button, Qt.MouseButton.LeftButton)
    bench.settle()
    assert newest(bench).label.startswith("Zurückgenommen: ")
    assert bench.read(journal_count) == count + 1
    assert view.redo_button.isEnabled()
    bench.qtbot.mouseClick(view.redo_button, Qt.MouseButton.LeftButton)
    bench.settle()
    assert newest(bench).label.startswith("Wiederholt: ")
    assert not view.redo_button.isEnabled()


def test_filters_by_text_and_kind(bench: Bench) -> None:
    view = bench.view
    view.kind.setCurrentIndex(view.kind.findData("papers"))
    assert {entry.label for entry in view.model.shown()} == {"Vorlage aufgenommen", "Beratungsfolge ergänzt"}
    bench.type(view.search, "beratungsfolge")
    bench.qtbot.waitUntil(lambda: len(view.model.shown()) == 1)
    bench.type(view.search, " gibtesnicht")
    bench.qtbot.waitUntil(lambda: view.pages.currentWidget() is view.no_match)
    view.no_match.pressed.emit()
    assert len(view.model.shown()) == bench.read(journal_count)
    assert view.pages.currentWidget() is view.list


def test_pages_follow_the_scroll_bar_and_new_entries_move_nothing(empty: Bench) -> None:
    person = empty.dispatcher.execute(AddPerson("FB 02")).ids["person"]
    for number in range(450):
        empty.dispatcher.execute(ChangePerson(person, office=f"Amt {number}"))
    empty.show()
    view = empty.view
    assert len(view.model.loaded) == PAGE
    assert view.chain.badge.text() == "451 Einträge"
    bar = view.list.verticalScrollBar()
    bar.setValue(bar.maximum())
    empty.qtbot.waitUntil(lambda: len(view.model.loaded) == 2 * PAGE)
    bar.setValue(bar.maximum() // 2)
    index = view.list.indexAt(view.list.viewport().rect().center())
    seen, top = index.data(ENTRY).seq, view.list.visualRect(index).top()
    empty.bridge.execute(ChangePerson(person, office="neu"))
    empty.settle()
    assert newest(empty).lines == ("Amt: Amt 449 → neu",)
    assert view.list.visualRect(view.model.index(view.model.row_of(seen))).top() == top
    bar.setValue(bar.maximum())
    empty.qtbot.waitUntil(view.model.reached_start)


def test_a_search_reaches_entries_that_were_not_loaded(empty: Bench) -> None:
    person = empty.dispatcher.execute(AddPerson("Gesucht")).ids["person"]
    for number in range(300):
        empty.dispatcher.execute(ChangePerson(person, office=f"Amt {number}"))
    empty.show()
    empty.type(empty.view.search, "aufgenommen gesucht")
    empty.qtbot.waitUntil(lambda: [entry.seq for entry in empty.view.model.shown()] == [1])


def test_the_chain_is_checked_on_demand(bench: Bench) -> None:
    view, count = bench.view, bench.read(journal_count)
    bench.qtbot.mouseClick(view.chain.check_button, Qt.MouseButton.LeftButton)
    bench.settle()
    assert view.chain.badge.text() == f"Kette unversehrt, {count} Einträge"
    assert view.chain.check_button.isEnabled()


def test_a_broken_chain_is_named(bench: Bench) -> None:
    def forge(dispatcher: Dispatcher) -> bool:
        with dispatcher.database.session() as session:
            connection = session.connection().connection
            cursor = connection.cursor()
            triggers = cursor.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
            for (name,) in triggers:
                cursor.execute(f"DROP TRIGGER {name}")
            cursor.execute("UPDATE journal SET actor = 'jemand' WHERE seq = 7")
            session.commit()
        return True

    done: list[bool] = []
    bench.bridge.run(forge, done.append)
    bench.qtbot.waitUntil(lambda: bool(done))
    bench.qtbot.mouseClick(bench.view.chain.check_button, Qt.MouseButton.LeftButton)
    bench.settle()
    assert bench.view.chain.badge.text() == "Kette gebrochen bei Eintrag 7"
    assert bench.said.banners
    assert bench.said.banners[0][0] == "bad"


def test_money_reads_german(bench: Bench) -> None:
    assert bench.example is not None
    bench.bridge.execute(SetBudgetAmount(bench.example.lines["oea"], 2022, 3_600_000))
    bench.settle()
    assert "35.000,00\xa0€ → 36.000,00\xa0€" in newest(bench).lines[0]


def test_an_empty_file_says_so(empty: Bench) -> None:
    empty.show()
    view = empty.view
    assert view.pages.currentWidget() is view.nothing
    assert not view.undo_button.isEnabled()
    assert not view.redo_button.isEnabled()
    empty.bridge.execute(AddPerson("FB 02"))
    empty.settle()
    assert view.pages.currentWidget() is view.list
    assert newest(empty).label == "Person aufgenommen"


def test_one_earlier_step_is_taken_back_alone(bench: Bench) -> None:
    assert bench.example is not None
    bench.bridge.execute(ChangePerson(bench.example.people["OecherLab"], office="Ort"))
    bench.bridge.execute(AddPerson("Gruppe G"))
    bench.settle()
    row = next(row for row in range(bench.view.model.rowCount())
               if (entry := bench.view.model.index(row).data(ENTRY)) is not None
               and entry.label == "Person geändert")  # fmt: skip
    bench.view.list.setCurrentIndex(bench.view.model.index(row))
    bench.qtbot.keyClick(bench.view.list, Qt.Key.Key_Delete)
    bench.settle()
    assert newest(bench).label == "Zurückgenommen: Person geändert"
    assert bench.said.toasts[-1] == "Zurückgenommen: Person geändert"


def test_an_older_text_of_the_minutes_is_brought_back(bench: Bench) -> None:
    assert bench.example is not None
    item = bench.example.items[4]
    bench.bridge.execute(RecordDiscussion(item, "Die erste Fassung."))
    bench.bridge.execute(RecordDiscussion(item, "Die zweite."))
    bench.settle()
    bench.view.list.setCurrentIndex(bench.view.model.index(2))
    assert bench.view.text_button.isVisible()
    bench.click(bench.view.text_button)
    bench.settle()
    text = bench.read(lambda session: session.get_one(AgendaItem, item).discussion)
    assert text == "Die erste Fassung."
