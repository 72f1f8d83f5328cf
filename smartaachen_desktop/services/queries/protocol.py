"""The snapshot that a protocol is made from, already cut to its audience."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from uuid import UUID, uuid5

from sqlalchemy.orm import Session

from smartaachen_desktop.formats import file_part, local
from smartaachen_desktop.model.documents import Audience, SignatureLevel
from smartaachen_desktop.services.export_parts import WHOLE, EnclosedFile, Parts
from smartaachen_desktop.services.queries.letterhead import USUAL, LetterheadView, letterhead_of
from smartaachen_desktop.services.queries.meeting_items import ItemView
from smartaachen_desktop.services.queries.meeting_load import meeting_view
from smartaachen_desktop.services.queries.meetings import MeetingView, SignatureView
from smartaachen_desktop.services.queries.minutes_versions import VersionNote, version_note
from smartaachen_desktop.services.queries.papers import PaperView, paper_view
from smartaachen_desktop.services.queries.public import public_budget, public_meeting
from smartaachen_desktop.services.queries.public_load import public_ground
from smartaachen_desktop.storage.journal import head


@dataclass(frozen=True, slots=True)
class ProtocolData:
    """`printed_at` is part of the data, so that the same data give the same bytes."""

    meeting: MeetingView
    papers: Mapping[UUID, PaperView]
    audience: Audience
    printed_at: datetime
    letterhead: LetterheadView = USUAL
    parts: Parts = WHOLE
    enclosed: tuple[EnclosedFile, ...] = ()
    journal_entry: int = 0
    """The number of the newest journal entry; `meeting.journal_head` is its hash."""
    drafts: Mapping[UUID, str] = field(default_factory=dict)
    """Per item the wording of a resolution that is not established yet; only while the minutes are being written."""
    version: VersionNote | None = None
    """Of a draft: its number, and whether it was changed since that went out."""

    @property
    def attached(self) -> MeetingView:
        """The meeting as data beside the minutes: what only helped to write or to send them is no part of them."""
        items = tuple(
            replace(item, speeches=(), chair_note="", came_from=None, went_to=()) for item in self.meeting.items
        )
        return replace(self.meeting, items=items, comments=(), deliveries=())

    @property
    def number(self) -> str:
        """Document number, e.g. AWD/2021/11-18/ö."""
        day = local(self.meeting.started_at or self.meeting.scheduled_start)
        return f"{self.meeting.short_name}/{day:%Y/%m-%d}/{'ö' if self.audience is Audience.PUBLIC else 'intern'}"

    @property
    def file_name(self) -> str:
        """E.g. Niederschrift-AWD-2021-11-18-oeffentlich.pdf."""
        day = local(self.meeting.started_at or self.meeting.scheduled_start)
        edition = "oeffentlich" if self.audience is Audience.PUBLIC else "intern"
        word = "Niederschrift" if self.parts.complete else "Niederschrift-Auszug"
        return f"{word}-{file_part(self.meeting.short_name)}-{day:%Y-%m-%d}-{edition}.pdf"

    @property
    def note_name(self) -> str:
        """Of the Vermerk beside it, e.g. Niederschrift-AWD-2021-11-18-oeffentlich-Vermerk.pdf."""
        return self.file_name.removesuffix(".pdf") + "-Vermerk.pdf"


def draft_key(item: UUID) -> UUID:
    """By which the wording of a resolution not established yet is known; the item's own id is its discussion's."""
    return uuid5(item, "Beschluss")


def as_typed(data: ProtocolData, texts: Mapping[UUID, str]) -> ProtocolData:
    """With what is typed but not stored yet; the public edition takes that of its public items only.

    `texts`: discussions by their item, wordings by their resolution, those not established yet by `draft_key`.
    """
    internal = data.audience is Audience.INTERNAL
    shown = [item for item in data.meeting.items if internal or item.public]
    typed = {item.id: _item_as_typed(item, texts) for item in shown}
    items = tuple(typed.get(item.id, item) for item in data.meeting.items)
    drafts = {item.id: texts[key] for item in shown if (key := draft_key(item.id)) in texts}
    version = data.version
    if version is not None and (drafts or items != data.meeting.items):
        version = replace(version, changed=True)
    return replace(data, meeting=replace(data.meeting, items=items), drafts=drafts, version=version)


def _item_as_typed(item: ItemView, texts: Mapping[UUID, str]) -> ItemView:
    resolutions = tuple(replace(each, text=texts.get(each.id, each.text)) for each in item.resolutions)
    return replace(item, discussion=texts.get(item.id, item.discussion), resolutions=resolutions)


def late_refusals(data: ProtocolData, stored: bytes | None) -> tuple[SignatureView, ...]:
    """Refusals noted when the PDF was signed already; one noted before the first signature stands in the PDF."""
    if stored is None:
        return ()
    by_certificate = [
        each.level not in (SignatureLevel.REFUSED, SignatureLevel.HANDWRITTEN) for each in data.meeting.signatures
    ]
    first = by_certificate.index(True) if True in by_certificate else len(by_certificate)
    return tuple(each for each in data.meeting.signatures[first:] if each.level is SignatureLevel.REFUSED)


def protocol_data(session: Session, meeting_id: UUID, audience: Audience, printed_at: datetime) -> ProtocolData:
    """One read transaction gives everything; the public edition gets public values only."""
    meeting = meeting_view(session, meeting_id)
    targets = public_ground(session).targets if audience is Audience.PUBLIC else None
    if targets is not None:
        meeting = public_meeting(meeting, targets)
    ids = {item.paper_id for item in meeting.items if item.paper_id is not None}
    papers = {paper_id: paper for paper_id in ids if (paper := paper_view(session, paper_id)) is not None}
    if targets is not None:
        papers = {key: replace(paper, budget=public_budget(paper.budget, targets)) for key, paper in papers.items()}
    entry = head(session.connection())[0]
    dress = letterhead_of(session, meeting.organization_id)
    version = version_note(session, meeting_id)
    return ProtocolData(meeting, papers, audience, printed_at, dress, journal_entry=entry, version=version)
