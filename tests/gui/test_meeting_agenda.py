"""The agenda by hand: sub-items by key and drag, parked items, items taken up by urgency."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from smartaachen_desktop.formats import time_of_day
from smartaachen_desktop.model.meetings import ItemState, ResultCategory, Standing
from tests.gui.meeting_desk import ALT, Key, MeetingDesk


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MeetingDesk]:
    made = MeetingDesk(qtbot, qapp, tmp_path)
    yield made
    made.close()


def headings(desk: MeetingDesk) -> dict[str, str]:
    return {item.heading: item.number for item in desk.stored().items}


def test_the_expected_end_counts_from_now_only_on_the_day_of_the_meeting(desk: MeetingDesk) -> None:
    agenda, start = desk.bench.agenda, desk.stored().scheduled_start
    early, late, days_after = (
        start + each for each in (-timedelta(minutes=9), timedelta(minutes=9), timedelta(days=9))
    )
    for now, end in ((early, start), (late, late), (days_after, start)):
        agenda.tick(now)
        due = end + timedelta(minutes=sum(item.planned_minutes for item in desk.stored().items))
        assert agenda.end.text() == f"Ende gegen {time_of_day(due)}"


def test_alt_and_arrows_build_the_tree(desk: MeetingDesk) -> None:
    agenda = desk.bench.agenda.list
    item = desk.item("Ö 7")
    desk.choose("Ö 7")
    desk.press(agenda, Key.Key_Right, ALT)
    desk.until(lambda: headings(desk)[item.heading] == "Ö 6.1")
    desk.settle()
    assert agenda.keyed.rows[agenda.keyed.row_of(item.id)].depth == 1
    desk.press(agenda, Key.Key_Up, ALT)  # the only one below its item has nowhere to go
    desk.settle()
    assert headings(desk)[item.heading] == "Ö 6.1"
    desk.press(agenda, Key.Key_Left, ALT)
    desk.until(lambda: headings(desk)[item.heading] == "Ö 7")
    desk.settle()
    desk.press(agenda, Key.Key_Up, ALT)
    desk.until(lambda: headings(desk)[item.heading] == "Ö 6")


def test_a_drop_at_the_right_goes_below_and_between_rows_beside(desk: MeetingDesk) -> None:
    agenda = desk.bench.agenda.list
    item, target = desk.item("Ö 8"), desk.item("Ö 2")
    desk.choose("Ö 8")
    box = agenda.visualRect(agenda.keyed.index(agenda.keyed.row_of(target.id)))
    agenda.drop_at(QPoint(box.right() - 4, box.center().y()))
    desk.until(lambda: headings(desk)[item.heading] == "Ö 2.1")
    desk.settle()
    box = agenda.visualRect(agenda.keyed.index(agenda.keyed.row_of(target.id)))
    agenda.choose(item.id)
    agenda.drop_at(QPoint(box.left() + 10, box.top() + 2))
    desk.until(lambda: headings(desk)[item.heading] == "Ö 2")
    desk.settle()
    closed = next(each for each in desk.stored().items if not each.public)
    box = agenda.visualRect(agenda.keyed.index(agenda.keyed.row_of(closed.id)))
    agenda.choose(item.id)
    agenda.drop_at(QPoint(box.left() + 10, box.bottom() - 1))
    desk.until(lambda: headings(desk)[item.heading] == "N 2")


def test_p_parks_and_takes_up_again(desk: MeetingDesk) -> None:
    desk.begin("Ö 5")
    agenda = desk.bench.agenda.list
    item = desk.item("Ö 6")
    desk.choose("Ö 6")
    desk.press(agenda, Key.Key_P)
    desk.until(lambda: desk.item("Ö 6").state is ItemState.PARKED)
    desk.settle()
    keys = [row.key for row in agenda.keyed.rows]
    assert keys.index(item.id) > keys.index("head-parked")  # parked ones stand at the end, with their number
    assert "1 TOP geparkt" in desk.bench.agenda.parked.text()
    desk.press(agenda, Key.Key_P)
    desk.until(lambda: desk.item("Ö 6").state is ItemState.OPEN)


@pytest.mark.parametrize(("no", "taken"), [(0, True), (99, False)])
def test_urgency_by_key(desk: MeetingDesk, no: int, taken: bool) -> None:
    desk.begin("Ö 1")
    desk.press(desk.bench.agenda.list, Key.Key_Insert, Qt.KeyboardModifier.AltModifier)
    form = desk.bench.agenda.urgency
    desk.until(form.title.hasFocus)
    desk.write(form.title, "Aufruf zur Digitalisierung")
    form.reason.setPlainText("Die Frist endet vor der nächsten Sitzung.")
    entitled = len(desk.stored().entitled(desk.item("Ö 1").id, desk.clock()))
    assert form.yes.value() == entitled
    if no:
        form.yes.setValue(1)
        form.no.setValue(entitled - 1)
    desk.click(form.button)
    motion = desk.item("Ö 1").motions[0]
    assert motion.vote is not None
    assert motion.vote.accepted is taken
    assert ("Aufruf zur Digitalisierung" in headings(desk)) is taken
    assert not form.isVisible()


def test_a_standing_item_made_by_hand_brings_its_list(desk: MeetingDesk) -> None:
    desk.choose("Ö 7")
    desk.press(desk.bench.agenda.list, Key.Key_F2)
    form = desk.bench.agenda.form
    form.standing.set_value(Standing.FOLLOW_UP)
    desk.press(form.title, Key.Key_Return)
    desk.until(lambda: desk.item("Ö 7").standing is Standing.FOLLOW_UP)
    desk.until(desk.bench.middle.earlier.isVisible)


def test_what_became_of_an_item_is_noted_without_a_resolution(desk: MeetingDesk) -> None:
    desk.choose("Ö 7")
    menu = QMenu()
    desk.bench.middle.head._offer_results(menu, desk.item("Ö 7"))
    results = menu.actions()[0].menu()
    next(act for act in results.actions() if act.text() == "vertagt").trigger()
    desk.until(lambda: desk.item("Ö 7").result is ResultCategory.POSTPONED)
