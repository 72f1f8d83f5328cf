"""The certificates from a signer to the top of the chain, as far as the document carries them or they are trusted."""

from collections.abc import Sequence

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from pyhanko.sign.validation import EmbeddedPdfSignature

from smartaachen_desktop.documents.signing.certificates import describe_certificate
from smartaachen_desktop.services.verification import ChainLink

LONGEST = 10


def chain_of(signature: EmbeddedPdfSignature, anchors: Sequence[x509.Certificate]) -> tuple[ChainLink, ...]:
    """Signer first. What lies in the file may be anything, so only certificates that did sign the one before count."""
    first = x509.load_der_x509_certificate(signature.signer_cert.dump())
    offered = list(anchors)
    for each in signature.other_embedded_certs:
        offered.append(x509.load_der_x509_certificate(each.dump()))
    chain = [first]
    while len(chain) < LONGEST and chain[-1].subject != chain[-1].issuer:
        above = next((each for each in offered if _issued(each, chain[-1])), None)
        if above is None or above in chain:
            break
        chain.append(above)
    return tuple(link(each, anchors) for each in chain)


def link(certificate: x509.Certificate, anchors: Sequence[x509.Certificate] = ()) -> ChainLink:
    info = describe_certificate(certificate)
    return ChainLink(
        subject=info.subject,
        issuer=info.issuer,
        not_before=info.not_before,
        not_after=info.not_after,
        fingerprint=certificate.fingerprint(hashes.SHA256()).hex(),
        self_issued=info.self_issued,
        anchor=certificate in anchors,
    )


def _issued(issuer: x509.Certificate, certificate: x509.Certificate) -> bool:
    try:
        certificate.verify_directly_issued_by(issuer)
    except (ValueError, TypeError, InvalidSignature):
        return False
    return True
