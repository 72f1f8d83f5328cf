"""What an MSPDI file says, means, and this program has no place for: told, and never silently lost.

Every task passes here, so each look is a lookup; what many tasks have in common is counted and told once.
"""

import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterable, Mapping

from smartaachen_desktop.exchange.mspdi_fields import BEGIN, END
from smartaachen_desktop.exchange.mspdi_values import duration_days, flag, moment, texts
from smartaachen_desktop.model.plan_draft import Fate, Findings
from smartaachen_desktop.model.working_time import WorkCalendar

INTERRUPTED = "Unterbrechungen gibt es hier nicht; der Vorgang läuft vom Beginn bis zum Ende durch."
_COUNTED = {
    "Start": "Uhrzeiten innerhalb eines Tages gibt es hier nicht; es zählt der Tag.",
    "Resume": INTERRUPTED,
    "WBS": "Eigene Gliederungscodes gibt es hier nicht; gezählt wird nach der Gliederung.",
    "OutlineCode": "Gliederungscodes gibt es hier nicht.",
}
Tell = Callable[[Fate, str, str], None]


class TaskLosses:
    """`minutes` a working day; `head` holds the project's own values."""

    def __init__(self, calendar: WorkCalendar, minutes: int, head: Mapping[str, str]) -> None:
        self._calendar, self._minutes = calendar, minutes
        self._calendars = ("", "-1", head.get("CalendarUID", ""))
        bounds = (BEGIN, END, "00:00", head.get("DefaultStartTime", ""), head.get("DefaultFinishTime", ""))
        self._usual = {"", *(each.strip()[:5] for each in bounds)}
        self._counts: dict[str, int] = {}

    def count(self, element: str) -> None:
        self._counts[element] = self._counts.get(element, 0) + 1

    def look(self, values: Mapping[str, str], tell: Tell) -> None:
        if values.get("CalendarUID", "-1").strip() not in self._calendars:
            tell(Fate.DROPPED, "CalendarUID", "Einen Kalender für einzelne Vorgänge gibt es hier nicht.")
        if flag(values.get("Recurring", "")):
            tell(Fate.APPROXIMATED, "Recurring", "Wiederholungen sind hier einzelne Vorgänge.")
        if flag(values.get("IsSubproject", "")) or flag(values.get("ExternalTask", "")):
            tell(Fate.DROPPED, "SubprojectName", "Eingebundene andere Dateien werden nicht gelesen.")
        try:
            if duration_days(values.get("Work", ""), self._minutes):
                tell(Fate.DROPPED, "Work", "Aufwand in Stunden gibt es hier nicht.")
        except ValueError:
            tell(Fate.DROPPED, "Work", "Der Aufwand ist kein gültiger Wert.")
        self._times(values, tell)
        code = values.get("WBS")
        if code and code != values.get("OutlineNumber", code):
            self.count("WBS")

    def _times(self, values: Mapping[str, str], tell: Tell) -> None:
        start, finish = values.get("Start", ""), values.get("Finish", "")
        if start[11:16] not in self._usual or finish[11:16] not in self._usual:
            self.count("Start")
        actual = values.get("ActualStart")
        if actual and actual[:10] != start[:10] and (day := _day(actual)):
            tell(Fate.DROPPED, "ActualStart", f"Begonnen wurde am {day}; hier gibt es nur den geplanten Beginn.")
        actual = values.get("ActualFinish")
        if actual and actual[:10] != finish[:10] and (day := _day(actual)):
            tell(Fate.DROPPED, "ActualFinish", f"Beendet wurde es am {day}; hier gibt es nur das geplante Ende.")
        resume = values.get("Resume")
        if resume and self._is_split(values.get("Stop", ""), resume):
            self.count("Resume")

    def _is_split(self, stop: str, resume: str) -> bool:
        """Whether whole working days lie between what was done and what comes after it."""
        try:
            before, after = moment(stop), moment(resume)
        except ValueError:
            return False
        if before is None or after is None or after <= before:
            return False
        return self._calendar.working_days(before.date(), after.date()) > 2

    def tell(self, findings: Findings) -> None:
        """What was counted."""
        for element, count in self._counts.items():
            findings.add(Fate.DROPPED, f"{counted(count)}, {element}", _COUNTED[element])


def counted(count: int, one: str = "Vorgang", more: str = "Vorgänge") -> str:
    return f"{count} {one if count == 1 else more}"


def _day(text: str) -> str:
    try:
        found = moment(text)
    except ValueError:
        return ""
    return f"{found:%d.%m.%Y}" if found is not None else ""


def tell_resource(values: Mapping[str, str], findings: Findings) -> None:
    name = values.get("Name", "").strip()
    for element, usual, what in (
        ("StandardRate", ("", "0", "0.0", "0.00"), "Stundensätze gibt es hier nicht."),
        ("EmailAddress", ("",), "Adressen stehen hier bei den Personen und werden nicht eingelesen."),
    ):
        if values.get(element, "").strip() not in usual:
            findings.add(Fate.DROPPED, f"{name}, {element}", what)


def tell_calendars(calendars: Iterable[ET.Element], project: str, findings: Findings) -> None:
    """Calendars of single people that say anything of their own; `project` is the UID of the plan's calendar."""
    for element in calendars:
        values = texts(element)
        if flag(values.get("IsBaseCalendar", "1")):
            continue
        own = any(element.find(path) is not None for path in ("WeekDays/WeekDay", "Exceptions/Exception"))
        if own or values.get("BaseCalendarUID", "-1").strip() not in ("", "-1", project):
            name = values.get("Name", "").strip() or "Ressource"
            what = "Eigene Arbeitszeiten und freie Tage einer Person gibt es hier nicht."
            findings.add(Fate.DROPPED, f"{name}, Calendar", what)


def is_interrupted(assignment: ET.Element) -> bool:
    """Whether work rests between two times of work; MS Project keeps a split task nowhere else."""
    parts = map(texts, assignment.iterfind("TimephasedData"))
    amounts = [values.get("Value", "") for values in parts if values.get("Type", "1").strip() == "1"]
    works = [any(digit in "123456789" for digit in amount) for amount in amounts]
    if True not in works:
        return False
    last = len(works) - works[::-1].index(True)
    return not all(works[works.index(True) : last])
