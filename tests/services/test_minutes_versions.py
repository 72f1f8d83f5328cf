"""Versions of the minutes: numbers, history, what changed between two, an item's earlier text, and reopening."""

import subprocess
from datetime import timedelta
from uuid import UUID

import pytest

from smartaachen_desktop.app import protocol_pdf
from smartaachen_desktop.model.documents import Audience, SignerRole
from smartaachen_desktop.model.errors import RuleBroken
from smartaachen_desktop.model.meetings import MeetingState
from smartaachen_desktop.model.motions import DiffKind
from smartaachen_desktop.services.agenda import RecordDiscussion
from smartaachen_desktop.services.assignments import ChangeAssignment
from smartaachen_desktop.services.item_restoring import RestoreItemText
from smartaachen_desktop.services.meetings import (
    ApproveMinutes,
    CloseMeeting,
    DraftMinutes,
    InviteToMeeting,
    PlanMeeting,
)
from smartaachen_desktop.services.minutes_release import ReleaseDraft
from smartaachen_desktop.services.people import ChangePerson
from smartaachen_desktop.services.queries.minutes_text import TextPart
from smartaachen_desktop.services.queries.minutes_versions import (
    ItemChange,
    Version,
    minutes_versions,
    version_changes,
)
from smartaachen_desktop.services.queries.protocol import protocol_data
from smartaachen_desktop.services.resolutions import ChangeResolution
from tests.services.conftest import Room, at, signing


@pytest.fixture
def drafted(decided: Room) -> Room:
    decided.do(RecordDiscussion(decided.items[4], "Die Verwaltung stellt das Konzept vor."))
    decided.do(CloseMeeting(meeting=decided.meeting), "18:02")
    decided.do(DraftMinutes(meeting=decided.meeting))
    return decided


def versions(room: Room) -> tuple[Version, ...]:
    return room.dispatcher.read(lambda session: minutes_versions(session, room.meeting))


def changes(room: Room, older: int, newer: int | None = None) -> tuple[ItemChange, ...]:
    return room.dispatcher.read(lambda session: version_changes(session, room.meeting, older, newer))


def next_meeting(room: Room, body: str = "awd", days: int = 28) -> UUID:
    start = at("17:00") + timedelta(days=days)
    return room.do(PlanMeeting(organization=room.example.organizations[body], start=start))["meeting"]


def test_each_release_is_a_version(drafted: Room) -> None:
    meeting = drafted.meeting
    drafted.do(RecordDiscussion(drafted.items[4], "Die Verwaltung stellt das Konzept ausführlich vor."))
    drafted.do(ReleaseDraft(meeting, " Anmerkungen der Fraktionen eingearbeitet "), "18:30")
    drafted.do(ApproveMinutes(meeting))
    drafted.do(DraftMinutes(meeting, "Zahl in Ö 5 falsch"))
    drafted.do(ApproveMinutes(meeting))
    for role in SignerRole:
        drafted.do(signing(drafted, role))
    found = versions(drafted)
    assert [(each.number, each.state, each.by, each.reason) for each in found] == [
        (5, MeetingState.SIGNED, SignerRole.SECRETARY, ""),
        (5, MeetingState.APPROVED, SignerRole.CHAIR, ""),
        (4, MeetingState.DRAFT, SignerRole.SECRETARY, "Zahl in Ö 5 falsch"),
        (3, MeetingState.APPROVED, SignerRole.CHAIR, ""),
        (2, MeetingState.DRAFT, SignerRole.SECRETARY, "Anmerkungen der Fraktionen eingearbeitet"),
        (1, MeetingState.DRAFT, SignerRole.SECRETARY, ""),
    ]
    assert [each.reopened for each in found] == [False, False, True, False, False, False]
    assert found[4].at == at("18:30")
    assert drafted.view().minutes_version == 5
    # the text changed once, between the first two
    assert len({each.sha256 for each in found}) == 2
    assert found[5].sha256 != found[4].sha256
    assert all(len(each.sha256) == 64 for each in found)


def test_a_number_is_never_given_twice(drafted: Room) -> None:
    drafted.do(ReleaseDraft(drafted.meeting))
    drafted.dispatcher.undo()
    assert drafted.view().minutes_version == 1
    drafted.do(RecordDiscussion(drafted.items[4], "Anders."))
    drafted.do(ReleaseDraft(drafted.meeting))
    assert [(each.number, each.withdrawn) for each in versions(drafted)] == [(3, False), (2, True), (1, False)]


def test_a_release_done_again_stands(drafted: Room) -> None:
    drafted.do(ReleaseDraft(drafted.meeting))
    drafted.dispatcher.undo()
    drafted.dispatcher.redo()
    assert [(each.number, each.withdrawn) for each in versions(drafted)] == [(2, False), (2, True), (1, False)]
    assert drafted.view().minutes_version == 2


def test_only_a_draft_goes_out_again(decided: Room) -> None:
    assert decided.refused(ReleaseDraft(decided.meeting)) == "no_draft"


def test_a_renamed_person_changes_no_checksum(drafted: Room) -> None:
    before = versions(drafted)
    who = drafted.view().participants[0].person_id
    drafted.do(ChangePerson(who, name="Neues Amt"))
    assert versions(drafted) == before


