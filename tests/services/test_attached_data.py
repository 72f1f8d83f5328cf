"""What is attached to the minutes as data holds nothing that only helped to write or to send them."""

import io
from datetime import timedelta

import pikepdf
import pytest

from smartaachen_desktop.documents.protocol import build_protocol
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.services.aftermath import AddComment, AddDelivery
from smartaachen_desktop.services.agenda import AddAgendaItem, ChangeAgendaItem
from smartaachen_desktop.services.forwarding import ForwardItem
from smartaachen_desktop.services.meetings import CloseMeeting, DraftMinutes, PlanMeeting
from smartaachen_desktop.services.queries.protocol import protocol_data
from smartaachen_desktop.services.speeches import AddSpeaker
from tests.services.conftest import Room, at


@pytest.mark.parametrize("audience", list(Audience))
def test_comments_recipients_speakers_and_notes_stay_out(running: Room, audience: Audience) -> None:
    item, view = running.items[0], running.view()
    later = running.do(PlanMeeting(view.organization_id, view.scheduled_start + timedelta(days=30), "Anderer Saal"))[
        "meeting"
    ]
    running.do(AddSpeaker(item, name="Redner im Publikum"))
    running.do(ChangeAgendaItem(item, chair_note="Vertraulich an die Leitung"))
    waits = running.do(AddAgendaItem(running.meeting, "Wartender Punkt"))["item"]
    running.do(ForwardItem(waits, later, False))
    running.do(CloseMeeting(running.meeting))
    running.do(DraftMinutes(running.meeting))
    running.do(AddComment(running.meeting, "Lesende Stelle", "Stimmt so nicht", item))
    running.do(AddDelivery(running.meeting, recipient="verteiler@example.org"))
    data = running.dispatcher.read(lambda session: protocol_data(session, running.meeting, audience, at("18:30")))
    with pikepdf.open(io.BytesIO(build_protocol(data).content)) as pdf:
        attached = pdf.attachments["sitzung.json"].get_file().read_bytes().decode()
    for words in (
        "Redner im Publikum", "Vertraulich", "Stimmt so nicht", "Lesende Stelle", "verteiler@example.org", str(later)
    ):  # fmt: skip
        assert words not in attached
    assert "Wartender Punkt" in attached
    assert bool(data.meeting.deliveries) is (audience is Audience.INTERNAL)  # printed as Verteiler
