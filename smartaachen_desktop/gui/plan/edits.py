"""What the user typed or dragged, as commands. No Qt."""

import re
from datetime import date
from enum import Enum
from typing import Any

from smartaachen_desktop import formats
from smartaachen_desktop.charts.time_units import later
from smartaachen_desktop.gui.plan.periods import (
    Span,
    days_per_step,
    months_later,
    parse_period,
    parse_span,
    period_of,
    step,
)
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.model.moves import moved, on_working_day
from smartaachen_desktop.model.plan import Constraint, DatePrecision, MeasureKind, MeasureStatus
from smartaachen_desktop.model.working_time import WorkCalendar
from smartaachen_desktop.services.plan import ChangeMeasure
from smartaachen_desktop.services.queries.plan import MeasureRow

WEEK = 7
_PERCENT = re.compile(r"(\d{1,3})\s*%?")
_DONE = ("erledigt", "fertig", "ja")


class Grip(Enum):
    """Where a bar was taken."""

    MOVE = "move"
    START = "start"
    END = "end"
    LINK = "link"


def is_one_period(row: MeasureRow) -> bool:
    """The whole measure lies in one period, e.g. "Juli 2022"."""
    if row.start is None or row.end is None:
        return False
    return formats.period(row.start, row.precision) == formats.period(row.end, row.precision)


def begin_text(row: MeasureRow) -> str:
    """What the column Beginn says, and what is edited there."""
    text = formats.period(row.start, row.precision)
    if text and row.end is None and row.precision is not DatePrecision.DAY and row.kind is not MeasureKind.MILESTONE:
        return f"ab {text}"
    return text


def end_text(row: MeasureRow) -> str:
    """What the column Ende says; empty where the beginning says it all."""
    if row.start is None or row.kind is MeasureKind.MILESTONE or (row.series_days and row.end is None):
        return ""
    if row.end is None:
        return "offen" if row.precision is DatePrecision.DAY else ""
    if row.precision is not DatePrecision.DAY and is_one_period(row):
        return ""
    return formats.period(row.end, row.precision)


def typed_title(row: MeasureRow, text: str) -> ChangeMeasure | None:
    title = " ".join(text.split())
    if not title:
        raise InvalidInput("empty_title", "Die Maßnahme braucht eine Bezeichnung.", field="title")
    return None if title == row.title else ChangeMeasure(row.id, title=title)


def typed_begin(row: MeasureRow, text: str) -> ChangeMeasure | None:
    """A text in the column Beginn; nothing means that no date is known."""
    if text.strip() == begin_text(row):
        return None
    if not text.strip():
        return ChangeMeasure(row.id, start=None, end=None, precision=DatePrecision.DAY)
    span = parse_span(text)
    end = _end_after(row, span)
    return ChangeMeasure(row.id, start=span.start, end=end, precision=span.precision)


def typed_end(row: MeasureRow, text: str) -> ChangeMeasure | None:
    """A text in the column Ende; nothing or "offen" means open. The beginning keeps its day."""
    plain = text.strip()
    if plain == end_text(row):
        return None
    if plain.lower() in ("", "offen"):
        return ChangeMeasure(row.id, end=None)
    period = parse_period(plain)
    return ChangeMeasure(row.id, end=period.last, precision=period.precision)


def typed_progress(row: MeasureRow, text: str) -> ChangeMeasure | None:
    """ "30 %", "30" or "erledigt"."""
    plain = text.strip().lower()
    if plain in _DONE:
        return ChangeMeasure(row.id, progress=100, status=MeasureStatus.DONE)
    match = _PERCENT.fullmatch(plain or "0")
    if match is None or int(match[1]) > 100:
        raise InvalidInput(
            "invalid_progress", f"„{text.strip()}“ ist kein Stand. Beispiele: 30 %, erledigt", field="progress"
        )
    progress = int(match[1])
    return None if progress == row.progress else ChangeMeasure(row.id, progress=progress)


def _end_after(row: MeasureRow, span: Span) -> date | None:
    """The end after a new beginning: as typed, else the whole period where there was no other end."""
    if row.kind is MeasureKind.MILESTONE:
        return span.start if span.precision is DatePrecision.DAY else span.end
    if span.whole:
        return span.end
    if row.end is not None and not is_one_period(row):
        return row.end
    if span.precision is DatePrecision.DAY:
        return None if row.end is None else max(span.start, row.end)
    return span.end


def reading(span: Span) -> str:
    """What a typed date means, in words for the line below."""
    if span.end is None:
        return f"ab {formats.day(span.start)}, Ende offen"
    if span.start == span.end:
        return formats.weekday_date(span.start)
    return f"{formats.day(span.start)} bis {formats.day(span.end)}"


