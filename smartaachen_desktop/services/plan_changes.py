"""What an import changes, in words: per measure from what to what, and all that hangs on the plan besides."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from smartaachen_desktop.formats import day, euros, rhythm, span
from smartaachen_desktop.model.plan import Constraint, DependencyType
from smartaachen_desktop.model.plan_draft import Share
from smartaachen_desktop.services.plan_preview import CostPlan, ImportPreview, MeasurePlan
from smartaachen_desktop.services.queries.meeting_parts import FieldChange
from smartaachen_desktop.services.queries.plan import PROCESS_LETTER
from smartaachen_desktop.services.queries.plan_import import ImportGround, folded
from smartaachen_desktop.services.queries.words import CONSTRAINT_NAMES, LINK_NAMES, PRIORITY_NAMES, SHARE_NAMES, word

EMPTY = "leer"
_LABELS = {
    "title": "Bezeichnung", "kind": "Art", "status": "Status", "priority": "Priorität", "horizon": "Horizont",
    "progress": "Fortschritt", "partners": "Beteiligte", "deliverable": "Ergebnis", "notes": "Notizen",
    "funding": "Förderung", "automatic": "Planung", "deadline": "Stichtag",
}  # fmt: skip
_NAMED = {
    "contact_id": ("Kontakt", "contact"), "department_id": ("Dienststelle", "department"),
    "budget_line_id": ("Haushaltsposition", "budget_line"),
}  # fmt: skip
"""Values that are ids: their label, and what row and draft call the name."""


@dataclass(frozen=True, slots=True)
class LinkChange:
    """A link by the titles of its ends; `before` or `after` is empty where it is new or goes."""

    predecessor: str
    successor: str
    before: str
    after: str

    @property
    def share(self) -> Share:
        if not self.before:
            return Share.NEW
        return Share.CHANGED if self.after else Share.REMOVED


@dataclass(frozen=True, slots=True)
class ImportChanges:
    """`fields` by measure; `moved` are measures that the file does not name and that change nevertheless."""

    fields: Mapping[UUID, tuple[FieldChange, ...]]
    moved: tuple[MeasurePlan, ...]
    links: tuple[LinkChange, ...]
    summary: tuple[tuple[str, str], ...]
    """What changes besides the measures of the file: subject and counts."""


def import_changes(found: ImportPreview, ground: ImportGround) -> ImportChanges:
    return _Changes(found, ground).all()


def change_words(change: FieldChange) -> str:
    """ "Fortschritt: 0 % → 20 %"."""
    return f"{change.label}: {change.before or EMPTY} → {change.after or EMPTY}"


class _Changes:
    def __init__(self, found: ImportPreview, ground: ImportGround) -> None:
        self.found, self.plan = found, ground.plan
        self.titles = {row.id: row.title for row in self.plan.measures} | {
            each.id: each.title for each in found.measures
        }
        self.letters: dict[UUID | None, str] = {
            None: PROCESS_LETTER,
            **{row.id: row.letter for row in self.plan.fields},
        }
        self.lines = {cost.line_id: cost.line for row in self.plan.measures for cost in row.costs}
        for told in (cost for each in found.draft.measures for cost in each.costs):
            self.lines.setdefault(ground.lines.get(folded(told.line)), told.line)
        self.costs: dict[UUID, list[CostPlan]] = {}
        for each in found.costs:
            self.costs.setdefault(each.measure, []).append(each)

    def all(self) -> ImportChanges:
        moved = tuple(each for each in self.found.moved if each.share is Share.CHANGED)
        fields = {}
        for each in (*self.found.measures, *moved):
            changes = (*self._fields(each), *self._costs(each))
            if changes:
                fields[each.id] = changes
        links = tuple(self._links())
        return ImportChanges(fields, moved, links, tuple(self._summary(moved, links)))

    def _fields(self, each: MeasurePlan) -> Iterator[FieldChange]:
        row, values = each.before, each.values
        if row is None or each.share is not Share.CHANGED:
            return

        def pair(names: Sequence[str]) -> tuple[list[Any], list[Any]] | None:
            if not any(name in values for name in names):
                return None
            before = [getattr(row, name) for name in names]
            return before, [values.get(name, old) for name, old in zip(names, before, strict=True)]

        if dates := pair(("start", "end", "precision")):
            yield FieldChange("Termin", span(*dates[0]), span(*dates[1]))
        for name, label in _LABELS.items():
            if name in values:
                yield FieldChange(label, _value(name, getattr(row, name)), _value(name, values[name]))
        if series := pair(("series_days", "series_months")):
            yield FieldChange("Wiederholung", rhythm(*series[0]), rhythm(*series[1]))
        if bound := pair(("constraint", "constraint_day")):
            yield FieldChange("Terminvorgabe", _bound(*bound[0]), _bound(*bound[1]))
        for name, (label, plain) in _NAMED.items():
            if name in values:
                after = getattr(each.draft, plain).strip() if values[name] is not None else ""
                yield FieldChange(label, getattr(row, plain), after)
        if "field_id" in values:
            yield FieldChange("Handlungsfeld", row.letter, self.letters[values["field_id"]])
        if "parent_id" in values:
            upper = self.titles.get(row.parent_id, "") if row.parent_id else ""
            yield FieldChange("Teil von", upper, self.titles.get(values["parent_id"], ""))

    def _costs(self, each: MeasurePlan) -> Iterator[FieldChange]:
        wanted = self.costs.get(each.id)
        if not wanted:
            return
        now = {cost.id: cost.cents for cost in each.before.costs} if each.before else {}
        for cost in wanted:
            line = self.lines.get(cost.line, "") if cost.line is not None else ""
            label = f"Kosten {cost.year}" + (f" ({line})" if line else "")
            before = now.get(cost.id) if cost.id is not None else None
            yield FieldChange(label, euros(before) if before else "", euros(cost.cents) if cost.cents else "")

    def _links(self) -> Iterator[LinkChange]:
        there = {(now.predecessor_id, now.successor_id): now for now in self.plan.links}
        for link in self.found.links:
            now = there.get((link.predecessor, link.successor))
            before = _link(now.type, now.lag_days, elapsed=now.elapsed) if now is not None else ""
            after = _link(link.type, link.lag, elapsed=link.elapsed)
            yield LinkChange(self.titles[link.predecessor], self.titles[link.successor], before, after)
        for now in self.plan.links:
            if now.id in self.found.lost_links:
                before = _link(now.type, now.lag_days, elapsed=now.elapsed)
                yield LinkChange(self.titles[now.predecessor_id], self.titles[now.successor_id], before, "")

    def _summary(self, moved: Sequence[MeasurePlan], links: Iterable[LinkChange]) -> Iterator[tuple[str, str]]:
        if moved:
            yield "nicht in der Datei", f"{len(moved)} geändert"
        if words := _counts(link.share for link in links):
            yield "Abhängigkeiten", words
        if words := _counts(_cost_share(cost) for cost in self.found.costs):
            yield "Kosten", words
        if self.found.days_off:
            yield "freie Tage", f"{len(self.found.days_off)} neu"
        if self.found.baselines:
            yield "Basispläne", f"{len(self.found.baselines)} neu"
        if self._is_reordered():
            yield "Reihenfolge", "geändert"

    def _is_reordered(self) -> bool:
        """Whether any two measures that stay side by side change places; numbers with gaps alone change nothing."""
        targets = {each.id: each for each in (*self.found.measures, *self.found.moved)}
        groups: dict[tuple[UUID | None, UUID | None], list[tuple[int, str, int]]] = {}
        for row in self.plan.measures:
            each = targets.get(row.id)
            values = each.values if each is not None else {}
            gone = each is not None and each.share is Share.REMOVED
            if not gone and "field_id" not in values and "parent_id" not in values:
                places = groups.setdefault((row.field_id, row.parent_id), [])
                places.append((row.position, row.id.hex, values.get("position", row.position)))
        after = ([place for _now, _key, place in sorted(places)] for places in groups.values())
        return any(places != sorted(places) for places in after)


def _value(name: str, value: Any) -> str:
    match name:
        case "priority":
            return PRIORITY_NAMES[value]
        case "progress":
            return f"{value} %"
        case "automatic":
            return "automatisch" if value else "von Hand"
        case "deadline":
            return day(value)
    return word(value)


def _bound(constraint: Constraint, when: Any) -> str:
    return f"{CONSTRAINT_NAMES[constraint]} {day(when)}".strip()


def _link(kind: DependencyType, lag: int, *, elapsed: bool) -> str:
    """ "Ende–Anfang, 3 Kalendertage Abstand"."""
    if not lag:
        return LINK_NAMES[kind]
    unit = ("Kalendertag" if elapsed else "Arbeitstag") + ("" if abs(lag) == 1 else "e")
    return f"{LINK_NAMES[kind]}, {abs(lag)} {unit} {'Abstand' if lag > 0 else 'Überlappung'}"


def _cost_share(cost: CostPlan) -> Share:
    if cost.id is None:
        return Share.NEW
    return Share.CHANGED if cost.cents else Share.REMOVED


def _counts(shares: Iterable[Share]) -> str:
    """ "1 neu, 2 geändert"."""
    told = list(shares)
    return ", ".join(f"{told.count(share)} {SHARE_NAMES[share]}" for share in Share if share in told)
