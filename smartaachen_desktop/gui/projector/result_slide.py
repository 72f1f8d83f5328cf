"""What came of a vote, or of a decision without one: verdict, counts, and a subject or wording of any length."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPen

from smartaachen_desktop.gui.projector import vote_words
from smartaachen_desktop.gui.projector.canvas import ELLIPSIS, RIGHT, Canvas, Fitted
from smartaachen_desktop.gui.projector.flow import clamp, even
from smartaachen_desktop.gui.projector.frame import (
    PANEL_EXTRA,
    PANEL_PAD,
    TEXT_SIZES,
    paint_head,
    paint_number,
    paint_panel,
    paint_sign,
)
from smartaachen_desktop.gui.shared.paint import hatch
from smartaachen_desktop.gui.shared.result_signs import RESULT_SIGNS
from smartaachen_desktop.model.meetings import ResultCategory
from smartaachen_desktop.services.slides import ResultSlide

RESULT_ROWS = 3
LONGEST_SUBJECT = 380.0
"""Below it verdict, counts and foot still have their room in the smallest type."""
translate = QCoreApplication.translate

_SIGNS = {
    category: RESULT_SIGNS[category]
    for category in (ResultCategory.POSTPONED, ResultCategory.REFERRED, ResultCategory.WITHDRAWN)
}


@dataclass(frozen=True)
class _ResultLayout:
    """A long subject makes the verdict smaller and pushes everything down; a longer one goes on, page by page."""

    headings: tuple[Fitted, ...]
    ring: QRectF
    verdict: Fitted
    detail: float
    below: float
    beside: bool

    @property
    def panel(self) -> float:
        return max(self.below - 58, 470)


def _result_layout(canvas: Canvas, slide: ResultSlide) -> _ResultLayout:
    subject = f"{slide.title}: {slide.motion}" if slide.motion else slide.title
    needed, detail = vote_words.majority(slide.tally), canvas.advance(slide.detail, 56)
    beside = detail + 40 + canvas.advance(needed, 44, tabular=True) <= canvas.inner
    if needed and not beside:
        subject = f"{subject} ({needed})"
    room = canvas.inner - _beside_subject(canvas, slide) - 32
    heading = canvas.fit(subject, room, 112, (52, 48, 44), cut=False)
    if heading.height <= 112:
        shift = 0.0 if len(heading.lines) == 1 else 14
        ring = QRectF(canvas.margin, 260 + shift, 132, 132)
        verdict = canvas.fit(vote_words.outcome(slide), canvas.inner - 172, 150, (128, 112, 96, 80, 64), bold=True)
        return _ResultLayout((heading,), ring, verdict, 452 + shift, 528 + shift, beside)
    headings = _continued(canvas, canvas.fit(subject, room, LONGEST_SUBJECT, (44,), cut=False), subject, room)
    spare = LONGEST_SUBJECT - headings[0].height
    high = 84 + min(max(spare - 140, 0) / 2, 48)  # the verdict is what everybody waits for: it shrinks last
    ring = QRectF(canvas.margin, 132 + headings[0].height + 14, high, high)
    sizes = tuple(px for px in (128, 112, 96, 80, 64, 52, 44) if px <= high)
    verdict = canvas.fit(vote_words.outcome(slide), canvas.inner - 172, high + 6, sizes, bold=True)
    gap = 46 + (high - 84) / 6
    return _ResultLayout(headings, ring, verdict, ring.bottom() + gap, ring.bottom() + 2 * gap + 4, beside)


def _beside_subject(canvas: Canvas, slide: ResultSlide) -> float:
    """The item's number, and below it the page where the subject has several."""
    return max(canvas.advance(slide.number, 52, bold=True), canvas.advance("0 / 0", 44, bold=True, tabular=True)) + 48


