"""A circular vote is decided by the answers alone: who answered in which order never matters."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from smartaachen_desktop.model.circular import CircularChoice, CircularState, count_answers

VOICES = st.one_of(st.tuples(st.sampled_from([*CircularChoice]), st.booleans()), st.tuples(st.none(), st.booleans()))
BODIES = st.lists(VOICES, max_size=12)
LAST, AFTER = date(2022, 3, 14), date(2022, 3, 15)


@given(BODIES, st.randoms())
def test_the_order_of_the_answers_does_not_matter(body: list[tuple[CircularChoice | None, bool]], dice) -> None:  # type: ignore[no-untyped-def]
    mixed = list(body)
    dice.shuffle(mixed)
    assert count_answers(mixed) == count_answers(body)


@given(BODIES)
def test_nobody_is_lost_or_counted_twice(body: list[tuple[CircularChoice | None, bool]]) -> None:
    tally = count_answers(body)
    assert tally.entitled == len(body)
    assert tally.unasked <= tally.missing
    assert tally.asked == sum(choice is not None or asked for choice, asked in body)


@given(BODIES)
def test_it_is_accepted_only_by_more_yes_than_no_of_a_body_that_was_all_asked(
    body: list[tuple[CircularChoice | None, bool]],
) -> None:
    choices = [choice for choice, _asked in body]
    yes, no = choices.count(CircularChoice.YES), choices.count(CircularChoice.NO)
    all_asked = all(asked or choice is not None for choice, asked in body)
    objected = CircularChoice.OBJECTION in choices
    accepted = count_answers(body).result is CircularState.ACCEPTED
    assert accepted == (yes > no and all_asked and not objected)


@given(BODIES)
def test_one_objection_ends_it_whatever_the_others_say(body: list[tuple[CircularChoice | None, bool]]) -> None:
    assert count_answers([*body, (CircularChoice.OBJECTION, True)]).result is CircularState.OBJECTED


@given(BODIES)
def test_another_yes_never_turns_it_down_and_an_abstention_changes_nothing(
    body: list[tuple[CircularChoice | None, bool]],
) -> None:
    before = count_answers(body).result
    more = count_answers([*body, (CircularChoice.YES, True)]).result
    if before is CircularState.ACCEPTED:
        assert more is CircularState.ACCEPTED
    if body:
        assert count_answers([*body, (CircularChoice.ABSTENTION, True)]).result is before


@given(BODIES)
def test_it_is_offered_when_all_answered_or_the_last_day_is_over(
    body: list[tuple[CircularChoice | None, bool]],
) -> None:
    tally = count_answers(body)
    assert tally.ripe(LAST, LAST) == (tally.missing == 0)
    assert tally.ripe(AFTER, LAST) == (tally.unasked == 0)
