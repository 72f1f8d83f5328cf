"""Council papers with Beratungsfolge, financial table and climate boxes."""

from collections.abc import Mapping, Sequence
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
from smartaachen_desktop.services.queries.budget import BudgetView, paper_budgets


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


def paper_labels(session: Session) -> tuple[tuple[UUID, str, bool], ...]:
    """All papers to choose from as (id, "FB 02/0103/WP18 · title", public), the newest first."""
    columns = select(Paper.id, Paper.reference, Paper.title, Paper.public)
    rows = session.execute(columns.order_by(Paper.dated.desc(), Paper.reference))
    return tuple((row.id, f"{row.reference} · {row.title}", row.public) for row in rows)


def paper_views(session: Session) -> tuple[PaperView, ...]:
    """All papers, the newest first."""
    return _views(session, session.scalars(select(Paper).order_by(Paper.dated.desc(), Paper.reference)).all())


def paper_view(session: Session, paper_id: UUID) -> PaperView | None:
    paper = session.get(Paper, paper_id)
    return _views(session, [paper])[0] if paper else None


def _views(session: Session, papers: Sequence[Paper]) -> tuple[PaperView, ...]:
    """What lies around the papers is read once for all of them."""
    ids = [paper.id for paper in papers]
    bodies = {row.id: row.name for row in session.execute(select(Organization.id, Organization.name))}
    departments = {
        row.id: f"{row.code} - {row.name}".rstrip(" -")
        for row in session.execute(select(Department.id, Department.code, Department.name))
    }
    stations: dict[UUID, list[ConsultationRow]] = {}
    for row in session.scalars(
        select(Consultation).where(Consultation.paper_id.in_(ids)).order_by(Consultation.position)
    ):
        place = ConsultationRow(row.id, row.organization_id, bodies[row.organization_id], row.dated, row.role)
        stations.setdefault(row.paper_id, []).append(place)
    files = _files(session, ids)
    budget = paper_budgets(session)
    return tuple(
        _view(paper, departments, tuple(stations.get(paper.id, ())), files.get(paper.id, ()), budget(paper.id))
        for paper in papers
    )


def _view(
    paper: Paper,
    departments: Mapping[UUID, str],
    stations: tuple[ConsultationRow, ...],
    files: tuple[PaperFileRow, ...],
    budget: BudgetView,
) -> PaperView:
    return PaperView(
        id=paper.id,
        reference=paper.reference,
        title=paper.title,
        dated=paper.dated,
        public=paper.public,
        lead_department_id=paper.lead_department_id,
        lead_department=departments[paper.lead_department_id] if paper.lead_department_id else "",
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
        consultations=stations,
        budget=budget,
        files=files,
    )


def paper_files(session: Session, paper: UUID) -> tuple[PaperFileRow, ...]:
    return _files(session, [paper]).get(paper, ())


def _files(session: Session, papers: Sequence[UUID]) -> dict[UUID, tuple[PaperFileRow, ...]]:
    columns = (PaperFile.paper_id, PaperFile.id, PaperFile.file_name, PaperFile.media_type, PaperFile.size)
    found: dict[UUID, tuple[PaperFileRow, ...]] = {}
    for row in session.execute(select(*columns).where(PaperFile.paper_id.in_(papers)).order_by(PaperFile.position)):
        found[row.paper_id] = (*found.get(row.paper_id, ()), PaperFileRow(row.id, *row[2:]))
    return found


def file_content(session: Session, file: UUID) -> tuple[str, bytes]:
    """Name and bytes of a file."""
    row = session.execute(select(PaperFile.file_name, PaperFile.content).where(PaperFile.id == file)).one()
    return row[0], row[1]
