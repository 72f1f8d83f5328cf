"""Makes the slides on the whole meeting, on board and contacts, from public read values. Pure: no session, no Qt."""

from smartaachen_desktop.formats import local
from smartaachen_desktop.model.meetings import ItemState, MeetingState
from smartaachen_desktop.model.plan import MeasureKind, MeasureStatus
from smartaachen_desktop.services.queries.meetings import MeetingView
from smartaachen_desktop.services.queries.wall import WallBody, WallSource
from smartaachen_desktop.services.slides import (
    AgendaRow,
    AgendaSlide,
    AttendanceSlide,
    BoardColumn,
    BoardSlide,
    BodyCount,
    BreakSlide,
    Card,
    ContactSlide,
    NeutralSlide,
    TitleSlide,
)
from smartaachen_desktop.services.slides_foot import Presence

OPEN = (MeetingState.RUNNING, MeetingState.INTERRUPTED)
BEFORE = (MeetingState.PLANNED, MeetingState.INVITED)


def body(source: WallSource) -> str:
    return head(source.meeting) if source.meeting is not None else source.title


def head(meeting: MeetingView) -> str:
    """Who meets, for the line above every slide: both bodies of a joint meeting by their short names, or it would end
    in the middle of the second."""
    return meeting.short_name if meeting.joint else meeting.organization


def title(source: WallSource) -> TitleSlide:
    meeting = source.meeting
    if meeting is None:
        return TitleSlide(source.title)
    if meeting.state is MeetingState.CANCELLED:
        notice = meeting.cancellation.notice if meeting.cancellation is not None else ""
        return TitleSlide(meeting.organization, meeting.scheduled_start, cancelled=True, notice=notice)
    return TitleSlide(
        meeting.organization,
        meeting.started_at or meeting.scheduled_start,
        meeting.place,
        meeting.room,
        meeting.ended_at,
        meeting.state not in (*BEFORE, *OPEN),
    )


def neutral(meeting: MeetingView) -> NeutralSlide:
    return NeutralSlide(head(meeting), local(meeting.started_at or meeting.scheduled_start).date())


def pause(meeting: MeetingView) -> BreakSlide:
    running = next((each for each in reversed(meeting.interruptions) if each.ended_at is None), None)
    if running is None:
        return BreakSlide(head(meeting))
    return BreakSlide(head(meeting), running.started_at, running.resume_at)


def attendance(source: WallSource, meeting: MeetingView) -> AttendanceSlide:
    return AttendanceSlide(
        head(meeting),
        source.present,
        source.needed,
        tuple(BodyCount(each.name, each.present, each.needed, _presence(each)) for each in source.bodies),
        _presence(source),
    )


def presence(source: WallSource) -> tuple[Presence, ...]:
    """Of the meeting's body, or of both."""
    return tuple(_presence(each) for each in source.bodies) or (_presence(source),)


def _presence(of: WallSource | WallBody) -> Presence:
    return Presence(of.present, of.members, of.lamp, of.short_name if isinstance(of, WallBody) else "")


def agenda(meeting: MeetingView) -> AgendaSlide:
    rows = [
        AgendaRow(item.id, item.number, item.title, item.state, item.depth) for item in meeting.items if item.public
    ]
    behind = [item for item in meeting.items if not item.public]
    if behind:
        closed = [item.state for item in behind]
        state = ItemState.OPEN
        if ItemState.RUNNING in closed:
            state = ItemState.RUNNING
        elif all(each is ItemState.DONE for each in closed):
            state = ItemState.DONE
        prefix = behind[0].number.rpartition(" ")[0]
        rows.append(AgendaRow(None, prefix, "Nichtöffentlicher Teil", state))
    return AgendaSlide(head(meeting), tuple(rows))


def board(source: WallSource) -> BoardSlide:
    """Cards as on the board: measures of the first level that are not milestones and not stopped."""
    plan = source.plan
    if plan is None:
        return BoardSlide(body(source))
    cards = [
        row
        for row in plan.measures
        if row.depth == 0 and row.kind is not MeasureKind.MILESTONE and row.status is not MeasureStatus.STOPPED
    ]
    columns = tuple(
        BoardColumn(
            field.letter,
            field.name,
            tuple(Card(row.title, row.horizon, row.progress) for row in cards if row.field_id == field.id),
        )
        for field in plan.fields
    )
    return BoardSlide(body(source), columns)


def contacts(source: WallSource) -> ContactSlide:
    return ContactSlide(body(source), source.contacts, source.departments)
