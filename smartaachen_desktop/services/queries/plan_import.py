"""What an import is judged by: the plan as it stands, and the names that a file may mention."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smartaachen_desktop.formats import day
from smartaachen_desktop.model.baselines import Baseline
from smartaachen_desktop.model.budget import BudgetLine
from smartaachen_desktop.model.people import Department, Person
from smartaachen_desktop.services.queries.plan import PlanView, plan_view


@dataclass(frozen=True, slots=True)
class ImportGround:
    """Names are case-folded."""

    plan: PlanView
    people: Mapping[str, UUID]
    departments: Mapping[str, UUID]
    lines: Mapping[str, UUID]
    baselines: frozenset[str]


def import_ground(session: Session) -> ImportGround:
    def names(*columns: object) -> dict[str, UUID]:
        found: dict[str, UUID] = {}
        for column in columns:
            kind = column.class_  # type: ignore[attr-defined]
            for key, name in session.execute(select(kind.id, column).order_by(kind.id)):  # type: ignore[call-overload]
                found.setdefault(folded(name), key)
        return found

    return ImportGround(
        plan=plan_view(session),
        people=names(Person.name),
        departments=names(Department.code, Department.name),
        lines=names(BudgetLine.name),
        baselines=frozenset(folded(name) for name in session.scalars(select(Baseline.name))),
    )


def meeting_of(plan: PlanView, label: str) -> UUID | None:
    """The one meeting that is called so: "AWD 18.11.2021"."""
    found = [each.id for each in plan.meetings if folded(f"{each.short_name} {day(each.day)}") == folded(label)]
    return found[0] if len(found) == 1 else None


def folded(name: str) -> str:
    return " ".join(name.split()).casefold()
