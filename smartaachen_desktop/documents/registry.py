"""The table of all documents on paper: name, record, editions, how it is read and how it is made.

Lists and calendars stand in the table of `exchange/lists.py`; `app.py` joins both. What makes a document is imported
when it is made: it brings ReportLab along.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from smartaachen_desktop.documents.named import named
from smartaachen_desktop.documents.signable import SIGNING
from smartaachen_desktop.documents.strategy_registry import STRATEGY_ROWS
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.services.exports import DocumentKind, DocumentType, DocumentWish, Made, RecordKind
from smartaachen_desktop.services.plan_paper import PlanFormat, PlanWish
from smartaachen_desktop.services.queries.baselines import ReviewData, review_data
from smartaachen_desktop.services.queries.cancellation import CancellationData, cancellation_data
from smartaachen_desktop.services.queries.circular_data import CircularData, circular_data
from smartaachen_desktop.services.queries.document_signers import DocumentSigner
from smartaachen_desktop.services.queries.export_offer import cut, enclosed_files
from smartaachen_desktop.services.queries.extract import ExtractData, extract_data
from smartaachen_desktop.services.queries.invitation import AgendaData, InvitationData, agenda_data, invitation_data
from smartaachen_desktop.services.queries.meeting_load import stored_protocol
from smartaachen_desktop.services.queries.plan_print import PlanPrintData, plan_print_data
from smartaachen_desktop.services.queries.protocol import ProtocolData, protocol_data
from smartaachen_desktop.services.queries.report_data import ReportData, report_data
from smartaachen_desktop.services.queries.resolution_entries import (
    ResolutionsData,
    meeting_resolutions,
    year_resolutions,
)
from smartaachen_desktop.services.queries.run_sheet import RunSheetData, run_sheet_data
from smartaachen_desktop.services.queries.supplement import SupplementData, supplement_data

Minutes = tuple[ProtocolData, bytes | None]
"""The data, and the PDF as far as it is signed already."""
PlanPaper = tuple[PlanPrintData, PlanWish]
Signers = Sequence[DocumentSigner]
KeyGroups = tuple[tuple[tuple[str, tuple[tuple[str, str], ...]], ...], datetime]

BOTH = (Audience.PUBLIC, Audience.INTERNAL)
INTERNAL = (Audience.INTERNAL,)
PUBLIC = (Audience.PUBLIC,)


def _read_protocol(session: Session, now: datetime, wish: DocumentWish) -> Minutes:
    stored = stored_protocol(session, wish.needed, wish.audience)
    data = protocol_data(session, wish.needed, wish.audience, now)
    if stored is None:
        data = cut(replace(data, parts=wish.parts), wish.parts)
        data = replace(data, enclosed=enclosed_files(session, data.meeting, wish.parts))
    return data, stored[1] if stored else None


def _protocol(minutes: Minutes) -> Made:
    from smartaachen_desktop.documents.protocol import final_protocol

    return final_protocol(*minutes)


def _read_deliveries(session: Session, now: datetime, wish: DocumentWish) -> ProtocolData:
    return protocol_data(session, wish.needed, wish.audience, now)


def _deliveries(data: ProtocolData) -> Made:
    from smartaachen_desktop.documents.delivery_list import build_delivery_list

    return named(build_delivery_list(data), data.file_name.replace("Niederschrift-", "Verteiler-", 1))


def _read_invitation(session: Session, now: datetime, wish: DocumentWish) -> InvitationData:
    data = invitation_data(session, wish.needed, wish.audience, now)
    return replace(data, enclosed=enclosed_files(session, data.meeting, wish.parts))


def _invitation(data: InvitationData, signers: Signers = ()) -> Made:
    from smartaachen_desktop.documents.invitation import build_invitation

    return named(build_invitation(data, signers), data.file_name)


def _read_agenda(session: Session, now: datetime, wish: DocumentWish) -> AgendaData:
    return agenda_data(session, wish.needed, wish.audience, now)


def _agenda(data: AgendaData, signers: Signers = ()) -> Made:
    from smartaachen_desktop.documents.invitation import build_agenda

    return named(build_agenda(data, signers), data.file_name)


def _sheet(data: InvitationData) -> Made:
    from smartaachen_desktop.documents.attendance_sheet import build_attendance_sheet

    return named(build_attendance_sheet(data), data.file_name.replace("Einladung-", "Anwesenheitsliste-", 1))


def _read_supplement(session: Session, now: datetime, wish: DocumentWish) -> SupplementData:
    return supplement_data(session, wish.needed, wish.audience, now)


def _supplement(data: SupplementData) -> Made:
    from smartaachen_desktop.documents.supplement import build_supplement

    return named(build_supplement(data), data.file_name)


def _read_cancellation(session: Session, now: datetime, wish: DocumentWish) -> CancellationData:
    return cancellation_data(session, wish.needed, wish.audience, now)


def _cancellation(data: CancellationData) -> Made:
    from smartaachen_desktop.documents.cancellation import build_cancellation

    return named(build_cancellation(data), data.file_name)


def _read_run_sheet(session: Session, now: datetime, wish: DocumentWish) -> RunSheetData:
    return run_sheet_data(session, wish.needed, now)


def _run_sheet(data: RunSheetData) -> Made:
    from smartaachen_desktop.documents.run_sheet import build_run_sheet

    return named(build_run_sheet(data), data.file_name)


def _read_extract(session: Session, now: datetime, wish: DocumentWish) -> ExtractData:
    return extract_data(session, wish.needed, wish.audience, now)


def _extract(data: ExtractData, signers: Signers = ()) -> Made:
    from smartaachen_desktop.documents.extract import build_extract

    return named(build_extract(data, signers), data.file_name)


def _read_resolutions(session: Session, now: datetime, wish: DocumentWish) -> ResolutionsData:
    return meeting_resolutions(session, wish.needed, wish.audience, now)


def _read_book(session: Session, now: datetime, wish: DocumentWish) -> ResolutionsData:
    return year_resolutions(session, wish.needed, wish.audience, now, wish.year)


def _resolutions(data: ResolutionsData, signers: Signers = ()) -> Made:
    from smartaachen_desktop.documents.resolutions import build_resolutions

    return named(build_resolutions(data, signers), data.file_name)


def _read_report(session: Session, now: datetime, wish: DocumentWish) -> ReportData:
    return report_data(session, wish.needed, wish.audience, now)


def _report(data: ReportData, signers: Signers = ()) -> Made:
    from smartaachen_desktop.documents.report import build_report

    return named(build_report(data, signers), data.file_name)


def _read_circular(session: Session, now: datetime, wish: DocumentWish) -> CircularData:
    return circular_data(session, wish.needed, wish.audience, now)


def _circular(data: CircularData, signers: Signers = ()) -> Made:
    from smartaachen_desktop.documents.circular import build_circular_note

    return named(build_circular_note(data, signers), data.file_name)


def _read_review(session: Session, now: datetime, wish: DocumentWish) -> ReviewData:
    return review_data(session, wish.needed, wish.audience, now, wish.later)


def _review(data: ReviewData, signers: Signers = ()) -> Made:
    from smartaachen_desktop.documents.plan_review import build_review

    return named(build_review(data, signers), data.file_name)


def _read_plan(session: Session, now: datetime, wish: DocumentWish) -> PlanPaper:
    plan = wish.plan or PlanWish()
    return plan_print_data(session, wish.audience, now, plan.definition, plan.filter_name, plan.baseline), plan


def _plan(paper: PlanPaper, signers: Signers = ()) -> Made:
    from smartaachen_desktop.documents import plan_chart

    data, wish = paper
    name = data.file_name(f".{wish.format.value}")
    match wish.format:
        case PlanFormat.PDF:
            return named(plan_chart.build_plan(data, wish.options, signers), name)
        case PlanFormat.SVG:
            return Made(name, plan_chart.build_svg(data, wish.options, wish.width))
        case PlanFormat.PNG:
            return Made(name, plan_chart.build_png(data, wish.options, wish.width))


def _read_keys(_session: Session, now: datetime, wish: DocumentWish) -> KeyGroups:
    return wish.groups, now


def _keys(keys: KeyGroups) -> Made:
    from smartaachen_desktop.documents.key_sheet import build_key_sheet

    return named(build_key_sheet(*keys), "Tasten.pdf")


_MEETING = RecordKind.MEETING
_ROWS: tuple[DocumentType[Any], ...] = (
    DocumentType(DocumentKind.INVITATION, "Einladung", _MEETING, BOTH, _read_invitation, _invitation),
    DocumentType(DocumentKind.AGENDA, "Tagesordnung", _MEETING, BOTH, _read_agenda, _agenda),
    DocumentType(
        DocumentKind.SUPPLEMENT, "Nachtrag zur Tagesordnung", _MEETING, BOTH, _read_supplement, _supplement
    ),
    DocumentType(DocumentKind.CANCELLATION, "Absage", _MEETING, BOTH, _read_cancellation, _cancellation),
    DocumentType(DocumentKind.RUN_SHEET, "Regiebuch", _MEETING, INTERNAL, _read_run_sheet, _run_sheet),
    DocumentType(DocumentKind.ATTENDANCE_SHEET, "Anwesenheitsliste", _MEETING, INTERNAL, _read_invitation, _sheet),
    DocumentType(DocumentKind.PROTOCOL, "Niederschrift", _MEETING, BOTH, _read_protocol, _protocol),
    DocumentType(
        DocumentKind.DELIVERIES, "Verteiler der Niederschrift", _MEETING, INTERNAL, _read_deliveries, _deliveries
    ),
    DocumentType(DocumentKind.EXTRACT, "Beschlussauszug", RecordKind.ITEM, BOTH, _read_extract, _extract),
    DocumentType(
        DocumentKind.RESOLUTIONS, "Beschlüsse der Sitzung", _MEETING, BOTH, _read_resolutions, _resolutions
    ),
    DocumentType(
        DocumentKind.RESOLUTION_BOOK, "Beschlusssammlung eines Jahres", RecordKind.BODY, BOTH, _read_book, _resolutions
    ),
    DocumentType(DocumentKind.REPORT, "Umsetzung der Beschlüsse", RecordKind.BODY, BOTH, _read_report, _report),
    DocumentType(
        DocumentKind.CIRCULAR, "Vermerk über den Umlaufbeschluss", RecordKind.CIRCULAR, BOTH, _read_circular, _circular
    ),
    DocumentType(
        DocumentKind.REVIEW, "Halbjahresbericht zum Projektplan", RecordKind.BASELINE, BOTH, _read_review, _review
    ),
    DocumentType(
        DocumentKind.PLAN, "Projektplan", RecordKind.NOTHING, BOTH, _read_plan, _plan,
        endings=tuple(f".{each.value}" for each in PlanFormat),
    ),
    DocumentType(
        DocumentKind.KEYS, "Tasten", RecordKind.NOTHING, PUBLIC, _read_keys, _keys, from_window=True
    ),
)  # fmt: skip

DOCUMENTS: Mapping[DocumentKind, DocumentType[Any]] = {
    each.kind: replace(each, signing=SIGNING.get(each.kind)) for each in (*_ROWS, *STRATEGY_ROWS)
}
