"""Cards (PKCS#11) by a real driver, SoftHSM2: what they hold, signatures by them, and everything that goes wrong."""

import os
import threading
import time
from collections.abc import Callable
from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import pkcs12
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import FieldMDPAction, MDPPerm

from smartaachen_desktop.documents.pdf.build import BuiltDocument
from smartaachen_desktop.documents.signing.certificates import load_certificates
from smartaachen_desktop.documents.signing.key_store import open_key_store
from smartaachen_desktop.documents.signing.keys import certificate_of, open_key
from smartaachen_desktop.documents.signing.sign import sign_with
from smartaachen_desktop.documents.signing.tokens import find_drivers, list_certificates, list_tokens, sign_with_token
from smartaachen_desktop.documents.signing.verify import VerificationStatus, verify
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.services.signing import Token, TokenKey
from tests.check_pdf import check
from tests.documents.conftest import PASSPHRASE, Certificates
from tests.documents.signed_files import chair, openssl_refuses, secretary
from tests.documents.soft_token import PIN, SoftToken, driver


def ec_store(certificates: Certificates, *, usage: bool = True) -> bytes:
    """A key store with an EC key, as most new cards hold; without `usage` it is one for encryption only."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Karte mit EC-Schlüssel")])
    flags = dict.fromkeys(
        ("digital_signature", "content_commitment", "key_encipherment", "data_encipherment", "key_agreement",
         "key_cert_sign", "crl_sign", "encipher_only", "decipher_only"), False,
    )  # fmt: skip
    flags["content_commitment" if usage else "key_encipherment"] = True
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(certificates.now - timedelta(hours=1))
        .not_valid_after(certificates.now + timedelta(days=90))
        .add_extension(x509.KeyUsage(**flags), critical=True)
        .sign(key, hashes.SHA256())
    )
    sealing = serialization.BestAvailableEncryption(PASSPHRASE.encode())
    return pkcs12.serialize_key_and_certificates(b"ec", key, certificate, None, sealing)


@pytest.fixture
def card(tmp_path: Path, certificates: Certificates, monkeypatch: pytest.MonkeyPatch) -> SoftToken:
    """A card with the chair's key and its issuer's certificate."""
    made = SoftToken(tmp_path / "card")
    for name, value in made.environment.items():
        monkeypatch.setenv(name, value)
    made.put(certificates.chair, PASSPHRASE, "01")
    return made


def only_token() -> Token:
    (token,) = list_tokens(driver())
    return token


def key_on_card(certificates: Certificates) -> TokenKey:
    return list_certificates(only_token(), certificates.now)[0].key


def refusal(act: Callable[[], object]) -> UserError:
    with pytest.raises(UserError) as caught:
        act()
    error = caught.value
    assert error.remedy or error.code == "cancelled", "each sentence says what to do"
    return error


def test_the_driver_is_found_and_the_card_says_what_it_holds(card: SoftToken, certificates: Certificates) -> None:
    assert driver() in {each.path for each in find_drivers()}
    token = only_token()
    assert (token.label, token.locked, token.pin_pad, token.warning) == ("Karte", False, False, "")
    (found,) = list_certificates(token, certificates.now)
    assert (found.facts.subject, found.key.identifier, found.problem) == ("Sitzungsleitung AWD", "01", "")


def test_no_driver_in_empty_folders(tmp_path: Path) -> None:
    assert find_drivers([str(tmp_path)]) == ()


def test_card_then_file_sign_and_everything_passes(
    card: SoftToken, protocol: BuiltDocument, certificates: Certificates, tmp_path: Path
) -> None:
    key = open_key(key_on_card(certificates), PIN, certificates.now)
    once = sign_with(protocol.content, chair(certificates.now), key)
    card.put(certificates.secretary, PASSPHRASE, "02")
    second = next(
        each for each in list_certificates(only_token(), certificates.now) if each.facts.subject.startswith("Schrift")
    )
    twice = sign_with(once, secretary(certificates.now), open_key(second.key, PIN, certificates.now))
    trust = load_certificates(certificates.issuer.certificate)
    for pdf in (once, twice):
        path = tmp_path / "signed.pdf"
        path.write_bytes(pdf)
        assert check(path) == []
        assert verify(pdf, trust).status is VerificationStatus.PASSED
        assert openssl_refuses(pdf, certificates.issuer.certificate, tmp_path) == []
    first, last = PdfFileReader(BytesIO(twice)).embedded_regular_signatures
    assert first.docmdp_level is MDPPerm.FILL_FORMS, "the first certifies and lets others sign"
    assert last.docmdp_level is MDPPerm.NO_CHANGES, "the last locks"
    assert last.fieldmdp.action is FieldMDPAction.ALL


def test_an_ec_key_signs_too(
    card: SoftToken, protocol: BuiltDocument, certificates: Certificates, tmp_path: Path
) -> None:
    store = ec_store(certificates)
    card.put(store, PASSPHRASE, "05")
    key = TokenKey(driver(), only_token().serial, "Karte", "05")
    signed = sign_with(protocol.content, chair(certificates.now), open_key(key, PIN, certificates.now))
    own = open_key_store(store, PASSPHRASE).certificate
    assert verify(signed, (own,)).status is VerificationStatus.PASSED
    assert openssl_refuses(signed, own.public_bytes(serialization.Encoding.PEM), tmp_path) == []


@pytest.mark.parametrize("pin", ["999999", "", "ß" * 300])
def test_a_wrong_pin_signs_nothing_and_the_card_warns(
    card: SoftToken, protocol: BuiltDocument, certificates: Certificates, pin: str
) -> None:
    key = open_key(key_on_card(certificates), pin, certificates.now)
    error = refusal(lambda: sign_with(protocol.content, chair(certificates.now), key))
    assert (error.code, error.field) == ("wrong_pin" if pin else "no_pin", "passphrase")
    assert only_token().warning == ("Die PIN wurde zuletzt falsch eingegeben." if pin else "")


def test_a_locked_pin_is_not_even_tried(card: SoftToken, protocol: BuiltDocument, certificates: Certificates) -> None:
    key = open_key(key_on_card(certificates), PIN, certificates.now)
    card.lock_pin()
    error = refusal(lambda: sign_with(protocol.content, chair(certificates.now), key))
    assert error.code == "pin_locked"
    assert "PUK" in error.sentence()
    assert only_token().locked
    assert only_token().warning == "Die PIN ist gesperrt."


def test_a_card_pulled_in_the_middle_signs_nothing(
    card: SoftToken, protocol: BuiltDocument, certificates: Certificates
) -> None:
    key = open_key(key_on_card(certificates), PIN, certificates.now)
    card.pull()
    error = refusal(lambda: sign_with(protocol.content, chair(certificates.now), key))
    assert error.code == "token_missing"
    assert list_tokens(driver()) == ()


def test_a_certificate_without_its_key_is_told(
    card: SoftToken, protocol: BuiltDocument, certificates: Certificates
) -> None:
    card.put(certificates.secretary, PASSPHRASE, "07", key=False)
    key = TokenKey(driver(), only_token().serial, "Karte", "07")
    opened = open_key(key, PIN, certificates.now)
    assert refusal(lambda: sign_with(protocol.content, chair(certificates.now), opened)).code == "no_key"
    unknown = TokenKey(driver(), only_token().serial, "Karte", "aa")
    assert refusal(lambda: certificate_of(unknown, "", certificates.now)).code == "no_key"


def test_certificates_that_may_not_sign_are_listed_last_with_the_reason(
    card: SoftToken, certificates: Certificates
) -> None:
    card.put(ec_store(certificates, usage=False), PASSPHRASE, "08")
    good, bad = list_certificates(only_token(), certificates.now)
    assert (good.problem, bad.problem) == ("", "Das Zertifikat ist nicht zum Unterschreiben bestimmt.")
    assert refusal(lambda: open_key(bad.key, PIN, certificates.now)).code == "wrong_usage"


@pytest.mark.parametrize(("shift", "code"), [(timedelta(days=2000), "expired"), (timedelta(days=-2), "not_yet_valid")])
def test_a_card_out_of_time_is_refused_before_its_pin_is_asked(
    card: SoftToken, certificates: Certificates, shift: timedelta, code: str
) -> None:
    key = key_on_card(certificates)
    assert refusal(lambda: open_key(key, PIN, certificates.now + shift)).code == code


def test_what_is_no_driver_is_told_and_does_no_harm(tmp_path: Path) -> None:
    text = tmp_path / "brief.so"
    text.write_text("kein Treiber")
    other = next(Path("/usr/lib").rglob("libz.so.1"))  # a library, but of another kind
    for path, code in ((text, "driver_broken"), (other, "driver_broken"), (tmp_path / "fehlt.so", "driver_missing")):
        assert refusal(lambda path=path: list_tokens(str(path))).code == code


def test_a_driver_that_hangs_can_be_left(tmp_path: Path) -> None:
    pipe = tmp_path / "haengt.so"
    os.mkfifo(pipe)  # opening it waits for a writer that never comes
    cancel = threading.Event()
    timer = threading.Timer(0.3, cancel.set)
    timer.start()
    begin = time.monotonic()
    key = TokenKey(str(pipe), "1", "Karte", "01")
    assert refusal(lambda: sign_with_token(key, PIN, b"", cancel)).code == "cancelled"
    assert time.monotonic() - begin < 5


def test_the_pin_stands_on_no_command_line(card: SoftToken, certificates: Certificates) -> None:
    """Seen from outside while the process runs: other users of the machine can read arguments."""
    seen: list[str] = []
    done = threading.Event()

    def watch() -> None:
        while not done.is_set():
            for path in Path("/proc").glob("[0-9]*/cmdline"):
                try:
                    words = path.read_bytes().decode("utf-8", "replace")
                except OSError:
                    continue
                if "token_process" in words:
                    seen.append(words)

    watcher = threading.Thread(target=watch)
    watcher.start()
    sign_with_token(key_on_card(certificates), PIN, BytesIO(b"x").read(), threading.Event())
    done.set()
    watcher.join()
    assert seen
    assert not any(PIN in words for words in seen)
