"""Signed documents that are no minutes: kept as they grow, listed, taken off; the rule which ones can be signed."""

from dataclasses import replace
from datetime import date

import pytest

from smartaachen_desktop.app import document_types
from smartaachen_desktop.model.documents import Audience, DocumentRole
from smartaachen_desktop.model.errors import RuleBroken
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.exports import DRAFT_UNSIGNED, DocumentKind, DocumentWish
from smartaachen_desktop.services.letterheads import ChangeLetterhead, ResetLetterhead
from smartaachen_desktop.services.queries.document_signers import in_order, offices_of_item, offices_of_meeting
from smartaachen_desktop.services.queries.export_offer import SigningOffer, export_offer
from smartaachen_desktop.services.queries.journal import journal_rows
from smartaachen_desktop.services.queries.letterhead import USUAL, letterhead_of
from smartaachen_desktop.services.queries.minutes_match import MinutesMatch, StoredMatch, minutes_match
from smartaachen_desktop.services.queries.receipt import document_receipt, receipt_text
from smartaachen_desktop.services.queries.signed_documents import SignedDocumentRow, signed_document, signed_documents
from smartaachen_desktop.services.signed_documents import KeepHandSigned, RemoveSignedDocument, SignDocument
from tests.services.conftest import Room, release
from tests.services.test_invitation import pdf_text

BASE = b"%PDF-1.7 Beschlussauszug" + bytes(5000)
ONCE = BASE + b" /Contents <0102>"
TWICE = ONCE + b" /Contents <0304>"
TYPES = document_types()
NO_BODY = (DocumentKind.BUDGET, DocumentKind.PLAN, DocumentKind.MEASURES, DocumentKind.ANNUAL)


def signing(pdf: bytes, before: bytes, signer: str, **more: object) -> SignDocument:
    return SignDocument(
        "Beschlussauszug AWD", "Auszug.pdf", pdf, len(before), 2, f"document_{signer.lower()}", signer, "Amt", "Aachen",
        **more,  # type: ignore[arg-type]
    )  # fmt: skip


def rows(room: Room) -> tuple[SignedDocumentRow, ...]:
    return room.dispatcher.read(signed_documents)


def match(room: Room, pdf: bytes) -> MinutesMatch:
    return room.dispatcher.read(lambda session: minutes_match(session, None, pdf, signatures=1))


def test_each_signature_makes_the_same_document_longer(planned: Room) -> None:
    room = planned
    first = room.do(signing(ONCE, BASE, "Vorsitz"))["document"]
    assert room.do(signing(TWICE, ONCE, "Schriftführung"), "17:30")["document"] == first
    (row,) = rows(room)
    assert (row.title, row.open, [each.title for each in row.signatures]) == (
        "Beschlussauszug AWD", 0, ["Vorsitz", "Schriftführung"]
    )  # fmt: skip
    assert room.dispatcher.read(lambda session: signed_document(session, first)) == ("Auszug.pdf", TWICE)
    assert room.dispatcher.undo_state()[0] is None, "nobody undoes past a signature"
    assert room.dispatcher.read(lambda session: journal_rows(session, limit=1))[0].label == "Dokument unterschrieben"
    room.do(RemoveSignedDocument(first))
    assert rows(room) == ()
    room.dispatcher.undo()
    assert room.dispatcher.read(lambda session: signed_document(session, first)) == ("Auszug.pdf", TWICE)


SCAN = b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\nxref\n0 1\ntrailer\n<<>>\nstartxref\n29\n%%EOF\n"
DAY = date(2021, 11, 18)


def scan(content: bytes = SCAN, name: str = "Auszug.pdf", day: date = DAY) -> KeepHandSigned:
    return KeepHandSigned("Beschlussauszug AWD", name, content, "Vorsitz", day)


def test_a_scan_of_a_document_signed_on_paper_is_kept_found_and_removed(planned: Room) -> None:
    key = planned.do(scan())["document"]
    (row,) = rows(planned)
    assert (row.title, row.open, row.on_paper) == ("Beschlussauszug AWD", 0, True)
    assert planned.dispatcher.read(lambda session: signed_document(session, key)) == ("Auszug.pdf", SCAN)
    text = receipt_text(planned.dispatcher.read(lambda session: document_receipt(session, key)))
    assert "Vorsitz\n  18.11.2021 · von Hand unterschrieben" in text
    planned.do(RemoveSignedDocument(key))
    assert rows(planned) == ()


def test_a_scan_is_refused_twice_cut_off_of_tomorrow_and_as_a_picture(planned: Room) -> None:
    for command, code in (
        (scan(SCAN[:-20]), "broken_pdf"), (scan(name="Auszug.png"), "not_a_pdf"),
        (scan(day=date(2999, 1, 1)), "day_in_future"),
    ):  # fmt: skip
        assert planned.refused(command) == code
    planned.do(scan())
    assert planned.refused(scan(name="Kopie.pdf")) == "scan_there"


