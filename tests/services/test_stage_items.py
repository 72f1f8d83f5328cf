"""Stage items (Regiepunkte): in the secretary's agenda and the run sheet with their minutes, and nowhere else."""

import subprocess
from itertools import pairwise
from uuid import UUID

import pytest

from smartaachen_desktop.app import read_document
from smartaachen_desktop.exchange.json_commands import decode
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.meetings import ItemState, ResultCategory, Standing
from smartaachen_desktop.model.papers import ConsultationRole
from smartaachen_desktop.model.voting import VoteMethod
from smartaachen_desktop.services.agenda import AddAgendaItem, ChangeAgendaItem, RecordDiscussion, SetItemResult
from smartaachen_desktop.services.agenda_course import FinishItem, ParkItem, StartItem
from smartaachen_desktop.services.agenda_order import MoveAgendaItem, RemoveAgendaItem
from smartaachen_desktop.services.assignments import AddAssignment
from smartaachen_desktop.services.attendance import DeclareBias
from smartaachen_desktop.services.command import Command
from smartaachen_desktop.services.exports import DocumentKind, DocumentWish
from smartaachen_desktop.services.forwarding import ForwardItem
from smartaachen_desktop.services.meetings import CloseMeeting, PlanMeeting
from smartaachen_desktop.services.motions import AddMotion
from smartaachen_desktop.services.plain import to_json
from smartaachen_desktop.services.presentation import Wall
from smartaachen_desktop.services.queries.meeting_items import ItemView
from smartaachen_desktop.services.queries.meeting_load import meeting_rows, meeting_view
from smartaachen_desktop.services.queries.meetings import MeetingView
from smartaachen_desktop.services.queries.open_items import open_meetings
from smartaachen_desktop.services.queries.public import public_meeting
from smartaachen_desktop.services.queries.readiness import gaps
from smartaachen_desktop.services.queries.run_sheet import run_sheet_data
from smartaachen_desktop.services.queries.signers import signers
from smartaachen_desktop.services.queries.wall import wall_source
from smartaachen_desktop.services.resolutions import RecordResolution
from smartaachen_desktop.services.slides import AgendaSlide, ItemSlide, NeutralSlide
from smartaachen_desktop.services.speeches import AddSpeaker
from smartaachen_desktop.services.stage_items import TurnStageItem
from smartaachen_desktop.services.supplement import NoteSupplement
from smartaachen_desktop.services.templates import AddStandingItem, ChangeStandingItem, MoveStandingItem
from smartaachen_desktop.services.urgency import AddUrgentItem
from smartaachen_desktop.services.votes import RecordBlockVote, RecordVote
from tests.services.conftest import Room, at

TITLE = "Technikprobe im Saal"


def add(room: Room, position: int = 0, *, public: bool = True, minutes: int = 7) -> UUID:
    command = AddAgendaItem(
        room.meeting, TITLE, public, role=ConsultationRole.NOTICE, planned_minutes=minutes, position=position,
        stage=True,
    )  # fmt: skip
    return room.do(command)["item"]


def staged(room: Room) -> MeetingView:
    """As the secretary sees it."""
    return room.dispatcher.read(lambda session: meeting_view(session, room.meeting, stage=True))


def shown(room: Room, item: UUID) -> ItemView:
    found = staged(room).item(item)
    assert found is not None
    return found


def test_it_stands_between_the_items_without_a_number(planned: Room) -> None:
    before = [item.number for item in planned.view().items]
    places = [item.position for item in planned.view().items]
    first, middle, closed = add(planned), add(planned, 4), add(planned, 0, public=False)
    found = staged(planned).items
    assert [item.number for item in found if item.number] == before
    assert [item.id for item in found if item.is_stage()] == [first, middle, closed]
    assert [found.index(shown(planned, item)) for item in (first, middle)] == [0, 4]
    assert [item.number for item in planned.view().items] == before
    assert [item.position for item in planned.view().items] == places, "no gap tells of it"
    assert [row.items for row in planned.dispatcher.read(meeting_rows) if row.id == planned.meeting] == [len(before)]
    assert not any(TITLE in words for each in planned.dispatcher.read(open_meetings) for _key, words in each.items)


