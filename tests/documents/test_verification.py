"""What is said of a signed document: who, when, what came after; each attack by its own name; others agree."""

import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from pyhanko.keys import load_certs_from_pemder_data, load_private_key_from_pemder_data
from pyhanko.pdf_utils.generic import NameObject, NumberObject
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.signers import PdfTimeStamper
from pyhanko.sign.timestamps import DummyTimeStamper
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext
from pyhanko_certvalidator.registry import SimpleCertificateStore

from smartaachen_desktop.documents.pdf.build import BuiltDocument
from smartaachen_desktop.documents.signing import trust
from smartaachen_desktop.documents.signing.certificates import create_issuer, load_certificates
from smartaachen_desktop.documents.signing.sign import asn1, sign
from smartaachen_desktop.documents.signing.verdict import WORDS
from smartaachen_desktop.documents.signing.verify import verify, verify_integrity
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.services.verification import (
    ChangedAfter,
    Problem,
    SignatureKind,
    TimeSource,
    VerificationStatus,
)
from smartaachen_desktop.services.verification_words import Fact, facts
from smartaachen_desktop.services.watch import Cancelled, Watch
from tests.documents.conftest import ISSUER_PASSPHRASE, PASSPHRASE, Certificates


def signed_by(pdf: bytes, field: str, key_store: bytes, at: datetime) -> bytes:
    chair = field == "chair"
    return sign(
        pdf, field, key_store, PASSPHRASE, role="Sitzungsleitung" if chair else "Schriftführung", name="FB 02",
        place="Aachen", at=at, first=chair, last=not chair,
    )  # fmt: skip


@dataclass(frozen=True)
class Signed:
    base: bytes
    once: bytes
    twice: bytes
    other: bytes
    """Another document, signed once by the same person."""
    roots: tuple[x509.Certificate, ...]


@pytest.fixture(scope="module")
def signed(protocol: BuiltDocument, certificates: Certificates) -> Signed:
    once = signed_by(protocol.content, "chair", certificates.chair, certificates.now)
    twice = signed_by(once, "secretary", certificates.secretary, certificates.now)
    changed = replaced_page(protocol.content)
    other = signed_by(changed, "chair", certificates.chair, certificates.now)
    return Signed(protocol.content, once, twice, other, load_certificates(certificates.issuer.certificate))


# attacks


def flipped(pdf: bytes, _signed: Signed) -> bytes:
    """One bit of the first page's content turned."""
    page = PdfFileReader(BytesIO(pdf)).root["/Pages"]["/Kids"][0].get_object()
    attacked = bytearray(pdf)
    attacked[pdf.index(page["/Contents"].encoded_data) + 40] ^= 1
    return bytes(attacked)


def turned_page(pdf: bytes, _signed: Signed) -> bytes:
    """A page changed in a revision of its own behind the signatures."""
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    page = writer.root["/Pages"]["/Kids"][0].get_object()
    page[NameObject("/Rotate")] = NumberObject(90)
    writer.update_container(page)
    output = BytesIO()
    writer.write(output)
    return output.getvalue()


def removed_signature(pdf: bytes, _signed: Signed) -> bytes:
    """The field of the first signature is empty again."""
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    for entry in writer.root["/AcroForm"]["/Fields"]:
        field = entry.get_object()
        if field["/T"] == "chair":
            del field["/V"]
            writer.update_container(field)
    output = BytesIO()
    writer.write(output)
    return output.getvalue()


def replaced_page(pdf: bytes) -> bytes:
    with pikepdf.open(BytesIO(pdf)) as file:
        page = file.pages[0]
        page.Contents = file.make_stream(page.Contents.read_bytes().replace(b" re", b" re "))
        output = BytesIO()
        file.save(output)
    return output.getvalue()


def foreign_signature(pdf: bytes, signed: Signed) -> bytes:
    """The first signature's bytes taken from another document."""
    places = []
    for content in (pdf, signed.other):
        numbers = [int(each) for each in PdfFileReader(BytesIO(content)).embedded_signatures[0].byte_range]
        places.append((numbers[1], numbers[2]))
    (start, end), (from_start, from_end) = places
    stolen = signed.other[from_start:from_end]
    assert len(stolen) == end - start
    return pdf[:start] + stolen + pdf[end:]


