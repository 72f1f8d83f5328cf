"""The plan in a few words: headline, hints, and the chosen row for the status bar."""

from smartaachen_desktop import formats
from smartaachen_desktop.gui.plan.calendar import WorkCalendar
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.model.plan import DatePrecision, MeasureKind
from smartaachen_desktop.services.queries.plan import MeasureRow, PlanView
from smartaachen_desktop.services.queries.plan_times import PlanTimes
from smartaachen_desktop.services.queries.words import word


def headline(plan: PlanView) -> tuple[str, str]:
    """Title and subtitle for the header."""
    fields, count = len(plan.fields), len(plan.measures)
    parts = [
        tr("1 Handlungsfeld") if fields == 1 else tr("{n} Handlungsfelder").format(n=fields),
        tr("1 Vorgang") if count == 1 else tr("{n} Vorgänge").format(n=count),
    ]
    return tr("Projektplan {title}").format(title=plan.title).strip(), " · ".join(parts)


def hints(plan: PlanView, times: PlanTimes) -> list[MeasureRow]:
    """Measures without a contact, which every one has in the star-shaped contact system, or with a broken link."""
    broken = {each.key for each in times.conflicts}
    return [row for row in plan.measures if row.contact_id is None or row.id in broken]


def hint_words(plan: PlanView, times: PlanTimes) -> str:
    """What the line below the chart says; empty where nothing is amiss."""
    count = len(hints(plan, times))
    if not count:
        return ""
    what = [tr("ohne Kontakt")] if any(row.contact_id is None for row in plan.measures) else []
    what += [tr("Termine widersprechen einer Abhängigkeit")] if times.conflicts else []
    head = tr("1 Hinweis") if count == 1 else tr("{n} Hinweise").format(n=count)
    return f"{head}: {', '.join(what)}"


def time_words(row: MeasureRow, plan: PlanView, times: PlanTimes) -> list[str]:
    """Float or the lack of it, and each link that the dates contradict."""
    titles = {each.id: each.title for each in plan.measures}
    words: list[str] = []
    days = times.float_days.get(row.id)
    if days:
        words.append(tr("Puffer 1 Arbeitstag") if days == 1 else tr("Puffer {n} Arbeitstage").format(n=days))
    elif row.id in times.critical:
        words.append(tr("kein Puffer"))
    for each in times.conflicts:
        if each.key == row.id and each.other is not None:
            lacking = tr("1 Arbeitstag") if each.days == 1 else tr("{n} Arbeitstage").format(n=each.days)
            words.append(tr("{days} zu früh nach „{title}“").format(days=lacking, title=titles.get(each.other, "")))
    return words


def selection_words(
    row: MeasureRow | None, calendar: WorkCalendar, plan: PlanView, times: PlanTimes
) -> tuple[str, str]:
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
    parts += time_words(row, plan, times)
    parts.append(word(row.status))
    parts.append(row.contact or tr("ohne Kontakt"))
    return f"{row.number} {row.title}", " · ".join(parts)
