"""The one way a change travels: command → handler → unit of work → journal → commit → notice."""

import contextlib
import dataclasses
import enum
import operator
import re
import unicodedata
import uuid
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, time
from functools import cache
from types import MappingProxyType
from typing import Any, TypeVar

from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from smartaachen_desktop.model.errors import Conflict, StorageRefused, UnknownRecord
from smartaachen_desktop.services.changes import ChangeFeed, Changes, Outcome
from smartaachen_desktop.services.command import Command, Handler
from smartaachen_desktop.services.history import UndoStack
from smartaachen_desktop.services.minutes_release import refuse_reopened
from smartaachen_desktop.services.rescheduling import refuse_circle
from smartaachen_desktop.services.uncollected import uncollected
from smartaachen_desktop.storage import journal
from smartaachen_desktop.storage.database import Database
from smartaachen_desktop.storage.journal import EntryKind, RowChange
from smartaachen_desktop.storage.unit_of_work import UnitOfWork

T = TypeVar("T")
_NO_TEXT = frozenset({type(None), bool, int, float, bytes, uuid.UUID, date, datetime, time})
_UNWANTED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
"""Control characters (Cc) but tab and line feed, and lone surrogates (Cs)."""
Clock = Callable[[], datetime]


def system_clock() -> datetime:
    return datetime.now(UTC)


class Dispatcher:
    """Executes commands and reads views, synchronously, in the caller's thread. Knows no Qt."""

    def __init__(
        self,
        database: Database,
        handlers: Mapping[type[Command], Handler],
        *,
        actor: str,
        clock: Clock = system_clock,
        feed: ChangeFeed | None = None,
    ) -> None:
        self.database = database
        self.feed = feed or ChangeFeed()
        self.clock = clock
        self._handlers = handlers
        self._actor = actor
        self._stack = UndoStack(actor)

    @property
    def actor(self) -> str:
        """Who the journal names."""
        return self._actor

    def execute(
        self,
        command: Command,
        *,
        origin: object | None = None,
        authority: uuid.UUID | None = None,
        watch: Callable[[float], None] | None = None,
    ) -> Outcome:
        """Run one command as one transaction. `authority` is the agenda item or resolution that orders the change.

        `watch` hears of the progress of a long one and may raise to stop it.

        Raises UserError when a rule forbids it; then nothing was written.
        """
        handler = self._handlers[type(command)]
        with self.database.turn, _user_errors(), uncollected(), self._work() as work:
            work.watch = watch
            ids = handler(clean(command), work) or {}
            seq, changes = work.commit(type(command).__name__, authority=authority)
        return self._tell(seq, type(command).__name__, changes, ids, origin)

    def undo(self, *, origin: object | None = None) -> Outcome:
        """Take back the last own step; raises UserError when there is none or others changed the same rows."""
        return self._turn_back(EntryKind.UNDO, origin)

    def take_back(self, seq: int, *, origin: object | None = None) -> Outcome:
        """Take back one earlier own step alone; raises Conflict where anything it touched was changed since."""
        return self._turn_back(EntryKind.UNDO, origin, seq)

    def redo(self, *, origin: object | None = None) -> Outcome:
        """Do again what the last undo took back."""
        return self._turn_back(EntryKind.REDO, origin)

    def read(self, query: Callable[[Session], T]) -> T:
        """Run a query in one read transaction and give back its frozen values."""
        with self.database.turn, contextlib.closing(self.database.session()) as session:
            try:
                return query(session)
            except DBAPIError as error:
                raise _storage_error(error) from error

    def undo_state(self) -> tuple[str | None, str | None]:
        """Names of the commands that undo and redo would turn back, None where there is none."""
        return self.read(lambda session: self._stack.names(session.connection()))

    def last_entry(self) -> int:
        """Number of the newest journal entry, 0 in an empty database."""
        return self.read(lambda session: journal.head(session.connection())[0])

    def _turn_back(self, kind: EntryKind, origin: object | None, chosen: int | None = None) -> Outcome:
        with self.database.turn, _user_errors(), uncollected(), self._work() as work:
            connection = work.session.connection()
            if chosen is not None:
                self._stack.check(connection, chosen)
            target = chosen if chosen is not None else self._stack.target(connection, kind)
            entry = journal.entry(connection, target)
            work.apply_inverse(entry.changes)
            if any(_binds(change) for change in entry.changes):
                refuse_circle(work)
            refuse_reopened(work, entry.changes)
            seq, changes = work.commit(entry.command, kind=kind, target=target, authority=entry.authority)
        return self._tell(seq, entry.command, changes, {}, origin)

    def _work(self) -> UnitOfWork:
        return UnitOfWork(self.database, now=self.clock(), actor=self._actor)

    def _tell(
        self,
        seq: int | None,
        command: str,
        changes: Sequence[RowChange],
        ids: Mapping[str, uuid.UUID],
        origin: object | None,
    ) -> Outcome:
        kinds: defaultdict[str, set[uuid.UUID]] = defaultdict(set)
        for change in changes:
            kinds[change.table].add(change.id)
        notice = Changes(
            seq, command, MappingProxyType({kind: frozenset(found) for kind, found in kinds.items()}), origin
        )
        if seq is not None:
            self.feed.publish(notice)
        return Outcome(seq, MappingProxyType(dict(ids)), notice)


