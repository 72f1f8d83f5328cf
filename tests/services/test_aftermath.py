"""What comes after the meeting: comments on the draft, objections to sealed minutes, the distribution list."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

import pytest

from smartaachen_desktop.formats import utc
from smartaachen_desktop.model.aftermath import Channel, CommentState, ObjectionKind
from smartaachen_desktop.model.documents import Audience, SignerRole
from smartaachen_desktop.model.people import MemberGroup
from smartaachen_desktop.services.aftermath import (
    AddComment,
    AddDelivery,
    AnswerComment,
    ChangeDelivery,
    ChangeObjection,
    FillDeliveries,
    MarkDelivered,
    RaiseObjection,
    RemoveComment,
    RemoveDelivery,
    RemoveObjection,
)
from smartaachen_desktop.services.agenda import AddAgendaItem
from smartaachen_desktop.services.meetings import ApproveMinutes, CloseMeeting, DraftMinutes, PlanMeeting
from smartaachen_desktop.services.minutes import SignMinutes
from smartaachen_desktop.services.queries.meeting_load import meeting_view
from smartaachen_desktop.services.queries.public import public_meeting
from tests.services.conftest import Room, at


@pytest.fixture
def drafted(decided: Room) -> Room:
    decided.do(CloseMeeting(meeting=decided.meeting), "18:02")
    decided.do(DraftMinutes(meeting=decided.meeting))
    return decided


def next_meeting(room: Room) -> UUID:
    command = PlanMeeting(organization=room.example.organizations["awd"], start=utc(at("17:00").replace(year=2022)))
    return room.do(command)["meeting"]


def test_only_the_secretary_settles_a_remark_on_the_draft(drafted: Room) -> None:
    item = drafted.items[4]
    comment = drafted.do(AddComment(drafted.meeting, "AWD, Fraktion C", "Die Frage kam vor der Antwort.", item))[
        "comment"
    ]
    assert [each.state for each in drafted.view().comments] == [CommentState.OPEN]
    drafted.do(AnswerComment(comment, CommentState.REFUSED, "Die Reihenfolge stimmt."))
    kept = drafted.view().comments[0]
    assert (kept.item_id, kept.state, kept.answer) == (item, CommentState.REFUSED, "Die Reihenfolge stimmt.")
    drafted.do(RemoveComment(comment))
    assert drafted.view().comments == ()


def test_a_remark_needs_a_draft(running: Room, approved: Room) -> None:
    assert approved.refused(AddComment(approved.meeting, "Fraktion C", "Zu spät.")) == "minutes_approved"


def test_no_remark_on_a_running_meeting(running: Room) -> None:
    assert running.refused(AddComment(running.meeting, "Fraktion C", "Zu früh.")) == "no_draft"


def test_an_objection_goes_into_the_next_minutes(sealed: Room) -> None:
    later = next_meeting(sealed)
    item = sealed.do(AddAgendaItem(meeting=later, title="Niederschrift der letzten Sitzung"))["item"]
    raised = RaiseObjection(later, sealed.meeting, "AWD, Fraktion C", "Es fehlt eine Frage.", item=item)
    objection = sealed.do(raised)["objection"]
    sealed.do(ChangeObjection(objection, outcome="Die Schriftführung ergänzt die Frage."))
    mine = sealed.dispatcher.read(lambda session: meeting_view(session, later)).objections
    theirs = sealed.view().objections  # the sealed meeting names what was raised against it
    assert mine == theirs
    assert (mine[0].against_id, mine[0].outcome) == (sealed.meeting, "Die Schriftführung ergänzt die Frage.")
    sealed.do(RemoveObjection(objection))
    assert sealed.view().objections == ()


def test_an_objection_to_a_closed_item_stays_inside(sealed: Room) -> None:
    later = next_meeting(sealed)
    closed = next(item.id for item in sealed.view().items if not item.public)
    kind = ObjectionKind.ADDENDUM
    sealed.do(RaiseObjection(later, sealed.meeting, "Schriftführung", "Geheim.", kind, against_item=closed))
    view = sealed.dispatcher.read(lambda session: meeting_view(session, later))
    assert len(view.objections) == 1
    assert public_meeting(view).objections == ()


def test_objections_need_sealed_minutes_of_the_same_body(sealed: Room) -> None:
    later = next_meeting(sealed)
    other = sealed.do(PlanMeeting(organization=sealed.example.organizations["steuergremium"], start=utc(at("17:00"))))[
        "meeting"
    ]
    assert sealed.refused(RaiseObjection(other, sealed.meeting, "", "Falsch.")) == "other_body"
    assert sealed.refused(RaiseObjection(sealed.meeting, later, "", "Falsch.")) == "meeting_sealed"
    second = next_meeting(sealed)
    assert sealed.refused(RaiseObjection(second, later, "", "Falsch.")) == "not_sealed"


def test_the_distribution_list_lives_on_after_the_seal(sealed: Room) -> None:
    sealed.do(FillDeliveries(sealed.meeting))
    rows = sealed.view().deliveries
    groups = {who.person_id: who.group for who in sealed.view().participants}
    assert len(rows) == len(groups)
    for row in rows:
        assert row.person_id is not None
        public = groups[row.person_id] is MemberGroup.GUEST
        assert row.audience is (Audience.PUBLIC if public else Audience.INTERNAL)
    sealed.do(FillDeliveries(sealed.meeting))  # nobody twice
    assert len(sealed.view().deliveries) == len(rows)
    portal = sealed.do(
        AddDelivery(sealed.meeting, "Ratsinformation", channel=Channel.PORTAL, audience=Audience.PUBLIC)
    )["delivery"]
    sealed.do(ChangeDelivery(rows[0].id, sent_on=date(2021, 11, 20)))
    sealed.do(MarkDelivered(sealed.meeting, date(2021, 11, 25)))
    days = {row.id: row.sent_on for row in sealed.view().deliveries}
    assert days[rows[0].id] == date(2021, 11, 20)
    assert days[portal] == date(2021, 11, 25)
    sealed.do(RemoveDelivery(portal))
    assert portal not in {row.id for row in sealed.view().deliveries}
    assert public_meeting(sealed.view()).deliveries == ()


def test_nothing_is_sent_before_the_meeting(sealed: Room) -> None:
    assert sealed.refused(AddDelivery(sealed.meeting, "Portal", sent_on=date(2021, 11, 17))) == "before_meeting"
    assert sealed.refused(AddDelivery(sealed.meeting)) == "empty_name"


def test_the_seal_holds_for_everything_else(approved: Room, sign: Callable[[SignerRole], SignMinutes]) -> None:
    approved.do(DraftMinutes(meeting=approved.meeting))
    comment = approved.do(AddComment(approved.meeting, "Fraktion C", "Ein Wort fehlt."))["comment"]
    approved.do(ApproveMinutes(meeting=approved.meeting))
    for role in SignerRole:
        approved.do(sign(role))
    assert approved.refused(AnswerComment(comment, CommentState.ACCEPTED)) == "meeting_sealed"
    assert approved.refused(RemoveComment(comment)) == "meeting_sealed"
