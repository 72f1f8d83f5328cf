"""The numbers of an agenda: without gap and without double, whatever the tree, its stage items and the style."""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.model.numbering import (
    USUAL_STYLE,
    NumberStyle,
    Numerals,
    Row,
    check_prefix,
    check_style,
    numbered,
    roman,
)

IDS = [UUID(int=number) for number in range(8)]
PREFIXES = ("", "Ö", "N", "TOP", "TOP Ö", "TOP N", "A", "nö")
ITEMS = st.lists(
    st.tuples(st.sampled_from(IDS), st.booleans(), st.integers(0, 5), st.none() | st.sampled_from(IDS), st.booleans()),
    max_size=8,
    unique_by=lambda item: item[0],
)
STYLES = st.builds(NumberStyle, st.sampled_from(Numerals), st.sampled_from(PREFIXES), st.sampled_from(PREFIXES)).filter(
    lambda style: style.public_prefix.casefold() != style.closed_prefix.casefold()
)


def place(number: str, style: NumberStyle, *, public: bool) -> tuple[int, ...]:
    """The number read back by a second, slower way."""
    prefix = style.public_prefix if public else style.closed_prefix
    assert number.startswith(f"{prefix} " if prefix else "")
    first, *lower = number[len(prefix) :].strip().split(".")
    romans = {roman(each): each for each in range(1, 20)}
    return (romans[first] if style.numerals is Numerals.ROMAN else int(first), *map(int, lower))


@given(ITEMS, STYLES)
def test_numbers_have_no_gap_and_no_double(items: list[Row[UUID]], style: NumberStyle) -> None:
    found = numbered(items, style)
    assert set(found) == {item[0] for item in items}  # even where items name each other as parents
    numbers = [each.number for each in found.values() if each.number]
    assert len(set(numbers)) == len(numbers)
    assert {key for key, each in found.items() if not each.number} == {item[0] for item in items if item[4]}
    for part in (True, False):
        places = {
            place(found[key].number, style, public=part)
            for key, public, _position, _parent, stage in items
            if public is part and not stage
        }
        for each in places:
            assert each[-1] == 1 or (*each[:-1], each[-1] - 1) in places
            assert len(each) == 1 or each[:-1] in places
    for key, public, _position, _parent, stage in items:
        if not stage:
            assert found[key].depth == len(place(found[key].number, style, public=public)) - 1


@given(ITEMS, STYLES)
def test_stage_items_change_no_number_and_the_style_no_order(items: list[Row[UUID]], style: NumberStyle) -> None:
    found = numbered(items, style)
    proper = [item for item in items if not item[4]]
    without = numbered(proper, style)
    assert {key: each for key, each in found.items() if each.number} == without
    assert [key for key in found if key in without] == list(without)
    assert list(numbered(items, USUAL_STYLE)) == list(found)


@given(ITEMS, STYLES, st.frozensets(st.sampled_from(IDS)))
def test_a_part_of_the_items_has_the_numbers_of_the_whole(
    items: list[Row[UUID]], style: NumberStyle, wanted: frozenset[UUID]
) -> None:
    whole = numbered(items, style)
    expected = [(key, each) for key, each in whole.items() if key in wanted]
    assert list(numbered(items, style, wanted).items()) == expected
    # and with keys in the form of the database
    written: list[Row[str]] = [(each[0].hex, *each[1:3], each[3] and each[3].hex, each[4]) for each in items]
    assert list(numbered(written, style).items()) == [(key.hex, each) for key, each in whole.items()]


def test_sub_items_are_numbered_below_their_item() -> None:
    a, b, c, d, n, s = IDS[:6]
    rows: list[Row[UUID]] = [
        (a, True, 0, None, False), (s, True, 1, None, True), (b, True, 2, None, False), (c, True, 0, b, False),
        (d, True, 0, c, False), (n, False, 0, b, False),
    ]  # fmt: skip
    found = {key: each.number for key, each in numbered(rows, USUAL_STYLE).items()}
    assert found == {a: "Ö 1", s: "", b: "Ö 2", c: "Ö 2.1", d: "Ö 2.1.1", n: "N 1"}
    roman_style = NumberStyle(Numerals.ROMAN, "TOP", "")
    found = {key: each.number for key, each in numbered(rows, roman_style).items()}
    assert found == {a: "TOP I", s: "", b: "TOP II", c: "TOP II.1", d: "TOP II.1.1", n: "I"}


@pytest.mark.parametrize(
    ("number", "words"), [(1, "I"), (4, "IV"), (9, "IX"), (14, "XIV"), (40, "XL"), (49, "XLIX"), (98, "XCVIII")]
)
def test_roman_numbers(number: int, words: str) -> None:
    assert roman(number) == words


@given(st.text(max_size=10), st.text(max_size=10), st.sampled_from(Numerals))
def test_accepted_prefixes_never_give_one_number_twice(public: str, closed: str, numerals: Numerals) -> None:
    try:
        style = NumberStyle(numerals, check_prefix(public, "public_prefix"), check_prefix(closed, "closed_prefix"))
        check_style(style)
    except InvalidInput:
        return
    places = [(1,), (2,), (1, 1), (11,), (1, 1, 1)]
    numbers = [style.number(part, each) for part in (True, False) for each in places]
    assert len(set(numbers)) == len(numbers)


@pytest.mark.parametrize("prefix", ["1", "Ö 1", "TOP.1", "§", "Tagesordnungspunkt"])
def test_what_cannot_stand_before_a_number(prefix: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        check_prefix(prefix, "public_prefix")
    assert (caught.value.code, caught.value.field) == ("number_prefix", "public_prefix")
