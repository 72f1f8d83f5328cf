"""Who may sign a document that is no minutes: offices, with the names that are known, as its places in their order."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smartaachen_desktop.model.documents import DOCUMENT_ROLE_NAMES, HEADS_A_BODY, DocumentRole
from smartaachen_desktop.model.meetings import Meeting
from smartaachen_desktop.services.queries.meeting_items import ItemView
from smartaachen_desktop.services.queries.meeting_load import meeting_view
from smartaachen_desktop.services.queries.meetings import MeetingView
from smartaachen_desktop.services.queries.signers import led_by_another, signers

_BEHIND_CODE = re.compile(r"\s[·–-]\s")
FIELD = "document_"
"""How the fields begin, so that nobody takes the document for minutes, which are signed in their meeting."""
USUAL_PLACE = "Aachen"
"""Where documents are signed that tell of no meeting, unless somebody says otherwise."""


@dataclass(frozen=True, slots=True)
class DocumentSigner:
    """One place under a document; `field` names its PDF field, the `last` one locks the file."""

    role: DocumentRole
    title: str
    name: str
    field: str
    last: bool

    @property
    def key(self) -> str:
        """What a certificate is remembered by: the office."""
        return self.role.value


@dataclass(frozen=True, slots=True)
class Office:
    """An office with the name of whoever holds it; empty where that is not known."""

    role: DocumentRole
    name: str
    title: str = ""


def in_order(offices: Sequence[Office], roles: Sequence[DocumentRole]) -> tuple[DocumentSigner, ...]:
    """The offices of these roles as places: chair first, as under the minutes."""
    wanted = [each for role in DocumentRole if role in roles for each in offices if each.role is role]
    found: list[DocumentSigner] = []
    for place, each in enumerate(wanted, 1):
        number = sum(other.role is each.role for other in found) + 1
        field = f"{FIELD}{each.role.value}{number if number > 1 else ''}"
        title = each.title or DOCUMENT_ROLE_NAMES[each.role]
        found.append(DocumentSigner(each.role, title, each.name, field, place == len(wanted)))
    return tuple(found)


def role_of(field: str) -> DocumentRole | None:
    """The role whose place a field is; None for fields of other documents."""
    word = field.removeprefix(FIELD).rstrip("0123456789")
    return DocumentRole(word) if field.startswith(FIELD) and word in tuple(DocumentRole) else None


def offices_of_meeting(meeting: MeetingView) -> tuple[Office, ...]:
    """Of the edition that `meeting` is cut to; everybody who led items signs as under the minutes."""
    return (
        *(Office(DocumentRole(each.role.value), each.name, each.title) for each in signers(meeting)),
        _office(meeting.department),
    )


def offices_of_item(meeting: MeetingView, item: ItemView) -> tuple[Office, ...]:
    """Of an extract: who led this item, and the Schriftführung."""
    return (
        Office(DocumentRole.CHAIR, item.chair if led_by_another(item, meeting) else meeting.chair),
        Office(DocumentRole.SECRETARY, meeting.secretary),
        _office(meeting.department),
    )


def offices_of_body(session: Session, organization: UUID | None, office: str = "") -> tuple[Office, ...]:
    """By the body's latest meeting; without a body the offices alone. `office` names its Geschäftsstelle."""
    meeting = _latest(session, organization)
    chair, secretary, department = (meeting.chair, meeting.secretary, meeting.department) if meeting else ("", "", "")
    return (
        Office(DocumentRole.CHAIR, chair, HEADS_A_BODY),
        Office(DocumentRole.SECRETARY, secretary),
        _office(office or department),
    )


def _office(department: str) -> Office:
    """By its short name: "FB 02 · Wirtschaft …" finds no room beside a signature."""
    return Office(DocumentRole.OFFICE, _BEHIND_CODE.split(department)[0])


def _latest(session: Session, organization: UUID | None) -> MeetingView | None:
    if organization is None:
        return None
    wanted = select(Meeting.id).where(Meeting.organization_id == organization, Meeting.chair_id.is_not(None))
    found = session.scalars(wanted.order_by(Meeting.scheduled_start.desc(), Meeting.id)).first()
    return meeting_view(session, found) if found is not None else None
