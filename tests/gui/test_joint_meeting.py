"""A joint meeting by hand: planned in the form, voted and resolved body by body, each quorum told apart."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.meeting.motion_list import MAIN, PARTNER_MAIN
from smartaachen_desktop.gui.meeting.vote_state import ELECTION
from smartaachen_desktop.model.meetings import ResultCategory
from smartaachen_desktop.model.people import MemberGroup
from smartaachen_desktop.services.attendance import RecordDeparture
from smartaachen_desktop.services.meetings import ChangeMeeting
from tests.gui.meeting_desk import CONTROL, Key, MeetingDesk


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MeetingDesk]:
    made = MeetingDesk(qtbot, qapp, tmp_path)
    yield made
    made.close()


@pytest.fixture
def joint(desk: MeetingDesk) -> MeetingDesk:
    """With the Steuergremium, open, everybody there, the fifth item called."""
    assert desk.example is not None
    desk.run(ChangeMeeting(desk.stored().id, partner=desk.example.organizations["steuergremium"]))
    desk.settle()
    desk.begin()
    return desk


def establish(desk: MeetingDesk, yes: int) -> None:
    before = sum(motion.vote is not None for motion in desk.item("Ö 5").motions)
    card = desk.bench.middle.vote
    desk.count("yes", yes)
    desk.press(card.counts.steppers["yes"].edit, Key.Key_Return, CONTROL)
    desk.until(lambda: sum(motion.vote is not None for motion in desk.item("Ö 5").motions) > before)
    desk.settle()


def test_the_form_plans_a_joint_meeting(desk: MeetingDesk) -> None:
    assert desk.example is not None
    second = desk.example.organizations["steuergremium"]
    form = desk.bench.middle.details
    form.change(desk.stored())
    assert desk.stored().organization_id not in form.partner.values()
    form.partner.set_value(second)
    form.submit()
    desk.until(lambda: desk.stored().joint)
    desk.settle()
    heads = [row.name for row in desk.bench.people.list.keyed.rows if isinstance(row.key, str)]
    assert heads[0].startswith("AWD: ")
    assert any(name.startswith("SG: ") for name in heads)


def test_both_bodies_vote_and_resolve_one_after_the_other(joint: MeetingDesk) -> None:
    card, resolution = joint.bench.middle.vote, joint.bench.middle.resolution
    assert [row.key for row in card.motions.keyed.rows] == [MAIN, PARTNER_MAIN]
    assert [row.title[:4] for row in card.motions.keyed.rows] == ["AWD:", "SG: "]
    establish(joint, 9)
    first, second = joint.item("Ö 5").motions
    assert first.vote is not None
    assert second.vote is None
    # the eye went on to the other body's motion: its own people are counted
    assert card.counts.isVisible()
    assert card.foot.voters.text().endswith("(5)")
    assert resolution.bodies.currentText() == "AWD"
    joint.clock.forward(minutes=1)
    establish(joint, 4)
    assert [motion.vote.entitled for motion in joint.item("Ö 5").motions if motion.vote] == [17, 5]
    assert resolution.bodies.currentText() == "SG"
    for number in ("SG 2021/1", "AWD 2021/1"):
        resolution.edit.setFocus()
        joint.until(resolution.ready)
        joint.press(resolution.edit, Key.Key_Return, CONTROL)
        joint.until(lambda: number in [each.number for each in joint.item("Ö 5").resolutions])  # noqa: B023 - at once
        joint.settle()
    assert not resolution.bodies.isVisible()


def test_taking_note_asks_which_body(joint: MeetingDesk) -> None:
    resolution = joint.bench.middle.resolution
    assert resolution.bodies.isVisible()
    resolution.bodies.set_value(joint.stored().bodies[1].body_key)
    resolution.category.set_value(ResultCategory.NOTED)
    resolution._category_chosen(0)
    joint.write(resolution.edit, "Zur Kenntnis.")
    joint.click(resolution.button)
    joint.until(lambda: bool(joint.item("Ö 5").resolutions))
    assert joint.item("Ö 5").resolutions[0].number == "SG 2021/1"


def test_each_quorum_has_a_lamp_and_a_strip(joint: MeetingDesk) -> None:
    members = [who for who in joint.stored().participants if who.partner_group is MemberGroup.MEMBER]
    for who in members[:3]:
        joint.run(RecordDeparture(who.id))
    joint.settle()
    header = joint.headers[-1]
    assert header is not None
    assert header.meeting is not None
    lamps = [(lamp.number, lamp.word.split(":")[0]) for lamp in header.meeting.lamps]
    assert lamps == [("17 / 9", "AWD"), ("2 / 3", "SG")]
    own, other = joint.bench.people.strips
    assert not own.isVisible()
    assert other.isVisible()
    assert other.words.text().startswith("SG: Stimmberechtigte anwesend: 2, nötig: 3")
    joint.click(other.establish)
    joint.press(joint.bench.people.clock_form.time.edit, Key.Key_Return)
    joint.until(lambda: joint.stored().bodies[1].quorum_lost_at is not None)
    joint.settle()
    assert joint.stored().quorum_lost_at is None
    card = joint.bench.middle.vote
    card._motion_chosen(PARTNER_MAIN)
    assert card.hint.isVisible()
    card._motion_chosen(MAIN)
    assert card.counts.isVisible()


def test_an_election_is_the_chosen_bodys(joint: MeetingDesk) -> None:
    card = joint.bench.middle.vote
    card.choose_method(ELECTION)
    form = card.elections.form
    assert form.bodies.isVisible()
    assert form._entitled == 17
    form.bodies.setCurrentIndex(1)
    form.bodies.activated.emit(1)
    assert form._entitled == 5
    joint.write(form.office, "Sprecher*in")
    form.candidates.rows[0][0].setText("Stawag")
    form.candidates.rows[0][1].setValue(3)
    form.asked._choose(1)
    form.confirm()
    joint.until(lambda: bool(joint.item("Ö 5").elections))
    assert joint.item("Ö 5").elections[0].body == "SG"


def test_a_single_body_sees_nothing_of_it(desk: MeetingDesk) -> None:
    desk.begin()
    middle, people = desk.bench.middle, desk.bench.people
    assert not middle.resolution.bodies.isVisible()
    assert not middle.vote.form.bodies.isVisibleTo(middle.vote.form)
    assert not people.strips[1].isVisible()
    people.acts.add_guest()
    assert not people.guest_form.bodies.isVisible()
    assert [row.key for row in middle.vote.motions.keyed.rows] == [MAIN]
