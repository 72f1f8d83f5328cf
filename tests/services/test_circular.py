"""Circular votes: who is asked, whose answer counts until when, what closes them, and what becomes of the result."""

from datetime import date

import pytest

from smartaachen_desktop.model.circular import CircularChoice, CircularState
from smartaachen_desktop.model.meetings import ResultCategory
from smartaachen_desktop.model.people import MemberGroup, RuleProfile
from smartaachen_desktop.services.assignments import AddAssignment, ChangeAssignment, RemoveAssignment
from smartaachen_desktop.services.checks import findings
from smartaachen_desktop.services.circular import (
    ChangeCircularVote,
    CloseCircularVote,
    MarkCircularAsked,
    RecordCircularAnswer,
    RemoveCircularVote,
    ReopenCircularVote,
    StartCircularVote,
)
from smartaachen_desktop.services.people import AddMembership, ChangeMembership, ChangeOrganization
from smartaachen_desktop.services.queries.circular import circular_rows
from smartaachen_desktop.services.queries.followup import followup_view, open_assignments
from smartaachen_desktop.services.queries.people import people_view
from smartaachen_desktop.services.queries.report import followup_report, report_markdown
from smartaachen_desktop.services.queries.search import Search
from smartaachen_desktop.services.resolutions import ChangeResolution, RecordResolution, RemoveResolution
from tests.services.circular import ASKED, LAST, answer, row, start, state
from tests.services.conftest import Room, at


def test_the_voting_members_of_that_day_are_asked_and_no_others(planned: Room) -> None:
    circular = start(planned)
    names = [each.name for each in row(planned, circular).answers]
    assert names == ["Oberbürgermeisterin", "Dezernat II", "AWD, Fraktion A", "regio.iT", "Stawag"]
    body = planned.example.organizations["steuergremium"]
    planned.do(AddMembership(body, planned.example.people["OecherLab"], MemberGroup.MEMBER))
    seats = {each.id: each for each in planned.dispatcher.read(people_view).organizations}[body].members
    planned.do(ChangeMembership(seats[0].id, ended=ASKED))
    assert [each.name for each in row(planned, circular).answers] == names


def test_a_committee_of_the_council_decides_in_session(planned: Room) -> None:
    awd = planned.example.organizations["awd"]
    assert planned.refused(StartCircularVote(awd, "Ort", "Wir sind dafür.", LAST, ASKED)) == "decides_in_session"
    circular = start(planned)
    answer(planned, circular, "jjjjj")
    body = planned.example.organizations["steuergremium"]
    planned.do(ChangeOrganization(body, rule_profile=RuleProfile.COUNCIL_COMMITTEE))
    assert planned.refused(CloseCircularVote(circular)) == "decides_in_session"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"subject": " "}, "empty_name"),
        ({"question": "\n"}, "empty_name"),
        ({"answer_by": date(2021, 11, 1)}, "too_early"),
        ({"asked_on": date(2031, 1, 1), "answer_by": date(2031, 2, 1)}, "future_day"),
    ],
)
def test_what_is_asked_must_be_whole(planned: Room, change: dict[str, object], code: str) -> None:
    values = {"subject": "Ort", "question": "Ja.", "answer_by": LAST, "asked_on": ASKED, **change}
    command = StartCircularVote(planned.example.organizations["steuergremium"], **values)  # type: ignore[arg-type]
    assert planned.refused(command) == code


def test_a_body_without_voting_members_is_refused(planned: Room) -> None:
    body = planned.example.organizations["jourfixe"]
    seats = {each.id: each for each in planned.dispatcher.read(people_view).organizations}[body].members
    for seat in seats:
        planned.do(ChangeMembership(seat.id, ended=ASKED))
    assert planned.refused(StartCircularVote(body, "Ort", "Ja.", LAST, ASKED)) == "nobody_entitled"


