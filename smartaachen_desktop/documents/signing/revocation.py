"""Whether a certificate was revoked, as its issuer answers now (OCSP, else CRL): kept in the file for later checks."""

import threading
from collections.abc import Sequence
from dataclasses import dataclass

from asn1crypto import crl as asn1_crl
from asn1crypto import ocsp as asn1_ocsp
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.x509 import ocsp
from cryptography.x509.oid import AuthorityInformationAccessOID

from smartaachen_desktop.documents.signing.timestamp import fetch
from smartaachen_desktop.model.errors import UserError


@dataclass(frozen=True, slots=True)
class Evidence:
    """Answers about one certificate; both empty where its issuer offers none, as for a self-issued one."""

    ocsps: tuple[asn1_ocsp.OCSPResponse, ...] = ()
    crls: tuple[asn1_crl.CertificateList, ...] = ()


def collect(
    certificate: x509.Certificate,
    others: Sequence[x509.Certificate],
    deadline: float,
    cancel: threading.Event,
    known: dict[bytes, Evidence],
) -> Evidence:
    """Ask where the certificate says one may ask; `known` saves asking twice.

    A named source that is silent is an error: a file that promises a long-term check must not lack what it needs.
    """
    name = certificate.fingerprint(hashes.SHA256())
    if name not in known:
        known[name] = _ask(certificate, others, deadline, cancel)
    return known[name]


def _ask(
    certificate: x509.Certificate, others: Sequence[x509.Certificate], deadline: float, cancel: threading.Event
) -> Evidence:
    issuer = next((each for each in others if each.subject == certificate.issuer and each != certificate), None)
    responders, lists = _responders(certificate), _lists(certificate)
    if not responders and not lists:
        return Evidence()
    for url in responders if issuer is not None else ():
        answer = _ocsp(url, certificate, issuer, deadline, cancel)
        if answer is not None:
            return Evidence(ocsps=(answer,))
    for url in lists:
        found = _crl(url, certificate, deadline, cancel)
        if found is not None:
            return Evidence(crls=(found,))
    raise UserError(
        "revocation_unreachable",
        "Der Aussteller des Zertifikats gibt gerade keine Auskunft, ob es gesperrt ist.",
        field="stamp",
        remedy="Bitte später noch einmal versuchen oder ohne Zeitstempel unterschreiben.",
    )


def _ocsp(
    url: str, certificate: x509.Certificate, issuer: x509.Certificate | None, deadline: float, cancel: threading.Event
) -> asn1_ocsp.OCSPResponse | None:
    if issuer is None:
        return None
    # SHA-1 only names the issuer here, and is what every responder knows (RFC 5019)
    request = ocsp.OCSPRequestBuilder().add_certificate(certificate, issuer, hashes.SHA1()).build()
    headers = {"Content-Type": "application/ocsp-request", "Accept": "application/ocsp-response"}
    content = _fetched(url, request.public_bytes(serialization.Encoding.DER), headers, deadline, cancel)
    if content is None:
        return None
    try:
        answer = ocsp.load_der_ocsp_response(content)
        if answer.response_status is not ocsp.OCSPResponseStatus.SUCCESSFUL:
            return None
        if answer.serial_number != certificate.serial_number:
            return None
        status = answer.certificate_status
    except ValueError:
        return None
    if status is ocsp.OCSPCertStatus.REVOKED:
        raise _revoked()
    return asn1_ocsp.OCSPResponse.load(content) if status is ocsp.OCSPCertStatus.GOOD else None


def _crl(
    url: str, certificate: x509.Certificate, deadline: float, cancel: threading.Event
) -> asn1_crl.CertificateList | None:
    content = _fetched(url, None, {}, deadline, cancel)
    if content is None:
        return None
    try:
        found = x509.load_der_x509_crl(content)
        if found.issuer != certificate.issuer:
            return None
        entry = found.get_revoked_certificate_by_serial_number(certificate.serial_number)
    except ValueError:
        return None
    if entry is not None:
        raise _revoked()
    return asn1_crl.CertificateList.load(content)


def _fetched(
    url: str, body: bytes | None, headers: dict[str, str], deadline: float, cancel: threading.Event
) -> bytes | None:
    try:
        return fetch(url, body, headers, deadline, cancel)
    except UserError as error:
        if error.code == "cancelled":
            raise
        return None


def _responders(certificate: x509.Certificate) -> list[str]:
    try:
        access = certificate.extensions.get_extension_for_class(x509.AuthorityInformationAccess).value
    except x509.ExtensionNotFound:
        return []
    return [
        each.access_location.value
        for each in access
        if each.access_method == AuthorityInformationAccessOID.OCSP
        and isinstance(each.access_location, x509.UniformResourceIdentifier)
    ]


def _lists(certificate: x509.Certificate) -> list[str]:
    try:
        points = certificate.extensions.get_extension_for_class(x509.CRLDistributionPoints).value
    except x509.ExtensionNotFound:
        return []
    names = [name for point in points for name in point.full_name or ()]
    urls = [each.value for each in names if isinstance(each, x509.UniformResourceIdentifier)]
    return [each for each in urls if each.startswith("http")]


def _revoked() -> UserError:
    return UserError(
        "revoked",
        "Das Zertifikat ist vom Aussteller gesperrt.",
        field="certificate",
        remedy="Bitte ein anderes Zertifikat wählen.",
    )
