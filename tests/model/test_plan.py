"""Circles among dependencies, and the numbers of an agenda."""

from itertools import pairwise
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from smartaachen_desktop.model.meetings import numbers
from smartaachen_desktop.model.plan import cycle

NODES = [UUID(int=number) for number in range(1, 8)]
LINKS = st.lists(st.tuples(st.sampled_from(NODES), st.sampled_from(NODES)), max_size=12)


def reaches(links: list[tuple[UUID, UUID]], start: UUID, goal: UUID) -> bool:
    """Plain closure over all links, as a second opinion."""
    found = {start}
    while new := {to for of, to in links if of in found} - found:
        found |= new
    return goal in found


@given(LINKS, st.sampled_from(NODES), st.sampled_from(NODES))
def test_a_circle_is_found_exactly_where_there_is_one(
    links: list[tuple[UUID, UUID]], predecessor: UUID, successor: UUID
) -> None:
    circle = cycle(links, (predecessor, successor))
    assert (circle is not None) == reaches(links, successor, predecessor)
    if circle:
        assert circle[0] == circle[-1] == successor
        assert predecessor in circle
        steps = list(pairwise(circle))
        assert set(steps) <= {*links, (predecessor, successor)}


@given(st.lists(st.tuples(st.uuids(), st.booleans(), st.integers(0, 5)), max_size=20, unique_by=lambda item: item[0]))
def test_agenda_numbers_have_no_gap_and_no_double(items: list[tuple[UUID, bool, int]]) -> None:
    given_numbers = numbers(items)
    public = [item for item in items if item[1]]
    assert sorted(given_numbers.values()) == sorted(
        [f"Ö {number}" for number in range(1, len(public) + 1)]
        + [f"N {number}" for number in range(1, len(items) - len(public) + 1)]
    )
    for one in items:
        for other in items:
            if one[1] == other[1] and one[2] < other[2]:
                assert int(given_numbers[one[0]].split()[1]) < int(given_numbers[other[0]].split()[1])
