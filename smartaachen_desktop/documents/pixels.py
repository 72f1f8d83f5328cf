"""A drawing as PNG: the same commands as on paper, painted large and made smaller for soft edges."""

from collections.abc import Sequence
from functools import cache
from io import BytesIO
from itertools import pairwise

from PIL import Image, ImageDraw, ImageFont
from PIL.PngImagePlugin import PngInfo

from smartaachen_desktop.charts.drawing import Clip, Command, Line, Point, Shape, Text, rgb
from smartaachen_desktop.documents.pdf import fonts
from smartaachen_desktop.model.errors import UserError

MOST_PIXELS = 24_000_000
_FINE = 2
"""Every pixel is painted as so many in each direction."""


def png(commands: Sequence[Command], size: tuple[float, float], width: int, title: str) -> bytes:
    """A picture `width` pixels wide, its height following. Raises UserError where it would be too large."""
    height = max(round(width * size[1] / size[0]), 1)
    if width * height > MOST_PIXELS:
        raise UserError(
            "picture_too_large",
            f"Das Bild wäre {width} × {height} Pixel groß; mehr als {MOST_PIXELS // 1_000_000} Millionen Bildpunkte "
            "öffnet kaum ein Programm.",
            field="width",
            remedy="Bitte eine kleinere Breite wählen, weniger Ebenen zeigen oder SVG oder PDF nehmen.",
        )
    image = Image.new("RGB", (width * _FINE, height * _FINE), rgb("surface"))
    _paint(image, commands, width * _FINE / size[0])
    small = image.reduce(_FINE)
    target = BytesIO()
    small.save(target, "PNG", optimize=False, dpi=(96, 96), pnginfo=_note(title))
    return target.getvalue()


def _note(title: str) -> PngInfo:
    note = PngInfo()
    note.add_itxt("Title", title, "de", "Titel")
    return note


def _paint(image: Image.Image, commands: Sequence[Command], scale: float, left: int = 0, top: int = 0) -> None:
    """`left` and `top` are the drawing's pixels at the image's corner."""
    pen = ImageDraw.Draw(image)

    def at(points: Sequence[Point]) -> list[Point]:
        return [(x * scale - left, y * scale - top) for x, y in points]

    for each in commands:
        match each:
            case Line():
                _line(pen, at(each.points), each.colour, each.width * scale, [part * scale for part in each.dash])
            case Shape():
                points = at(each.points)
                if each.fill is not None:
                    pen.polygon(points, fill=rgb(each.fill, each.tint))
                if each.stroke is not None:
                    closed = [*points, points[0]]
                    _line(pen, closed, each.stroke, each.width * scale, [part * scale for part in each.dash])
            case Text():
                _text(pen, each, scale, left, top)
            case Clip():
                x, y = round(each.x * scale), round(each.y * scale)
                corner = round((each.x + each.width) * scale) - left, round((each.y + each.height) * scale) - top
                part = image.crop((x - left, y - top, *corner))
                _paint(part, each.inside, scale, x, y)
                image.paste(part, (x - left, y - top))


def _line(pen: ImageDraw.ImageDraw, points: list[Point], colour: str, width: float, dash: Sequence[float]) -> None:
    thick = max(round(width), 1)
    if not dash:
        pen.line(points, fill=rgb(colour), width=thick, joint="curve" if thick > 2 else None)
        return
    on, off = dash[0], dash[-1]
    for (x0, y0), (x1, y1) in pairwise(points):
        length = max(((x1 - x0) ** 2 + (y1 - y0) ** 2) ** 0.5, 0.01)
        place = 0.0
        while place < length:
            a, b = place / length, min(place + on, length) / length
            start, stop = (x0 + (x1 - x0) * a, y0 + (y1 - y0) * a), (x0 + (x1 - x0) * b, y0 + (y1 - y0) * b)
            pen.line([start, stop], fill=rgb(colour), width=thick)
            place += on + off


def _text(pen: ImageDraw.ImageDraw, text: Text, scale: float, left: int, top: int) -> None:
    size = round(text.size * scale, 2)
    pieces = [(_font(name, size), piece) for name, piece in fonts.runs(text.text, bold=text.bold)]
    width = sum(font.getlength(piece) for font, piece in pieces)
    x = text.x * scale - left - (0 if text.anchor == "start" else width / 2 if text.anchor == "middle" else width)
    for font, piece in pieces:
        pen.text((x, text.y * scale - top), fonts.visual(piece), fill=rgb(text.colour), font=font, anchor="ls")
        x += font.getlength(piece)


@cache
def _font(name: str, size: float) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(fonts.file_of(name)), size)
