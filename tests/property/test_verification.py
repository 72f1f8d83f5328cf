"""The law of a signature: no byte of what was signed can change and still pass, and no file breaks the check."""

from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyhanko.pdf_utils.reader import PdfFileReader

from smartaachen_desktop.documents.signing.certificates import load_certificates
from smartaachen_desktop.documents.signing.verify import Verification, verify_integrity
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.services.verification import VerificationStatus
from tests.signed import SignedMinutes, signed_minutes


@pytest.fixture(scope="module")
def minutes() -> SignedMinutes:
    return signed_minutes()


def check(minutes: SignedMinutes, pdf: bytes) -> Verification | None:
    """None where the file is refused as no PDF at all."""
    try:
        return verify_integrity(pdf, load_certificates(minutes.issuer))
    except UserError as error:
        refused = error
    assert refused.code in ("not_a_pdf", "unreadable_pdf")
    assert refused.remedy
    return None


@settings(max_examples=25)
@given(place=st.floats(0, 1, exclude_max=True), bit=st.integers(0, 7))
def test_no_changed_byte_passes(minutes: SignedMinutes, place: float, bit: int) -> None:
    last = PdfFileReader(BytesIO(minutes.twice)).embedded_signatures[-1]
    _zero, before, after, rest = (int(number) for number in last.byte_range)
    at = int(place * (before + rest))
    at = at if at < before else after + at - before  # what the signature stands in is not signed by it
    changed = bytearray(minutes.twice)
    changed[at] ^= 1 << bit
    found = check(minutes, bytes(changed))
    assert found is None or found.status is VerificationStatus.FAILED


@settings(max_examples=20)
@given(length=st.floats(0, 1, exclude_max=True))
def test_no_shorter_file_passes_with_both_signatures(minutes: SignedMinutes, length: float) -> None:
    found = check(minutes, minutes.twice[: int(length * len(minutes.twice))])
    assert found is None or found.status is not VerificationStatus.PASSED or len(found.signatures) < 2


@settings(max_examples=20)
@given(head=st.sampled_from([b"%PDF-1.7\n", b""]), noise=st.binary(max_size=400))
def test_noise_is_refused_or_failed_never_passed(minutes: SignedMinutes, head: bytes, noise: bytes) -> None:
    found = check(minutes, head + noise)
    assert found is None or found.status is not VerificationStatus.PASSED
