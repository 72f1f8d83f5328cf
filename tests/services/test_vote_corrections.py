"""One wrong voice of a roll call, and the counts of an election, mended after they were established."""

from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.majorities import Requirement
from smartaachen_desktop.model.meetings import ResultCategory
from smartaachen_desktop.model.vote_file import VoteSource
from smartaachen_desktop.model.voting import Choice, MotionKind
from smartaachen_desktop.services.elections import (
    ChangeElectionWording,
    CorrectElection,
    DrawLot,
    RecordElection,
    RemoveElection,
)
from smartaachen_desktop.services.meetings import CloseMeeting, InterruptMeeting
from smartaachen_desktop.services.motions import AddMotion
from smartaachen_desktop.services.queries.journal import journal_rows
from smartaachen_desktop.services.queries.meeting_items import VoteView
from smartaachen_desktop.services.queries.meeting_parts import ElectionView
from smartaachen_desktop.services.queries.vote_history import earlier_counts, voices_of
from smartaachen_desktop.services.resolutions import RecordResolution
from smartaachen_desktop.services.roll_call_corrections import CorrectRollCall
from smartaachen_desktop.services.votes import ChangeVoteWording, RecordRollCall, RecordVote
from tests.services.conftest import Room
from tests.services.test_electronic_votes import minutes

ITEM = 4
A, B, C = "AWD, Fraktion A", "AWD, Fraktion B", "AWD, Fraktion C"
SOURCE = VoteSource("abstimmung-3.csv", "0a" * 32)
YES, NO = Choice.YES, Choice.NO


def voters(room: Room) -> list[UUID]:
    return [*room.council()[:8], *room.citizens()[:4]]


def call(room: Room, no: int = 2, **more: Any) -> UUID:
    choices = {who: NO if place < no else YES for place, who in enumerate(voters(room))}
    return room.do(RecordRollCall(room.items[ITEM], choices, **more))["vote"]


def vote_of(room: Room) -> VoteView:
    return next(each.vote for each in room.item(ITEM).motions if each.vote is not None)


def voices(room: Room, vote: UUID) -> dict[UUID, Choice]:
    return room.dispatcher.read(lambda session: voices_of(session, vote))


def test_one_wrong_voice_is_mended_and_the_counts_follow(running: Room) -> None:
    first, second, *rest = voters(running)
    vote = call(running)
    running.do(CorrectRollCall(vote, {first: YES}))
    found = vote_of(running)
    assert (found.yes, found.no, found.accepted, len(found.ballots)) == (11, 1, True, 12)
    assert voices(running, vote) == {first: YES, second: NO, **dict.fromkeys(rest, YES)}
    running.do(CorrectRollCall(vote, {first: Choice.ABSTENTION, second: Choice.INVALID}))
    assert vote_of(running).tally.sentence() == "Angenommen: 10 Ja gegen 0 Nein, einstimmig bei 1 Enthaltung."
    running.dispatcher.undo()
    running.dispatcher.undo()
    assert voices(running, vote)[first] is NO
    assert vote_of(running).no == 2


def test_the_journal_keeps_the_old_voice_and_the_old_counts(running: Room) -> None:
    vote = call(running)
    running.do(CorrectRollCall(vote, {voters(running)[0]: YES}))
    (latest, *_rest) = running.dispatcher.read(lambda session: journal_rows(session, limit=1))
    assert latest.label == "Namentliche Abstimmung berichtigt"
    lines = " ".join(latest.lines)
    assert "Nein" in lines
    assert "Ja" in lines
    (earlier,) = running.dispatcher.read(lambda session: earlier_counts(session, vote))
    assert (earlier.tally.yes, earlier.tally.no) == (10, 2)


def test_a_voice_that_was_forgotten_is_given(running: Room) -> None:
    *called, last = voters(running)
    vote = running.do(RecordRollCall(running.items[ITEM], dict.fromkeys(called, YES)))["vote"]
    running.do(CorrectRollCall(vote, {last: NO}))
    assert (vote_of(running).yes, vote_of(running).no, len(voices(running, vote))) == (11, 1, 12)


