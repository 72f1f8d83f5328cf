"""The history of the minutes: each release into comments, approval or signature, read from the journal."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smartaachen_desktop.model.documents import SignerRole
from smartaachen_desktop.model.meetings import AgendaItem, Meeting, MeetingState
from smartaachen_desktop.model.motions import DiffPart, word_diff
from smartaachen_desktop.model.people import Person
from smartaachen_desktop.model.resolutions import Assignment, Resolution
from smartaachen_desktop.services.queries.minutes_rows import MinutesRows
from smartaachen_desktop.services.queries.minutes_text import ItemText, TextPart, checksum, minutes_text
from smartaachen_desktop.storage.journal import Entry, EntryKind, entries

_RELEASED = (MeetingState.DRAFT, MeetingState.APPROVED, MeetingState.SIGNED)
WRITTEN = (MeetingState.CLOSED, MeetingState.DRAFT)
"""While the minutes are being written."""


@dataclass(frozen=True, slots=True)
class Version:
    """`seq` is the entry of the journal that released it. `by` is who decides of that state, `actor` who did it here.

    `reopened` came after an approval; `withdrawn` was taken back with undo: its number is not given again.
    """

    seq: int
    number: int
    at: datetime
    actor: str
    by: SignerRole
    state: MeetingState
    reason: str = ""
    sha256: str = ""
    reopened: bool = False
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class PartChange:
    part: TextPart
    words: tuple[DiffPart, ...]


@dataclass(frozen=True, slots=True)
class ItemChange:
    """What became different in an item, or in the meeting itself (`item` None); `gone` and `new` name a whole item.

    `restorable`: the older texts of this item can be brought back.
    """

    item: UUID | None
    number: str
    heading: str
    public: bool
    parts: tuple[PartChange, ...]
    gone: bool = False
    new: bool = False
    restorable: bool = False


@dataclass(frozen=True, slots=True)
class VersionNote:
    """What a print of minutes not yet approved says of itself: the last release, and whether they changed since."""

    number: int
    changed: bool


def minutes_versions(session: Session, meeting: UUID) -> tuple[Version, ...]:
    """The newest first."""
    rows = MinutesRows(session, meeting)
    found: list[Version] = []
    undone: set[int] = set()
    for entry in rows.back():
        if entry.kind is EntryKind.UNDO and entry.target is not None:
            undone.add(entry.target)
        version = _released(entry, meeting)
        if version is not None:
            reason = rows.meeting.minutes_reason if version.number else ""
            found.append(replace(version, sha256=checksum(rows), reason=reason, withdrawn=entry.seq in undone))
        if _opened(entry, meeting):
            break
    return tuple(reversed(_numbered(list(reversed(found)))))


def next_version(session: Session, meeting: UUID) -> int:
    """One more than any release had, taken back or not: two texts never bear the same number."""
    found = []
    for entry in entries(session.connection(), newest_first=True, tables=("meeting",)):
        version = _released(entry, meeting)
        if version is not None:
            found.append(version)
        if _opened(entry, meeting):
            break
    return max((each.number for each in _numbered(found[::-1])), default=0) + 1


def version_note(session: Session, meeting: UUID) -> VersionNote | None:
    """None for minutes that are finished, or were not released yet."""
    record = session.get_one(Meeting, meeting)
    if record.state is not MeetingState.DRAFT or not record.minutes_version:
        return None
    rows = MinutesRows(session, meeting)
    now = checksum(rows)
    for entry in rows.back():
        version = _released(entry, meeting)
        if version is not None and version.number == record.minutes_version:
            return VersionNote(record.minutes_version, now != checksum(rows))
    return VersionNote(record.minutes_version, True)


def text_at(session: Session, meeting: UUID, seq: int | None) -> tuple[ItemText, ...]:
    """The minutes as entry `seq` left them, None for today."""
    rows = MinutesRows(session, meeting)
    names = dict(session.execute(select(Person.id, Person.name)).all())
    return minutes_text(rows if seq is None else rows.back_to(seq), lambda key: names.get(key, "–"))


def version_changes(session: Session, meeting: UUID, older: int, newer: int | None) -> tuple[ItemChange, ...]:
    """What is different in `newer` (None: today), item by item, in the order of the newer agenda; the rest stands last.

    Texts can be brought back while the minutes are being written.
    """
    before = {each.item: each for each in text_at(session, meeting, older)}
    after = {each.item: each for each in text_at(session, meeting, newer)}
    writable = session.get_one(Meeting, meeting).state in WRITTEN
    now = after if newer is None else {each.item: each for each in text_at(session, meeting, None)}
    found = []
    for key in (*after, *(key for key in before if key not in after)):
        old, new = before.get(key), after.get(key)
        told = new or old
        parts = tuple(_parts(old, new))
        if told is None or not (parts or old is None or new is None):
            continue
        back = writable and old is not None and key is not None and key in now and _differs(old, now[key])
        found.append(
            ItemChange(key, told.number, told.heading, told.public and (old is None or old.public), parts,
                       gone=new is None, new=old is None, restorable=back)
        )  # fmt: skip
    return tuple(found)


@dataclass(frozen=True, slots=True)
class ItemTexts:
    """What can be brought back of an item; the wordings by their resolution or assignment."""

    discussion: str
    resolutions: Mapping[UUID, str]
    assignments: Mapping[UUID, str]


def item_texts(session: Session, meeting: UUID, item: UUID, seq: int) -> ItemTexts | None:
    """As entry `seq` left them; None where there was no such item."""
    rows = MinutesRows(session, meeting).back_to(seq)
    found = next((each for each in rows.of(AgendaItem) if each.id == item), None)
    if found is None:
        return None
    return ItemTexts(
        found.discussion,
        {each.id: each.text for each in rows.of(Resolution) if each.item_id == item},
        {each.id: each.text for each in rows.of(Assignment) if each.item_id == item},
    )


BACK = (TextPart.DISCUSSION, TextPart.RESOLUTION, TextPart.ASSIGNMENTS)
"""The parts that `item_texts` is about."""


def _differs(old: ItemText, now: ItemText) -> bool:
    return any(old.parts.get(part, "") != now.parts.get(part, "") for part in BACK)


def _parts(old: ItemText | None, new: ItemText | None) -> Iterator[PartChange]:
    for part in TextPart:
        before = old.parts.get(part, "") if old is not None else ""
        after = new.parts.get(part, "") if new is not None else ""
        if before != after:
            yield PartChange(part, word_diff(before, after))


def _released(entry: Entry, meeting: UUID) -> Version | None:
    """The version that an entry released; the number is 0 where the entry is older than numbers are."""
    if entry.kind is EntryKind.UNDO:
        return None
    change = next((each for each in entry.changes if each.table == "meeting" and each.id == meeting), None)
    if change is None:
        return None
    number = int(change.after.get("minutes_version", 0))
    if "state" not in change.after and not number:
        return None
    state = MeetingState(change.after.get("state", MeetingState.DRAFT))
    if state not in _RELEASED:
        return None
    by = SignerRole.CHAIR if state is MeetingState.APPROVED else SignerRole.SECRETARY
    reopened = change.before.get("state") == MeetingState.APPROVED and state is MeetingState.DRAFT
    return Version(entry.seq, number, entry.at, entry.actor, by, state, reopened=reopened)


def _numbered(oldest_first: list[Version]) -> list[Version]:
    """Releases without a number of their own are counted; the signature keeps the number of what is signed."""
    found: list[Version] = []
    for each in oldest_first:
        last = found[-1].number if found else 0
        signed = each.state is MeetingState.SIGNED
        found.append(replace(each, number=each.number or (max(last, 1) if signed else last + 1)))
    return found


def _opened(entry: Entry, meeting: UUID) -> bool:
    """Nothing was written before the meeting was opened."""
    return entry.command == "OpenMeeting" and any(each.id == meeting for each in entry.changes)