def test_the_majority_of_the_answers_makes_a_numbered_resolution(running: Room) -> None:
    circular = start(running)
    answer(running, circular, "jjne")
    made = running.do(CloseCircularVote(circular), "17:10")
    shown = next(each for each in running.dispatcher.read(followup_view).resolutions if each.id == made["resolution"])
    assert (shown.number, shown.day, shown.result) == ("SG 2021/1", date(2021, 11, 18), "ungeändert beschlossen")
    assert shown.outcome == "ungeändert beschlossen, im Umlauf gefasst"
    assert (shown.meeting_id, shown.item_id, shown.circular_id) == (None, None, circular)
    assert shown.text == "Die Ausstellung findet im OecherLab statt."
    second = start(running)
    answer(running, second, "jjjjj")
    running.do(CloseCircularVote(second))
    assert row(running, second).number == "SG 2021/2"
    running.do(RecordResolution(item=running.items[4], text="Bekannt.", category=ResultCategory.NOTED))
    assert running.item(4).resolutions[0].number == "AWD 2021/1"
    assert findings(running.dispatcher.database) == []


@pytest.mark.parametrize("letters", ["jjnn-", "nnnnn", "eeeee", "-----"])
def test_without_more_yes_than_no_there_is_no_resolution(planned: Room, letters: str) -> None:
    circular = start(planned)
    answer(planned, circular, letters)
    planned.do(CloseCircularVote(circular), "17:10")
    assert state(planned, circular) is CircularState.REJECTED
    assert planned.dispatcher.read(followup_view).resolutions == ()


def test_an_objection_to_the_procedure_ends_it(planned: Room) -> None:
    circular = start(planned)
    answer(planned, circular, "jjw")
    ended = row(planned, circular)
    assert (ended.state, ended.closed_on, ended.number) == (CircularState.OBJECTED, ASKED, "")
    assert planned.refused(CloseCircularVote(circular)) == "circular_closed"
    later = RecordCircularAnswer(ended.answers[3].id, CircularChoice.YES, ASKED)
    assert planned.refused(later) == "circular_closed"
    planned.do(ReopenCircularVote(circular))
    assert state(planned, circular) is CircularState.OPEN
    assert row(planned, circular).answers[2].choice is None


def test_it_holds_only_when_all_were_asked(planned: Room) -> None:
    circular = start(planned)
    first, *_others = row(planned, circular).answers
    planned.do(MarkCircularAsked(first.id, asked=False))
    answer(planned, circular, "-jjjj")
    assert planned.refused(CloseCircularVote(circular, early=True)) == "not_all_asked"
    planned.do(RecordCircularAnswer(first.id, CircularChoice.NO, ASKED))
    assert row(planned, circular).answers[0].asked
    assert planned.refused(MarkCircularAsked(first.id, asked=False)) == "has_answered"
    planned.do(CloseCircularVote(circular))
    assert state(planned, circular) is CircularState.ACCEPTED


def test_while_answers_are_waited_for_closing_must_be_meant(planned: Room) -> None:
    circular = start(planned, answer_by=date(2031, 11, 30))
    answer(planned, circular, "jj")
    assert planned.refused(CloseCircularVote(circular)) == "still_running"
    planned.do(CloseCircularVote(circular, early=True))
    assert row(planned, circular).early
    planned.dispatcher.undo()
    answer(planned, circular, "--jjj")
    planned.do(CloseCircularVote(circular))
    assert not row(planned, circular).early


def test_an_answer_counts_from_the_question_to_the_last_day(planned: Room) -> None:
    circular = start(planned)
    who = row(planned, circular).answers[0].id
    for on, code in (
        (date(2021, 11, 1), "too_early"),
        (date(2021, 11, 17), "too_late"),
        (date(2099, 1, 1), "future_day"),
    ):
        assert planned.refused(RecordCircularAnswer(who, CircularChoice.YES, on)) == code
    planned.do(RecordCircularAnswer(who, CircularChoice.YES, LAST))
    assert planned.refused(ChangeCircularVote(circular, answer_by=ASKED)) == "too_early"
    planned.do(ChangeCircularVote(circular, answer_by=date(2021, 11, 17)))
    planned.do(RecordCircularAnswer(who, CircularChoice.NO, date(2021, 11, 17)))
    assert row(planned, circular).tally.no == 1


