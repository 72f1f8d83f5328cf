"""GanttProject's files (.gan) as a draft. Links are nested in their predecessor, at every depth."""

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from smartaachen_desktop.exchange.guarded_xml import parse
from smartaachen_desktop.exchange.mspdi_values import FIRST_YEAR, LAST_YEAR, flag, number
from smartaachen_desktop.formats import parse_money
from smartaachen_desktop.model.calendar import holiday_name
from smartaachen_desktop.model.errors import InvalidInput, UserError
from smartaachen_desktop.model.plan import LONGEST_LAG, Constraint, DependencyType, MeasureKind, MeasureStatus
from smartaachen_desktop.model.plan_draft import (
    MOST_MEASURES,
    DraftBaseline,
    DraftCost,
    DraftDates,
    DraftDayOff,
    DraftLink,
    DraftMeasure,
    Fate,
    Findings,
    PlanDraft,
    check,
    link_findings,
)
from smartaachen_desktop.model.working_time import WorkCalendar

_KNOWS = frozenset({
    "kind", "priority", "start", "end", "progress", "contact", "notes", "automatic", "constraint", "constraint_day",
    "costs", "parent", "links",
})  # fmt: skip
_LINKS = {"1": DependencyType.SS, "2": DependencyType.FS, "3": DependencyType.FF, "4": DependencyType.SF}
_PRIORITIES = {"3": 1, "0": 1, "1": 2, "2": 3, "4": 3}
_LONGEST = 36_600
_USUAL_COLOURS = frozenset({"", "#8cb6ce", "#000000"})
"""What GanttProject gives to a task, and to a task with steps, where nobody chose a colour."""


def read_gan(content: bytes, name: str) -> PlanDraft:
    """Raises InvalidInput where the file is not GanttProject's or cannot be trusted."""
    root = parse(content, name)
    if root.tag != "project" or root.find("tasks") is None:
        raise InvalidInput("wrong_root", f"{name} ist keine Datei von GanttProject.", field="file")
    return _Reader(root, name).draft()


