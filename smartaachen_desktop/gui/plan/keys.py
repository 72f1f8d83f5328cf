"""Keys of the plan view."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from smartaachen_desktop.gui.plan.edits import Grip
from smartaachen_desktop.gui.plan.timescale import ZOOM_STEP
from smartaachen_desktop.model.plan import MeasureKind

if TYPE_CHECKING:
    from smartaachen_desktop.gui.plan.workspace import PlanWorkspace


def bind_keys(view: "PlanWorkspace") -> None:
    """Single keys belong to table, chart and toolbar; in the details they are typed."""
    change, chart = view.change, view.chart

    def bind(run: Callable[[], object], *keys: str, places: tuple[QWidget, ...]) -> None:
        for key in keys:
            for place in places:
                shortcut = QShortcut(QKeySequence(key), place)
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                shortcut.activated.connect(run)

    rows: tuple[QWidget, ...] = (view.table,)
    around: tuple[QWidget, ...] = (view.table, view.chart, view.toolbar)
    bind(lambda: change.begin_new(MeasureKind.MEASURE), "Ins", places=around)
    bind(lambda: change.begin_new(MeasureKind.MILESTONE), "Shift+Ins", places=around)
    bind(change.remove_selected, "Del", places=rows)
    bind(lambda: change.move_selected(Grip.MOVE, -1), "Alt+Left", places=rows)
    bind(lambda: change.move_selected(Grip.MOVE, 1), "Alt+Right", places=rows)
    bind(lambda: change.move_selected(Grip.END, -1), "Shift+Alt+Left", places=rows)
    bind(lambda: change.move_selected(Grip.END, 1), "Shift+Alt+Right", places=rows)
    bind(chart.show_whole, "Home", places=around)
    bind(view.show_today, "H", places=around)
    bind(lambda: chart.zoom_by(ZOOM_STEP, -1), "+", "Ctrl++", "Ctrl+=", places=around)
    bind(lambda: chart.zoom_by(1 / ZOOM_STEP, -1), "-", "Ctrl+-", places=around)
    bind(view.print_plan, "Ctrl+P", places=(view,))
    bind(view.toolbar.filter.setFocus, "Ctrl+F", places=(view,))
