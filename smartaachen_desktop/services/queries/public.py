"""What the public may see (§ 48 GO NRW).

The one filter that wall, public documents and public exports get their values from.
"""

from dataclasses import replace
from uuid import UUID

from smartaachen_desktop.model.attendance import BiasReason
from smartaachen_desktop.services.queries.budget import BudgetLineRow, BudgetView
from smartaachen_desktop.services.queries.meetings import ItemView, MeetingView
from smartaachen_desktop.services.queries.plan import PlanView

NON_PUBLIC_HEADING = "Nichtöffentlicher Punkt"


def public_meeting(meeting: MeetingView) -> MeetingView:
    """The meeting as the public may see it: of non-public items only number and public heading remain."""
    return replace(
        meeting,
        items=tuple(public_item(item) for item in meeting.items),
        comments=(),
        deliveries=(),
        objections=tuple(each for each in meeting.objections if each.public),
    )


def public_item(item: ItemView) -> ItemView:
    """A public item unchanged but for its internal heading; of a non-public one only the public heading."""
    if not item.paper_public or not item.public:
        # the proposal goes with its paper: it may have been copied while that was still public
        item = replace(item, paper_id=None, paper_reference="", paper_dated=None, proposal="")
    if item.public:
        # why somebody is biased concerns nobody but the body itself (§ 31 GO NRW)
        biases = tuple(replace(each, reason=BiasReason.UNSTATED) for each in item.exclusions)
        return replace(item, internal_title="", exclusions=biases)
    return replace(
        item,
        internal_title="",
        title=item.title or NON_PUBLIC_HEADING,
        proposal="",
        discussion="",
        result=None,
        chair_id=None,
        motions=(),
        resolutions=(),
        assignments=(),
        exclusions=(),
        elections=(),
        speeches=(),
        urgency_reason="",
        urgency_vote_id=None,
        chair="",
    )


def public_plan(plan: PlanView) -> PlanView:
    """The plan without contacts, partners, notes and money: headings, dates and progress remain.

    What a non-public resolution made or moved is left out with everything below it.
    """
    hidden: set[UUID] = set()
    for row in plan.measures:  # in outline order: a measure stands before its steps
        if not row.resolution_public or row.parent_id in hidden:
            hidden.add(row.id)
    bare = tuple(
        replace(
            row, contact_id=None, contact="", department_id=None, department="", partners="", deliverable="", notes="",
            budget_line_id=None, budget_line="",
        )
        for row in plan.measures
        if row.id not in hidden
    )  # fmt: skip
    links = tuple(each for each in plan.links if not {each.predecessor_id, each.successor_id} & hidden)
    return replace(plan, measures=bare, links=links)


def public_lines(budget: BudgetView, closed_papers: frozenset[UUID]) -> tuple[BudgetLineRow, ...]:
    """The budget lines that no non-public paper proposed and no non-public resolution set."""
    return tuple(row for row in budget.lines if row.paper_id not in closed_papers and row.resolutions_public)
