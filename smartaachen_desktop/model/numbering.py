"""How the items of an agenda are numbered: by their place in the tree, in the style of the body."""

import enum
import re
from collections.abc import Collection, Hashable, Iterable
from dataclasses import dataclass
from operator import itemgetter
from typing import TypeVar

from smartaachen_desktop.model.errors import InvalidInput

LONGEST_PREFIX = 8
"""Signs; more leave no room for the headings in the tables of agenda and run sheet."""
_PREFIX = re.compile(r"[^\W\d_]+(?:[ .\-]{1,2}[^\W\d_]+)*\.?")
_ROMAN = ((100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


class Numerals(enum.StrEnum):
    """Of the first level; lower levels are arabic."""

    ARABIC = "arabic"
    ROMAN = "roman"


@dataclass(frozen=True, slots=True)
class NumberStyle:
    """The prefixes tell the public from the non-public part: Ö 1 and N 1, or 1 and N 1."""

    numerals: Numerals = Numerals.ARABIC
    public_prefix: str = "Ö"
    closed_prefix: str = "N"

    def number(self, public: bool, place: tuple[int, ...]) -> str:
        """`place` holds the place among its siblings for each level, from 1: (2, 1) as "Ö 2.1"."""
        first = roman(place[0]) if self.numerals == Numerals.ROMAN else str(place[0])
        digits = ".".join([first, *map(str, place[1:])])
        prefix = self.public_prefix if public else self.closed_prefix
        return f"{prefix} {digits}" if prefix else digits


USUAL_STYLE = NumberStyle()
Key = TypeVar("Key", bound=Hashable)
"""The id of an item, or its form in the database: both have the same order."""
Row = tuple[Key, bool, int, Key | None, bool]
"""An item as (id, public, position, parent, stage item)."""
_PLACE = itemgetter(2, 0)


@dataclass(frozen=True, slots=True)
class Numbered:
    """`number` is empty for a stage item, which has none; `depth` is 0 on the first level."""

    number: str
    depth: int


def numbered(
    items: Iterable[Row[Key]], style: NumberStyle, wanted: Collection[Key] | None = None
) -> dict[Key, Numbered]:
    """Numbers and levels of the items, or of those `wanted`, in agenda order.

    Stage items stand at their place and count for nothing. An item whose parent is in the other part, gone, or a stage
    item stands on the first level of its own part.
    """
    rows = sorted(items, key=_PLACE)
    part = {item: public for item, public, _position, _parent, stage in rows if not stage}
    lost = _circular({item: parent for item, _public, _position, parent, stage in rows if parent and not stage})
    below: dict[tuple[bool, Key | None], list[tuple[Key, bool]]] = {}
    for item, public, _position, parent, stage in rows:
        home = parent if parent is not None and part.get(parent) is public and item not in lost else None
        below.setdefault((public, home), []).append((item, stage))
    result: dict[Key, Numbered] = {}

    def walk(public: bool, parent: Key | None, place: tuple[int, ...]) -> None:
        count = 0
        for item, stage in below.get((public, parent), ()):
            if not stage:
                count += 1
            here = (*place, count)
            if wanted is None or item in wanted:
                result[item] = Numbered("" if stage else style.number(public, here), len(place))
            if not stage and (public, item) in below:
                walk(public, item, here)

    walk(True, None, ())
    walk(False, None, ())
    return result


def roman(number: int) -> str:
    """4 as "IV"; from 400 on simply more hundreds: no agenda gets there."""
    found = ""
    for value, signs in _ROMAN:
        while number >= value:
            found, number = found + signs, number - value
    return found


def check_prefix(prefix: str, field: str) -> str:
    """A prefix as it is kept: words with single blanks, or nothing. Raises InvalidInput."""
    prefix = " ".join(prefix.split())
    if prefix and not _PREFIX.fullmatch(prefix):
        raise InvalidInput(
            "number_prefix", f"„{prefix[:20]}“ kann nicht vor den Nummern stehen.", field=field,
            remedy="Möglich sind Buchstaben, z. B. Ö, N oder TOP; die Nummer zählt das Programm.",
        )  # fmt: skip
    if len(prefix) > LONGEST_PREFIX:
        raise InvalidInput("number_prefix", f"Höchstens {LONGEST_PREFIX} Zeichen passen vor die Nummern.", field=field)
    return prefix


def check_style(style: NumberStyle, field: str = "closed_prefix") -> None:
    """Both parts must be told apart by their prefixes, for the ear too: capitals make no difference."""
    if style.public_prefix.casefold() == style.closed_prefix.casefold():
        raise InvalidInput(
            "same_prefix",
            "Beide Teile hätten dieselben Nummern.",
            field=field,
            remedy="Wählen Sie für die beiden Teile verschiedene Kürzel; eines von beiden darf leer sein.",
        )


def _circular(parents: dict[Key, Key | None]) -> set[Key]:
    """Items that stand above themselves: no command makes them, but no item may get lost by them."""
    found: set[Key] = set()
    for item in parents:
        seen: set[Key] = set()
        above: Key | None = item
        while above is not None and above not in seen:
            seen.add(above)
            above = parents.get(above)
        if above is not None:
            found |= seen
    return found
