"""A whole difficult meeting through the widgets, and what minutes, plan, budget and journal say of it afterwards."""

import subprocess
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QMenu, QWidget
from pytestqt.qtbot import QtBot

from smartaachen_desktop.documents.protocol import build_protocol
from smartaachen_desktop.formats import NBSP
from smartaachen_desktop.gui.meeting.change_measure import MOVE
from smartaachen_desktop.gui.meeting.change_money import TRANSFER
from smartaachen_desktop.gui.meeting.election_form import NO_OBJECTION
from smartaachen_desktop.gui.meeting.vote_state import ELECTION
from smartaachen_desktop.gui.shared.segments import SegmentedControl
from smartaachen_desktop.model.attendance import Whereabouts
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.meetings import ItemState, MeetingState, ResultCategory
from smartaachen_desktop.model.voting import MotionKind, VoteMethod
from smartaachen_desktop.services.queries.budget import budget_view
from smartaachen_desktop.services.queries.plan import plan_view
from smartaachen_desktop.services.queries.protocol import protocol_data
from smartaachen_desktop.storage.journal import entries, first_broken
from tests.gui.meeting_desk import CONTROL, Key, MeetingDesk, click_row

ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
LATE = ("Fraktion D, Platz 1", "Fraktion E, Platz 1")
BIASED = "Fraktion B, Platz 2"


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MeetingDesk]:
    made = MeetingDesk(qtbot, qapp, tmp_path)
    yield made
    made.close()


def strike(desk: MeetingDesk, name: str, *keys: Key) -> None:
    desk.person(name)
    for key in keys:
        desk.press(desk.bench.people.list, key)
    desk.settle()


def choose_segment(desk: MeetingDesk, control: SegmentedControl, wanted: str) -> None:
    """By the arrow keys."""
    control.setFocus()
    desk.press(control, Key.Key_Home)
    for _ in range(10):
        if control.current() == wanted:
            return
        desk.press(control, Key.Key_Right)
    raise AssertionError(f"{control.accessibleName()}: {wanted} cannot be reached")


def choose_entry(desk: MeetingDesk, combo: QComboBox, wanted: str) -> None:
    """By the arrow keys, down to the entry that says so; where one types, out of what the typed words leave."""
    combo.setFocus()
    if combo.isEditable():
        fill(desk, combo.lineEdit(), wanted)
        popup = combo.completer().popup()
        desk.until(popup.isVisible)
        desk.press(popup, Key.Key_Down)
        desk.press(popup, Key.Key_Return)
        desk.bench.activateWindow()  # the popup took the activation, and offscreen nobody gives it back
    else:
        desk.press(combo, Key.Key_Home)
        for _ in range(combo.count()):
            if wanted in combo.currentText():
                return
            desk.press(combo, Key.Key_Down)
    assert wanted in combo.currentText()


def fill(desk: MeetingDesk, field: QWidget, text: str) -> None:
    field.setFocus()
    desk.press(field, Key.Key_A, CONTROL)
    desk.type(field, text)


def at(desk: MeetingDesk, minutes: float) -> None:
    desk.clock.forward(minutes=minutes)


def finish(desk: MeetingDesk, number: str) -> None:
    desk.choose(number)
    desk.press(desk.bench.agenda.list, Key.Key_F6)
    desk.until(lambda: desk.item(number).state is ItemState.DONE)
    desk.settle()


def arrive_and_open(desk: MeetingDesk) -> None:
    """All but two are there when the meeting opens at 16:30."""
    for who in desk.stored().participants:
        if who.name not in LATE:
            strike(desk, who.name, Key.Key_K)
    desk.click(desk.bench.middle.head.meeting_button)
    assert desk.stored().state is MeetingState.RUNNING


def elect_the_secretary(desk: MeetingDesk) -> None:
    desk.call("Ö 2")
    card = desk.bench.middle.vote
    desk.press(desk.bench.agenda.list, Key.Key_F8)
    choose_segment(desk, card.method, ELECTION)
    form = card.elections.form
    fill(desk, form.office, "Schriftführung")
    fill(desk, form.candidates.rows[0][0], "FB 02, Schriftführung")
    choose_segment(desk, form.asked, NO_OBJECTION)
    desk.press(form.office, Key.Key_E, ALT)
    desk.press(form.office, Key.Key_Return, CONTROL)
    desk.until(lambda: bool(desk.item("Ö 2").elections))
    desk.settle()
    finish(desk, "Ö 2")


