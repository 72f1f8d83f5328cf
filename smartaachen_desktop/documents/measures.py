"""The measures by field of action (Maßnahmen je Handlungsfeld)."""

from smartaachen_desktop.documents.pdf import styles
from smartaachen_desktop.documents.pdf.build import BuiltDocument, build
from smartaachen_desktop.documents.pdf.builder import DocumentBuilder
from smartaachen_desktop.documents.pdf.metadata import Attachment, DocumentMeta
from smartaachen_desktop.documents.pdf.styles import Look
from smartaachen_desktop.documents.pdf.tables import Cell, Column, Row
from smartaachen_desktop.formats import csv_text, day, euros, local, span
from smartaachen_desktop.model.plan import MeasureKind
from smartaachen_desktop.services.queries.measures_data import FieldSection, MeasuresData, repeated
from smartaachen_desktop.services.queries.plan import MeasureRow
from smartaachen_desktop.services.queries.words import HORIZON_NAMES, KIND_NAMES, PRIORITY_NAMES, STATUS_NAMES

_NUMBER = Column("Nr.", width=34)
_PUBLIC = (_NUMBER, Column("Maßnahme", 2.3), Column("Zeitraum", 1.3), Column("Stand", 1), Column("Horizont", 1.1))
_INTERNAL = (_NUMBER, Column("Maßnahme", 2.5), Column("Zeitraum", 1.15), Column("Stand", 1), Column("Zuständig", 0.95))
_COUNTS = Look(size=styles.SMALL, colour=styles.INK2, after=2, keep_with_next=True)


def build_measures(data: MeasuresData) -> BuiltDocument:
    """The measures as PDF; the same data give the same bytes."""
    builder, edition = DocumentBuilder(), data.edition
    builder.letterhead(["Stadt Aachen"])
    builder.title("Maßnahmen je Handlungsfeld", data.title, edition.title)
    builder.facts(
        [("Stand", day(edition.printed_at)), ("Vorgänge", str(sum(len(each.rows) for each in data.sections)))]
    )
    if not data.sections:
        builder.paragraph("Es gibt noch kein Handlungsfeld und keine Maßnahme.")
    for section in data.sections:
        write_section(builder, section, internal=edition.internal)
    if edition.internal:
        _costs(builder, data)
    meta = DocumentMeta(
        title=f"Maßnahmen je Handlungsfeld, {data.title}, {day(edition.printed_at)}",
        author="Verwaltung",
        created=local(edition.printed_at),
        number=data.number,
        header_left=f"Maßnahmen je Handlungsfeld · {day(edition.printed_at)}",
        header_right=f"Maßnahmen, {edition.word}",
        attachments=(
            Attachment("massnahmen.csv", csv_text(*data.table).encode(), "text/csv", "Die Maßnahmen als Tabelle"),
        ),
    )
    return build(builder, meta)


def write_section(builder: DocumentBuilder, section: FieldSection, *, internal: bool) -> None:
    """A field of action with its table of measures."""
    builder.section(section.title)
    if not section.rows:
        builder.paragraph("Noch keine Maßnahme.")
        return
    builder.paragraph(section.counts, _COUNTS)
    builder.table(_INTERNAL if internal else _PUBLIC, [_row(row, internal=internal) for row in section.rows])
    builder.space(6)


def _row(row: MeasureRow, *, internal: bool) -> Row:
    about = [KIND_NAMES[row.kind]] if row.kind is not MeasureKind.MEASURE else []
    if internal:
        about += [f"Ergebnis: {row.deliverable}"] if row.deliverable else []
        about += [f"Mit: {row.partners}"] if row.partners else []
        about += [f"Kosten: {costs}"] if (costs := _money(row)) else []
        about += [f"Förderung: {row.funding}"] if row.funding else []
    if row.resolution:
        about.append(f"Beschluss {row.resolution}")
    when = [span(row.start, row.end, row.precision), repeated(row)]
    when += [f"Stichtag {day(row.deadline)}"] if row.deadline else []
    state = [STATUS_NAMES[row.status]]
    if row.kind is not MeasureKind.MILESTONE:
        state.append(f"{row.progress} %")
    horizon = [HORIZON_NAMES[row.horizon], f"Priorität {PRIORITY_NAMES[row.priority]}"]
    title = Cell("\n".join(about), lead=row.title)
    if not internal:
        return row.number, title, _lines(when), ", ".join(state), "\n".join(horizon)
    who = [row.contact or "ohne Kontakt", row.department if row.department != row.contact else ""]
    return (
        row.number,
        title,
        _lines([*when, HORIZON_NAMES[row.horizon]]),
        _lines([", ".join(state), horizon[1]]),
        _lines(who),
    )


def _lines(parts: list[str]) -> str:
    return "\n".join(part for part in parts if part)


def _money(row: MeasureRow) -> str:
    """ "2022 4.000,00 € (Sachmittel), 2023 …"."""
    return ", ".join(
        f"{cost.year} {euros(cost.cents)}" + (f" ({cost.line})" if cost.line else "") for cost in row.costs
    )


def _costs(builder: DocumentBuilder, data: MeasuresData) -> None:
    """What the measures cost by field and year, where any cost is known."""
    years = sorted({year for section in data.sections for year in section.costs})
    if not years:
        return
    builder.section("Kosten der Maßnahmen nach Jahren")
    heads = [Column("Jahr"), *(Column(section.letter, numeric=True) for section in data.sections)]
    heads.append(Column("Summe", numeric=True))
    rows = []
    for year in years:
        cents = [section.costs.get(year, 0) for section in data.sections]
        rows.append((str(year), *(euros(each) if each else "–" for each in cents), euros(sum(cents))))
    sums = [sum(section.costs.values()) for section in data.sections]
    total = ("Summe", *(euros(each) if each else "–" for each in sums), euros(sum(sums)))
    builder.table(heads, rows, total=total)
    names = ", ".join(f"{section.letter} {section.name}" for section in data.sections)
    builder.small(f"Handlungsfelder: {names}.")
