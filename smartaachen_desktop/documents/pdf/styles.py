"""Sizes, colours and paragraph styles of paper, from the tokens of the look."""

import functools
from dataclasses import dataclass

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.enums import TA_LEFT, TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from smartaachen_desktop.documents.pdf.fonts import face

PAGE_WIDTH, PAGE_HEIGHT = A4
LEFT, RIGHT = 25 * mm, 20 * mm
TEXT_WIDTH = PAGE_WIDTH - LEFT - RIGHT
FIRST_TOP, LATER_TOP, BOTTOM = 16 * mm, 21.5 * mm, 23 * mm
NUMBER_COLUMN = 15 * mm  # item numbers stand in a column of their own
SIGNATURE_HEIGHT = 32 * mm
SIGNATURE_GAP = 5 * mm

SMALL, BODY, HEAD, BODY_NAME, TITLE, LEADING = 9.0, 10.5, 12.0, 14.0, 24.0, 1.42

INK: Color = HexColor("#10262B")
INK2: Color = HexColor("#43575C")
LINE: Color = HexColor("#D3DDDE")
CONTROL: Color = HexColor("#73888C")
PETROL: Color = HexColor("#0F5461")
ACCENT: Color = HexColor("#FFCC00")
OK: Color = HexColor("#0A664A")
SUNKEN: Color = HexColor("#F3F7F7")
WATERMARK: Color = HexColor("#EDF1F2")

RULE_STRONG, RULE, RULE_THIN = 1.5, 0.7, 0.5
PETROL_EDGE = 4.0


@dataclass(frozen=True, slots=True)
class Look:
    """How a piece of text is set."""

    size: float = BODY
    bold: bool = False
    colour: Color = INK
    right: bool = False
    before: float = 0.0
    after: float = 0.0
    keep_with_next: bool = False
    left: float = 0.0

    def style(self) -> ParagraphStyle:
        """ReportLab's style; splits words only when a line cannot hold them. Equal looks share one."""
        return _style(self)


@functools.lru_cache(256)
def _style(look: Look) -> ParagraphStyle:
    return ParagraphStyle(
        "look",
        fontName=face("Text", bold=look.bold),
        bulletFontName=face("Text"),
        fontSize=look.size,
        leading=look.size * (LEADING if look.size <= HEAD else 1.25),
        textColor=look.colour,
        alignment=TA_RIGHT if look.right else TA_LEFT,
        spaceBefore=look.before,
        spaceAfter=look.after,
        keepWithNext=int(look.keep_with_next),
        leftIndent=look.left,
        splitLongWords=1,
        allowWidows=0,
        allowOrphans=0,
    )


BODY_TEXT = Look(after=5)
SMALL_TEXT = Look(size=SMALL, colour=INK2, after=3)
TITLE_TEXT = Look(size=TITLE, bold=True, before=4, after=3)
BODY_NAME_TEXT = Look(size=BODY_NAME, after=1)
SECTION_HEAD = Look(size=HEAD, bold=True, before=14, after=5, keep_with_next=True)
SUB_HEAD = Look(bold=True, before=8, after=1, keep_with_next=True)
