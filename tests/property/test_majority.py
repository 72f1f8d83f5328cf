"""Laws of the majorities a vote can need, and of the numbers that may demand how it is taken (§ 50 GO NRW)."""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from smartaachen_desktop.model.demands import Demand, demand_needed, demanded_method
from smartaachen_desktop.model.majorities import BY_PARTS, REQUIREMENT_NAMES, Base, Requirement, Share, percent
from smartaachen_desktop.model.motions import PROCEDURE, proposed_order
from smartaachen_desktop.model.voting import Motion, MotionKind, Tally, VoteMethod, fits

COUNT = st.integers(0, 200)
REQUIREMENT = st.sampled_from(Requirement)
MORE = st.integers(0, 40)
"""Members who are not there, entitled who gave no voice."""


def counted(requirement: Requirement, counts: tuple[int, int, int, int], silent: int = 0, absent: int = 0) -> Tally:
    entitled = sum(counts) + silent
    return Tally(*counts).under(requirement, entitled + absent, entitled)


COUNTS = st.tuples(COUNT, COUNT, COUNT, st.integers(0, 20))
TALLY = st.builds(counted, REQUIREMENT, COUNTS, MORE, MORE)


@given(REQUIREMENT, COUNT, COUNT, MORE)
def test_a_tie_rejects_whatever_is_needed(requirement: Requirement, count: int, abstentions: int, absent: int) -> None:
    assert not counted(requirement, (count, count, abstentions, 0), absent).accepted


@given(TALLY)
def test_the_fractions_are_exact_and_each_base_is_what_it_says(tally: Tally) -> None:
    bases = {
        Base.VALID: tally.yes + tally.no,
        Base.CAST: tally.yes + tally.no + tally.abstentions + tally.invalid,
        Base.PRESENT: tally.present,
        Base.STATUTORY: tally.statutory_size,
    }
    whole = bases[tally.requirement.base]
    share = Fraction(tally.yes, whole) if whole else Fraction(0)
    needed = tally.requirement.share.fraction
    enough = share > needed if tally.requirement.share is Share.HALF else share >= needed
    assert tally.accepted == (tally.yes > tally.no and enough)
    assert tally.measured_by == whole


@given(TALLY, MORE)
def test_abstentions_and_invalid_votes_count_where_all_cast_votes_do_and_nowhere_else(tally: Tally, more: int) -> None:
    requirement = tally.requirement
    other = Tally(tally.yes, tally.no, tally.abstentions + more, tally.invalid)
    other = other.under(requirement, tally.statutory_size, tally.present)
    if requirement.base is Base.CAST:
        assert other.accepted <= tally.accepted  # more abstentions never help
    else:
        assert (other.accepted, other.needed) == (tally.accepted, tally.needed)


@given(TALLY)
def test_one_more_yes_never_rejects_and_one_more_no_never_adopts(tally: Tally) -> None:
    sizes = tally.statutory_size, tally.present
    yes, no = tally.yes, tally.no
    more_yes = Tally(yes + 1, no, tally.abstentions, tally.invalid).under(tally.requirement, *sizes)
    more_no = Tally(yes, no + 1, tally.abstentions, tally.invalid).under(tally.requirement, *sizes)
    assert more_yes.accepted >= tally.accepted
    assert more_no.accepted <= tally.accepted


@given(COUNTS, MORE, MORE, st.sampled_from(Share))
def test_a_larger_base_and_a_larger_share_are_harder_to_reach(
    counts: tuple[int, int, int, int], silent: int, absent: int, share: Share
) -> None:
    outcomes = [counted(BY_PARTS[share, base], counts, silent, absent).accepted for base in Base]
    assert outcomes == sorted(outcomes, reverse=True)
    for base in Base:
        outcomes = [counted(BY_PARTS[each, base], counts, silent, absent).accepted for each in Share]
        assert outcomes == sorted(outcomes, reverse=True)


@given(st.sampled_from(Share), st.integers(0, 500))
def test_the_needed_number_is_the_least_that_reaches_the_share(share: Share, whole: int) -> None:
    least = share.of(whole)
    reaches = [Fraction(count) > share.fraction * whole if share is Share.HALF else count >= share.fraction * whole
               for count in (least, least - 1)]  # fmt: skip
    assert least >= 1
    assert reaches[0]
    assert not reaches[1] or least == 1


@given(TALLY)
def test_the_sentence_fits_the_counts_and_names_the_base_and_the_share_of_it(tally: Tally) -> None:
    if not tally.total:
        return
    sentence, simple = tally.sentence(), tally.requirement is Requirement.SIMPLE
    assert fits(sentence, tally)
    assert ("Nötig: " in sentence) == (not simple)
    assert sentence.startswith("Angenommen") == tally.accepted
    if not simple:
        assert f"{REQUIREMENT_NAMES[tally.requirement]} (mindestens {tally.needed} von {tally.measured_by})" in sentence
        assert not tally.measured_by or f"erreicht: {percent(tally.yes, tally.measured_by)}" in sentence


@given(TALLY, st.integers(0, 99), st.integers(0, 9))
def test_a_wording_names_no_other_share(tally: Tally, whole: int, tenth: int) -> None:
    said = f"Erreicht sind {whole},{tenth} % der Stimmen."
    assert fits(said, tally) == (f"{whole},{tenth}\u00a0%" == tally.reached)


@given(st.integers(1, 500), st.integers(0, 500))
def test_a_percentage_is_off_by_less_than_its_last_digit(whole: int, part: int) -> None:
    figure = percent(min(part, whole), whole)
    value = Fraction(figure.removesuffix("\u00a0%").replace(",", "."))
    assert abs(value - Fraction(100 * min(part, whole), whole)) <= Fraction(1, 20)


def test_every_share_of_every_base_has_one_name() -> None:
    assert len(BY_PARTS) == len(Requirement) == len(Share) * len(Base) == len(set(REQUIREMENT_NAMES.values()))
    assert REQUIREMENT_NAMES[Requirement.TWO_THIRDS_STATUTORY] == "zwei Drittel der gesetzlichen Mitgliederzahl"
    # words of older files keep their meaning
    older = {"simple": (Share.HALF, Base.VALID), "statutory_majority": (Share.HALF, Base.STATUTORY),
             "two_thirds_cast": (Share.TWO_THIRDS, Base.VALID),
             "two_thirds_statutory": (Share.TWO_THIRDS, Base.STATUTORY)}  # fmt: skip
    assert {word: (Requirement(word).share, Requirement(word).base) for word in older} == older


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
