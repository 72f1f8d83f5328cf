"""Key files and keys in a keyring: what goes wrong, what may be claimed, and that nothing is half signed."""

import subprocess
import sys
from datetime import UTC, datetime, timedelta

import pytest
from asn1crypto import core
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import pkcs12
from hypothesis import given
from hypothesis import strategies as st

from smartaachen_desktop.documents.pdf.build import BuiltDocument
from smartaachen_desktop.documents.signing.certificates import create_issuer, describe_certificate, issue
from smartaachen_desktop.documents.signing.key_store import open_key_store, usable_key_store
from smartaachen_desktop.documents.signing.keyring_store import SERVICE, KeyringStore
from smartaachen_desktop.documents.signing.keys import certificate_of, open_key
from smartaachen_desktop.documents.signing.legal import QC_STATEMENTS
from smartaachen_desktop.documents.signing.sign import sign_with
from smartaachen_desktop.documents.signing.verify import VerificationStatus, verify
from smartaachen_desktop.model.documents import SignatureLevel
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.services.signing import KeyringKey
from tests.documents.conftest import ISSUER_PASSPHRASE, PASSPHRASE, Certificates
from tests.documents.memory_keyring import MemoryKeyring
from tests.documents.signed_files import chair

AT = datetime(2026, 3, 2, 9, tzinfo=UTC)
COMPLIANCE, DEVICE, TYPE = "0.4.0.1862.1.1", "0.4.0.1862.1.4", "0.4.0.1862.1.6"
ESIGN, ESEAL = "0.4.0.1862.1.6.1", "0.4.0.1862.1.6.2"


def sequence(*parts: bytes) -> bytes:
    return core.Sequence(contents=b"".join(parts)).dump()


def oid(dotted: str) -> bytes:
    return core.ObjectIdentifier(dotted).dump()


def statements(*names: str, types: tuple[str, ...] = ()) -> bytes:
    parts = [sequence(oid(name)) for name in names]
    if types:
        parts.append(sequence(oid(TYPE), sequence(*map(oid, types))))
    return sequence(*parts)


def certificate(extension: bytes | None = None, *, own: bool = False, usage: x509.KeyUsage | None = None):  # type: ignore[no-untyped-def]
    """A key and a certificate by a foreign issuer, with QcStatements as given."""
    key = ec.generate_private_key(ec.SECP256R1())
    name, issuer = (
        x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, words)]) for words in ("Vorsitz", "Vertrauensdienst")
    )
    builder = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name if own else issuer)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(AT - timedelta(days=1))
        .not_valid_after(AT + timedelta(days=1))
    )
    if extension is not None:
        builder = builder.add_extension(x509.UnrecognizedExtension(QC_STATEMENTS, extension), critical=False)
    if usage is not None:
        builder = builder.add_extension(usage, critical=True)
    return key, builder.sign(key, hashes.SHA256())


@pytest.mark.parametrize(
    ("extension", "level", "article"),
    [
        (None, SignatureLevel.ADVANCED, "sagt das Zertifikat nicht"),
        (statements(COMPLIANCE, DEVICE), SignatureLevel.QUALIFIED, "Art. 3 Nr. 12"),
        (statements(COMPLIANCE, DEVICE, types=(ESIGN,)), SignatureLevel.QUALIFIED, "Art. 25"),
        (statements(COMPLIANCE), SignatureLevel.ADVANCED, "nicht gleich der von Hand"),
        (statements(COMPLIANCE, DEVICE, types=(ESEAL,)), SignatureLevel.ADVANCED, "sagt das Zertifikat nicht"),
        (statements(DEVICE), SignatureLevel.ADVANCED, "sagt das Zertifikat nicht"),
        (b"Unsinn", SignatureLevel.ADVANCED, "sagt das Zertifikat nicht"),
        # the bytes of the statement inside a text are not the statement
        (sequence(core.OctetString(oid(COMPLIANCE)).dump()), SignatureLevel.ADVANCED, "sagt das Zertifikat nicht"),
    ],
)
def test_only_what_the_certificate_states_is_claimed(
    extension: bytes | None, level: SignatureLevel, article: str
) -> None:
    info = describe_certificate(certificate(extension)[1])
    assert (info.level, info.qualified) == (level, level is SignatureLevel.QUALIFIED)
    assert article in info.article


def test_a_self_issued_certificate_is_never_qualified_whatever_it_states() -> None:
    info = describe_certificate(certificate(statements(COMPLIANCE, DEVICE), own=True)[1])
    assert (info.level, info.qualified) == (SignatureLevel.SELF_ISSUED, False)
    assert "Art. 3 Nr. 10" in info.article


