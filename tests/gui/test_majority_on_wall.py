"""Every majority on the wall: what it is measured by and what was reached of it, whole and readable."""

from uuid import uuid4

import pytest
from PySide6.QtCore import QSize

from smartaachen_desktop.gui.projector import vote_words
from smartaachen_desktop.gui.projector.painter import SlidePainter
from smartaachen_desktop.model.majorities import Requirement
from smartaachen_desktop.model.voting import Tally, VoteMethod
from smartaachen_desktop.services.slides import ResultSlide, Slide
from smartaachen_desktop.services.slides_room import BlockRow, BlockSlide
from tests.conftest import TestClock
from tests.gui.test_wall_readable import EACH_WALL, fonts
from tests.gui.test_wall_slides import BODY, ITEM, painter

__all__ = ["fonts", "painter"]


def tally(requirement: Requirement) -> Tally:
    return Tally(8, 3, 2, 1).under(requirement, 17, 15)


def slides(requirement: Requirement) -> list[Slide]:
    counts = tally(requirement)
    rows = tuple(BlockRow(uuid4(), f"Ö {n}", "Bericht zur Umsetzung") for n in (5, 6))
    return [
        ResultSlide(BODY, ITEM, "Ö 5", "Strategie", "Beschlussvorschlag", counts.accepted, tally=counts,
                    method=VoteMethod.OPEN),
        BlockSlide(BODY, ITEM, "Ö 5", "Strategie", rows, VoteMethod.SECRET, 0, counts.accepted, counts),
    ]  # fmt: skip


def test_the_words_name_base_number_and_share() -> None:
    said = vote_words.majority(tally(Requirement.TWO_THIRDS_PRESENT))
    assert said == "nötig: zwei Drittel der Anwesenden, mindestens 10 von 15; erreicht: 53,3\u00a0%"
    assert vote_words.majority(tally(Requirement.MAJORITY_ALL_CAST)).startswith("nötig: mehr als die Hälfte aller")
    assert vote_words.majority(tally(Requirement.SIMPLE)) == ""


@EACH_WALL
@pytest.mark.parametrize("requirement", [Requirement.FOUR_FIFTHS_ALL_CAST, Requirement.FOUR_FIFTHS_VALID])
def test_the_longest_of_them_stand_whole(
    painter: SlidePainter, clock: TestClock, size: QSize, fonts: list[float], requirement: Requirement
) -> None:
    for slide in slides(requirement):
        heard: list[str] = []
        painter.heard = heard.append
        painter.render(slide, size, clock())
        assert not [text for text in heard if text.endswith("…")]
        text = " ".join(heard)
        assert "mindestens" in text
        assert "erreicht:" in text
        assert min(fonts) >= size.height() / 25
