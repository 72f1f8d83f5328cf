"""The plan on the wall: level, period, public filter, the measure talked about, and what a motion would move."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from smartaachen_desktop.gui.plan.render import FONT, pages_of
from smartaachen_desktop.gui.plan.wall_plan import render_slide, shown, slide_pages
from smartaachen_desktop.gui.theme import Theme, load_theme
from smartaachen_desktop.model.plan import MeasureStatus
from smartaachen_desktop.model.plan_filters import FilterDefinition, Grouping, Only
from smartaachen_desktop.model.proposals import ChangeKind
from smartaachen_desktop.services.plan_look import Level, Period, PlanLook, public_filter
from smartaachen_desktop.services.queries.meeting_parts import ChangeView
from smartaachen_desktop.services.queries.plan import MeasureRow
from smartaachen_desktop.services.slides import PlanSlide
from tests.gui.plan_desk import measure, plan_of

SIZES = (QSize(1920, 976), QSize(1024, 694))
TODAY = date(2022, 9, 15)
WALL = load_theme("wall")


@pytest.fixture
def wall(qapp: QApplication) -> Theme:
    return WALL


def rows() -> tuple[MeasureRow, MeasureRow, MeasureRow, MeasureRow]:
    """A summary with two steps, one of them in the second half of 2022, and one measure of 2024."""
    top = measure(1, has_steps=True, start=None, end=None)
    early = measure(2, parent_id=top.id, depth=1, start=date(2022, 2, 1), end=date(2022, 4, 30))
    late = measure(3, parent_id=top.id, depth=1, start=date(2022, 8, 1), end=date(2022, 11, 30),
                   status=MeasureStatus.DONE)  # fmt: skip
    return top, early, late, measure(4, start=date(2024, 1, 1), end=date(2024, 6, 30))


def titles(slide: PlanSlide) -> list[str]:
    return [entry.title for entry in shown(slide, TODAY).rows.entries if entry.measure is not None]


def slide_of(*measures: MeasureRow, look: PlanLook | None = None, picked: UUID | None = None) -> PlanSlide:
    return PlanSlide("AWD", "Probe", plan_of(*measures), picked, look=look or PlanLook())


def test_the_level_of_detail_folds_the_rows() -> None:
    top, early, late, far = rows()
    look = PlanLook()
    seen = []
    for _ in Level:
        what = shown(slide_of(top, early, late, far, look=look), TODAY)
        seen.append([entry.title for entry in what.rows.entries if entry.measure])
        look = look.next_level()
    assert seen == [[each.title for each in (top, early, late, far)], [top.title, far.title], []]
    assert look == PlanLook(), "after the last level comes the first"
    fields = shown(slide_of(top, early, look=PlanLook(level=Level.FIELDS)), TODAY)
    assert [entry.title for entry in fields.rows.entries] == ["Strategieprozess"]
    assert pages_of(fields, WALL, SIZES[0]), "a group is shown although nothing follows it"


def test_the_period_leaves_out_what_lies_outside() -> None:
    top, early, late, far = rows()
    half = slide_of(top, early, late, far, look=PlanLook(period=Period.HALF_YEAR))
    year = slide_of(top, early, late, far, look=PlanLook(period=Period.YEAR))
    assert titles(half) == [top.title, late.title]
    assert titles(year) == [top.title, early.title, late.title]
    what = shown(half, TODAY)
    assert (what.rows.first, what.rows.last) == (date(2022, 7, 1), date(2022, 12, 31))
    assert what.head == ("Projektplan 2. Halbjahr 2022",)
    assert shown(year, TODAY).head == ("Projektplan 2022",)


def test_the_filter_is_told_as_a_count_only() -> None:
    top, early, late, far = rows()
    wanted = FilterDefinition(text="vorgang", statuses=frozenset({MeasureStatus.DONE}))
    what = shown(slide_of(top, early, late, far, look=PlanLook(wanted=wanted)), TODAY)
    assert [(entry.title, entry.pale) for entry in what.rows.entries if entry.measure] == [
        (top.title, True), (late.title, False),
    ]  # fmt: skip
    assert what.head == ("Projektplan", "Auswahl: 1 von 4")


def test_nothing_internal_chooses_what_the_wall_shows() -> None:
    person = UUID(int=7)
    wanted = FilterDefinition(
        contacts=frozenset({person}), departments=frozenset({person}), lines=frozenset({person}),
        only=frozenset({Only.WITHOUT_CONTACT, Only.OPEN}), grouping=Grouping.CONTACT,
    )  # fmt: skip
    assert public_filter(wanted) == FilterDefinition(only=frozenset({Only.OPEN}))
    assert public_filter(FilterDefinition(grouping=Grouping.STATUS)).grouping is Grouping.STATUS


@pytest.mark.parametrize("size", SIZES)
def test_the_measure_talked_about_is_seen_at_once(wall: Theme, size: QSize) -> None:
    many = [measure(number, title=f"Maßnahme {number} der Strategie") for number in range(1, 41)]
    picked = many[33].id
    plain, slide = slide_of(*many), slide_of(*many, picked=picked)
    here, count = slide_pages(slide, wall, size, TODAY)
    assert slide_pages(plain, wall, size, TODAY) == (0, count)
    assert 0 < here < count
    assert picked in {entry.key for entry in pages_of(shown(slide, TODAY), wall, size)[here]}
    image, same = render_slide(slide, wall, size, TODAY), render_slide(plain, wall, size, TODAY, here)
    assert image != same
    accent = wall.colour("accent").name()
    assert any(image.pixelColor(2, y).name() == accent for y in range(size.height()))
    assert render_slide(slide, wall, size, TODAY, -here) == render_slide(plain, wall, size, TODAY)


def test_the_measure_talked_about_is_shown_whatever_the_level() -> None:
    top, early, late, far = rows()
    look = PlanLook(Level.MEASURES, Period.HALF_YEAR)
    assert titles(slide_of(top, early, late, far, look=look, picked=early.id)) == [top.title, early.title]


def test_a_prepared_change_shows_before_and_after(wall: Theme) -> None:
    top, early, late, far = rows()
    move = ChangeView(
        UUID(int=1), UUID(int=2), ChangeKind.MEASURE, early.title, early.id, before_start=early.start,
        before_end=early.end, after_start=date(2023, 2, 1), after_end=date(2023, 4, 30),
    )  # fmt: skip
    slide = slide_of(top, early, late, far, look=PlanLook(period=Period.HALF_YEAR))
    with_move = replace(slide, moves=(move,))
    what = shown(with_move, TODAY)
    assert [(bar.start, bar.stop) for bar in what.moved.values()] == [(date(2023, 2, 1), date(2023, 5, 1))]
    assert early.title in titles(with_move), "what moves is shown, in whatever period it lies"
    assert "blass: bisher" in what.head
    whole = replace(with_move, look=PlanLook())
    assert render_slide(whole, wall, SIZES[0], TODAY) != render_slide(replace(whole, moves=()), wall, SIZES[0], TODAY)


@pytest.mark.parametrize("size", SIZES)
def test_type_is_large_enough_for_the_room(wall: Theme, size: QSize) -> None:
    """A twenty-fifth of the whole slide, of which the picture is 976 of 1080 lines."""
    scale = wall.wall.min / FONT * size.height() / 976
    assert FONT * scale >= size.height() * 1080 / 976 / 25


def test_an_empty_plan_is_no_harm(wall: Theme) -> None:
    for look in (PlanLook(), PlanLook(Level.FIELDS, Period.YEAR, FilterDefinition(text="nichts"))):
        slide = slide_of(look=look)
        assert slide_pages(slide, wall, SIZES[1], TODAY)[0] == 0
        assert render_slide(slide, wall, SIZES[1], TODAY).size() == SIZES[1]
