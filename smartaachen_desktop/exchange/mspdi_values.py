"""Single values of MS Project's XML: dates, durations, numbers and words."""

import math
import re
import xml.etree.ElementTree as ET
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import TypeVar

E = TypeVar("E", bound=StrEnum)
FIRST_YEAR, LAST_YEAR = 1950, 2249
LONGEST_DAYS = 36_600
"""Working days; a longer duration is a slip."""
_DURATION = re.compile(r"-?P(?:(\d+)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?")


def texts(element: ET.Element) -> dict[str, str]:
    """The element's simple children by name; the last one counts."""
    return {child.tag: child.text or "" for child in element if not len(child)}


def halves(element: ET.Element) -> tuple[dict[str, str], list[ET.Element]]:
    """The same, and the children that have some of their own: an own plan has half a million elements."""
    simple: dict[str, str] = {}
    parts: list[ET.Element] = []
    for child in element:
        if len(child):
            parts.append(child)
        else:
            simple[child.tag] = child.text or ""
    return simple, parts


@lru_cache(4096)
def moment(text: str) -> datetime | None:
    """A local date and time; None where there is none. Raises ValueError for one out of range."""
    if not text.strip() or text.strip().upper() == "NA":
        return None
    found = datetime.fromisoformat(text.strip()).replace(tzinfo=None)
    if not FIRST_YEAR <= found.year <= LAST_YEAR:
        raise ValueError(text)
    return found


def last_day(finish: datetime, begin: datetime | None) -> date:
    """A finish at midnight belongs to the day before."""
    if finish.time() == time(0) and begin is not None and finish > begin:
        return finish.date() - timedelta(days=1)
    return finish.date()


@lru_cache(1024)
def duration_days(text: str, minutes_per_day: int) -> float | None:
    """Working days of a duration like PT16H0M0S; None where there is none. Raises ValueError where it is absurd."""
    if not text.strip():
        return None
    match = _DURATION.fullmatch(text.strip())
    if match is None:
        raise ValueError(text)
    days, hours, minutes, seconds = (float(part or 0) for part in match.groups())
    found = days + (hours * 60 + minutes + seconds / 60) / minutes_per_day
    if not math.isfinite(found) or found > LONGEST_DAYS or text.strip().startswith("-"):
        raise ValueError(text)
    return found


@lru_cache(4096)
def number(text: str, default: int = 0) -> int:
    """A whole number; raises ValueError where it is none or absurdly long."""
    text = text.strip()
    if not text:
        return default
    if len(text) > 25:
        raise ValueError(text)
    found = float(text)
    if not math.isfinite(found):
        raise ValueError(text)
    return round(found)


def flag(text: str) -> bool:
    return text != "0" and text.strip().lower() in ("1", "true")


def word(text: str, names: Mapping[E, str]) -> E | None:
    """The stored value that a German word or the value itself means."""
    wanted = text.strip().casefold()
    if not wanted:
        return None
    return next((key for key, name in names.items() if wanted in (name.casefold(), key.value)), None)


class Words(dict[str, E | None]):
    """The same for ten thousand tasks: each spelling is looked up once."""

    def __init__(self, names: Mapping[E, str]) -> None:
        super().__init__()
        self._names = names

    def __missing__(self, text: str) -> E | None:
        self[text] = found = word(text, self._names)
        return found
