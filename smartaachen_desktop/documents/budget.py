"""The budget on paper: charts with their figures, year by year, and which resolutions set them."""

from collections.abc import Sequence

from smartaachen_desktop.charts.budget_charts import planned_and_used, planned_by_line, used_by_line, used_percent
from smartaachen_desktop.documents.house_meta import HouseMeta
from smartaachen_desktop.documents.letterhead import write_letterhead
from smartaachen_desktop.documents.pdf import styles
from smartaachen_desktop.documents.pdf.build import BuiltDocument
from smartaachen_desktop.documents.pdf.builder import DocumentBuilder
from smartaachen_desktop.documents.pdf.matplotlib_figure import paper_look
from smartaachen_desktop.documents.pdf.metadata import Attachment
from smartaachen_desktop.documents.pdf.styles import Look
from smartaachen_desktop.documents.pdf.tables import Cell, Column, Row
from smartaachen_desktop.documents.pdf.text import text_width
from smartaachen_desktop.documents.places import build_signed
from smartaachen_desktop.documents.wording import reports as wording
from smartaachen_desktop.formats import amount, day, euros, local
from smartaachen_desktop.services.plain import to_csv
from smartaachen_desktop.services.queries.budget import Amounts, BudgetView
from smartaachen_desktop.services.queries.budget_data import BudgetData, planned_table
from smartaachen_desktop.services.queries.document_signers import DocumentSigner

_NAME = 140.0  # what the names of the lines need beside the years
_HEADS = ("Ansatz", "gebunden", "Ist", "verfügbar", "genutzt")
_GAP = 12.0


def build_budget(data: BudgetData, signers: Sequence[DocumentSigner] = ()) -> BuiltDocument:
    """The budget as PDF; the same data give the same bytes."""
    builder, budget, edition = DocumentBuilder(), data.budget, data.edition
    write_letterhead(builder, data.letterhead)
    builder.title("Haushalt", data.title, edition.title)
    _facts(builder, data)
    if not budget.lines or not budget.years:
        builder.paragraph(wording.NO_AMOUNTS)
    else:
        write_planned(builder, budget)
        if edition.internal:
            write_used(builder, budget)
            _by_line(builder, budget)
            _by_year(builder, data)
        _resolutions(builder, budget)
    meta = HouseMeta(
        title=f"Haushalt {data.title}, {day(edition.printed_at)}",
        author="Verwaltung",
        created=local(edition.printed_at),
        number=data.number,
        header_left=f"Haushalt · {day(edition.printed_at)}",
        header_right=f"Haushalt, {edition.word}",
        attachments=(Attachment("haushalt.csv", to_csv(*data.table), "text/csv", "Der Haushalt als Tabelle"),),
    )
    return build_signed(builder, meta, signers)


def _facts(builder: DocumentBuilder, data: BudgetData) -> None:
    budget = data.budget
    years = f"{budget.years[0]} bis {budget.years[-1]}" if len(budget.years) > 1 else "".join(map(str, budget.years))
    papers = sorted({line.paper_reference for line in budget.lines if line.paper_reference})
    pairs: list[tuple[str, str | Cell]] = [("Stand", day(data.edition.printed_at))]
    if budget.years:
        pairs += [("Jahre", years), ("Ansatz insgesamt", euros(budget.total.planned))]
    if budget.years and data.edition.internal:
        total = budget.total
        pairs.append(("Ist und gebunden", f"{euros(total.spent)} und {euros(total.committed)}"))
        pairs.append(("Verfügbar", Cell(euros(total.available), bold=total.available < 0)))
    if papers:
        pairs.append(("Nach Vorlage" if len(papers) == 1 else "Nach Vorlagen", ", ".join(papers)))
    builder.facts(pairs)


