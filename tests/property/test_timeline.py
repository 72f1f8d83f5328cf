"""The timeline of attendance: what is counted is what the spans say, at any moment (§§ 31, 49, 58 GO NRW)."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.model.people import VOTING_GROUPS, MemberGroup
from smartaachen_desktop.model.quorum import Seat, entitled, quorum, to_rest, to_resume
from smartaachen_desktop.services.attendance import AddParticipant, RecordArrival, RecordDeparture
from smartaachen_desktop.services.people import AddPerson
from smartaachen_desktop.services.queries.meetings import MeetingView, ParticipantView
from smartaachen_desktop.services.queries.timeline import not_taking_part, participants_during
from tests.services.conftest import Room, planned, running

__all__ = ["planned", "running"]  # fixtures

START = datetime(2021, 11, 18, 15, 30, tzinfo=UTC)
LAST = 90
ITEM = UUID(int=7)
Span = tuple[datetime, datetime | None]


def minute(number: int) -> datetime:
    return START + timedelta(minutes=number)


@st.composite
def spans(draw: st.DrawFn, most: int = 3) -> tuple[Span, ...]:
    """Half-open spans that do not overlap; the last may be open."""
    edges = sorted(draw(st.lists(st.integers(0, LAST), max_size=2 * most, unique=True)))
    pairs: list[Span] = [(minute(start), minute(end)) for start, end in zip(edges[::2], edges[1::2], strict=False)]
    if len(edges) % 2:
        pairs.append((minute(edges[-1]), None))
    return tuple(pairs)


@st.composite
def seat(draw: st.DrawFn) -> Seat:
    group = draw(st.sampled_from(MemberGroup))
    biases = tuple((ITEM, START, end) for _start, end in draw(spans(1)))
    rests = draw(spans(1)) if group is MemberGroup.CITIZEN else ()
    return Seat(draw(st.uuids()), group, draw(spans()), biases, rests)


SEATS = st.lists(seat(), max_size=14, unique_by=lambda each: each.participant)
MOMENTS = st.integers(0, LAST).map(minute)


def inside(pairs: tuple[Span, ...], moment: datetime) -> bool:
    """Whether the moment lies in one of the half-open spans."""
    return any(start <= moment and not (end is not None and end <= moment) for start, end in pairs)


@given(SEATS, MOMENTS, st.sampled_from([None, ITEM]))
def test_the_number_is_what_the_spans_say(seats: list[Seat], moment: datetime, item: UUID | None) -> None:
    counted = {
        each.participant
        for each in seats
        if each.group in VOTING_GROUPS
        and inside(each.stays, moment)
        and not inside(each.rests, moment)
        and not (item is not None and any(end is None or moment < end for _of, _start, end in each.biases))
    }
    assert set(entitled(seats, item, moment)) == counted
    assert quorum(seats, 17, item, moment).present == len(counted)


@given(SEATS)
def test_coming_and_going_change_the_number_in_that_very_minute(seats: list[Seat]) -> None:
    """Between two edges of spans nothing changes."""
    edges = {at for each in seats for span in (*each.stays, *each.rests) for at in span if at is not None}
    before = None
    for number in range(LAST + 1):
        present = quorum(seats, 17, None, minute(number)).present
        assert before is None or present == before or minute(number) in edges
        before = present


@given(SEATS, MOMENTS)
def test_resting_votes_make_the_council_the_majority(seats: list[Seat], moment: datetime) -> None:
    lamp = quorum(seats, 17, None, moment, citizens_rule=True)
    proposed = set(to_rest(seats, None, moment))
    assert bool(proposed) == (not lamp.citizens_ok and lamp.citizens > 0)
    resting = [
        Seat(each.participant, each.group, each.stays, each.biases, (*each.rests, (moment, None)))
        if each.participant in proposed
        else each
        for each in seats
    ]
    after = quorum(resting, 17, None, moment, citizens_rule=True)
    assert after.council == lamp.council
    assert after.citizens_ok or after.council == 0
    assert len(proposed) == max(lamp.citizens - max(lamp.council - 1, 0), 0)  # no more than needed
    assert to_rest(resting, None, moment) == ()
    assert not proposed & set(to_resume(resting, None, moment))


@given(SEATS, MOMENTS)
def test_a_vote_given_back_never_tips_the_majority(seats: list[Seat], moment: datetime) -> None:
    back = set(to_resume(seats, None, moment))
    if not back:
        return
    awake = [
        Seat(each.participant, each.group, each.stays, each.biases) if each.participant in back else each
        for each in seats
    ]
    assert quorum(awake, 17, None, moment, citizens_rule=True).citizens_ok


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(st.tuples(st.integers(0, 3), st.booleans()), min_size=1, max_size=8))
def test_member_and_substitute_are_never_both_there(running: Room, acts: list[tuple[int, bool]]) -> None:
    """Whatever is struck; the meeting goes on from one example to the next."""
    pairs = _pairs(running)
    people = [each for pair in pairs for each in pair]
    for place, comes in acts:
        running.clock.now += timedelta(minutes=1)
        try:
            running.do(RecordArrival(people[place]) if comes else RecordDeparture(people[place]))
        except UserError as error:
            assert error.code in ("already_present", "not_present", "both_present")  # noqa: PT017
    view = running.view()
    for member, stand_in in pairs:
        mine, theirs = _stays(view, member), _stays(view, stand_in)
        for at in {start for start, _end in (*mine, *theirs)}:
            assert not (inside(mine, at) and inside(theirs, at))
            assert view.quorum(at).present == sum(who.votes and inside(who.stays, at) for who in view.participants)
    item = view.items[4]
    there = participants_during(view, item)
    assert not {who.id for who in there} & {who.id for who in not_taking_part(view, item)}


def _pairs(room: Room) -> list[tuple[UUID, UUID]]:
    """Two members with a substitute each, made once."""
    listed = [(who.substitute_for_id, who.id) for who in room.view().participants if who.substitute_for_id]
    if not listed:
        for number, member in enumerate(room.council()[8:10]):
            person = room.do(AddPerson(name=f"Vertretung {number + 1}"))["person"]
            room.do(AddParticipant(room.meeting, person, substitute_for=member))
        return _pairs(room)
    return [(member, stand_in) for member, stand_in in listed if member is not None]


def _stays(view: MeetingView, participant: UUID) -> tuple[Span, ...]:
    found: ParticipantView = next(who for who in view.participants if who.id == participant)
    return found.stays
