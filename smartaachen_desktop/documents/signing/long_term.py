"""B-LTA: what a check years later needs, inside the file, sealed by a time stamp over the whole document."""

import threading
from io import BytesIO

from asn1crypto import cms
from cryptography import x509
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import InvisSigSettings
from pyhanko.sign.signers import PdfTimeStamper
from pyhanko.sign.timestamps.api import TimeStamper
from pyhanko.sign.validation.dss import DocumentSecurityStore

from smartaachen_desktop.documents.signing.convert import asn1, from_asn1
from smartaachen_desktop.documents.signing.revocation import Evidence, collect
from smartaachen_desktop.documents.signing.writer import QuietWriter

STAMP_FIELD = "document-timestamp"


def add_long_term(pdf: bytes, stamper: TimeStamper, deadline: float, cancel: threading.Event) -> bytes:
    """One more revision: certificates and revocation data of every signature (DSS), and the document time stamp.

    Written by our own writer: pyHanko's step for it would rewrite the XMP and break PDF/A. The time stamp's widget
    lies outside the page, as it has no place in the structure tree.
    """
    writer = QuietWriter(BytesIO(pdf), strict=False)
    known: dict[bytes, Evidence] = {}
    for signature in PdfFileReader(BytesIO(pdf), strict=False).embedded_signatures:
        certificates = _certificates(signature.signed_data)
        evidence = [collect(each, certificates, deadline, cancel, known) for each in certificates]
        DocumentSecurityStore.supply_dss_in_writer(
            writer,
            signature.pkcs7_content.hex().encode("ascii"),
            certs=[asn1(each) for each in certificates],
            ocsps=[each for found in evidence for each in found.ocsps],
            crls=[each for found in evidence for each in found.crls],
        )
    invisible = InvisSigSettings(box_out_of_bounds=True)
    output: BytesIO = PdfTimeStamper(
        stamper, STAMP_FIELD, invisible, "Zeitstempel über das ganze Dokument"
    ).timestamp_pdf(writer, "sha256", output=BytesIO())
    return output.getvalue()


def _certificates(signed: cms.SignedData) -> list[x509.Certificate]:
    """Those of the signature and of its time stamp, each once."""
    found = {each.chosen.dump(): from_asn1(each.chosen) for each in signed["certificates"]}
    for attribute in signed["signer_infos"][0]["unsigned_attrs"] or ():
        if attribute["type"].native == "signature_time_stamp_token":
            for token in attribute["values"]:
                found |= {each.chosen.dump(): from_asn1(each.chosen) for each in token["content"]["certificates"]}
    return list(found.values())
