"""The gate on signed files: a byte flipped, a revision appended and a broken table of objects each make it fail."""

import re
from io import BytesIO
from pathlib import Path

import pytest
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from smartaachen_desktop.documents.pdf.build import BuiltDocument
from tests.check_pdf import check, conformance_failures
from tests.check_signatures import openssl_failures, pyhanko_failures
from tests.documents.conftest import Certificates
from tests.documents.test_signing import sign_chair, sign_secretary


@pytest.fixture(scope="module")
def signed(protocol: BuiltDocument, certificates: Certificates) -> bytes:
    once = sign_chair(protocol.content, certificates.chair, certificates.now)
    return sign_secretary(once, certificates.secretary, certificates.now)


def judged(content: bytes, folder: Path) -> list[str]:
    path = folder / "geprueft.pdf"
    path.write_bytes(content)
    return check(path)


def judges(failures: list[str]) -> set[str]:
    return {line.partition(":")[0] for line in failures}


def test_as_it_was_signed_every_judge_accepts_it(signed: bytes, tmp_path: Path) -> None:
    assert judged(signed, tmp_path) == []


def test_a_flipped_byte_is_noticed_by_all_who_look_at_signatures(signed: bytes, tmp_path: Path) -> None:
    place = signed.index(b"%", 1)  # a remark: everything can still be read
    flipped = signed[: place + 1] + b"\xbe" + signed[place + 2 :]
    assert flipped != signed
    assert {"pdfsig", "openssl", "pyHanko"} <= judges(judged(flipped, tmp_path))
    assert len(openssl_failures(flipped)) == 2, "both signatures cover it"


def test_an_appended_revision_is_noticed(signed: bytes, tmp_path: Path) -> None:
    writer = IncrementalPdfFileWriter(BytesIO(signed))
    writer.root["/Lang"] = generic.pdf_string("en-GB")
    writer.update_root()
    out = BytesIO()
    writer.write(out)
    appended = out.getvalue()
    assert appended.startswith(signed)
    assert {"pdfsig", "pyHanko"} <= judges(judged(appended, tmp_path))
    assert openssl_failures(appended) == [], "what was signed is still there"


def test_a_broken_table_of_objects_is_noticed(protocol: BuiltDocument, signed: bytes, tmp_path: Path) -> None:
    for content in (protocol.content, signed):
        last = content.rindex(b"startxref")
        broken = content[:last] + re.sub(rb"\d+", b"7", content[last:], count=1)
        assert "qpdf" in judges(judged(broken, tmp_path))


def test_no_signature_needs_no_judge(protocol: BuiltDocument) -> None:
    assert openssl_failures(protocol.content) == pyhanko_failures(protocol.content) == []


@pytest.mark.parametrize("behind", [False, True])
def test_a_wrong_length_is_forgiven_in_what_a_signature_wrote_alone(
    signed: bytes, tmp_path: Path, behind: bool
) -> None:
    """The last byte of a stream becomes CR: in the first version that is a fault, later it may be chance."""
    first = signed.rindex(b"%%EOF", 0, signed.index(b"/ByteRange"))
    places = [found.start() for found in re.finditer(rb"[^\r]\nendstream", signed)]
    place = next(each for each in reversed(places) if (each > first) is behind)
    changed = signed[:place] + b"\r" + signed[place + 1 :]
    path = tmp_path / "laenge.pdf"
    path.write_bytes(changed)
    assert any("STREAM-LENGTH" in line for line in conformance_failures(path, "3a")) is not behind
