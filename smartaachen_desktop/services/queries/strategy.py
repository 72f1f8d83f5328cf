"""The strategy with principles and fields."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smartaachen_desktop.model.strategy import FieldOfAction, GuidingPrinciple, Strategy


@dataclass(frozen=True, slots=True)
class PrincipleRow:
    id: UUID
    name: str
    statement: str


@dataclass(frozen=True, slots=True)
class FieldRow:
    id: UUID
    letter: str
    name: str


@dataclass(frozen=True, slots=True)
class StrategyView:
    id: UUID
    title: str
    vision: str
    principles: tuple[PrincipleRow, ...]
    fields: tuple[FieldRow, ...]


def strategy_view(session: Session) -> StrategyView | None:
    """The strategy of this database; None in an empty one."""
    strategy = session.scalars(select(Strategy).limit(1)).first()
    if strategy is None:
        return None
    principles = session.scalars(select(GuidingPrinciple).order_by(GuidingPrinciple.position))
    return StrategyView(
        id=strategy.id,
        title=strategy.title,
        vision=strategy.vision,
        principles=tuple(PrincipleRow(row.id, row.name, row.statement) for row in principles),
        fields=field_rows(session),
    )


def field_rows(session: Session) -> tuple[FieldRow, ...]:
    rows = session.scalars(select(FieldOfAction).order_by(FieldOfAction.position))
    return tuple(FieldRow(row.id, row.letter, row.name) for row in rows)
