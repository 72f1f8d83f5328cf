"""Issuers somebody here trusts: read from files and folders, kept as one PEM file each."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.serialization import Encoding, pkcs7

from smartaachen_desktop.documents.pdf.files import write_file
from smartaachen_desktop.documents.signing.chain import link
from smartaachen_desktop.documents.signing.reading import open_pdf
from smartaachen_desktop.model.errors import InvalidInput, UserError
from smartaachen_desktop.services.said import german
from smartaachen_desktop.services.verification import ChainLink

ENDINGS = (".pem", ".crt", ".cer", ".der", ".p7b", ".p7c")
LARGEST = 4 * 1024 * 1024


def read_trust(path: Path) -> tuple[x509.Certificate, ...]:
    """The certificates of a file, or of every certificate file in a folder."""
    try:
        if not path.is_dir():
            return parse(_read(path), path.name)
        files = sorted(each for each in path.iterdir() if each.suffix.lower() in ENDINGS and each.is_file())
        found = tuple(certificate for each in files for certificate in parse(_read(each), each.name))
    except OSError as error:
        raise InvalidInput(
            "unreadable", german("{name} ist nicht lesbar: {why}.", name=str(path), why=error.strerror), field="trust"
        ) from error
    if not found:
        raise InvalidInput(
            "no_certificates",
            german("Im Ordner {name} liegt kein Zertifikat ({endings}).", name=path.name, endings=", ".join(ENDINGS)),
            field="trust",
            remedy=german("Bitte wählen Sie den Ordner, in dem die Zertifikate der Aussteller liegen."),
        )
    return found


def parse(content: bytes, name: str) -> tuple[x509.Certificate, ...]:
    """PEM, DER or PKCS#7."""
    for load in (_pem, _der, _pkcs7):
        try:
            if found := load(content):
                return found
        except (ValueError, TypeError):
            continue
    raise UserError(
        "not_a_certificate",
        german("{name} enthält kein Zertifikat.", name=name),
        field="trust",
        remedy=german(
            "Das Zertifikat eines Ausstellers endet auf .pem, .crt oder .cer; sein Schlüssel gehört nicht dazu."
        ),
    )


def keep(folder: Path, certificates: Sequence[x509.Certificate]) -> tuple[ChainLink, ...]:
    """Keep them for every later check; returns those that were not kept yet."""
    folder.mkdir(parents=True, exist_ok=True)
    added = []
    for certificate in dict.fromkeys(certificates):
        path = folder / f"{certificate.fingerprint(hashes.SHA256()).hex()}.pem"
        if not path.exists():
            write_file(path, certificate.public_bytes(Encoding.PEM))
            added.append(link(certificate, certificates))
    return tuple(added)


def kept(folder: Path) -> tuple[x509.Certificate, ...]:
    """What was kept; a file somebody damaged counts for nothing."""
    found: list[x509.Certificate] = []
    for path in sorted(folder.glob("*.pem")) if folder.is_dir() else ():
        try:
            found += parse(_read(path), path.name)
        except (OSError, UserError):
            continue
    return tuple(found)


def in_document(pdf: bytes, fingerprint: str) -> tuple[x509.Certificate, ...]:
    """The certificate with this fingerprint that a signature of the document carries."""
    for signature in open_pdf(pdf, lambda: None).signatures:
        for each in (signature.signer_cert, *signature.other_embedded_certs):
            certificate = x509.load_der_x509_certificate(each.dump())
            if certificate.fingerprint(hashes.SHA256()).hex() == fingerprint:
                return (certificate,)
    return ()


def forget(folder: Path, fingerprint: str) -> None:
    if fingerprint.isalnum():
        (folder / f"{fingerprint}.pem").unlink(missing_ok=True)


def names(certificates: Iterable[x509.Certificate]) -> tuple[ChainLink, ...]:
    """For a list, by name."""
    every = tuple(certificates)
    return tuple(sorted((link(each, every) for each in every), key=lambda each: each.subject.casefold()))


def _read(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(LARGEST)


def _pem(content: bytes) -> tuple[x509.Certificate, ...]:
    return tuple(x509.load_pem_x509_certificates(content))


def _der(content: bytes) -> tuple[x509.Certificate, ...]:
    return (x509.load_der_x509_certificate(content),)


def _pkcs7(content: bytes) -> tuple[x509.Certificate, ...]:
    load = pkcs7.load_pem_pkcs7_certificates if content.lstrip().startswith(b"-----") else (
        pkcs7.load_der_pkcs7_certificates
    )  # fmt: skip
    return tuple(load(content))