def encrypted(pdf: bytes, _signed: Signed) -> bytes:
    with pikepdf.open(BytesIO(pdf)) as file:
        output = BytesIO()
        file.save(output, encryption=pikepdf.Encryption(owner="geheim", user="geheim"))
    return output.getvalue()


ATTACKS: list[tuple[Callable[[bytes, Signed], bytes], Problem, str]] = [
    (flipped, Problem.ALTERED, "Mindestens ein Zeichen"),
    (turned_page, Problem.FORBIDDEN, "unzulässig geändert"),
    (removed_signature, Problem.REMOVED, "entfernt"),
    (lambda pdf, _signed: replaced_page(pdf), Problem.REWRITTEN, "ausgetauschten Seite"),
    (lambda pdf, _signed: pdf + b"\n% Anhang\n", Problem.APPENDED, "angefügt"),
    (lambda pdf, _signed: pdf[:-200], Problem.TRUNCATED, "abgeschnitten"),
]


@pytest.mark.parametrize("state", ["once", "twice"])
@pytest.mark.parametrize(("attack", "problem", "words"), ATTACKS, ids=[each[1].value for each in ATTACKS])
def test_each_attack_is_called_by_its_name(
    signed: Signed, state: str, attack: Callable[[bytes, Signed], bytes], problem: Problem, words: str
) -> None:
    pdf = attack(getattr(signed, state), signed)
    found = verify(pdf, signed.roots)
    assert (found.status, found.problem) == (VerificationStatus.FAILED, problem)
    assert words in found.summary
    assert found.advice
    if problem in (Problem.ALTERED, Problem.REWRITTEN, Problem.TRUNCATED, Problem.REMOVED):
        assert verify_integrity(pdf, signed.roots).problem is problem  # said at once


def test_every_problem_has_words_of_its_own() -> None:
    assert set(WORDS) == set(Problem)
    assert len({words for words, _advice in WORDS.values()}) == len(Problem)
    assert all(advice for _words, advice in WORDS.values())


def test_a_forbidden_change_is_named(signed: Signed) -> None:
    found = verify(turned_page(signed.twice, signed), signed.roots)
    assert found.signatures[0].forbidden == ("Inhalt von Seite 1",)
    assert "Geändert: Inhalt von Seite 1." in found.signatures[0].explanation
    removed = verify(removed_signature(signed.twice, signed), signed.roots)
    assert "eine Unterschrift entfernt" in removed.signatures[0].forbidden


def test_a_signature_of_another_document_does_not_pass(signed: Signed) -> None:
    found = verify(foreign_signature(signed.once, signed), signed.roots)
    assert found.status is VerificationStatus.FAILED
    assert found.signatures[0].problem is Problem.ALTERED  # whose it is only a database can tell


def test_an_encrypted_file_is_undetermined_and_says_why(signed: Signed) -> None:
    found = verify(encrypted(signed.base, signed))
    assert (found.status, found.problem) == (VerificationStatus.UNDETERMINED, Problem.ENCRYPTED)
    assert "Kennwort" in found.summary


@pytest.mark.parametrize("content", [b"", b"Protokoll", b"\x89PNG\r\n\x1a\n"])
def test_what_is_no_pdf_is_refused(content: bytes) -> None:
    with pytest.raises(UserError) as caught:
        verify(content)
    assert caught.value.code == "not_a_pdf"
    assert caught.value.remedy


def test_no_signature_is_said_with_its_empty_fields(signed: Signed) -> None:
    found = verify(signed.base)
    assert (found.status, found.problem) == (VerificationStatus.UNDETERMINED, Problem.UNSIGNED)
    assert "Die Felder dafür sind leer." in found.summary


# what is told of a good one


