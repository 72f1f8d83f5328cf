"""Amounts of twelve digits, long names of lines, motions and offices: no figure is cut, nor what it is for."""

import pytest
from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QFont, QFontMetricsF

from smartaachen_desktop.gui.projector.canvas import Canvas
from smartaachen_desktop.gui.projector.painter import SlidePainter
from smartaachen_desktop.model.proposals import ChangeKind
from smartaachen_desktop.model.voting import VoteMethod
from smartaachen_desktop.services.queries.meeting_parts import ChangeView, FieldChange
from smartaachen_desktop.services.queries.wall import WallBudgetLine, WallContacts
from smartaachen_desktop.services.slides import (
    AmendmentSlide,
    AttendanceSlide,
    BodyCount,
    BudgetSlide,
    ChangesSlide,
    ContactSlide,
    Slide,
    TitleSlide,
    VoteSlide,
)
from tests.conftest import TestClock
from tests.gui.test_wall_long_titles import LONG, NAME
from tests.gui.test_wall_readable import EACH_WALL
from tests.gui.test_wall_slides import BODY, ITEM, NOW, amount, change, painter

__all__ = ["painter"]
BIG = 999_999_999_999_00
SEED_LINE = "Strategieumsetzung (externe Expertise, Umfragen)"
Box = tuple[float, float, float, str]


@pytest.fixture
def boxes(monkeypatch: pytest.MonkeyPatch) -> list[Box]:
    """Left and right edge, base line and words of all that is written, at a height of 1080."""
    seen: list[Box] = []
    draw = Canvas.draw

    def spy(self: Canvas, at: QPointF, words: str, font: QFont, role: str) -> None:
        if words:
            seen.append((at.x(), at.x() + QFontMetricsF(font).horizontalAdvance(words), at.y(), words))
        draw(self, at, words, font, role)

    monkeypatch.setattr(Canvas, "draw", spy)
    return seen


def written(painter: SlidePainter, slide: Slide, size: QSize, clock: TestClock, boxes: list[Box]) -> list[str]:
    """The words of all pages; none outside the margins, and no two over each other."""
    said: list[str] = []
    first, last = painter.pages(slide, size, clock())
    for page in range(first, last + 1):
        boxes.clear()
        painter.render(slide, size, clock(), page)
        width = size.width() * 1080 / size.height()
        for left, right, base, words in boxes:
            assert left >= 40, words
            assert right <= width - 40, words
            assert base < 1070, words
        for place, (left, right, base, words) in enumerate(boxes):
            for other_left, other_right, other_base, other in boxes[:place]:
                if abs(base - other_base) < 30:
                    assert right <= other_left + 1 or other_right <= left + 1, (words, other)
        said += [words for *_place, words in boxes]
    assert not [words for words in said if words.endswith("…")]
    return said


def money(name: str, before: int, after: int, year: int = 2022) -> ChangeView:
    return amount(name, before, after, year)


@EACH_WALL
def test_amounts_of_twelve_digits_stand_whole_beside_their_line(
    painter: SlidePainter, clock: TestClock, size: QSize, boxes: list[Box]
) -> None:
    rows = (money(LONG, BIG - 123, BIG), money("Personal", -BIG + 7, BIG), money(LONG, BIG, -BIG, 2023))
    said = written(painter, ChangesSlide(BODY, ITEM, "Ö 4", LONG, "", rows), size, clock, boxes)
    for figure in ("999.999.999.997,77 €", "999.999.999.999,00 €", "−999.999.999.998,93 €", "+1.999.999.999.997,93"):
        assert figure in [words.replace("\N{NO-BREAK SPACE}", " ") for words in said]
    assert {"Haushalt 2022", "Summe 2022", "Haushalt 2023", "Summe 2023", "Unterschied", "bisher", "neu"} <= set(said)
    assert " ".join(said).count("Schluss") == 2


@EACH_WALL
def test_a_line_of_the_council_paper_is_never_cut_in_the_table(
    painter: SlidePainter, clock: TestClock, size: QSize, boxes: list[Box]
) -> None:
    rows = (money(SEED_LINE, 20_000_00, 21_600_00), money("Projekte", 30_000_00, 28_400_00))
    said = written(painter, ChangesSlide(BODY, ITEM, "Ö 4", "", "", rows), size, clock, boxes)
    assert SEED_LINE in " ".join(said)
    assert "Unterschied" not in said  # as a table


@EACH_WALL
def test_long_values_of_a_field_stand_below_each_other(
    painter: SlidePainter, clock: TestClock, size: QSize, boxes: list[Box]
) -> None:
    fields = (FieldChange("Dienststelle", NAME, NAME), FieldChange("Stand", "geplant", "läuft"))
    moved = change(ChangeKind.MEASURE, "Hackathon", letter="K", fields=fields)
    said = written(painter, ChangesSlide(BODY, ITEM, "Ö 4", "", "", (moved,)), size, clock, boxes)
    assert " ".join(said).count("Schluss") == 2
    assert {"geplant", "läuft"} <= set(said)


@EACH_WALL
def test_a_line_wider_than_the_sum_keeps_its_column(
    painter: SlidePainter, clock: TestClock, size: QSize, boxes: list[Box]
) -> None:
    lines = (WallBudgetLine("Zuweisung", (BIG, BIG, BIG)), WallBudgetLine("Abzug", (-BIG, -BIG, -BIG)))
    written(painter, BudgetSlide(BODY, (2022, 2023, 2024), lines, (0, 0, 0)), size, clock, boxes)


@EACH_WALL
def test_names_of_fields_are_whole_and_numbers_stay_with_their_word(
    painter: SlidePainter, clock: TestClock, size: QSize, boxes: list[Box]
) -> None:
    fields = tuple(WallContacts(letter, NAME, 400, 399) for letter in "DKW")
    said = written(painter, ContactSlide(BODY, fields, 12), size, clock, boxes)
    assert " ".join(said).count("Schluss") == 3
    bodies = (BodyCount(f"{NAME[:80]} Schluss", 33, 17), BodyCount("Steuergremium", 12, 9))
    said = written(painter, AttendanceSlide(BODY, 33, 17, bodies), size, clock, boxes)
    assert "Schluss" in " ".join(said)
    assert not [line for line in said if line.endswith(("17", " 9"))]


@EACH_WALL
def test_office_motion_and_place_take_a_second_line(
    painter: SlidePainter, clock: TestClock, size: QSize, boxes: list[Box]
) -> None:
    office = f"Wahl: {NAME[:70]} Ende"
    vote = VoteSlide(BODY, ITEM, "Ö 40.12", "Wahlen", office, "AWD, Fraktion A", VoteMethod.SECRET, 66, election=True)
    assert "Ende" in " ".join(written(painter, vote, size, clock, boxes))
    amendment = AmendmentSlide(BODY, ITEM, "Ö 4", "Titel", "Änderungsantrag der Fraktion C zum Bericht im Jahr Ende")
    assert "Ende" in " ".join(written(painter, amendment, size, clock, boxes))
    title = TitleSlide(BODY, NOW, f"Verwaltungsgebäude, {NAME}", "Raum 207")
    assert "Raum 207" in " ".join(written(painter, title, size, clock, boxes))
