"""Loads the parts of a meeting that hang on its items or come after it, one SELECT per table."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from smartaachen_desktop.formats import day
from smartaachen_desktop.model.aftermath import Comment, Delivery, Objection
from smartaachen_desktop.model.attendance import QuorumFinding
from smartaachen_desktop.model.documents import MinutesScan
from smartaachen_desktop.model.elections import Candidate, Election
from smartaachen_desktop.model.meetings import AgendaItem, Meeting, Speech, closed_items
from smartaachen_desktop.model.people import Organization
from smartaachen_desktop.model.voting import Ballot, Vote, VoteMethod
from smartaachen_desktop.services.queries.agenda_numbers import item_numbers
from smartaachen_desktop.services.queries.meeting_items import VoteView
from smartaachen_desktop.services.queries.meeting_parts import (
    CandidateView,
    CommentView,
    DeliveryView,
    DemandView,
    ElectionView,
    FindingView,
    ObjectionView,
    ScanView,
    SpeechView,
)


def elections(
    session: Session, meeting_id: UUID, bodies: Mapping[UUID | None, str]
) -> Mapping[UUID, list[ElectionView]]:
    """By agenda item, in the order of their ballots; `bodies` are the short names in a joint meeting."""
    candidates: defaultdict[UUID, list[CandidateView]] = defaultdict(list)
    for row in session.scalars(
        select(Candidate).where(Candidate.meeting_id == meeting_id).order_by(Candidate.position)
    ):
        candidates[row.election_id].append(CandidateView(row.id, row.person_id, row.name, row.votes, row.elected))
    found: defaultdict[UUID, list[ElectionView]] = defaultdict(list)
    for each in session.scalars(
        select(Election).where(Election.meeting_id == meeting_id).order_by(Election.at, Election.round)
    ):
        found[each.item_id].append(
            ElectionView(
                id=each.id,
                previous_id=each.previous_id,
                office=each.office,
                seats=each.seats,
                round=each.round,
                method=each.method,
                objection_asked=each.objection_asked,
                objection=each.objection,
                at=each.at,
                no=each.no,
                abstentions=each.abstentions,
                invalid=each.invalid,
                entitled=each.entitled,
                by_lot=each.by_lot,
                wording=each.wording,
                candidates=tuple(candidates[each.id]),
                body_id=each.body_id,
                body=bodies.get(each.body_id, ""),
                electronic=each.electronic,
                source_file=each.source_file,
                source_sha256=each.source_sha256,
            )
        )
    return found


def speeches(session: Session, meeting_id: UUID) -> Mapping[UUID, list[SpeechView]]:
    """The speaker lists by agenda item."""
    found: defaultdict[UUID, list[SpeechView]] = defaultdict(list)
    for row in session.scalars(select(Speech).where(Speech.meeting_id == meeting_id).order_by(Speech.position)):
        view = SpeechView(
            row.id, row.participant_id, row.name, row.started_at, row.ended_at, row.during_id, row.procedural
        )
        found[row.item_id].append(view)
    return found


def findings(session: Session, meeting_id: UUID) -> tuple[FindingView, ...]:
    rows = session.scalars(
        select(QuorumFinding).where(QuorumFinding.meeting_id == meeting_id).order_by(QuorumFinding.at)
    )
    return tuple(
        FindingView(row.id, row.at, row.missing, row.raised_by, row.present, row.needed, row.body_id) for row in rows
    )


def comments(session: Session, meeting_id: UUID) -> tuple[CommentView, ...]:
    rows = session.scalars(select(Comment).where(Comment.meeting_id == meeting_id).order_by(Comment.at))
    return tuple(
        CommentView(row.id, row.item_id, row.author, row.text, row.at, row.state, row.answer, row.page, row.line)
        for row in rows
    )


def scans(session: Session, meeting_id: UUID) -> tuple[ScanView, ...]:
    rows = session.execute(
        select(MinutesScan.id, MinutesScan.file_name, MinutesScan.added_at, MinutesScan.size)
        .where(MinutesScan.meeting_id == meeting_id)
        .order_by(MinutesScan.added_at)
    )
    return tuple(ScanView(*row) for row in rows)


def scan_content(session: Session, scan: UUID) -> tuple[str, bytes]:
    """Name and bytes of a scan."""
    row = session.execute(select(MinutesScan.file_name, MinutesScan.content).where(MinutesScan.id == scan)).one()
    return row[0], row[1]


def deliveries(session: Session, meeting_id: UUID) -> tuple[DeliveryView, ...]:
    rows = session.scalars(select(Delivery).where(Delivery.meeting_id == meeting_id).order_by(Delivery.position))
    return tuple(
        DeliveryView(row.id, row.person_id, row.recipient, row.channel, row.audience, row.sent_on) for row in rows
    )


def objections(session: Session, meeting_id: UUID) -> tuple[ObjectionView, ...]:
    """Those raised in the meeting and those raised later against it."""
    rows = session.scalars(
        select(Objection)
        .where(or_(Objection.meeting_id == meeting_id, Objection.against_id == meeting_id))
        .order_by(Objection.at)
    ).all()
    if not rows:
        return ()
    wanted = {row.against_id for row in rows} | {row.meeting_id for row in rows}
    names = {
        row.Meeting.id: f"{row.Organization.short_name} {day(row.Meeting.scheduled_start)}"
        for row in session.execute(
            select(Meeting, Organization)
            .join(Organization, Meeting.organization_id == Organization.id)
            .where(Meeting.id.in_(wanted))
        )
    }
    items = {row.id: row for row in session.scalars(select(AgendaItem).where(AgendaItem.meeting_id.in_(wanted)))}
    closed = closed_items((row.id, row.public, row.parent_id) for row in items.values())
    partly = {items[each].meeting_id for each in closed}
    labels = item_numbers(session, wanted)
    return tuple(
        ObjectionView(
            id=row.id,
            item_id=row.item_id,
            against_id=row.against_id,
            against=names[row.against_id],
            against_item_id=row.against_item_id,
            against_number=labels.get(row.against_item_id, "") if row.against_item_id else "",
            raised_in_id=row.meeting_id,
            raised_in=names[row.meeting_id],
            kind=row.kind,
            raised_by=row.raised_by,
            text=row.text,
            outcome=row.outcome,
            at=row.at,
            public=not {row.item_id, row.against_item_id} & closed
            # said of whole minutes under no item, it may quote their non-public part
            and not (row.item_id is None and row.against_item_id is None and row.against_id in partly),
        )
        for row in rows
    )


def vote_view(row: Vote, ballots: Iterable[Ballot], voters: Mapping[UUID, str]) -> VoteView:
    """`voters` are the names of the participants."""
    demands = (
        DemandView(VoteMethod.SECRET, row.secret_by, row.secret_count, row.secret_needed),
        DemandView(VoteMethod.ROLL_CALL, row.roll_call_by, row.roll_call_count, row.roll_call_needed),
    )
    return VoteView(
        id=row.id,
        motion_id=row.motion_id,
        method=row.method,
        at=row.at,
        yes=row.yes,
        no=row.no,
        abstentions=row.abstentions,
        invalid=row.invalid,
        entitled=row.entitled,
        accepted=row.accepted,
        ballots=tuple(sorted((voters[ballot.participant_id], ballot.choice) for ballot in ballots)),
        block=row.block,
        wording=row.wording,
        requirement=row.requirement,
        statutory_size=row.statutory_size,
        demands=tuple(each for each in demands if each.by or each.count),
        entitled_ids=tuple(UUID(each) for each in row.entitled_ids),
        electronic=row.electronic,
        source_file=row.source_file,
        source_sha256=row.source_sha256,
    )
