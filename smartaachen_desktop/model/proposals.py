"""What a motion would change in plan, budget and board, and what an adopted resolution did change."""

import enum
import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import JSON
from sqlalchemy.orm import Mapped, mapped_column

from smartaachen_desktop.model.base import Record, Word, reference


class ChangeKind(enum.StrEnum):
    """MEASURE changes fields of a measure or milestone, NEW_MEASURE makes one, CARD moves one on the board,
    AMOUNT sets the planned cents of a budget line and year."""

    MEASURE = "measure"
    NEW_MEASURE = "new_measure"
    CARD = "card"
    AMOUNT = "amount"


class ProposedChange(Record):
    """One change attached to a motion; it takes effect with the adopted resolution.

    `measure_id` or `line_id` with `year` names the target. `before` and `after` hold only the fields that change, as
    JSON values (ISO dates, ids as text, whole cents); `before` is frozen when the change takes effect.
    """

    __tablename__ = "proposed_change"
    meeting_id: Mapped[uuid.UUID] = reference("meeting.id")
    item_id: Mapped[uuid.UUID] = reference("agenda_item.id")
    motion_id: Mapped[uuid.UUID] = reference("motion.id")
    position: Mapped[int]
    kind: Mapped[ChangeKind] = mapped_column("change_kind", Word(ChangeKind))
    measure_id: Mapped[uuid.UUID | None]
    line_id: Mapped[uuid.UUID | None]
    year: Mapped[int | None]
    before: Mapped[dict[str, Any]] = mapped_column("before_values", JSON)
    after: Mapped[dict[str, Any]] = mapped_column("after_values", JSON)
    resolution_id: Mapped[uuid.UUID | None] = reference("resolution.id", nullable=True)
    applied_at: Mapped[datetime | None]


@dataclass(frozen=True, slots=True)
class YearEffect:
    """What prepared changes do to the planned sum of one year, in cents."""

    year: int
    before: int
    after: int

    @property
    def neutral(self) -> bool:
        """Deckungsneutral: the sum of the year stays."""
        return self.before == self.after


def year_effects(sums: Mapping[int, int], amounts: Iterable[tuple[int, int, int]]) -> tuple[YearEffect, ...]:
    """The years touched by amounts given as (year, cents before, cents after), with `sums` as the years are now."""
    change: dict[int, int] = {}
    for year, before, after in amounts:
        change[year] = change.get(year, 0) + after - before
    return tuple(YearEffect(year, sums.get(year, 0), sums.get(year, 0) + change[year]) for year in sorted(change))


def overdrawn(planned: int, committed: int, spent: int) -> int:
    """Cents by which what is committed and spent exceeds the planned amount; 0 where it is covered."""
    return max(committed + spent - planned, 0)
