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
from smartaachen_desktop.services.queries.circular import CircularRow
from smartaachen_desktop.services.queries.meeting_items import AssignmentView, ItemView, MotionView, VoteView
from smartaachen_desktop.services.queries.meeting_parts import ChangeView
from smartaachen_desktop.services.queries.meetings import MeetingView
from smartaachen_desktop.services.queries.plan import PlanView
from smartaachen_desktop.services.queries.public_money import Cell, PublicCell, PublicMoney, without_secret

NON_PUBLIC_HEADING = "Nichtöffentlicher Punkt"


PUBLIC_FIELDS = frozenset(
    {"Titel", "Art", "Stand", "Priorität", "Horizont", "Handlungsfeld", "Fortschritt", "Fortschritt in %", "Beginn",
     "Ende", "Genauigkeit", "Vorgänger", "Teil von"}
)  # fmt: skip
"""What of a measure's changed fields the public may see: the same as of the plan itself, so no contacts or notes."""


@dataclass(frozen=True, slots=True)
class PublicTargets:
    """The measures and budget lines the public may know of, and what those lines sum up to, in cents by year.

    `shown` are the lines of a public budget, their amounts replaced by `cells`. `lines` are those of them that no
    non-public resolution ever touched: a change of the others would tell by its amounts before and after.
    """

    measures: frozenset[UUID] = frozenset()
    lines: frozenset[UUID] = frozenset()
    sums: Mapping[int, int] = field(default_factory=dict)
    shown: frozenset[UUID] = frozenset()
    cells: Mapping[Cell, PublicCell] = field(default_factory=dict)


def public_targets(
    plan: PlanView, budget: BudgetView, lines: tuple[BudgetLineRow, ...], money: PublicMoney
) -> PublicTargets:
    """From the public plan and the public lines."""
    sums = {year: sum(row.amounts[place].planned for row in lines) for place, year in enumerate(budget.years)}
    shown = frozenset(row.id for row in lines)
    return PublicTargets(
        frozenset(row.id for row in plan.measures), shown - money.touched, sums, shown, money.cells
    )  # fmt: skip


def public_meeting(meeting: MeetingView, targets: PublicTargets | None = None) -> MeetingView:
    """The meeting as the public may see it: of non-public items only number and public heading remain.

    Nothing at all remains of a stage item, not even that there is one.
    Of a motion's changes those of public `targets` remain; without targets none.
    """
    meeting = meeting.without_stage()
    closed = closed_items((item.id, item.public, item.parent_id) for item in meeting.items)
    items = tuple(
        public_item(replace(item, public=item.id not in closed), targets or PublicTargets()) for item in meeting.items
    )
    spans = _closed_spans(meeting.items, closed)

    def behind_doors(moment: datetime) -> bool:
        return any(start <= moment and (end is None or moment <= end) for start, end in spans)

    opened = {item.id for item in meeting.items} - closed
    breaks = tuple(
        replace(
            each,
            reason="" if behind_doors(each.started_at) else each.reason,
            item_id=each.item_id if each.item_id in opened else None,
        )
        for each in meeting.interruptions
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
        partner=replace(meeting.partner, attendance_cents=0) if meeting.partner is not None else None,
        objections=tuple(each for each in meeting.objections if each.public),
        cancellation=replace(meeting.cancellation, reason="") if meeting.cancellation is not None else None,
    )


def _closed_spans(items: tuple[ItemView, ...], closed: set[UUID]) -> list[tuple[datetime, datetime | None]]:
    """When the public was out: from the begin of a non-public item until a public one begins after its end."""
    begins = [item.started_at for item in items if item.id not in closed and item.started_at]
    return [
        (item.started_at, min((each for each in begins if item.ended_at and each >= item.ended_at), default=None))
        for item in items
        if item.id in closed and item.started_at
    ]


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
    """What may stay of an item, named field by field: a field that is new stays out until it is named here.

    Of a non-public one these are number, public heading and course.
    """
    bare = ItemView(
        id=item.id, number=item.number, public=item.public, title=item.title, internal_title="",
        paper_id=None, paper_reference="", paper_dated=None, paper_public=item.paper_public,
        role=item.role, planned_minutes=item.planned_minutes, state=item.state, started_at=item.started_at,
        ended_at=item.ended_at, proposal="", discussion="", result=None, chair_id=None, motions=(), resolutions=(),
        assignments=(), exclusions=(), parent_id=item.parent_id, depth=item.depth, position=item.position,
        standing=item.standing, carried_from_id=item.carried_from_id, spent_seconds=item.spent_seconds,
        resumed_at=item.resumed_at, added_at=item.added_at, supplement_sent_at=item.supplement_sent_at,
    )  # fmt: skip
    if not item.public:
        return replace(bare, title=item.title or NON_PUBLIC_HEADING)
    motions = item.motions
    if item.paper_public:
        bare = replace(
            bare, paper_id=item.paper_id, paper_reference=item.paper_reference, paper_dated=item.paper_dated,
            proposal=item.proposal,
        )  # fmt: skip
    else:
        # the proposal goes with its paper: it may have been copied while that was still public
        motions = tuple(_bare(each) for each in motions)
    return replace(
        bare,
        discussion=item.discussion,
        result=item.result,
        chair_id=item.chair_id,
        chair=item.chair,
        motions=tuple(
            replace(each, changes=public_changes(each.changes, targets), vote=_public_vote(each.vote))
            for each in motions
        ),
        resolutions=item.resolutions,
        assignments=tuple(_public_assignment(each) for each in item.assignments),
        # why somebody is biased concerns nobody but the body itself (§ 31 GO NRW)
        exclusions=tuple(replace(each, reason=BiasReason.UNSTATED) for each in item.exclusions),
        elections=tuple(replace(each, source_file="", source_sha256="") for each in item.elections),
        urgency_reason=item.urgency_reason,
        urgency_vote_id=item.urgency_vote_id,
        destination=item.destination,
    )


