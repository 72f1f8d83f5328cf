"""A file to carry opens for ever as it was closed, whatever key files are stretched with by then."""

from pathlib import Path

import pytest

from smartaachen_desktop.storage import keys
from smartaachen_desktop.storage.database import create_database

PASSPHRASE = "Hühner Sattel grün"


def test_stronger_figures_for_key_files_do_not_shut_out_of_files_carried_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "Sitzung.db"
    new = keys.create_inner_key(PASSPHRASE)
    create_database(str(path), new.data_key).close()
    monkeypatch.setitem(keys.ARGON2, "time_cost", keys.ARGON2["time_cost"] + 1)
    assert keys.unlock(path, PASSPHRASE) == new.data_key
