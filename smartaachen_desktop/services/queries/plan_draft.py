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
    Fate,
    Findings,
    PlanDraft,
)
from smartaachen_desktop.services.queries.baselines import BaselineRow, baseline_rows, baseline_state, kept_of
from smartaachen_desktop.services.queries.plan import MeasureRow, PlanView, plan_view
from smartaachen_desktop.services.queries.public import public_plan


def plan_draft(session: Session, audience: Audience = Audience.INTERNAL) -> PlanDraft:
    """The public edition carries no ids and no baselines: reading it back adds measures and changes none."""
    plan = plan_view(session)
    if audience is Audience.PUBLIC:
        return draft_of(public_plan(plan), with_ids=False)
    baselines = [(row, baseline_state(session, row.id)) for row in reversed(baseline_rows(session))]
    return draft_of(plan, baselines)


def draft_of(
    plan: PlanView, baselines: Iterable[tuple[BaselineRow, tuple[Kept, ...]]] = (), *, with_ids: bool = True
) -> PlanDraft:
    """What a draft cannot hold of the baselines stands among its findings, under the name of each."""
    baselines = tuple(baselines)
    findings = Findings()
    if baselines:
        now = {row.id: kept_of(row) for row in plan.measures}
        for row, state in baselines:
            _tell_losses(row.name, state, now, findings)
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
                baseline.name,
                tuple(
                    DraftDates(keys[each.id], each.start, each.end, sum(each.costs.values()))
                    for each in state
                    if each.id in keys
                ),
                baseline.meeting,
            )
            for baseline, state in baselines
        ),
        findings=findings.all(),
    )


_THEN = {
    "title": "Bezeichnung", "kind": "Art", "field": "Handlungsfeld", "status": "Status", "precision": "Genauigkeit",
    "progress": "Fortschritt",
}  # fmt: skip


def _tell_losses(name: str, state: Iterable[Kept], now: Mapping[UUID, Kept], findings: Findings) -> None:
    """An import takes all but dates and the sum of costs from the measure as it is; what was different then is lost."""
    gone, differing = 0, 0
    labels: set[str] = set()
    for each in state:
        measure = now.get(each.id)
        if measure is None:
            gone += 1
            continue
        lost = {label for attribute, label in _THEN.items() if getattr(each, attribute) != getattr(measure, attribute)}
        if each.costs and (each.start is None or set(each.costs) != {each.start.year}):
            lost.add("Kosten je Jahr")
        differing += bool(lost)
        labels |= lost
    if gone:
        what = "Maßnahmen, die es nicht mehr gibt, stehen" if gone > 1 else "Maßnahme, die es nicht mehr gibt, steht"
        findings.add(Fate.DROPPED, name, f"{gone} {what} nicht in der Datei.")
    if labels:
        told = ", ".join(label for label in (*_THEN.values(), "Kosten je Jahr") if label in labels)
        count = f"{differing} Maßnahmen" if differing > 1 else "einer Maßnahme"
        findings.add(Fate.DROPPED, name, f"Von {count} steht nicht in der Datei, wie damals war: {told}.")


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
        resolution=row.resolution if with_ids else "",
    )
