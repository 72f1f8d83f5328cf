"""The project plan as PDF: the chart over as many pages as wanted, then a table of all its rows."""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass

from smartaachen_desktop.charts.drawing import Command
from smartaachen_desktop.charts.plan_baseline import kept_days
from smartaachen_desktop.charts.plan_layout import paper_layout, picture_layout
from smartaachen_desktop.charts.plan_rows import Row, Rows, build_rows
from smartaachen_desktop.charts.plan_sheet import Sheets
from smartaachen_desktop.charts.svg import svg
from smartaachen_desktop.documents.house_meta import HouseMeta
from smartaachen_desktop.documents.letterhead import write_letterhead
from smartaachen_desktop.documents.pdf import fonts
from smartaachen_desktop.documents.pdf.build import BuiltDocument
from smartaachen_desktop.documents.pdf.builder import DocumentBuilder
from smartaachen_desktop.documents.pdf.metadata import Attachment
from smartaachen_desktop.documents.pdf.structure import Node
from smartaachen_desktop.documents.pdf.tables import Column
from smartaachen_desktop.documents.places import build_signed
from smartaachen_desktop.documents.plan_sheet import Sheet, SheetContent, width_of
from smartaachen_desktop.formats import day, harmless, local, period, rhythm, span
from smartaachen_desktop.model.plan import MeasureKind
from smartaachen_desktop.services.plan_paper import PaperOptions
from smartaachen_desktop.services.queries.document_signers import DocumentSigner
from smartaachen_desktop.services.queries.plan_print import PlanPrintData
from smartaachen_desktop.services.queries.words import KIND_NAMES, STATUS_NAMES


def plan_sheets(data: PlanPrintData, options: PaperOptions) -> Sheets:
    """The pages as drawings. Raises UserError where they could not be read."""
    fonts.register_fonts()
    rows = _rows(data, options)
    layout = paper_layout(rows, options, contacts=data.internal)
    return Sheets(data, rows, layout, width_of, options.level, options.status_line)


def _rows(data: PlanPrintData, options: PaperOptions) -> Rows:
    days = (options.first, options.last)
    return build_rows(
        data.plan, data.times, data.today, options.level, data.kept, days, kept_days(data.baseline)
    )  # fmt: skip


def build_plan(data: PlanPrintData, options: PaperOptions, signers: Sequence[DocumentSigner] = ()) -> BuiltDocument:
    """The plan as PDF; the same data and options give the same bytes."""
    sheets = plan_sheets(data, options)
    builder = DocumentBuilder()
    if sheets.rows.rows:
        pages = _pages(sheets, builder)
        _table(sheets, builder)
    else:  # no chart and no table without a row: the sentence is the whole document
        pages = []
        write_letterhead(builder, data.letterhead)
        builder.title(sheets.title, sheets.facts)
        if sheets.data.filter_words:
            builder.small(sheets.data.filter_words)
        builder.paragraph("Der Projektplan enthält hier keine Vorgänge.")
    edition = "intern" if data.internal else "öffentlich"
    meta = HouseMeta(
        title=f"{sheets.title}, {day(data.printed_at)}",
        author="Schriftführung",
        created=local(data.printed_at),
        number=data.number,
        header_left=f"Projektplan · {day(data.printed_at)}",
        header_right=f"Projektplan, {edition}",
        attachments=(
            Attachment("projektplan.csv", _csv(sheets).encode(), "text/csv", "Der Projektplan als Tabelle", "Data"),
        ),
    )
    return build_signed(builder, meta, signers, sheets=pages)


@dataclass(frozen=True, slots=True)
class Picture:
    """The whole plan as one drawing."""

    commands: tuple[Command, ...]
    size: tuple[float, float]
    title: str
    description: str


def plan_picture(data: PlanPrintData, options: PaperOptions) -> Picture:
    """Everything on one sheet of its own size; of the options zoom, days and level are meant."""
    fonts.register_fonts()
    rows = _rows(data, options)
    layout = picture_layout(rows, options.zoom, contacts=data.internal)
    sheets = Sheets(data, rows, layout, width_of, options.level, options.status_line)
    commands = (*sheets.head(), *sheets.chart(0, 0), *sheets.foot(0, 0))
    return Picture(commands, (layout.width, layout.height), sheets.title, sheets.alt(0, 0, in_document=False))


def build_svg(data: PlanPrintData, options: PaperOptions, width: int) -> bytes:
    """The plan as SVG, `width` pixels wide."""
    picture = plan_picture(data, options)
    return svg(picture.commands, picture.size, width, picture.title, picture.description).encode()


def build_png(data: PlanPrintData, options: PaperOptions, width: int) -> bytes:
    """The plan as PNG. Raises UserError where it would be too large."""
    from smartaachen_desktop.documents.pixels import png

    picture = plan_picture(data, options)
    return png(picture.commands, picture.size, width, picture.title)


