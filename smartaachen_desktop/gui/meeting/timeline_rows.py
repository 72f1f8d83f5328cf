"""The timeline as rows of a table: every span with its two times, and the command that corrects one."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from uuid import UUID

from smartaachen_desktop import formats
from smartaachen_desktop.gui.meeting.stage_words import number_of
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.model.attendance import Whereabouts
from smartaachen_desktop.model.citations import in_brackets
from smartaachen_desktop.model.law import Law
from smartaachen_desktop.model.people import MemberGroup
from smartaachen_desktop.services.attendance import ChangeBias, ChangeStay
from smartaachen_desktop.services.command import KEEP, Command, Keep
from smartaachen_desktop.services.corrections import (
    CorrectInterruption,
    CorrectItemTimes,
    CorrectMeetingTimes,
    CorrectRest,
)
from smartaachen_desktop.services.queries.meetings import MeetingView, ParticipantView

_ORDER = {group: place for place, group in enumerate(MemberGroup)}


class Kind(Enum):
    STAY = "stay"
    BIAS = "bias"
    REST = "rest"
    BREAK = "break"
    ITEM = "item"
    MEETING = "meeting"


@dataclass(frozen=True)
class SpanRow:
    """`record` is what the span belongs to; None where it is only shown."""

    name: str
    words: str
    start: datetime
    end: datetime | None
    record: UUID | None = None
    kind: Kind = Kind.STAY
    item: UUID | None = None
    """The item that somebody is biased for."""

    def change(self, *, start: datetime | Keep = KEEP, end: datetime | None | Keep = KEEP) -> Command | None:
        """The command that corrects a time; None where nothing can be corrected or an end is missing that must be."""
        if self.record is None:
            return None
        match self.kind:
            case Kind.STAY:
                return ChangeStay(self.record, arrived_at=start, left_at=end)
            case Kind.BIAS:
                return ChangeBias(self.record, started_at=start, ended_at=end)
            case Kind.REST:
                return CorrectRest(self.record, started_at=start, ended_at=end)
        if end is None:
            return None
        if self.kind is Kind.BREAK:
            return CorrectInterruption(self.record, started_at=start, ended_at=end)
        if self.kind is Kind.ITEM:
            return CorrectItemTimes(self.record, started_at=start, ended_at=end)
        return CorrectMeetingTimes(self.record, started_at=start, ended_at=end)


def in_order(people: tuple[ParticipantView, ...]) -> list[ParticipantView]:
    """By group and position; a substitute stands right after the member."""
    place = {who.id: index for index, who in enumerate(people)}
    return sorted(
        people,
        key=lambda who: (
            _ORDER[who.groups[0]],
            place.get(who.substitute_for_id or who.id, place[who.id]),
            who.substitute_for_id is not None,
            place[who.id],
        ),
    )


def span_rows(view: MeetingView) -> list[SpanRow]:
    """Person by person, what happened in the order of its beginning."""
    rows: list[SpanRow] = []
    law = in_brackets(view.cites(Law.CITIZENS_MAJORITY))
    for who in in_order(view.participants):
        mine = []
        for index, (start, end) in enumerate(who.stays):
            record = who.stay_ids[index] if index < len(who.stay_ids) else None
            outside = index < len(who.left_to) and who.left_to[index] is Whereabouts.WITH_PUBLIC
            words = tr("anwesend, danach im Zuhörerbereich") if outside and end is not None else tr("anwesend")
            mine.append(SpanRow(who.name, words, start, end, record))
        mine += [
            SpanRow(
                who.name, tr("befangen zu {number}").format(number=item.number), each.started_at, each.ended_at,
                each.id, Kind.BIAS, item.id,
            )
            for item in view.items
            for each in item.exclusions
            if each.participant_id == who.id
        ]  # fmt: skip
        mine += [
            SpanRow(who.name, tr("Stimmrecht ruht") + law, start, end, record, Kind.REST)
            for (start, end), record in zip(who.rests, who.rest_ids or [None] * len(who.rests), strict=True)
        ]
        rows += sorted(mine, key=lambda row: row.start)
    meeting = tr("Sitzung")
    if view.started_at is not None:
        rows.append(
            SpanRow(meeting, tr("eröffnet, geschlossen"), view.started_at, view.ended_at, view.id, Kind.MEETING)
        )
    rows += [
        SpanRow(meeting, tr("unterbrochen") + (f" ({each.reason})" if each.reason else ""), each.started_at,
                each.ended_at, each.id, Kind.BREAK)
        for each in view.interruptions
    ]  # fmt: skip
    rows += [
        SpanRow(number_of(item), item.heading, item.started_at, item.ended_at, item.id, Kind.ITEM)
        for item in view.items
        if item.started_at is not None
    ]
    return rows


def line_of(view: MeetingView, who: ParticipantView) -> str:
    """All of one person in one line, for the tooltip."""
    parts = []
    for row in span_rows(view):
        if row.name == who.name:
            end = formats.clock(row.end) if row.end else ""
            parts.append(f"{row.words} {formats.clock(row.start)}–{end}")
    return f"{who.name}: {'; '.join(parts)}" if parts else who.name
