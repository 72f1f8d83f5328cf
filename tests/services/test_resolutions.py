"""Resolutions never go against the counts; they are numbered per body and year; assignments follow."""

from datetime import date, datetime

import pytest

from smartaachen_desktop.formats import utc
from smartaachen_desktop.model.meetings import ResultCategory
from smartaachen_desktop.model.resolutions import AssignmentStatus
from smartaachen_desktop.services.agenda import AddAgendaItem, SetItemResult
from smartaachen_desktop.services.agenda_course import StartItem
from smartaachen_desktop.services.assignments import AddAssignment, ChangeAssignment, RemoveAssignment
from smartaachen_desktop.services.meetings import OpenMeeting, PlanMeeting
from smartaachen_desktop.services.queries.followup import followup_view
from smartaachen_desktop.services.resolutions import ChangeResolution, RecordResolution
from smartaachen_desktop.services.votes import RecordVote
from tests.services.conftest import Room

ADOPTED = (ResultCategory.ADOPTED_UNCHANGED, ResultCategory.ADOPTED_CHANGED)


@pytest.mark.parametrize("category", ADOPTED)
def test_a_rejected_motion_is_not_adopted(running: Room, category: ResultCategory) -> None:
    item = running.items[4]
    vote = running.do(RecordVote(item=item, yes=6, no=6))["vote"]
    command = RecordResolution(item=item, vote=vote, text="Beschluss", category=category)
    assert running.refused(command) == "against_counts"
    running.do(RecordResolution(item=item, vote=vote, text="Beschluss", category=ResultCategory.REJECTED))


def test_an_adopted_motion_is_not_rejected(decided: Room) -> None:
    (resolution,) = decided.item(4).resolutions
    change = ChangeResolution(resolution=resolution.id, category=ResultCategory.REJECTED)
    assert decided.refused(change) == "against_counts"
    decided.do(ChangeResolution(resolution=resolution.id, category=ResultCategory.ADOPTED_CHANGED))
    assert decided.item(4).result is ResultCategory.ADOPTED_CHANGED


def test_the_result_carries_the_councils_words(decided: Room) -> None:
    (resolution,) = decided.item(4).resolutions
    assert (resolution.number, resolution.result) == ("AWD 2021/1", "ungeändert beschlossen, mehrheitlich")


def test_the_vote_belongs_to_the_item(decided: Room) -> None:
    vote = decided.item(4).resolutions[0].vote_id
    command = RecordResolution(item=decided.items[0], vote=vote, text="Beschluss", category=ADOPTED[0])
    assert decided.refused(command) == "other_item"


def another_meeting(room: Room, body: str, year: int) -> str:
    """The number of one resolution in a new meeting of that body and year."""
    room.clock.now = start = utc(datetime(year, 3, 1, 17, 0))
    chair = next(iter(room.example.people.values()))
    command = PlanMeeting(organization=room.example.organizations[body], start=start, chair=chair)
    meeting = room.do(command)["meeting"]
    item = room.do(AddAgendaItem(meeting=meeting, title="Bericht"))["item"]
    room.do(OpenMeeting(meeting=meeting, at=start))
    room.do(StartItem(item=item, at=start))
    room.do(RecordResolution(item=item, text="Bekannt.", category=ResultCategory.NOTED))
    rows = room.dispatcher.read(followup_view).resolutions
    return next(row.number for row in rows if row.subject == "Bericht" and row.day.year == year)


def test_numbers_run_per_body_and_year(decided: Room) -> None:
    decided.do(RecordResolution(item=decided.items[4], text="Zweiter", category=ResultCategory.NOTED))
    assert [each.number for each in decided.item(4).resolutions] == ["AWD 2021/1", "AWD 2021/2"]
    assert another_meeting(decided, "steuergremium", 2021) == "SG 2021/1"
    assert another_meeting(decided, "awd", 2022) == "AWD 2022/1"


def test_undo_gives_the_number_back(running: Room) -> None:
    command = RecordResolution(item=running.items[4], text="Bekannt.", category=ResultCategory.NOTED)
    running.do(command)
    running.dispatcher.undo()
    assert running.item(4).result is None
    running.do(command)
    assert running.item(4).resolutions[0].number == "AWD 2021/1"


@pytest.mark.parametrize("text", ["", "\n"])
def test_wording_is_needed(running: Room, text: str) -> None:
    assert running.refused(RecordResolution(item=running.items[4], text=text, category=ResultCategory.NOTED))
    assert running.refused(AddAssignment(text=text, item=running.items[4])) == "empty_name"


def test_an_assignment_lives(decided: Room) -> None:
    (assignment,) = decided.item(4).assignments
    decided.do(ChangeAssignment(assignment=assignment.id, status=AssignmentStatus.DONE, due=date(2021, 12, 31)))
    (done,) = decided.item(4).assignments
    assert (done.status, done.due) == (AssignmentStatus.DONE, date(2021, 12, 31))
    decided.do(RemoveAssignment(assignment=assignment.id))
    assert decided.item(4).assignments == ()


def test_an_assignment_by_hand_belongs_to_no_meeting(planned: Room) -> None:
    made = planned.do(AddAssignment(text="Anfrage beantworten"))["assignment"]
    rows = planned.dispatcher.read(followup_view).assignments
    assert made in {row.assignment.id for row in rows}


def test_unknown_ids_are_named(running: Room) -> None:
    nothing = running.meeting
    for command in (
        RecordResolution(item=nothing, text="A", category=ResultCategory.NOTED),
        AddAssignment(text="A", resolution=nothing),
        AddAssignment(text="A", responsible=nothing),
        ChangeAssignment(assignment=nothing, text="A"),
    ):
        assert running.refused(command) == "unknown_id"


def test_an_item_has_a_result_without_a_resolution_only_where_none_is_needed(running: Room) -> None:
    running.do(SetItemResult(running.items[6], ResultCategory.POSTPONED))
    assert running.item(6).result is ResultCategory.POSTPONED
    running.do(SetItemResult(running.items[6], None))
    assert running.item(6).result is None
    assert running.refused(SetItemResult(running.items[6], ResultCategory.REJECTED)) == "needs_resolution"


def test_a_resolution_settles_the_result_alone(decided: Room) -> None:
    assert decided.refused(SetItemResult(decided.items[4], ResultCategory.NOTED)) == "resolution_stands"
