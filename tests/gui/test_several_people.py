"""One act of the hand for several people is one step to take back; a refusal for one of them stores nothing."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.model.attendance import Whereabouts
from smartaachen_desktop.services.attendance import DeclareBias
from smartaachen_desktop.services.queries.meetings import ParticipantView
from smartaachen_desktop.services.queries.people import people_view
from tests.gui.meeting_desk import Key, MeetingDesk


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MeetingDesk]:
    made = MeetingDesk(qtbot, qapp, tmp_path)
    made.begin()
    made.choose("Ö 5")
    yield made
    made.close()


def three(desk: MeetingDesk) -> list[ParticipantView]:
    return [who for who in desk.stored().participants if who.present][:3]


def choose(desk: MeetingDesk, people: list[ParticipantView]) -> None:
    agenda = desk.bench.people.list
    agenda.clearSelection()
    model = agenda.selectionModel()
    for who in people:
        model.select(agenda.keyed.index(agenda.keyed.row_of(who.id)), model.SelectionFlag.Select)


def one_step(desk: MeetingDesk, act: Callable[[], object], holds: Callable[[], bool]) -> None:
    """`act` makes `holds` true with one entry, and one undo makes it false again."""
    before = desk.dispatcher.last_entry()
    act()
    desk.until(holds)
    desk.settle()
    assert desk.dispatcher.last_entry() == before + 1


def test_leaving_excusing_coming_back_and_bias_are_one_step_each(desk: MeetingDesk) -> None:
    pane, people = desk.bench.people, three(desk)
    ids = {who.id for who in people}

    def there() -> int:
        return sum(who.present for who in desk.stored().participants if who.id in ids)

    def biased() -> int:
        return sum(each.ended_at is None for each in desk.item("Ö 5").exclusions)

    choose(desk, people)
    one_step(desk, pane.acts.leave, lambda: there() == 0)
    desk.bridge.undo()
    desk.until(lambda: there() == 3)
    desk.settle()
    choose(desk, people)
    one_step(desk, pane.acts.sit_with_public, lambda: there() == 0)
    choose(desk, people)
    one_step(desk, pane.acts.come_back, lambda: there() == 3)
    choose(desk, people)
    item = desk.item("Ö 5").id
    one_step(desk, lambda: pane.acts._declare(item, people, Whereabouts.LEFT_ROOM), lambda: biased() == 3)
    choose(desk, people)
    one_step(desk, pane.acts.declare_bias, lambda: biased() == 0)


def test_a_refusal_for_one_of_three_keeps_the_form_open_and_stores_nothing(desk: MeetingDesk) -> None:
    people, form = three(desk), desk.bench.people.bias_form
    form.ask(desk.item("Ö 5"), people)
    desk.run(DeclareBias(desk.item("Ö 5").id, people[1].id, Whereabouts.LEFT_ROOM))
    form.submit()
    desk.until(lambda: bool(form.error.text()))
    assert form.isVisible()
    assert [each.name for each in desk.item("Ö 5").exclusions] == [people[1].name]


def test_a_refused_correction_of_times_keeps_the_form_open(desk: MeetingDesk) -> None:
    desk.clock.forward(minutes=10)
    who = three(desk)[0]
    choose(desk, [who])
    desk.bench.people.acts.leave()
    desk.settle()
    desk.clock.forward(minutes=10)
    choose(desk, [who])
    desk.bench.people.acts.come_back()
    desk.until(lambda: len(next(each for each in desk.stored().participants if each.id == who.id).stays) == 2)
    desk.settle()
    who = next(each for each in desk.stored().participants if each.id == who.id)
    form, before = desk.bench.people.times_form, desk.stored().journal_head
    form.ask(who)
    first, second = form.times.text().split(", ")
    form.times.setText(f"{first.split('–')[0]}–23:30, {second.split('–')[0]}–23:40")
    form.submit()
    desk.until(lambda: bool(form.error.text()))
    desk.settle()
    assert form.isVisible()
    assert desk.stored().journal_head == before


def test_a_guest_with_a_new_name_is_one_step(desk: MeetingDesk) -> None:
    form = desk.bench.people.guest_form
    desk.bench.people.acts.add_guest()
    form.person.setEditText("Gast der Hochschule")

    def listed() -> bool:
        return any(who.name == "Gast der Hochschule" and who.present for who in desk.stored().participants)

    one_step(desk, lambda: desk.press(form.role, Key.Key_Return), listed)
    desk.bridge.undo()
    desk.until(lambda: not listed())
    assert all(each.name != "Gast der Hochschule" for each in desk.read(people_view).people)
