"""German dates, times and money as text, and the way back; the same on screen, wall, chart and paper.

Two tables and one separator are all that German needs here: a library of locales would hold four megabytes for them.
"""

import re
from calendar import monthrange
from datetime import UTC, date, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.model.money import MAX_CENTS
from smartaachen_desktop.model.plan import DatePrecision

ZONE = ZoneInfo("Europe/Berlin")
MINUS = "\N{MINUS SIGN}"
NBSP = "\N{NO-BREAK SPACE}"
MONTHS = (
    "Januar", "Februar", "März", "April", "Mai", "Juni",
    "Juli", "August", "September", "Oktober", "November", "Dezember",
)  # fmt: skip
WEEKDAYS = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")
SEASON_MONTHS = {"Winter": (1, 2), "Frühjahr": (3, 5), "Sommer": (6, 8), "Herbst": (9, 11)}
_MONTH = re.compile(r"([A-Za-zäöü]+\.?) (\d{4})")
_YEAR = re.compile(r"20\d\d|21\d\d")
_MONEY = re.compile(
    r"(?P<sign>[+\-−])?\s*(?P<whole>\d{1,3}(?:\.\d{3})+|\d+)(?:,(?P<cents>\d{1,2}))?\s*(?P<unit>€|EUR|Euro|T€|TEUR)?"
)
_FORMULA = "=+-@\t＝＋－＠"
_DATE = re.compile(r"(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4}|\d{2})")


def local(moment: datetime) -> datetime:
    """The moment in the city's time zone."""
    return moment.astimezone(ZONE)


def utc(moment: datetime) -> datetime:
    """The moment in UTC; one without zone is the city's local time."""
    return (moment.replace(tzinfo=ZONE) if moment.tzinfo is None else moment).astimezone(UTC)


def day(value: date | datetime | None) -> str:
    """18.11.2021, empty for None."""
    if value is None:
        return ""
    return _day(local(value).date() if isinstance(value, datetime) else value)


@lru_cache(maxsize=8192)
def _day(value: date) -> str:
    """Kept: lists and the plan say the same days with every repaint."""
    return f"{value:%d.%m.%Y}"


def weekday_date(value: date | datetime) -> str:
    """Donnerstag, 18.11.2021."""
    value = local(value).date() if isinstance(value, datetime) else value
    return f"{WEEKDAYS[value.weekday()]}, {value:%d.%m.%Y}"


@lru_cache(maxsize=4096)
def month(value: date) -> str:
    """Januar 2022."""
    return f"{MONTHS[value.month - 1]} {value.year:04}"


def clock(moment: datetime | None) -> str:
    """17:05, empty for None."""
    return "" if moment is None else f"{local(moment):%H:%M}"


def clock_seconds(moment: datetime) -> str:
    """17:05:12."""
    return f"{local(moment):%H:%M:%S}"


def time_of_day(moment: datetime | None) -> str:
    """17:05 Uhr, empty for None."""
    return "" if moment is None else f"{clock(moment)}{NBSP}Uhr"


def day_and_time(moment: datetime) -> str:
    """22.11.2021, 09:14 Uhr."""
    return f"{day(moment)}, {time_of_day(moment)}"


