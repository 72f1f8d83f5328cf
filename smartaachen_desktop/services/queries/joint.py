"""Who stands under which body on the lists of a meeting."""

from smartaachen_desktop.model.people import MemberGroup
from smartaachen_desktop.services.queries.meetings import MeetingView, ParticipantView

Listed = tuple[str, tuple[ParticipantView, ...]]


def first_seats(meeting: MeetingView) -> tuple[Listed, ...]:
    """Body and people, everybody once: who has a seat in both bodies stands with the inviting one.

    Without a name where one body meets alone; the group is that of the body.
    """
    return _lists(meeting, once=True)


def all_seats(meeting: MeetingView) -> tuple[Listed, ...]:
    """The same, but everybody stands with each body they have a seat in, as its minutes need it."""
    return _lists(meeting, once=False)


def _lists(meeting: MeetingView, *, once: bool) -> tuple[Listed, ...]:
    if not meeting.joint:
        return (("", meeting.participants),)
    own, other = meeting.bodies
    of = {who.id: who for who in meeting.participants}
    second = [who for who in other.participants if of[who.id].partner_group is not None]
    if once:
        second = [who for who in second if of[who.id].group is MemberGroup.GUEST]
    first = [who for who in own.participants if of[who.id].guest_alone or who.group is not MemberGroup.GUEST]
    members = tuple(who for who in first if who.group is not MemberGroup.GUEST)
    guests = tuple(who for who in first if who.group is MemberGroup.GUEST)
    lists = ((own.short_name, members), (other.short_name, tuple(second)), ("", guests))
    return tuple(each for each in lists if each[1])
