"""`protocol`: draft, release, both signatures by key files, and what stops them."""

import subprocess
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from smartaachen_desktop.documents.signing.certificates import create_issuer, issue
from smartaachen_desktop.services.dispatcher import system_clock
from tests.cli.conftest import Base, Done, call, spawn

SECRET = "Kennwort der Schlüssel"


@dataclass(frozen=True)
class Keys:
    chair: Path
    secretary: Path
    secret: Path
    trust: Path


@pytest.fixture(scope="module")
def keys(tmp_path_factory: pytest.TempPathFactory) -> Keys:
    folder = tmp_path_factory.mktemp("schluessel")
    now = system_clock() - timedelta(minutes=5)
    issuer = create_issuer(SECRET, at=now)
    made = Keys(*(folder / name for name in ("chair.p12", "secretary.p12", "kennwort.txt", "ca.pem")))
    made.chair.write_bytes(issue(issuer, SECRET, "Sitzungsleitung AWD", SECRET, at=now))
    made.secretary.write_bytes(issue(issuer, SECRET, "Schriftführung AWD", SECRET, at=now))
    made.secret.write_text(f"{SECRET}\n", "utf-8")
    made.trust.write_bytes(issuer.certificate)
    return made


@pytest.fixture
def released(base: Base) -> Base:
    meeting = str(base.example.meeting)
    steps = ("OpenMeeting", "CloseMeeting", "DraftMinutes", "ApproveMinutes")
    answers = base.execute(*({"command": step, "meeting": meeting} for step in steps))
    assert all(answer["ok"] for answer in answers)
    return base


def protocol(base: Base, out: Path, *options: str | Path) -> Done:
    return call("protocol", "--database", base.path, "--meeting", str(base.example.meeting), "--out", out, *options)


def text_of(path: Path) -> str:
    return subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, check=True).stdout.decode()


def test_the_draft_in_both_editions(base: Base, tmp_path: Path) -> None:
    texts = {}
    for audience in ("public", "internal"):
        done = protocol(base, tmp_path / f"{audience}.pdf", "--audience", audience)
        assert (done.status, done.err) == (0, "")
        texts[audience] = text_of(tmp_path / f"{audience}.pdf")
    assert "Öffentlicher Teil" in texts["public"]
    assert "Interne Ausgabe" in texts["internal"]
    assert call("verify", tmp_path / "public.pdf").status == 2


def test_both_sign_and_the_meeting_is_sealed(released: Base, keys: Keys, tmp_path: Path) -> None:
    out = tmp_path / "niederschrift.pdf"
    options = ("--key-passphrase-file", keys.secret)
    first = protocol(released, out, "--sign", f"chair={keys.chair}", *options)
    assert first.status == 0, first.err
    assert "Unterschrieben: Sitzungsleitung" in first.out
    second = protocol(released, out, "--sign", f"Schriftführung={keys.secretary}", *options)
    assert second.status == 0, second.err
    assert call("verify", out, "--trust", keys.trust).status == 0
    assert "versiegelt" in call("show", "--database", released.path, "meetings").out
    (answer,) = released.execute(
        {"command": "RecordDiscussion", "item": str(released.example.items[0]), "text": "nachgetragen"}
    )
    assert answer["error"] == "meeting_sealed"
    again = tmp_path / "abschrift.pdf"
    assert protocol(released, again).status == 0
    assert again.read_bytes() == out.read_bytes()


def test_a_refusal_after_the_chairs_signature_is_a_second_file(released: Base, keys: Keys, tmp_path: Path) -> None:
    out, note = tmp_path / "niederschrift.pdf", tmp_path / "niederschrift-Vermerk.pdf"
    assert protocol(released, out, "--sign", f"chair={keys.chair}", "--key-passphrase-file", keys.secret).status == 0
    assert not note.exists()
    signed = out.read_bytes()
    meeting = str(released.example.meeting)
    refusal = {"command": "RefuseSignature", "meeting": meeting, "role": "secretary", "note": "Wortlaut strittig"}
    assert all(answer["ok"] for answer in released.execute(refusal))
    done = protocol(released, out)
    assert (done.status, str(note) in done.out) == (0, True)
    assert out.read_bytes() == signed
    said = text_of(note)
    assert "Wortlaut strittig" not in said, "the meeting had a non-public part, and this is the public edition"
    assert "steht in der internen Ausgabe" in said


def test_both_in_one_call(released: Base, keys: Keys, tmp_path: Path) -> None:
    out = tmp_path / "niederschrift.pdf"
    done = spawn(
        "protocol",
        "--database",
        released.path,
        "--meeting",
        str(released.example.meeting),
        "--out",
        out,
        "--sign",
        f"Sitzungsleitung={keys.chair}",
        "--sign",
        f"secretary={keys.secretary}",
        "--passphrase-file",
        keys.secret,
    )
    assert done.status == 0, done.err
    assert call("verify", out, "--trust", keys.trust).status == 0


@pytest.mark.parametrize(
    ("signer", "word"),
    [
        ("secretary={secretary}", "Zuerst unterschreibt die Sitzungsleitung"),
        ("chair={secret}", "kennwort.txt"),
        ("chair=/nirgends.p12", "nicht lesbar"),
        ("chair", "nicht lesbar"),
        ("mayor={chair}", "nicht lesbar"),
    ],
)
def test_what_cannot_be_signed_changes_nothing(
    released: Base, keys: Keys, tmp_path: Path, signer: str, word: str
) -> None:
    before = released.path.read_bytes()
    option = signer.format(chair=keys.chair, secretary=keys.secretary, secret=keys.secret)
    done = protocol(released, tmp_path / "a.pdf", "--sign", option, "--key-passphrase-file", keys.secret)
    assert done.status == 1
    assert word in done.err or word == "kennwort.txt"
    assert done.err.strip()
    assert not (tmp_path / "a.pdf").exists()
    assert released.path.read_bytes() == before


def test_a_wrong_passphrase_changes_nothing(released: Base, keys: Keys, tmp_path: Path) -> None:
    wrong = tmp_path / "falsch.txt"
    wrong.write_text("falsch", "utf-8")
    before = released.path.read_bytes()
    done = protocol(released, tmp_path / "a.pdf", "--sign", f"chair={keys.chair}", "--key-passphrase-file", wrong)
    assert done.status == 1
    assert "Kennwort" in done.err
    assert not (tmp_path / "a.pdf").exists()
    assert released.path.read_bytes() == before


def test_signing_needs_a_passphrase_and_a_release(base: Base, keys: Keys, tmp_path: Path) -> None:
    done = protocol(base, tmp_path / "a.pdf", "--sign", f"chair={keys.chair}")
    assert (done.status, "--passphrase-file" in done.err) == (1, True)
    done = protocol(base, tmp_path / "a.pdf", "--sign", f"chair={keys.chair}", "--key-passphrase-file", keys.secret)
    assert (done.status, "freigegeben" in done.err) == (1, True)


def test_an_unknown_meeting_or_folder_is_named(base: Base, tmp_path: Path) -> None:
    done = call("protocol", "--database", base.path, "--meeting", "AWD", "--out", tmp_path / "a.pdf")
    assert (done.status, "keine Kennung" in done.err) == (1, True)
    done = protocol(base, tmp_path / "nirgends" / "a.pdf")
    assert (done.status, "a.pdf" in done.err) == (1, True)
