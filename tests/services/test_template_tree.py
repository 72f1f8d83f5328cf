"""The agenda template as a tree: levels, parts, wordings, and what a new meeting makes of it."""

from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smartaachen_desktop.model.meetings import StandingItem
from smartaachen_desktop.services.meetings import PlanMeeting
from smartaachen_desktop.services.queries.meeting_load import meeting_view
from smartaachen_desktop.services.queries.meetings import MeetingView
from smartaachen_desktop.services.queries.preparation import TemplateRow, preparation
from smartaachen_desktop.services.templates import (
    AddStandingItem,
    ChangeStandingItem,
    MoveStandingItem,
    RemoveStandingItem,
    outline,
)
from tests.services.conftest import Room, at


def rows(room: Room) -> tuple[TemplateRow, ...]:
    body = room.example.organizations["jourfixe"]
    return room.dispatcher.read(lambda session: preparation(session, body)).template


def shown(room: Room) -> list[str]:
    return ["  " * row.depth + row.title for row in rows(room)]


def add(room: Room, title: str, **more: object) -> UUID:
    made = room.do(AddStandingItem(room.example.organizations["jourfixe"], title, **more))  # type: ignore[arg-type]
    return made["standing_item"]


def plan(room: Room) -> MeetingView:
    command = PlanMeeting(room.example.organizations["jourfixe"], at("17:00"), from_template=True)
    meeting = room.do(command)["meeting"]
    return room.dispatcher.read(lambda session: meeting_view(session, meeting))


@pytest.fixture
def empty(planned: Room) -> Room:
    for row in rows(planned):
        planned.do(RemoveStandingItem(row.id))
    assert rows(planned) == ()
    return planned


def test_a_new_meeting_gets_the_tree_and_the_wordings(empty: Room) -> None:
    report = add(empty, "Berichte")
    add(empty, "Haushalt", parent=report, proposal="Der Bericht wird zur Kenntnis genommen.")
    plan_item = add(empty, "Projektplan", parent=report)
    add(empty, "Kritischer Pfad", parent=plan_item)
    inside = add(empty, "Vertrauliches", public=False)
    add(empty, "Verträge", parent=inside)
    view = plan(empty)
    assert [f"{item.number} {item.title}" for item in view.items] == [
        "Ö 1 Berichte", "Ö 1.1 Haushalt", "Ö 1.2 Projektplan", "Ö 1.2.1 Kritischer Pfad", "N 1 Vertrauliches",
        "N 1.1 Verträge",
    ]  # fmt: skip
    assert view.items[1].proposal == "Der Bericht wird zur Kenntnis genommen."
    assert [item.public for item in view.items[-2:]] == [False, False], "a sub-item lies in its item's part"


def test_an_item_moves_with_all_below_it(empty: Room) -> None:
    first, second = add(empty, "Erstens"), add(empty, "Zweitens", public=False)
    below = add(empty, "Darunter", parent=first)
    empty.do(MoveStandingItem(first, 0, parent=second))
    assert shown(empty) == ["Zweitens", "  Erstens", "    Darunter"]
    assert {row.public for row in rows(empty)} == {False}
    empty.do(MoveStandingItem(below, 0, parent=None))
    assert shown(empty) == ["Darunter", "Zweitens", "  Erstens"]
    empty.dispatcher.undo()
    empty.do(ChangeStandingItem(second, public=True))
    assert {row.public for row in rows(empty)} == {True}


def test_what_the_tree_refuses(empty: Room) -> None:
    one = add(empty, "1")
    two = add(empty, "1.1", parent=one)
    three = add(empty, "1.1.1", parent=two)
    assert empty.refused(AddStandingItem(empty.example.organizations["jourfixe"], "4", parent=three)) == "too_deep"
    assert empty.refused(MoveStandingItem(one, 0, parent=two)) == "own_parent"
    assert empty.refused(ChangeStandingItem(two, public=False)) == "sub_item_part"
    assert empty.refused(AddStandingItem(empty.example.organizations["awd"], "fremd", parent=one)) == "other_body"


def test_what_hung_below_a_removed_item_takes_its_place(empty: Room) -> None:
    add(empty, "vorn")
    gone = add(empty, "weg")
    for title in ("a", "b"):
        add(empty, title, parent=gone)
    add(empty, "hinten")
    empty.do(RemoveStandingItem(gone))
    assert shown(empty) == ["vorn", "a", "b", "hinten"]


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=10))
@settings(max_examples=30)
def test_the_outline_holds_every_item_once_and_no_item_before_the_one_above(links: list[tuple[int, int]]) -> None:
    made = [
        StandingItem(title=str(place), public=True, position=position, parent_id=None)
        for place, (position, _above) in enumerate(links)
    ]
    for place, (_position, above) in enumerate(links):
        made[place].parent_id = made[above].id if above < place else None
    found = outline(made)
    assert sorted(row.title for row in found) == sorted(row.title for row in made)
    for row in made:
        above_row = next((each for each in made if each.id == row.parent_id), None)
        assert above_row is None or found.index(above_row) < found.index(row)
