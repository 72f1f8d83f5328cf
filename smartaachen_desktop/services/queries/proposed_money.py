"""Prepared and effective changes of the budget as read values, each seen on top of those before it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from smartaachen_desktop.formats import euros
from smartaachen_desktop.model.budget import BudgetAmount
from smartaachen_desktop.model.proposals import ChangeKind, ProposedChange
from smartaachen_desktop.services.proposal_values import prepared, standing
from smartaachen_desktop.services.queries.meeting_parts import AmountSide, ChangeView

_GONE = "gelöschte Position"


@dataclass
class Amounts:
    """The budget now, and what the waiting changes read so far would make of it."""

    lines: Mapping[UUID, str]
    rows: Mapping[tuple[UUID, int], BudgetAmount]
    waiting: dict[tuple[UUID, int], int] = field(default_factory=dict)

    def planned(self, line: UUID, year: int) -> int:
        row = self.rows.get((line, year))
        return self.waiting.get((line, year), row.planned if row is not None else 0)

    def year(self, year: int) -> int:
        return sum(row.planned for (_line, of), row in self.rows.items() if of == year)


def money_view(session: Session, ground: Amounts, row: ProposedChange) -> ChangeView:
    """The change as it would meet the budget; notes its amounts in `ground` for the changes after it."""
    now = standing(session, row) if row.resolution_id is None else {}
    effective = row.resolution_id is not None
    stale = not effective and now is not None and prepared(row.before, now) != now
    sides = _sides(ground, row, effective=effective)
    if not effective:
        ground.waiting.update({(each.line_id, each.year): each.after_cents for each in sides if each.line_id})
    first = sides[0] if sides else None
    name = row.before.get("name") or row.after.get("name") or (first.name if first else _GONE)
    common: dict[str, Any] = {
        "id": row.id, "motion_id": row.motion_id, "kind": row.kind, "name": name, "line_id": row.line_id,
        "year": row.year, "possible": effective or now is not None, "stale": stale,
        "resolution_id": row.resolution_id, "applied_at": row.applied_at, "raw_before": dict(row.before),
        "raw_after": dict(row.after), "was_public": str(row.line_id) in row.before.get("public", ()),
        "was": _was(row) if stale else "",
    }  # fmt: skip
    if row.kind is ChangeKind.AMOUNT and first is not None:
        return ChangeView(
            **common, before_cents=first.before_cents, after_cents=first.after_cents, planned=first.planned,
            committed=first.committed, spent=first.spent, year_planned=first.year_planned,
        )  # fmt: skip
    return ChangeView(**common, amounts=sides, also=tuple(each.line_id for each in sides[1:] if each.line_id))


def _sides(ground: Amounts, row: ProposedChange, *, effective: bool) -> tuple[AmountSide, ...]:
    after, line, year = row.after, row.line_id, row.year or 0

    def side(line: UUID | None, year: int, before: int, cents: int, name: str = "") -> AmountSide:
        held = ground.rows.get((line, year)) if line is not None else None
        return AmountSide(
            line, name or (ground.lines.get(line, _GONE) if line is not None else _GONE), year, before, cents,
            held.planned if held is not None else 0, held.committed if held is not None else 0,
            held.spent if held is not None else 0, ground.year(year), effective,
        )  # fmt: skip

    def standing_at(line: UUID, year: int, frozen: str) -> int:
        return int(row.before[frozen]) if effective else ground.planned(line, year)

    match row.kind:
        case ChangeKind.NEW_LINE:
            return tuple(side(line, int(of), 0, cents, after["name"]) for of, cents in after["amounts"].items())
        case ChangeKind.REMOVE_LINE:
            stored = row.before.get("amounts", {})
            years = [int(each) for each in stored] if effective or line not in ground.lines else [
                of for (held, of) in sorted(ground.rows, key=lambda each: each[1]) if held == line
            ]  # fmt: skip
            return tuple(
                side(line, of, stored[str(of)] if effective else ground.planned(line, of) if line else 0, 0,
                     row.before.get("name", "") if line not in ground.lines else "")
                for of in years
            )  # fmt: skip
    if line is None:
        return ()
    before = standing_at(line, year, "planned")
    if row.kind is ChangeKind.AMOUNT:
        return (side(line, year, before, after["planned"]),)
    other, other_year = UUID(after["to_line"]), int(after["to_year"])
    to_before = standing_at(other, other_year, "to_planned")
    return (
        side(line, year, before, before - after["amount"]),
        side(other, other_year, to_before, to_before + after["amount"]),
    )


def _was(row: ProposedChange) -> str:
    """The amounts that stood there when the change was prepared."""
    if row.kind is ChangeKind.REMOVE_LINE:
        return ", ".join(f"{year}: {euros(cents)}" for year, cents in row.before.get("amounts", {}).items())
    return ", ".join(euros(row.before[name]) for name in ("planned", "to_planned") if name in row.before)
