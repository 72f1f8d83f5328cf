"""Signing: one incremental revision per signature, PAdES, visible in its field."""

import tempfile
import threading
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from pathlib import Path

from pyhanko.pdf_utils.layout import AxisAlignment, InnerScaling, SimpleBoxLayoutRule
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.pdf_utils.writer import BasePdfFileWriter
from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter, enumerate_sig_fields
from pyhanko.sign.general import SigningError
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner
from pyhanko.sign.signers.pdf_signer import PdfSigningSession
from pyhanko.stamp import StaticStampStyle

from smartaachen_desktop.documents.signing.appearance import SignatureFace, draw_face
from smartaachen_desktop.documents.signing.certificates import describe_certificate
from smartaachen_desktop.documents.signing.convert import asn1
from smartaachen_desktop.documents.signing.keys import OpenedKey, open_key
from smartaachen_desktop.documents.signing.long_term import add_long_term
from smartaachen_desktop.documents.signing.timestamp import HttpTimeStamper
from smartaachen_desktop.documents.signing.token_errors import cancelled
from smartaachen_desktop.documents.signing.writer import QuietWriter
from smartaachen_desktop.model.errors import RuleBroken, UserError
from smartaachen_desktop.services.signing import FileKey, StampWish

__all__ = ["Act", "asn1", "sign", "sign_with"]

_FILL = SimpleBoxLayoutRule(
    AxisAlignment.ALIGN_MID, AxisAlignment.ALIGN_MID, inner_content_scaling=InnerScaling.STRETCH_FILL
)


class _Signer(PdfSigner):
    """Signs with the caller's clock, so that the visible time and the signed one are the same."""

    at: datetime

    def init_signing_session(self, pdf_out: BasePdfFileWriter, existing_fields_only: bool = False) -> PdfSigningSession:
        session = super().init_signing_session(pdf_out, existing_fields_only)
        session.system_time = self.at
        return session


@dataclass(frozen=True, slots=True)
class Act:
    """One signature: its field, whose it is, and its place among the others.

    `at` is local time with its zone: shown in the box and signed. `first` certifies the document, `last` needs the
    field that locks it.
    """

    field: str
    role: str
    name: str
    place: str
    at: datetime
    first: bool
    last: bool


def sign(pdf: bytes, field: str, key_store: bytes, passphrase: str, *, role: str, name: str, place: str, at: datetime,
         first: bool, last: bool) -> bytes:  # fmt: skip
    """The document with one more signature by a PKCS#12 key store, without a time stamp (B-B)."""
    key = open_key(FileKey(key_store), passphrase, at)
    return sign_with(pdf, Act(field, role, name, place, at, first, last), key)


def sign_with(
    pdf: bytes, act: Act, key: OpenedKey, stamp: StampWish | None = None, cancel: threading.Event | None = None
) -> bytes:
    """The document with one more signature: B-B, with a time-stamp service B-T, after the last one B-LTA.

    Runs in any thread without an event loop. Whatever goes wrong is raised, and nothing half signed is left.
    """
    cancel = cancel or threading.Event()
    try:
        stamper = HttpTimeStamper(stamp, cancel) if stamp is not None else None
        signed = _signed(pdf, act, key, stamper)
        if cancel.is_set():
            raise cancelled()
        if stamper is not None and stamp is not None and stamp.long_term and act.last:
            return add_long_term(signed, stamper, stamp.deadline, cancel)
        return signed
    except (PdfError, SigningError) as error:
        raise UserError(
            "not_signed",
            "Das Dokument konnte nicht unterschrieben werden; es blieb unverändert.",
            remedy="Bitte den Dialog schließen, noch einmal öffnen und es erneut versuchen.",
        ) from error


def _signed(pdf: bytes, act: Act, key: OpenedKey, stamper: HttpTimeStamper | None) -> bytes:
    writer = QuietWriter(BytesIO(pdf), strict=False)
    box = _check_field(writer.prev, act.field, first=act.first, last=act.last)
    face = SignatureFace(act.role, act.name, act.place, act.at, describe_certificate(key.certificate).level_text)
    meta = PdfSignatureMetadata(
        field_name=act.field,
        md_algorithm="sha256",
        name=act.name,
        location=act.place,
        reason=act.role,
        certify=act.first,
        docmdp_permissions=MDPPerm.NO_CHANGES if act.last else MDPPerm.FILL_FORMS,
        subfilter=SigSeedSubFilter.PADES,
        signer_key_usage=set(),  # checked already, and said in German
    )
    with tempfile.TemporaryDirectory() as folder:
        # pyHanko reads the appearance from a file only.
        drawn = Path(folder) / "appearance.pdf"
        drawn.write_bytes(draw_face(face, box[2] - box[0], box[3] - box[1]))
        style = StaticStampStyle.from_pdf_file(str(drawn), border_width=0, background_layout=_FILL)
        signer = _Signer(meta, key.signer, timestamper=stamper, stamp_style=style)
        signer.at = act.at
        output: BytesIO = signer.sign_pdf(writer, existing_fields_only=True, output=BytesIO())
    return output.getvalue()


def _check_field(reader: PdfFileReader, name: str, *, first: bool, last: bool) -> tuple[float, float, float, float]:
    """The field's rectangle, if it may be signed now and in this role."""
    fields = {str(entry[0]): (entry[1], entry[2].get_object()) for entry in enumerate_sig_fields(reader)}
    if name not in fields:
        raise UserError("no_field", "Das Dokument hat für diese Unterschrift kein Feld.", field="field")
    value, widget = fields[name]
    if value is not None:
        raise RuleBroken("already_signed", "An dieser Stelle ist das Dokument bereits unterschrieben.")
    others = any(entry[0] is not None for entry in fields.values())
    if first and others:
        raise RuleBroken("not_first", "Das Dokument trägt schon eine Unterschrift; diese ist nicht die erste.")
    if last != ("/Lock" in widget):
        raise RuleBroken("wrong_order", "Das Feld passt nicht zur Reihenfolge der Unterschriften.")
    left, bottom, right, top = (float(value) for value in widget["/Rect"])
    return left, bottom, right, top
