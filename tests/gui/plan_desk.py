"""A plan of three measures on a real file, in front of the tests of the plan view."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.plan.workspace import PlanWorkspace
from smartaachen_desktop.services.people import AddPerson
from smartaachen_desktop.services.plan import AddMeasure
from smartaachen_desktop.services.strategy import AddFieldOfAction, CreateStrategy
from tests.gui.test_plan import PlanDesk

NOW = datetime(2022, 9, 15, 15, 5, tzinfo=UTC)
ROWS = (
    ("Erste", date(2022, 3, 1), date(2022, 5, 31)),
    ("Zweite", date(2022, 7, 1), date(2022, 9, 30)),
    ("Dritte", None, None),
)


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
