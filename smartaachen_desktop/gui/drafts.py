"""The fallback folder: typed text that the database does not have (yet), until it is stored or dropped."""

import contextlib
import json
import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Draft:
    """The whole text of a record as it was in the editor at a moment."""

    record: UUID
    text: str
    at: datetime


class Seal(Protocol):
    """Makes texts unreadable for others; `open` raises ValueError for what it did not close."""

    def close(self, content: bytes) -> bytes: ...

    def open(self, sealed: bytes) -> bytes: ...


class DraftFolder:
    """One small file per key, readable by its owner only. A folder that refuses too is passed over in silence.

    Beside an encrypted database the files are sealed; others lie there as they were typed.
    """

    def __init__(self, path: Path, seal: Seal | None = None) -> None:
        self._path, self._seal = path, seal
        self._suffix = ".json" if seal is None else ".sealed"

    def keep(self, key: str, draft: Draft) -> None:
        """Write the draft whole or not at all, so that an older one outlives a full disk."""
        note = {"record": str(draft.record), "at": draft.at.isoformat(), "text": draft.text}
        content = json.dumps(note).encode()
        temporary = self._path / f"{key}.part"
        try:
            self._path.mkdir(mode=0o700, parents=True, exist_ok=True)
            with os.fdopen(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
                file.write(content if self._seal is None else self._seal.close(content))
                file.flush()
                os.fsync(file.fileno())
            os.replace(temporary, self._file(key))
        except OSError:
            with contextlib.suppress(OSError):
                temporary.unlink()

    def drop(self, key: str) -> None:
        with contextlib.suppress(OSError):
            self._file(key).unlink()

    def read(self, key: str) -> Draft | None:
        """The draft of that key, where one lies there and is readable."""
        with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
            content = self._file(key).read_bytes()
            note = json.loads(content if self._seal is None else self._seal.open(content))
            return Draft(UUID(note["record"]), str(note["text"]), datetime.fromisoformat(note["at"]))
        return None

    def found(self) -> dict[str, Draft]:
        """The drafts that lie there, the newest first; what is not readable as one is left alone."""
        drafts: dict[str, Draft] = {}
        with contextlib.suppress(OSError):
            for file in self._path.glob(f"*{self._suffix}"):
                draft = self.read(file.stem)
                if draft is not None:
                    drafts[file.stem] = draft
        return dict(sorted(drafts.items(), key=lambda each: each[1].at.timestamp(), reverse=True))

    def _file(self, key: str) -> Path:
        return self._path / f"{key}{self._suffix}"
