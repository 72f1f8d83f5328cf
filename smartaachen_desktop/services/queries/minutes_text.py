"""What the minutes say, part by part as plain text: to compare two versions, and to name one by its checksum."""

import enum
import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar
from uuid import UUID

from smartaachen_desktop.formats import day, day_and_time, time_of_day
from smartaachen_desktop.model.attendance import Exclusion, Participant, Presence
from smartaachen_desktop.model.base import Record
from smartaachen_desktop.model.elections import Candidate, Election
from smartaachen_desktop.model.meetings import RESULT_NAMES, AgendaItem, Interruption, Meeting, closed_items
from smartaachen_desktop.model.numbering import NumberStyle, numbered
from smartaachen_desktop.model.resolutions import Assignment, Resolution
from smartaachen_desktop.model.voting import METHOD_NAMES, Motion, Vote
from smartaachen_desktop.services.queries.minutes_rows import MinutesRows
from smartaachen_desktop.services.queries.words import PLACE_NAMES

R = TypeVar("R", bound=Record)
Names = Callable[[UUID], str]
"""What a person is called."""


class TextPart(enum.StrEnum):
    """What of an item, or of the whole meeting, a text is."""

    MEETING = "meeting"
    ATTENDANCE = "attendance"
    HEADING = "heading"
    PROPOSAL = "proposal"
    DISCUSSION = "discussion"
    BIAS = "bias"
    MOTIONS = "motions"
    VOTES = "votes"
    RESOLUTION = "resolution"
    ASSIGNMENTS = "assignments"
    RESULT = "result"


@dataclass(frozen=True, slots=True)
class ItemText:
    """`item` None is the meeting itself: when, where, who. `parts` are those that say something, in reading order."""

    item: UUID | None
    number: str
    heading: str
    public: bool
    parts: Mapping[TextPart, str]


def minutes_text(rows: MinutesRows, names: Names) -> tuple[ItemText, ...]:
    """The meeting first, then its items in the order of the agenda; without stage items, which are in no minutes."""
    items = [item for item in rows.of(AgendaItem) if not item.stage]
    style = NumberStyle(rows.meeting.numerals, rows.meeting.public_prefix, rows.meeting.closed_prefix)
    labels = numbered([(each.id, each.public, each.position, each.parent_id, False) for each in items], style)
    closed = closed_items((each.id, each.public, each.parent_id) for each in items)
    by_id = {each.id: each for each in items}
    below = _Below(rows, names)
    return (
        ItemText(None, "", "", True, _said({
            TextPart.MEETING: _meeting(rows.meeting, rows.of(Interruption), names),
            TextPart.ATTENDANCE: below.attendance(),
        })),
        *(
            ItemText(key, label.number, by_id[key].internal_title or by_id[key].title, key not in closed,
                     _said(below.item(by_id[key])))
            for key, label in labels.items()
        ),
    )  # fmt: skip


def checksum(rows: MinutesRows) -> str:
    """SHA-256 of all that the minutes say; people count by their ids, as a name may be mended later."""
    said = [
        [str(each.item or ""), each.number, each.public, {str(part): words for part, words in each.parts.items()}]
        for each in minutes_text(rows, str)
    ]
    return hashlib.sha256(json.dumps(said, ensure_ascii=False, sort_keys=True).encode()).hexdigest()


def _said(parts: Mapping[TextPart, str]) -> Mapping[TextPart, str]:
    return {part: words for part, words in parts.items() if words}


def _meeting(meeting: Meeting, breaks: Iterable[Interruption], names: Names) -> str:
    lines = [
        f"Termin: {day_and_time(meeting.scheduled_start)}",
        f"Ort: {', '.join(part for part in (meeting.place, meeting.room) if part)}",
        f"Beginn: {time_of_day(meeting.started_at)}",
        f"Ende: {time_of_day(meeting.ended_at)}",
        f"Sitzungsleitung: {_name(names, meeting.chair_id)}",
        f"Schriftführung: {_name(names, meeting.secretary_id)}",
    ]
    for each in sorted(breaks, key=lambda row: row.started_at):
        lines.append(f"Unterbrechung: {_span(each.started_at, each.ended_at)} {each.reason}".rstrip())
    return "\n".join(lines)


