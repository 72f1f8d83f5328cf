"""`protocol --sign … keyring:NAME`: keys in a keyring sign without a passphrase, and nothing is ever half signed."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring

from smartaachen_desktop.documents.signing.certificates import create_issuer, issue
from smartaachen_desktop.documents.signing.keyring_store import SERVICE, system_keyring
from smartaachen_desktop.services.dispatcher import system_clock
from tests.cli.conftest import Base, call, spawn
from tests.cli.test_protocol import keys, protocol, released
from tests.documents.file_keyring import BACKEND, FILE, FileKeyring

__all__ = ["keys", "released"]
SECRET = "Kennwort des Ausstellers"


@dataclass(frozen=True)
class Ring:
    """The keyring of this machine, with a key for each of both."""

    path: Path
    chair: str
    secretary: str
    trust: Path


@pytest.fixture
def ring(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Ring]:
    path, trust = tmp_path / "schluesselbund.json", tmp_path / "ca.pem"
    monkeypatch.setenv(FILE, str(path))
    before = keyring.get_keyring()
    keyring.set_keyring(FileKeyring())
    now = system_clock() - timedelta(minutes=5)
    issuer = create_issuer(SECRET, at=now)
    trust.write_bytes(issuer.certificate)
    store = system_keyring()
    chair, secretary = (
        store.keep(lambda own, who=who: issue(issuer, SECRET, who, own, at=now))  # type: ignore[misc]
        for who in ("Sitzungsleitung AWD", "Schriftführung AWD")
    )
    yield Ring(path, chair, secretary, trust)
    keyring.set_keyring(before)


def test_both_sign_with_keys_of_the_keyring_in_a_process_of_its_own(released: Base, ring: Ring, tmp_path: Path) -> None:
    out = tmp_path / "niederschrift.pdf"
    done = spawn(
        "protocol", "--database", released.path, "--meeting", str(released.example.meeting), "--out", out,
        "--sign", f"chair=keyring:{ring.chair}", "--sign", f"Schriftführung=keyring:{ring.secretary}",
        env={"PYTHON_KEYRING_BACKEND": BACKEND},
    )  # fmt: skip
    assert (done.status, done.err) == (0, "")
    assert f"Unterschrieben: Sitzungsleitung (keyring:{ring.chair})" in done.out
    checked = call("verify", out, "--trust", ring.trust)
    assert (checked.status, checked.out.count("laut Zertifikat")) == (0, 2)
    assert "laut Zertifikat Schriftführung AWD" in checked.out
    assert "versiegelt" in call("show", "--database", released.path, "meetings").out


@pytest.mark.parametrize(
    ("chair", "why"),
    [
        ("keyring:00000000-0000-4000-8000-000000000000", "Der Schlüssel liegt nicht mehr im Schlüsselbund dieses"),
        ("keyring:", "In „chair=keyring:“ fehlt der Name des Schlüssels."),
        ("keyring:beschädigt", "Der Eintrag im Schlüsselbund ist beschädigt."),
    ],
)
def test_a_name_that_opens_nothing_is_a_sentence_and_changes_nothing(
    released: Base, ring: Ring, tmp_path: Path, chair: str, why: str
) -> None:
    keyring.set_password(SERVICE, "beschädigt", '{"passphrase": "x"}')
    before, out = released.path.read_bytes(), tmp_path / "a.pdf"
    done = protocol(released, out, "--sign", f"chair={chair}")
    assert (done.status, done.out, out.exists()) == (1, "", False)
    assert done.err.startswith(why)
    assert released.path.read_bytes() == before


def test_the_second_key_is_missing_and_the_first_has_not_signed(released: Base, ring: Ring, tmp_path: Path) -> None:
    before, out = released.path.read_bytes(), tmp_path / "a.pdf"
    done = protocol(
        released, out, "--sign", f"chair=keyring:{ring.chair}", "--sign", "secretary=keyring:verlegt"
    )  # fmt: skip
    assert (done.status, done.out, out.exists()) == (1, "", False)
    assert "liegt nicht mehr im Schlüsselbund" in done.err
    assert released.path.read_bytes() == before


def test_a_locked_keyring_and_none_at_all_are_told_apart(released: Base, ring: Ring, tmp_path: Path) -> None:
    before, out = released.path.read_bytes(), tmp_path / "a.pdf"
    words = ("--sign", f"chair=keyring:{ring.chair}")
    ring.path.unlink()
    ring.path.mkdir()
    locked = protocol(released, out, *words)
    keyring.set_keyring(NoKeyring())
    missing = protocol(released, out, *words)
    assert (locked.status, missing.status, out.exists()) == (1, 1, False)
    assert locked.err.startswith("Der Schlüsselbund dieses Rechners ist gesperrt")
    assert missing.err.startswith("Auf diesem Rechner ist kein Schlüsselbund erreichbar.")
    assert released.path.read_bytes() == before
