"""Loads the plan and the budget lines that the public may know of, for wall, public documents and exports."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from smartaachen_desktop.model.papers import Paper
from smartaachen_desktop.services.queries.budget import BudgetLineRow, BudgetView, budget_view
from smartaachen_desktop.services.queries.plan import PlanView, plan_view
from smartaachen_desktop.services.queries.public import PublicTargets, public_lines, public_plan, public_targets


@dataclass(frozen=True, slots=True)
class PublicGround:
    """`whole` and `budget` are internal; `plan` and `lines` are what of them is public."""

    whole: PlanView
    plan: PlanView
    budget: BudgetView
    lines: tuple[BudgetLineRow, ...]

    @property
    def targets(self) -> PublicTargets:
        return public_targets(self.plan, self.budget, self.lines)


def public_ground(session: Session) -> PublicGround:
    plan, budget = plan_view(session), budget_view(session)
    closed_papers = frozenset(session.scalars(select(Paper.id).where(Paper.public.is_(False))))
    return PublicGround(plan, public_plan(plan), budget, public_lines(budget, closed_papers))
