"""The plan as one picture, e.g. for the wall: pure painting, no widget."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from uuid import UUID

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter, QPen

from smartaachen_desktop.gui.plan.head import HEIGHT, HeadPainter
from smartaachen_desktop.gui.plan.links_index import Link
from smartaachen_desktop.gui.plan.marks import MeetingLook, meeting_looks
from smartaachen_desktop.gui.plan.painter import ChartPainter
from smartaachen_desktop.gui.plan.rows import ADD_KEY, Bar, Entry, Rows, build_rows
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
ROW, LINE = 27, 22
WRAPPED = int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWordWrap)
GHOST = 0.5
"""How strong a bar is where it was: a projector swallows what the screen still shows."""
TITLES = 0.44
"""Share of the width that the names take."""


@dataclass(frozen=True, slots=True)
class Shown:
    """`rows` as they are to be painted, `head` the lines over the names. `lone_heads` keeps groups without rows."""

    rows: Rows
    head: tuple[str, ...] = ()
    highlight: UUID | None = None
    moved: Mapping[UUID, Bar] = field(default_factory=dict)
    """Where bars would be after a change that is talked about."""
    lone_heads: bool = False


def page_count(plan: PlanView, theme: Theme, size: QSize, today: date) -> int:
    """How many pictures it takes to show every row legibly."""
    return max(len(pages_of(Shown(_rows(plan, today)), theme, size)), 1)


def render_plan(plan: PlanView, theme: Theme, size: QSize, today: date, page: int = 0) -> QImage:
    """One page of the plan in `size`, no text smaller than the wall allows; pages beyond the last show the last."""
    return render(Shown(_rows(plan, today)), meeting_looks(plan.meetings), theme, size, today, page)


def render(
    what: Shown, meetings: tuple[MeetingLook, ...], theme: Theme, size: QSize, today: date, page: int = 0
) -> QImage:
    """One page of the rows as a picture."""
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(theme.colour("surface"))
    rows = what.rows
    pages = pages_of(what, theme, size)
    entries = pages[min(max(page, 0), len(pages) - 1)] if pages else ()
    row_height = _row_height(theme, size, entries)
    index = {entry.key: number for number, entry in enumerate(entries)}
    shown = replace(rows, entries=entries, index=index, links=_links(rows, entries), made=None)
    factor = _factor(theme, size)
    width, height = size.width() / factor, size.height() / factor
    names = round(width * TITLES)
    painter = QPainter(image)
    painter.scale(factor, factor)
    _paint_names(painter, theme, entries, QRectF(0, 0, names, height), row_height)
    indicator = f"{min(max(page, 0), len(pages) - 1) + 1} / {len(pages)}" if len(pages) > 1 else ""
    _paint_head(painter, theme, what.head, indicator, names)
    right = width - names
    scene = Scene(
        shown, TimeScale(rows.first, fitting(rows.first, rows.last, right)), today,
        meetings, row_height=row_height, font_size=FONT, no_date=tr("Termin offen"),
    )  # fmt: skip
    scene.ghost = GHOST
    scene.previews = {index[key]: bar for key, bar in what.moved.items() if key in index}
    painter.save()
    painter.translate(names, 0)
    painter.setClipRect(QRectF(0, 0, right, height))
    HeadPainter(theme, FONT).paint(painter, scene.scale, 0, right, today, scene.meetings, tr("heute"))
    painter.translate(QPointF(0, HEIGHT))
    painter.setClipRect(QRectF(0, 0, right, height - HEIGHT))
    ChartPainter(theme).paint(painter, scene, QRectF(0, 0, right, height - HEIGHT))
    painter.restore()
    painter.fillRect(QRectF(names, 0, 1, height), theme.colour("control"))
    if what.highlight in index:
        top = HEIGHT + index[what.highlight] * row_height
        painter.setPen(QPen(theme.colour("accent"), 3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(1.5, top, width - 3, row_height - 1))
        painter.fillRect(QRectF(0, top, 8, row_height - 1), theme.colour("accent"))
    painter.end()
    return image


def _factor(theme: Theme, size: QSize) -> float:
    # the picture lies below the slide's head, which takes 104 of 1080 lines
    return theme.wall.min / FONT * size.height() / 976


def _row_height(theme: Theme, size: QSize, entries: Sequence[Entry]) -> int:
    """All rows of a page have the height of its longest name, which is wrapped and not cut."""
    width = round(size.width() / _factor(theme, size) * TITLES)
    most = 1
    for entry in entries:
        metrics = QFontMetricsF(theme.fonts.base(FONT, bold=entry.is_group))
        room = QRectF(0, 0, width - _left(entry) - 6, 10_000)
        lines = round(metrics.boundingRect(room, WRAPPED, _name(entry)).height() / metrics.lineSpacing())
        most = max(most, lines)
    return ROW + (most - 1) * LINE


def _left(entry: Entry) -> int:
    return 40 + entry.depth * 12


def _name(entry: Entry) -> str:
    milestone = entry.measure is not None and entry.measure.kind is MeasureKind.MILESTONE
    return f"◆ {entry.title}" if milestone else entry.title


def _rows(plan: PlanView, today: date) -> Rows:
    rows = build_rows(plan, today, tr("Strategieprozess"))
    return replace(rows, entries=tuple(entry for entry in rows.entries if entry.key != ADD_KEY))


def pages_of(what: Shown, theme: Theme, size: QSize) -> list[tuple[Entry, ...]]:
    """Groups go on under their repeated head; a head never stands alone at the foot."""
    rows = what.rows
    room = size.height() / _factor(theme, size) - HEIGHT

    def fits(page: list[Entry], *more: Entry) -> bool:
        entries = [*page, *more]
        return len(entries) <= 2 or len(entries) * _row_height(theme, size, entries) <= room

    pages: list[list[Entry]] = []
    group: Entry | None = None
    for number, entry in enumerate(rows.entries):
        if entry.is_group:
            group = entry
            follows = number + 1 < len(rows.entries) and not rows.entries[number + 1].is_group
            if not follows and not what.lone_heads:
                continue
            if pages and fits(pages[-1], entry, *rows.entries[number + 1 : number + 1 + follows]):
                pages[-1].append(entry)
            else:
                pages.append([entry])
        elif pages and fits(pages[-1], entry):
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


def _paint_head(painter: QPainter, theme: Theme, lines: Sequence[str], indicator: str, width: float) -> None:
    """Over the names: what of the plan is seen, and below at the right which page."""
    font = theme.fonts.base(FONT, tabular=True)
    taken = paint.width_of(indicator, font) + 12 if indicator else 0
    corner = QRectF(8, 51, width - 18, 22)
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    paint.text(painter, corner, indicator, font, theme.colour("ink2"), right, elide=False)
    for number, words in enumerate(lines[:3]):
        area = QRectF(8, 3 + number * 24, width - 14 - (taken if number == 2 else 0), 22)
        look = theme.fonts.base(FONT, bold=number == 0, tabular=True)
        paint.text(painter, area, words, look, theme.colour("ink" if number == 0 else "ink2"))


def _paint_names(painter: QPainter, theme: Theme, entries: tuple[Entry, ...], area: QRectF, row_height: int) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, area.width(), HEIGHT), theme.colour("sunken"))
    painter.fillRect(QRectF(0, HEIGHT - 1, area.width(), 1), theme.colour("control"))
    for number, entry in enumerate(entries):
        row = QRectF(0, HEIGHT + number * row_height, area.width(), row_height)
        if entry.is_group:
            painter.fillRect(row, theme.colour("sunken"))
            mark = QRectF(6, row.center().y() - 13, 26, 26)
            if entry.letter:
                paint_field_mark(painter, mark, theme, entry.letter)  # type: ignore[arg-type]
        painter.fillRect(QRectF(0, row.bottom() - 1, area.width(), 1), theme.colour("line"))
        left = _left(entry)
        painter.setFont(theme.fonts.base(FONT, bold=entry.is_group))
        painter.setPen(theme.colour("ink"))
        room = QRectF(left, row.top(), area.width() - left - 6, row_height - 1)
        painter.drawText(room, WRAPPED, _name(entry))
