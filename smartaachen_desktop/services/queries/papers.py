"""Council papers with Beratungsfolge, financial table and climate boxes."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

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
from smartaachen_desktop.services.queries.budget import BudgetView, budget_view


@dataclass(frozen=True, slots=True)
class ConsultationRow:
    id: UUID
    organization_id: UUID
    organization: str
    dated: date | None
    role: ConsultationRole


@dataclass(frozen=True, slots=True)
class PaperFileRow:
    """A file without its content; `size` in bytes."""

    id: UUID
    file_name: str
    media_type: str
    size: int


@dataclass(frozen=True, slots=True)
class PaperView:
    id: UUID
    reference: str
    title: str
    dated: date | None
    public: bool
    lead_department_id: UUID | None
    lead_department: str
    participating: str
    author: str
    originating_motion: str
    goals: str
    proposal: str
    explanation: str
    has_financial_effects: bool
    financial_note: str
    climate_relevance: ClimateRelevance
    co2_effect: Co2Effect
    climate_adaptation: ClimateRelevance
    compensation: Compensation
    consultations: tuple[ConsultationRow, ...]
    budget: BudgetView
    files: tuple[PaperFileRow, ...] = ()


def paper_views(session: Session) -> tuple[PaperView, ...]:
    """All papers, the newest first."""
    papers = session.scalars(select(Paper).order_by(Paper.dated.desc(), Paper.reference)).all()
    return tuple(_view(session, paper) for paper in papers)


def paper_view(session: Session, paper_id: UUID) -> PaperView | None:
    paper = session.get(Paper, paper_id)
    return _view(session, paper) if paper else None


def _view(session: Session, paper: Paper) -> PaperView:
    bodies = {row.id: row.name for row in session.scalars(select(Organization))}
    department = session.get(Department, paper.lead_department_id) if paper.lead_department_id else None
    stations = session.scalars(
        select(Consultation).where(Consultation.paper_id == paper.id).order_by(Consultation.position)
    )
    return PaperView(
        id=paper.id,
        reference=paper.reference,
        title=paper.title,
        dated=paper.dated,
        public=paper.public,
        lead_department_id=paper.lead_department_id,
        lead_department=f"{department.code} - {department.name}".rstrip(" -") if department else "",
        participating=paper.participating,
        author=paper.author,
        originating_motion=paper.originating_motion,
        goals=paper.goals,
        proposal=paper.proposal,
        explanation=paper.explanation,
        has_financial_effects=paper.has_financial_effects,
        financial_note=paper.financial_note,
        climate_relevance=paper.climate_relevance,
        co2_effect=paper.co2_effect,
        climate_adaptation=paper.climate_adaptation,
        compensation=paper.compensation,
        consultations=tuple(
            ConsultationRow(row.id, row.organization_id, bodies[row.organization_id], row.dated, row.role)
            for row in stations
        ),
        budget=budget_view(session, paper.id),
        files=paper_files(session, paper.id),
    )


def paper_files(session: Session, paper: UUID) -> tuple[PaperFileRow, ...]:
    columns = (PaperFile.id, PaperFile.file_name, PaperFile.media_type, PaperFile.size)
    found = session.execute(select(*columns).where(PaperFile.paper_id == paper).order_by(PaperFile.position))
    return tuple(PaperFileRow(*row) for row in found.all())


def file_content(session: Session, file: UUID) -> tuple[str, bytes]:
    """Name and bytes of a file."""
    row = session.execute(select(PaperFile.file_name, PaperFile.content).where(PaperFile.id == file)).one()
    return row[0], row[1]
