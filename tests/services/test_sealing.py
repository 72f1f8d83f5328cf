"""Signing in order, and what both signatures seal for good (§ 52 GO NRW)."""

import base64
import dataclasses
from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from smartaachen_desktop.exchange.json_commands import decode
from smartaachen_desktop.model.documents import Audience, SignatureLevel, SignerRole
from smartaachen_desktop.model.errors import RuleBroken, UserError
from smartaachen_desktop.model.meetings import MeetingState
from smartaachen_desktop.model.records import RECORDS
from smartaachen_desktop.model.resolutions import AssignmentStatus
from smartaachen_desktop.model.voting import MotionKind
from smartaachen_desktop.services import (
    aftermath,
    agenda,
    agenda_course,
    agenda_order,
    assignments,
    attendance,
    elections,
    meetings,
    minutes,
    motions,
    papers,
    people,
    proposals,
    quorum_acts,
    resolutions,
    roll_call_corrections,
    speeches,
    urgency,
    votes,
)
from smartaachen_desktop.services.command import Command
from smartaachen_desktop.services.minutes import NoteHandSignature, RefuseSignature, SignMinutes
from smartaachen_desktop.services.queries.meeting_load import stored_protocol
from smartaachen_desktop.services.registry import COMMANDS
from tests.services.conftest import Room, decide, signing

Sign = Callable[[SignerRole], SignMinutes]


def test_signing_needs_the_release(decided: Room) -> None:
    command = SignMinutes(meeting=decided.meeting, role=SignerRole.CHAIR, document=b"%PDF", file_name="a.pdf")
    assert decided.refused(command) == "not_approved"


def test_the_chair_signs_first(approved: Room, sign: Sign) -> None:
    assert approved.refused(sign(SignerRole.SECRETARY)) == "chair_first"
    approved.do(sign(SignerRole.CHAIR))
    assert approved.view().state is MeetingState.APPROVED
    approved.do(sign(SignerRole.SECRETARY))
    assert approved.view().state is MeetingState.SIGNED


def test_nobody_signs_twice(approved: Room, sign: Sign) -> None:
    approved.do(sign(SignerRole.CHAIR))
    assert approved.refused(sign(SignerRole.CHAIR)) == "already_signed"


def test_both_signatures_stand_under_the_latest_document(sealed: Room) -> None:
    stored = sealed.dispatcher.read(lambda session: stored_protocol(session, sealed.meeting, Audience.PUBLIC))
    assert stored == ("Niederschrift.pdf", b"%PDF chair secretary")
    assert [each.role for each in sealed.view().signatures] == [SignerRole.CHAIR, SignerRole.SECRETARY]


def test_a_refusal_needs_its_reason_and_takes_the_signatures_place(approved: Room, sign: Sign) -> None:
    refusal = RefuseSignature(meeting=approved.meeting, role=SignerRole.CHAIR, note=" ")
    assert approved.refused(refusal) == "empty_name"
    approved.do(dataclasses.replace(refusal, note="Wortlaut des Beschlusses strittig"))
    approved.do(sign(SignerRole.SECRETARY))
    view = approved.view()
    assert view.sealed
    assert (view.signatures[0].level, view.signatures[0].note) == (
        SignatureLevel.REFUSED,
        "Wortlaut des Beschlusses strittig",
    )


def test_the_first_signature_ends_editing(approved: Room, sign: Sign) -> None:
    approved.do(sign(SignerRole.CHAIR))
    assert approved.refused(meetings.DraftMinutes(meeting=approved.meeting)) == "already_signed"
    with pytest.raises(RuleBroken) as caught:
        approved.dispatcher.undo()
    assert caught.value.code == "nothing_to_undo"


def test_the_release_can_be_taken_back_before(approved: Room) -> None:
    approved.do(meetings.DraftMinutes(meeting=approved.meeting))
    approved.do(agenda.RecordDiscussion(item=approved.items[4], text="nachgetragen"))
    assert approved.item(4).discussion == "nachgetragen"


