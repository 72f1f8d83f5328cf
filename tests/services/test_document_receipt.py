"""The receipt of a signed document that is no minutes, and which receipt belongs to a file."""

import hashlib
from pathlib import Path

import pytest

from smartaachen_desktop.app import signing_receipt
from smartaachen_desktop.model.documents import Audience, SignatureLevel, SignerRole
from smartaachen_desktop.model.errors import UnknownRecord
from smartaachen_desktop.services.queries.meeting_load import stored_protocol
from smartaachen_desktop.services.queries.receipt import Receipt, document_receipt, receipt_of_file, receipt_text
from tests.check_pdf import conformance_failures, font_failures, syntax_failures
from tests.services.conftest import Room, at, signing
from tests.services.test_signed_documents import BASE, ONCE, TWICE
from tests.services.test_signed_documents import signing as signing_document


def digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def of_file(room: Room, content: bytes, name: str = "Datei.pdf") -> Receipt | None:
    return room.dispatcher.read(lambda session: receipt_of_file(session, name, digest(content)))


def test_it_grows_with_the_document_and_claims_no_seal(planned: Room) -> None:
    key = planned.do(signing_document(ONCE, BASE, "Vorsitz", at=at("18:10")))["document"]
    found = planned.dispatcher.read(lambda session: document_receipt(session, key))
    assert (found.complete, found.size, found.sha256) == (False, len(ONCE), digest(ONCE))
    assert "1 von 2 Unterschriften" in receipt_text(found)
    more = signing_document(
        TWICE, ONCE, "Schriftführung", at=at("18:20"), level=SignatureLevel.QUALIFIED, certificate="Zertifikat FB 02"
    )
    planned.do(more)
    found = planned.dispatcher.read(lambda session: document_receipt(session, key))
    text = receipt_text(found)
    for words in (
        "Dokument: Beschlussauszug AWD", "Auszug.pdf", digest(TWICE), "Stand: vollständig unterschrieben",
        "Vorsitz, Amt", "Schriftführung, Amt", "Aachen, 18.11.2021, 18:20\xa0Uhr", "Zertifikat FB 02",
    ):  # fmt: skip
        assert words in text, words
    for words in ("versiegelt", "Niederschrift", "Nummer", "Ausgabe"):
        assert words not in text, words
    with pytest.raises(UnknownRecord):
        planned.dispatcher.read(lambda session: document_receipt(session, planned.meeting))


def test_a_file_has_a_receipt_only_as_it_lies_here(approved: Room) -> None:
    approved.do(signing_document(ONCE, BASE, "Vorsitz"))
    approved.do(signing_document(TWICE, ONCE, "Schriftführung"))
    found = of_file(approved, TWICE, "Kopie.pdf")
    assert found is not None
    assert (found.file_name, found.document) == ("Kopie.pdf", "Beschlussauszug AWD")
    for other in (ONCE, TWICE + b" ", b"%PDF fremd"):
        assert of_file(approved, other) is None
    approved.do(signing(approved, SignerRole.CHAIR), "18:10")
    kept = approved.dispatcher.read(lambda session: stored_protocol(session, approved.meeting, Audience.PUBLIC))
    assert kept is not None
    minutes = of_file(approved, kept[1])
    assert minutes is not None
    assert (minutes.document, minutes.edition, minutes.complete) == ("", "öffentlich", False)
    assert [each.title for each in minutes.signers] == ["Sitzungsleitung"]


def test_on_paper_it_is_the_same_each_time_and_valid(planned: Room, tmp_path: Path) -> None:
    planned.do(signing_document(ONCE, BASE, "Vorsitz", at=at("18:10")))
    found = of_file(planned, ONCE, "Auszug.pdf")
    assert found is not None
    made = signing_receipt(found)
    assert made[0] == "Auszug-Quittung.pdf"
    assert made[1] == signing_receipt(found)[1]
    path = tmp_path / made[0]
    path.write_bytes(made[1])
    failures = (*conformance_failures(path, "3a"), *conformance_failures(path, "ua1"))
    assert [*failures, *font_failures(path), *syntax_failures(path)] == []
