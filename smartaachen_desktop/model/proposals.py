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
    """What a change does: to measures (CARD moves one on the board, STOP_MEASURE stops it with its steps), to links
    between them, to budget lines (AMOUNT sets the planned cents of a line and year, TRANSFER moves cents)."""

    MEASURE = "measure"
    NEW_MEASURE = "new_measure"
    STOP_MEASURE = "stop_measure"
    REMOVE_MEASURE = "remove_measure"
    CARD = "card"
    NEW_LINK = "new_link"
    REMOVE_LINK = "remove_link"
    AMOUNT = "amount"
    TRANSFER = "transfer"
    NEW_LINE = "new_line"
    REMOVE_LINE = "remove_line"


MONEY = frozenset({ChangeKind.AMOUNT, ChangeKind.TRANSFER, ChangeKind.NEW_LINE, ChangeKind.REMOVE_LINE})
NEW = frozenset({ChangeKind.NEW_MEASURE, ChangeKind.NEW_LINE})
"""Kinds that make their target only when they take effect."""


class ProposedChange(Record):
    """One change attached to a motion; it takes effect with the adopted resolution.

    `measure_id` (of a link: the successor) or `line_id` with `year` (of a transfer: the source) names the target.
    `before` and `after` hold only what changes, as JSON values (ISO dates, ids as text, whole cents). `before` is what
    stood there when the change was prepared; when it takes effect it is frozen, with what taking it back needs.
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
