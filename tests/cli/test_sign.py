"""`document --signature-fields`, `sign`, `show signed` and `verify`: a document that is no minutes, signed by two."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from smartaachen_desktop.documents.signing.certificates import create_issuer, issue
from smartaachen_desktop.services.dispatcher import system_clock
from tests.cli.conftest import Done, call
from tests.documents.finished import Finished, finished_meeting

SECRET = "Kennwort der Schlüssel"


@dataclass(frozen=True)
class Desk:
    """A database with released minutes, keys of two offices, an extract with both places."""

    path: Path
    meeting: str
    folder: Path
    extract: Path

    def sign(self, file: Path, out: Path, *signs: str) -> Done:
        options = [part for each in signs for part in ("--sign", each)]
        return call(
            "sign", file, "--database", self.path, "--out", out, *options,
            "--key-passphrase-file", self.folder / "kennwort.txt",
        )  # fmt: skip

    def key(self, name: str) -> Path:
        return self.folder / f"{name}.p12"


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    folder = tmp_path_factory.mktemp("unterschrift")
    made: Finished = finished_meeting(folder / "beispiel.db")
    made.database.close()
    now = system_clock()
    issuer = create_issuer(SECRET, at=now)
    (folder / "ca.pem").write_bytes(issuer.certificate)
    (folder / "kennwort.txt").write_text(f"{SECRET}\n")
    for name in ("chair", "secretary"):
        (folder / f"{name}.p12").write_bytes(issue(issuer, SECRET, f"Amt {name}", SECRET, at=now))
    extract = folder / "auszug.pdf"
    meeting = str(made.example.meeting)
    done = call(
        "document", "extract", "--database", made.path, "--meeting", meeting, "--item", "ö5", "--out", extract,
        "--signature-fields", "Schriftführung, chair",
    )  # fmt: skip
    assert (done.status, done.err) == (0, "")
    return Desk(made.path, meeting, folder, extract)


def test_two_sign_one_after_the_other_and_the_check_explains_it(desk: Desk, tmp_path: Path) -> None:
    once, twice = tmp_path / "eins.pdf", tmp_path / "zwei.pdf"
    first = desk.sign(desk.extract, once, f"chair={desk.key('chair')}")
    assert (first.status, first.err) == (0, "")
    assert "Unterschrieben: Sitzungsleitung (chair.p12)" in first.out
    (row,) = call("show", "signed", "--database", desk.path, "--json").json()
    assert (row["places"], [each["title"] for each in row["signatures"]]) == (2, ["Sitzungsleitung"])
    again = call(
        "sign", "--document", row["id"], "--database", desk.path, "--out", twice, "--sign",
        f"Schriftführung={desk.key('secretary')}", "--key-passphrase-file", desk.folder / "kennwort.txt",
        "--place", "Rathaus",
    )  # fmt: skip
    assert (again.status, again.err) == (0, "")
    assert twice.read_bytes().startswith(once.read_bytes())
    listed = call("show", "signed", "--database", desk.path).out
    assert "offene Felder: 0" in listed
    assert "Schriftführung: FB 02, Schriftführung, Rathaus" in listed

    trust = ("--trust", desk.folder / "ca.pem", "--database", desk.path)
    good = call("verify", twice, *trust)
    assert good.status == 0
    assert "Das Dokument ist unverändert, und alle 2 Unterschriften sind gültig." in good.out
    assert "Hier als unterschrieben verzeichnet: Beschlussauszug" in good.out
    assert "Zeichen für Zeichen so liegt es in dieser Datenbank." in good.out
    half = call("verify", once, *trust)
    assert half.status == 0
    assert "spätere Fassung mit weiteren Unterschriften" in half.out
    broken = bytearray(twice.read_bytes())
    broken[broken.index(b"Beschlussauszug")] ^= 1
    (tmp_path / "falsch.pdf").write_bytes(broken)
    bad = call("verify", tmp_path / "falsch.pdf", *trust)
    assert bad.status == 1
    assert "von der Stelle, die es unterschrieben hat" in bad.out
    assert "in einer anderen Fassung" in bad.out
    assert desk.sign(tmp_path / "falsch.pdf", tmp_path / "x.pdf", f"secretary={desk.key('secretary')}").status == 1


@pytest.mark.parametrize(
    ("signs", "why"),
    [
        ((), "Es fehlt: --sign."),
        (("secretary={secretary}",), "Zuerst unterschreibt: Sitzungsleitung."),
        (("office={chair}",), "Für „Geschäftsstelle“ hat das Dokument kein freies Feld."),
        (("mayor={chair}",), "nicht lesbar"),
    ],
)
def test_what_cannot_be_signed_is_said_and_nothing_is_written(
    desk: Desk, tmp_path: Path, signs: tuple[str, ...], why: str
) -> None:
    named = [each.format(chair=desk.key("chair"), secretary=desk.key("secretary")) for each in signs]
    done = desk.sign(desk.extract, tmp_path / "x.pdf", *named)
    assert done.status == 1
    assert why in done.err
    assert not (tmp_path / "x.pdf").exists()


def test_minutes_and_files_without_fields_are_told_where_to_go(desk: Desk, tmp_path: Path) -> None:
    minutes = tmp_path / "niederschrift.pdf"
    call("protocol", "--database", desk.path, "--meeting", desk.meeting, "--out", minutes)
    assert "Sie wird in ihrer Sitzung unterschrieben." in desk.sign(minutes, minutes, f"chair={desk.key('chair')}").err
    plain = tmp_path / "haushalt.pdf"
    call("document", "budget", "--database", desk.path, "--out", plain)
    assert "keine Unterschriftsfelder" in desk.sign(plain, plain, f"chair={desk.key('chair')}").err
    for kind, roles, why in (
        ("budget", "mayor", "„mayor“ ist keine Rolle. Zur Wahl stehen: chair, secretary, office."),
        ("run_sheet", "chair", "bekommt keine Unterschriftsfelder"),
        ("protocol", "chair", "bekommt keine Unterschriftsfelder"),
    ):
        done = call(
            "document", kind, "--database", desk.path, "--out", tmp_path / "y.pdf", "--meeting", desk.meeting,
            "--signature-fields", roles,
        )  # fmt: skip
        assert done.status == 1
        assert why in done.err


def test_the_list_of_kinds_says_whose_fields_are_usual() -> None:
    rows = {row["kind"]: row["signature_fields"] for row in call("document", "--list", "--json").json()}
    assert (rows["extract"], rows["circular"]) == (["secretary"], ["chair", "secretary"])
    assert (rows["protocol"], rows["calendar"]) == ([], [])
