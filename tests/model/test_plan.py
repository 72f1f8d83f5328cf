"""Circles among dependencies."""

from itertools import pairwise
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from smartaachen_desktop.model.circles import cycle

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
    circle = cycle(links, {}, (predecessor, successor))
    assert (circle is not None) == reaches(links, successor, predecessor)
    if circle:
        assert circle[0] == circle[-1] == successor
        assert predecessor in circle
        steps = list(pairwise(circle))
        assert set(steps) <= {*links, (predecessor, successor)}
