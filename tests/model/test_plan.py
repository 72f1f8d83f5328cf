"""Circles among dependencies, and the numbers of an agenda."""

from itertools import pairwise
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from smartaachen_desktop.model.circles import cycle
from smartaachen_desktop.model.meetings import numbers

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


IDS = [UUID(int=number) for number in range(8)]


@given(
    st.lists(
        st.tuples(st.sampled_from(IDS), st.booleans(), st.integers(0, 5), st.none() | st.sampled_from(IDS)),
        max_size=8,
        unique_by=lambda item: item[0],
    )
)
def test_agenda_numbers_have_no_gap_and_no_double(items: list[tuple[UUID, bool, int, UUID | None]]) -> None:
    found = numbers(items)
    assert set(found) == {item[0] for item in items}  # even where items name each other as parents
    assert len(set(found.values())) == len(found)
    for item, public, _position, _parent in items:
        assert found[item].startswith("Ö " if public else "N ")
        *above, last = found[item][2:].split(".")
        if int(last) > 1:
            assert found[item][:2] + ".".join([*above, str(int(last) - 1)]) in found.values()
        if above:
            assert found[item][:2] + ".".join(above) in found.values()
    for one in items:
        for other in items:
            if (one[1], one[3]) == (other[1], other[3]) == (one[1], None) and one[2] < other[2]:
                assert int(found[one[0]][2:]) < int(found[other[0]][2:])


def test_sub_items_are_numbered_below_their_item() -> None:
    a, b, c, d, n = IDS[:5]
    found = numbers([(a, True, 0, None), (b, True, 1, None), (c, True, 0, b), (d, True, 0, c), (n, False, 0, b)])
    assert found == {a: "Ö 1", b: "Ö 2", c: "Ö 2.1", d: "Ö 2.1.1", n: "N 1"}
