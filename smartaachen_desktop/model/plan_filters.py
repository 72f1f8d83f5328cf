"""What a plan filter restricts, and filters kept by name."""

import enum
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

from sqlalchemy import JSON
from sqlalchemy.orm import Mapped, mapped_column

from smartaachen_desktop.model.base import Record, reference
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.model.plan import Horizon, MeasureKind, MeasureStatus


class Only(enum.StrEnum):
    """Questions that a measure answers with yes or no."""

    HALF_YEAR = "half_year"
    WITHOUT_CONTACT = "without_contact"
    OVERDUE = "overdue"
    OPEN = "open"
    CRITICAL = "critical"
    CONTRADICTED = "contradicted"


class Grouping(enum.StrEnum):
    """By what the rows of the plan are put together."""

    FIELD = "field"
    CONTACT = "contact"
    DEPARTMENT = "department"
    STATUS = "status"
    HORIZON = "horizon"


PROCESS = "process"
"""Stands for the strategy process among the fields of action."""


@dataclass(frozen=True, slots=True)
class FilterDefinition:
    """All that is named must hold; of several values of one kind any. `fields_of_action` are ids as text, or PROCESS;
    contacts, departments and lines are ids."""

    text: str = ""
    fields_of_action: frozenset[str] = frozenset()
    kinds: frozenset[MeasureKind] = frozenset()
    statuses: frozenset[MeasureStatus] = frozenset()
    horizons: frozenset[Horizon] = frozenset()
    contacts: frozenset[uuid.UUID] = frozenset()
    departments: frozenset[uuid.UUID] = frozenset()
    lines: frozenset[uuid.UUID] = frozenset()
    only: frozenset[Only] = frozenset()
    grouping: Grouping = Grouping.FIELD

    @property
    def restricts(self) -> bool:
        """Whether it can leave anything out; a grouping alone does not."""
        return any(getattr(self, each.name) for each in fields(self) if each.name != "grouping")

    def to_json(self) -> dict[str, Any]:
        """Only what is set; sets as sorted lists of text."""
        found: dict[str, Any] = {}
        for each in fields(self):
            value = getattr(self, each.name)
            if isinstance(value, frozenset):
                value = sorted(str(entry) for entry in value)
            if value and value != Grouping.FIELD:
                found[each.name] = str(value) if isinstance(value, enum.StrEnum) else value
        return found


_WORDS: Mapping[str, Any] = {
    "fields_of_action": str,
    "kinds": MeasureKind,
    "statuses": MeasureStatus,
    "horizons": Horizon,
    "contacts": uuid.UUID,
    "departments": uuid.UUID,
    "lines": uuid.UUID,
    "only": Only,
}


def read_definition(stored: Mapping[str, Any]) -> FilterDefinition:
    """The inverse of `to_json`. Raises InvalidInput for keys or words of a newer version."""
    values: dict[str, Any] = {}
    try:
        for name, value in stored.items():
            if name == "text":
                values[name] = str(value)
            elif name == "grouping":
                values[name] = Grouping(value)
            else:
                values[name] = frozenset(_WORDS[name](entry) for entry in value)
    except (KeyError, ValueError, TypeError) as error:
        raise InvalidInput(
            "unknown_filter",
            "Der Filter enthält etwas, das diese Fassung des Programms nicht kennt.",
            field="definition",
            remedy="Bitte aktualisieren Sie das Programm, oder legen Sie den Filter neu an.",
        ) from error
    return FilterDefinition(**values)


class PlanFilter(Record):
    """A filter of the project plan under a name; `definition` is what FilterDefinition.to_json gives."""

    __tablename__ = "plan_filter"
    strategy_id: Mapped[uuid.UUID] = reference("strategy.id")
    position: Mapped[int]
    name: Mapped[str]
    definition: Mapped[dict[str, Any]] = mapped_column(JSON)
