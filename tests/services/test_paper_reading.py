"""A paper that was read, taken over: one step, one undo; what is there is recognised, nothing comes unseen."""

import base64
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from smartaachen_desktop.exchange.council_paper import read_council_paper
from smartaachen_desktop.exchange.json_commands import decode
from smartaachen_desktop.formats import utc
from smartaachen_desktop.model.errors import InvalidInput, RuleBroken
from smartaachen_desktop.model.paper_draft import PaperDraft
from smartaachen_desktop.model.plan_draft import Share
from smartaachen_desktop.model.records import RECORDS
from smartaachen_desktop.services.budget import AddBudgetLine
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.example import Example
from smartaachen_desktop.services.meetings import PlanMeeting
from smartaachen_desktop.services.paper_matching import known_paper, proposals
from smartaachen_desktop.services.paper_proposals import Input, Proposal, ProposalKind
from smartaachen_desktop.services.paper_reading import TakeCouncilPaper
from smartaachen_desktop.services.paper_taking import taking
from smartaachen_desktop.services.people import AddOrganization
from smartaachen_desktop.services.plan import AddMeasure
from smartaachen_desktop.services.queries.budget import budget_view
from smartaachen_desktop.services.queries.meeting_load import meeting_view
from smartaachen_desktop.services.queries.paper_ground import paper_ground
from smartaachen_desktop.services.queries.papers import PaperView, paper_views
from smartaachen_desktop.services.queries.plan import plan_view
from smartaachen_desktop.services.queries.public import NON_PUBLIC_HEADING
from smartaachen_desktop.services.strategy import CreateStrategy

CONTENT = (Path(__file__).parent.parent / "exchange" / "data" / "vorlage.txt").read_bytes()
BODY = "Ausschuss für Wissenschaft und Digitalisierung"


@pytest.fixture(scope="module")
def draft() -> PaperDraft:
    return read_council_paper(CONTENT, "vorlage.txt")


@pytest.fixture
def strategy(dispatcher: Dispatcher) -> UUID:
    return dispatcher.execute(CreateStrategy("SMART.Aachen")).ids["strategy"]


def proposed(dispatcher: Dispatcher, draft: PaperDraft) -> dict[str, Proposal]:
    found = dispatcher.read(lambda session: proposals(draft, paper_ground(session), CONTENT))
    return {each.key: each for each in found}


def command(
    dispatcher: Dispatcher, draft: PaperDraft, found: dict[str, Proposal], content: bytes = CONTENT
) -> TakeCouncilPaper:
    ground = dispatcher.read(paper_ground)
    known = known_paper(draft, ground)
    return taking(tuple(found.values()), ground.strategy_id, known.id if known else None, content)


def everything(dispatcher: Dispatcher) -> dict[str, list[Any]]:
    """All rows of all tables as they are stored, without the count of their changes."""

    def rows(session: Any) -> dict[str, list[Any]]:
        found = {}
        for name, record in RECORDS.items():
            columns = [column for column in record.__table__.columns if column.name != "version"]
            found[name] = sorted(map(tuple, session.execute(select(*columns))), key=str)
        return found

    return dispatcher.read(rows)