def test_who_was_not_entitled_gets_no_voice_and_a_vote_without_names_none_either(running: Room) -> None:
    vote = call(running)
    away = running.council()[9]
    assert running.refused(CorrectRollCall(vote, {away: YES})) == "not_entitled"
    assert running.refused(CorrectRollCall(vote, {})) == "no_voice"
    motion = running.do(AddMotion(running.items[ITEM], "Antrag", kind=MotionKind.AMENDMENT))["motion"]
    counts = running.do(RecordVote(running.items[ITEM], 9, 2, motion=motion))["vote"]
    assert running.refused(CorrectRollCall(counts, {voters(running)[0]: YES})) == "no_roll_call"


def test_an_own_wording_goes_where_it_says_something_else(running: Room) -> None:
    vote = call(running)
    running.do(ChangeVoteWording(vote, "Mit 10 Stimmen angenommen."))
    first, *_rest, last = voters(running)
    running.do(CorrectRollCall(vote, {first: YES, last: NO}))
    assert vote_of(running).wording == "Mit 10 Stimmen angenommen."
    running.do(CorrectRollCall(vote, {last: YES}))
    assert vote_of(running).wording == ""


def test_the_file_is_the_source_no_more_even_where_two_voices_change_places(running: Room) -> None:
    vote = call(running, electronic=True, source=SOURCE)
    first, *_rest, last = voters(running)
    running.do(CorrectRollCall(vote, {first: NO}))
    assert vote_of(running).source_file == SOURCE.file_name
    running.do(CorrectRollCall(vote, {first: YES, last: NO}))
    found = vote_of(running)
    assert (found.source_file, found.source_sha256, found.electronic, found.no) == ("", "", True, 2)


def test_what_the_vote_brought_about_goes_with_the_outcome(running: Room) -> None:
    item = running.items[ITEM]
    referral = running.do(AddMotion(item, "Verweisung", kind=MotionKind.REFERRAL))["motion"]
    vote = call(running, no=5, motion=referral)
    assert running.item(ITEM).result is ResultCategory.REFERRED
    running.do(CorrectRollCall(vote, {voters(running)[6]: NO}))  # 6 to 6
    assert (vote_of(running).accepted, running.item(ITEM).result) == (False, None)
    running.do(CorrectRollCall(vote, {voters(running)[6]: YES}))
    assert running.item(ITEM).result is ResultCategory.REFERRED


def test_the_majority_that_was_needed_stays(running: Room) -> None:
    vote = call(running, no=4, requirement=Requirement.TWO_THIRDS_CAST)
    assert vote_of(running).accepted
    running.do(CorrectRollCall(vote, {voters(running)[5]: NO}))
    assert (vote_of(running).requirement, vote_of(running).accepted) == (Requirement.TWO_THIRDS_CAST, False)


def test_a_correction_never_goes_against_the_resolution(running: Room) -> None:
    vote = call(running, no=5)
    running.do(RecordResolution(running.items[ITEM], "Beschlossen.", ResultCategory.ADOPTED_UNCHANGED, vote=vote))
    first, *_rest, last = voters(running)
    assert running.refused(CorrectRollCall(vote, {last: NO})) == "resolution_stands"
    running.do(CorrectRollCall(vote, {first: YES}))
    assert (vote_of(running).yes, vote_of(running).no) == (8, 4)


def test_only_while_the_meeting_runs(running: Room) -> None:
    vote = call(running)
    election = running.do(RecordElection(running.items[ITEM], "Schriftführung", ((A, 9),)))["election"]
    changes = CorrectRollCall(vote, {voters(running)[0]: YES}), CorrectElection(election, (8,))
    running.do(InterruptMeeting(meeting=running.meeting))
    assert [running.refused(each) for each in changes] == ["meeting_interrupted"] * 2
    running.dispatcher.undo()
    running.do(CloseMeeting(meeting=running.meeting))
    assert [running.refused(each) for each in changes] == ["meeting_not_running"] * 2


