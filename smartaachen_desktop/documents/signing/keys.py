"""The key that signs, wherever it lies: checked before it is used, and handed to pyHanko as a signer."""

import threading
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from pyhanko.sign.signers.pdf_cms import Signer
from pyhanko_certvalidator.registry import SimpleCertificateStore

from smartaachen_desktop.documents.signing.convert import asn1
from smartaachen_desktop.documents.signing.key_store import KeyStore, check_usable, usable_key_store
from smartaachen_desktop.documents.signing.keyring_store import KeyringStore, system_keyring
from smartaachen_desktop.documents.signing.tokens import sign_with_token, token_certificate
from smartaachen_desktop.services.signing import FileKey, KeyringKey, SigningKey, TokenKey

ROOM = 1024
"""Bytes a dry run stands for: enough for RSA with 8192 bits."""


@dataclass(frozen=True, slots=True)
class OpenedKey:
    """A certificate that may sign now, its chain, and the signer of pyHanko."""

    certificate: x509.Certificate
    chain: tuple[x509.Certificate, ...]
    signer: Signer


class _FileSigner(Signer):
    """Signs with the key as it was opened; pyHanko's own would load and check it anew at each turn."""

    def __init__(self, store: KeyStore, registry: SimpleCertificateStore) -> None:
        super().__init__(signing_cert=asn1(store.certificate), cert_registry=registry)
        self._private = store.key

    async def async_sign_raw(self, data: bytes, digest_algorithm: str, dry_run: bool = False) -> bytes:
        if dry_run:
            return bytes(ROOM)
        if isinstance(self._private, rsa.RSAPrivateKey):
            return self._private.sign(data, padding.PKCS1v15(), hashes.SHA256())
        return self._private.sign(data, ec.ECDSA(hashes.SHA256()))


class _TokenSigner(Signer):
    """Leaves the raw signature to the card."""

    def __init__(self, key: TokenKey, pin: str, certificate: x509.Certificate, store: Any, cancel: threading.Event):
        super().__init__(signing_cert=asn1(certificate), cert_registry=store)
        self._key, self._pin, self._cancel = key, pin, cancel

    async def async_sign_raw(self, data: bytes, digest_algorithm: str, dry_run: bool = False) -> bytes:
        if dry_run:
            return bytes(ROOM)
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
    return OpenedKey(store.certificate, store.chain, _FileSigner(store, registry))


def _file_store(key: FileKey | KeyringKey, secret: str, at: datetime, keyring: KeyringStore | None) -> KeyStore:
    if isinstance(key, FileKey):
        return usable_key_store(key.content, secret, at)
    store = (keyring or system_keyring()).open(key.name)
    check_usable(store.certificate, at)
    return store