def test_a_new_paper_with_all_it_brings_is_one_step_and_one_undo(
    dispatcher: Dispatcher, strategy: UUID, draft: PaperDraft
) -> None:
    body = dispatcher.execute(AddOrganization(BODY, "AWD")).ids["organization"]
    meeting = dispatcher.execute(PlanMeeting(body, utc(datetime(2021, 11, 18, 17, 0)))).ids["meeting"]
    before, entry = everything(dispatcher), dispatcher.last_entry()
    found = proposed(dispatcher, draft)
    assert everything(dispatcher) == before, "proposals write nothing"
    dispatcher.execute(command(dispatcher, draft, found))
    assert dispatcher.last_entry() == entry + 1

    (paper,) = dispatcher.read(paper_views)
    assert (paper.reference, paper.title) == ("FB 02/0103/WP18", draft.value("title").value)  # type: ignore[union-attr]
    assert (paper.dated, paper.public, paper.originating_motion) == (date(2021, 11, 3), True, "Ratsantrag 185/18")
    assert paper.lead_department == "FB 02 - Fachbereich Wirtschaft, Wissenschaft, Digitalisierung und Europa"
    assert [(row.organization, row.dated, row.role.value) for row in paper.consultations] == [
        (BODY, date(2021, 11, 18), "decision")
    ]
    assert [(line.name, [each.planned for each in line.amounts]) for line in paper.budget.lines] == [
        ("Personal jährlich", [9_000_000] * 3), ("ÖA Veranstaltungen etc.", [3_500_000, 3_000_000, 3_000_000]),
        ("Projekte/Demonstrationen", [3_000_000] * 3),
        ("Strategieumsetzung (Externe Expertise, Umfragen)", [2_000_000] * 3),
    ]  # fmt: skip
    assert [each.planned for each in paper.budget.sums] == [17_500_000, 17_000_000, 17_000_000]
    assert [file.file_name for file in paper.files] == ["vorlage.txt"]

    shown = dispatcher.read(lambda session: meeting_view(session, meeting))
    (item,) = shown.items
    assert (item.title, item.paper_reference, item.proposal) == (paper.title, paper.reference, paper.proposal)
    assert [(each.title, each.text) for each in item.motions] == [
        ("Beschlussvorschlag der Verwaltung", paper.proposal)
    ]  # fmt: skip

    plan = dispatcher.read(plan_view)
    assert len(plan.measures) == 9, "what is said in passing waits for the secretary"
    assert [row.number for row in plan.measures] == ["1", "2", "3", "4", "5", "5.1", "5.2", "5.3", "6"]
    assert plan.measures[3].series_days == 42

    dispatcher.undo()
    assert everything(dispatcher) == before
    dispatcher.redo()
    assert dispatcher.read(paper_views)[0].reference == paper.reference


def test_read_twice_changes_nothing(dispatcher: Dispatcher, strategy: UUID, draft: PaperDraft) -> None:
    found = proposed(dispatcher, draft)
    found["station.1"] = replace(found["station.1"], accepted=True)
    dispatcher.execute(command(dispatcher, draft, found))
    again = proposed(dispatcher, draft)
    assert {each.key for each in again.values() if each.accepted} == set()
    unsure = {each.key for each in again.values() if each.share is not Share.SAME}
    assert all(key.startswith("step.text") or key in ("item", "motion") for key in unsure)
    entry = dispatcher.last_entry()
    same = {key: replace(each, accepted=each.share is Share.SAME) for key, each in again.items()}
    dispatcher.execute(command(dispatcher, draft, same))
    assert dispatcher.last_entry() == entry, "a command that changes nothing writes nothing"


def test_known_records_are_recognised_and_unknown_ones_offered(
    dispatcher: Dispatcher, example: Example, draft: PaperDraft
) -> None:
    found = proposed(dispatcher, draft)
    assert found["paper.reference"].share is Share.SAME
    assert found["paper.proposal"].share is Share.CHANGED
    assert found["paper.proposal"].note.startswith("Bisher: Der Ausschuss nimmt den Bericht")
    assert found["paper.lead_department"].share is Share.SAME
    assert found["station.1"].share is Share.SAME
    assert found["line.2"].record == example.lines["oea"], "commas make no other line"
    assert found["line.2"].share is Share.SAME
    assert found["step.schritt-6"].record == example.measures["zweites"]
    jour = found["step.schritt-4"]
    assert jour.record == example.measures["jourfixe"], "its title in the plan goes on"
    assert not jour.accepted
    assert found["step.schritt-2"].value("contact") == example.people["OecherLab"]
    assert found["item"].value("meeting") == example.meeting
    assert found["item"].share is Share.CHANGED
    assert not found["item"].accepted, "an item that was sent out is not changed by itself"
    assert not proposed(dispatcher, replace(draft, stations=()))["item"].accepted