def test_what_changed_word_by_word(drafted: Room) -> None:
    first = versions(drafted)[0].seq
    resolution = drafted.item(4).resolutions[0].id
    drafted.do(RecordDiscussion(drafted.items[4], "Die Verwaltung stellt das neue Konzept vor."))
    drafted.do(ChangeResolution(resolution, text="Der Ausschuss beschließt einstimmig."))
    drafted.do(ReleaseDraft(drafted.meeting))
    second = versions(drafted)[0].seq
    drafted.do(RecordDiscussion(drafted.items[0], "Eröffnet."))
    (change,) = changes(drafted, first, second)
    assert (change.item, change.number, change.public) == (drafted.items[4], "Ö 5", True)
    assert [each.part for each in change.parts] == [TextPart.DISCUSSION, TextPart.RESOLUTION]
    new = [part.text for part in change.parts[0].words if part.kind is DiffKind.NEW]
    assert new == ["neue "]
    assert [each.item for each in changes(drafted, second)] == [drafted.items[0]]
    assert [each.item for each in changes(drafted, first)] == [drafted.items[0], drafted.items[4]]
    assert changes(drafted, second, second) == ()


def test_an_items_text_comes_back_as_one_step(drafted: Room) -> None:
    first = versions(drafted)[0].seq
    before = drafted.item(4)
    (assignment,), (resolution,) = before.assignments, before.resolutions
    drafted.do(RecordDiscussion(drafted.items[4], "Verschrieben."))
    drafted.do(ChangeResolution(resolution.id, text="Verschrieben."))
    drafted.do(ChangeAssignment(assignment.id, text="Verschrieben."))
    (change,) = changes(drafted, first)
    assert change.restorable
    drafted.do(RestoreItemText(drafted.items[4], first))
    after = drafted.item(4)
    assert after.discussion == "Die Verwaltung stellt das Konzept vor."
    assert [each.text for each in after.resolutions] == [resolution.text]
    assert [each.text for each in after.assignments] == ["Workshop vorbereiten"]
    drafted.dispatcher.undo()
    assert drafted.item(4).discussion == "Verschrieben."


def test_finished_minutes_take_no_earlier_text(drafted: Room) -> None:
    first = versions(drafted)[0].seq
    drafted.do(RecordDiscussion(drafted.items[4], "Anders."))
    drafted.do(ApproveMinutes(drafted.meeting))
    assert not changes(drafted, first)[0].restorable
    assert drafted.refused(RestoreItemText(drafted.items[4], first)) == "minutes_approved"


@pytest.mark.parametrize(
    ("body", "days", "invited", "refused"),
    [("awd", 28, True, True), ("awd", 28, False, False), ("awd", -28, True, False), ("steuergremium", 28, True, False)],
)
def test_an_approval_is_taken_back_only_until_the_next_meeting(
    approved: Room, body: str, days: int, invited: bool, refused: bool
) -> None:
    later = next_meeting(approved, body, days)
    if invited:
        approved.do(InviteToMeeting(later))
    if refused:
        assert approved.refused(DraftMinutes(approved.meeting)) == "next_meeting"
        assert approved.view().state is MeetingState.APPROVED
    else:
        approved.do(DraftMinutes(approved.meeting))
        assert approved.view().state is MeetingState.DRAFT


def test_undo_takes_no_approval_back_then_either(approved: Room) -> None:
    approval = approved.dispatcher.last_entry()
    approved.do(InviteToMeeting(next_meeting(approved)))
    with pytest.raises(RuleBroken) as caught:
        approved.dispatcher.take_back(approval)
    assert caught.value.code == "next_meeting"
    approved.dispatcher.undo()  # the invitation
    approved.dispatcher.take_back(approval)
    assert approved.view().state is MeetingState.DRAFT


def printed(room: Room) -> str:
    """The pages as text, a form feed behind each."""
    data = room.dispatcher.read(lambda session: protocol_data(session, room.meeting, Audience.PUBLIC, at("19:00")))
    pdf = protocol_pdf(data, None)
    return subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True).stdout.decode()


def test_a_printed_draft_names_its_version(drafted: Room) -> None:
    def note(audience: Audience = Audience.PUBLIC) -> tuple[int, bool] | None:
        data = drafted.dispatcher.read(lambda session: protocol_data(session, drafted.meeting, audience, at("19:00")))
        return (data.version.number, data.version.changed) if data.version else None

    assert note() == (1, False)
    drafted.do(RecordDiscussion(drafted.items[4], "Anders."))
    assert note() == note(Audience.INTERNAL) == (1, True)
    drafted.do(ReleaseDraft(drafted.meeting))
    assert note() == (2, False)
    assert printed(drafted).count("Fassung 2") == 3  # among the facts, and above both following pages
    drafted.do(RecordDiscussion(drafted.items[4], "Noch einmal anders."))
    assert "Stand nach Fassung 2" in printed(drafted).split("\f")[0]
    drafted.do(ApproveMinutes(drafted.meeting))
    assert note() is None
    assert "Fassung" not in printed(drafted)


def test_releases_of_older_files_are_counted(drafted: Room) -> None:
    """Before there were numbers the state alone was kept."""
    with drafted.dispatcher.database.engine.begin() as connection:
        connection.exec_driver_sql("DROP TRIGGER IF EXISTS journal_no_update")
        connection.exec_driver_sql("UPDATE meeting SET minutes_version = 0")
        connection.exec_driver_sql(
            "UPDATE journal SET changes = replace(replace(changes, '\"minutes_version\": 1, ', ''), "
            "'\"minutes_version\": 0, ', '') WHERE command = 'DraftMinutes'"
        )
    assert [(each.number, each.state) for each in versions(drafted)] == [(1, MeetingState.DRAFT)]
    drafted.do(ReleaseDraft(drafted.meeting))
    assert [each.number for each in versions(drafted)] == [2, 1]
    assert drafted.view().minutes_version == 2
