"""The hash receipt (Prüfsummen-Quittung): which file was signed by whom, and the figure that tells it from others."""

import hashlib
from dataclasses import dataclass
from datetime import datetime

from smartaachen_desktop.formats import day_and_time, weekday_date
from smartaachen_desktop.model.documents import SIGNER_NAMES, SignatureLevel
from smartaachen_desktop.services.queries.meetings import SignatureView
from smartaachen_desktop.services.queries.protocol import ProtocolData
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
    """`level` says what the signature is worth; a refusal stands there too."""

    title: str
    name: str
    at: datetime
    level: str
    certificate: str


@dataclass(frozen=True, slots=True)
class Receipt:
    """`complete` once the last signature sealed the minutes. Of the edition's own values alone."""

    body: str
    held: datetime
    number: str
    edition: str
    file_name: str
    size: int
    sha256: str
    signers: tuple[ReceiptSigner, ...]
    complete: bool
    version: int

    @property
    def digits(self) -> str:
        """The checksum in groups."""
        return " ".join(self.sha256[place : place + GROUP] for place in range(0, len(self.sha256), GROUP))

    @property
    def name(self) -> str:
        """Of its own file, e.g. Niederschrift-AWD-2021-11-18-oeffentlich-Quittung.pdf."""
        return f"{self.file_name.removesuffix('.pdf')}-Quittung.pdf"


def receipt(data: ProtocolData, stored: bytes, file_name: str = "") -> Receipt:
    """`stored` is the signed file as the database keeps it; `file_name` where it was saved under another one."""
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
    )


def facts(found: Receipt) -> tuple[tuple[str, str], ...]:
    """Label and value, in the order of the paper."""
    seal = "vollständig unterschrieben und versiegelt" if found.complete else "noch nicht vollständig unterschrieben"
    size = f"{found.size:,} Byte".replace(",", ".")
    return (
        ("Niederschrift", f"{found.body}, {weekday_date(found.held)}"),
        ("Nummer", found.number),
        ("Ausgabe", found.edition),
        *((("Fassung", str(found.version)),) if found.version else ()),
        ("Datei", found.file_name),
        ("Größe", size),
        ("Stand", seal),
    )


def signer_words(signer: ReceiptSigner) -> str:
    """ "22.11.2021, 09:14 Uhr · Zertifikat selbst ausgestellt, nicht qualifiziert · Name im Zertifikat"."""
    named = signer.certificate if signer.certificate != signer.name else ""
    return " · ".join(part for part in (day_and_time(signer.at), signer.level, named) if part)


def receipt_text(found: Receipt) -> str:
    """The whole as plain text, to be copied into an e-mail or a file note."""
    lines = [TITLE, "=" * len(TITLE), ""]
    lines += [f"{label}: {value}" for label, value in facts(found)]
    lines += ["", "SHA-256 der Datei:", found.sha256, "", "Unterschriften:"]
    for each in found.signers:
        who = each.name if each.title in each.name else f"{each.title}: {each.name}"
        lines += [f"- {who}", f"  {signer_words(each)}"]
    return "\n".join([*lines, "", MEANING, LEVELS, ""])


def _signer(data: ProtocolData, each: SignatureView) -> ReceiptSigner:
    signer = find_signer(data.meeting, each.role, each.person_id)
    title = signer.title if signer is not None else SIGNER_NAMES[each.role]
    certificate = each.certificate if each.level is not SignatureLevel.REFUSED else ""
    return ReceiptSigner(title, each.name, each.at, LEVEL_NAMES[each.level], certificate)
