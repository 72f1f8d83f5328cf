"""Money: what is printed can be typed again, and no other text is money."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartaachen_desktop.formats import MINUS, NBSP, amount, euros, parse_money, parse_money_sum
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.model.money import MAX_CENTS

CENTS = st.integers(-200, 200) | st.integers(-MAX_CENTS, MAX_CENTS)


@given(CENTS)
def test_printed_money_is_read_back(cents: int) -> None:
    assert parse_money(euros(cents)) == cents
    assert parse_money(amount(cents)) == cents
    assert parse_money(f" {euros(cents)} ".replace(NBSP, " ").replace(MINUS, "-")) == cents


@given(CENTS)
def test_without_cents_it_is_off_by_half_a_euro_at_most(cents: int) -> None:
    shown = amount(cents, show_cents=False)
    assert abs(parse_money(shown) - cents) <= 50
    assert "," not in shown
    assert shown != f"{MINUS}0"


@given(st.integers(0, 10**6), st.integers(0, 10**6))
def test_a_sum_adds_up(first: int, second: int) -> None:
    assert parse_money_sum(f"={amount(first)} + {amount(second)}") == first + second
    assert parse_money_sum(f"={euros(first)}-{euros(second)}") == first - second


@given(st.text(max_size=20))
def test_any_text_is_money_or_refused(text: str) -> None:
    for parse in (parse_money, parse_money_sum):
        try:
            found: object = parse(text)
        except InvalidInput as error:
            found = error.code
        assert isinstance(found, int) or found in ("invalid_money", "amount_range")


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("12.500,00 €", 12_500_00),
        ("12500", 12_500_00),
        ("12,5 T€", 12_500_00),
        ("0,5", 50),
        ("+7", 7_00),
        ("−1.000", -1_000_00),
        ("175.000,00\N{NO-BREAK SPACE}€", 175_000_00),
        ("90 TEUR", 90_000_00),
        ("=9.500+1.250", 10_750_00),
    ],
)
def test_usual_spellings(text: str, cents: int) -> None:
    assert parse_money_sum(text) == cents


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "12,3,4",
        "1.23",
        "1.2345",
        "12.500.00",
        "1,234",
        "€",
        "tausend",
        "12 500",
        "1e3",
        "0x10",
        "--1",
        "=",
        "=1+",
    ],
)
def test_what_is_no_money(text: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        parse_money_sum(text)
    assert caught.value.code == "invalid_money"
    assert "12.500,00" in caught.value.message


def test_too_much_money_is_a_typing_error() -> None:
    with pytest.raises(InvalidInput) as caught:
        parse_money(euros(MAX_CENTS + 1))
    assert caught.value.code == "amount_range"
