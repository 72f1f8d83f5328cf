"""Every slide on every size of wall: readable from the last row, nothing lost on pages."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import pytest
from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QApplication

from smartaachen_desktop.charts.time_units import month_name
from smartaachen_desktop.gui.icons import Icons
from smartaachen_desktop.gui.projector.canvas import Canvas
from smartaachen_desktop.gui.projector.painter import SlidePainter
from smartaachen_desktop.gui.theme import ThemeBox, load_theme
from smartaachen_desktop.model.meetings import ItemState, ResultCategory
from smartaachen_desktop.model.motions import DiffKind, word_diff
from smartaachen_desktop.model.plan import Horizon
from smartaachen_desktop.model.proposals import ChangeKind
from smartaachen_desktop.model.quorum import LampState
from smartaachen_desktop.model.voting import Tally, VoteMethod
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.example import Example
from smartaachen_desktop.services.queries.meeting_parts import CandidateView, ChangeView, FieldChange
from smartaachen_desktop.services.queries.wall import WallBudgetLine, WallContacts, wall_source
from smartaachen_desktop.services.slide_choice import chosen_slide
from smartaachen_desktop.services.slides import (
    AgendaRow,
    AgendaSlide,
    AmendmentSlide,
    AttendanceSlide,
    BoardColumn,
    BoardSlide,
    BreakSlide,
    BudgetSlide,
    Card,
    ChangesSlide,
    Choice,
    ContactSlide,
    ElectionSlide,
    ItemSlide,
    NeutralSlide,
    NoticeSlide,
    PlanSlide,
    ResultSlide,
    Slide,
    TitleSlide,
    VoteSlide,
)
from smartaachen_desktop.services.slides_foot import Countdown, Foot, ItemTimer, Presence
from smartaachen_desktop.services.slides_room import (
    BlockRow,
    BlockSlide,
    ClockSlide,
    CountdownSlide,
    FileSlide,
    SpeakersSlide,
    TimerSlide,
)
from tests.conftest import TestClock

SIZES = (QSize(960, 540), QSize(640, 480))
MINIMUM = 1080 // 25 + 1  # 44 of 1080 is what the design calls 1/25: no less than 43.2
LONG = "Haushaltsmittelbewirtschaftungsverordnungsänderung "
NAME = (LONG * 6)[:250]
BODY = "Ausschuss für Wissenschaft und Digitalisierung"
ITEM, MOTION = uuid4(), uuid4()
NOW = datetime(2021, 11, 18, 17, 30, tzinfo=UTC)
FOOT = Foot(ItemTimer(NOW - timedelta(minutes=79, seconds=55), 25), None, (Presence(88, 99, LampState.TOO_FEW),))
TEXT = " ".join(f"Wort{number}" for number in range(300))


def change(kind: ChangeKind, name: str, **more: object) -> ChangeView:
    return ChangeView(uuid4(), MOTION, kind, name, **more)  # type: ignore[arg-type]


def moved(name: str = "Hackathon mit Senior*innen") -> ChangeView:
    return change(
        ChangeKind.MEASURE, name, letter="D", before_start=date(2022, 9, 1), before_end=date(2022, 11, 30),
        after_start=date(2022, 10, 17), after_end=date(2023, 1, 13),
    )  # fmt: skip


def amount(name: str, before: int, after: int, year: int = 2022) -> ChangeView:
    return change(ChangeKind.AMOUNT, name, year=year, before_cents=before, after_cents=after, year_planned=175_000_00)


def slides() -> list[Slide]:
    """The longest words, names of 250 characters, forty rows."""
    people = tuple(CandidateView(uuid4(), None, f"{LONG} {number}", 40 - number, number < 2) for number in range(40))
    cards = tuple(Card(f"{LONG} {number}", Horizon.SHORT, 30) for number in range(40))
    changes = (moved(NAME), *(amount(f"{LONG} {n}", 20_000_00, 21_600_00, 2022 + n % 3) for n in range(40)))
    fields = tuple(FieldChange(LONG, NAME, NAME) for _number in range(5))
    return [
        TitleSlide(NAME, None, NAME, NAME),
        AgendaSlide(BODY, tuple(AgendaRow(uuid4(), f"Ö {n}.1", NAME, ItemState.OPEN, n % 3) for n in range(40))),
        ItemSlide(BODY, ITEM, "Ö 40.12", NAME, NAME, None, TEXT),
        VoteSlide(BODY, ITEM, "Ö 40.12", NAME, NAME, TEXT, VoteMethod.ROLL_CALL, 17),
        VoteSlide(BODY, ITEM, "Ö 40.12", NAME, NAME, (LONG + "\n") * 30, VoteMethod.SECRET, 17, election=True),
        AmendmentSlide(BODY, ITEM, "Ö 4", NAME, NAME, word_diff(TEXT, TEXT.replace("Wort7 ", LONG * 5))),
        ChangesSlide(BODY, ITEM, "Ö 4", NAME, NAME, (*changes, change(ChangeKind.CARD, NAME, fields=fields))),
        ResultSlide(BODY, ITEM, "Ö 4", NAME, NAME, True, ResultCategory.ADOPTED_UNCHANGED, Tally(99, 98, 97, 96),
                    VoteMethod.SECRET, "AWD 2021/14"),
        ElectionSlide(BODY, ITEM, "Ö 4", NAME, NAME, 3, 2, people, 0, 3, 2, VoteMethod.SECRET, True),
        BoardSlide(BODY, tuple(BoardColumn(letter, LONG * 2, cards) for letter in "DKW")),
        ContactSlide(BODY, tuple(WallContacts(letter, LONG * 2, 40, 39) for letter in "DKWDK"), 12),
        BudgetSlide(BODY, (2022, 2023, 2024), (WallBudgetLine(NAME, (1, 2, 3)),) * 40, (40, 80, 120)),
        BreakSlide(BODY),
        AttendanceSlide(NAME, 12, 9),
        NoticeSlide(BODY, (LONG * 3)[:140]),
        NeutralSlide(BODY, date(2021, 11, 18)),
        PlanSlide(BODY, NAME),
        SpeakersSlide(BODY, ITEM, "Ö 40.12", NAME, (LONG * 3)[:120], NOW - timedelta(hours=1), (LONG,) * 40, True),
        FileSlide(BODY, ITEM, "Ö 40.12", NAME, uuid4(), f"{LONG * 2}.pdf", "1"),
        BlockSlide(BODY, ITEM, "Ö 4", NAME, tuple(BlockRow(uuid4(), f"Ö {n}.12", NAME) for n in range(20)),
                   VoteMethod.SECRET, 17),
        BlockSlide(BODY, ITEM, "Ö 4", NAME, tuple(BlockRow(uuid4(), f"Ö {n}.12", NAME) for n in range(20)),
                   VoteMethod.OPEN, 0, True, Tally(99, 98, 97, 96)),
        ItemSlide(BODY, ITEM, "Ö 40.12", NAME, NAME, None, TEXT, FOOT),
        VoteSlide(BODY, ITEM, "Ö 40.12", NAME, NAME, TEXT, VoteMethod.ROLL_CALL, 17, foot=FOOT),
        TimerSlide(BODY, ITEM, "Ö 40.12", NAME, ItemTimer(NOW - timedelta(minutes=79), 25)),
        CountdownSlide(BODY, Countdown(NOW + timedelta(minutes=150), 180, "Redezeit")),
        ClockSlide(NAME),
    ]  # fmt: skip


@pytest.fixture
def painter(qapp: QApplication) -> SlidePainter:
    ThemeBox(qapp, load_theme("light"))
    return SlidePainter(Icons())


def all_pages(painter: SlidePainter, slide: Slide, size: QSize, clock: TestClock, zoom: int = 100) -> list[str]:
    """The texts of all pages; no type on any of them is too small."""
    heard: list[str] = []
    painter.heard = heard.append
    first, last = painter.pages(slide, size, clock(), zoom)
    for page in range(first, last + 1):
        painter.render(slide, size, clock(), page, zoom)
        assert painter.smallest >= MINIMUM, (type(slide).__name__, page)
    return heard


def test_the_example_too(painter: SlidePainter, dispatcher: Dispatcher, example: Example, clock: TestClock) -> None:
    source = dispatcher.read(lambda session: wall_source(session, example.meeting))
    for choice in Choice:
        for size in SIZES:
            all_pages(painter, chosen_slide(source, choice), size, clock)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width()}")
@pytest.mark.parametrize("zoom", [100, 125, 150])
def test_a_difference_keeps_every_word_at_every_zoom(
    painter: SlidePainter, size: QSize, zoom: int, clock: TestClock
) -> None:
    parts = word_diff(TEXT, TEXT.replace("Wort7 ", "Neuwort "))
    slide = AmendmentSlide(BODY, ITEM, "Ö 4", "Titel", "Änderungsantrag", parts)
    heard = all_pages(painter, slide, size, clock, zoom)
    said = [word for word in heard if word.startswith(("Wort", "Neuwort"))]
    assert said == [word for part in parts for word in part.text.split()]
    assert {"gestrichen", "neu"} <= set(heard)
    assert {part.kind for part in parts} == set(DiffKind)


def test_zoom_enlarges_running_text(painter: SlidePainter, clock: TestClock) -> None:
    slide = ItemSlide(BODY, ITEM, "Ö 4", "Titel", "", None, TEXT)
    pages = [painter.pages(slide, SIZES[0], clock(), zoom)[1] for zoom in (100, 125, 150)]
    assert pages == sorted(set(pages))


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width()}")
def test_before_and_after_as_in_the_design(painter: SlidePainter, size: QSize, clock: TestClock) -> None:
    rows = (amount("Strategieumsetzung", 20_000_00, 21_600_00), amount("Projekte", 30_000_00, 28_400_00))
    heard = all_pages(painter, ChangesSlide(BODY, ITEM, "Ö 4", "Titel", "Antrag", (moved(), *rows)), size, clock)
    for text in (
        "Was der Antrag ändert", "Hackathon mit Senior*innen", "46 Tage später", "bisher", "neu", "Haushalt 2022",
        "20.000 €", "21.600 €", "+1.600", "30.000 €", "28.400 €", "−1.600", "Summe 2022", "175.000 €", "±0",
    ):  # fmt: skip
        assert text in heard
    assert painter.pages(ChangesSlide(BODY, ITEM, "Ö 4", "", "", (moved(), *rows)), size, clock()) == (0, 0)


def test_changes_that_took_effect_show_the_sum_before_them(painter: SlidePainter, clock: TestClock) -> None:

    row = replace(amount("Projekte", 20_000_00, 25_000_00), applied_at=clock())
    heard = all_pages(painter, ChangesSlide(BODY, ITEM, "Ö 4", "", "", (row,)), SIZES[0], clock)
    assert "170.000 €" in heard
    assert "175.000 €" in heard


def test_every_change_is_on_some_page(painter: SlidePainter, clock: TestClock) -> None:
    rows = tuple(amount(f"Zeile {number}", 100, 200, 2022 + number % 2) for number in range(20))
    wander = change(ChangeKind.CARD, "Karte", letter="K", before_column="Klima", after_column="Wirtschaft")
    new = change(ChangeKind.NEW_MEASURE, "Neue Maßnahme", letter="W", after_start=date(2022, 3, 1))
    slide = ChangesSlide(BODY, ITEM, "Ö 4", "", "", (moved(), wander, new, *rows))
    heard = all_pages(painter, slide, SIZES[0], clock)
    assert {f"Zeile {number}" for number in range(20)} | {"Karte", "Klima", "Wirtschaft", "Neue Maßnahme"} <= set(heard)


def test_a_break_says_when_it_goes_on(painter: SlidePainter, clock: TestClock) -> None:
    heard = all_pages(painter, BreakSlide(BODY, clock(), clock() + timedelta(minutes=30)), SIZES[0], clock)
    assert "weiter um 17:00 Uhr" in heard


def test_an_election_names_the_elected_and_all_votes(painter: SlidePainter, clock: TestClock) -> None:
    people = (
        CandidateView(uuid4(), None, "AWD, Fraktion A", 7, elected=True),
        CandidateView(uuid4(), None, "AWD, Fraktion B", 5, elected=False),
    )
    slide = ElectionSlide(BODY, ITEM, "Ö 4", "Wahl", "Vorsitz", 2, 1, people, 0, 1, 0, VoteMethod.SECRET, by_lot=True)
    heard = all_pages(painter, slide, SIZES[1], clock)
    assert {"Gewählt: AWD, Fraktion A", "AWD, Fraktion B", "5", "Enthaltung"} <= set(heard)
    assert "13 Stimmen · geheime Wahl · 2. Wahlgang · Losentscheid" in heard
    nobody = ElectionSlide(BODY, ITEM, "Ö 4", "Wahl", "Vorsitz", 1, 1, people[1:], 6)
    assert {"Niemand gewählt", "Nein", "6"} <= set(all_pages(painter, nobody, SIZES[1], clock))


def test_all_cards_and_candidates_are_on_some_page(painter: SlidePainter, clock: TestClock) -> None:
    cards = tuple(Card(f"Karte {number}", Horizon.LONG, 0) for number in range(9))
    columns = tuple(BoardColumn(letter, letter, cards if letter == "K" else ()) for letter in "DKW")
    for size in SIZES:
        heard = all_pages(painter, BoardSlide(BODY, columns), size, clock)
        assert {card.title for card in cards} <= set(heard)
        assert "langfristig" in heard
        assert "kurzfristig" not in heard


def test_no_field_stands_alone_on_the_wall_of_a_projector(painter: SlidePainter, clock: TestClock) -> None:
    """Where three columns have no room all fields stand below each other, each with its cards side by side."""
    card = Card("Passende Förderprojekte einwerben", Horizon.SHORT, 40)
    names = ("Digitale Services und Gesellschaft", "Klimaschutz, Energie und Mobilität", "Wirtschaft und Technologie")
    slide = BoardSlide(
        BODY, tuple(BoardColumn(letter, name, (card, card)) for letter, name in zip("DKW", names, strict=True))
    )
    for size in (QSize(1024, 768), QSize(1920, 1080)):
        assert painter.pages(slide, size, clock()) == (0, 0)
        heard = " ".join(all_pages(painter, slide, size, clock))
        assert [heard.count(name) for name in names] == [1, 1, 1]


def test_a_long_subject_leaves_the_verdict_the_largest_word(painter: SlidePainter, clock: TestClock) -> None:
    sizes: dict[str, float] = {}
    draw = Canvas.draw

    def spy(self: Canvas, at: QPointF, words: str, font: QFont, role: str | QColor) -> None:
        sizes[words] = font.pixelSize()
        draw(self, at, words, font, role)

    motion = "Änderungsantrag Fraktion C: vierteljährlicher Bericht"
    slide = ResultSlide(BODY, ITEM, "Ö 5", "Ratsantrag 185/18: Entwicklung einer Smart City Strategie", motion,
                        accepted=False, tally=Tally(4, 7, 1), method=VoteMethod.OPEN)  # fmt: skip
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Canvas, "draw", spy)
        painter.render(slide, QSize(1024, 768), clock())
    others = {size for words, size in sizes.items() if not words.isdigit() and words != "Abgelehnt"}
    assert sizes["Abgelehnt"] >= 1.5 * max(others)


def test_months_are_shortened_as_german_does(painter: SlidePainter, clock: TestClock) -> None:
    heard = [word for slide in slides() for text in all_pages(painter, slide, QSize(1920, 1080), clock)
             for word in text.split()]  # fmt: skip
    assert [word for word in heard if word in {month_name(number, short=True) for number in range(1, 13)}]
    assert not {"Jan", "Feb", "Mär", "Apr", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dez"} & set(heard)


def test_a_slide_is_ready_before_it_is_shown(painter: SlidePainter, clock: TestClock) -> None:
    """Painting twice gives the same picture: nothing depends on what was shown before."""

    def once(slide: Slide) -> bytes:
        picture = painter.render(slide, SIZES[1], clock())  # lives as long as its bits are read
        return bytes(picture.constBits())

    first = [once(slide) for slide in slides()]
    assert [once(slide) for slide in reversed(slides())][::-1] == first
