"""The tasks of an MSPDI file as measures, in outline order."""

import xml.etree.ElementTree as ET
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from smartaachen_desktop.exchange import mspdi_fields as names
from smartaachen_desktop.exchange.mspdi_dates import TaskDates
from smartaachen_desktop.exchange.mspdi_losses import TaskLosses
from smartaachen_desktop.exchange.mspdi_values import (
    Words,
    flag,
    halves,
    last_day,
    moment,
    number,
    texts,
)
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.model.plan import (
    LONGEST_LAG,
    DatePrecision,
    Horizon,
    MeasureKind,
    MeasureStatus,
)
from smartaachen_desktop.model.plan_draft import (
    DraftCost,
    DraftDates,
    DraftLink,
    DraftMeasure,
    Fate,
    Findings,
    read_costs,
)
from smartaachen_desktop.model.working_time import WorkCalendar
from smartaachen_desktop.services.queries.words import HORIZON_NAMES, KIND_NAMES, PRECISION_NAMES, STATUS_NAMES

_LINKS = {number: kind for kind, number in names.LINK_TYPES.items()}
_NAMES = {alias: name for name, alias in names.ALIASES.items()}


class TaskReader:
    """Reads tasks one after the other; `links` and `baselines` fill on the way."""

    def __init__(
        self,
        calendar: WorkCalendar,
        minutes_per_day: int,
        aliases: Mapping[str, str],
        people: Mapping[str, list[str]],
        findings: Findings,
        losses: TaskLosses,
        *,
        is_own: bool,
    ) -> None:
        self.links: list[DraftLink] = []
        self.baselines: dict[int, list[DraftDates]] = {}
        self._minutes, self._aliases = minutes_per_day, aliases
        self._dates = TaskDates(calendar, minutes_per_day, self._tell)
        self._people, self._findings, self._losses, self._is_own = people, findings, losses, is_own
        self._kinds, self._statuses = Words(KIND_NAMES), Words(STATUS_NAMES)
        self._precisions, self._horizons = Words(PRECISION_NAMES), Words(HORIZON_NAMES)
        self._place = ""
        self._unknown: dict[str, int] = {}

    def read(self, tasks: Sequence[ET.Element]) -> tuple[DraftMeasure, ...]:
        found: list[DraftMeasure] = []
        above: list[tuple[int, str]] = []
        for place, element in enumerate(tasks, 1):
            values, parts = halves(element)
            if flag(values.get("IsNull", "")) or values.get("UID") == "0" or values.get("OutlineLevel") == "0":
                continue  # an empty row, and the row that sums up the project
            self._place = values.get("Name", "").strip() or f"Vorgang {place}"
            try:
                level = number(values.get("OutlineLevel", ""), 1)
                uid = str(number(values.get("UID", ""), -1))
            except ValueError:
                raise self._refusal("invalid_task", "UID oder OutlineLevel ist keine Zahl") from None
            if uid == "-1":
                raise self._refusal("invalid_task", "Der Vorgang hat keine UID")
            while above and above[-1][0] >= level:
                above.pop()
            if not values.get("Name", "").strip():
                self._tell(Fate.CHANGED, "Name", f"Ohne Bezeichnung; sie heißt jetzt „{self._place}“.")
            found.append(self._measure(parts, values, uid, above[-1][1] if above else None))
            above.append((level, uid))
        for alias, count in self._unknown.items():
            self._findings.add(Fate.DROPPED, f"{count} Vorgänge, {alias}", "Dieses eigene Feld gibt es hier nicht.")
        self._losses.tell(self._findings)
        return tuple(found)

    def _refusal(self, code: str, reason: str) -> InvalidInput:
        return InvalidInput(
            code, f"Vorgang „{self._place[:60]}“: {reason}.", field="file", remedy="Es wurde nichts eingelesen."
        )

    def _tell(self, fate: Fate, element: str, what: str) -> None:
        self._findings.add(fate, f"{self._place}, {element}", what)

    def _measure(
        self, parts: Sequence[ET.Element], values: dict[str, str], uid: str, parent: str | None
    ) -> DraftMeasure:
        own: dict[str, str] = {}
        baselines: list[dict[str, str]] = []
        for child in parts:
            match child.tag:
                case "PredecessorLink":
                    self._link(texts(child), uid)
                case "ExtendedAttribute":
                    self._attribute(texts(child), own)
                case "Baseline":
                    baselines.append(texts(child))
                case "OutlineCode":
                    self._losses.count("OutlineCode")
        summary, milestone = flag(values.get("Summary", "")), flag(values.get("Milestone", ""))
        kind = self._kinds[own.get("kind", "")]
        if milestone and not (summary and not self._is_own):
            kind = MeasureKind.MILESTONE
        elif kind is None or kind is MeasureKind.MILESTONE:
            kind = MeasureKind.MEASURE if summary or parent is None else MeasureKind.ACTIVITY
        progress = self._percent(values)
        status = self._statuses[own.get("status", "")]
        if status is None:
            begun = MeasureStatus.RUNNING if progress else MeasureStatus.PLANNED
            status = MeasureStatus.DONE if progress == 100 else begun
        if values.get("Active", "1").strip() == "0":
            self._tell(Fate.APPROXIMATED, "Active", "Ein inaktiver Vorgang gilt hier als eingestellt.")
            status = MeasureStatus.STOPPED
        series_days, series_months = self._series(own.get("series", ""))
        precision = self._precisions[own.get("precision", "")] or DatePrecision.DAY
        dates = self._dates
        start, end = dates.span(values, own.get("end", ""), kind, precision)
        automatic = dates.automatic(values, precision, summary=summary, is_series=bool(series_days or series_months))
        constraint, constraint_day = dates.constraint(values, start, end)
        self._losses.look(values, self._tell)
        for each in baselines:
            self._baseline(uid, each)
        return DraftMeasure(
            key=uid,
            title=self._place,
            id=_uuid(own.get("id", "")),
            parent=parent,
            field=own.get("field", ""),
            kind=kind,
            status=status,
            priority=self._priority(values),
            horizon=self._horizons[own.get("horizon", "")] or Horizon.SHORT,
            precision=precision,
            series_days=series_days,
            series_months=series_months,
            progress=progress,
            department=own.get("department", ""),
            deliverable=own.get("deliverable", ""),
            notes=self._notes(values),
            budget_line=own.get("budget_line", ""),
            funding=own.get("funding", ""),
            resolution=own.get("resolution", ""),
            start=start,
            end=end,
            automatic=automatic,
            constraint=constraint,
            constraint_day=constraint_day,
            deadline=dates.day(values, "Deadline"),
            costs=self._costs(values, own, start),
            **self._persons(uid, own),
        )

    def _attribute(self, values: dict[str, str], own: dict[str, str]) -> None:
        alias = self._aliases.get(values.get("FieldID", ""), "")
        name = _NAMES.get(alias) if self._is_own else None
        if name is not None:
            own[name] = values.get("Value", "")
        elif values.get("Value", "").strip() and not alias.startswith("Basisplan "):
            words = alias or f"Feld {values.get('FieldID', '')}"
            self._unknown[words] = self._unknown.get(words, 0) + 1

    def _link(self, values: dict[str, str], uid: str) -> None:
        if flag(values.get("CrossProject", "")):
            self._tell(Fate.DROPPED, "PredecessorLink", "Vorgänger in anderen Dateien gibt es hier nicht.")
            return
        try:
            kind = _LINKS[number(values.get("Type", ""), 1)]
            lag, shape = number(values.get("LinkLag", "")), number(values.get("LagFormat", ""), 7)
            before = str(number(values.get("PredecessorUID", ""), -1))
        except (ValueError, KeyError):
            self._tell(Fate.DROPPED, "PredecessorLink", "Art oder Abstand der Abhängigkeit sind keine gültigen Werte.")
            return
        elapsed = shape in names.ELAPSED_FORMATS
        days = lag / (names.ELAPSED_DAY if elapsed else self._minutes * 10)
        if shape in names.PERCENT_FORMATS:
            self._tell(Fate.APPROXIMATED, "LinkLag", "Ein Abstand in Prozent gibt es hier nicht; er ist jetzt null.")
            days = 0
        if days != round(days):
            self._tell(Fate.APPROXIMATED, "LinkLag", f"Der Abstand ist auf ganze Tage gerundet ({round(days)}).")
        if abs(days) > LONGEST_LAG:
            self._tell(Fate.DROPPED, "LinkLag", "Der Abstand ist länger als zehn Jahre; er ist jetzt null.")
            days = 0
        self.links.append(DraftLink(before, uid, kind, round(days), elapsed))

    def _percent(self, values: dict[str, str]) -> int:
        try:
            found = number(values.get("PercentComplete", ""))
        except ValueError:
            found = -1
        if not 0 <= found <= 100:
            self._tell(Fate.DROPPED, "PercentComplete", "Der Stand liegt nicht zwischen 0 und 100 Prozent.")
            return 0
        return found

    def _priority(self, values: dict[str, str]) -> int:
        try:
            found = number(values.get("Priority", ""), 500)
        except ValueError:
            found = 500
        nearest = min(names.PRIORITIES, key=lambda level: abs(names.PRIORITIES[level] - found))
        if names.PRIORITIES[nearest] != found:
            self._tell(Fate.APPROXIMATED, "Priority", f"Aus {found} von 1000 wurde die nächste von drei Stufen.")
        return nearest

    def _series(self, text: str) -> tuple[int | None, int | None]:
        count, _space, unit = text.partition(" ")
        if not count.isdigit() or len(count) > 5 or int(count) < 1:
            return None, None
        return (None, int(count)) if unit.startswith("Monat") else (int(count), None)

    def _persons(self, uid: str, own: dict[str, str]) -> dict[str, Any]:
        people = self._people.get(uid, [])
        contact = own.get("contact", "")
        if contact not in people:
            contact = people[0] if people else ""
        others = [name for name in people if name != contact]
        partners = own.get("partners", "")
        if others:
            self._tell(Fate.CHANGED, "Assignment", "Weitere zugeordnete Personen stehen unter Beteiligte.")
            partners = ", ".join([*([partners] if partners else []), *others])
        return {"contact": contact, "partners": partners}

    def _notes(self, values: dict[str, str]) -> str:
        notes = values.get("Notes", "")
        link = values.get("HyperlinkAddress", "").strip()
        if link and link not in notes:
            self._tell(Fate.CHANGED, "HyperlinkAddress", "Die Adresse steht jetzt in den Notizen.")
            notes = f"{notes}\n{link}".strip()
        return notes

    def _costs(self, values: dict[str, str], own: dict[str, str], start: date | None) -> tuple[DraftCost, ...]:
        costs, wrong = read_costs(own.get("costs", ""))
        for line in wrong:
            self._tell(Fate.DROPPED, names.ALIASES["costs"], f"„{line[:60]}“ sind keine Kosten eines Jahres.")
        try:
            total = max(number(values.get("FixedCost", "")), number(values.get("Cost", "")))
        except ValueError:
            self._tell(Fate.DROPPED, "Cost", "Die Kosten sind keine Zahl.")
            return costs
        if costs or total <= 0 or total > 10**13 or flag(values.get("Summary", "")):
            if costs and total != sum(each.cents for each in costs):
                self._tell(Fate.CHANGED, "Cost", "Es gilt die Aufteilung nach Jahren, nicht die geänderte Summe.")
            return costs
        if start is None or not 2000 <= start.year <= 2199:
            self._tell(Fate.DROPPED, "Cost", "Kosten ohne Termin lassen sich keinem Jahr zuordnen.")
            return ()
        self._tell(Fate.APPROXIMATED, "Cost", f"Die Kosten stehen jetzt im Jahr des Beginns ({start.year}).")
        return (DraftCost(start.year, total),)

    def _baseline(self, uid: str, values: dict[str, str]) -> None:
        try:
            place = number(values.get("Number", ""))
            begin, finish = moment(values.get("Start", "")), moment(values.get("Finish", ""))
            cents = min(max(number(values.get("Cost", "")), 0), 10**13)
        except ValueError:
            self._tell(Fate.DROPPED, "Baseline", "Die Werte des Basisplans sind nicht gültig.")
            return
        start = begin.date() if begin else None
        end = last_day(finish, begin) if finish and begin else None
        if 0 <= place < names.MOST_BASELINES:
            self.baselines.setdefault(place, []).append(DraftDates(uid, start, end, cents))


def _uuid(text: str) -> UUID | None:
    try:
        return UUID(text.strip()) if text.strip() else None
    except ValueError:
        return None
