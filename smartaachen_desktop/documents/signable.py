"""Which documents can bear places to sign, whose, and which of them are proposed. The minutes have their own."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy.orm import Session

from smartaachen_desktop.model.documents import DocumentRole
from smartaachen_desktop.services.exports import DocumentKind, DocumentWish, Signing
from smartaachen_desktop.services.queries.circular_data import CircularData
from smartaachen_desktop.services.queries.document_signers import (
    Office,
    offices_of_body,
    offices_of_item,
    offices_of_meeting,
)
from smartaachen_desktop.services.queries.extract import ExtractData
from smartaachen_desktop.services.queries.invitation import InvitationData
from smartaachen_desktop.services.queries.paper_data import PaperData
from smartaachen_desktop.services.queries.resolution_entries import ResolutionsData

CHAIR, SECRETARY = (DocumentRole.CHAIR,), (DocumentRole.SECRETARY,)


def _meeting(_session: Session, _wish: DocumentWish, data: InvitationData) -> tuple[Office, ...]:
    return offices_of_meeting(data.meeting)


def _item(_session: Session, _wish: DocumentWish, data: ExtractData) -> tuple[Office, ...]:
    return offices_of_item(data.meeting, data.item)


def _resolutions(_session: Session, _wish: DocumentWish, data: ResolutionsData) -> tuple[Office, ...]:
    return data.offices


def _circular(session: Session, _wish: DocumentWish, data: CircularData) -> tuple[Office, ...]:
    return offices_of_body(session, data.row.organization_id)


def _paper(session: Session, _wish: DocumentWish, data: PaperData) -> tuple[Office, ...]:
    return offices_of_body(session, data.body, data.paper.lead_department)


def _body(session: Session, wish: DocumentWish, _data: object) -> tuple[Office, ...]:
    return offices_of_body(session, wish.record)


def _nobody(session: Session, _wish: DocumentWish, _data: object) -> tuple[Office, ...]:
    return offices_of_body(session, None)


SIGNING: Mapping[DocumentKind, Signing[Any]] = {
    DocumentKind.INVITATION: Signing(_meeting, CHAIR),
    DocumentKind.AGENDA: Signing(_meeting, CHAIR),
    DocumentKind.EXTRACT: Signing(_item, SECRETARY, official=True, final=True),
    DocumentKind.RESOLUTIONS: Signing(_resolutions, SECRETARY, official=True, final=True),
    DocumentKind.RESOLUTION_BOOK: Signing(_resolutions, SECRETARY, official=True),
    DocumentKind.CIRCULAR: Signing(_circular, CHAIR + SECRETARY, official=True),
    DocumentKind.REPORT: Signing(_body, SECRETARY),
    DocumentKind.STATUS: Signing(_body, CHAIR),
    DocumentKind.REVIEW: Signing(_nobody, SECRETARY),
    DocumentKind.PLAN: Signing(_nobody, SECRETARY),
    DocumentKind.PAPER: Signing(_paper, (DocumentRole.OFFICE,)),
    DocumentKind.BUDGET: Signing(_nobody, SECRETARY),
    DocumentKind.ANNUAL: Signing(_nobody, CHAIR),
}  # fmt: skip
