"""The report "Umsetzung der Beschlüsse" on paper: a section per resolution with its assignments as a table."""

from collections.abc import Sequence

from smartaachen_desktop.documents.feedback import write_feedback
from smartaachen_desktop.documents.house_meta import HouseMeta
from smartaachen_desktop.documents.letterhead import write_letterhead
from smartaachen_desktop.documents.pdf.build import BuiltDocument
from smartaachen_desktop.documents.pdf.builder import DocumentBuilder
from smartaachen_desktop.documents.pdf.metadata import Attachment
from smartaachen_desktop.documents.pdf.tables import Column
from smartaachen_desktop.documents.places import build_signed
from smartaachen_desktop.formats import day, local
from smartaachen_desktop.services.plain import to_csv
from smartaachen_desktop.services.queries.document_signers import DocumentSigner
from smartaachen_desktop.services.queries.report import Report, ReportRow, ReportTask
from smartaachen_desktop.services.queries.report_data import ReportData
from smartaachen_desktop.services.queries.review_note import TOLD
from smartaachen_desktop.services.queries.words import FATE_NAMES

_HEAD = ("Beschluss", "Tag", "Gegenstand", "Ergebnis", "Auftrag", "Zuständig", "Frist", "Stand",
         "Priorität", "Sachstand")  # fmt: skip
_COLUMNS = (Column("Auftrag", 2.2), Column("Zuständig", 1), Column("Frist", 0.7), Column("Stand", 1))
_REVIEW_COLUMNS = (
    Column("Anlass", 1.4), Column("Seit dem Basisplan vom", 1.6), *(Column(FATE_NAMES[fate], 0.8) for fate in TOLD),
)  # fmt: skip


def build_report(data: ReportData, signers: Sequence[DocumentSigner] = ()) -> BuiltDocument:
    """The report as PDF; the same data give the same bytes."""
    report, builder = data.report, DocumentBuilder()
    write_letterhead(builder, data.letterhead)
    late = report.overdue_tasks
    edition = "Interne Ausgabe" if report.internal else "Öffentliche Ausgabe"
    builder.title("Umsetzung der Beschlüsse", report.organization, edition)
    builder.facts(
        [
            ("Stand", day(report.today)),
            *([("Seit der Sitzung vom", day(report.since))] if report.since is not None else []),
            ("Beschlüsse", str(sum(bool(row.number) for row in report.rows))),
            ("Offene Aufträge", str(report.open_tasks) + (f", davon überfällig {late}" if late else "")),
        ]
    )
    if not report.rows:
        builder.paragraph("Es sind keine Beschlüsse offen.")
    for row in report.rows:
        _row(builder, row)
    if report.reviews:
        builder.section("Halbjahresbericht und Fortschreibung")
        builder.paragraph("Was aus dem Projektplan seit seinen Basisplänen geworden ist, in der Zahl der Maßnahmen:")
        builder.table(
            _REVIEW_COLUMNS,
            [(each.occasion, each.since, *(str(count) for count in each.counts)) for each in report.reviews],
        )
    if report.feedback:
        builder.section("Rückmeldungen zu den Handlungsfeldern")
        write_feedback(builder, report.feedback, internal=report.internal)
    title = f"Umsetzung der Beschlüsse, {report.organization}, {day(report.today)}"
    meta = HouseMeta(
        title=title,
        author="Schriftführung",
        created=local(data.printed_at),
        number=data.number,
        header_left=f"{report.organization} · {day(report.today)}",
        header_right=f"Umsetzung der Beschlüsse, {edition.lower() if report.internal else 'öffentlich'}",
        attachments=(Attachment("auftraege.csv", _csv(report), "text/csv", "Die Beschlüsse und ihre Aufträge"),),
    )
    return build_signed(builder, meta, signers)


def _csv(report: Report) -> bytes:
    """One row an assignment; a resolution that left none has a row of its own."""
    rows = []
    for row in report.rows:
        head = (row.number, day(row.day), row.subject, row.result)
        rows += [(*head, each.text, each.who, day(each.due), each.state, each.grade, each.note) for each in row.tasks]
        if not row.tasks:
            rows.append((*head, "", "", "", "", "", ""))
    return to_csv(_HEAD, rows)


def _row(builder: DocumentBuilder, row: ReportRow) -> None:
    head = " · ".join(part for part in (row.number, day(row.day)) if part)
    builder.section(f"{head}: {row.subject}" if head else row.subject)
    if row.text:
        builder.resolution(row.text)
    if row.changes:
        builder.sub_head("Beschlossene Änderungen")
        for words in row.changes:
            builder.paragraph(words)
    if row.result and not row.tasks:
        builder.paragraph(f"Ergebnis: {row.result}. Aus dem Beschluss folgt kein Auftrag.")
        return
    if row.result:
        builder.paragraph(f"Ergebnis: {row.result}.")
    builder.table(
        _COLUMNS,
        [(task.text, task.who or "noch offen", day(task.due) or "ohne Frist", _state(task)) for task in row.tasks],
    )
    builder.space(6)
    for task in row.tasks:
        if task.note:
            builder.small(f"Sachstand zu „{task.text}“: {task.note}")


def _state(task: ReportTask) -> str:
    return ". ".join(part for part in (task.state, task.urgency) if part)
