"""What prepared changes hold: values as JSON, what stands in the plan now, and which rows carry the number."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smartaachen_desktop.model.budget import BudgetAmount, BudgetLine, CostGroup
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.model.plan import (
    DatePrecision,
    Dependency,
    DependencyType,
    Horizon,
    Measure,
    MeasureKind,
    MeasureStatus,
)
from smartaachen_desktop.model.proposals import ChangeKind, ProposedChange
from smartaachen_desktop.model.strategy import FieldOfAction, Strategy
from smartaachen_desktop.model.voting import Motion, MotionKind

_COLUMNS = {
    "contact": "contact_id", "department": "department_id", "field": "field_id", "parent": "parent_id",
    "predecessor": "predecessor_id", "successor": "successor_id",
}  # fmt: skip
_WORDS = {
    "precision": DatePrecision, "status": MeasureStatus, "kind": MeasureKind, "horizon": Horizon, "group": CostGroup,
    "type": DependencyType,
}  # fmt: skip
_IDS = frozenset({"contact", "department", "field", "parent", "predecessor", "successor", "dependency", "to_line"})
_ENDED = (MeasureStatus.DONE, MeasureStatus.STOPPED)
LINK = ("predecessor", "successor", "type", "lag_days")
Row = tuple[str, UUID, int | None]
"""A row that carries a resolution's number: ("measure", id, None) or ("amount", line, year)."""


def encoded(values: dict[str, Any]) -> dict[str, Any]:
    """Values as JSON holds them."""
    return {
        name: value.isoformat() if isinstance(value, date) else str(value) if isinstance(value, UUID) else value
        for name, value in values.items()
    }


def decoded(values: dict[str, Any]) -> dict[str, Any]:
    """The inverse of `encoded`."""
    found: dict[str, Any] = {}
    for name, value in values.items():
        if value is None:
            found[name] = None
        elif name in ("start", "end"):
            found[name] = date.fromisoformat(value)
        elif name in _IDS:
            found[name] = UUID(value)
        else:
            found[name] = _WORDS[name](value) if name in _WORDS else value
    return found


def current(record: Measure | Dependency, name: str) -> Any:
    """What stands in the record for the name a command uses."""
    return getattr(record, _COLUMNS.get(name, name))


def strategy_of(session: Session) -> UUID:
    """The one strategy of this database."""
    return session.scalars(select(Strategy.id)).one()


def target_of(target: UUID | None) -> UUID:
    """The id; InvalidInput where a change has none."""
    if target is None:
        raise InvalidInput("no_target", "Das Ziel der Änderung fehlt.")
    return target


def amount_row(session: Session, line: UUID, year: int) -> BudgetAmount | None:
    return session.scalars(
        select(BudgetAmount).where(BudgetAmount.line_id == line, BudgetAmount.year == year)
    ).one_or_none()


def planned(session: Session, line: UUID, year: int) -> int:
    """The planned cents of a line and year, 0 where nothing is planned."""
    found = amount_row(session, line, year)
    return found.planned if found is not None else 0


def steps_of(session: Session, measure: UUID) -> list[Measure]:
    """Everything below a measure, in outline order."""
    children = session.scalars(
        select(Measure).where(Measure.parent_id == measure).order_by(Measure.position, Measure.id)
    ).all()
    return [each for child in children for each in (child, *steps_of(session, child.id))]


def standing(session: Session, change: ProposedChange) -> dict[str, Any] | None:
    """What the change would replace, as it is now, in the form `before` has; None where its target is gone."""
    match change.kind:
        case ChangeKind.AMOUNT | ChangeKind.TRANSFER | ChangeKind.NEW_LINE | ChangeKind.REMOVE_LINE:
            return _money(session, change)
        case ChangeKind.NEW_LINK | ChangeKind.REMOVE_LINK:
            return _link(session, change)
        case ChangeKind.NEW_MEASURE:
            field, parent = change.after.get("field"), change.after.get("parent")
            gone = (field is not None and session.get(FieldOfAction, UUID(field)) is None) or (
                parent is not None and session.get(Measure, UUID(parent)) is None
            )
            return None if gone else {}
    measure = session.get(Measure, change.measure_id) if change.measure_id else None
    if measure is None:
        return None
    match change.kind:
        case ChangeKind.MEASURE:
            return encoded({name: current(measure, name) for name in change.after})
        case ChangeKind.CARD:
            return encoded({"field": measure.field_id, "horizon": measure.horizon})
    steps = steps_of(session, measure.id)
    if change.kind is ChangeKind.STOP_MEASURE:
        going = [each for each in steps if each.status not in _ENDED]
        return {"status": measure.status, "steps": _named(going, status=True)}
    dates = {"title": measure.title, "start": measure.start, "end": measure.end, "precision": measure.precision}
    return {**encoded(dates), "steps": _named(steps)}