class _Below:
    """What hangs on the items, looked up once."""

    def __init__(self, rows: MinutesRows, names: Names) -> None:
        self._of = names
        self._participants = sorted(rows.of(Participant), key=lambda row: (row.position, row.id.hex))
        self._names = {row.id: _name(names, row.person_id) for row in self._participants}
        self._stays = _by(rows.of(Presence), lambda row: row.participant_id, lambda row: row.arrived_at)
        self._biases = _by(rows.of(Exclusion), lambda row: row.item_id, lambda row: row.started_at)
        self._motions = _by(rows.of(Motion), lambda row: row.item_id, lambda row: row.position)
        self._votes = _by(rows.of(Vote), lambda row: row.item_id, lambda row: row.at)
        self._elections = _by(rows.of(Election), lambda row: row.item_id, lambda row: row.at)
        self._candidates = _by(rows.of(Candidate), lambda row: row.election_id, lambda row: row.position)
        self._resolutions = _by(rows.of(Resolution), lambda row: row.item_id, lambda row: row.sequence)
        self._assignments = _by(rows.of(Assignment), lambda row: row.item_id, lambda row: row.position)

    def attendance(self) -> str:
        lines = []
        for who in self._participants:
            stays = ", ".join(_span(stay.arrived_at, stay.left_at) for stay in self._stays.get(who.id, ()))
            lines.append(f"{self._names[who.id]}: {stays or ('entschuldigt' if who.excused else 'nicht anwesend')}")
        return "\n".join(lines)

    def item(self, item: AgendaItem) -> Mapping[TextPart, str]:
        key = item.id
        motions = {each.id: each for each in self._motions.get(key, ())}
        return {
            TextPart.HEADING: "\n".join(part for part in (item.title, item.internal_title) if part),
            TextPart.PROPOSAL: item.proposal,
            TextPart.DISCUSSION: item.discussion,
            TextPart.BIAS: "\n".join(
                f"{self._names.get(each.participant_id, '')}: {PLACE_NAMES[each.whereabouts]}, "
                f"{_span(each.started_at, each.ended_at)}"
                for each in self._biases.get(key, ())
            ),
            TextPart.MOTIONS: "\n".join(_motion(each) for each in motions.values()),
            TextPart.VOTES: "\n".join((
                *(_vote(each, motions) for each in self._votes.get(key, ())),
                *(self._election(each) for each in self._elections.get(key, ())),
            )),
            TextPart.RESOLUTION: "\n".join(
                f"{each.year}/{each.sequence}: {RESULT_NAMES[each.category]}\n{each.text}"
                for each in self._resolutions.get(key, ())
            ),
            TextPart.ASSIGNMENTS: "\n".join(self._assignment(each) for each in self._assignments.get(key, ())),
            TextPart.RESULT: RESULT_NAMES[item.result] if item.result is not None else "",
        }  # fmt: skip

    def _election(self, row: Election) -> str:
        won = "; ".join(
            f"{each.name or _name(self._of, each.person_id)} {each.votes}{' (gewählt)' if each.elected else ''}"
            for each in self._candidates.get(row.id, ())
        )
        rest = f"Nein {row.no}, Enthaltungen {row.abstentions}, ungültig {row.invalid}"
        return "\n".join(part for part in (f"{row.office}: {won}; {rest}", row.wording) if part)

    def _assignment(self, row: Assignment) -> str:
        due = f"bis {day(row.due)}" if row.due else ""
        rest = ", ".join(part for part in (_name(self._of, row.responsible_id), due) if part)
        return f"{row.text} ({rest})" if rest else row.text


def _motion(row: Motion) -> str:
    head = " · ".join(part for part in (row.title, row.mover, "zurückgezogen" if row.withdrawn else "") if part)
    return "\n".join(part for part in (head, row.text) if part)


def _vote(row: Vote, motions: Mapping[UUID, Motion]) -> str:
    motion = motions.get(row.motion_id)
    counts = f"Ja {row.yes}, Nein {row.no}, Enthaltungen {row.abstentions}, ungültig {row.invalid}"
    about = f"{motion.title}: " if motion is not None and motion.title else ""
    return "\n".join(part for part in (f"{about}{METHOD_NAMES[row.method]}, {counts}", row.wording) if part)


def _span(start: datetime, end: datetime | None) -> str:
    return f"{time_of_day(start)} bis {time_of_day(end)}" if end is not None else f"ab {time_of_day(start)}"


def _name(names: Names, key: UUID | None) -> str:
    return names(key) if key is not None else ""


def _by(
    rows: Iterable[R], owner: Callable[[R], UUID | None], order: Callable[[R], datetime | int]
) -> dict[UUID | None, list[R]]:
    found: dict[UUID | None, list[R]] = {}
    for row in sorted(rows, key=lambda each: (order(each), each.id.hex)):
        found.setdefault(owner(row), []).append(row)
    return found
