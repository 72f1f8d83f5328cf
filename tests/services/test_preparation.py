"""A new meeting from the body's template, from what was left open, and from a series."""

from datetime import date, time, timedelta
from uuid import UUID

from sqlalchemy import select

from smartaachen_desktop.formats import local
from smartaachen_desktop.model.meetings import Meeting, ResultCategory, Standing
from smartaachen_desktop.model.papers import ConsultationRole
from smartaachen_desktop.services import agenda, agenda_course, meetings, resolutions, series, templates, votes
from smartaachen_desktop.services.meetings import PlanMeeting
from smartaachen_desktop.services.queries.meeting_load import meeting_rows, meeting_view
from smartaachen_desktop.services.queries.meetings import MeetingView
from smartaachen_desktop.services.queries.preparation import BodyPreparation, preparation
from tests.services.conftest import Room, at

NEXT = at("17:00") + timedelta(days=42)


def plan(room: Room, **more: bool) -> MeetingView:
    command = PlanMeeting(room.example.organizations["awd"], NEXT, **more)
    meeting = room.do(command)["meeting"]
    return room.dispatcher.read(lambda session: meeting_view(session, meeting))


def ready(room: Room, body: str = "awd") -> BodyPreparation:
    organization = room.example.organizations[body]
    return room.dispatcher.read(lambda session: preparation(session, organization))


def titles(view: MeetingView) -> list[str]:
    return [f"{item.number} {item.title}" for item in view.items]


def test_the_template_becomes_the_agenda(planned: Room) -> None:
    view = plan(planned, from_template=True)
    assert titles(view) == [
        "Ö 1 Eröffnung und Feststellung der Beschlussfähigkeit", "Ö 2 Bestellung der Schriftführung",
        "Ö 3 Einwohnerfragestunde", "Ö 4 Umsetzung der Beschlüsse", "Ö 5 Mitteilungen der Verwaltung",
        "N 1 Mitteilungen",
    ]  # fmt: skip
    assert view.items[3].standing is Standing.FOLLOW_UP
    assert view.items[1].role is ConsultationRole.DECISION
    planned.dispatcher.undo()
    assert len(planned.dispatcher.read(meeting_rows)) == 1


def test_without_a_wish_the_agenda_is_empty(planned: Room) -> None:
    assert plan(planned).items == ()


def test_what_was_left_open_comes_back_once(running: Room) -> None:
    item, parked = running.items[4], running.items[5]
    vote = running.do(votes.RecordVote(item, 9, 2))["vote"]
    running.do(resolutions.RecordResolution(item, "Vertagt.", ResultCategory.POSTPONED, vote))
    running.do(agenda_course.StartItem(parked))
    running.do(agenda_course.ParkItem(parked))
    secret = running.do(
        agenda.AddAgendaItem(running.meeting, "Förderangelegenheit", public=False, internal_title="Antrag X")
    )["item"]
    assert secret
    running.do(meetings.CloseMeeting(running.meeting), "18:00")
    left = [each.title for each in ready(running).left_open]
    assert {running.item(4).title, running.item(5).title, "Antrag X"} <= set(left)
    assert not any(title.startswith("Einwohner") for title in left)
    view = plan(running, from_template=True, carry_over=True)
    found = {each.carried_from_id: each for each in view.items if each.carried_from_id}
    assert found[item].proposal == running.item(4).proposal
    assert found[item].paper_id == running.item(4).paper_id
    assert found[secret].public is False
    assert found[secret].internal_title == "Antrag X"
    public = [each for each in view.items if each.public]
    assert public[-1].standing is Standing.NOTICES
    assert ready(running).left_open == ()
    assert all(each.carried_from_id is None for each in plan(running, carry_over=True).items)


def test_sub_items_come_after_the_item_they_belonged_to(running: Room) -> None:
    home = running.items[5]
    running.do(agenda.AddAgendaItem(running.meeting, "Anlage zum Bericht", parent=home))
    running.do(meetings.CloseMeeting(running.meeting), "18:00")
    left = [row.title for row in ready(running).left_open]
    carried = [each.title for each in plan(running, carry_over=True).items]
    assert left.index("Anlage zum Bericht") == left.index(running.item(5).title) + 1
    assert carried[: carried.index("Anlage zum Bericht") + 1] == left[: left.index("Anlage zum Bericht") + 1]


