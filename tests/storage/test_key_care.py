"""The key of a backup is as closed as the key itself, and a passphrase fits however a keyboard writes it."""

import stat
import unicodedata
from pathlib import Path

import pytest

from smartaachen_desktop.storage import backup, keys
from smartaachen_desktop.storage.database import create_database

PASSPHRASE = "Schöne Grüße aus Aachen"


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_a_passphrase_fits_in_either_spelling(tmp_path: Path, form: str) -> None:
    path = tmp_path / "strategie.db"
    other = {"NFC": "NFD", "NFD": "NFC"}[form]
    made = keys.create_key(path, unicodedata.normalize(form, PASSPHRASE))
    assert keys.unlock(path, unicodedata.normalize(other, PASSPHRASE)) == made.data_key
    assert keys.unlock(path, unicodedata.normalize(form, PASSPHRASE)) == made.data_key


def test_a_key_closed_as_it_was_typed_still_opens(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """So did earlier versions."""
    path, typed = tmp_path / "strategie.db", unicodedata.normalize("NFD", PASSPHRASE)
    with monkeypatch.context() as earlier:
        earlier.setattr(keys, "_one_spelling", lambda secret: secret)
        made = keys.create_key(path, typed)
    assert keys.unlock(path, typed) == made.data_key


def test_only_its_owner_reads_the_key_of_a_backup(tmp_path: Path) -> None:
    path = tmp_path / "strategie.db"
    made = keys.create_key(path, PASSPHRASE)
    database = create_database(str(path), made.data_key)
    target = tmp_path / "kopie.db"
    backup.copy(database.engine, path, target, made.data_key)
    database.close()
    assert stat.S_IMODE(keys.key_file(target).stat().st_mode) == 0o600
    assert keys.unlock(target, PASSPHRASE) == made.data_key
    assert keys.unlock(target, made.recovery_key) == made.data_key
