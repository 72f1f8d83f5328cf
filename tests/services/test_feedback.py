"""Feedback to a field of action: entered, changed, deleted, undone; reported once, to those who may read it."""

from datetime import date, timedelta
from uuid import UUID, uuid4

from smartaachen_desktop.model.feedback import FeedbackSource
from smartaachen_desktop.services import meetings
from smartaachen_desktop.services.agenda_course import StartItem
from smartaachen_desktop.services.attendance import RecordArrivals
from smartaachen_desktop.services.feedback import AddFeedback, ChangeFeedback, RemoveFeedback
from smartaachen_desktop.services.plan import RemoveMeasure
from smartaachen_desktop.services.queries.board import BoardView, board_view
from smartaachen_desktop.services.queries.feedback import FeedbackRow, feedback_rows
from smartaachen_desktop.services.queries.meeting_load import meeting_view
from smartaachen_desktop.services.queries.report import Report, followup_report, report_markdown
from tests.services.conftest import Room, at

LAB = FeedbackSource.OECHER_LAB


def rows(room: Room, *, internal: bool = True) -> tuple[FeedbackRow, ...]:
    return room.dispatcher.read(lambda session: feedback_rows(session, internal=internal))


def board(room: Room) -> BoardView:
    return room.dispatcher.read(board_view)


def field(room: Room, place: int = 0) -> UUID:
    return board(room).columns[place].field.id


def report(room: Room, *, internal: bool) -> Report:
    body = room.example.organizations["awd"]
    return room.dispatcher.read(lambda session: followup_report(session, body, room.clock(), internal=internal))


def told(found: Report) -> list[str]:
    return [row.text for each in found.feedback for row in each.rows]


def test_the_example_invents_no_feedback(planned: Room) -> None:
    assert rows(planned) == ()


def test_feedback_stands_at_its_field_and_undo_takes_each_step_back(planned: Room) -> None:
    card = board(planned).columns[0].cards[0]
    made = planned.do(AddFeedback(field(planned), LAB, "  Mehr Termine am Abend.  ", measure=card.id))["feedback"]
    (row,) = rows(planned)
    assert (row.text, row.source, row.measure, row.public) == ("Mehr Termine am Abend.", LAB, card.title, False)
    assert row.given_on == date(2021, 11, 18)
    assert [len(column.feedback) for column in board(planned).columns] == [1, 0, 0]

    planned.do(ChangeFeedback(made, FeedbackSource.OECHER_PANEL, "Auch samstags.", date(2021, 11, 2), None, True))
    (changed,) = rows(planned)
    assert changed.head == "02.11.2021 · OecherPanel"
    assert (changed.text, changed.measure_id, changed.public) == ("Auch samstags.", None, True)
    planned.do(RemoveFeedback(made))
    assert rows(planned) == ()

    for stood in ((changed,), (row,), ()):
        planned.dispatcher.undo()
        assert rows(planned) == stood


def test_what_cannot_be_is_refused(planned: Room) -> None:
    here, elsewhere = field(planned), board(planned).columns[1].cards[0].id
    assert planned.refused(AddFeedback(here, LAB, " ")) == "empty_feedback"
    assert planned.refused(AddFeedback(here, LAB, "A", given_on=date(2021, 11, 19))) == "feedback_ahead"
    assert planned.refused(AddFeedback(here, LAB, "A", measure=elsewhere)) == "measure_elsewhere"
    assert planned.refused(AddFeedback(uuid4(), LAB, "A")) == "unknown_id"
    made = planned.do(AddFeedback(here, LAB, "A"))["feedback"]
    assert planned.refused(ChangeFeedback(made, text="")) == "empty_feedback"
    assert planned.refused(ChangeFeedback(made, measure=elsewhere)) == "measure_elsewhere"


def test_it_outlives_the_measure_it_was_about(planned: Room) -> None:
    card = board(planned).columns[0].cards[0]
    planned.do(AddFeedback(field(planned), LAB, "Gut so.", measure=card.id))
    planned.do(RemoveMeasure(card.id))
    assert [(row.text, row.measure_id) for row in rows(planned)] == [("Gut so.", None)]
    planned.dispatcher.undo()
    assert [row.measure for row in rows(planned)] == [card.title]


def test_the_report_tells_what_came_since_the_meeting_before(running: Room) -> None:
    here = field(running)
    running.clock.now = at("17:00") - timedelta(days=30)
    running.do(AddFeedback(here, LAB, "davor", public=True))
    running.clock.now = at("17:00") + timedelta(days=40)
    running.do(AddFeedback(here, LAB, "danach", public=True))
    running.do(AddFeedback(here, LAB, "davor, spät eingetragen", given_on=date(2021, 10, 1)))
    assert told(report(running, internal=True)) == ["danach", "davor, spät eingetragen"]
    assert told(report(running, internal=False)) == ["danach"]


def test_the_standing_item_of_the_next_meeting_tells_the_public_ones_by_field(running: Room) -> None:
    running.do(AddFeedback(field(running, 1), LAB, "Mehr *Rad*abstellplätze", public=True))
    running.do(AddFeedback(field(running, 1), LAB, "nur für die Verwaltung"))
    body, chair = running.example.organizations["awd"], running.example.people["Fraktion A, Vorsitz"]
    start = at("17:00") + timedelta(days=42)
    meeting = running.do(meetings.PlanMeeting(body, start, chair=chair, from_template=True))["meeting"]
    view = running.dispatcher.read(lambda session: meeting_view(session, meeting))
    running.clock.now = start
    running.do(RecordArrivals(tuple(who.id for who in view.participants)))
    running.do(meetings.OpenMeeting(meeting))
    item = next(item for item in view.items if item.title == "Umsetzung der Beschlüsse")
    running.do(StartItem(item.id))
    view = running.dispatcher.read(lambda session: meeting_view(session, meeting))
    text = next(each for each in view.items if each.id == item.id).discussion
    assert "**Rückmeldungen zu den Handlungsfeldern**" in text
    assert "- K · Klimaschutz, Energie und Mobilität\n  - 18.11.2021 · OecherLab: Mehr \\*Rad\\*abstellplätze" in text
    assert "Verwaltung" not in text.split("**Rückmeldungen")[1]


def test_without_feedback_the_report_is_silent_on_it(running: Room) -> None:
    assert "Rückmeldung" not in report_markdown(report(running, internal=True))