def write_planned(
    builder: DocumentBuilder, budget: BudgetView, title: str = "Ansätze nach Jahren und Positionen"
) -> None:
    """The Ansätze by line and year, as chart and as table."""
    table = planned_table(budget)
    cents = any(each % 100 for _name, row in table.rows for each in row)
    with paper_look():
        chart = planned_by_line(table)
    builder.section(title)
    caption = "Ansätze je Jahr nach Haushaltspositionen, in Euro"
    builder.chart(chart.figure, chart.alt, caption=caption, rows_below=len(table.rows) + 1)
    width = max(text_width(each, Look(bold=True), figures=True) for each in _money([sum(table.sums)], cents)) + _GAP
    for part in table.pages(max(1, int((styles.TEXT_WIDTH - _NAME) // width) - 1)):
        whole = part.years[-1] == table.years[-1] and len(table.years) > 1
        columns = [Column("Haushaltsposition"), *(Column(str(year), numeric=True, width=width) for year in part.years)]
        rows = [(name, *_money(row, cents)) for name, row in part.rows]
        total = ("Summe in Euro", *_money(part.sums, cents))
        if whole:  # the sum over all years stands beside the last ones
            columns.append(Column("Summe", numeric=True, width=width))
            rows = [(*row, *_money([sum(every)], cents)) for row, (_name, every) in zip(rows, table.rows, strict=True)]
            total = (*total, *_money([sum(table.sums)], cents))
        builder.table(columns, rows, total=total)
        builder.space(6)


def write_used(builder: DocumentBuilder, budget: BudgetView, title: str = "Geplant und ausgegeben") -> None:
    """What of the Ansätze is spent and committed, year by year, as chart and as table."""
    cents = _has_cents(budget)
    with paper_look():
        chart = planned_and_used(budget.years, budget.sums)
    total = _row("Summe in Euro", budget.total, cents)
    builder.section(title)
    builder.chart(
        chart.figure,
        chart.alt,
        caption="Ansatz je Jahr, daneben Ist und gebundene Mittel, in Euro",
        columns=[Column("Jahr"), *_columns(total)],
        rows=[_row(str(year), each, cents) for year, each in zip(budget.years, budget.sums, strict=True)],
        total=total,
    )


def write_budget_state(builder: DocumentBuilder, budget: BudgetView, *, internal: bool) -> None:
    """The budget in short, as part of a report."""
    if not budget.lines or not budget.years:
        builder.section("Haushalt")
        builder.paragraph(wording.NO_AMOUNTS)
    elif internal:
        write_used(builder, budget, "Haushalt: geplant und ausgegeben")
    else:
        write_planned(builder, budget, "Haushalt: Ansätze nach Jahren und Positionen")


def _by_line(builder: DocumentBuilder, budget: BudgetView) -> None:
    cents = _has_cents(budget)
    with paper_look():
        chart = used_by_line([(line.name, line.total) for line in budget.lines])
    total = _row("Summe in Euro", budget.total, cents)
    builder.section("Nach Haushaltspositionen")
    builder.chart(
        chart.figure,
        chart.alt,
        caption="Ansatz je Position über alle Jahre und was davon ausgegeben und gebunden ist",
        columns=[Column("Haushaltsposition"), *_columns(total)],
        rows=[_row(line.name, line.total, cents) for line in budget.lines],
        total=total,
    )


def _by_year(builder: DocumentBuilder, data: BudgetData) -> None:
    """Line by line where something is committed or spent; of the other years the Ansätze say everything."""
    budget, cents = data.budget, _has_cents(data.budget)
    untouched = []
    for place, year in enumerate(budget.years):
        if all(not (line.amounts[place].committed or line.amounts[place].spent) for line in budget.lines):
            untouched.append(str(year))
            continue
        builder.section(f"Haushaltsjahr {year}")
        for line in budget.lines:
            left = line.amounts[place].available
            if left < 0:
                builder.paragraph(
                    f"„{line.name}“ ist um {euros(-left)} überzogen. Eine Umschichtung braucht einen Beschluss."
                )
        rows: list[Row] = []
        for name, members in data.groups:
            rows += [_row(line.name, line.amounts[place], cents) for line in members]
            together = _row(f"Summe {name}", sum((line.amounts[place] for line in members), Amounts()), cents)
            rows.append([Cell(cell.text if isinstance(cell, Cell) else cell, bold=True) for cell in together])
        total = _row("Summe in Euro", budget.sums[place], cents)
        columns = _columns(_row("", budget.total, cents))  # alike in every year
        builder.table([Column("Haushaltsposition"), *columns], rows, total=total)
        builder.space(6)
    if untouched:
        builder.small(f"Noch nichts gebunden oder ausgegeben ist {_enumerated(untouched)}.")


def _enumerated(words: Sequence[str]) -> str:
    return " und ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


def _resolutions(builder: DocumentBuilder, budget: BudgetView) -> None:
    rows: list[Row] = [
        (line.name, str(year), euros(each.planned), resolution)
        for line in budget.lines
        for year, each, resolution in zip(budget.years, line.amounts, line.resolutions, strict=True)
        if resolution
    ]
    if rows:
        builder.section("Durch Beschluss gesetzte Ansätze")
        columns = [
            Column("Haushaltsposition", 2),
            Column("Jahr", 0.5),
            Column("Ansatz", numeric=True),
            Column("Beschluss"),
        ]
        builder.table(columns, rows)


def _columns(total: Row) -> list[Column]:
    """As narrow as the sums allow: the names of the lines need the room."""
    texts = [cell.text if isinstance(cell, Cell) else cell for cell in total[1:]]
    widths = (max(text_width(text, Look(bold=True), figures=True), text_width(head, Look(size=styles.SMALL)))
              for text, head in zip(texts, _HEADS, strict=True))  # fmt: skip
    return [Column(head, numeric=True, width=width + _GAP) for head, width in zip(_HEADS, widths, strict=True)]


def _row(name: str, each: Amounts, cents: bool) -> Row:
    share = f"{used_percent(each)} %" if each.planned else "–"
    left = Cell(amount(each.available, show_cents=cents), bold=each.available < 0)
    return name, *_money([each.planned, each.committed, each.spent], cents), left, share


def _money(values: Sequence[int], cents: bool) -> tuple[str, ...]:
    return tuple(amount(each, show_cents=cents) for each in values)


def _has_cents(budget: BudgetView) -> bool:
    """Cents are shown everywhere or nowhere."""
    return any(
        value % 100
        for line in budget.lines
        for each in line.amounts
        for value in (each.planned, each.committed, each.spent)
    )
