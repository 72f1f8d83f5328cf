"""A page of a PDF file on the wall: whole, or as wide as the wall and in parts from top to bottom."""

from dataclasses import dataclass
from math import ceil, sqrt
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QRectF, QSizeF
from PySide6.QtGui import QImage, QPainter

from smartaachen_desktop.gui.projector.canvas import RIGHT, Canvas
from smartaachen_desktop.gui.projector.frame import paint_head, paint_number
from smartaachen_desktop.services.slides_room import FileSlide

TOP, BOTTOM, OVERLAP = 196.0, 1060.0, 60.0
"""Parts overlap, so that no line of print is split."""
translate = QCoreApplication.translate


class FileSource(Protocol):
    """Where the pages come from; the painter itself opens no file."""

    def sizes(self, slide: FileSlide) -> tuple[QSizeF, ...]: ...

    def picture(self, slide: FileSlide, page: int) -> QImage: ...


@dataclass(frozen=True)
class Part:
    """What of a page is seen: `width` and `height` of the whole page and the `top` of the part, at a height of 1080."""

    page: int
    width: float
    height: float
    top: float
    number: int = 0
    count: int = 1

    @property
    def seen(self) -> float:
        return min(self.height, BOTTOM - TOP)


def parts(sizes: tuple[QSizeF, ...], inner: float, zoom: int) -> list[Part]:
    """All parts of all pages in reading order: at 100 % a page each, at 150 % as wide as the wall."""
    found: list[Part] = []
    room = BOTTOM - TOP
    for page, size in enumerate(sizes):
        ratio = size.height() / max(size.width(), 1.0)
        whole = min(room / ratio, inner)
        width = {100: whole, 125: sqrt(whole * inner)}.get(zoom, inner)
        height = width * ratio
        count = 1 if height <= room + 1 else ceil((height - OVERLAP) / (room - OVERLAP))
        step = (height - room) / (count - 1) if count > 1 else 0.0
        found += [Part(page, width, height, number * step, number, count) for number in range(count)]
    return found


def paint_file(canvas: Canvas, slide: FileSlide, clock: str, page: int, source: FileSource | None) -> None:
    paint_head(canvas, slide.body, clock)
    sizes = source.sizes(slide) if source is not None else ()
    shown = parts(sizes, canvas.inner, canvas.zoom)
    x = paint_number(canvas, slide.number, 150, 44)
    room = canvas.width - canvas.margin - x - 32
    if not shown or source is None:
        canvas.line(x + 32, 150, room, slide.name, 44, "ink2")
        return
    part = shown[min(max(page, 0), len(shown) - 1)]
    taken = canvas.line(x + 32, 150, room, mark(part, len(sizes)), 44, "petrol", bold=True, tabular=True, align=RIGHT)
    canvas.line(x + 32, 150, room - taken - 40, slide.name, 44, "ink2")
    canvas.fill(QRectF(0, TOP, canvas.width, 1080 - TOP), "sunken")
    picture = source.picture(slide, part.page)
    area = QRectF((canvas.width - part.width) / 2, TOP, part.width, part.seen)
    if part.height < BOTTOM - TOP:
        area.moveTop(TOP + (BOTTOM - TOP - part.height) / 2)
    canvas.fill(area, "surface")
    if not picture.isNull():
        scale = picture.height() / part.height
        canvas.painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        canvas.painter.drawImage(
            area, picture, QRectF(0, part.top * scale, picture.width(), part.seen * scale)
        )  # fmt: skip
    canvas.frame(area.adjusted(-2, -2, 2, 2), "control", 2)


def mark(part: Part, count: int) -> str:
    """ "2 / 7", and which part of the page where it does not fit."""
    page = f"{part.page + 1} / {count}"
    if part.count == 1:
        return page
    piece = translate("Wall", "Teil {n} / {total}").format(n=part.number + 1, total=part.count)
    return f"{page} · {piece}"
