"""Which majority a motion needs: how large a part of which number (§ 50 GO NRW, or the rules of the body)."""

import enum
from fractions import Fraction


class Base(enum.StrEnum):
    """The number that is 100 %."""

    VALID = "valid"
    CAST = "cast"
    PRESENT = "present"
    STATUTORY = "statutory"


OF_BASE: dict[Base, str] = {
    Base.VALID: "der Ja- und Nein-Stimmen",
    Base.CAST: "aller abgegebenen Stimmen samt Enthaltungen und ungültigen",
    Base.PRESENT: "der anwesenden Stimmberechtigten",
    Base.STATUTORY: "der gesetzlichen Mitgliederzahl",
}
"""Behind a share: "zwei Drittel der anwesenden Stimmberechtigten"."""


class Share(enum.StrEnum):
    """More than a half, but no less than two thirds, three quarters or four fifths."""

    HALF = "half"
    TWO_THIRDS = "two_thirds"
    THREE_QUARTERS = "three_quarters"
    FOUR_FIFTHS = "four_fifths"

    @property
    def fraction(self) -> Fraction:
        return _FRACTIONS[self]

    def of(self, count: int) -> int:
        """The least number that reaches it."""
        return count // 2 + 1 if self is Share.HALF else max(-(-count * self.fraction // 1), 1)


_FRACTIONS = {
    Share.HALF: Fraction(1, 2),
    Share.TWO_THIRDS: Fraction(2, 3),
    Share.THREE_QUARTERS: Fraction(3, 4),
    Share.FOUR_FIFTHS: Fraction(4, 5),
}
SHARE_NAMES: dict[Share, str] = {
    Share.HALF: "mehr als die Hälfte",
    Share.TWO_THIRDS: "zwei Drittel",
    Share.THREE_QUARTERS: "drei Viertel",
    Share.FOUR_FIFTHS: "vier Fünftel",
}


class Requirement(enum.StrEnum):
    """A share of a base. The simple majority of GO NRW is more than half of the yes and no votes."""

    SIMPLE = "simple"
    TWO_THIRDS_CAST = "two_thirds_cast"
    THREE_QUARTERS_VALID = "three_quarters_valid"
    FOUR_FIFTHS_VALID = "four_fifths_valid"
    MAJORITY_ALL_CAST = "majority_all_cast"
    TWO_THIRDS_ALL_CAST = "two_thirds_all_cast"
    THREE_QUARTERS_ALL_CAST = "three_quarters_all_cast"
    FOUR_FIFTHS_ALL_CAST = "four_fifths_all_cast"
    PRESENT_MAJORITY = "present_majority"
    TWO_THIRDS_PRESENT = "two_thirds_present"
    THREE_QUARTERS_PRESENT = "three_quarters_present"
    FOUR_FIFTHS_PRESENT = "four_fifths_present"
    STATUTORY_MAJORITY = "statutory_majority"
    TWO_THIRDS_STATUTORY = "two_thirds_statutory"
    THREE_QUARTERS_STATUTORY = "three_quarters_statutory"
    FOUR_FIFTHS_STATUTORY = "four_fifths_statutory"

    @property
    def share(self) -> Share:
        return _PARTS[self][0]

    @property
    def base(self) -> Base:
        return _PARTS[self][1]


_PARTS: dict[Requirement, tuple[Share, Base]] = dict(
    zip(Requirement, ((share, base) for base in Base for share in Share), strict=True)
)
"""The words are listed base by base; `two_thirds_cast` is older than the other bases and means yes and no votes."""
BY_PARTS: dict[tuple[Share, Base], Requirement] = {parts: requirement for requirement, parts in _PARTS.items()}


def _name(share: Share, base: Base) -> str:
    return f"{'Mehrheit' if share is Share.HALF else SHARE_NAMES[share]} {OF_BASE[base]}"


REQUIREMENT_NAMES: dict[Requirement, str] = {
    requirement: "einfache Mehrheit" if requirement is Requirement.SIMPLE else _name(*parts)
    for requirement, parts in _PARTS.items()
}


def percent(part: int, whole: int) -> str:
    """ "66,7 %"; the counts beside it decide, not the rounded figure. The module of formats stands above this one."""
    tenths = (2000 * part + whole) // (2 * whole)
    return f"{tenths // 10},{tenths % 10}\u00a0%"
