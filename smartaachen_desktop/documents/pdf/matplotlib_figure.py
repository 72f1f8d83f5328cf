"""Figures of matplotlib as vectors: its artists paint on our canvas, in our faces. Import this late: it is heavy.

Nothing is turned into pixels and no file of matplotlib is embedded, so that fonts, colours and tags stay ours.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import matplotlib as mpl
from cycler import cycler
from matplotlib.backend_bases import FigureCanvasBase, RendererBase
from matplotlib.figure import Figure as MplFigure
from matplotlib.font_manager import FontProperties, weight_dict
from matplotlib.path import Path
from matplotlib.transforms import Affine2D, Transform
from reportlab.lib.colors import Color
from reportlab.pdfgen.pathobject import PDFPathObject

from smartaachen_desktop.documents.pdf import styles
from smartaachen_desktop.documents.pdf.canvas import TaggedCanvas
from smartaachen_desktop.documents.pdf.fonts import Report
from smartaachen_desktop.documents.pdf.styles import Look
from smartaachen_desktop.documents.pdf.text import draw_line, text_width

_CAPS = {"butt": 0, "round": 1, "projecting": 2}
_JOINS = {"miter": 0, "round": 1, "bevel": 2}
_NON_ZERO = 1
_ASCENT, _DESCENT = 0.72, 0.21  # of the size: height of capitals, depth of "p"
_POINTS = 72.0  # an inch
_BOLD = 600
_HATCH = 72.0  # side of a tile in points
_INK, _QUIET = (f"#{colour.hexval()[2:]}" for colour in (styles.INK, styles.INK2))
_SERIES = ("#0F5461", "#B36B00", "#0A664A", "#8A2B52", "#43575C", "#3D5A99")


class MatplotlibPainting:
    """A figure that flowables.Figure can paint; its size on paper is the figure's own."""

    def __init__(self, figure: MplFigure, report: Report | None = None) -> None:
        self._figure, self._report = figure, report
        width, height = figure.get_size_inches()
        self.width, self.height = float(width) * _POINTS, float(height) * _POINTS

    def paint(self, canvas: TaggedCanvas) -> None:
        """Draw with the lower left corner at the origin."""
        figure = self._figure
        renderer = _Renderer(canvas, self.width, self.height, self._report)
        own_canvas, own_dpi = figure.canvas, figure.dpi
        try:
            _Canvas(figure, renderer)  # layout engines measure with our faces
            figure.dpi = _POINTS
            figure.draw(renderer)
        finally:
            figure.dpi = own_dpi
            figure.set_canvas(own_canvas)


@contextmanager
def paper_look() -> Iterator[None]:
    """Make figures in here: colours, sizes and thin lines as on the rest of the paper, whatever the user's settings."""
    ours: Any = {
        "font.size": styles.SMALL,
        "axes.titlesize": styles.BODY,
        "axes.edgecolor": _QUIET,
        "axes.linewidth": styles.RULE_THIN,
        "axes.spines.top": False,
        "axes.spines.right": False,
        "axes.prop_cycle": cycler(color=_SERIES),
        "figure.facecolor": "none",
        "axes.facecolor": "none",
        "legend.frameon": False,
        "hatch.linewidth": styles.RULE,
        "text.parse_math": False,  # a dollar sign is a dollar sign
        **dict.fromkeys(("text.color", "axes.labelcolor", "xtick.color", "ytick.color"), _INK),
    }
    with mpl.rc_context():
        mpl.rcdefaults()
        mpl.rcParams.update(ours)
        yield


class _Canvas(FigureCanvasBase):
    def __init__(self, figure: MplFigure, renderer: "_Renderer") -> None:
        super().__init__(figure)
        self._renderer = renderer

    def get_renderer(self) -> "_Renderer":
        return self._renderer


