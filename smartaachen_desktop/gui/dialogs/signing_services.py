"""What the signing dialog needs from outside the window; the composition root fills it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol
from uuid import UUID

from smartaachen_desktop.gui.dialogs.verify_services import VerifyServices
from smartaachen_desktop.model.documents import Audience, SignatureLevel
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.exports import Made, ReadDocument
from smartaachen_desktop.services.minutes import SignMinutes
from smartaachen_desktop.services.plan_files import PlanFiles
from smartaachen_desktop.services.queries.protocol import ProtocolData
from smartaachen_desktop.services.queries.signers import Signer


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


class MakePdf(Protocol):
    """The stored PDF where there is one, else a fresh one; without `fields` its boxes stay for handwriting."""

    def __call__(self, data: ProtocolData, stored: bytes | None, *, fields: bool = True) -> bytes: ...


Sign = Callable[[ProtocolData, bytes | None, Signer, bytes, str, datetime], SignMinutes]
"""Data, signed PDF so far, signer, key store, passphrase, moment."""


@dataclass(frozen=True)
class SigningServices:
    """`read` runs in the database thread, the rest in jobs; all of them refuse with UserError.

    `intact` says whether a signed PDF is unchanged since its signatures; without it nothing is claimed.
    `refusal_note` makes the Vermerk that belongs beside signed minutes, None where there is nothing to add.
    `plan_files` takes plans of other programs in and out; without it none are offered.
    `read_document` gives the job that makes any other document; without it none can be made.
    `verification` checks signed files; without it the window offers no check.
    """

    read: Callable[[Dispatcher, UUID, Audience], tuple[ProtocolData, bytes | None]]
    make_pdf: MakePdf
    sign: Sign
    describe: Callable[[bytes, str], CertificateFacts]
    make_key_store: Callable[[str, str], bytes]
    save: Callable[[Path, bytes], None]
    clock: Callable[[], datetime]
    intact: Callable[[bytes], bool] | None = None
    refusal_note: Callable[[ProtocolData, bytes | None], Made | None] | None = None
    read_document: ReadDocument | None = None
    plan_files: PlanFiles | None = None
    verification: VerifyServices | None = None
