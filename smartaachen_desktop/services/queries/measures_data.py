"""The snapshot of the measures by field of action, already cut to its audience."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from smartaachen_desktop.formats import csv_amount, day, span
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.plan import MeasureKind, MeasureStatus
from smartaachen_desktop.services.queries.budget_data import CsvRows
from smartaachen_desktop.services.queries.editions import Edition
from smartaachen_desktop.services.queries.letterhead import USUAL, LetterheadView, letterhead_of
from smartaachen_desktop.services.queries.plan import PROCESS_LETTER, MeasureRow, PlanView, plan_view
from smartaachen_desktop.services.queries.public import public_plan
from smartaachen_desktop.services.queries.words import HORIZON_NAMES, KIND_NAMES, PRIORITY_NAMES, STATUS_NAMES

PROCESS_NAME = "Strategieprozess"


@dataclass(frozen=True, slots=True)
class FieldSection:
    """A field of action with its measures in outline order; steps stand behind their measure."""

    letter: str
    name: str
    rows: tuple[MeasureRow, ...]

    @property
    def title(self) -> str:
        return self.name if self.letter == PROCESS_LETTER else f"{self.letter} · {self.name}"

    @property
    def counts(self) -> str:
        """ "5 Maßnahmen, davon 1 läuft, 4 geplant; 1 Meilenstein": steps are counted too."""
        work = [row for row in self.rows if row.kind is not MeasureKind.MILESTONE]
        marks = len(self.rows) - len(work)
        found = Counter(row.status for row in work)
        parts = ", ".join(f"{found[each]} {STATUS_NAMES[each]}" for each in MeasureStatus if found[each])
        words = f"{len(work)} {'Maßnahme' if len(work) == 1 else 'Maßnahmen'}"
        if parts:
            words += f": {parts}"
        if marks:
            words += f"; {marks} {'Meilenstein' if marks == 1 else 'Meilensteine'}"
        return words

    @property
    def costs(self) -> Mapping[int, int]:
        """Cents by year."""
        found: dict[int, int] = {}
        for row in self.rows:
            for cost in row.costs:
                found[cost.year] = found.get(cost.year, 0) + cost.cents
        return dict(sorted(found.items()))


@dataclass(frozen=True, slots=True)
class MeasuresData:
    """The public edition knows no contacts, results, partners and costs."""

    title: str
    sections: tuple[FieldSection, ...]
    edition: Edition
    letterhead: LetterheadView = USUAL

    @property
    def number(self) -> str:
        return self.edition.number("Maßnahmen")

    @property
    def file_name(self) -> str:
        return self.edition.file_name("Massnahmen-je-Handlungsfeld")

    @property
    def table(self) -> CsvRows:
        """One row a measure, for other programs."""
        internal = self.edition.internal
        years = sorted({year for each in self.sections for year in each.costs})
        head = ["Handlungsfeld", "Nr.", "Art", "Maßnahme", "Stand", "Fortschritt in %", "Horizont", "Priorität"]
        head += ["Beginn", "Ende", "Zeitraum", "Wiederholung", "Beschluss"]
        if internal:
            head += ["Zuständig", "Dienststelle", "Partner*innen", "Ergebnis", "Haushaltsposition", "Förderung"]
            head += [f"Kosten {year} in Euro" for year in years]
        rows = []
        for section in self.sections:
            for row in section.rows:
                cells: list[object] = [
                    section.name, row.number, KIND_NAMES[row.kind], row.title, STATUS_NAMES[row.status], row.progress,
                    HORIZON_NAMES[row.horizon], PRIORITY_NAMES[row.priority], day(row.start), day(row.end),
                    span(row.start, row.end, row.precision), repeated(row), row.resolution,
                ]  # fmt: skip
                if internal:
                    cells += [row.contact, row.department, row.partners, row.deliverable, row.budget_line, row.funding]
                    cells += [csv_amount(sum(each.cents for each in row.costs if each.year == year)) for year in years]
                rows.append(cells)
        return head, rows


def repeated(row: MeasureRow) -> str:
    """ "alle 6 Wochen", empty for what happens once."""
    if row.series_months is not None:
        return "jeden Monat" if row.series_months == 1 else f"alle {row.series_months} Monate"
    if row.series_days is None:
        return ""
    weeks, rest = divmod(row.series_days, 7)
    if rest:
        return "jeden Tag" if row.series_days == 1 else f"alle {row.series_days} Tage"
    return "jede Woche" if weeks == 1 else f"alle {weeks} Wochen"


def field_sections(plan: PlanView) -> tuple[FieldSection, ...]:
    """The strategy process, then field by field; a process without measures is left out, a field never."""
    process = tuple(row for row in plan.measures if row.field_id is None)
    fields = tuple(
        FieldSection(field.letter, field.name, tuple(row for row in plan.measures if row.field_id == field.id))
        for field in plan.fields
    )
    return (FieldSection(PROCESS_LETTER, PROCESS_NAME, process), *fields) if process else fields


def measures_data(session: Session, audience: Audience, printed_at: datetime) -> MeasuresData:
    """One read transaction gives everything."""
    plan = plan_view(session)
    if audience is Audience.PUBLIC:
        plan = public_plan(plan)
    return MeasuresData(plan.title, field_sections(plan), Edition(audience, printed_at), letterhead_of(session, None))