def elapsed(seconds: float) -> str:
    """A span as 18:12, or 1:18:12 beyond the hour."""
    minutes, rest = divmod(max(0, int(seconds)), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def period(value: date | None, precision: DatePrecision) -> str:
    """A plan date as exact as its source: 17.10.2022, Juli 2022, Sommer 2022, 2022."""
    if value is None:
        return ""
    match precision:
        case DatePrecision.DAY:
            return day(value)
        case DatePrecision.MONTH:
            return month(value)
        case DatePrecision.SEASON:
            name = _season(value)
            return f"{name} {value.year}" if name else month(value)
        case DatePrecision.YEAR:
            return str(value.year)


def period_bounds(value: date, precision: DatePrecision) -> tuple[date, date]:
    """First and last day of the period that a plan date of this precision means."""
    match precision:
        case DatePrecision.DAY:
            return value, value
        case DatePrecision.MONTH:
            months = value.month, value.month
        case DatePrecision.SEASON:
            months = SEASON_MONTHS.get(_season(value), (value.month, value.month))
        case DatePrecision.YEAR:
            months = 1, 12
    return _months(value.year, *months)


def _season(value: date) -> str:
    """Empty for December: no season lies in two years here, so it is a month of its own."""
    return next((name for name, (first, last) in SEASON_MONTHS.items() if first <= value.month <= last), "")


def span(start: date | None, end: date | None, precision: DatePrecision) -> str:
    """A plan period in words: "Juli 2022 bis August 2022", "ab Januar 2022", "Februar 2022", "Termin offen"."""
    if start is None:
        return "Termin offen"
    first = period(start, precision)
    if end is None:
        return f"ab {first}"
    last = period(end, precision)
    return first if first == last else f"{first} bis {last}"


def rhythm(days: int | None, months: int | None) -> str:
    """How often something recurs: "alle 6 Wochen", "jeden Monat"; empty where it does not."""
    if months:
        return "jeden Monat" if months == 1 else f"alle {months} Monate"
    if not days:
        return ""
    if days % 7 == 0:
        return "jede Woche" if days == 7 else f"alle {days // 7} Wochen"
    return "jeden Tag" if days == 1 else f"alle {days} Tage"


def euros(cents: int, *, show_cents: bool = True) -> str:
    """175.000,00 €; a minus is a real minus sign."""
    return f"{amount(cents, show_cents=show_cents)}{NBSP}€"


def amount(cents: int, *, show_cents: bool | None = None) -> str:
    """175.000,00 or, without cents, 175.000; by default cents only where there are any."""
    with_cents = show_cents if show_cents is not None else bool(cents % 100)
    whole, rest = divmod(abs(cents), 100)
    if not with_cents:
        whole += rest >= 50
    text = f"{whole:,}".replace(",", ".")
    if with_cents:
        text += f",{rest:02}"
    return MINUS + text if cents < 0 and text != "0" else text


def harmless(text: str) -> str:
    """For CSV: a leading apostrophe keeps spreadsheets from reading text as a formula."""
    return f"'{text}" if text[:1] in _FORMULA and text else text


class Number(str):
    """A number as text: what a program wrote itself is no formula, even with a minus before it."""

    __slots__ = ()


def csv_amount(cents: int) -> Number:
    """1.250,00 with a plain minus sign, which spreadsheets read as a number."""
    return Number(amount(cents, show_cents=True).replace(MINUS, "-"))


def parse_money(text: str) -> int:
    """Cents from German money text: "12.500,00 €", "12500", "12,5 T€". Raises InvalidInput with an example."""
    match = _MONEY.fullmatch(text.strip())
    if match is None:
        raise InvalidInput("invalid_money", f"„{text}“ ist kein Betrag. Beispiel: 12.500,00", field="amount")
    cents = int(match["whole"].replace(".", "")) * 100 + int((match["cents"] or "0").ljust(2, "0"))
    if match["unit"] in ("T€", "TEUR"):
        cents *= 1000
    if match["sign"] in ("-", MINUS):
        cents = -cents
    if abs(cents) > MAX_CENTS:
        raise InvalidInput("amount_range", f"Der Betrag „{text}“ ist zu groß.", field="amount")
    return cents


def parse_money_sum(text: str) -> int:
    """Like `parse_money`, and a leading "=" adds up: "=9.500+1.250"."""
    if not text.strip().startswith("="):
        return parse_money(text)
    parts = re.split(r"(?<=[\d€])\s*(?=[+\-−])", text.strip()[1:])
    return sum(parse_money(part) for part in parts)


def parse_day(text: str) -> date:
    """A date from 18.11.2021 or 18.11.21. Raises InvalidInput with an example."""
    match = _DATE.fullmatch(text.strip())
    try:
        if match is None:
            raise ValueError(text)
        year = int(match[3]) + (2000 if len(match[3]) == 2 else 0)
        return date(year, int(match[2]), int(match[1]))
    except ValueError:
        raise InvalidInput("invalid_date", f"„{text}“ ist kein Datum. Beispiel: 18.11.2021", field="date") from None


def parse_period(text: str) -> tuple[date, date, DatePrecision]:
    """First and last day of 18.11.2021, "Juli 2022", "Sommer 2022" or "2022". Raises InvalidInput with examples."""
    text = " ".join(text.split())
    if match := _MONTH.fullmatch(text):
        name = match[1].rstrip(".").lower()
        found = [number for number, each in enumerate(MONTHS, 1) if each.lower().startswith(name)]
        if len(name) >= 3 and len(found) == 1:
            return (*_months(int(match[2]), found[0], found[0]), DatePrecision.MONTH)
        for season, (first, last) in SEASON_MONTHS.items():
            if season.lower() == name:
                return (*_months(int(match[2]), first, last), DatePrecision.SEASON)
    elif _YEAR.fullmatch(text):
        return (*_months(int(text), 1, 12), DatePrecision.YEAR)
    try:
        found_day = parse_day(text)
    except InvalidInput:
        raise InvalidInput(
            "invalid_date", f"„{text}“ ist kein Zeitpunkt. Beispiele: 18.11.2021, Juli 2022, Sommer 2022", field="date"
        ) from None
    return found_day, found_day, DatePrecision.DAY


def parse_span(text: str) -> tuple[date | None, date | None, DatePrecision]:
    """Start, end and precision of "Juli 2022 bis August 2022", "ab Januar 2022", "Februar 2022" or "" (open)."""
    text = " ".join(text.split())
    if not text:
        return None, None, DatePrecision.DAY
    if text.startswith("ab "):
        start, _last, precision = parse_period(text[3:])
        return start, None, precision
    first, _word, last = text.partition(" bis ")
    start, end, precision = parse_period(first)
    if last:
        _first, end, last_precision = parse_period(last)
        if last_precision is not precision:
            raise InvalidInput("invalid_date", "Beginn und Ende brauchen dieselbe Genauigkeit.", field="date")
    if end < start:
        raise InvalidInput("end_before_start", f"„{text}“: Das Ende liegt vor dem Beginn.", field="end")
    return start, end, precision


def _months(year: int, first: int, last: int) -> tuple[date, date]:
    return date(year, first, 1), date(year, last, monthrange(year, last)[1])


def file_part(body: str) -> str:
    """A body's short name as part of a file name that every system can write."""
    plain = "".join(sign if sign.isascii() and sign.isalnum() else "-" for sign in body).strip("-")
    return plain[:40] or "Gremium"
