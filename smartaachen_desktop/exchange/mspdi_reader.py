"""MS Project's XML (MSPDI) as a draft: what this program knows of it, and a finding for everything else."""

import xml.etree.ElementTree as ET
from collections.abc import Iterable
from datetime import date, timedelta

from smartaachen_desktop.exchange import mspdi_fields as names
from smartaachen_desktop.exchange.guarded_xml import parse
from smartaachen_desktop.exchange.mspdi_losses import (
    INTERRUPTED,
    TaskLosses,
    counted,
    is_interrupted,
    tell_calendars,
    tell_resource,
)
from smartaachen_desktop.exchange.mspdi_tasks import TaskReader
from smartaachen_desktop.exchange.mspdi_values import flag, last_day, moment, number, texts
from smartaachen_desktop.model.calendar import SATURDAY, holiday_name
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.model.plan import LONGEST_DAYS_OFF
from smartaachen_desktop.model.plan_draft import (
    MEASURE_FIELDS,
    MOST_MEASURES,
    DraftBaseline,
    DraftDates,
    DraftDayOff,
    DraftMeasure,
    Fate,
    Findings,
    PlanDraft,
    check,
    link_findings,
)
from smartaachen_desktop.model.working_time import WorkCalendar

_OWN_ONLY = frozenset({"deliverable", "partners", "funding", "department", "budget_line", "horizon", "status", "field"})
"""What other programs do not know; without our fields in the head the file says nothing about it."""


def read_mspdi(content: bytes, name: str) -> PlanDraft:
    """Raises InvalidInput where the file is not MSPDI or cannot be trusted."""
    root = parse(content, name, names.NAMESPACE)
    if root.tag != "Project":
        raise InvalidInput(
            "wrong_root", f"{name} ist keine XML-Datei von MS Project: Sie beginnt mit „{root.tag[:80]}“.",
            field="file", remedy="Speichern Sie den Plan dort als „XML-Format“.",
        )  # fmt: skip
    return _Reader(root, name).draft()


