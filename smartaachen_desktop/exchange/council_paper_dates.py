"""Periods and rhythms in German sentences, only as exact as they are: "Sommer 2022" is a season, never a day."""

import re
from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from smartaachen_desktop.formats import MONTHS, SEASON_MONTHS, parse_day
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.model.plan import DatePrecision

_DASH = r"\s*(?:-|–|—|bis(?: zum| einschließlich| Ende)?|/)\s*"
_MONTH_NAMES = "|".join([*MONTHS, r"(?:Jan|Feb|Mär|Apr|Jun|Jul|Aug|Sept?|Okt|Nov|Dez)\."])
_SEASONS = "|".join(SEASON_MONTHS) + "|Frühling"
_NAMED = rf"(?:{_MONTH_NAMES}|{_SEASONS}|(?:[1-4]\.\s?Quartal|Q[1-4])|[12]\.\s?(?:Halbjahr|Hj\.))"
_DAY = r"\d{1,2}\.\s?\d{1,2}\.\s?(?:20|21)\d\d"
_YEAR = r"(?:20|21)\d\d"
_ONE = rf"(?:{_DAY}|(?:{_NAMED})\s+{_YEAR})"
_SPAN = re.compile(
    rf"(?P<from>\b(?:[Aa]b|[Ss]eit)\s+(?:dem\s+)?)?(?:(?P<first>{_ONE}|(?:{_NAMED})(?={_DASH}{_NAMED}\s+{_YEAR}))"
    rf"(?:{_DASH}(?P<last>{_ONE}))?)(?!\d)",
)
_BARE_YEAR = re.compile(
    rf"(?P<from>\b(?:[Aa]b|[Ss]eit)\s+(?:dem Jahr\s+)?)(?P<first>{_YEAR})\b(?!/)"
    rf"|\b(?:im Jahr|in)\s+(?P<only>{_YEAR})\b(?!/)"
    rf"|^(?P<alone>{_YEAR})$|(?P<begin>{_YEAR})\s*(?:-|–|bis)\s*(?P<end>{_YEAR})(?=\s*$)"
)
_NUMBERS: Mapping[str, int] = MappingProxyType(
    {"zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "acht": 8, "zehn": 10, "zwölf": 12}
)
_COUNT = rf"(\d{{1,2}}|{'|'.join(_NUMBERS)})"
_WEEKS = re.compile(rf"\b{_COUNT}[- ]?w(?:ö|oe)ch(?:entlich|tl\.|ig)|\balle {_COUNT} Wochen\b", re.IGNORECASE)
_MONTHLY = re.compile(rf"\b{_COUNT}[- ]?monatlich|\balle {_COUNT} Monate\b", re.IGNORECASE)
_RHYTHMS: tuple[tuple[re.Pattern[str], int | None, int | None], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), days, months)
    for pattern, days, months in (
        (r"\bwöchentlich", 7, None),
        (r"\b(?:vierteljährlich|quartalsweise|viermal (?:jährlich|im Jahr))", None, 3),
        (r"\b(?:halbjährlich|(?:zweimal|zwei Mal|2-mal|2 x) (?:jährlich|im Jahr|pro Jahr))", None, 6),
        (r"\b(?:dreimal|drei Mal) (?:jährlich|im Jahr|pro Jahr)", None, 4),
        (r"\bmonatlich", None, 1),
        (r"\b(?:(?:einmal|ein Mal) (?:jährlich|im Jahr|pro Jahr)|jährlich|alljährlich)", None, 12),
    )
)
_VAGUE = re.compile(
    r"\b(Anfang|Mitte|Ende|voraussichtlich|ca\.|circa|etwa|spätestens|frühestens|vor)\s+$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Period:
    """`rest` is the text without the period, `vague` the word before it that no plan can hold ("Ende")."""

    start: date
    end: date | None
    precision: DatePrecision
    rest: str
    vague: str = ""


@dataclass(frozen=True, slots=True)
class Rhythm:
    days: int | None
    months: int | None
    begin: int
    """Where the word of the rhythm begins."""


def read_period(text: str) -> Period | None:
    """The first period that the text names; a year alone counts only where it says when ("ab 2022")."""
    for found in _SPAN.finditer(text):
        period = _period(text, found)
        if period is not None:
            return period
    bare = _BARE_YEAR.search(text)
    if bare is None:
        return None
    first = bare["first"] or bare["only"] or bare["alone"] or bare["begin"]
    last = bare["end"] or first
    if last < first:
        return None
    end = None if bare["first"] else date(int(last), 12, 31)
    rest, vague = _rest(text, *bare.span())
    return Period(date(int(first), 1, 1), end, DatePrecision.YEAR, rest, vague)


def _period(text: str, found: re.Match[str]) -> Period | None:
    words, last = found["first"], found["last"]
    if last and not re.search(_YEAR, words):
        words = f"{words} {last[-4:]}"
    try:
        start, end, precision = _one(words)
        if last:
            _first, end, other = _one(last)
            if other is not precision:
                precision = _coarser(precision, other)
    except InvalidInput:
        return None
    if end < start:
        return None
    rest, vague = _rest(text, *found.span())
    if precision is DatePrecision.YEAR:
        vague = found[0]
    return Period(start, None if found["from"] and not last else end, precision, rest, vague)


def _coarser(one: DatePrecision, other: DatePrecision) -> DatePrecision:
    """Two ends of different exactness: days and months become months, anything else the year alone."""
    exact = {DatePrecision.DAY, DatePrecision.MONTH}
    return DatePrecision.MONTH if {one, other} == exact else DatePrecision.YEAR


def _one(text: str) -> tuple[date, date, DatePrecision]:
    words = " ".join(text.split())
    if re.fullmatch(_DAY, words):
        day = parse_day(words)
        return day, day, DatePrecision.DAY
    name, year = words[:-4].strip(), int(words[-4:])
    if season := SEASON_MONTHS.get("Frühjahr" if name == "Frühling" else name):
        return *_months(year, *season), DatePrecision.SEASON
    if quarter := re.fullmatch(r"(?:Q([1-4])|([1-4])\.\s?Quartal)", name):
        last = 3 * int(quarter[1] or quarter[2])
        return *_months(year, last - 2, last), DatePrecision.MONTH
    if half := re.fullmatch(r"([12])\.\s?(?:Halbjahr|Hj\.)", name):
        last = 6 * int(half[1])
        return *_months(year, last - 5, last), DatePrecision.MONTH
    month = next(number for number, each in enumerate(MONTHS, 1) if each.startswith(name.rstrip(".")[:3]))
    if name.rstrip(".") in ("Jun", "Juni"):
        month = 6
    elif name.rstrip(".") in ("Jul", "Juli"):
        month = 7
    return *_months(year, month, month), DatePrecision.MONTH


def _months(year: int, first: int, last: int) -> tuple[date, date]:
    return date(year, first, 1), date(year, last, monthrange(year, last)[1])


def _rest(text: str, begin: int, end: int) -> tuple[str, str]:
    before, after = text[:begin], text[end:]
    vague = _VAGUE.search(before)
    word = ""
    if vague is not None:
        word = f"{vague[1]} {text[begin:end].strip()}"
        before = before[: vague.start()]
    before = re.sub(r"\b(?:im|in|von|vom|ab|zum|am|seit|dem|der)\s+$", "", before)
    before = re.sub(r"\b(?:im|in|von|vom|ab|zum|am|seit)\s+$", "", before)
    return " ".join(f"{before} {after}".split()).strip(" ,;-–:"), word


def read_rhythm(text: str) -> Rhythm | None:
    """How often something comes back, in days or months."""
    if weeks := _WEEKS.search(text):
        return Rhythm(7 * _number(weeks), None, weeks.start())
    if months := _MONTHLY.search(text):
        return Rhythm(None, _number(months), months.start())
    for pattern, days, count in _RHYTHMS:
        if found := pattern.search(text):
            return Rhythm(days, count, found.start())
    return None


def _number(found: re.Match[str]) -> int:
    word = next(each for each in found.groups() if each)
    return max(int(word) if word.isdigit() else _NUMBERS[word.casefold()], 1)
