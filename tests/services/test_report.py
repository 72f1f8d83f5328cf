"""The report "Umsetzung der Beschlüsse" on paper: everything said, nothing of the closed part, accessible."""

import subprocess
from datetime import UTC, date, datetime
from pathlib import Path

from smartaachen_desktop.app import read_document
from smartaachen_desktop.documents.report import build_report
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.meetings import ResultCategory
from smartaachen_desktop.model.resolutions import AssignmentStatus
from smartaachen_desktop.services import assignments, resolutions
from smartaachen_desktop.services.exports import DocumentKind, DocumentWish, Made
from smartaachen_desktop.services.queries.report import Report, ReportRow, ReportTask
from smartaachen_desktop.services.queries.report_data import ReportData
from tests.check_pdf import conformance_failures, font_failures, syntax_failures
from tests.services.conftest import Room

PRINTED = datetime(2022, 1, 20, 16, tzinfo=UTC)
DUE = date(2021, 12, 1)


def words(path: Path) -> str:
    done = subprocess.run(("pdftotext", "-layout", path, "-"), capture_output=True, text=True, check=True)
    return " ".join(done.stdout.split())


def full(internal: bool) -> ReportData:
    late = ReportTask("Workshop vorbereiten", "FB 02", DUE, AssignmentStatus.OPEN, True, "10.01.2022: Termin steht", "")
    done = ReportTask("Raum <suchen> & buchen", "", None, AssignmentStatus.DONE, False, "", "AWD 2022/3")
    rows = tuple(
        ReportRow(
            f"AWD 2021/{at}", date(2021, 11, 18), "Strategie", "Der Ausschuss beschließt.\n\n- erstens",
            "ungeändert beschlossen", True, () if at == 2 else (late, done),
        )
        for at in range(1, 9)
    )  # fmt: skip
    rest = ReportRow("", None, "AWD 18.11.2021", "", "", True, (late,))
    report = Report("Ausschuss", "AWD", date(2021, 11, 18), date(2022, 1, 20), (*rows, rest), internal)
    return ReportData(report, PRINTED)


def test_the_report_says_everything_and_passes_the_checks(tmp_path: Path) -> None:
    for internal in (False, True):
        path = tmp_path / "bericht.pdf"
        content = build_report(full(internal)).content
        path.write_bytes(content)
        assert build_report(full(internal)).content == content
        text = words(path)
        for said in (
            "AWD 2021/1 · 18.11.2021: Strategie", "offen, überfällig", "erledigt durch Beschluss AWD 2022/3",
            "Raum <suchen> & buchen", "10.01.2022: Termin steht", "folgt kein Auftrag", "8, davon überfällig 8",
        ):  # fmt: skip
            assert said in text
        for profile in ("3a", "ua1"):
            assert conformance_failures(path, profile) == []
        assert font_failures(path) == syntax_failures(path) == []


def made_by(room: Room, wish: DocumentWish) -> Made:
    return room.dispatcher.read(lambda session: read_document(session, room.clock(), wish))()


def test_the_public_edition_is_silent_on_the_closed_part(decided: Room, tmp_path: Path) -> None:
    closed = next(item for item in decided.view().items if not item.public)
    made = decided.do(resolutions.RecordResolution(closed.id, "GEHEIM beschlossen", ResultCategory.NOTED))["resolution"]
    decided.do(assignments.AddAssignment("GEHEIM erledigen", resolution=made))
    opened = next(item for item in decided.view().items if item.assignments and item.public)
    decided.do(assignments.ChangeAssignment(opened.assignments[0].id, done_by=made))
    body = decided.example.organizations["awd"]
    for audience, told in ((Audience.PUBLIC, False), (Audience.INTERNAL, True)):
        wish = DocumentWish(DocumentKind.REPORT, body, audience)
        name, content = made_by(decided, wish)
        path = tmp_path / name
        path.write_bytes(content)
        assert ("GEHEIM" in words(path)) is told
        assert ("durch Beschluss" in words(path)) is told
