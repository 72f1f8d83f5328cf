"""The check list before signing knows elections that did not come to their end."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from smartaachen_desktop.services.agenda_course import FinishItem
from smartaachen_desktop.services.elections import DrawLot, RecordElection
from smartaachen_desktop.services.meetings import CloseMeeting
from smartaachen_desktop.services.queries.readiness import Gap, Part, gaps
from tests.services.conftest import Room

A, B = "AWD, Fraktion A", "AWD, Fraktion B"
ABOUT = ("run_off_open", "lot_open", "ballots_above_presence", "election_without_quorum")


def elect(room: Room, previous: UUID | None = None, votes: int = 2) -> UUID:
    tied = ((A, votes), (B, votes))
    return room.do(RecordElection(room.items[4], "Schriftführung", tied, previous=previous))["election"]


def found(room: Room) -> list[Gap]:
    return [gap for gap in gaps(room.view()) if gap.code in ABOUT]


def test_a_tie_without_second_ballot_is_a_gap_after_the_meeting(running: Room) -> None:
    elect(running)
    running.do(FinishItem(running.items[4]), "17:20")
    running.do(CloseMeeting(running.meeting), "18:02")
    (gap,) = found(running)
    assert (gap.code, gap.part, gap.item_id, gap.grave) == ("run_off_open", Part.ELECTION, running.items[4], True)
    assert gap.sentence == "Ö 5, Wahl „Schriftführung“: Die Stichwahl steht noch aus."


def test_a_tied_run_off_waits_for_the_lot(running: Room) -> None:
    elect(running, elect(running))
    (gap,) = found(running)
    assert (gap.code, gap.part, gap.grave) == ("lot_open", Part.ELECTION, True)
    running.do(DrawLot(running.item(4).elections[-1].candidates[0].id))
    assert found(running) == []


def test_counts_and_quorum_of_an_election_after_a_correction_of_the_presence(running: Room) -> None:
    running.do(RecordElection(running.items[4], "Schriftführung", ((A, 9),), no=2))
    assert found(running) == []
    view = running.view()
    late = view.item(running.items[4]).elections[0].at + timedelta(minutes=1)  # type: ignore[union-attr]
    corrected = replace(
        view, participants=tuple(replace(who, stays=tuple((late, end) for _start, end in who.stays))
                                 for who in view.participants)
    )  # fmt: skip
    places = {gap.code: gap.part for gap in gaps(corrected) if gap.code in ABOUT}
    assert places == {"ballots_above_presence": Part.ELECTION, "election_without_quorum": Part.PEOPLE}
