"""The lists around a meeting: distribution, attendance to sign, who was there how long, who spoke how long."""

import csv
import io
import subprocess
from datetime import date
from pathlib import Path

import pytest

from smartaachen_desktop.app import protocol_pdf, read_document, read_protocol
from smartaachen_desktop.formats import local
from smartaachen_desktop.model.aftermath import Channel
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.people import VOTING_GROUPS, MemberGroup
from smartaachen_desktop.services.aftermath import AddDelivery, MarkDelivered
from smartaachen_desktop.services.attendance import RecordArrivals, RecordDeparture
from smartaachen_desktop.services.exports import DocumentKind, DocumentWish
from smartaachen_desktop.services.meetings import CloseMeeting
from smartaachen_desktop.services.people import ChangeOrganization
from smartaachen_desktop.services.queries.attendance_report import attendance_lines, period_lines, sums
from smartaachen_desktop.services.queries.speaking_times import by_group, speaking_times
from smartaachen_desktop.services.speeches import AddSpeaker, EndSpeech, StartSpeech
from tests.check_pdf import check
from tests.services.conftest import Room

DAY = date(2021, 11, 18)


def made(room: Room, kind: DocumentKind, **values: object) -> tuple[str, bytes]:
    wish = DocumentWish(kind, **{"record": room.meeting, **values})  # type: ignore[arg-type]
    return room.dispatcher.read(lambda session: read_document(session, room.dispatcher.clock(), wish))()


def text_of(content: bytes, tmp_path: Path) -> str:
    path = tmp_path / "a.pdf"
    path.write_bytes(content)
    assert check(path) == []
    return subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True).stdout


def rows_of(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig")), delimiter=";"))


@pytest.fixture
def delivered(approved: Room) -> Room:
    approved.do(AddDelivery(approved.meeting, "AWD, Fraktion A", None, Channel.PORTAL, Audience.PUBLIC))
    approved.do(MarkDelivered(approved.meeting, date(2021, 11, 25)))
    approved.do(AddDelivery(approved.meeting, "Dezernat II", None, Channel.PAPER, Audience.INTERNAL))
    return approved


def test_the_distribution_list_has_day_and_way(delivered: Room, tmp_path: Path) -> None:
    name, content = made(delivered, DocumentKind.DELIVERIES)
    assert name == "Verteiler-AWD-2021-11-18-intern.pdf"
    text = text_of(content, tmp_path)
    for words in ("AWD, Fraktion A", "Ratsinformation", "25.11.2021", "Dezernat II", "Papier", "noch nicht"):
        assert words in text


def test_it_closes_the_internal_minutes_and_them_alone(delivered: Room, tmp_path: Path) -> None:
    texts = {
        audience: text_of(protocol_pdf(*read_protocol(delivered.dispatcher, delivered.meeting, audience)), tmp_path)
        for audience in Audience
    }
    assert "Verteiler" in texts[Audience.INTERNAL].rsplit("Unterschrift", 1)[1]
    assert "Dezernat II" in texts[Audience.INTERNAL].rsplit("Verteiler", 1)[1]
    assert "Verteiler" not in texts[Audience.PUBLIC]


def test_the_attendance_list_sets_voting_and_advisory_members_apart(planned: Room, tmp_path: Path) -> None:
    name, content = made(planned, DocumentKind.ATTENDANCE_SHEET)
    assert name == "Anwesenheitsliste-AWD-2021-11-18-intern.pdf"
    text = text_of(content, tmp_path)
    voting, rest = text.split("Beratende Mitglieder")
    people = planned.view().participants
    assert all(who.name in voting for who in people if who.group in VOTING_GROUPS)
    assert all(who.name in rest for who in people if who.group is MemberGroup.ADVISORY)
    assert "Unterschrift" in voting


def test_time_before_the_opening_and_after_the_end_does_not_count(running: Room) -> None:
    leaver, returner = running.council()[0], running.council()[1]
    for who in (leaver, returner):
        running.do(RecordDeparture(participant=who), "17:00")
    running.do(RecordArrivals(participants=(returner,)), "17:30")
    running.do(ChangeOrganization(running.view().organization_id, attendance_cents=2550))
    running.do(CloseMeeting(meeting=running.meeting), "18:00")
    view = running.view()
    lines = {line.person_id: line for line in attendance_lines(view, running.dispatcher.clock())}
    of = {who.id: lines[who.person_id] for who in view.participants if who.person_id in lines}
    assert of[leaver].minutes == 30
    assert [(local(start).hour, local(start).minute) for start, _end in of[returner].spans] == [(16, 30), (17, 30)]
    assert of[returner].minutes == 60
    assert of[running.council()[2]].minutes == 90
    assert {
        line.cents for line in lines.values() if line.group not in (MemberGroup.GUEST, MemberGroup.ADMINISTRATION)
    } == {2550}
    assert not any(line.cents for line in lines.values() if line.group is MemberGroup.GUEST)


def test_a_period_sums_up_and_has_both_its_ends(running: Room) -> None:
    running.do(CloseMeeting(meeting=running.meeting), "18:00")
    body = running.view().organization_id

    def lines(first: date, last: date):  # type: ignore[no-untyped-def]
        return running.dispatcher.read(
            lambda session: period_lines(session, body, first, last, running.dispatcher.clock())
        )

    there = lines(DAY, DAY)
    assert there
    assert {line.day for line in there} == {DAY}
    assert lines(date(2021, 1, 1), date(2021, 11, 17)) == ()
    assert sum(each.minutes for each in sums(there)) == sum(line.minutes for line in there)
    name, content = made(running, DocumentKind.ATTENDANCE, record=body, period=(DAY, DAY))
    assert name == "Teilnahmenachweis-2021-11-18-bis-2021-11-18.csv"
    rows = rows_of(content)
    assert len(rows) == 2 * len(there)
    assert "Sitzungsgeld in Euro" not in rows[0], "nothing is paid here, so nothing is said of it"


def test_speaking_times_by_person_and_group_agree(running: Room) -> None:
    item = running.items[4]
    for index, (start, end) in enumerate((("17:05", "17:08"), ("17:08", "17:09"), ("17:10", "17:15"))):
        speech = running.do(AddSpeaker(item, running.council()[index % 2], ""), start)["speech"]
        running.do(StartSpeech(speech), start)
        running.do(EndSpeech(speech), end)
    guest = running.do(AddSpeaker(item, None, "=Bürgerin"), "17:15")["speech"]
    running.do(StartSpeech(guest), "17:15")
    running.do(EndSpeech(guest), "17:16")
    running.do(AddSpeaker(item, running.council()[3], ""), "17:16")
    times = speaking_times(running.view(), running.dispatcher.clock())
    assert [(each.speeches, each.seconds) for each in times] == [(2, 480), (1, 60), (1, 60)]
    assert sum(each.seconds for each in by_group(times)) == sum(each.seconds for each in times)
    rows = rows_of(made(running, DocumentKind.SPEAKING)[1])
    assert [row["Redezeit"] for row in rows] == ["0:08:00", "0:01:00", "0:01:00", "0:09:00", "0:01:00"]
    assert "'=Bürgerin" in [row["Person"] for row in rows], "never a formula"
