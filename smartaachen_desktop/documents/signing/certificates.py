"""Certificates made and read locally: self-issued, labelled as such, never presented as qualified."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import cast

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import NameOID, ObjectIdentifier

from smartaachen_desktop.documents.signing.key_store import open_key_store, wrong_passphrase
from smartaachen_desktop.documents.signing.legal import ARTICLE_WITH_CERTIFICATE, ARTICLES, QcClaim, qc_claim
from smartaachen_desktop.model.documents import SignatureLevel
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.services.said import german

ISSUER_NAME = "SMART.Aachen Beispiel-Aussteller (selbst ausgestellt)"
UNIT = "selbst ausgestellt, nicht qualifiziert"
MINIMUM_PASSPHRASE = 8

LEVEL_TEXTS = {
    SignatureLevel.SELF_ISSUED: german("Zertifikat selbst ausgestellt, nicht qualifiziert"),
    SignatureLevel.ADVANCED: german("Zertifikat eines Ausstellers, nicht qualifiziert"),
    SignatureLevel.QUALIFIED: german("Zertifikat laut eigener Angabe qualifiziert"),
}


@dataclass(frozen=True, slots=True)
class Issuer:
    """The local issuing authority: its certificate and its key, both PEM, the key sealed by a passphrase."""

    certificate: bytes  # what goes into ca.pem
    key: bytes


@dataclass(frozen=True, slots=True)
class CertificateInfo:
    """What a certificate says about its holder, and what may be claimed from it."""

    subject: str
    issuer: str
    not_before: datetime
    not_after: datetime
    self_issued: bool
    qualified: bool
    level: SignatureLevel
    level_text: str
    article: str
    """What eIDAS calls a signature with it, and where."""


def create_issuer(passphrase: str, *, at: datetime, years: int = 10) -> Issuer:
    """A new local issuing authority, valid from `at`."""
    _check_passphrase(passphrase)
    key = ec.generate_private_key(ec.SECP256R1())
    name = _name(ISSUER_NAME)
    identifier = x509.SubjectKeyIdentifier.from_public_key(key.public_key())
    builder = _validity(x509.CertificateBuilder(), at, years).subject_name(name).issuer_name(name)
    certificate = (
        builder.public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_key_usage(issuing=True), critical=True)
        .add_extension(identifier, critical=False)
        .sign(key, hashes.SHA256())
    )
    return Issuer(certificate.public_bytes(serialization.Encoding.PEM), _sealed_key(key, passphrase))


def issue(
    issuer: Issuer, issuer_passphrase: str, role_name: str, passphrase: str, *, at: datetime, years: int = 3
) -> bytes:
    """PKCS#12 with key, certificate and the issuer's certificate for the holder of a role."""
    _check_passphrase(passphrase)
    name = " ".join(role_name.split())
    if not name:
        raise UserError("no_name", "Das Zertifikat braucht einen Namen oder eine Funktion.", field="name")
    authority = x509.load_pem_x509_certificate(issuer.certificate)
    try:
        authority_key = serialization.load_pem_private_key(issuer.key, issuer_passphrase.encode())
    except ValueError as error:
        raise wrong_passphrase() from error
    key = rsa.generate_private_key(65537, 3072)
    own_identifier = authority.extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value
    builder = _validity(x509.CertificateBuilder(), at, years, until=authority.not_valid_after_utc)
    certificate = (
        builder.subject_name(_name(name[:64]))  # X.520: a common name has at most 64 characters
        .issuer_name(authority.subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_key_usage(issuing=False), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(own_identifier), critical=False)
        .sign(cast(ec.EllipticCurvePrivateKey, authority_key), hashes.SHA256())
    )
    sealing = serialization.BestAvailableEncryption(passphrase.encode())
    return pkcs12.serialize_key_and_certificates(name.encode(), key, certificate, [authority], sealing)


def describe(content: bytes, passphrase: str) -> CertificateInfo:
    """What the key store's certificate says, for the choice before signing."""
    return describe_certificate(open_key_store(content, passphrase).certificate)


def describe_certificate(certificate: x509.Certificate) -> CertificateInfo:
    """What the certificate says; "qualified" is only its own statement, checked against no trust list."""
    own = certificate.subject == certificate.issuer or UNIT in _attributes(
        certificate.issuer, NameOID.ORGANIZATIONAL_UNIT_NAME
    )
    claim = QcClaim.NONE if own else qc_claim(certificate)
    qualified = claim is QcClaim.SIGNATURE
    level = SignatureLevel.ADVANCED
    if own:
        level = SignatureLevel.SELF_ISSUED
    elif qualified:
        level = SignatureLevel.QUALIFIED
    return CertificateInfo(
        subject=_common_name(certificate.subject),
        issuer=_common_name(certificate.issuer),
        not_before=certificate.not_valid_before_utc,
        not_after=certificate.not_valid_after_utc,
        self_issued=own,
        qualified=qualified,
        level=level,
        level_text=LEVEL_TEXTS[level],
        article=ARTICLE_WITH_CERTIFICATE if claim is QcClaim.CERTIFICATE else ARTICLES[level],
    )


def load_certificates(content: bytes) -> tuple[x509.Certificate, ...]:
    """Certificates of a PEM file such as ca.pem."""
    try:
        return tuple(x509.load_pem_x509_certificates(content))
    except ValueError as error:
        raise UserError("not_a_certificate", "Die Datei enthält kein Zertifikat (PEM).", field="trust") from error


def _attributes(name: x509.Name, oid: ObjectIdentifier) -> Sequence[str]:
    return [str(attribute.value) for attribute in name.get_attributes_for_oid(oid)]


def _common_name(name: x509.Name) -> str:
    return next(iter(_attributes(name, NameOID.COMMON_NAME)), name.rfc4514_string())


def _name(common_name: str) -> x509.Name:
    return x509.Name(
        [
            x509.NameAttribute(NameOID.COUNTRY_NAME, "DE"),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, "SMART.Aachen Desktop"),
            x509.NameAttribute(NameOID.ORGANIZATIONAL_UNIT_NAME, UNIT),
            x509.NameAttribute(NameOID.COMMON_NAME, common_name),
        ]
    )


def _validity(
    builder: x509.CertificateBuilder, at: datetime, years: int, until: datetime | None = None
) -> x509.CertificateBuilder:
    start = at.astimezone(UTC)
    end = start + timedelta(days=365 * years)
    return builder.not_valid_before(start - timedelta(minutes=5)).not_valid_after(min(end, until) if until else end)


def _key_usage(*, issuing: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not issuing,
        content_commitment=not issuing,  # "nonRepudiation"
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=issuing,
        crl_sign=issuing,
        encipher_only=False,
        decipher_only=False,
    )


def _sealed_key(key: ec.EllipticCurvePrivateKey, passphrase: str) -> bytes:
    return key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.BestAvailableEncryption(passphrase.encode()),
    )


def _check_passphrase(passphrase: str) -> None:
    if len(passphrase) < MINIMUM_PASSPHRASE:
        raise UserError(
            "passphrase_too_short",
            f"Das Kennwort braucht mindestens {MINIMUM_PASSPHRASE} Zeichen.",
            field="passphrase",
        )