def test_unknown_body_and_department_are_made_once_when_accepted(
    dispatcher: Dispatcher, strategy: UUID, draft: PaperDraft
) -> None:
    found = proposed(dispatcher, draft)
    station, lead = found["station.1"], found["paper.lead_department"]
    assert not station.accepted
    assert station.value("body") == BODY
    assert "noch nicht" in station.note
    assert lead.value("lead_department").startswith("FB 02 - Fachbereich")
    second = replace(station, key="station.2", accepted=True)
    found |= {"station.1": replace(station, accepted=True), "station.2": second}
    dispatcher.execute(command(dispatcher, draft, found))
    ground = dispatcher.read(paper_ground)
    assert [(each.name, each.short_name) for each in ground.bodies] == [(BODY, "AWD")]
    assert [each.code for each in ground.departments] == ["FB 02"]


def test_an_existing_line_gets_the_amounts_and_an_existing_measure_keeps_what_is_not_said(
    dispatcher: Dispatcher, strategy: UUID, draft: PaperDraft
) -> None:
    line = dispatcher.execute(AddBudgetLine(strategy, "Personal jährlich")).ids["line"]
    measure = dispatcher.execute(
        AddMeasure(strategy, "Smart.Aachen Bürgerfest", notes="Bühne bestellen", deliverable="Ein Fest")
    ).ids["measure"]
    found = proposed(dispatcher, draft)
    assert found["line.1"].record == line
    assert found["line.1"].share is Share.CHANGED
    dispatcher.execute(command(dispatcher, draft, found))
    row = next(row for row in dispatcher.read(plan_view).measures if row.id == measure)
    assert (row.notes, row.deliverable, row.precision.value) == ("Bühne bestellen", "Ein Fest", "season")
    lines = {row.name: row for row in dispatcher.read(budget_view).lines}
    assert [each.planned for each in lines["Personal jährlich"].amounts] == [9_000_000] * 3
    assert len(lines) == 4


def test_what_is_refused_stays_out_and_what_is_changed_comes_changed(
    dispatcher: Dispatcher, strategy: UUID, draft: PaperDraft
) -> None:
    found = proposed(dispatcher, draft)
    out = ("paper.explanation", "line.1", "step.schritt-5", "file")
    found |= {key: replace(found[key], accepted=False) for key in out}
    title = found["paper.title"]
    found["paper.title"] = title.with_entry(title.entries[0].read("Eine Strategie für die Stadt"))
    dispatcher.execute(command(dispatcher, draft, found))
    (paper,) = dispatcher.read(paper_views)
    assert (paper.title, paper.explanation, paper.files) == ("Eine Strategie für die Stadt", "", ())
    assert "Personal jährlich" not in {line.name for line in paper.budget.lines}
    rows = {row.title: row for row in dispatcher.read(plan_view).measures}
    assert rows["Smart.Aachen Bürgerfest"].depth == 0, "a step without its upper one stands for itself"


def secret(draft: PaperDraft) -> PaperDraft:
    return replace(
        draft, values=tuple(replace(each, value=False) if each.name == "public" else each for each in draft.values)
    )


