"""Moving a measure as a whole: it begins on a working day and keeps its working days."""

from datetime import date

from smartaachen_desktop.model.working_time import FIRST_YEAR, LAST_YEAR, WorkCalendar


def moved(start: date, end: date | None, wanted: date, calendar: WorkCalendar) -> tuple[date, date | None] | None:
    """New dates of what shall begin on `wanted`: there or, where that is a day off, on the next working day in the
    direction of the move. What had no working day at all, an event at a weekend perhaps, gets one.

    None where no calendar reaches.
    """
    if wanted == start:
        return start, end
    last = (end or start).year
    if not all(_is_known(year) for year in (start.year, wanted.year, last, last + wanted.year - start.year)):
        return None
    begin = on_working_day(wanted, calendar, forward=wanted > start)
    return begin, None if end is None else calendar.end_after(begin, calendar.working_days(start, end))


def on_working_day(day: date, calendar: WorkCalendar, *, forward: bool) -> date:
    """The day itself where it is one, else the next or the last before it; unchanged where no calendar reaches."""
    if not _is_known(day.year):
        return day
    return calendar.first_day(calendar.begins(day)) if forward else calendar.last_day(calendar.ends(day))


def _is_known(year: int) -> bool:
    """The outermost years of a calendar are left to days that lie a few days off."""
    return FIRST_YEAR + 1 < year < LAST_YEAR - 1
