"""The outcome of an election: who is elected, and the votes of every candidate."""

from PySide6.QtCore import QCoreApplication, QRectF, Qt

from smartaachen_desktop.gui.projector import words
from smartaachen_desktop.gui.projector.canvas import RIGHT, Canvas
from smartaachen_desktop.gui.projector.frame import paint_check, paint_head, paint_number
from smartaachen_desktop.gui.projector.item_slides import paint_bar
from smartaachen_desktop.services.slides import ElectionSlide

TOP, BOTTOM, ROW = 420.0, 958.0, 100.0
PAGE = int((BOTTOM - TOP) // ROW)
translate = QCoreApplication.translate
Row = tuple[str, int, str, bool]


def rows(slide: ElectionSlide) -> list[Row]:
    """Name, votes, kind of bar, elected: the candidates by votes, then no, abstentions and invalid ballots."""
    found: list[Row] = [
        (each.name, each.votes, "yes", each.elected)
        for each in sorted(slide.candidates, key=lambda each: (not each.elected, -each.votes))
    ]
    if len(slide.candidates) == 1:
        found.append((translate("Wall", "Nein"), slide.no, "no", False))
    if slide.abstentions or len(slide.candidates) == 1:
        found.append((translate("Wall", "Enthaltung"), slide.abstentions, "abstention", False))
    if slide.invalid:
        found.append((translate("Wall", "Ungültig"), slide.invalid, "invalid", False))
    return found


def election_pages(slide: ElectionSlide) -> int:
    return max(-(-len(rows(slide)) // PAGE), 1)


def paint_election(canvas: Canvas, slide: ElectionSlide, clock: str, page: int) -> None:
    paint_head(canvas, slide.body, clock)
    x = paint_number(canvas, slide.number, 188, 52)
    pages = election_pages(slide)
    page = min(max(page, 0), pages - 1)
    indicator = f"{page + 1} / {pages}" if pages > 1 else ""
    taken = canvas.line(canvas.margin, 188, canvas.inner, indicator, 44, "ink2", tabular=True, align=RIGHT)
    office = translate("Wall", "Wahl: {office}").format(office=slide.office)
    room = canvas.width - canvas.margin - x - 64 - taken
    heading = canvas.fit(office, room, 112, (52, 48, 44))
    canvas.block(x + 32, 188 - heading.height / 2, heading, "ink")
    word = words.election_outcome(slide)
    fitted = canvas.fit(word, canvas.inner, 150, (104, 92, 76, 60, 52, 44), bold=True)
    canvas.block(canvas.margin, 330 - fitted.height / 2, fitted, "ink", bold=True)
    shown = rows(slide)
    canvas.rule(TOP - 4)
    most = max(max((row[1] for row in shown), default=1), 1)
    label = min(max(canvas.advance(row[0], 52, bold=row[3]) for row in shown) + 90, canvas.inner * 0.46)
    digits = max(canvas.advance(str(row[1]), 76, bold=True, tabular=True) for row in shown)
    left = canvas.margin + label + max(digits, 90) + 40
    for number, (name, votes, kind, elected) in enumerate(shown[page * PAGE : (page + 1) * PAGE]):
        middle = TOP + (number + 0.5) * ROW + 10
        if elected:
            ring = QRectF(canvas.margin, middle - 28, 56, 56)
            canvas.painter.setPen(Qt.PenStyle.NoPen)
            canvas.painter.setBrush(canvas.colour("ok"))
            canvas.painter.drawEllipse(ring)
            paint_check(canvas, ring.adjusted(13, 13, -13, -13), "on_petrol", 6)
        said = canvas.fit(name, label - 90, ROW, (52, 44), bold=elected, leading=1.08)
        canvas.block(canvas.margin + 76, middle - said.height / 2, said, "ink", bold=elected)
        canvas.line(canvas.margin + label, middle, left - canvas.margin - label - 38, str(votes), 76, bold=True,
                    tabular=True, align=RIGHT)  # fmt: skip
        if votes:
            width = (canvas.width - canvas.margin - left) * votes / most
            paint_bar(canvas, QRectF(left, middle - 30, width, 60), kind)
    canvas.line(canvas.margin, 1002, canvas.inner, words.election_foot(slide), 44, "ink2", tabular=True)
