"""A plan from another program, or one of our own that was worked on elsewhere: one command, one undo."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import select

from smartaachen_desktop.model.baseline_comparison import Kept, to_entry
from smartaachen_desktop.model.baselines import Baseline
from smartaachen_desktop.model.plan import DayOff, Dependency, Measure, MeasureCost
from smartaachen_desktop.model.plan_draft import DraftBaseline, PlanDraft, Share
from smartaachen_desktop.model.strategy import Strategy
from smartaachen_desktop.services.command import KEEP, Command, Handler, Ids, Keep
from smartaachen_desktop.services.feedback import forget_measures
from smartaachen_desktop.services.plan_matching import preview_import
from smartaachen_desktop.services.plan_preview import ImportPreview
from smartaachen_desktop.services.queries.plan import PROCESS_LETTER
from smartaachen_desktop.services.queries.plan_import import ImportGround, import_ground, meeting_of
from smartaachen_desktop.services.queries.public import public_plan
from smartaachen_desktop.storage.unit_of_work import UnitOfWork

PORTION = 500
"""Rows written between two looks at whether the user stopped it."""


@dataclass(frozen=True, slots=True)
class ImportPlan(Command):
    """`field` takes the new measures, None is the strategy process; left out, each goes where the file says.

    With `update`, measures whose id the file names are changed; with `remove`, those it does not name go.
    """

    label = "Projektplan eingelesen"
    strategy: UUID
    draft: PlanDraft
    field: UUID | None | Keep = KEEP
    update: bool = True
    remove: bool = False


def import_plan(command: ImportPlan, work: UnitOfWork) -> Ids:
    work.get(Strategy, command.strategy)
    ground = import_ground(work.session)
    found = preview_import(ground, command.draft, command.field, update=command.update, remove=command.remove)
    work.tell(0.2)
    _write_measures(found, command, work)
    _write_links(found, work)
    _write_costs(found, work)
    for each in found.days_off:
        off = DayOff(strategy_id=command.strategy, first=each.first, last=each.last, name=each.name)
        off.check()
        work.add(off)
    _write_baselines(found, ground, command, work)
    work.tell(0.9)
    first_one = next((each.id for each in found.measures if each.share is not Share.REMOVED), None)
    return {"measure": first_one} if first_one is not None else None


def _write_measures(found: ImportPreview, command: ImportPlan, work: UnitOfWork) -> None:
    gone = {each.id for each in found.measures if each.share is Share.REMOVED}
    changed = [each for each in (*found.measures, *found.moved) if each.before is not None and each.values]
    records: Mapping[UUID, Measure] = {}
    if changed or gone:
        records = {each.id: each for each in work.all(select(Measure))}
    for each in changed:
        record = records[each.id]
        for name, value in each.values.items():
            setattr(record, name, value)
        record.check()
    fresh = [each for each in found.measures if each.share is Share.NEW]
    for begin in range(0, len(fresh), PORTION):
        work.add_many(
            Measure,
            [
                {"id": each.id, "strategy_id": command.strategy, **_told(each.values)}
                for each in fresh[begin : begin + PORTION]
            ],
        )
        work.tell(0.2 + 0.4 * begin / len(fresh))
    for cost in work.all(select(MeasureCost)) if gone else ():
        if cost.measure_id in gone:
            work.delete(cost)
    forget_measures(work, gone)
    for key in gone:
        work.delete(records[key])


def _told(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}


def _write_links(found: ImportPreview, work: UnitOfWork) -> None:
    there: dict[tuple[UUID, UUID], Dependency] = {}
    if found.lost_links or any(each.before is not None for each in found.measures):
        for link in work.all(select(Dependency)):
            if link.id in found.lost_links:
                work.delete(link)
            else:
                there[link.predecessor_id, link.successor_id] = link
    fresh: list[Mapping[str, Any]] = []
    for wanted in found.links:
        record = there.get((wanted.predecessor, wanted.successor))
        if record is None:
            values = {"type": wanted.type, "lag_days": wanted.lag, "elapsed": wanted.elapsed}
            fresh.append({"predecessor_id": wanted.predecessor, "successor_id": wanted.successor, **values})
        else:
            record.type, record.lag_days, record.elapsed = wanted.type, wanted.lag, wanted.elapsed
            record.check()
    for begin in range(0, len(fresh), PORTION):
        work.add_many(Dependency, fresh[begin : begin + PORTION])
        work.tell(0.6 + 0.2 * begin / len(fresh))


def _write_costs(found: ImportPreview, work: UnitOfWork) -> None:
    for wanted in found.costs:
        if wanted.id is None:
            cost = MeasureCost(measure_id=wanted.measure, line_id=wanted.line, year=wanted.year, cents=wanted.cents)
            cost.check()
            work.add(cost)
        elif wanted.cents:
            work.get(MeasureCost, wanted.id).cents = wanted.cents
        else:
            work.delete(work.get(MeasureCost, wanted.id))


def _write_baselines(found: ImportPreview, ground: ImportGround, command: ImportPlan, work: UnitOfWork) -> None:
    if not found.baselines:
        return
    public = {row.id for row in public_plan(ground.plan).measures}
    letters: dict[UUID | None, str] = {None: PROCESS_LETTER, **{each.id: each.letter for each in ground.plan.fields}}
    for baseline in found.baselines:
        entries = [to_entry(each) for each in _kept(baseline, found, public, letters)]
        work.add(
            Baseline(
                strategy_id=command.strategy, meeting_id=meeting_of(ground.plan, baseline.meeting),
                name=" ".join(baseline.name.split()), taken_at=work.now, entries=entries,
            )
        )  # fmt: skip


def _kept(
    baseline: DraftBaseline, found: ImportPreview, public: set[UUID], letters: Mapping[UUID | None, str]
) -> list[Kept]:
    """Dates and costs as the baseline has them; everything else as the measure is now, for no file keeps it."""
    dates = {each.key: each for each in baseline.entries}
    shown: set[UUID] = set()
    kept = []
    for each in found.measures:
        if each.draft is None:
            continue
        upper = each.values.get("parent_id", each.before.parent_id if each.before else None)
        if each.id in public if each.before else upper is None or upper in shown or upper in public:
            shown.add(each.id)
        entry = dates.get(each.draft.key)
        if entry is None:
            continue
        field = each.values.get("field_id", each.before.field_id if each.before else None)
        year = entry.start.year if entry.start else 0
        kept.append(
            Kept(
                each.id, found.numbers[each.draft.key], upper, letters.get(field, PROCESS_LETTER), each.draft.kind,
                each.title, each.draft.status, entry.start, entry.end, each.draft.precision, each.draft.progress,
                {year: entry.cents} if entry.cents and 2000 <= year <= 2199 else {}, each.id in shown,
            )
        )  # fmt: skip
    return kept


HANDLERS: dict[type[Command], Handler] = {ImportPlan: import_plan}
