"""What a drawing consists of: values that any renderer can paint. Points, y runs downwards, colours are roles."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

Point = tuple[float, float]
Measure = Callable[[str, float, bool], float]
"""Width of a text in points, by size and boldness."""


@dataclass(frozen=True, slots=True)
class Line:
    points: tuple[Point, ...]
    colour: str
    width: float = 0.5
    dash: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Shape:
    """A filled and/or outlined polygon; `tint` is the share of the fill's colour, the rest is white."""

    points: tuple[Point, ...]
    fill: str | None = None
    stroke: str | None = None
    width: float = 0.7
    dash: tuple[float, ...] = ()
    tint: float = 1.0


@dataclass(frozen=True, slots=True)
class Text:
    """One line of plain text; `y` is its base line."""

    x: float
    y: float
    text: str
    size: float
    colour: str = "ink"
    bold: bool = False
    anchor: Literal["start", "middle", "end"] = "start"


@dataclass(frozen=True, slots=True)
class Clip:
    """What is drawn inside a rectangle only."""

    x: float
    y: float
    width: float
    height: float
    inside: tuple["Line | Shape | Text | Clip", ...]


Command = Line | Shape | Text | Clip


def box(
    x: float, y: float, width: float, height: float, fill: str | None = None, stroke: str | None = None,
    line: float = 0.7, tint: float = 1.0, dash: tuple[float, ...] = (),
) -> Shape:  # fmt: skip
    return Shape(((x, y), (x + width, y), (x + width, y + height), (x, y + height)), fill, stroke, line, dash, tint)


COLOURS: Mapping[str, str] = {
    "surface": "#FFFFFF", "sunken": "#F3F7F7", "line": "#D3DDDE", "control": "#73888C", "ink": "#10262B",
    "ink2": "#43575C", "petrol": "#0F5461", "select": "#D9EAEC", "accent": "#FFCC00", "bad": "#A0201A",
    "d_fill": "#0072B2", "d_soft": "#DFEEF7", "k_fill": "#009E73", "k_soft": "#DDF2EA", "w_fill": "#D55E00",
    "w_soft": "#FBE8DB",
}  # fmt: skip
"""The roles on paper: the light look's."""


def rgb(role: str, tint: float = 1.0) -> tuple[int, int, int]:
    """A role's colour as 0 … 255, mixed with white."""
    text = COLOURS[role]
    red, green, blue = (round(255 - (255 - int(text[at : at + 2], 16)) * tint) for at in (1, 3, 5))
    return red, green, blue


def field_fill(letter: str) -> str:
    """A field's colour; what is no field of its own has the strategy process's."""
    return f"{letter.lower()}_fill" if letter in ("D", "K", "W") else "petrol"


def field_soft(letter: str) -> str:
    return f"{letter.lower()}_soft" if letter in ("D", "K", "W") else "select"


def fitted(text: str, size: float, room: float, measure: Measure, *, bold: bool = False) -> str:
    """The text, or as much of it as fits with an ellipsis behind; nothing where not even that has room."""
    text = " ".join(text.split())
    if measure(text, size, bold) <= room:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if measure(f"{text[:middle].rstrip()}…", size, bold) <= room:
            low = middle
        else:
            high = middle - 1
    return f"{text[:low].rstrip()}…" if low else ""
