"""Whoever leads an item and is away for a part of it is named in the check list, and at once while the item runs."""

import pytest

from smartaachen_desktop.model.attendance import Whereabouts
from smartaachen_desktop.services.agenda import ChangeAgendaItem
from smartaachen_desktop.services.agenda_course import FinishItem, ParkItem, StartItem
from smartaachen_desktop.services.attendance import DeclareBias, EndBias, RecordArrival, RecordArrivals, RecordDeparture
from smartaachen_desktop.services.meetings import InterruptMeeting, OpenMeeting, ResumeMeeting
from smartaachen_desktop.services.queries.leading import Why, away_now
from smartaachen_desktop.services.queries.meetings import ParticipantView
from smartaachen_desktop.services.queries.readiness import Gap, Part, gaps
from smartaachen_desktop.services.votes import RecordBlockVote
from tests.services.conftest import Room

OUT, PUBLIC = Whereabouts.LEFT_ROOM, Whereabouts.WITH_PUBLIC


def chair(room: Room) -> ParticipantView:
    view = room.view()
    return next(who for who in view.participants if who.person_id == view.chair_id)


def told(room: Room) -> list[Gap]:
    return [gap for gap in gaps(room.view()) if gap.code == "leader_away"]


def now(room: Room) -> Why | None:
    found = away_now(room.view(), room.clock())
    return found.why if found is not None else None


@pytest.mark.parametrize(
    ("to", "why", "where"), [(OUT, Why.GONE, "nicht im Raum"), (PUBLIC, Why.WITH_PUBLIC, "im Zuhörerbereich")]
)
def test_away_for_a_part_of_the_item(running: Room, to: Whereabouts, why: Why, where: str) -> None:
    who, item = chair(running), running.items[4]
    running.do(RecordDeparture(who.id, to=to), "17:10")
    assert now(running) is why
    running.do(RecordArrival(who.id), "17:20")
    assert now(running) is None
    running.do(FinishItem(item), "17:30")
    (gap,) = told(running)
    assert (gap.part, gap.item_id, gap.grave) == (Part.LEADER, item, False)
    span = "von 17:10\N{NO-BREAK SPACE}Uhr bis 17:20\N{NO-BREAK SPACE}Uhr"
    assert gap.sentence == f"Ö 5: „{who.name}“ war {span} {where}; wer solange geleitet hat, fehlt."
    deputy = next(each for each in running.view().participants if each.id == running.council()[4])
    running.do(ChangeAgendaItem(item, chair=deputy.person_id))
    assert told(running) == []


def test_away_from_the_middle_to_the_end_and_in_the_next_item(running: Room) -> None:
    running.do(RecordDeparture(chair(running).id), "17:10")
    running.do(StartItem(running.items[5]), "17:20")
    assert now(running) is Why.GONE
    running.do(FinishItem(running.items[5]), "17:30")
    part, whole = told(running)
    assert "ab 17:10" in part.sentence
    assert (part.grave, whole.grave) == (False, True)
    assert "war nicht anwesend; wer den Punkt geleitet hat, fehlt." in whole.sentence


def test_a_biased_leader_is_told_at_once(running: Room) -> None:
    bias = running.do(DeclareBias(running.items[4], chair(running).id))["exclusion"]
    assert now(running) is Why.BIASED
    running.do(EndBias(bias), "17:10")
    assert now(running) is None
    assert [gap.grave for gap in told(running)] == [True]


def test_the_deputy_is_looked_at_once_leading(running: Room) -> None:
    deputy = next(each for each in running.view().participants if each.id == running.council()[4])
    running.do(ChangeAgendaItem(running.items[4], chair=deputy.person_id))
    running.do(RecordDeparture(chair(running).id), "17:10")
    assert now(running) is None
    running.do(RecordDeparture(deputy.id), "17:12")
    assert now(running) is Why.GONE


def test_breaks_and_parked_time_need_no_leader(running: Room) -> None:
    who, item = chair(running), running.items[4]
    running.do(InterruptMeeting(running.meeting), "17:06")
    running.do(RecordDeparture(who.id), "17:07")
    assert now(running) is None
    running.do(RecordArrival(who.id), "17:15")
    running.do(ResumeMeeting(running.meeting), "17:16")
    running.do(ParkItem(item), "17:20")
    running.do(RecordDeparture(who.id), "17:21")
    running.do(RecordArrival(who.id), "17:29")
    running.do(StartItem(item), "17:30")
    running.do(FinishItem(item), "17:40")
    assert told(running) == []


def test_an_attendance_entered_a_little_late_is_no_absence(planned: Room) -> None:

    planned.do(OpenMeeting(planned.meeting), "16:30")
    planned.do(StartItem(planned.items[0]), "16:31")
    planned.do(RecordArrivals(tuple(planned.council()[:9])), "16:34")
    planned.do(FinishItem(planned.items[0]), "16:40")
    assert told(planned) == []


def test_items_of_one_vote_have_only_a_moment(running: Room) -> None:
    items = (running.items[5], running.items[6])
    running.do(RecordBlockVote(items, 11, 0), "17:10")
    assert told(running) == []
    running.do(RecordDeparture(chair(running).id), "17:10")
    assert {gap.item_id for gap in told(running)} >= set(items)
