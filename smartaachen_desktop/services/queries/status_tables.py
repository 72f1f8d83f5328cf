"""What a status report tells, for other programs: as tables and as the record of a published format."""

from dataclasses import dataclass
from datetime import date

from smartaachen_desktop.formats import day, period, span
from smartaachen_desktop.model.plan import DatePrecision, MeasureKind, MeasureStatus
from smartaachen_desktop.model.resolutions import AssignmentStatus
from smartaachen_desktop.services.queries.annual_data import DecisionRecord
from smartaachen_desktop.services.queries.budget_data import BudgetData, CsvRows
from smartaachen_desktop.services.queries.plan import MeasureRow
from smartaachen_desktop.services.queries.status_data import StatusData, is_overdue
from smartaachen_desktop.services.queries.words import KIND_NAMES, STATUS_NAMES

MEETING = "Sitzung"
"""What `Coming.what` says of a meeting; nobody is its contact."""


@dataclass(frozen=True, slots=True)
class StatusMeasure:
    """`change` is what the period did to it, in words; `contact` is empty in the public edition."""

    letter: str
    field: str
    number: str
    kind: MeasureKind
    title: str
    start: date | None
    end: date | None
    precision: DatePrecision
    status: MeasureStatus
    progress: int
    change: str
    reached: bool
    overdue: bool
    contact: str


@dataclass(frozen=True, slots=True)
class StatusTask:
    """`origin` is the resolution or the subject it came from."""

    text: str
    origin: str
    who: str
    due: date | None
    status: AssignmentStatus
    overdue: bool
    priority: int


@dataclass(frozen=True, slots=True)
class SpentRecord:
    """A line of the budget in one year, in cents; the public edition knows the Ansatz only."""

    name: str
    year: int
    planned: int
    committed: int | None
    spent: int | None


@dataclass(frozen=True, slots=True)
class Coming:
    """What begins, ends or meets within the next half-year."""

    day: date
    precision: DatePrecision
    what: str
    title: str
    contact: str


@dataclass(frozen=True, slots=True)
class StatusRecord:
    """The report as it travels inside the document; its fields are a published format."""

    strategy: str
    organization: str
    first: date
    last: date
    measures: tuple[StatusMeasure, ...]
    resolutions: tuple[DecisionRecord, ...]
    tasks: tuple[StatusTask, ...]
    budget: tuple[SpentRecord, ...]
    coming: tuple[Coming, ...]


def coming(data: StatusData) -> tuple[Coming, ...]:
    """Steps of the plan and meetings, by day."""
    found = [
        Coming(each.day, each.row.precision, each.what, each.row.title, _contact(data, each.row))
        for each in data.next_steps
    ]
    found += [Coming(each.day, DatePrecision.DAY, MEETING, each.short_name, "") for each in data.meetings]
    return tuple(sorted(found, key=lambda each: each.day))


def decisions(data: StatusData) -> tuple[DecisionRecord, ...]:
    internal = data.edition.internal
    return tuple(
        DecisionRecord(row.number, row.day, row.subject if internal else row.title, row.outcome)
        for row in data.resolutions
    )


def status_record(data: StatusData) -> StatusRecord:
    internal = data.edition.internal
    return StatusRecord(
        strategy=data.title,
        organization=data.organization,
        first=data.first,
        last=data.last,
        measures=_measures(data),
        resolutions=decisions(data),
        tasks=tuple(
            StatusTask(each.text, origin, each.who, each.due, each.status, each.overdue, each.priority)
            for origin, each in data.tasks
        ),
        budget=tuple(
            SpentRecord(
                line.name, year, each.planned, each.committed if internal else None, each.spent if internal else None
            )
            for line in data.budget.lines
            for year, each in zip(data.budget.years, line.amounts, strict=True)
        ),
        coming=coming(data),
    )


def measures_table(data: StatusData) -> CsvRows:
    """Every measure and milestone with what the period changed."""
    head = ["Handlungsfeld", "Nr.", "Art", "Maßnahme", "Zeitraum", "Stand", "Fortschritt in %", "im Zeitraum",
            "überfällig", "im Zeitraum erreicht"]  # fmt: skip
    rows = []
    for each in _measures(data):
        when = span(each.start, each.end, each.precision)
        line = [each.field, each.number, KIND_NAMES[each.kind], each.title, when, STATUS_NAMES[each.status],
                each.progress, each.change, _yes(each.overdue), _yes(each.reached)]  # fmt: skip
        rows.append([*line, each.contact] if data.edition.internal else line)
    return [*head, "Zuständig"] if data.edition.internal else head, rows


def decisions_table(data: StatusData) -> CsvRows:
    rows = [(each.number, day(each.day), each.subject, each.outcome) for each in decisions(data)]
    return ["Beschluss", "Tag", "Gegenstand", "Ergebnis"], rows


def tasks_table(data: StatusData) -> CsvRows:
    """The open assignments, the most urgent first."""
    rows = [(each.text, origin, each.who, day(each.due), each.state, each.grade) for origin, each in data.tasks]
    return ["Auftrag", "aus", "Zuständig", "Frist", "Stand", "Priorität"], rows


def budget_table(data: StatusData) -> CsvRows:
    """The same columns as the budget's own table."""
    return BudgetData(data.title, data.budget, data.edition).table


def coming_table(data: StatusData) -> CsvRows:
    """`ab` is the first day of the time that `Wann` names."""
    internal = data.edition.internal
    rows = [
        (day(each.day), period(each.day, each.precision), each.what, each.title, *((each.contact,) if internal else ()))
        for each in coming(data)
    ]
    return ["ab", "Wann", "Was", "Gegenstand", *(["Zuständig"] if internal else [])], rows


def _measures(data: StatusData) -> tuple[StatusMeasure, ...]:
    changes = {row.id: move.words for row, move in data.moved}
    reached = {row.id for row in data.reached}
    today = data.edition.today
    return tuple(
        StatusMeasure(
            section.letter, section.name, row.number, row.kind, row.title, row.start, row.end, row.precision,
            row.status, row.progress, changes.get(row.id, ""), row.id in reached, is_overdue(row, today),
            _contact(data, row),
        )
        for section in data.sections
        for row in section.rows
    )  # fmt: skip


def _contact(data: StatusData, row: MeasureRow) -> str:
    return row.contact if data.edition.internal else ""


def _yes(value: bool) -> str:
    return "ja" if value else ""
