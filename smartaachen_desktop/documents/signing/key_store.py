"""A key in a file: reading PKCS#12, and whether a certificate may sign now. What is wrong is said in German."""

from dataclasses import dataclass
from datetime import datetime

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import pkcs12

from smartaachen_desktop.formats import day
from smartaachen_desktop.model.errors import UserError


@dataclass(frozen=True, slots=True)
class KeyStore:
    """An opened PKCS#12 file."""

    key: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey
    certificate: x509.Certificate
    chain: tuple[x509.Certificate, ...]


def open_key_store(content: bytes, passphrase: str) -> KeyStore:
    """Read a PKCS#12 file; whatever is wrong with it is said in German before anything is signed."""
    try:
        key, certificate, chain = pkcs12.load_key_and_certificates(content, passphrase.encode())
    except ValueError as error:
        # The library words a damaged file and a wrong passphrase as the same kind of error.
        if _looks_like_pkcs12(content) and "password" in str(error).lower():
            raise wrong_passphrase() from error
        raise UserError(
            "not_a_key_store",
            "Die Datei ist kein Zertifikat mit Schlüssel (PKCS#12, Endung .p12 oder .pfx), oder sie ist beschädigt.",
            field="certificate",
            remedy="Bitte eine andere Datei oder eine unbeschädigte Kopie wählen.",
        ) from error
    if certificate is None or not isinstance(key, rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey):
        raise UserError(
            "no_key",
            "Die Datei enthält keinen Schlüssel, mit dem unterschrieben werden kann.",
            field="certificate",
            remedy="Bitte die Datei wählen, die Zertifikat und privaten Schlüssel enthält.",
        )
    return KeyStore(key, certificate, tuple(chain))


def usable_key_store(content: bytes, passphrase: str, at: datetime) -> KeyStore:
    """The key store, if its certificate is valid at this time and meant for signing."""
    store = open_key_store(content, passphrase)
    check_usable(store.certificate, at)
    return store


def check_usable(certificate: x509.Certificate, at: datetime) -> None:
    """Refuse a certificate that is not valid at this time or not meant for signing."""
    if at < certificate.not_valid_before_utc:
        raise UserError(
            "not_yet_valid",
            f"Das Zertifikat gilt erst ab dem {day(certificate.not_valid_before_utc)}.",
            field="certificate",
            remedy="Bitte ein Zertifikat wählen, das schon gilt, und die Uhr dieses Rechners prüfen.",
        )
    if at > certificate.not_valid_after_utc:
        raise UserError(
            "expired",
            f"Das Zertifikat ist am {day(certificate.not_valid_after_utc)} abgelaufen.",
            field="certificate",
            remedy="Bitte ein gültiges Zertifikat wählen oder ein neues ausstellen.",
        )
    try:
        usage = certificate.extensions.get_extension_for_class(x509.KeyUsage).value
    except x509.ExtensionNotFound:
        return
    if not (usage.digital_signature or usage.content_commitment):
        raise UserError(
            "wrong_usage",
            "Das Zertifikat ist nicht zum Unterschreiben bestimmt.",
            field="certificate",
            remedy="Bitte das Zertifikat für Signaturen wählen, nicht das für Anmeldung oder Verschlüsselung.",
        )


def wrong_passphrase() -> UserError:
    return UserError(
        "wrong_passphrase",
        "Das Kennwort passt nicht zu diesem Zertifikat.",
        field="passphrase",
        remedy="Bitte noch einmal eingeben; es blieb alles unverändert.",
    )


def _looks_like_pkcs12(content: bytes) -> bool:
    # SEQUENCE, then version 3 near the start.
    return content[:1] == b"\x30" and b"\x02\x01\x03" in content[:12]
