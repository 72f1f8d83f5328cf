"""What is painted: long texts over pages, forty items, every shape of wall, and nothing outside the slide."""

from dataclasses import replace
from datetime import date
from uuid import uuid4

import pytest
from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from smartaachen_desktop.gui.icons import Icons
from smartaachen_desktop.gui.projector.canvas import Canvas
from smartaachen_desktop.gui.projector.item_slides import item_layout
from smartaachen_desktop.gui.projector.painter import SlidePainter
from smartaachen_desktop.gui.projector.pictures import slide_pictures
from smartaachen_desktop.gui.theme import Theme, ThemeBox, load_theme
from smartaachen_desktop.model.meetings import ItemState, ResultCategory
from smartaachen_desktop.model.voting import Tally, VoteMethod
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.example import Example
from smartaachen_desktop.services.queries.wall import wall_source
from smartaachen_desktop.services.slide_choice import chosen_slide
from smartaachen_desktop.services.slides import (
    AgendaRow,
    AgendaSlide,
    BlackSlide,
    BreakSlide,
    Choice,
    ItemSlide,
    NeutralSlide,
    PlanSlide,
    ResultSlide,
    Slide,
    TitleSlide,
    VoteSlide,
)
from tests.conftest import TestClock
from tests.gui.wall_bench import box

__all__ = ["box"]
SIZES = (QSize(1920, 1080), QSize(1024, 768))
LONG_TITLE = ("Fortschreibung der Strategie unter Beteiligung der Stadtgesellschaft " * 5)[:250]
LONG_TEXT = " ".join(f"Wort{number}" for number in range(600))
BODY = "Ausschuss für Wissenschaft und Digitalisierung"


class Gallery:
    """Paints slides and remembers their texts."""

    def __init__(self, clock: TestClock) -> None:
        self.heard: list[str] = []
        self.clock = clock
        self.painter = SlidePainter(Icons(), heard=self.heard.append)

    def texts(self, slide: Slide, size: QSize, page: int = 0) -> list[str]:
        self.heard.clear()
        image = self.painter.render(slide, size, self.clock(), page)
        assert image.size() == size
        return list(self.heard)


@pytest.fixture
def gallery(box: ThemeBox, clock: TestClock) -> Gallery:
    return Gallery(clock)


def item_slide(title: str, text: str) -> ItemSlide:
    return ItemSlide(BODY, uuid4(), "Ö 12", title, "FB 02/0103/WP18", None, text)


def result_slide() -> ResultSlide:
    return ResultSlide(
        BODY, uuid4(), "Ö 5", "Smart City Strategie", "Beschlussvorschlag", True, ResultCategory.ADOPTED_UNCHANGED,
        Tally(9, 2, 1), VoteMethod.OPEN, "AWD 2021/14",
    )  # fmt: skip


def agenda(count: int, current: int | None) -> AgendaSlide:
    def state(number: int) -> ItemState:
        if current is None or number > current:
            return ItemState.OPEN
        return ItemState.RUNNING if number == current else ItemState.DONE

    rows = [AgendaRow(uuid4(), f"Ö {number + 1}", f"Punkt {number + 1}", state(number)) for number in range(count)]
    return AgendaSlide(BODY, (*rows, AgendaRow(None, "N", "Nichtöffentlicher Teil", ItemState.OPEN)))


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_a_long_proposal_goes_over_pages_without_losing_a_word(gallery: Gallery, size: QSize) -> None:
    slide = item_slide(LONG_TITLE, LONG_TEXT)
    first, last = gallery.painter.pages(slide, size, gallery.clock())
    assert first == 0
    assert last >= 2
    words: list[str] = []
    for page in range(last + 1):
        texts = gallery.texts(slide, size, page)
        assert f"{page + 1} / {last + 1}" in texts
        lines = [text for text in texts if text.startswith("Wort")]
        assert lines[-1].endswith("…") == (page < last)
        words += [word for line in lines for word in line.split() if word != "…"]
    assert words == LONG_TEXT.split()


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_a_title_of_250_characters_is_whole(gallery: Gallery, size: QSize) -> None:
    texts = gallery.texts(item_slide(LONG_TITLE, ""), size)
    assert " ".join(LONG_TITLE.split()) in " ".join(texts)


def test_a_short_proposal_is_large_and_shrinks_only_when_it_must(box: ThemeBox) -> None:
    image = QImage(SIZES[0], QImage.Format.Format_RGB32)
    painter = QPainter(image)
    canvas = Canvas(painter, QRectF(image.rect()), load_theme("wall"), box.icons)
    sizes = [item_layout(canvas, item_slide("Titel", "Satz mit Worten. " * count))[1][0].px for count in (5, 25, 90)]
    smallest = canvas.font(12).pixelSize()
    painter.end()
    assert sizes[0] == 60
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[-1] == 44
    assert smallest == 44, "nothing on the wall is smaller"


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_forty_items_scroll_around_the_current_one(gallery: Gallery, size: QSize) -> None:
    for current in (0, 20, 39):
        assert f"Punkt {current + 1}" in gallery.texts(agenda(40, current), size)
    slide = agenda(40, 20)
    first, last = gallery.painter.pages(slide, size, gallery.clock())
    seen = {text for page in range(first, last + 1) for text in gallery.texts(slide, size, page)}
    assert {f"Punkt {number}" for number in range(1, 41)} | {"Nichtöffentlicher Teil"} <= seen
    assert gallery.painter.pages(agenda(8, 4), size, gallery.clock()) == (0, 0)


