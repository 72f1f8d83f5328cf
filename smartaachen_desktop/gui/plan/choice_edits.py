"""Cells whose value is one of several: what can be chosen, and what a typed name means."""

from collections.abc import Sequence
from typing import Any

from smartaachen_desktop.gui.plan.inputs import Choices
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.model.plan import Horizon, MeasureStatus
from smartaachen_desktop.services.plan import ChangeMeasure
from smartaachen_desktop.services.queries.plan import MeasureRow
from smartaachen_desktop.services.queries.words import word

Option = tuple[Any, str]
"""A value and its name; None stands for "nothing"."""
FIELDS = {"contact": "contact_id", "department": "department_id", "status": "status", "horizon": "horizon"}
"""Fields of ChangeMeasure with the names that rows give them."""
OPTIONAL = ("contact", "department")
MOST_NAMED = 3


def options(field: str, choices: Choices) -> tuple[Option, ...]:
    """All values of a field, as the details offer them."""
    match field:
        case "contact":
            return ((None, tr("fehlt")), *choices.contacts)
        case "department":
            return ((None, tr("keine")), *choices.departments)
        case "status":
            return tuple((each, word(each)) for each in MeasureStatus)
        case _:
            return tuple((each, word(each)) for each in Horizon)


def matching(found: Sequence[Option], text: str) -> list[Option]:
    """What the text may mean: names that begin with it before those that have it inside; all for no text."""
    sought = text.strip().casefold()
    begin = [each for each in found if each[1].casefold().startswith(sought)]
    return begin + [each for each in found if sought in each[1].casefold() and each not in begin]


def chosen_name(row: MeasureRow, field: str, choices: Choices) -> str:
    """The name of the present value; empty for nothing."""
    value = getattr(row, FIELDS[field])
    return next((name for each, name in options(field, choices) if each == value), "") if value is not None else ""


def typed_choice(row: MeasureRow, field: str, text: str, choices: Choices) -> ChangeMeasure | None:
    """The command for a typed name; None where it changes nothing. Raises InvalidInput where the name is unknown or
    means several."""
    found = options(field, choices)
    sought, present = text.strip().casefold(), getattr(row, FIELDS[field])
    if sought == chosen_name(row, field, choices).casefold():
        return None
    if not sought and field in OPTIONAL:
        return _change(row, field, None)
    same = [each for each in found if each[1].casefold() == sought] or matching(found, text)
    if len(same) != 1:
        raise _unclear(text.strip(), same, field)
    value = same[0][0]
    return None if value == present else _change(row, field, value)


def _change(row: MeasureRow, field: str, value: Any) -> ChangeMeasure:
    changes: dict[str, Any] = {field: value}
    return ChangeMeasure(row.id, **changes)


def _unclear(text: str, same: Sequence[Option], field: str) -> InvalidInput:
    if same:
        names = ", ".join(name for _, name in same[:MOST_NAMED])
        return InvalidInput("choice_unclear", f"„{text}“ kann mehreres heißen: {names}.", field=field)
    lists = {"contact": "unter den Personen", "department": "unter den Dienststellen"}
    where = lists.get(field, "zur Wahl")
    return InvalidInput("choice_unknown", f"„{text}“ steht nicht {where}.", field=field)
