"""Opening a PDF that may be anything: foreign, cut off, encrypted, or made to deceive."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO

from pyhanko.pdf_utils.crypt import AuthStatus
from pyhanko.sign.fields import enumerate_sig_fields
from pyhanko.sign.validation import EmbeddedPdfSignature

from smartaachen_desktop.documents.signing.deep import WatchedReader
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.services.said import german
from smartaachen_desktop.services.verification import Problem

_BYTE_RANGE = re.compile(rb"/ByteRange\s*\[\s*(\d{1,12})\s+(\d{1,12})\s+(\d{1,12})\s+(\d{1,12})\s*\]")


@dataclass(frozen=True)
class Opened:
    """What could be read; without a reader `problem` says why not."""

    pdf: bytes
    reader: WatchedReader | None = None
    signatures: tuple[EmbeddedPdfSignature, ...] = ()
    open_fields: tuple[str, ...] = ()
    problem: Problem | None = None


def open_pdf(pdf: bytes, pause: Callable[[], None]) -> Opened:
    """Raises UserError for what is no PDF, or none that can be read and was never signed."""
    if b"%PDF-" not in pdf[:1024]:
        raise UserError(
            "not_a_pdf",
            german("Die Datei ist kein PDF-Dokument."),
            field="path",
            remedy=german("Bitte wählen Sie die Niederschrift als PDF-Datei."),
        )
    ranges = [tuple(int(number) for number in found.groups()) for found in _BYTE_RANGE.finditer(pdf)]
    # one that ends as it should was written anew, and its signatures say so themselves
    cut = any(each[2] + each[3] > len(pdf) for each in ranges) and not pdf.rstrip().endswith(b"%%EOF")
    try:
        reader = WatchedReader(BytesIO(pdf), pause)
        if reader.encrypted and not _unlocked(reader):
            return Opened(pdf, problem=Problem.ENCRYPTED)
        signatures = tuple(reader.embedded_signatures)
        open_fields = tuple(str(entry[0]) for entry in enumerate_sig_fields(reader, filled_status=False))
        reader.root["/Pages"]["/Count"]
    except Exception as error:  # a hostile file may break the reader anywhere
        if not ranges:
            raise UserError(
                "unreadable_pdf",
                german("Das PDF-Dokument ist beschädigt und nicht lesbar."),
                remedy=german("Bitte lassen Sie sich die Datei noch einmal geben."),
            ) from error
        return Opened(pdf, problem=Problem.TRUNCATED if cut else Problem.UNREADABLE)
    problem = None
    if cut:
        problem = Problem.TRUNCATED
    elif len(ranges) > len(signatures):
        problem = Problem.REMOVED
    elif not signatures:
        problem = Problem.UNSIGNED
    return Opened(pdf, reader, signatures, open_fields, problem)


def frames_itself(signature: EmbeddedPdfSignature, pdf: bytes) -> bool:
    """Whether the gap that the signature leaves in the file is the very place where it stands."""
    numbers = [int(number) for number in signature.byte_range]
    if len(numbers) != 4 or numbers[0] != 0 or numbers[1] >= numbers[2]:
        return False
    gap = pdf[numbers[1] : numbers[2]].strip()
    try:
        return gap[:1] == b"<" and gap[-1:] == b">" and bytes.fromhex(gap[1:-1].decode()) == signature.pkcs7_content
    except ValueError:
        return False


def _unlocked(reader: WatchedReader) -> bool:
    """Encrypted files that open without a password can be read like any other."""
    try:
        return reader.decrypt(b"").status is not AuthStatus.FAILED
    except Exception:  # made for certificates, or with a handler nobody knows
        return False
