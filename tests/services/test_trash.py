"""The trash: what was deleted is listed with when and where from, and comes back whatever changed since."""

from datetime import date, timedelta

import pytest

from smartaachen_desktop.formats import utc
from smartaachen_desktop.model.documents import SignerRole
from smartaachen_desktop.model.papers import ConsultationRole
from smartaachen_desktop.model.people import MemberGroup
from smartaachen_desktop.services.agenda import AddAgendaItem, ChangeAgendaItem
from smartaachen_desktop.services.agenda_order import MoveAgendaItem, RemoveAgendaItem
from smartaachen_desktop.services.assignments import (
    AddAssignment,
    AddProgressNote,
    RemoveAssignment,
    RemoveProgressNote,
)
from smartaachen_desktop.services.attendance import AddParticipant
from smartaachen_desktop.services.corrections import RemoveParticipant
from smartaachen_desktop.services.dependencies import AddDependency
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.meetings import ApproveMinutes, CloseMeeting, DraftMinutes, PlanMeeting
from smartaachen_desktop.services.motions import AddMotion, RemoveMotion
from smartaachen_desktop.services.papers import AddConsultation, AddPaper, RemovePaper
from smartaachen_desktop.services.people import AddMembership, AddPerson, RemoveMembership, RemovePerson
from smartaachen_desktop.services.plan import AddMeasure, ChangeMeasure, RemoveMeasure
from smartaachen_desktop.services.queries.people import people_view
from smartaachen_desktop.services.queries.plan import plan_view
from smartaachen_desktop.services.queries.public import public_meeting
from smartaachen_desktop.services.queries.trash import HEADS, KIND_NAMES, TrashRow, trash_rows
from smartaachen_desktop.services.queries.wall import wall_source
from smartaachen_desktop.services.registry import COMMANDS, HANDLERS
from smartaachen_desktop.services.removal import RemoveMeeting
from smartaachen_desktop.services.text_blocks import AddTextBlock, RemoveTextBlock
from smartaachen_desktop.services.trash import RestoreDeleted
from tests.services.conftest import Room, at, release, signing

LIVE = {"RemoveSpeaker", "RemoveInterposedQuestion"}
"""Gone with the moment they belong to."""
DECIDED = {"RemoveVote", "RemoveElection", "RemoveResolution"}
"""Taken back with all they moved; they come back by undo, or are established anew."""


def trash(room: Room) -> tuple[TrashRow, ...]:
    return room.dispatcher.read(trash_rows)


def restore(room: Room, place: int = 0) -> None:
    room.do(RestoreDeleted(trash(room)[place].entry))


def test_every_command_that_deletes_is_known_to_the_trash() -> None:
    removing = {name for name in COMMANDS if name.startswith("Remove")}
    assert removing - LIVE - DECIDED <= set(HEADS)
    assert set(HEADS) - {"AssignmentToNote"} <= set(COMMANDS)
    assert set(HEADS.values()) <= set(KIND_NAMES)


def test_an_agenda_item_comes_back_to_its_place(planned: Room) -> None:
    before = [(each.number, each.title) for each in planned.view().items]
    item = planned.items[2]
    sub = planned.do(AddAgendaItem(meeting=planned.meeting, title="Unterpunkt", parent=item))["item"]
    planned.do(AddMotion(item=item, title="Antrag", text="Wortlaut", mover="AWD, Fraktion A"))
    planned.do(RemoveAgendaItem(item))
    planned.do(AddAgendaItem(meeting=planned.meeting, title="Noch einer"))
    planned.do(ChangeAgendaItem(planned.items[0], title="Eröffnung, geändert"))
    (row,) = trash(planned)
    assert (row.kind, row.meeting, row.public, row.more) == ("agenda_item", "AWD, 18.11.2021", True, 0)
    assert row.title == before[2][1]
    restore(planned)
    view = planned.view()
    assert [each.number for each in view.items if each.id == item] == ["Ö 3"]
    found = view.item(item)
    below = view.item(sub)
    assert found is not None
    assert below is not None
    assert (below.number, below.parent_id) == ("Ö 3.1", item)
    assert [each.text for each in found.motions] == ["Wortlaut"]
    assert trash(planned) == ()
    planned.dispatcher.undo()
    assert planned.view().item(item) is None
    assert [each.kind for each in trash(planned)] == ["agenda_item"]


def test_a_sub_item_whose_part_was_changed_stays_there(planned: Room) -> None:
    item = planned.items[2]
    sub = planned.do(AddAgendaItem(meeting=planned.meeting, title="Unterpunkt", parent=item))["item"]
    planned.do(RemoveAgendaItem(item))
    planned.do(MoveAgendaItem(sub, 0, public=False))
    restore(planned)
    below = planned.view().item(sub)
    assert below is not None
    assert (below.public, below.parent_id) == (False, None)


