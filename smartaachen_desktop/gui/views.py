"""Makes the eight views. Each is imported when it is first shown: a meeting needs no plan in memory."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from PySide6.QtWidgets import QWidget

from smartaachen_desktop.gui.context import View, ViewContext


def _meeting(context: ViewContext, parent: QWidget) -> View:
    from smartaachen_desktop.gui.meeting.workbench import MeetingWorkbench

    return MeetingWorkbench(context, parent)


def _plan(context: ViewContext, parent: QWidget) -> View:
    from smartaachen_desktop.gui.plan.workspace import PlanWorkspace

    return PlanWorkspace(context, parent)


def _budget(context: ViewContext, parent: QWidget) -> View:
    from smartaachen_desktop.gui.budget.workspace import BudgetWorkspace

    return BudgetWorkspace(context, parent)


def _board(context: ViewContext, parent: QWidget) -> View:
    from smartaachen_desktop.gui.board.workspace import BoardWorkspace

    return BoardWorkspace(context, parent)


def _followup(context: ViewContext, parent: QWidget) -> View:
    from smartaachen_desktop.gui.followup.workspace import FollowUpWorkspace

    return FollowUpWorkspace(context, parent)


def _papers(context: ViewContext, parent: QWidget) -> View:
    from smartaachen_desktop.gui.papers.workspace import PapersWorkspace

    return PapersWorkspace(context, parent)


def _people(context: ViewContext, parent: QWidget) -> View:
    from smartaachen_desktop.gui.people.workspace import PeopleWorkspace

    return PeopleWorkspace(context, parent)


def _history(context: ViewContext, parent: QWidget) -> View:
    from smartaachen_desktop.gui.history.workspace import HistoryWorkspace

    return HistoryWorkspace(context, parent)


MAKERS: Mapping[str, Callable[[ViewContext, QWidget], View]] = MappingProxyType(
    {
        "meeting": _meeting,
        "plan": _plan,
        "budget": _budget,
        "board": _board,
        "followup": _followup,
        "papers": _papers,
        "people": _people,
        "history": _history,
    }
)
