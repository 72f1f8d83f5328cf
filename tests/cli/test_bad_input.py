"""Whatever a line holds, it is answered by one line in German, and a bad one writes nothing."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import select

from smartaachen_desktop.app import Workspace, create_example
from smartaachen_desktop.cli.execute import answer_line
from smartaachen_desktop.exchange.json_commands import FieldSpec, describe
from smartaachen_desktop.model.records import RECORDS
from smartaachen_desktop.services.checks import findings
from tests.cli.conftest import Base, call, lines, spawn
from tests.conftest import TestClock

UNKNOWN = "00000000-0000-4000-8000-000000000000"


def bad_lines(base: Base) -> dict[str, tuple[dict[str, Any] | str | bytes, str]]:
    """Each with the code of its answer; all are possible on a fresh example."""
    strategy, line = str(base.example.strategy), str(base.example.lines["oea"])
    measure, meeting = str(base.example.measures["digital"]), str(base.example.meeting)
    item = str(base.example.items[4])
    amount = {"command": "SetBudgetAmount", "line": line, "year": 2022}
    return {
        "not json": ("{RecordVote", "not_json"),
        "a word": ("RecordVote", "not_json"),
        "half a line": ('{"command": "RecordVote"', "not_json"),
        "not utf-8": ('{"command": "AddPerson", "name": "Müller"}'.encode("latin-1"), "not_utf8"),
        "deep nesting": ("[" * 100_000, "not_json"),
        "deep value": (f'{{"command": "AddPerson", "name": {"[" * 900}{"]" * 900}}}', "wrong_type"),
        "endless number": (f'{{"command": "AddPerson", "name": {"9" * 5000}}}', "not_json"),
        "null": ("null", "no_object"),
        "a list": ("[]", "no_object"),
        "a number": ("17", "no_object"),
        "no command": ("{}", "unknown_command"),
        "unknown command": ({"command": "DropTable"}, "unknown_command"),
        "lone surrogate": ('{"command": "\\ud800"}', "unknown_command"),
        "command as list": ({"command": []}, "unknown_command"),
        "unknown field": ({"command": "AddPerson", "name": "A", "shoe_size": 43}, "unknown_field"),
        "missing field": ({"command": "AddPerson"}, "missing_field"),
        "wrong type": ({"command": "AddPerson", "name": 7}, "wrong_type"),
        "null for text": ({"command": "AddPerson", "name": None}, "wrong_type"),
        "unknown word": ({"command": "ChangeMeasure", "measure": measure, "status": "fertig"}, "wrong_type"),
        "number as text": ({**amount, "year": "2022", "amount": 1}, "wrong_type"),
        "half a cent": ({**amount, "amount": 0.5}, "wrong_type"),
        "not a number": (
            f'{{"command": "SetBudgetAmount", "line": "{line}", "year": 2022, "amount": NaN}}',
            "wrong_type",
        ),
        "no id": ({"command": "ChangeStrategy", "strategy": "SMART"}, "wrong_type"),
        "unknown id": ({"command": "ChangeStrategy", "strategy": UNKNOWN}, "unknown_id"),
        "id of another kind": ({"command": "ChangeStrategy", "strategy": measure}, "unknown_id"),
        "no authority": ({"command": "ChangeStrategy", "strategy": strategy, "authority": "x"}, "invalid_id"),
        "money": ({**amount, "amount": "12,3,4"}, "invalid_money"),
        "money in words": ({**amount, "amount": "tausend"}, "invalid_money"),
        "money surrogate": (
            f'{{"command": "SetBudgetAmount", "line": "{line}", "year": 2022, "amount": "\\ud800"}}',
            "invalid_money",
        ),
        "too much money": ({**amount, "amount": 10**14}, "out_of_range"),
        "a negative plan": ({**amount, "amount": -1}, "amount_negative"),
        "no year": ({**amount, "year": 1999, "amount": 1}, "year_range"),
        "end before start": (
            {"command": "ChangeMeasure", "measure": measure, "start": "2022-02-01", "end": "2022-01-31"},
            "end_before_start",
        ),
        "no date": ({"command": "ChangeMeasure", "measure": measure, "start": "31.02.2022"}, "wrong_type"),
        "date before all time": (
            {"command": "ChangeMeeting", "meeting": meeting, "start": "0001-01-01T00:00"},
            "out_of_range",
        ),
        "date after all time": (
            {"command": "ChangeMeeting", "meeting": meeting, "start": "9999-12-31T23:59"},
            "out_of_range",
        ),
        "endless series": ({"command": "ChangeMeasure", "measure": measure, "series_days": 10**30}, "out_of_range"),
        "vote before the meeting": ({"command": "RecordVote", "item": item, "yes": 1, "no": 0}, "meeting_not_running"),
        "nothing to redo": ({"command": "Redo"}, "nothing_to_redo"),
    }


def test_each_bad_line_is_answered_and_writes_nothing(base: Base) -> None:
    cases = bad_lines(base)
    before = len(base.show("journal"))
    done = spawn("execute", "--database", base.path, stdin=lines(*(line for line, _code in cases.values())))
    answers = done.answers()
    assert [answer["ok"] for answer in answers] == [False] * len(cases)
    assert {name: answer["error"] for name, answer in zip(cases, answers, strict=True)} == {
        name: code for name, (_line, code) in cases.items()
    }
    assert all(answer["message"].endswith((".", ")", "12.500,00")) for answer in answers)
    assert len(base.show("journal")) == before


def test_more_voices_than_people_are_refused(base: Base) -> None:
    example = base.example
    opened = base.execute(
        {"command": "OpenMeeting", "meeting": str(example.meeting)},
        {"command": "StartItem", "item": str(example.items[4])},
        {"command": "RecordVote", "item": str(example.items[4]), "yes": 1, "no": 0},
    )
    assert [answer["ok"] for answer in opened] == [True, True, False]
    assert (opened[2]["error"], opened[2]["message"]) == (
        "too_many_votes",
        "1 Stimmen, aber nur 0 Stimmberechtigte. (§ 50 GO NRW) Bitte prüfen Sie die Zahlen oder die Anwesenheit.",
    )


def test_errors_name_the_field(base: Base) -> None:
    cases = bad_lines(base)
    named = {"unknown field": "shoe_size", "missing field": "name", "wrong type": "name", "money": "amount"}
    answers = base.execute(*(cases[name][0] for name in named))
    assert [answer["field"] for answer in answers] == list(named.values())


def test_an_error_stops_nothing(base: Base) -> None:
    answers = base.execute("{", {"command": "AddPerson", "name": "Fraktion F"}, "", "   ", "[]", {"command": "Undo"})
    assert [answer["ok"] for answer in answers] == [False, True, False, True]


HOSTILE: tuple[Any, ...] = (
    None,
    True,
    0,
    -1,
    2**63,
    10**30,
    1.5,
    float("nan"),
    float("inf"),
    "",
    " ",
    "x",
    "\ud800",
    "\x00\x1b[2J",
    "2021-11-18",
    "0001-01-01T00:00",
    "9999-12-31T23:59:59-12:00",
    [],
    {},
    [[]],
    [None],
    {"a": 1},
    UNKNOWN,
    {UNKNOWN: "yes"},
    "12,3,4",
    "<b>",
    "'; DROP TABLE journal; --",
    "x" * 100_000,
)


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    path = tmp_path_factory.mktemp("hostile") / "a.db"
    workspace, _example, _recovery = create_example(str(path), clock=TestClock())
    yield workspace
    workspace.close()


@pytest.fixture(scope="module")
def ids(workspace: Workspace) -> dict[str, str]:
    """One record of each table, or an unknown id where the example has none."""
    query = {table: select(record.id).limit(1) for table, record in RECORDS.items()}
    return workspace.dispatcher.read(
        lambda session: {table: str(session.scalars(one).first() or uuid4()) for table, one in query.items()}
    )


def sample(name: str, fields: dict[str, FieldSpec], ids: dict[str, str]) -> dict[str, Any]:
    """A plausible line of that command with its required fields only."""
    tables = {
        "item": "agenda_item",
        "line": "budget_line",
        "field": "field_of_action",
        "principle": "guiding_principle",
        "predecessor": "measure",
        "successor": "measure",
    }
    line: dict[str, Any] = {"command": name}
    for field, spec in fields.items():
        if spec.required:
            kind = spec.description
            values = {
                "UUID": ids.get(tables.get(field, field), UNKNOWN),
                "int": 1,
                "str": "A",
                "bool": True,
                "bytes": "AAAA",
                "datetime": "2021-11-18T17:00",
                "Cent (Zahl) oder Betrag (Text)": "1.000,00",
                "tuple[UUID]": [ids["participant"]],
            }
            line[field] = values.get(kind, {ids["participant"]: "yes"} if "Mapping" in kind else kind.split("|")[0])
    return line


@pytest.mark.parametrize("name", [name for name, _label, _fields in describe()])
def test_no_value_in_any_field_of_any_command_is_a_crash(workspace: Workspace, ids: dict[str, str], name: str) -> None:
    fields = next(fields for each, _label, fields in describe() if each == name)
    whole = sample(name, fields, ids)
    for line in (whole, *({**whole, field: value} for field in fields for value in HOSTILE)):
        answer = answer_line(workspace.dispatcher, json.dumps(line).encode())
        assert answer["ok"] or (answer["error"] and answer["message"])
        undoable = name not in ("SignMinutes", "NoteHandSignature", "RefuseSignature")
        if answer["ok"] and answer["entry"] is not None and undoable:
            workspace.dispatcher.undo()


def test_after_all_of_them_the_database_is_in_order(workspace: Workspace) -> None:
    assert findings(workspace.database) == []


def test_a_wrong_call_ends_with_two() -> None:
    done = spawn("unfug")
    assert (done.status, done.out) == (2, "")


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (("unfug",), "gibt es nicht"),
        (("show",), "Es fehlt"),
        (("execute", "--datenbank", "x"), "Unbekannte Angabe"),
        (("show", "--database"), "braucht einen Wert"),
        (("protocol", "--database", "x", "--meeting", "y", "--out", "z", "--audience", "alle"), "gibt es nicht"),
    ],
)
def test_a_wrong_call_is_explained_in_german(arguments: tuple[str, ...], word: str) -> None:
    done = call(*arguments)
    assert done.status == 2
    assert word in done.err
    assert done.err.startswith("Aufruf: ")


@pytest.mark.parametrize("command", ["execute", "show", "check"])
def test_a_missing_database_is_a_sentence(tmp_path: Path, command: str) -> None:
    what = ("plan",) if command == "show" else ()
    done = call(command, "--database", tmp_path / "fehlt.db", *what)
    assert done.status == 1
    assert "gibt es nicht" in done.err
    assert list(tmp_path.iterdir()) == []


def test_output_is_utf8_whatever_the_terminal_says(base: Base) -> None:
    done = spawn(
        "execute", "--database", base.path, stdin=lines({"command": "„Müller“"}), env={"PYTHONIOENCODING": "ascii"}
    )
    assert "„Müller“" in done.answers()[0]["message"]
