"""Loads a meeting's read value, one SELECT per table."""

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from smartaachen_desktop.model.attendance import Exclusion, Participant, Presence, RestingVote
from smartaachen_desktop.model.documents import Audience, Signature, StoredDocument
from smartaachen_desktop.model.errors import UnknownRecord
from smartaachen_desktop.model.meetings import AgendaItem, Interruption, Meeting, ResultCategory
from smartaachen_desktop.model.numbering import numbered
from smartaachen_desktop.model.papers import Paper
from smartaachen_desktop.model.people import Department, Organization, Person
from smartaachen_desktop.model.resolutions import Assignment, ProgressNote, Resolution, resolution_number
from smartaachen_desktop.model.voting import Ballot, Motion, Vote
from smartaachen_desktop.services.queries import forwarding
from smartaachen_desktop.services.queries import meeting_parts_load as parts
from smartaachen_desktop.services.queries.assignment_links import measure_titles
from smartaachen_desktop.services.queries.destinations import KINDS, motion_destinations
from smartaachen_desktop.services.queries.meeting_items import (
    AssignmentView,
    ExclusionView,
    ItemView,
    MotionView,
    ResolutionView,
)
from smartaachen_desktop.services.queries.meetings import (
    BodyView,
    CancellationView,
    InterruptionView,
    MeetingRow,
    MeetingView,
    ParticipantView,
    SignatureView,
)
from smartaachen_desktop.services.queries.proposed import motion_changes
from smartaachen_desktop.storage.journal import head


def meeting_rows(session: Session) -> tuple[MeetingRow, ...]:
    """All meetings, the newest first."""
    bodies = {row.id: row for row in session.scalars(select(Organization))}
    proper = select(AgendaItem.meeting_id, func.count()).where(AgendaItem.stage.is_(False))
    counts = dict(session.execute(proper.group_by(AgendaItem.meeting_id)).all())
    return tuple(
        MeetingRow(
            id=row.id,
            organization_id=row.organization_id,
            organization=_both(bodies[row.organization_id].name, bodies, row.partner_id, "name"),
            short_name=_both(bodies[row.organization_id].short_name, bodies, row.partner_id, "short_name"),
            scheduled_start=row.scheduled_start,
            state=row.state,
            items=counts.get(row.id, 0),
            archived=row.archived_at is not None,
            place=row.place,
            room=row.room,
            partner_id=row.partner_id,
        )
        for row in session.scalars(select(Meeting).order_by(Meeting.scheduled_start.desc()))
    )


def meeting_view(session: Session, meeting_id: UUID, *, stage: bool = False) -> MeetingView:
    """The whole meeting; raises UnknownRecord where there is none of that id.

    Stage items come only where `stage` asks for them: the workbench and the run sheet do, nothing else may.
    """
    meeting = session.get(Meeting, meeting_id)
    if meeting is None:
        raise UnknownRecord("unknown_id", f"Unbekannte Kennung {meeting_id} (meeting).", field="meeting")
    body = session.get_one(Organization, meeting.organization_id)
    partner = session.get_one(Organization, meeting.partner_id) if meeting.partner_id is not None else None
    both = {row.id: row for row in (body, partner) if row is not None}
    names = dict(session.execute(select(Person.id, Person.name)).all())
    participants = _participants(session, meeting_id, names)
    view = MeetingView(
        id=meeting.id,
        organization_id=body.id,
        organization=_both(body.name, both, meeting.partner_id, "name"),
        short_name=_both(body.short_name, both, meeting.partner_id, "short_name"),
        rule_profile=body.rule_profile,
        statutory_size=body.statutory_size,
        department=_secretary_department(session, meeting),
        state=meeting.state,
        scheduled_start=meeting.scheduled_start,
        place=meeting.place,
        room=meeting.room,
        started_at=meeting.started_at,
        ended_at=meeting.ended_at,
        chair_id=meeting.chair_id,
        chair=names.get(meeting.chair_id, "") if meeting.chair_id else "",
        secretary_id=meeting.secretary_id,
        secretary=names.get(meeting.secretary_id, "") if meeting.secretary_id else "",
        quorum_lost_at=meeting.quorum_lost_at,
        interruptions=tuple(
            InterruptionView(row.started_at, row.ended_at, row.reason, row.resume_at, row.id, row.item_id)
            for row in session.scalars(
                select(Interruption).where(Interruption.meeting_id == meeting_id).order_by(Interruption.started_at)
            )
        ),
        items=_items(session, meeting, both, names, {who.id: who.name for who in participants}),
        participants=participants,
        signatures=tuple(
            SignatureView(row.role, names[row.person_id], row.at, row.level, row.certificate, row.note, row.person_id)
            for row in sorted(
                session.scalars(select(Signature).where(Signature.meeting_id == meeting_id)),
                # the order of signing; a signature by hand has a day but no time to sort by
                key=lambda row: (row.role, row.person_id != meeting.chair_id, row.at, names[row.person_id]),
            )
        ),
        journal_head=head(session.connection())[1],
        citizens_rule=body.citizens_rule,
        notice_days=max(row.notice_days for row in both.values()),
        rules_source=body.rules_source,
        roll_call_demand=body.roll_call_demand,
        majority=body.majority,
        second_call=meeting.second_call,
        series_id=meeting.series_id,
        invited_at=meeting.invited_at,
        findings=parts.findings(session, meeting_id),
        comments=parts.comments(session, meeting_id),
        objections=parts.objections(session, meeting_id),
        deliveries=parts.deliveries(session, meeting_id),
        archived_at=meeting.archived_at,
        scans=parts.scans(session, meeting_id),
        attendance_cents=body.attendance_cents,
        partner=_partner(meeting, partner),
        host=body.name,
        host_short=body.short_name,
        cancellation=CancellationView(meeting.cancelled_at, meeting.cancel_reason, meeting.cancel_notice)
        if meeting.cancelled_at is not None
        else None,
        minutes_version=meeting.minutes_version,
    )
    return view if stage else view.without_stage()


