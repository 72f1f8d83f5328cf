"""Signing the minutes, from the wish to the command that keeps them. Loads pyHanko: in a job only."""

from datetime import datetime

from smartaachen_desktop.documents.signing.certificates import CertificateInfo, describe_certificate
from smartaachen_desktop.documents.signing.keyring_store import KeyringStore
from smartaachen_desktop.documents.signing.keys import certificate_of, open_key
from smartaachen_desktop.documents.signing.sign import Act, sign_with
from smartaachen_desktop.formats import local
from smartaachen_desktop.model.documents import SignatureLevel
from smartaachen_desktop.services.minutes import SignMinutes, check_signable
from smartaachen_desktop.services.signing import SigningKey, SignWish


def sign_wish(wish: SignWish, keyring: KeyringStore | None = None) -> SignMinutes:
    """Whatever is refused is refused before anything is kept: the answer is the whole signed document or an error."""
    meeting, signer = wish.data.meeting, wish.signer
    check_signable(meeting, signer, SignatureLevel.SELF_ISSUED)  # every certificate counts alike here
    key = open_key(wish.key, wish.secret, wish.at, cancel=wish.cancel, keyring=keyring)
    act = Act(signer.field, signer.title, signer.name, meeting.place, local(wish.at), wish.first, signer.last)
    signed = sign_with(wish.pdf, act, key, wish.stamp, wish.cancel)
    certificate = describe_certificate(key.certificate)
    return SignMinutes(
        meeting=meeting.id,
        role=signer.role,
        person=signer.person_id,
        document=signed,
        file_name=wish.data.file_name,
        audience=wish.data.audience,
        level=certificate.level,
        certificate=certificate.subject,
        at=wish.at,
    )


def describe_key(key: SigningKey, secret: str, at: datetime, keyring: KeyringStore | None = None) -> CertificateInfo:
    """What the key's certificate says, for the choice before signing."""
    return describe_certificate(certificate_of(key, secret, at, keyring))
