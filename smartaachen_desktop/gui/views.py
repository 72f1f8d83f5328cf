"""Makes the eight views. Each is imported when it is first shown: a meeting needs no plan in memory."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from smartaachen_desktop.gui.context import View, ViewContext


def _meeting(context: ViewContext) -> View:
    from smartaachen_desktop.gui.meeting.workbench import MeetingWorkbench

    return MeetingWorkbench(context)


def _plan(context: ViewContext) -> View:
    from smartaachen_desktop.gui.plan.workspace import PlanWorkspace

    return PlanWorkspace(context)


def _budget(context: ViewContext) -> View:
    from smartaachen_desktop.gui.budget.workspace import BudgetWorkspace

    return BudgetWorkspace(context)


def _board(context: ViewContext) -> View:
    from smartaachen_desktop.gui.board.workspace import BoardWorkspace

    return BoardWorkspace(context)


def _followup(context: ViewContext) -> View:
    from smartaachen_desktop.gui.followup.workspace import FollowUpWorkspace

    return FollowUpWorkspace(context)


def _papers(context: ViewContext) -> View:
    from smartaachen_desktop.gui.papers.workspace import PapersWorkspace

    return PapersWorkspace(context)


def _people(context: ViewContext) -> View:
    from smartaachen_desktop.gui.people.workspace import PeopleWorkspace

    return PeopleWorkspace(context)


def _history(context: ViewContext) -> View:
    from smartaachen_desktop.gui.history.workspace import HistoryWorkspace

    return HistoryWorkspace(context)


MAKERS: Mapping[str, Callable[[ViewContext], View]] = MappingProxyType(
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
