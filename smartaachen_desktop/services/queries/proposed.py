"""Changes attached to motions as read values: what a motion would change, and what a resolution did change."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smartaachen_desktop.model.budget import BudgetAmount, BudgetLine
from smartaachen_desktop.model.people import Department, Person
from smartaachen_desktop.model.plan import Measure
from smartaachen_desktop.model.proposals import MONEY, ProposedChange
from smartaachen_desktop.model.strategy import FieldOfAction
from smartaachen_desktop.model.voting import Motion, Vote
from smartaachen_desktop.services.proposal_values import before_motion
from smartaachen_desktop.services.queries.meeting_parts import ChangeView
from smartaachen_desktop.services.queries.proposed_money import Amounts, money_view
from smartaachen_desktop.services.queries.proposed_plan import Names, plan_change_view


def motion_changes(session: Session, meeting_id: UUID) -> Mapping[UUID, tuple[ChangeView, ...]]:
    """The changes of all motions of a meeting, by motion."""
    rows = session.scalars(
        select(ProposedChange).where(ProposedChange.meeting_id == meeting_id).order_by(ProposedChange.position)
    ).all()
    return _by_motion(session, rows) if rows else {}


def effective_changes(session: Session) -> Mapping[UUID, tuple[ChangeView, ...]]:
    """What resolutions of all meetings changed, by resolution."""
    rows = session.scalars(
        select(ProposedChange).where(ProposedChange.resolution_id.is_not(None)).order_by(ProposedChange.position)
    ).all()
    if not rows:
        return {}
    found: dict[UUID, list[ChangeView]] = {}
    for views in _by_motion(session, rows).values():
        for view in views:
            if view.resolution_id is not None:
                found.setdefault(view.resolution_id, []).append(view)
    return {resolution: tuple(views) for resolution, views in found.items()}


def change_name(session: Session, change: ProposedChange) -> str:
    """The measure's title or the line's name."""
    ((_motion, (view,)),) = _by_motion(session, [change]).items()
    return view.name


def _by_motion(session: Session, rows: Sequence[ProposedChange]) -> Mapping[UUID, tuple[ChangeView, ...]]:
    names = Names(
        {row.id: row for row in session.scalars(select(Measure))},
        {row.id: row for row in session.scalars(select(FieldOfAction))},
        {
            **dict(session.execute(select(Person.id, Person.name)).all()),
            **dict(session.execute(select(Department.id, Department.code)).all()),
        },
    )
    lines = {row.id: row.name for row in session.scalars(select(BudgetLine))}
    amounts = {(row.line_id, row.year): row for row in session.scalars(select(BudgetAmount))}
    mine: dict[UUID, list[ProposedChange]] = {}
    for row in rows:
        mine.setdefault(row.motion_id, []).append(row)
    found: dict[UUID, tuple[ChangeView, ...]] = {}
    for motion, before in _order(session, mine).items():
        ground = Amounts(lines, amounts)
        for earlier in before:
            for row in mine.get(earlier, ()):
                if row.kind in MONEY and row.resolution_id is None:
                    money_view(session, ground, row)
        found[motion] = tuple(
            money_view(session, ground, row) if row.kind in MONEY else plan_change_view(session, names, row)
            for row in mine[motion]
        )
    return found


def _order(session: Session, mine: Mapping[UUID, object]) -> Mapping[UUID, list[UUID]]:
    """Each motion with those whose amounts come before its own: of an amendment the main motion, and amendments
    already adopted."""
    items = select(Motion.item_id).where(Motion.id.in_(list(mine)))
    motions = session.scalars(select(Motion).where(Motion.item_id.in_(items)).order_by(Motion.position)).all()
    votes = dict(session.execute(select(Vote.motion_id, Vote.accepted).where(Vote.item_id.in_(items))).all())
    found: dict[UUID, list[UUID]] = {}
    for motion in motions:
        if motion.id not in mine:
            continue
        siblings = [each for each in motions if each.item_id == motion.item_id]
        found[motion.id] = [each.id for each in before_motion(siblings, votes, motion) if each is not motion]
    return found
