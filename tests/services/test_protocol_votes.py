"""Motions, votes, elections and decided changes in the minutes: what the PDF says and what goes with it as a table."""

import csv
import subprocess
from pathlib import Path

import pytest

from smartaachen_desktop.documents.protocol import build_protocol
from smartaachen_desktop.documents.protocol_votes import diff_words, votes_csv
from smartaachen_desktop.formats import utc
from smartaachen_desktop.model.attendance import BiasReason
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.meetings import ResultCategory
from smartaachen_desktop.model.motions import word_diff
from smartaachen_desktop.model.voting import Choice, MotionKind, VoteMethod
from smartaachen_desktop.services.aftermath import RaiseObjection
from smartaachen_desktop.services.agenda import AddAgendaItem, ChangeAgendaItem
from smartaachen_desktop.services.agenda_course import ParkItem
from smartaachen_desktop.services.attendance import DeclareBias
from smartaachen_desktop.services.elections import DrawLot, RecordElection
from smartaachen_desktop.services.meetings import CloseMeeting, PlanMeeting
from smartaachen_desktop.services.motions import AddMotion, WithdrawMotion
from smartaachen_desktop.services.proposals import ProposeMeasureChange
from smartaachen_desktop.services.queries.protocol import protocol_data
from smartaachen_desktop.services.resolutions import RecordResolution
from smartaachen_desktop.services.votes import ChangeVoteWording, RecordBlockVote, RecordRollCall, RecordVote
from tests.check_pdf import check
from tests.services.conftest import Room, at
from tests.services.test_proposals import decide, measure, prepare

A, B = "AWD, Fraktion A", "AWD, Fraktion B"


def write(room: Room, folder: Path, audience: Audience = Audience.INTERNAL) -> str:
    """The text of the minutes as one line, after every check of the PDF."""
    data = room.dispatcher.read(lambda session: protocol_data(session, room.meeting, audience, at("18:30")))
    path = folder / "niederschrift.pdf"
    path.write_bytes(build_protocol(data).content)
    assert check(path) == []
    return " ".join(
        subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, check=True).stdout.decode().split()
    )


@pytest.mark.parametrize(
    ("base", "text", "lines"),
    [
        ("Es gilt 2022.", "Es gilt 2023.", ["gestrichen: „2022.“, neu: „2023.“"]),
        ("Es gilt sofort.", "Es gilt", ["gestrichen: „sofort.“"]),
        ("Es gilt", "Es gilt ab morgen", ["neu: „ab morgen“"]),
        ("a b c d e", "x b c y e", ["gestrichen: „a“, neu: „x“", "gestrichen: „d“, neu: „y“"]),
        ("gleich", "gleich", []),
    ],
)
def test_what_an_amendment_changes_is_said_in_words(base: str, text: str, lines: list[str]) -> None:
    assert diff_words(word_diff(base, text)) == lines


def test_amendments_withdrawn_motions_and_own_wording(running: Room, tmp_path: Path) -> None:
    item = running.items[4]
    proposal = running.item(4).proposal
    words = proposal.split()
    changed = proposal.replace(words[3], "unverzueglich", 1)
    good = running.do(AddMotion(item, "Schneller", text=changed, mover=A, kind=MotionKind.AMENDMENT))["motion"]
    gone = running.do(AddMotion(item, "Vertagen", mover=B, kind=MotionKind.POSTPONEMENT))["motion"]
    running.do(WithdrawMotion(gone))
    running.do(AddMotion(item, "Offen", mover=B, kind=MotionKind.PROCEDURAL))
    vote = running.do(RecordVote(item, 8, 3, motion=good))["vote"]
    running.do(ChangeVoteWording(vote, "Der Antrag wird mit 8 gegen 3 Stimmen angenommen."))
    text = write(running, tmp_path)
    assert f"Änderungsantrag · Gestellt von: {A}" in text
    assert f"gestrichen: „{words[3]}“, neu: „unverzueglich“" in text
    assert "Der Antrag wird mit 8 gegen 3 Stimmen angenommen." in text
    assert f"Antrag auf Vertagung · Gestellt von: {B} Der Antrag wurde zurückgezogen." in text
    assert "Über den Antrag wurde nicht abgestimmt." in text


