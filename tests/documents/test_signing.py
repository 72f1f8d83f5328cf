"""Signatures judged by other programs than the one that made them, and attacks that must be noticed."""

import subprocess
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from cryptography.hazmat.primitives.serialization import NoEncryption, pkcs12
from cryptography.x509 import load_pem_x509_certificate
from pyhanko.pdf_utils.generic import NameObject, NumberObject
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader

from smartaachen_desktop.documents.pdf.build import BuiltDocument
from smartaachen_desktop.documents.signing.certificates import Issuer, create_issuer, describe, issue, load_certificates
from smartaachen_desktop.documents.signing.sign import sign
from smartaachen_desktop.documents.signing.verify import ChangedAfter, VerificationStatus, verify
from smartaachen_desktop.model.documents import SignatureLevel
from smartaachen_desktop.model.errors import UserError
from tests.check_pdf import check
from tests.documents.conftest import Certificates

ISSUER_PASSPHRASE = "Aussteller-Kennwort"
PASSPHRASE = "Kennwort mit Länge"


@dataclass(frozen=True)
class Signed:
    """The same protocol before, between and after its two signatures."""

    base: bytes
    once: bytes
    twice: bytes
    issuer: Issuer


def sign_chair(pdf: bytes, key_store: bytes, at: datetime, passphrase: str = PASSPHRASE) -> bytes:
    return sign(
        pdf,
        "chair",
        key_store,
        passphrase,
        role="Sitzungsleitung",
        name="Fraktion A, Vorsitz",
        place="Aachen",
        at=at,
        first=True,
        last=False,
    )


def sign_secretary(pdf: bytes, key_store: bytes, at: datetime) -> bytes:
    return sign(
        pdf,
        "secretary",
        key_store,
        PASSPHRASE,
        role="Schriftführung",
        name="FB 02, Schriftführung",
        place="Aachen",
        at=at,
        first=False,
        last=True,
    )


@pytest.fixture(scope="module")
def signed(protocol: BuiltDocument, certificates: Certificates) -> Signed:
    once = sign_chair(protocol.content, certificates.chair, certificates.now)
    twice = sign_secretary(once, certificates.secretary, certificates.now)
    return Signed(protocol.content, once, twice, certificates.issuer)


def revised(pdf: bytes) -> bytes:
    """One more revision that turns the first page."""
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    page = writer.root["/Pages"]["/Kids"][0].get_object()
    page[NameObject("/Rotate")] = NumberObject(90)
    writer.update_container(page)
    output = BytesIO()
    writer.write(output)
    return output.getvalue()


def flipped(pdf: bytes) -> bytes:
    """One bit of the first page's content turned."""
    attacked = bytearray(pdf)
    attacked[pdf.index(b"stream\n") + 40] ^= 1
    return bytes(attacked)


def test_both_signatures_pass_and_the_last_covers_everything(signed: Signed) -> None:
    found = verify(signed.twice, load_certificates(signed.issuer.certificate))
    assert found.status is VerificationStatus.PASSED
    chair, secretary = found.signatures
    assert (chair.field, chair.role, chair.name, chair.subject) == (
        "chair",
        "Sitzungsleitung",
        "Fraktion A, Vorsitz",
        "Sitzungsleitung AWD",
    )
    assert chair.changed_after is ChangedAfter.SIGNATURES
    assert secretary.changed_after is ChangedAfter.NONE
    assert (chair.covers_whole_document, secretary.covers_whole_document) == (False, True)
    assert secretary.level is SignatureLevel.SELF_ISSUED
    assert "nicht qualifiziert" in secretary.explanation
    assert found.open_fields == ()


def test_the_signed_time_is_the_one_shown(signed: Signed, certificates, tmp_path: Path) -> None:
    found = verify(signed.once)
    assert found.signatures[0].at == certificates.now
    path = tmp_path / "once.pdf"
    path.write_bytes(signed.once)
    text = subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, text=True, check=True).stdout
    assert f"Aachen, {certificates.now:%d.%m.%Y, %H:%M} Uhr" in text
    assert "elektronisch unterschrieben" in text
    assert "Zertifikat selbst ausgestellt, nicht qualifiziert" in text


