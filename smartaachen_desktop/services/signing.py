"""What is needed to sign: which key, with which time stamp, and a way to stop. Values only; no key is opened here."""

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol
from urllib.parse import urlsplit

from smartaachen_desktop.model.documents import SignatureLevel
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.services.queries.document_signers import DocumentSigner
from smartaachen_desktop.services.queries.protocol import ProtocolData
from smartaachen_desktop.services.queries.signers import Signer

STAMP_DEADLINE = 20.0
"""Seconds a time-stamp service may take for one answer."""


@dataclass(frozen=True, slots=True)
class FileKey:
    """The bytes of a PKCS#12 file, sealed by a passphrase."""

    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class TokenKey:
    """A key on a card or stick: the driver's path, the token, and the certificate's CKA_ID in hex."""

    module: str
    serial: str
    token: str
    identifier: str


@dataclass(frozen=True, slots=True)
class KeyringKey:
    """A key made by this program, kept in the keyring of the system under this name."""

    name: str


SigningKey = FileKey | TokenKey | KeyringKey


@dataclass(frozen=True, slots=True)
class StampWish:
    """A time-stamp service (RFC 3161); `long_term` adds what a later check needs after the last signature (B-LTA)."""

    url: str
    long_term: bool = True
    deadline: float = STAMP_DEADLINE


@dataclass(frozen=True, slots=True)
class SignableDocument:
    """A PDF with places to sign that is no minutes: what it says of itself, and where it is signed now."""

    title: str
    file_name: str
    place: str


@dataclass(frozen=True, slots=True)
class GivenSignature:
    """What a signature in a document says of itself."""

    name: str
    at: datetime | None
    level: SignatureLevel


@dataclass(frozen=True, slots=True)
class PlacesRead:
    """The places of such a document, in their order, and the signatures given there by field."""

    title: str
    signers: tuple[DocumentSigner, ...]
    given: Mapping[str, GivenSignature]

    @property
    def next(self) -> DocumentSigner | None:
        return next((each for each in self.signers if each.field not in self.given), None)


@dataclass(frozen=True, slots=True)
class SignWish:
    """`pdf` are the very bytes that were shown; `first` certifies them. `cancel` is asked while something waits."""

    data: ProtocolData | SignableDocument
    pdf: bytes = field(repr=False)
    first: bool
    signer: Signer | DocumentSigner
    key: SigningKey
    secret: str = field(repr=False)
    at: datetime
    stamp: StampWish | None = None
    cancel: threading.Event = field(default_factory=threading.Event)


class CertificateFacts(Protocol):
    """What a certificate says of itself."""

    @property
    def subject(self) -> str: ...

    @property
    def not_after(self) -> datetime: ...

    @property
    def level(self) -> SignatureLevel: ...

    @property
    def level_text(self) -> str: ...

    @property
    def article(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Driver:
    """A PKCS#11 library found on this machine."""

    path: str
    name: str


@dataclass(frozen=True, slots=True)
class Token:
    """A card or stick that a driver sees; `warning` is what it says of its PIN."""

    module: str
    serial: str
    label: str
    maker: str
    pin_pad: bool
    locked: bool
    warning: str


@dataclass(frozen=True, slots=True)
class TokenCertificate:
    """A certificate on a token with its key; `problem` is why it cannot sign."""

    key: TokenKey
    facts: CertificateFacts
    problem: str = ""


@dataclass(frozen=True, slots=True)
class StampAnswer:
    """What a time-stamp service answered to a trial."""

    at: datetime
    authority: str


@dataclass(frozen=True, slots=True)
class KeyTools:
    """What the window may ask about keys, in jobs only: cards, networks and keyrings take their time.

    `no_keyring` says why no key can be kept in the system's keyring; empty when one can. `keep_in_keyring` takes the
    name or office a new certificate is made for.
    """

    drivers: Callable[[], tuple[Driver, ...]]
    tokens: Callable[[str], tuple[Token, ...]]
    certificates: Callable[[Token], tuple[TokenCertificate, ...]]
    try_stamp: Callable[[StampWish], StampAnswer]
    no_keyring: Callable[[], str]
    keep_in_keyring: Callable[[str], KeyringKey]


def check_address(url: str) -> None:
    """Refuse what is no address in the web."""
    try:
        parts = urlsplit(url)
        good = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        good = False
    if not good:
        raise UserError(
            "bad_address",
            "Das ist keine Adresse eines Zeitstempeldienstes.",
            field="stamp",
            remedy="Sie beginnt mit https:// oder http://.",
        )
