"""Motions, votes and elections by hand: order, difference, roll call, one vote on several items, run-off and lots."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.meeting.vote_state import ELECTION
from smartaachen_desktop.model.meetings import ResultCategory
from smartaachen_desktop.model.people import MemberGroup
from smartaachen_desktop.model.voting import Choice, MotionKind, VoteMethod
from smartaachen_desktop.services.attendance import AddParticipant
from smartaachen_desktop.services.changes import Outcome
from smartaachen_desktop.services.command import Command
from smartaachen_desktop.services.motions import AddMotion
from smartaachen_desktop.services.people import AddPerson
from smartaachen_desktop.services.votes import RecordVote
from tests.gui.meeting_desk import CONTROL, Key, MeetingDesk

ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MeetingDesk]:
    made = MeetingDesk(qtbot, qapp, tmp_path)
    yield made
    made.close()


def add(desk: MeetingDesk, text: str, kind: MotionKind = MotionKind.AMENDMENT, title: str = "Änderung") -> UUID:
    return desk.run(AddMotion(desk.item("Ö 5").id, title, text, kind)).ids["motion"]


def order(desk: MeetingDesk) -> list[str]:
    return [motion.title for motion in desk.item("Ö 5").motions]


def test_the_form_starts_from_the_wording_that_is_changed(desk: MeetingDesk) -> None:
    desk.begin()
    card = desk.bench.middle.vote
    proposal = desk.item("Ö 5").proposal
    desk.click(card.add_button)
    assert card.form.text.toPlainText() == proposal
    card.form.text.setPlainText(proposal + " Jährlich.")
    desk.write(card.form.title, "Bericht einmal im Jahr")
    desk.press(card.form.title, Key.Key_Return)
    desk.until(lambda: bool(desk.item("Ö 5").motions))
    desk.settle()
    motion = desk.item("Ö 5").motions[0]
    assert (motion.text, motion.base_text) == (proposal + " Jährlich.", proposal)
    assert card.panel.diff.isVisible()
    assert "neu: Jährlich." in card.panel.diff.accessibleName()


def test_an_amendment_without_a_change_says_so_and_where(desk: MeetingDesk) -> None:
    desk.begin()
    card = desk.bench.middle.vote
    desk.click(card.add_button)
    desk.write(card.form.title, "Bericht einmal im Jahr")
    desk.press(card.form.title, Key.Key_Return)
    desk.until(card.form.error.isVisible)
    assert "ändert nichts" in card.form.error.text()
    assert card.form.text.hasFocus()
    assert desk.item("Ö 5").motions == ()


def test_a_motion_on_procedure_needs_no_text(desk: MeetingDesk) -> None:
    desk.begin()
    card = desk.bench.middle.vote
    desk.click(card.add_button)
    card.form.kind.set_value(MotionKind.CLOSURE)
    assert (card.form.title.text(), card.form.text.toPlainText()) == ("Schluss der Debatte", "")
    desk.press(card.form.title, Key.Key_Return)
    desk.until(lambda: bool(desk.item("Ö 5").motions))
    assert desk.item("Ö 5").motions[0].kind is MotionKind.CLOSURE


def test_the_program_proposes_the_order_and_the_chair_decides(desk: MeetingDesk) -> None:
    desk.begin()
    proposal = desk.item("Ö 5").proposal
    add(desk, proposal + " Jährlich.", title="Kleine Änderung")
    add(desk, "Etwas ganz anderes.", title="Weitestgehende Änderung")
    add(desk, "", MotionKind.CLOSURE, "Schluss der Debatte")
    card = desk.bench.middle.vote
    desk.click(card.panel.offers.order.button)
    desk.until(lambda: order(desk)[0] == "Schluss der Debatte")
    assert order(desk) == ["Schluss der Debatte", "Weitestgehende Änderung", "Kleine Änderung"]
    desk.settle()
    assert not card.panel.offers.order.isVisible()
    card.motions.setFocus()
    desk.press(card.motions, Key.Key_Home)
    desk.press(card.motions, Key.Key_Down, ALT)
    desk.until(lambda: order(desk)[1] == "Schluss der Debatte")
    desk.settle()
    assert card.panel.offers.order.isVisible()


def test_a_withdrawn_motion_is_not_voted_on(desk: MeetingDesk) -> None:
    desk.begin()
    add(desk, "Anders.")
    card = desk.bench.middle.vote
    card.motions.setFocus()
    desk.press(card.motions, Key.Key_Home)
    desk.press(card.motions, Key.Key_Z)
    desk.until(lambda: desk.item("Ö 5").motions[0].withdrawn)
    desk.settle()
    assert not card.counts.isVisible()
    desk.press(card.motions, Key.Key_Z)
    desk.until(lambda: not desk.item("Ö 5").motions[0].withdrawn)


def test_an_adopted_amendment_becomes_the_proposal(desk: MeetingDesk) -> None:
    desk.begin()
    text = desk.item("Ö 5").proposal + " Jährlich."
    amendment = add(desk, text)
    desk.run(RecordVote(desk.item("Ö 5").id, 9, 2, motion=amendment))
    card = desk.bench.middle.vote
    desk.click(card.panel.offers.adopt.button)
    desk.until(lambda: any(each.kind is MotionKind.MAIN and each.text == text for each in desk.item("Ö 5").motions))
    desk.settle()
    assert not card.panel.offers.adopt.isVisible()
    desk.run(RecordVote(desk.item("Ö 5").id, 9, 2))
    assert desk.bench.middle.resolution.edit.text() == text


def test_an_adopted_referral_sends_the_item_away(desk: MeetingDesk) -> None:
    desk.begin()
    referral = add(desk, "An den Finanzausschuss.", MotionKind.REFERRAL, "Verweisung")
    desk.run(RecordVote(desk.item("Ö 5").id, 9, 2, motion=referral))
    resolution = desk.bench.middle.resolution
    assert resolution.category.value() is ResultCategory.REFERRED
    assert resolution.edit.text() == "An den Finanzausschuss."
    desk.click(resolution.button)
    desk.until(lambda: bool(desk.item("Ö 5").resolutions))
    assert desk.item("Ö 5").resolutions[0].category is ResultCategory.REFERRED


def execute(desk: MeetingDesk, command: Command) -> Outcome:
    """In the database thread; the view hears of it with the next act."""
    return desk.bridge._pool.submit(desk.dispatcher.execute, command).result()


def test_sixty_names_in_sixty_keys(desk: MeetingDesk) -> None:
    meeting = desk.stored().id
    here = sum(who.votes for who in desk.stored().participants)
    for number in range(60 - here):
        person = execute(desk, AddPerson(f"AWD, Mitglied {number + 1}")).ids["person"]
        execute(desk, AddParticipant(meeting, person, MemberGroup.COUNCIL))
    desk.begin()
    card = desk.bench.middle.vote
    card.method._choose(1)
    card.take_vote()
    first, second, third = (row.name for row in card.roll.list.keyed.rows[:3])
    keys = (Key.Key_Y, Key.Key_N, Key.Key_E)
    for number in range(60):
        desk.press(card.roll.list, keys[number % 3])
    assert card.roll.verdict.button.isEnabled()
    desk.press(card.roll.list, Key.Key_Return, CONTROL)
    desk.until(lambda: bool(desk.item("Ö 5").motions))
    vote = desk.item("Ö 5").motions[0].vote
    assert vote is not None
    assert (vote.method, vote.yes, vote.no, vote.abstentions) == (VoteMethod.ROLL_CALL, 20, 20, 20)
    voices = dict(vote.ballots)
    assert (voices[first], voices[second], voices[third]) == (Choice.YES, Choice.NO, Choice.ABSTENTION)


def test_one_vote_on_several_items_by_key(desk: MeetingDesk) -> None:
    desk.begin()
    card = desk.bench.middle.vote
    desk.press(card.motions, Key.Key_B, CONTROL | SHIFT)
    desk.until(card.block.isVisible)
    assert not card.block.counts.verdict.button.isEnabled()
    items = card.block.items
    other = next(row for row in range(items.count()) if items.item(row).text().startswith("Ö 6"))
    items.setCurrentRow(other)
    desk.press(items, Key.Key_Space)
    card.block.counts.steppers["yes"].edit.setFocus()
    desk.press(card.block.counts.steppers["yes"].edit, Key.Key_E)
    desk.press(card.block.counts.steppers["yes"].edit, Key.Key_Return, CONTROL)
    desk.until(lambda: bool(desk.item("Ö 6").motions))
    votes = [desk.item(number).motions[0].vote for number in ("Ö 5", "Ö 6")]
    assert votes[0] is not None
    assert votes[1] is not None
    assert votes[0].block == votes[1].block is not None
    desk.settle()
    assert "gemeinsam mit Ö 6" in card.result.reason.text()


def test_the_wording_never_stands_against_the_counts(desk: MeetingDesk) -> None:
    desk.begin()
    desk.run(RecordVote(desk.item("Ö 5").id, 9, 2))
    card = desk.bench.middle.vote
    desk.click(card.result.word)
    card.wording.text.setPlainText("Der Ausschuss stimmt einstimmig zu.")
    desk.press(card.wording.text, Key.Key_Return, CONTROL)
    desk.until(lambda: "einstimmig" in card.wording.error.text())
    card.wording.text.setPlainText("Bei 2 Gegenstimmen angenommen.")
    desk.press(card.wording.text, Key.Key_Return, CONTROL)
    desk.until(lambda: not card.wording.isVisible())
    desk.settle()
    assert card.result.sentence.text() == "Bei 2 Gegenstimmen angenommen."


def test_a_correction_shows_what_stood_before(desk: MeetingDesk) -> None:
    desk.begin()
    desk.run(RecordVote(desk.item("Ö 5").id, 9, 2))
    card = desk.bench.middle.vote
    desk.click(card.result.correct)
    desk.count("no", 3)
    desk.press(card.counts.steppers["no"].edit, Key.Key_Return, CONTROL)
    desk.until(lambda: "zuvor 9 Ja, 2 Nein" in card.result.reason.text())


def test_a_deleted_vote_can_be_taken_anew(desk: MeetingDesk) -> None:
    desk.begin()
    desk.run(RecordVote(desk.item("Ö 5").id, 9, 2))
    card = desk.bench.middle.vote
    card.motions.setFocus()
    desk.press(card.motions, Key.Key_Home)
    desk.press(card.motions, Key.Key_Delete)
    desk.until(lambda: desk.item("Ö 5").motions[0].vote is None)
    desk.settle()
    assert card.counts.isVisible()


def test_the_wall_hears_when_a_vote_begins_and_ends(desk: MeetingDesk) -> None:
    desk.begin()
    told: list[tuple[Any, ...]] = []
    desk.bench.voting_changed.connect(lambda *values: told.append(values))
    item = desk.item("Ö 5").id
    desk.press(desk.bench.agenda.list, Key.Key_F8)
    desk.until(lambda: told == [(item, None, True, VoteMethod.OPEN, None)])
    edit = desk.bench.middle.vote.counts.steppers["yes"].edit
    desk.press(edit, Key.Key_E)
    desk.press(edit, Key.Key_Return, CONTROL)
    desk.until(lambda: len(told) == 2)
    assert told[1][2] is False


def begin_election(desk: MeetingDesk) -> Any:
    desk.begin()
    card = desk.bench.middle.vote
    card.method._choose([key for key, _ in card.method._segments].index(ELECTION))
    form = card.elections.form
    desk.until(form.isVisible)
    form.office.setFocus()
    desk.write(form.office, "Stellvertretende Schriftfuehrung")
    return form


def vote_for(desk: MeetingDesk, form: Any, *candidates: tuple[str, int]) -> None:
    for place, (name, votes) in enumerate(candidates):
        desk.write(form.candidates.rows[place][0], name)
        form.candidates.rows[place][1].setValue(votes)


def test_an_election_asks_for_objection_first(desk: MeetingDesk) -> None:
    form = begin_election(desk)
    vote_for(desk, form, ("AWD, Fraktion A", 0))
    desk.press(form.office, Key.Key_E, ALT)
    assert form.candidates.rows[0][1].value() > 0
    assert not form.button.isEnabled()
    assert "widerspricht" in form.sentence.text()
    form.asked._choose(1)
    assert form.button.isEnabled()
    desk.press(form.office, Key.Key_Return, CONTROL)
    desk.until(lambda: bool(desk.item("Ö 5").elections))
    desk.settle()
    election = desk.item("Ö 5").elections[0]
    assert (election.objection_asked, election.objection) == (True, False)
    assert [each.name for each in election.elected] == ["AWD, Fraktion A"]
    assert not form.isVisible()
    assert "Gewählt: AWD, Fraktion A" in desk.bench.middle.vote.elections.lines[0].sentence.text()


def test_objection_makes_the_election_secret(desk: MeetingDesk) -> None:
    form = begin_election(desk)
    form.asked._choose(2)
    assert form.draft().method is VoteMethod.SECRET


def test_the_wall_hears_of_an_election_while_it_is_typed(desk: MeetingDesk) -> None:
    told: list[tuple[Any, ...]] = []
    desk.bench.election_changed.connect(lambda *values: told.append(values))
    form = begin_election(desk)
    form.asked._choose(1)
    vote_for(desk, form, ("Fraktion A", 9), ("Fraktion B", 3))
    item = desk.item("Ö 5").id
    assert not any(names and names[0] == "Frakt" for _item, _office, names, _method in told), "half a name"
    desk.until(lambda: bool(told) and told[-1][2] == ("Fraktion A", "Fraktion B"))
    assert told[-1] == (item, "Stellvertretende Schriftfuehrung", ("Fraktion A", "Fraktion B"), VoteMethod.OPEN)
    desk.click(form.button)
    desk.until(lambda: bool(desk.item("Ö 5").elections))
    desk.settle()
    assert told[-1][1] == ""


def test_run_off_and_lot(desk: MeetingDesk) -> None:
    form = begin_election(desk)
    form.asked._choose(1)
    vote_for(desk, form, ("Fraktion A", 4), ("Fraktion B", 4), ("Fraktion C", 2))
    desk.click(form.button)
    desk.until(lambda: bool(desk.item("Ö 5").elections))
    desk.settle()
    panel = desk.bench.middle.vote.elections
    desk.click(panel.lines[0].buttons.itemAt(0).widget())
    assert [name for name, _ in form.draft().candidates] == ["Fraktion A", "Fraktion B"]
    for _name, box in form.candidates.rows:
        box.setValue(5)
    desk.click(form.button)
    desk.until(lambda: len(desk.item("Ö 5").elections) == 2)
    desk.settle()
    lot = panel.lines[1].buttons.itemAt(1).widget()
    assert lot.words() == "Los: Fraktion B"
    desk.click(lot)
    desk.until(lambda: desk.item("Ö 5").elections[1].by_lot)
    desk.settle()
    assert "durch Los: Fraktion B" in panel.lines[1].sentence.text()


def test_what_is_typed_stays_with_its_item(desk: MeetingDesk) -> None:
    form = begin_election(desk)
    desk.choose("Ö 6")
    desk.choose("Ö 5")
    assert form.office.text() == "Stellvertretende Schriftfuehrung"
    assert form.isVisible()
    assert desk.bench.middle.vote.method.current() == ELECTION
