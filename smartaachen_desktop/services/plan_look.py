"""How much of the plan the wall shows: level of detail, period and filter. No session, no Qt."""

import enum
from dataclasses import dataclass, replace
from datetime import date

from smartaachen_desktop.model.plan_filters import FilterDefinition, Grouping, Only
from smartaachen_desktop.services.queries.plan_filters import half_year


class Level(enum.StrEnum):
    """Fields of action alone, with their outermost measures, or with all steps."""

    STEPS = "steps"
    MEASURES = "measures"
    FIELDS = "fields"


class Period(enum.StrEnum):
    """The half-year or year that today lies in, or all that is planned."""

    ALL = "all"
    YEAR = "year"
    HALF_YEAR = "half_year"


INTERNAL = frozenset({Only.WITHOUT_CONTACT})
"""Questions that would tell the public something of the contacts."""


NOTHING = FilterDefinition()


@dataclass(frozen=True, slots=True)
class PlanLook:
    """`wanted` holds nothing but what `public_filter` leaves."""

    level: Level = Level.STEPS
    period: Period = Period.ALL
    wanted: FilterDefinition = NOTHING

    def next_level(self) -> "PlanLook":
        levels = list(Level)
        return replace(self, level=levels[(levels.index(self.level) + 1) % len(levels)])

    def next_period(self) -> "PlanLook":
        periods = list(Period)
        return replace(self, period=periods[(periods.index(self.period) + 1) % len(periods)])

    def window(self, today: date) -> tuple[date, date] | None:
        """First and last day shown; None for the whole plan."""
        match self.period:
            case Period.YEAR:
                return date(today.year, 1, 1), date(today.year, 12, 31)
            case Period.HALF_YEAR:
                return half_year(today)
            case _:
                return None


def public_filter(definition: FilterDefinition) -> FilterDefinition:
    """What of a filter may choose on the wall: which measures a contact, a department or a budget line has is not
    public, so these neither restrict nor group there."""
    internal = definition.grouping in (Grouping.CONTACT, Grouping.DEPARTMENT)
    return replace(
        definition, contacts=frozenset(), departments=frozenset(), lines=frozenset(), only=definition.only - INTERNAL,
        grouping=Grouping.FIELD if internal else definition.grouping,
    )  # fmt: skip


WHOLE = PlanLook()
