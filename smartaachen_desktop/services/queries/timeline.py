"""Who was there when: the attendance of a meeting seen from one of its items."""

from datetime import datetime

from smartaachen_desktop.model.people import VOTING_GROUPS, MemberGroup
from smartaachen_desktop.services.queries.meeting_items import ItemView
from smartaachen_desktop.services.queries.meetings import MeetingView, ParticipantView

_MEMBERS = VOTING_GROUPS | {MemberGroup.ADVISORY}


def participants_during(meeting: MeetingView, item: ItemView) -> tuple[ParticipantView, ...]:
    """Everybody who was in the room at any moment of the item, from its first call to its end, and not biased."""
    if item.started_at is None:
        return ()
    end = item.ended_at or meeting.ended_at
    biased = {bias.participant_id for bias in item.exclusions}
    return tuple(
        who
        for who in meeting.participants
        if who.id not in biased and any(_meets(start, left, item.started_at, end) for start, left in who.stays)
    )


def not_taking_part(meeting: MeetingView, item: ItemView) -> tuple[ParticipantView, ...]:
    """Members who came to the meeting, but took no part in this item."""
    if item.started_at is None:
        return ()
    there = {who.id for who in participants_during(meeting, item)}
    return tuple(who for who in meeting.participants if who.stays and _member(who) and who.id not in there)


def _member(who: ParticipantView) -> bool:
    return not _MEMBERS.isdisjoint(who.groups)


def _meets(start: datetime, left: datetime | None, begin: datetime, end: datetime | None) -> bool:
    """Whether two half-open spans share a moment; an item has its first moment even when called and ended in one."""
    return (left is None or begin < left) and (end is None or start < end or start <= begin)