@pytest.mark.parametrize("state", ["once", "twice"])
def test_the_signed_file_still_conforms(signed: Signed, state: str, tmp_path: Path) -> None:
    path = tmp_path / "signed.pdf"
    path.write_bytes(getattr(signed, state))
    assert check(path) == []


def test_poppler_sees_two_valid_signatures(signed: Signed, tmp_path: Path) -> None:
    path = tmp_path / "signed.pdf"
    path.write_bytes(signed.twice)
    shown = subprocess.run(["pdfsig", "-nocert", path], capture_output=True, text=True, check=True).stdout
    first, last = shown.split("Signature #")[1:]
    for entry in (first, last):
        assert "Signature is Valid." in entry
        assert "ETSI.CAdES.detached" in entry
    assert "Not total document signed" in first
    assert "- Total document signed" in last


def test_openssl_agrees(signed: Signed, tmp_path: Path) -> None:
    authority = tmp_path / "ca.pem"
    authority.write_bytes(signed.issuer.certificate)
    for index, signature in enumerate(PdfFileReader(BytesIO(signed.twice)).embedded_signatures):
        start, length, second, rest = (int(value) for value in signature.byte_range)
        content, cms = tmp_path / f"{index}.bin", tmp_path / f"{index}.der"
        content.write_bytes(signed.twice[start : start + length] + signed.twice[second : second + rest])
        cms.write_bytes(signature.pkcs7_content)
        command = ["openssl", "cms", "-verify", "-cades", "-binary", "-inform", "DER", "-in", cms]
        command += ["-content", content, "-CAfile", authority, "-purpose", "any", "-out", tmp_path / "out"]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr


def test_base_and_first_signature_stay_byte_for_byte(signed: Signed) -> None:
    assert signed.once.startswith(signed.base)
    assert signed.twice.startswith(signed.once)
    with pikepdf.open(BytesIO(signed.base)) as base, pikepdf.open(BytesIO(signed.twice)) as twice:
        assert base.Root.Metadata.read_bytes() == twice.Root.Metadata.read_bytes()


@pytest.mark.parametrize("state", ["once", "twice"])
@pytest.mark.parametrize("attack", [flipped, revised, lambda pdf: pdf + b"\n% Anhang\n", lambda pdf: pdf[:-200]])
def test_attacks_are_noticed(signed: Signed, state: str, attack: Callable[[bytes], bytes]) -> None:
    trust = load_certificates(signed.issuer.certificate)
    assert verify(attack(getattr(signed, state)), trust).status is VerificationStatus.FAILED


def test_a_foreign_issuer_of_the_same_name_is_not_trusted(signed: Signed, certificates: Certificates) -> None:
    foreign = create_issuer(ISSUER_PASSPHRASE, at=certificates.now)
    for trust in ((), load_certificates(foreign.certificate)):
        found = verify(signed.twice, trust)
        assert found.status is VerificationStatus.UNDETERMINED
        assert not any(entry.trusted for entry in found.signatures)


def test_an_expired_certificate_is_said_and_not_passed(signed: Signed, certificates: Certificates) -> None:
    trust = load_certificates(signed.issuer.certificate)
    found = verify(signed.twice, trust, moment=certificates.now + timedelta(days=365 * 4))
    assert found.status is VerificationStatus.UNDETERMINED
    assert "Zeitpunkt" in found.signatures[0].explanation


def test_an_unsigned_document_is_undetermined(signed: Signed) -> None:
    found = verify(signed.base)
    assert found.status is VerificationStatus.UNDETERMINED
    assert found.signatures == ()
    assert "enthält keine" in found.summary
    assert found.open_fields == ("chair", "secretary")


def test_a_half_signed_document_names_its_open_field(signed: Signed) -> None:
    found = verify(signed.once, load_certificates(signed.issuer.certificate))
    assert found.status is VerificationStatus.PASSED
    assert found.open_fields == ("secretary",)


