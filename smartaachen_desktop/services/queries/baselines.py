"""Basispläne for chart and review: which there are, what stands in one, and what became of it."""

from collections.abc import Collection, Mapping, Set
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smartaachen_desktop.formats import day, local
from smartaachen_desktop.model.baseline_comparison import Difference, Kept, compare, cost_sums, from_entry
from smartaachen_desktop.model.baselines import Baseline
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.errors import UnknownRecord
from smartaachen_desktop.model.meetings import Meeting
from smartaachen_desktop.model.people import Organization
from smartaachen_desktop.model.plan import Measure
from smartaachen_desktop.model.proposals import ChangeKind, ProposedChange
from smartaachen_desktop.services.queries.letterhead import USUAL, LetterheadView, letterhead_of
from smartaachen_desktop.services.queries.plan import PROCESS_LETTER, MeasureRow, PlanView, plan_view
from smartaachen_desktop.services.queries.plan_times import plan_calendar
from smartaachen_desktop.services.queries.public import public_plan
from smartaachen_desktop.services.queries.resolution_labels import resolution_labels


@dataclass(frozen=True, slots=True)
class BaselineRow:
    """`meeting` names the meeting at which it was taken, e.g. "AWD 18.11.2021"; empty where it was at none."""

    id: UUID
    name: str
    taken_at: datetime
    meeting_id: UUID | None
    meeting: str


@dataclass(frozen=True, slots=True)
class BaselineOffer:
    """A baseline that could be taken at a meeting, and how it would be called."""

    strategy: UUID
    name: str


@dataclass(frozen=True, slots=True)
class ReviewData:
    """The half-yearly review (Halbjahresbericht), already cut to its audience: a baseline against a later state.

    `later` is the name of the second baseline, empty where it is the plan as it stands. `fields` names the fields of
    action by letter, `resolutions` the latest resolution on a measure. `printed_at` is part of the data, so that the
    same data give the same bytes. The public edition knows no costs.
    """

    title: str
    baseline: BaselineRow
    later: BaselineRow | None
    differences: tuple[Difference, ...]
    fields: Mapping[str, str]
    resolutions: Mapping[UUID, str]
    costs: Mapping[int, tuple[int, int]]
    audience: Audience
    printed_at: datetime
    letterhead: LetterheadView = USUAL

    @property
    def file_name(self) -> str:
        """E.g. Halbjahresbericht-2022-06-30-intern.pdf."""
        edition = "intern" if self.audience is Audience.INTERNAL else "oeffentlich"
        return f"Halbjahresbericht-{local(self.printed_at):%Y-%m-%d}-{edition}.pdf"

    @property
    def number(self) -> str:
        edition = "intern" if self.audience is Audience.INTERNAL else "öffentlich"
        return f"Projektplan/Halbjahresbericht/{local(self.printed_at):%Y-%m-%d}/{edition}"


def baseline_rows(session: Session) -> tuple[BaselineRow, ...]:
    """All baselines, the latest first, without what stands in them."""
    columns = (Baseline.id, Baseline.name, Baseline.taken_at, Baseline.meeting_id)
    statement = (
        select(*columns, Organization.short_name, Meeting.scheduled_start)
        .outerjoin(Meeting, Baseline.meeting_id == Meeting.id)
        .outerjoin(Organization, Meeting.organization_id == Organization.id)
        .order_by(Baseline.taken_at.desc(), Baseline.id)
    )
    return tuple(
        BaselineRow(
            row.id, row.name, row.taken_at, row.meeting_id,
            f"{row.short_name} {day(row.scheduled_start)}" if row.scheduled_start else "",
        )
        for row in session.execute(statement)
    )  # fmt: skip


def free_name(name: str, taken: Collection[str]) -> str:
    """As it is, or with the first number that no other baseline has."""
    known, number, found = {each.casefold() for each in taken}, 2, name
    while found.casefold() in known:
        found, number = f"{name} ({number})", number + 1
    return found


