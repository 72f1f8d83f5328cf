"""Places for signatures: drawn dashed while open, recorded for the signature fields made when finishing."""

from dataclasses import dataclass

from reportlab.platypus import Flowable

from smartaachen_desktop.documents.pdf import styles
from smartaachen_desktop.documents.pdf.canvas import TaggedCanvas
from smartaachen_desktop.documents.pdf.fonts import Report, printable
from smartaachen_desktop.documents.pdf.structure import Node, SignatureField
from smartaachen_desktop.documents.pdf.styles import Look
from smartaachen_desktop.documents.pdf.text import draw_line, fitted

PADDING = 10.5
ROLE_LOOK = Look(size=styles.SMALL, colour=styles.INK2)
NAME_LOOK = Look(size=styles.HEAD, bold=True)
QUIET_LOOK = Look(size=styles.SMALL, colour=styles.INK2)


@dataclass(frozen=True, slots=True)
class SignaturePlace:
    """One place: with `field` an electronic field is made, without it stays for the hand. An empty name is left open.

    `note` replaces the line to sign on, e.g. when the signature was refused. `last` locks the document.
    """

    role: str
    name: str
    field: str | None = None
    last: bool = False
    note: str = ""


class SignatureRow(Flowable):
    """Up to two places beside each other, 32 mm high; never split."""

    canv: TaggedCanvas

    def __init__(self, node: Node, places: list[SignaturePlace], report: Report | None = None) -> None:
        super().__init__()
        self.spaceBefore = 22
        self.places = places
        self.report = report
        self.boxes = [node.add("Div") for _ in places]
        self.texts = [box.add("P") for box in self.boxes]
        self.forms = [box.add("Form") if place.field else None for box, place in zip(self.boxes, places, strict=True)]

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width = width
        self.height = styles.SIGNATURE_HEIGHT
        return width, self.height

    def draw(self) -> None:
        width = (self.width - styles.SIGNATURE_GAP) / 2
        for index in range(len(self.places)):
            self._draw_place(index, index * (width + styles.SIGNATURE_GAP), width)

    def _draw_place(self, index: int, x: float, width: float) -> None:
        canvas, place, height = self.canv, self.places[index], self.height
        inner = width - 2 * PADDING
        with canvas.artifact():
            canvas.saveState()
            canvas.setStrokeColor(styles.CONTROL)
            canvas.setLineWidth(0.6)
            canvas.setDash(2, 2)
            canvas.rect(x, 0, width, height)
            canvas.setDash()
            if not place.note:
                canvas.setStrokeColor(styles.INK)
                canvas.line(x + PADDING, 23, x + width - PADDING, 23)
            canvas.restoreState()
        with canvas.content(self.texts[index]):
            for baseline, text, look in (
                (height - 17, place.role, ROLE_LOOK),
                (height - 38, place.name or "Name", NAME_LOOK if place.name else QUIET_LOOK),
                (height - 53, "Ort, Datum", QUIET_LOOK),
                (10.5, place.note or "Unterschrift", QUIET_LOOK),
            ):
                draw_line(canvas, x + PADDING, baseline, f"{text} ", fitted(text, look, inner), report=self.report)
        form = self.forms[index]
        if place.field and form is not None:
            left, bottom = canvas.absolutePosition(x, 0)
            # A point wider than the dashed box, so that a signature's face covers it.
            box = (round(left - 1, 2), round(bottom - 1, 2), round(left + width + 1, 2), round(bottom + height + 1, 2))
            tooltip = f"Unterschrift {place.role}: {place.name}".removesuffix(": ")
            form.alt = " ".join(printable(tooltip).split())
            canvas.signature_fields.append(
                SignatureField(place.field, tooltip, canvas.page_index, box, place.last, form)
            )
