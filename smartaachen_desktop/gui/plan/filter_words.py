"""A filter in words: what can be chosen, and the chips that say what is on."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from smartaachen_desktop.gui.plan.rows import Entry
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.model.plan import Horizon, MeasureKind, MeasureStatus
from smartaachen_desktop.model.plan_filters import PROCESS, FilterDefinition, Grouping, Only
from smartaachen_desktop.services.queries.plan import PlanView
from smartaachen_desktop.services.queries.words import word

LONGEST = 44
Offered = list[tuple[object, str]]


@dataclass(frozen=True, slots=True)
class Chip:
    """One restriction; pressing it lifts `value` of `name`, or all of `name`."""

    name: str
    value: object
    words: str


def only_words() -> dict[Only, str]:
    return {
        Only.HALF_YEAR: tr("dieses Halbjahr"),
        Only.OPEN: tr("nicht erledigt"),
        Only.OVERDUE: tr("überfällig"),
        Only.WITHOUT_CONTACT: tr("ohne Kontakt"),
        Only.CRITICAL: tr("kritisch"),
        Only.CONTRADICTED: tr("mit Widerspruch"),
    }


def grouping_words() -> dict[Grouping, str]:
    return {
        Grouping.FIELD: tr("Handlungsfeld"),
        Grouping.CONTACT: tr("Kontakt"),
        Grouping.DEPARTMENT: tr("Dienststelle"),
        Grouping.STATUS: tr("Stand"),
        Grouping.HORIZON: tr("Horizont"),
    }


def dimensions() -> dict[str, str]:
    """The sets of a filter with a menu of their own."""
    return {
        "fields_of_action": tr("Handlungsfeld"),
        "kinds": tr("Art"),
        "statuses": tr("Stand"),
        "horizons": tr("Horizont"),
        "contacts": tr("Kontakt"),
        "departments": tr("Dienststelle"),
        "lines": tr("Haushaltsposition"),
    }


def offered(plan: PlanView) -> Mapping[str, Offered]:
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
    fields: Offered = [(PROCESS, tr("Strategieprozess")), *((str(each.id), each.name) for each in plan.fields)]
    return {
        "fields_of_action": fields,
        "kinds": [(each, word(each)) for each in MeasureKind],
        "statuses": [(each, word(each)) for each in MeasureStatus],
        "horizons": [(each, word(each)) for each in Horizon],
        "contacts": _by_name(contacts),
        "departments": _by_name(departments),
        "lines": _by_name(lines),
    }


def chips(definition: FilterDefinition, plan: PlanView) -> list[Chip]:
    """What is on: each question by itself, the values of one kind together."""
    found: list[Chip] = []
    if definition.text:
        found.append(Chip("text", None, tr("Text: {words}").format(words=definition.text)))
    names = only_words()
    found += [Chip("only", each, names[each]) for each in names if each in definition.only]
    choices = offered(plan) if any(getattr(definition, each) for each in dimensions()) else {}
    for name, title in dimensions().items():
        values = getattr(definition, name)
        if not values:
            continue
        said = [words for value, words in choices[name] if value in values]
        said += [tr("nicht mehr im Plan")] * (len(said) < len(values))
        found.append(Chip(name, None, f"{title}: {', '.join(said)}"))
    return found


def short(words: str) -> str:
    return words if len(words) <= LONGEST else words[: LONGEST - 1].rstrip() + "…"


def count_words(hits: int, total: int) -> str:
    return tr("{n} von {all}").format(n=hits, all=total)


def group_count(entry: Entry) -> str:
    """How many measures a group shows, and of how many where the filter leaves some out."""
    return str(entry.count) if entry.count == entry.all_of else count_words(entry.count, entry.all_of)


def _by_name(names: Mapping[UUID, str]) -> Offered:
    return sorted(names.items(), key=lambda each: each[1].casefold())
