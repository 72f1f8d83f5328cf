"""The status of a measure is seen at its bar: an idea has gaps in its outline, what was stopped is struck through."""

from datetime import date

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from smartaachen_desktop.charts.plan_bars import Brush
from smartaachen_desktop.charts.plan_rows import Row, bar_of
from smartaachen_desktop.charts.time_axis import TimeAxis
from smartaachen_desktop.gui.plan.painter import ChartPainter
from smartaachen_desktop.gui.plan.rows import build_rows
from smartaachen_desktop.gui.plan.scene import Scene
from smartaachen_desktop.gui.plan.summary import row_words
from smartaachen_desktop.gui.plan.timescale import TimeScale
from smartaachen_desktop.gui.plan.tips import bar_tip
from smartaachen_desktop.gui.theme import load_theme
from smartaachen_desktop.model.plan import MeasureStatus
from smartaachen_desktop.services.queries.plan_times import PlanTimes
from tests.gui.plan_desk import measure, plan_of

TODAY = date(2023, 9, 15)
SIZE = QSize(700, 120)


def painted(theme_name: str, status: MeasureStatus) -> QImage:
    rows = build_rows(plan_of(measure(status=status)), TODAY, "Strategieprozess")
    image = QImage(SIZE, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    scene = Scene(rows, TimeScale(date(2022, 1, 1), 2.0), TODAY)
    ChartPainter(load_theme(theme_name)).paint(painter, scene, QRectF(0, 0, SIZE.width(), SIZE.height()))
    painter.end()
    return image


@pytest.mark.parametrize("theme_name", ["light", "dark", "wall"])
def test_each_look_shows_idea_planned_and_stopped_apart(qapp: QApplication, theme_name: str) -> None:
    images = [painted(theme_name, each) for each in (MeasureStatus.IDEA, MeasureStatus.PLANNED, MeasureStatus.STOPPED)]
    assert all(one != other for number, one in enumerate(images) for other in images[number + 1 :])


def test_the_same_is_said_in_words() -> None:
    row = measure(status=MeasureStatus.STOPPED)
    plan = plan_of(row)
    entry = next(each for each in build_rows(plan, TODAY, "S").entries if each.measure is not None)
    assert "eingestellt" in bar_tip(entry)
    assert "eingestellt" in row_words(row, plan, PlanTimes())
    assert "geplant" not in bar_tip(build_rows(plan_of(measure()), TODAY, "S").entries[1])


def test_paper_has_the_same_signs() -> None:
    brush = Brush(TimeAxis(date(2022, 1, 1), 1.0), 0, 1.0, 0, 400)
    drawn = {}
    for status in MeasureStatus:
        row = measure(status=status)
        bar = bar_of(row, TODAY)
        assert bar is not None
        drawn[status] = len(brush.status(Row("S", row.title, row, bar), bar, 10))
    assert {status for status, count in drawn.items() if count} == {MeasureStatus.IDEA, MeasureStatus.STOPPED}
