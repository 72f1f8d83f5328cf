"""Recurring meetings of a body, such as a Jour fixe every six weeks: the rhythm, and the meetings planned from it."""

from dataclasses import dataclass
from datetime import date, datetime, time
from uuid import UUID

from sqlalchemy import select

from smartaachen_desktop import formats
from smartaachen_desktop.model.calendar import Rhythm, SeriesDay
from smartaachen_desktop.model.errors import RuleBroken
from smartaachen_desktop.model.meetings import Meeting, MeetingSeries
from smartaachen_desktop.model.people import Organization
from smartaachen_desktop.services.command import KEEP, Command, Handler, Ids, Keep, assign
from smartaachen_desktop.services.meetings import PlanMeeting, plan_meeting
from smartaachen_desktop.services.strategy import named
from smartaachen_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class AddSeries(Command):
    """`at` is the local time of day; `every_days` counts calendar days, 42 for six weeks."""

    label = "Sitzungsserie aufgenommen"
    organization: UUID
    name: str
    first_day: date
    at: time
    every_days: int
    place: str = "Aachen"
    room: str = ""


@dataclass(frozen=True, slots=True)
class ChangeSeries(Command):
    """Meetings already planned keep their day."""

    label = "Sitzungsserie geändert"
    series: UUID
    name: str | Keep = KEEP
    first_day: date | Keep = KEEP
    at: time | Keep = KEEP
    every_days: int | Keep = KEEP
    place: str | Keep = KEEP
    room: str | Keep = KEEP


@dataclass(frozen=True, slots=True)
class RemoveSeries(Command):
    """Meetings already planned stay, as single ones."""

    label = "Sitzungsserie gelöscht"
    series: UUID


@dataclass(frozen=True, slots=True)
class PlanSeriesMeetings(Command):
    """The next `count` meetings of the series after those already planned, all in one step."""

    label = "Sitzungen der Serie geplant"
    series: UUID
    count: int
    from_template: bool = True


def add_series(command: AddSeries, work: UnitOfWork) -> Ids:
    work.get(Organization, command.organization)
    Rhythm(command.first_day, command.every_days)
    series = MeetingSeries(
        organization_id=command.organization,
        name=named(command.name, "name", "Serie"),
        first_day=command.first_day,
        at=command.at,
        every_days=command.every_days,
        place=command.place,
        room=command.room,
    )
    return {"series": work.add(series).id}


def change_series(command: ChangeSeries, work: UnitOfWork) -> Ids:
    series = work.get(MeetingSeries, command.series)
    assign(
        series,
        name=command.name,
        first_day=command.first_day,
        at=command.at,
        every_days=command.every_days,
        place=command.place,
        room=command.room,
    )
    named(series.name, "name", "Serie")
    Rhythm(series.first_day, series.every_days)
    return None


def remove_series(command: RemoveSeries, work: UnitOfWork) -> Ids:
    series = work.get(MeetingSeries, command.series)
    for meeting in work.all(select(Meeting).where(Meeting.series_id == series.id)):
        meeting.series_id = None
    work.delete(series)
    return None


def plan_series_meetings(command: PlanSeriesMeetings, work: UnitOfWork) -> Ids:
    series = work.get(MeetingSeries, command.series)
    planned = [
        formats.local(meeting.scheduled_start).date()
        for meeting in work.all(select(Meeting).where(Meeting.series_id == series.id))
    ]
    days = next_days(series.first_day, series.every_days, command.count, max(planned, default=None))
    if not days:
        raise RuleBroken("no_days", "Es ist keine Sitzung zu planen.", field="count")
    latest = work.session.scalars(
        select(Meeting)
        .where(Meeting.organization_id == series.organization_id)
        .order_by(Meeting.scheduled_start.desc())
    ).first()
    for each in days:
        start = formats.utc(datetime.combine(each.day, series.at))
        plan_meeting(
            PlanMeeting(
                series.organization_id, start, series.place, series.room, from_template=command.from_template,
                series=series.id,
                # who led and wrote the body's latest meeting does so until somebody says otherwise
                chair=latest.chair_id if latest is not None else None,
                secretary=latest.secretary_id if latest is not None else None,
            ),
            work,
        )  # fmt: skip
    return None


def next_days(first_day: date, every_days: int, count: int, last_planned: date | None) -> tuple[SeriesDay, ...]:
    """The next days of the rhythm after the last planned meeting, which a holiday may have moved a few days on."""
    return Rhythm(first_day, every_days).days(count, after=last_planned)


HANDLERS: dict[type[Command], Handler] = {
    AddSeries: add_series,
    ChangeSeries: change_series,
    RemoveSeries: remove_series,
    PlanSeriesMeetings: plan_series_meetings,
}
