"""The visible face of a signature: a small page in the fonts and look of the document."""

from dataclasses import dataclass
from datetime import datetime
from io import BytesIO

from reportlab.lib.colors import white

from smartaachen_desktop.documents.pdf import fonts, styles
from smartaachen_desktop.documents.pdf.canvas import Furniture, TaggedCanvas
from smartaachen_desktop.documents.pdf.signature_box import NAME_LOOK, PADDING, ROLE_LOOK
from smartaachen_desktop.documents.pdf.styles import Look
from smartaachen_desktop.documents.pdf.text import draw_line, fitted


@dataclass(frozen=True, slots=True)
class SignatureFace:
    """What stands in the box."""

    role: str
    name: str
    place: str
    at: datetime
    level_text: str


def draw_face(face: SignatureFace, width: float, height: float) -> bytes:
    """A one-page PDF of the box's size, opaque: it covers the dashed box below."""
    fonts.register_fonts()
    buffer = BytesIO()
    canvas = TaggedCanvas(
        buffer,
        pagesize=(width, height),
        invariant=1,
        pageCompression=1,
        initialFontName=fonts.face("Text"),
        furniture=Furniture(),
        bare=True,
    )
    canvas.setFillColor(white)
    canvas.rect(0, 0, width, height, stroke=0, fill=1)
    canvas.setStrokeColor(styles.CONTROL)
    canvas.setLineWidth(0.8)
    canvas.rect(1.2, 1.2, width - 2.4, height - 2.4)
    left = PADDING + 1
    inner = width - 2 * left
    when = f"{face.place}, {face.at:%d.%m.%Y, %H:%M} Uhr"
    for baseline, text, look in (
        (height - 18, face.role, ROLE_LOOK),
        (height - 38, face.name, NAME_LOOK),
        (height - 52, when, Look(size=styles.SMALL)),
        (11.5, face.level_text, Look(size=8, colour=styles.INK2)),
    ):
        draw_line(canvas, left, baseline, text, fitted(text, look, inner))
    _draw_check(canvas, left + 5, 27.2)
    draw_line(canvas, left + 14.5, 24, "elektronisch unterschrieben", Look(size=styles.SMALL, colour=styles.OK))
    canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _draw_check(canvas: TaggedCanvas, x: float, y: float) -> None:
    canvas.setStrokeColor(styles.OK)
    canvas.setLineWidth(0.9)
    canvas.setLineCap(1)
    canvas.circle(x, y, 4.6)
    path = canvas.beginPath()
    path.moveTo(x - 2.1, y - 0.1)
    path.lineTo(x - 0.6, y - 1.7)
    path.lineTo(x + 2.2, y + 1.5)
    canvas.drawPath(path)
