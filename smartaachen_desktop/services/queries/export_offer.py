"""What can be chosen when a document of a meeting leaves the program: items, files, recipients; cut to the edition."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smartaachen_desktop.model.aftermath import Channel
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.papers import Paper, PaperFile
from smartaachen_desktop.model.people import Person
from smartaachen_desktop.services.export_parts import EnclosedFile, Parts, Section
from smartaachen_desktop.services.exports import DocumentKind
from smartaachen_desktop.services.queries.meeting_load import meeting_view, stored_protocol
from smartaachen_desktop.services.queries.meetings import MeetingView
from smartaachen_desktop.services.queries.papers import paper_files
from smartaachen_desktop.services.queries.protocol import ProtocolData
from smartaachen_desktop.services.queries.public import public_meeting
from smartaachen_desktop.services.queries.public_load import public_ground


@dataclass(frozen=True, slots=True)
class ItemOffer:
    id: UUID
    number: str
    heading: str


@dataclass(frozen=True, slots=True)
class FileOffer:
    """A file of the paper of an item; `size` in bytes."""

    id: UUID
    item: UUID
    number: str
    name: str
    size: int


@dataclass(frozen=True, slots=True)
class Recipient:
    """`address` is empty where none is known."""

    name: str
    address: str


@dataclass(frozen=True, slots=True)
class ExportOffer:
    """Of one document in one edition. `signed`: it stands as it is, whole, and nothing can be added or left out.

    `sender` is the address of the Schriftführung, empty where none is known.
    """

    audience: Audience
    meeting: MeetingView
    items: tuple[ItemOffer, ...]
    files: tuple[FileOffer, ...]
    sections: tuple[Section, ...]
    recipients: tuple[Recipient, ...]
    sender: Recipient | None
    signed: bool


def export_offer(session: Session, kind: DocumentKind, meeting_id: UUID, audience: Audience) -> ExportOffer:
    """Items, files and sections that this edition has; recipients come from the list that belongs to the document."""
    whole = meeting_view(session, meeting_id)
    meeting = whole
    if audience is Audience.PUBLIC:
        meeting = public_meeting(whole, public_ground(session).targets)
    signed = kind is DocumentKind.PROTOCOL and stored_protocol(session, meeting_id, audience) is not None
    cuttable = kind is DocumentKind.PROTOCOL and not signed
    addresses = _addresses(session)
    secretary = addresses.get(whole.secretary_id) if whole.secretary_id is not None else None
    return ExportOffer(
        audience=audience,
        meeting=meeting,
        items=tuple(ItemOffer(item.id, item.number, item.heading) for item in meeting.items) if cuttable else (),
        files=tuple(_files(session, meeting)) if kind in WITH_FILES and not signed else (),
        sections=_sections(meeting) if cuttable else (),
        recipients=tuple(_recipients(kind, whole, audience, addresses)),
        sender=Recipient(whole.secretary, secretary) if secretary else None,
        signed=signed,
    )


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
            yield FileOffer(row.id, item.id, item.number, row.file_name, row.size)


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
    if not parts.files:
        return ()
    papers = [item.paper_id for item in meeting.items if item.paper_id is not None]
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
