"""Prepared and effective changes of measures, cards and dependencies as read values."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from smartaachen_desktop.formats import span
from smartaachen_desktop.model.plan import DatePrecision, DependencyType, Measure
from smartaachen_desktop.model.proposals import ChangeKind, ProposedChange
from smartaachen_desktop.model.strategy import FieldOfAction
from smartaachen_desktop.services.proposal_values import decoded, prepared, standing
from smartaachen_desktop.services.queries.meeting_parts import ChangeView, FieldChange, StepView
from smartaachen_desktop.services.queries.plan import PROCESS_LETTER
from smartaachen_desktop.services.queries.words import COLUMN_NAMES, HORIZON_NAMES, LINK_NAMES, STATUS_NAMES, word

PROCESS_NAME = "Strategieprozess"
_DATES = frozenset({"start", "end", "precision"})
_COLUMNS = {"contact": "contact_id", "department": "department_id", "field": "field_id"}
_GONE = "gelöschte Maßnahme"
Values = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Names:
    """What changes point at, as it is now; `people` holds departments too."""

    measures: Mapping[UUID, Measure]
    fields: Mapping[UUID, FieldOfAction]
    people: Mapping[UUID, str]

    def letter(self, field: UUID | None) -> str:
        return self.fields[field].letter if field is not None and field in self.fields else PROCESS_LETTER

    def column(self, field: UUID | None, horizon: Any) -> str:
        name = self.fields[field].name if field is not None and field in self.fields else PROCESS_NAME
        return f"{name} · {HORIZON_NAMES[horizon]}" if horizon is not None else name

    def title(self, measure: UUID | None) -> str:
        return self.measures[measure].title if measure is not None and measure in self.measures else _GONE

    def shown(self, value: Any) -> str:
        match value:
            case None | "":
                return "leer"
            case UUID():
                return self.people.get(value, "–")
            case date():
                return f"{value:%d.%m.%Y}"
            case int():
                return str(value)
            case _:
                return word(value)


def plan_change_view(session: Session, names: Names, row: ProposedChange) -> ChangeView:
    effective = row.resolution_id is not None
    now = row.before if effective else standing(session, row)
    measure = names.measures.get(row.measure_id) if row.measure_id else None
    # while it waits, "before" is what stands in the plan now; afterwards what stood there then
    before, after = decoded(row.before if now is None else now), decoded(row.after)
    stale = not effective and now is not None and prepared(row.before, now) != now
    view: Values = {
        "id": row.id, "motion_id": row.motion_id, "kind": row.kind, "measure_id": row.measure_id,
        "name": str(before.get("title") or (measure.title if measure else _GONE)),
        "letter": names.letter(measure.field_id if measure else None), "possible": effective or now is not None,
        "stale": stale, "was": _was(names, row) if stale else "", "resolution_id": row.resolution_id,
        "applied_at": row.applied_at, "raw_before": dict(row.before), "raw_after": dict(row.after),
        "was_public": str(row.measure_id) in row.before.get("public", ()),
    }  # fmt: skip
    makers = {
        ChangeKind.MEASURE: _measure, ChangeKind.NEW_MEASURE: _new, ChangeKind.CARD: _card,
        ChangeKind.STOP_MEASURE: _stopped, ChangeKind.REMOVE_MEASURE: _removed, ChangeKind.NEW_LINK: _link,
        ChangeKind.REMOVE_LINK: _link,
    }  # fmt: skip
    return ChangeView(**{**view, **makers[row.kind](names, row, before, after)})


def _measure(names: Names, row: ProposedChange, before: Values, after: Values) -> Values:
    measure = names.measures.get(row.measure_id) if row.measure_id else None

    def at(values: Values, name: str) -> Any:
        if name in values:
            return values[name]
        return before.get(name, getattr(measure, _COLUMNS.get(name, name)) if measure else None)

    dates = {
        f"{side}_{name}": at(values, name)
        for side, values in (("before", before), ("after", after))
        for name in ("start", "end", "precision")
    }
    for side in ("before", "after"):
        dates[f"{side}_precision"] = dates[f"{side}_precision"] or DatePrecision.DAY
    fields = tuple(
        FieldChange(_label(name), names.shown(before.get(name)), names.shown(after[name]))
        for name in after
        if name not in _DATES
    )
    return {**dates, "fields": fields}


def _new(names: Names, row: ProposedChange, before: Values, after: Values) -> Values:
    parent = after.get("parent")
    more = [FieldChange("Teil von", "", names.title(parent))] if parent is not None else []
    more += [
        FieldChange(_label(name), "", names.shown(after[name]))
        for name in ("contact", "department", "deliverable")
        if after.get(name)
    ]
    return {
        "name": after["title"],
        "letter": names.letter(after.get("field")),
        "after_start": after.get("start"),
        "after_end": after.get("end"),
        "after_precision": after.get("precision") or DatePrecision.DAY,
        "after_column": names.column(after.get("field"), after.get("horizon")),
        "fields": (FieldChange(COLUMN_NAMES["kind"], "", names.shown(after.get("kind"))), *more),
        "also": (parent,) if parent is not None else (),
    }


def _card(names: Names, row: ProposedChange, before: Values, after: Values) -> Values:
    return {
        "letter": names.letter(after.get("field")),
        "before_column": names.column(before.get("field"), before.get("horizon")),
        "after_column": names.column(after.get("field"), after.get("horizon")),
    }


def _stopped(names: Names, row: ProposedChange, before: Values, after: Values) -> Values:
    field = FieldChange(
        _label("status"), STATUS_NAMES[before["status"]] if before else "", names.shown(after["status"])
    )
    return {"fields": (field,), "steps": _steps(row, before)}


def _removed(names: Names, row: ProposedChange, before: Values, after: Values) -> Values:
    return {
        "before_start": before.get("start"),
        "before_end": before.get("end"),
        "before_precision": before.get("precision") or DatePrecision.DAY,
        "steps": _steps(row, before),
    }


def _steps(row: ProposedChange, before: Values) -> tuple[StepView, ...]:
    known = row.before.get("public", ())
    return tuple(StepView(UUID(each["id"]), each["title"], each["id"] in known) for each in before.get("steps", ()))


def _link(names: Names, row: ProposedChange, before: Values, after: Values) -> Values:
    ends = after if row.kind is ChangeKind.NEW_LINK else before
    predecessor = ends.get("predecessor")
    words = link_words(names.title(predecessor), ends.get("type"), ends.get("lag_days", 0))
    pair = ("keine Abhängigkeit", words) if row.kind is ChangeKind.NEW_LINK else (words, "Abhängigkeit entfällt")
    return {
        "fields": (FieldChange("Vorgänger", *pair),),
        "also": (predecessor,) if predecessor is not None else (),
    }


def link_words(predecessor: str, kind: DependencyType | None, lag: int) -> str:
    """ "Konzept (Ende–Anfang, 5 Tage Abstand)"."""
    days = "1 Tag" if abs(lag) == 1 else f"{abs(lag)} Tage"
    rest = "" if not lag else f", {days} {'Abstand' if lag > 0 else 'Überlappung'}"
    return f"{predecessor} ({LINK_NAMES[kind or DependencyType.FS]}{rest})"


def _was(names: Names, row: ProposedChange) -> str:
    """How it stood when the change was prepared, where the plan says something else now."""
    before = decoded(row.before)
    match row.kind:
        case ChangeKind.CARD:
            return names.column(before.get("field"), before.get("horizon"))
        case ChangeKind.NEW_LINK | ChangeKind.REMOVE_LINK:
            return link_words(names.title(before.get("predecessor")), before.get("type"), before.get("lag_days", 0))
    parts: list[str] = []
    if "start" in before or "end" in before:
        precision = before.get("precision") or DatePrecision.DAY
        parts.append(span(before.get("start"), before.get("end"), precision) or "ohne Termin")
    parts += [
        f"{_label(name)}: {names.shown(value)}"
        for name, value in before.items()
        if name not in _DATES and name not in ("steps", "public", "rows")
    ]
    if before.get("steps"):
        parts.append(f"Schritte: {', '.join(each['title'] for each in before['steps'])}")
    return ", ".join(parts)


def _label(name: str) -> str:
    return COLUMN_NAMES.get(_COLUMNS.get(name, name), name)
