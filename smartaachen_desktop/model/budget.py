"""Budget lines with planned, committed and spent cents per year."""

import enum
import uuid

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from smartaachen_desktop.model.base import Record, Word, reference
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.model.money import MAX_CENTS


class CostGroup(enum.StrEnum):
    STAFF = "staff"
    MATERIAL = "material"


class AmountKind(enum.StrEnum):
    """Ansatz, gebunden, Ist."""

    PLANNED = "planned"
    COMMITTED = "committed"
    SPENT = "spent"


class BudgetLine(Record):
    """Haushaltsposition; `paper_id` names the paper that proposed it."""

    __tablename__ = "budget_line"
    strategy_id: Mapped[uuid.UUID] = reference("strategy.id")
    paper_id: Mapped[uuid.UUID | None] = reference("paper.id", nullable=True)
    position: Mapped[int]
    name: Mapped[str]
    group: Mapped[CostGroup] = mapped_column("cost_group", Word(CostGroup))


class BudgetAmount(Record):
    """The amounts of one line in one year, in cents."""

    __tablename__ = "budget_amount"
    __table_args__ = (UniqueConstraint("line_id", "year"),)
    line_id: Mapped[uuid.UUID] = reference("budget_line.id")
    year: Mapped[int]
    planned: Mapped[int]
    committed: Mapped[int]
    spent: Mapped[int]
    resolution_id: Mapped[uuid.UUID | None] = reference("resolution.id", nullable=True)
    """The latest resolution that set the planned amount."""

    def check(self) -> None:
        if not 2000 <= self.year <= 2199:
            raise InvalidInput("year_range", f"{self.year} ist kein Haushaltsjahr.", field="year")
        for kind in AmountKind:
            if abs(getattr(self, kind)) > MAX_CENTS:
                raise InvalidInput("amount_range", "Der Betrag ist zu groß.", field="amount")
        if self.planned < 0:
            raise InvalidInput("amount_negative", "Ein Ansatz kann nicht negativ sein.", field="amount")
