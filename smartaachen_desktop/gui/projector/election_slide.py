"""The outcome of an election: who is elected, and the votes of every candidate."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF, Qt

from smartaachen_desktop.gui.projector import flow, vote_words
from smartaachen_desktop.gui.projector.canvas import RIGHT, Canvas, Fitted
from smartaachen_desktop.gui.projector.frame import paint_check, paint_head, paint_number
from smartaachen_desktop.gui.projector.result_slide import paint_bar
from smartaachen_desktop.services.slides import ElectionSlide

TOP, BOTTOM, ROW = 420.0, 958.0, 100.0
MARK = 140.0
"""Kept free for "2 / 3", whether it is there or not, so that the pages do not depend on their own number."""
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


@dataclass(frozen=True)
class _Layout:
    """Where everything stands: a long office or a long list of the elected pushes the rows down, a long name makes its
    row higher, and what has no room stands on the next page."""

    heading: Fitted
    outcome: Fitted
    top: float
    label: float
    names: tuple[Fitted, ...]
    spans: tuple[flow.Span, ...]

    def height(self, place: int) -> float:
        return max(self.names[place].height + 20, ROW)


def _layout(canvas: Canvas, slide: ElectionSlide) -> _Layout:
    shown = rows(slide)
    office = translate("Wall", "Wahl: {office}").format(office=slide.office)
    # room for the number on the left and the mark of the page on the right
    before = canvas.advance(slide.number, 52, bold=True) + 48 + 32
    heading = canvas.fit(office, canvas.inner - before - MARK, 112, (52, 48, 44), cut=False)
    outcome = canvas.fit(
        vote_words.election_outcome(slide), canvas.inner, 150, (104, 92, 76, 60, 52, 44), bold=True, cut=False
    )
    elected = sum(each.elected for each in slide.candidates)
    if outcome.height > 150 and elected > 1:  # their names stand below
        said = translate("Wall", "Gewählt: die {n} Personen mit Häkchen").format(n=elected)
        outcome = canvas.fit(said, canvas.inner, 150, (104, 92, 76, 60, 52, 44), bold=True)
    top = TOP + max(heading.height - 112, 0) + max(outcome.height - 150, 0)
    wished = max((canvas.advance(row[0], 52, bold=row[3]) for row in shown), default=0) + 116
    share = 0.46 if wished <= canvas.inner * 0.92 else 0.62  # a name of several lines gets more of the width
    label = min(wished, canvas.inner * share)
    names = tuple(
        canvas.fit(name, label - 116, ROW, (52, 44), bold=elected, leading=1.08, cut=False)
        for name, _votes, _kind, elected in shown
    )
    spans = flow.pages([max(name.height + 20, ROW) for name in names], BOTTOM - top)
    return _Layout(heading, outcome, top, label, names, tuple(spans))


def election_pages(canvas: Canvas, slide: ElectionSlide) -> int:
    return len(_layout(canvas, slide).spans)


def paint_election(canvas: Canvas, slide: ElectionSlide, clock: str, page: int) -> None:
    paint_head(canvas, slide.body, clock)
    made = _layout(canvas, slide)
    page = flow.clamp(page, len(made.spans))
    x = paint_number(canvas, slide.number, 188, 52)
    flow.paint_mark(canvas, 188, page, len(made.spans))
    canvas.block(x + 32, max(188 - made.heading.height / 2, 132), made.heading, "ink")
    middle = 330 + max(made.heading.height - 112, 0) + max(made.outcome.height - 150, 0) / 2
    canvas.block(canvas.margin, middle - made.outcome.height / 2, made.outcome, "ink", bold=True)
    shown = rows(slide)
    canvas.rule(made.top - 4)
    most = max(max((row[1] for row in shown), default=1), 1)
    digits = max(canvas.advance(str(row[1]), 76, bold=True, tabular=True) for row in shown)
    left = canvas.margin + made.label + max(digits, 90) + 40
    y = made.top + 10
    for place in range(*made.spans[page]):
        _name, votes, kind, elected = shown[place]
        middle = y + made.height(place) / 2
        if elected:
            ring = QRectF(canvas.margin, middle - 28, 56, 56)
            canvas.painter.setPen(Qt.PenStyle.NoPen)
            canvas.painter.setBrush(canvas.colour("ok"))
            canvas.painter.drawEllipse(ring)
            paint_check(canvas, ring.adjusted(13, 13, -13, -13), "on_petrol", 6)
        said = made.names[place]
        canvas.block(canvas.margin + 76, middle - said.height / 2, said, "ink", bold=elected)
        canvas.line(canvas.margin + made.label, middle, left - canvas.margin - made.label - 38, str(votes), 76,
                    bold=True, tabular=True, align=RIGHT)  # fmt: skip
        if votes:
            width = (canvas.width - canvas.margin - left) * votes / most
            paint_bar(canvas, QRectF(left, middle - 30, width, 60), kind)
        y += made.height(place)
    canvas.line(canvas.margin, 1002, canvas.inner, vote_words.election_foot(slide), 44, "ink2", tabular=True)
