"""Nothing of a non-public circular vote leaves the administration, and of a public one no name of who said what."""

import json
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from smartaachen_desktop.documents.circular import build_circular_note
from smartaachen_desktop.documents.report import build_report
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.services.assignments import AddAssignment, ChangeAssignment
from smartaachen_desktop.services.circular import ChangeCircularVote, CloseCircularVote, ReopenCircularVote
from smartaachen_desktop.services.people import ChangePerson
from smartaachen_desktop.services.plain import to_json
from smartaachen_desktop.services.queries.circular_data import CircularData, circular_data
from smartaachen_desktop.services.queries.followup import followup_view
from smartaachen_desktop.services.queries.report import followup_report
from smartaachen_desktop.services.queries.report_data import report_data
from smartaachen_desktop.services.queries.resolution_labels import resolution_labels
from tests.services.circular import answer, pdf_text, start
from tests.services.conftest import Room, at

SECRET = "Geheimvermerk"


def closed(room: Room, *, public: bool, letters: str = "jjjne") -> tuple[UUID, UUID]:
    circular = start(room, subject=f"{SECRET} Betreff", question=f"{SECRET} Wortlaut", public=public)
    answer(room, circular, letters)
    return circular, room.do(CloseCircularVote(circular))["resolution"]


def note(room: Room, circular: UUID, audience: Audience) -> CircularData:
    return room.dispatcher.read(lambda session: circular_data(session, circular, audience, at("18:00")))


def test_it_is_non_public_unless_it_is_said(planned: Room) -> None:
    circular = start(planned)
    answer(planned, circular, "jjjjj")
    planned.do(CloseCircularVote(circular))
    (row,) = planned.dispatcher.read(followup_view).resolutions
    assert not row.public


def test_a_non_public_one_has_no_public_edition(planned: Room) -> None:
    circular, _resolution = closed(planned, public=False)
    with pytest.raises(UserError, match="nichtöffentlich") as caught:
        note(planned, circular, Audience.PUBLIC)
    assert caught.value.paragraph is None  # only bodies with own rules vote by circular; this one names no source
    planned.do(ChangeCircularVote(circular, public=True))
    assert note(planned, circular, Audience.PUBLIC).row.question == f"{SECRET} Wortlaut"


def test_an_open_one_has_no_vermerk_yet(planned: Room) -> None:
    circular, _resolution = closed(planned, public=True)
    planned.do(ReopenCircularVote(circular))
    for audience in Audience:
        with pytest.raises(UserError, match="noch offen"):
            note(planned, circular, audience)


@pytest.mark.parametrize("letters", ["jjjne", "jnw"])
def test_the_public_edition_names_nobody(planned: Room, tmp_path: Path, letters: str) -> None:
    for name, person in planned.example.people.items():
        planned.do(ChangePerson(person, name=f"{SECRET} {name}"))
    circular = start(planned, public=True)
    answer(planned, circular, letters)
    if "w" not in letters:
        planned.do(CloseCircularVote(circular))
    for audience, named in ((Audience.INTERNAL, True), (Audience.PUBLIC, False)):
        data = note(planned, circular, audience)
        built = build_circular_note(data)
        text = pdf_text(built.content, tmp_path)
        assert (SECRET in text) == named
        assert SECRET not in data.file_name + data.number
        assert "Wortlaut" in text
        assert (SECRET in json.dumps(to_json(data.row), ensure_ascii=False)) == named


def test_the_same_data_give_the_same_bytes(planned: Room) -> None:
    circular, _resolution = closed(planned, public=False)
    made = {build_circular_note(note(planned, circular, Audience.INTERNAL)).content for _time in range(2)}
    assert len(made) == 1


def test_the_public_report_knows_neither_it_nor_its_assignments_nor_what_it_settled(
    planned: Room, tmp_path: Path
) -> None:
    body = planned.example.organizations["steuergremium"]
    open_one = start(planned, public=True, subject="Öffentliche Sache", question="Öffentlicher Wortlaut")
    answer(planned, open_one, "jjjjj")
    shown = planned.do(CloseCircularVote(open_one))["resolution"]
    _circular, hidden = closed(planned, public=False)
    planned.do(AddAssignment(text=f"{SECRET} Auftrag", resolution=hidden, due=date(2021, 12, 1)))
    task = planned.do(AddAssignment(text="Öffentlicher Auftrag", resolution=shown))["assignment"]
    planned.do(ChangeAssignment(task, done_by=hidden))
    report = planned.dispatcher.read(lambda session: followup_report(session, body, at("18:00"), internal=False))
    words = json.dumps(to_json(report), ensure_ascii=False)
    assert "Öffentlicher Auftrag" in words
    assert "SG 2021/1" in words
    assert SECRET not in words
    assert "SG 2021/2" not in words
    data = planned.dispatcher.read(lambda session: report_data(session, body, Audience.PUBLIC, at("18:00")))
    text = pdf_text(build_report(data).content, tmp_path)
    assert "Öffentlicher Wortlaut" in text
    assert SECRET not in text
    internal = planned.dispatcher.read(lambda session: followup_report(session, body, at("18:00"), internal=True))
    assert SECRET in json.dumps(to_json(internal), ensure_ascii=False)


def test_what_it_stands_behind_is_judged_by_its_flag(planned: Room) -> None:
    _circular, hidden = closed(planned, public=False)
    _other, shown = closed(planned, public=True)
    labels = planned.dispatcher.read(lambda session: resolution_labels(session, (hidden, shown)))
    assert labels == {hidden: ("SG 2021/1", False), shown: ("SG 2021/2", True)}
