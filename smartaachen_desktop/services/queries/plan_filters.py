"""Which measures a filter of the plan keeps, and the filters that were saved."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smartaachen_desktop.model.plan import MeasureKind, MeasureStatus
from smartaachen_desktop.model.plan_filters import PROCESS, FilterDefinition, Only, PlanFilter
from smartaachen_desktop.services.queries.plan import MeasureRow, PlanView
from smartaachen_desktop.services.queries.plan_times import PlanTimes
from smartaachen_desktop.services.queries.words import word

_ENDED = frozenset({MeasureStatus.DONE, MeasureStatus.STOPPED})


@dataclass(frozen=True, slots=True)
class FilterRow:
    """A saved filter; `definition` as it is stored, read with `read_definition`."""

    id: UUID
    name: str
    definition: dict[str, object]


@dataclass(frozen=True, slots=True)
class Kept:
    """`hits` match the filter; `shown` are these and the measures above them, which give them their place."""

    hits: frozenset[UUID]
    shown: frozenset[UUID]


def filter_rows(session: Session) -> tuple[FilterRow, ...]:
    found = session.scalars(select(PlanFilter).order_by(PlanFilter.position, PlanFilter.id))
    return tuple(FilterRow(row.id, row.name, row.definition) for row in found)


def filtered(plan: PlanView, definition: FilterDefinition, times: PlanTimes, today: date) -> Kept:
    """What the filter keeps of the plan."""
    tests = _tests(definition, times, today)
    hits = {row.id for row in plan.measures if all(test(row) for test in tests)}
    above = {row.id: row.parent_id for row in plan.measures}
    shown: set[UUID] = set()
    for key in hits:
        here: UUID | None = key
        while here is not None and here not in shown:
            shown.add(here)
            here = above.get(here)
    return Kept(frozenset(hits), frozenset(shown))


Test = Callable[[MeasureRow], bool]


def _tests(definition: FilterDefinition, times: PlanTimes, today: date) -> list[Test]:
    """Only what the filter restricts, the cheap questions first."""
    found: list[Test] = []
    if wanted := definition.fields_of_action:
        found.append(lambda row: (str(row.field_id) if row.field_id else PROCESS) in wanted)
    if kinds := definition.kinds:
        found.append(lambda row: row.kind in kinds)
    if statuses := definition.statuses:
        found.append(lambda row: row.status in statuses)
    if horizons := definition.horizons:
        found.append(lambda row: row.horizon in horizons)
    if contacts := definition.contacts:
        found.append(lambda row: row.contact_id in contacts)
    if departments := definition.departments:
        found.append(lambda row: row.department_id in departments)
    if lines := definition.lines:
        found.append(lambda row: row.budget_line_id in lines or any(cost.line_id in lines for cost in row.costs))
    contradicted = {each.key for each in times.conflicts}
    questions: dict[Only, Test] = {
        Only.HALF_YEAR: lambda row: _touches_half_year(row, today),
        Only.WITHOUT_CONTACT: lambda row: row.contact_id is None,
        Only.OVERDUE: lambda row: is_overdue(row, today),
        Only.OPEN: lambda row: row.status not in _ENDED and row.progress < 100,
        Only.CRITICAL: lambda row: row.id in times.critical,
        Only.CONTRADICTED: lambda row: row.id in contradicted,
    }
    found += [questions[each] for each in Only if each in definition.only]
    if words := definition.text.casefold().split():
        found.append(_says(words))
    return found


def half_year(today: date) -> tuple[date, date]:
    """First and last day of the half-year that `today` lies in."""
    if today.month <= 6:
        return date(today.year, 1, 1), date(today.year, 6, 30)
    return date(today.year, 7, 1), date(today.year, 12, 31)


def is_overdue(row: MeasureRow, today: date) -> bool:
    """Its end, or its deadline, has passed, and it is neither done nor stopped; a vague end passes with its period."""
    passed = (row.end is not None and row.end < today) or (row.deadline is not None and row.deadline < today)
    return passed and row.status not in _ENDED and row.progress < 100


def _touches_half_year(row: MeasureRow, today: date) -> bool:
    first, last = half_year(today)
    return row.start is not None and row.start <= last and (row.end is None or row.end >= first)


def _says(words: list[str]) -> Test:
    """Whether a measure's words hold all of these; what many measures share is put into words once."""
    shared: dict[tuple[MeasureStatus, MeasureKind, str, str], str] = {}

    def test(row: MeasureRow) -> bool:
        key = (row.status, row.kind, row.contact if row.contact_id else "fehlt", row.department)
        common = shared.get(key)
        if common is None:
            common = shared[key] = " ".join((word(row.status), word(row.kind), *key[2:])).casefold()
        own = f"{row.number} {row.title} {row.partners} {row.deliverable} {row.notes} {row.funding}".casefold()
        return all(each in own or each in common for each in words)

    return test
