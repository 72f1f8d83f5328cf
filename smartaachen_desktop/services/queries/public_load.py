"""Loads the plan and the budget lines that the public may know of, for wall, public documents and exports."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from smartaachen_desktop.model.meetings import AgendaItem
from smartaachen_desktop.model.papers import Paper
from smartaachen_desktop.services.changes import Changes
from smartaachen_desktop.services.queries.budget import BudgetLineRow, BudgetView, budget_view
from smartaachen_desktop.services.queries.plan import PlanView, plan_view
from smartaachen_desktop.services.queries.public import PublicTargets, public_lines, public_plan, public_targets
from smartaachen_desktop.services.queries.public_money import PublicMoney, public_money

ELSEWHERE = frozenset(
    {"presence", "participant", "exclusion", "resting_vote", "quorum_finding", "vote", "ballot", "motion", "election",
     "candidate", "speech", "interruption", "comment", "objection", "delivery", "minutes_scan", "signature",
     "text_block", "standing_item", "meeting_series", "progress_note",
     "feedback"}
)  # fmt: skip
"""What neither plan nor budget is made from. Whatever is not named here is taken for a part of them."""


@dataclass(frozen=True, slots=True)
class PublicGround:
    """`whole` and `budget` are internal; `plan` and `lines` are what of them is public."""

    whole: PlanView
    plan: PlanView
    budget: BudgetView
    lines: tuple[BudgetLineRow, ...]
    money: PublicMoney

    @property
    def targets(self) -> PublicTargets:
        return public_targets(self.plan, self.budget, self.lines, self.money)


def public_ground(session: Session) -> PublicGround:
    plan, budget = plan_view(session), budget_view(session)
    closed_papers = frozenset(session.scalars(select(Paper.id).where(Paper.public.is_(False))))
    money = public_money(session, budget)
    return PublicGround(plan, public_plan(plan), budget, public_lines(budget, closed_papers, money), money)


class KeptGround:
    """The ground between two notices: read anew only when one tells of something it is made from.

    Of agenda items it is made from which ones are public alone, and that is looked at each time: while the discussion
    is typed, notices of its item come several times a minute.
    """

    def __init__(self) -> None:
        self._ground: PublicGround | None = None
        self._doors: tuple[Any, ...] = ()
        self._stale = True

    def hear(self, changes: Changes | None) -> None:
        """Without a notice nobody knows what has changed."""
        if changes is None or not set(changes.kinds) <= ELSEWHERE | {"agenda_item"}:
            self._stale = True

    def read(self, session: Session) -> PublicGround:
        columns = select(AgendaItem.id, AgendaItem.public, AgendaItem.parent_id).order_by(AgendaItem.id)
        doors = tuple(session.execute(columns).all())
        if self._ground is None or self._stale or doors != self._doors:
            self._stale = False  # before the read: a notice that comes meanwhile is not lost
            self._ground, self._doors = public_ground(session), doors
        return self._ground
