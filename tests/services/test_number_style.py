"""How a body numbers its agenda: everything follows, and a meeting that was convened keeps the numbers it has."""

from datetime import timedelta
from uuid import UUID

import pytest

from smartaachen_desktop.app import read_document
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.meetings import MeetingState
from smartaachen_desktop.model.numbering import Numerals
from smartaachen_desktop.services.aftermath import RaiseObjection
from smartaachen_desktop.services.agenda import AddAgendaItem
from smartaachen_desktop.services.cancelling import CancelMeeting, ReinstateMeeting
from smartaachen_desktop.services.exports import DocumentKind, DocumentWish
from smartaachen_desktop.services.forwarding import ForwardItem
from smartaachen_desktop.services.meetings import ChangeMeeting, CloseMeeting, InviteToMeeting, OpenMeeting, PlanMeeting
from smartaachen_desktop.services.people import AddOrganization, ChangeOrganization
from smartaachen_desktop.services.queries.agenda_numbers import item_numbers
from smartaachen_desktop.services.queries.extract import extract_data
from smartaachen_desktop.services.queries.meeting_load import meeting_view
from smartaachen_desktop.services.queries.meetings import MeetingView
from smartaachen_desktop.services.queries.open_items import open_meetings
from smartaachen_desktop.services.queries.preparation import preparation
from smartaachen_desktop.services.queries.search import Search
from smartaachen_desktop.services.queries.wall import wall_source
from smartaachen_desktop.services.slide_making import agenda as agenda_slide
from tests.services.conftest import Room, at


def body(room: Room) -> UUID:
    return room.example.organizations["awd"]


def restyle(room: Room, **values: object) -> None:
    room.do(ChangeOrganization(body(room), **values))  # type: ignore[arg-type]


def plan(room: Room, **values: object) -> UUID:
    start = room.view().scheduled_start + timedelta(days=21)
    return room.do(PlanMeeting(body(room), start, **values))["meeting"]  # type: ignore[arg-type]


def add(room: Room, meeting: UUID, title: str, *, public: bool = True, parent: UUID | None = None) -> UUID:
    return room.do(AddAgendaItem(meeting, title, public, parent=parent))["item"]


def view(room: Room, meeting: UUID) -> MeetingView:
    return room.dispatcher.read(lambda session: meeting_view(session, meeting))


def numbers(room: Room, meeting: UUID) -> list[str]:
    return [item.number for item in view(room, meeting).items]


@pytest.fixture
def small(planned: Room) -> tuple[Room, UUID]:
    """A planned meeting with a sub-item and a non-public item."""
    meeting = plan(planned)
    add(planned, meeting, "Eröffnung")
    add(planned, meeting, "Haushalt", parent=add(planned, meeting, "Bericht"))
    add(planned, meeting, "Grundstück", public=False)
    return planned, meeting


def test_a_planned_meeting_follows_the_setting(small: tuple[Room, UUID]) -> None:
    room, meeting = small
    assert numbers(room, meeting) == ["Ö 1", "Ö 2", "Ö 2.1", "N 1"]
    restyle(room, numerals=Numerals.ROMAN)
    assert numbers(room, meeting) == ["Ö I", "Ö II", "Ö II.1", "N I"]
    restyle(room, public_prefix="  TOP ", closed_prefix="")
    assert numbers(room, meeting) == ["TOP I", "TOP II", "TOP II.1", "I"]
    assert [item.depth for item in view(room, meeting).items] == [0, 0, 1, 0]
    room.dispatcher.undo()
    assert numbers(room, meeting) == ["Ö I", "Ö II", "Ö II.1", "N I"]


def test_a_convened_meeting_keeps_its_numbers(small: tuple[Room, UUID]) -> None:
    room, meeting = small
    held = numbers(room, room.meeting)
    restyle(room, numerals=Numerals.ROMAN)
    room.do(InviteToMeeting(meeting))
    restyle(room, numerals=Numerals.ARABIC, public_prefix="TOP")
    assert numbers(room, meeting) == ["Ö I", "Ö II", "Ö II.1", "N I"]
    assert numbers(room, room.meeting) == held, "the example's meeting was invited before"
    room.do(CancelMeeting(meeting, "Erkrankung"))
    assert numbers(room, meeting)[0] == "Ö I"
    room.do(ReinstateMeeting(meeting))
    assert numbers(room, meeting)[0] == "Ö I"
    add(room, meeting, "Nachtrag")
    assert "Ö III" in numbers(room, meeting), "what comes later is numbered in the same way"


def test_a_meeting_cancelled_before_its_invitation_keeps_them_too_until_it_is_planned_again(
    small: tuple[Room, UUID],
) -> None:
    room, meeting = small
    room.do(CancelMeeting(meeting, "Erkrankung"))
    restyle(room, closed_prefix="NÖ")
    assert numbers(room, meeting)[-1] == "N 1"
    room.do(ReinstateMeeting(meeting))
    assert view(room, meeting).state is MeetingState.PLANNED
    assert numbers(room, meeting)[-1] == "NÖ 1"


