"""`python -m tests.benchmarks.pdf_maker tagged|plain ITEMS FILE` writes a protocol; prints pages, seconds, MiB."""

import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable, ListFlowable, ListItem, Paragraph, SimpleDocTemplate, Table

from smartaachen_desktop.documents.pdf import fonts, styles
from smartaachen_desktop.documents.pdf.styles import Look

SPEECH = (
    "Die Verwaltung berichtet zum Stand der Umsetzung. Bürger*innen fragen nach Kosten und Zeitplan; die Antwort "
    "folgt mit der Niederschrift. "
) * 4
HEADS = ("Fraktion", "Ja", "Nein", "Enthaltungen")


def content(items: int) -> Iterator[tuple[str, Any]]:
    for number in range(items):
        yield "item", (f"Ö {number}", f"Bericht zum Projektplan und Beschluss über die nächsten Schritte {number}")
        yield "sub", "Beratung"
        for _ in range(4):
            yield "text", SPEECH
        yield "list", [f"Punkt {entry} der Beratung mit etwas Text dahinter" for entry in range(6)]
        yield "sub", "Abstimmung"
        yield "table", [(f"Fraktion {entry}", str(entry), "0", "1") for entry in range(6)]


def tagged(items: int) -> tuple[bytes, int]:
    # Here, as the other kind needs neither pikepdf nor these.
    from smartaachen_desktop.documents.pdf.build import build
    from smartaachen_desktop.documents.pdf.builder import DocumentBuilder
    from smartaachen_desktop.documents.pdf.metadata import DocumentMeta
    from smartaachen_desktop.documents.pdf.tables import Column

    columns = [Column(HEADS[0]), *(Column(title, numeric=True) for title in HEADS[1:])]
    builder = DocumentBuilder()
    builder.title("Niederschrift")
    for kind, what in content(items):
        match kind:
            case "item":
                builder.item(*what)
            case "sub":
                builder.sub_head(what)
            case "text":
                builder.paragraph(what)
            case "list":
                builder.bullets(what)
            case "table":
                builder.table(columns, what)
    built = build(builder, DocumentMeta("Niederschrift", "Test", datetime(2021, 11, 22, tzinfo=UTC)))
    return built.content, built.pages


def plain(items: int) -> tuple[bytes, int]:
    """As anybody would write it with ReportLab alone, in the same faces."""
    pdfmetrics.registerFont(TTFont("Text-Regular", str(fonts.file_of("Text-Regular"))))
    pdfmetrics.registerFont(TTFont("Text-Bold", str(fonts.file_of("Text-Bold"))))
    body, right, small = Look(after=5).style(), Look(right=True).style(), Look(size=styles.SMALL).style()
    head, sub = Look(bold=True, before=12, after=5, keep_with_next=True).style(), styles.SUB_HEAD.style()
    story: list[Flowable] = [Paragraph("Niederschrift", styles.TITLE_TEXT.style())]
    rules = [
        ("FONTNAME", (0, 0), (-1, -1), "Text-Regular"),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LINEBELOW", (0, 0), (-1, -1), styles.RULE_THIN, styles.LINE),
    ]
    for kind, what in content(items):
        match kind:
            case "item":
                story.append(Paragraph(escape(" ".join(what)), head))
            case "sub":
                story.append(Paragraph(escape(what), sub))
            case "text":
                story.append(Paragraph(escape(what), body))
            case "list":
                entries = [ListItem(Paragraph(escape(entry), body)) for entry in what]
                story.append(ListFlowable(entries, bulletType="bullet", bulletFontName="Text-Regular"))
            case "table":
                rows = [[Paragraph(title, small) for title in HEADS]]
                rows += [
                    [Paragraph(escape(cell), right if at else body) for at, cell in enumerate(row)] for row in what
                ]
                story.append(Table(rows, colWidths=[200, 60, 60, 80], repeatRows=1, style=rules))
    buffer = BytesIO()
    document = SimpleDocTemplate(
        buffer, invariant=1, leftMargin=styles.LEFT, rightMargin=styles.RIGHT, topMargin=60, bottomMargin=65
    )

    def foot(canvas: Any, made: Any) -> None:
        canvas.setFont("Text-Regular", styles.SMALL)
        canvas.drawString(styles.LEFT, 40, f"Seite {made.page}")

    document.build(story, onFirstPage=foot, onLaterPages=foot)
    return buffer.getvalue(), document.page


if __name__ == "__main__":
    make = {"tagged": tagged, "plain": plain}[sys.argv[1]]
    if int(sys.argv[2]) < 100:
        make(1)  # faces are read once a process
    start = time.process_time()
    made, pages = make(int(sys.argv[2]))
    seconds = time.process_time() - start
    Path(sys.argv[3]).write_bytes(made)
    # getrusage would count what the parent held before this program was loaded
    status = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
    print(pages, seconds, int(status["VmHWM"].split()[0]) / 1024)
