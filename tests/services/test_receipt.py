"""The hash receipt: the file's checksum, who signed it when, and what that is worth; on paper the same."""

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest

from smartaachen_desktop.app import signing_receipt
from smartaachen_desktop.documents.wording.minutes import signature_note
from smartaachen_desktop.model.documents import Audience, SignerRole
from smartaachen_desktop.services.minutes import RefuseSignature
from smartaachen_desktop.services.queries.protocol import ProtocolData, protocol_data
from smartaachen_desktop.services.queries.receipt import receipt, receipt_text
from tests.check_pdf import conformance_failures, font_failures, syntax_failures
from tests.services.conftest import Room, at, signing

SIGNED = b"%PDF chair secretary"


def edition(room: Room, audience: Audience = Audience.PUBLIC) -> ProtocolData:
    return room.dispatcher.read(lambda session: protocol_data(session, room.meeting, audience, at("19:00")))


@pytest.fixture
def half(approved: Room) -> Room:
    approved.do(signing(approved, SignerRole.CHAIR), "18:10")
    return approved


def test_it_names_file_checksum_signers_and_level(half: Room) -> None:
    found = receipt(edition(half), b"%PDF chair")
    assert not found.complete
    assert [each.title for each in found.signers] == ["Sitzungsleitung"]
    half.do(signing(half, SignerRole.SECRETARY), "18:20")
    found = receipt(edition(half), SIGNED, "Anderer Name.pdf")
    text = receipt_text(found)
    assert (found.complete, found.version) == (True, 2)
    assert found.sha256 == hashlib.sha256(SIGNED).hexdigest() == found.digits.replace(" ", "")
    for words in (
        "Anderer Name.pdf", found.sha256, f"{len(SIGNED)} Byte", "versiegelt", "18.11.2021, 18:10\xa0Uhr",
        "18.11.2021, 18:20\xa0Uhr", "Zertifikat selbst ausgestellt, nicht qualifiziert", "Sitzungsleitung",
        "Schriftführung",
    ):  # fmt: skip
        assert words in text, words
    assert found.name == "Anderer Name-Quittung.pdf"


def test_the_paper_is_the_same_each_time_and_valid(half: Room, tmp_path: Path) -> None:
    half.do(signing(half, SignerRole.SECRETARY), "18:20")
    data = edition(half)
    made = signing_receipt(receipt(data, SIGNED, "Niederschrift.pdf"))
    assert made[0] == "Niederschrift-Quittung.pdf"
    assert made[1] == signing_receipt(receipt(data, SIGNED, "Niederschrift.pdf"))[1]
    later = replace(data, printed_at=at("20:00"))
    assert made[1] == signing_receipt(receipt(later, SIGNED, "Niederschrift.pdf"))[1]
    path = tmp_path / made[0]
    path.write_bytes(made[1])
    failures = (*conformance_failures(path, "3a"), *conformance_failures(path, "ua1"))
    assert [*failures, *font_failures(path), *syntax_failures(path)] == []


def test_a_refusal_stands_in_receipt_and_minutes_with_day_and_reason(half: Room) -> None:
    half.do(RefuseSignature(meeting=half.meeting, role=SignerRole.SECRETARY, note="Ein Antrag fehlt."), "18:20")
    data = edition(half, Audience.INTERNAL)
    text = receipt_text(receipt(data, SIGNED)).replace("\xa0", " ")
    assert "versiegelt; 1 Unterschrift verweigert" in text
    assert "18.11.2021, 18:20 Uhr · Unterschrift verweigert · Grund: Ein Antrag fehlt." in text
    assert "vollständig unterschrieben" not in text
    noted = signature_note(data.meeting.signatures[-1])
    assert noted == "Unterschrift verweigert, vermerkt am 18.11.2021: Ein Antrag fehlt."
    public = receipt_text(receipt(edition(half), SIGNED))
    assert "Unterschrift verweigert" in public
    assert "fehlt." not in public, "the reason may quote the non-public part"
