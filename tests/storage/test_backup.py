"""Backups: verified, complete, and never more than the newest few of the right database."""

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import text

from smartaachen_desktop.model.errors import StorageRefused
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.people import AddPerson
from smartaachen_desktop.services.queries.strategy import strategy_view
from smartaachen_desktop.services.strategy import CreateStrategy
from smartaachen_desktop.storage import backup, journal, keys
from smartaachen_desktop.storage.database import Database, open_database
from tests.conftest import PASSPHRASE, Store
from tests.ready import blank_database, encrypted_database, encrypted_example, encrypted_key, example_database

Make = Callable[[Database], Dispatcher]


def test_a_backup_opens_and_holds_everything(store: Store, make_dispatcher: Make) -> None:
    if store.kind == "postgres":
        assert store.create().backup("probe") is None  # its keeper's
        return
    path = Path(store.location)
    database = encrypted_example(path, PASSPHRASE) if store.kind == "encrypted" else example_database(path)[0]
    dispatcher = make_dispatcher(database)
    copied = database.backup("probe")
    assert copied is not None
    original = dispatcher.read(lambda session: journal.head(session.connection()))
    database.close()
    data_key = keys.unlock(copied, PASSPHRASE) if store.kind == "encrypted" else None
    restored = open_database(str(copied), data_key)
    with restored.connection() as connection:
        assert journal.head(connection) == original
        assert journal.first_broken(connection) is None
    assert make_dispatcher(restored).read(strategy_view) is not None
    restored.close()


def test_a_backup_does_not_disturb_the_open_database(tmp_path: Path, make_dispatcher: Make) -> None:
    database = blank_database(tmp_path / "a.db")
    dispatcher = make_dispatcher(database)
    dispatcher.execute(CreateStrategy(title="vorher"))
    assert database.backup("probe") is not None
    dispatcher.execute(AddPerson(name="nachher"))
    database.close()


def test_a_file_deleted_while_open_is_noticed_and_can_still_be_copied(tmp_path: Path, make_dispatcher: Make) -> None:
    path = tmp_path / "a.db"
    database = blank_database(path)
    dispatcher = make_dispatcher(database)
    assert not database.is_lost()
    path.unlink()
    dispatcher.execute(CreateStrategy(title="danach"))
    assert database.is_lost()
    copied = database.backup("probe")
    database.close()
    assert copied is not None
    restored = open_database(str(copied))
    found = make_dispatcher(restored).read(strategy_view)
    restored.close()
    assert found is not None
    assert found.title == "danach"


def test_the_newest_backups_stay(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backup, "KEEP", 3)
    database = blank_database(tmp_path / "a.db")
    made = [database.backup("probe") for _number in range(5)]
    database.close()
    assert sorted((tmp_path / "backups").glob("*.db")) == made[2:]


def test_rotation_takes_the_key_files_along(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backup, "KEEP", 1)
    path = tmp_path / "a.db"
    encrypted_key(path, PASSPHRASE)
    database = encrypted_database(path, PASSPHRASE)
    made = [database.backup("probe") for _number in range(2)]
    database.close()
    assert made[1] is not None
    assert sorted((tmp_path / "backups").iterdir()) == sorted([made[1], keys.key_file(made[1])])


def test_rotation_spares_a_neighbour_with_a_longer_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backup, "KEEP", 1)
    neighbour = blank_database(tmp_path / "smart-aachen.db")
    kept = neighbour.backup("probe")
    neighbour.close()
    database = blank_database(tmp_path / "smart.db")
    for _number in range(3):
        database.backup("probe")
    database.close()
    assert kept is not None
    assert kept.exists()


def test_a_name_with_brackets_is_rotated_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backup, "KEEP", 1)
    database = blank_database(tmp_path / "[AWD].db")
    for _number in range(3):
        database.backup("probe")
    database.close()
    assert len(list((tmp_path / "backups").iterdir())) == 1


def test_a_copy_that_fails_leaves_no_half_file(tmp_path: Path) -> None:
    database, _example = example_database(tmp_path / "a.db")
    with pytest.raises(StorageRefused) as caught:
        backup.copy(database.engine, tmp_path / "a.db", tmp_path / "nirgends" / "b.db")
    assert caught.value.code == "backup_failed"
    assert not (tmp_path / "nirgends").exists()
    with database.connection() as connection:
        assert connection.execute(text("SELECT count(*) FROM journal")).scalar_one() > 0
    database.close()


def test_a_copy_that_does_not_verify_gets_no_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    database = blank_database(tmp_path / "a.db")

    def harm(path: Path, data_key: bytes | None, *, encrypted: bool) -> None:
        content = bytearray(path.read_bytes())
        content[4096:8192] = bytes(4096)
        path.write_bytes(content)
        verify(path, data_key, encrypted=encrypted)

    verify = backup._verify
    monkeypatch.setattr(backup, "_verify", harm)
    with pytest.raises(StorageRefused) as caught:
        database.backup("probe")
    database.close()
    assert caught.value.code == "backup_failed"
    assert list((tmp_path / "backups").iterdir()) == []