def test_what_undo_brought_back_is_in_no_trash(planned: Room) -> None:
    planned.do(RemoveAgendaItem(planned.items[2]))
    entry = trash(planned)[0].entry
    planned.dispatcher.undo()
    assert trash(planned) == ()
    assert planned.refused(RestoreDeleted(entry)) == "not_deleted"
    planned.dispatcher.redo()
    assert len(trash(planned)) == 1
    restore(planned)
    assert planned.view().item(planned.items[2]) is not None


def test_only_deletions_can_be_restored(planned: Room) -> None:
    planned.do(ChangeAgendaItem(planned.items[0], title="Anders"))
    assert planned.refused(RestoreDeleted(planned.dispatcher.last_entry())) == "no_deletion"
    assert planned.refused(RestoreDeleted(99_999)) == "unknown_entry"


def test_what_hung_on_something_gone_waits_for_it(planned: Room) -> None:
    motion = planned.do(AddMotion(item=planned.items[2], title="Antrag", text="Wortlaut", mover="Fraktion A"))["motion"]
    planned.do(RemoveMotion(motion))
    planned.do(RemoveAgendaItem(planned.items[2]))
    assert [each.kind for each in trash(planned)] == ["agenda_item", "motion"]
    assert planned.refused(RestoreDeleted(trash(planned)[1].entry)) == "missing_ground"
    restore(planned)
    restore(planned)
    assert [each.id for each in planned.item(2).motions] == [motion]


def test_approved_minutes_take_nothing_back(decided: Room) -> None:
    decided.do(RemoveAssignment(decided.item(4).assignments[0].id))
    decided.do(CloseMeeting(meeting=decided.meeting), "18:02")
    decided.do(DraftMinutes(meeting=decided.meeting))
    decided.do(ApproveMinutes(meeting=decided.meeting))
    assert decided.refused(RestoreDeleted(trash(decided)[0].entry)) == "minutes_approved"
    decided.do(DraftMinutes(meeting=decided.meeting))
    restore(decided)
    assert [each.text for each in decided.item(4).assignments] == ["Workshop vorbereiten"]


def test_an_assignment_comes_back_with_its_notes(decided: Room) -> None:
    assignment = decided.item(4).assignments[0].id
    decided.do(AddProgressNote(assignment, "Angebot liegt vor."), "17:10")
    note = decided.do(AddProgressNote(assignment, "Termin steht."), "17:12")["note"]
    decided.do(RemoveProgressNote(note))
    assert decided.item(4).assignments[0].progress_note == "Angebot liegt vor."
    (row,) = trash(decided)
    assert (row.kind, row.title, row.meeting, row.public) == (
        "progress_note",
        "Termin steht.",
        "AWD, 18.11.2021",
        False,
    )
    restore(decided)
    assert decided.item(4).assignments[0].progress_note == "Termin steht."
    decided.do(RemoveAssignment(assignment))
    restore(decided)
    assert [text for _at, text in decided.item(4).assignments[0].notes] == ["Angebot liegt vor.", "Termin steht."]


def test_measures_come_back_with_steps_links_and_costs(planned: Room) -> None:
    strategy = planned.dispatcher.read(plan_view).strategy_id
    assert strategy is not None
    add = lambda title, **more: planned.do(AddMeasure(strategy=strategy, title=title, **more))["measure"]  # noqa: E731
    first, top, other = add("Zuerst", start=date(2022, 1, 3), end=date(2022, 1, 7)), add("Oben"), add("Daneben")
    step = add("Schritt", parent=top)
    for before, after in ((first, step), (step, other)):
        planned.do(AddDependency(predecessor=before, successor=after))
    planned.do(RemoveMeasure(top))
    planned.do(RemoveMeasure(other))
    planned.do(ChangeMeasure(first, title="Zuerst, geändert"))
    rows = trash(planned)
    assert [(each.title, each.more) for each in rows] == [("Daneben", 0), ("Oben", 0)]
    restore(planned, 1)  # the link to what is gone stays gone
    plan = planned.dispatcher.read(plan_view)
    found = {row.id: row for row in plan.measures}
    assert found[step].parent_id == top
    assert {(each.predecessor_id, each.successor_id) for each in plan.links if step in
            (each.predecessor_id, each.successor_id)} == {(first, step)}  # fmt: skip
    restore(planned)
    assert other in {row.id for row in planned.dispatcher.read(plan_view).measures}


