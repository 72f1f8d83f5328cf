"""A sign that no font has stands as its name on paper, and whoever asked for the document is told so."""

from datetime import timedelta
from pathlib import Path

import pytest

from smartaachen_desktop.documents.signing.certificates import create_issuer, issue
from smartaachen_desktop.services.dispatcher import system_clock
from tests.cli.conftest import Base, call

TITLE = "Gut 👍 gemacht"
TOLD = "Das Zeichen THUMBS UP SIGN hat keine Schrift; im Dokument steht sein Name in eckigen Klammern.\n"


@pytest.fixture
def thumbs(base: Base) -> Base:
    (answer,) = base.execute({"command": "AddAgendaItem", "meeting": str(base.example.meeting), "title": TITLE})
    assert answer["ok"]
    return base


@pytest.mark.parametrize("kind", ["agenda", "invitation", "protocol", "attendance-sheet"])
def test_each_document_with_the_sign_tells(thumbs: Base, tmp_path: Path, kind: str) -> None:
    out = tmp_path / "aus.pdf"
    meeting = ("--meeting", str(thumbs.example.meeting))
    done = call("document", kind, "--database", thumbs.path, *meeting, "--out", out)
    told = "" if kind == "attendance-sheet" else TOLD  # which names no items
    assert (done.status, done.err, out.is_file()) == (0, told, True)


def test_the_public_edition_says_nothing_of_what_it_leaves_out(base: Base, tmp_path: Path) -> None:
    meeting = str(base.example.meeting)
    base.execute(
        {"command": "AddAgendaItem", "meeting": meeting, "title": "Vergabe", "internal_title": TITLE, "public": False}
    )
    for audience, told in (("public", ""), ("internal", TOLD)):
        done = call(
            "document", "protocol", "--database", base.path, "--meeting", meeting, "--audience", audience,
            "--out", tmp_path / f"{audience}.pdf",
        )  # fmt: skip
        assert (done.status, done.err) == (0, told)


def test_commands_of_their_own_tell_too(thumbs: Base, tmp_path: Path) -> None:
    for name in ("protocol", "invitation"):
        options = ("--meeting", str(thumbs.example.meeting), "--out", tmp_path / f"{name}.pdf")
        done = call(name, "--database", thumbs.path, *options)
        assert (done.status, done.err) == (0, TOLD)


def test_the_plan_tells(base: Base, tmp_path: Path) -> None:
    measure = base.show("plan")["measures"][0]["id"]
    (answer,) = base.execute({"command": "ChangeMeasure", "measure": measure, "title": TITLE})
    assert answer["ok"]
    done = call("export", "plan", "--database", base.path, "--out", tmp_path / "plan.pdf")
    assert (done.status, done.err) == (0, TOLD)


def test_it_is_told_before_the_first_signature_and_not_again(thumbs: Base, tmp_path: Path) -> None:
    meeting = str(thumbs.example.meeting)
    steps = ("OpenMeeting", "CloseMeeting", "DraftMinutes", "ApproveMinutes")
    assert all(each["ok"] for each in thumbs.execute(*({"command": step, "meeting": meeting} for step in steps)))
    secret, now = "Kennwort der Schlüssel", system_clock() - timedelta(minutes=5)
    words, chair = tmp_path / "kennwort.txt", tmp_path / "chair.p12"
    words.write_text(f"{secret}\n", "utf-8")
    chair.write_bytes(issue(create_issuer(secret, at=now), secret, "Sitzungsleitung AWD", secret, at=now))
    common = ("protocol", "--database", thumbs.path, "--meeting", meeting, "--out", tmp_path / "aus.pdf")
    done = call(*common, "--sign", f"chair={chair}", "--key-passphrase-file", words)
    assert (done.status, done.err) == (0, TOLD)
    assert call(*common).err == ""  # signed, it is not made anew
