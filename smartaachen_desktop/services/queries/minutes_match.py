"""Whether the data attached to minutes are those of this database: journal, stored file, decisions, each difference;
and whether another document is the one that lies signed here."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smartaachen_desktop.formats import local
from smartaachen_desktop.model.documents import Audience, Signature, SignatureLevel, SignedDocument, StoredDocument
from smartaachen_desktop.model.meetings import Meeting
from smartaachen_desktop.model.people import Organization
from smartaachen_desktop.services.plain import plain
from smartaachen_desktop.services.queries.minutes_differences import Data, Difference, compare, edition, text_of
from smartaachen_desktop.services.queries.protocol import protocol_data
from smartaachen_desktop.services.queries.signature_marks import marks_of
from smartaachen_desktop.services.said import joined
from smartaachen_desktop.services.said_values import said_day
from smartaachen_desktop.storage import journal


class JournalMatch(StrEnum):
    FOUND = "found"
    UNKNOWN = "unknown"
    """The document names a state of the journal that this database never had."""
    NOT_NAMED = "not_named"


class StoredMatch(StrEnum):
    """The file beside the one that lies signed in the database."""

    SAME = "same"
    EARLIER = "earlier"
    LATER = "later"
    """The file bears signatures that the database does not have; known of documents that are no minutes."""
    OTHER = "other"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class MinutesMatch:
    """`meeting` is empty where this database does not know it; then nothing else was compared, unless it is another
    document that lies signed here: `document` is its title, and `stored` the one thing to compare.

    `unsigned` counts signatures that the database has and the file lacks. `foreign` names the document from which a
    signature was taken, by its mark.
    """

    meeting: str = ""
    journal: JournalMatch = JournalMatch.NOT_NAMED
    entry: int = 0
    entry_at: datetime | None = None
    stored: StoredMatch = StoredMatch.NONE
    unsigned: int = 0
    differences: tuple[Difference, ...] = ()
    foreign: Mapping[str, str] | None = None
    document: str = ""

    @property
    def agrees(self) -> bool | None:
        """None where there was nothing to compare."""
        if self.document:
            return self.stored is not StoredMatch.OTHER
        if not self.meeting:
            return None
        return not (
            self.differences
            or self.unsigned
            or self.journal is JournalMatch.UNKNOWN
            or self.stored is StoredMatch.OTHER
        )


def minutes_match(
    session: Session, attached: Data | None, pdf: bytes, *, signatures: int, failed: Collection[str] = ()
) -> MinutesMatch:
    """Compare in one read transaction. `failed` are the marks of signatures that did not pass: are they another's?"""
    foreign = _foreign(session, failed, pdf) if failed else {}
    meeting_id = _uuid(attached.get("id")) if attached else None
    meeting = session.get(Meeting, meeting_id) if meeting_id is not None else None
    if attached is None or meeting is None:
        title, kept = _document(session, pdf)
        return MinutesMatch(foreign=foreign, document=title, stored=kept)
    found, entry, entry_at = _journal(session, attached)
    stored, unsigned = _stored(session, meeting.id, attached, pdf, signatures)
    current: Data = plain(protocol_data(session, meeting.id, Audience.INTERNAL, meeting.scheduled_start).attached)
    return MinutesMatch(
        meeting=_meeting_words(session, meeting),
        journal=found,
        entry=entry,
        entry_at=entry_at,
        stored=stored,
        unsigned=unsigned,
        differences=tuple(compare(attached, current)),
        foreign=foreign,
    )


def _journal(session: Session, attached: Data) -> tuple[JournalMatch, int, datetime | None]:
    digest = text_of(attached, "journal_head")
    if not digest or digest == journal.GENESIS:
        return JournalMatch.NOT_NAMED, 0, None
    number = attached.get("journal_entry")
    seq = number if isinstance(number, int) and 0 < number < 2**62 else None
    found = journal.find(session.connection(), digest, seq)
    return (JournalMatch.FOUND, *found) if found else (JournalMatch.UNKNOWN, 0, None)


def _stored(session: Session, meeting: UUID, attached: Data, pdf: bytes, signatures: int) -> tuple[StoredMatch, int]:
    wanted = select(StoredDocument).where(
        StoredDocument.meeting_id == meeting, StoredDocument.audience == edition(attached)
    )
    kept = session.scalars(wanted).first()
    if kept is None:
        return StoredMatch.NONE, 0
    levels = session.scalars(select(Signature.level).where(Signature.meeting_id == meeting))
    given = sum(each not in (SignatureLevel.HANDWRITTEN, SignatureLevel.REFUSED) for each in levels)
    missing = max(given - signatures, 0)
    if kept.sha256 == sha256(pdf).hexdigest():
        return StoredMatch.SAME, 0
    if kept.content.startswith(pdf):
        return StoredMatch.EARLIER, missing
    return StoredMatch.OTHER, missing


def _document(session: Session, pdf: bytes) -> tuple[str, StoredMatch]:
    """The signed document that shares a signature with the file; contents are read one at a time."""
    marks = set(marks_of(pdf))
    for key in session.scalars(select(SignedDocument.id)) if marks else ():
        kept = session.get_one(SignedDocument, key)
        content, title = kept.content, kept.title
        same_base = sha256(pdf[: kept.base_size]).hexdigest() == kept.base_sha256
        session.expunge(kept)
        if content == pdf:
            return title, StoredMatch.SAME
        if content.startswith(pdf):
            return title, StoredMatch.EARLIER
        if pdf.startswith(content):
            return title, StoredMatch.LATER
        # the same document signed another way, or one that was changed: by its beginning, as for minutes
        if same_base or (_begins_alike(content, pdf) and marks & set(marks_of(content))):
            return title, StoredMatch.OTHER
    return "", StoredMatch.NONE


def _begins_alike(one: bytes, other: bytes) -> bool:
    return one[:4096] == other[:4096]


def _foreign(session: Session, marks: Collection[str], pdf: bytes) -> dict[str, str]:
    """Signatures that stand under another document of this database, by their mark; read one document at a time."""
    found: dict[str, str] = {}
    for key in session.scalars(select(StoredDocument.id)):
        kept = session.get_one(StoredDocument, key)
        if not _begins_alike(kept.content, pdf):  # else it is the same document, only damaged
            for mark in marks_of(kept.content):
                if mark in marks:
                    meeting = session.get_one(Meeting, kept.meeting_id)
                    found[mark] = joined((_meeting_words(session, meeting), f"({kept.file_name})"))
        session.expunge(kept)
    for key in session.scalars(select(SignedDocument.id)):
        other = session.get_one(SignedDocument, key)
        if not _begins_alike(other.content, pdf):
            found |= {mark: f"{other.title} ({other.file_name})" for mark in marks_of(other.content) if mark in marks}
        session.expunge(other)
    return found


def _meeting_words(session: Session, meeting: Meeting) -> str:
    body = session.get_one(Organization, meeting.organization_id)
    return joined((body.short_name, said_day(local(meeting.started_at or meeting.scheduled_start))), ", ")


def _uuid(value: object) -> UUID | None:
    try:
        return UUID(str(value))
    except ValueError:
        return None
