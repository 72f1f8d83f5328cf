"""The plan as one picture, e.g. for the wall: pure painting, no widget."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from smartaachen_desktop.gui.plan.head import HEIGHT, HeadPainter
from smartaachen_desktop.gui.plan.links_index import Link
from smartaachen_desktop.gui.plan.marks import meeting_looks
from smartaachen_desktop.gui.plan.painter import ChartPainter
from smartaachen_desktop.gui.plan.rows import ADD_KEY, Entry, Rows, build_rows
from smartaachen_desktop.gui.plan.scene import Scene
from smartaachen_desktop.gui.plan.timescale import TimeScale, fitting
from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.shared.fields import paint_field_mark
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.gui.theme import Theme
from smartaachen_desktop.model.plan import MeasureKind
from smartaachen_desktop.services.queries.plan import PlanView

FONT = 18
"""Pixels of the text before scaling; the wall's smallest size decides how much larger it is painted."""
ROW = 27
TITLES = 0.44
"""Share of the width that the names take."""


def page_count(plan: PlanView, theme: Theme, size: QSize, today: date) -> int:
    """How many pictures it takes to show every row legibly."""
    return max(len(_pages(_rows(plan, today), _per_page(theme, size))), 1)


def render_plan(plan: PlanView, theme: Theme, size: QSize, today: date, page: int = 0) -> QImage:
    """One page of the plan in `size`, no text smaller than the wall allows; pages beyond the last show the last."""
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(theme.colour("surface"))
    rows = _rows(plan, today)
    pages = _pages(rows, _per_page(theme, size))
    if not pages:
        return image
    entries = pages[min(max(page, 0), len(pages) - 1)]
    index = {entry.key: number for number, entry in enumerate(entries)}
    shown = replace(rows, entries=entries, index=index, links=_links(rows, entries), made=None)
    factor = _factor(theme, size)
    width, height = size.width() / factor, size.height() / factor
    names = round(width * TITLES)
    painter = QPainter(image)
    painter.scale(factor, factor)
    _paint_names(painter, theme, entries, QRectF(0, 0, names, height))
    right = width - names
    scene = Scene(
        shown, TimeScale(rows.first, fitting(rows.first, rows.last, right)), today,
        meeting_looks(plan.meetings), row_height=ROW, font_size=FONT, no_date=tr("Termin offen"),
    )  # fmt: skip
    painter.save()
    painter.translate(names, 0)
    painter.setClipRect(QRectF(0, 0, right, height))
    HeadPainter(theme, FONT).paint(painter, scene.scale, 0, right, today, scene.meetings, tr("heute"))
    painter.translate(QPointF(0, HEIGHT))
    painter.setClipRect(QRectF(0, 0, right, height - HEIGHT))
    ChartPainter(theme).paint(painter, scene, QRectF(0, 0, right, height - HEIGHT))
    painter.restore()
    painter.fillRect(QRectF(names, 0, 1, height), theme.colour("control"))
    painter.end()
    return image


def _factor(theme: Theme, size: QSize) -> float:
    # the picture lies below the slide's head, which takes 104 of 1080 lines
    return theme.wall.min / FONT * size.height() / 976


def _per_page(theme: Theme, size: QSize) -> int:
    return max(int((size.height() / _factor(theme, size) - HEIGHT) // ROW), 2)


def _rows(plan: PlanView, today: date) -> Rows:
    rows = build_rows(plan, today, tr("Strategieprozess"))
    return replace(rows, entries=tuple(entry for entry in rows.entries if entry.key != ADD_KEY))


def _pages(rows: Rows, per_page: int) -> list[tuple[Entry, ...]]:
    """Groups go on under their repeated head; a head never stands alone at the foot."""
    pages: list[list[Entry]] = []
    group: Entry | None = None
    for number, entry in enumerate(rows.entries):
        if entry.is_group:
            group = entry
            follows = number + 1 < len(rows.entries) and not rows.entries[number + 1].is_group
            if not follows:
                continue
            if pages and len(pages[-1]) + 2 <= per_page:
                pages[-1].append(entry)
            else:
                pages.append([entry])
        elif pages and len(pages[-1]) < per_page:
            pages[-1].append(entry)
        else:
            pages.append([group, entry] if group is not None else [entry])
    return [tuple(page) for page in pages]


def _links(rows: Rows, entries: tuple[Entry, ...]) -> tuple[Link, ...]:
    place = {entry.key: number for number, entry in enumerate(entries)}
    found = []
    for link in rows.links:
        source, target = rows.entries[link.source].key, rows.entries[link.target].key
        if source in place and target in place:
            found.append(replace(link, source=place[source], target=place[target]))
    return tuple(found)


def _paint_names(painter: QPainter, theme: Theme, entries: tuple[Entry, ...], area: QRectF) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, area.width(), HEIGHT), theme.colour("sunken"))
    painter.fillRect(QRectF(0, HEIGHT - 1, area.width(), 1), theme.colour("control"))
    for number, entry in enumerate(entries):
        row = QRectF(0, HEIGHT + number * ROW, area.width(), ROW)
        if entry.is_group:
            painter.fillRect(row, theme.colour("sunken"))
            paint_field_mark(painter, QRectF(6, row.top(), 26, 26), theme, entry.letter)  # type: ignore[arg-type]
        painter.fillRect(QRectF(0, row.bottom() - 1, area.width(), 1), theme.colour("line"))
        left = 40 + (entry.measure.depth * 12 if entry.measure else 0)
        milestone = entry.measure is not None and entry.measure.kind is MeasureKind.MILESTONE
        words = f"◆ {entry.title}" if milestone else entry.title
        font = theme.fonts.base(FONT, bold=entry.is_group)
        room = QRectF(left, row.top(), area.width() - left - 6, ROW - 1)
        paint.text(painter, room, words, font, theme.colour("ink"), Qt.AlignmentFlag.AlignVCenter)
