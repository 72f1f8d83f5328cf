"""Time stamps and long-term data by a real service (RFC 3161 over HTTP, openssl), and a service that fails."""

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from cryptography import x509
from pyhanko.pdf_utils.generic import NameObject, NumberObject
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader

from smartaachen_desktop.documents.pdf.build import BuiltDocument
from smartaachen_desktop.documents.signing.certificates import load_certificates
from smartaachen_desktop.documents.signing.keys import OpenedKey, open_key
from smartaachen_desktop.documents.signing.sign import sign_with
from smartaachen_desktop.documents.signing.timestamp import try_stamp
from smartaachen_desktop.documents.signing.verify import VerificationStatus, verify
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.services.signing import FileKey, StampWish
from tests.check_pdf import check
from tests.documents.conftest import PASSPHRASE, Certificates
from tests.documents.signed_files import (
    chair,
    covered,
    openssl_refuses,
    openssl_refuses_stamp,
    secretary,
    signature_stamps,
)
from tests.documents.stamp_service import StampAuthority, StampService, running


@dataclass(frozen=True)
class Stamped:
    """The protocol signed twice with time stamps: B-T, then B-LTA."""

    once: bytes
    twice: bytes


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> StampAuthority:
    return StampAuthority(tmp_path_factory.mktemp("stamp"))


@pytest.fixture
def service(authority: StampAuthority) -> Iterator[StampService]:
    with running(authority.answer) as service:
        yield service


@pytest.fixture(scope="module")
def keys(certificates: Certificates) -> tuple[OpenedKey, OpenedKey]:
    first, last = (
        open_key(FileKey(each), PASSPHRASE, certificates.now) for each in (certificates.chair, certificates.secretary)
    )
    return first, last


@pytest.fixture(scope="module")
def stamped(
    protocol: BuiltDocument, certificates: Certificates, keys: tuple[OpenedKey, OpenedKey], authority: StampAuthority
) -> Stamped:
    with running(authority.answer) as service:
        wish = StampWish(service.url)
        once = sign_with(protocol.content, chair(certificates.now), keys[0], wish)
        return Stamped(once, sign_with(once, secretary(certificates.now), keys[1], wish))


@pytest.mark.parametrize("state", ["once", "twice"])
def test_stamped_files_conform_and_pass(
    stamped: Stamped, certificates: Certificates, authority: StampAuthority, state: str, tmp_path: Path
) -> None:
    pdf = getattr(stamped, state)
    path = tmp_path / "stamped.pdf"
    path.write_bytes(pdf)
    assert check(path) == []
    assert openssl_refuses(pdf, certificates.issuer.certificate, tmp_path) == []
    issuers = load_certificates(certificates.issuer.certificate)
    assert verify(pdf, (*issuers, authority.root)).status is VerificationStatus.PASSED


def test_openssl_accepts_every_time_stamp(stamped: Stamped, authority: StampAuthority, tmp_path: Path) -> None:
    root = authority.folder / "authority.pem"
    inside = signature_stamps(stamped.twice)
    assert len(inside) == 2
    for token, value in inside:
        assert openssl_refuses_stamp(token, value, root, tmp_path) == ""
    assert openssl_refuses_stamp(inside[0][0], inside[1][1], root, tmp_path), "a stamp of something else must fail"
    (document,) = PdfFileReader(BytesIO(stamped.twice)).embedded_timestamp_signatures
    whole = covered(stamped.twice, document.byte_range)
    assert openssl_refuses_stamp(document.pkcs7_content, whole, root, tmp_path) == ""
    assert document.byte_range[2] + document.byte_range[3] == len(stamped.twice), "it covers the whole file"


def test_the_long_term_data_is_in_the_file_and_its_metadata_untouched(
    stamped: Stamped, protocol: BuiltDocument, authority: StampAuthority
) -> None:
    with pikepdf.open(BytesIO(protocol.content)) as base, pikepdf.open(BytesIO(stamped.twice)) as twice:
        assert base.Root.Metadata.read_bytes() == twice.Root.Metadata.read_bytes()
        held = {x509.load_der_x509_certificate(each.read_bytes()).subject for each in twice.Root.DSS.Certs}
        assert len(twice.Root.DSS.VRI) == 2
    assert {authority.certificate.subject, authority.root.subject} < held
    assert stamped.twice.startswith(stamped.once)
    with pikepdf.open(BytesIO(stamped.once)) as once:
        assert "/DSS" not in once.Root, "long-term data belongs after the last signature"


def test_without_long_term_the_last_signature_has_its_stamp_only(
    stamped: Stamped, certificates: Certificates, keys: tuple[OpenedKey, OpenedKey], service: StampService
) -> None:
    wish = StampWish(service.url, long_term=False)
    twice = sign_with(stamped.once, secretary(certificates.now), keys[1], wish)
    assert len(signature_stamps(twice)) == 2
    assert PdfFileReader(BytesIO(twice)).embedded_timestamp_signatures == []


