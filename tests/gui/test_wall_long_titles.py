"""Titles and names of 250 characters on results, elections, board and budget: whole on every wall, in type that the
last row can read."""

from uuid import uuid4

import pytest
from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QFont

from smartaachen_desktop.gui.projector.canvas import Canvas
from smartaachen_desktop.gui.projector.painter import SlidePainter
from smartaachen_desktop.model.meetings import ResultCategory
from smartaachen_desktop.model.motions import word_diff
from smartaachen_desktop.model.plan import Horizon
from smartaachen_desktop.model.voting import Tally, VoteMethod
from smartaachen_desktop.services.queries.meeting_parts import CandidateView
from smartaachen_desktop.services.queries.wall import WallBudgetLine
from smartaachen_desktop.services.slides import (
    AmendmentSlide,
    BoardColumn,
    BoardSlide,
    BudgetSlide,
    Card,
    ElectionSlide,
    ResultSlide,
    Slide,
)
from tests.conftest import TestClock
from tests.gui.test_wall_readable import EACH_SHAPE, fonts
from tests.gui.test_wall_slides import BODY, ITEM, painter

__all__ = ["fonts", "painter"]
WORDS = "Überplanmäßige Aufwendungen im Teilergebnisplan Digitalisierung und Stadtentwicklung "
LONG = (WORDS * 3)[:243].strip() + " Schluss"
NAME = (WORDS * 2)[:110].strip() + " Schluss"


def candidate(name: str, votes: int, *, elected: bool = False) -> CandidateView:
    return CandidateView(uuid4(), None, name, votes, elected)


def result(tally: Tally | None, **more: object) -> ResultSlide:
    return ResultSlide(BODY, ITEM, "Ö 5", LONG, tally=tally, method=VoteMethod.OPEN if tally else None, **more)  # type: ignore[arg-type]


SLIDES: dict[str, tuple[Slide, int]] = {
    "result": (result(Tally(9, 2, 1), motion="Beschlussvorschlag der Verwaltung", accepted=True), 1),
    "result with four counts": (result(Tally(9, 2, 1, 1), accepted=True, resolution="AWD 2021/14"), 1),
    "decision": (result(None, category=ResultCategory.NOTED, text=f"{LONG} {LONG}"), 3),
    "office": (
        ElectionSlide(BODY, ITEM, "Ö 5", "Wahl", LONG,
                      candidates=(candidate("A", 7, elected=True), candidate("B", 4))), 1,
    ),
    "candidates": (
        ElectionSlide(BODY, ITEM, "Ö 5", "Wahl", "Vorsitz", seats=2, candidates=tuple(
            candidate(f"{n}. {NAME}", 9 - n, elected=n < 2) for n in range(4))), 4,
    ),
    "one long name": (
        ElectionSlide(BODY, ITEM, "Ö 5", "Wahl", "Vorsitz", candidates=(candidate(NAME, 9, elected=True),)), 2,
    ),
    "board": (
        BoardSlide(BODY, tuple(BoardColumn(letter, NAME, tuple(
            Card(f"{n}. {LONG}", Horizon.SHORT, 40) for n in range(3))) for letter in "DKW")), 12,
    ),
    "budget": (
        BudgetSlide(BODY, (2022, 2023, 2024), tuple(WallBudgetLine(f"{n}. {LONG}", (90_000_00,) * 3) for n in range(4)),
                    (360_000_00,) * 3), 4,
    ),
}  # fmt: skip


@pytest.fixture
def feet(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Where the words stand, at a height of 1080."""
    seen: list[float] = []
    draw = Canvas.draw

    def spy(self: Canvas, at: QPointF, words: str, font: QFont, role: str) -> None:
        seen.append(at.y())
        draw(self, at, words, font, role)

    monkeypatch.setattr(Canvas, "draw", spy)
    return seen


@EACH_SHAPE
@pytest.mark.parametrize("kind", SLIDES)
def test_nothing_is_cut_and_all_of_it_is_readable(
    painter: SlidePainter, clock: TestClock, size: QSize, fonts: list[float], feet: list[float], kind: str
) -> None:
    slide, wanted = SLIDES[kind]
    heard: list[str] = []
    painter.heard = heard.append
    first, last = painter.pages(slide, size, clock())
    for page in range(first, last + 1):
        painter.render(slide, size, clock(), page)
    assert not [text for text in heard if text.endswith("…")], kind
    if kind == "board":  # the heads are repeated on every page
        cards = [text for text in heard if "Schluss" in text]
        assert len(cards) >= wanted
    else:
        pages = last - first + 1 if kind == "decision" else 1
        assert " ".join(heard).count("Schluss") == wanted + pages - 1
    assert min(fonts) >= size.height() / 25
    assert max(feet) < 1060


@EACH_SHAPE
def test_a_long_name_of_an_amendment_stands_whole_above_its_wording(
    painter: SlidePainter, clock: TestClock, size: QSize, feet: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    painter.heard = heard.append
    panels: list[float] = []
    fill = Canvas.fill

    def spy(self: Canvas, rect: QRectF, role: str | QColor) -> None:
        if role == "sunken":
            panels.append(rect.top())
        fill(self, rect, role)

    monkeypatch.setattr(Canvas, "fill", spy)
    name = "Haushaltsmittelbewirtschaftungsverordnungsänderung " * 4 + "zum Schluss"
    painter.render(AmendmentSlide(BODY, ITEM, "Ö 5", "Titel", name, word_diff("Altes", "Neues")), size, clock())
    lines = [number for number, words in enumerate(heard) if words and words in name]
    assert "".join(heard[number] for number in lines).replace(" ", "") == name.replace(" ", "")
    assert max(feet[number] for number in lines) + 12 < panels[0]


@EACH_SHAPE
def test_a_subject_of_two_long_names_goes_on_page_by_page(
    painter: SlidePainter, clock: TestClock, size: QSize, fonts: list[float], feet: list[float]
) -> None:
    slide = result(Tally(9, 2, 1, 1), motion=f"{LONG} {LONG}", accepted=True, resolution="AWD 2021/14")
    subject = f"{LONG}: {LONG} {LONG}"
    heard: list[str] = []
    painter.heard = heard.append
    first, last = painter.pages(slide, size, clock())
    shown: list[str] = []
    for page in range(first, last + 1):
        heard.clear()
        painter.render(slide, size, clock(), page)
        assert {"9", "2"} <= set(heard), "each page has the result"
        shown += [text for text in heard if text.removesuffix(" …") in subject and not text.isdigit()]
    assert " ".join(shown).replace(" …", "") == subject
    assert min(fonts) >= size.height() / 25
    assert max(feet) < 1060
