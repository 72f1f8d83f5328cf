"""Signing: one incremental revision per signature, PAdES B-B, visible in its field."""

import tempfile
from datetime import datetime
from io import BytesIO
from pathlib import Path

from asn1crypto import x509 as asn1_x509
from asn1crypto.keys import PrivateKeyInfo
from cryptography import x509
from cryptography.hazmat.primitives import serialization
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.layout import AxisAlignment, InnerScaling, SimpleBoxLayoutRule
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.pdf_utils.writer import BasePdfFileWriter
from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter, enumerate_sig_fields
from pyhanko.sign.general import SigningError
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, SimpleSigner
from pyhanko.sign.signers.pdf_signer import PdfSigningSession
from pyhanko.stamp import StaticStampStyle
from pyhanko_certvalidator.registry import SimpleCertificateStore

from smartaachen_desktop.documents.signing.appearance import SignatureFace, draw_face
from smartaachen_desktop.documents.signing.certificates import KeyStore, describe_certificate, usable_key_store
from smartaachen_desktop.model.errors import RuleBroken, UserError

_FILL = SimpleBoxLayoutRule(
    AxisAlignment.ALIGN_MID, AxisAlignment.ALIGN_MID, inner_content_scaling=InnerScaling.STRETCH_FILL
)


class _Writer(IncrementalPdfFileWriter):
    """pyHanko writes XMP and Producer anew on each revision, which breaks PDF/A: leave them alone."""

    def _update_meta(self) -> None:
        pass


class _Signer(PdfSigner):
    """Signs with the caller's clock, so that the visible time and the signed one are the same."""

    at: datetime

    def init_signing_session(self, pdf_out: BasePdfFileWriter, existing_fields_only: bool = False) -> PdfSigningSession:
        session = super().init_signing_session(pdf_out, existing_fields_only)
        session.system_time = self.at
        return session


def sign(
    pdf: bytes,
    field: str,
    key_store: bytes,
    passphrase: str,
    *,
    role: str,
    name: str,
    place: str,
    at: datetime,
    first: bool,
    last: bool,
) -> bytes:
    """The document with one more signature; `first` certifies it, `last` needs the field that locks it.

    `at` is local time with its zone: shown in the box and signed.
    Runs in any thread without an event loop. Whatever is wrong is raised before a byte is made.
    """
    store = usable_key_store(key_store, passphrase, at)
    try:
        return _signed(pdf, field, store, role=role, name=name, place=place, at=at, first=first, last=last)
    except (PdfError, SigningError) as error:
        raise UserError(
            "not_signed", "Das Dokument konnte nicht unterschrieben werden; es blieb unverändert."
        ) from error


def _signed(
    pdf: bytes,
    field: str,
    store: KeyStore,
    *,
    role: str,
    name: str,
    place: str,
    at: datetime,
    first: bool,
    last: bool,
) -> bytes:
    writer = _Writer(BytesIO(pdf), strict=False)
    box = _check_field(writer.prev, field, first=first, last=last)
    face = SignatureFace(role, name, place, at, describe_certificate(store.certificate).level_text)
    meta = PdfSignatureMetadata(
        field_name=field,
        md_algorithm="sha256",
        name=name,
        location=place,
        reason=role,
        certify=first,
        docmdp_permissions=MDPPerm.NO_CHANGES if last else MDPPerm.FILL_FORMS,
        subfilter=SigSeedSubFilter.PADES,
        signer_key_usage=set(),  # checked already, and said in German
    )
    with tempfile.TemporaryDirectory() as folder:
        # pyHanko reads the appearance from a file only.
        drawn = Path(folder) / "appearance.pdf"
        drawn.write_bytes(draw_face(face, box[2] - box[0], box[3] - box[1]))
        style = StaticStampStyle.from_pdf_file(str(drawn), border_width=0, background_layout=_FILL)
        signer = _Signer(meta, _signer(store), stamp_style=style)
        signer.at = at
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


def _signer(store: KeyStore) -> SimpleSigner:
    key = store.key.private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    registry = SimpleCertificateStore()  # type: ignore[no-untyped-call]
    registry.register_multiple([asn1(certificate) for certificate in store.chain])
    return SimpleSigner(
        signing_cert=asn1(store.certificate), signing_key=PrivateKeyInfo.load(key), cert_registry=registry
    )


def asn1(certificate: x509.Certificate) -> asn1_x509.Certificate:
    """The certificate as pyHanko takes it."""
    return asn1_x509.Certificate.load(certificate.public_bytes(serialization.Encoding.DER))