WORDS = {"title": "Neu", "text": "Neu", "note": "Neu", "file_name": "neu.pdf", "position": 0, "reason": "Es eilt"}
OF_A_MEETING = (
    agenda, agenda_order, agenda_course, urgency, attendance, quorum_acts, meetings, minutes, motions, votes, elections,
    resolutions, assignments, proposals, aftermath,
    speeches, roll_call_corrections,
)  # fmt: skip
OUTLIVES = (
    meetings.PlanMeeting, assignments.ChangeAssignment, assignments.AddProgressNote, assignments.RemoveProgressNote,
    assignments.NoteProgress,
    aftermath.RaiseObjection, aftermath.AddDelivery,
    aftermath.ChangeDelivery, aftermath.FillDeliveries, aftermath.MarkDelivered, aftermath.RemoveDelivery,
)  # fmt: skip
"""What is no change of the minutes, or belongs to a later meeting."""


def ids(room: Room) -> dict[str, UUID]:
    """One id of every kind that belongs to the meeting."""

    def query(session: Any) -> dict[str, UUID]:
        found = {}
        for name, record in RECORDS.items():
            statement = select(record.id)
            if hasattr(record, "meeting_id"):
                statement = statement.where(record.meeting_id == room.meeting)
            found[name] = session.scalars(statement.limit(1)).first()
        return found

    found = room.dispatcher.read(query)
    return {**found, "item": room.items[4], "meeting": room.meeting}


def commands_on(room: Room) -> list[Command]:
    """Every command that names something of the meeting, with values that change something."""
    of = ids(room)
    names = {
        "meeting": of["meeting"], "item": of["item"], "participant": of["participant"], "motion": of["motion"],
        "vote": of["vote"], "resolution": of["resolution"], "assignment": of["assignment"], "person": of["person"],
        "participants": [str(room.citizens()[5])], "choices": {str(room.council()[0]): "yes"},
        "exclusion": of["exclusion"], "yes": 5, "no": 1, "excused": True, "role": "chair", "group": "guest",
        "presence": of["presence"], "comment": of["comment"], "objection": of["objection"],
        "change": of["proposed_change"], "changes": [str(of["proposed_change"])], "speech": of["speech"],
        "question": of["speech"],
        "election": of["election"], "candidate": of["candidate"], "measure": of["measure"], "line": of["budget_line"],
        "from_line": of["budget_line"], "to_line": of["budget_line"], "from_year": 2022, "to_year": 2023, "year": 2022,
        "planned": 5, "amount": 5, "priority": 3, "field": None, "author": "AWD, Fraktion A", "state": "accepted",
        "items": [str(room.items[5]), str(room.items[6])], "motions": [], "office": "Schriftführung",
        "candidates": [["FB 02, Schriftführung", 5]], "wording": "Neu", "horizon": "long", "at": "2021-11-18T17:20",
        "votes": [8], "category": "noted", "document": base64.b64encode(b"%PDF neu").decode(), "day": "2021-11-18",
        **WORDS,
    }  # fmt: skip
    made = []
    for module in OF_A_MEETING:
        for kind in module.HANDLERS:
            fields = {field.name for field in dataclasses.fields(kind)} & set(names)  # type: ignore[arg-type]
            if kind in OUTLIVES:
                continue
            if module is not minutes:
                fields.discard("role")  # of an item or a guest, free text or optional
            if kind in (attendance.DeclareBias, attendance.ChangeBias):
                fields.discard("reason")  # a class of reasons, no text
            if module is aftermath:
                fields.discard("line")  # of a page, no budget line
            content = {
                name: str(value) if isinstance(value, UUID) else value
                for name, value in names.items()
                if name in fields
            }
            if any(value is None and name not in ("field",) for name, value in content.items()):
                continue  # nothing of that kind hangs on the meeting
            made.append(decode({"command": kind.__name__, **content}))
    return made