def test_its_minutes_count_in_the_run_sheet(planned: Room) -> None:
    plain = planned.dispatcher.read(lambda session: run_sheet_data(session, planned.meeting, at("12:00")))
    add(planned, 2, minutes=7)
    data = planned.dispatcher.read(lambda session: run_sheet_data(session, planned.meeting, at("12:00")))
    assert [row.item.title for row in data.rows].index(TITLE) == 2
    assert (data.end - plain.end).total_seconds() == 7 * 60
    assert all(one.end == other.begin for one, other in pairwise(data.rows))
    wish = DocumentWish(DocumentKind.RUN_SHEET, planned.meeting)
    content = planned.dispatcher.read(lambda session: read_document(session, planned.clock(), wish))()[1]
    done = subprocess.run(["pdftotext", "-layout", "-", "-"], input=content, capture_output=True, check=True)
    (line,) = [each for each in done.stdout.decode().splitlines() if TITLE in each]
    assert line.split()[0] == "Regie"


@pytest.mark.parametrize("kind", [DocumentKind.AGENDA, DocumentKind.INVITATION, DocumentKind.CALENDAR])
def test_what_goes_out_is_the_same_with_and_without_it(planned: Room, kind: DocumentKind) -> None:
    def made(audience: Audience) -> bytes:
        wish = DocumentWish(kind, planned.meeting, audience)
        return planned.dispatcher.read(lambda session: read_document(session, at("12:00"), wish))()[1]

    editions = (Audience.PUBLIC,) if kind is DocumentKind.AGENDA else tuple(Audience)
    before = [made(each) for each in editions]
    add(planned)
    planned.do(ChangeAgendaItem(add(planned, 5, public=False), chair_note="Urkunden liegen bereit"))
    assert [made(each) for each in editions] == before


def test_it_is_started_and_stopped_and_leaves_no_trace_in_the_values(running: Room) -> None:
    item = add(running, 5)
    running.do(StartItem(item), "17:10")
    assert shown(running, item).state is ItemState.RUNNING
    assert running.item(4).state is ItemState.DONE, "what ran before has ended"
    assert running.view().current is None
    running.do(FinishItem(item), "17:18")
    assert shown(running, item).seconds(at("17:20")) == 8 * 60
    for view in (running.view(), public_meeting(staged(running))):
        assert TITLE not in to_json(view)
        assert all(each.number for each in view.items)
    assert public_meeting(staged(running)) == public_meeting(running.view())
    running.do(CloseMeeting(running.meeting), "18:02")
    assert gaps(staged(running)) == gaps(running.view())
    assert not any(gap.item_id == item for gap in gaps(staged(running)))


def test_the_wall_shows_the_agenda_meanwhile_and_stays_neutral_behind_closed_doors(running: Room) -> None:
    def slide() -> object:
        source = running.dispatcher.read(lambda session: wall_source(session, running.meeting))
        assert TITLE not in repr(source)
        return Wall().updated(source).slide(source)

    first, closed = add(running, 5), add(running, 9, public=False)
    assert isinstance(slide(), ItemSlide)
    running.do(StartItem(first), "17:10")
    found = slide()
    assert isinstance(found, AgendaSlide)
    assert found.current is None
    running.do(StartItem(running.items[8]), "17:20")
    assert isinstance(slide(), NeutralSlide)
    running.do(StartItem(closed), "17:30")
    assert isinstance(slide(), NeutralSlide), "the public is not back yet"
    running.do(StartItem(running.items[5]), "17:40")
    assert isinstance(slide(), ItemSlide)


def test_nothing_that_belongs_into_the_minutes_hangs_on_it(running: Room) -> None:
    item = add(running, 5)
    running.do(StartItem(item), "17:10")
    refused: tuple[Command, ...] = (
        AddMotion(item, "Antrag"),
        RecordVote(item, yes=9, no=2),
        RecordBlockVote((running.items[5], item), yes=9, no=2, method=VoteMethod.OPEN),
        RecordResolution(item, ResultCategory.NOTED, "Kenntnis genommen."),
        AddAssignment("Workshop vorbereiten", item=item),
        SetItemResult(item, ResultCategory.NOTED),
        FinishItem(item, ResultCategory.NOTED),
        RecordDiscussion(item, "Beratung"),
        AddSpeaker(item, name="Gast"),
        DeclareBias(item, running.council()[0]),
        ChangeAgendaItem(item, paper=running.example.paper),
        ChangeAgendaItem(item, proposal="Wortlaut"),
        ChangeAgendaItem(item, standing=Standing.FOLLOW_UP),
        AddAgendaItem(running.meeting, "Mit Vorlage", paper=running.example.paper, stage=True),
    )
    assert {running.refused(command) for command in refused} == {"stage_item"}
    assert running.refused(AddUrgentItem(running.meeting, "Dringendes", "Frist", yes=9, no=2)) == "no_running_item"
    assert running.refused(AddAgendaItem(running.meeting, "Darunter", parent=item)) == "stage_parent"
    assert running.refused(MoveAgendaItem(running.items[6], 0, parent=item)) == "stage_parent"


