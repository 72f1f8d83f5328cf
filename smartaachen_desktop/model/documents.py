"""Documents kept in the database and the signatures they carry."""

import enum
import uuid
from datetime import datetime

from sqlalchemy import LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from smartaachen_desktop.model.base import Record, Word, reference


class Audience(enum.StrEnum):
    """Who may read a document; the public edition carries public data only (§ 48 GO NRW)."""

    PUBLIC = "public"
    INTERNAL = "internal"


class SignerRole(enum.StrEnum):
    """Signing order: the chair first, then the appointed Schriftführung (§ 52 GO NRW)."""

    CHAIR = "chair"
    SECRETARY = "secretary"


SIGNER_NAMES: dict[SignerRole, str] = {SignerRole.CHAIR: "Sitzungsleitung", SignerRole.SECRETARY: "Schriftführung"}


class DocumentRole(enum.StrEnum):
    """Who may sign a document that is no minutes, in the order of signing."""

    CHAIR = "chair"
    SECRETARY = "secretary"
    OFFICE = "office"


DOCUMENT_ROLE_NAMES: dict[DocumentRole, str] = {
    DocumentRole.CHAIR: SIGNER_NAMES[SignerRole.CHAIR],
    DocumentRole.SECRETARY: SIGNER_NAMES[SignerRole.SECRETARY],
    DocumentRole.OFFICE: "Geschäftsstelle",
}
HEADS_A_BODY = "Vorsitz"
"""The chair's office on documents that tell of no single meeting."""


class SignatureLevel(enum.StrEnum):
    """Legal level (eIDAS Art. 3, 25); only a qualified one equals handwriting."""

    SELF_ISSUED = "self_issued"
    ADVANCED = "advanced"
    QUALIFIED = "qualified"
    HANDWRITTEN = "handwritten"
    REFUSED = "refused"


class StoredDocument(Record):
    """A finished PDF of a meeting, e.g. the protocol, in the state of the latest signature."""

    __tablename__ = "stored_document"
    meeting_id: Mapped[uuid.UUID] = reference("meeting.id")
    audience: Mapped[Audience] = mapped_column(Word(Audience))
    file_name: Mapped[str]
    created_at: Mapped[datetime]
    sha256: Mapped[str]
    content: Mapped[bytes] = mapped_column(LargeBinary)


class MinutesScan(Record):
    """A scan of the minutes signed on paper; the paper is the original, so it may come after the seal."""

    __tablename__ = "minutes_scan"
    outlives_seal = True
    meeting_id: Mapped[uuid.UUID] = reference("meeting.id")
    file_name: Mapped[str]
    added_at: Mapped[datetime]
    size: Mapped[int]
    sha256: Mapped[str]
    content: Mapped[bytes] = mapped_column(LargeBinary)


class Signature(Record):
    """One signature (or its noted refusal) under the minutes of a meeting."""

    __tablename__ = "signature"
    meeting_id: Mapped[uuid.UUID] = reference("meeting.id")
    role: Mapped[SignerRole] = mapped_column(Word(SignerRole))
    person_id: Mapped[uuid.UUID] = reference("person.id")
    at: Mapped[datetime]
    level: Mapped[SignatureLevel] = mapped_column(Word(SignatureLevel))
    certificate: Mapped[str]
    note: Mapped[str]


class SignedDocument(Record):
    """A signed PDF that is no minutes, in the state of the latest signature; it belongs to no meeting and seals none.

    `places` counts its fields to sign. Its first `base_size` bytes are the document before any signature kept here, by
    which a later state is known again.
    """

    __tablename__ = "signed_document"
    title: Mapped[str]
    file_name: Mapped[str]
    created_at: Mapped[datetime]
    places: Mapped[int]
    base_size: Mapped[int]
    base_sha256: Mapped[str]
    sha256: Mapped[str]
    content: Mapped[bytes] = mapped_column(LargeBinary)


class DocumentSignature(Record):
    """One signature under such a document; `field` is its place in the PDF, `title` the office that signs there."""

    __tablename__ = "document_signature"
    document_id: Mapped[uuid.UUID] = reference("signed_document.id")
    field: Mapped[str]
    title: Mapped[str]
    name: Mapped[str]
    place: Mapped[str]
    at: Mapped[datetime]
    level: Mapped[SignatureLevel] = mapped_column(Word(SignatureLevel))
    certificate: Mapped[str]
