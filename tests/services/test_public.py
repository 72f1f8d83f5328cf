"""What the public must not see is in no value, text, metadata or attachment of a public edition (§ 48 GO NRW)."""

import re
import subprocess
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest

from smartaachen_desktop.documents.protocol import build_protocol
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.meetings import ResultCategory
from smartaachen_desktop.model.papers import ConsultationRole
from smartaachen_desktop.model.people import MemberGroup
from smartaachen_desktop.model.voting import Choice, MotionKind
from smartaachen_desktop.services.agenda import AddAgendaItem, ChangeAgendaItem, RecordDiscussion
from smartaachen_desktop.services.agenda_course import FinishItem, StartItem
from smartaachen_desktop.services.agenda_order import MoveAgendaItem
from smartaachen_desktop.services.assignments import AddAssignment
from smartaachen_desktop.services.attendance import AddParticipant, DeclareBias, RecordArrival
from smartaachen_desktop.services.budget import AddBudgetLine, SetBudgetAmount
from smartaachen_desktop.services.meetings import CloseMeeting
from smartaachen_desktop.services.motions import AddMotion
from smartaachen_desktop.services.papers import AddConsultation, AddPaper, ChangePaper
from smartaachen_desktop.services.people import AddPerson
from smartaachen_desktop.services.plain import to_json
from smartaachen_desktop.services.queries.meeting_load import meeting_view
from smartaachen_desktop.services.queries.protocol import ProtocolData, protocol_data
from smartaachen_desktop.services.queries.public import NON_PUBLIC_HEADING, public_item, public_meeting
from smartaachen_desktop.services.resolutions import RecordResolution
from smartaachen_desktop.services.votes import RecordRollCall, RecordVote
from tests.services.conftest import Room, at

MARK = "Geheimwort"
HEADING = "Öffentliche Überschrift"


@dataclass
class Secret:
    """A closed meeting with a non-public item and a public item on a non-public paper, marked in every field."""

    room: Room
    marks: tuple[str, ...]

    def data(self, audience: Audience) -> ProtocolData:
        query = lambda session: protocol_data(session, self.room.meeting, audience, at("18:30"))  # noqa: E731
        return self.room.dispatcher.read(query)

    def found_in(self, text: str) -> set[str]:
        folded = text.casefold()
        return {mark for mark in self.marks if mark.casefold() in folded}


class Marks:
    """Hands out marks, one a field."""

    def __init__(self) -> None:
        self.made: list[str] = []

    def __call__(self, name: str) -> str:
        self.made.append(f"{MARK}{name}")
        return self.made[-1]


@pytest.fixture
def secret(running: Room) -> Secret:
    mark = Marks()
    do = running.do
    paper = do(
        AddPaper(
            reference=mark("Nummer"), title=mark("Titel"), public=False, dated=date(2021, 11, 3),
            participating=mark("Beteiligte"), author=mark("Verfasser"), originating_motion=mark("Ratsantrag"),
            goals=mark("Ziele"), proposal=mark("Vorschlag"), explanation=mark("Begründung"),
            financial_note=mark("Finanzen"), has_financial_effects=True,
        )
    )["paper"]  # fmt: skip
    do(AddConsultation(paper=paper, organization=running.example.organizations["awd"], role=ConsultationRole.DECISION))
    line = do(AddBudgetLine(strategy=running.example.strategy, name=mark("Haushaltsposition"), paper=paper))["line"]
    do(SetBudgetAmount(line=line, year=2022, amount=777_777_77))
    mark.made += ["77777777", "777.777,77"]  # as data and as printed
    # on a non-public item
    hidden = do(
        AddAgendaItem(
            meeting=running.meeting, title=HEADING, public=False, internal_title=mark("Intern"), paper=paper,
            proposal=mark("Beschlussvorschlag"),
        )
    )["item"]  # fmt: skip
    # on a public one: the item is public, the paper is not
    open_item = do(AddAgendaItem(meeting=running.meeting, title="Mitteilungen zum Vorhaben", paper=paper))["item"]
    do(StartItem(item=open_item), "17:10")
    do(ChangeAgendaItem(item=open_item, internal_title=mark("InternÖffentlich")))
    vote = do(RecordVote(item=open_item, yes=12, no=0))["vote"]
    do(RecordResolution(item=open_item, vote=vote, category=ResultCategory.ADOPTED_UNCHANGED, text="Zustimmung."))
    do(StartItem(item=hidden), "17:30")
    do(RecordDiscussion(item=hidden, text=f"**{mark('Beratung')}**"))
    guest = do(AddPerson(name=mark("Bewerberin")))["person"]
    do(DeclareBias(item=hidden, participant=running.council()[7]))
    motion = AddMotion(
        item=hidden, kind=MotionKind.AMENDMENT, title=mark("Antrag"), text=mark("Antragstext"), mover=mark("Steller")
    )
    ballots = dict.fromkeys(running.council()[:7], Choice.YES)
    do(RecordRollCall(item=hidden, motion=do(motion)["motion"], choices=ballots))
    vote = do(RecordVote(item=hidden, yes=11, no=0))["vote"]
    resolution = do(
        RecordResolution(item=hidden, vote=vote, category=ResultCategory.ADOPTED_CHANGED, text=mark("Wortlaut"))
    )["resolution"]
    do(AddAssignment(text=mark("Auftrag"), resolution=resolution, responsible=guest))
    do(FinishItem(item=hidden), "17:50")
    do(CloseMeeting(meeting=running.meeting), "18:02")
    return Secret(running, tuple(mark.made))


