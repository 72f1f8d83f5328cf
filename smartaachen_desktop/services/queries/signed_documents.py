"""Signed documents that are no minutes, as the window and the command line list them."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smartaachen_desktop.model.documents import DocumentSignature, SignatureLevel, SignedDocument
from smartaachen_desktop.model.errors import UnknownRecord


@dataclass(frozen=True, slots=True)
class DocumentSignatureRow:
    title: str
    name: str
    place: str
    at: datetime
    level: SignatureLevel
    certificate: str


@dataclass(frozen=True, slots=True)
class SignedDocumentRow:
    """`places` counts its fields; `sha256` is the file's as it lies here."""

    id: UUID
    title: str
    file_name: str
    places: int
    sha256: str
    signatures: tuple[DocumentSignatureRow, ...]

    @property
    def open(self) -> int:
        return max(self.places - len(self.signatures), 0)

    @property
    def on_paper(self) -> bool:
        """A scan; whoever checks it finds no signature in it."""
        return all(each.level is SignatureLevel.HANDWRITTEN for each in self.signatures)

    @property
    def latest(self) -> datetime:
        return max(each.at for each in self.signatures)


def signed_documents(session: Session) -> tuple[SignedDocumentRow, ...]:
    """The latest first; without their contents."""
    given: dict[UUID, list[DocumentSignatureRow]] = {}
    for each in session.scalars(select(DocumentSignature).order_by(DocumentSignature.at, DocumentSignature.id)):
        row = DocumentSignatureRow(each.title, each.name, each.place, each.at, each.level, each.certificate)
        given.setdefault(each.document_id, []).append(row)
    columns = (
        SignedDocument.id, SignedDocument.title, SignedDocument.file_name, SignedDocument.places, SignedDocument.sha256
    )  # fmt: skip
    found = [
        SignedDocumentRow(row.id, row.title, row.file_name, row.places, row.sha256, tuple(given[row.id]))
        for row in session.execute(select(*columns))
    ]
    return tuple(sorted(found, key=lambda row: (row.latest, row.title), reverse=True))


def signed_document(session: Session, document: UUID) -> tuple[str, bytes]:
    """File name and content. Raises UnknownRecord."""
    kept = session.get(SignedDocument, document)
    if kept is None:
        raise UnknownRecord("unknown_id", f"Unbekannte Kennung {document} (signed_document).", field="document")
    return kept.file_name, kept.content