def test_the_question_stands_once_somebody_answered(planned: Room) -> None:
    circular = start(planned)
    planned.do(ChangeCircularVote(circular, question="Die Ausstellung beginnt im Juli."))
    answer(planned, circular, "j")
    assert planned.refused(ChangeCircularVote(circular, question="Anders.")) == "answered"
    planned.do(RecordCircularAnswer(row(planned, circular).answers[0].id, None))
    planned.do(ChangeCircularVote(circular, subject="Beginn der Ausstellung"))
    assert row(planned, circular).subject == "Beginn der Ausstellung"


def test_the_resolution_stands_as_it_was_asked(planned: Room) -> None:
    circular = start(planned)
    answer(planned, circular, "jjjjj")
    resolution = planned.do(CloseCircularVote(circular))["resolution"]
    assert planned.refused(ChangeResolution(resolution, text="Anders.")) == "circular_stands"
    assert planned.refused(RemoveResolution(resolution)) == "circular_stands"
    assert planned.refused(RemoveCircularVote(circular)) == "circular_closed"
    planned.do(ChangeResolution(resolution, effective_from=date(2021, 12, 1)))
    assert planned.dispatcher.read(followup_view).resolutions[0].effective_from == date(2021, 12, 1)


def test_reopening_takes_the_resolution_back_and_what_it_settled(planned: Room) -> None:
    by_hand = planned.do(AddAssignment(text="Raum anfragen"))["assignment"]
    circular = start(planned)
    answer(planned, circular, "jjjjj")
    resolution = planned.do(CloseCircularVote(circular))["resolution"]
    planned.do(ChangeAssignment(by_hand, done_by=resolution))
    task = planned.do(AddAssignment(text="Aufbau planen", resolution=resolution))["assignment"]
    assert planned.refused(ReopenCircularVote(circular)) == "has_assignments"
    planned.do(RemoveAssignment(task))
    planned.do(ReopenCircularVote(circular))
    view = planned.dispatcher.read(followup_view)
    assert view.resolutions == ()
    assert [each.assignment.done_by for each in view.assignments] == [""]
    planned.do(RemoveCircularVote(circular))
    assert planned.dispatcher.read(circular_rows) == ()


def test_undo_and_redo_go_through_all_of_it(planned: Room) -> None:
    circular = start(planned)
    answer(planned, circular, "jjjjj")
    planned.do(CloseCircularVote(circular))
    closed = planned.dispatcher.read(circular_rows)
    for _step in range(7):
        planned.dispatcher.undo()
    assert planned.dispatcher.read(circular_rows) == ()
    for _step in range(7):
        planned.dispatcher.redo()
    assert planned.dispatcher.read(circular_rows) == closed
    assert findings(planned.dispatcher.database) == []


def test_its_assignments_are_followed_up_and_reported_like_the_others(running: Room) -> None:
    body = running.example.organizations["steuergremium"]
    circular = start(running)
    answer(running, circular, "jjjjj")
    resolution = running.do(CloseCircularVote(circular))["resolution"]
    running.do(AddAssignment(text="Aufbau planen", resolution=resolution))
    (task,) = running.dispatcher.read(followup_view).assignments
    assert (task.origin, task.organization_id, task.meeting_id, task.public) == ("SG 2021/1", body, None, False)
    offered = running.dispatcher.read(lambda session: open_assignments(session, body, running.meeting))
    assert [each.assignment.text for each in offered] == ["Aufbau planen"]
    report = running.dispatcher.read(lambda session: followup_report(session, body, at("18:00"), internal=True))
    assert "SG 2021/1" in report_markdown(report)
    assert report.rows[0].result.endswith("im Umlauf gefasst")


def test_search_finds_the_question_and_the_resolution(planned: Room) -> None:
    circular = start(planned)
    answer(planned, circular, "jjjjj")
    search = Search()
    planned.do(CloseCircularVote(circular))
    while planned.dispatcher.read(search.fill):
        pass
    hits = planned.dispatcher.read(lambda session: search.find(session, "OecherLab statt"))
    assert {(hit.kind, hit.name) for hit in hits} == {
        ("circular", "SG Ort der Ausstellung"), ("resolution", "SG 2021/1 Ort der Ausstellung"),
    }  # fmt: skip
    search.close()