class _Renderer(RendererBase):
    """One point is one pixel; y runs upwards, as on the canvas."""

    def __init__(self, canvas: TaggedCanvas, width: float, height: float, report: Report | None) -> None:
        super().__init__()
        self._canvas, self._size, self._report = canvas, (width, height), report

    def get_canvas_width_height(self) -> tuple[float, float]:
        return self._size

    def flipy(self) -> Any:
        return False

    def points_to_pixels(self, points: Any) -> Any:
        return points

    def draw_path(self, gc: Any, path: Path, transform: Transform, rgbFace: Any = None) -> None:
        stroke = gc.get_linewidth() > 0 and _alpha(gc.get_rgb()) > 0
        fill = rgbFace is not None and _alpha(rgbFace) > 0
        hatch = gc.get_hatch_path()
        if not (stroke or fill or hatch is not None):
            return
        canvas = self._canvas
        with self._state(gc):
            if fill:
                alpha = gc.get_alpha() if gc.get_forced_alpha() or len(rgbFace) < 4 else rgbFace[3]
                canvas.setFillColor(Color(*rgbFace[:3]))
                _transparent(canvas.setFillAlpha, alpha)
            if hatch is not None:
                if fill:
                    canvas.drawPath(self._outline(path, transform), stroke=0, fill=1, fillMode=_NON_ZERO)
                self._draw_hatch(gc, hatch, path, transform)
            fill = fill and hatch is None
            if stroke:
                self._set_pen(gc)
            if stroke or fill:
                # Lines far outside are cut: readers stumble over very large numbers.
                clip = None if fill else (-9.0, -9.0, self._size[0] + 9, self._size[1] + 9)
                shape = self._outline(path, transform, clip)
                canvas.drawPath(shape, stroke=int(stroke), fill=int(fill), fillMode=_NON_ZERO)

    def draw_image(self, *args: Any, **kwargs: Any) -> None:
        raise ValueError("a figure on paper has no pixels: draw it from lines and areas")

    def draw_gouraud_triangles(self, *args: Any, **kwargs: Any) -> None:
        raise ValueError("a figure on paper has no shaded triangles")

    def draw_text(
        self,
        gc: Any,
        x: float,
        y: float,
        s: str,
        prop: FontProperties,
        angle: float,
        ismath: Any = False,
        mtext: Any = None,
    ) -> None:
        if ismath:
            if ismath == "TeX":
                raise ValueError("TeX is not supported")
            super().draw_text(gc, x, y, s, prop, angle, ismath, mtext)  # a formula as outlines
            return
        canvas = self._canvas
        with self._state(gc):
            _transparent(canvas.setFillAlpha, _alpha(gc.get_rgb()))
            canvas.translate(x, y)
            canvas.rotate(angle)
            # The space parts the words of one label from the next in extracted text.
            draw_line(canvas, 0, 0, f"{s} ", _look(prop, Color(*gc.get_rgb()[:3])), report=self._report)

    def get_text_width_height_descent(self, s: str, prop: FontProperties, ismath: Any) -> tuple[float, float, float]:
        if ismath:
            width, height, descent = super().get_text_width_height_descent(s, prop, ismath)
            return width, height, descent
        look = _look(prop, styles.INK)
        return text_width(s, look), look.size * (_ASCENT + _DESCENT), look.size * _DESCENT

    @contextmanager
    def _state(self, gc: Any) -> Iterator[None]:
        canvas = self._canvas
        canvas.saveState()
        box = gc.get_clip_rectangle()
        if box is not None:
            shape = canvas.beginPath()
            shape.rect(box.x0, box.y0, box.width, box.height)
            canvas.clipPath(shape, stroke=0, fill=0)
        path, transform = gc.get_clip_path()
        if path is not None and transform is not None:
            canvas.clipPath(self._outline(path, transform), stroke=0, fill=0, fillMode=_NON_ZERO)
        yield
        canvas.restoreState()

    def _set_pen(self, gc: Any) -> None:
        canvas = self._canvas
        canvas.setStrokeColor(Color(*gc.get_rgb()[:3]))
        _transparent(canvas.setStrokeAlpha, _alpha(gc.get_rgb()))
        canvas.setLineWidth(gc.get_linewidth())
        canvas.setLineCap(_CAPS[gc.get_capstyle()])
        canvas.setLineJoin(_JOINS[gc.get_joinstyle()])
        offset, dashes = gc.get_dashes()
        if dashes is not None and len(dashes):
            canvas.setDash([float(each) for each in dashes], float(offset))

    def _outline(
        self, path: Path, transform: Transform, clip: tuple[float, float, float, float] | None = None
    ) -> PDFPathObject:
        shape = self._canvas.beginPath()
        x = y = 0.0
        for corner, code in path.iter_segments(transform, clip=clip, simplify=path.should_simplify if clip else False):
            points = [float(value) for value in corner]
            if code == Path.MOVETO:
                shape.moveTo(*points)
            elif code == Path.LINETO:
                shape.lineTo(*points)
            elif code == Path.CURVE3:  # PDF knows only the cubic kind
                (cx, cy), (ex, ey) = points[:2], points[2:]
                near, far = (
                    (x + 2 * (cx - x) / 3, y + 2 * (cy - y) / 3),
                    (ex + 2 * (cx - ex) / 3, ey + 2 * (cy - ey) / 3),
                )
                shape.curveTo(*near, *far, ex, ey)
            elif code == Path.CURVE4:
                shape.curveTo(*points)
            elif code == Path.CLOSEPOLY:
                shape.close()
                continue
            x, y = points[-2:]
        return shape

    def _draw_hatch(self, gc: Any, hatch: Path, path: Path, transform: Transform) -> None:
        canvas = self._canvas
        canvas.saveState()
        canvas.clipPath(self._outline(path, transform), stroke=0, fill=0, fillMode=_NON_ZERO)
        colour = gc.get_hatch_color()
        canvas.setStrokeColor(Color(*colour[:3]))
        canvas.setFillColor(Color(*colour[:3]))
        canvas.setLineWidth(gc.get_hatch_linewidth())
        box = path.get_extents(transform)
        for column in range(int(box.x0 // _HATCH), int(box.x1 // _HATCH) + 1):
            for row in range(int(box.y0 // _HATCH), int(box.y1 // _HATCH) + 1):
                tile = Affine2D().scale(_HATCH).translate(column * _HATCH, row * _HATCH)
                canvas.drawPath(self._outline(hatch, tile), stroke=1, fill=1, fillMode=_NON_ZERO)
        canvas.restoreState()


def _alpha(colour: Any) -> float:
    return float(colour[3]) if len(colour) > 3 else 1.0


def _transparent(setter: Any, alpha: float | None) -> None:
    if alpha is not None and alpha < 1:
        setter(float(alpha))


def _look(prop: FontProperties, colour: Color) -> Look:
    weight = prop.get_weight()
    return Look(
        size=float(prop.get_size_in_points()),
        bold=(weight_dict[weight] if isinstance(weight, str) else weight) >= _BOLD,
        italic=prop.get_style() != "normal",
        colour=colour,
    )
