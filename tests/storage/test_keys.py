"""The key of an encrypted file: what opens it, what does not, and that nothing readable lies on the disk."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from smartaachen_desktop.app import create_workspace, open_workspace
from smartaachen_desktop.model.errors import StorageRefused
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.people import AddPerson
from smartaachen_desktop.services.queries.strategy import strategy_view
from smartaachen_desktop.services.strategy import ChangeStrategy, CreateStrategy
from smartaachen_desktop.storage import keys
from smartaachen_desktop.storage.database import Database, create_database
from tests.conftest import PASSPHRASE

Make = Callable[[Database], Dispatcher]
MARKER = "Streng vertraulicher Satz"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "strategie.db"


def code_of(path: Path, secret: str) -> str:
    with pytest.raises(StorageRefused) as caught:
        keys.unlock(path, secret)
    return caught.value.code


def test_passphrase_and_recovery_key_give_the_same_key(path: Path) -> None:
    new = keys.create_key(path, PASSPHRASE)
    assert keys.unlock(path, PASSPHRASE) == new.data_key
    assert keys.unlock(path, new.recovery_key) == new.data_key
    assert keys.unlock(path, f" {new.recovery_key.lower()}\n") == new.data_key
    assert len(new.data_key) == 32


@pytest.mark.parametrize("secret", ["", "falsch", PASSPHRASE.lower(), PASSPHRASE + " ", "ABCDE-ABCDE"])
def test_anything_else_does_not(path: Path, secret: str) -> None:
    keys.create_key(path, PASSPHRASE)
    assert code_of(path, secret) == "wrong_passphrase"


def test_a_short_passphrase_protects_nothing(path: Path) -> None:
    with pytest.raises(StorageRefused) as caught:
        keys.create_key(path, "kurz")
    assert caught.value.code == "short_passphrase"
    assert not keys.key_file(path).exists()


def test_a_changed_passphrase_replaces_the_old_one(path: Path) -> None:
    new = keys.create_key(path, PASSPHRASE)
    keys.change_passphrase(path, PASSPHRASE, "Ein anderes Kennwort")
    assert keys.unlock(path, "Ein anderes Kennwort") == new.data_key
    assert keys.unlock(path, new.recovery_key) == new.data_key
    assert code_of(path, PASSPHRASE) == "wrong_passphrase"


def test_the_recovery_key_sets_a_forgotten_passphrase(path: Path) -> None:
    new = keys.create_key(path, PASSPHRASE)
    keys.change_passphrase(path, new.recovery_key, "Ein anderes Kennwort")
    assert keys.unlock(path, "Ein anderes Kennwort") == new.data_key


def test_a_refused_change_leaves_the_key_file(path: Path) -> None:
    keys.create_key(path, PASSPHRASE)
    before = keys.key_file(path).read_bytes()
    for old, new in (("falsch", "Ein anderes Kennwort"), (PASSPHRASE, "kurz")):
        with pytest.raises(StorageRefused):
            keys.change_passphrase(path, old, new)
    assert keys.key_file(path).read_bytes() == before


def test_the_key_file_is_private_and_holds_no_secret(path: Path) -> None:
    new = keys.create_key(path, PASSPHRASE)
    content = keys.key_file(path).read_bytes()
    assert keys.key_file(path).stat().st_mode & 0o077 == 0
    for secret in (PASSPHRASE.encode(), new.recovery_key.encode(), new.data_key, new.data_key.hex().encode()):
        assert secret not in content


def test_every_database_has_a_key_of_its_own(tmp_path: Path) -> None:
    keys_made = {keys.create_key(tmp_path / f"{number}.db", PASSPHRASE).data_key for number in range(2)}
    assert len(keys_made) == 2


@pytest.mark.parametrize(
    "content", ["", "{}", "[]", "null", '{"version": 2, "wraps": [1]}', '{"version": 1, "wraps": []}']
)
def test_a_damaged_key_file_is_named(path: Path, content: str) -> None:
    keys.create_key(path, PASSPHRASE)
    keys.key_file(path).write_text(content, "utf-8")
    assert code_of(path, PASSPHRASE) == "key_damaged"


@pytest.mark.parametrize("harm", ["salt", "nonce", "key", "time_cost", "kind"])
def test_a_key_file_with_a_part_missing_is_named(path: Path, harm: str) -> None:
    keys.create_key(path, PASSPHRASE)
    content = json.loads(keys.key_file(path).read_text("utf-8"))
    for wrap in content["wraps"]:
        del wrap[harm]
    keys.key_file(path).write_text(json.dumps(content), "utf-8")
    assert code_of(path, PASSPHRASE) == "key_damaged"


def test_a_new_key_never_replaces_another(path: Path) -> None:
    # whoever moved the database away has no other copy of it
    first = keys.create_key(path, PASSPHRASE)
    with pytest.raises(StorageRefused) as caught:
        keys.create_key(path, PASSPHRASE)
    assert caught.value.code == "key_left"
    assert keys.unlock(path, PASSPHRASE) == first.data_key


def test_a_missing_key_file_is_named(path: Path) -> None:
    assert code_of(path, PASSPHRASE) == "key_missing"


def test_no_readable_text_lies_on_the_disk(path: Path, make_dispatcher: Make) -> None:
    database = create_database(str(path), keys.create_key(path, PASSPHRASE).data_key)
    dispatcher = make_dispatcher(database)
    for number in range(20):
        dispatcher.execute(AddPerson(name=f"{MARKER} {number}"))
    while_open = {each.name: each.read_bytes() for each in path.parent.iterdir()}
    assert while_open["strategie.db-wal"]  # the changes are in it
    database.backup("probe")
    database.close()
    files = [*while_open.values(), *(each.read_bytes() for each in path.parent.rglob("*") if each.is_file())]
    assert len(files) >= 6
    for content in files:
        assert MARKER.encode() not in content
        assert b"SQLite format 3" not in content


def test_a_plain_file_shows_that_the_search_would_find_it(path: Path, make_dispatcher: Make) -> None:
    database = create_database(str(path))
    make_dispatcher(database).execute(CreateStrategy(title=MARKER))
    database.close()
    assert MARKER.encode() in path.read_bytes()


def test_a_workspace_opens_by_passphrase_and_by_recovery_key(path: Path) -> None:
    workspace, recovery = create_workspace(str(path), passphrase=PASSPHRASE)
    workspace.close()
    assert recovery is not None
    for secret in (PASSPHRASE, recovery):
        workspace = open_workspace(str(path), secret)
        view = workspace.dispatcher.read(strategy_view)
        assert view is not None
        workspace.dispatcher.execute(ChangeStrategy(strategy=view.id, vision=secret))
        workspace.close()
    with pytest.raises(StorageRefused) as caught:
        open_workspace(str(path), "Kein gutes Kennwort")
    assert caught.value.code == "wrong_passphrase"


def test_a_failed_start_leaves_no_key_file(tmp_path: Path) -> None:
    with pytest.raises(StorageRefused):
        create_workspace(str(tmp_path / "nirgends" / "neu.db"), passphrase=PASSPHRASE)
    assert list(tmp_path.iterdir()) == []
