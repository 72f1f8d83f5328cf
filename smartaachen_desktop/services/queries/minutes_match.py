"""Whether the data attached to minutes are those of this database: journal, stored file, decisions, each difference;
and whether another document is the one that lies signed here."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from hashlib import sha256
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smartaachen_desktop.formats import local
from smartaachen_desktop.model.documents import Audience, Signature, SignatureLevel, SignedDocument, StoredDocument
from smartaachen_desktop.model.meetings import RESULT_NAMES, Meeting
from smartaachen_desktop.model.people import Organization
from smartaachen_desktop.services.plain import plain
from smartaachen_desktop.services.queries.protocol import protocol_data
from smartaachen_desktop.services.said import german, joined
from smartaachen_desktop.services.said_values import said_day, said_time
from smartaachen_desktop.storage import journal

Data = Mapping[str, Any]
_CONTENTS = re.compile(rb"/Contents\s*<([0-9A-Fa-f]+)>")
_SIDES = (
    ("yes", german("Ja")), ("no", german("Nein")), ("abstentions", german("Enthaltungen")),
    ("invalid", german("ungültig")),
)  # fmt: skip
_FACTS = (
    ("started_at", german("Beginn")), ("ended_at", german("Ende")), ("place", german("Ort")), ("room", german("Raum")),
)  # fmt: skip
ITEM, THERE, MISSING = german("Tagesordnungspunkt"), german("vorhanden"), german("nicht vorhanden")


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
class Difference:
    """`what` of `subject` as the document says it and as the database does."""

    subject: str
    what: str
    document: str
    database: str


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


def compare(document: Data, database: Data) -> Iterator[Difference]:
    """Facts of the meeting, its items and their decisions. A document of either edition beside all the database has."""
    for key, label in _FACTS:
        yield from _differs(german("Sitzung"), label, _fact(document, key), _fact(database, key))
    mine, theirs = _by_id(document.get("items")), _by_id(database.get("items"))
    public = edition(document) is Audience.PUBLIC
    for key, item in mine.items():
        subject = _name(item)
        if key not in theirs:
            yield Difference(subject, ITEM, _text(item, "title"), MISSING)
            continue
        other = theirs[key]
        yield from _differs(subject, german("Nummer"), _text(item, "number"), _text(other, "number"))
        if item.get("public") is False and public:
            continue  # of these the public edition carries number and heading only
        yield from _differs(subject, german("Betreff"), _text(item, "title"), _text(other, "title"))
        yield from _differs(subject, german("Beratung"), _text(item, "discussion"), _text(other, "discussion"))
        yield from _votes(subject, item, other)
        yield from _resolutions(item, other)
    for key, item in theirs.items():
        if key not in mine:
            yield Difference(_name(item), ITEM, german("nicht enthalten"), THERE)


def edition(document: Data) -> Audience:
    """As the data say; older ones did not, but only the internal edition tells what was said behind closed doors."""
    named = document.get("audience")
    if named in tuple(Audience):
        return Audience(str(named))
    closed = [item for item in _dicts(document.get("items")) if item.get("public") is False]
    told = any(item.get("internal_title") or item.get("discussion") or item.get("resolutions") for item in closed)
    return Audience.INTERNAL if told else Audience.PUBLIC


def _resolutions(item: Data, other: Data) -> Iterator[Difference]:
    mine, theirs = _by_id(item.get("resolutions")), _by_id(other.get("resolutions"))
    for key, one in mine.items():
        subject = german("Beschluss {number}", number=_text(one, "number"))
        two = theirs.get(key)
        if two is None:
            yield Difference(subject, german("Beschluss"), THERE, MISSING)
            continue
        yield from _differs(subject, german("Nummer"), _text(one, "number"), _text(two, "number"))
        yield from _differs(subject, german("Wortlaut"), _text(one, "text"), _text(two, "text"))
        yield from _differs(subject, german("Ergebnis"), _result(one), _result(two))
        yield from _differs(subject, german("Vollziehbar ab"), _day(one), _day(two))
    for key, two in theirs.items():
        if key not in mine:
            subject = german("Beschluss {number}", number=_text(two, "number"))
            yield Difference(subject, german("Beschluss"), german("nicht enthalten"), THERE)


def _votes(subject: str, item: Data, other: Data) -> Iterator[Difference]:
    for kind in ("motions", "elections"):
        mine, theirs = _by_id(item.get(kind)), _by_id(other.get(kind))
        for key in dict.fromkeys((*mine, *theirs)):
            one, two = mine.get(key, {}), theirs.get(key, {})
            name = _text(one or two, "title") or _text(one or two, "office") or german("Antrag")
            what = german("Wahl: {name}", name=name)
            if kind == "motions":
                what = german("Abstimmung über „{name}“", name=name)
            yield from _differs(subject, what, _count(kind, one), _count(kind, two))


def _count(kind: str, row: Data) -> str:
    if not row:
        return MISSING
    vote = row.get("vote") if kind == "motions" else row
    if not isinstance(vote, Mapping):
        return german("keine Abstimmung")
    sides = [joined((words, str(vote[key]))) for key, words in _SIDES if key in vote]
    voices = [f"{_text(each, 'name')} {each.get('votes', 0)}" for each in _dicts(vote.get("candidates"))]
    manner = [german("elektronisch")] if vote.get("electronic") is True else []
    return joined((*voices, *sides, *manner), ", ")


def _result(row: Data) -> str:
    """Category and manner; where an item goes is told by names that may change later."""
    category = _text(row, "category")
    name = next((words for key, words in RESULT_NAMES.items() if key.value == category), category)
    return ", ".join(part for part in (name, _text(row, "manner")) if part)


def _differs(subject: str, what: str, document: str, database: str) -> Iterator[Difference]:
    if document != database:
        yield Difference(subject, what, document or german("leer"), database or german("leer"))


def _fact(data: Data, key: str) -> str:
    text = _text(data, key)
    if key not in ("started_at", "ended_at") or not text:
        return text
    try:
        return said_time(datetime.fromisoformat(text))
    except ValueError:
        return text


def _day(row: Data) -> str:
    text = _text(row, "effective_from")
    try:
        return said_day(date.fromisoformat(text))
    except ValueError:
        return text


def _journal(session: Session, attached: Data) -> tuple[JournalMatch, int, datetime | None]:
    digest = _text(attached, "journal_head")
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


def marks_of(pdf: bytes) -> Iterator[str]:
    for match in _CONTENTS.finditer(pdf):
        digits = match.group(1)
        yield mark_of(bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode()))


def mark_of(contents: bytes) -> str:
    """What names a signature: the SHA-256 of its bytes without the room left behind them."""
    return sha256(contents.rstrip(b"\0")).hexdigest()


def _meeting_words(session: Session, meeting: Meeting) -> str:
    body = session.get_one(Organization, meeting.organization_id)
    return joined((body.short_name, said_day(local(meeting.started_at or meeting.scheduled_start))), ", ")


def _by_id(rows: object) -> dict[str, Data]:
    return {_text(row, "id"): row for row in _dicts(rows)}


def _dicts(rows: object) -> Iterable[Data]:
    """Attached data may be anybody's: what has another form is left out."""
    return [row for row in rows if isinstance(row, Mapping)] if isinstance(rows, list) else []


def _text(row: Data, key: str) -> str:
    value = row.get(key)
    return "" if value is None else str(value)


def _uuid(value: object) -> UUID | None:
    try:
        return UUID(str(value))
    except ValueError:
        return None


def _name(item: Mapping[str, Any]) -> str:
    """ "TOP Ö 4"; the word is not said twice where the body's own numbers begin with it."""
    number = _text(item, "number")
    return number if number.startswith("TOP") else german("TOP {number}", number=number)
