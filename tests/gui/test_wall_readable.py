"""Every kind of slide is readable from the last row on every wall, pages instead of being cut, and is among the
pictures."""

from collections.abc import Iterator
from datetime import timedelta
from uuid import uuid4

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFont, QImage

from smartaachen_desktop.gui.projector import flow, pictures
from smartaachen_desktop.gui.projector.painter import SlidePainter
from smartaachen_desktop.model.meetings import ItemState
from smartaachen_desktop.model.voting import Tally, VoteMethod
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.example import Example
from smartaachen_desktop.services.queries.wall import WallSource, wall_source
from smartaachen_desktop.services.slides import AgendaRow, AgendaSlide, ResultSlide, Slide
from smartaachen_desktop.services.slides_room import BlockRow, BlockSlide, SpeakersSlide
from tests.conftest import TestClock
from tests.gui.test_wall_gallery import kinds
from tests.gui.test_wall_slides import BODY, ITEM, NOW, painter, slides

__all__ = ["painter"]
WALLS = (QSize(1024, 768), QSize(1920, 1080), QSize(3840, 2160))
SHAPES = (QSize(640, 480), QSize(960, 540))
"""Where no pixel is looked at: every slide is laid out at a height of 1080, whatever the picture's size."""
EACH_SHAPE = pytest.mark.parametrize("size", SHAPES, ids=lambda size: f"{size.width()}")
EACH_WALL = pytest.mark.parametrize("size", WALLS, ids=lambda size: f"{size.width()}")
TITLE = "Überplanmäßige Aufwendungen und Auszahlungen im Teilergebnisplan Digitalisierung und Stadtentwicklung"


@pytest.fixture
def source(dispatcher: Dispatcher, example: Example) -> WallSource:
    return dispatcher.read(lambda session: wall_source(session, example.meeting))


