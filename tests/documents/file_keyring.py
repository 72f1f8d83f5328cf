"""A keyring in a file, by the interface of `keyring`; chosen with PYTHON_KEYRING_BACKEND or keyring.set_keyring."""

import json
import os
from pathlib import Path
from typing import Any

from keyring.backend import KeyringBackend
from keyring.compat import properties
from keyring.errors import KeyringLocked

FILE = "SMARTAACHEN_TEST_KEYRING"
BACKEND = f"{__name__}.FileKeyring"


class FileKeyring(KeyringBackend):  # type: ignore[misc]
    """Keeps its entries in the file that the environment names, so that processes share them."""

    @properties.classproperty
    def priority(cls) -> float:  # noqa: N805
        if FILE not in os.environ:
            raise RuntimeError("no file is named")  # keyring's way to say that a backend cannot be used here
        return 5

    def get_password(self, service: str, username: str) -> str | None:
        entry: str | None = self._entries().get(service, {}).get(username)
        return entry

    def set_password(self, service: str, username: str, password: str) -> None:
        entries = self._entries()
        entries.setdefault(service, {})[username] = password
        self._path.write_text(json.dumps(entries), "utf-8")

    @property
    def _path(self) -> Path:
        return Path(os.environ[FILE])

    def _entries(self) -> dict[str, Any]:
        """A folder in its place stands for a keyring that is locked."""
        if self._path.is_dir():
            raise KeyringLocked("locked")
        return dict(json.loads(self._path.read_text("utf-8"))) if self._path.exists() else {}
