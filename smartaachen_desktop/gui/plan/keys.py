"""Keys of the plan view."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from smartaachen_desktop.gui.plan.acts import AROUND, ROWS, VIEW, plan_acts

if TYPE_CHECKING:
    from smartaachen_desktop.gui.plan.workspace import PlanWorkspace


def bind_keys(view: "PlanWorkspace") -> None:
    """Single keys belong to table, chart and toolbar; in the details they are typed."""
    places: dict[str, tuple[QWidget, ...]] = {
        ROWS: (view.table,), AROUND: (view.table, view.chart, view.toolbar), VIEW: (view,),
    }  # fmt: skip
    for act in plan_acts():
        for key in act.keys.split(", "):
            for place in places[act.place]:
                shortcut = QShortcut(QKeySequence(key), place)
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                shortcut.activated.connect(partial(act.run, view))