def test_a_wholly_new_wording_stands_without_marks(running: Room, tmp_path: Path) -> None:
    running.do(AddMotion(running.items[4], "Ganz anders", text="Nichts davon.", kind=MotionKind.AMENDMENT))
    text = write(running, tmp_path)
    assert "Nichts davon. Dieser Wortlaut ersetzt den bisherigen ganz." in text
    assert "gestrichen:" not in text


def test_a_vote_on_several_items_names_the_others(running: Room, tmp_path: Path) -> None:
    first, second = running.items[4], running.items[5]
    running.do(AddMotion(second, "Kenntnisnahme"))
    running.do(RecordBlockVote((first, second), 12, 0))
    numbers = [running.item(4).number, running.item(5).number]
    text = write(running, tmp_path)
    assert f"Gemeinsam abgestimmt mit {numbers[1]}." in text
    assert f"Gemeinsam abgestimmt mit {numbers[0]}." in text


def test_a_roll_call_names_everybody_and_a_secret_vote_nobody(running: Room, tmp_path: Path) -> None:
    item = running.items[4]
    voters = [(who.id, who.name) for who in running.view().entitled(item, at("17:05"))]
    choices = [Choice.NO if place == 0 else Choice.YES for place in range(len(voters))]
    running.do(RecordRollCall(item, dict(zip((key for key, _name in voters), choices, strict=True))))
    secret = running.do(AddMotion(item, "Geheim"))["motion"]
    running.do(RecordVote(item, 6, 6, motion=secret, method=VoteMethod.SECRET))
    text = write(running, tmp_path)
    (ballots,) = (motion.vote.ballots for motion in running.item(4).motions if motion.vote and motion.vote.ballots)
    assert f"Ja: {'; '.join(name for name, each in ballots if each is Choice.YES)}" in text
    assert text.count(f"Nein: {voters[0][1]}") == 1


def test_elections_with_their_question_run_off_and_lot(running: Room, tmp_path: Path) -> None:
    item = running.items[4]
    running.do(RecordElection(item, "Schriftführung", ((A, 7),), no=4, abstentions=1))
    counts = ((A, 6), (B, 6))
    first = running.do(RecordElection(item, "Stellvertretung", counts, method=VoteMethod.SECRET, objection=True))
    running.do(RecordElection(item, "Stellvertretung", counts, method=VoteMethod.SECRET, previous=first["election"]))
    running.do(DrawLot(running.item(4).elections[-1].candidates[1].id))
    text = write(running, tmp_path, Audience.PUBLIC)
    assert "Wahl: Schriftführung Auf Nachfrage der Sitzungsleitung widerspricht niemand der offenen Wahl." in text
    assert f"Gewählt: {A} mit 7 Ja gegen 4 Nein." in text
    assert "Der offenen Wahl wird widersprochen" in text
    assert f"Stichwahl zwischen {A} und {B}." in text
    assert "Wahl: Stellvertretung, 2. Wahlgang" in text
    assert f"Das von der Sitzungsleitung gezogene Los fällt auf {B}." in text

    rows = list(csv.DictReader(votes_csv(running.view()).decode("utf-8-sig").splitlines(), delimiter=";"))
    assert [(row["Antrag"], row["Ja"], row["Ergebnis"]) for row in rows if row["Art"] == "Wahl"] == [
        (f"Wahl: Schriftführung: {A}", "7", "gewählt"),
        (f"Wahl: Stellvertretung: {A}", "6", "offen"),
        (f"Wahl: Stellvertretung: {B}", "6", "offen"),
        ("Wahl: Stellvertretung: Enthaltungen und ungültige Stimmen", "", ""),
        (f"Wahl: Stellvertretung, 2. Wahlgang: {A}", "6", "nicht gewählt"),
        (f"Wahl: Stellvertretung, 2. Wahlgang: {B}", "6", "gewählt (Los gezogen)"),
        ("Wahl: Stellvertretung, 2. Wahlgang: Enthaltungen und ungültige Stimmen", "", ""),
    ]


