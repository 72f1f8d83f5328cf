"""Adopted amendments side by side: none is lost, none counts twice, and taking one out leaves the others."""

from hypothesis import given
from hypothesis import strategies as st

from smartaachen_desktop.model.amendments import Amending, amended, stages, taken, without

WORDS = [f"Wort{number}" for number in range(12)]
BASE = " ".join(WORDS)


def reworded(place: int, word: str) -> str:
    return " ".join(word if number == place else each for number, each in enumerate(WORDS))


@given(st.sets(st.integers(0, 11), min_size=2, max_size=4).map(sorted), st.randoms(use_true_random=False))
def test_amendments_of_different_words_all_stand_whatever_their_order(places: list[int], shuffle: object) -> None:
    shuffle.shuffle(places)  # type: ignore[attr-defined]
    adopted = [Amending(BASE, reworded(place, f"Neu{place}")) for place in places]
    last = stages(adopted)[-1]
    assert last is not None
    assert last.split() == [f"Neu{number}" if number in places else word for number, word in enumerate(WORDS)]
    assert taken(adopted, last) == len(adopted)
    for gone, place in enumerate(places):
        rest = without(adopted, gone, last)
        assert rest is not None
        left = {each for each in places if each != place}
        assert rest.split() == [f"Neu{number}" if number in left else word for number, word in enumerate(WORDS)]


@given(st.text("ab \n", max_size=40), st.text("ab \n", max_size=40))
def test_a_single_amendment_is_its_own_wording(base: str, text: str) -> None:
    assert amended(base, Amending(base, text)) == text


@given(st.integers(0, 11))
def test_the_same_words_changed_in_two_ways_cannot_be_joined(place: int) -> None:
    first, second = (Amending(BASE, reworded(place, word)) for word in ("so", "anders"))
    assert amended(first.text, second) is None
    assert amended(first.text, first) == first.text
    assert stages([first, second]) == (BASE, first.text, None)


def test_what_both_add_at_the_end_stands_in_the_order_of_the_votes() -> None:
    first, second = (Amending(BASE, f"{BASE} {word}") for word in ("Jährlich.", "Online."))
    assert stages([first, second])[-1] == f"{BASE} Jährlich. Online."


def test_an_amendment_of_the_amended_wording_builds_on_it() -> None:
    first = Amending(BASE, f"{BASE} Jährlich.")
    second = Amending(first.text, f"{BASE} Halbjährlich.")
    assert stages([first, second])[-1] == second.text
    assert taken([first, second], first.text) == 1
    assert taken([first, second], "Von Hand.") is None
    assert without([first, second], 0, "Von Hand.") is None