def _both(own: str, bodies: Mapping[UUID, Organization], partner: UUID | None, column: str) -> str:
    """A body's name; in a joint meeting "AWD und Steuergremium"."""
    return f"{own} und {getattr(bodies[partner], column)}" if partner is not None else own


def _partner(meeting: Meeting, body: Organization | None) -> BodyView | None:
    if body is None:
        return None
    return BodyView(
        body.id, body.name, body.short_name, body.rule_profile, body.statutory_size, body.citizens_rule,
        body.rules_source, body.roll_call_demand, meeting.partner_quorum_lost_at, body.attendance_cents, body.majority,
    )  # fmt: skip


def stored_protocol(session: Session, meeting_id: UUID, audience: Audience) -> tuple[str, bytes] | None:
    """File name and content of the signed protocol, None before the first signature."""
    found = session.scalars(
        select(StoredDocument).where(StoredDocument.meeting_id == meeting_id, StoredDocument.audience == audience)
    ).first()
    return (found.file_name, found.content) if found else None


def _secretary_department(session: Session, meeting: Meeting) -> str:
    person = session.get(Person, meeting.secretary_id) if meeting.secretary_id else None
    department = session.get(Department, person.department_id) if person and person.department_id else None
    return f"{department.code} · {department.name}".rstrip(" ·") if department else ""


def _participants(session: Session, meeting_id: UUID, names: dict[UUID, str]) -> tuple[ParticipantView, ...]:
    stays = _grouped(session, Presence, meeting_id, Presence.arrived_at, lambda row: row.participant_id)
    rests = _grouped(session, RestingVote, meeting_id, RestingVote.started_at, lambda row: row.participant_id)
    rows = session.scalars(
        select(Participant).where(Participant.meeting_id == meeting_id).order_by(Participant.position)
    )
    return tuple(
        ParticipantView(
            id=row.id,
            person_id=row.person_id,
            name=names[row.person_id],
            group=row.group,
            role=row.role,
            on_behalf_of=row.on_behalf_of,
            excused=row.excused,
            stays=tuple((stay.arrived_at, stay.left_at) for stay in stays[row.id]),
            stay_ids=tuple(stay.id for stay in stays[row.id]),
            left_to=tuple(stay.left_to for stay in stays[row.id]),
            substitute_for_id=row.substitute_for_id,
            rests=tuple((rest.started_at, rest.ended_at) for rest in rests[row.id] if rest.body_id is None),
            rest_ids=tuple(rest.id for rest in rests[row.id] if rest.body_id is None),
            partner_group=row.partner_group,
            partner_rests=tuple((rest.started_at, rest.ended_at) for rest in rests[row.id] if rest.body_id is not None),
        )
        for row in rows
    )