def prepare(desk: MeetingDesk, kind: str, enter: Callable[[Any], None]) -> None:
    desk.bench.activateWindow()  # the completer's popup took the activation, and offscreen nobody gives it back
    desk.press(desk.bench.agenda.list, Key.Key_F8, SHIFT)
    form = desk.bench.middle.changes.form
    desk.until(form.isVisible)
    assert form.kind.currentText()  # never an empty choice
    choose_entry(desk, form.kind, next(words for part in form.parts for key, words in part.kinds if key == kind))
    enter(form)
    before = sum(len(motion.changes) for motion in desk.item("Ö 5").motions)
    desk.press(form.money.amount.edit if kind == TRANSFER else form.dates.when.edit, Key.Key_Return)
    desk.until(lambda: sum(len(motion.changes) for motion in desk.item("Ö 5").motions) > before)
    desk.settle()


def decide_with_effects(desk: MeetingDesk) -> None:
    """Amendment, bias, roll call, a transfer and a move that come into force with the resolution."""
    desk.call("Ö 5")
    desk.person(BIASED)
    desk.press(desk.bench.people.list, Key.Key_B)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    desk.press(menu, Key.Key_V)
    desk.until(lambda: bool(desk.item("Ö 5").exclusions))
    desk.type_discussion("Die Verwaltung stellt die Vorlage vor.")
    card = desk.bench.middle.vote

    def transfer(form: Any) -> None:
        choose_entry(desk, form.line, "ÖA, Veranstaltungen etc.")
        choose_entry(desk, form.money.to_line, "Strategieumsetzung (externe Expertise, Umfragen)")
        for year in (form.money.year, form.money.to_year):
            fill(desk, year, "2022")
        fill(desk, form.money.amount.edit, "5.000")

    def move(form: Any) -> None:
        choose_entry(desk, form.measure, "Gründungstreffen")
        fill(desk, form.dates.when.edit, "März 2022")

    prepare(desk, TRANSFER, transfer)
    prepare(desk, MOVE, move)
    assert plan_view_of(desk) == date(2022, 2, 1)  # prepared, not in force

    desk.click(card.add_button)
    assert card.form.kind.value() is MotionKind.AMENDMENT
    desk.press(card.form.text, Key.Key_End, CONTROL)  # the proposal stands there already
    desk.type(card.form.text, " Der Bericht liegt jährlich vor.")
    fill(desk, card.form.title, "Bericht einmal im Jahr")
    fill(desk, card.form.mover, "Fraktion C")
    desk.press(card.form.title, Key.Key_Return)
    desk.until(lambda: any(motion.kind is MotionKind.AMENDMENT for motion in desk.item("Ö 5").motions))
    desk.settle()
    desk.click(card.panel.offers.order.button)  # the amendment goes before the proposal
    desk.settle()
    at(desk, 9)
    desk.count("yes", 11)
    desk.count("no", 4)
    desk.press(card.counts.steppers["no"].edit, Key.Key_Return, CONTROL)
    desk.until(lambda: any(motion.vote is not None for motion in desk.item("Ö 5").motions))
    desk.settle()
    desk.click(card.panel.offers.adopt.button)
    main = next(motion for motion in desk.item("Ö 5").motions if motion.kind is MotionKind.MAIN)
    click_row(desk.qtbot, card.panel.list, main.id)
    choose_segment(desk, card.method, VoteMethod.ROLL_CALL)
    desk.press(desk.bench.agenda.list, Key.Key_F8)
    rows = len(card.roll.list.keyed.rows)
    assert BIASED not in [row.name for row in card.roll.list.keyed.rows]
    for number in range(rows):
        desk.press(card.roll.list, Key.Key_N if number < 3 else Key.Key_J)
    desk.press(card.roll.list, Key.Key_Return, CONTROL)
    desk.until(lambda: desk.item("Ö 5").motions[-1].vote is not None)
    desk.settle()
    resolution = desk.bench.middle.resolution
    assert resolution.category.value() is ResultCategory.ADOPTED_CHANGED
    assert resolution.edit.text().endswith("Der Bericht liegt jährlich vor.")
    desk.until(resolution.ready)
    desk.click(resolution.button)
    desk.until(lambda: bool(desk.item("Ö 5").resolutions))
    desk.settle()
    finish(desk, "Ö 5")
    strike(desk, BIASED, Key.Key_Z)


