"""`invitation`: agenda as PDF or calendar file by the ending of the name, and what stops it."""

import subprocess
from pathlib import Path

import pytest
import vobject

from tests.cli.conftest import Base, Done, call


def invitation(base: Base, out: Path, *options: str) -> Done:
    return call("invitation", "--database", base.path, "--out", out, *options)


def words(path: Path) -> str:
    return subprocess.run(("pdftotext", "-layout", path, "-"), capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize(("audience", "edition"), [("public", "Öffentliche Ausgabe"), ("internal", "Interne Ausgabe")])
def test_both_editions_of_the_next_meeting(base: Base, tmp_path: Path, audience: str, edition: str) -> None:
    out = tmp_path / "einladung.pdf"
    done = invitation(base, out, "--audience", audience)
    assert (done.status, done.err) == (0, "")
    assert done.out.strip() == f"Einladung: {out}"
    assert edition in words(out)
    assert ("Stand der Gespräche" in words(out)) is (audience == "internal")


def test_the_calendar_file_is_public_whatever_is_asked(base: Base, tmp_path: Path) -> None:
    out = tmp_path / "sitzung.ICS"
    done = invitation(base, out, "--audience", "internal", "--meeting", str(base.example.meeting))
    assert (done.status, done.err) == (0, "")
    event = vobject.readOne(out.read_text("utf-8")).vevent
    assert event.uid.value == f"{base.example.meeting}@smart-aachen"
    assert "Förderangelegenheiten" in event.description.value
    assert "Stand der Gespräche" not in event.description.value


@pytest.mark.parametrize(
    ("name", "meeting", "why"),
    [
        ("einladung.docx", "", "endet weder auf .pdf noch auf .ics"),
        ("einladung.pdf", "00000000-0000-4000-8000-000000000000", "gibt es nicht"),
        ("einladung.pdf", "keine Kennung", "Kennung"),
    ],
)
def test_what_stops_it_is_said_and_nothing_is_written(
    base: Base, tmp_path: Path, name: str, meeting: str, why: str
) -> None:
    done = invitation(base, tmp_path / name, *(("--meeting", meeting) if meeting else ()))
    assert done.status != 0
    assert why in done.err
    assert not (tmp_path / name).exists()


def test_without_a_planned_meeting_there_is_nothing_to_invite_to(base: Base, tmp_path: Path) -> None:
    (answer,) = base.execute({"command": "OpenMeeting", "meeting": str(base.example.meeting)})
    assert answer["ok"]
    done = invitation(base, tmp_path / "einladung.pdf")
    assert done.status != 0
    assert "Es ist keine Sitzung geplant." in done.err
