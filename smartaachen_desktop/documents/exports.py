"""From a wish to a file: the values are read at once, the returned job makes the document."""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.services.exports import DocumentKind, DocumentWish, Made
from smartaachen_desktop.services.plan_paper import PlanFormat, PlanWish
from smartaachen_desktop.services.queries.baselines import ReviewData, review_data
from smartaachen_desktop.services.queries.circular_data import CircularData, circular_data
from smartaachen_desktop.services.queries.invitation import InvitationData, invitation_data
from smartaachen_desktop.services.queries.plan_print import PlanPrintData, plan_print_data
from smartaachen_desktop.services.queries.protocol import ProtocolData, protocol_data
from smartaachen_desktop.services.queries.report_data import ReportData, report_data
from smartaachen_desktop.services.queries.run_sheet import RunSheetData, run_sheet_data
from smartaachen_desktop.services.queries.supplement import SupplementData, supplement_data


def read_document(session: Session, now: datetime, wish: DocumentWish) -> Callable[[], Made]:
    """Raises LookupError for a kind that needs a record and has none."""
    match wish.kind:
        case DocumentKind.REPORT:
            job = _report(report_data(session, _record(wish), wish.audience, now))
        case DocumentKind.INVITATION:
            job = _invitation(invitation_data(session, _record(wish), wish.audience, now))
        case DocumentKind.SUPPLEMENT:
            job = _supplement(supplement_data(session, _record(wish), wish.audience, now))
        case DocumentKind.RUN_SHEET:
            if wish.audience is Audience.PUBLIC:
                raise LookupError("the run sheet has no public edition")
            job = _run_sheet(run_sheet_data(session, _record(wish), now))
        case DocumentKind.DELIVERIES:
            job = _deliveries(protocol_data(session, _record(wish), Audience.INTERNAL, now))
        case DocumentKind.ATTENDANCE_SHEET:
            job = _sheet(invitation_data(session, _record(wish), Audience.INTERNAL, now))
        case DocumentKind.REVIEW:
            job = _review(review_data(session, _record(wish), wish.audience, now, wish.later))
        case DocumentKind.CIRCULAR:
            job = _circular(circular_data(session, _record(wish), wish.audience, now))
        case DocumentKind.KEYS:
            job = _keys(wish, now)
        case DocumentKind.PLAN:
            plan = wish.plan or PlanWish()
            job = _plan(plan_print_data(session, wish.audience, now, plan.definition, plan.filter_name), plan)
        case _:
            raise LookupError(wish.kind)
    return job


def _record(wish: DocumentWish) -> UUID:
    if wish.record is None:
        raise LookupError(wish.kind)
    return wish.record


def _plan(data: PlanPrintData, wish: PlanWish) -> Callable[[], Made]:
    def job() -> Made:
        from smartaachen_desktop.documents import plan_chart

        match wish.format:
            case PlanFormat.PDF:
                content = plan_chart.build_plan(data, wish.options).content
            case PlanFormat.SVG:
                content = plan_chart.build_svg(data, wish.options, wish.width)
            case PlanFormat.PNG:
                content = plan_chart.build_png(data, wish.options, wish.width)
        return data.file_name(f".{wish.format.value}"), content

    return job


def _report(data: ReportData) -> Callable[[], Made]:
    def job() -> Made:
        from smartaachen_desktop.documents.report import build_report

        return data.file_name, build_report(data).content

    return job


def _invitation(data: InvitationData) -> Callable[[], Made]:
    def job() -> Made:
        from smartaachen_desktop.documents.invitation import build_invitation

        return data.file_name, build_invitation(data).content

    return job


def _supplement(data: SupplementData) -> Callable[[], Made]:
    def job() -> Made:
        from smartaachen_desktop.documents.supplement import build_supplement

        return data.file_name, build_supplement(data).content

    return job


def _deliveries(data: ProtocolData) -> Callable[[], Made]:
    def job() -> Made:
        from smartaachen_desktop.documents.delivery_list import build_delivery_list

        return data.file_name.replace("Niederschrift-", "Verteiler-", 1), build_delivery_list(data).content

    return job


def _run_sheet(data: RunSheetData) -> Callable[[], Made]:
    def job() -> Made:
        from smartaachen_desktop.documents.run_sheet import build_run_sheet

        return data.file_name, build_run_sheet(data).content

    return job


def _sheet(data: InvitationData) -> Callable[[], Made]:
    def job() -> Made:
        from smartaachen_desktop.documents.attendance_sheet import build_attendance_sheet

        return data.file_name.replace("Einladung-", "Anwesenheitsliste-", 1), build_attendance_sheet(data).content

    return job


def _review(data: ReviewData) -> Callable[[], Made]:
    def job() -> Made:
        from smartaachen_desktop.documents.plan_review import build_review

        return data.file_name, build_review(data).content

    return job


def _circular(data: CircularData) -> Callable[[], Made]:
    def job() -> Made:
        from smartaachen_desktop.documents.circular import build_circular_note

        return data.file_name, build_circular_note(data).content

    return job


def _keys(wish: DocumentWish, now: datetime) -> Callable[[], Made]:
    def job() -> Made:
        from smartaachen_desktop.documents.key_sheet import build_key_sheet

        return "Tasten.pdf", build_key_sheet(wish.groups, now).content

    return job
