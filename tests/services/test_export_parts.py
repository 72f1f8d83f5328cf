"""What a document can leave out and carry along, and that the public edition is offered nothing of the other one."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path
from uuid import UUID

import pikepdf
import pytest

from smartaachen_desktop.app import document_types, read_document
from smartaachen_desktop.model.aftermath import Channel
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.services.aftermath import AddDelivery
from smartaachen_desktop.services.agenda import RecordDiscussion
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.export_parts import Parts, Section
from smartaachen_desktop.services.exports import DocumentKind, DocumentWish, Made
from smartaachen_desktop.services.paper_files import AddPaperFile
from smartaachen_desktop.services.papers import AddPaper
from smartaachen_desktop.services.people import ChangePerson
from smartaachen_desktop.services.plain import to_json
from smartaachen_desktop.services.queries.export_offer import ExportOffer, export_offer
from smartaachen_desktop.services.queries.meeting_load import meeting_view
from smartaachen_desktop.services.queries.protocol import as_typed, protocol_data
from tests.check_pdf import check
from tests.secret_meeting import MARKER, secret, secret_meeting
from tests.services.conftest import Room, at
from tests.services.test_public import run

PDF = b"%PDF-1.7\nInhalt"


def offered(dispatcher: Dispatcher, meeting: UUID, audience: Audience, kind: DocumentKind) -> ExportOffer:
    wish = DocumentWish(kind, meeting, audience)
    return dispatcher.read(lambda session: export_offer(session, document_types()[kind], wish, at("18:30")))


def made(room: Room, audience: Audience, parts: Parts, kind: DocumentKind = DocumentKind.PROTOCOL) -> Made:
    wish = DocumentWish(kind, room.meeting, audience, parts=parts)
    return room.dispatcher.read(lambda session: read_document(session, at("18:30"), wish))()


def words(made: Made, folder: Path) -> str:
    path = folder / made[0]
    path.write_bytes(made[1])
    return run("pdftotext", "-layout", path, "-")


def attached(content: bytes, folder: Path) -> dict[str, bytes]:
    path = folder / "mit-anlagen.pdf"
    path.write_bytes(content)
    with pikepdf.open(path) as pdf:
        return {name: bytes(spec.get_file().read_bytes()) for name, spec in pdf.attachments.items()}


def test_a_document_without_parts_says_so_and_carries_no_data(decided: Room, tmp_path: Path) -> None:
    kept, left = decided.items[4], decided.items[5]
    decided.do(RecordDiscussion(kept, "Dies bleibt stehen."))
    decided.do(RecordDiscussion(left, "Dies fällt weg."))
    parts = Parts(without=frozenset({Section.ATTENDANCE}), items=frozenset({kept}))
    document = made(decided, Audience.PUBLIC, parts)
    text = words(document, tmp_path)
    assert document[0] == "Niederschrift-Auszug-AWD-2021-11-18-oeffentlich.pdf"
    assert "Niederschrift (Auszug)" in text
    assert "Dies bleibt stehen." in text
    assert "Dies fällt weg." not in text
    assert "Anwesende" not in text
    assert "Unterschrift\n" not in text
    assert attached(document[1], tmp_path) == {}


def test_the_whole_document_is_the_same_as_ever(decided: Room, tmp_path: Path) -> None:
    document = made(decided, Audience.PUBLIC, Parts())
    assert document[0] == "Niederschrift-AWD-2021-11-18-oeffentlich.pdf"
    assert {"sitzung.json", "abstimmungen.csv"} <= set(attached(document[1], tmp_path))
    assert attached(made(decided, Audience.PUBLIC, Parts(data=False))[1], tmp_path) == {}


@pytest.mark.parametrize("kind", [DocumentKind.PROTOCOL, DocumentKind.INVITATION])
def test_files_of_papers_travel_in_the_document(decided: Room, tmp_path: Path, kind: DocumentKind) -> None:
    file = decided.do(AddPaperFile(decided.example.paper, "Vorlage.pdf", PDF))["file"]
    (row,) = offered(decided.dispatcher, decided.meeting, Audience.PUBLIC, kind).files
    assert (row.id, row.name, row.number) == (file, "Vorlage.pdf", "Ö 5")
    found = attached(made(decided, Audience.PUBLIC, Parts(files=frozenset({file})), kind)[1], tmp_path)
    assert found["Vorlage.pdf"] == PDF


def test_a_paper_carries_its_own_files_and_no_other(decided: Room, tmp_path: Path) -> None:
    paper = decided.example.paper
    file = decided.do(AddPaperFile(paper, "Finanzen.csv", b"Jahr;Betrag"))["file"]
    stranger = decided.do(AddPaper("FB 02/0104/WP18", "Andere Vorlage"))["paper"]
    other = decided.do(AddPaperFile(stranger, "Fremd.pdf", PDF))["file"]
    (row,) = offered(decided.dispatcher, paper, Audience.PUBLIC, DocumentKind.PAPER).files
    assert (row.id, row.name, row.number) == (file, "Finanzen.csv", "")
    wish = DocumentWish(DocumentKind.PAPER, paper, Audience.PUBLIC, parts=Parts(files=frozenset({file, other})))
    document = decided.dispatcher.read(lambda session: read_document(session, at("18:30"), wish))()
    found = attached(document[1], tmp_path)
    assert found["Finanzen-2.csv"] == b"Jahr;Betrag"  # finanzen.csv is the paper's own table
    assert "Fremd.pdf" not in found
    assert check(tmp_path / "mit-anlagen.pdf") == []


def test_the_public_edition_is_offered_and_given_nothing_non_public(dispatcher: Dispatcher) -> None:
    room = secret_meeting(dispatcher)
    for _state in room.walk():
        pass
    view = dispatcher.read(lambda session: meeting_view(session, room.meeting))
    paper = next(item.paper_id for item in view.items if item.id == room.closed)
    assert paper is not None
    file = dispatcher.execute(AddPaperFile(paper, f"{MARKER}.pdf", PDF)).ids["file"]
    internal = offered(dispatcher, room.meeting, Audience.INTERNAL, DocumentKind.INVITATION)
    assert file in [row.id for row in internal.files]
    public = offered(dispatcher, room.meeting, Audience.PUBLIC, DocumentKind.PROTOCOL)
    assert MARKER not in " ".join(row.name for row in public.files)
    assert secret("interner Betreff") not in to_json(public.items)
    assert Section.DELIVERIES not in public.sections
    # asked for all the same, as by a hand-made wish
    parts = Parts(files=frozenset({file}))
    wish = DocumentWish(DocumentKind.INVITATION, room.meeting, Audience.PUBLIC, parts=parts)
    document = dispatcher.read(lambda session: read_document(session, at("18:30"), wish))()
    with pikepdf.open(BytesIO(document[1])) as pdf:
        assert MARKER not in " ".join(pdf.attachments)


def test_what_is_typed_at_a_non_public_item_stays_out_of_the_public_edition(dispatcher: Dispatcher) -> None:
    room = secret_meeting(dispatcher)
    typed = {room.closed: secret("getippt"), room.public: "Öffentlich getippt."}
    for audience, told in ((Audience.PUBLIC, False), (Audience.INTERNAL, True)):
        data = dispatcher.read(
            lambda session, who=audience: protocol_data(session, room.meeting, who, at("18:30"))  # type: ignore[misc]
        )
        after = to_json(as_typed(data, typed))
        assert "Öffentlich getippt." in after
        assert (secret("getippt") in after) is told


def test_each_edition_has_the_recipients_of_its_distribution_list(decided: Room) -> None:
    first, second, third = decided.view().participants[:3]
    decided.do(ChangePerson(first.person_id, email="vorsitz@example.org"))
    for who, channel, audience in (
        (first, Channel.EMAIL, Audience.PUBLIC), (second, Channel.EMAIL, Audience.PUBLIC),
        (third, Channel.EMAIL, Audience.INTERNAL), (third, Channel.PAPER, Audience.PUBLIC),
    ):  # fmt: skip
        decided.do(AddDelivery(decided.meeting, person=who.person_id, channel=channel, audience=audience))
    found = offered(decided.dispatcher, decided.meeting, Audience.PUBLIC, DocumentKind.PROTOCOL).recipients
    assert [(who.name, who.address) for who in found] == [(first.name, "vorsitz@example.org"), (second.name, "")]
    invited = offered(decided.dispatcher, decided.meeting, Audience.PUBLIC, DocumentKind.INVITATION).recipients
    assert len(invited) == len(decided.view().participants)


def test_data_of_a_cut_document_do_not_tell_what_was_left_out(decided: Room) -> None:
    data = decided.dispatcher.read(
        lambda session: protocol_data(session, decided.meeting, Audience.INTERNAL, at("18:30"))
    )
    assert replace(data, parts=Parts(items=frozenset())).file_name.startswith("Niederschrift-Auszug-")
