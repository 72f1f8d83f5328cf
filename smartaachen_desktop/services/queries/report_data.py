"""The snapshot that the printed report is made from, already cut to its audience."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from smartaachen_desktop.formats import file_part, local
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.services.queries.letterhead import USUAL, LetterheadView, letterhead_of
from smartaachen_desktop.services.queries.report import Report, followup_report, with_reviews


@dataclass(frozen=True, slots=True)
class ReportData:
    """`printed_at` is part of the data, so that the same data give the same bytes."""

    report: Report
    printed_at: datetime
    letterhead: LetterheadView = USUAL

    @property
    def _edition(self) -> str:
        return "intern" if self.report.internal else "öffentlich"

    @property
    def number(self) -> str:
        """Document number, e.g. AWD/Umsetzung/2021-11-18/öffentlich."""
        return f"{self.report.short_name}/Umsetzung/{local(self.printed_at):%Y-%m-%d}/{self._edition}"

    @property
    def file_name(self) -> str:
        """E.g. Umsetzung-der-Beschluesse-AWD-2021-11-18-oeffentlich.pdf."""
        body = file_part(self.report.short_name)
        edition = "intern" if self.report.internal else "oeffentlich"
        return f"Umsetzung-der-Beschluesse-{body}-{local(self.printed_at):%Y-%m-%d}-{edition}.pdf"


def report_data(session: Session, organization: UUID, audience: Audience, printed_at: datetime) -> ReportData:
    """One read transaction gives everything; the public edition gets public rows only."""
    internal = audience is Audience.INTERNAL
    report = followup_report(session, organization, printed_at, internal=internal)
    report = with_reviews(session, report, printed_at)
    return ReportData(report, printed_at, letterhead_of(session, organization))