@pytest.mark.parametrize("attack", ["flip", "page", "revision", "append", "cut the time stamp away"])
def test_attacks_on_a_stamped_file_are_noticed(stamped: Stamped, certificates: Certificates, attack: str) -> None:
    pdf = stamped.twice
    if attack == "flip":
        spoiled = bytearray(pdf)
        spoiled[pdf.index(b"stream\n") + 40] ^= 1
        pdf = bytes(spoiled)
    elif attack == "page":
        with pikepdf.open(BytesIO(pdf)) as document:
            document.pages[0].Rotate = 90
            output = BytesIO()
            document.save(output)
        pdf = output.getvalue()
    elif attack == "revision":
        writer = IncrementalPdfFileWriter(BytesIO(pdf))
        page = writer.root["/Pages"]["/Kids"][0].get_object()
        page[NameObject("/Rotate")] = NumberObject(90)
        writer.update_container(page)
        output = BytesIO()
        writer.write(output)
        pdf = output.getvalue()
    elif attack == "append":
        pdf += b"\n% Anhang\n"
    else:
        pdf = pdf[: pdf.rindex(b"/DocTimeStamp")]
    trust = load_certificates(certificates.issuer.certificate)
    found = verify(pdf, trust)
    if attack == "append":
        (stamp,) = PdfFileReader(BytesIO(pdf), strict=False).embedded_timestamp_signatures
        assert stamp.byte_range[2] + stamp.byte_range[3] < len(pdf)
    else:
        assert found.status is VerificationStatus.FAILED


def test_a_trial_names_the_service_and_its_time(service: StampService, certificates: Certificates) -> None:
    answer = try_stamp(StampWish(service.url))
    assert answer.authority == "Prüf-Zeitstempeldienst"
    assert abs((answer.at - certificates.now).total_seconds()) < 600


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (lambda _authority: lambda _request: b"kein Zeitstempel", "timestamp_invalid"),
        (lambda _authority: lambda _request: b"", "timestamp_invalid"),
        (lambda _authority: lambda _request: bytes.fromhex("30053003020102"), "timestamp_refused"),
        (lambda authority: lambda request: broken_signature(authority.answer(request)), "timestamp_invalid"),
        (lambda authority: lambda request: authority.answer(other_data(request)), "timestamp_invalid"),
    ],
)
def test_no_false_stamp_gets_into_the_document(
    spoil: Callable[[StampAuthority], Callable[[bytes], bytes]],
    code: str,
    authority: StampAuthority,
    protocol: BuiltDocument,
    certificates: Certificates,
    keys: tuple[OpenedKey, OpenedKey],
) -> None:
    with running(spoil(authority)) as service, pytest.raises(UserError) as caught:
        sign_with(protocol.content, chair(certificates.now), keys[0], StampWish(service.url))
    assert (caught.value.code, caught.value.field) == (code, "stamp")
    assert "ohne Zeitstempel" in caught.value.sentence()


def broken_signature(answer: bytes) -> bytes:
    return answer[:-20] + bytes([answer[-20] ^ 1]) + answer[-19:]


def other_data(request: bytes) -> bytes:
    """The same request about another digest."""
    place = request.index(b"\x04\x20") + 2
    return request[:place] + bytes(32) + request[place + 32 :]


def test_an_error_page_is_told_with_its_number(
    service: StampService, protocol: BuiltDocument, certificates: Certificates, keys: tuple[OpenedKey, OpenedKey]
) -> None:
    service.status = 503
    with pytest.raises(UserError) as caught:
        sign_with(protocol.content, chair(certificates.now), keys[0], StampWish(service.url))
    assert caught.value.code == "timestamp_unreachable"
    assert "503" in caught.value.message


@pytest.mark.parametrize("url", ["", "file:///etc/hostname", "ftp://zeit.example/", "https://", "zeit.example"])
def test_only_addresses_of_the_web_are_asked(url: str) -> None:
    with pytest.raises(UserError) as caught:
        try_stamp(StampWish(url))
    assert caught.value.code == "bad_address"


def test_nobody_there_is_told_at_once(certificates: Certificates, keys: tuple[OpenedKey, OpenedKey],
                                      protocol: BuiltDocument) -> None:  # fmt: skip
    with running(lambda request: request) as service:
        url = service.url
    with pytest.raises(UserError) as caught:
        sign_with(protocol.content, chair(certificates.now), keys[0], StampWish(url))
    assert caught.value.code == "timestamp_unreachable"


@pytest.mark.parametrize("way", ["deadline", "cancel"])
def test_a_silent_service_holds_nobody(
    way: str, certificates: Certificates, keys: tuple[OpenedKey, OpenedKey], protocol: BuiltDocument
) -> None:
    release, cancel = threading.Event(), threading.Event()

    def silent(_request: bytes) -> bytes:
        if way == "cancel":
            cancel.set()
        release.wait(20)
        return b""

    with running(silent) as service:
        begin = time.monotonic()
        wish = StampWish(service.url, deadline=0.3 if way == "deadline" else 20)
        with pytest.raises(UserError) as caught:
            sign_with(protocol.content, chair(certificates.now), keys[0], wish, cancel)
        assert time.monotonic() - begin < 5
        release.set()
    assert caught.value.code == ("cancelled" if way == "cancel" else "timestamp_unreachable")
