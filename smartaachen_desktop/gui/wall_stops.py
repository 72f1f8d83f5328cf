"""What of the view in front can be lined up for the wall: the item, plan, budget, board, or the paper's file."""

from typing import Any

from PySide6.QtWidgets import QApplication

from smartaachen_desktop.gui.main_window import MainWindow
from smartaachen_desktop.services.plan_look import PlanLook, public_filter
from smartaachen_desktop.services.slides import Choice
from smartaachen_desktop.services.wall_queue import Stop


def stop_of_view(window: MainWindow) -> Stop | None:
    """None where the view has nothing that a slide shows."""
    key = window.current_key()
    view: Any = window.view(key)
    match key:
        case "meeting":
            item = view.shown_item()
            return Stop(Choice.ITEM, item) if item is not None else None
        case "plan":
            measure = view.selected_measure()
            look = PlanLook(wanted=public_filter(view.filters.now))
            return Stop(Choice.PLAN, measure.id if measure is not None else None, look=look)
        case "budget":
            return Stop(Choice.BUDGET)
        case "board":
            return Stop(Choice.BOARD)
        case "papers":
            return _file(view)
        case _:
            return None


def _file(view: Any) -> Stop | None:
    """The file that has the focus, else the first of the paper in sight."""
    focus = QApplication.focusWidget()
    lines = view.sheet.files.lines
    line = next((each for each in lines if focus is not None and each.isAncestorOf(focus)), None)
    line = line or next(iter(lines), None)
    return Stop(Choice.FILE, line.row.id) if line is not None else None
