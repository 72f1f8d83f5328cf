"""The hash receipt (Prüfsummen-Quittung): which file was signed by whom, and the figure that tells it from others."""

import hashlib
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from smartaachen_desktop.formats import day_and_time, weekday_date
from smartaachen_desktop.model.documents import SIGNER_NAMES, SignatureLevel, SignedDocument, StoredDocument
from smartaachen_desktop.model.errors import UnknownRecord
from smartaachen_desktop.services.queries.letterhead import USUAL, LetterheadView, letterhead_of
from smartaachen_desktop.services.queries.meetings import SignatureView
from smartaachen_desktop.services.queries.protocol import ProtocolData, protocol_data
from smartaachen_desktop.services.queries.signed_documents import signed_documents
from smartaachen_desktop.services.queries.signers import find_signer
from smartaachen_desktop.services.queries.words import AUDIENCE_NAMES, LEVEL_NAMES

TITLE = "Prüfsummen-Quittung"
GROUP = 16
"""Digits that stand together, so that two people can compare them aloud."""
MEANING = (
    "Wer die Datei später prüft, bildet ihre SHA-256-Prüfsumme neu: Stimmt sie mit dieser überein, ist die Datei "
    "unverändert. Die Quittung sagt, welche Datei unterschrieben wurde; die Unterschriften stehen in der Datei selbst."
)
LEVELS = "Nur eine qualifizierte elektronische Signatur ersetzt die Unterschrift von Hand (eIDAS Art. 25)."


@dataclass(frozen=True, slots=True)
class ReceiptSigner:
    """`level` says what the signature is worth; a refusal stands there too, with its reason as `note`."""

    title: str
    name: str
    at: datetime
    level: str
    certificate: str
    place: str = ""
    refused: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class Receipt:
    """`complete` once the last signature is there, which seals the minutes. Of the edition's own values alone.

    Of a document that is no minutes `document` is the title and `places` counts who signs it; then there is no body.
    """

    file_name: str
    size: int
    sha256: str
    signers: tuple[ReceiptSigner, ...]
    complete: bool
    held: datetime
    body: str = ""
    number: str = ""
    edition: str = ""
    version: int = 0
    document: str = ""
    places: int = 0
    letterhead: LetterheadView = USUAL
    department: str = ""
    author: str = ""

    @property
    def digits(self) -> str:
        """The checksum in groups."""
        return " ".join(self.sha256[place : place + GROUP] for place in range(0, len(self.sha256), GROUP))

    @property
    def name(self) -> str:
        """Of its own file, e.g. Niederschrift-AWD-2021-11-18-oeffentlich-Quittung.pdf."""
        return f"{self.file_name.removesuffix('.pdf')}-Quittung.pdf"


def receipt(data: ProtocolData, stored: bytes, file_name: str = "") -> Receipt:
    """Of minutes. `stored` is the signed file as the database keeps it; `file_name` where it has another one."""
    meeting = data.meeting
    return Receipt(
        body=meeting.organization,
        held=meeting.started_at or meeting.scheduled_start,
        number=data.number,
        edition=AUDIENCE_NAMES[data.audience],
        file_name=file_name or data.file_name,
        size=len(stored),
        sha256=hashlib.sha256(stored).hexdigest(),
        signers=tuple(_signer(data, each) for each in meeting.signatures),
        complete=meeting.sealed,
        version=meeting.minutes_version,
        letterhead=data.letterhead,
        department=meeting.department,
        author=meeting.secretary,
    )


def document_receipt(session: Session, document: UUID) -> Receipt:
    """Of a document that is no minutes, as it lies here. Raises UnknownRecord."""
    found = next((row for row in signed_documents(session) if row.id == document), None)
    if found is None:
        raise UnknownRecord("unknown_id", f"Unbekannte Kennung {document} (signed_document).", field="document")
    size = session.scalar(select(func.length(SignedDocument.content)).where(SignedDocument.id == document))
    signers = tuple(
        ReceiptSigner(each.title, each.name, each.at, LEVEL_NAMES[each.level], each.certificate, each.place)
        for each in found.signatures
    )
    return Receipt(
        file_name=found.file_name, size=size or 0, sha256=found.sha256, signers=signers, complete=not found.open,
        held=found.latest, document=found.title, places=found.places, letterhead=letterhead_of(session, None),
    )  # fmt: skip


