"""The example strategy: written into an empty database through the same commands as everything else."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from typing import Any
from uuid import UUID

from smartaachen_desktop.formats import parse_money, parse_span, utc
from smartaachen_desktop.model.budget import CostGroup
from smartaachen_desktop.model.meetings import Standing
from smartaachen_desktop.model.papers import ClimateRelevance, Co2Effect, Compensation, ConsultationRole
from smartaachen_desktop.model.people import MemberGroup, RuleProfile
from smartaachen_desktop.model.plan import Horizon, MeasureKind, MeasureStatus
from smartaachen_desktop.services import (
    agenda,
    budget,
    dependencies,
    meetings,
    papers,
    people,
    plan,
    series,
    strategy,
    templates,
)
from smartaachen_desktop.services.dispatcher import Dispatcher

ILLUSTRATIVE = "Termin zur Veranschaulichung, nicht aus der Vorlage."


@dataclass(frozen=True, slots=True)
class Example:
    """Ids of what the example made, by the keys of its file."""

    strategy: UUID
    meeting: UUID
    paper: UUID
    items: tuple[UUID, ...]
    people: Mapping[str, UUID]
    organizations: Mapping[str, UUID]
    measures: Mapping[str, UUID]
    lines: Mapping[str, UUID]


def example_data() -> dict[str, Any]:
    """The example file as shipped."""
    data = files("smartaachen_desktop._generated") / "data" / "examples" / "smart-aachen.toml"
    return tomllib.loads(data.read_text("utf-8"))


def load_example(dispatcher: Dispatcher) -> Example:
    """Fill an empty database with the example; everything lands in the journal."""
    data = example_data()
    run = dispatcher.execute
    strategy_id = run(strategy.CreateStrategy(**data["strategy"])).ids["strategy"]
    for principle in data["principles"]:
        run(strategy.AddGuidingPrinciple(strategy=strategy_id, **principle))
    fields = {
        field["letter"]: run(strategy.AddFieldOfAction(strategy=strategy_id, **field)).ids["field"]
        for field in data["fields"]
    }
    departments = {
        code: run(people.AddDepartment(code=code, name=name)).ids["department"]
        for code, name in data["departments"].items()
    }
    persons, bodies = _load_people(dispatcher, data["organizations"], departments)
    paper_id = _load_paper(dispatcher, data["paper"], departments, bodies)
    lines = _load_budget(dispatcher, data["budget"], strategy_id, paper_id)
    measures = _load_measures(dispatcher, data["measures"], strategy_id, fields, persons, lines)
    meeting_id, items = _load_meeting(dispatcher, data["meeting"], bodies, persons, paper_id)
    return Example(strategy_id, meeting_id, paper_id, items, persons, bodies, measures, lines)


def _load_people(
    dispatcher: Dispatcher, organizations: list[dict[str, Any]], departments: Mapping[str, UUID]
) -> tuple[dict[str, UUID], dict[str, UUID]]:
    persons: dict[str, UUID] = {}
    bodies: dict[str, UUID] = {}
    for body in organizations:
        bodies[body["key"]] = dispatcher.execute(
            people.AddOrganization(
                name=body["name"],
                short_name=body["short_name"],
                rule_profile=RuleProfile(body["rule_profile"]),
                statutory_size=body["statutory_size"],
                purpose=body["purpose"],
                rhythm=body["rhythm"],
            )
        ).ids["organization"]
        for member in body["members"]:
            name = member["name"]
            if name not in persons:
                persons[name] = dispatcher.execute(
                    people.AddPerson(
                        name=name,
                        office=member["role"],
                        department=departments.get(member.get("department", "")),
                        is_contact=member.get("contact", False),
                    )
                ).ids["person"]
            dispatcher.execute(
                people.AddMembership(
                    organization=bodies[body["key"]],
                    person=persons[name],
                    group=MemberGroup(member["group"]),
                    role=member["role"],
                    on_behalf_of=member["for"],
                )
            )
        _load_preparation(dispatcher, body, bodies[body["key"]])
    return persons, bodies


def _load_preparation(dispatcher: Dispatcher, body: Mapping[str, Any], organization: UUID) -> None:
    for item in body.get("template", ()):
        dispatcher.execute(
            templates.AddStandingItem(
                organization=organization,
                title=item["title"],
                public=item.get("public", True),
                planned_minutes=item["minutes"],
                role=ConsultationRole(item.get("role", "notice")),
                standing=Standing(item["standing"]),
            )
        )
    for row in body.get("series", ()):
        dispatcher.execute(series.AddSeries(organization=organization, **row))


def _load_paper(
    dispatcher: Dispatcher, paper: dict[str, Any], departments: Mapping[str, UUID], bodies: Mapping[str, UUID]
) -> UUID:
    station = paper["consultation"]
    paper_id = dispatcher.execute(
        papers.AddPaper(
            reference=paper["reference"],
            title=paper["title"],
            dated=paper["dated"],
            lead_department=departments[paper["lead_department"]],
            originating_motion=paper["originating_motion"],
            proposal=paper["proposal"],
            explanation=paper["explanation"],
            has_financial_effects=paper["has_financial_effects"],
            financial_note=paper["financial_note"],
            climate_relevance=ClimateRelevance(paper["climate_relevance"]),
            co2_effect=Co2Effect(paper["co2_effect"]),
            climate_adaptation=ClimateRelevance(paper["climate_adaptation"]),
            compensation=Compensation(paper["compensation"]),
        )
    ).ids["paper"]
    dispatcher.execute(
        papers.AddConsultation(
            paper=paper_id,
            organization=bodies[station["organization"]],
            role=ConsultationRole(station["role"]),
            dated=station["dated"],
        )
    )
    return paper_id


def _load_budget(
    dispatcher: Dispatcher, lines: list[dict[str, Any]], strategy_id: UUID, paper_id: UUID
) -> dict[str, UUID]:
    ids: dict[str, UUID] = {}
    for line in lines:
        ids[line["key"]] = dispatcher.execute(
            budget.AddBudgetLine(
                strategy=strategy_id, name=line["name"], group=CostGroup(line["group"]), paper=paper_id
            )
        ).ids["line"]
        for year, text in line["planned"].items():
            dispatcher.execute(budget.SetBudgetAmount(line=ids[line["key"]], year=int(year), amount=parse_money(text)))
    return ids


def _load_measures(
    dispatcher: Dispatcher,
    measures: list[dict[str, Any]],
    strategy_id: UUID,
    fields: Mapping[str, UUID],
    persons: Mapping[str, UUID],
    lines: Mapping[str, UUID],
) -> dict[str, UUID]:
    ids: dict[str, UUID] = {}
    for measure in measures:
        start, end, precision = parse_span(measure["when"])
        ids[measure["key"]] = dispatcher.execute(
            plan.AddMeasure(
                strategy=strategy_id,
                title=measure["title"],
                field=fields.get(measure.get("field", "")),
                parent=ids.get(measure.get("parent", "")),
                kind=MeasureKind(measure["kind"]),
                status=MeasureStatus(measure.get("status", "planned")),
                priority=measure.get("priority", 2),
                horizon=Horizon(measure.get("horizon", "short")),
                start=start,
                end=end,
                precision=precision,
                series_days=measure.get("series_days"),
                contact=persons.get(measure.get("contact", "")),
                partners=measure.get("partners", ""),
                deliverable=measure.get("deliverable", ""),
                notes=ILLUSTRATIVE if measure.get("illustrative") else "",
                budget_line=lines.get(measure.get("line", "")),
            )
        ).ids["measure"]
        for predecessor in measure.get("after", ()):
            dispatcher.execute(dependencies.AddDependency(predecessor=ids[predecessor], successor=ids[measure["key"]]))
    return ids


def _load_meeting(
    dispatcher: Dispatcher,
    meeting: dict[str, Any],
    bodies: Mapping[str, UUID],
    persons: Mapping[str, UUID],
    paper_id: UUID,
) -> tuple[UUID, tuple[UUID, ...]]:
    meeting_id = dispatcher.execute(
        meetings.PlanMeeting(
            organization=bodies[meeting["organization"]],
            start=utc(meeting["start"]),
            place=meeting["place"],
            room=meeting["room"],
            chair=persons[meeting["chair"]],
            secretary=persons[meeting["secretary"]],
        )
    ).ids["meeting"]
    items = tuple(
        dispatcher.execute(
            agenda.AddAgendaItem(
                meeting=meeting_id,
                title=item["title"],
                public=item.get("public", True),
                internal_title=item.get("internal_title", ""),
                paper=paper_id if item.get("paper") else None,
                role=ConsultationRole(item.get("role", "notice")),
                planned_minutes=item["minutes"],
                proposal=item.get("proposal", ""),
                standing=Standing(item.get("standing", "none")),
            )
        ).ids["item"]
        for item in meeting["items"]
    )
    dispatcher.execute(meetings.InviteToMeeting(meeting=meeting_id, day=meeting["invited"]))
    return meeting_id, items
