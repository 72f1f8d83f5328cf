"""An election, or a vote on several items, from a file of the keypads: seen row by row, taken over as if typed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.meeting.election_form import NO_OBJECTION
from smartaachen_desktop.gui.meeting.election_panel import ElectionPanel
from smartaachen_desktop.gui.meeting.vote_preview import VotePreviewDialog
from smartaachen_desktop.gui.meeting.vote_state import ELECTION
from smartaachen_desktop.model.voting import VoteMethod
from tests.gui.meeting_desk import CONTROL, Key
from tests.gui.test_vote_reading import ALT_SHIFT, ReadingDesk

A, B = "AWD, Fraktion A", "AWD, Fraktion B"
COUNTS = f'Vorschlag;Stimmen\n"{A}";7\n"{B}";4\nEnthaltung;1\n'


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[ReadingDesk]:
    made = ReadingDesk(qtbot, qapp, tmp_path)
    made.begin()
    yield made
    made.jobs.close()
    made.close()


def elect(desk: ReadingDesk) -> ElectionPanel:
    desk.card.choose_method(ELECTION)
    desk.settle()
    panel = desk.card.elections
    panel.form.office.setText("Schriftführung")
    panel.form.asked.set_current(NO_OBJECTION)
    return panel


def read(desk: ReadingDesk, text: str) -> VotePreviewDialog:
    reading = desk.card.elections.reading
    path = desk.folder / "Wahl 1.csv"
    path.write_text(text, encoding="utf-8")
    reading.ask_open = lambda: path
    desk.press(desk.bench, Key.Key_E, ALT_SHIFT)
    desk.until(
        lambda: (
            reading.dialog is not None
            and bool(reading.dialog.table.rowCount() or reading.dialog.notes.banner is not None)
        )
    )
    assert reading.dialog is not None
    return reading.dialog


def test_counts_of_a_ballot_bring_their_candidates_and_are_established_with_their_file(desk: ReadingDesk) -> None:
    panel = elect(desk)
    dialog = read(desk, COUNTS)
    assert dialog.counts.text() == f"12 Stimmen werden übernommen: {A} 7, {B} 4, Enth. 1"
    assert panel.form.draft().candidates == ()
    desk.click(dialog.accept_button)
    desk.to_front()
    assert panel.form.draft().candidates == ((A, 7), (B, 4))
    assert panel.form.electronic.isChecked()
    assert panel.form.source.text() == "eingelesen aus Wahl 1.csv"
    desk.press(panel.form.office, Key.Key_Return, CONTROL)
    desk.until(lambda: bool(desk.item("Ö 5").elections))
    desk.settle()
    (made,) = desk.item("Ö 5").elections
    assert ([each.name for each in made.elected], made.electronic, made.source_file) == ([A], True, "Wahl 1.csv")
    assert "offen, elektronisch" in panel.lines[0].details.text()


def test_counts_changed_by_hand_are_no_longer_the_files(desk: ReadingDesk) -> None:
    panel = elect(desk)
    desk.click(read(desk, COUNTS).accept_button)
    desk.to_front()
    panel.form.candidates.rows[0][1].setValue(6)
    assert panel.form.source.text() == "Wahl 1.csv von Hand geändert"
    assert panel.form.draft().source is None


def test_names_are_refused_in_a_secret_election_and_matched_in_an_open_one(desk: ReadingDesk) -> None:
    panel = elect(desk)
    view = desk.stored()
    names = [who.name for who in view.entitled(desk.item("Ö 5").id, desk.clock())]
    text = "Name;Vorschlag\n" + "".join(f'"{name}";"{A}"\n' for name in names[:9]) + f'Niemand;"{B}"\n'
    panel.form.method.set_current(VoteMethod.SECRET.value)
    dialog = read(desk, text)
    assert not dialog.accept_button.isEnabled()
    assert dialog.table.rowCount() == 0
    desk.click(dialog.cancel_button)
    desk.to_front()
    panel.form.method.set_current(VoteMethod.OPEN.value)
    dialog = read(desk, text)
    assert dialog.counts.text() == f"9 Stimmen werden übernommen: {A} 9, {B} 0 · 1 niemandem zugeordnet"
    assert "Ohne Stimme aus der Datei" in dialog.left.text()


def test_a_vote_on_several_items_takes_its_counts_from_a_file(desk: ReadingDesk) -> None:
    card = desk.card
    card.ask_block()
    desk.settle()
    path = desk.folder / "Block.csv"
    path.write_text("Option;Anzahl\nja;9\nnein;2\n", encoding="utf-8")
    card.block.reading.ask_open = lambda: path
    desk.press(card.block.items, Key.Key_E, ALT_SHIFT)
    reading = card.block.reading
    desk.until(lambda: reading.dialog is not None and reading.dialog.table.rowCount() > 0)
    assert reading.dialog is not None
    desk.click(reading.dialog.accept_button)
    desk.to_front()
    tally = card.block.counts.tally()
    assert (tally.yes, tally.no, card.block.electronic.isChecked()) == (9, 2, True)
    assert card.block.source.text() == "eingelesen aus Block.csv"
    rows = card.block.items
    for place in range(rows.count()):
        if rows.item(place).text().startswith("Ö 6"):
            rows.item(place).setCheckState(Qt.CheckState.Checked)
    desk.press(card.block.counts.steppers["yes"].edit, Key.Key_Return, CONTROL)
    desk.until(lambda: bool(desk.item("Ö 6").motions))
    desk.settle()
    votes = [desk.item(number).motions[-1].vote for number in ("Ö 5", "Ö 6")]
    assert [each.source_file for each in votes if each is not None] == ["Block.csv", "Block.csv"]
