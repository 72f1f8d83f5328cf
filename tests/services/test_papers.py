"""Papers and their Beratungsfolge."""

from smartaachen_desktop.model.papers import ClimateRelevance, Co2Effect, Compensation, ConsultationRole
from smartaachen_desktop.services.papers import AddConsultation, AddPaper, ChangePaper, RemoveConsultation, RemovePaper
from smartaachen_desktop.services.queries.papers import paper_views
from tests.services.conftest import Room


def test_the_example_is_the_councils_paper(planned: Room) -> None:
    (paper,) = planned.dispatcher.read(paper_views)
    assert (paper.reference, f"{paper.dated:%d.%m.%Y}", paper.originating_motion, paper.public) == (
        "FB 02/0103/WP18", "03.11.2021", "Ratsantrag 185/18", True,
    )  # fmt: skip
    assert (paper.climate_relevance, paper.co2_effect, paper.climate_adaptation, paper.compensation) == (
        ClimateRelevance.UNCLEAR, Co2Effect.NOT_DETERMINABLE, ClimateRelevance.UNCLEAR, Compensation.NONE,
    )  # fmt: skip
    (station,) = paper.consultations
    assert (f"{station.dated:%d.%m.%Y}", station.role) == ("18.11.2021", ConsultationRole.DECISION)
    assert [each.planned for each in paper.budget.sums] == [175_000_00, 170_000_00, 170_000_00]


def test_a_paper_has_number_and_title(planned: Room) -> None:
    assert planned.refused(AddPaper(reference=" ", title="A")) == "empty_name"
    assert planned.refused(AddPaper(reference="1", title="")) == "empty_name"
    assert planned.refused(ChangePaper(paper=planned.example.paper, title=" ")) == "empty_name"
    assert planned.refused(AddPaper(reference="1", title="A", lead_department=planned.meeting)) == "unknown_id"


def test_stations_keep_their_order(planned: Room) -> None:
    paper, bodies = planned.example.paper, planned.example.organizations
    add = AddConsultation(paper=paper, organization=bodies["steuergremium"], role=ConsultationRole.NOTICE)
    made = planned.do(add)["consultation"]
    assert [row.role for row in planned.dispatcher.read(paper_views)[0].consultations] == [
        ConsultationRole.DECISION,
        ConsultationRole.NOTICE,
    ]
    planned.do(RemoveConsultation(consultation=made))
    assert len(planned.dispatcher.read(paper_views)[0].consultations) == 1
    assert planned.refused(RemoveConsultation(consultation=made)) == "unknown_id"


def test_removing_a_new_paper_leaves_nothing(planned: Room) -> None:
    before = planned.dispatcher.read(paper_views)
    paper = planned.do(AddPaper(reference="FB 02/0104/WP18", title="Sachstand"))["paper"]
    body = planned.example.organizations["awd"]
    planned.do(AddConsultation(paper=paper, organization=body, role=ConsultationRole.NOTICE))
    planned.do(RemovePaper(paper=paper))
    assert planned.dispatcher.read(paper_views) == before


def test_a_paper_on_an_agenda_stays(planned: Room) -> None:
    before = planned.dispatcher.read(paper_views)
    assert planned.refused(RemovePaper(paper=planned.example.paper)) == "paper_in_use"
    assert planned.dispatcher.read(paper_views) == before
