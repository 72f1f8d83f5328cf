"""Opening a meeting and refreshing the wall ask the database a fixed number of times, however much lies in it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import event

from smartaachen_desktop.gui.meeting.loading import load
from smartaachen_desktop.model.documents import SignerRole
from smartaachen_desktop.model.papers import ConsultationRole
from smartaachen_desktop.services.aftermath import FillDeliveries
from smartaachen_desktop.services.agenda import RecordDiscussion
from smartaachen_desktop.services.attendance import RecordArrivals
from smartaachen_desktop.services.budget import AddBudgetLine, SetBudgetAmount
from smartaachen_desktop.services.dependencies import ChainMeasures
from smartaachen_desktop.services.paper_files import AddPaperFile, RenamePaperFile
from smartaachen_desktop.services.papers import AddConsultation, AddPaper
from smartaachen_desktop.services.plan import AddMeasure
from smartaachen_desktop.services.queries.papers import paper_labels, paper_view, paper_views
from smartaachen_desktop.services.queries.public_load import public_ground
from smartaachen_desktop.services.queries.vote_history import earlier_counts
from smartaachen_desktop.services.votes import CorrectVote, RecordVote
from smartaachen_desktop.storage import journal
from tests.services.conftest import Room, signing


@contextmanager
def statements(room: Room) -> Iterator[list[str]]:
    seen: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        seen.append(statement)

    engine = room.dispatcher.database.engine
    event.listen(engine, "before_cursor_execute", note)
    yield seen
    event.remove(engine, "before_cursor_execute", note)


def asked(room: Room, act: Callable[[], object]) -> int:
    with statements(room) as seen:
        act()
    return len(seen)


def papers(room: Room, count: int) -> None:
    for number in range(count):
        paper = room.do(AddPaper(reference=f"FB {number}", title=f"Vorlage {number}", dated=date(2021, 1, 1)))["paper"]
        body = room.example.organizations["awd"]
        room.do(AddConsultation(paper=paper, organization=body, role=ConsultationRole.DECISION))


def test_opening_a_meeting_does_not_depend_on_how_many_papers_there_are(running: Room) -> None:
    opening = lambda: running.dispatcher.read(  # noqa: E731
        lambda session: load(session, running.meeting, listing=False, with_choices=True)
    )
    before = asked(running, opening)
    papers(running, 12)
    assert asked(running, opening) == before
    assert asked(running, lambda: running.dispatcher.read(paper_labels)) == 1


def test_the_list_of_papers_is_read_at_once_and_says_the_same_as_each_alone(running: Room) -> None:
    before = asked(running, lambda: running.dispatcher.read(paper_views))
    papers(running, 12)
    fourth = running.dispatcher.read(paper_views)[3].id
    line = AddBudgetLine(strategy=running.example.strategy, name="Zeile", paper=fourth)
    running.do(SetBudgetAmount(line=running.do(line)["line"], year=2031, amount=100))
    assert asked(running, lambda: running.dispatcher.read(paper_views)) == before
    rows = running.dispatcher.read(paper_views)
    alone = [running.dispatcher.read(lambda session, key=row.id: paper_view(session, key)) for row in rows]
    assert list(rows) == alone
    assert rows[3].budget.years == (2031,)


def test_the_wall_reads_little_after_each_command(running: Room) -> None:
    """It follows every pause in typing: papers come without their texts, items of no concern not at all."""
    with statements(running) as seen:
        running.dispatcher.read(public_ground)
    assert len(seen) <= 20
    assert not [each for each in seen if "FROM agenda_item" in each or "paper.explanation" in each]


def test_all_who_are_in_the_room_arrive_at_once(planned: Room) -> None:
    arrive = RecordArrivals(participants=tuple(who.id for who in planned.view().participants))
    assert len(arrive.participants) > 15
    assert asked(planned, lambda: planned.do(arrive)) < 12


def test_the_distribution_list_is_filled_at_once(approved: Room) -> None:
    assert asked(approved, lambda: approved.do(FillDeliveries(approved.meeting))) < 12


def test_a_chain_is_looked_at_once(running: Room) -> None:
    def chain(count: int) -> int:
        add = AddMeasure(strategy=running.example.strategy, title="Glied")
        links = tuple(running.do(add)["measure"] for _number in range(count))
        return asked(running, lambda: running.do(ChainMeasures(links)))

    # each measure is looked up by its id, but links and plan are read once
    assert chain(12) - chain(2) <= 10


def test_the_bytes_of_files_stay_where_only_names_are_asked(running: Room) -> None:
    content = b"%PDF-1.7\n%%EOF\n"
    add = AddPaperFile(paper=running.example.paper, file_name="Anlage.pdf", content=content)
    file = running.do(add)["file"]
    with statements(running) as seen:
        running.do(replace(add, file_name="Plan.pdf"))
        running.do(RenamePaperFile(file, "Lageplan"))
    assert not [each for each in seen if each.startswith("SELECT") and "paper_file.content" in each]


def test_the_journal_holds_what_a_signature_replaced(approved: Room) -> None:
    roles = list(SignerRole)
    approved.do(signing(approved, roles[0]))
    approved.do(signing(approved, roles[1]))
    (entry,) = approved.dispatcher.read(
        lambda session: list(journal.entries(session.connection(), newest_first=True, limit=1))
    )
    (change,) = [each for each in entry.changes if each.table == "stored_document" and "content" in each.before]
    assert change.before["content"]
    assert change.before["content"] != change.after["content"]


def test_earlier_counts_are_found_among_typed_text(running: Room) -> None:
    vote = running.do(RecordVote(item=running.items[4], yes=9, no=2))["vote"]
    running.do(RecordDiscussion(item=running.items[4], text=f"Die Kennung {vote} steht auch im Text."))
    running.do(CorrectVote(vote=vote, yes=8, no=3))
    found = running.dispatcher.read(lambda session: earlier_counts(session, vote))
    assert [(each.tally.yes, each.tally.no) for each in found] == [(9, 2)]