def test_what_a_resolution_changes_stands_below_it(running: Room, tmp_path: Path) -> None:
    prepare(running)
    waiting = write(running, tmp_path)
    assert "Beschlossene Änderungen" not in waiting
    decide(running)
    text = write(running, tmp_path)
    after = text[text.index("Beschlossene Änderungen") :]
    for words in ("17.10.2022 bis 13.01.2023", "28.400,00", "21.600,00", "Abschlussbericht", "nicht im Plan"):
        assert words in after
    assert "Haushalt 2022: deckungsneutral." in after


def test_changes_of_a_failed_motion_are_one_small_line(running: Room, tmp_path: Path) -> None:
    item, hackathon = running.items[4], measure(running)
    bad = running.do(AddMotion(item, "Streichen", text="Streichen.", kind=MotionKind.AMENDMENT))["motion"]
    running.do(ProposeMeasureChange(item, hackathon.id, bad, priority=1))
    running.do(RecordVote(item, 2, 8, motion=bad))
    running.do(ProposeMeasureChange(item, hackathon.id, priority=3))
    vote = running.do(RecordVote(item, 3, 9))["vote"]
    running.do(RecordResolution(item, "Abgelehnt.", ResultCategory.REJECTED, vote))
    text = write(running, tmp_path)
    assert text.count(f"vorbereitete Änderungen werden nicht wirksam: {hackathon.title}.") == 2
    assert "Beschlossene Änderungen" not in text


def test_who_leads_untreated_items_and_the_reason_of_a_bias(running: Room, tmp_path: Path) -> None:
    other = next(who for who in running.view().participants if who.name == "Fraktion B, stellv. Vorsitz")
    running.do(ChangeAgendaItem(running.items[4], chair=other.person_id))
    running.do(DeclareBias(running.items[4], running.council()[1], reason=BiasReason.EMPLOYER))
    running.do(RecordVote(item=running.items[4], yes=9, no=2))
    running.do(ParkItem(running.items[6]))
    running.do(CloseMeeting(running.meeting), "18:00")
    text = write(running, tmp_path)
    assert "Den Vorsitz zu Ö 5 führt Fraktion B, stellv. Vorsitz." in text
    assert "leitet Ö 5" in text
    assert "Sitzungsleitung zu Ö 5" in text
    assert "zurückgestellt" in text
    assert "nicht behandelt" in text
    assert "Angenommen: 9 Ja gegen 2 Nein, mehrheitlich." in text
    assert "Grund: Arbeitgeber betroffen." in text
    public = write(running, tmp_path, Audience.PUBLIC)
    assert "ist befangen" in public
    assert "Arbeitgeber" not in public


def test_an_objection_to_earlier_minutes_stands_in_the_next_ones(sealed: Room, tmp_path: Path) -> None:
    start = utc(at("17:00").replace(year=2022))
    later = sealed.do(PlanMeeting(organization=sealed.example.organizations["awd"], start=start))["meeting"]
    item = sealed.do(AddAgendaItem(meeting=later, title="Genehmigung der Niederschrift"))["item"]
    raised = RaiseObjection(
        later, sealed.meeting, A, "Es waren 8 Ja.", item=item, against_item=sealed.items[4],
        outcome="Das Gremium folgt der Einwendung.",
    )  # fmt: skip
    sealed.do(raised)
    data = sealed.dispatcher.read(lambda session: protocol_data(session, later, Audience.PUBLIC, at("18:30")))
    path = tmp_path / "naechste.pdf"
    path.write_bytes(build_protocol(data).content)
    text = " ".join(
        subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, check=True).stdout.decode().split()
    )
    assert f"{A} erhebt eine Einwendung gegen die Niederschrift AWD 18.11.2021, Ö 5:" in text
    assert "Es waren 8 Ja." in text
    assert "Das Gremium folgt der Einwendung." in text
