"""The result of a vote by keypads from a file into the card: seen row by row, taken over as if typed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.exchange.election_files import read_election_file
from smartaachen_desktop.exchange.vote_files import read_vote_file
from smartaachen_desktop.gui.job_runner import JobRunner
from smartaachen_desktop.gui.meeting.vote_card import VoteCard
from smartaachen_desktop.gui.meeting.vote_preview import VotePreviewDialog
from smartaachen_desktop.model.voting import Choice, VoteMethod
from smartaachen_desktop.services.attendance import RecordDeparture
from smartaachen_desktop.services.queries.meeting_items import VoteView
from tests.gui.meeting_desk import CONTROL, Key, MeetingDesk

ALT_SHIFT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


class ReadingDesk(MeetingDesk):
    def __init__(self, qtbot: QtBot, qapp: QApplication, folder: Path) -> None:
        super().__init__(qtbot, qapp, folder)
        self.jobs = JobRunner()
        self.folder = folder
        self.bench.equip_reading(read_vote_file, read_election_file, self.jobs)

    @property
    def card(self) -> VoteCard:
        return self.bench.middle.vote

    @property
    def dialog(self) -> VotePreviewDialog:
        assert self.card.files.motion.dialog is not None
        return self.card.files.motion.dialog

    def open_file(self, text: str, name: str = "Abstimmung 3.csv") -> VotePreviewDialog:
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        self.card.files.motion.ask_open = lambda: path
        self.press(self.bench, Key.Key_E, ALT_SHIFT)
        self.until(lambda: bool(self.dialog.table.rowCount() or self.dialog.notes.banner))
        return self.dialog

    def take_over(self) -> None:
        self.click(self.dialog.accept_button)
        self.to_front()

    def to_front(self) -> None:
        """As a window system does when the dialog is gone."""
        with self.qtbot.waitActive(self.bench):
            self.bench.activateWindow()

    def establish(self) -> VoteView:
        roll, counts = self.card.roll, self.card.counts
        self.press(roll.list if roll.isVisible() else counts.steppers["yes"].edit, Key.Key_Return, CONTROL)
        self.until(lambda: bool(self.item("Ö 5").motions))
        self.settle()
        vote = self.item("Ö 5").motions[-1].vote
        assert vote is not None
        return vote

    def cells(self, row: int) -> list[str]:
        table = self.dialog.table
        return [item.text() for column in range(5) if (item := table.item(row, column)) is not None]


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[ReadingDesk]:
    made = ReadingDesk(qtbot, qapp, tmp_path)
    made.begin()
    made.card.take_vote()
    yield made
    made.jobs.close()
    made.close()


def voters(desk: ReadingDesk) -> list[str]:
    view = desk.stored()
    return [who.name for who in view.entitled(desk.item("Ö 5").id, desk.clock())]


def test_counts_are_seen_taken_over_established_and_taken_back(desk: ReadingDesk) -> None:
    dialog = desk.open_file("Option;Anzahl\nja;9\nnein;2\nEnthaltung;1\nSumme;12\n")
    assert dialog.counts.text() == "12 Stimmen werden übernommen: 9 Ja, 2 Nein, 1 Enth."
    assert desk.cells(0) == ["2", "ja", "9", "Ja", "wird übernommen"]
    assert desk.card.counts.tally().total == 0
    desk.take_over()
    tally = desk.card.counts.tally()
    assert (tally.yes, tally.no, tally.abstentions) == (9, 2, 1)
    assert desk.card.foot.summary.text() == "elektronisch · eingelesen aus Abstimmung 3.csv"
    vote = desk.establish()
    assert (vote.yes, vote.electronic, vote.source_file) == (9, True, "Abstimmung 3.csv")
    assert "offen, elektronisch um" in desk.card.result.reason.text()
    assert "eingelesen aus Abstimmung 3.csv" in desk.card.result.reason.text()
    assert not desk.card.foot.read.isVisible()
    desk.press(desk.bench, Key.Key_E, ALT_SHIFT)
    assert "Eingelesen wird, während" in " ".join(desk.said.banners[-1])
    desk.dispatcher.undo()
    assert desk.item("Ö 5").motions == ()


def test_a_roll_call_is_matched_by_name_and_what_is_not_taken_is_named(desk: ReadingDesk) -> None:
    desk.card.choose_method(VoteMethod.ROLL_CALL.value)
    names = voters(desk)
    rows = [f'"{name}";ja' for name in names[2:]] + [
        "Niemand;ja",
        f'"{names[1]}";ja',
        f'"{names[1]}";nein',
        "Vorsitz;n",
    ]
    dialog = desk.open_file("Name;Stimme\n" + "\n".join(rows))
    words = dialog.counts.text()
    assert words.startswith(f"{len(names) - 1} Stimmen werden übernommen: {len(names) - 2} Ja, 1 Nein")
    assert words.endswith("2 doppelt, nicht übernommen · 1 niemandem zugeordnet")
    assert dialog.left.text() == f"Ohne Stimme aus der Datei (1): {names[1]}"
    assert dialog.table.currentRow() == len(names) - 2
    assert desk.cells(len(rows) - 1)[3:] == [f"{names[0]} (über das Amt)", "wird übernommen"]
    dialog.electronic.setChecked(False)
    desk.take_over()
    chair, who = (next(each.id for each in desk.stored().participants if each.name == name) for name in names[:2])
    assert desk.card.roll.choices[chair] is Choice.NO
    assert not desk.card.roll.verdict.button.isEnabled()  # one name is still to be called
    desk.card.roll.list.choose(who)
    desk.press(desk.card.roll.list, Key.Key_E)
    vote = desk.establish()
    assert (vote.no, vote.abstentions, len(vote.ballots)) == (1, 1, len(names))
    assert (vote.electronic, vote.source_file) == (False, "Abstimmung 3.csv")


def test_what_is_changed_by_hand_is_no_longer_the_file_s(desk: ReadingDesk) -> None:
    desk.open_file("ja;9\nnein;2\n")
    desk.take_over()
    desk.count("no", 3)
    assert desk.card.foot.summary.text() == "elektronisch · Abstimmung 3.csv von Hand geändert"
    vote = desk.establish()
    assert (vote.no, vote.electronic, vote.source_file) == (3, True, "")


def test_a_refused_file_leaves_the_vote_untouched(desk: ReadingDesk) -> None:
    desk.count("yes", 4)
    for text, words in (
        ("", "Abstimmung 3.csv: Die Datei enthält keine Zeile mit Werten."),
        ("ja;9\nnein;viele\n", "Abstimmung 3.csv, Zeile 2: „viele“ ist keine Anzahl von Stimmen."),
        ("Jemand;ja\n", "Abstimmung 3.csv nennt Namen; das gehört zu einer namentlichen Abstimmung."),
        ("ja;90\nnein;2\n", "92 Stimmen, aber nur"),
    ):
        dialog = desk.open_file(text)
        assert dialog.notes.banner is not None
        assert words in dialog.notes.banner.message.what
        assert not dialog.accept_button.isEnabled()
        desk.press(dialog, Key.Key_Escape)
        desk.to_front()
        assert desk.card.counts.tally().yes == 4
        assert desk.card.foot.summary.text() == ""


def test_who_may_vote_changes_while_the_preview_is_open(desk: ReadingDesk) -> None:
    desk.card.choose_method(VoteMethod.ROLL_CALL.value)
    names = voters(desk)
    dialog = desk.open_file("\n".join(f'"{name}";ja' for name in names))
    who = next(each.id for each in desk.stored().participants if each.name == names[0])
    desk.clock.forward(minutes=1)
    desk.run(RecordDeparture(who))
    desk.clock.forward(minutes=1)
    desk.click(dialog.accept_button)
    assert dialog.isVisible()
    assert desk.card.roll.choices == {}
    assert dialog.counts.text().endswith("1 nicht stimmberechtigt")
    desk.take_over()
    assert len(desk.card.roll.choices) == len(names) - 1


def test_the_tick_alone_and_afterwards(desk: ReadingDesk) -> None:
    card = desk.card
    card.extras.ask()
    card.terms.electronic.setChecked(True)
    card.terms.submit()
    assert card.foot.summary.text() == "elektronisch"
    desk.count("yes", 9)
    vote = desk.establish()
    assert (vote.electronic, vote.source_file) == (True, "")
    card.extras.ask()
    assert card.terms.electronic.isChecked()
    card.terms.electronic.setChecked(False)
    card.terms.submit()
    desk.settle()
    vote_now = desk.item("Ö 5").motions[-1].vote
    assert vote_now is not None
    assert not vote_now.electronic