@pytest.fixture
def full(running: Room) -> Room:
    """A meeting that holds every kind of record."""
    running.do(attendance.DeclareBias(item=running.items[4], participant=running.council()[7]))
    running.do(elections.RecordElection(running.items[4], "Schriftführung", (("FB 02, Schriftführung", 9),)))
    decide(running)
    speech = running.do(speeches.AddSpeaker(running.items[4], name="AWD, Fraktion B"))["speech"]
    running.do(speeches.StartSpeech(speech))
    running.do(speeches.AddInterposedQuestion(speech, name="AWD, Fraktion C"))
    target = next(iter(running.example.measures.values()))
    motion = running.do(motions.AddMotion(running.items[4], "Vorziehen", kind=MotionKind.AMENDMENT))["motion"]
    running.do(proposals.ProposeMeasureChange(running.items[4], target, motion, priority=1, progress=7))
    return running


def test_every_later_command_on_the_meeting_is_refused(full: Room) -> None:
    full.do(meetings.CloseMeeting(meeting=full.meeting), "18:02")
    full.do(meetings.DraftMinutes(meeting=full.meeting))
    full.do(aftermath.AddComment(full.meeting, "AWD, Fraktion C", "Ein Wort fehlt."))
    full.do(meetings.ApproveMinutes(meeting=full.meeting))
    for role in SignerRole:
        full.do(signing(full, role))
    before = full.view()
    commands = commands_on(full)
    assert len(commands) >= 60
    codes = {type(command).__name__: full.refused(command) for command in commands}
    steps = {"meeting_state", "meeting_sealed"}
    assert {name for name, code in codes.items() if code not in steps} == set(), codes
    assert sum(code == "meeting_sealed" for code in codes.values()) >= 50
    for turn in (full.dispatcher.undo, full.dispatcher.redo):
        with pytest.raises(RuleBroken):
            turn()
    assert full.view() == before


def test_the_same_commands_were_possible_before(full: Room) -> None:
    """The control of the test above: refusals come from the seal and not from nonsense."""
    assert sum(accepted(full, command) for command in commands_on(full) if not signs(command)) >= 20


def signs(command: Command) -> bool:
    return isinstance(command, (SignMinutes, NoteHandSignature, RefuseSignature))


def accepted(room: Room, command: Command) -> bool:
    try:
        entry = room.outcome(command).entry
    except UserError:
        return False
    if entry is not None:
        room.dispatcher.undo()
    return entry is not None


def test_removing_its_paper_or_a_person_does_not_change_a_sealed_meeting(sealed: Room) -> None:
    assert sealed.refused(papers.RemovePaper(paper=sealed.example.paper))
    chair = sealed.view().chair_id
    assert chair is not None
    assert sealed.refused(people.RemovePerson(person=chair)) == "in_use"


def test_an_assignments_progress_lives_on(sealed: Room) -> None:
    (assignment,) = sealed.item(4).assignments
    change = assignments.ChangeAssignment(
        assignment=assignment.id, status=AssignmentStatus.DONE, progress_note="Workshop war am 14.01.2022"
    )
    sealed.do(change)
    (after,) = sealed.item(4).assignments
    assert (after.status, after.progress_note) == (AssignmentStatus.DONE, "Workshop war am 14.01.2022")
    sealed.dispatcher.undo()
    assert sealed.item(4).assignments == (assignment,)


@pytest.mark.parametrize("stage", ["approved", "sealed"])
def test_an_assignments_wording_stands(request: pytest.FixtureRequest, stage: str) -> None:
    room: Room = request.getfixturevalue(stage)
    (assignment,) = room.item(4).assignments
    person = next(iter(room.example.people.values()))
    for change in ({"text": "anders"}, {"responsible": person}, {"text": "anders", "status": AssignmentStatus.DONE}):
        refusal = room.refused(assignments.ChangeAssignment(assignment=assignment.id, **change))
        assert refusal == {"approved": "minutes_approved", "sealed": "meeting_sealed"}[stage]
    assert room.refused(assignments.RemoveAssignment(assignment=assignment.id))


def test_every_command_of_a_meeting_is_registered() -> None:
    for module in OF_A_MEETING:
        kinds = {
            value for value in vars(module).values()
            if isinstance(value, type) and issubclass(value, Command) and value.__module__ == module.__name__
        }  # fmt: skip
        assert kinds == set(module.HANDLERS)
        assert kinds <= set(COMMANDS.values())