def baseline_offer(session: Session, meeting: UUID) -> BaselineOffer | None:
    """None where the meeting has a baseline already, or there is no plan to keep."""
    rows = baseline_rows(session)
    strategy = session.scalars(select(Measure.strategy_id).limit(1)).first()
    if strategy is None or any(row.meeting_id == meeting for row in rows):
        return None
    columns = select(Organization.short_name, Meeting.scheduled_start)
    held_by = columns.join(Organization, Meeting.organization_id == Organization.id)
    found = session.execute(held_by.where(Meeting.id == meeting)).one_or_none()
    if found is None:
        return None
    return BaselineOffer(strategy, free_name(f"{found[0]} {day(found[1])}", [row.name for row in rows]))


def baseline_state(session: Session, baseline: UUID) -> tuple[Kept, ...]:
    """What stands in a baseline, in outline order; raises UnknownRecord."""
    found = session.get(Baseline, baseline)
    if found is None:
        raise UnknownRecord("unknown_id", f"Unbekannte Kennung {baseline} (baseline).", field="baseline")
    return tuple(from_entry(entry) for entry in found.entries)


def plan_state(plan: PlanView) -> tuple[Kept, ...]:
    """The plan as it stands, in the form in which a baseline keeps it."""
    shown = {row.id for row in public_plan(plan).measures}
    return tuple(kept_of(row, public=row.id in shown) for row in plan.measures)


def kept_of(row: MeasureRow, *, public: bool = True) -> Kept:
    """One measure as it stands."""
    costs: dict[int, int] = {}
    for cost in row.costs:
        costs[cost.year] = costs.get(cost.year, 0) + cost.cents
    return Kept(
        row.id, row.number, row.parent_id, row.letter, row.kind, row.title, row.status, row.start, row.end,
        row.precision, row.progress, costs, public,
    )  # fmt: skip


def review_data(
    session: Session, baseline: UUID, audience: Audience, printed_at: datetime, later: UUID | None = None
) -> ReviewData:
    """One read transaction gives everything; raises UnknownRecord."""
    plan = plan_view(session)
    rows = {row.id: row for row in baseline_rows(session)}
    before = baseline_state(session, baseline)
    after = plan_state(plan) if later is None else baseline_state(session, later)
    if audience is Audience.PUBLIC:
        hidden = _removed_in_secret(session)
        before, after = _public(before, plan, hidden), _public(after, plan, hidden)
    differences = compare(before, after, plan_calendar(plan))
    internal = audience is Audience.INTERNAL
    told = plan if internal else public_plan(plan)
    return ReviewData(
        title=plan.title,
        baseline=rows[baseline],
        later=rows[later] if later is not None else None,
        differences=differences,
        fields={PROCESS_LETTER: "Strategieprozess", **{field.letter: field.name for field in plan.fields}},
        resolutions={row.id: row.resolution for row in told.measures if row.resolution},
        costs=cost_sums(differences) if internal else {},
        audience=audience,
        printed_at=printed_at,
        letterhead=letterhead_of(session, None),
    )


def _public(state: tuple[Kept, ...], plan: PlanView, removed: Set[UUID]) -> tuple[Kept, ...]:
    """What was public then and is not hidden now; costs of single measures are internal."""
    hidden = removed | {row.id for row in plan.measures} - {row.id for row in public_plan(plan).measures}
    return tuple(replace(each, costs={}) for each in state if each.public and each.id not in hidden)


def _removed_in_secret(session: Session) -> set[UUID]:
    """Measures, with their steps, that a non-public resolution struck off: that they are gone is its secret."""
    removals = session.scalars(
        select(ProposedChange).where(
            ProposedChange.kind == ChangeKind.REMOVE_MEASURE, ProposedChange.resolution_id.is_not(None)
        )
    ).all()
    labels = resolution_labels(session, (each.resolution_id for each in removals))
    found: set[UUID] = set()
    for each in removals:
        if each.resolution_id is not None and each.measure_id is not None and not labels[each.resolution_id][1]:
            found |= {each.measure_id, *(UUID(step["id"]) for step in each.before.get("steps", ()))}
    return found
