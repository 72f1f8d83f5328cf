"""One meeting in a file to carry: it opens like any database, and what was recorded in it comes back in one step."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest

from smartaachen_desktop.model.attendance import BiasReason
from smartaachen_desktop.model.documents import SignerRole
from smartaachen_desktop.model.errors import Conflict, UserError
from smartaachen_desktop.model.meetings import ItemState, MeetingState, ResultCategory
from smartaachen_desktop.services.agenda import AddAgendaItem, ChangeAgendaItem, RecordDiscussion
from smartaachen_desktop.services.agenda_course import FinishItem, StartItem
from smartaachen_desktop.services.attendance import DeclareBias, RecordArrivals
from smartaachen_desktop.services.checks import findings
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.meeting_file import carried, read_meeting_file, write_meeting_file
from smartaachen_desktop.services.meeting_taking import TakeMeetingFile, merge_of
from smartaachen_desktop.services.meeting_values import FileRow, MeetingFile
from smartaachen_desktop.services.meeting_words import merge_counts, merge_lines
from smartaachen_desktop.services.meetings import OpenMeeting, PlanMeeting
from smartaachen_desktop.services.people import ChangePerson
from smartaachen_desktop.services.queries.journal import journal_rows
from smartaachen_desktop.services.queries.meeting_load import meeting_view, stored_protocol
from smartaachen_desktop.services.queries.meetings import MeetingView
from smartaachen_desktop.services.registry import HANDLERS
from smartaachen_desktop.services.resolutions import RecordResolution
from smartaachen_desktop.services.votes import RecordVote
from smartaachen_desktop.storage.database import Database, open_database
from smartaachen_desktop.storage.keys import unlock
from tests.conftest import PASSPHRASE
from tests.ready import blank_database
from tests.secret_meeting import MARKER, secret_meeting
from tests.services.conftest import Room, at

Open = Callable[[Path], Dispatcher]


def carry(room: Room, path: Path, *, internal: bool = True, passphrase: str | None = None) -> Path:
    what = room.dispatcher.read(lambda session: carried(session, room.meeting, internal=internal))
    write_meeting_file(what, path, now=room.clock(), actor="Schriftführung", passphrase=passphrase)
    return path


@pytest.fixture
def open_file() -> Iterator[Open]:
    opened: list[Database] = []

    def begin(path: Path) -> Dispatcher:
        opened.append(open_database(str(path)) if path.exists() else blank_database(path))
        return Dispatcher(opened[-1], HANDLERS, actor="Vertretung", clock=lambda: at("17:30"))

    yield begin
    for database in opened:
        database.close()


def closed(dispatcher: Dispatcher) -> None:
    """Put the stick away."""
    dispatcher.database.close()


def taking(file: MeetingFile) -> TakeMeetingFile:
    return TakeMeetingFile(file.meeting, file.rows, file.internal, file.has_earlier)


def seen(dispatcher: Dispatcher, room: Room) -> MeetingView:
    """All that a view and a document get of the meeting; each database has a journal of its own."""
    return replace(dispatcher.read(lambda session: meeting_view(session, room.meeting, stage=True)), journal_head="")


def record(dispatcher: Dispatcher, room: Room) -> None:
    """Attendance, text, a vote and a resolution, by somebody else on another machine."""
    view = dispatcher.read(lambda session: meeting_view(session, room.meeting))
    item = room.items[4]
    dispatcher.execute(RecordArrivals(participants=tuple(who.id for who in view.participants[:12])))
    dispatcher.execute(OpenMeeting(room.meeting))
    dispatcher.execute(StartItem(item))
    dispatcher.execute(RecordDiscussion(item, "Die Verwaltung **berichtet**."))
    vote = dispatcher.execute(RecordVote(item=item, yes=9, no=2)).ids["vote"]
    dispatcher.execute(RecordResolution(item, "Der Ausschuss beschließt.", ResultCategory.ADOPTED_UNCHANGED, vote))
    dispatcher.execute(FinishItem(item))


def test_the_file_is_a_sound_database_with_the_meeting_and_its_history(
    decided: Room, tmp_path: Path, open_file: Open
) -> None:
    stick = open_file(carry(decided, tmp_path / "stick.db"))
    assert findings(stick.database) == []
    assert seen(stick, decided) == seen(decided.dispatcher, decided)
    rows = stick.read(journal_rows)
    assert rows[0].label == "Sitzung in diese Datei geschrieben"
    assert any(row.label == "Beschluss festgehalten" and row.at == at("17:05") for row in rows), "with its history"
    assert stick.undo_state() == (None, None), "nobody undoes in the file what happened before"


def test_what_was_recorded_in_the_file_comes_back_as_one_step(planned: Room, tmp_path: Path, open_file: Open) -> None:
    before = seen(planned.dispatcher, planned)
    path = carry(planned, tmp_path / "stick.db")
    stick = open_file(path)
    record(stick, planned)
    recorded = seen(stick, planned)
    closed(stick)
    file = read_meeting_file(path)
    assert (file.steps, file.internal) == (7, True)
    found = planned.dispatcher.read(lambda session: merge_of(session, file))
    counts = dict(merge_counts(planned.dispatcher.read(lambda session: merge_lines(session, found, file))))
    assert counts["Beschluss"] == "1 neu"
    assert counts["Abstimmung"] == "1 neu"
    assert counts["Anwesenheit"] == "12 neu"
    assert counts["Tagesordnungspunkt"] == "1 geändert"
    planned.do(taking(file))
    assert seen(planned.dispatcher, planned) == recorded
    assert findings(planned.dispatcher.database) == []
    assert planned.refused(taking(file)) in ("meeting_changed_here", "nothing_new")
    planned.dispatcher.undo()
    assert seen(planned.dispatcher, planned) == before


def test_a_change_here_since_is_named_and_nothing_is_taken(planned: Room, tmp_path: Path, open_file: Open) -> None:
    path = carry(planned, tmp_path / "stick.db")
    stick = open_file(path)
    record(stick, planned)
    closed(stick)
    file = read_meeting_file(path)
    planned.do(RecordDiscussion(planned.items[2], "Hier geschrieben."))
    planned.do(AddAgendaItem(planned.meeting, "Nachtrag"))
    last = planned.dispatcher.last_entry()
    with pytest.raises(Conflict) as caught:
        planned.do(taking(file))
    number = planned.item(2).number
    assert f"Tagesordnungspunkt {number}" in caught.value.message
    assert "hier geändert: Beratung" in caught.value.message
    assert "„Nachtrag“ (hier hinzugekommen)" in caught.value.message
    assert planned.dispatcher.last_entry() == last
    planned.dispatcher.undo()
    planned.dispatcher.undo()
    planned.do(taking(file))


def test_what_the_meeting_only_refers_to_may_change_here(planned: Room, tmp_path: Path, open_file: Open) -> None:
    path = carry(planned, tmp_path / "stick.db")
    stick = open_file(path)
    record(stick, planned)
    closed(stick)
    person = next(who.person_id for who in planned.view().participants if who.person_id is not None)
    planned.do(ChangePerson(person, email="neu@example.org"))
    planned.do(taking(read_meeting_file(path)))
    assert planned.item(4).state is ItemState.DONE


def test_a_machine_that_has_nothing_takes_the_meeting_whole_and_gives_it_back(
    planned: Room, tmp_path: Path, open_file: Open
) -> None:
    other = open_file(tmp_path / "anderer-rechner.db")
    other.execute(taking(read_meeting_file(carry(planned, tmp_path / "hin.db"))))
    assert findings(other.database) == []
    assert seen(other, planned) == seen(planned.dispatcher, planned)
    record(other, planned)
    there = seen(other, planned)
    what = other.read(lambda session: carried(session, planned.meeting, internal=True))
    write_meeting_file(what, tmp_path / "her.db", now=at("18:00"), actor="Vertretung")
    planned.do(taking(read_meeting_file(tmp_path / "her.db")))
    assert seen(planned.dispatcher, planned) == there
    planned.dispatcher.undo()
    planned.do(RecordDiscussion(planned.items[2], "Hier geschrieben."))
    assert planned.refused(taking(read_meeting_file(tmp_path / "her.db"))) == "meeting_changed_here"


def test_sealed_minutes_travel_byte_for_byte_and_stay_sealed(sealed: Room, tmp_path: Path, open_file: Open) -> None:
    path = carry(sealed, tmp_path / "stick.db")
    mine = sealed.dispatcher.read(lambda session: sealed_pdf(session, sealed.meeting))
    assert mine
    stick = open_file(path)
    assert findings(stick.database) == []
    assert stick.read(lambda session: sealed_pdf(session, sealed.meeting)) == mine
    with pytest.raises(UserError) as caught:
        stick.execute(RecordDiscussion(sealed.items[4], "anders"))
    assert caught.value.code == "meeting_sealed"
    closed(stick)
    assert sealed.refused(taking(read_meeting_file(path))) == "nothing_new"
    other = open_file(tmp_path / "anderer-rechner.db")
    other.execute(taking(read_meeting_file(path)))
    assert other.read(lambda session: sealed_pdf(session, sealed.meeting)) == mine
    with pytest.raises(UserError) as caught:
        other.execute(RecordDiscussion(sealed.items[4], "anders"))
    assert caught.value.code == "meeting_sealed"
    assert other.undo_state()[0] is None, "nobody undoes past a signature"


def sealed_pdf(session: object, meeting: UUID) -> list[tuple[str, bytes] | None]:
    from smartaachen_desktop.model.documents import Audience

    return [stored_protocol(session, meeting, each) for each in Audience]  # type: ignore[arg-type]


def test_signed_in_the_file_it_is_sealed_here(
    approved: Room, sign: Callable[[SignerRole], object], tmp_path: Path, open_file: Open
) -> None:
    path = carry(approved, tmp_path / "stick.db")
    stick = open_file(path)
    for role in (SignerRole.CHAIR, SignerRole.SECRETARY):
        stick.execute(sign(role))  # type: ignore[arg-type]
    signed = stick.read(lambda session: sealed_pdf(session, approved.meeting))
    closed(stick)
    approved.do(taking(read_meeting_file(path)))
    assert approved.view().state is MeetingState.SIGNED
    assert approved.dispatcher.read(lambda session: sealed_pdf(session, approved.meeting)) == signed
    assert approved.refused(RecordDiscussion(approved.items[4], "anders")) == "meeting_sealed"
    assert approved.dispatcher.undo_state()[0] is None


def test_resolution_numbers_go_on_behind_those_of_other_meetings(
    decided: Room, tmp_path: Path, open_file: Open
) -> None:
    body = decided.example.organizations["awd"]
    second = decided.do(PlanMeeting(body, at("20:00"), chair=decided.view().chair_id))["meeting"]
    item = decided.do(AddAgendaItem(second, "Zweiter Abend"))["item"]
    what = decided.dispatcher.read(lambda session: carried(session, second, internal=True))
    write_meeting_file(what, tmp_path / "stick.db", now=decided.clock(), actor="Schriftführung")
    stick = open_file(tmp_path / "stick.db")
    stick.execute(OpenMeeting(second))
    stick.execute(RecordResolution(item, "Zur Kenntnis.", ResultCategory.NOTED))
    (resolution,) = stick.read(lambda session: meeting_view(session, second)).items[0].resolutions
    taken = decided.item(4).resolutions[0]
    assert resolution.number != taken.number
    assert findings(stick.database) == []
    closed(stick)
    file = read_meeting_file(tmp_path / "stick.db")
    decided.do(RecordResolution(decided.items[3], "Kenntnisnahme.", ResultCategory.NOTED))
    with pytest.raises(Conflict, match="die Nummer ist hier schon vergeben"):
        decided.do(taking(file))
    decided.dispatcher.undo()
    decided.do(taking(file))


def test_without_the_non_public_part_no_word_of_it_is_in_the_file(
    make_dispatcher: Callable[[Database], Dispatcher], tmp_path: Path, open_file: Open
) -> None:
    database = blank_database(tmp_path / "strategie.db")
    dispatcher = make_dispatcher(database)
    over = secret_meeting(dispatcher)
    for _state in over.walk():
        pass
    what = dispatcher.read(lambda session: carried(session, over.meeting, internal=False))
    write_meeting_file(what, tmp_path / "oeffentlich.db", now=at("18:00"), actor="Schriftführung")
    content = (tmp_path / "oeffentlich.db").read_bytes().decode("utf-8", "replace")
    found = {each for each in re.findall(f"{MARKER} [\\w ]*", content) if "Ausgeschlossene" not in each}
    assert found == set(), "the name of a member who was there is public, the rest is not"
    whole = dispatcher.read(lambda session: carried(session, over.meeting, internal=True))
    write_meeting_file(whole, tmp_path / "ganz.db", now=at("18:00"), actor="Schriftführung")
    assert MARKER.encode() in (tmp_path / "ganz.db").read_bytes(), "the control: chosen, it is there"
    stick = open_file(tmp_path / "oeffentlich.db")
    assert findings(stick.database) == []
    assert [item.id for item in stick.read(lambda session: meeting_view(session, over.meeting)).items] == [over.public]
    assert "oeffentlich" in what.file_name
    assert MARKER not in what.file_name
    database.close()


def test_the_public_part_alone_can_be_worked_on_and_comes_back(planned: Room, tmp_path: Path, open_file: Open) -> None:
    closed_item = planned.do(AddAgendaItem(planned.meeting, "Grundstücke", public=False, internal_title="Ankauf"))[
        "item"
    ]
    planned.do(ChangeAgendaItem(planned.items[4], chair_note="leise"))
    who = planned.council()[0]
    planned.do(DeclareBias(item=planned.items[4], participant=who, reason=BiasReason.RELATIVE))
    path = carry(planned, tmp_path / "stick.db", internal=False)
    assert b"relative" not in path.read_bytes(), "the reason of a bias is never public"
    stick = open_file(path)
    assert findings(stick.database) == []
    record(stick, planned)
    closed(stick)
    planned.do(taking(read_meeting_file(path)))
    view = planned.view()
    assert view.item(planned.items[4]).exclusions[0].reason is BiasReason.RELATIVE  # type: ignore[union-attr]
    kept = view.item(closed_item)
    assert kept is not None
    assert kept.internal_title == "Ankauf"
    assert view.item(planned.items[4]).chair_note == "leise"  # type: ignore[union-attr]
    assert view.item(planned.items[4]).state is ItemState.DONE  # type: ignore[union-attr]


def test_an_encrypted_file_needs_its_passphrase(planned: Room, tmp_path: Path) -> None:
    path = carry(planned, tmp_path / "stick.db", passphrase=PASSPHRASE)
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith("stick")] == ["stick.db"]
    assert b"SQLite format" not in path.read_bytes()[:100]
    with pytest.raises(UserError) as caught:
        read_meeting_file(path)
    assert caught.value.code == "passphrase_needed"
    assert "stick.db" in caught.value.message
    with pytest.raises(UserError):
        read_meeting_file(path, "Falsches Kennwort")
    assert read_meeting_file(path, PASSPHRASE).meeting == planned.meeting
    database = open_database(str(path), unlock(path, PASSPHRASE))
    assert findings(database) == []
    database.close()


def test_a_file_that_is_there_is_never_replaced_and_a_foreign_one_refused(planned: Room, tmp_path: Path) -> None:
    path = carry(planned, tmp_path / "stick.db")
    content = path.read_bytes()
    with pytest.raises(UserError) as caught:
        carry(planned, path)
    assert (caught.value.code, caught.value.field) == ("exists", "path")
    assert path.read_bytes() == content
    blank_database(tmp_path / "leer.db").close()
    with pytest.raises(UserError) as caught:
        read_meeting_file(tmp_path / "leer.db")
    assert caught.value.code == "no_meeting_file"
    (tmp_path / "text.db").write_text("kein Datenbank", "utf-8")
    with pytest.raises(UserError) as caught:
        read_meeting_file(tmp_path / "text.db")
    assert caught.value.code == "foreign"
    assert not list(tmp_path.glob("*.part*"))


def test_a_file_cannot_reach_beyond_its_meeting(planned: Room, tmp_path: Path) -> None:
    file = read_meeting_file(carry(planned, tmp_path / "stick.db"))
    other = planned.do(PlanMeeting(planned.example.organizations["awd"], at("17:00") + timedelta(days=42)))["meeting"]
    foreign = planned.do(AddAgendaItem(other, "Fremd"))["item"]
    (row,) = [each for each in file.rows if each.id == planned.items[4]]
    assert row.now is not None
    forged = replace(row, id=foreign, now={**row.now, "meeting_id": str(other)})
    assert planned.refused(taking(replace(file, rows=(*file.rows, forged)))) == "no_meeting_file"
    strange = FileRow("plan_filter", foreign, None, {"name": "x"})
    assert planned.refused(taking(replace(file, rows=(*file.rows, strange)))) == "no_meeting_file"
    broken = replace(row, now={**row.now, "planned_minutes": 7, "state": "nirgendwo"})
    rest = tuple(each for each in file.rows if each is not row)
    assert planned.refused(taking(replace(file, rows=(*rest, broken)))) == "no_meeting_file"