def plan_view_of(desk: MeetingDesk) -> date | None:
    rows = desk.read(plan_view).measures
    return next(row.start for row in rows if row.title.startswith("Gründungstreffen"))


def lose_the_quorum_and_tie(desk: MeetingDesk) -> None:
    """Ten leave, the chair establishes it, a break, they come back, and the secret vote ends in a tie."""
    desk.call("Ö 6")
    leaving = [who.name for who in desk.stored().participants if who.votes and who.present][-10:]
    for name in leaving:
        strike(desk, name, Key.Key_G)
    strip = desk.bench.people.strip
    desk.click(strip.establish)
    desk.press(desk.bench.people.clock_form.time.edit, Key.Key_Return)
    desk.settle()
    assert desk.stored().quorum_lost_at is not None
    desk.press(desk.bench.agenda.list, Key.Key_F8)
    assert not desk.bench.middle.vote.counts.isVisible()
    at(desk, 3)
    desk.press(desk.bench.agenda.list, Key.Key_F6, SHIFT)
    form = desk.bench.middle.head.break_form
    desk.until(form.isVisible)
    desk.click(form.button)
    assert desk.stored().state is MeetingState.INTERRUPTED
    at(desk, 10)
    for name in leaving:
        strike(desk, name, Key.Key_Z)
    desk.click(desk.bench.middle.head.meeting_button)
    assert desk.stored().state is MeetingState.RUNNING
    desk.click(strip.take_back)
    assert desk.stored().quorum_lost_at is None
    desk.press(desk.bench.agenda.list, Key.Key_F8)
    card = desk.bench.middle.vote
    desk.until(card.counts.isVisible)
    choose_segment(desk, card.method, VoteMethod.SECRET)
    desk.count("yes", 8)
    desk.count("no", 8)
    assert "Stimmengleichheit" in card.counts.verdict.sentence.text()
    desk.press(card.counts.steppers["no"].edit, Key.Key_Return, CONTROL)
    desk.until(lambda: bool(desk.item("Ö 6").motions))
    desk.settle()
    resolution = desk.bench.middle.resolution
    assert resolution.category.value() is ResultCategory.REJECTED
    desk.until(resolution.ready)
    desk.click(resolution.button)
    desk.until(lambda: bool(desk.item("Ö 6").resolutions))
    desk.settle()


def take_up_an_urgent_item(desk: MeetingDesk) -> None:
    desk.press(desk.bench.agenda.list, Key.Key_Insert, ALT)
    form = desk.bench.agenda.urgency
    desk.until(form.isVisible)
    desk.write(form.title, "Ausfall des Sitzungssaals")
    desk.write(form.reason, "Der Saal ist ab morgen gesperrt.")
    desk.click(form.button)
    desk.until(lambda: any(item.urgency_reason for item in desk.stored().items))
    desk.settle()
    finish(desk, "Ö 6")


def go_behind_closed_doors(desk: MeetingDesk) -> None:
    desk.call("N 1")
    desk.type_discussion("GEHEIMER Verlauf.")
    desk.until(lambda: "GEHEIMER" in desk.item("N 1").discussion)
    resolution = desk.bench.middle.resolution
    resolution.edit.setFocus()
    desk.write(resolution.edit, "GEHEIMER Beschluss.")
    desk.until(resolution.ready)
    desk.click(resolution.button)
    desk.until(lambda: bool(desk.item("N 1").resolutions))
    desk.settle()
    finish(desk, "N 1")


def minutes(desk: MeetingDesk, audience: Audience, folder: Path) -> str:
    meeting = desk.stored().id
    data = desk.read(lambda session: protocol_data(session, meeting, audience, desk.clock()))
    path = folder / f"{audience}.pdf"
    path.write_bytes(build_protocol(data).content)
    done = subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, text=True, check=True)
    return " ".join(done.stdout.replace(NBSP, " ").split())


