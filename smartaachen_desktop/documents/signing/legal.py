"""What a certificate may be called by eIDAS: only what its own QcStatements (ETSI EN 319 412-5) say, never more."""

import enum

from asn1crypto import core
from cryptography import x509
from cryptography.x509.oid import ObjectIdentifier

from smartaachen_desktop.model.documents import SignatureLevel

QC_STATEMENTS = ObjectIdentifier("1.3.6.1.5.5.7.1.3")
_COMPLIANCE = "0.4.0.1862.1.1"
_DEVICE = "0.4.0.1862.1.4"  # the key lies in a qualified signature creation device
_TYPE = "0.4.0.1862.1.6"
_FOR_SIGNATURES = "0.4.0.1862.1.6.1"  # the others are seals and web sites

ARTICLES = {
    SignatureLevel.SELF_ISSUED: "einfache elektronische Signatur (eIDAS Art. 3 Nr. 10)",
    SignatureLevel.ADVANCED: "elektronische Signatur (eIDAS Art. 3 Nr. 10); ob fortgeschritten (Art. 26), "
    "sagt das Zertifikat nicht",
    SignatureLevel.QUALIFIED: "qualifizierte elektronische Signatur (eIDAS Art. 3 Nr. 12), "
    "gleich der von Hand (Art. 25)",
}
ARTICLE_WITH_CERTIFICATE = (
    "elektronische Signatur mit qualifiziertem Zertifikat, aber ohne Angabe eines qualifizierten Geräts "
    "(eIDAS Art. 28); nicht gleich der von Hand"
)


class QcClaim(enum.Enum):
    """What the certificate states. A signature is qualified only with a device for it (eIDAS Art. 3 Nr. 12)."""

    NONE = enum.auto()
    CERTIFICATE = enum.auto()
    SIGNATURE = enum.auto()


class _Statement(core.Sequence):
    _fields = [("name", core.ObjectIdentifier), ("info", core.Any, {"optional": True})]  # noqa: RUF012 # asn1crypto


class _Statements(core.SequenceOf):
    _child_spec = _Statement


class _Types(core.SequenceOf):
    _child_spec = core.ObjectIdentifier


def qc_claim(certificate: x509.Certificate) -> QcClaim:
    """Whatever cannot be read claims nothing."""
    try:
        extension = certificate.extensions.get_extension_for_oid(QC_STATEMENTS).value
    except (x509.ExtensionNotFound, x509.DuplicateExtension, ValueError):
        return QcClaim.NONE
    if not isinstance(extension, x509.UnrecognizedExtension):
        return QcClaim.NONE
    try:
        said = {each["name"].dotted: each["info"] for each in _Statements.load(extension.value, strict=True)}
        types = {each.dotted for each in said[_TYPE].parse(_Types)} if _TYPE in said else {_FOR_SIGNATURES}
    except (ValueError, TypeError, AttributeError):
        return QcClaim.NONE
    if _COMPLIANCE not in said or _FOR_SIGNATURES not in types:
        return QcClaim.NONE
    return QcClaim.SIGNATURE if _DEVICE in said else QcClaim.CERTIFICATE
