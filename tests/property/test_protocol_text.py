"""Whatever is typed into the database stands in the minutes sign by sign, read aloud in the order of the model."""

import re
import subprocess
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from smartaachen_desktop.cli.demo_meeting import MeetingClock
from smartaachen_desktop.documents.pdf.fonts import is_rtl, printable
from smartaachen_desktop.documents.protocol import build_protocol
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.markdown import level, plain
from smartaachen_desktop.model.meetings import ResultCategory
from smartaachen_desktop.model.people import MemberGroup
from smartaachen_desktop.services.agenda import AddAgendaItem, RecordDiscussion
from smartaachen_desktop.services.agenda_course import StartItem
from smartaachen_desktop.services.assignments import AddAssignment
from smartaachen_desktop.services.attendance import AddParticipant, RecordArrivals
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.meetings import OpenMeeting
from smartaachen_desktop.services.motions import AddMotion
from smartaachen_desktop.services.queries.meeting_items import ItemView
from smartaachen_desktop.services.queries.meeting_load import meeting_view
from smartaachen_desktop.services.queries.meetings import MeetingView
from smartaachen_desktop.services.queries.protocol import ProtocolData, protocol_data
from smartaachen_desktop.services.registry import HANDLERS
from smartaachen_desktop.services.resolutions import RecordResolution
from smartaachen_desktop.services.votes import RecordVote
from tests.documents.pdf_samples import elements, opened
from tests.ready import example_database

_ELEMENT, _STRING = re.compile(r"^( *)(\w+)(?: .*)?$"), re.compile(r'^( *)"(.*)"$', re.DOTALL)
LONG = "".join(f"{number:04d}x" for number in range(2000))
"""10,000 signs without a space."""


@dataclass(frozen=True)
class Typed:
    """What hostile hands type in."""

    title: str
    name: str
    discussion: str
    motion: str
    wording: str
    task: str


HOSTILE = (
    Typed(
        "<b>fett</b> & <a href='x'>Verweis</a> &amp; &#65; ]]> <!-- -->", "Müller & Söhne <para>",
        "Emoji 👍🏽 und 👨‍👩‍👧, x\u0302 a\u0308 ẞ ☑ ✓ → ≤ № č ł ș \ufb01\ufb03",
        "\\(nicht\\) (zu <</S/P>> EMC endstream %% ) Tj",
        '"Zitat" und „Zitat“ **fett** und *schräg* Bürger*innen', "a\u0300\u0301\u0302\u0323" * 20,
    ),
    Typed("W" * 200, "W" * 100, LONG, "W" * 300, "W" * 300, "W" * 300),
    Typed(
        "\x00\x07\x1b[31m\ufffe\ue000", "zwei\r\ndrei\u2028vier", "eins\n\nzwei\nH2\n  P (block)",
        "Beratung", "Beschluss 1", "TD",
    ),
)  # fmt: skip
_SIGNS = st.characters(codec="utf-8").filter(lambda sign: not is_rtl(sign))
_TEXT = st.text(_SIGNS, max_size=40).map(lambda text: f"x{text}")
_TYPED = st.builds(Typed, _TEXT, _TEXT, _TEXT, _TEXT, _TEXT, _TEXT)


def conducted(dispatcher: Dispatcher, meeting: UUID, typed: Typed) -> UUID:
    """A running meeting with everything typed at an item of its own, by commands alone."""

    def do(command: object) -> dict[str, UUID]:
        return dict(dispatcher.execute(command).ids)  # type: ignore[arg-type]

    item = do(AddAgendaItem(meeting, typed.title))["item"]
    do(AddParticipant(meeting, None, name=typed.name))
    there = dispatcher.read(lambda session: meeting_view(session, meeting)).participants
    do(RecordArrivals(participants=tuple(who.id for who in there)))
    do(OpenMeeting(meeting=meeting))
    do(StartItem(item=item))
    do(RecordDiscussion(item, typed.discussion))
    motion = do(AddMotion(item=item, title=typed.title, text=typed.wording))["motion"]
    rejected = do(AddMotion(item=item, title=typed.task, text=typed.motion, mover=typed.name))["motion"]
    do(RecordVote(item=item, motion=rejected, yes=1, no=9))
    vote = do(RecordVote(item=item, motion=motion, yes=9, no=2, abstentions=1))["vote"]
    category = ResultCategory.ADOPTED_UNCHANGED
    decided = do(RecordResolution(item=item, vote=vote, category=category, text=typed.wording))["resolution"]
    do(AddAssignment(text=typed.task, resolution=decided))
    return item


def read(content: bytes) -> list[tuple[str, str]]:
    """Headings, paragraphs and cells in reading order, each whole, without white space."""
    done = subprocess.run(["pdfinfo", "-struct-text", "-"], input=content, capture_output=True, check=True)
    found: list[tuple[str, str]] = []
    for line in done.stdout.decode().splitlines():
        if text := _STRING.match(line):
            found[-1] = (found[-1][0], found[-1][1] + squeezed(text[2]))
        elif (element := _ELEMENT.match(line)) and element[2] not in ("Span", "Lbl", "LBody"):
            found.append((element[2], ""))
    return [each for each in found if each[1]]


