"""Documents that are no minutes, with places to sign: on the page, signed by several, noticed where a byte differs."""

import subprocess
from dataclasses import dataclass, replace
from pathlib import Path

import pikepdf
import pytest

from smartaachen_desktop.app import document_types, read_places
from smartaachen_desktop.documents.signing.certificates import create_issuer, issue, load_certificates
from smartaachen_desktop.documents.signing.verify import VerificationStatus, verify
from smartaachen_desktop.documents.signing.wishes import sign_wish
from smartaachen_desktop.model.documents import Audience, DocumentRole
from smartaachen_desktop.model.errors import RuleBroken, UserError
from smartaachen_desktop.services.dispatcher import system_clock
from smartaachen_desktop.services.exports import DocumentKind
from smartaachen_desktop.services.plan_paper import PlanFormat, PlanWish
from smartaachen_desktop.services.signed_documents import SignDocument
from smartaachen_desktop.services.signing import FileKey, SignableDocument, SignWish, StampWish
from smartaachen_desktop.services.verification import Problem, SignatureKind
from tests.check_pdf import check
from tests.documents.finished import Finished
from tests.documents.stamp_service import StampAuthority, running

TYPES = document_types()
SIGNABLE = [kind for kind, each in TYPES.items() if each.signing is not None]
EVERYBODY = tuple(DocumentRole)
SECRET = "Kennwort der Schlüssel"
BOTH = (DocumentRole.CHAIR, DocumentRole.SECRETARY)


def test_every_official_kind_proposes_its_places() -> None:
    official = {kind for kind in SIGNABLE if TYPES[kind].signing.official}  # type: ignore[union-attr]
    assert official == {
        DocumentKind.EXTRACT, DocumentKind.RESOLUTIONS, DocumentKind.RESOLUTION_BOOK, DocumentKind.CIRCULAR
    }  # fmt: skip
    assert set(SIGNABLE) - official == {
        DocumentKind.INVITATION, DocumentKind.AGENDA, DocumentKind.REPORT, DocumentKind.STATUS, DocumentKind.REVIEW,
        DocumentKind.PLAN, DocumentKind.PAPER, DocumentKind.BUDGET, DocumentKind.ANNUAL,
    }  # fmt: skip


@pytest.mark.parametrize("kind", SIGNABLE)
def test_places_stand_tagged_on_the_last_page_in_their_order(
    finished: Finished, tmp_path: Path, kind: DocumentKind
) -> None:
    made = finished.made(TYPES[kind], Audience.PUBLIC, signers=EVERYBODY[::-1])
    path = tmp_path / made[0]
    path.write_bytes(made[1])
    assert check(path) == []
    assert finished.made(TYPES[kind], Audience.PUBLIC, signers=EVERYBODY) == made, "the same data give the same bytes"
    read = read_places(made[1])
    assert [each.role for each in read.signers] == list(EVERYBODY)
    assert [each.last for each in read.signers] == [False, False, True]
    assert read.given == {}
    with pikepdf.open(path) as pdf:
        widgets = [each for each in pdf.pages[-1].Annots if each.get("/FT") == "/Sig"]
        assert [str(each.T) for each in widgets] == [each.field for each in read.signers]
        assert all("/StructParent" in each for each in widgets)
    told = subprocess.run(["pdfinfo", "-struct-text", path], capture_output=True, text=True, check=True).stdout
    assert told.count("Form (block)") + told.count("Form\n") >= len(EVERYBODY)
    for each in read.signers:
        assert each.title in told
    assert "Ort, Datum" in told


def test_names_are_those_that_are_known(finished: Finished) -> None:
    extract = read_places(finished.made(TYPES[DocumentKind.EXTRACT], Audience.PUBLIC, signers=EVERYBODY)[1])
    assert [(each.title, each.name) for each in extract.signers[:2]] == [
        ("Sitzungsleitung", "Fraktion A, Vorsitz"), ("Schriftführung", "FB 02, Schriftführung")
    ]  # fmt: skip
    status = read_places(finished.made(TYPES[DocumentKind.STATUS], Audience.PUBLIC, signers=BOTH)[1])
    assert [(each.title, each.name) for each in status.signers] == [
        ("Vorsitz", "Fraktion A, Vorsitz"), ("Schriftführung", "FB 02, Schriftführung")
    ]  # fmt: skip
    budget = read_places(finished.made(TYPES[DocumentKind.BUDGET], Audience.PUBLIC, signers=BOTH)[1])
    assert [(each.title, each.name) for each in budget.signers] == [("Vorsitz", ""), ("Schriftführung", "")]


def test_a_picture_and_the_minutes_get_no_places(finished: Finished) -> None:
    with pytest.raises(RuleBroken) as caught:
        finished.made(TYPES[DocumentKind.PLAN], Audience.PUBLIC, signers=BOTH, plan=PlanWish(PlanFormat.SVG))
    assert caught.value.code == "not_signable"
    with pytest.raises(RuleBroken):
        finished.made(TYPES[DocumentKind.PROTOCOL], Audience.PUBLIC, signers=BOTH)
    minutes = finished.made(TYPES[DocumentKind.PROTOCOL], Audience.PUBLIC)[1]
    with pytest.raises(UserError) as refused:
        read_places(minutes)
    assert refused.value.code == "minutes_in_meeting"
    with pytest.raises(UserError) as without:
        read_places(finished.made(TYPES[DocumentKind.EXTRACT], Audience.PUBLIC)[1])
    assert without.value.code == "no_places"