def test_the_agenda_says_how_far_the_meeting_is(gallery: Gallery) -> None:
    assert "4 von 8 erledigt" in gallery.texts(agenda(8, 4), SIZES[0])


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_a_result_says_all_it_has_to(gallery: Gallery, size: QSize) -> None:
    texts = gallery.texts(result_slide(), size)
    for text in (
        "Ö 5", "Smart City Strategie: Beschlussvorschlag", "Angenommen", "ungeändert beschlossen, mehrheitlich",
        "9", "2", "1", "12 Stimmen · offene Abstimmung", "Beschluss AWD 2021/14",
    ):  # fmt: skip
        assert text in texts
    assert "Ungültig" not in texts
    secret = replace(result_slide(), tally=Tally(4, 7, 0, 1), accepted=False, category=None, method=VoteMethod.SECRET)
    texts = gallery.texts(secret, size)
    assert {"Abgelehnt", "Ungültig", "12 Stimmen · geheime Abstimmung"} <= set(texts)


@pytest.mark.parametrize(
    "slide",
    [
        TitleSlide(BODY, None),
        agenda(40, 3),
        item_slide("<b>fett</b> & <img src=x>", "a & b"),
        VoteSlide(BODY, uuid4(), "Ö 5", "Titel", "Antrag", "Text"),
        result_slide(),
        BreakSlide(BODY),
        NeutralSlide(BODY, date(2021, 11, 18)),
        PlanSlide(BODY, "SMART.Aachen", None),
        BlackSlide(),
    ],
    ids=lambda slide: type(slide).__name__,
)
def test_text_stays_inside_and_every_shape_of_wall_works(gallery: Gallery, slide: Slide) -> None:
    """Also tiny, very wide and upright; markup is text."""
    for size in (*SIZES, QSize(3840, 2160), QSize(64, 36), QSize(2560, 600), QSize(600, 900), QSize(0, 0)):
        gallery.painter.render(slide, size, gallery.clock())
    if isinstance(slide, ItemSlide):
        assert slide.title in gallery.texts(slide, SIZES[0])


def test_a_slide_is_painted_into_its_rectangle_only(gallery: Gallery) -> None:
    image = QImage(600, 400, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.magenta)
    painter = QPainter(image)
    area = QRect(100, 80, 320, 180)
    gallery.painter.paint(painter, QRectF(area), result_slide(), gallery.clock())
    painter.end()
    outside = {
        image.pixelColor(x, y).name()
        for x in range(0, 600, 7)
        for y in range(0, 400, 7)
        if not area.adjusted(-1, -1, 1, 1).contains(x, y)
    }
    assert outside == {"#ff00ff"}
    assert image.pixelColor(110, 85) == load_theme("wall").colour("rail")


def test_the_plan_can_come_from_elsewhere(
    box: ThemeBox, clock: TestClock, dispatcher: Dispatcher, example: Example
) -> None:
    asked: list[tuple[QSize, int]] = []

    def paint_plan(slide: PlanSlide, theme: Theme, size: QSize, today: date, page: int) -> QImage:
        assert slide.plan is not None
        assert slide.plan.measures
        assert today == date(2021, 11, 18)
        asked.append((size, page))
        image = QImage(size, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.magenta)
        return image

    painter = SlidePainter(box.icons, paint_plan=paint_plan, plan_pages=lambda *_: (0, 4))
    slide = chosen_slide(dispatcher.read(lambda session: wall_source(session, example.meeting)), Choice.PLAN)
    image = painter.render(slide, SIZES[0], clock(), 2)
    assert asked == [(QSize(1920, 976), 2)]
    assert painter.pages(slide, SIZES[0], clock()) == (0, 3)
    assert image.pixelColor(900, 1075).name() == "#ff00ff"
    assert image.pixelColor(5, 5) == load_theme("wall").colour("rail")


def test_pictures_of_the_example(dispatcher: Dispatcher, example: Example, clock: TestClock, box: ThemeBox) -> None:
    pictures = dict(dispatcher.read(lambda session: slide_pictures(session, example.meeting, clock())))
    assert {"jetzt", "titel", "tagesordnung", "projektplan", "haushalt", "neutral"} <= set(pictures)
    assert all(image.size() == SIZES[0] for image in pictures.values())


def test_a_long_agenda_is_measured_row_by_row_and_not_each_against_all(
    gallery: Gallery, monkeypatch: pytest.MonkeyPatch
) -> None:
    measured: list[str] = []
    advance = Canvas.advance

    def spy(self: Canvas, words: str, px: int, *, bold: bool = False, tabular: bool = False) -> float:
        measured.append(words)
        return advance(self, words, px, bold=bold, tabular=tabular)

    monkeypatch.setattr(Canvas, "advance", spy)
    gallery.painter.render(agenda(60, 30), SIZES[0], gallery.clock())
    assert len(measured) < 5 * 61


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_no_name_on_a_list_of_candidates_looks_cut_off(gallery: Gallery, size: QSize) -> None:
    names = [f"AWD, Fraktion {letter}" for letter in "ABCDEFGHIJKLMNOPQRST"]
    slide = VoteSlide(BODY, uuid4(), "Ö 2", LONG_TITLE, "Wahl: Vorsitz", "\n".join(names), None, 17, election=True)
    first, last = gallery.painter.pages(slide, size, gallery.clock())
    assert last > first
    heard = [text for page in range(first, last + 1) for text in gallery.texts(slide, size, page)]
    assert [text for text in heard if text.startswith("AWD, Fraktion")] == names
