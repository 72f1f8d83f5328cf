"""A document with everything the layer can do stays conforming and unbroken when it is signed."""

from pathlib import Path

from smartaachen_desktop.documents.pdf.build import build
from smartaachen_desktop.documents.pdf.builder import DocumentBuilder
from smartaachen_desktop.documents.pdf.signature_box import SignaturePlace
from smartaachen_desktop.documents.signing.certificates import load_certificates
from smartaachen_desktop.documents.signing.verify import VerificationStatus, verify
from tests.check_pdf import check
from tests.documents.conftest import Certificates
from tests.documents.pdf_samples import META, fill_everything
from tests.documents.test_signing import sign_chair, sign_secretary


def test_everything_conforms_after_each_signature(certificates: Certificates, tmp_path: Path) -> None:
    builder = DocumentBuilder()
    fill_everything(builder)
    builder.signatures(
        [
            SignaturePlace("Sitzungsleitung", "Fraktion A, Vorsitz", "chair"),
            SignaturePlace("Schriftführung", "FB 02, Schriftführung", "secretary", last=True),
        ]
    )
    base = build(builder, META).content
    once = sign_chair(base, certificates.chair, certificates.now)
    twice = sign_secretary(once, certificates.secretary, certificates.now)
    path = tmp_path / "signed.pdf"
    for content in (once, twice):
        path.write_bytes(content)
        assert check(path) == []
    assert verify(twice, load_certificates(certificates.issuer.certificate)).status is VerificationStatus.PASSED
