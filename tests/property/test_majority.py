"""Laws of the majorities a vote can need, and of the numbers that may demand how it is taken (§ 50 GO NRW)."""

from hypothesis import given
from hypothesis import strategies as st

from smartaachen_desktop.model.demands import Demand, demand_needed, demanded_method
from smartaachen_desktop.model.motions import PROCEDURE, proposed_order
from smartaachen_desktop.model.voting import (
    Motion,
    MotionKind,
    Requirement,
    Tally,
    VoteMethod,
    fits,
    is_accepted,
    needed_yes,
)

COUNT = st.integers(0, 200)
REQUIREMENT = st.sampled_from(Requirement)
SIZE = st.integers(1, 200)


@given(REQUIREMENT, COUNT, SIZE)
def test_a_tie_rejects_whatever_is_needed(requirement: Requirement, count: int, size: int) -> None:
    assert not is_accepted(requirement, count, count, size)


@given(REQUIREMENT, COUNT, COUNT, COUNT, COUNT, SIZE)
def test_abstentions_and_invalid_votes_change_nothing(
    requirement: Requirement, yes: int, no: int, abstentions: int, invalid: int, size: int
) -> None:
    bare, full = (Tally(yes, no, *rest, requirement, size) for rest in ((0, 0), (abstentions, invalid)))
    assert bare.accepted == full.accepted


@given(REQUIREMENT, COUNT, COUNT, SIZE)
def test_one_more_yes_never_rejects_and_one_more_no_never_adopts(
    requirement: Requirement, yes: int, no: int, size: int
) -> None:
    if is_accepted(requirement, yes, no, size):
        assert is_accepted(requirement, yes + 1, no, size)
    else:
        assert not is_accepted(requirement, yes, no + 1, size)


@given(REQUIREMENT, COUNT, COUNT, SIZE)
def test_no_qualified_majority_is_less_than_the_simple_one(
    requirement: Requirement, yes: int, no: int, size: int
) -> None:
    if is_accepted(requirement, yes, no, size):
        assert is_accepted(Requirement.SIMPLE, yes, no)


@given(COUNT, COUNT, SIZE)
def test_the_fractions_are_exact(yes: int, no: int, size: int) -> None:
    more = yes > no
    assert is_accepted(Requirement.STATUTORY_MAJORITY, yes, no, size) == (more and 2 * yes > size)
    assert is_accepted(Requirement.TWO_THIRDS_CAST, yes, no, size) == (more and 3 * yes >= 2 * (yes + no))
    assert is_accepted(Requirement.TWO_THIRDS_STATUTORY, yes, no, size) == (more and 3 * yes >= 2 * size)


@given(st.sampled_from([Requirement.STATUTORY_MAJORITY, Requirement.TWO_THIRDS_STATUTORY]), SIZE)
def test_the_needed_number_is_the_least_that_adopts(requirement: Requirement, size: int) -> None:
    least = needed_yes(requirement, 0, 0, size)
    assert is_accepted(requirement, least, 0, size)
    assert not is_accepted(requirement, least - 1, 0, size)


@given(REQUIREMENT, COUNT, COUNT, COUNT, SIZE)
def test_the_sentence_fits_the_counts_and_names_a_majority_that_is_not_the_simple_one(
    requirement: Requirement, yes: int, no: int, abstentions: int, size: int
) -> None:
    tally = Tally(yes, no, abstentions, 0, requirement, size)
    if tally.total:
        assert fits(tally.sentence(), tally)
        assert ("Nötig: " in tally.sentence()) == (requirement is not Requirement.SIMPLE)
        assert tally.sentence().startswith("Angenommen") == tally.accepted


@given(st.integers(1, 200))
def test_a_fifth_is_never_less_than_a_fifth(members: int) -> None:
    needed = demand_needed(VoteMethod.SECRET, members, 0)
    assert 5 * needed >= members > 5 * (needed - 1)


@given(st.integers(1, 100), st.integers(0, 20), st.integers(0, 100), st.integers(0, 100))
def test_secret_beats_roll_call_and_too_few_demand_nothing(members: int, rule: int, secret: int, names: int) -> None:
    demands = (Demand(VoteMethod.ROLL_CALL, "B", names), Demand(VoteMethod.SECRET, "A", secret))
    method = demanded_method(demands, members, rule)
    if 5 * secret >= members and secret:
        assert method is VoteMethod.SECRET
    elif names >= max(rule, 1):
        assert method is VoteMethod.ROLL_CALL
    else:
        assert method is None


@given(st.lists(st.sampled_from(MotionKind)))
def test_motions_of_procedure_come_before_the_matter(kinds: list[MotionKind]) -> None:
    order = [each.kind for each in proposed_order([Motion(kind=kind, text="", base_text="") for kind in kinds])]
    ranks = [kind in PROCEDURE for kind in order if kind is not MotionKind.URGENCY]
    assert ranks == sorted(ranks, reverse=True)
    ends = [MotionKind.ADJOURNMENT, MotionKind.CLOSED_DOORS, MotionKind.CLOSURE, MotionKind.LIST_CLOSURE,
            MotionKind.POSTPONEMENT, MotionKind.REFERRAL]  # fmt: skip
    places = [ends.index(kind) for kind in order if kind in ends]
    assert places == sorted(places)