def test_another_signature_in_the_same_place_is_refused(planned: Room) -> None:
    planned.do(signing(ONCE, BASE, "Vorsitz"))
    other = BASE + b" /Contents <0909>"
    assert planned.refused(signing(other, BASE, "Vorsitz")) == "other_document"
    assert planned.refused(signing(b"GIF89a", BASE, "Vorsitz")) == "not_a_pdf"
    elsewhere = BASE + b" /Contents <0102> /Contents <0505>"
    assert planned.do(signing(elsewhere, ONCE, "Schriftführung"))


def test_a_file_is_compared_with_the_one_that_lies_here(planned: Room) -> None:
    planned.do(signing(ONCE, BASE, "Vorsitz"))
    planned.do(signing(TWICE, ONCE, "Schriftführung"))
    damaged = bytearray(TWICE)
    damaged[4500] ^= 1
    for pdf, expected, agrees in (
        (TWICE, StoredMatch.SAME, True), (ONCE, StoredMatch.EARLIER, True), (TWICE + b" ", StoredMatch.LATER, True),
        (bytes(damaged), StoredMatch.OTHER, False), (BASE + b" /Contents <07>", StoredMatch.OTHER, False),
    ):  # fmt: skip
        found = match(planned, pdf)
        assert (found.document, found.stored, found.agrees) == ("Beschlussauszug AWD", expected, agrees)
    assert match(planned, b"%PDF-1.7 ganz anders /Contents <07>").agrees is None


def offer(dispatcher: Dispatcher, wish: DocumentWish) -> SigningOffer | None:
    kind = TYPES[wish.kind]
    return dispatcher.read(lambda session: export_offer(session, kind, wish, dispatcher.clock())).signing


def test_a_draft_is_not_certified_after_the_release_it_is_proposed(decided: Room) -> None:
    wish = DocumentWish(DocumentKind.EXTRACT, decided.items[4], signers=(DocumentRole.SECRETARY,))
    extract = offer(decided.dispatcher, wish)
    assert extract is not None
    assert (extract.ticked, extract.why_not) == (False, DRAFT_UNSIGNED)
    with pytest.raises(RuleBroken) as caught:
        decided.dispatcher.read(lambda session: TYPES[wish.kind].job(session, decided.dispatcher.clock(), wish))
    assert caught.value.code == "draft_unsigned"
    release(decided)
    assert offer(decided.dispatcher, wish) == SigningOffer((DocumentRole.SECRETARY,), True, "", decided.view().place)
    assert decided.dispatcher.read(lambda session: TYPES[wish.kind].job(session, decided.dispatcher.clock(), wish))


def test_who_led_items_signs_for_the_collection_of_the_meeting(approved: Room) -> None:
    """As under the minutes; an extract is signed by who led its item."""
    other = approved.view().participants[1]
    view = approved.view()
    items = tuple(
        replace(each, chair_id=other.person_id, chair=other.name) if each.id == approved.items[4] else each
        for each in view.items
    )
    led = replace(view, items=items)
    item = led.item(approved.items[4])
    assert item is not None
    roles = (DocumentRole.CHAIR, DocumentRole.SECRETARY)
    found = in_order(offices_of_meeting(led), roles)
    assert [(each.title, each.field) for each in found] == [
        ("Sitzungsleitung", "document_chair"), (f"Sitzungsleitung zu {item.number}", "document_chair2"),
        ("Schriftführung", "document_secretary"),
    ]  # fmt: skip
    assert [each.last for each in found] == [False, False, True]
    assert [each.name for each in in_order(offices_of_item(led, item), roles)] == [other.name, view.secretary]


def test_what_is_proposed_depends_on_the_kind(planned: Room) -> None:
    room = planned
    budget = offer(room.dispatcher, DocumentWish(DocumentKind.BUDGET))
    assert budget == SigningOffer((DocumentRole.SECRETARY,), ticked=False, why_not="", place="Aachen")
    assert offer(room.dispatcher, DocumentWish(DocumentKind.PROTOCOL, room.meeting)) is None


@pytest.mark.parametrize("kind", NO_BODY)
def test_documents_without_a_body_carry_the_strategys_letterhead(planned: Room, kind: DocumentKind) -> None:
    dispatcher = planned.dispatcher
    dispatcher.execute(ChangeLetterhead(None, senders="Stabsstelle Strategie", footer="Rathaus", accent="#7A1F3D"))
    dispatcher.execute(ChangeLetterhead(planned.example.organizations["awd"], senders="Nur der AWD"))
    wish = DocumentWish(kind, None, Audience.PUBLIC)
    _name, content = dispatcher.read(lambda session: TYPES[kind].job(session, dispatcher.clock(), wish))()
    text = pdf_text(content)
    assert "Stabsstelle Strategie" in text
    assert "Rathaus" in text
    assert "Nur der AWD" not in text
    dispatcher.execute(ResetLetterhead(None))
    assert dispatcher.read(lambda session: letterhead_of(session, None)) == USUAL
