"""Commands as JSON: every command, every type, and the words of the refusal."""

import dataclasses
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartaachen_desktop.exchange.json_commands import decode, describe
from smartaachen_desktop.model.attendance import Whereabouts
from smartaachen_desktop.model.documents import SignerRole
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.model.voting import Choice, VoteMethod
from smartaachen_desktop.services.agenda import AddAgendaItem
from smartaachen_desktop.services.attendance import DeclareBias, RecordArrivals
from smartaachen_desktop.services.budget import SetBudgetAmount
from smartaachen_desktop.services.command import KEEP
from smartaachen_desktop.services.meetings import ChangeMeeting, PlanMeeting
from smartaachen_desktop.services.minutes import SignMinutes
from smartaachen_desktop.services.plan import ChangeMeasure
from smartaachen_desktop.services.registry import COMMANDS
from smartaachen_desktop.services.votes import RecordRollCall, RecordVote

ID = UUID("12345678-1234-4234-8234-123456789abc")


@pytest.mark.parametrize(
    ("content", "command"),
    [
        (
            {"command": "RecordVote", "item": str(ID), "yes": 9, "no": 2, "method": "secret"},
            RecordVote(item=ID, yes=9, no=2, method=VoteMethod.SECRET),
        ),
        (
            {"command": "RecordRollCall", "item": str(ID), "choices": {str(ID): "yes"}},
            RecordRollCall(item=ID, choices={ID: Choice.YES}),
        ),
        (
            {"command": "RecordArrivals", "participants": [str(ID)], "at": "2021-11-18T16:28"},
            RecordArrivals(participants=(ID,), at=datetime(2021, 11, 18, 15, 28, tzinfo=UTC)),
        ),
        (
            {"command": "PlanMeeting", "organization": str(ID), "start": "2021-06-18T16:30:00"},
            PlanMeeting(organization=ID, start=datetime(2021, 6, 18, 14, 30, tzinfo=UTC)),
        ),
        (
            {"command": "PlanMeeting", "organization": str(ID), "start": "2021-06-18T16:30:00Z"},
            PlanMeeting(organization=ID, start=datetime(2021, 6, 18, 16, 30, tzinfo=UTC)),
        ),
        (
            {"command": "SetBudgetAmount", "line": str(ID), "year": 2022, "amount": "12.500,50 €"},
            SetBudgetAmount(line=ID, year=2022, amount=12_500_50),
        ),
        (
            {"command": "SetBudgetAmount", "line": str(ID), "year": 2022, "amount": 7},
            SetBudgetAmount(line=ID, year=2022, amount=7),
        ),
        (
            {"command": "ChangeMeasure", "measure": str(ID), "start": "2022-01-01", "end": None},
            ChangeMeasure(measure=ID, start=date(2022, 1, 1), end=None),
        ),
        ({"command": "ChangeMeeting", "meeting": str(ID), "chair": None}, ChangeMeeting(meeting=ID, chair=None)),
        (
            {"command": "AddAgendaItem", "meeting": str(ID), "title": "A", "public": False, "position": 0},
            AddAgendaItem(meeting=ID, title="A", public=False, position=0),
        ),
        (
            {"command": "DeclareBias", "item": str(ID), "participant": str(ID), "whereabouts": "with_public"},
            DeclareBias(item=ID, participant=ID, whereabouts=Whereabouts.WITH_PUBLIC),
        ),
        (
            {
                "command": "SignMinutes",
                "meeting": str(ID),
                "role": "chair",
                "document": "JVBERi0=",
                "file_name": "a.pdf",
            },
            SignMinutes(meeting=ID, role=SignerRole.CHAIR, document=b"%PDF-", file_name="a.pdf"),
        ),
    ],
)
def test_every_type_is_read(content: dict[str, Any], command: object) -> None:
    assert decode(content) == command


def test_what_is_left_out_stays_as_it_is() -> None:
    command = decode({"command": "ChangeMeasure", "measure": str(ID), "progress": 5})
    kept = [field.name for field in dataclasses.fields(command) if getattr(command, field.name) is KEEP]
    assert len(kept) == len(dataclasses.fields(command)) - 2


def test_the_marker_for_that_cannot_be_typed() -> None:
    assert decode({"command": "ChangeMeasure", "measure": str(ID), "title": KEEP.value}).title is not KEEP  # type: ignore[attr-defined]


def test_every_command_is_described() -> None:
    described = {name: (label, fields) for name, label, fields in describe()}
    assert list(described) == list(COMMANDS)
    for label, fields in described.values():
        assert label
        for spec in fields.values():
            assert spec.description
            assert "Keep" not in spec.description
            assert "typing" not in spec.description


@pytest.mark.parametrize(
    ("content", "code", "field", "words"),
    [
        (
            {"command": "RecordVote", "item": str(ID), "yes": "neun", "no": 2},
            "wrong_type",
            "yes",
            "eine ganze Zahl, nicht 'neun'",
        ),
        ({"command": "RecordVote", "item": str(ID), "yes": True, "no": 2}, "wrong_type", "yes", "nicht True"),
        ({"command": "RecordVote", "item": "Ö 5", "yes": 1, "no": 2}, "wrong_type", "item", "eine Kennung (UUID)"),
        (
            {"command": "RecordVote", "item": str(ID), "yes": 1, "no": 2, "method": "laut"},
            "wrong_type",
            "method",
            "eines von open, roll_call, secret",
        ),
        ({"command": "RecordVote", "item": str(ID), "yes": 1}, "missing_field", "no", "braucht das Feld „no“"),
        ({"command": "RecordVote", "item": str(ID), "ja": 1}, "unknown_field", "ja", "kennt das Feld „ja“ nicht"),
        ({"command": "recordvote"}, "unknown_command", "command", "„recordvote“ gibt es nicht"),
        ({"command": "RecordArrivals", "participants": str(ID)}, "wrong_type", "participants", "eine Liste"),
        (
            {"command": "RecordRollCall", "item": str(ID), "choices": {"x": "yes"}},
            "wrong_type",
            "choices.x.[key]",
            "„choices“",
        ),
        ({"command": "ChangeMeasure", "measure": str(ID), "start": "1.2.2022"}, "wrong_type", "start", "JJJJ-MM-TT"),
        (
            {"command": "PlanMeeting", "organization": str(ID), "start": "9999-12-31T23:59"},
            "out_of_range",
            "start",
            "9999",
        ),
        (
            {"command": "ChangeMeasure", "measure": str(ID), "series_days": 10**20},
            "out_of_range",
            "series_days",
            "zu groß",
        ),
    ],
)
def test_a_refusal_names_field_and_wish(content: dict[str, Any], code: str, field: str, words: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        decode(content)
    assert (caught.value.code, caught.value.field) == (code, field)
    assert words in caught.value.message


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=10),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


@given(st.sampled_from(sorted(COMMANDS)), st.data())
def test_any_json_is_a_command_or_refused(name: str, data: st.DataObject) -> None:
    fields = next(fields for each, _label, fields in describe() if each == name)
    content = {"command": name, **{field: data.draw(JSON) for field in fields}}
    try:
        found: object = decode(content)
    except InvalidInput as error:
        found = error.code
    known = ("wrong_type", "invalid_money", "amount_range", "out_of_range")
    assert isinstance(found, COMMANDS[name]) or found in known


@given(JSON)
def test_any_json_at_all_is_answered(content: Any) -> None:
    with pytest.raises(InvalidInput):
        decode(content)