def test_people_seats_blocks_and_papers(planned: Room) -> None:
    body = planned.example.organizations["awd"]
    person = planned.do(AddPerson("Neue Stelle"))["person"]
    seat = planned.do(AddMembership(organization=body, person=person, group=MemberGroup.CITIZEN))["membership"]
    planned.do(RemoveMembership(seat))
    planned.do(RemovePerson(person))
    block = planned.do(AddTextBlock("Baustein", "Text"))["text_block"]
    planned.do(RemoveTextBlock(block))
    paper = planned.do(AddPaper(reference="FB 02/0001/WP18", title="Probe", public=False))["paper"]
    planned.do(AddConsultation(paper=paper, organization=body, role=ConsultationRole.DECISION))
    planned.do(RemovePaper(paper))
    rows = trash(planned)
    assert [(each.kind, each.title, each.public) for each in rows] == [
        ("paper", "Probe", False), ("text_block", "Baustein", True), ("person", "Neue Stelle", True),
        ("membership", "Neue Stelle", True),
    ]  # fmt: skip
    assert planned.refused(RestoreDeleted(rows[3].entry)) == "missing_ground"
    for row in rows:
        planned.do(RestoreDeleted(row.entry))
    assert trash(planned) == ()
    assert person in {each.id for each in planned.dispatcher.read(people_view).people}
    planned.do(RemoveMembership(seat))
    planned.do(AddMembership(organization=body, person=person, group=MemberGroup.CITIZEN))
    assert planned.refused(RestoreDeleted(trash(planned)[0].entry)) == "already_there"


def test_a_guest_who_was_added_again_is_not_doubled(running: Room) -> None:
    person = running.do(AddPerson("Gast"))["person"]
    guest = running.do(AddParticipant(meeting=running.meeting, person=person))["participant"]
    running.do(RemoveParticipant(guest))
    entry = trash(running)[0].entry
    running.do(AddParticipant(meeting=running.meeting, person=person))
    assert running.refused(RestoreDeleted(entry)) == "already_there"


def test_a_whole_meeting_comes_back(planned: Room) -> None:
    start = utc(at("17:00").replace(tzinfo=None)) + timedelta(days=60)
    later = planned.do(PlanMeeting(planned.example.organizations["awd"], start, from_template=True))["meeting"]
    planned.do(AddAgendaItem(meeting=later, title="Geheim", public=False))
    planned.do(RemoveMeeting(later))
    (row,) = trash(planned)
    assert (row.kind, row.title, row.public) == ("meeting", "AWD, 17.01.2022", False)
    restore(planned)
    assert trash(planned) == ()


def test_non_public_things_are_marked_and_stay_off_the_wall(running: Room) -> None:
    closed = running.do(
        AddAgendaItem(meeting=running.meeting, title="Vertragssache", internal_title="Geheimer Punkt", public=False)
    )
    sub = AddAgendaItem(
        meeting=running.meeting, title="Unterpunkt", internal_title="Geheimer Unterpunkt", parent=closed["item"]
    )
    running.do(RemoveAgendaItem(running.do(sub)["item"]))
    task = running.do(AddAssignment("Geheimer Auftrag", item=closed["item"]))["assignment"]
    running.do(RemoveAssignment(task))
    running.do(RemoveAgendaItem(running.items[6]))
    rows = trash(running)
    assert [(each.kind, each.public) for each in rows] == [
        ("agenda_item", True), ("assignment", False), ("agenda_item", False),
    ]  # fmt: skip
    for row in rows:
        running.do(RestoreDeleted(row.entry))
        public = running.dispatcher.read(lambda session: public_meeting(running.view()))
        assert "Geheim" not in str(public)
        assert "Geheim" not in str(running.dispatcher.read(lambda session: wall_source(session, running.meeting)))


def test_anybody_restores_also_past_a_signature(decided: Room) -> None:
    """Undo would be barred by it, and is everybody's own."""
    block = decided.do(AddTextBlock("Baustein", "Text"))["text_block"]
    decided.do(RemoveTextBlock(block))
    sealed = release(decided)
    for role in SignerRole:
        sealed.do(signing(sealed, role))
    other = Dispatcher(sealed.dispatcher.database, HANDLERS, actor="Jemand anderes", clock=sealed.clock)
    (row,) = other.read(trash_rows)
    outcome = other.execute(RestoreDeleted(row.entry))
    assert outcome.ids == {"text_block": block}


@pytest.mark.parametrize("command", sorted(LIVE | DECIDED))
def test_the_exceptions_are_real_commands(command: str) -> None:
    assert command in COMMANDS