@pytest.mark.parametrize(
    ("content", "code"), [(b"", "not_a_pdf"), (b"PK", "not_a_pdf"), (b"%PDF-1.7", "unreadable_pdf")]
)
def test_what_is_no_pdf_is_refused(content: bytes, code: str) -> None:
    with pytest.raises(UserError) as caught:
        verify(content)
    assert caught.value.code == code


def test_signing_works_in_a_thread(signed: Signed, certificates: Certificates) -> None:
    made: list[bytes] = []
    thread = threading.Thread(target=lambda: made.append(sign_chair(signed.base, certificates.chair, certificates.now)))
    thread.start()
    thread.join(60)
    assert verify(made[0], load_certificates(signed.issuer.certificate)).status is VerificationStatus.PASSED


def test_the_order_of_signatures_is_kept(signed: Signed, certificates: Certificates) -> None:
    with pytest.raises(UserError) as twice:
        sign_chair(signed.once, certificates.chair, certificates.now)
    assert twice.value.code == "already_signed"
    arguments = {"role": "Rolle", "name": "Name", "place": "Aachen", "at": certificates.now}
    for field, first, last, code in (
        ("secretary", True, True, "not_first"),
        ("secretary", False, False, "wrong_order"),
        ("fehlt", False, True, "no_field"),
    ):
        with pytest.raises(UserError) as caught:
            sign(signed.once, field, certificates.secretary, PASSPHRASE, first=first, last=last, **arguments)
        assert caught.value.code == code


def test_bad_key_stores_are_refused_in_german(signed: Signed, certificates: Certificates) -> None:
    store = certificates.chair
    authority = load_pem_x509_certificate(certificates.issuer.certificate)
    without_key = pkcs12.serialize_key_and_certificates(None, None, authority, None, NoEncryption())
    for content, passphrase, code in (
        (store, "falsches Kennwort", "wrong_passphrase"),
        (b"kein Zertifikat", PASSPHRASE, "not_a_key_store"),
        (store[:900], PASSPHRASE, "not_a_key_store"),
        (certificates.issuer.certificate, PASSPHRASE, "not_a_key_store"),
        (without_key, "", "no_key"),
    ):
        with pytest.raises(UserError) as caught:
            sign_chair(signed.base, content, certificates.now, passphrase)
        assert caught.value.code == code


def test_certificates_are_used_only_while_valid(signed: Signed, certificates: Certificates) -> None:
    for shift, code in ((timedelta(days=365 * 4), "expired"), (timedelta(days=-1), "not_yet_valid")):
        with pytest.raises(UserError) as caught:
            sign_chair(signed.base, certificates.chair, certificates.now + shift)
        assert caught.value.code == code


def test_a_certificate_never_outlives_its_issuer_and_says_what_it_is(certificates: Certificates) -> None:
    info = describe(certificates.chair, PASSPHRASE)
    assert (info.subject, info.self_issued, info.qualified) == ("Sitzungsleitung AWD", True, False)
    assert "selbst ausgestellt" in info.issuer
    assert info.level_text == "Zertifikat selbst ausgestellt, nicht qualifiziert"
    late = issue(
        certificates.issuer,
        ISSUER_PASSPHRASE,
        "Sitzungsleitung",
        PASSPHRASE,
        at=certificates.now + timedelta(days=365 * 9),
    )
    authority = load_pem_x509_certificate(certificates.issuer.certificate)
    assert describe(late, PASSPHRASE).not_after == authority.not_valid_after_utc


def test_a_weak_or_wrong_passphrase_issues_nothing(certificates: Certificates) -> None:
    for issuer_passphrase, passphrase, code in (
        (ISSUER_PASSPHRASE, "kurz", "passphrase_too_short"),
        ("falsches Kennwort", PASSPHRASE, "wrong_passphrase"),
    ):
        with pytest.raises(UserError) as caught:
            issue(certificates.issuer, issuer_passphrase, "Rolle", passphrase, at=certificates.now)
        assert caught.value.code == code
