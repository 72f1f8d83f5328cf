"""The plan in a few words: headline, hints, and the chosen row for the status bar."""

from smartaachen_desktop import formats
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.model.plan import DatePrecision, MeasureKind, MeasureStatus
from smartaachen_desktop.model.schedule import Conflict, ConflictKind
from smartaachen_desktop.model.working_time import WorkCalendar
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
    kinds = {each.kind in (ConflictKind.LINK, ConflictKind.FIXED) for each in times.conflicts}
    what += [tr("Termine widersprechen einer Abhängigkeit")] if True in kinds else []
    what += [tr("Frist überschritten")] if False in kinds else []
    head = tr("1 Hinweis") if count == 1 else tr("{n} Hinweise").format(n=count)
    return f"{head}: {', '.join(what)}"


def time_words(row: MeasureRow, plan: PlanView, times: PlanTimes) -> list[str]:
    """Float or the lack of it, and each link that the dates contradict."""
    mine = [each for each in times.conflicts if each.key == row.id]
    others = {each.other for each in mine}
    titles = {each.id: each.title for each in plan.measures if each.id in others} if others else {}
    words: list[str] = []
    days = times.float_days.get(row.id)
    if days:
        words.append(tr("Puffer 1 Arbeitstag") if days == 1 else tr("Puffer {n} Arbeitstage").format(n=days))
    elif row.id in times.critical:
        words.append(tr("kein Puffer"))
    words += [conflict_words(each, row, titles.get(each.other, "") if each.other else "") for each in mine]
    return words


def conflict_words(conflict: Conflict, row: MeasureRow, other: str) -> str:
    """Why a measure cannot be as it is, and by how many days."""
    days = tr("1 Arbeitstag") if conflict.days == 1 else tr("{n} Arbeitstage").format(n=conflict.days)
    match conflict.kind:
        case ConflictKind.DEADLINE:
            return tr("endet {days} nach dem Stichtag {day}").format(days=days, day=formats.day(row.deadline))
        case ConflictKind.NOT_AFTER:
            return tr("endet {days} nach der Vorgabe „Ende nicht nach {day}“").format(
                days=days, day=formats.day(row.constraint_day)
            )
        case ConflictKind.FIXED:
            return tr("{days} zu früh nach „{title}“, der Beginn ist fest").format(days=days, title=other)
        case _:
            return tr("{days} zu früh nach „{title}“").format(days=days, title=other)


UNSURE = (MeasureStatus.IDEA, MeasureStatus.STOPPED)
"""What a bar shows besides its progress."""


def series_words(row: MeasureRow) -> str:
    if row.series_months:
        return tr("jeden Monat") if row.series_months == 1 else tr("alle {n} Monate").format(n=row.series_months)
    weeks, rest = divmod(row.series_days or 0, 7)
    if weeks and not rest:
        return tr("jede Woche") if weeks == 1 else tr("alle {n} Wochen").format(n=weeks)
    return tr("jeden Tag") if row.series_days == 1 else tr("alle {n} Tage").format(n=row.series_days)


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
    if row.is_series:
        parts.append(series_words(row))
    if row.automatic:
        parts.append(tr("automatisch geplant"))
    parts += time_words(row, plan, times)
    parts.append(word(row.status))
    parts.append(row.contact or tr("ohne Kontakt"))
    return f"{row.number} {row.title}", " · ".join(parts)


def row_words(row: MeasureRow, plan: PlanView, times: PlanTimes) -> str:
    """A whole row of the chart in one sentence, for those who do not see it."""
    parts = [f"{row.number} {row.title}", formats.span(row.start, row.end, row.precision)]
    if row.kind is MeasureKind.MILESTONE:
        parts.insert(1, tr("Meilenstein"))
    if row.is_series:
        parts.append(series_words(row))
    if row.automatic:
        parts.append(tr("automatisch geplant"))
    if row.constraint_day is not None:
        parts.append(f"{word(row.constraint)} {formats.day(row.constraint_day)}")
    if row.deadline is not None:
        parts.append(tr("Stichtag {day}").format(day=formats.day(row.deadline)))
    if row.status in UNSURE:
        parts.append(word(row.status))
    parts.append(tr("Stand {n} %").format(n=row.progress))
    if row.id in times.critical:
        parts.append(tr("auf dem kritischen Pfad"))
    parts += time_words(row, plan, times)
    parts.append(row.contact or tr("ohne Kontakt"))
    return ", ".join(parts)
