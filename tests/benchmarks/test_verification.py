"""Checking a protocol of 284 pages with two signatures: whether it is unchanged must be said at once."""

import time
from datetime import UTC, datetime

import pytest

from smartaachen_desktop.documents.pdf.build import build
from smartaachen_desktop.documents.pdf.builder import DocumentBuilder
from smartaachen_desktop.documents.pdf.metadata import DocumentMeta
from smartaachen_desktop.documents.pdf.signature_box import SignaturePlace
from smartaachen_desktop.documents.signing.certificates import create_issuer, issue, load_certificates
from smartaachen_desktop.documents.signing.sign import sign
from smartaachen_desktop.documents.signing.verify import verify, verify_integrity
from smartaachen_desktop.services.verification import VerificationStatus

PAGES, ITEMS = 284, 462
LIMIT_SECONDS = 1.0
SECRET = "Kennwort der Messung"
SENTENCE = "Der Ausschuss berät über die Vorlage; mehrere Mitglieder fragen nach Kosten, Fristen und Zuständigkeit. "

pytestmark = pytest.mark.bench


def long_protocol(now: datetime) -> tuple[bytes, bytes]:
    """The signed file and its issuer."""
    builder = DocumentBuilder()
    builder.title("Niederschrift", "Ausschuss")
    for number in range(1, ITEMS + 1):
        builder.item(f"Ö {number}", f"Punkt {number}")
        builder.paragraph(SENTENCE * (11 + number % 13))
    builder.signatures(
        [SignaturePlace("Sitzungsleitung", "A", "chair"), SignaturePlace("Schriftführung", "B", "secretary", last=True)]
    )
    made = build(builder, DocumentMeta("Niederschrift", "Schriftführung", now))
    assert abs(made.pages - PAGES) <= 20, made.pages
    issuer, pdf = create_issuer(SECRET, at=now), made.content
    for field in ("chair", "secretary"):
        key_store = issue(issuer, SECRET, field, SECRET, at=now)
        chair = field == "chair"
        pdf = sign(
            pdf, field, key_store, SECRET, role=field, name=field, place="Aachen", at=now, first=chair, last=not chair
        )
    return pdf, issuer.certificate


def test_integrity_of_a_long_protocol(capsys: pytest.CaptureFixture[str]) -> None:
    now = datetime.now(UTC).replace(microsecond=0)
    pdf, issuer = long_protocol(now)
    trust = load_certificates(issuer)
    verify_integrity(pdf, trust)
    begin = time.process_time()
    quick = verify_integrity(pdf, trust)
    spent = time.process_time() - begin
    assert quick.pending
    assert [each.problem is None for each in quick.signatures] == [False, True]
    begin = time.process_time()
    found = verify(pdf, trust)
    whole = time.process_time() - begin
    assert found.status is VerificationStatus.PASSED
    with capsys.disabled():
        print(f"\nverify {found.pages} pages: integrity {spent:.2f} s, with all that came after {whole:.1f} s (CPU)")
    assert spent <= LIMIT_SECONDS
