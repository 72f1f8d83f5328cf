"""An encrypted file to carry is one file: its key comes of the passphrase and the salt that the file begins with."""

import unicodedata
from pathlib import Path

import pytest

from smartaachen_desktop.app import open_workspace
from smartaachen_desktop.model.errors import StorageRefused
from smartaachen_desktop.storage import keys
from smartaachen_desktop.storage.database import create_database, open_database

PASSPHRASE = "Hühner Sattel grün"


@pytest.fixture
def made(tmp_path: Path) -> tuple[Path, keys.NewKey]:
    path = tmp_path / "Sitzung.db"
    new = keys.create_inner_key(PASSPHRASE)
    create_database(str(path), new.data_key).close()
    return path, new


def test_one_file_opens_by_passphrase_in_any_spelling_and_by_recovery_key(made: tuple[Path, keys.NewKey]) -> None:
    path, new = made
    assert [each.name for each in path.parent.iterdir()] == ["Sitzung.db"]
    assert keys.is_encrypted(path)
    spelled = unicodedata.normalize("NFD", PASSPHRASE)
    misread = new.recovery_key.replace("O", "0").replace("I", "1")
    for secret in (PASSPHRASE, spelled, new.recovery_key, misread, f" {new.recovery_key.lower().replace('-', ' ')}\n"):
        assert keys.unlock(path, secret) == new.data_key
    open_workspace(str(path), PASSPHRASE).close()


@pytest.mark.parametrize("secret", ["Hühner Sattel rot", "", "AAAAA-" * 10 + "AA", "A" * 52])
def test_nothing_else_opens_it(made: tuple[Path, keys.NewKey], secret: str) -> None:
    before = made[0].read_bytes()
    with pytest.raises(StorageRefused) as caught:
        keys.unlock(made[0], secret)
    assert caught.value.code == "wrong_passphrase"
    assert made[0].read_bytes() == before


def test_the_passphrase_is_asked_for_and_nothing_of_it_stands_in_the_file(made: tuple[Path, keys.NewKey]) -> None:
    path, new = made
    with pytest.raises(StorageRefused) as caught:
        open_database(str(path))
    assert caught.value.code == "passphrase_needed"
    assert new.data_key[: keys.KEY] not in path.read_bytes()
    assert keys.create_inner_key(PASSPHRASE).data_key != new.data_key, "each file has a salt of its own"


def test_a_backup_opens_with_the_same_passphrase(made: tuple[Path, keys.NewKey]) -> None:
    path, new = made
    database = open_database(str(path), new.data_key)
    copy = database.backup("probe")
    database.close()
    assert copy is not None
    assert not keys.key_file(copy).exists()
    open_database(str(copy), keys.unlock(copy, PASSPHRASE)).close()


def test_the_passphrase_of_such_a_file_stays(made: tuple[Path, keys.NewKey]) -> None:
    path, new = made
    with pytest.raises(StorageRefused) as caught:
        keys.change_passphrase(path, PASSPHRASE, "Ein anderes Kennwort")
    assert caught.value.code == "key_inside"
    assert keys.unlock(path, PASSPHRASE) == new.data_key


def test_a_file_that_lost_its_key_file_is_not_taken_for_one(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    create_database(str(path), keys.create_key(path, PASSPHRASE).data_key).close()
    keys.key_file(path).unlink()
    assert not keys.is_encrypted(path)
    with pytest.raises(StorageRefused) as caught:
        keys.unlock(path, PASSPHRASE)
    assert caught.value.code == "key_missing"
