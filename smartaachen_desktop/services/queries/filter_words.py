"""What a filter of the plan restricts, in words: for its chips on the screen and for the head of what is printed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from uuid import UUID

from smartaachen_desktop.model.plan import Horizon, MeasureKind, MeasureStatus
from smartaachen_desktop.model.plan_filters import PROCESS, FilterDefinition, Only
from smartaachen_desktop.services.queries.plan import PlanView
from smartaachen_desktop.services.queries.words import word

Offered = list[tuple[object, str]]


@dataclass(frozen=True, slots=True)
class Restriction:
    """`value` of the set `name`, or all of `name`."""

    name: str
    value: object
    words: str


@dataclass(frozen=True, slots=True)
class FilterNames:
    """How the parts of a filter are called; the screen has them in its own language."""

    only: Mapping[Only, str] = field(
        default_factory=lambda: MappingProxyType({
            Only.HALF_YEAR: "dieses Halbjahr",
            Only.OPEN: "nicht erledigt",
            Only.OVERDUE: "überfällig",
            Only.WITHOUT_CONTACT: "ohne Kontakt",
            Only.CRITICAL: "kritisch",
            Only.CONTRADICTED: "mit Widerspruch",
        })
    )  # fmt: skip
    sets: Mapping[str, str] = field(
        default_factory=lambda: MappingProxyType({
            "fields_of_action": "Handlungsfeld",
            "kinds": "Art",
            "statuses": "Stand",
            "horizons": "Horizont",
            "contacts": "Kontakt",
            "departments": "Dienststelle",
            "lines": "Haushaltsposition",
        })
    )  # fmt: skip
    text: str = "Text: {words}"
    process: str = "Strategieprozess"
    gone: str = "nicht mehr im Plan"


def offered(plan: PlanView, names: FilterNames) -> Mapping[str, Offered]:
    """What can be chosen: of people, departments and lines those that the plan names."""
    contacts: dict[UUID, str] = {}
    departments: dict[UUID, str] = {}
    lines: dict[UUID, str] = {}
    for row in plan.measures:
        if row.contact_id is not None:
            contacts[row.contact_id] = row.contact
        if row.department_id is not None:
            departments[row.department_id] = row.department
        if row.budget_line_id is not None:
            lines[row.budget_line_id] = row.budget_line
        lines |= {cost.line_id: cost.line for cost in row.costs if cost.line_id is not None}
    return {
        "fields_of_action": [(PROCESS, names.process), *((str(each.id), each.name) for each in plan.fields)],
        "kinds": [(each, word(each)) for each in MeasureKind],
        "statuses": [(each, word(each)) for each in MeasureStatus],
        "horizons": [(each, word(each)) for each in Horizon],
        "contacts": _by_name(contacts),
        "departments": _by_name(departments),
        "lines": _by_name(lines),
    }


def restrictions(definition: FilterDefinition, plan: PlanView, names: FilterNames | None = None) -> list[Restriction]:
    """What is on: each question by itself, the values of one kind together."""
    names = names or FilterNames()
    found: list[Restriction] = []
    if definition.text:
        found.append(Restriction("text", None, names.text.format(words=definition.text)))
    found += [Restriction("only", each, words) for each, words in names.only.items() if each in definition.only]
    choices = offered(plan, names) if any(getattr(definition, each) for each in names.sets) else {}
    for name, title in names.sets.items():
        values = getattr(definition, name)
        if not values:
            continue
        said = [words for value, words in choices[name] if value in values]
        said += [names.gone] * (len(said) < len(values))
        found.append(Restriction(name, None, f"{title}: {', '.join(said)}"))
    return found


def _by_name(names: Mapping[UUID, str]) -> Offered:
    return sorted(names.items(), key=lambda each: each[1].casefold())