class _Reader:
    def __init__(self, root: ET.Element, name: str) -> None:
        self.root, self.name = root, name
        self.findings = Findings()
        self.links: list[DraftLink] = []
        self.custom: dict[str, str] = {
            each.get("id", ""): each.get("name", "")
            for each in root.iterfind("tasks/taskproperties/taskproperty")
            if each.get("type") == "custom"
        }

    def draft(self) -> PlanDraft:
        days_off = self._days_off()
        off = [each.first + timedelta(n) for each in days_off for n in range((each.last - each.first).days + 1)]
        self.calendar = WorkCalendar(date(2022, 1, 3), off)
        self.people = self._people()
        tasks = self.root.find("tasks")
        assert tasks is not None
        measures = list(self._tasks(tasks, None))
        self._not_known()
        titles = {each.key: each.title for each in measures}
        parents = {each.key: each.parent for each in measures}
        links = link_findings(self.links, titles, self.findings, parents)
        waiting = {link.successor for link in links} | {parent for parent in parents.values() if parent is not None}
        # a task that waits for others, or has steps, gets its dates from them there too
        measures = [replace(each, automatic=each.automatic or each.key in waiting) for each in measures]
        return check(
            PlanDraft(
                self.root.get("name", "").strip(), tuple(measures), links, days_off, tuple(self._baselines(titles)),
                self.findings.all(), _KNOWS,
            )
        )  # fmt: skip

    def _tasks(self, above: ET.Element, parent: str | None) -> Iterator[DraftMeasure]:
        waiting = [(each, parent) for each in reversed(above.findall("task"))]
        count = 0
        while waiting:
            element, upper = waiting.pop()
            count += 1
            if count > MOST_MEASURES:
                raise InvalidInput(
                    "too_many_tasks", f"{self.name} hat mehr als {MOST_MEASURES} Vorgänge.", field="file"
                )
            key = element.get("id", "").strip()
            if not key:
                raise InvalidInput(
                    "invalid_task", f"Vorgang „{element.get('name', '')[:60]}“ hat keine id.", field="file",
                    remedy="Es wurde nichts eingelesen.",
                )  # fmt: skip
            for link in element.findall("depend"):
                self._link(element, key, link)
            steps = element.findall("task")
            yield self._measure(element, key, upper, has_steps=bool(steps))
            waiting += [(step, key) for step in reversed(steps)]

    def _tell(self, fate: Fate, element: ET.Element, attribute: str, what: str) -> None:
        self.findings.add(fate, f"{element.get('name', '') or element.get('id', '')}, {attribute}", what)

    def _link(self, element: ET.Element, key: str, link: ET.Element) -> None:
        kind = _LINKS.get(link.get("type", "2"))
        lag = self._number(element, "difference", link.get("difference", "0"))
        if kind is None:
            self._tell(Fate.DROPPED, element, "depend", "Diese Art der Abhängigkeit gibt es nicht.")
            return
        if abs(lag) > LONGEST_LAG:
            self._tell(Fate.DROPPED, element, "difference", "Der Abstand ist länger als zehn Jahre; er ist jetzt null.")
            lag = 0
        if link.get("hardness", "Strong") == "Rubber":
            self._tell(Fate.APPROXIMATED, element, "hardness", "Eine weiche Abhängigkeit ist hier eine gewöhnliche.")
        self.links.append(DraftLink(key, link.get("id", ""), kind, lag))

    def _measure(self, element: ET.Element, key: str, parent: str | None, *, has_steps: bool) -> DraftMeasure:
        milestone = flag(element.get("meeting", "")) and not has_steps
        start = self._day(element, "start", element.get("start", ""))
        length = self._number(element, "duration", element.get("duration", ""), 1)
        if not 0 <= length <= _LONGEST:
            self._tell(Fate.DROPPED, element, "duration", "Die Dauer ist keine gültige; das Ende ist jetzt offen.")
        end = start
        if start is not None and not milestone:
            end = self.calendar.end_after(start, length) if 0 <= length <= _LONGEST else None
        progress = self._number(element, "complete", element.get("complete", ""))
        if not 0 <= progress <= 100:
            self._tell(Fate.DROPPED, element, "complete", "Der Stand liegt nicht zwischen 0 und 100 Prozent.")
            progress = 0
        title = element.get("name", "").strip() or f"Vorgang {key}"
        if not element.get("name", "").strip():
            self._tell(Fate.CHANGED, element, "name", f"Ohne Bezeichnung; sie heißt jetzt „{title}“.")
        kind = MeasureKind.MEASURE if has_steps or parent is None else MeasureKind.ACTIVITY
        earliest = None
        if element.get("thirdDate-constraint") == "1":
            earliest = self._day(element, "thirdDate", element.get("thirdDate", ""))
        begun = MeasureStatus.RUNNING if progress else MeasureStatus.PLANNED
        people = self.people.get(key, [])
        for value in element.findall("customproperty"):
            if value.get("value", "").strip():
                alias = self.custom.get(value.get("taskproperty-id", ""), "customproperty")
                self._tell(Fate.DROPPED, element, alias, "Dieses eigene Feld gibt es hier nicht.")
        return DraftMeasure(
            key=key,
            title=title,
            parent=parent,
            kind=MeasureKind.MILESTONE if milestone else kind,
            status=MeasureStatus.DONE if progress == 100 else begun,
            priority=_PRIORITIES.get(element.get("priority", "1"), 2),
            start=start,
            end=end,
            progress=progress,
            contact=people[0] if people else "",
            partners=", ".join(people[1:]),
            notes=self._notes(element),
            automatic=earliest is not None,
            constraint=Constraint.NOT_BEFORE if earliest else Constraint.SOON,
            constraint_day=earliest,
            costs=self._costs(element, start, has_steps=has_steps),
        )

    def _notes(self, element: ET.Element) -> str:
        notes = (element.findtext("notes") or "").strip()
        link = element.get("webLink", "").strip()
        if link in ("", "http://") or link in notes:
            return notes
        self._tell(Fate.CHANGED, element, "webLink", "Die Adresse steht jetzt in den Notizen.")
        return f"{notes}\n{link}".strip()

    def _costs(self, element: ET.Element, start: date | None, *, has_steps: bool) -> tuple[DraftCost, ...]:
        text = element.get("cost-manual-value", "").strip()
        if not text or has_steps or flag(element.get("cost-calculated", "")):
            return ()
        try:
            cents = parse_money(text.replace(".", ","))
        except UserError:
            cents = 0
        if cents <= 0:
            return ()
        if start is None or not 2000 <= start.year <= 2199:
            self._tell(Fate.DROPPED, element, "cost-manual-value", "Kosten ohne Termin gehören zu keinem Jahr.")
            return ()
        self._tell(Fate.APPROXIMATED, element, "cost-manual-value", f"Die Kosten stehen jetzt im Jahr {start.year}.")
        return (DraftCost(start.year, cents),)

    def _people(self) -> dict[str, list[str]]:
        names = {each.get("id", ""): each.get("name", "").strip() for each in self.root.iterfind("resources/resource")}
        found: dict[str, list[str]] = {}
        rows = sorted(
            self.root.iterfind("allocations/allocation"), key=lambda each: not flag(each.get("responsible", ""))
        )
        for each in rows:
            name = names.get(each.get("resource-id", ""), "")
            people = found.setdefault(each.get("task-id", ""), [])
            if name and name not in people:
                people.append(name)
        return found

    def _not_known(self) -> None:
        """What means something there and has no place here; a colour only where somebody chose it."""
        names = {each.get("id", ""): each.get("name", "").strip() for each in self.root.iterfind("resources/resource")}
        for key in dict.fromkeys(each.get("resourceid", "") for each in self.root.iterfind("vacations/vacation")):
            place = f"{names.get(key, '') or key}, vacation"
            self.findings.add(Fate.DROPPED, place, "Abwesenheiten einzelner Personen gibt es hier nicht.")
        for each in self.root.iterfind("resources/resource"):
            name = names[each.get("id", "")]
            if any(rate.get("value", "0").strip() not in ("", "0", "0.0") for rate in each.iterfind("rate")):
                self.findings.add(Fate.DROPPED, f"{name}, rate", "Kostensätze gibt es hier nicht.")
            if each.get("contacts", "").strip() or each.get("phone", "").strip():
                what = "Adressen stehen hier bei den Personen und werden nicht eingelesen."
                self.findings.add(Fate.DROPPED, f"{name}, contacts", what)
        colours = sum(each.get("color", "").lower() not in _USUAL_COLOURS for each in self.root.iterfind("tasks//task"))
        if colours:
            place = f"{colours} {'Vorgang' if colours == 1 else 'Vorgänge'}, color"
            self.findings.add(Fate.DROPPED, place, "Eigene Farben gibt es hier nicht; Balken haben die des Feldes.")

    def _days_off(self) -> tuple[DraftDayOff, ...]:
        found: dict[date, DraftDayOff] = {}
        week = self.root.find("calendars/day-types/default-week")
        weekend = {"sat": "1", "sun": "1"}
        if week is not None and any(
            week.get(day, weekend.get(day, "0")) != weekend.get(day, "0")
            for day in ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
        ):
            self.findings.add(Fate.APPROXIMATED, "Kalender, default-week", "Gerechnet wird mit Montag bis Freitag.")
        for each in self.root.iterfind("calendars/date"):
            name = (each.text or "").strip() or "arbeitsfrei"
            if not each.get("year", "").strip():
                self.findings.add(
                    Fate.DROPPED, f"Kalender, {name}", "Wiederkehrende freie Tage gibt es hier nicht."
                )  # fmt: skip
                continue
            day = self._day(each, "date", "-".join(each.get(part, "").zfill(2) for part in ("year", "month", "date")))
            if day is None:
                continue
            if each.get("type", "HOLIDAY") != "HOLIDAY":
                self.findings.add(Fate.DROPPED, f"Kalender, {name}", f"Der {day:%d.%m.%Y} bleibt, was er hier ist.")
            elif not holiday_name(day):
                found[day] = DraftDayOff(day, day, name)
        return tuple(found.values())

    def _baselines(self, titles: dict[str, str]) -> Iterator[DraftBaseline]:
        for group in self.root.iterfind("previous/previous-tasks"):
            entries = []
            for each in group.findall("previous-task"):
                start = self._day(each, "start", each.get("start", ""))
                length = self._number(each, "duration", each.get("duration", ""), 1)
                if each.get("id", "") in titles and start is not None and 0 <= length <= _LONGEST:
                    milestone = flag(each.get("meeting", ""))
                    end = start if milestone else self.calendar.end_after(start, length)
                    entries.append(DraftDates(each.get("id", ""), start, end))
            if entries:
                yield DraftBaseline(group.get("name", "").strip() or f"Basisplan aus {self.name}", tuple(entries))

    def _day(self, element: ET.Element, attribute: str, text: str) -> date | None:
        if not text.strip():
            return None
        try:
            found = date.fromisoformat(text.strip()[:10])
            if not FIRST_YEAR <= found.year <= LAST_YEAR:
                raise ValueError(text)
        except ValueError:
            self._tell(Fate.DROPPED, element, attribute, f"„{text[:30]}“ ist kein gültiges Datum.")
            return None
        return found

    def _number(self, element: ET.Element, attribute: str, text: str, default: int = 0) -> int:
        try:
            return number(text, default)
        except ValueError:
            self._tell(Fate.DROPPED, element, attribute, f"„{text[:30]}“ ist keine Zahl.")
            return default
