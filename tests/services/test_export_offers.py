"""Whatever leaves the program is offered to those it belongs to, in the editions it has."""

from uuid import UUID

from smartaachen_desktop.app import document_types
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.services.exports import DocumentKind, DocumentWish
from smartaachen_desktop.services.people import ChangePerson
from smartaachen_desktop.services.queries.export_offer import ExportOffer, export_offer
from smartaachen_desktop.services.queries.people import people_view
from tests.services.conftest import Room, at

PUBLIC, INTERNAL = Audience.PUBLIC, Audience.INTERNAL


def offered(room: Room, kind: DocumentKind, record: UUID | None, audience: Audience = PUBLIC) -> ExportOffer:
    wish = DocumentWish(kind, record, audience)
    return room.dispatcher.read(lambda session: export_offer(session, document_types()[kind], wish, at("18:30")))


def test_a_report_goes_to_the_members_of_its_body(decided: Room) -> None:
    (body, *_rest) = decided.dispatcher.read(people_view).organizations
    who = body.members[0]
    decided.do(ChangePerson(who.person_id, email="mitglied@example.org"))
    offer = offered(decided, DocumentKind.STATUS, body.id)
    assert ("mitglied@example.org" in [each.address for each in offer.recipients]) is (who.ended is None)
    assert (offer.matter.body, offer.matter.meeting) == (body.name, False)
    assert offer.items == ()


def test_an_extract_knows_its_meeting_and_which_editions_it_has(decided: Room) -> None:
    items = decided.view().items
    public, closed = next(item for item in items if item.public), next(item for item in items if not item.public)
    offer = offered(decided, DocumentKind.EXTRACT, public.id)
    assert (offer.matter.meeting, offer.editions, offer.recipients) == (True, (PUBLIC, INTERNAL), ())
    assert offered(decided, DocumentKind.EXTRACT, closed.id, INTERNAL).editions == (INTERNAL,)
