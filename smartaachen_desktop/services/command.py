"""What a command is: a frozen dataclass with a German label, and a handler that changes the unit of work."""

import enum
import uuid
from collections.abc import Callable, Mapping
from typing import Annotated, Any, ClassVar

from smartaachen_desktop.storage.unit_of_work import UnitOfWork


class Keep(enum.Enum):
    """Marks an optional field of a change that stays as it is (None is a value of its own)."""

    KEEP = "\N{SYMBOL FOR NULL}keep"


KEEP = Keep.KEEP
Cents = Annotated[int, "cents"]
"""Whole cents; on the command line German money text ("12.500,00") is read into it."""


class Command:
    """Base of all commands. `label` is the German phrase that the history shows."""

    __slots__ = ()
    label: ClassVar[str]


Ids = Mapping[str, uuid.UUID] | None
Handler = Callable[[Any, UnitOfWork], Ids]


def assign(record: object, **values: Any) -> None:
    """Set the given attributes, leaving out those marked KEEP."""
    for name, value in values.items():
        if value is not KEEP:
            setattr(record, name, value)
