"""Signatures under documents that are no minutes: kept with the signed file; they seal no meeting."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from smartaachen_desktop.model.documents import DocumentSignature, SignatureLevel, SignedDocument
from smartaachen_desktop.model.errors import Conflict, InvalidInput
from smartaachen_desktop.services.command import Command, Handler, Ids
from smartaachen_desktop.services.strategy import named
from smartaachen_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class SignDocument(Command):
    """Keep a document as just signed at `field` by the office `signer`.

    `document` is the PDF; its first `before` bytes were there before this signature. `places` counts its fields.
    """

    label = "Dokument unterschrieben"
    title: str
    file_name: str
    document: bytes
    before: int
    places: int
    field: str
    signer: str
    name: str = ""
    place: str = ""
    level: SignatureLevel = SignatureLevel.SELF_ISSUED
    certificate: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class RemoveSignedDocument(Command):
    """Take a signed document off the list; files that were handed out stay what they are."""

    label = "Unterschriebenes Dokument aus der Liste genommen"
    document: UUID


def sign_document(command: SignDocument, work: UnitOfWork) -> Ids:
    pdf, at = command.document, command.at or work.now
    if not pdf.startswith(b"%PDF-") or not 0 < command.before < len(pdf):
        raise InvalidInput("not_a_pdf", "Das ist kein unterschriebenes PDF-Dokument.", field="document")
    kept = _known(work, pdf)
    if kept is None:
        base = pdf[: command.before]
        kept = SignedDocument(
            title=named(command.title, "title", "Titel des Dokuments"), file_name=command.file_name, created_at=at,
            places=command.places, base_size=len(base), base_sha256=_digest(base), sha256="", content=b"",
        )  # fmt: skip
        work.add(kept)
    elif not pdf[: command.before].startswith(kept.content):
        raise Conflict(
            "other_document",
            "Unter diesem Dokument steht inzwischen eine andere Unterschrift.",
            remedy="Bitte öffnen Sie es aus der Liste der unterschriebenen Dokumente und unterschreiben Sie dann.",
        )
    kept.content, kept.sha256, kept.file_name = pdf, _digest(pdf), command.file_name
    signature = DocumentSignature(
        document_id=kept.id, field=command.field, title=command.signer, name=command.name, place=command.place, at=at,
        level=command.level, certificate=command.certificate,
    )  # fmt: skip
    work.add(signature)
    work.barrier()
    return {"document": kept.id, "signature": signature.id}


def remove_signed_document(command: RemoveSignedDocument, work: UnitOfWork) -> Ids:
    kept = work.get(SignedDocument, command.document)
    for each in work.all(select(DocumentSignature).where(DocumentSignature.document_id == kept.id)):
        work.delete(each)
    work.delete(kept)
    return None


def _known(work: UnitOfWork, pdf: bytes) -> SignedDocument | None:
    """The kept document that this one grew from; the content is read of that one alone."""
    columns = select(SignedDocument.id, SignedDocument.base_size, SignedDocument.base_sha256)
    for key, size, digest in work.session.execute(columns):
        if size < len(pdf) and _digest(pdf[:size]) == digest:
            return work.get(SignedDocument, key)
    return None


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


HANDLERS: dict[type[Command], Handler] = {
    SignDocument: sign_document,
    RemoveSignedDocument: remove_signed_document,
}
