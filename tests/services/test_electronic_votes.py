"""Votes by keypads: whose voices a file brings, the record of the file, and what minutes and public edition say."""

import csv
import subprocess
from pathlib import Path

import pytest

from smartaachen_desktop.documents.protocol import build_protocol
from smartaachen_desktop.documents.protocol_votes import votes_csv
from smartaachen_desktop.exchange.json_commands import decode
from smartaachen_desktop.exchange.vote_files import read_votes
from smartaachen_desktop.model.attendance import BiasReason
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.model.majorities import Requirement
from smartaachen_desktop.model.vote_file import VoteFile, VoteSource
from smartaachen_desktop.model.voting import Choice, VoteMethod
from smartaachen_desktop.services.attendance import DeclareBias, RecordDeparture
from smartaachen_desktop.services.plain import to_json
from smartaachen_desktop.services.queries.journal import journal_rows
from smartaachen_desktop.services.queries.meeting_items import VoteView
from smartaachen_desktop.services.queries.protocol import protocol_data
from smartaachen_desktop.services.queries.public import public_meeting
from smartaachen_desktop.services.vote_matching import Fit, VotePreview, match_votes, offices
from smartaachen_desktop.services.vote_terms import NoteElectronic
from smartaachen_desktop.services.votes import CorrectVote, RecordBlockVote, RecordRollCall, RecordVote
from tests.services.conftest import Room, at

ITEM = 4
SUM = "0123456789abcdef" * 4
SOURCE = VoteSource("Abstimmung 3.csv", SUM)


def vote_of(room: Room, index: int = ITEM) -> VoteView:
    vote = room.item(index).motions[-1].vote
    assert vote is not None
    return vote


def file(text: str) -> VoteFile:
    return read_votes(text.encode(), "Abstimmung 3.csv")


def preview(room: Room, text: str) -> VotePreview:
    view = room.view()
    may = [who.id for who in view.entitled(room.items[ITEM], at("17:05"))]
    posts = room.dispatcher.read(lambda session: offices(session, room.meeting))
    return match_votes(file(text), view.participants, may, posts)


def fits(room: Room, *names: str) -> list[tuple[Fit, str]]:
    rows = preview(room, "Name;Stimme\n" + "".join(f"{name};ja\n" for name in names)).rows
    return [(row.fit, row.name) for row in rows]


def minutes(room: Room, folder: Path, audience: Audience = Audience.INTERNAL) -> str:
    data = room.dispatcher.read(lambda session: protocol_data(session, room.meeting, audience, at("18:30")))
    path = folder / "niederschrift.pdf"
    path.write_bytes(build_protocol(data).content)
    text = subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, check=True).stdout.decode()
    return " ".join(text.split())


def test_names_fit_in_both_orders_without_titles_and_by_a_unique_office(running: Room) -> None:
    chair, second = "Fraktion A, Vorsitz", "Fraktion A, Platz 2"
    assert fits(running, "vorsitz  fraktion a", "Dr. Platz 2 Fraktion A") == [(Fit.TAKEN, chair), (Fit.TAKEN, second)]
    assert fits(running, "FRAKTION A, VORSITZ") == [(Fit.TAKEN, chair)]
    assert fits(running, "Vorsitz") == [(Fit.TAKEN, chair)]
    assert fits(running, "Mitglied") == [(Fit.AMBIGUOUS, "")]
    assert fits(running, "Niemand, Bekannt") == [(Fit.UNKNOWN, "")]


def test_who_comes_twice_or_may_not_vote_is_not_taken(running: Room) -> None:
    second = "Fraktion A, Platz 2"
    running.do(DeclareBias(running.item(ITEM).id, running.council()[2], reason=BiasReason.SELF), "17:00")
    running.clock.set("17:05")
    away = next(each.name for each in running.view().participants if each.id == running.council()[8])
    assert fits(running, second, "Platz 2 Fraktion A") == [(Fit.DOUBLE, second)] * 2
    assert fits(running, "Fraktion A, Platz 3", away, "Dezernat II") == [
        (Fit.BARRED, "Fraktion A, Platz 3"), (Fit.BARRED, away), (Fit.BARRED, "Dezernat II"),
    ]  # fmt: skip
    assert preview(running, f"{second};ja\n{second};ja\n").choices == {}


def test_the_preview_names_who_is_missing_and_gives_what_is_taken_over(running: Room) -> None:
    view = running.view()
    may = view.entitled(running.items[ITEM], at("17:05"))
    rows = [(who.name, "nein" if place == 0 else "ja") for place, who in enumerate(may[:-2])]
    rows.append((may[-2].name, ""))
    found = preview(running, "Name;Stimme\n" + "".join(f"{name};{said}\n" for name, said in rows))
    assert found.left == (may[-2].name, may[-1].name)
    assert found.number(Fit.SILENT) == 1
    expected = {who.id: Choice.NO if place == 0 else Choice.YES for place, who in enumerate(may[:-2])}
    assert found.choices == expected
    running.do(RecordRollCall(running.items[ITEM], found.choices, electronic=True, source=SOURCE))
    vote = vote_of(running)
    assert (vote.yes, vote.no, len(vote.ballots)) == (len(may) - 3, 1, len(may) - 2)
    assert (vote.electronic, vote.source_file, vote.source_sha256) == (True, SOURCE.file_name, SUM)