@given(st.binary(max_size=60))
def test_no_garbage_becomes_a_qualified_certificate(content: bytes) -> None:
    assert describe_certificate(certificate(content)[1]).level is SignatureLevel.ADVANCED


def test_a_certificate_for_encryption_does_not_sign() -> None:
    names = ("digital_signature", "content_commitment", "key_encipherment", "data_encipherment", "key_agreement",
             "key_cert_sign", "crl_sign", "encipher_only", "decipher_only")  # fmt: skip
    usage = x509.KeyUsage(**{name: name == "key_encipherment" for name in names})
    key, made = certificate(usage=usage)
    store = pkcs12.serialize_key_and_certificates(None, key, made, None, serialization.NoEncryption())
    with pytest.raises(UserError) as caught:
        usable_key_store(store, "", AT)
    assert caught.value.code == "wrong_usage"
    assert "Signaturen" in (caught.value.remedy or "")


@given(data=st.data())
def test_a_damaged_key_file_is_a_sentence_never_a_crash(certificates: Certificates, data: st.DataObject) -> None:
    content = bytearray(certificates.chair)
    place = data.draw(st.integers(0, len(content) - 1))
    content[place] ^= data.draw(st.integers(1, 255))
    cut = data.draw(st.integers(0, len(content)))
    for broken in (bytes(content), bytes(content[:cut])):
        refusal = refused_or_none(broken)
        # none: a byte that does not matter, as in the friendly name
        assert refusal is None or (refusal.remedy and refusal.field in ("certificate", "passphrase"))


def refused_or_none(content: bytes) -> UserError | None:
    try:
        open_key_store(content, PASSPHRASE)
    except UserError as error:
        return error
    return None


@pytest.fixture
def backend() -> MemoryKeyring:
    return MemoryKeyring()


def made_in(backend: MemoryKeyring, at: datetime) -> KeyringKey:
    issuer = create_issuer(ISSUER_PASSPHRASE, at=at)
    name = KeyringStore(backend).keep(
        lambda secret: issue(issuer, ISSUER_PASSPHRASE, "Sitzungsleitung AWD", secret, at=at)
    )
    return KeyringKey(name)


def test_a_key_in_the_keyring_signs_without_a_passphrase(
    backend: MemoryKeyring, protocol: BuiltDocument, certificates: Certificates
) -> None:
    key = made_in(backend, certificates.now)
    store = KeyringStore(backend)
    assert [service for service, _name in backend.entries] == [SERVICE]
    info = describe_certificate(certificate_of(key, "", certificates.now, store))
    assert (info.subject, info.level) == ("Sitzungsleitung AWD", SignatureLevel.SELF_ISSUED)
    opened = open_key(key, "", certificates.now, keyring=store)
    signed = sign_with(protocol.content, chair(certificates.now), opened)
    assert verify(signed, opened.chain).status is VerificationStatus.PASSED


def test_a_keyring_locked_empty_damaged_or_missing_is_told(backend: MemoryKeyring, certificates: Certificates) -> None:
    key, store = made_in(backend, certificates.now), KeyringStore(backend)
    backend.locked = True
    codes = [refused(lambda: store.open(key.name)), refused(lambda: store.keep(lambda _secret: b""))]
    backend.locked = False
    backend.entries[SERVICE, key.name] = "{}"
    codes.append(refused(lambda: store.open(key.name)))
    backend.entries.clear()
    codes.append(refused(lambda: store.open(key.name)))
    codes.append(refused(lambda: KeyringStore(None).open(key.name)))
    assert codes == ["keyring_locked", "keyring_locked", "broken_key", "no_key", "no_keyring"]
    assert backend.entries == {}


def refused(act) -> str:  # type: ignore[no-untyped-def]
    with pytest.raises(UserError) as caught:
        act()
    assert caught.value.remedy
    return caught.value.code


def test_an_old_key_in_the_keyring_expires_too(backend: MemoryKeyring, certificates: Certificates) -> None:
    key = made_in(backend, certificates.now)
    late = certificates.now + timedelta(days=2000)
    assert refused(lambda: open_key(key, "", late, keyring=KeyringStore(backend))) == "expired"


@pytest.mark.parametrize("name", ["keyring.backends.null.Keyring", "keyring.backends.fail.Keyring"])
def test_a_backend_that_keeps_nothing_counts_as_none(name: str) -> None:
    """In a process of its own: keyring chooses its backend once."""
    code = "from smartaachen_desktop.documents.signing.keyring_store import system_keyring as s; print(s().why_not())"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True,
        env={"PYTHON_KEYRING_BACKEND": name, "PYTHONPATH": ":".join(sys.path), "HOME": "/nonexistent"},
    )  # fmt: skip
    assert done.stdout.strip() == "Auf diesem Rechner ist kein Schlüsselbund erreichbar."