def test_the_internal_edition_shows_that_every_mark_is_there(secret: Secret) -> None:
    data = secret.data(Audience.INTERNAL)
    assert secret.found_in(to_json(data)) == set(secret.marks) - {"777.777,77"}


def test_no_public_value_holds_a_mark(secret: Secret) -> None:
    for value in (public_meeting(secret.room.view()), secret.data(Audience.PUBLIC)):
        assert secret.found_in(to_json(value)) == set()
        assert secret.found_in(repr(value)) == set()
    assert HEADING in to_json(secret.data(Audience.PUBLIC))


def test_only_number_and_public_heading_of_a_non_public_item_remain(secret: Secret) -> None:
    (item,) = [each for each in secret.data(Audience.PUBLIC).meeting.items if each.title == HEADING]
    assert item.number.startswith("N ")
    assert (item.proposal, item.discussion, item.result, item.internal_title) == ("", "", None, "")
    assert (item.motions, item.resolutions, item.assignments, item.exclusions) == ((), (), (), ())
    assert (item.paper_id, item.paper_reference, item.paper_dated) == (None, "", None)


def test_a_non_public_item_without_a_heading_gets_a_neutral_one(secret: Secret) -> None:
    (item,) = [each for each in secret.room.view().items if each.title == HEADING]
    assert public_item(replace(item, title="")).heading == NON_PUBLIC_HEADING


def test_filtering_twice_changes_nothing(secret: Secret) -> None:
    once = public_meeting(secret.room.view())
    assert public_meeting(once) == once


def test_an_item_made_public_loses_a_non_public_papers_proposal(planned: Room) -> None:
    paper = planned.do(AddPaper(reference="1", title="Grundstück", public=False, proposal=MARK))["paper"]
    item = planned.do(AddAgendaItem(meeting=planned.meeting, title=HEADING, public=False, paper=paper))["item"]
    assert planned.view().item(item).proposal == MARK  # type: ignore[union-attr]
    planned.do(MoveAgendaItem(item=item, position=0, public=True))
    assert MARK not in to_json(public_meeting(planned.view()))


def run(*command: str | Path) -> str:
    done = subprocess.run([str(part) for part in command], capture_output=True, check=True)
    return done.stdout.decode("utf-8", "replace")


def pdf_texts(content: bytes, folder: Path, *, attachments: int = 4) -> str:
    """Everything readable in a PDF: text, metadata, bookmarks, attachments and its own uncompressed objects."""
    path = folder / "protokoll.pdf"
    path.write_bytes(content)
    plain = folder / "plain.pdf"
    run("qpdf", "--qdf", "--object-streams=disable", path, plain)
    attached = folder / "attached"
    attached.mkdir()
    run("pdfdetach", "-saveall", "-o", attached, path)
    files = list(attached.iterdir())
    assert len(files) == attachments
    raw = plain.read_bytes()
    parts = [run("pdftotext", "-layout", path, "-"), run("pdfinfo", path), run("pdfinfo", "-meta", path)]
    parts += [each.read_text("utf-8-sig") for each in files]
    parts += [raw.decode("latin-1"), raw.decode("utf-8", "replace"), hex_strings(raw)]
    return "\n".join(parts)


def hex_strings(raw: bytes) -> str:
    """UTF-16 text strings of the document (bookmarks, titles), whether written raw or in hexadecimal."""
    found = [bytes.fromhex(each.decode()) for each in re.findall(rb"<(feff[0-9a-fA-F]+)>", raw)]
    found += [raw.replace(b"\x00", b"")]
    return "\n".join(each.decode("utf-16-be", "replace").lstrip("\ufeff") for each in found[:-1]) + found[-1].decode(
        "latin-1"
    )


@pytest.fixture
def texts(tmp_path: Path) -> Callable[[ProtocolData], str]:
    """The amounts of the non-public paper are a fifth file, inside alone."""
    return lambda data: pdf_texts(
        build_protocol(data).content, tmp_path, attachments=4 if data.audience is Audience.PUBLIC else 5
    )


def test_the_public_pdf_holds_no_mark(secret: Secret, texts: Callable[[ProtocolData], str]) -> None:
    found = texts(secret.data(Audience.PUBLIC))
    assert HEADING in found
    assert secret.found_in(found) == set()


def test_the_internal_pdf_shows_that_the_search_would_find_it(
    secret: Secret, texts: Callable[[ProtocolData], str]
) -> None:
    found = secret.found_in(texts(secret.data(Audience.INTERNAL)))
    assert {f"{MARK}{name}" for name in ("Intern", "Beratung", "Wortlaut", "Antrag", "Auftrag", "Bewerberin")} | {
        "777.777,77"
    } <= found


def test_who_is_asked_in_for_a_non_public_item_stays_unnamed_there(secret: Secret) -> None:
    # attendance itself is public: who was in the room stands in the minutes, but not why
    room = secret.room
    person = room.do(AddPerson(name="Gutachterin"))["person"]
    guest = room.do(AddParticipant(meeting=room.meeting, person=person, group=MemberGroup.GUEST, role="Gast"))
    room.do(RecordArrival(participant=guest["participant"], at=at("17:30")))
    assert secret.found_in(to_json(secret.data(Audience.PUBLIC))) == set()


def test_a_paper_closed_later_takes_its_proposal_along(planned: Room) -> None:
    item = planned.example.items[4]

    def shown() -> str:
        view = planned.dispatcher.read(lambda session: meeting_view(session, planned.meeting))
        return next(each.proposal for each in public_meeting(view).items if each.id == item)

    assert shown() != ""
    planned.do(ChangePaper(paper=planned.example.paper, public=False))
    assert shown() == ""
