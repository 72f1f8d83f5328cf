"""What the public may see (§ 48 GO NRW).

The one filter that wall, public documents and public exports get their values from.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from uuid import UUID

from smartaachen_desktop.model.attendance import BiasReason
from smartaachen_desktop.model.meetings import closed_items
from smartaachen_desktop.model.proposals import ChangeKind
from smartaachen_desktop.model.voting import MotionKind
from smartaachen_desktop.services.queries.budget import Amounts, BudgetLineRow, BudgetView
from smartaachen_desktop.services.queries.meeting_parts import ChangeView
from smartaachen_desktop.services.queries.meetings import ItemView, MeetingView, MotionView, VoteView
from smartaachen_desktop.services.queries.plan import PlanView

NON_PUBLIC_HEADING = "Nichtöffentlicher Punkt"


PUBLIC_FIELDS = frozenset(
    {"Titel", "Art", "Stand", "Priorität", "Horizont", "Handlungsfeld", "Fortschritt", "Fortschritt in %", "Beginn",
     "Ende", "Genauigkeit", "Vorgänger", "Teil von"}
)  # fmt: skip
"""What of a measure's changed fields the public may see: the same as of the plan itself, so no contacts or notes."""


@dataclass(frozen=True, slots=True)
class PublicTargets:
    """The measures and budget lines the public may know of, and what those lines sum up to, in cents by year."""

    measures: frozenset[UUID] = frozenset()
    lines: frozenset[UUID] = frozenset()
    sums: Mapping[int, int] = field(default_factory=dict)


def public_targets(plan: PlanView, budget: BudgetView, lines: tuple[BudgetLineRow, ...]) -> PublicTargets:
    """From the public plan and the public lines."""
    sums = {year: sum(row.amounts[place].planned for row in lines) for place, year in enumerate(budget.years)}
    return PublicTargets(frozenset(row.id for row in plan.measures), frozenset(row.id for row in lines), sums)


def public_meeting(meeting: MeetingView, targets: PublicTargets | None = None) -> MeetingView:
    """The meeting as the public may see it: of non-public items only number and public heading remain.

    Of a motion's changes those of public `targets` remain; without targets none.
    """
    closed = closed_items((item.id, item.public, item.parent_id) for item in meeting.items)
    items = tuple(
        public_item(replace(item, public=item.id not in closed), targets or PublicTargets()) for item in meeting.items
    )
    spans = [(item.started_at, item.ended_at) for item in meeting.items if item.id in closed and item.started_at]

    def behind_doors(moment: datetime) -> bool:
        return any(start <= moment and (end is None or moment <= end) for start, end in spans)

    breaks = tuple(
        replace(each, reason="") if behind_doors(each.started_at) else each for each in meeting.interruptions
    )
    findings = tuple(replace(each, raised_by="") if behind_doors(each.at) else each for each in meeting.findings)
    # why somebody refused to sign may quote the non-public part; that they did is said
    # and who led a non-public item is not told by a signature either
    known = {meeting.chair_id, meeting.secretary_id, *(item.chair_id for item in items)}
    signatures = tuple(
        replace(each, note="") if closed else each for each in meeting.signatures if each.person_id in known
    )
    return replace(
        meeting,
        items=items,
        interruptions=breaks,
        findings=findings,
        signatures=signatures,
        comments=(),
        deliveries=(),
        scans=(),
        attendance_cents=0,
        objections=tuple(each for each in meeting.objections if each.public),
    )


def public_changes(changes: tuple[ChangeView, ...], targets: PublicTargets) -> tuple[ChangeView, ...]:
    """The changes that tell of nothing but public measures and lines, without the money left and internal fields."""
    shown = (_public_change(each, targets) for each in changes if _known(each, targets))
    return tuple(each for each in shown if each.kind is not ChangeKind.MEASURE or each.moves or each.fields)


def _known(change: ChangeView, targets: PublicTargets) -> bool:
    """Whether the public knows everything the change is about; what a resolution deleted is judged as it was then."""
    if change.was_public:
        return True
    known = targets.measures | targets.lines
    return all(each in known for each in (change.measure_id, change.line_id, *change.also) if each is not None)


def _public_change(change: ChangeView, targets: PublicTargets) -> ChangeView:
    return replace(
        change,
        committed=0,
        spent=0,
        year_planned=targets.sums.get(change.year, 0) if change.year is not None else 0,
        amounts=tuple(
            replace(side, committed=0, spent=0, year_planned=targets.sums.get(side.year, 0)) for side in change.amounts
        ),
        fields=tuple(one for one in change.fields if one.label in PUBLIC_FIELDS),
        steps=tuple(step for step in change.steps if step.public or step.id in targets.measures),
        was="",
        raw_before={},
        raw_after={},
    )


def public_item(item: ItemView, targets: PublicTargets = PublicTargets()) -> ItemView:
    """A public item unchanged but for its internal heading; of a non-public one only the public heading."""
    # what is prepared for the chair, and what other bodies do with the item, is nobody else's
    item = replace(item, chair_note="", went_to=(), came_from=None)
    if not item.paper_public or not item.public:
        # the proposal goes with its paper: it may have been copied while that was still public
        motions = tuple(_bare(each) for each in item.motions)
        item = replace(item, paper_id=None, paper_reference="", paper_dated=None, proposal="", motions=motions)
    if item.public:
        # why somebody is biased concerns nobody but the body itself (§ 31 GO NRW)
        biases = tuple(replace(each, reason=BiasReason.UNSTATED) for each in item.exclusions)
        motions = tuple(
            replace(each, changes=public_changes(each.changes, targets), vote=_public_vote(each.vote))
            for each in item.motions
        )
        # progress notes are the administration's own until they are reported
        tasks = tuple(replace(each, notes=(), done_by_id=None, done_by="") for each in item.assignments)
        # who asked for the floor and how long is no part of the minutes
        return replace(
            item, internal_title="", exclusions=biases, motions=motions, assignments=tasks, speeches=()
        )  # fmt: skip
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
        destination="",
    )


def _public_vote(vote: VoteView | None) -> VoteView | None:
    """Without the list of those entitled: it tells who was biased."""
    return replace(vote, entitled_ids=()) if vote is not None else None


def _bare(motion: MotionView) -> MotionView:
    """A motion on a non-public paper: main motions repeat the paper's proposal, amendments quote from it."""
    quotes = motion.kind in (MotionKind.MAIN, MotionKind.AMENDMENT)
    return replace(motion, base_text="", text="" if quotes else motion.text)


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
            budget_line_id=None, budget_line="", funding="", costs=(),
        )
        for row in plan.measures
        if row.id not in hidden
    )  # fmt: skip
    links = tuple(each for each in plan.links if not {each.predecessor_id, each.successor_id} & hidden)
    return replace(plan, measures=bare, links=links, days_off=())


def public_lines(budget: BudgetView, closed_papers: frozenset[UUID]) -> tuple[BudgetLineRow, ...]:
    """The budget lines that no non-public paper proposed and no non-public resolution set."""
    return tuple(row for row in budget.lines if row.paper_id not in closed_papers and row.resolutions_public)


def public_budget(budget: BudgetView, targets: PublicTargets) -> BudgetView:
    """A paper's budget table without the lines that a non-public resolution set; its sums are those of the rest."""
    kept = tuple(row for row in budget.lines if row.id in targets.lines)
    sums = tuple(sum((row.amounts[place] for row in kept), Amounts()) for place in range(len(budget.years)))
    return replace(budget, lines=kept, sums=sums)
