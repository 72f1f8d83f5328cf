"""People, bodies and seats."""

from datetime import date

import pytest

from smartaachen_desktop.model.people import MemberGroup
from smartaachen_desktop.services.people import (
    AddDepartment,
    AddMembership,
    AddOrganization,
    AddPerson,
    ChangeMembership,
    ChangeOrganization,
    ChangePerson,
    RemoveMembership,
    RemovePerson,
)
from smartaachen_desktop.services.queries.people import people_view
from tests.services.conftest import Room


def test_the_quorum_comes_from_the_statutory_number_not_from_the_list(planned: Room) -> None:
    awd = next(body for body in planned.dispatcher.read(people_view).organizations if body.short_name == "AWD")
    assert (awd.statutory_size, awd.needed) == (17, 9)
    planned.do(ChangeOrganization(organization=awd.id, statutory_size=18))
    awd = next(body for body in planned.dispatcher.read(people_view).organizations if body.short_name == "AWD")
    assert awd.needed == 10


def test_a_seat_is_taken_once_until_it_ends(planned: Room) -> None:
    body, person = planned.example.organizations["awd"], planned.example.people["Stawag"]
    seat = AddMembership(organization=body, person=person, group=MemberGroup.ADVISORY)
    made = planned.do(seat)["membership"]
    assert planned.refused(seat) == "already_member"
    planned.do(ChangeMembership(membership=made, ended=date(2021, 12, 31)))
    planned.do(RemoveMembership(membership=planned.do(seat)["membership"]))


def test_a_person_in_use_stays(planned: Room) -> None:
    assert planned.refused(RemovePerson(person=planned.example.people["Stawag"])) == "in_use"
    guest = planned.do(AddPerson(name="Gast"))["person"]
    planned.do(RemovePerson(person=guest))
    assert planned.refused(RemovePerson(person=guest)) == "unknown_id"


@pytest.mark.parametrize("size", [-1, 1001])
def test_a_body_has_a_plausible_size(planned: Room, size: int) -> None:
    assert planned.refused(AddOrganization(name="A", short_name="A", statutory_size=size)) == "statutory_size"


def test_names_are_needed(planned: Room) -> None:
    person, body = planned.example.people["Stawag"], planned.example.organizations["awd"]
    for command in (
        AddPerson(name=" "), ChangePerson(person=person, name=""), AddDepartment(code="\t"),
        AddOrganization(name="A", short_name=""), ChangeOrganization(organization=body, short_name=" "),
    ):  # fmt: skip
        assert planned.refused(command) == "empty_name"


def test_unknown_ids_are_named(planned: Room) -> None:
    nothing = planned.meeting
    for command in (
        AddPerson(name="A", department=nothing),
        AddMembership(organization=nothing, person=nothing, group=MemberGroup.GUEST),
        RemoveMembership(membership=nothing),
    ):
        assert planned.refused(command) == "unknown_id"
