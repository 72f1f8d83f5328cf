"""Attendance by key: one letter for each act, substitutes, resting votes, corrected times, a break with its end."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.formats import clock
from smartaachen_desktop.model.attendance import BiasReason, Whereabouts
from smartaachen_desktop.model.meetings import MeetingState
from smartaachen_desktop.services.attendance import RecordDeparture
from smartaachen_desktop.services.queries.meetings import ParticipantView
from tests.gui.meeting_desk import Key, MeetingDesk


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MeetingDesk]:
    made = MeetingDesk(qtbot, qapp, tmp_path)
    made.begin()
    made.clock.forward(minutes=10)
    yield made
    made.close()


def who(desk: MeetingDesk, name: str) -> ParticipantView:
    return next(each for each in desk.stored().participants if each.name == name)


def strike(desk: MeetingDesk, name: str, key: Qt.Key) -> None:
    desk.person(name)
    desk.press(desk.bench.people.list, key)
    desk.settle()


def row(desk: MeetingDesk, name: str) -> str:
    rows = desk.bench.people.list.keyed.rows
    return next(each.note for each in rows if each.name == name)


def test_a_letter_for_each_act(desk: MeetingDesk) -> None:
    name = "Fraktion B, Platz 2"
    strike(desk, name, Key.Key_P)
    assert who(desk, name).left_to == (Whereabouts.WITH_PUBLIC,)
    assert row(desk, name).startswith("zuhörend")
    strike(desk, name, Key.Key_Z)
    assert who(desk, name).present
    strike(desk, name, Key.Key_G)
    assert not who(desk, name).present
    strike(desk, name, Key.Key_Z)
    assert who(desk, name).present
    assert len(who(desk, name).stays) == 3


def test_back_after_bias(desk: MeetingDesk) -> None:
    name = "Fraktion B, Platz 2"
    desk.person(name)
    desk.bench.people.acts._declare_with_reason(desk.item("Ö 5").id, [who(desk, name)])
    form = desk.bench.people.bias_form
    form.reason.set_value(BiasReason.BOARD)
    form.decided.setChecked(True)
    desk.click(form.button)
    (bias,) = desk.item("Ö 5").exclusions
    assert (bias.reason, bias.decided_by_body, bias.ended_at) == (BiasReason.BOARD, True, None)
    strike(desk, name, Key.Key_Z)
    assert desk.item("Ö 5").exclusions[0].ended_at is not None


def test_a_substitute_takes_the_members_voice(desk: MeetingDesk) -> None:
    name = "Fraktion C, Platz 2"
    strike(desk, name, Key.Key_G)
    strike(desk, name, Key.Key_V)
    form = desk.bench.people.guest_form
    desk.until(form.isVisible)
    assert not form.group.isVisible()
    line = form.person.lineEdit()
    assert line is not None
    desk.write(line, "Fraktion C, Vertretung")
    desk.click(form.button)
    desk.until(
        lambda: any(each.name == "Fraktion C, Vertretung" and each.present for each in desk.stored().participants)
    )
    desk.settle()
    stand_in = who(desk, "Fraktion C, Vertretung")
    assert (stand_in.group, stand_in.substitute_for_id) == (who(desk, name).group, who(desk, name).id)
    names = [each.name for each in desk.bench.people.list.keyed.rows]
    assert names.index("Fraktion C, Vertretung") == names.index(name) + 1
    strike(desk, name, Key.Key_K)
    assert not who(desk, name).present
    assert "Mitglied und Vertretung" in desk.said.banners[-1][1]


def test_the_strip_offers_to_let_votes_rest_and_gives_them_back(desk: MeetingDesk) -> None:
    strip = desk.bench.people.strip
    council = [each for each in desk.stored().participants if each.group.value == "council"]
    for each in council[1:4]:
        desk.run(RecordDeparture(each.id))
    assert strip.rest.isVisible()  # seven against seven
    desk.click(strip.rest)
    rested = [each for each in desk.stored().participants if each.rests]
    assert len(rested) == 1
    assert not strip.rest.isVisible()
    assert row(desk, rested[0].name) == "Stimme ruht"
    strike(desk, council[1].name, Key.Key_Z)
    assert strip.resume.isVisible()
    desk.click(strip.resume)
    assert who(desk, rested[0].name).rests[0][1] is not None
    strike(desk, rested[0].name, Key.Key_R)
    assert len(who(desk, rested[0].name).rests) == 2
    strike(desk, rested[0].name, Key.Key_R)
    assert all(end is not None for _start, end in who(desk, rested[0].name).rests)


def test_times_are_corrected_in_one_line(desk: MeetingDesk) -> None:
    name = "Fraktion B, Platz 2"
    strike(desk, name, Key.Key_G)
    strike(desk, name, Key.Key_T)
    form = desk.bench.people.times_form
    desk.until(form.times.hasFocus)
    assert form.times.text() == "16:30–16:40"
    form.times.setText("16:30-25:99")
    desk.click(form.button)
    assert form.error.text()
    form.times.setText("16:30–16:37")
    desk.click(form.button)
    assert [clock(end) for _start, end in who(desk, name).stays] == ["16:37"]


def test_a_break_says_when_it_goes_on(desk: MeetingDesk) -> None:
    desk.press(desk.bench.agenda.list, Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    form = desk.bench.middle.head.break_form
    desk.until(form.reason.hasFocus)
    desk.write(form.reason, "Pause")
    assert form.resume.edit.placeholderText() == "z. B. 16:55"  # it is 16:40
    form.resume.edit.setText("1730")
    desk.click(form.button)
    assert desk.stored().state is MeetingState.INTERRUPTED
    (pause,) = desk.stored().interruptions
    assert (pause.reason, clock(pause.resume_at)) == ("Pause", "17:30")


def test_a_break_may_last_past_midnight(desk: MeetingDesk) -> None:
    desk.clock.forward(hours=7)
    desk.press(desk.bench.agenda.list, Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    form = desk.bench.middle.head.break_form
    desk.until(form.reason.hasFocus)
    form.resume.edit.setText("0:15")
    desk.click(form.button)
    (pause,) = desk.stored().interruptions
    assert pause.resume_at is not None
    assert pause.resume_at - pause.started_at == timedelta(minutes=35)


def test_a_guest_added_by_mistake_is_struck_off(desk: MeetingDesk) -> None:
    desk.person("OecherLab")
    desk.press(desk.bench.people.list, Key.Key_Delete)
    desk.until(lambda: "OecherLab" not in [each.name for each in desk.stored().participants])
    desk.settle()
    assert desk.said.toasts[-1] == "OecherLab von der Liste gestrichen."


def test_who_objected_stands_with_the_missing_quorum(desk: MeetingDesk) -> None:
    for each in [each for each in desk.stored().participants if each.votes][:12]:
        desk.run(RecordDeparture(each.id))
    desk.settle()
    pane = desk.bench.people
    desk.click(pane.strip.establish)
    pane.clock_form.who.setText("Fraktion C")
    desk.press(pane.clock_form.time.edit, Key.Key_Return)
    desk.until(lambda: bool(desk.stored().findings))
    assert desk.stored().findings[0].raised_by == "Fraktion C"
