"""Signatures under documents that are no minutes: kept with the signed file; they seal no meeting."""

import hashlib
from dataclasses import dataclass
from datetime import date, datetime, time
from uuid import UUID

from sqlalchemy import select

from smartaachen_desktop.formats import local, utc
from smartaachen_desktop.model.documents import DocumentSignature, SignatureLevel, SignedDocument
from smartaachen_desktop.model.errors import Conflict, InvalidInput
from smartaachen_desktop.services.command import Command, Handler, Ids
from smartaachen_desktop.services.paper_files import check_content, file_name
from smartaachen_desktop.services.scans import check_whole
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
class KeepHandSigned(Command):
    """Keep the scan of a document signed on paper; the paper stays the original. `signer` says who signed it."""

    label = "Scan eines unterschriebenen Dokuments aufgenommen"
    title: str
    file_name: str
    content: bytes
    signer: str
    day: date


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


def keep_hand_signed(command: KeepHandSigned, work: UnitOfWork) -> Ids:
    title, signer = named(command.title, "title", "Titel des Dokuments"), named(command.signer, "signer", "Name")
    name = file_name(command.file_name)
    if not name.lower().endswith(".pdf"):
        raise InvalidInput("not_a_pdf", f"{name} ist kein PDF.", remedy="Bitte scannen Sie als PDF.", field="file_name")
    check_content(name, command.content)
    check_whole(name, command.content)
    if command.day > local(work.now).date():
        raise InvalidInput("day_in_future", "Der Tag der Unterschrift liegt in der Zukunft.", field="day")
    digest = _digest(command.content)
    if work.session.scalars(select(SignedDocument.id).where(SignedDocument.sha256 == digest)).first() is not None:
        raise InvalidInput("scan_there", f"{name} liegt schon bei den unterschriebenen Dokumenten.", field="content")
    kept = SignedDocument(
        title=title, file_name=name, created_at=work.now, places=1, base_size=len(command.content), base_sha256=digest,
        sha256=digest, content=command.content,
    )  # fmt: skip
    work.add(kept)
    signature = DocumentSignature(
        document_id=kept.id, field="", title=signer, name="", place="", level=SignatureLevel.HANDWRITTEN,
        at=utc(datetime.combine(command.day, time(12))),  # as with minutes: noon is that day everywhere
        certificate="",
    )  # fmt: skip
    work.add(signature)
    return {"document": kept.id}


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
    KeepHandSigned: keep_hand_signed,
    RemoveSignedDocument: remove_signed_document,
}