def _named(steps: Sequence[Measure], *, status: bool = False) -> list[dict[str, Any]]:
    return [
        {"id": str(each.id), "title": each.title, **({"status": str(each.status)} if status else {})} for each in steps
    ]


def _money(session: Session, change: ProposedChange) -> dict[str, Any] | None:
    if change.kind is ChangeKind.NEW_LINE:
        return {}
    line = session.get(BudgetLine, change.line_id) if change.line_id else None
    if line is None:
        return None
    if change.kind is ChangeKind.REMOVE_LINE:
        rows = session.scalars(
            select(BudgetAmount).where(BudgetAmount.line_id == line.id).order_by(BudgetAmount.year)
        ).all()
        return {"name": line.name, "amounts": {str(row.year): row.planned for row in rows}}
    before = {"planned": planned(session, line.id, change.year or 0)}
    if change.kind is ChangeKind.TRANSFER:
        other = UUID(change.after["to_line"])
        if session.get(BudgetLine, other) is None:
            return None
        before["to_planned"] = planned(session, other, change.after["to_year"])
    return before


def _link(session: Session, change: ProposedChange) -> dict[str, Any] | None:
    if change.kind is ChangeKind.NEW_LINK:
        ends = (UUID(change.after["predecessor"]), UUID(change.after["successor"]))
        return {} if all(session.get(Measure, each) is not None for each in ends) else None
    link = session.get(Dependency, UUID(change.after["dependency"]))
    return None if link is None else encoded({name: current(link, name) for name in LINK})


def prepared(before: dict[str, Any], now: dict[str, Any] | None) -> dict[str, Any]:
    """Of a stored `before` the part that `standing` gives, without what was frozen for taking back."""
    return {name: before.get(name) for name in (now or {})}


def touched(change: ProposedChange) -> list[Row]:
    """The rows that carry the number of the resolution that made the change effective."""
    match change.kind:
        case ChangeKind.REMOVE_MEASURE | ChangeKind.REMOVE_LINE:
            return []
        case ChangeKind.AMOUNT:
            return [("amount", target_of(change.line_id), change.year)]
        case ChangeKind.TRANSFER:
            other: Row = ("amount", UUID(change.after["to_line"]), change.after["to_year"])
            return [("amount", target_of(change.line_id), change.year), other]
        case ChangeKind.NEW_LINE:
            return [("amount", target_of(change.line_id), int(year)) for year in change.after["amounts"]]
    steps = change.before.get("steps", ()) if change.kind is ChangeKind.STOP_MEASURE else ()
    keys = [target_of(change.measure_id), *(UUID(each["id"]) for each in steps)]
    # what moved along, because it waits for the measure or stands around it, was decided with it
    along = [row for row in change.before.get("rows", ()) if row["table"] == "measure" and row["operation"] == "update"]
    keys += [UUID(row["id"]) for row in along]
    return [("measure", key, None) for key in dict.fromkeys(keys)]


def before_motion(motions: Sequence[Motion], votes: Mapping[UUID, bool], motion: Motion) -> list[Motion]:
    """The motions whose changes come before those of `motion`, and it: an amendment stands on the main motion and on
    the amendments adopted before it."""
    if motion.kind is not MotionKind.AMENDMENT:
        return [motion]
    alive = [each for each in motions if not each.withdrawn and votes.get(each.id, True)]
    main = [each for each in alive if each.kind is MotionKind.MAIN][:1]
    adopted = [
        each
        for each in alive
        if each.kind is MotionKind.AMENDMENT and each.id in votes and each.position < motion.position
    ]
    return [*main, *(each for each in adopted if each is not motion), motion]