def test_a_second_call_is_quorate_whatever_the_number(planned: Room) -> None:
    view = plan(planned, second_call=True)
    assert view.second_call
    planned.do(meetings.ChangeMeeting(view.id, second_call=False))
    assert not planned.dispatcher.read(lambda session: meeting_view(session, view.id)).second_call


def test_an_invitation_keeps_its_moment(planned: Room) -> None:
    view = plan(planned)
    planned.do(meetings.InviteToMeeting(view.id), "12:00")
    assert planned.dispatcher.read(lambda session: meeting_view(session, view.id)).invited_at == at("12:00")


def days(room: Room) -> list[date]:
    found = (row for row in room.dispatcher.read(meeting_rows) if row.short_name == "JF")
    return sorted(local(row.scheduled_start).date() for row in found)


def test_a_series_plans_its_next_meetings_in_one_step(planned: Room) -> None:
    row = ready(planned, "jourfixe").series[0]
    planned.do(series.PlanSeriesMeetings(row.id, 3))
    assert days(planned) == [date(2022, 2, 1), date(2022, 3, 15), date(2022, 4, 26)]
    planned.do(series.PlanSeriesMeetings(row.id, 1))
    assert days(planned)[-1] == date(2022, 6, 7)
    planned.dispatcher.undo()
    planned.dispatcher.undo()
    assert days(planned) == []


def test_a_holiday_moves_one_meeting_and_not_the_rhythm(planned: Room) -> None:
    body = planned.example.organizations["jourfixe"]
    made = planned.do(series.AddSeries(body, "Feiertage", date(2022, 5, 5), time(10), 21))["series"]
    planned.do(series.PlanSeriesMeetings(made, 3))
    # 26 May is Ascension Day, 16 June Corpus Christi
    assert days(planned) == [date(2022, 5, 5), date(2022, 5, 27), date(2022, 6, 17)]
    row = next(each for each in ready(planned, "jourfixe").series if each.id == made)
    assert row.coming[0].day == date(2022, 7, 7)


def test_meetings_outlive_their_series(planned: Room) -> None:
    row = ready(planned, "jourfixe").series[0]
    planned.do(series.PlanSeriesMeetings(row.id, 2))
    planned.do(series.RemoveSeries(row.id))
    assert len(days(planned)) == 2
    planned.dispatcher.undo()
    assert ready(planned, "jourfixe").series[0].planned == 2


def test_a_template_is_edited_item_by_item(planned: Room) -> None:
    body = planned.example.organizations["steuergremium"]

    def shown() -> list[tuple[str, int]]:
        return [(row.title, row.planned_minutes) for row in ready(planned, "steuergremium").template]

    planned.do(templates.TakeUsualItems(body))
    usual = shown()
    assert len(usual) == len(templates.USUAL)
    assert planned.refused(templates.TakeUsualItems(body)) == "template_filled"
    made: UUID = planned.do(templates.AddStandingItem(body, "Projektplan", planned_minutes=20))["standing_item"]
    planned.do(templates.MoveStandingItem(made, 1))
    planned.do(templates.ChangeStandingItem(made, title="Stand des Projektplans", planned_minutes=30))
    assert shown() == [usual[0], ("Stand des Projektplans", 30), *usual[1:]]
    assert planned.refused(templates.ChangeStandingItem(made, title=" ")) == "empty_name"
    assert planned.refused(templates.ChangeStandingItem(made, planned_minutes=2000)) == "planned_minutes"
    planned.do(templates.RemoveStandingItem(made))
    assert shown() == usual


def test_planned_meetings_keep_who_led_and_wrote_the_latest(planned: Room) -> None:
    body = planned.example.organizations["awd"]
    made = planned.do(series.AddSeries(body, "AWD", date(2022, 1, 20), time(17), 28))["series"]
    planned.do(series.PlanSeriesMeetings(made, 1))
    planned.do(series.ChangeSeries(made, place="Aachen", room="OecherLab"))
    planned.do(series.PlanSeriesMeetings(made, 1))
    before = planned.view()
    rows = planned.dispatcher.read(
        lambda session: session.scalars(
            select(Meeting).where(Meeting.series_id == made).order_by(Meeting.scheduled_start)
        ).all()
    )
    assert [(row.chair_id, row.secretary_id) for row in rows] == [(before.chair_id, before.secretary_id)] * 2
    assert [row.room for row in rows] == ["", "OecherLab"]
