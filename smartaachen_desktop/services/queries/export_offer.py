"""What can be chosen when a document leaves the program: editions, items, files, recipients; cut to the edition."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smartaachen_desktop.formats import local
from smartaachen_desktop.model.aftermath import Channel
from smartaachen_desktop.model.documents import Audience, DocumentRole
from smartaachen_desktop.model.meetings import AgendaItem, closed_items
from smartaachen_desktop.model.papers import Paper, PaperFile
from smartaachen_desktop.model.people import Person
from smartaachen_desktop.services.export_parts import EnclosedFile, Parts, Section
from smartaachen_desktop.services.exports import DocumentKind, DocumentType, DocumentWish, RecordKind
from smartaachen_desktop.services.queries.circular import circular_rows
from smartaachen_desktop.services.queries.document_signers import USUAL_PLACE
from smartaachen_desktop.services.queries.meeting_load import meeting_view, stored_protocol
from smartaachen_desktop.services.queries.meetings import MeetingView
from smartaachen_desktop.services.queries.papers import paper_files, paper_view
from smartaachen_desktop.services.queries.people import OrganizationRow, people_view
from smartaachen_desktop.services.queries.protocol import ProtocolData
from smartaachen_desktop.services.queries.public import public_circular, public_meeting
from smartaachen_desktop.services.queries.public_load import public_ground


@dataclass(frozen=True, slots=True)
class ItemOffer:
    id: UUID
    number: str
    heading: str


@dataclass(frozen=True, slots=True)
class FileOffer:
    """A file of a paper, with the number of the item it stands under in a meeting; `size` in bytes."""

    id: UUID
    number: str
    name: str
    size: int


@dataclass(frozen=True, slots=True)
class Recipient:
    """`address` is empty where none is known."""

    name: str
    address: str


@dataclass(frozen=True, slots=True)
class Matter:
    """What a document is about, as far as anybody may know: a body, a meeting of that day or how things stood then."""

    body: str
    day: date
    meeting: bool


@dataclass(frozen=True, slots=True)
class SigningOffer:
    """Whose places to sign are proposed, whether they are ticked, why there can be none yet, where it is signed."""

    usual: tuple[DocumentRole, ...]
    ticked: bool
    why_not: str
    place: str


@dataclass(frozen=True, slots=True)
class ExportOffer:
    """Of one document in one edition. `signed`: it stands as it is, whole, and nothing can be added or left out.

    `editions` are those this record has. `sender` is the address of the Schriftführung, where one is known.
    """

    audience: Audience
    matter: Matter
    editions: tuple[Audience, ...]
    items: tuple[ItemOffer, ...] = ()
    files: tuple[FileOffer, ...] = ()
    sections: tuple[Section, ...] = ()
    recipients: tuple[Recipient, ...] = ()
    sender: Recipient | None = None
    signed: bool = False
    signing: SigningOffer | None = None


def export_offer(session: Session, document: DocumentType[Any], wish: DocumentWish, now: datetime) -> ExportOffer:
    """Only documents of a meeting have items and sections; recipients come from what the document belongs to."""
    return replace(_offer(session, document, wish, now), signing=_signing(session, document, wish))


def _signing(session: Session, document: DocumentType[Any], wish: DocumentWish) -> SigningOffer | None:
    signing = document.signing
    if signing is None or document.ending(wish) != ".pdf":
        return None
    why, meeting = document.unsigned_why(session, wish), document.meeting(session, wish)
    place = meeting.place if meeting is not None else ""
    return SigningOffer(signing.usual, signing.official and not why, why, place or USUAL_PLACE)


def _offer(session: Session, document: DocumentType[Any], wish: DocumentWish, now: datetime) -> ExportOffer:
    today = local(now).date()
    body, editions = "", document.editions
    files: tuple[FileOffer, ...] = ()
    recipients: tuple[Recipient, ...] = ()
    match document.record:
        case RecordKind.MEETING if wish.period is None:
            return _of_meeting(session, document, wish.needed, wish.audience)
        case RecordKind.ITEM:
            return _of_item(session, document, wish)
        case RecordKind.MEETING | RecordKind.BODY:
            found = next((each for each in people_view(session).organizations if each.id == wish.record), None)
            if found is not None:
                body, recipients = found.name, _members(session, found, today)
        case RecordKind.PAPER:
            paper = paper_view(session, wish.needed)
            editions = _known(editions, public=paper is not None and paper.public)
            if paper is not None and wish.audience in editions:
                files = tuple(FileOffer(each.id, "", each.file_name, each.size) for each in paper.files)
        case RecordKind.CIRCULAR:
            row = next((each for each in circular_rows(session) if each.id == wish.record), None)
            body = row.organization if row is not None else ""
            editions = _known(editions, public=row is not None and public_circular(row) is not None)
    return ExportOffer(wish.audience, Matter(body, today, meeting=False), editions, files=files, recipients=recipients)


def _of_item(session: Session, document: DocumentType[Any], wish: DocumentWish) -> ExportOffer:
    """An extract goes to whoever carries it out, not to the members."""
    item = session.get_one(AgendaItem, wish.needed)
    meeting = meeting_view(session, item.meeting_id)
    closed = closed_items((each.id, each.public, each.parent_id) for each in meeting.items)
    editions = _known(document.editions, public=item.id not in closed)
    return ExportOffer(wish.audience, _matter(meeting), editions, sender=_sender(meeting, _addresses(session)))


def _of_meeting(session: Session, document: DocumentType[Any], meeting_id: UUID, audience: Audience) -> ExportOffer:
    kind = document.kind
    whole = meeting_view(session, meeting_id)
    meeting = whole
    if audience is Audience.PUBLIC:
        meeting = public_meeting(whole, public_ground(session).targets)
    signed = kind is DocumentKind.PROTOCOL and stored_protocol(session, meeting_id, audience) is not None
    cuttable = kind is DocumentKind.PROTOCOL and not signed
    addresses = _addresses(session)
    return ExportOffer(
        audience=audience,
        matter=_matter(meeting),
        editions=document.editions,
        items=tuple(ItemOffer(item.id, item.number, item.heading) for item in meeting.items) if cuttable else (),
        files=tuple(_files(session, meeting)) if kind in WITH_FILES and not signed else (),
        sections=_sections(meeting) if cuttable else (),
        recipients=tuple(_recipients(kind, whole, audience, addresses)),
        sender=_sender(whole, addresses),
        signed=signed,
    )


def _matter(meeting: MeetingView) -> Matter:
    return Matter(meeting.organization, local(meeting.started_at or meeting.scheduled_start).date(), meeting=True)


def _sender(meeting: MeetingView, addresses: dict[UUID, str]) -> Recipient | None:
    address = addresses.get(meeting.secretary_id) if meeting.secretary_id is not None else None
    return Recipient(meeting.secretary, address) if address else None


def _known(editions: tuple[Audience, ...], *, public: bool) -> tuple[Audience, ...]:
    return tuple(each for each in editions if public or each is Audience.INTERNAL)


def _members(session: Session, body: OrganizationRow, today: date) -> tuple[Recipient, ...]:
    addresses = _addresses(session)
    seats = [seat for seat in body.members if seat.ended is None or seat.ended >= today]
    return tuple(Recipient(seat.name, addresses.get(seat.person_id, "")) for seat in seats)


WITH_FILES = (DocumentKind.PROTOCOL, DocumentKind.INVITATION)
"""Documents that can carry the files of papers."""


def _sections(meeting: MeetingView) -> tuple[Section, ...]:
    """Those the document would have."""
    changed = any(motion.changes for item in meeting.items for motion in item.motions)
    return tuple(
        section
        for section in Section
        if not (section is Section.CHANGES and not changed)
        and not (section is Section.DELIVERIES and not meeting.deliveries)
    )


def _files(session: Session, meeting: MeetingView) -> Iterable[FileOffer]:
    """A paper that two items share comes once, with the first."""
    seen: set[UUID] = set()
    for item in meeting.items:
        if item.paper_id is None or item.paper_id in seen:
            continue
        seen.add(item.paper_id)
        for row in paper_files(session, item.paper_id):
            yield FileOffer(row.id, item.number, row.file_name, row.size)


def _addresses(session: Session) -> dict[UUID, str]:
    rows = session.execute(select(Person.id, Person.email).where(Person.email != ""))
    return {row.id: row.email for row in rows}


def _recipients(
    kind: DocumentKind, meeting: MeetingView, audience: Audience, addresses: dict[UUID, str]
) -> Iterable[Recipient]:
    """Minutes go to those on the distribution list who get this edition by e-mail; all else to the members."""
    if kind is DocumentKind.PROTOCOL:
        for line in meeting.deliveries:
            if line.channel is Channel.EMAIL and line.audience is audience:
                yield Recipient(line.recipient, addresses.get(line.person_id, "") if line.person_id else "")
        return
    for who in meeting.participants:
        yield Recipient(who.name, addresses.get(who.person_id, ""))


def cut(data: ProtocolData, parts: Parts) -> ProtocolData:
    """Without the items that are not wanted."""
    if parts.items is None:
        return data
    wanted = parts.items
    kept = tuple(item for item in data.meeting.items if item.id in wanted)
    return replace(data, meeting=replace(data.meeting, items=kept))


def enclosed_files(session: Session, meeting: MeetingView, parts: Parts) -> tuple[EnclosedFile, ...]:
    """The wanted files of the papers of `meeting`, which is cut to its edition already: others are not given out."""
    return files_of(session, [item.paper_id for item in meeting.items if item.paper_id is not None], parts)


def files_of(session: Session, papers: Sequence[UUID], parts: Parts) -> tuple[EnclosedFile, ...]:
    """The wanted files of these papers, in the order of the papers."""
    if not parts.files:
        return ()
    rows = session.execute(
        select(PaperFile.id, PaperFile.paper_id, PaperFile.file_name, PaperFile.media_type, PaperFile.content,
               Paper.reference)
        .join(Paper, Paper.id == PaperFile.paper_id)
        .where(PaperFile.id.in_(parts.files), PaperFile.paper_id.in_(papers))
        .order_by(PaperFile.position)
    ).all()  # fmt: skip
    order = {paper: place for place, paper in reversed(list(enumerate(papers)))}
    found = sorted(rows, key=lambda row: order[row.paper_id])
    return tuple(EnclosedFile(row.file_name, row.media_type, row.content, row.reference) for row in found)
