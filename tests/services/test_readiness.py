"""The check list before signing names each gap of the minutes, and nothing else."""

from dataclasses import replace
from datetime import timedelta

import pytest

from smartaachen_desktop.model.papers import ConsultationRole
from smartaachen_desktop.model.voting import MotionKind
from smartaachen_desktop.services.aftermath import AddComment
from smartaachen_desktop.services.agenda import ChangeAgendaItem, RecordDiscussion
from smartaachen_desktop.services.agenda_course import FinishItem, ParkItem, StartItem
from smartaachen_desktop.services.assignments import AddAssignment
from smartaachen_desktop.services.attendance import ChangeBias, DeclareBias, EndBias, ExcuseParticipant, RecordDeparture
from smartaachen_desktop.services.meetings import ChangeMeeting, CloseMeeting, DraftMinutes
from smartaachen_desktop.services.motions import AddMotion
from smartaachen_desktop.services.queries.readiness import checkable, gaps
from smartaachen_desktop.services.votes import RecordVote
from tests.services.conftest import Room, decide


def codes(room: Room) -> set[str]:
    return {gap.code for gap in gaps(room.view())}


@pytest.fixture
def clean(running: Room) -> Room:
    """Everything said, decided, and closed: nothing is missing."""
    decide(running)
    view = running.view()
    running.do(RecordDiscussion(running.items[4], "Die Verwaltung stellt die Vorlage vor."))
    task = view.items[4].assignments or running.item(4).assignments
    for assignment in task:
        running.do(_responsible(running, assignment.id))
    for index, item in enumerate(running.items):
        if index != 4:
            running.do(StartItem(item=item), "17:30")
            running.do(RecordDiscussion(item, "Es gibt keine Wortmeldungen."))
            if running.item(index).role is ConsultationRole.DECISION:
                running.do(ChangeAgendaItem(item, role=ConsultationRole.NOTICE))
            running.do(FinishItem(item=item), "17:40")
    for who in running.view().participants:
        if not who.stays:
            running.do(ExcuseParticipant(who.id))
    running.do(ChangeMeeting(running.meeting, place="Aachen", room="Ratssaal"))
    running.do(CloseMeeting(meeting=running.meeting), "18:02")
    running.do(DraftMinutes(meeting=running.meeting))
    return running


def _responsible(room: Room, assignment: object) -> object:
    from smartaachen_desktop.services.assignments import ChangeAssignment

    person = next(iter(room.example.people.values()))
    return ChangeAssignment(assignment, responsible=person)  # type: ignore[arg-type]


def test_a_complete_draft_has_no_gap(clean: Room) -> None:
    assert checkable(clean.view())
    assert [gap.sentence for gap in gaps(clean.view()) if gap.code != "chair_absent"] == []


def test_before_the_opening_there_is_nothing_to_check(planned: Room) -> None:
    assert not checkable(planned.view())


@pytest.mark.parametrize(
    "text", ["Die Frage war …", "Zu klären: ???", "TODO nachtragen", "Im {Gremium} wird gefragt.", "Kosten: [ ]"]
)
def test_text_with_a_hole_is_unfinished(clean: Room, text: str) -> None:
    clean.do(RecordDiscussion(clean.items[4], text))
    assert codes(clean) - {"chair_absent"} == {"text_unfinished"}


@pytest.mark.parametrize("text", ["Von 10 … 20 Uhr – wie {} vereinbart.", "Es bleibt dabei."])
def test_finished_text_is_left_alone(clean: Room, text: str) -> None:
    clean.do(RecordDiscussion(clean.items[4], text.replace(" … ", "–")))
    assert "text_unfinished" not in codes(clean)


def test_an_empty_and_an_untouched_item(clean: Room) -> None:
    clean.do(RecordDiscussion(clean.items[0], " "))
    found = {(gap.code, gap.item_id) for gap in gaps(clean.view())}
    assert ("item_empty", clean.items[0]) in found


def test_an_item_nobody_called(running: Room) -> None:
    running.do(ParkItem(item=running.items[6]))
    running.do(CloseMeeting(meeting=running.meeting), "18:02")
    untouched = {gap.item_id for gap in gaps(running.view()) if gap.code == "item_untouched"}
    assert running.items[6] in untouched
    assert running.items[7] in untouched


def test_counts_above_those_present_after_a_correction(clean: Room) -> None:
    view = clean.view()
    vote = view.items[4].motions[0].vote
    assert vote is not None
    late = vote.at + timedelta(minutes=1)
    corrected = replace(
        view, participants=tuple(replace(who, stays=tuple((late, end) for _start, end in who.stays))
                                 for who in view.participants)
    )  # fmt: skip
    assert {"votes_above_presence", "vote_without_quorum"} <= {gap.code for gap in gaps(corrected)}


def test_bias_without_an_end(running: Room) -> None:
    who = running.council()[0]
    exclusion = running.do(DeclareBias(item=running.items[4], participant=who))["exclusion"]
    running.do(FinishItem(item=running.items[4]), "17:20")
    assert "bias_open" not in codes(running)  # it ends with the item
    running.do(ChangeBias(exclusion, ended_at=None))
    assert "bias_open" in codes(running)
    running.do(EndBias(exclusion))
    assert "bias_open" not in codes(running)


def test_votes_without_resolution_and_motions_without_vote(running: Room) -> None:
    item = running.items[4]
    running.do(AddMotion(item=item, title="Änderungsantrag", kind=MotionKind.AMENDMENT))
    running.do(RecordVote(item=item, yes=9, no=2))
    running.do(FinishItem(item=item), "17:20")
    assert {"no_resolution", "motion_open"} <= codes(running)


def test_an_assignment_nobody_is_responsible_for_and_an_open_remark(clean: Room) -> None:
    clean.do(AddAssignment(text="Nachfragen", item=clean.items[4]))
    clean.do(AddComment(clean.meeting, "Fraktion C", "Ein Wort fehlt."))
    assert {"nobody_responsible", "comments_open"} <= codes(clean)


def test_missing_signers_and_unclear_absence(running: Room) -> None:
    running.do(ChangeMeeting(running.meeting, secretary=None))
    assert {"no_secretary", "not_closed", "absence_unclear", "item_running"} <= codes(running)
    running.do(RecordDeparture(running.council()[0]))
    assert all(gap.sentence.endswith(".") for gap in gaps(running.view()))
