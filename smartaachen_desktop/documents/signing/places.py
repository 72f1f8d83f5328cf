"""The places to sign of a document that is no minutes, read from the PDF itself; the file may be anybody's."""

from datetime import datetime
from typing import Any

from pyhanko.sign.fields import enumerate_sig_fields
from pyhanko.sign.validation import EmbeddedPdfSignature

from smartaachen_desktop.documents.signing.certificates import describe_certificate
from smartaachen_desktop.documents.signing.convert import from_asn1
from smartaachen_desktop.documents.signing.deep import WatchedReader
from smartaachen_desktop.documents.signing.reading import open_pdf
from smartaachen_desktop.model.documents import DOCUMENT_ROLE_NAMES, SignatureLevel
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.services.queries.document_signers import DocumentSigner, role_of
from smartaachen_desktop.services.signing import GivenSignature, PlacesRead

_TOOLTIP = "Unterschrift "
_MINUTES = ("chair", "secretary")


def read_places(pdf: bytes) -> PlacesRead:
    """Raises UserError for a file without such places; minutes are signed in their meeting."""
    reader = open_pdf(pdf, lambda: None).reader
    fields = [(str(each[0]), each[2].get_object()) for each in enumerate_sig_fields(reader)] if reader else []
    signers = tuple(found for name, widget in fields if (found := _signer(name, widget)) is not None)
    if reader is None or not signers:
        if any(name in _MINUTES for name, _widget in fields):
            raise UserError(
                "minutes_in_meeting",
                "Das ist eine Niederschrift.",
                field="path",
                remedy="Sie wird in ihrer Sitzung unterschrieben.",
            )
        raise UserError(
            "no_places",
            "Das PDF-Dokument hat keine Unterschriftsfelder dieses Programms.",
            field="path",
            remedy="Geben Sie das Dokument neu aus und kreuzen Sie dabei „Mit Unterschriftsfeldern“ an.",
        )
    given = {each.field_name: _given(each) for each in reader.embedded_regular_signatures}
    return PlacesRead(_title(reader), signers, given)


def _signer(name: str, widget: Any) -> DocumentSigner | None:
    """Office and name stand in what the field is called aloud."""
    role = role_of(name)
    if role is None:
        return None
    title, _colon, holder = str(widget.get("/TU", "")).removeprefix(_TOOLTIP).partition(": ")
    return DocumentSigner(role, title or DOCUMENT_ROLE_NAMES[role], holder, name, "/Lock" in widget)


def _given(signature: EmbeddedPdfSignature) -> GivenSignature:
    at: datetime | None = None
    level = SignatureLevel.SELF_ISSUED
    try:
        at = signature.self_reported_timestamp
        level = describe_certificate(from_asn1(signature.signer_cert)).level
    except Exception:  # a forged one is told of by the check
        pass
    return GivenSignature(str(signature.sig_object.get("/Name", "")), at, level)


def _title(reader: WatchedReader) -> str:
    try:
        return str(reader.trailer_view["/Info"]["/Title"])
    except KeyError:
        return ""
