"""Described vector drawings, whoever paints them."""

from typing import Protocol

from reportlab.graphics import renderPDF
from reportlab.graphics.shapes import Drawing
from reportlab.platypus import Flowable

from smartaachen_desktop.documents.pdf.canvas import TaggedCanvas
from smartaachen_desktop.documents.pdf.fonts import face
from smartaachen_desktop.documents.pdf.structure import Node


class Painting(Protocol):
    """Something of a known size that can be drawn at the canvas' origin."""

    width: float
    height: float

    def paint(self, canvas: TaggedCanvas) -> None:
        """Draw with the lower left corner at the origin."""


class DrawingPainting:
    """A ReportLab drawing. Its texts must name faces of fonts.face()."""

    def __init__(self, drawing: Drawing) -> None:
        if getattr(drawing, "initialFontName", None) is None:
            drawing.initialFontName = face("Text")  # else Helvetica, which is not embedded
        self._drawing = drawing
        self.width, self.height = float(drawing.width), float(drawing.height)

    def paint(self, canvas: TaggedCanvas) -> None:
        renderPDF.draw(self._drawing, canvas, 0, 0)


class Figure(Flowable):
    """A painting as one figure; it shrinks to the width and to the height of a page."""

    canv: TaggedCanvas

    def __init__(self, node: Node, painting: Painting, *, tallest: float) -> None:
        super().__init__()
        self.node, self.painting, self.tallest = node, painting, tallest
        self.spaceBefore, self.spaceAfter = 4, 6

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.scale = min(1.0, width / self.painting.width, self.tallest / self.painting.height)
        self.width, self.height = self.painting.width * self.scale, self.painting.height * self.scale
        return self.width, self.height

    def draw(self) -> None:
        left, bottom = self.canv.absolutePosition(0, 0)
        self.node.box = (left, bottom, left + self.width, bottom + self.height)
        with self.canv.content(self.node):
            self.canv.saveState()
            self.canv.scale(self.scale, self.scale)
            self.painting.paint(self.canv)
            self.canv.restoreState()
