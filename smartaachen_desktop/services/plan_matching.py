"""What an import would make of the plan: computed from read values alone, so that preview and import say the same."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any
from uuid import UUID, uuid4

from smartaachen_desktop.formats import span
from smartaachen_desktop.model.circles import cycle
from smartaachen_desktop.model.errors import InvalidInput, RuleBroken, UnknownRecord
from smartaachen_desktop.model.plan import DatePrecision
from smartaachen_desktop.model.plan_draft import DraftBaseline, DraftMeasure, Fate, Findings, PlanDraft, Share, check
from smartaachen_desktop.model.replanning import Dates, PlanRow, first_day, replanned
from smartaachen_desktop.model.schedule import Link
from smartaachen_desktop.services.baselines import MOST_BASELINES
from smartaachen_desktop.services.command import KEEP, Keep
from smartaachen_desktop.services.plan_merging import (
    merged,
    merged_row,
    new_days_off,
    numbers,
    stretched,
    with_days_off,
)
from smartaachen_desktop.services.plan_names import Names
from smartaachen_desktop.services.plan_preview import CostPlan, ImportPreview, MeasurePlan
from smartaachen_desktop.services.queries.plan import MeasureRow
from smartaachen_desktop.services.queries.plan_import import ImportGround, folded, meeting_of
from smartaachen_desktop.services.queries.plan_times import plan_calendar, plan_row

PLAIN = (
    "title", "kind", "status", "priority", "horizon", "start", "end", "precision", "series_days", "series_months",
    "progress", "partners", "deliverable", "notes", "funding", "automatic", "constraint", "constraint_day", "deadline",
)  # fmt: skip
"""Values that draft, read row and record name alike."""


def preview_import(
    ground: ImportGround,
    draft: PlanDraft,
    into: UUID | None | Keep = KEEP,
    *,
    update: bool = True,
    remove: bool = False,
) -> ImportPreview:
    """Raises UserError where the import is not possible."""
    return _Import(ground, check(draft), into, update=update, remove=remove).preview()


class _Import:
    def __init__(
        self, ground: ImportGround, draft: PlanDraft, into: UUID | None | Keep, *, update: bool, remove: bool
    ) -> None:
        self.plan, self.draft, self.into = ground.plan, draft, into
        self.baselines = ground.baselines
        self.rows = {row.id: row for row in self.plan.measures}
        self.findings = Findings()
        self.findings.extend(draft.findings)
        self.names = Names(ground, self.findings)
        self.update = update
        if remove and not (update and draft.names_records):
            raise RuleBroken(
                "remove_without_ids",
                "Die Datei nennt keine Kennungen; was in ihr fehlt, kann hier nicht gelöscht werden.",
                remedy="Nehmen Sie eine Datei, die dieses Programm vollständig gespeichert hat.",
                field="remove",
            )
        fields = {each.id for each in self.plan.fields}
        if isinstance(into, UUID) and into not in fields:
            raise UnknownRecord("unknown_id", f"Unbekannte Kennung {into} (field_of_action).", field="field")
        if not draft.measures:
            raise InvalidInput("nothing_to_import", "Die Datei enthält keine Vorgänge.", field="file")
        self.ids = {each.key: self._id(each) for each in draft.measures}
        self.gone = set(self.rows) - set(self.ids.values()) if remove else set()
        self.values: dict[UUID, dict[str, Any]] = {}
        self._uppers = {each.parent for each in draft.measures}

    def _id(self, measure: DraftMeasure) -> UUID:
        return measure.id if self.update and measure.id in self.rows and measure.id is not None else uuid4()

    def preview(self) -> ImportPreview:
        self._measures()
        self._follow()
        self._positions()
        links, lost = self._links()
        self._dates(links, lost)
        measures, moved = [], []
        depths: dict[str, int] = {}
        for each in self.draft.measures:
            depths[each.key] = depths[each.parent] + 1 if each.parent is not None else 0
            measures.append(self._target(self.ids[each.key], each, depths[each.key]))
        costs = list(self._costs())
        touched = {each.measure for each in costs}
        measures = [
            replace(each, share=Share.CHANGED) if each.share is Share.SAME and each.id in touched else each
            for each in measures
        ]
        for key in self.gone:
            row = self.rows[key]
            measures.append(MeasurePlan(key, row.title, row.depth, Share.REMOVED, row, None, {}))
        named = set(self.ids.values())
        for key in self.values:
            if key not in named and key not in self.gone:
                moved.append(self._target(key, None, 0))
        return ImportPreview(
            tuple(measures), tuple(moved), tuple(links.values()), frozenset(lost), tuple(costs),
            tuple(new_days_off(self.plan, self.draft)), self._new_baselines(), self.draft, self.findings.all(),
            numbers(self.draft.measures),
        )  # fmt: skip

    def _new_baselines(self) -> tuple[DraftBaseline, ...]:
        fresh = [each for each in self.draft.baselines if folded(each.name) not in self.baselines and each.entries]
        if len(fresh) + len(self.baselines) > MOST_BASELINES and fresh:
            raise RuleBroken("too_many_baselines", f"Es gäbe dann über {MOST_BASELINES} Basispläne.", field="file")
        for each in fresh:
            if each.meeting and meeting_of(self.plan, each.meeting) is None:
                words = f"Die Sitzung „{each.meeting}“ gibt es hier nicht; der Basisplan gehört zu keiner."
                self.findings.add(Fate.DROPPED, each.name, words)
        return tuple(fresh)

    def _target(self, key: UUID, draft: DraftMeasure | None, depth: int) -> MeasurePlan:
        row, values = self.rows.get(key), self.values[key]
        if row is None:
            return MeasurePlan(key, values["title"], depth, Share.NEW, None, draft, values)
        different = {name: value for name, value in values.items() if getattr(row, name) != value}
        seen = Share.CHANGED if set(different) - {"position"} else Share.SAME
        return MeasurePlan(key, values.get("title", row.title), depth, seen, row, draft, different)

    # What each measure becomes

    def _measures(self) -> None:
        knows = self.draft.knows
        unbacked = 0
        for each in self.draft.measures:
            key = self.ids[each.key]
            row = self.rows.get(key)
            values: dict[str, Any] = {"title": each.title.strip()}
            for name in PLAIN[1:]:
                if row is None or name in knows:
                    values[name] = getattr(each, name)
            self._by_name(each, values, row)
            if row is None or "parent" in knows:
                values["parent_id"] = self.ids[each.parent] if each.parent is not None else None
            upper = values.get("parent_id", row.parent_id if row else None)
            if upper in self.gone:
                upper = values["parent_id"] = None
            values["field_id"] = self._field(each, row, upper)
            self._sane(each, values, row)
            self.values[key] = values
            unbacked += bool(each.resolution) and each.resolution != (row.resolution if row is not None else "")
        if unbacked:
            words = "Dass ein Beschluss dahinter steht, wird nicht eingelesen; das ändert nur ein Beschluss hier."
            self.findings.add(Fate.DROPPED, f"{unbacked} Maßnahme{'n' if unbacked > 1 else ''}, Beschluss", words)

    def _by_name(self, each: DraftMeasure, values: dict[str, Any], row: MeasureRow | None) -> None:
        knows, names = self.draft.knows, self.names
        if row is None or "contact" in knows:
            values["contact_id"] = names.person(each, values, row)
        if row is None or "department" in knows:
            values["department_id"] = names.department(each)
        if row is None or "budget_line" in knows:
            values["budget_line_id"] = names.line(each.title, each.budget_line)

    def _field(self, each: DraftMeasure, row: MeasureRow | None, upper: UUID | None) -> UUID | None:
        """A step stands where its measure stands."""
        if upper is not None:
            above = self.values.get(upper)
            return above["field_id"] if above is not None else self.rows[upper].field_id
        if row is not None and "field" not in self.draft.knows:
            return row.field_id
        if self.into is not KEEP and row is None:
            return self.into if isinstance(self.into, UUID) else None
        return self.names.field(each)

    def _sane(self, each: DraftMeasure, values: dict[str, Any], row: MeasureRow | None) -> None:
        def value(name: str) -> Any:
            return values.get(name, getattr(row, name, None))

        if not value("automatic"):
            return
        steps = each.key in self._uppers or (row is not None and row.has_steps)
        is_series = value("series_days") is not None or value("series_months") is not None
        if is_series or (value("precision") is not DatePrecision.DAY and not steps):
            values["automatic"] = False
            self.findings.add(Fate.CHANGED, each.title, "Serien und ungenaue Termine werden von Hand geplant.")

    def _follow(self) -> None:
        """What the file does not name stays below its measure, also in another field; below one that goes, it goes."""
        for row in self.plan.measures:
            if row.id in self.values or row.id in self.gone or row.parent_id is None:
                continue
            above = self.values.get(row.parent_id)
            if above is not None and "field_id" in above and above["field_id"] != row.field_id:
                self.values[row.id] = {"field_id": above["field_id"]}

    def _positions(self) -> None:
        """Per field: the measures of the file in its order, each other one behind the one it stands behind now."""
        order: dict[UUID | None, list[UUID]] = {}
        for key in self.ids.values():
            order.setdefault(self.values[key]["field_id"], []).append(key)
        there: dict[UUID | None, list[UUID]] = {}
        for row in sorted(self.plan.measures, key=lambda row: (row.position, row.id.hex)):
            if row.id not in self.gone:
                place = self.values.get(row.id, {}).get("field_id", row.field_id)
                there.setdefault(place, []).append(row.id)
        for place, mine in order.items():
            for position, key in enumerate(merged(there.get(place, []), mine)):
                row_now = self.rows.get(key)
                if row_now is None or row_now.position != position:
                    self.values.setdefault(key, {})["position"] = position

    # Links, costs, dates

    def _links(self) -> tuple[dict[tuple[UUID, UUID], Link], set[UUID]]:
        """Links between two measures of the file become those of the file; all others stay."""
        wanted = {
            (self.ids[each.predecessor], self.ids[each.successor]): Link(
                self.ids[each.predecessor], self.ids[each.successor], each.type, each.lag_days, each.elapsed
            )
            for each in self.draft.links
        }
        named = set(self.ids.values())
        lost: set[UUID] = set()
        for now in self.plan.links:
            pair = (now.predecessor_id, now.successor_id)
            if self.gone.intersection(pair):
                lost.add(now.id)
            elif pair in wanted:
                if wanted[pair] == Link(*pair, now.type, now.lag_days, now.elapsed):
                    del wanted[pair]
            elif named.issuperset(pair) and "links" in self.draft.knows:
                lost.add(now.id)
        return wanted, lost

    def _costs(self) -> Iterable[CostPlan]:
        for each in self.draft.measures:
            key = self.ids[each.key]
            row = self.rows.get(key)
            if row is not None and "costs" not in self.draft.knows:
                continue
            now = {(cost.line_id, cost.year): cost for cost in row.costs} if row else {}
            wanted: dict[tuple[UUID | None, int], int] = {}
            for cost in each.costs:
                place = (self.names.line(each.title, cost.line), cost.year)
                wanted[place] = wanted.get(place, 0) + cost.cents
            for (line, year), cents in wanted.items():
                there = now.get((line, year))
                if there is None or there.cents != cents:
                    yield CostPlan(key, line, year, cents, there.id if there else None)
            for (line, year), there in now.items():
                if (line, year) not in wanted:
                    yield CostPlan(key, line, year, 0, there.id)

    def _dates(self, links: Mapping[tuple[UUID, UUID], Link], lost: set[UUID]) -> None:
        """Automatic measures stand where the rules of this plan put them, whatever the file says."""
        rows = {key: plan_row(row) for key, row in self.rows.items() if key not in self.gone}
        for key, values in self.values.items():
            rows[key] = merged_row(key, values, self.rows.get(key))
        found = {
            (each.predecessor_id, each.successor_id): Link(
                each.predecessor_id, each.successor_id, each.type, each.lag_days, each.elapsed
            )
            for each in self.plan.links
            if each.id not in lost
        }
        found |= links
        self._refuse_circle(found, rows)
        begin = first_day(rows.values())
        if begin is None or not any(row.automatic for row in rows.values()):
            return
        calendar, changed = plan_calendar(with_days_off(self.plan, self.draft)), list(self.values)
        moved: dict[UUID, Dates] = {}
        if new_days_off(self.plan, self.draft):
            longer = stretched(self.plan, rows, calendar)
            changed += [key for key, row in rows.items() if row.automatic and key not in self.values]
            moved = {key: Dates(row.start, row.end, row.precision) for key, row in longer.items()}
            rows |= longer
        moved |= replanned(rows, list(found.values()), changed, calendar, begin)
        titles: dict[UUID, DraftMeasure] = {self.ids[each.key]: each for each in self.draft.measures}
        for key, dates in moved.items():
            values = self.values.setdefault(key, {})
            values["start"], values["end"], values["precision"] = dates
            told: DraftMeasure | MeasureRow | None = titles.get(key) or self.rows.get(key)
            if told is not None and told.start is not None:
                was, now = span(told.start, told.end, told.precision), span(*dates)
                # what the file does not name is told too: its dates change all the same
                self.findings.add(Fate.CHANGED, told.title, f"Nach Abhängigkeiten und Kalender: {now} statt {was}.")

    def _refuse_circle(self, links: Iterable[tuple[UUID, UUID]], rows: Mapping[UUID, PlanRow]) -> None:
        circle = cycle(links, {key: row.parent for key, row in rows.items()})
        if circle:
            titles = {key: self.values.get(key, {}).get("title") or self.rows[key].title for key in circle}
            words = " → ".join(f"„{titles[key]}“" for key in circle)
            raise RuleBroken(
                "dependency_cycle", f"Mit dem Plan hier schließen die Abhängigkeiten einen Kreis: {words}.",
                field="file", remedy="Lesen Sie die Datei als neue Maßnahmen ein.",
            )  # fmt: skip
