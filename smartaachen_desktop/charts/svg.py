"""A drawing as SVG: text stays text, the picture says in words what it shows."""

from collections.abc import Iterator, Sequence
from xml.sax.saxutils import escape, quoteattr

from smartaachen_desktop.charts.drawing import Clip, Command, Line, Point, Shape, Text, rgb

_FONTS = "'Atkinson Hyperlegible', 'DejaVu Sans', sans-serif"


def svg(commands: Sequence[Command], size: tuple[float, float], pixels: int, title: str, description: str) -> str:
    """One SVG document, `pixels` wide; the same commands give the same text."""
    width, height = size
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{pixels}" height="{round(pixels * height / width)}" '
        f'viewBox="0 0 {_n(width)} {_n(height)}" role="img" aria-labelledby="title desc" xml:lang="de" '
        f'font-family="{_FONTS}">',
        f'<title id="title">{_words(title)}</title>',
        f'<desc id="desc">{_words(description)}</desc>',
        f'<rect width="{_n(width)}" height="{_n(height)}" fill="#FFFFFF"/>',
    ]
    lines += _elements(commands, iter(range(1, 10**9)))
    return "\n".join([*lines, "</svg>", ""])


def _elements(commands: Sequence[Command], ids: Iterator[int]) -> Iterator[str]:
    for each in commands:
        match each:
            case Line():
                stroke = _stroke(each.colour, each.width, each.dash)
                yield f'<polyline points="{_points(each.points)}" fill="none"{stroke}/>'
            case Shape():
                fill = _colour(each.fill, each.tint) if each.fill is not None else "none"
                stroke = _stroke(each.stroke, each.width, each.dash) if each.stroke is not None else ""
                yield f'<polygon points="{_points(each.points)}" fill="{fill}"{stroke}/>'
            case Text() if each.text:
                bold = ' font-weight="bold"' if each.bold else ""
                anchor = f" text-anchor={quoteattr(each.anchor)}" if each.anchor != "start" else ""
                yield (
                    f'<text x="{_n(each.x)}" y="{_n(each.y)}" font-size="{_n(each.size)}" '
                    f'fill="{_colour(each.colour)}"{bold}{anchor}>{_words(each.text)}</text>'
                )
            case Clip():
                name = f"clip{next(ids)}"
                yield (
                    f'<defs><clipPath id="{name}"><rect x="{_n(each.x)}" y="{_n(each.y)}" width="{_n(each.width)}" '
                    f'height="{_n(each.height)}"/></clipPath></defs>'
                )
                yield f'<g clip-path="url(#{name})">'
                yield from _elements(each.inside, ids)
                yield "</g>"


def _stroke(colour: str, width: float, dash: Sequence[float]) -> str:
    dashes = f' stroke-dasharray="{" ".join(_n(each) for each in dash)}"' if dash else ""
    return f' stroke="{_colour(colour)}" stroke-width="{_n(width)}"{dashes}'


def _points(points: Sequence[Point]) -> str:
    return " ".join(f"{_n(x)},{_n(y)}" for x, y in points)


def _n(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".") or "0"


def _colour(role: str, tint: float = 1.0) -> str:
    return "#{:02X}{:02X}{:02X}".format(*rgb(role, tint))


def _words(text: str) -> str:
    """Escaped, without what XML forbids."""
    allowed = (
        char
        for char in text
        if char in "\t\n" or " " <= char <= "\ud7ff" or "\ue000" <= char <= "\ufffd" or char > "\uffff"
    )
    return escape("".join(allowed))
