"""The rare terms of a vote by hand: majority, demands, names of those entitled, and where a motion sends the item."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.meeting.resolution_proposal import voted_text
from smartaachen_desktop.gui.meeting.vote_card import VoteCard
from smartaachen_desktop.gui.projector import vote_words
from smartaachen_desktop.model.majorities import Requirement
from smartaachen_desktop.model.meetings import ItemState, ResultCategory
from smartaachen_desktop.model.voting import MotionKind, VoteMethod
from smartaachen_desktop.services.attendance import DeclareBias, RecordDeparture
from smartaachen_desktop.services.item_slide_making import result
from smartaachen_desktop.services.motions import AddMotion
from smartaachen_desktop.services.people import ChangeOrganization
from smartaachen_desktop.services.queries.meeting_items import VoteView
from smartaachen_desktop.services.votes import RecordVote
from tests.gui.meeting_desk import CONTROL, Key, MeetingDesk

ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
A = "AWD, Fraktion A"


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MeetingDesk]:
    made = MeetingDesk(qtbot, qapp, tmp_path)
    yield made
    made.close()


def card_of(desk: MeetingDesk) -> VoteCard:
    return desk.bench.middle.vote


def vote_of(desk: MeetingDesk) -> VoteView:
    vote = desk.item("Ö 5").motions[-1].vote
    assert vote is not None
    return vote


def names(card: VoteCard) -> list[str]:
    return [card.foot.names.item(place).text() for place in range(card.foot.names.count())]


def test_the_needed_number_is_shown_and_too_few_only_warn(desk: MeetingDesk) -> None:
    desk.begin()
    card = card_of(desk)
    desk.press(desk.bench, Key.Key_H, ALT)
    secret, roll_call = card.terms.demands
    assert secret.enough.text() == "0 von mindestens 4"
    assert roll_call.enough.text() == "0, keine Mindestzahl hinterlegt"
    desk.write(secret.by, A)
    desk.write(secret.count, "3")
    assert secret.enough.text() == "3 von mindestens 4"
    desk.press(secret.count, Key.Key_Return)
    assert not card.terms.isVisible()
    assert card.foot.summary.text() == "geheim beantragt: 3 von mindestens 4"
    assert card.method.current() == VoteMethod.OPEN.value
    desk.press(card.counts.steppers["yes"].edit, Key.Key_E)
    desk.press(card.counts.steppers["yes"].edit, Key.Key_Return, CONTROL)
    desk.until(lambda: bool(desk.item("Ö 5").motions))
    desk.settle()
    (demand,) = vote_of(desk).demands
    assert (demand.by, demand.count, demand.needed, demand.enough) == (A, 3, 4, False)


def test_enough_members_choose_the_way_of_voting_and_secret_goes_first(desk: MeetingDesk) -> None:
    desk.begin()
    view = desk.stored()
    desk.run(ChangeOrganization(view.organization_id, roll_call_demand=2))
    card = card_of(desk)
    card.extras.ask()
    secret, roll_call = card.terms.demands
    assert roll_call.enough.text() == "0 von mindestens 2"
    desk.write(roll_call.count, "2")
    desk.press(roll_call.count, Key.Key_Return)
    assert card.method.current() == VoteMethod.ROLL_CALL.value
    card.extras.ask()
    desk.write(secret.count, "4")
    desk.press(secret.count, Key.Key_Return)
    assert card.method.current() == VoteMethod.SECRET.value
    card.choose_method(VoteMethod.OPEN.value)  # the chair decides
    assert card.method.current() == VoteMethod.OPEN.value


def test_the_live_sentence_follows_the_majority_and_so_does_the_wall(desk: MeetingDesk) -> None:
    desk.begin()
    card = card_of(desk)
    card.extras.ask()
    card.terms.requirement.set_value(Requirement.TWO_THIRDS_STATUTORY)
    card.terms.submit()
    card.counts.steppers["yes"].edit.setFocus()
    desk.write(card.counts.steppers["yes"].edit, "11")
    assert card.counts.verdict.sentence.text().startswith("Abgelehnt: 11 Ja gegen 0 Nein, ohne die nötige Mehrheit.")
    desk.press(card.counts.steppers["yes"].edit, Key.Key_Return, CONTROL)
    desk.until(lambda: bool(desk.item("Ö 5").motions))
    desk.settle()
    assert (vote_of(desk).accepted, vote_of(desk).statutory_size) == (False, 17)
    slide = result(desk.stored(), desk.item("Ö 5"))
    assert (
        vote_words.majority(slide.tally)
        == "nötig: zwei Drittel der Mitglieder, mindestens 12 von 17; erreicht: 64,7\u00a0%"
    )  # type: ignore[arg-type]


def test_a_majority_forgotten_is_put_right_on_the_established_vote(desk: MeetingDesk) -> None:
    desk.begin()
    desk.run(RecordVote(desk.item("Ö 5").id, 9, 8))
    assert vote_of(desk).accepted
    card = card_of(desk)
    desk.press(desk.bench, Key.Key_H, ALT)
    card.terms.requirement.set_value(Requirement.TWO_THIRDS_CAST)
    desk.write(card.terms.demands[0].by, A)
    desk.press(card.terms.demands[0].by, Key.Key_Return)
    desk.until(lambda: bool(vote_of(desk).demands))
    desk.settle()
    assert not vote_of(desk).accepted
    assert not card.terms.isVisible()
    assert "zwei Drittel der Ja- und Nein-Stimmen" in card.foot.summary.text()


def test_those_entitled_are_named_also_after_somebody_left(desk: MeetingDesk) -> None:
    desk.begin()
    view = desk.stored()
    biased, leaving = (who for who in view.participants[1:3])
    desk.run(DeclareBias(desk.item("Ö 5").id, biased.id))
    card = card_of(desk)
    assert card.foot.voters.words() == "Stimmberechtigt (16)"
    assert names(card) == []  # nothing is filled before it is asked for
    desk.press(desk.bench, Key.Key_U, ALT)
    assert card.foot.names.hasFocus()
    assert f"ohne Stimme: {biased.name}, befangen (§ 31 GO NRW)" in names(card)
    desk.press(card.foot.names, Key.Key_Escape)
    assert not card.foot.names.isVisible()
    desk.run(RecordVote(desk.item("Ö 5").id, 9, 2))
    desk.clock.forward(minutes=5)
    desk.run(RecordDeparture(leaving.id))
    assert card.foot.voters.words() == "Stimmberechtigt (16)"
    desk.click(card.foot.voters)
    assert leaving.name in names(card)


def test_a_referral_names_its_body_and_the_proposed_wording_says_it(desk: MeetingDesk) -> None:
    desk.begin()
    card = card_of(desk)
    desk.click(card.add_button)
    assert not card.form.target.isVisible()
    card.form.kind.set_value(MotionKind.REFERRAL)
    desk.until(lambda: len(card.form.target.values()) > 1)
    assert not card.form.until.isVisible()
    steering = next(each for each in card.form.target.values() if each is not None)
    card.form.target.set_value(steering)
    assert not card.form.target_name.isEnabled()
    card.form.submit()
    desk.until(lambda: bool(desk.item("Ö 5").motions))
    desk.settle()
    motion = desk.item("Ö 5").motions[0]
    assert motion.target_id == steering
    desk.run(RecordVote(desk.item("Ö 5").id, 12, 5, motion=motion.id))
    item = desk.item("Ö 5")
    assert item.result is ResultCategory.REFERRED
    assert item.motions[0].vote is not None
    assert voted_text(item, item.motions[0].vote) == f"Der Punkt wird {motion.destination} verwiesen."
    assert desk.bench.middle.resolution.edit.text() == f"Der Punkt wird {motion.destination} verwiesen."


def test_speeches_on_procedure_are_noted_beside_the_motion(desk: MeetingDesk) -> None:
    desk.begin()
    item = desk.item("Ö 5").id
    closure: UUID = desk.run(AddMotion(item, "Schluss der Debatte", kind=MotionKind.CLOSURE)).ids["motion"]
    panel = card_of(desk).panel
    panel.picked.emit(closure)
    assert panel.speeches.isVisible()
    desk.press(desk.bench, Key.Key_Y, ALT)
    desk.press(panel.speeches.boxes["speech_for"], Key.Key_Space)
    desk.write(panel.speeches.names["speech_for"], A)
    panel.speeches.boxes["speech_against"].setFocus()
    desk.until(lambda: desk.item("Ö 5").motions[0].speech_for == A)
    desk.press(panel.speeches.boxes["speech_against"], Key.Key_Space)
    desk.until(lambda: desk.item("Ö 5").motions[0].speech_against == "")
    desk.settle()
    amendment: UUID = desk.run(AddMotion(item, "Änderung", "Text", MotionKind.AMENDMENT)).ids["motion"]
    panel.picked.emit(amendment)
    assert not panel.speeches.isVisible()


def test_a_joint_vote_can_need_a_qualified_majority_and_returns_its_items(desk: MeetingDesk) -> None:
    desk.begin()
    card = card_of(desk)
    desk.press(desk.bench, Key.Key_B, CONTROL | SHIFT)
    for place in (0, 1):
        card.block.items.item(place).setCheckState(Qt.CheckState.Checked)
    ticked = card.block.items.ticked()
    card.block.counts.all_in_favour()
    card.block.requirement.set_value(Requirement.STATUTORY_MAJORITY)
    assert "Nötig: Mehrheit der gesetzlichen Mitgliederzahl" in card.block.counts.verdict.sentence.text()
    card.block.submit()
    desk.until(lambda: bool(desk.item("Ö 5").motions))
    desk.settle()
    assert vote_of(desk).requirement is Requirement.STATUTORY_MAJORITY
    other = next(each for each in ticked if each != desk.item("Ö 5").id)
    assert desk.stored().item(other).state is ItemState.DONE  # type: ignore[union-attr]
    card.panel.picked.emit(desk.item("Ö 5").motions[0].id)
    card.motions.setFocus()
    desk.press(card.motions, Key.Key_Delete)
    desk.until(lambda: desk.item("Ö 5").motions[0].vote is None)
    assert desk.stored().item(other).state is ItemState.OPEN  # type: ignore[union-attr]


def test_switching_items_asks_no_hidden_election_form(desk: MeetingDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.begin()
    asked: list[int] = []
    form = card_of(desk).elections.form
    draft = form.draft
    monkeypatch.setattr(form, "draft", lambda: asked.append(1) or draft())
    desk.choose("Ö 6")
    desk.choose("Ö 5")
    desk.settle()
    assert asked == []
