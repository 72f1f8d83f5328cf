"""Long-term data with answers about revocation: OCSP, CRL, a revoked certificate, and a source that is silent."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509 import ocsp

from smartaachen_desktop.documents.pdf.build import BuiltDocument
from smartaachen_desktop.documents.signing.keys import open_key
from smartaachen_desktop.documents.signing.sign import sign_with
from smartaachen_desktop.documents.signing.verify import VerificationStatus, verify
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.services.signing import FileKey, StampWish
from tests.check_pdf import check
from tests.documents.conftest import PASSPHRASE, Certificates
from tests.documents.signed_files import chair, secretary
from tests.documents.stamp_service import StampAuthority, StampService, running


@dataclass
class TrustService:
    """An issuer that answers about its certificates over HTTP, and stamps time."""

    service: StampService
    stamps: StampAuthority
    key: ec.EllipticCurvePrivateKey
    certificate: x509.Certificate
    revoked: set[int]
    silent: bool = False

    def key_store(self, *, by_list: bool = False) -> bytes:
        key = ec.generate_private_key(ec.SECP256R1())
        base = self.service.url.removesuffix("/stamp")
        if by_list:
            where = x509.UniformResourceIdentifier(f"{base}/list.crl")
            source: x509.ExtensionType = x509.CRLDistributionPoints([x509.DistributionPoint([where], None, None, None)])
        else:
            responder = x509.UniformResourceIdentifier(f"{base}/ocsp")
            source = x509.AuthorityInformationAccess(
                [x509.AccessDescription(x509.AuthorityInformationAccessOID.OCSP, responder)]
            )
        made = _dated("Sitzungsleitung", self.certificate.subject, key).add_extension(source, critical=False)
        made = made.add_extension(x509.KeyUsage(True, True, *[False] * 7), critical=True)
        sealing = serialization.BestAvailableEncryption(PASSPHRASE.encode())
        own = made.sign(self.key, hashes.SHA256())
        return pkcs12.serialize_key_and_certificates(None, key, own, [self.certificate], sealing)

    def answer(self, request: bytes) -> bytes:
        try:
            asked = ocsp.load_der_ocsp_request(request)
        except ValueError:
            return self.stamps.answer(request)
        if self.silent:
            return b""
        now = datetime.now(UTC)
        bad = asked.serial_number in self.revoked
        return (
            ocsp.OCSPResponseBuilder()
            .add_response_by_hash(
                asked.issuer_name_hash, asked.issuer_key_hash, asked.serial_number, hashes.SHA1(),
                ocsp.OCSPCertStatus.REVOKED if bad else ocsp.OCSPCertStatus.GOOD,
                now - timedelta(minutes=1), now + timedelta(days=1), now if bad else None, None,
            )
            .responder_id(ocsp.OCSPResponderEncoding.NAME, self.certificate)
            .sign(self.key, hashes.SHA256())
            .public_bytes(serialization.Encoding.DER)
        )  # fmt: skip

    def list(self) -> bytes:
        now = datetime.now(UTC)
        builder = x509.CertificateRevocationListBuilder().issuer_name(self.certificate.subject)
        builder = builder.last_update(now - timedelta(minutes=1)).next_update(now + timedelta(days=1))
        for serial in self.revoked:
            entry = x509.RevokedCertificateBuilder().serial_number(serial).revocation_date(now).build()
            builder = builder.add_revoked_certificate(entry)
        return builder.sign(self.key, hashes.SHA256()).public_bytes(serialization.Encoding.DER)


def _dated(name: str, issuer: x509.Name, key: ec.EllipticCurvePrivateKey) -> x509.CertificateBuilder:
    now = datetime.now(UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)]))
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + timedelta(days=300))
    )


@pytest.fixture
def trust(tmp_path: Path) -> Iterator[TrustService]:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Prüf-Aussteller")])
    own = _dated("Prüf-Aussteller", name, key).add_extension(x509.BasicConstraints(True, None), critical=True)
    with running(lambda request: request) as service:
        made = TrustService(service, StampAuthority(tmp_path), key, own.sign(key, hashes.SHA256()), set())
        service.reply = made.answer
        service.gets["/list.crl"] = made.list
        yield made


def signed_by(trust: TrustService, store: bytes, base: bytes, now: datetime) -> bytes:
    key, wish = open_key(FileKey(store), PASSPHRASE, now), StampWish(trust.service.url)
    return sign_with(sign_with(base, chair(now), key, wish), secretary(now), key, wish)


@pytest.mark.parametrize("by_list", [False, True])
def test_the_issuers_answer_is_kept_in_the_file(
    trust: TrustService, protocol: BuiltDocument, certificates: Certificates, by_list: bool, tmp_path: Path
) -> None:
    pdf = signed_by(trust, trust.key_store(by_list=by_list), protocol.content, certificates.now)
    with pikepdf.open(BytesIO(pdf)) as document:
        store = document.Root.DSS
        assert ("/CRLs" in store, "/OCSPs" in store) == (by_list, not by_list)
        kept = store.CRLs[0] if by_list else store.OCSPs[0]
        if by_list:
            assert x509.load_der_x509_crl(kept.read_bytes()).issuer == trust.certificate.subject
        else:
            answer = ocsp.load_der_ocsp_response(kept.read_bytes())
            assert answer.certificate_status is ocsp.OCSPCertStatus.GOOD
    path = tmp_path / "lta.pdf"
    path.write_bytes(pdf)
    assert check(path) == []
    assert verify(pdf, (trust.certificate, trust.stamps.root)).status is VerificationStatus.PASSED


@pytest.mark.parametrize("by_list", [False, True])
def test_a_revoked_certificate_or_a_silent_issuer_seals_nothing(
    trust: TrustService, protocol: BuiltDocument, certificates: Certificates, by_list: bool
) -> None:
    store = trust.key_store(by_list=by_list)
    serial = open_key(FileKey(store), PASSPHRASE, certificates.now).certificate.serial_number
    trust.revoked.add(serial)
    with pytest.raises(UserError) as revoked:
        signed_by(trust, store, protocol.content, certificates.now)
    trust.revoked.clear()
    trust.silent = True
    trust.service.gets["/list.crl"] = lambda: b""
    with pytest.raises(UserError) as silent:
        signed_by(trust, store, protocol.content, certificates.now)
    assert (revoked.value.code, silent.value.code) == ("revoked", "revocation_unreachable")
    assert revoked.value.remedy
    assert silent.value.remedy