def squeezed(text: str) -> str:
    return "".join(text.split())


def shown(texts: Iterable[str]) -> str:
    return squeezed("".join(printable(line) for text in texts for line in text.splitlines()))


def item_texts(item: ItemView, view: MeetingView) -> Iterator[str]:
    """The item as the law orders it: debate, what was rejected, what was decided with its vote, who does it."""
    resolution = item.resolutions[0]
    behind = next(each for each in item.motions if each.vote and each.vote.id == resolution.vote_id)
    rejected = next(each for each in item.motions if each is not behind)
    assert behind.vote is not None
    assert rejected.vote is not None
    yield from ("Beratung", plain(item.discussion))
    yield from (rejected.name, f"Gestellt von: {rejected.mover}", plain(rejected.text))
    for vote, result in ((rejected.vote, "abgelehnt"), (behind.vote, resolution.result)):
        if vote is behind.vote:
            yield from (f"Beschluss {resolution.number}", plain(resolution.text), "Abstimmung")
        voters = [who.name for who in view.participants if who.id in (vote.entitled_ids or ())]
        yield from (f"offen, {len(voters)} Stimmberechtigte", "Ja", "Nein", "Enthaltung", "ungültig", result)
        yield from (str(count) for count in (vote.yes, vote.no, vote.abstentions, vote.invalid))
        yield vote.tally.sentence()
        yield f"Stimmberechtigt ({len(voters)}): {'; '.join(voters)}"
    task = item.assignments[0]
    yield from ("Aufträge", "Auftrag", "zuständig", "Frist", task.text, "offen", "ohne Frist")


def between(told: Sequence[tuple[str, str]], head: str) -> str:
    """What is read between this heading of the second level and the next one."""
    start = next(at for at, each in enumerate(told) if each == ("H2", head))
    end = next((at for at in range(start + 1, len(told)) if told[at][0] == "H2"), len(told))
    return "".join(text for _tag, text in told[start + 1 : end])


def assert_read_as_stored(data: ProtocolData, item: UUID) -> None:
    told = read(build_protocol(data).content)
    view = data.meeting
    heads = [text for tag, text in told if tag == "H2"]
    heads.remove(squeezed("Nichtöffentlicher Teil"))  # the heading of a part, not of an item; none here was called
    items = [shown([each.number, each.heading]) for each in view.items]
    assert heads == ["Anwesende", "Beschlussfähigkeit", "Tagesordnung", *items]
    mine = view.item(item)
    assert mine is not None
    assert between(told, shown([mine.number, mine.heading])) == shown(item_texts(mine, view))
    rows = [(each.number, each.heading, *(one.result for one in each.resolutions)) for each in view.items]
    assert between(told, "Tagesordnung") == shown(["TOP", "Betreff", "Ergebnis", *chain.from_iterable(rows)])
    guests = [who.name for who in view.participants if who.group is MemberGroup.GUEST]
    assert between(told, "Anwesende").endswith(shown(["Gäste", "für", "Anmerkung", *guests]))


def stored(folder: Path, typed: Typed) -> tuple[ProtocolData, UUID]:
    database, made = example_database(folder / "a.db")
    clock = MeetingClock()
    dispatcher = Dispatcher(database, HANDLERS, actor="Schriftführung", clock=clock)
    item = conducted(dispatcher, made.meeting, typed)
    data = dispatcher.read(lambda session: protocol_data(session, made.meeting, Audience.INTERNAL, clock()))
    database.close()
    return data, item


@pytest.mark.parametrize("typed", HOSTILE, ids=["markup", "wide", "controls"])
def test_hostile_text_is_read_as_stored_and_in_order(typed: Typed, tmp_path: Path) -> None:
    assert_read_as_stored(*stored(tmp_path, typed))


@settings(max_examples=3)
@given(_TYPED)
def test_everything_typed_is_read_as_stored_and_in_order(typed: Typed) -> None:
    with TemporaryDirectory() as folder:
        data, item = stored(Path(folder), typed)
    view = data.meeting.item(item)
    assert view is not None
    texts = (view.discussion, *(each.text for each in (*view.motions, *view.resolutions)))
    assume(all(level(line) is None for text in texts for line in text.splitlines()))  # lists get marks of their own
    assert_read_as_stored(data, item)


def test_text_from_right_to_left_is_told_as_it_was_written(tmp_path: Path) -> None:
    title, name, discussion, motion, wording, task = (f"{word} (עולם) 12" for word in ("שלום", "א", "ב", "ג", "ד", "ה"))
    data, item = stored(tmp_path, Typed(title, name, discussion, motion, wording, task))
    view = data.meeting.item(item)
    assert view is not None
    with opened(build_protocol(data).content) as pdf:
        told = [str(element.ActualText) for element in elements(pdf) if "/ActualText" in element]
    assert told == [name, title, title, discussion, task, f"Gestellt von: {name}", motion, wording, task]
