"""A meeting that is not held is struck off with all that hangs on it, comes back by undo, and stands once used."""

from datetime import timedelta
from uuid import UUID

from sqlalchemy import func, select

from smartaachen_desktop.model.meetings import AgendaItem, Meeting
from smartaachen_desktop.model.people import Organization
from smartaachen_desktop.model.records import RECORDS
from smartaachen_desktop.model.voting import MotionKind
from smartaachen_desktop.services.agenda import AddAgendaItem
from smartaachen_desktop.services.forwarding import ForwardItem
from smartaachen_desktop.services.meetings import InviteToMeeting, PlanMeeting
from smartaachen_desktop.services.motions import AddMotion
from smartaachen_desktop.services.queries.search import Search
from smartaachen_desktop.services.removal import RemoveMeeting
from tests.services.conftest import Room


def plan(room: Room, days: int = 21, **more: object) -> UUID:
    body = room.dispatcher.read(lambda session: session.get_one(Meeting, room.meeting).organization_id)
    start = room.clock() + timedelta(days=days)
    return room.do(PlanMeeting(body, start, from_template=True, **more))["meeting"]  # type: ignore[arg-type]


def left(room: Room, meeting: UUID) -> int:
    """Rows of all tables that still belong to it."""
    tables = [each.__table__ for each in RECORDS.values() if "meeting_id" in each.__table__.c]
    count = lambda table: select(func.count()).select_from(table).where(table.c.meeting_id == meeting)  # noqa: E731
    return room.dispatcher.read(lambda session: sum(session.scalar(count(table)) or 0 for table in tables))


def test_nothing_of_it_stays_and_undo_brings_all_back(planned: Room) -> None:
    meeting = plan(planned)
    item = planned.do(AddAgendaItem(meeting, "Haushalt", False, "Intern"))["item"]
    planned.do(AddMotion(item, "Antrag"))
    planned.do(InviteToMeeting(meeting))
    before = left(planned, meeting)
    assert before > 10
    planned.do(RemoveMeeting(meeting))
    assert left(planned, meeting) == 0
    assert planned.dispatcher.read(lambda session: session.get(Meeting, meeting)) is None
    planned.dispatcher.undo()
    assert left(planned, meeting) == before
    search = Search()
    while planned.dispatcher.read(search.fill):
        pass
    assert planned.dispatcher.read(lambda session: search.find(session, "Intern"))
    planned.do(RemoveMeeting(meeting))
    assert not planned.dispatcher.read(lambda session: search.find(session, "Intern"))
    search.close()


def test_what_it_took_over_is_open_again(running: Room) -> None:
    meeting = plan(running)
    source = running.items[6]
    running.do(ForwardItem(source, meeting))
    taken = lambda session: session.scalars(select(AgendaItem).where(AgendaItem.carried_from_id == source)).all()  # noqa: E731
    assert running.dispatcher.read(lambda session: len(taken(session))) == 1
    running.do(RemoveMeeting(meeting))
    assert running.dispatcher.read(lambda session: len(taken(session))) == 0
    assert running.item(6).title


def test_a_meeting_that_was_opened_or_is_needed_stands(running: Room) -> None:
    assert running.refused(RemoveMeeting(running.meeting)) == "meeting_held"
    later = plan(running)
    running.do(AddMotion(running.items[4], "Vertagung", kind=MotionKind.POSTPONEMENT, until=later))
    assert running.refused(RemoveMeeting(later)) == "meeting_used"
    first, second = plan(running, 30), plan(running, 40)
    item = running.do(AddAgendaItem(first, "Bericht"))["item"]
    running.do(ForwardItem(item, second))
    assert running.refused(RemoveMeeting(first)) == "meeting_used"
    assert running.dispatcher.read(lambda session: session.scalar(select(func.count()).select_from(Organization)))
