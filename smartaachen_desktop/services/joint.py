"""Whose meeting it is: one body's, or a joint one (gemeinsame Sitzung) in which each body decides for itself."""

from uuid import UUID

from sqlalchemy import select

from smartaachen_desktop.model.attendance import Participant, QuorumFinding, RestingVote
from smartaachen_desktop.model.citations import citation, cited_for
from smartaachen_desktop.model.elections import Election
from smartaachen_desktop.model.errors import InvalidInput, RuleBroken
from smartaachen_desktop.model.meetings import Meeting, MeetingState
from smartaachen_desktop.model.people import MemberGroup, Membership, Organization
from smartaachen_desktop.model.resolutions import Resolution
from smartaachen_desktop.model.voting import Motion
from smartaachen_desktop.storage.unit_of_work import UnitOfWork


def body_row(work: UnitOfWork, meeting: Meeting, key: UUID | None) -> Organization:
    """The inviting body (None) or the second one."""
    return work.get(Organization, key or meeting.organization_id)


def law_of(work: UnitOfWork, meeting: Meeting, key: UUID | None, paragraph: str) -> str:
    """Where a rule stands for one of the bodies, see `citation`; empty where it names no source."""
    body = body_row(work, meeting, key)
    return citation(body.rule_profile, paragraph, body.rules_source)


def meeting_law(work: UnitOfWork, meeting: Meeting, paragraph: str) -> str | None:
    """Where a rule stands that binds the meeting as a whole, see `cited_for`."""
    keys = (meeting.organization_id, meeting.partner_id)
    return cited_for([work.get(Organization, key) for key in keys if key is not None], paragraph) or None


def seat_members(work: UnitOfWork, meeting: Meeting) -> None:
    """The body's members as they are now become the participants of a new meeting."""
    for seat in _members(work, meeting.organization_id):
        work.add(_participant(meeting, seat, seat.group, seat.position))


def join_body(work: UnitOfWork, meeting: Meeting, partner: UUID) -> None:
    """The second body takes part: its members come onto the list, who is there already gets a second seat."""
    organization = work.get(Organization, partner)
    if organization.id == meeting.organization_id:
        raise InvalidInput("same_body", "Gemeinsam tagen zwei verschiedene Gremien.", field="partner")
    _refuse_begun(meeting)
    meeting.partner_id = organization.id
    work.session.flush()
    there = {
        who.person_id: who
        for who in work.all(select(Participant).where(Participant.meeting_id == meeting.id))
        if who.substitute_for_id is None
    }
    behind = max((who.position for who in there.values()), default=-1) + 1
    for seat in _members(work, organization.id):
        who = there.get(seat.person_id)
        if who is None:
            who = work.add(_participant(meeting, seat, MemberGroup.GUEST, behind + seat.position))
        who.partner_group = seat.group


def part_body(work: UnitOfWork, meeting: Meeting) -> None:
    """The second body takes no part after all: who came with it leaves the list."""
    _refuse_begun(meeting)
    for kind in (Motion, Election, QuorumFinding, RestingVote):
        if work.all(select(kind.id).where(kind.meeting_id == meeting.id, kind.body_id.is_not(None))):
            raise _decided()
    made = select(Resolution.id).where(
        Resolution.meeting_id == meeting.id, Resolution.organization_id == meeting.partner_id
    )
    if work.all(made):
        raise _decided()
    meeting.partner_id = None
    for who in work.all(select(Participant).where(Participant.meeting_id == meeting.id)):
        came_with_it = who.partner_group is not None and who.group is MemberGroup.GUEST
        who.partner_group = None
        if came_with_it:
            work.session.flush()
            work.delete(who)


def _refuse_begun(meeting: Meeting) -> None:
    if meeting.state not in (MeetingState.PLANNED, MeetingState.INVITED):
        raise RuleBroken(
            "meeting_begun",
            "Welche Gremien gemeinsam tagen, steht mit der Eröffnung der Sitzung fest.",
            field="partner",
        )


def _decided() -> RuleBroken:
    return RuleBroken(
        "body_decided",
        "Zum zweiten Gremium gibt es in dieser Sitzung schon Anträge.",
        remedy="Löschen Sie diese zuerst.",
        field="partner",
    )


def _members(work: UnitOfWork, organization: UUID) -> list[Membership]:
    found = select(Membership).where(Membership.organization_id == organization, Membership.ended.is_(None))
    return list(work.all(found.order_by(Membership.position)))


def _participant(meeting: Meeting, seat: Membership, group: MemberGroup, position: int) -> Participant:
    return Participant(
        meeting_id=meeting.id,
        person_id=seat.person_id,
        group=group,
        role=seat.role,
        on_behalf_of=seat.on_behalf_of,
        position=position,
        excused=False,
    )
