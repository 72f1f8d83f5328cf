"""How long who spoke in a meeting, by person and by group (internal: no part of the minutes)."""

from dataclasses import dataclass, replace
from datetime import datetime

from smartaachen_desktop.services.queries.meetings import MeetingView
from smartaachen_desktop.services.queries.words import GROUP_NAMES

ELSE = "nicht in der Anwesenheitsliste"


@dataclass(frozen=True, slots=True)
class SpeakingTime:
    """`group` alone, with no name, sums up a group."""

    name: str
    group: str
    on_behalf_of: str
    speeches: int
    seconds: int
    questions: int = 0
    """Interposed questions; they count neither as speeches nor in `seconds`."""
    points: int = 0
    """How many of the speeches were on a point of order (zur Geschäftsordnung)."""


def speaking_times(meeting: MeetingView, now: datetime) -> tuple[SpeakingTime, ...]:
    """Persons, the longest first."""
    people = {who.id: who for who in meeting.participants}
    found: dict[object, SpeakingTime] = {}
    for item in meeting.items:
        for speech in item.speeches:
            if speech.waiting:
                continue
            who = people.get(speech.participant_id) if speech.participant_id is not None else None
            key = who.person_id if who is not None else speech.name
            group = GROUP_NAMES[who.groups[0]] if who is not None else ELSE
            had = found.get(key) or SpeakingTime(speech.name, group, who.on_behalf_of if who else "", 0, 0)
            if speech.during_id is not None:
                found[key] = replace(had, questions=had.questions + 1)
                continue
            seconds = had.seconds + round(speech.seconds(now))
            points = had.points + speech.procedural
            found[key] = replace(had, speeches=had.speeches + 1, seconds=seconds, points=points)
    return tuple(sorted(found.values(), key=lambda each: (-each.seconds, each.name)))


def by_group(times: tuple[SpeakingTime, ...]) -> tuple[SpeakingTime, ...]:
    """Groups, the longest first; they sum up to what the persons do."""
    found: dict[str, SpeakingTime] = {}
    for each in times:
        had = found.get(each.group) or SpeakingTime("", each.group, "", 0, 0)
        found[each.group] = replace(
            had,
            speeches=had.speeches + each.speeches,
            seconds=had.seconds + each.seconds,
            questions=had.questions + each.questions,
            points=had.points + each.points,
        )
    return tuple(sorted(found.values(), key=lambda each: (-each.seconds, each.group)))