@dataclass(frozen=True)
class Signed:
    """An extract before, between and after its two signatures."""

    base: bytes
    once: SignDocument
    twice: SignDocument
    issuer: bytes
    keys: tuple[bytes, bytes]


def wish(pdf: bytes, key: bytes, place: int) -> SignWish:
    read = read_places(pdf)
    document = SignableDocument(read.title, "Auszug.pdf", "Aachen")
    return SignWish(document, pdf, not read.given, read.signers[place], FileKey(key), SECRET, system_clock())


@pytest.fixture(scope="module")
def signed(finished: Finished) -> Signed:
    now = system_clock()
    issuer = create_issuer(SECRET, at=now)
    names = ("Sitzungsleitung AWD", "Schriftführung FB 02")
    chair, secretary = (issue(issuer, SECRET, name, SECRET, at=now) for name in names)
    base = finished.made(TYPES[DocumentKind.EXTRACT], Audience.PUBLIC, signers=BOTH)[1]
    once = sign_wish(wish(base, chair, 0))
    assert isinstance(once, SignDocument)
    twice = sign_wish(wish(once.document, secretary, 1))
    assert isinstance(twice, SignDocument)
    return Signed(base, once, twice, issuer.certificate, (chair, secretary))


def test_two_sign_an_extract_and_the_last_one_locks_it(signed: Signed, tmp_path: Path) -> None:
    assert signed.twice.document.startswith(signed.once.document)
    assert (signed.once.before, signed.twice.before) == (len(signed.base), len(signed.once.document))
    assert (signed.twice.title, signed.twice.places) == (read_places(signed.base).title, 2)
    path = tmp_path / "auszug.pdf"
    path.write_bytes(signed.twice.document)
    assert check(path) == []
    told = subprocess.run(["pdfsig", "-nocert", path], capture_output=True, text=True, check=True).stdout
    assert told.count("Signature is Valid.") == 2
    found = verify(signed.twice.document, load_certificates(signed.issuer))
    assert found.status is VerificationStatus.PASSED
    assert found.summary.startswith("Das Dokument ist unverändert")
    assert [each.role for each in found.signatures] == ["Sitzungsleitung", "Schriftführung"]
    read = read_places(signed.twice.document)
    assert read.next is None
    assert [given.name for given in read.given.values()] == ["Fraktion A, Vorsitz", "FB 02, Schriftführung"]
    with pikepdf.open(path) as pdf:
        first, last = (each.V for each in pdf.Root.AcroForm.Fields)
        assert (first.Reference[0].TransformMethod, first.Reference[0].TransformParams.P) == ("/DocMDP", 2)
        assert last.Reference[0].TransformMethod == "/FieldMDP"


def test_nobody_signs_out_of_turn_or_twice(signed: Signed) -> None:
    for pdf, place in ((signed.base, 1), (signed.once.document, 0), (signed.twice.document, 1)):
        with pytest.raises(RuleBroken) as caught:
            sign_wish(wish(pdf, signed.keys[place], place))
        assert caught.value.code == "not_in_turn"


def test_a_changed_byte_is_noticed_by_the_check_and_before_the_next_signature(signed: Signed) -> None:
    broken = bytearray(signed.once.document)
    broken[signed.base.index(b"Beschlussauszug")] ^= 1  # in the metadata, which are not packed
    found = verify(bytes(broken), load_certificates(signed.issuer))
    assert found.status is VerificationStatus.FAILED
    assert found.problem is Problem.ALTERED
    assert "Niederschrift" not in f"{found.summary} {found.advice}"
    with pytest.raises(RuleBroken) as caught:
        sign_wish(wish(bytes(broken), signed.keys[1], 1))
    assert caught.value.code == "changed_document"


def test_one_alone_certifies_and_locks_at_once(finished: Finished, signed: Signed, tmp_path: Path) -> None:
    base = finished.made(TYPES[DocumentKind.BUDGET], Audience.PUBLIC, signers=(DocumentRole.SECRETARY,))[1]
    command = sign_wish(wish(base, signed.keys[1], 0))
    assert isinstance(command, SignDocument)
    assert command.name == "Schriftführung FB 02", "nobody was named: the certificate says who it is"
    path = tmp_path / "haushalt.pdf"
    path.write_bytes(command.document)
    assert check(path) == []
    assert verify(command.document, load_certificates(signed.issuer)).status is VerificationStatus.PASSED


def test_with_a_time_stamp_service_one_signature_is_enough_for_the_long_term(
    finished: Finished, signed: Signed, tmp_path: Path
) -> None:
    base = finished.made(TYPES[DocumentKind.CIRCULAR], Audience.PUBLIC, signers=(DocumentRole.CHAIR,))[1]
    authority = StampAuthority(tmp_path)
    with running(authority.answer) as service:
        command = sign_wish(replace(wish(base, signed.keys[0], 0), stamp=StampWish(service.url)))
    assert isinstance(command, SignDocument)
    path = tmp_path / "vermerk.pdf"
    path.write_bytes(command.document)
    assert check(path) == []
    trust = (*load_certificates(signed.issuer), authority.root)
    found = verify(command.document, trust)
    assert found.status is VerificationStatus.PASSED
    assert [each.kind for each in found.signatures] == [SignatureKind.SIGNATURE, SignatureKind.TIMESTAMP]
    assert list(read_places(command.document).given) == ["document_chair"]
