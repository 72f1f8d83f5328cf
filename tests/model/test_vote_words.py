"""How a vote went, in the words of a German record."""

import pytest

from smartaachen_desktop.model.voting import Tally


@pytest.mark.parametrize(
    ("counts", "how"),
    [
        ((16, 0), "einstimmig"),
        ((16, 0, 1), "einstimmig bei 1 Enthaltung"),
        ((9, 2), "mit 9 Ja-Stimmen bei 2 Gegenstimmen"),
        ((9, 1, 2, 1), "mit 9 Ja-Stimmen bei 1 Gegenstimme und 2 Enthaltungen"),
        ((1, 0), "einstimmig"),
    ],
)
def test_an_adopted_vote_beside_a_verb(counts: tuple[int, ...], how: str) -> None:
    assert Tally(*counts).how() == how
