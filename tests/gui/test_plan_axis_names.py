"""Names on the time axis and beside the bars: whole, of one form, and crossed by nothing."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from smartaachen_desktop.charts.time_units import Unit, common_form, names, ticks
from smartaachen_desktop.gui.plan.head import HEIGHT, LOWER, UPPER, HeadPainter
from smartaachen_desktop.gui.plan.labels import BEFORE, GAP, place_label
from smartaachen_desktop.gui.plan.timescale import MAX_PER_DAY, MIN_PER_DAY, TimeScale
from smartaachen_desktop.gui.theme import load_theme


@given(unit=st.sampled_from(list(Unit)), per_day=st.floats(MIN_PER_DAY, MAX_PER_DAY))
def test_all_units_have_names_of_the_same_form_and_room_for_them(unit: Unit, per_day: float) -> None:
    def width(words: str) -> float:
        return 7.0 * len(words)

    form = common_form(unit, per_day, width)
    if form is not None:
        for begin, end in list(ticks(unit, date(2024, 1, 1), date(2024, 12, 31)))[:31]:
            assert width(names(begin, unit, upper=False)[form]) <= (end - begin).days * per_day


def test_months_are_all_whole_all_short_or_all_initials() -> None:
    found = [common_form(Unit.MONTH, per_day, lambda words: 7.0 * len(words)) for per_day in (3.0, 1.3, 1.1, 0.5, 0.2)]
    september = names(date(2022, 9, 1), Unit.MONTH, upper=False)
    said = [september[form] if form is not None else "" for form in found]
    assert said == ["September", "Sept.", "Sep.", "S", ""]


@pytest.mark.parametrize("day", [date(2022, 6, 15), date(2022, 6, 14), date(2022, 6, 17)])
def test_the_line_of_today_does_not_cross_the_name_of_its_month(qapp: QApplication, day: date) -> None:
    theme = load_theme("light")
    image = QImage(800, HEIGHT, QImage.Format.Format_RGB32)
    scale = TimeScale(date(2022, 1, 1), 1.3)
    painter = QPainter(image)
    HeadPainter(theme).paint(painter, scale, 0, 800, day, (), "heute")
    painter.end()
    x, accent = round(scale.x(day) + 0.5), theme.colour("accent")
    near = range(x - 3, x + 4)

    def marked(top: int, bottom: int) -> bool:
        colours = (image.pixelColor(each, y) for y in range(top, bottom) for each in near)
        return any(abs(one.blue() - accent.blue()) < 60 and one.red() > 200 for one in colours)

    assert not marked(UPPER + 1, UPPER + LOWER - 1), "the name stands on a ground of its own"
    assert marked(UPPER + LOWER + 2, HEIGHT - 2), "the line is there"


def test_a_name_before_its_bar_stays_near_it() -> None:
    assert place_label(500, 900, 100, [(480, 484)], (0, 910)) == (372, 472), "left of what stands beside the bar"
    assert place_label(500, 900, 100, [(300, 310)], (0, 910)) == (500 - GAP - 100, 500 - GAP)
    assert place_label(500, 900, 100, [(500 - BEFORE - 20, 495)], (0, 910)) is None


def test_a_date_is_written_whole_or_before_its_milestone() -> None:
    assert place_label(900, 914, 120, [], (0, 1000), least=120) == (900 - GAP - 120, 900 - GAP)
    cut = place_label(900, 914, 120, [], (0, 1000))
    assert cut == (914 + GAP, 1000), "a name may be cut"
