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