def _binds(change: RowChange) -> bool:
    """Whether the row says which measure waits for which, or lies below which."""
    column = {"dependency": "successor_id", "measure": "parent_id"}.get(change.table)
    return column is not None and (column in change.before or column in change.after)


@contextlib.contextmanager
def _user_errors() -> Iterator[None]:
    """What the database refuses, in the handler's queries as at the commit, as errors a user can read."""
    try:
        yield
    except StaleDataError as error:
        raise Conflict(
            "stale",
            "Jemand anderes hat denselben Eintrag gerade geändert.",
            remedy="Bitte laden Sie die Ansicht neu.",
        ) from error
    except IntegrityError as error:
        raise UnknownRecord(
            "in_use", "Der Eintrag wird noch verwendet oder verweist auf etwas, das es nicht gibt."
        ) from error
    except DBAPIError as error:
        raise _storage_error(error) from error


def _storage_error(error: DBAPIError) -> StorageRefused:
    reason = str(error.orig).splitlines()[0] if error.orig else "unbekannt"
    if "full" in reason:
        return StorageRefused(
            "disk_full",
            "Der Datenträger ist voll; der letzte Schritt wurde nicht gespeichert.",
            remedy="Bitte schaffen Sie Platz und wiederholen Sie ihn.",
        )
    return StorageRefused("storage", f"Die Datenbank antwortet nicht wie erwartet: {reason}.")


def clean(value: Any) -> Any:
    """The same value with all text in NFC and without control characters or lone surrogates."""
    if isinstance(value, str):
        return value if isinstance(value, enum.Enum) else _clean_text(value)
    kind: Any = type(value)
    if _holds_no_text(kind) or isinstance(value, type):
        return value
    if hasattr(value, "__dataclass_fields__"):
        return _clean_fields(value)
    if isinstance(value, Mapping):
        return {clean(key): clean(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        parts = [clean(each) for each in value]
        same = all(map(operator.is_, parts, value))
        return value if same else tuple(parts) if isinstance(value, tuple) else parts
    return value


def _clean_fields(value: Any) -> Any:
    changed: dict[str, Any] = {}
    for name in value.__dataclass_fields__:
        old = getattr(value, name)
        kind: Any = type(old)
        if _holds_no_text(kind) or (kind is str and old.isascii() and old.isprintable()):
            continue
        new = clean(old)
        if new is not old and new != old:
            changed[name] = new
    return dataclasses.replace(value, **changed) if changed else value


@cache
def _holds_no_text(kind: Any) -> bool:
    return kind in _NO_TEXT or (isinstance(kind, type) and issubclass(kind, enum.Enum))


def _clean_text(text: str) -> str:
    if text.isascii() and text.isprintable():
        return text
    return _UNWANTED.sub("", unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n")))