def _public_assignment(task: AssignmentView) -> AssignmentView:
    """Progress notes are the administration's own until they are reported."""
    return AssignmentView(
        id=task.id,
        text=task.text,
        responsible_id=task.responsible_id,
        responsible=task.responsible,
        department_id=task.department_id,
        department=task.department,
        due=task.due,
        status=task.status,
        progress_note="",
        done_at=task.done_at,
        priority=task.priority,
    )


def _public_vote(vote: VoteView | None) -> VoteView | None:
    """Without the list of those entitled, which tells who was biased, and without the file that nobody outside has."""
    return replace(vote, entitled_ids=(), source_file="", source_sha256="") if vote is not None else None


def _bare(motion: MotionView) -> MotionView:
    """A motion on a non-public paper: main motions repeat the paper's proposal, amendments quote from it."""
    quotes = motion.kind in (MotionKind.MAIN, MotionKind.AMENDMENT)
    return replace(motion, base_text="", text="" if quotes else motion.text)


def public_circular(row: CircularRow) -> CircularRow | None:
    """A circular vote with its counts, without who answered what; nothing at all of a non-public one."""
    return replace(row, answers=()) if row.public else None


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
            budget_line_id=None, budget_line="", funding="", costs=(), assignment_id=None, assignment="",
        )
        for row in plan.measures
        if row.id not in hidden
    )  # fmt: skip
    links = tuple(each for each in plan.links if not {each.predecessor_id, each.successor_id} & hidden)
    return replace(plan, measures=bare, links=links, days_off=())


def public_lines(budget: BudgetView, closed_papers: frozenset[UUID], money: PublicMoney) -> tuple[BudgetLineRow, ...]:
    """The budget lines that no non-public paper proposed, without what non-public resolutions did to their amounts.

    One of which that cannot be told apart is left out, and so is one that such a resolution made.
    """
    return tuple(
        without_secret(row, budget.years, money.cells)
        for row in budget.lines
        if row.paper_id not in closed_papers and _tellable(row, budget.years, money)
    )


def _tellable(row: BudgetLineRow, years: tuple[int, ...], money: PublicMoney) -> bool:
    """Every cell that a non-public resolution set is known without it."""
    if row.id in money.made or row.id in money.unknown:
        return False
    hidden = [year for year, public in zip(years, row.public_years, strict=True) if not public]
    return all((row.id, year) in money.cells for year in hidden)


def public_budget(budget: BudgetView, targets: PublicTargets) -> BudgetView:
    """A budget table as the public may see it; its years and sums are those of the lines that are left."""
    kept = [without_secret(row, budget.years, targets.cells) for row in budget.lines if row.id in targets.shown]
    # a year in which none of them has an amount is there for one left out
    places = [place for place in range(len(budget.years)) if any(row.amounts[place] != Amounts() for row in kept)]
    lines = tuple(
        replace(
            row,
            amounts=tuple(row.amounts[place] for place in places),
            resolutions=tuple(row.resolutions[place] for place in places),
            resolution_ids=tuple(row.resolution_ids[place] for place in places),
            public_years=tuple(row.public_years[place] for place in places),
        )
        for row in kept
    )
    sums = tuple(sum((row.amounts[place] for row in lines), Amounts()) for place in range(len(places)))
    return replace(budget, years=tuple(budget.years[place] for place in places), lines=lines, sums=sums)


def planned_only(budget: BudgetView) -> BudgetView:
    """The Ansätze alone: what is committed and spent is the administration's own until it is reported."""
    lines = tuple(replace(row, amounts=tuple(Amounts(each.planned) for each in row.amounts)) for row in budget.lines)
    return replace(budget, lines=lines, sums=tuple(Amounts(each.planned) for each in budget.sums))