def test_one_opened_without_an_invitation_keeps_them(small: tuple[Room, UUID]) -> None:
    room, meeting = small
    restyle(room, public_prefix="TOP", closed_prefix="TOP N")
    room.do(ChangeMeeting(meeting, chair=room.view().chair_id))
    room.do(OpenMeeting(meeting, view(room, meeting).scheduled_start))
    restyle(room, public_prefix="Ö", closed_prefix="N")
    assert numbers(room, meeting) == ["TOP 1", "TOP 2", "TOP 2.1", "TOP N 1"]


@pytest.mark.parametrize(
    "values",
    [
        {"public_prefix": "N"}, {"public_prefix": " n "}, {"public_prefix": "", "closed_prefix": ""},
        {"public_prefix": "TOP", "closed_prefix": "top"},
    ],
)  # fmt: skip
def test_both_parts_never_get_the_same_numbers(planned: Room, values: dict[str, str]) -> None:
    assert planned.refused(ChangeOrganization(body(planned), **values)) == "same_prefix"  # type: ignore[arg-type]
    new = AddOrganization("Beirat", "B", **{"closed_prefix": "N", **values})  # type: ignore[arg-type]
    assert planned.refused(new) == "same_prefix"


def test_a_prefix_that_reads_like_a_number_is_refused(planned: Room) -> None:
    assert planned.refused(ChangeOrganization(body(planned), public_prefix="1")) == "number_prefix"
    assert planned.refused(ChangeOrganization(body(planned), closed_prefix="Nichtöffentlich")) == "number_prefix"


def test_whatever_names_an_item_elsewhere_follows(small: tuple[Room, UUID]) -> None:
    room, meeting = small
    restyle(room, numerals=Numerals.ROMAN, public_prefix="TOP")
    read = room.dispatcher.read
    second = view(room, meeting).items[1]
    assert read(lambda session: item_numbers(session, {meeting, room.meeting}))[second.id] == "TOP II"
    finder = Search()
    while read(finder.fill):
        pass
    assert "TOP II.1 Haushalt" in [hit.name for hit in read(lambda session: finder.find(session, "Haushalt"))]
    finder.close()
    names = [words for each in read(open_meetings) if each.id == meeting for _key, words in each.items]
    assert names[:2] == ["TOP I Eröffnung", "TOP II Bericht"]
    later = plan(room)
    room.do(ForwardItem(second.id, later, sub_items=False))
    (place,) = next(item for item in view(room, meeting).items if item.id == second.id).went_to
    (copy,) = view(room, later).items
    assert place.number == "TOP I"
    assert copy.came_from is not None
    assert copy.came_from.words.endswith(", TOP II")
    slide = agenda_slide(read(lambda session: wall_source(session, meeting)).meeting)  # type: ignore[arg-type]
    assert [row.number for row in slide.public_rows] == ["TOP I", "TOP II", "TOP II.1"]
    wish = DocumentWish(DocumentKind.CALENDAR, meeting)
    calendar = read(lambda session: read_document(session, room.clock(), wish))()[1].decode()
    assert "TOP II.1 Haushalt" in calendar


def test_what_a_held_meeting_left_open_is_offered_under_its_own_numbers(running: Room) -> None:
    running.do(CloseMeeting(running.meeting), "18:02")
    restyle(running, numerals=Numerals.ROMAN)
    rows = running.dispatcher.read(lambda session: preparation(session, body(running))).left_open
    assert rows
    assert all(row.number.startswith(("Ö ", "N ")) and row.number[-1].isdigit() for row in rows)


def test_an_objection_names_the_number_its_minutes_have(sealed: Room) -> None:
    restyle(sealed, numerals=Numerals.ROMAN)
    later = plan(sealed)
    item = add(sealed, later, "Genehmigung der Niederschrift")
    sealed.do(InviteToMeeting(later))
    sealed.do(
        RaiseObjection(later, against=sealed.meeting, against_item=sealed.items[4], raised_by="Fraktion A",
                       text="Die Zahl stimmt nicht.", item=item)
    )  # fmt: skip
    (objection,) = view(sealed, later).objections
    assert objection.against_number == "Ö 5"
    assert numbers(sealed, later) == ["Ö I"]


def test_an_extract_is_named_by_its_number(decided: Room) -> None:
    made = decided.dispatcher.read(
        lambda session: extract_data(session, decided.items[4], Audience.PUBLIC, at("18:30"))
    )
    assert made.file_name == "Beschlussauszug-AWD-2021-11-18-Oe-5-oeffentlich.pdf"
    restyle(decided, numerals=Numerals.ROMAN, public_prefix="TOP")
    again = decided.dispatcher.read(
        lambda session: extract_data(session, decided.items[4], Audience.PUBLIC, at("18:30"))
    )
    assert (again.file_name, again.number) == (made.file_name, made.number)
