"""The status report (Statusbericht) to a body: what was done since its last meeting, and what comes next."""

from collections.abc import Sequence

from smartaachen_desktop.charts.status_chart import measures_by_status
from smartaachen_desktop.documents.attached import status_json
from smartaachen_desktop.documents.budget import write_budget_state
from smartaachen_desktop.documents.house_meta import HouseMeta
from smartaachen_desktop.documents.letterhead import write_letterhead
from smartaachen_desktop.documents.pdf.build import BuiltDocument
from smartaachen_desktop.documents.pdf.builder import DocumentBuilder
from smartaachen_desktop.documents.pdf.matplotlib_figure import paper_look
from smartaachen_desktop.documents.pdf.metadata import Attachment
from smartaachen_desktop.documents.pdf.tables import Cell, Column, Row
from smartaachen_desktop.documents.places import build_signed
from smartaachen_desktop.formats import NBSP, day, local, period, span
from smartaachen_desktop.model.plan import MeasureKind, MeasureStatus
from smartaachen_desktop.services.plain import to_csv
from smartaachen_desktop.services.queries.document_signers import DocumentSigner
from smartaachen_desktop.services.queries.measures_data import FieldSection
from smartaachen_desktop.services.queries.plan import MeasureRow
from smartaachen_desktop.services.queries.status_data import StatusData
from smartaachen_desktop.services.queries.status_tables import (
    MEETING,
    budget_table,
    coming,
    coming_table,
    decisions,
    decisions_table,
    measures_table,
    tasks_table,
)
from smartaachen_desktop.services.queries.words import STATUS_NAMES

_NUMBER = Column("Nr.", width=34)
_NAME, _WHEN, _WHO = Column("Maßnahme", 2.0), Column("Zeitraum", 2.05), Column("Zuständig", 1.2)
_TASKS = (
    Column("Auftrag", 2.2), Column("aus", 0.9), Column("Zuständig", 1), Column("Frist", width=66),
    Column("Stand", 0.9),
)  # fmt: skip
_STATUSES = (
    MeasureStatus.DONE, MeasureStatus.RUNNING, MeasureStatus.PLANNED, MeasureStatus.IDEA, MeasureStatus.STOPPED,
)  # fmt: skip


def build_status_report(data: StatusData, signers: Sequence[DocumentSigner] = ()) -> BuiltDocument:
    """The report as PDF; the same data give the same bytes."""
    builder, edition = DocumentBuilder(), data.edition
    write_letterhead(builder, data.letterhead)
    builder.title(f"Statusbericht {data.title}".strip(), data.organization, edition.title)
    _facts(builder, data)
    write_status(builder, data.sections)
    _done(builder, data)
    _late(builder, data)
    write_resolutions(builder, data)
    _tasks(builder, data)
    write_budget_state(builder, data.budget, internal=edition.internal)
    _next(builder, data)
    meta = HouseMeta(
        title=f"Statusbericht {data.title}, {data.organization}, {day(edition.printed_at)}",
        author="Verwaltung",
        created=local(edition.printed_at),
        number=data.number,
        header_left=f"Statusbericht · {data.short_name} · {day(edition.printed_at)}",
        header_right=f"Statusbericht, {edition.word}",
        attachments=_attached(data),
    )
    return build_signed(builder, meta, signers)


def _attached(data: StatusData) -> tuple[Attachment, ...]:
    """Everything the report tells, a table a subject."""
    tables = (
        ("massnahmen.csv", measures_table(data), "Die Maßnahmen und Meilensteine und ihr Stand"),
        ("beschluesse.csv", decisions_table(data), "Die Beschlüsse im Berichtszeitraum"),
        ("auftraege.csv", tasks_table(data), "Die offenen Aufträge"),
        ("haushalt.csv", budget_table(data), "Der Haushalt als Tabelle"),
        ("naechste-schritte.csv", coming_table(data), "Was in den nächsten sechs Monaten ansteht"),
    )
    files = (Attachment(name, to_csv(*table), "text/csv", about) for name, table, about in tables)
    return (status_json(data), *files)


def _facts(builder: DocumentBuilder, data: StatusData) -> None:
    late = sum(task.overdue for _origin, task in data.tasks)
    tasks = f"{len(data.tasks)} offen" + (f", davon {late} überfällig" if late else "")
    builder.facts(
        [
            ("Berichtszeitraum", f"{day(data.first)} bis {day(data.last)}"),
            ("Stand", day(data.edition.printed_at)),
            ("Beschlüsse", str(len(data.resolutions))),
            ("Aufträge", tasks),
        ]
    )