def test_counts_are_taken_over_under_the_same_checks_as_typed_ones(running: Room) -> None:
    found = preview(running, "ja;9\nnein;2\nEnthaltung;1\nnicht abgestimmt;1\n")
    assert found.counts == {Choice.YES: 9, Choice.NO: 2, Choice.ABSTENTION: 1}
    assert (found.left, found.choices) == ((), {})
    item = running.items[ITEM]
    assert running.refused(RecordVote(item, 12, 1, source=SOURCE, electronic=True)) == "too_many_votes"
    assert running.item(ITEM).motions == ()


def test_one_undo_takes_the_result_back_with_its_source(running: Room) -> None:
    item = running.items[ITEM]
    running.do(RecordVote(item, 9, 2, 1, method=VoteMethod.SECRET, electronic=True, source=SOURCE))
    assert vote_of(running).ballots == ()
    (latest, *_rest) = running.dispatcher.read(lambda session: journal_rows(session, limit=1))
    lines = " ".join(latest.lines)
    assert "elektronisch: ja" in lines
    assert f"eingelesen aus: {SOURCE.file_name}" in lines
    assert f"SHA-256 der Datei: {SUM}" in lines
    running.dispatcher.undo()
    assert running.item(ITEM).motions == ()
    running.dispatcher.redo()
    assert vote_of(running).source_sha256 == SUM


@pytest.mark.parametrize(
    ("source", "code"),
    [
        (VoteSource("", SUM), "source_name"),
        (VoteSource("ordner/a.csv", SUM), "source_name"),
        (VoteSource("x" * 201, SUM), "source_name"),
        (VoteSource("a.csv", SUM.upper()), "source_sha256"),
        (VoteSource("a.csv", "0"), "source_sha256"),
    ],
)
def test_a_source_is_a_bare_name_with_a_checksum(running: Room, source: VoteSource, code: str) -> None:
    assert running.refused(RecordVote(running.items[ITEM], 9, 2, source=source)) == code


def test_the_tick_can_be_set_and_taken_back_afterwards(running: Room) -> None:
    first, second = running.items[4], running.items[5]
    running.do(RecordBlockVote((first, second), 12, 0, electronic=True))
    assert vote_of(running, 5).electronic
    running.do(NoteElectronic(vote_of(running).id, electronic=False))
    assert not vote_of(running, 4).electronic
    assert not vote_of(running, 5).electronic


@pytest.mark.parametrize("audience", Audience)
def test_the_minutes_say_so_in_words_and_nothing_of_the_file(running: Room, tmp_path: Path, audience: Audience) -> None:
    voters = [who.id for who in running.view().entitled(running.items[ITEM], at("17:05"))]
    running.do(RecordRollCall(running.items[ITEM], dict.fromkeys(voters, Choice.YES), electronic=True, source=SOURCE))
    text = minutes(running, tmp_path, audience)
    assert f"namentlich, elektronisch, {len(voters)} Stimmberechtigte" in text
    assert SOURCE.file_name not in text
    row = next(csv.DictReader(votes_csv(running.view()).decode("utf-8-sig").splitlines(), delimiter=";"))
    assert (row["Verfahren"], row["Stimmabgabe"]) == ("namentlich", "elektronisch")


def test_the_public_learns_that_it_was_electronic_and_not_from_which_file(running: Room) -> None:
    running.do(RecordVote(running.items[ITEM], 9, 2, electronic=True, source=SOURCE))
    told = to_json(public_meeting(running.view()))
    assert '"electronic": true' in told
    assert SOURCE.file_name not in told
    assert SUM not in told


def test_the_commands_work_as_json(running: Room) -> None:
    item = str(running.items[ITEM])
    source = {"file_name": SOURCE.file_name, "sha256": SUM}
    record = {"command": "RecordVote", "item": item, "yes": 9, "no": 2}
    running.outcome(decode({**record, "electronic": True, "source": source}))
    vote = vote_of(running)
    assert (vote.electronic, vote.source_file) == (True, SOURCE.file_name)
    running.outcome(decode({"command": "NoteElectronic", "vote": str(vote.id), "electronic": False}))
    assert not vote_of(running).electronic
    with pytest.raises(UserError) as caught:
        decode({**record, "source": "a.csv"})
    assert caught.value.field == "source"


def test_corrected_counts_are_no_longer_those_of_the_file(running: Room) -> None:
    vote = running.do(RecordVote(running.items[ITEM], 9, 2, electronic=True, source=SOURCE))["vote"]
    running.do(CorrectVote(vote, 9, 2, requirement=Requirement.TWO_THIRDS_CAST))
    assert vote_of(running).source_file == SOURCE.file_name
    running.do(CorrectVote(vote, 8, 3))
    assert (vote_of(running).source_file, vote_of(running).source_sha256) == ("", "")
    assert vote_of(running).electronic
    running.dispatcher.undo()
    assert vote_of(running).source_file == SOURCE.file_name


def test_a_vote_without_a_file_has_no_source(running: Room) -> None:
    running.do(RecordVote(running.items[ITEM], 9, 2))
    vote = vote_of(running)
    assert (vote.electronic, vote.source_file, vote.source_sha256) == (False, "", "")


def test_somebody_who_left_is_barred(running: Room) -> None:
    who = running.council()[1]
    running.do(RecordDeparture(who), "17:01")
    running.clock.set("17:05")
    name = next(each.name for each in running.view().participants if each.id == who)
    assert fits(running, name) == [(Fit.BARRED, name)]