def test_a_difficult_meeting(desk: MeetingDesk, tmp_path: Path) -> None:
    arrive_and_open(desk)
    at(desk, 5)
    elect_the_secretary(desk)
    at(desk, 3)
    strike(desk, LATE[0], Key.Key_K)  # 16:38
    at(desk, 3)
    strike(desk, LATE[1], Key.Key_K)  # 16:41
    decide_with_effects(desk)
    lose_the_quorum_and_tie(desk)
    take_up_an_urgent_item(desk)
    go_behind_closed_doors(desk)
    at(desk, 5)
    desk.press(desk.bench.agenda.list, Key.Key_F6, CONTROL | SHIFT)
    desk.until(lambda: desk.stored().state is MeetingState.CLOSED)
    desk.settle()
    assert desk.refused == []

    # what the database holds
    stored = desk.stored()
    assert [row.number for item in stored.items for row in item.resolutions] == [
        "AWD 2021/1", "AWD 2021/2", "AWD 2021/3"
    ]  # fmt: skip
    five = desk.item("Ö 5")
    votes = {motion.kind: motion.vote for motion in five.motions}
    roll, change = votes[MotionKind.MAIN], votes[MotionKind.AMENDMENT]
    assert roll is not None
    assert change is not None
    assert (change.yes, change.no, change.entitled) == (11, 4, 16)
    assert (roll.method, roll.no, roll.yes) == (VoteMethod.ROLL_CALL, 3, 13)
    late = next(who for who in stored.participants if who.name == LATE[0])
    assert f"{late.stays[0][0]:%H:%M}" == "15:38"
    biased = next(who for who in stored.participants if who.name == BIASED)
    assert five.exclusions[0].participant_id == biased.id
    assert five.exclusions[0].whereabouts in tuple(Whereabouts)

    # plan and budget
    lines = {line.name: line.amounts[0].planned for line in desk.read(budget_view).lines}
    assert (lines["ÖA, Veranstaltungen etc."], lines["Strategieumsetzung (externe Expertise, Umfragen)"]) == (
        3_000_000, 2_500_000
    )  # fmt: skip
    assert plan_view_of(desk) == date(2022, 3, 1)

    # journal: the resolution and its effects are one step, and the chain holds
    found = list(desk.read(lambda session: list(entries(session.connection()))))
    step = next(
        entry for entry in found if entry.command == "RecordResolution"
        and any(change.table == "budget_amount" for change in entry.changes)
    )  # fmt: skip
    assert {change.table for change in step.changes} >= {"resolution", "budget_amount", "measure"}
    assert desk.read(lambda session: first_broken(session.connection())) is None

    # the minutes say it all, and the public ones nothing of the closed part
    internal, public = (minutes(desk, audience, tmp_path) for audience in (Audience.INTERNAL, Audience.PUBLIC))
    for said in (
        "von 16:38 Uhr bis 16:50 Uhr, ab 17:03 Uhr", "von 16:41 Uhr bis 16:50 Uhr", "Wahl: Schriftführung",
        "Gewählt: FB 02, Schriftführung mit 15 Ja gegen 0 Nein", "befangen zu Ö 5", "Bericht einmal im Jahr",
        "angenommen 11 4 0 0", "geändert beschlossen, mehrheitlich 13 3 0 0",
        "um 16:50 Uhr die Beschlussunfähigkeit fest",
        "um 17:03 Uhr die Beschlussfähigkeit fest", "Unterbrechung von 16:53 Uhr bis 17:03 Uhr",
        "abgelehnt, bei Stimmengleichheit 8 8 0 0", "Ausfall des Sitzungssaals", "Der Saal ist ab morgen gesperrt.",
        "Die Verwaltung stellt die Vorlage vor.", "35.000,00 € 30.000,00 € −5.000",
        "Februar 2022 März 2022 1 Monat später",
    ):  # fmt: skip
        assert said.casefold() in internal.casefold(), said
        assert said.casefold() in public.casefold(), said
    # all were back, in the very minute of the call
    assert not any(f"An N 1 {verb} nicht teil" in internal for verb in ("nimmt", "nehmen"))
    assert "GEHEIMER Beschluss" in internal
    assert "GEHEIM" not in public


def test_undo_takes_the_decision_and_its_effects_back_together(desk: MeetingDesk) -> None:
    arrive_and_open(desk)
    for name in LATE:
        strike(desk, name, Key.Key_K)
    decide_with_effects(desk)
    assert plan_view_of(desk) == date(2022, 3, 1)
    while desk.item("Ö 5").resolutions:
        desk.bridge.undo()
        desk.settle()
    assert plan_view_of(desk) == date(2022, 2, 1)
    lines = {line.name: line.amounts[0].planned for line in desk.read(budget_view).lines}
    assert lines["ÖA, Veranstaltungen etc."] == 3_500_000
