"""The marker in every non-public field of the schema reaches no public value and no public document (§ 48 GO NRW)."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from smartaachen_desktop.documents.protocol import build_protocol
from smartaachen_desktop.model.attendance import BiasReason
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.plain import to_json
from smartaachen_desktop.services.queries.meeting_load import meeting_view
from smartaachen_desktop.services.queries.protocol import ProtocolData, protocol_data
from smartaachen_desktop.services.queries.public import public_meeting
from smartaachen_desktop.services.queries.public_load import public_ground
from tests.secret_fields import MARKER, SECRET_CENTS
from tests.secret_meeting import SecretMeeting, secret_meeting
from tests.services.test_public import pdf_texts

PLANTED = {
    "Dringlichkeit", "Abstimmungssatz", "Änderungsantrag", "Fraktion", "Ausgangstext", "Redner", "Amt", "Wahlsatz",
    "Kandidat", "interner Unterpunkt", "Unterpunkt als öffentlich vermerkt", "Beratung des Unterpunkts",
    "Maßnahme", "Haushaltsposition", "neue Maßnahme", "Anmerkung", "Bemerkung zum Entwurf", "Antwort", "Einwendung",
    "Einwender", "Ausgang", "Empfänger", "Sachstand", "Sachstandsnotiz",
}  # fmt: skip
ALLOWED = ("ffentlicher Betreff", "Ausgeschlossene")
"""The public heading, and a name in the list of those present: that is public, the reason for staying out is not."""


@pytest.fixture
def over(dispatcher: Dispatcher) -> SecretMeeting:
    room = secret_meeting(dispatcher)
    for _state in room.walk():
        pass
    return room


def found(text: str) -> set[str]:
    """The marked fields, but for what may be public."""
    marks = {mark.strip() for mark in re.findall(rf"{MARKER} ([^'\"\\<\n]*)", text)}
    return {mark for mark in marks if not any(word in mark for word in ALLOWED)}


def data(dispatcher: Dispatcher, room: SecretMeeting, audience: Audience) -> ProtocolData:
    return dispatcher.read(lambda session: protocol_data(session, room.meeting, audience, dispatcher.clock()))


def test_the_internal_values_hold_every_planted_field(dispatcher: Dispatcher, over: SecretMeeting) -> None:
    assert found(to_json(data(dispatcher, over, Audience.INTERNAL))) >= PLANTED


def test_no_public_value_holds_one(dispatcher: Dispatcher, over: SecretMeeting) -> None:
    shown = data(dispatcher, over, Audience.PUBLIC)
    ground = dispatcher.read(public_ground)
    view = dispatcher.read(lambda session: meeting_view(session, over.meeting))
    for value in (shown, ground.plan, ground.lines, ground.targets, public_meeting(view)):
        assert found(repr(value)) == set()
        assert str(SECRET_CENTS) not in repr(value)
    assert MARKER not in shown.file_name
    assert MARKER not in shown.number
    assert public_meeting(shown.meeting, ground.targets) == shown.meeting, "filtering twice changes nothing"


def test_what_lies_below_a_non_public_item_is_non_public(dispatcher: Dispatcher, over: SecretMeeting) -> None:
    items = data(dispatcher, over, Audience.PUBLIC).meeting.items
    below = [item for item in items if item.parent_id == over.closed]
    assert len(below) == 2
    assert not any(item.public or item.proposal or item.discussion for item in below)


def test_why_somebody_is_biased_is_not_public_even_on_a_public_item(
    dispatcher: Dispatcher, over: SecretMeeting
) -> None:
    view = dispatcher.read(lambda session: meeting_view(session, over.meeting))
    (bias,) = next(item for item in view.items if item.id == over.closed).exclusions
    told = replace(bias, reason=next(each for each in BiasReason if each is not BiasReason.UNSTATED))
    items = tuple(replace(item, exclusions=(told,)) if item.id == over.public else item for item in view.items)
    shown = public_meeting(replace(view, items=items)).item(over.public)
    assert shown is not None
    assert [each.reason for each in shown.exclusions] == [BiasReason.UNSTATED]


def test_a_public_motion_does_not_tell_of_hidden_measures_and_lines(
    dispatcher: Dispatcher, over: SecretMeeting
) -> None:
    view = dispatcher.read(lambda session: meeting_view(session, over.meeting))
    internal = view.item(over.public)
    assert internal is not None
    assert sum(len(motion.changes) for motion in internal.motions) == 2
    shown = data(dispatcher, over, Audience.PUBLIC).meeting.item(over.public)
    assert shown is not None
    assert not any(motion.changes for motion in shown.motions)


@pytest.mark.parametrize("audience", list(Audience))
def test_the_protocol(dispatcher: Dispatcher, over: SecretMeeting, tmp_path: Path, audience: Audience) -> None:
    """Text, metadata, bookmarks and attachments of both editions: the internal one shows that the probe finds it."""
    text = pdf_texts(build_protocol(data(dispatcher, over, audience)).content, tmp_path)
    if audience is Audience.PUBLIC:
        assert found(text) == set()
    else:
        assert {"Beschluss", "Beratung"} & {mark.split()[0] for mark in found(text)}
