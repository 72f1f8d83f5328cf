"""The measures by field of action (Maßnahmen je Handlungsfeld); the internal edition lies across for its columns."""

from smartaachen_desktop.documents.house_meta import HouseMeta
from smartaachen_desktop.documents.letterhead import write_letterhead
from smartaachen_desktop.documents.pdf import styles
from smartaachen_desktop.documents.pdf.build import BuiltDocument, build
from smartaachen_desktop.documents.pdf.builder import DocumentBuilder
from smartaachen_desktop.documents.pdf.metadata import Attachment
from smartaachen_desktop.documents.pdf.styles import Look
from smartaachen_desktop.documents.pdf.tables import Cell, Column, Row
from smartaachen_desktop.documents.wording import reports as wording
from smartaachen_desktop.formats import NBSP, day, euros, local, span
from smartaachen_desktop.model.plan import MeasureKind
from smartaachen_desktop.services.plain import to_csv
from smartaachen_desktop.services.queries.measures_data import FieldSection, MeasuresData, repeated
from smartaachen_desktop.services.queries.plan import MeasureRow
from smartaachen_desktop.services.queries.words import HORIZON_NAMES, KIND_NAMES, PRIORITY_NAMES, STATUS_NAMES

_NUMBER = Column("Nr.", width=34)
_PUBLIC = (_NUMBER, Column("Maßnahme", 2.3), Column("Zeitraum", 1.3), Column("Stand", 1), Column("Horizont", 1.1))
_INTERNAL = (
    _NUMBER,
    Column("Maßnahme", 2),
    Column("Zeitraum", 1.3),
    Column("Stand, Horizont", 1.15),
    Column("Zuständig", 1.65),
)
_RESULT, _MONEY = Column("Ergebnis", 1.8), Column("Kosten", 1.4)
_COUNTS = Look(size=styles.SMALL, colour=styles.INK2, after=2, keep_with_next=True)


def build_measures(data: MeasuresData) -> BuiltDocument:
    """The measures as PDF; the same data give the same bytes."""
    builder, edition = DocumentBuilder(), data.edition
    if edition.internal:
        with builder.landscape():
            _write(builder, data)
    else:
        _write(builder, data)
    meta = HouseMeta(
        title=f"Maßnahmen je Handlungsfeld, {data.title}, {day(edition.printed_at)}",
        author="Verwaltung",
        created=local(edition.printed_at),
        number=data.number,
        header_left=f"Maßnahmen je Handlungsfeld · {day(edition.printed_at)}",
        header_right=f"Maßnahmen, {edition.word}",
        attachments=(Attachment("massnahmen.csv", to_csv(*data.table), "text/csv", "Die Maßnahmen als Tabelle"),),
    )
    return build(builder, meta)


def _write(builder: DocumentBuilder, data: MeasuresData) -> None:
    edition = data.edition
    write_letterhead(builder, data.letterhead)
    builder.title("Maßnahmen je Handlungsfeld", data.title, edition.title)
    count = sum(len(each.rows) for each in data.sections)
    builder.facts([("Stand", day(edition.printed_at)), ("Vorgänge", str(count))])
    if not data.sections:
        builder.paragraph(wording.NO_FIELD_NOR_MEASURE)
    for section in data.sections:
        _section(builder, section, internal=edition.internal)
    if edition.internal:
        _costs(builder, data)


def _section(builder: DocumentBuilder, section: FieldSection, *, internal: bool) -> None:
    builder.section(section.title)
    if not section.rows:
        builder.paragraph(wording.NO_MEASURE)
        return
    builder.paragraph(section.counts, _COUNTS)
    if internal:
        _internal(builder, section)
    else:
        builder.table(_PUBLIC, [_public(row) for row in section.rows])
    builder.space(6)


def _public(row: MeasureRow) -> Row:
    return row.number, _title(row), _when(row), _state(row), _rank(row)


def _internal(builder: DocumentBuilder, section: FieldSection) -> None:
    """Results and costs get a column where a field has any."""
    rows: list[list[str | Cell]] = []
    for row in section.rows:
        who = [row.contact or "ohne Kontakt", row.department if row.department != row.contact else ""]
        who += [f"mit {row.partners}"] if row.partners else []
        rows.append([row.number, _title(row), _when(row), f"{_state(row)}\n{_rank(row)}", _lines(who)])
    columns = [*_INTERNAL]
    for column, values in (
        (_RESULT, [row.deliverable for row in section.rows]),
        (_MONEY, [_money(row) for row in section.rows]),
    ):
        if any(values):
            columns.append(column)
            for line, value in zip(rows, values, strict=True):
                line.append(value or "–")
    builder.table(columns, rows)


def _money(row: MeasureRow) -> str:
    money = [f"{each.year}: {euros(each.cents)}" + (f"\n{each.line}" if each.line else "") for each in row.costs]
    return _lines([*money, f"Förderung: {row.funding}" if row.funding else ""])


def _title(row: MeasureRow) -> Cell:
    about = [KIND_NAMES[row.kind]] if row.kind is not MeasureKind.MEASURE else []
    about += [f"Beschluss {row.resolution}"] if row.resolution else []
    return Cell("\n".join(about), lead=row.title)


def _when(row: MeasureRow) -> str:
    deadline = f"Stichtag {day(row.deadline)}" if row.deadline else ""
    return _lines([span(row.start, row.end, row.precision), repeated(row), deadline])


def _state(row: MeasureRow) -> str:
    """A milestone has no progress of its own."""
    words = STATUS_NAMES[row.status]
    return words if row.kind is MeasureKind.MILESTONE else f"{words}, {row.progress}{NBSP}%"


def _rank(row: MeasureRow) -> str:
    return f"{HORIZON_NAMES[row.horizon]}\nPriorität {PRIORITY_NAMES[row.priority]}"


def _lines(parts: list[str]) -> str:
    return "\n".join(part for part in parts if part)


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
        rows.append((str(year), *map(_some, cents), euros(sum(cents))))
    sums = [sum(section.costs.values()) for section in data.sections]
    builder.table(heads, rows, total=("Summe", *map(_some, sums), euros(sum(sums))))
    names = ", ".join(f"{section.letter} {section.name}" for section in data.sections)
    builder.small(f"Handlungsfelder: {names}.")


def _some(cents: int) -> str:
    return euros(cents) if cents else "–"
