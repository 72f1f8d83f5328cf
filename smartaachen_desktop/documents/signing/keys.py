"""The key that signs, wherever it lies: checked before it is used, and handed to pyHanko as a signer."""

import threading
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from asn1crypto.keys import PrivateKeyInfo
from cryptography import x509
from cryptography.hazmat.primitives import serialization
from pyhanko.sign.signers import SimpleSigner
from pyhanko.sign.signers.pdf_cms import Signer
from pyhanko_certvalidator.registry import SimpleCertificateStore

from smartaachen_desktop.documents.signing.convert import asn1
from smartaachen_desktop.documents.signing.key_store import KeyStore, check_usable, usable_key_store
from smartaachen_desktop.documents.signing.keyring_store import KeyringStore, system_keyring
from smartaachen_desktop.documents.signing.tokens import sign_with_token, token_certificate
from smartaachen_desktop.services.signing import FileKey, KeyringKey, SigningKey, TokenKey


@dataclass(frozen=True, slots=True)
class OpenedKey:
    """A certificate that may sign now, its chain, and the signer of pyHanko."""

    certificate: x509.Certificate
    chain: tuple[x509.Certificate, ...]
    signer: Signer


class _TokenSigner(Signer):
    """Leaves the raw signature to the card. The length of a dry run only reserves room in the file."""

    def __init__(self, key: TokenKey, pin: str, certificate: x509.Certificate, store: Any, cancel: threading.Event):
        super().__init__(signing_cert=asn1(certificate), cert_registry=store)
        self._key, self._pin, self._cancel = key, pin, cancel

    async def async_sign_raw(self, data: bytes, digest_algorithm: str, dry_run: bool = False) -> bytes:
        if dry_run:
            return bytes(512)
        return sign_with_token(self._key, self._pin, data, self._cancel)


def certificate_of(key: SigningKey, secret: str, at: datetime, keyring: KeyringStore | None = None) -> x509.Certificate:
    """The certificate that would sign; refused when it may not. A card is not asked for its PIN."""
    if isinstance(key, TokenKey):
        certificate = token_certificate(key)[0]
        check_usable(certificate, at)
        return certificate
    return _file_store(key, secret, at, keyring).certificate


def open_key(
    key: SigningKey,
    secret: str,
    at: datetime,
    *,
    cancel: threading.Event | None = None,
    keyring: KeyringStore | None = None,
) -> OpenedKey:
    """The key, ready to sign; the PIN of a card is first tried by the signature itself."""
    registry = SimpleCertificateStore()  # type: ignore[no-untyped-call]
    if isinstance(key, TokenKey):
        certificate, chain = token_certificate(key)
        check_usable(certificate, at)
        registry.register_multiple([asn1(each) for each in chain])
        on_card = _TokenSigner(key, secret, certificate, registry, cancel or threading.Event())
        return OpenedKey(certificate, chain, on_card)
    store = _file_store(key, secret, at, keyring)
    registry.register_multiple([asn1(each) for each in store.chain])
    private = store.key.private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    signer = SimpleSigner(
        signing_cert=asn1(store.certificate), signing_key=PrivateKeyInfo.load(private), cert_registry=registry
    )
    return OpenedKey(store.certificate, store.chain, signer)


def _file_store(key: FileKey | KeyringKey, secret: str, at: datetime, keyring: KeyringStore | None) -> KeyStore:
    if isinstance(key, FileKey):
        return usable_key_store(key.content, secret, at)
    store = (keyring or system_keyring()).open(key.name)
    check_usable(store.certificate, at)
    return store
