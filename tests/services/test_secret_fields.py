"""The marker in every non-public field of the schema reaches no public value and no public document (§ 48 GO NRW)."""

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from smartaachen_desktop.app import read_document, refusal_note
from smartaachen_desktop.documents.protocol import build_protocol
from smartaachen_desktop.model.attendance import BiasReason
from smartaachen_desktop.model.documents import Audience, SignatureLevel, SignerRole
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.exports import DocumentKind, DocumentWish
from smartaachen_desktop.services.plain import to_json
from smartaachen_desktop.services.queries.invitation import invitation_data
from smartaachen_desktop.services.queries.meeting_load import meeting_view, stored_protocol
from smartaachen_desktop.services.queries.papers import paper_views
from smartaachen_desktop.services.queries.protocol import ProtocolData, protocol_data
from smartaachen_desktop.services.queries.public import public_meeting
from smartaachen_desktop.services.queries.public_load import public_ground
from smartaachen_desktop.services.queries.report_data import report_data
from smartaachen_desktop.services.queries.wall import wall_source
from tests.secret_fields import (
    MARKER,
    OPEN_LINE,
    OPEN_MEASURE,
    OPEN_PAPER,
    PUBLIC_BY_NATURE,
    SECRET_CENTS,
    planted_columns,
    text_columns,
)
from tests.secret_meeting import PUBLIC_TITLE, SecretMeeting, secret_meeting
from tests.services.test_public import pdf_texts

PLANTED = {
    "Dringlichkeit", "Abstimmungssatz", "Änderungsantrag", "Fraktion", "Ausgangstext", "Redner", "Amt", "Wahlsatz",
    "Kandidat", "interner Unterpunkt", "Unterpunkt als öffentlich vermerkt", "Beratung des Unterpunkts",
    "Maßnahme", "Haushaltsposition", "neue Maßnahme", "Anmerkung", "Bemerkung zum Entwurf", "Antwort", "Einwendung",
    "Einwender", "Ausgang", "Empfänger", "Sachstand", "Sachstandsnotiz", "Rügende", "Grund der Verweigerung",
    "Beschluss des Unterpunkts", "Auftrag des Unterpunkts", "Einwendung zum Unterpunkt", "Beauftragte",
    "Partner im Antrag", "Notiz im Antrag", "Zeile der Vorlage", "Hinweis für die Leitung",
    "Hinweis zum öffentlichen Punkt", "Grund der Absage",
}  # fmt: skip
ALLOWED = ("ffentlicher Betreff", "Ausgeschlossene")
"""The public heading, and a name in the list of those present: that is public, the reason for staying out is not."""
CENTS = (str(SECRET_CENTS), "987.654")
"""As data and as printed."""
BOTH = pytest.mark.parametrize("audience", list(Audience))


@pytest.fixture
def over(dispatcher: Dispatcher) -> SecretMeeting:
    room = secret_meeting(dispatcher)
    for _state in room.walk():
        pass
    return room


def found(text: str) -> set[str]:
    """The marked fields, but for what may be public."""
    marks = {mark.strip() for mark in re.findall(rf"{MARKER} ([^'\"\\<\n]*)", text)}
    return {mark for mark in marks if not any(word in mark for word in ALLOWED)} | {
        cents for cents in CENTS if cents in text
    }


def data(dispatcher: Dispatcher, room: SecretMeeting, audience: Audience) -> ProtocolData:
    return dispatcher.read(lambda session: protocol_data(session, room.meeting, audience, dispatcher.clock()))


def test_every_text_column_is_planted_or_public_by_nature(dispatcher: Dispatcher, over: SecretMeeting) -> None:
    """A new column fails here until it is planted in secret_fields.py, or listed there with the reason."""
    planted, known = dispatcher.read(planted_columns), set(text_columns())
    assert known - planted - set(PUBLIC_BY_NATURE) == set(), "neither planted nor listed"
    assert set(PUBLIC_BY_NATURE) & planted == set(), "listed as public, but planted"
    assert set(PUBLIC_BY_NATURE) <= known, "listed, but no column any more"
    assert all(PUBLIC_BY_NATURE.values())