def write_status(builder: DocumentBuilder, sections: Sequence[FieldSection]) -> None:
    """How many measures are done, running, planned, by field of action; as chart and as table."""
    builder.section("Maßnahmen nach ihrem Stand")
    if not any(section.rows for section in sections):
        builder.paragraph("Es gibt noch keine Maßnahme.")
        return
    rows = [(section.title, *_counted([section])) for section in sections]
    total = ("Zusammen", *_counted(sections))
    used = [place for place, status in enumerate(_STATUSES, 1) if total[place] != "0"]
    columns = [Column("Handlungsfeld"), *(Column(STATUS_NAMES[_STATUSES[place - 1]], numeric=True) for place in used)]
    with paper_look():
        chart = measures_by_status(sections)
    builder.chart(
        chart.figure,
        chart.alt,
        caption="Maßnahmen je Handlungsfeld nach ihrem Stand, ohne Meilensteine",
        columns=columns,
        rows=[(row[0], *(row[place] for place in used)) for row in rows],
        total=(total[0], *(total[place] for place in used)),
    )


def _counted(sections: Sequence[FieldSection]) -> list[str]:
    rows = [row for section in sections for row in section.rows if row.kind is not MeasureKind.MILESTONE]
    return [str(sum(row.status is status for row in rows)) for status in _STATUSES]


def _done(builder: DocumentBuilder, data: StatusData) -> None:
    builder.section("Was im Berichtszeitraum geschah")
    if data.plan_is_new:
        builder.paragraph("Der Projektplan wurde im Berichtszeitraum angelegt.")
    if data.reached:
        builder.sub_head("Erreichte Meilensteine")
        _table(builder, data, data.reached)
    others_moved = [(row, move) for row, move in data.moved if row not in data.reached]
    if others_moved:
        builder.sub_head("Fortschritt der Maßnahmen")
        columns = (_NUMBER, Column("Maßnahme", 2), Column("im Berichtszeitraum", 1.4), Column("jetzt", 1))
        builder.table(columns, [(row.number, row.title, move.words, _state(row)) for row, move in others_moved])
    if not data.plan_is_new and not data.reached and not data.moved:
        builder.paragraph("Stand und Fortschritt der Maßnahmen blieben unverändert.")
    others = [row for row in data.running if row.id not in {each.id for each, _move in data.moved}]
    if others:
        builder.sub_head("Weiter in Arbeit")
        _table(builder, data, others)


def _late(builder: DocumentBuilder, data: StatusData) -> None:
    if data.overdue:
        builder.section("Überfällig")
        _table(builder, data, data.overdue)


def write_resolutions(builder: DocumentBuilder, data: StatusData) -> None:
    """What the body resolved in the period, with the result."""
    builder.section("Beschlüsse im Berichtszeitraum")
    if not data.resolutions:
        builder.paragraph("Im Berichtszeitraum wurde kein Beschluss gefasst.")
        return
    columns = (Column("Beschluss", width=78), Column("Tag", width=66), Column("Gegenstand", 2), Column("Ergebnis", 1.2))
    builder.table(columns, [(row.number, day(row.day), row.subject, row.outcome) for row in decisions(data)])


def _tasks(builder: DocumentBuilder, data: StatusData) -> None:
    builder.section("Offene Aufträge")
    if not data.tasks:
        builder.paragraph("Es sind keine Aufträge offen.")
        return
    builder.table(
        _TASKS,
        [
            (
                task.text, origin, task.who or "noch offen", day(task.due) or "ohne Frist",
                Cell(task.state, bold=task.overdue),
            )
            for origin, task in data.tasks
        ],
    )  # fmt: skip


def _next(builder: DocumentBuilder, data: StatusData) -> None:
    builder.section("Nächste Schritte")
    found, internal = coming(data), data.edition.internal
    if not found:
        builder.paragraph("In den nächsten sechs Monaten beginnt und endet nach dem Projektplan nichts.")
        return
    rows: list[Row] = []
    for each in found:
        who = "–" if each.what == MEETING else each.contact or "ohne Kontakt"
        rows.append((period(each.day, each.precision), each.what, each.title, *((who,) if internal else ())))
    builder.table(
        [Column("Wann", 1.1), Column("Was", 0.8), Column("Gegenstand", 2.4), *([_WHO] if internal else [])], rows
    )


def _table(builder: DocumentBuilder, data: StatusData, rows: Sequence[MeasureRow]) -> None:
    columns = [_NUMBER, _NAME, _WHEN, Column("Stand", 1.05)]
    cells = [
        [row.number, row.title, span(row.start, row.end, row.precision), _state(row)] for row in rows
    ]  # fmt: skip
    if data.edition.internal:
        columns.append(_WHO)
        for line, row in zip(cells, rows, strict=True):
            line.append(row.contact or "ohne Kontakt")
    builder.table(columns, cells)


def _state(row: MeasureRow) -> str:
    words = STATUS_NAMES[row.status]
    return words if row.kind is MeasureKind.MILESTONE else f"{words}, {row.progress}{NBSP}%"