def receipt_of_file(session: Session, file_name: str, sha256: str) -> Receipt | None:
    """Of the very file that lies signed here, minutes or not; None for any other, also for an earlier state of it."""
    document = session.scalars(select(SignedDocument.id).where(SignedDocument.sha256 == sha256)).first()
    if document is not None:
        return replace(document_receipt(session, document), file_name=file_name)
    minutes = session.scalars(select(StoredDocument).where(StoredDocument.sha256 == sha256)).first()
    if minutes is None:
        return None
    data = protocol_data(session, minutes.meeting_id, minutes.audience, minutes.created_at)
    return receipt(data, minutes.content, file_name)


def facts(found: Receipt) -> tuple[tuple[str, str], ...]:
    """Label and value, in the order of the paper."""
    size = f"{found.size:,} Byte".replace(",", ".")
    file = (("Datei", found.file_name), ("Größe", size))
    if found.document:
        given = "1 Unterschrift" if found.places == 1 else f"{len(found.signers)} von {found.places} Unterschriften"
        return (
            ("Dokument", found.document),
            *file,
            ("Stand", "vollständig unterschrieben" if found.complete else given),
        )
    refused = [each for each in found.signers if each.refused]
    seal = "vollständig unterschrieben und versiegelt" if found.complete else "noch nicht vollständig unterschrieben"
    if refused:
        how = "1 Unterschrift" if len(refused) == 1 else f"{len(refused)} Unterschriften"
        seal = f"{'versiegelt' if found.complete else seal}; {how} verweigert"
    return (
        ("Niederschrift", f"{found.body}, {weekday_date(found.held)}"),
        ("Nummer", found.number),
        ("Ausgabe", found.edition),
        *((("Fassung", str(found.version)),) if found.version else ()),
        *file,
        ("Stand", seal),
    )


def signer_words(signer: ReceiptSigner) -> str:
    """ "Aachen, 22.11.2021, 09:14 Uhr · Zertifikat selbst ausgestellt, nicht qualifiziert · Name im Zertifikat"."""
    named = signer.certificate if signer.certificate != signer.name else ""
    when = ", ".join(part for part in (signer.place, day_and_time(signer.at)) if part)
    why = f"Grund: {signer.note}" if signer.note else ""
    return " · ".join(part for part in (when, signer.level, why, named) if part)


def signer_name(signer: ReceiptSigner) -> str:
    """Office and name; the office is not said twice where the name begins with it."""
    return signer.name if signer.title in signer.name else ", ".join(filter(None, (signer.title, signer.name)))


def receipt_text(found: Receipt) -> str:
    """The whole as plain text, to be copied into an e-mail or a file note."""
    lines = [TITLE, "=" * len(TITLE), ""]
    lines += [f"{label}: {value}" for label, value in facts(found)]
    lines += ["", "SHA-256 der Datei:", found.sha256, "", "Unterschriften:"]
    for each in found.signers:
        lines += [f"- {signer_name(each)}", f"  {signer_words(each)}"]
    return "\n".join([*lines, "", MEANING, LEVELS, ""])


def _signer(data: ProtocolData, each: SignatureView) -> ReceiptSigner:
    signer = find_signer(data.meeting, each.role, each.person_id)
    title = signer.title if signer is not None else SIGNER_NAMES[each.role]
    refused = each.level is SignatureLevel.REFUSED
    return ReceiptSigner(
        title, each.name, each.at, LEVEL_NAMES[each.level], "" if refused else each.certificate,
        refused=refused, note=each.note if refused else "",
    )  # fmt: skip
