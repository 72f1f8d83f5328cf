"""Switching between items in a council's budget meeting: 400 items with long names, 200 members."""

import statistics
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.meeting.workbench import MeetingWorkbench
from smartaachen_desktop.model.people import MemberGroup, RuleProfile
from smartaachen_desktop.services import agenda, attendance, meetings, people
from smartaachen_desktop.services.queries.meeting_load import meeting_view
from tests.gui.desk import Desk

ITEMS, MEMBERS = 400, 200
LIMIT_MS = 50.0
START = datetime(2021, 12, 15, 16, tzinfo=UTC)

pytestmark = pytest.mark.bench


def fill(desk: Desk[MeetingWorkbench]) -> None:
    run = desk.dispatcher.execute
    body = run(people.AddOrganization("Rat", "Rat", RuleProfile.COUNCIL_COMMITTEE, MEMBERS)).ids["organization"]
    chair = None
    for number in range(MEMBERS):
        person = run(people.AddPerson(f"Fraktion {number % 9}, Platz {number}")).ids["person"]
        run(people.AddMembership(body, person, MemberGroup.COUNCIL))
        chair = chair or person
    meeting = run(meetings.PlanMeeting(body, START, chair=chair)).ids["meeting"]
    for number in range(ITEMS):
        title = (
            f"Haushalt {number}: " + "Teilergebnisplan und Teilfinanzplan mit Veränderungsnachweis der Verwaltung " * 3
        )
        run(agenda.AddAgendaItem(meeting, title[:250], proposal="Der Rat beschließt den Ansatz. " * 8))
    view = desk.dispatcher.read(lambda session: meeting_view(session, meeting))
    run(attendance.RecordArrivals(tuple(who.id for who in view.participants), START))
    run(meetings.OpenMeeting(meeting, START))


def test_switching_items(qtbot: QtBot, qapp: QApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    desk: Desk[MeetingWorkbench] = Desk(qtbot, qapp, tmp_path / "rat.db", MeetingWorkbench, START)
    fill(desk)
    desk.show(1328, 800)
    bench = desk.view
    desk.until(lambda: bench.view is not None)
    assert bench.view is not None
    ids = [item.id for item in bench.view.items]
    assert (len(ids), len(bench.view.participants)) == (ITEMS, MEMBERS)
    spent: list[float] = []
    for item in [*ids[:40], *ids[-40:], *ids[::10]]:
        begin = time.perf_counter()
        bench.choose_item(item)
        bench.repaint()
        QApplication.processEvents()
        spent.append((time.perf_counter() - begin) * 1000)
    desk.settle()
    desk.close()
    spent.sort()
    with capsys.disabled():
        print(f"\nswitch items: p50 {statistics.median(spent):.1f} ms, longest {spent[-1]:.1f} ms")
    assert spent[int(len(spent) * 0.99)] <= LIMIT_MS
