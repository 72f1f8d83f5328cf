"""When a task of an MSPDI file takes place, and what binds it."""

from collections.abc import Callable, Mapping
from datetime import date

from smartaachen_desktop.exchange import mspdi_fields as names
from smartaachen_desktop.exchange.mspdi_values import duration_days, flag, last_day, moment, number
from smartaachen_desktop.model.plan import Constraint, DatePrecision, MeasureKind
from smartaachen_desktop.model.plan_draft import Fate
from smartaachen_desktop.model.working_time import WorkCalendar

_EXACT = {number: kind for kind, number in names.CONSTRAINTS.items()}
Values = Mapping[str, str]


class TaskDates:
    """`tell` takes what was dropped or approximated: fate, element, sentence."""

    def __init__(self, calendar: WorkCalendar, minutes_per_day: int, tell: Callable[[Fate, str, str], None]) -> None:
        self._calendar, self._minutes, self._tell = calendar, minutes_per_day, tell

    def day(self, values: Values, element: str) -> date | None:
        try:
            found = moment(values.get(element, ""))
        except ValueError:
            self._tell(Fate.DROPPED, element, f"„{values[element][:30]}“ ist kein gültiges Datum.")
            return None
        return found.date() if found else None

    def span(
        self, values: Values, stated: str, kind: MeasureKind, precision: DatePrecision
    ) -> tuple[date | None, date | None]:
        """First and last day; `stated` is what we wrote down of an end that MS Project cannot keep."""
        try:
            begin, finish = moment(values.get("Start", "")), moment(values.get("Finish", ""))
        except ValueError:
            bad = next(name for name in ("Start", "Finish") if not _valid(values.get(name, "")))
            self._tell(Fate.DROPPED, bad, f"„{values[bad][:30]}“ ist kein gültiges Datum; der Termin ist jetzt offen.")
            return None, None
        days = self._duration(values)
        if begin is None:
            if finish is not None:
                self._tell(Fate.DROPPED, "Finish", "Ein Ende ohne Beginn gibt es nicht; der Termin ist jetzt offen.")
            return None, None
        start = begin.date()
        end = last_day(finish, begin) if finish is not None else None
        if end is None and days:
            end = self._calendar.end_after(start, max(round(days), 1))
        if end is not None and end < start:
            self._tell(Fate.DROPPED, "Finish", "Das Ende liegt vor dem Beginn; das Ende ist jetzt offen.")
            end = None
        if kind is MeasureKind.MILESTONE:
            return self._milestone(start, end, stated, precision)
        return start, None if end == start and stated == "offen" else end

    def _milestone(
        self, start: date, end: date | None, stated: str, precision: DatePrecision
    ) -> tuple[date, date | None]:
        if end is not None and end != start:
            self._tell(Fate.APPROXIMATED, "Duration", "Ein Meilenstein hat keine Dauer; es gilt sein Ende.")
            return end, end
        if stated == "offen":
            return start, None
        if stated and precision is not DatePrecision.DAY and _valid(stated):
            found = moment(stated)
            return start, found.date() if found is not None and found.date() >= start else start
        return start, start

    def _duration(self, values: Values) -> float | None:
        try:
            days = duration_days(values.get("Duration", ""), self._minutes)
        except ValueError:
            self._tell(Fate.DROPPED, "Duration", f"„{values['Duration'][:30]}“ ist keine gültige Dauer.")
            return None
        if days is not None and days != round(days):
            self._tell(Fate.APPROXIMATED, "Duration", "Gerechnet wird in ganzen Arbeitstagen.")
        return days

    def automatic(self, values: Values, precision: DatePrecision, *, summary: bool, is_series: bool) -> bool:
        """Series and vague dates are planned by hand, whatever the file says."""
        return not (flag(values.get("Manual", "")) or is_series or (precision is not DatePrecision.DAY and not summary))

    def constraint(self, values: Values, start: date | None, end: date | None) -> tuple[Constraint, date | None]:
        try:
            kind = number(values.get("ConstraintType", ""))
        except ValueError:
            kind = 0
        if kind == 0:
            return Constraint.SOON, None
        day = self.day(values, "ConstraintDate")
        if kind in _EXACT and day is not None:
            return _EXACT[kind], day
        nearest = {3: (Constraint.FIXED, start), 5: (Constraint.NOT_AFTER, end), 6: (Constraint.NOT_BEFORE, start)}
        self._tell(Fate.APPROXIMATED, "ConstraintType", "Diese Terminvorgabe gibt es hier nicht; es gilt die nächste.")
        found, near = nearest.get(kind, (Constraint.SOON, None))
        return (found, near) if near is not None else (Constraint.SOON, None)


def _valid(text: str) -> bool:
    try:
        moment(text)
    except ValueError:
        return False
    return True
