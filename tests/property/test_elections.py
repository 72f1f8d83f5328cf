"""Laws of elections and of motions."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from smartaachen_desktop.model.elections import Ballots, ElectionOutcome
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.model.motions import DiffKind, proposed_order, reach, word_diff
from smartaachen_desktop.model.voting import Motion, MotionKind, Tally, check_wording

COUNT = st.integers(0, 40)
VOTES = st.lists(COUNT, min_size=1, max_size=6).map(tuple)
TEXT = st.text(st.characters(codec="utf-8", exclude_categories=("Cs",)), max_size=120)
WORDS = st.lists(
    st.sampled_from(["der", "Ausschuss", "beschließt", "nicht", "jährlich", "2022", "die", "Vorlage"]), max_size=14
)


@st.composite
def ballots(draw: st.DrawFn) -> Ballots:
    votes = draw(VOTES)
    return Ballots(
        votes, draw(COUNT) if len(votes) == 1 else 0, draw(COUNT), draw(COUNT), draw(st.integers(1, len(votes))),
        draw(st.booleans()),
    )  # fmt: skip


@given(ballots())
def test_never_more_elected_than_seats(each: Ballots) -> None:
    assert len(each.elected) <= each.seats
    assert len(set(each.elected)) == len(each.elected)
    if each.outcome is ElectionOutcome.ELECTED:
        assert len(each.elected) == min(each.seats, sum(votes > 0 for votes in each.votes))


@given(ballots())
def test_nobody_is_elected_or_drawn_without_a_vote(each: Ballots) -> None:
    for places in (each.elected, each.tied, each.for_run_off):
        assert all(each.votes[place] for place in places)


@given(ballots())
def test_nobody_is_elected_over_somebody_with_more_votes(each: Ballots) -> None:
    others = [votes for place, votes in enumerate(each.votes) if place not in each.elected]
    for place in each.elected:
        assert all(each.votes[place] >= votes for votes in others)


@given(ballots())
def test_the_lot_decides_only_between_equals_for_what_is_left(each: Ballots) -> None:
    if each.outcome is ElectionOutcome.LOTS:
        assert len({each.votes[place] for place in each.tied}) == 1
        assert not set(each.tied) & set(each.elected)
        assert 0 < each.seats - len(each.elected) < len(each.tied)


@given(ballots())
def test_a_run_off_only_without_more_than_half(each: Ballots) -> None:
    if each.outcome is ElectionOutcome.RUN_OFF:
        assert not each.run_off
        assert 2 * max(each.votes) <= each.valid
        assert len(each.for_run_off) >= 2
        top = max(each.votes)
        assert all(place in each.for_run_off for place, votes in enumerate(each.votes) if votes == top)
    if each.seats == 1 and not each.run_off and len(each.votes) > 1 and 2 * max(each.votes) > each.valid:
        assert each.outcome is ElectionOutcome.ELECTED


@given(ballots(), st.integers(0, 60))
def test_the_check_refuses_exactly_what_cannot_be(each: Ballots, entitled: int) -> None:
    possible = each.ballots <= entitled and max(each.votes) <= entitled
    if possible:
        each.check(entitled)
    else:
        with pytest.raises(UserError, match="Mehr Stimmen"):
            each.check(entitled)


@given(ballots())
def test_the_sentence_names_those_elected(each: Ballots) -> None:
    names = [f"Person{place}x" for place in range(len(each.votes))]
    sentence = each.sentence(names)
    assume(each.ballots)
    if each.outcome is ElectionOutcome.ELECTED:
        assert {name for name in names if name in sentence} == {names[place] for place in each.elected}
    elif each.outcome is ElectionOutcome.LOTS:
        assert all(names[place] in sentence for place in each.tied)


@given(TEXT, TEXT)
def test_the_difference_gives_both_texts_back(base: str, text: str) -> None:
    parts = word_diff(base, text)
    assert "".join(part.text for part in parts if part.kind is not DiffKind.NEW) == base
    assert "".join(part.text for part in parts if part.kind is not DiffKind.GONE) == text


@given(WORDS, WORDS)
def test_reach_is_a_share_and_nothing_for_the_same(base: list[str], text: list[str]) -> None:
    old, new = " ".join(base), " ".join(text)
    assert 0 <= reach(old, new) <= 1
    assert reach(old, old) == 0
    assert (reach(old, new) == 0) == (base == text)


@given(st.lists(st.tuples(st.sampled_from(MotionKind), WORDS), max_size=8))
def test_the_order_keeps_every_motion_and_the_main_one_last(pairs: list[tuple[MotionKind, list[str]]]) -> None:
    base = "der Ausschuss beschließt die Vorlage"
    motions = [Motion(kind=kind, text=" ".join(words), base_text=base) for kind, words in pairs]
    order = proposed_order(motions)
    assert {id(motion) for motion in order} == {id(motion) for motion in motions}
    kinds = [motion.kind for motion in order]
    assert kinds == sorted(kinds, key=lambda kind: kind is MotionKind.MAIN)
    amendments = [reach(base, motion.text) for motion in order if motion.kind is MotionKind.AMENDMENT]
    assert amendments == sorted(amendments, reverse=True)
    assert proposed_order(order) == order


@given(COUNT, COUNT, COUNT, COUNT)
def test_the_sentence_that_follows_from_the_counts_always_stands(yes: int, no: int, rest: int, bad: int) -> None:
    tally = Tally(yes, no, rest, bad)
    check_wording(tally.sentence(), tally)


@given(COUNT, COUNT)
def test_a_wording_against_the_counts_never_stands(yes: int, no: int) -> None:
    tally = Tally(yes, no)
    wrong = [f"Angenommen mit {yes + no + 1} Stimmen."]
    wrong.append("Der Antrag ist abgelehnt." if tally.accepted else "Der Antrag ist angenommen.")
    if not tally.unanimous:
        wrong.append("Einstimmig.")
    for words in wrong:
        with pytest.raises(UserError, match="Wortlaut"):
            check_wording(words, tally)
