"""A plan of three measures on a real file, in front of the tests of the plan view."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.plan.bars import outline
from smartaachen_desktop.gui.plan.painter import link_handle
from smartaachen_desktop.gui.plan.workspace import PlanWorkspace
from smartaachen_desktop.model.plan import DatePrecision, Horizon, MeasureKind, MeasureStatus
from smartaachen_desktop.services.people import AddPerson
from smartaachen_desktop.services.plan import AddMeasure
from smartaachen_desktop.services.queries.plan import LinkRow, MeasureRow, PlanView, plan_view
from smartaachen_desktop.services.strategy import AddFieldOfAction, CreateStrategy
from tests.gui.desk import Desk

NOW = datetime(2022, 9, 15, 15, 5, tzinfo=UTC)
ROWS = (
    ("Erste", date(2022, 3, 1), date(2022, 5, 31)),
    ("Zweite", date(2022, 7, 1), date(2022, 9, 30)),
    ("Dritte", None, None),
)
TODAY = date(2022, 9, 15)


def measure(number: int = 1, **values: Any) -> MeasureRow:
    """A measure as the query gives it."""
    row: dict[str, Any] = {
        "id": uuid4(), "number": str(number), "depth": 0, "parent_id": None, "has_steps": False, "field_id": None,
        "letter": "S", "position": number, "kind": MeasureKind.MEASURE, "title": f"Vorgang {number}",
        "status": MeasureStatus.PLANNED, "priority": 2, "horizon": Horizon.SHORT, "start": date(2022, 3, 1),
        "end": date(2022, 5, 31), "precision": DatePrecision.DAY, "series_days": None, "progress": 0,
        "contact_id": None, "contact": "", "department_id": None, "department": "", "partners": "",
        "deliverable": "", "notes": "", "budget_line_id": None, "budget_line": "",
    }  # fmt: skip
    return MeasureRow(**{**row, **values})


def plan_of(*rows: MeasureRow, links: tuple[LinkRow, ...] = ()) -> PlanView:
    return PlanView(uuid4(), "Probe", (), rows, links, ())


class PlanDesk(Desk[PlanWorkspace]):
    """The plan, its bars as shown and as stored."""

    def plan(self) -> PlanView:
        return self.read(plan_view)

    def stored(self, title: str) -> MeasureRow:
        return next(row for row in self.plan().measures if row.title == title)

    def row(self, title: str) -> int:
        return next(number for number, entry in enumerate(self.view.model.entries) if entry.title == title)

    def bar(self, title: str) -> tuple[QPoint, QPoint, QPoint]:
        """Left edge, middle and right edge of a bar on the canvas."""
        row, scene, canvas = self.row(title), self.view.chart.scene, self.view.chart.canvas
        bar = scene.rows.entries[row].bar
        assert bar is not None
        left, right = outline(bar, scene.scale)
        y = (row + 0.5) * scene.row_height
        places = [QPointF(x, y) - QPointF(canvas.offset) for x in (left, (left + right) / 2, right)]
        return places[0].toPoint(), places[1].toPoint(), places[2].toPoint()

    def type_into(self, qtbot: QtBot, title: str, column: int, text: str) -> None:
        table = self.view.table
        index = self.view.model.index(self.row(title), column)
        table.setCurrentIndex(index)
        qtbot.keyClick(table, Qt.Key.Key_F2)
        editor = table.cells.editor
        assert editor is not None
        editor.selectAll()
        qtbot.keyClicks(editor, text)
        qtbot.keyClick(editor, Qt.Key.Key_Return)


def pull(qtbot: QtBot, desk: PlanDesk, start: QPoint, end: QPoint) -> None:
    canvas = desk.view.chart.canvas
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(canvas, (start + end) / 2)
    qtbot.mouseMove(canvas, end)
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=end)


def days(count: int, desk: PlanDesk) -> QPoint:
    return QPoint(round(count * desk.view.chart.scene.scale.per_day), 0)


def link(qtbot: QtBot, desk: PlanDesk, source: str, target: str) -> None:
    scene, canvas = desk.view.chart.scene, desk.view.chart.canvas
    row = desk.row(source)
    bar = scene.rows.entries[row].bar
    assert bar is not None
    handle = (link_handle(bar, scene.scale, (row + 0.5) * 24) - QPointF(canvas.offset)).toPoint()
    pull(qtbot, desk, handle, desk.bar(target)[1])


def lend_plan(qtbot: QtBot, app: QApplication, folder: Path) -> Iterator[PlanDesk]:
    """For a fixture. Shown at the zoom "Monat"; Erste, Zweite and the undated Dritte in the field D."""
    desk = PlanDesk(qtbot, app, folder / "plan.db", PlanWorkspace, NOW)
    execute = desk.dispatcher.execute
    strategy = execute(CreateStrategy(title="Probe")).ids["strategy"]
    field = execute(AddFieldOfAction(strategy=strategy, letter="D", name="Digitale Dienste")).ids["field"]
    execute(AddPerson(name="FB 02", is_contact=True))
    for title, start, end in ROWS:
        execute(AddMeasure(strategy, title, field, start=start, end=end))
    desk.show(1300, 700)
    view = desk.view
    desk.until(lambda: len(view.model.entries) > 4 and view.details.contact.count() == 2)
    view.chart.set_zoom("MONTH")
    view.chart.show_day(date(2022, 6, 1))
    yield desk
    desk.close()
