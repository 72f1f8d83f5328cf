"""Changes attached to motions as read values: what a motion would change, and what a resolution did change."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smartaachen_desktop.model.budget import BudgetAmount, BudgetLine
from smartaachen_desktop.model.people import Department, Person
from smartaachen_desktop.model.plan import DatePrecision, Measure
from smartaachen_desktop.model.proposals import ChangeKind, ProposedChange
from smartaachen_desktop.model.strategy import FieldOfAction
from smartaachen_desktop.services.proposals import decoded
from smartaachen_desktop.services.queries.meeting_parts import ChangeView, FieldChange
from smartaachen_desktop.services.queries.plan import PROCESS_LETTER
from smartaachen_desktop.services.queries.words import COLUMN_NAMES, HORIZON_NAMES, word

PROCESS_NAME = "Strategieprozess"
_DATES = frozenset({"start", "end", "precision"})
_COLUMNS = {"contact": "contact_id", "department": "department_id", "field": "field_id"}


def motion_changes(session: Session, meeting_id: UUID) -> Mapping[UUID, tuple[ChangeView, ...]]:
    """The changes of all motions of a meeting, by motion."""
    rows = session.scalars(
        select(ProposedChange).where(ProposedChange.meeting_id == meeting_id).order_by(ProposedChange.position)
    ).all()
    if not rows:
        return {}
    targets = _targets(session)
    found: dict[UUID, list[ChangeView]] = {}
    for row in rows:
        found.setdefault(row.motion_id, []).append(targets.view(row))
    return {motion: tuple(views) for motion, views in found.items()}


def _targets(session: Session) -> "_Targets":
    return _Targets(
        measures={row.id: row for row in session.scalars(select(Measure))},
        lines={row.id: row.name for row in session.scalars(select(BudgetLine))},
        amounts={(row.line_id, row.year): row for row in session.scalars(select(BudgetAmount))},
        fields={row.id: row for row in session.scalars(select(FieldOfAction))},
        names={
            **dict(session.execute(select(Person.id, Person.name)).all()),
            **dict(session.execute(select(Department.id, Department.code)).all()),
        },
    )


@dataclass(frozen=True, slots=True)
class _Targets:
    """What changes point at, as it is now."""

    measures: Mapping[UUID, Measure]
    lines: Mapping[UUID, str]
    amounts: Mapping[tuple[UUID, int], BudgetAmount]
    fields: Mapping[UUID, FieldOfAction]
    names: Mapping[UUID, str]

    def view(self, row: ProposedChange) -> ChangeView:
        match row.kind:
            case ChangeKind.AMOUNT:
                return self._amount(row)
            case ChangeKind.CARD:
                return self._card(row)
            case ChangeKind.NEW_MEASURE:
                return self._new(row)
            case ChangeKind.MEASURE:
                return self._measure(row)

    def _common(self, row: ProposedChange, name: str, possible: bool, stale: bool) -> dict[str, Any]:
        return {
            "id": row.id,
            "motion_id": row.motion_id,
            "kind": row.kind,
            "name": name,
            "measure_id": row.measure_id,
            "line_id": row.line_id,
            "year": row.year,
            "possible": possible or row.resolution_id is not None,
            "stale": stale and row.resolution_id is None,
            "resolution_id": row.resolution_id,
            "applied_at": row.applied_at,
            "raw_before": dict(row.before),
            "raw_after": dict(row.after),
        }

    def _measure(self, row: ProposedChange) -> ChangeView:
        measure = self.measures.get(row.measure_id) if row.measure_id else None
        stored, after = decoded(row.before), decoded(row.after)
        # while it waits, "before" is what stands in the plan now; afterwards what stood there then
        waiting = row.resolution_id is None and measure is not None
        before = {name: _now(measure, name) for name in after} if waiting else stored
        stale = waiting and any(stored.get(name) != before[name] for name in after)
        title = str(stored.get("title") or (measure.title if measure else "gelöschte Maßnahme"))

        def at(values: dict[str, Any], name: str) -> Any:
            if name in values:
                return values[name]
            return before.get(name, _now(measure, name) if measure else None)

        return ChangeView(
            **self._common(row, title, measure is not None, stale),
            letter=self._letter(measure.field_id if measure else None),
            before_start=at(before, "start"),
            before_end=at(before, "end"),
            before_precision=at(before, "precision") or DatePrecision.DAY,
            after_start=at(after, "start"),
            after_end=at(after, "end"),
            after_precision=at(after, "precision") or DatePrecision.DAY,
            fields=tuple(
                FieldChange(_label(name), self._shown(before.get(name)), self._shown(after[name]))
                for name in after
                if name not in _DATES
            ),
        )

    def _new(self, row: ProposedChange) -> ChangeView:
        after = decoded(row.after)
        return ChangeView(
            **self._common(row, after["title"], True, False),
            letter=self._letter(after.get("field")),
            after_start=after.get("start"),
            after_end=after.get("end"),
            after_precision=after.get("precision") or DatePrecision.DAY,
            after_column=self._column(after.get("field"), after.get("horizon")),
            fields=(FieldChange(COLUMN_NAMES["kind"], "", self._shown(after.get("kind"))),),
        )

    def _card(self, row: ProposedChange) -> ChangeView:
        measure = self.measures.get(row.measure_id) if row.measure_id else None
        before, after = decoded(row.before), decoded(row.after)
        stale = False
        if row.resolution_id is None and measure is not None:
            now = {"field": measure.field_id, "horizon": measure.horizon}
            before, stale = now, now != before
        return ChangeView(
            **self._common(row, measure.title if measure else "gelöschte Maßnahme", measure is not None, stale),
            letter=self._letter(after.get("field")),
            before_column=self._column(before.get("field"), before.get("horizon")),
            after_column=self._column(after.get("field"), after.get("horizon")),
        )

    def _amount(self, row: ProposedChange) -> ChangeView:
        line, year = row.line_id, row.year or 0
        stored, after = row.before["planned"], row.after["planned"]
        amount = self.amounts.get((line, year)) if line else None
        now = amount.planned if amount is not None else 0
        before = stored if row.resolution_id is not None else now
        return ChangeView(
            **self._common(
                row, self.lines.get(line, "gelöschte Position") if line else "", line in self.lines, before != stored
            ),
            before_cents=before,
            after_cents=after,
            planned=now,
            committed=amount.committed if amount is not None else 0,
            spent=amount.spent if amount is not None else 0,
            year_planned=sum(each.planned for (_line, of), each in self.amounts.items() if of == year),
        )

    def _letter(self, field: UUID | None) -> str:
        return self.fields[field].letter if field is not None and field in self.fields else PROCESS_LETTER

    def _column(self, field: UUID | None, horizon: Any) -> str:
        name = self.fields[field].name if field is not None and field in self.fields else PROCESS_NAME
        return f"{name} · {HORIZON_NAMES[horizon]}" if horizon is not None else name

    def _shown(self, value: Any) -> str:
        match value:
            case None | "":
                return "leer"
            case UUID():
                return self.names.get(value, "–")
            case date():
                return f"{value:%d.%m.%Y}"
            case int():
                return str(value)
            case _:
                return word(value)


def _now(measure: Measure | None, name: str) -> Any:
    return getattr(measure, _COLUMNS.get(name, name)) if measure is not None else None


def _label(name: str) -> str:
    return COLUMN_NAMES.get(_COLUMNS.get(name, name), name)
