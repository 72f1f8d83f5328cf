"""Pages of any size that hold one drawing: commands of charts on the canvas, tagged as title, facts and figure."""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.lib.colors import Color
from reportlab.platypus import Flowable

from smartaachen_desktop.charts.drawing import Clip, Command, Line, Shape, Text, rgb
from smartaachen_desktop.documents.pdf.canvas import TaggedCanvas
from smartaachen_desktop.documents.pdf.structure import Node
from smartaachen_desktop.documents.pdf.styles import Look
from smartaachen_desktop.documents.pdf.text import draw_line, text_width


@dataclass(frozen=True, slots=True)
class SheetContent:
    """`head` is content of the nodes beside it (None: repeated, so no content), `figure` that of a described figure."""

    head: tuple[tuple[Node | None, Text], ...]
    node: Node
    figure: tuple[Command, ...]
    foot: tuple[Command, ...]
    box: tuple[float, float, float, float]
    outline: str


class Sheet(Flowable):
    """A page of its own; everything around the figure is furniture."""

    canv: TaggedCanvas

    def __init__(self, size: tuple[float, float], content: SheetContent) -> None:
        super().__init__()
        self.size, self.content = size, content

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width, self.height = self.size
        return self.size

    def draw(self) -> None:
        canvas, content = self.canv, self.content
        height = self.size[1]
        canvas.outline(content.outline, 0)
        for node, text in content.head:
            with canvas.content(node) if node is not None else canvas.artifact("Pagination", "Header"):
                paint(canvas, (text,), height)
        left, top, right, bottom = content.box
        content.node.box = (left, height - bottom, right, height - top)
        with canvas.content(content.node):
            paint(canvas, content.figure, height)
        with canvas.artifact("Pagination", "Footer"):
            paint(canvas, content.foot, height)


def width_of(text: str, size: float, bold: bool) -> float:
    """Width of a text in points, for the geometry of charts."""
    return text_width(text, Look(size=size, bold=bold))


def paint(canvas: TaggedCanvas, commands: Sequence[Command], height: float) -> None:
    """Draw on a page of this height; the commands' y runs downwards."""
    for each in commands:
        match each:
            case Line():
                canvas.setStrokeColor(_colour(each.colour))
                canvas.setLineWidth(each.width)
                canvas.setDash(*((list(each.dash), 0) if each.dash else ()))
                path = canvas.beginPath()
                path.moveTo(each.points[0][0], height - each.points[0][1])
                for x, y in each.points[1:]:
                    path.lineTo(x, height - y)
                canvas.drawPath(path, stroke=1, fill=0)
            case Shape():
                path = canvas.beginPath()
                path.moveTo(each.points[0][0], height - each.points[0][1])
                for x, y in each.points[1:]:
                    path.lineTo(x, height - y)
                path.close()
                if each.fill is not None:
                    canvas.setFillColor(_colour(each.fill, each.tint))
                if each.stroke is not None:
                    canvas.setStrokeColor(_colour(each.stroke))
                    canvas.setLineWidth(each.width)
                    canvas.setDash(*((list(each.dash), 0) if each.dash else ()))
                canvas.drawPath(path, stroke=int(each.stroke is not None), fill=int(each.fill is not None))
            case Text():
                if each.text:
                    x = each.x
                    if each.anchor != "start":
                        x -= width_of(each.text, each.size, each.bold) / (2 if each.anchor == "middle" else 1)
                    look = Look(size=each.size, bold=each.bold, colour=_colour(each.colour))
                    draw_line(canvas, x, height - each.y, f"{each.text} ", look)
            case Clip():
                canvas.saveState()
                path = canvas.beginPath()
                path.rect(each.x, height - each.y - each.height, each.width, each.height)
                canvas.clipPath(path, stroke=0, fill=0)
                paint(canvas, each.inside, height)
                canvas.restoreState()


def _colour(role: str, tint: float = 1.0) -> Color:
    red, green, blue = rgb(role, tint)
    return Color(red / 255, green / 255, blue / 255)