def test_the_internal_values_hold_every_planted_field(dispatcher: Dispatcher, over: SecretMeeting) -> None:
    assert found(to_json(data(dispatcher, over, Audience.INTERNAL))) >= PLANTED | {str(SECRET_CENTS)}


def test_no_public_value_holds_one(dispatcher: Dispatcher, over: SecretMeeting) -> None:
    shown = data(dispatcher, over, Audience.PUBLIC)
    ground = dispatcher.read(public_ground)
    view = dispatcher.read(lambda session: meeting_view(session, over.meeting))
    staged = dispatcher.read(lambda session: meeting_view(session, over.meeting, stage=True))
    now, body = dispatcher.clock(), view.organization_id
    values = (
        shown, ground.plan, ground.lines, ground.targets, public_meeting(view), public_meeting(staged),
        dispatcher.read(lambda session: wall_source(session, over.meeting)),
        dispatcher.read(lambda session: invitation_data(session, over.meeting, Audience.PUBLIC, now)),
        dispatcher.read(lambda session: report_data(session, body, Audience.PUBLIC, now)),
    )  # fmt: skip
    for value in values:
        assert found(repr(value)) == found(to_json(value)) == set()
    assert dispatcher.read(lambda session: stored_protocol(session, over.meeting, Audience.PUBLIC)) is None
    for name in (shown.file_name, shown.note_name, shown.number):
        assert MARKER not in name
    assert public_meeting(shown.meeting, ground.targets) == shown.meeting, "filtering twice changes nothing"


@BOTH
def test_no_edition_tells_of_a_stage_item(dispatcher: Dispatcher, over: SecretMeeting, audience: Audience) -> None:
    staged = dispatcher.read(lambda session: meeting_view(session, over.meeting, stage=True))
    assert {"Regiepunkt", "Regie intern", "Regiehinweis"} <= found(to_json(staged)), "the probe is there"
    shown = data(dispatcher, over, audience)
    assert not any("Regie" in mark for mark in found(to_json(shown)) | found(repr(shown)))
    assert all(item.number for item in shown.meeting.items)
    assert public_meeting(staged) == public_meeting(staged.without_stage())


def test_what_is_public_beside_it_stays(dispatcher: Dispatcher, over: SecretMeeting) -> None:
    shown = data(dispatcher, over, Audience.PUBLIC)
    text = to_json(shown)
    for kept in (PUBLIC_TITLE, OPEN_LINE, OPEN_PAPER, OPEN_MEASURE):
        assert kept in text
    (paper,) = shown.papers.values()
    assert [each.name for each in paper.budget.lines] == [OPEN_LINE]
    assert [each.planned for each in paper.budget.sums] == [100_00], "the sum does not tell of the line left out"
    whole = dispatcher.read(paper_views)
    assert {len(each.budget.lines) for each in whole if each.reference == OPEN_PAPER} == {2}


def test_a_refusal_is_said_without_its_reason(dispatcher: Dispatcher, over: SecretMeeting) -> None:
    shown, internal = (data(dispatcher, over, each).meeting.signatures for each in (Audience.PUBLIC, Audience.INTERNAL))
    assert [each.level for each in shown] == [SignatureLevel.REFUSED]
    assert (shown[0].note, bool(internal[0].note)) == ("", True)


def test_without_a_non_public_part_a_refusal_keeps_its_reason(dispatcher: Dispatcher, over: SecretMeeting) -> None:
    view = data(dispatcher, over, Audience.INTERNAL).meeting
    opened = replace(view, items=tuple(item for item in view.items if item.id == over.public))
    assert public_meeting(opened).signatures == view.signatures


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
    assert sum(len(motion.changes) for motion in internal.motions) == 3
    shown = data(dispatcher, over, Audience.PUBLIC).meeting.item(over.public)
    assert shown is not None
    (change,) = (change for motion in shown.motions for change in motion.changes)
    assert change.name == OPEN_MEASURE
    assert [each.label for each in change.fields] == ["Fortschritt in %"], "neither contact nor partners nor notes"


