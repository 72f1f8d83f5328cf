"""`verify`: 0 passed, 1 failed, 2 undetermined; shown on minutes signed as the demo signs them."""

from pathlib import Path

import pytest

from tests.check_pdf import check
from tests.cli.conftest import call, spawn
from tests.signed import NAME, SignedMinutes, signed_minutes


@pytest.fixture(scope="module")
def minutes() -> SignedMinutes:
    return signed_minutes()


@pytest.fixture
def protocol(minutes: SignedMinutes, tmp_path: Path) -> Path:
    path = tmp_path / NAME
    path.write_bytes(minutes.twice)
    return path


@pytest.fixture
def trust(minutes: SignedMinutes, tmp_path: Path) -> Path:
    path = tmp_path / "ca.pem"
    path.write_bytes(minutes.issuer)
    return path


def test_signed_minutes_pass_and_say_who_when_and_what(protocol: Path, trust: Path) -> None:
    done = spawn("verify", protocol, "--trust", trust)
    assert (done.status, done.err) == (0, "")
    for words in (
        "Die Niederschrift ist unverändert, und alle 2 Unterschriften sind gültig.",
        "Unterschrieben von: Fraktion A, Vorsitz (Sitzungsleitung)",
        "laut eigener Angabe, nicht durch einen Zeitstempel belegt",
        "Fassung: 2 von 3",
        "Danach: Unterschrift Schriftführung",
        "hier als vertrauenswürdig hinterlegt",
        "Was zu tun ist: Nichts weiter.",
    ):
        assert words in done.out


def test_without_trust_nothing_is_decided(protocol: Path) -> None:
    done = call("verify", protocol)
    assert done.status == 2
    assert "nicht entscheidbar" in done.out


def test_a_folder_of_certificates_is_trusted_too(protocol: Path, trust: Path, tmp_path: Path) -> None:
    folder = tmp_path / "aussteller"
    folder.mkdir()
    trust.rename(folder / "stadt.crt")
    (folder / "liesmich.txt").write_text("kein Zertifikat")
    assert call("verify", protocol, "--trust", folder).status == 0
    (folder / "stadt.crt").unlink()
    done = call("verify", protocol, "--trust", folder)
    assert (done.status, done.out) == (1, "")
    assert "liegt kein Zertifikat" in done.err


@pytest.mark.parametrize("place", [0.1, 0.5])
def test_a_flipped_byte_fails(minutes: SignedMinutes, trust: Path, tmp_path: Path, place: float) -> None:
    content = bytearray(minutes.twice)
    stream = content.index(b"stream", int(len(content) * place)) + 40
    content[stream] ^= 1
    changed = tmp_path / "geändert.pdf"
    changed.write_bytes(content)
    done = call("verify", changed, "--trust", trust)
    assert (done.status, done.err) == (1, "")
    assert "nicht bestanden" in done.out


def test_an_unsigned_pdf_is_undetermined(minutes: SignedMinutes, trust: Path, tmp_path: Path) -> None:
    internal = tmp_path / "intern.pdf"
    internal.write_bytes(minutes.internal)
    assert call("verify", internal, "--trust", trust).status == 2


def test_json_says_the_same(protocol: Path, trust: Path) -> None:
    told = call("verify", protocol, "--trust", trust, "--json").json()
    assert told["status"] == "passed"
    assert [each["status"] for each in told["signatures"]] == ["passed", "passed"]
    assert [each["time_source"] for each in told["signatures"]] == ["claimed", "claimed"]
    assert told["signatures"][0]["chain"][1]["anchor"] is True
    assert (told["file"], told["match"], told["advice"][0][:6]) == (NAME, None, "Nichts")


def test_several_files_end_with_the_worst_of_them(
    protocol: Path, trust: Path, minutes: SignedMinutes, tmp_path: Path
) -> None:
    unsigned, foreign = tmp_path / "intern.pdf", tmp_path / "brief.pdf"
    unsigned.write_bytes(minutes.internal)
    foreign.write_text("Kein PDF")
    assert call("verify", protocol, unsigned, "--trust", trust).status == 2
    done = call("verify", unsigned, foreign, protocol, "--trust", trust, "--json")
    assert done.status == 1
    assert [each["status"] for each in done.json()] == ["undetermined", "failed", "passed"]
    assert done.json()[1]["error"] == "not_a_pdf"
    assert "brief.pdf: nicht bestanden. Die Datei ist kein PDF" in call("verify", protocol, foreign).out


def test_minutes_are_compared_with_their_database(
    protocol: Path, trust: Path, minutes: SignedMinutes, tmp_path: Path
) -> None:
    place = tmp_path / "awd.db"
    minutes.copy(place).close()
    done = call("verify", protocol, "--trust", trust, "--database", place)
    assert done.status == 0, done.out
    assert "Zeichen für Zeichen die Niederschrift" in done.out
    assert "Der Stand des Journals, den die Datei nennt, ist hier Eintrag" in done.out
    told = call("verify", protocol, "--trust", trust, "--database", place, "--json").json()
    assert (told["match"]["stored"], told["match"]["journal"], told["match"]["agrees"]) == ("same", "found", True)


def test_minutes_of_another_database_are_not_compared(protocol: Path, trust: Path, tmp_path: Path) -> None:
    other = tmp_path / "andere.db"
    assert call("init", "--database", other).status == 0
    done = call("verify", protocol, "--trust", trust, "--database", other)
    assert done.status == 0
    assert "in dieser Datenbank keine Sitzung" in done.out


def test_the_report_is_an_accessible_pdf(protocol: Path, trust: Path, tmp_path: Path) -> None:
    report = tmp_path / "bericht.pdf"
    assert call("verify", protocol, "--trust", trust, "--report", report).status == 0
    assert check(report) == []


@pytest.mark.parametrize("content", [b"", b"Protokoll", b"%PDF-1.7\n%%EOF", b"\x89PNG\r\n\x1a\n"])
def test_what_is_no_pdf_is_named(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "fremd.pdf"
    path.write_bytes(content)
    done = call("verify", path)
    assert done.status in (1, 2)
    assert done.out + done.err


@pytest.mark.parametrize("content", [None, b"", b"kein Zertifikat", b"-----BEGIN CERTIFICATE-----\nAAAA\n"])
def test_a_bad_trust_file_is_named(protocol: Path, tmp_path: Path, content: bytes | None) -> None:
    trust = tmp_path / "falsch.pem"
    if content is not None:
        trust.write_bytes(content)
    done = call("verify", protocol, "--trust", trust)
    assert done.status == 1
    assert done.err.strip()
    assert done.out == ""


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    done = call("verify", tmp_path / "fehlt.pdf")
    assert done.status == 1
    assert "fehlt.pdf" in done.err
