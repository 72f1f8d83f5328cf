"""Signing, from the wish to the command that keeps it: minutes, and every other document. Loads pyHanko: in a job."""

from datetime import datetime

from smartaachen_desktop.documents.signing.certificates import CertificateInfo, describe_certificate
from smartaachen_desktop.documents.signing.keyring_store import KeyringStore
from smartaachen_desktop.documents.signing.keys import OpenedKey, certificate_of, open_key
from smartaachen_desktop.documents.signing.places import read_places
from smartaachen_desktop.documents.signing.sign import Act, sign_with
from smartaachen_desktop.documents.signing.verify import VerificationStatus, verify_integrity
from smartaachen_desktop.formats import local
from smartaachen_desktop.model.documents import SignatureLevel
from smartaachen_desktop.model.errors import RuleBroken
from smartaachen_desktop.services.minutes import SignMinutes, check_signable
from smartaachen_desktop.services.queries.protocol import ProtocolData
from smartaachen_desktop.services.queries.signers import Signer
from smartaachen_desktop.services.signed_documents import SignDocument
from smartaachen_desktop.services.signing import SignableDocument, SigningKey, SignWish


def sign_wish(wish: SignWish, keyring: KeyringStore | None = None) -> SignMinutes | SignDocument:
    """Whatever is refused is refused before anything is kept: the answer is the whole signed document or an error."""
    if isinstance(wish.data, SignableDocument):
        return _document(wish, wish.data, keyring)
    assert isinstance(wish.signer, Signer)
    return _minutes(wish, wish.data, wish.signer, keyring)


def _minutes(wish: SignWish, data: ProtocolData, signer: Signer, keyring: KeyringStore | None) -> SignMinutes:
    meeting = data.meeting
    check_signable(meeting, signer, SignatureLevel.SELF_ISSUED)  # every certificate counts alike here
    key = _open(wish, keyring)
    certificate = describe_certificate(key.certificate)
    return SignMinutes(
        meeting=meeting.id,
        role=signer.role,
        person=signer.person_id,
        document=_signed(wish, key, signer.name, meeting.place),
        file_name=data.file_name,
        audience=data.audience,
        level=certificate.level,
        certificate=certificate.subject,
        at=wish.at,
    )


def _document(wish: SignWish, data: SignableDocument, keyring: KeyringStore | None) -> SignDocument:
    """In turn, and only on top of what is unchanged. Without a name it is the certificate's."""
    read = read_places(wish.pdf)
    if read.next is None or read.next.field != wish.signer.field:
        told = f"Zuerst unterschreibt: {read.next.title}." if read.next else "Alle haben schon unterschrieben."
        raise RuleBroken("not_in_turn", told, field="signer")
    if read.given and verify_integrity(wish.pdf).status is VerificationStatus.FAILED:
        raise RuleBroken(
            "changed_document",
            "Das Dokument wurde nach der letzten Unterschrift verändert.",
            remedy="Unterschreiben Sie es nicht; prüfen Sie es und nehmen Sie eine unveränderte Fassung.",
            field="document",
        )
    key = _open(wish, keyring)
    certificate = describe_certificate(key.certificate)
    name = wish.signer.name or certificate.subject
    return SignDocument(
        title=data.title,
        file_name=data.file_name,
        document=_signed(wish, key, name, data.place),
        before=len(wish.pdf),
        places=len(read.signers),
        field=wish.signer.field,
        signer=wish.signer.title,
        name=name,
        place=data.place,
        level=certificate.level,
        certificate=certificate.subject,
        at=wish.at,
    )


def _open(wish: SignWish, keyring: KeyringStore | None) -> OpenedKey:
    return open_key(wish.key, wish.secret, wish.at, cancel=wish.cancel, keyring=keyring)


def _signed(wish: SignWish, key: OpenedKey, name: str, place: str) -> bytes:
    signer = wish.signer
    act = Act(signer.field, signer.title, name, place, local(wish.at), wish.first, signer.last)
    return sign_with(wish.pdf, act, key, wish.stamp, wish.cancel)


def describe_key(key: SigningKey, secret: str, at: datetime, keyring: KeyringStore | None = None) -> CertificateInfo:
    """What the key's certificate says, for the choice before signing."""
    return describe_certificate(certificate_of(key, secret, at, keyring))
