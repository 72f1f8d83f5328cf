"""What the board shows, read in one transaction."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.orm import Session

from smartaachen_desktop.services.queries.budget import budget_view
from smartaachen_desktop.services.queries.feedback import FeedbackRow, feedback_rows
from smartaachen_desktop.services.queries.people import people_view
from smartaachen_desktop.services.queries.plan import MeasureRow, plan_view
from smartaachen_desktop.services.queries.strategy import FieldRow, StrategyView, strategy_view


@dataclass(frozen=True, slots=True)
class BoardData:
    """`measures` are those of the fields of action, with their steps and milestones."""

    strategy_id: UUID | None
    strategy: StrategyView | None
    principles: tuple[str, ...]
    fields: tuple[FieldRow, ...]
    feedback: tuple[FeedbackRow, ...]
    measures: tuple[MeasureRow, ...]
    contacts: tuple[tuple[UUID, str], ...]
    lines: tuple[tuple[UUID, str], ...]


def board_data(session: Session) -> BoardData:
    plan, strategy = plan_view(session), strategy_view(session)
    measures = tuple(row for row in plan.measures if row.field_id is not None)
    used = {row.contact_id for row in measures}
    people = [person for person in people_view(session).people if person.is_contact or person.id in used]
    return BoardData(
        strategy_id=plan.strategy_id,
        strategy=strategy,
        principles=tuple(each.name for each in strategy.principles) if strategy else (),
        fields=plan.fields,
        feedback=feedback_rows(session),
        measures=measures,
        contacts=tuple((person.id, person.name) for person in people),
        lines=tuple((line.id, line.name) for line in budget_view(session).lines),
    )