@pytest.mark.parametrize("audience", Audience)
def test_the_minutes_have_the_right_voice(running: Room, tmp_path: Path, audience: Audience) -> None:
    vote = call(running, no=1)
    running.do(CorrectRollCall(vote, {voters(running)[0]: YES}))
    text = minutes(running, tmp_path, audience)
    assert "12 Ja gegen 0 Nein" in text


# elections


def elect(room: Room, *candidates: tuple[str, int], **more: Any) -> UUID:
    return room.do(RecordElection(room.items[ITEM], "Schriftführung", candidates, **more))["election"]


def ballot(room: Room, place: int = 0) -> ElectionView:
    return room.item(ITEM).elections[place]


def elected(room: Room, place: int = 0) -> list[str]:
    return [each.name for each in ballot(room, place).elected]


def test_the_counts_of_a_ballot_are_mended_and_decide_anew(running: Room) -> None:
    election = elect(running, (A, 7), (B, 5))
    running.do(CorrectElection(election, (4, 7), abstentions=1))
    found = ballot(running)
    assert ([each.votes for each in found.candidates], found.abstentions, elected(running)) == ([4, 7], 1, [B])
    running.dispatcher.undo()
    assert elected(running) == [A]


def test_the_same_checks_as_when_it_was_established(running: Room) -> None:
    election = elect(running, (A, 7), (B, 5))
    assert running.refused(CorrectElection(election, (7, 6))) == "too_many_votes"
    assert running.refused(CorrectElection(election, (7, 4), no=1)) == "no_against_several"
    assert running.refused(CorrectElection(election, (7,))) == "votes_missing"
    assert running.refused(CorrectElection(election, (-1, 5))) == "negative_count"


def test_a_run_off_that_would_not_have_been_stands_in_the_way(running: Room) -> None:
    first = elect(running, (A, 5), (B, 4), (C, 3))
    second = elect(running, (A, 7), (B, 5), previous=first)
    assert running.refused(CorrectElection(first, (7, 3, 2))) == "run_off_stands"
    assert running.refused(CorrectElection(first, (5, 3, 4))) == "run_off_stands"
    running.do(CorrectElection(first, (5, 5, 2)))  # the same two
    running.do(CorrectElection(second, (5, 7)))
    assert elected(running, 1) == [B]
    running.do(RemoveElection(second))
    running.do(CorrectElection(first, (7, 3, 2)))
    assert elected(running) == [A]


def test_a_lot_that_would_not_have_been_drawn_stands_in_the_way(running: Room) -> None:
    election = elect(running, (A, 6), (B, 3), (C, 3), seats=2)
    running.do(DrawLot(ballot(running).candidates[2].id))
    assert running.refused(CorrectElection(election, (6, 4, 3))) == "lot_stands"
    running.do(CorrectElection(election, (7, 3, 3)))
    assert (elected(running), ballot(running).by_lot) == ([A, C], True)


def test_an_own_wording_of_an_election_goes_where_it_says_something_else(running: Room) -> None:
    election = elect(running, (A, 9), no=2)
    running.do(ChangeElectionWording(election, "Gewählt mit 9 Stimmen."))
    running.do(CorrectElection(election, (9,), no=1, abstentions=1))
    assert ballot(running).wording == "Gewählt mit 9 Stimmen."
    running.do(CorrectElection(election, (8,), no=2))
    assert ballot(running).wording == ""


def test_the_journal_keeps_the_counts_of_the_ballot(running: Room) -> None:
    election = elect(running, (A, 9), no=2)
    running.do(CorrectElection(election, (8,), no=3))
    (latest, *_rest) = running.dispatcher.read(lambda session: journal_rows(session, limit=1))
    lines = " ".join(latest.lines)
    assert latest.label == "Wahl berichtigt"
    for number in ("9", "8", "2", "3"):
        assert number in lines
