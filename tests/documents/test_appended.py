"""Bytes behind the last signature or time stamp are told, whatever they are; those of a later signer are not."""

from collections.abc import Callable
from io import BytesIO

import pytest
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.generic import NameObject, NumberObject
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from smartaachen_desktop.documents.pdf.build import BuiltDocument
from smartaachen_desktop.documents.signing.certificates import load_certificates
from smartaachen_desktop.documents.signing.keys import open_key
from smartaachen_desktop.documents.signing.sign import sign_with
from smartaachen_desktop.documents.signing.verify import verify
from smartaachen_desktop.services.signing import FileKey, StampWish
from smartaachen_desktop.services.verification import Problem, VerificationStatus
from smartaachen_desktop.services.verification_words import Fact, facts
from tests.documents.conftest import PASSPHRASE, Certificates
from tests.documents.signed_files import chair, secretary
from tests.documents.stamp_service import StampAuthority, running

Files = dict[str, bytes]


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> StampAuthority:
    return StampAuthority(tmp_path_factory.mktemp("stamp"))


@pytest.fixture(scope="module")
def files(protocol: BuiltDocument, certificates: Certificates, authority: StampAuthority) -> Files:
    """Signed by one, signed by both, and closed by a time stamp over the whole document."""
    first, last = (
        open_key(FileKey(each), PASSPHRASE, certificates.now) for each in (certificates.chair, certificates.secretary)
    )
    once = sign_with(protocol.content, chair(certificates.now), first)
    twice = sign_with(once, secretary(certificates.now), last)
    with running(authority.answer) as service:
        stamped = sign_with(once, secretary(certificates.now), last, StampWish(service.url))
    return {"once": once, "twice": twice, "stamped": stamped}


@pytest.fixture(scope="module")
def roots(certificates: Certificates, authority: StampAuthority) -> tuple[object, ...]:
    return (*load_certificates(certificates.issuer.certificate), authority.root)


def updated(change: Callable[[IncrementalPdfFileWriter], object]) -> Callable[[bytes], bytes]:
    """A real incremental update, as any program may append one."""

    def append(pdf: bytes) -> bytes:
        writer = IncrementalPdfFileWriter(BytesIO(pdf))
        change(writer)
        output = BytesIO()
        writer.write(output)
        assert output.getvalue().startswith(pdf)
        return output.getvalue()

    return append


def _turn_page(writer: IncrementalPdfFileWriter) -> None:
    page = writer.root["/Pages"]["/Kids"][0].get_object()
    page[NameObject("/Rotate")] = NumberObject(90)
    writer.update_container(page)


def _hide_object(writer: IncrementalPdfFileWriter) -> None:
    """Reached from nowhere: no viewer shows it, but it travels along."""
    writer.add_object(generic.StreamObject(stream_data=b"versteckt"))


def _touch_catalog(writer: IncrementalPdfFileWriter) -> None:
    writer.update_root()


def _store(writer: IncrementalPdfFileWriter) -> None:
    """Data for later checks, as a long-term archive appends them, with no time stamp to close them."""
    held = generic.StreamObject(stream_data=b"kein Zertifikat")
    writer.root[NameObject("/DSS")] = writer.add_object(
        generic.DictionaryObject({NameObject("/Certs"): generic.ArrayObject([writer.add_object(held)])})
    )
    writer.update_root()


APPENDED: dict[str, Callable[[bytes], bytes]] = {
    "a comment": lambda pdf: pdf + b"\n% Anhang\n",
    "one byte": lambda pdf: pdf + b"x",
    "zeros": lambda pdf: pdf + bytes(64),
    "much": lambda pdf: pdf + bytes(range(256)) * 40,
    "another file": lambda pdf: pdf + b"PK\x03\x04" + b"Archiv" * 10,
    "a second end": lambda pdf: pdf + b"\n%%EOF\n",
    "a page turned": updated(_turn_page),
    "an object nobody reaches": updated(_hide_object),
    "the catalog written anew": updated(_touch_catalog),
    "data for later checks": updated(_store),
}


@pytest.mark.parametrize("state", ["once", "twice", "stamped"])
def test_the_file_itself_passes(files: Files, roots: tuple[object, ...], state: str) -> None:
    assert verify(files[state], roots).status is VerificationStatus.PASSED  # type: ignore[arg-type]


@pytest.mark.parametrize("state", ["once", "twice", "stamped"])
@pytest.mark.parametrize("what", APPENDED)
def test_what_is_appended_is_told(files: Files, roots: tuple[object, ...], state: str, what: str) -> None:
    found = verify(APPENDED[what](files[state]), roots)  # type: ignore[arg-type]
    assert found.status is not VerificationStatus.PASSED, found
    assert found.problem in (Problem.APPENDED, Problem.UNSEALED, Problem.FORBIDDEN, Problem.UNREADABLE), found
    last = dict(facts(found.signatures[-1])) if found.signatures else {}
    assert last.get(Fact.AFTER) != "nichts"
    if found.problem is Problem.UNSEALED:
        assert found.status is VerificationStatus.UNDETERMINED
        assert "die niemand unterschrieben hat" in found.summary
        assert found.signatures[-1].later[-1] in ("weitere Einträge", "Prüfangaben zu den Zertifikaten")
    assert found.advice