def test_who_when_what_and_what_came_after(signed: Signed, certificates: Certificates) -> None:
    chair, secretary = verify(signed.twice, signed.roots).signatures
    told = dict(facts(chair))
    assert told[Fact.WHO] == "FB 02 (Sitzungsleitung), laut Zertifikat Sitzungsleitung AWD"
    assert told[Fact.TIME].startswith("Aachen, ")
    assert "nicht durch einen Zeitstempel belegt" in told[Fact.TIME]
    assert told[Fact.SIGNED] == f"2 von 3 ({chair.pages} Seiten)"
    assert chair.pages == len(pikepdf.open(BytesIO(signed.base)).pages)
    assert told[Fact.AFTER] == "Unterschrift Schriftführung"
    assert dict(facts(secretary))[Fact.AFTER] == "nichts"
    assert told[Fact.LEVEL] == "Zertifikat selbst ausgestellt, nicht qualifiziert"
    assert [(link.anchor, link.self_issued) for link in chair.chain] == [(False, True), (True, True)]
    assert chair.chain[1].not_after > certificates.now


def test_integrity_comes_before_the_rest(signed: Signed) -> None:
    quick = verify_integrity(signed.twice, signed.roots)
    assert quick.pending
    assert quick.status is VerificationStatus.UNDETERMINED
    assert [each.changed_after for each in quick.signatures] == [ChangedAfter.UNKNOWN, ChangedAfter.NONE]
    assert [each.problem for each in quick.signatures] == [Problem.PENDING, None]
    assert not verify_integrity(signed.once, signed.roots).pending


# other programs


@pytest.mark.parametrize(
    "attack", [lambda pdf, _signed: pdf, flipped, foreign_signature], ids=["good", "flip", "other"]
)
def test_others_agree_on_each_signature(
    signed: Signed, attack: Callable[[bytes, Signed], bytes], certificates: Certificates, tmp_path: Path
) -> None:
    pdf = attack(signed.once, signed)
    path, authority = tmp_path / "signed.pdf", tmp_path / "ca.pem"
    path.write_bytes(pdf)
    authority.write_bytes(certificates.issuer.certificate)
    (ours,) = verify(pdf, signed.roots).signatures
    good = ours.status is VerificationStatus.PASSED
    shown = subprocess.run(["pdfsig", "-nocert", path], capture_output=True, text=True, check=False).stdout
    assert ("Signature is Valid." in shown) is good
    (theirs,) = PdfFileReader(BytesIO(pdf)).embedded_signatures
    context = ValidationContext(trust_roots=[asn1(each) for each in signed.roots], allow_fetching=False)
    status = validate_pdf_signature(theirs, context)
    assert (status.intact and status.valid and status.trusted) is good
    start, length, second, rest = (int(value) for value in theirs.byte_range)
    content, cms = tmp_path / "content.bin", tmp_path / "signature.der"
    content.write_bytes(pdf[start : start + length] + pdf[second : second + rest])
    cms.write_bytes(theirs.pkcs7_content)
    command = ["openssl", "cms", "-verify", "-cades", "-binary", "-inform", "DER", "-in", cms]
    command += ["-content", content, "-CAfile", authority, "-purpose", "any", "-out", tmp_path / "out"]
    assert (subprocess.run(command, capture_output=True, check=False).returncode == 0) is good


# long documents and their end


def chained(pdf: bytes, length: int) -> bytes:
    """With a chain of objects, as many bookmarks make one."""
    with pikepdf.open(BytesIO(pdf)) as file:
        link = file.make_indirect(pikepdf.Dictionary())
        for _ in range(length):
            link = file.make_indirect(pikepdf.Dictionary(Next=link))
        file.Root.SMACChain = link
        output = BytesIO()
        file.save(output)
    return output.getvalue()


def test_a_chain_longer_than_the_stack_is_analysed_in_a_room_of_its_own(
    signed: Signed, certificates: Certificates
) -> None:
    limit = sys.getrecursionlimit()
    once = signed_by(chained(signed.base, limit + 50), "chair", certificates.chair, certificates.now)
    twice = signed_by(once, "secretary", certificates.secretary, certificates.now)
    assert verify(twice, signed.roots).status is VerificationStatus.PASSED
    assert sys.getrecursionlimit() == limit


def test_the_long_check_stops_between_two_objects(signed: Signed) -> None:
    watch, calls = Watch(), []

    def after_a_while(share: float) -> None:
        calls.append(share)
        if len(calls) == 50:
            watch.cancel()
        watch(share)

    with pytest.raises(Cancelled):
        verify(signed.twice, signed.roots, watch=after_a_while)
    assert len(calls) == 50


