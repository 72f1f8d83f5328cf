"""`protocol --sign` with a card (SoftHSM2) and a time-stamp service (openssl): as in the window."""

import os
import pty
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from smartaachen_desktop.documents.signing.certificates import load_certificates
from smartaachen_desktop.documents.signing.verify import VerificationStatus, verify
from tests.cli.conftest import Base, Done, call
from tests.cli.test_protocol import SECRET, Keys, keys, protocol, released
from tests.documents.soft_token import PIN, SoftToken, driver
from tests.documents.stamp_service import StampAuthority, StampService, running

__all__ = ["keys", "released"]


@pytest.fixture
def card(keys: Keys, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> SoftToken:
    made = SoftToken(tmp_path / "card", "Sitzungskarte")
    for name, value in made.environment.items():
        monkeypatch.setenv(name, value)
    made.put(keys.chair.read_bytes(), SECRET, "01")
    return made


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> StampAuthority:
    return StampAuthority(tmp_path_factory.mktemp("stamp"))


@pytest.fixture
def service(authority: StampAuthority) -> Iterator[StampService]:
    with running(authority.answer) as service:
        yield service


def by_card(base: Base, out: Path, *options: str | Path) -> Done:
    return protocol(base, out, "--sign", "chair=card", "--card-library", driver(), *options)


def test_a_card_and_a_file_sign_with_time_stamps(
    released: Base, keys: Keys, card: SoftToken, service: StampService, authority: StampAuthority, tmp_path: Path
) -> None:
    out, pin = tmp_path / "niederschrift.pdf", tmp_path / "pin.txt"
    pin.write_text(f"{PIN}\n", "utf-8")
    stamp = ("--stamp", service.url)
    done = by_card(released, out, "--card", "sitzungskarte", "--pin-file", pin, *stamp, "--stamp-level", "B-T")
    assert (done.status, done.err) == (0, "")
    assert "Unterschrieben: Sitzungsleitung (Karte Sitzungskarte, Sitzungsleitung AWD)" in done.out
    assert service.asked
    assert b"ETSI.RFC3161" not in out.read_bytes()
    secretary = ("--sign", f"secretary={keys.secretary}", "--key-passphrase-file", keys.secret)
    done = protocol(released, out, *secretary, *stamp)
    assert (done.status, done.err) == (0, "")
    assert out.read_bytes().count(b"ETSI.RFC3161") == 1, "one of the document after the last signature"
    trust = [*load_certificates(keys.trust.read_bytes()), authority.root]
    assert verify(out.read_bytes(), trust).status is VerificationStatus.PASSED
    assert PIN.encode() not in released.path.read_bytes()


def test_the_pin_comes_from_the_input_and_a_wrong_one_changes_nothing(
    released: Base, card: SoftToken, tmp_path: Path
) -> None:
    arguments = ("protocol", "--database", released.path, "--meeting", str(released.example.meeting), "--out",
                 tmp_path / "n.pdf", "--sign", "Sitzungsleitung=Karte", "--card-library", driver())  # fmt: skip
    before = released.path.read_bytes()
    done = call(*arguments, "--pin-file", "-", stdin=b"000000\n")
    assert (done.status, "PIN" in done.err) == (1, True)
    done = call(*arguments)
    assert (done.status, "--pin-file" in done.err) == (1, True)
    assert released.path.read_bytes() == before
    assert not (tmp_path / "n.pdf").exists()
    done = call(*arguments, "--pin-file", "-", stdin=f"{PIN}\n".encode())
    assert (done.status, done.err) == (0, "Die PIN wurde zuletzt falsch eingegeben.\n")


def test_at_a_terminal_the_pin_is_asked_for_and_not_shown(released: Base, card: SoftToken, tmp_path: Path) -> None:
    arguments = [sys.executable, "-m", "smartaachen_desktop", "protocol", "--database", str(released.path), "--meeting",
                 str(released.example.meeting), "--out", str(tmp_path / "n.pdf"), "--sign", "chair=card",
                 "--card-library", driver()]  # fmt: skip
    child, terminal = pty.fork()
    if child == 0:
        os.execv(sys.executable, arguments)
    shown = b""
    while b"PIN (Karte Sitzungskarte" not in shown:
        shown += os.read(terminal, 1024)
    os.write(terminal, f"{PIN}\n".encode())
    while b"Niederschrift: " not in shown:
        shown += os.read(terminal, 1024)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    os.close(terminal)
    assert PIN.encode() not in shown
    assert (tmp_path / "n.pdf").is_file()


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--card", "Andere"), "Sitzungskarte"),
        (("--card-key", "ff"), "01"),
        (("--stamp", "ftp://zeit"), "Zeitstempeldienst"),
    ],
)
def test_what_is_not_there_names_what_is(
    released: Base, card: SoftToken, tmp_path: Path, options: tuple[str, str], words: str
) -> None:
    done = by_card(released, tmp_path / "n.pdf", "--pin-file", tmp_path / "pin.txt", *options)
    assert (done.status, words in done.err) == (1, True), done.err


def test_without_a_card_nothing_is_signed(released: Base, card: SoftToken, tmp_path: Path) -> None:
    card.pull()
    done = by_card(released, tmp_path / "n.pdf")
    assert (done.status, "keine Karte" in done.err) == (1, True), done.err
