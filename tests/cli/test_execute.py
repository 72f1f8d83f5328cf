"""`execute`: the commands of the window as JSON lines, each answered after its commit."""

import json
import subprocess
import sys

from smartaachen_desktop.services.registry import COMMANDS
from tests.cli.conftest import Base, call, lines, spawn


def test_a_meeting_is_run_by_lines(base: Base) -> None:
    example, seats = base.example, base.show("meeting", str(base.example.meeting))["participants"]
    item = str(example.items[4])
    voters = [seat["id"] for seat in seats if seat["group"] in ("council", "citizen")]
    answers = base.execute(
        {"command": "RecordArrivals", "participants": voters[:12], "at": "2021-11-18T16:28"},
        {"command": "OpenMeeting", "meeting": str(example.meeting), "at": "2021-11-18T16:30:00+01:00"},
        {"command": "StartItem", "item": item},
        {"command": "RecordVote", "item": item, "yes": 9, "no": 2, "abstentions": 1, "method": "open"},
    )
    assert [answer["ok"] for answer in answers] == [True] * 4, answers
    entries = [answer["entry"] for answer in answers]
    assert entries == list(range(entries[0], entries[0] + 4))
    meeting = base.show("meeting", str(example.meeting))
    assert meeting["started_at"] == "2021-11-18T15:30:00+00:00"
    (vote,) = [motion["vote"] for each in meeting["items"] if each["id"] == item for motion in each["motions"]]
    assert (vote["id"], vote["entitled"], vote["accepted"]) == (answers[3]["ids"]["vote"], 12, True)


def test_roll_call_money_and_undo(base: Base) -> None:
    line = str(base.example.lines["oea"])
    before = base.show("budget")
    answers = base.execute(
        {"command": "SetBudgetAmount", "line": line, "year": 2022, "amount": "12.500,50 €", "kind": "committed"},
        {"command": "Undo"},
        {"command": "Redo"},
        {"command": "Undo"},
    )
    assert [answer["ok"] for answer in answers] == [True] * 4
    assert base.show("budget") == before


def test_a_command_without_effect_names_no_entry(base: Base) -> None:
    (answer,) = base.execute(
        {"command": "ChangeStrategy", "strategy": str(base.example.strategy), "title": "SMART.Aachen"}
    )
    assert answer == {"ok": True, "entry": None, "ids": {}}


def test_each_answer_is_flushed_after_its_commit(base: Base) -> None:
    """The answer is there before the next line is sent, and a kill right after it loses nothing."""
    process = subprocess.Popen(
        [sys.executable, "-m", "smartaachen_desktop", "execute", "--database", str(base.path)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    )  # fmt: skip
    assert process.stdin is not None
    assert process.stdout is not None
    names = []
    for number in range(3):
        process.stdin.write(lines({"command": "AddPerson", "name": f"Gast {number}"}))
        process.stdin.flush()
        answer = json.loads(process.stdout.readline())
        assert answer["ok"]
        names.append(answer["ids"]["person"])
    process.kill()
    process.wait()
    process.stdin.close()
    process.stdout.close()
    known = {row["id"] for row in base.show("people")["people"]}
    assert set(names) <= known


def test_the_actor_and_the_authority_stand_in_the_journal(base: Base) -> None:
    item = str(base.example.items[4])
    base.execute(
        {"command": "ChangeStrategy", "strategy": str(base.example.strategy), "vision": "neu", "authority": item}
    )
    newest = base.show("journal")[0]
    assert newest["label"] == "Strategie geändert"
    assert newest["actor"]


def test_the_list_names_every_command_with_its_fields() -> None:
    done = call("execute", "--list")
    assert done.status == 0
    listed = [line.partition(":")[0] for line in done.out.splitlines() if not line.startswith(" ")]
    assert listed == [*COMMANDS, "Undo", "Redo"]
    assert "    yes: int" in done.out
    assert "    method (wahlfrei): open|roll_call|secret" in done.out
    assert "    amount: Cent (Zahl) oder Betrag (Text)" in done.out


def test_a_database_is_needed() -> None:
    done = spawn("execute")
    assert (done.status, done.out) == (1, "")
    assert "--database" in done.err


def test_no_input_is_no_error(base: Base) -> None:
    done = call("execute", "--database", base.path)
    assert (done.status, done.out, done.err) == (0, "", "")
