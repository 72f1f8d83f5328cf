"""The star-shaped contact system on the wall: a spoke to every field, and how many measures have a contact."""

from math import cos, pi, sin

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, Qt

from smartaachen_desktop.gui.projector import flow
from smartaachen_desktop.gui.projector.axis import role
from smartaachen_desktop.gui.projector.board_parts import paint_ring
from smartaachen_desktop.gui.projector.canvas import Canvas, Fitted
from smartaachen_desktop.gui.projector.frame import paint_head, paint_octagon
from smartaachen_desktop.services.slides import ContactSlide

CONTACT, CONTACTS_ROOM = 230.0, 690.0
translate = QCoreApplication.translate


def contact_pages(canvas: Canvas, slide: ContactSlide) -> list[flow.Span]:
    """Names of fields are never cut: long ones make fewer of them a page."""
    return flow.pages([_contact_height(canvas, row.name) for row in slide.fields], CONTACTS_ROOM)


def _star(canvas: Canvas) -> tuple[float, float]:
    """Its radius, and where the text beside it begins."""
    radius, gap = (280.0, 140) if canvas.width > 1600 else (230.0, 110)
    return radius, canvas.margin + 2 * radius + 80 + gap


def _contact_name(canvas: Canvas, name: str) -> Fitted:
    width = canvas.width - canvas.margin - _star(canvas)[1]
    return canvas.fit(name, width, 104, (52, 44), bold=True, leading=1.14, cut=False)


def _contact_height(canvas: Canvas, name: str) -> float:
    return max(_contact_name(canvas, name).height + 126, CONTACT)


def paint_contacts(canvas: Canvas, slide: ContactSlide, clock: str, page: int) -> None:
    """A star with the city in the middle and a spoke to every field; beside it how many measures have a contact."""
    paint_head(canvas, slide.body, clock)
    title = translate("Wall", "Sternförmiges Kontaktsystem")
    spans = contact_pages(canvas, slide)
    page = flow.clamp(page, len(spans))
    taken = flow.paint_mark(canvas, 178, page, len(spans))
    canvas.line(canvas.margin, 178, canvas.inner - taken - 40, title, 72, "ink", bold=True)
    if not slide.fields:
        canvas.line(canvas.margin, 330, canvas.inner, translate("Wall", "Noch keine Maßnahmen."), 52, "ink2")
        return
    wide = canvas.width > 1600
    radius, left = _star(canvas)
    hub, knot = (96.0, 64.0) if wide else (76.0, 54.0)
    centre = QPointF(canvas.margin + radius + 80, 620)
    points = [
        centre + QPointF(sin(2 * pi * number / len(slide.fields)) * radius,
                         -cos(2 * pi * number / len(slide.fields)) * radius)
        for number in range(len(slide.fields))
    ]  # fmt: skip
    for point, row in zip(points, slide.fields, strict=True):
        share = row.with_contact / row.measures if row.measures else 0
        style = Qt.PenStyle.SolidLine if share == 1 else Qt.PenStyle.DashLine
        pen = canvas.pen(role(row.letter, "line"), 10)
        pen.setStyle(style)
        canvas.painter.setPen(pen)
        canvas.painter.drawLine(QLineF(centre, point))
    canvas.painter.setPen(canvas.pen("accent", 6))
    canvas.painter.setBrush(canvas.colour("rail"))
    canvas.painter.drawEllipse(centre, hub, hub)
    paint_octagon(canvas, centre, hub * 0.58, canvas.colour("accent"), 8)
    for point, row in zip(points, slide.fields, strict=True):
        paint_ring(canvas, point, row.letter, knot)
    width = canvas.width - canvas.margin - left
    top = 270.0
    for row in slide.fields[slice(*spans[page])]:
        below = canvas.block(left, top, _contact_name(canvas, row.name), "ink", bold=True)
        said = translate("Wall", "{n} von {total} Maßnahmen mit Kontakt").format(n=row.with_contact, total=row.measures)
        if canvas.advance(said, 44, tabular=True) > width:
            said = translate("Wall", "{n} von {total} mit Kontakt").format(n=row.with_contact, total=row.measures)
        canvas.line(left, below + 36, width, said, 44, "ink2", tabular=True)
        top += _contact_height(canvas, row.name)
    if slide.departments:
        foot = translate("Wall", "{n} Dienststellen beteiligt").format(n=slide.departments)
        if slide.departments == 1:
            foot = translate("Wall", "1 Dienststelle beteiligt")
        canvas.line(left, 1002, width, foot, 44, "ink", tabular=True)
