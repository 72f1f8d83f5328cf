"""The plan as a draft: what every export starts from."""

from collections.abc import Iterable, Mapping
from uuid import UUID

from sqlalchemy.orm import Session

from smartaachen_desktop.model.baseline_comparison import Kept
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.plan_draft import (
    DraftBaseline,
    DraftCost,
    DraftDates,
    DraftDayOff,
    DraftLink,
    DraftMeasure,
    PlanDraft,
)
from smartaachen_desktop.services.queries.baselines import baseline_rows, baseline_state
from smartaachen_desktop.services.queries.plan import MeasureRow, PlanView, plan_view
from smartaachen_desktop.services.queries.public import public_plan


def plan_draft(session: Session, audience: Audience = Audience.INTERNAL) -> PlanDraft:
    """The public edition carries no ids and no baselines: reading it back adds measures and changes none."""
    plan = plan_view(session)
    if audience is Audience.PUBLIC:
        return draft_of(public_plan(plan), with_ids=False)
    baselines = [(row.name, baseline_state(session, row.id)) for row in reversed(baseline_rows(session))]
    return draft_of(plan, baselines)


def draft_of(
    plan: PlanView, baselines: Iterable[tuple[str, tuple[Kept, ...]]] = (), *, with_ids: bool = True
) -> PlanDraft:
    keys = {row.id: row.number for row in plan.measures}
    return PlanDraft(
        title=plan.title,
        measures=tuple(_measure(row, keys, with_ids=with_ids) for row in plan.measures),
        links=tuple(
            DraftLink(keys[link.predecessor_id], keys[link.successor_id], link.type, link.lag_days, link.elapsed)
            for link in plan.links
        ),
        days_off=tuple(DraftDayOff(row.first, row.last, row.name) for row in plan.days_off),
        baselines=tuple(
            DraftBaseline(
                name,
                tuple(
                    DraftDates(keys[each.id], each.start, each.end, sum(each.costs.values()))
                    for each in state
                    if each.id in keys
                ),
            )
            for name, state in baselines
        ),
    )


def _measure(row: MeasureRow, keys: Mapping[UUID, str], *, with_ids: bool) -> DraftMeasure:
    return DraftMeasure(
        key=keys[row.id],
        title=row.title,
        id=row.id if with_ids else None,
        parent=keys[row.parent_id] if row.parent_id is not None else None,
        field=row.letter,
        kind=row.kind,
        status=row.status,
        priority=row.priority,
        horizon=row.horizon,
        start=row.start,
        end=row.end,
        precision=row.precision,
        series_days=row.series_days,
        series_months=row.series_months,
        progress=row.progress,
        contact=row.contact,
        department=row.department,
        partners=row.partners,
        deliverable=row.deliverable,
        notes=row.notes,
        budget_line=row.budget_line,
        funding=row.funding,
        automatic=row.automatic,
        constraint=row.constraint,
        constraint_day=row.constraint_day,
        deadline=row.deadline,
        costs=tuple(DraftCost(cost.year, cost.cents, cost.line) for cost in row.costs),
    )
