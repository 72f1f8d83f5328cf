"""Who sits where at a meeting, as the rules of quorum and votes see it."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from smartaachen_desktop.model.attendance import Exclusion, Participant, Presence, RestingVote
from smartaachen_desktop.model.meetings import Meeting
from smartaachen_desktop.model.quorum import Quorum, Seat, quorum
from smartaachen_desktop.services.joint import body_row
from smartaachen_desktop.storage.unit_of_work import UnitOfWork


def seats(work: UnitOfWork, meeting: Meeting, body: UUID | None = None) -> list[Seat]:
    """The participants with their stays and biases, as the quorum rules of the body see them (None: the inviting)."""
    stays: dict[UUID, list[tuple[datetime, datetime | None]]] = {}
    for stay in work.all(select(Presence).where(Presence.meeting_id == meeting.id)):
        stays.setdefault(stay.participant_id, []).append((stay.arrived_at, stay.left_at))
    biases: dict[UUID, list[tuple[UUID, datetime, datetime | None]]] = {}
    for bias in work.all(select(Exclusion).where(Exclusion.meeting_id == meeting.id)):
        biases.setdefault(bias.participant_id, []).append((bias.item_id, bias.started_at, bias.ended_at))
    rests: dict[UUID, list[tuple[datetime, datetime | None]]] = {}
    for rest in work.all(select(RestingVote).where(RestingVote.meeting_id == meeting.id)):
        if rest.body_id == body:
            rests.setdefault(rest.participant_id, []).append((rest.started_at, rest.ended_at))
    return [
        Seat(
            who.id,
            who.group_in(body),
            tuple(stays.get(who.id, ())),
            tuple(biases.get(who.id, ())),
            tuple(rests.get(who.id, ())),
        )
        for who in work.all(select(Participant).where(Participant.meeting_id == meeting.id))
    ]


def quorum_at(work: UnitOfWork, meeting: Meeting, item: UUID | None, at: datetime, body: UUID | None = None) -> Quorum:
    organization = body_row(work, meeting, body)
    return quorum(
        seats(work, meeting, body),
        organization.statutory_size,
        item,
        at,
        citizens_rule=organization.citizens_rule,
        second_call=meeting.second_call,
        established_missing=meeting.quorum_missing_since(body) is not None,
    )
