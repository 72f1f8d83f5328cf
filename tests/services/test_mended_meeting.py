"""Rules of the meeting that were asked in one place only hold wherever the same fact is written down."""

from datetime import date, datetime, time, timedelta
from uuid import UUID

import pytest

from smartaachen_desktop.documents.wording.minutes import quorum_sentences
from smartaachen_desktop.exchange.json_commands import decode
from smartaachen_desktop.formats import local, utc
from smartaachen_desktop.gui.meeting.header_state import lamps
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.model.meetings import Meeting, ResultCategory
from smartaachen_desktop.model.people import MemberGroup
from smartaachen_desktop.model.voting import MotionKind
from smartaachen_desktop.services.agenda_course import StartItem
from smartaachen_desktop.services.attendance import (
    AddParticipant,
    ChangeBias,
    DeclareBias,
    EndBias,
    ExcuseParticipant,
    RecordArrival,
    RecordDeparture,
)
from smartaachen_desktop.services.corrections import RemoveParticipant
from smartaachen_desktop.services.elections import RecordElection
from smartaachen_desktop.services.item_slide_making import vote
from smartaachen_desktop.services.meetings import ChangeMeeting
from smartaachen_desktop.services.motions import AddMotion
from smartaachen_desktop.services.people import AddPerson, ChangeOrganization
from smartaachen_desktop.services.queries.readiness import gaps
from smartaachen_desktop.services.queries.wall import wall_source
from smartaachen_desktop.services.resolutions import ChangeResolution, RecordResolution
from smartaachen_desktop.services.series import AddSeries, PlanSeriesMeetings
from smartaachen_desktop.services.strategy import CreateStrategy
from smartaachen_desktop.services.votes import RecordVote
from tests.services.conftest import Room, at


def series(room: Room, first: date, every: int) -> UUID:
    body = room.example.organizations["jourfixe"]
    return room.do(AddSeries(body, "Serie", first, time(10), every))["series"]


def days(room: Room, made: UUID) -> list[tuple[UUID, date]]:
    def read(session):  # type: ignore[no-untyped-def]
        rows = session.query(Meeting).where(Meeting.series_id == made).order_by(Meeting.scheduled_start)
        return [(row.id, local(row.scheduled_start).date()) for row in rows]

    found: list[tuple[UUID, date]] = room.dispatcher.read(read)
    return found


@pytest.mark.parametrize("moved", [-1, -6, 1, 6])
def test_a_meeting_moved_by_hand_is_not_planned_again(planned: Room, moved: int) -> None:
    first = date(2022, 1, 11)
    made = series(planned, first, 42)
    planned.do(PlanSeriesMeetings(made, 1))
    ((meeting, day),) = days(planned, made)
    assert day == first
    start = utc(datetime.combine(first + timedelta(days=moved), time(10)))
    planned.do(ChangeMeeting(meeting=meeting, start=start))
    planned.do(PlanSeriesMeetings(made, 1))
    assert [day for _id, day in days(planned, made)] == [first + timedelta(days=moved), first + timedelta(days=42)]


def test_a_series_beyond_all_years_is_refused(planned: Room) -> None:
    body = planned.example.organizations["jourfixe"]
    for year in (9999, 1812):
        assert planned.refused(AddSeries(body, "Serie", date(year, 12, 1), time(10), 42)) == "first_day_range"


def test_a_day_beyond_all_years_is_refused_as_json() -> None:
    text = {
        "command": "AddSeries", "organization": "7a5c9d52-0c1d-4a53-9a52-5d6a3b4f1c20", "name": "Serie",
        "first_day": "9999-12-01", "at": "10:00", "every_days": 42,
    }  # fmt: skip
    with pytest.raises(InvalidInput) as caught:
        decode(text)
    assert caught.value.code == "out_of_range"


def test_a_file_holds_one_strategy(planned: Room) -> None:
    assert planned.refused(CreateStrategy(title="Noch eine")) == "strategy_there"


def test_changing_an_earlier_resolution_leaves_the_last_ones_result(running: Room) -> None:
    item = running.items[4]
    made = []
    for category in (ResultCategory.NOTED, ResultCategory.REFERRED):
        made.append(running.do(RecordResolution(item=item, category=category, text="Wortlaut."))["resolution"])
    running.do(ChangeResolution(resolution=made[0], category=ResultCategory.POSTPONED))
    assert running.item(4).result is ResultCategory.REFERRED
    running.do(ChangeResolution(resolution=made[1], category=ResultCategory.POSTPONED))
    assert running.item(4).result is ResultCategory.POSTPONED


def elected(room: Room, participant: UUID) -> None:
    room.do(StartItem(item=room.items[6]), "17:06")
    room.do(RecordElection(room.items[6], "Vorsitz", (("Kandidatur Nord", 9),)))


def test_whoever_was_entitled_in_an_election_was_there(running: Room) -> None:
    member = running.council()[0]
    elected(running, member)
    assert running.refused(ExcuseParticipant(participant=member)) == "was_present"


def test_a_substitute_entitled_in_an_election_stays_on_the_list(running: Room) -> None:
    member = running.council()[0]
    running.do(RecordDeparture(participant=member), "17:00")
    person = running.do(AddPerson(name="Vertretung"))["person"]
    joined = AddParticipant(meeting=running.meeting, person=person, group=MemberGroup.COUNCIL, substitute_for=member)
    substitute = running.do(joined)["participant"]
    running.do(RecordArrival(participant=substitute), "17:01")
    elected(running, substitute)
    assert running.refused(RemoveParticipant(substitute)) == "took_part"


def test_a_bias_ends_once(running: Room) -> None:
    bias = running.do(DeclareBias(item=running.items[4], participant=running.council()[0], at=at("16:50")))["exclusion"]
    running.do(EndBias(bias, at=at("16:55")))
    assert running.refused(EndBias(bias, at=at("17:04"))) == "bias_ended"
    running.do(ChangeBias(bias, ended_at=at("16:56")))
    assert running.item(4).exclusions[0].ended_at == at("16:56")


def test_a_vote_is_not_dated_into_another_year(running: Room) -> None:
    late = at("17:05") + timedelta(days=400)
    assert running.refused(RecordVote(item=running.items[4], yes=9, no=2, at=late)) == "in_future"


def test_a_procedural_motion_does_not_show_the_proposal_as_its_words(running: Room) -> None:
    item = running.items[4]
    assert running.item(4).proposal
    motion = running.do(AddMotion(item=item, kind=MotionKind.PROCEDURAL, title="Antrag auf Vertagung"))["motion"]
    source = running.dispatcher.read(wall_source)
    assert source.meeting is not None
    shown = source.meeting.item(item)
    assert shown is not None
    assert vote(source, source.meeting, shown, motion).text == ""
    assert vote(source, source.meeting, shown).motion == "Antrag auf Vertagung"


def test_where_no_statutory_size_is_set_no_number_is_needed(running: Room) -> None:
    running.do(ChangeOrganization(running.example.organizations["awd"], statutory_size=0))
    lamp = running.view().quorum(at("17:05"))
    assert (lamp.needed, lamp.reached) == (0, True)
    assert running.dispatcher.read(wall_source).needed == 0
    assert lamps(running.view(), at("17:05"))[0].number == "12"
    said = " ".join(quorum_sentences(running.view()))
    assert "12 Stimmberechtigte anwesend." in said
    assert "nötig" not in said
    running.do(RecordVote(item=running.items[4], yes=1, no=0))
    assert "vote_without_quorum" not in {gap.code for gap in gaps(running.view())}