@pytest.fixture
def fonts(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The pixel sizes that really reach the picture, after every scaling."""
    from smartaachen_desktop.gui.projector.canvas import Canvas

    seen: list[float] = []
    draw = Canvas.draw

    def spy(self: Canvas, at: object, words: str, font: QFont, role: object) -> None:
        if words.strip():
            seen.append(font.pixelSize() * self.painter.worldTransform().m22())
        draw(self, at, words, font, role)  # type: ignore[arg-type]

    monkeypatch.setattr(Canvas, "draw", spy)
    return seen


@EACH_WALL
def test_the_smallest_type_of_every_kind_is_a_25th_of_the_height(
    painter: SlidePainter, source: WallSource, clock: TestClock, size: QSize, fonts: list[float]
) -> None:
    shown = [slide for _name, slide in pictures.gallery(source, clock())] + slides()
    assert {type(slide).__name__ for slide in shown} == kinds()
    for slide in shown:
        first, last = painter.pages(slide, size, clock())
        for page in {first, 0, last}:
            fonts.clear()
            painter.render(slide, size, clock(), page)
            assert min(fonts, default=size.height()) >= size.height() / 25, (type(slide).__name__, page)


def test_the_pictures_show_every_kind(dispatcher: Dispatcher, example: Example, source: WallSource, clock: TestClock,
                                      painter: SlidePainter) -> None:  # fmt: skip
    shown = pictures.gallery(source, clock())
    assert {type(slide).__name__ for _name, slide in shown} == kinds()
    painted = dispatcher.read(lambda session: pictures.slide_pictures(session, example.meeting, clock()))
    assert [name for name, _image in painted] == [name for name, _slide in shown]
    assert len({name for name, _image in painted}) == len(painted)
    images = {name: image for name, image in painted if name != "jetzt"}
    different = {bytes(image.constBits()) for image in images.values()}
    assert len(different) == len(images), "no two alike, so none empty"


def long_slides() -> Iterator[Slide]:
    rows = [AgendaRow(uuid4(), f"Ö {n + 1}", f"{n + 1}. {TITLE}", ItemState.OPEN) for n in range(40)]
    yield AgendaSlide(BODY, tuple(rows))
    yield SpeakersSlide(BODY, ITEM, "Ö 4", TITLE, "Vorsitz", NOW, tuple(f"{n}. Fraktion, {TITLE}" for n in range(30)))
    block = tuple(BlockRow(uuid4(), f"Ö {n + 1}", f"{n + 1}. {TITLE}") for n in range(15))
    yield BlockSlide(BODY, ITEM, "Ö 4", TITLE, block, VoteMethod.OPEN, 12)
    yield BlockSlide(BODY, ITEM, "Ö 4", TITLE, block, VoteMethod.OPEN, 0, True, Tally(9, 2, 1, 1))
    yield ResultSlide(BODY, ITEM, "Ö 4", "Titel", text=" ".join(f"{n}. {TITLE}" for n in range(20)))


@EACH_SHAPE
def test_long_lists_are_paged_with_a_mark_and_lose_no_word(
    painter: SlidePainter, clock: TestClock, size: QSize
) -> None:
    for slide in long_slides():
        heard: list[str] = []
        painter.heard = heard.append
        first, last = painter.pages(slide, size, clock())
        assert last > first
        for page in range(first, last + 1):
            painter.render(slide, size, clock(), page)
            assert f"{page - first + 1} / {last - first + 1}" in heard
        assert not [text for text in heard if text.endswith("…")], type(slide).__name__
        said = " ".join(heard)
        count = {AgendaSlide: 40, SpeakersSlide: 30, BlockSlide: 15, ResultSlide: 20}[type(slide)]
        assert said.count("Teilergebnisplan") == count
        assert said.count("Stadtentwicklung") == count


@EACH_SHAPE
def test_a_plan_with_long_names_cuts_none(
    painter: SlidePainter, source: WallSource, clock: TestClock, size: QSize
) -> None:
    from dataclasses import replace

    from smartaachen_desktop.services.slides import PlanSlide

    assert source.plan is not None
    rows = tuple(replace(row, title=f"{row.title}: {TITLE}") for row in source.plan.measures)
    slide = PlanSlide(BODY, "Plan", replace(source.plan, measures=rows))
    heard: list[str] = []
    painter.heard = heard.append
    first, last = painter.pages(slide, size, clock())
    for page in range(first, last + 1):
        painter.render(slide, size, clock(), page)
    assert not [text for text in heard if text.endswith("…")]
    dated = [row for row in rows if row.start is not None]
    assert " ".join(heard).count("Stadtentwicklung") == len(dated)


@pytest.mark.parametrize("current", [0, 3, 20, 39])
def test_pages_around_a_row_show_every_row_once(current: int) -> None:
    heights = [70.0 + 50 * (number % 3) for number in range(40)]
    spans, here = flow.pages_around(heights, 720, current)
    assert [row for first, end in spans for row in range(first, end)] == list(range(40))
    assert spans[here][0] <= current < spans[here][1]
    assert all(sum(heights[first:end]) <= 720 for first, end in spans)


def test_a_row_higher_than_a_page_has_one_of_its_own() -> None:
    assert flow.pages([900, 50, 900], 720) == [(0, 1), (1, 2), (2, 3)]
    assert flow.pages_around([900, 50, 900], 720, 2) == ([(0, 1), (1, 2), (2, 3)], 2)


def test_only_the_part_that_runs_is_painted_anew(painter: SlidePainter) -> None:
    """And it comes out as if all had been painted; nothing else is touched."""
    for size in WALLS[:2]:
        for slide in slides():
            before = painter.render(slide, size, NOW)
            image = QImage(before)
            later = NOW + timedelta(seconds=7)
            area = painter.repaint(image, slide, later)
            if area.isEmpty():
                assert image == before
                continue
            assert area.height() < size.height() * 0.7
            assert image.copy(area) == painter.render(slide, size, later).copy(area) != before.copy(area)
            above = QRect(0, 0, size.width(), area.top())
            assert image.copy(above) == before.copy(above)