# time stamps


@dataclass(frozen=True)
class Authority:
    certificate: bytes
    stamper: DummyTimeStamper
    root: x509.Certificate


@pytest.fixture(scope="module")
def stamping(certificates: Certificates) -> Authority:
    """A time-stamping authority of its own, valid for ever so long."""
    key = rsa.generate_private_key(65537, 2048)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Probe-TSA")])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(certificates.now - timedelta(days=1))
        .not_valid_after(certificates.now + timedelta(days=36_500))
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING]), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem = certificate.public_bytes(Encoding.PEM)
    secret = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    (tsa,) = load_certs_from_pemder_data(pem)
    stamper = DummyTimeStamper(tsa, load_private_key_from_pemder_data(secret, None), SimpleCertificateStore())
    return Authority(pem, stamper, certificate)


@pytest.fixture(scope="module")
def stamped(signed: Signed, stamping: Authority) -> bytes:
    writer = IncrementalPdfFileWriter(BytesIO(signed.once))
    output = BytesIO()
    PdfTimeStamper(stamping.stamper).timestamp_pdf(writer, "sha256", output=output)
    return output.getvalue()


def test_a_stamp_over_the_document_is_a_row_of_its_own(signed: Signed, stamped: bytes, stamping: Authority) -> None:
    found = verify(stamped, (*signed.roots, stamping.root))
    chair, stamp = found.signatures
    assert found.status is VerificationStatus.PASSED
    assert (stamp.kind, stamp.role, stamp.time_source) == (SignatureKind.TIMESTAMP, "Zeitstempel", TimeSource.STAMPED)
    told = dict(facts(stamp))
    assert told[Fact.WHO] == "Zeitstempeldienst Probe-TSA"
    assert "durch einen Zeitstempel belegt" in told[Fact.TIME]
    assert Fact.LEVEL not in told
    assert chair.later == ("Zeitstempel über das ganze Dokument",)
    assert "die Unterschrift ist gültig" in found.summary  # a stamp is nobody's signature


def test_an_expired_certificate_counts_when_a_stamp_proves_the_time(
    signed: Signed, stamped: bytes, stamping: Authority, certificates: Certificates
) -> None:
    late = certificates.now + timedelta(days=365 * 4)
    without = verify(signed.once, signed.roots, moment=late)
    assert without.problem is Problem.OUT_OF_TIME
    assert verify(stamped, (*signed.roots, stamping.root), moment=late).status is VerificationStatus.PASSED
    distrusted = verify(stamped, signed.roots, moment=late)
    assert distrusted.status is VerificationStatus.UNDETERMINED


# whom somebody trusts


def test_issuers_are_kept_once_and_forgotten(signed: Signed, certificates: Certificates, tmp_path: Path) -> None:
    folder = tmp_path / "vertrauen"
    second = load_certificates(create_issuer(ISSUER_PASSPHRASE, at=datetime.now(UTC)).certificate)[0]
    der, pem = tmp_path / "a.der", tmp_path / "b.pem"
    der.write_bytes(second.public_bytes(Encoding.DER))
    pem.write_bytes(certificates.issuer.certificate)
    assert len(trust.keep(folder, [*trust.read_trust(der), *trust.read_trust(pem)])) == 2
    assert trust.keep(folder, trust.read_trust(pem)) == ()
    assert set(trust.kept(folder)) == {second, *signed.roots}
    trust.forget(folder, trust.names([second])[0].fingerprint)
    assert trust.kept(folder) == signed.roots
    (folder / "kaputt.pem").write_bytes(b"-----BEGIN CERTIFICATE-----")
    assert trust.kept(folder) == signed.roots


def test_the_issuer_of_a_document_can_be_taken_from_it(signed: Signed) -> None:
    (check,) = verify(signed.once).signatures
    assert check.problem is Problem.UNTRUSTED
    found = trust.in_document(signed.once, check.chain[-1].fingerprint)
    assert found == signed.roots
    assert verify(signed.once, found).status is VerificationStatus.PASSED
    assert trust.in_document(signed.once, "0" * 64) == ()
