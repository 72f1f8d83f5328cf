"""What follows from the counts of a vote holds for all counts (§ 50 GO NRW)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartaachen_desktop.model.errors import InvalidInput, RuleBroken
from smartaachen_desktop.model.voting import Tally

COUNTS = st.integers(0, 200)
TALLIES = st.builds(Tally, COUNTS, COUNTS, COUNTS, COUNTS)


@given(TALLIES)
def test_more_yes_than_no_is_needed(tally: Tally) -> None:
    assert tally.accepted == (tally.yes > tally.no)
    assert not (tally.accepted and Tally(tally.no, tally.yes).accepted)


@given(TALLIES, COUNTS, COUNTS)
def test_abstentions_and_invalid_voices_never_decide(tally: Tally, abstentions: int, invalid: int) -> None:
    assert Tally(tally.yes, tally.no, abstentions, invalid).accepted == tally.accepted


@given(COUNTS, COUNTS)
def test_a_tie_rejects(count: int, abstentions: int) -> None:
    assert not Tally(count, count, abstentions).accepted


@given(TALLIES, st.integers(0, 900))
def test_no_more_voices_than_people(tally: Tally, entitled: int) -> None:
    if tally.yes + tally.no + tally.abstentions + tally.invalid <= entitled:
        tally.check(entitled)
    else:
        with pytest.raises(RuleBroken) as caught:
            tally.check(entitled)
        assert caught.value.code == "too_many_votes"


@given(st.integers(-200, -1), st.sampled_from(["yes", "no", "abstentions", "invalid"]))
def test_no_negative_count(count: int, field: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        Tally(**{"yes": 0, "no": 0, field: count}).check(1000)
    assert caught.value.field == field


@given(TALLIES)
def test_the_sentence_says_what_counts(tally: Tally) -> None:
    sentence = tally.sentence()
    assert sentence.endswith(".")
    if tally.total:
        assert sentence.startswith("Angenommen" if tally.accepted else "Abgelehnt")
        assert f"{tally.yes} Ja gegen {tally.no} Nein" in sentence


@given(TALLIES)
def test_unanimous_means_no_voice_on_the_other_side(tally: Tally) -> None:
    if tally.unanimous:
        assert 0 in (tally.yes, tally.no)
        assert tally.yes + tally.no > 0
        assert tally.manner == "einstimmig"
