"""The fallback folder: typed text the database refuses for want of space or of a server, until it is stored."""

import contextlib
import json
import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Draft:
    """The whole text of a record as it was in the editor at a moment."""

    record: UUID
    text: str
    at: datetime


class DraftFolder:
    """One small file per key, readable by its owner only. A folder that refuses too is passed over in silence.

    Lies on disk as it was typed, so it is for databases that are not encrypted.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def keep(self, key: str, draft: Draft) -> None:
        """Write the draft whole or not at all, so that an older one outlives a full disk."""
        note = {"record": str(draft.record), "at": draft.at.isoformat(), "text": draft.text}
        temporary = self._path / f"{key}.part"
        try:
            self._path.mkdir(mode=0o700, parents=True, exist_ok=True)
            with os.fdopen(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", -1, "utf-8") as file:
                json.dump(note, file)
                file.flush()
                os.fsync(file.fileno())
            os.replace(temporary, self._file(key))
        except OSError:
            with contextlib.suppress(OSError):
                temporary.unlink()

    def drop(self, key: str) -> None:
        with contextlib.suppress(OSError):
            self._file(key).unlink()

    def found(self) -> dict[str, Draft]:
        """The drafts that lie there, the newest first; what is not readable as one is left alone."""
        drafts: dict[str, Draft] = {}
        with contextlib.suppress(OSError):
            for file in self._path.glob("*.json"):
                with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
                    note = json.loads(file.read_text("utf-8"))
                    at = datetime.fromisoformat(note["at"])
                    drafts[file.stem] = Draft(UUID(note["record"]), str(note["text"]), at)
        return dict(sorted(drafts.items(), key=lambda each: each[1].at.timestamp(), reverse=True))

    def _file(self, key: str) -> Path:
        return self._path / f"{key}.json"
