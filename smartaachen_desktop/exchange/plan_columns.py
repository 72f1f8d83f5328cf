"""The plan as a table: one column a value, one row a measure; the same for CSV and for spreadsheets."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from smartaachen_desktop.exchange.mspdi_values import FIRST_YEAR, LAST_YEAR, word
from smartaachen_desktop.formats import day, parse_period
from smartaachen_desktop.model.errors import InvalidInput, UserError
from smartaachen_desktop.model.plan import (
    LONGEST_LAG,
    Constraint,
    DatePrecision,
    DependencyType,
    Horizon,
    MeasureKind,
    MeasureStatus,
)
from smartaachen_desktop.model.plan_draft import (
    MOST_MEASURES,
    DraftDayOff,
    DraftLink,
    DraftMeasure,
    Fate,
    Findings,
    PlanDraft,
    check,
    costs_text,
    link_findings,
    read_costs,
)
from smartaachen_desktop.services.queries.words import (
    CONSTRAINT_NAMES,
    HORIZON_NAMES,
    KIND_NAMES,
    PRECISION_NAMES,
    STATUS_NAMES,
)

COLUMNS: Mapping[str, str] = {
    "Nr.": "parent", "Handlungsfeld": "field", "Bezeichnung": "title", "Art": "kind", "Status": "status",
    "Priorität": "priority", "Horizont": "horizon", "Beginn": "start", "Ende": "end", "Genauigkeit": "precision",
    "Wiederholung": "series", "Fortschritt": "progress", "Kontakt": "contact", "Dienststelle": "department",
    "Beteiligte": "partners", "Ergebnis": "deliverable", "Vorgänger": "links", "Planung": "automatic",
    "Terminvorgabe": "constraint", "Vorgabetag": "constraint_day", "Stichtag": "deadline",
    "Haushaltsposition": "budget_line", "Förderung": "funding", "Kosten je Jahr": "costs", "Notizen": "notes",
    "Beschluss": "resolution", "Kennung": "id",
}  # fmt: skip
"""Heads of the columns in order, and what they hold."""
LINK_WORDS = {DependencyType.FS: "EA", DependencyType.SS: "AA", DependencyType.FF: "EE", DependencyType.SF: "AE"}
PRIORITY_WORDS = {1: "niedrig", 2: "mittel", 3: "hoch"}
AUTOMATIC, BY_HAND = "automatisch", "von Hand"
_LINK = re.compile(r"([0-9.]+)\s*(EA|AA|EE|AE)?\s*(?:([+-])\s*(\d{1,5})\s*(fT|T)?)?", re.IGNORECASE)
_SERIES = re.compile(r"(\d{1,5})\s*(Tage?|Monate?)", re.IGNORECASE)
Cell = str | int | date | None


def rows(draft: PlanDraft) -> Iterator[list[Cell]]:
    """One row a measure, under COLUMNS."""
    numbers = _numbers(draft.measures)
    links: dict[str, list[str]] = {}
    for link in draft.links:
        links.setdefault(link.successor, []).append(_link_text(link, numbers))
    for each in draft.measures:
        series = f"{each.series_days} Tage" if each.series_days is not None else ""
        series = f"{each.series_months} Monate" if each.series_months is not None else series
        yield [
            numbers[each.key], each.field, each.title, KIND_NAMES[each.kind], STATUS_NAMES[each.status],
            PRIORITY_WORDS[each.priority], HORIZON_NAMES[each.horizon], each.start, each.end,
            PRECISION_NAMES[each.precision], series, each.progress, each.contact, each.department, each.partners,
            each.deliverable, "; ".join(links.get(each.key, ())), AUTOMATIC if each.automatic else BY_HAND,
            "" if each.constraint is Constraint.SOON else CONSTRAINT_NAMES[each.constraint], each.constraint_day,
            each.deadline, each.budget_line, each.funding, costs_text(each.costs), each.notes,
            each.resolution, str(each.id) if each.id else "",
        ]  # fmt: skip


def as_text(cell: Cell) -> str:
    if isinstance(cell, date):
        return day(cell)
    return "" if cell is None else str(cell)


def guarded(text: str) -> str:
    """A text that a spreadsheet would calculate starts with an apostrophe; so does one that has one already."""
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "\r", "'") else text


def unguarded(text: str) -> str:
    return text[1:] if text[:1] == "'" and text[1:2] in ("=", "+", "-", "@", "\t", "\r", "'") else text


def _numbers(measures: Sequence[DraftMeasure]) -> dict[str, str]:
    """Outline numbers by key."""
    found: dict[str, str] = {}
    counts: dict[str | None, int] = {}
    for each in measures:
        counts[each.parent] = counts.get(each.parent, 0) + 1
        upper = f"{found[each.parent]}." if each.parent is not None else ""
        found[each.key] = f"{upper}{counts[each.parent]}"
    return found


def _link_text(link: DraftLink, numbers: Mapping[str, str]) -> str:
    """ "5.1", "5.1EA+3 T" or, in calendar days, "5.1AA-2 fT"."""
    lag = f"{link.lag_days:+d} {'fT' if link.elapsed else 'T'}" if link.lag_days or link.elapsed else ""
    plain = link.type is DependencyType.FS and not lag
    return numbers[link.predecessor] + ("" if plain else LINK_WORDS[link.type] + lag)


def read_rows(
    name: str, table: Iterable[Sequence[Any]], findings: Findings, days_off: tuple[DraftDayOff, ...] = ()
) -> PlanDraft:
    """The draft of a table whose first row holds the heads. Raises InvalidInput where that is not so."""
    lines = iter(table)
    heads = [str(cell or "").strip() for cell in next(lines, ())]
    known = {COLUMNS[head]: place for place, head in enumerate(heads) if head in COLUMNS}
    if "title" not in known:
        raise InvalidInput(
            "no_heads", f"{name}: In der ersten Zeile fehlt die Spalte „Bezeichnung“.", field="file",
            remedy="Eine Tabelle mit allen Spalten entsteht durch „Speichern als …“.",
        )  # fmt: skip
    for head in heads:
        if head and head not in COLUMNS:
            findings.add(Fate.DROPPED, f"Spalte {head[:60]}", "Diese Spalte gibt es hier nicht.")
    reader = _RowReader(known, findings)
    measures: list[DraftMeasure] = []
    for number, line in enumerate(lines, 2):
        values = {column: line[place] for column, place in known.items() if place < len(line)}
        if not any(str(value).strip() for value in values.values() if value is not None):
            continue
        if len(measures) >= MOST_MEASURES:
            raise InvalidInput("too_many_tasks", f"{name} hat mehr als {MOST_MEASURES} Zeilen.", field="file")
        measures.append(reader.measure(values, number))
    parents = {each.key: each.parent for each in measures}
    links = link_findings(reader.links, {each.key: each.title for each in measures}, findings, parents)
    knows = frozenset(known) - {"title", "id", "series", "resolution"}
    if "series" in known:
        knows |= {"series_days", "series_months"}
    return check(PlanDraft("", tuple(measures), links, days_off, (), findings.all(), knows))


class _RowReader:
    def __init__(self, known: Mapping[str, int], findings: Findings) -> None:
        self.links: list[DraftLink] = []
        self._known, self._findings = known, findings
        self._keys: set[str] = set()
        self._place = ""
        self._row = 0

    def _tell(self, column: str, what: str) -> None:
        self._findings.add(Fate.DROPPED, f"Zeile {self._row}, {column}", what)

    def measure(self, values: Mapping[str, Any], number: int) -> DraftMeasure:
        self._row = number
        text = {column: _plain(value) for column, value in values.items()}
        key = text.get("parent", "").strip().rstrip(".") or f"Zeile {number}"
        if key in self._keys:
            raise InvalidInput(
                "duplicate_id", f"Zeile {number}: Die Nr. {key} gibt es zweimal.", field="file",
                remedy="Es wurde nichts eingelesen.",
            )  # fmt: skip
        parent = key.rpartition(".")[0] or None
        if parent is not None and parent not in self._keys:
            self._tell("Nr.", f"Es gibt keine Zeile {parent} darüber; die Maßnahme steht jetzt für sich.")
            parent = None
        self._keys.add(key)
        self._links(text.get("links", ""), key)
        start, end, precision = self._dates(values, text)
        title = text.get("title", "").strip() or f"Zeile {number}"
        if not text.get("title", "").strip():
            self._findings.add(Fate.CHANGED, title, f"Ohne Bezeichnung; sie heißt jetzt „{title}“.")
        measure = DraftMeasure(
            key=key, title=title, id=self._id(text.get("id", "")),
            parent=parent, field=text.get("field", "").strip(), start=start, end=end, precision=precision,
            kind=self._word(text, "kind", "Art", KIND_NAMES) or MeasureKind.MEASURE,
            status=self._word(text, "status", "Status", STATUS_NAMES) or MeasureStatus.PLANNED,
            horizon=self._word(text, "horizon", "Horizont", HORIZON_NAMES) or Horizon.SHORT,
            priority=self._priority(text.get("priority", "")), progress=self._progress(text.get("progress", "")),
            contact=text.get("contact", ""), department=text.get("department", ""),
            partners=text.get("partners", ""), deliverable=text.get("deliverable", ""),
            notes=text.get("notes", ""), budget_line=text.get("budget_line", ""), funding=text.get("funding", ""),
            deadline=self._day(values.get("deadline"), "Stichtag"), resolution=text.get("resolution", "").strip(),
            automatic=text.get("automatic", "").strip().casefold() == AUTOMATIC,
        )  # fmt: skip
        return self._rest(measure, values, text)

    def _rest(self, measure: DraftMeasure, values: Mapping[str, Any], text: Mapping[str, str]) -> DraftMeasure:
        constraint = self._word(text, "constraint", "Terminvorgabe", CONSTRAINT_NAMES) or Constraint.SOON
        constraint_day = self._day(values.get("constraint_day"), "Vorgabetag")
        if (constraint is Constraint.SOON) != (constraint_day is None):
            self._tell("Terminvorgabe", "Zu einer Terminvorgabe gehört ein Tag; beides entfällt.")
            constraint, constraint_day = Constraint.SOON, None
        costs, wrong = read_costs(text.get("costs", ""))
        for line in wrong:
            self._tell("Kosten je Jahr", f"„{line[:60]}“ sind keine Kosten. Beispiel: 2022: 4.000,00 € | Position")
        series = _SERIES.fullmatch(text.get("series", "").strip())
        if text.get("series", "").strip() and series is None:
            self._tell("Wiederholung", "Das ist kein Abstand. Beispiele: 42 Tage, 3 Monate")
        count = max(int(series[1]), 1) if series else None
        months = bool(series) and series is not None and series[2].lower().startswith("monat")
        return replace(
            measure, constraint=constraint, constraint_day=constraint_day, costs=costs,
            series_months=count if months else None, series_days=None if months else count,
        )  # fmt: skip

    def _word(self, text: Mapping[str, str], column: str, head: str, names: Mapping[Any, str]) -> Any:
        value = text.get(column, "").strip()
        found = word(value, names) if value else None
        if value and found is None:
            self._tell(head, f"„{value[:40]}“ gibt es nicht. Möglich sind: {', '.join(names.values())}.")
        return found

    def _priority(self, text: str) -> int:
        text = text.strip().casefold()
        found = next((level for level, name in PRIORITY_WORDS.items() if text in (name, str(level))), None)
        if text and found is None:
            self._tell("Priorität", f"„{text[:40]}“ gibt es nicht. Möglich sind: {', '.join(PRIORITY_WORDS.values())}.")
        return found or 2

    def _progress(self, text: str) -> int:
        digits = text.replace("%", "").strip().removesuffix(".0")
        if digits.isdigit() and len(digits) <= 3 and int(digits) <= 100:
            return int(digits)
        if digits:
            self._tell("Fortschritt", f"„{text[:40]}“ liegt nicht zwischen 0 und 100 Prozent.")
        return 0

    def _id(self, text: str) -> UUID | None:
        try:
            return UUID(text.strip()) if text.strip() else None
        except ValueError:
            self._tell("Kennung", f"„{text[:40]}“ ist keine Kennung; die Maßnahme gilt als neu.")
            return None

    def _links(self, text: str, key: str) -> None:
        for part in filter(None, (each.strip() for each in re.split(r"[;\n]", text))):
            match = _LINK.fullmatch(part)
            if match is None or int(match[4] or 0) > LONGEST_LAG:
                self._tell("Vorgänger", f"„{part[:40]}“ ist keine Abhängigkeit. Beispiele: 5.1, 5.1EA+3 T")
                continue
            kind = next((each for each, name in LINK_WORDS.items() if name == (match[2] or "EA").upper()))
            lag = int(match[4] or 0) * (-1 if match[3] == "-" else 1)
            self.links.append(DraftLink(match[1].rstrip("."), key, kind, lag, (match[5] or "").lower() == "ft"))

    def _dates(
        self, values: Mapping[str, Any], text: Mapping[str, str]
    ) -> tuple[date | None, date | None, DatePrecision]:
        """A period as its start ("Juli 2022") also says how exactly the date is known, and where it ends."""
        precision = self._word(text, "precision", "Genauigkeit", PRECISION_NAMES)
        start, last, found = self._period(values.get("start"), "Beginn")
        vague = found is not DatePrecision.DAY
        _first, end, _found = self._period(values.get("end"), "Ende")
        if end is None and vague and "end" not in self._known:
            end = last
        if start is None and end is not None:
            self._tell("Ende", "Ein Ende ohne Beginn gibt es hier nicht; der Termin ist jetzt offen.")
            end = None
        if start is not None and end is not None and end < start:
            self._tell("Ende", "Das Ende liegt vor dem Beginn; das Ende ist jetzt offen.")
            end = None
        return start, end, precision or found

    def _period(self, value: Any, column: str) -> tuple[date | None, date | None, DatePrecision]:
        none: tuple[None, None, DatePrecision] = (None, None, DatePrecision.DAY)
        if isinstance(value, date):
            found = self._day(value, column)
            return (found, found, DatePrecision.DAY) if found else none
        text = _plain(value).strip()
        if text.casefold() in ("", "offen"):
            return none
        try:
            found_period = parse_period(text)
            if not FIRST_YEAR <= found_period[0].year <= LAST_YEAR:
                raise ValueError(text)
            return found_period
        except (UserError, ValueError):
            self._tell(column, f"„{text[:40]}“ ist kein gültiger Zeitpunkt. Beispiele: 18.11.2021, Juli 2022")
            return none

    def _day(self, value: Any, column: str) -> date | None:
        found = value.date() if isinstance(value, datetime) else value
        if isinstance(found, date):
            if FIRST_YEAR <= found.year <= LAST_YEAR:
                return found
            self._tell(column, f"{found.year} liegt zu weit weg.")
            return None
        return self._period(value, column)[0]


def _plain(value: Any) -> str:
    """A cell as text; whole numbers without the ".0" that spreadsheets give them."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, date):
        return day(value)
    return str(value)