def _items(
    session: Session, meeting: Meeting, bodies: Mapping[UUID, Organization], names: dict[UUID, str],
    voters: dict[UUID, str],
) -> tuple[ItemView, ...]:  # fmt: skip
    meeting_id, joint = meeting.id, meeting.partner_id is not None
    short = {row.id if row.id != meeting.organization_id else None: row.short_name for row in bodies.values()}
    of = short if joint else {}
    items = session.scalars(select(AgendaItem).where(AgendaItem.meeting_id == meeting_id)).all()
    style = meeting.number_style(bodies[meeting.organization_id].number_style)
    labels = numbered([(row.id, row.public, row.position, row.parent_id, row.stage) for row in items], style)
    rank = {item_id: place for place, item_id in enumerate(labels)}
    papers = {
        row.id: row
        for row in session.scalars(
            select(Paper).where(Paper.id.in_([item.paper_id for item in items if item.paper_id]))
        )
    }
    motions = _grouped(session, Motion, meeting_id, Motion.position, lambda row: row.item_id)
    ballots = _grouped(session, Ballot, meeting_id, Ballot.id, lambda row: row.vote_id)
    votes = {
        row.motion_id: parts.vote_view(row, ballots[row.id], voters)
        for row in session.scalars(select(Vote).where(Vote.meeting_id == meeting_id).order_by(Vote.at))
    }
    by_id = {vote.id: vote for vote in votes.values()}
    adopted = {motion for motion, vote in votes.items() if vote.accepted}
    resolutions = _grouped(session, Resolution, meeting_id, Resolution.sequence, lambda row: row.item_id)
    assignments = _grouped(session, Assignment, meeting_id, Assignment.position, lambda row: row.item_id)
    exclusions = _grouped(session, Exclusion, meeting_id, Exclusion.started_at, lambda row: row.item_id)
    departments = dict(session.execute(select(Department.id, Department.code)).all())
    elections = parts.elections(session, meeting_id, of)
    speeches = parts.speeches(session, meeting_id)
    changes = motion_changes(session, meeting_id)
    went_to = forwarding.went_to(session, [item.id for item in items])
    came_from = forwarding.came_from(session, [item.carried_from_id for item in items if item.carried_from_id])
    places = motion_destinations(session, [row for rows in motions.values() for row in rows])
    facts = assignment_facts(session, [row for rows in assignments.values() for row in rows])

    def view(item: AgendaItem) -> ItemView:
        paper = papers.get(item.paper_id) if item.paper_id else None

        def destination(category: ResultCategory | None) -> str:
            found = [
                places.get(row.id, "")
                for row in motions[item.id]
                if category is not None and row.kind is KINDS.get(category) and row.id in adopted
            ]
            return found[-1] if found else ""

        return ItemView(
            id=item.id,
            number=labels[item.id].number,
            public=item.public,
            title=item.title,
            internal_title=item.internal_title,
            paper_id=item.paper_id,
            paper_reference=paper.reference if paper else "",
            paper_dated=paper.dated if paper else None,
            paper_public=paper.public if paper else True,
            role=item.role,
            planned_minutes=item.planned_minutes,
            state=item.state,
            started_at=item.started_at,
            ended_at=item.ended_at,
            proposal=item.proposal,
            discussion=item.discussion,
            result=item.result,
            chair_id=item.chair_id,
            motions=tuple(
                MotionView(
                    id=row.id,
                    kind=row.kind,
                    title=row.title,
                    text=row.text,
                    mover=row.mover,
                    vote=votes.get(row.id),
                    base_text=row.base_text,
                    withdrawn=row.withdrawn,
                    changes=changes.get(row.id, ()),
                    target_id=row.target_id,
                    target=row.target,
                    until_id=row.until_id,
                    destination=places.get(row.id, ""),
                    speech_for=row.speech_for,
                    speech_against=row.speech_against,
                    body_id=row.body_id,
                    body=of.get(row.body_id, ""),
                )
                for row in motions[item.id]
            ),
            resolutions=tuple(
                ResolutionView(
                    id=row.id,
                    number=resolution_number(bodies[row.organization_id].short_name, row.year, row.sequence),
                    category=row.category,
                    text=row.text,
                    effective_from=row.effective_from,
                    vote_id=row.vote_id,
                    manner=by_id[row.vote_id].tally.manner if row.vote_id else "",
                    destination=destination(row.category),
                    body=bodies[row.organization_id].short_name if joint else "",
                )
                for row in resolutions[item.id]
            ),
            assignments=tuple(assignment_view(row, names, departments, facts) for row in assignments[item.id]),
            exclusions=tuple(
                ExclusionView(
                    row.id,
                    row.participant_id,
                    voters[row.participant_id],
                    row.whereabouts,
                    row.started_at,
                    row.ended_at,
                    row.reason,
                    row.decided_by_body,
                )
                for row in exclusions[item.id]
            ),
            elections=tuple(elections.get(item.id, ())),
            speeches=tuple(speeches.get(item.id, ())),
            parent_id=item.parent_id,
            depth=labels[item.id].depth,
            position=item.position,
            standing=item.standing,
            urgency_reason=item.urgency_reason,
            urgency_vote_id=item.urgency_vote_id,
            carried_from_id=item.carried_from_id,
            spent_seconds=item.spent_seconds,
            resumed_at=item.resumed_at,
            chair=names.get(item.chair_id, "") if item.chair_id else "",
            chair_note=item.chair_note,
            added_at=item.added_at,
            supplement_sent_at=item.supplement_sent_at,
            went_to=went_to.get(item.id, ()),
            came_from=came_from.get(item.carried_from_id) if item.carried_from_id else None,
            destination=destination(item.result),
        )

    return tuple(view(item) for item in sorted(items, key=lambda item: rank[item.id]))