def test_a_non_public_paper_shows_nothing_in_public(dispatcher: Dispatcher, strategy: UUID, draft: PaperDraft) -> None:
    body = dispatcher.execute(AddOrganization(BODY, "AWD")).ids["organization"]
    meeting = dispatcher.execute(PlanMeeting(body, utc(datetime(2021, 11, 18, 17, 0)))).ids["meeting"]
    closed = secret(draft)
    found = proposed(dispatcher, closed)
    item = found["item"]
    assert (item.value("public"), item.value("title")) == (False, NON_PUBLIC_HEADING)
    assert not any(each.accepted for each in found.values() if each.kind is ProposalKind.STEP), "the plan is public"
    public = next(entry for entry in item.entries if entry.name == "public")
    opened = found | {"item": item.with_entry(replace(public, value=True))}
    before = everything(dispatcher)
    with pytest.raises(RuleBroken) as refused:
        dispatcher.execute(command(dispatcher, closed, opened))
    assert refused.value.code == "closed_paper"
    assert everything(dispatcher) == before
    dispatcher.execute(command(dispatcher, closed, found))
    (row,) = dispatcher.read(lambda session: meeting_view(session, meeting)).items
    assert (row.public, row.title, row.internal_title) == (False, NON_PUBLIC_HEADING, str(draft.value("title").value))  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("accepted", "code"),
    [
        (set(), "nothing_taken"), ({"paper.title"}, "no_paper"), ({"line.1"}, "no_paper"), ({"item"}, "no_meeting"),
        ({"paper.reference", "paper.title", "motion"}, "no_meeting"),
    ],
)  # fmt: skip
def test_what_cannot_be_taken_says_why(
    dispatcher: Dispatcher, strategy: UUID, draft: PaperDraft, accepted: set[str], code: str
) -> None:
    found = {key: replace(each, accepted=key in accepted) for key, each in proposed(dispatcher, draft).items()}
    before = everything(dispatcher)
    with pytest.raises(InvalidInput) as refused:
        dispatcher.execute(command(dispatcher, draft, found))
    assert refused.value.code == code
    assert refused.value.remedy
    assert everything(dispatcher) == before


def test_a_motion_needs_the_item(dispatcher: Dispatcher, example: Example) -> None:
    before = everything(dispatcher)
    with pytest.raises(InvalidInput) as refused:
        dispatcher.execute(
            decode(
                {"command": "TakeCouncilPaper", "reference": "FB 36/0001/WP18", "title": "Bäume",
                 "motion": {"meeting": str(example.meeting), "title": "Antrag", "text": "Es wird gepflanzt."}}
            )
        )  # fmt: skip
    assert refused.value.code == "no_item"
    assert everything(dispatcher) == before


def test_as_json(dispatcher: Dispatcher, example: Example) -> None:
    content = {
        "command": "TakeCouncilPaper", "reference": "FB 36/0001/WP18", "title": "Bäume", "dated": "2022-05-04",
        "new_department": "FB 36 - Klima und Umwelt", "strategy": str(example.strategy),
        "stations": [{"role": "notice", "new_body": "Umweltausschuss", "dated": "2022-05-17"}],
        "lines": [{"name": "Bäume", "group": "material", "amounts": [{"year": 2022, "cents": 120000}]}],
        "steps": [{"key": "a", "title": "Pflanzen", "start": "2022-10-01", "end": "2022-10-31", "precision": "month"}],
        "file_name": "baeume.txt", "content": base64.b64encode(b"Vorlage").decode(),
    }  # fmt: skip
    made = dispatcher.execute(decode(content)).ids["paper"]
    paper: PaperView = next(each for each in dispatcher.read(paper_views) if each.id == made)
    assert paper.lead_department == "FB 36 - Klima und Umwelt"
    assert [(row.organization, row.dated) for row in paper.consultations] == [("Umweltausschuss", date(2022, 5, 17))]
    assert paper.budget.total.planned == 120000
    with pytest.raises(RuleBroken) as refused:
        dispatcher.execute(decode(content))
    assert refused.value.code == "paper_there"


def test_no_strategy_no_plan_and_no_budget(dispatcher: Dispatcher, draft: PaperDraft) -> None:
    kinds = {each.kind for each in proposed(dispatcher, draft).values()}
    assert ProposalKind.LINE not in kinds
    assert ProposalKind.STEP not in kinds


def test_entries_are_typed_as_the_city_writes(dispatcher: Dispatcher, strategy: UUID, draft: PaperDraft) -> None:
    found = proposed(dispatcher, draft)
    entries = {entry.name: entry for entry in (*found["line.2"].entries, *found["step.schritt-5"].entries)}
    assert entries["amount.2022"].read("1.234,50").value == 123450
    assert entries["when"].words == "Januar 2022 bis September 2022"
    assert entries["when"].read("Sommer 2022").words == "Sommer 2022"
    assert entries["when"].read("").words == ""
    assert found["paper.dated"].entries[0].input is Input.DAY
    with pytest.raises(InvalidInput):
        entries["when"].read("bald")
