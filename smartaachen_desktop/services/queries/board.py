"""The board: the plan's measures as cards, a column per field of action."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.orm import Session

from smartaachen_desktop.model.plan import MeasureKind
from smartaachen_desktop.services.queries.feedback import FeedbackRow, feedback_rows
from smartaachen_desktop.services.queries.plan import MeasureRow, plan_view
from smartaachen_desktop.services.queries.strategy import FieldRow, PrincipleRow, strategy_view


@dataclass(frozen=True, slots=True)
class BoardColumn:
    """`cards` in board order; steps inside a measure are not cards of their own."""

    field: FieldRow
    cards: tuple[MeasureRow, ...]
    feedback: tuple[FeedbackRow, ...]


@dataclass(frozen=True, slots=True)
class BoardView:
    strategy_id: UUID | None
    principles: tuple[PrincipleRow, ...]
    columns: tuple[BoardColumn, ...]


def board_view(session: Session) -> BoardView:
    strategy = strategy_view(session)
    plan, feedback = plan_view(session), feedback_rows(session)
    cards = [row for row in plan.measures if row.depth == 0 and row.kind is not MeasureKind.MILESTONE]
    return BoardView(
        strategy_id=plan.strategy_id,
        principles=strategy.principles if strategy else (),
        columns=tuple(
            BoardColumn(
                field,
                tuple(card for card in cards if card.field_id == field.id),
                tuple(row for row in feedback if row.field_id == field.id),
            )
            for field in plan.fields
        ),
    )
