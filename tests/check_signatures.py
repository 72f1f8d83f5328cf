"""Second and third opinion on each signature of a PDF, beside poppler's: openssl and pyHanko; trust is not asked."""

import logging
import subprocess
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import ModificationLevel
from pyhanko.sign.validation import EmbeddedPdfSignature, validate_pdf_signature, validate_pdf_timestamp
from pyhanko.sign.validation.settings import KeyUsageConstraints
from pyhanko_certvalidator import ValidationContext

from smartaachen_desktop.documents.signing.deep import with_room

_ANY_KEY = KeyUsageConstraints(key_usage=set(), match_all_key_usages=False)


def openssl_failures(content: bytes) -> list[str]:
    """Signatures that do not fit the bytes they cover; time stamps over the whole document are no CMS over them."""
    found = []
    try:
        signatures = _signatures(content)
    except Exception as error:  # a file that cannot even be read
        return [str(error)]
    for signature in signatures:
        if signature.sig_object_type == "/DocTimeStamp":
            continue
        start, length, second, rest = (int(each) for each in signature.byte_range)
        with TemporaryDirectory() as folder:
            covered, der = Path(folder) / "covered", Path(folder) / "der"
            covered.write_bytes(content[start : start + length] + content[second : second + rest])
            der.write_bytes(signature.pkcs7_content)
            done = subprocess.run(
                ["openssl", "cms", "-verify", "-binary", "-noverify", "-inform", "DER", "-in", der,
                 "-content", covered, "-out", Path(folder) / "out"],
                capture_output=True, text=True, check=False,
            )  # fmt: skip
        if done.returncode:
            found.append(f"{signature.field_name}: {done.stderr}")
    return found


def pyhanko_failures(content: bytes) -> list[str]:
    """Broken signatures, and changes behind one that it does not allow."""

    def judge() -> list[str]:
        return [f"{each.field_name}: {why}" for each in _signatures(content) if (why := _against(each))]

    try:
        return with_room(judge) if b"/ByteRange" in content else []
    except Exception as error:  # whatever a broken file does to it
        return [str(error) or type(error).__name__]


def _signatures(content: bytes) -> list[EmbeddedPdfSignature]:
    return list(PdfFileReader(BytesIO(content)).embedded_signatures) if b"/ByteRange" in content else []


def _against(signature: EmbeddedPdfSignature) -> str:
    nobody = ValidationContext(trust_roots=[], allow_fetching=False)
    logger = logging.getLogger("pyhanko")
    before = logger.level
    logger.setLevel(logging.CRITICAL)  # that nobody is trusted here is no news
    try:
        if signature.sig_object_type == "/DocTimeStamp":
            status = validate_pdf_timestamp(signature, nobody)
        else:
            status = validate_pdf_signature(signature, nobody, key_usage_settings=_ANY_KEY)
    finally:
        logger.setLevel(before)
    if not (status.intact and status.valid):
        return "the signature does not fit the document"
    if status.modification_level is ModificationLevel.OTHER or status.docmdp_ok is False:
        return "the document was changed behind it"
    return ""