@dataclass(frozen=True, slots=True)
class AssignmentFacts:
    """The numbers of resolutions that settled assignments, the notes by assignment, and the titles of measures."""

    done_by: Mapping[UUID, str]
    notes: Mapping[UUID, list[tuple[datetime, str]]]
    measures: Mapping[UUID, str]


def assignment_facts(session: Session, rows: list[Assignment]) -> AssignmentFacts:
    wanted = {row.done_by_id for row in rows if row.done_by_id is not None}
    done_by: dict[UUID, str] = {}
    if wanted:
        found = select(Resolution, Organization.short_name).join(
            Organization, Resolution.organization_id == Organization.id
        )
        for resolution, name in session.execute(found.where(Resolution.id.in_(wanted))):
            done_by[resolution.id] = resolution_number(name, resolution.year, resolution.sequence)
    notes: dict[UUID, list[tuple[datetime, str]]] = {}
    if rows:
        ids = [row.id for row in rows]
        for note in session.scalars(
            select(ProgressNote).where(ProgressNote.assignment_id.in_(ids)).order_by(ProgressNote.at)
        ):
            notes.setdefault(note.assignment_id, []).append((note.at, note.text))
    return AssignmentFacts(done_by, notes, measure_titles(session, rows))


def assignment_view(
    row: Assignment, names: dict[UUID, str], departments: dict[UUID, str], facts: AssignmentFacts
) -> AssignmentView:
    return AssignmentView(
        id=row.id,
        text=row.text,
        responsible_id=row.responsible_id,
        responsible=names.get(row.responsible_id, "") if row.responsible_id else "",
        department_id=row.department_id,
        department=departments.get(row.department_id, "") if row.department_id else "",
        due=row.due,
        status=row.status,
        progress_note=row.progress_note,
        done_at=row.done_at,
        done_by_id=row.done_by_id,
        done_by=facts.done_by.get(row.done_by_id, "") if row.done_by_id else "",
        notes=tuple(facts.notes.get(row.id, ())),
        priority=row.priority,
        measure_id=row.measure_id,
        measure=facts.measures.get(row.measure_id, "") if row.measure_id else "",
    )


def _grouped(
    session: Session, kind: Any, meeting_id: UUID, order: Any, key: Callable[[Any], UUID | None]
) -> defaultdict[UUID | None, list[Any]]:
    groups: defaultdict[UUID | None, list[Any]] = defaultdict(list)
    for row in session.scalars(select(kind).where(kind.meeting_id == meeting_id).order_by(order)):
        groups[key(row)].append(row)
    return groups
