"""The snapshot that a council paper is printed from, already cut to its audience."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from sqlalchemy.orm import Session

from smartaachen_desktop.formats import file_part
from smartaachen_desktop.model.citations import citation
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.errors import RuleBroken, UnknownRecord
from smartaachen_desktop.model.law import Law
from smartaachen_desktop.model.papers import ClimateRelevance, Co2Effect, Compensation, ConsultationRole
from smartaachen_desktop.model.people import Organization
from smartaachen_desktop.services.export_parts import EnclosedFile
from smartaachen_desktop.services.queries.budget_data import AmountTable, PlannedRecord, planned_records, planned_table
from smartaachen_desktop.services.queries.editions import Edition
from smartaachen_desktop.services.queries.letterhead import USUAL, LetterheadView, letterhead_of
from smartaachen_desktop.services.queries.papers import PaperView, paper_view
from smartaachen_desktop.services.queries.public import planned_only, public_budget
from smartaachen_desktop.services.queries.public_load import public_ground
from smartaachen_desktop.services.queries.words import RELEVANCE_NAMES


@dataclass(frozen=True, slots=True)
class ConsultationRecord:
    dated: date | None
    organization: str
    role: ConsultationRole


@dataclass(frozen=True, slots=True)
class PaperRecord:
    """The paper as it travels inside the document; its fields are a published format."""

    reference: str
    title: str
    public: bool
    dated: date | None
    lead_department: str
    participating: str
    author: str
    originating_motion: str
    goals: str
    consultations: tuple[ConsultationRecord, ...]
    proposal: str
    has_financial_effects: bool
    financial_note: str
    budget: tuple[PlannedRecord, ...]
    climate_relevance: ClimateRelevance
    co2_effect: Co2Effect
    climate_adaptation: ClimateRelevance
    compensation: Compensation
    explanation: str
    files: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PaperData:
    paper: PaperView
    edition: Edition
    letterhead: LetterheadView = USUAL
    """Of the body that decides, else of the last one that deals with the paper, else of the strategy."""
    body: UUID | None = None
    """That body."""
    enclosed: tuple[EnclosedFile, ...] = ()
    """The paper's own files, as far as they shall travel inside the document."""

    @property
    def number(self) -> str:
        """The paper's own number; that of a non-public one stays inside the document."""
        return self.paper.reference if self.paper.public else "Vorlage, nichtöffentlich"

    @property
    def file_name(self) -> str:
        """E.g. Vorlage-FB-02-0103-WP18-2021-11-18-oeffentlich.pdf; a non-public paper tells nothing in its name."""
        return self.edition.file_name(f"Vorlage-{file_part(self.paper.reference)}" if self.paper.public else "Vorlage")

    @property
    def climate(self) -> str:
        """The short word in the head of the form."""
        relevance, effect = self.paper.climate_relevance, self.paper.co2_effect
        if relevance is ClimateRelevance.UNCLEAR and effect is Co2Effect.NOT_DETERMINABLE:
            return "Nicht ermittelbar"
        words = RELEVANCE_NAMES[relevance]
        return words[:1].upper() + words[1:]

    @property
    def money(self) -> AmountTable:
        return planned_table(self.paper.budget)

    @property
    def attached(self) -> PaperRecord:
        """The paper as data."""
        paper = self.paper
        return PaperRecord(
            reference=paper.reference,
            title=paper.title,
            public=paper.public,
            dated=paper.dated,
            lead_department=paper.lead_department,
            participating=paper.participating,
            author=paper.author,
            originating_motion=paper.originating_motion,
            goals=paper.goals,
            consultations=tuple(
                ConsultationRecord(row.dated, row.organization, row.role) for row in paper.consultations
            ),
            proposal=paper.proposal,
            has_financial_effects=paper.has_financial_effects,
            financial_note=paper.financial_note,
            budget=planned_records(paper.budget),
            climate_relevance=paper.climate_relevance,
            co2_effect=paper.co2_effect,
            climate_adaptation=paper.climate_adaptation,
            compensation=paper.compensation,
            explanation=paper.explanation,
            files=tuple(each.file_name for each in paper.files),
        )


def paper_data(session: Session, paper: UUID, audience: Audience, printed_at: datetime) -> PaperData:
    """One read transaction gives everything. Raises RuleBroken for the public edition of a non-public paper."""
    view = paper_view(session, paper)
    if view is None:
        raise UnknownRecord("unknown_id", f"Unbekannte Kennung {paper} (paper).", field="paper")
    budget = planned_only(view.budget)
    if audience is Audience.PUBLIC:
        if not view.public:
            raise RuleBroken(
                "paper_not_public",
                "Eine nichtöffentliche Vorlage hat keine öffentliche Ausgabe.",
                field="audience",
                remedy="Wählen Sie die interne Ausgabe.",
                paragraph=_law(session, view),
            )
        budget = planned_only(public_budget(view.budget, public_ground(session).targets))
    body = _body(view)
    return PaperData(replace(view, budget=budget), Edition(audience, printed_at), letterhead_of(session, body), body)


def _body(view: PaperView) -> UUID | None:
    """That decides, else the last one that deals with the paper."""
    deciding = [row for row in view.consultations if row.role is ConsultationRole.DECISION]
    stations = deciding or view.consultations
    return stations[-1].organization_id if stations else None


def _law(session: Session, view: PaperView) -> str | None:
    """Where the rule stands for that body."""
    body_id = _body(view)
    body = session.get(Organization, body_id) if body_id is not None else None
    return (citation(body.rule_profile, Law.OPENNESS, body.rules_source) or None) if body is not None else None
