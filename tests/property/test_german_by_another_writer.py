"""German dates and sums are those of the Unicode locale data, as another library writes them."""

from datetime import date

from babel import Locale
from babel.dates import format_date
from babel.numbers import format_decimal
from hypothesis import given
from hypothesis import strategies as st

from smartaachen_desktop.formats import MINUS, amount, month, weekday_date
from smartaachen_desktop.model.money import MAX_CENTS

GERMAN = Locale("de")


@given(st.dates())
def test_weekdays_and_months(value: date) -> None:
    assert weekday_date(value) == f"{format_date(value, 'EEEE', locale=GERMAN)}, {value:%d.%m.%Y}"
    assert month(value) == format_date(value, "LLLL yyyy", locale=GERMAN)


@given(st.integers(-200, 200) | st.integers(-MAX_CENTS, MAX_CENTS))
def test_sums(cents: int) -> None:
    whole, rest = divmod(abs(cents), 100)
    sign = MINUS if cents < 0 else ""
    assert amount(cents, show_cents=True) == f"{sign}{format_decimal(whole, '#,##0', locale=GERMAN)},{rest:02}"
    rounded = format_decimal(whole + (rest >= 50), "#,##0", locale=GERMAN)
    assert amount(cents, show_cents=False) == (sign if rounded != "0" else "") + rounded