@BOTH
def test_the_protocol(dispatcher: Dispatcher, over: SecretMeeting, tmp_path: Path, audience: Audience) -> None:
    """Text, metadata, bookmarks and attachments of both editions: the internal one shows that the probe finds it."""
    for fields in (True, False):
        folder = tmp_path / str(fields)
        folder.mkdir()
        text = pdf_texts(build_protocol(data(dispatcher, over, audience), fields=fields).content, folder, attachments=5)
        if audience is Audience.PUBLIC:
            assert found(text) == set()
            assert PUBLIC_TITLE in text
        else:
            heads = {mark.split()[0] for mark in found(text)}
            assert {"Beschluss", "Beratung", "Grund", "Rügende", "Zeile", "987.654"} <= heads


@BOTH
def test_the_note_of_a_late_refusal(
    dispatcher: Dispatcher, over: SecretMeeting, tmp_path: Path, audience: Audience
) -> None:
    whole = data(dispatcher, over, audience)
    chair = tuple(replace(each, level=SignatureLevel.ADVANCED, note="") for each in whole.meeting.signatures)
    late = tuple(
        replace(each, role=SignerRole.SECRETARY, note=each.note and f"{each.note} <Ö 5>")
        for each in whole.meeting.signatures
    )
    made = refusal_note(replace(whole, meeting=replace(whole.meeting, signatures=chair + late)), b"%PDF")
    assert made is not None
    name, content = made
    assert MARKER not in name
    text = pdf_texts(content, tmp_path, attachments=1)
    assert ("Grund der Verweigerung <Ö 5>" in text) is (audience is Audience.INTERNAL), "nor is it read as markup"
    assert found(text) == set() or audience is Audience.INTERNAL


@pytest.fixture
def made(dispatcher: Dispatcher, over: SecretMeeting) -> Callable[[DocumentKind, Audience], tuple[str, bytes]]:
    """File name and content of a document as the window wishes it."""

    def make(kind: DocumentKind, audience: Audience) -> tuple[str, bytes]:
        view = dispatcher.read(lambda session: meeting_view(session, over.meeting))
        record = view.organization_id if kind is DocumentKind.REPORT else over.meeting
        wish = DocumentWish(kind, record, audience)
        return dispatcher.read(lambda session: read_document(session, dispatcher.clock(), wish))()

    return make


@BOTH
@pytest.mark.parametrize(
    ("kind", "told"),
    [
        (DocumentKind.REPORT, {"Auftrag", "Beschluss des Unterpunkts"}),
        (DocumentKind.INVITATION, {"Vorlage", "Anlage.pdf"}),
        (DocumentKind.SUPPLEMENT, {"Vorlage", "Anlage.pdf"}),
    ],
)
def test_other_documents(
    made: Callable[[DocumentKind, Audience], tuple[str, bytes]],
    tmp_path: Path,
    audience: Audience,
    kind: DocumentKind,
    told: set[str],
) -> None:
    name, content = made(kind, audience)
    text = pdf_texts(content, tmp_path, attachments=1)
    assert MARKER not in name
    assert (found(text) == set()) is (audience is Audience.PUBLIC)
    assert audience is Audience.PUBLIC or all(any(word in mark for mark in found(text)) for word in told)
    assert PUBLIC_TITLE in text


@BOTH
def test_the_calendar_entry_is_public_whatever_is_wished(
    made: Callable[[DocumentKind, Audience], tuple[str, bytes]], audience: Audience
) -> None:
    name, content = made(DocumentKind.CALENDAR, audience)
    text = content.decode().replace("\r\n ", "")
    assert found(text) == set()
    assert MARKER not in name
    assert PUBLIC_TITLE in text
