"""The documents of the strategy, their part of the table in `registry.py`: papers, measures, budget and reports."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from smartaachen_desktop.documents.named import named
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.services.exports import DocumentKind, DocumentType, DocumentWish, Made, RecordKind
from smartaachen_desktop.services.queries.annual_data import AnnualData, annual_data
from smartaachen_desktop.services.queries.budget_data import BudgetData, budget_data
from smartaachen_desktop.services.queries.document_signers import DocumentSigner
from smartaachen_desktop.services.queries.export_offer import files_of
from smartaachen_desktop.services.queries.measures_data import MeasuresData, measures_data
from smartaachen_desktop.services.queries.paper_data import PaperData, paper_data
from smartaachen_desktop.services.queries.status_data import StatusData, status_data

BOTH = tuple(Audience)
Signers = Sequence[DocumentSigner]


def _read_paper(session: Session, now: datetime, wish: DocumentWish) -> PaperData:
    data = paper_data(session, wish.needed, wish.audience, now)
    return replace(data, enclosed=files_of(session, [wish.needed], wish.parts))


def _paper(data: PaperData, signers: Signers = ()) -> Made:
    from smartaachen_desktop.documents.council_paper import build_council_paper

    return named(build_council_paper(data, signers), data.file_name)


def _read_measures(session: Session, now: datetime, wish: DocumentWish) -> MeasuresData:
    return measures_data(session, wish.audience, now)


def _measures(data: MeasuresData) -> Made:
    from smartaachen_desktop.documents.measures import build_measures

    return named(build_measures(data), data.file_name)


def _read_budget(session: Session, now: datetime, wish: DocumentWish) -> BudgetData:
    return budget_data(session, wish.audience, now)


def _budget(data: BudgetData, signers: Signers = ()) -> Made:
    from smartaachen_desktop.documents.budget import build_budget

    return named(build_budget(data, signers), data.file_name)


def _read_status(session: Session, now: datetime, wish: DocumentWish) -> StatusData:
    return status_data(session, wish.needed, wish.audience, now, wish.period)


def _status(data: StatusData, signers: Signers = ()) -> Made:
    from smartaachen_desktop.documents.status_report import build_status_report

    return named(build_status_report(data, signers), data.file_name)


def _read_annual(session: Session, now: datetime, wish: DocumentWish) -> AnnualData:
    """The period says which year is meant; the record may be the baseline to compare with."""
    year = wish.period[0].year if wish.period is not None else None
    return annual_data(session, year, wish.audience, now, wish.record)


def _annual(data: AnnualData, signers: Signers = ()) -> Made:
    from smartaachen_desktop.documents.annual_update import build_annual_update

    return named(build_annual_update(data, signers), data.file_name)


STRATEGY_ROWS: tuple[DocumentType[Any], ...] = (
    DocumentType(DocumentKind.PAPER, "Vorlage", RecordKind.PAPER, BOTH, _read_paper, _paper),
    DocumentType(
        DocumentKind.MEASURES, "Maßnahmen je Handlungsfeld", RecordKind.NOTHING, BOTH, _read_measures, _measures
    ),
    DocumentType(DocumentKind.BUDGET, "Haushalt", RecordKind.NOTHING, BOTH, _read_budget, _budget),
    DocumentType(DocumentKind.STATUS, "Statusbericht", RecordKind.BODY, BOTH, _read_status, _status),
    DocumentType(DocumentKind.ANNUAL, "Fortschreibung der Strategie", RecordKind.NOTHING, BOTH, _read_annual, _annual),
)
