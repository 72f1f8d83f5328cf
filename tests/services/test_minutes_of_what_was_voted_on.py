"""The minutes name what was voted down, and a paper's amounts as they stood when its item was resolved on."""

import subprocess
from pathlib import Path

from smartaachen_desktop.documents.protocol import build_protocol
from smartaachen_desktop.documents.protocol_amounts import amounts_then
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.meetings import ResultCategory
from smartaachen_desktop.services.agenda_course import FinishItem, StartItem
from smartaachen_desktop.services.proposals import ProposeTransfer
from smartaachen_desktop.services.queries.budget import BudgetLineRow, budget_view
from smartaachen_desktop.services.queries.protocol import ProtocolData, protocol_data
from smartaachen_desktop.services.resolutions import RecordResolution
from smartaachen_desktop.services.votes import RecordVote
from tests.services.conftest import Room, at, decide


def minutes(room: Room) -> ProtocolData:
    return room.dispatcher.read(lambda session: protocol_data(session, room.meeting, Audience.INTERNAL, at("20:00")))


def lines(room: Room) -> dict[str, BudgetLineRow]:
    return {line.name.split(",")[0]: line for line in room.dispatcher.read(budget_view).lines}


def text(room: Room, folder: Path) -> str:
    path = folder / "minutes.pdf"
    path.write_bytes(build_protocol(minutes(room)).content)
    found = subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, check=True).stdout.decode()
    return " ".join(found.split())


def test_what_was_voted_down_stands_in_the_minutes(running: Room, tmp_path: Path) -> None:
    item = running.items[4]
    vote = running.do(RecordVote(item, 6, 6))["vote"]
    running.do(RecordResolution(item, "Der Beschlussvorschlag ist abgelehnt.", ResultCategory.REJECTED, vote))
    wording = " ".join(running.item(4).proposal.split())
    assert f"Abgestimmt wurde über: {wording}" in text(running, tmp_path)


def test_what_the_resolution_says_itself_is_not_said_twice(running: Room, tmp_path: Path) -> None:
    decide(running)
    assert "Abgestimmt wurde über" not in text(running, tmp_path)


def test_a_later_transfer_is_not_laid_at_the_papers_door(running: Room) -> None:
    decide(running)
    running.do(FinishItem(running.items[4]), "17:30")
    later = running.items[5]
    running.do(StartItem(later), "17:31")
    before = lines(running)
    source, target = before["ÖA"], before["Projekte"]
    running.do(ProposeTransfer(later, source.id, 2022, target.id, 2022, 500_000))
    vote = running.do(RecordVote(later, 12, 0))["vote"]
    running.do(RecordResolution(later, "Wird umgeschichtet.", ResultCategory.ADOPTED_UNCHANGED, vote))
    assert lines(running)["ÖA"].amounts[0].planned == source.amounts[0].planned - 500_000
    data = minutes(running)
    item = data.meeting.items[4]
    assert item.paper_id is not None
    budget, changed = amounts_then(data, item, data.papers[item.paper_id].budget)
    assert not changed
    assert {line.name.split(",")[0]: line.amounts for line in budget.lines} == {
        name: line.amounts for name, line in before.items() if line.paper_id == item.paper_id
    }
    assert budget.sums == tuple(
        sum((line.amounts[place] for line in budget.lines[1:]), budget.lines[0].amounts[place])
        for place in range(len(budget.years))
    )