def test_whoever_leads_a_stage_item_alone_does_not_sign(running: Room) -> None:
    item = add(running, 5)
    running.do(StartItem(item), "17:10")
    deputy = next(who.person_id for who in running.view().participants if who.person_id != running.view().chair_id)
    running.do(ChangeAgendaItem(item, chair=deputy))
    running.do(FinishItem(item), "17:15")
    assert signers(staged(running)) == signers(running.view())
    assert deputy not in {each.person_id for each in signers(staged(running)) if each.numbers}


def test_it_is_turned_into_an_item_and_back(planned: Room) -> None:
    item = add(planned, 1)
    planned.do(TurnStageItem(item, stage=False))
    assert planned.view().items[1].number == "Ö 2"
    assert planned.view().items[1].added_at is not None, "the invitation did not name it"
    planned.do(TurnStageItem(item))
    assert shown(planned, item).is_stage()
    assert shown(planned, item).added_at is None
    assert planned.refused(NoteSupplement(planned.meeting)) == "nothing_to_send"
    planned.dispatcher.undo()
    assert planned.view().items[1].id == item


def test_an_item_that_something_depends_on_stays_one(running: Room) -> None:
    used, parent, child = running.items[4], running.items[5], running.items[6]
    assert running.refused(TurnStageItem(used)) == "item_begun"
    running.do(MoveAgendaItem(child, 0, parent=parent))
    assert running.refused(TurnStageItem(parent)) == "stage_parent"
    plain = running.do(AddAgendaItem(running.meeting, "Ohne alles"))["item"]
    running.do(RecordDiscussion(plain, "Beratung"))
    assert running.refused(TurnStageItem(plain)) == "item_used"
    running.do(RecordDiscussion(plain, ""))
    running.do(TurnStageItem(plain))
    running.do(TurnStageItem(plain, stage=False))
    for command in (AddMotion(plain, "Antrag"), AddSpeaker(plain, name="Gast")):
        running.do(command)
        assert running.refused(TurnStageItem(plain)) == "item_used"
        running.dispatcher.undo()
    begun = add(running)
    running.do(StartItem(begun), "17:10")
    assert running.refused(TurnStageItem(begun, stage=False)) == "item_begun"


def test_it_is_moved_parked_and_struck_off_like_an_item(running: Room) -> None:
    item = add(running, 5)
    running.do(MoveAgendaItem(item, 0, parent=running.items[5]))
    assert (shown(running, item).depth, shown(running, item).number) == (1, "")
    running.do(MoveAgendaItem(item, 0, public=False, parent=None))
    assert not shown(running, item).public
    running.do(StartItem(item), "17:10")
    assert running.refused(RemoveAgendaItem(item)) == "item_begun"
    running.do(ParkItem(item), "17:12")
    running.do(RemoveAgendaItem(item))
    assert staged(running).item(item) is None


def test_templates_carry_over_and_forwarding_keep_it(running: Room) -> None:
    body = running.example.organizations["awd"]
    standing = running.do(AddStandingItem(body, TITLE, planned_minutes=4, stage=True))["standing_item"]
    assert running.refused(ChangeStandingItem(standing, proposal="Wortlaut")) == "stage_item"
    other = running.do(AddStandingItem(body, "Eröffnung"))["standing_item"]
    assert running.refused(MoveStandingItem(other, 0, parent=standing)) == "stage_parent"
    left = add(running, 9)
    running.do(CloseMeeting(running.meeting), "18:02")
    start = running.view().scheduled_start.replace(month=12)
    made = running.do(PlanMeeting(body, start, from_template=True, carry_over=True))["meeting"]
    view = running.dispatcher.read(lambda session: meeting_view(session, made, stage=True))
    stage = [item for item in view.items if item.is_stage()]
    assert [item.planned_minutes for item in stage] == [4, 7]
    assert stage[1].carried_from_id == left
    assert stage[1].came_from is not None
    assert stage[1].came_from.words.endswith("Regiepunkt")
    later = running.do(PlanMeeting(body, start.replace(day=20)))["meeting"]
    copy = running.do(ForwardItem(stage[0].id, later))["item"]
    found = running.dispatcher.read(lambda session: meeting_view(session, later, stage=True)).item(copy)
    assert found is not None
    assert found.is_stage()


def test_it_is_added_on_the_command_line(planned: Room) -> None:
    command = decode({"command": "AddAgendaItem", "meeting": str(planned.meeting), "title": "Foto", "stage": True})
    assert isinstance(command, AddAgendaItem)
    assert command.stage