def _pages(sheets: Sheets, builder: DocumentBuilder) -> list[Sheet]:
    layout = sheets.layout
    found: list[Sheet] = []
    head = sheets.head()
    for line in range(layout.high):
        for column in range(layout.wide):
            first = not found
            nodes: list[Node | None] = [None] * len(head)
            if first:
                nodes = [builder.title_node(), *(builder.root.add("P") for _ in head[1:])]
            figure = builder.root.add("Figure", alt=fonts.printable(sheets.alt(column, line), builder.report))
            bottom = layout.body + len(layout.pages[line]) * layout.row
            content = SheetContent(
                head=tuple(zip(nodes, head, strict=True)),
                node=figure,
                figure=sheets.chart(column, line),
                foot=sheets.foot(column, line),
                box=(layout.margin, layout.top, layout.left + layout.chart, bottom),
                outline=fonts.printable(sheets.page_words(column, line) if layout.count > 1 else sheets.title),
            )
            found.append(Sheet((layout.width, layout.height), content))
    return found


@dataclass(frozen=True, slots=True)
class _Line:
    """A row in words."""

    number: str
    title: str
    period: str
    contact: str
    state: str
    after: str
    deadline: str


def _lines(sheets: Sheets) -> list[tuple[Row, _Line | None]]:
    """Every row of the chart; a group has no words of its own."""
    rows = sheets.rows.rows
    kept = {each.id: each for each in sheets.data.baseline}
    before: dict[int, list[str]] = {}
    for arrow in sheets.rows.arrows:
        source = rows[arrow.source].measure
        if source is not None:
            before.setdefault(arrow.target, []).append(f"{source.number} ({arrow.type.name})")
    found: list[tuple[Row, _Line | None]] = []
    for number, row in enumerate(rows):
        measure = row.measure
        if measure is None:
            found.append((row, None))
            continue
        state = STATUS_NAMES[measure.status]
        if measure.kind is not MeasureKind.MILESTONE:
            state += f", {measure.progress} %"
        if row.critical:
            state += ", kritischer Pfad"
        if row.float_until is not None:
            state += f", Puffer bis {day(row.float_until)}"
        recurs = rhythm(measure.series_days, measure.series_months)
        own = span(measure.start, measure.end, measure.precision)
        before_now = kept.get(measure.id)
        was = span(before_now.start, before_now.end, before_now.precision) if before_now else ""
        then = "nicht im Basisplan" if kept and not was else f"im Basisplan {was}" if was not in ("", own) else ""
        said = ", ".join(filter(None, (own, recurs, then)))
        found.append(
            (
                row,
                _Line(
                    measure.number, measure.title, said, measure.contact or "ohne Kontakt", state,
                    ", ".join(before.get(number, ())), day(measure.deadline),
                ),
            )
        )  # fmt: skip
    return found


def _table(sheets: Sheets, builder: DocumentBuilder) -> None:
    """All rows as real tables, one for each group, for readers and readers aloud alike."""
    internal = sheets.data.internal
    columns = [Column("Nr.", width=38), Column("Vorgang", 2), Column("Zeitraum", 1.5)]
    columns += [Column("Zuständig", width=88)] if internal else []
    columns += [Column("Stand", 1.2), Column("nach", 0.75)]
    write_letterhead(builder, sheets.data.letterhead)
    builder.section("Alle Vorgänge")
    builder.small(sheets.facts)
    if sheets.data.filter_words:
        builder.small(sheets.data.filter_words)
    if sheets.rows.arrows:
        builder.small(
            "Unter „nach“ stehen die Vorgänger: FS nach ihrem Ende, SS nach ihrem Beginn, FF Ende nach Ende, "
            "SF Ende nach Beginn."
        )
    groups: list[tuple[str, list[_Line]]] = []
    for row, line in _lines(sheets):
        if line is None:
            groups.append((row.title, []))
        else:
            groups[-1][1].append(line)
    for title, members in groups:
        builder.sub_head(title)
        builder.table(
            columns,
            [
                (
                    line.number, line.title,
                    f"{line.period}\nStichtag {line.deadline}" if line.deadline else line.period,
                    *((line.contact,) if internal else ()), line.state, line.after or "–",
                )
                for line in members
            ],
        )  # fmt: skip


def _csv(sheets: Sheets) -> str:
    """The rows for other programs, each with its own dates, no more exact than they are known."""
    target = io.StringIO()
    writer = csv.writer(target, delimiter=";", lineterminator="\r\n")
    internal = sheets.data.internal
    contact = ["Zuständig"] if internal else []
    writer.writerow(
        ["Nr.", "Handlungsfeld", "Art", "Vorgang", "Beginn", "Ende", "Zeitraum", *contact, "Stand", "Stichtag", "nach"]
    )
    group = ""
    for row, line in _lines(sheets):
        if line is None or row.measure is None:
            group = row.title
            continue
        who = [harmless(line.contact)] if internal else []
        measure = row.measure
        begin, end = (period(each, measure.precision) for each in (measure.start, measure.end))
        writer.writerow(
            [
                line.number, harmless(group), KIND_NAMES[measure.kind], harmless(line.title), begin, end, line.period,
                *who, line.state, line.deadline, line.after,
            ]
        )  # fmt: skip
    return target.getvalue()