def _continued(canvas: Canvas, whole: Fitted, subject: str, width: float) -> tuple[Fitted, ...]:
    """As many pages as the subject needs, each but the last ending with the sign of continuation."""
    if whole.height <= LONGEST_SUBJECT:
        return (whole,)
    mark = f" {ELLIPSIS}"
    lines = canvas.wrap(subject, whole.px, width - canvas.advance(mark, whole.px))
    count = even(len(lines), int(LONGEST_SUBJECT // whole.step))
    parts = [lines[first : first + count] for first in range(0, len(lines), count)]
    marked = [(*part[:-1], part[-1] + mark) for part in parts[:-1]] + parts[-1:]
    return tuple(Fitted(part, whole.px, whole.step) for part in marked)


def result_text(canvas: Canvas, slide: ResultSlide) -> list[Fitted]:
    """The wording of a decision without voting, by pages."""
    if slide.tally is not None or not slide.text:
        return []
    width, room = canvas.inner - PANEL_PAD - 40, 944 - _result_layout(canvas, slide).panel - PANEL_EXTRA
    whole = canvas.fit(slide.text, width, room, TEXT_SIZES, leading=1.4, cut=False)
    if whole.height <= room:
        return [whole]
    whole = canvas.fit(slide.text, width, room, TEXT_SIZES[-1:], leading=1.3, cut=False)
    count = even(len(whole.lines), int(room // whole.step))
    starts = range(0, len(whole.lines), count)
    return [Fitted(whole.lines[first : first + count], whole.px, whole.step) for first in starts]


def result_pages(canvas: Canvas, slide: ResultSlide) -> int:
    """Of the subject or of the wording, whichever has more."""
    return max(len(_result_layout(canvas, slide).headings), len(result_text(canvas, slide)))


def paint_result(canvas: Canvas, slide: ResultSlide, clock: str, page: int = 0) -> None:
    paint_head(canvas, slide.body, clock)
    x = paint_number(canvas, slide.number, 188, 52)
    made = _result_layout(canvas, slide)
    count = len(made.headings)
    here = clamp(page, count)
    heading = made.headings[here]
    if count > 1:
        x = canvas.margin + _beside_subject(canvas, slide)
        canvas.line(canvas.margin, 258, x, f"{here + 1} / {count}", 44, "petrol", bold=True, tabular=True)
    canvas.block(x + 32, max(188 - heading.height / 2, 132), heading, "ink")
    _verdict(canvas, slide, made)
    needed = vote_words.majority(slide.tally)
    canvas.line(canvas.margin, made.detail, canvas.inner, slide.detail, 56, "ink")
    if needed and made.beside:
        canvas.line(canvas.margin, made.detail, canvas.inner, needed, 44, "ink2", tabular=True, align=RIGHT)
    if slide.tally is not None:
        canvas.rule(made.below - 14)
        _counts(canvas, slide, made.below + 12)
    elif texts := result_text(canvas, slide):
        page = clamp(page, len(texts))
        panel = QRectF(canvas.margin, made.panel, canvas.inner, texts[0].height + PANEL_EXTRA)
        paint_panel(canvas, panel, translate("Wall", "Beschluss"), texts[page], (page, len(texts)))
    canvas.line(canvas.margin, 1002, canvas.inner, vote_words.vote_foot(slide), 44, "ink2", tabular=True)
    if slide.resolution:
        number = translate("Wall", "Beschluss {number}").format(number=slide.resolution)
        canvas.line(canvas.margin, 1002, canvas.inner, number, 44, "ink2", tabular=True, align=RIGHT)


def _verdict(canvas: Canvas, slide: ResultSlide, made: _ResultLayout) -> None:
    """The word with its sign, never colour alone."""
    good = slide.accepted is True or slide.category is ResultCategory.NOTED
    bad = slide.accepted is False or slide.category is ResultCategory.REJECTED
    if bad or good or slide.category not in _SIGNS:
        paint_sign(canvas, made.ring, good=not bad, role="ok" if good and not bad else "ink2")
    else:
        canvas.painter.setPen(Qt.PenStyle.NoPen)
        canvas.painter.setBrush(canvas.colour("ink2"))
        canvas.painter.drawEllipse(made.ring)
        inset = made.ring.width() * 26 / 132
        canvas.icon(made.ring.adjusted(inset, inset, -inset, -inset), _SIGNS[slide.category], "on_petrol")
    left = made.ring.right() + 40
    canvas.block(left, made.ring.center().y() - made.verdict.height / 2, made.verdict, "ink", bold=True)


def _counts(canvas: Canvas, slide: ResultSlide, top: float) -> None:
    rows = vote_words.tally_rows(slide.tally)
    total = max(sum(count for _word, count, _kind in rows), 1)
    step = (958 - top) / max(len(rows), RESULT_ROWS)
    px, large = min(60, max(round(step * 0.6), 44)), min(100, max(round(step * 0.85), 44))
    high = min(88.0, step * 0.7)
    label = max(max(canvas.advance(word, px) for word, _count, _kind in rows) + 24, 300)
    digits = max(canvas.advance(str(count), large, bold=True, tabular=True) for _word, count, _kind in rows)
    left = canvas.margin + label + max(digits, 120) + 40
    for number, (word, count, kind) in enumerate(rows):
        middle = top + (number + 0.5) * step
        canvas.line(canvas.margin, middle, label, word, px)
        canvas.line(canvas.margin, middle, left - canvas.margin - 38, str(count), large, bold=True, tabular=True,
                    align=RIGHT)  # fmt: skip
        if not count:
            continue
        bar = QRectF(left, middle - high / 2, (canvas.width - canvas.margin - left) * count / total, high)
        paint_bar(canvas, bar, kind)


def paint_bar(canvas: Canvas, bar: QRectF, kind: str) -> None:
    """Ja solid, Nein hatched, Enthaltung grey, ungültig an outline: never red and green."""
    painter = canvas.painter
    match kind:
        case "yes":
            canvas.fill(bar, "petrol")
        case "no":
            painter.save()
            painter.setBrushOrigin(bar.topLeft())
            painter.fillRect(bar, hatch(canvas.colour("ink2"), gap=30, width=10))
            painter.restore()
            canvas.frame(bar, "ink2")
        case "abstention":
            canvas.fill(bar, "line")
            canvas.frame(bar, "control")
        case _:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(canvas.colour("control"), 4, Qt.PenStyle.DashLine))
            painter.drawRect(bar.adjusted(2, 2, -2, -2))
