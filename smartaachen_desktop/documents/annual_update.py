"""The annual update of the strategy (Fortschreibung), as it is adopted and published."""

from collections.abc import Sequence

from smartaachen_desktop.documents.attached import annual_json
from smartaachen_desktop.documents.budget import write_planned
from smartaachen_desktop.documents.feedback import write_feedback
from smartaachen_desktop.documents.house_meta import HouseMeta
from smartaachen_desktop.documents.letterhead import write_letterhead
from smartaachen_desktop.documents.pdf.build import BuiltDocument
from smartaachen_desktop.documents.pdf.builder import DocumentBuilder
from smartaachen_desktop.documents.pdf.tables import Cell, Column, Row
from smartaachen_desktop.documents.places import build_signed
from smartaachen_desktop.documents.plan_review import CHANGE_COLUMNS, change_row, named
from smartaachen_desktop.documents.status_report import write_status
from smartaachen_desktop.documents.wording import reports as wording
from smartaachen_desktop.formats import day, local, span
from smartaachen_desktop.model.baseline_comparison import Difference, Fate, Kept
from smartaachen_desktop.services.queries.annual_data import AnnualData
from smartaachen_desktop.services.queries.document_signers import DocumentSigner
from smartaachen_desktop.services.queries.plan import MeasureRow
from smartaachen_desktop.services.queries.words import STATUS_NAMES

_MEASURES = (Column("Nr.", width=38), Column("Maßnahme", 2.2), Column("Zeitraum", 1.8), Column("Stand", 0.8))


def build_annual_update(data: AnnualData, signers: Sequence[DocumentSigner] = ()) -> BuiltDocument:
    """The update as PDF; the same data give the same bytes."""
    builder, edition = DocumentBuilder(), data.edition
    write_letterhead(builder, data.letterhead)
    builder.title(f"Fortschreibung {data.year}", f"Strategie {data.title}".strip(), edition.title)
    builder.contents(depth=1)
    _vision(builder, data)
    _fields(builder, data)
    write_status(builder, data.sections)
    if data.feedback:
        builder.section(f"Rückmeldungen {data.year}")
        write_feedback(builder, data.feedback, internal=data.edition.internal)
    _changes(builder, data)
    if data.budget.lines and data.budget.years:
        write_planned(builder, data.budget, _years(data.budget.years))
    else:
        builder.section("Haushalt")
        builder.paragraph(wording.no_amounts_sentence(data.year))
    _resolutions(builder, data)
    meta = HouseMeta(
        title=f"Fortschreibung {data.year} der Strategie {data.title}".strip(),
        author="Verwaltung",
        created=local(edition.printed_at),
        number=data.number,
        header_left=f"Fortschreibung {data.year} · {data.title}".strip(" ·"),
        header_right=f"Fortschreibung, {edition.word}",
        attachments=(annual_json(data),),
    )
    return build_signed(builder, meta, signers)


def _vision(builder: DocumentBuilder, data: AnnualData) -> None:
    strategy = data.strategy
    builder.section("Leitbild und Leitsätze")
    if strategy is None or not (strategy.vision.strip() or strategy.principles):
        builder.paragraph(wording.NO_VISION)
        return
    if strategy.vision.strip():
        builder.resolution(strategy.vision)
    if strategy.principles:
        columns = (Column("Leitsatz", 1), Column("Aussage", 3))
        builder.table(columns, [(Cell(each.name, bold=True), each.statement or "–") for each in strategy.principles])


def _fields(builder: DocumentBuilder, data: AnnualData) -> None:
    builder.section("Handlungsfelder und ihre Maßnahmen")
    if not data.sections:
        builder.paragraph(wording.NO_FIELD)
        return
    for section in data.sections:
        builder.sub_head(section.title)
        rows = [row for row in section.rows if row.depth == 0]
        if rows:
            builder.table(
                _MEASURES,
                [
                    (row.number, row.title, span(row.start, row.end, row.precision), STATUS_NAMES[row.status])
                    for row in rows
                ],
            )
        else:
            builder.paragraph(wording.NO_MEASURE)


def _changes(builder: DocumentBuilder, data: AnnualData) -> None:
    builder.section(f"Änderungen {data.year}")
    review = data.review
    if review is None:
        builder.paragraph(wording.no_baseline_sentence(data.year))
        return
    later = named(review.later, review.audience) if review.later is not None else f"Plan vom {day(review.printed_at)}"
    builder.small(wording.compared_sentence(named(review.baseline, review.audience), later))
    if not data.changes(*(fate for fate in Fate if fate is not Fate.SAME)):
        builder.paragraph(wording.PLAN_UNCHANGED)
        return
    _listed(builder, "Neue Maßnahmen", data.changes(Fate.NEW))
    _listed(builder, "Entfallene Maßnahmen", data.changes(Fate.DROPPED))
    changed = data.changes(Fate.MOVED, Fate.CHANGED)
    if changed:
        builder.sub_head("Verschobene und sonst geänderte Maßnahmen")
        builder.table(CHANGE_COLUMNS, [change_row(each, review) for each in changed])


def _listed(builder: DocumentBuilder, title: str, found: Sequence[Difference]) -> None:
    if found:
        builder.sub_head(title)
        kept = [each.now for each in found]
        builder.table(
            _MEASURES,
            [
                (row.number, row.title, span(row.start, row.end, row.precision), STATUS_NAMES[row.status])
                for row in kept
            ],
        )


def _measure(row: MeasureRow | Kept) -> Row:
    return row.number, row.title, span(row.start, row.end, row.precision), STATUS_NAMES[row.status]


def _years(years: Sequence[int]) -> str:
    return f"Haushalt {years[0]}" if len(years) == 1 else f"Haushalt {years[0]} bis {years[-1]}"


def _resolutions(builder: DocumentBuilder, data: AnnualData) -> None:
    builder.section(f"Beschlüsse {data.year}")
    if not data.resolutions:
        builder.paragraph(wording.no_resolution_sentence(data.year))
        return
    columns = (Column("Beschluss", width=78), Column("Tag", width=66), Column("Gegenstand", 2), Column("Ergebnis", 1.2))
    internal = data.edition.internal
    builder.table(
        columns,
        [(row.number, day(row.day), row.subject if internal else row.title, row.outcome) for row in data.resolutions],
    )
