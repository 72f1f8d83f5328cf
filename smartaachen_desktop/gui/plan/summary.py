"""The plan in a few words: headline, hints, and the chosen row for the status bar."""

from smartaachen_desktop import formats
from smartaachen_desktop.gui.plan.calendar import WorkCalendar
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.model.plan import DatePrecision, MeasureKind
from smartaachen_desktop.services.queries.plan import MeasureRow, PlanView
from smartaachen_desktop.services.queries.words import word


def headline(plan: PlanView) -> tuple[str, str]:
    """Title and subtitle for the header."""
    fields, count = len(plan.fields), len(plan.measures)
    parts = [
        tr("1 Handlungsfeld") if fields == 1 else tr("{n} Handlungsfelder").format(n=fields),
        tr("1 Vorgang") if count == 1 else tr("{n} Vorgänge").format(n=count),
    ]
    return tr("Projektplan {title}").format(title=plan.title).strip(), " · ".join(parts)


def hints(plan: PlanView) -> list[MeasureRow]:
    """Measures without a contact: every measure has one in the star-shaped contact system."""
    return [row for row in plan.measures if row.contact_id is None]


def selection_words(row: MeasureRow | None, calendar: WorkCalendar) -> tuple[str, str]:
    """What the status bar says about the chosen row."""
    if row is None:
        return "", ""
    parts = [formats.span(row.start, row.end, row.precision)]
    exact = row.start and row.end and row.precision is DatePrecision.DAY and row.kind is not MeasureKind.MILESTONE
    if exact and row.start and row.end and (row.end.year - row.start.year) < 50:
        days = calendar.working_days(row.start, row.end)
        parts.append(tr("1 Arbeitstag") if days == 1 else tr("{n} Arbeitstage").format(n=days))
    if row.series_days:
        parts.append(tr("alle {n} Tage").format(n=row.series_days))
    parts.append(word(row.status))
    parts.append(row.contact or tr("ohne Kontakt"))
    return f"{row.number} {row.title}", " · ".join(parts)