class _Reader:
    def __init__(self, root: ET.Element, name: str) -> None:
        self.root, self.name = root, name
        self.findings = Findings()
        self.head = texts(root)
        try:
            self.minutes = number(self.head.get("MinutesPerDay", ""), names.MINUTES_PER_DAY)
        except ValueError:
            self.minutes = names.MINUTES_PER_DAY
        if not 0 < self.minutes <= 1440:
            self.minutes = names.MINUTES_PER_DAY
        self.aliases, self.baseline_names, self.baseline_meetings = self._definitions()
        self.is_own = names.ALIASES["id"] in self.aliases.values()

    def draft(self) -> PlanDraft:
        days_off = self._days_off()
        off = [each.first + timedelta(n) for each in days_off for n in range((each.last - each.first).days + 1)]
        tasks = self._parts("Tasks", "Task")
        if len(tasks) > MOST_MEASURES:
            raise InvalidInput("too_many_tasks", f"{self.name} hat mehr als {MOST_MEASURES} Vorgänge.", field="file")
        calendar = WorkCalendar(date(2022, 1, 3), off)
        losses = TaskLosses(calendar, self.minutes, self.head)
        reader = TaskReader(
            calendar, self.minutes, self.aliases, self._people(), self.findings, losses, is_own=self.is_own
        )  # fmt: skip
        measures = reader.read(tasks)
        titles = {each.key: each.title for each in measures}
        links = link_findings(reader.links, titles, self.findings, {each.key: each.parent for each in measures})
        knows = MEASURE_FIELDS if self.is_own else MEASURE_FIELDS - _OWN_ONLY
        return check(
            PlanDraft(
                (self.head.get("Title") or self.head.get("Name", "")).strip(), measures, links, days_off,
                self._baselines(reader.baselines, measures), self.findings.all(), knows,
            )
        )  # fmt: skip

    def _parts(self, group: str, part: str) -> list[ET.Element]:
        return self.root.findall(f"{group}/{part}")

    def _definitions(self) -> tuple[dict[str, str], dict[int, str], dict[int, str]]:
        """Alias by field id, the names of the baselines, and the meetings at which they were taken."""
        aliases: dict[str, str] = {}
        told: dict[str, dict[int, str]] = {"Basisplan": {}, "Sitzung": {}}
        for element in self._parts("ExtendedAttributes", "ExtendedAttribute"):
            values = texts(element)
            alias = values.get("Alias") or values.get("FieldName", "")
            aliases[values.get("FieldID", "")] = alias
            head, colon, name = alias.partition(": ")
            kind, _space, place = head.partition(" ")
            if kind in told and colon and place.isdigit() and len(place) <= 2:
                told[kind][int(place)] = name
        return aliases, told["Basisplan"], told["Sitzung"]

    def _people(self) -> dict[str, list[str]]:
        """Names of the people assigned to a task, by its UID."""
        resources: dict[str, str] = {}
        for element in self._parts("Resources", "Resource"):
            values = texts(element)
            name = values.get("Name", "").strip()
            if not name or flag(values.get("IsNull", "")):
                continue
            if values.get("Type", "1") == "0" or flag(values.get("IsCostResource", "")):
                self.findings.add(
                    Fate.DROPPED, f"{name}, Resource", "Material und Kosten als Ressource gibt es hier nicht."
                )
                continue
            resources[values.get("UID", "")] = name
            tell_resource(values, self.findings)
        assigned: dict[str, list[str]] = {}
        interrupted: set[str] = set()
        for element in self._parts("Assignments", "Assignment"):
            values = texts(element)
            name = resources.get(values.get("ResourceUID", ""), "")
            task = values.get("TaskUID", "")
            people = assigned.setdefault(task, [])
            if is_interrupted(element):
                interrupted.add(task)
            if name and name not in people:
                people.append(name)
        if interrupted:
            self.findings.add(Fate.DROPPED, f"{counted(len(interrupted))}, TimephasedData", INTERRUPTED)
        return assigned

    # Days off

    def _days_off(self) -> tuple[DraftDayOff, ...]:
        wanted = self.head.get("CalendarUID", "")
        calendars = self._parts("Calendars", "Calendar")
        base = [each for each in calendars if flag(texts(each).get("IsBaseCalendar", "1"))]
        chosen = next((each for each in base if texts(each).get("UID") == wanted), base[0] if base else None)
        if chosen is None:
            return ()
        tell_calendars(calendars, texts(chosen).get("UID", ""), self.findings)
        found: dict[tuple[date, date], DraftDayOff] = {}
        exceptions = list(chosen.iterfind(".//Exception"))
        weekdays = list(chosen.iterfind("WeekDays/WeekDay"))
        self._week([each for each in weekdays if texts(each).get("DayType") != "0"])
        if not exceptions:
            exceptions = [each for each in weekdays if texts(each).get("DayType") == "0"]
        for each in exceptions:
            off = self._exception(each)
            if off is not None:
                found.setdefault((off.first, off.last), off)
        return tuple(found.values())

    def _week(self, weekdays: Iterable[ET.Element]) -> None:
        working = {texts(day).get("DayType"): flag(texts(day).get("DayWorking", "")) for day in weekdays}
        usual = {str(day): 2 <= day <= 6 for day in range(1, 8)}
        if any(usual.get(str(day)) is not works for day, works in working.items()):
            self.findings.add(Fate.APPROXIMATED, "Kalender, WeekDays", "Gerechnet wird mit Montag bis Freitag.")

    def _exception(self, element: ET.Element) -> DraftDayOff | None:
        values = texts(element)
        name = values.get("Name", "").strip() or "arbeitsfrei"
        place = f"Kalender, {name}"
        period = element.find("TimePeriod")
        try:
            times = texts(period) if period is not None else {}
            begin, end = moment(times.get("FromDate", "")), moment(times.get("ToDate", ""))
            kind = number(values.get("Type", ""), 1)
            occurrences = number(values.get("Occurrences", ""), 0)
            if begin is None or end is None or end < begin:
                raise ValueError
        except ValueError:
            self.findings.add(Fate.DROPPED, place, "Die freien Tage haben keinen gültigen Zeitraum.")
            return None
        first, last = begin.date(), last_day(end, begin)
        if flag(values.get("DayWorking", "")):
            self.findings.add(Fate.DROPPED, place, f"Abweichende Arbeitszeit am {first:%d.%m.%Y} gibt es hier nicht.")
            return None
        if kind != 1 or (values.get("Period", "1").strip() not in ("", "0", "1") and occurrences > 1):
            self.findings.add(Fate.DROPPED, place, "Wiederkehrende freie Tage gibt es hier nicht.")
            return None
        if (last - first).days > LONGEST_DAYS_OFF:
            self.findings.add(Fate.DROPPED, place, "Freie Tage am Stück dauern höchstens ein Jahr.")
            return None
        if self._known(first, last, name):
            return None
        return DraftDayOff(first, last, name)

    def _known(self, first: date, last: date, name: str) -> bool:
        """Whether the plan's own calendar has these days off already."""
        if self.is_own:
            return first == last and name == names.HOLIDAY.format(name=holiday_name(first))
        days = [first + timedelta(days=number) for number in range((last - first).days + 1)]
        return all(day.weekday() >= SATURDAY or holiday_name(day) for day in days)

    def _baselines(
        self, entries: dict[int, list[DraftDates]], measures: tuple[DraftMeasure, ...]
    ) -> tuple[DraftBaseline, ...]:
        found = []
        for place in sorted(entries):
            name = self.baseline_names.get(place)
            if name is None:
                name = f"Basisplan {place} aus {self.name}" if place else f"Basisplan aus {self.name}"
                self.findings.add(Fate.CHANGED, f"Baseline {place}", f"Der Basisplan heißt hier „{name}“.")
            found.append(DraftBaseline(name, tuple(entries[place]), self.baseline_meetings.get(place, "")))
        return tuple(found)