class Snap(Enum):
    """What a pulled bar holds on to; by the zoom, or single days while Alt is held."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


def snap_of(per_day: float) -> Snap:
    """Days are told apart from 4 pixels on, weeks from half a pixel a day on."""
    return Snap.DAY if per_day >= 4 else Snap.WEEK if per_day >= 0.5 else Snap.MONTH


def dragged(
    row: MeasureRow, grip: Grip, days: float, calendar: WorkCalendar, snap: Snap = Snap.DAY
) -> tuple[date, date | None] | None:
    """New dates after pulling a bar by so many days; what is known only to the period moves by periods."""
    if row.start is None:
        return None
    if row.precision is not DatePrecision.DAY:
        return stepped(row, grip, round(days / days_per_step(row.precision)), calendar)
    begin, end = row.start, row.end
    if grip is Grip.MOVE:
        return _moved(row, snapped(begin, days, snap), calendar)
    if grip is Grip.START:
        return _edges(row, snapped(begin, days, snap), end, calendar)
    return _edges(row, begin, None if end is None else snapped(end, days, snap), calendar)


def snapped(day: date, days: float, snap: Snap) -> date:
    """The day so far away by whole days, weeks or months."""
    if snap is Snap.MONTH:
        return months_later(day, round(days / days_per_step(DatePrecision.MONTH)))
    unit = WEEK if snap is Snap.WEEK else 1
    return later(day, round(days / unit) * unit)


def stepped(row: MeasureRow, grip: Grip, steps: int, calendar: WorkCalendar) -> tuple[date, date | None] | None:
    """New dates after so many days, months, seasons or years."""
    if row.start is None:
        return None
    start, end, precision = row.start, row.end, row.precision
    if grip is Grip.MOVE and precision is DatePrecision.DAY:
        return _moved(row, later(start, steps), calendar)
    if grip in (Grip.MOVE, Grip.START) and steps:
        start = step(start, precision, steps).first
    if grip in (Grip.MOVE, Grip.END) and end is not None and steps:
        end = step(end, precision, steps).last
    return _edges(row, start, end, calendar)


def _moved(row: MeasureRow, wanted: date, calendar: WorkCalendar) -> tuple[date, date | None]:
    """A moved bar keeps its working days; milestones and series stand on any day and keep their distance in days."""
    begin = row.start or wanted
    plain = wanted, None if row.end is None else later(row.end, (wanted - begin).days)
    if row.kind is MeasureKind.MILESTONE or row.is_series:
        return plain
    return moved(begin, row.end, wanted, calendar) or plain


def _edges(row: MeasureRow, start: date, end: date | None, calendar: WorkCalendar) -> tuple[date, date | None]:
    """New ends of a bar. Those of an automatic measure are working days: from a day off the edge goes on the way it
    came. One pulled over the other stops there."""
    if row.automatic and row.precision is DatePrecision.DAY and row.kind is not MeasureKind.MILESTONE:
        if row.start is not None and start != row.start:
            start = on_working_day(start, calendar, forward=start > row.start)
        if row.end is not None and end is not None and end != row.end:
            end = on_working_day(end, calendar, forward=end > row.end)
    if end is None or start <= end:
        return start, end
    if start != row.start:
        return step(end, row.precision, 0).first, end
    return start, step(start, row.precision, 0).last


def keyed(row: MeasureRow, grip: Grip, days: int, calendar: WorkCalendar) -> tuple[date, date | None] | None:
    """New dates after an arrow key: so many days, or one period where no day is known."""
    steps = days if row.precision is DatePrecision.DAY else (days > 0) - (days < 0)
    return stepped(row, grip, steps, calendar)


def drawn(row: MeasureRow, one: date, other: date) -> ChangeMeasure:
    """Dates drawn with the mouse for a measure that had none."""
    first, last = min(one, other), max(one, other)
    if row.kind is MeasureKind.MILESTONE:
        last = first
    return ChangeMeasure(row.id, start=first, end=last, precision=DatePrecision.DAY)


def days_known(row: MeasureRow, calendar: WorkCalendar) -> dict[str, Any]:
    """What a measure needs to be planned automatically: days instead of a period, its first and last working day."""
    if row.precision is DatePrecision.DAY or row.has_steps:
        return {}
    if row.start is None:
        raise InvalidInput(
            "vague_automatic", "Automatisch geplant werden nur Maßnahmen, deren Tage feststehen.",
            remedy="Geben Sie zuerst Beginn und Ende als Tage an.", field="automatic",
        )  # fmt: skip
    period = period_of(row.start, row.precision)
    first = calendar.first_day(calendar.begins(period.first))
    last = calendar.last_day(calendar.ends(period_of(row.end or row.start, row.precision).last))
    if row.kind is MeasureKind.MILESTONE:
        return {"start": last, "end": last, "precision": DatePrecision.DAY}
    return {"start": first, "end": max(first, last) if row.end else None, "precision": DatePrecision.DAY}


def bound_to(row: MeasureRow, constraint: Constraint) -> date | None:
    """The day a constraint begins with: where the measure stands now."""
    if constraint is Constraint.SOON:
        return None
    if row.constraint_day is not None and row.constraint is not Constraint.SOON:
        return row.constraint_day
    day = (row.end or row.start) if constraint is Constraint.NOT_AFTER else row.start
    if day is None:
        raise InvalidInput(
            "constraint_day", "Zu einer Terminvorgabe gehört ein Tag; die Maßnahme hat noch keinen Termin.",
            remedy="Geben Sie zuerst einen Beginn an.", field="constraint",
        )  # fmt: skip
    return day
