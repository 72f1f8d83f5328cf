"""`verify`: 0 passed, 1 failed, 2 undetermined; shown on what the demo signed."""

from pathlib import Path

import pytest

from tests.cli.conftest import Demo, call, spawn


def test_the_demos_protocol_passes(demo: Demo) -> None:
    done = spawn("verify", demo.protocol, "--trust", demo.trust)
    assert (done.status, done.err) == (0, "")
    assert "bestanden" in done.out
    assert "Sitzungsleitung" in done.out
    assert "Schriftführung" in done.out


def test_without_trust_nothing_is_decided(demo: Demo) -> None:
    done = spawn("verify", demo.protocol)
    assert done.status == 2
    assert "nicht entscheidbar" in done.out


@pytest.mark.parametrize("place", [0.1, 0.5])
def test_a_flipped_byte_fails(demo: Demo, tmp_path: Path, place: float) -> None:
    content = bytearray(demo.protocol.read_bytes())
    stream = content.index(b"stream", int(len(content) * place)) + 40
    content[stream] ^= 1
    changed = tmp_path / "geändert.pdf"
    changed.write_bytes(content)
    done = call("verify", changed, "--trust", demo.trust)
    assert done.status == 1
    assert "nicht bestanden" in done.out


def test_an_unsigned_pdf_is_undetermined(demo: Demo) -> None:
    (internal,) = demo.folder.glob("*-intern.pdf")
    assert call("verify", internal, "--trust", demo.trust).status == 2


def test_json_says_the_same(demo: Demo) -> None:
    done = call("verify", demo.protocol, "--trust", demo.trust, "--json")
    assert done.json()["status"] == "passed"
    assert [each["status"] for each in done.json()["signatures"]] == ["passed", "passed"]


@pytest.mark.parametrize("content", [b"", b"Protokoll", b"%PDF-1.7\n%%EOF", b"\x89PNG\r\n\x1a\n"])
def test_what_is_no_pdf_is_named(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "fremd.pdf"
    path.write_bytes(content)
    done = call("verify", path)
    assert done.status in (1, 2)
    assert done.out + done.err


@pytest.mark.parametrize("content", [None, b"", b"kein Zertifikat", b"-----BEGIN CERTIFICATE-----\nAAAA\n"])
def test_a_bad_trust_file_is_named(demo: Demo, tmp_path: Path, content: bytes | None) -> None:
    trust = tmp_path / "ca.pem"
    if content is not None:
        trust.write_bytes(content)
    done = call("verify", demo.protocol, "--trust", trust)
    assert done.status == 1
    assert done.err.strip()
    assert done.out == ""


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    done = call("verify", tmp_path / "fehlt.pdf")
    assert done.status == 1
    assert "fehlt.pdf" in done.err
