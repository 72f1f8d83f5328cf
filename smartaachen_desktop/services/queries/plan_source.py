"""The plan as a view keeps it: read whole once, then only what a change touched, with its times kept up to date.

Lives in the database thread; what it hands out is frozen.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smartaachen_desktop.model.plan import Dependency, Measure, MeasureCost
from smartaachen_desktop.services.queries.plan import (
    COLUMNS,
    LinkRow,
    MeasureRow,
    PlanNames,
    PlanView,
    plan_names,
    plan_view,
)
from smartaachen_desktop.services.queries.plan_times import PlanTimes, TimesKeeper
from smartaachen_desktop.services.uncollected import uncollected

KINDS = frozenset({"measure", "measure_cost", "dependency"})
"""Changes of these alone are read by id; any other one means to read the whole plan."""
FEW = 500
"""More changed records than this are read faster with the whole plan."""
Kinds = Mapping[str, frozenset[UUID]]


class PlanSource:
    """`read` gives the whole plan anew, `patched` the plan after a change."""

    def __init__(self) -> None:
        self._plan: PlanView | None = None
        self._keeper: TimesKeeper | None = None
        self._places: dict[UUID, int] = {}

    def read(self, session: Session) -> tuple[PlanView, PlanTimes]:
        with uncollected():
            self._plan = plan_view(session)
            self._keeper = TimesKeeper(self._plan)
            self._places = {row.id: place for place, row in enumerate(self._plan.measures)}
        return self._plan, self._keeper.times

    def patched(self, session: Session, kinds: Kinds) -> tuple[PlanView, PlanTimes]:
        """`kinds` are tables with the ids that changed."""
        plan, keeper = self._plan, self._keeper
        ours = {kind: ids for kind, ids in kinds.items() if kind in KINDS}
        if plan is None or keeper is None or len(ours) < len(kinds) or sum(map(len, ours.values())) > FEW:
            return self.read(session)
        places = self._places
        wanted = set(ours.get("measure", ())) | self._with_costs(session, plan, ours.get("measure_cost", frozenset()))
        rows = _changed_rows(session, plan, places, wanted)
        if rows is None:
            return self.read(session)
        measures = list(plan.measures)
        for row in rows:
            measures[places[row.id]] = row
        links = plan.links
        if "dependency" in ours:
            links = _changed_links(session, links, ours["dependency"])
        self._plan = replace(plan, measures=tuple(measures), links=links)
        return self._plan, keeper.update(self._plan, rows, links_changed=links is not plan.links)

    @staticmethod
    def _with_costs(session: Session, plan: PlanView, costs: frozenset[UUID]) -> set[UUID]:
        """Measures that have or had one of these costs."""
        if not costs:
            return set()
        had = {row.id for row in plan.measures if any(cost.id in costs for cost in row.costs)}
        return had | set(session.scalars(select(MeasureCost.measure_id).where(MeasureCost.id.in_(costs))))


def _changed_rows(
    session: Session, plan: PlanView, places: Mapping[UUID, int], wanted: Iterable[UUID]
) -> list[MeasureRow] | None:
    """The measures as they are now; None where the outline itself changed."""
    keys = set(wanted)
    if not keys <= places.keys():
        return None
    records = session.execute(select(*COLUMNS).where(Measure.id.in_(keys))).all() if keys else []
    if len(records) < len(keys):
        return None
    names: PlanNames = plan_names(session, keys)
    found = []
    for columns in records:
        key, parent, field, position = columns[:4]
        old = plan.measures[places[key]]
        if (old.parent_id, old.field_id, old.position) != (parent, field, position):
            return None
        found.append(names.row(columns, old.number, old.depth, has_steps=old.has_steps, letter=old.letter))
    return found


def _changed_links(session: Session, links: tuple[LinkRow, ...], changed: frozenset[UUID]) -> tuple[LinkRow, ...]:
    now = {
        link.id: LinkRow(link.id, link.predecessor_id, link.successor_id, link.type, link.lag_days, link.elapsed)
        for link in session.scalars(select(Dependency).where(Dependency.id.in_(changed)))
    }
    known = {link.id for link in links if link.id in changed}
    kept = [now.get(link.id) if link.id in changed else link for link in links]
    return (*(link for link in kept if link is not None), *(now[key] for key in now.keys() - known))
