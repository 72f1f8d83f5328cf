"""The plan slide of the wall: what its look leaves of the public plan, and what a motion would move."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from uuid import UUID

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from smartaachen_desktop.gui.plan.filter_words import count_words
from smartaachen_desktop.gui.plan.marks import meeting_looks
from smartaachen_desktop.gui.plan.render import Shown, pages_of, render
from smartaachen_desktop.gui.plan.rows import ADD_KEY, Bar, Entry, Shape, bar_of, build_rows
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.gui.theme import Theme
from smartaachen_desktop.model.plan_filters import Only
from smartaachen_desktop.services.plan_look import Level, Period, PlanLook
from smartaachen_desktop.services.queries.plan import PlanView
from smartaachen_desktop.services.queries.plan_times import PlanTimes, plan_times
from smartaachen_desktop.services.slides import PlanSlide

TIMED = frozenset({Only.CRITICAL, Only.CONTRADICTED})
EMPTY = PlanView(None, "", (), (), (), ())


def slide_pages(slide: PlanSlide, theme: Theme, size: QSize, today: date) -> tuple[int, int]:
    """The page with the measure picked out, else the first; and how many there are."""
    pages = pages_of(shown(slide, today), theme, size)
    keys = [{entry.key for entry in page} for page in pages]
    here = next((number for number, page in enumerate(keys) if slide.highlight in page), 0)
    return here, max(len(pages), 1)


def render_slide(slide: PlanSlide, theme: Theme, size: QSize, today: date, page: int = 0) -> QImage:
    """`page` counts from the page to begin with."""
    what = shown(slide, today)
    here = slide_pages(slide, theme, size, today)[0] if slide.highlight is not None else 0
    plan = slide.plan or EMPTY
    return render(what, meeting_looks(plan.meetings), theme, size, today, here + page)


def shown(slide: PlanSlide, today: date) -> Shown:
    """The rows of the public plan that level, period and filter leave."""
    plan, look = slide.plan or EMPTY, slide.look
    times = plan_times(plan) if look.wanted.only & TIMED else PlanTimes()
    # the critical path is not marked on the wall, it is only asked for
    rows = build_rows(plan, today, tr("Strategieprozess"), look.wanted, times)
    window = look.window(today)
    moved = _moved(slide, rows.last)
    kept_entries = [entry for entry in rows.entries if _keeps(entry, look, window, moved, slide.highlight)]
    entries = tuple(replace(_as_moved(entry, slide), critical=False, float_until=None, conflict=False)
                    for entry in kept_entries)  # fmt: skip
    first, last = window or (rows.first, rows.last)
    # both places of a bar are seen, in whatever period they lie
    ends = [bar for entry in entries if entry.key in moved for bar in (entry.bar, moved[entry.key]) if bar]  # type: ignore[index]
    first, last = min([first, *(bar.start for bar in ends)]), max([last, *(bar.stop for bar in ends)])
    index = {entry.key: number for number, entry in enumerate(entries)}
    links = tuple(
        replace(link, source=index[one], target=index[other])
        for link in rows.links
        if (one := rows.entries[link.source].key) in index and (other := rows.entries[link.target].key) in index
    )
    kept = replace(
        rows, entries=entries, index=index, links=links, first=first, last=last, tight=frozenset(), made=None
    )
    head = _head(slide, today, rows.hits)
    return Shown(kept, head, slide.highlight, moved, look.level is Level.FIELDS)


def _keeps(
    entry: Entry, look: PlanLook, window: tuple[date, date] | None, moved: Mapping[UUID, Bar], picked: UUID | None
) -> bool:
    if entry.measure is None:
        return entry.key != ADD_KEY and (look.level is not Level.FIELDS or _touches(entry.bar, window))
    if entry.key == picked or entry.measure.id in moved:
        return True
    deep = {Level.FIELDS: 0, Level.MEASURES: 1}.get(look.level)
    return (deep is None or entry.depth < deep) and _touches(entry.bar, window)


def _as_moved(entry: Entry, slide: PlanSlide) -> Entry:
    """The words beside a bar say its new date."""
    move = next((each for each in slide.moves if entry.measure is not None and each.measure_id == entry.key), None)
    if move is None or entry.measure is None:
        return entry
    row = replace(entry.measure, start=move.after_start, end=move.after_end, precision=move.after_precision)
    return replace(entry, measure=row)


def _touches(bar: Bar | None, window: tuple[date, date] | None) -> bool:
    return window is None or (bar is not None and bar.start <= window[1] and bar.stop > window[0])


def _moved(slide: PlanSlide, horizon: date) -> dict[UUID, Bar]:
    """Where the prepared changes would put the bars."""
    rows = {row.id: row for row in slide.plan.measures} if slide.plan is not None else {}
    found: dict[UUID, Bar] = {}
    for each in slide.moves:
        row = rows.get(each.measure_id) if each.measure_id is not None else None
        if row is None or each.after_start is None:
            continue
        bar = bar_of(replace(row, start=each.after_start, end=each.after_end, precision=each.after_precision), horizon)
        if bar is not None:
            found[row.id] = replace(bar, shape=Shape.SUMMARY) if row.has_steps else bar
    return found


def _head(slide: PlanSlide, today: date, hits: int) -> tuple[str, ...]:
    """What is seen: the period, and that something is filtered or would change."""
    look, plan = slide.look, slide.plan or EMPTY
    periods = {
        Period.ALL: tr("Projektplan"),
        Period.YEAR: tr("Projektplan {year}").format(year=today.year),
        Period.HALF_YEAR: (tr("Projektplan 1. Halbjahr {year}") if today.month <= 6 else
                           tr("Projektplan 2. Halbjahr {year}")).format(year=today.year),
    }  # fmt: skip
    notes = (
        [tr("Auswahl: {count}").format(count=count_words(hits, len(plan.measures)))] if look.wanted.restricts else []
    )
    notes += [tr("blass: bisher")] if slide.moves else []
    return periods[look.period], *notes
