"""Nachjustierung: measures go back to the baseline as one motion's changes, taken back by one undo."""

from datetime import date
from uuid import UUID

import pytest

from smartaachen_desktop.app import read_document
from smartaachen_desktop.model.baseline_comparison import Fate
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.model.plan import DatePrecision
from smartaachen_desktop.services.agenda import ChangeAgendaItem
from smartaachen_desktop.services.agenda_course import StartItem
from smartaachen_desktop.services.baselines import TakeBaseline
from smartaachen_desktop.services.exports import DocumentKind, DocumentWish
from smartaachen_desktop.services.meetings import CloseMeeting
from smartaachen_desktop.services.plan import ChangeMeasure
from smartaachen_desktop.services.proposal_ends import ProposeMeasureEnd
from smartaachen_desktop.services.queries.baselines import baseline_state, review_data
from smartaachen_desktop.services.queries.open_items import open_meetings
from smartaachen_desktop.services.queries.plan import plan_view
from smartaachen_desktop.services.readjusting import NewDates, ProposeReadjustment
from smartaachen_desktop.services.votes import RecordVote
from tests.services.conftest import Room
from tests.services.test_proposals import changes, decide

TITLES = ("hackathon", "buergerfest")


def moved(room: Room) -> tuple[UUID, tuple[NewDates, ...]]:
    """A baseline from which two measures were moved, and the dates that put them back."""
    baseline = room.do(TakeBaseline(room.example.strategy, "Auftakt", room.example.meeting))["baseline"]
    for title in TITLES:
        room.do(ChangeMeasure(room.example.measures[title], start=date(2022, 10, 4), end=date(2022, 12, 14),
                              precision=DatePrecision.DAY))  # fmt: skip
    state = {each.id: each for each in room.dispatcher.read(lambda session: baseline_state(session, baseline))}
    kept = [state[room.example.measures[title]] for title in TITLES]
    return baseline, tuple(NewDates(each.id, each.start, each.end, each.precision) for each in kept)


def dates(room: Room) -> dict[UUID, tuple[date | None, date | None, DatePrecision]]:
    rows = room.dispatcher.read(plan_view).measures
    wanted = {room.example.measures[title] for title in TITLES}
    return {row.id: (row.start, row.end, row.precision) for row in rows if row.id in wanted}


def test_the_resolution_puts_all_back_to_the_baseline(running: Room) -> None:
    _, back = moved(running)
    before, entry = dates(running), running.dispatcher.last_entry()
    running.do(ProposeReadjustment(running.items[4], back))
    assert running.dispatcher.last_entry() == entry + 1
    assert len(changes(running)) == 2
    assert dates(running) == before, "until the resolution nothing moves"
    running.dispatcher.undo()
    assert changes(running) == []
    assert running.item(4).motions == (), "the motion made for it goes with it"
    running.dispatcher.redo()
    decide(running)
    assert dates(running) == {each.measure: (each.start, each.end, each.precision) for each in back}


def test_all_or_none_and_only_while_the_meeting_can_resolve(running: Room) -> None:
    _, back = moved(running)
    item = running.items[4]
    there = dates(running)[back[0].measure]
    assert running.refused(ProposeReadjustment(item, (back[1], NewDates(back[0].measure, *there)))) == "no_change"
    assert running.refused(ProposeReadjustment(item, ())) == "no_change"
    assert running.refused(ProposeReadjustment(item, (back[0], back[0]))) == "named_twice"
    with pytest.raises(UserError, match="„Hackathon mit Senior"):
        running.dispatcher.execute(
            ProposeReadjustment(item, (NewDates(back[0].measure, date(2022, 9, 2), date(2022, 9, 1)), back[1]))
        )
    assert changes(running) == []
    running.do(ProposeReadjustment(item, back))
    running.do(RecordVote(item=item, yes=9, no=2))
    assert running.refused(ProposeReadjustment(item, back)) == "already_voted"
    running.do(CloseMeeting(running.meeting))
    assert running.refused(ProposeReadjustment(running.items[5], back)) == "meeting_over"


def test_the_meetings_and_items_that_are_offered(running: Room) -> None:
    (meeting,) = running.dispatcher.read(open_meetings)
    assert (meeting.id, meeting.name, meeting.state) == (running.meeting, "AWD 18.11.2021", "Sitzung läuft")
    assert [key for key, _ in meeting.items] == [each.id for each in running.view().items]
    assert meeting.items[4][1].startswith("Ö 5 ")
    running.do(ChangeAgendaItem(running.items[4], title="Neue Überschrift"))
    assert running.dispatcher.read(open_meetings)[0].items[4] == (running.items[4], "Ö 5 Neue Überschrift")
    running.do(CloseMeeting(running.meeting))
    assert running.dispatcher.read(open_meetings) == ()


def test_the_window_wishes_the_review_against_a_later_baseline(planned: Room) -> None:
    baseline, _ = moved(planned)
    later = planned.do(TakeBaseline(planned.example.strategy, "Danach"))["baseline"]

    def make(audience: Audience, second: UUID | None) -> tuple[str, bytes]:
        wish = DocumentWish(DocumentKind.REVIEW, baseline, audience, later=second)
        return planned.dispatcher.read(lambda session: read_document(session, planned.clock(), wish))()

    name, content = make(Audience.PUBLIC, None)
    assert name.startswith("Halbjahresbericht-")
    assert name.endswith("-oeffentlich.pdf")
    assert content.startswith(b"%PDF")
    assert make(Audience.INTERNAL, later)[1] != make(Audience.INTERNAL, None)[1]


def test_what_a_non_public_resolution_struck_off_is_not_told(running: Room) -> None:
    baseline, _ = moved(running)
    closed = next(number for number, each in enumerate(running.view().items) if not each.public)
    running.do(StartItem(running.items[closed]))
    running.do(ProposeMeasureEnd(running.items[closed], running.example.measures["hackathon"], delete=True))
    decide(running, closed)
    told = {
        audience: {
            each.now.id: each.fate
            for each in running.dispatcher.read(
                lambda session, audience=audience: review_data(session, baseline, audience, running.clock())  # type: ignore[misc]
            ).differences
        }
        for audience in Audience
    }
    gone = running.example.measures["hackathon"]
    assert told[Audience.INTERNAL][gone] is Fate.DROPPED
    assert gone not in told[Audience.PUBLIC]
    assert running.example.measures["buergerfest"] in told[Audience.PUBLIC]
