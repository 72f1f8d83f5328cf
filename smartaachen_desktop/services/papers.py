"""Council papers and their Beratungsfolge."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select

from smartaachen_desktop.model.budget import BudgetLine
from smartaachen_desktop.model.errors import RuleBroken
from smartaachen_desktop.model.meetings import AgendaItem
from smartaachen_desktop.model.papers import (
    ClimateRelevance,
    Co2Effect,
    Compensation,
    Consultation,
    ConsultationRole,
    Paper,
    PaperFile,
)
from smartaachen_desktop.model.people import Department, Organization
from smartaachen_desktop.services.command import KEEP, Command, Handler, Ids, Keep, assign
from smartaachen_desktop.services.order import next_position
from smartaachen_desktop.services.strategy import named
from smartaachen_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class AddPaper(Command):
    label = "Vorlage aufgenommen"
    reference: str
    title: str
    dated: date | None = None
    public: bool = True
    lead_department: UUID | None = None
    participating: str = ""
    author: str = ""
    originating_motion: str = ""
    goals: str = ""
    proposal: str = ""
    explanation: str = ""
    has_financial_effects: bool = False
    financial_note: str = ""
    climate_relevance: ClimateRelevance = ClimateRelevance.UNCLEAR
    co2_effect: Co2Effect = Co2Effect.NOT_DETERMINABLE
    climate_adaptation: ClimateRelevance = ClimateRelevance.UNCLEAR
    compensation: Compensation = Compensation.UNKNOWN


@dataclass(frozen=True, slots=True)
class ChangePaper(Command):
    label = "Vorlage geändert"
    paper: UUID
    reference: str | Keep = KEEP
    title: str | Keep = KEEP
    dated: date | None | Keep = KEEP
    public: bool | Keep = KEEP
    lead_department: UUID | None | Keep = KEEP
    participating: str | Keep = KEEP
    author: str | Keep = KEEP
    originating_motion: str | Keep = KEEP
    goals: str | Keep = KEEP
    proposal: str | Keep = KEEP
    explanation: str | Keep = KEEP
    has_financial_effects: bool | Keep = KEEP
    financial_note: str | Keep = KEEP
    climate_relevance: ClimateRelevance | Keep = KEEP
    co2_effect: Co2Effect | Keep = KEEP
    climate_adaptation: ClimateRelevance | Keep = KEEP
    compensation: Compensation | Keep = KEEP


@dataclass(frozen=True, slots=True)
class RemovePaper(Command):
    """Removes a paper that no agenda item deals with; its budget lines stay and lose the link."""

    label = "Vorlage gelöscht"
    paper: UUID


@dataclass(frozen=True, slots=True)
class AddConsultation(Command):
    label = "Beratungsfolge ergänzt"
    paper: UUID
    organization: UUID
    role: ConsultationRole
    dated: date | None = None


@dataclass(frozen=True, slots=True)
class RemoveConsultation(Command):
    label = "Station der Beratungsfolge gelöscht"
    consultation: UUID


def add_paper(command: AddPaper, work: UnitOfWork) -> Ids:
    if command.lead_department is not None:
        work.get(Department, command.lead_department)
    paper = Paper(
        reference=named(command.reference, "reference", "Vorlage"),
        title=named(command.title, "title", "Vorlage"),
        dated=command.dated,
        public=command.public,
        lead_department_id=command.lead_department,
        participating=command.participating,
        author=command.author,
        originating_motion=command.originating_motion,
        goals=command.goals,
        proposal=command.proposal,
        explanation=command.explanation,
        has_financial_effects=command.has_financial_effects,
        financial_note=command.financial_note,
        climate_relevance=command.climate_relevance,
        co2_effect=command.co2_effect,
        climate_adaptation=command.climate_adaptation,
        compensation=command.compensation,
    )
    return {"paper": work.add(paper).id}


def change_paper(command: ChangePaper, work: UnitOfWork) -> Ids:
    paper = work.get(Paper, command.paper)
    if isinstance(command.lead_department, UUID):
        work.get(Department, command.lead_department)
    assign(
        paper,
        reference=command.reference,
        title=command.title,
        dated=command.dated,
        public=command.public,
        lead_department_id=command.lead_department,
        participating=command.participating,
        author=command.author,
        originating_motion=command.originating_motion,
        goals=command.goals,
        proposal=command.proposal,
        explanation=command.explanation,
        has_financial_effects=command.has_financial_effects,
        financial_note=command.financial_note,
        climate_relevance=command.climate_relevance,
        co2_effect=command.co2_effect,
        climate_adaptation=command.climate_adaptation,
        compensation=command.compensation,
    )
    named(paper.reference, "reference", "Vorlage")
    named(paper.title, "title", "Vorlage")
    return None


def remove_paper(command: RemovePaper, work: UnitOfWork) -> Ids:
    paper = work.get(Paper, command.paper)
    if work.all(select(AgendaItem).where(AgendaItem.paper_id == paper.id)):
        raise RuleBroken(
            "paper_in_use",
            f"Die Vorlage {paper.reference} steht auf einer Tagesordnung.",
            remedy="Nehmen Sie sie dort zuerst heraus.",
        )
    for line in work.all(select(BudgetLine).where(BudgetLine.paper_id == paper.id)):
        line.paper_id = None
    for consultation in work.all(select(Consultation).where(Consultation.paper_id == paper.id)):
        work.delete(consultation)
    for file in work.all(select(PaperFile).where(PaperFile.paper_id == paper.id)):
        work.delete(file)
    work.delete(paper)
    return None


def add_consultation(command: AddConsultation, work: UnitOfWork) -> Ids:
    work.get(Paper, command.paper)
    work.get(Organization, command.organization)
    consultation = Consultation(
        paper_id=command.paper,
        organization_id=command.organization,
        dated=command.dated,
        role=command.role,
        position=next_position(work, select(Consultation).where(Consultation.paper_id == command.paper)),
    )
    return {"consultation": work.add(consultation).id}


def remove_consultation(command: RemoveConsultation, work: UnitOfWork) -> Ids:
    work.delete(work.get(Consultation, command.consultation))
    return None


HANDLERS: dict[type[Command], Handler] = {
    AddPaper: add_paper,
    ChangePaper: change_paper,
    RemovePaper: remove_paper,
    AddConsultation: add_consultation,
    RemoveConsultation: remove_consultation,
}
