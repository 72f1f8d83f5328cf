"""Who counts and how many are enough, for all rooms (§§ 31, 49, 58 GO NRW)."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from smartaachen_desktop.model.people import VOTING_GROUPS, MemberGroup
from smartaachen_desktop.model.quorum import LampState, Seat, entitled, needed, quorum

START = datetime(2021, 11, 18, 15, 30, tzinfo=UTC)
ITEMS = [UUID(int=number) for number in range(1, 4)]
MOMENTS = st.integers(0, 120).map(lambda minutes: START + timedelta(minutes=minutes))
INTERVALS = st.tuples(MOMENTS, st.none() | MOMENTS)
SEATS = st.lists(
    st.builds(
        Seat,
        participant=st.uuids(),
        group=st.sampled_from(MemberGroup),
        stays=st.lists(INTERVALS, max_size=3).map(tuple),
        biases=st.lists(
            st.builds(lambda item, times: (item, *times), st.sampled_from(ITEMS), INTERVALS), max_size=2
        ).map(tuple),
    ),
    max_size=12,
    unique_by=lambda seat: seat.participant,
)


@given(st.integers(1, 1000))
def test_more_than_half_of_the_statutory_number(size: int) -> None:
    assert 2 * needed(size) > size
    assert 2 * (needed(size) - 1) <= size


def test_nobody_is_needed_where_no_number_is_set() -> None:
    assert needed(0) == 0


def test_the_committees_seventeen() -> None:
    assert needed(17) == 9


@given(SEATS, st.integers(0, 12), st.booleans(), st.sampled_from([None, *ITEMS]), MOMENTS)
def test_those_who_may_vote_are_those_who_count(
    seats: list[Seat], size: int, citizens_rule: bool, item: UUID | None, moment: datetime
) -> None:
    lamp = quorum(seats, size, item, moment, citizens_rule=citizens_rule)
    voters = entitled(seats, item, moment)
    assert lamp.present == len(voters)
    assert lamp.reached == (len(voters) >= lamp.needed)
    assert lamp.council + lamp.citizens <= lamp.present
    by_id = {seat.participant: seat for seat in seats}
    for voter in voters:
        assert by_id[voter].group in VOTING_GROUPS
        assert by_id[voter].present_at(moment)
        assert not by_id[voter].biased_at(item, moment)


@given(SEATS, MOMENTS, st.sampled_from(ITEMS))
def test_bias_only_takes_voices_away(seats: list[Seat], moment: datetime, item: UUID) -> None:
    unbiased = [Seat(seat.participant, seat.group, seat.stays) for seat in seats]
    assert set(entitled(seats, item, moment)) <= set(entitled(unbiased, item, moment))


@given(SEATS, st.integers(0, 12), MOMENTS)
def test_an_established_lack_outweighs_the_count(seats: list[Seat], size: int, moment: datetime) -> None:
    lamp = quorum(seats, size, None, moment, established_missing=True)
    assert lamp.state is LampState.ESTABLISHED
    assert not lamp.reached
    assert lamp.citizens_ok


@given(MOMENTS, MOMENTS)
def test_a_stay_begins_with_and_ends_before_its_time(start: datetime, end: datetime) -> None:
    seat = Seat(ITEMS[0], MemberGroup.COUNCIL, ((start, end),))
    assert seat.present_at(start) == (start < end)
    assert not seat.present_at(end)
