"""A plan on its way in or out: what every foreign format is read into and written from."""

import enum
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from smartaachen_desktop.model.circles import cycle
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.model.plan import (
    Constraint,
    DatePrecision,
    DependencyType,
    Horizon,
    MeasureKind,
    MeasureStatus,
)

MOST_MEASURES = 100_000
DEEPEST_OUTLINE = 100
MOST_FINDINGS = 1_000
LONGEST_TEXT = 100_000
"""Characters of one text; more is no note but a slip or an attack."""


class Fate(enum.StrEnum):
    """What became of a piece of the file."""

    CHANGED = "changed"
    APPROXIMATED = "approximated"
    DROPPED = "dropped"


class Share(enum.StrEnum):
    """What becomes of a measure by an import."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Finding:
    """`place` names the measure and the element ("Umfrage auswerten, Calendar"), `what` is a German sentence."""

    fate: Fate
    place: str
    what: str


@dataclass(frozen=True, slots=True)
class DraftCost:
    year: int
    cents: int
    line: str = ""


@dataclass(frozen=True, slots=True)
class DraftMeasure:
    """A measure by names instead of ids. `key` is its name within the file, `id` the one our own export wrote."""

    key: str
    title: str
    id: UUID | None = None
    parent: str | None = None
    field: str = ""
    """Letter of the field of action, S for the strategy process; empty where the file names none."""
    kind: MeasureKind = MeasureKind.MEASURE
    status: MeasureStatus = MeasureStatus.PLANNED
    priority: int = 2
    horizon: Horizon = Horizon.SHORT
    start: date | None = None
    end: date | None = None
    precision: DatePrecision = DatePrecision.DAY
    series_days: int | None = None
    series_months: int | None = None
    progress: int = 0
    contact: str = ""
    department: str = ""
    partners: str = ""
    deliverable: str = ""
    notes: str = ""
    budget_line: str = ""
    funding: str = ""
    automatic: bool = False
    constraint: Constraint = Constraint.SOON
    constraint_day: date | None = None
    deadline: date | None = None
    costs: tuple[DraftCost, ...] = ()
    resolution: str = ""
    """Number of the resolution behind it. It goes out for others to see; no file makes a resolution here."""


@dataclass(frozen=True, slots=True)
class DraftLink:
    predecessor: str
    successor: str
    type: DependencyType = DependencyType.FS
    lag_days: int = 0
    elapsed: bool = False


@dataclass(frozen=True, slots=True)
class DraftDayOff:
    first: date
    last: date
    name: str


@dataclass(frozen=True, slots=True)
class DraftDates:
    """One measure in a baseline."""

    key: str
    start: date | None
    end: date | None
    cents: int = 0


@dataclass(frozen=True, slots=True)
class DraftBaseline:
    name: str
    entries: tuple[DraftDates, ...]
    meeting: str = ""
    """The meeting at which it was taken: "AWD 18.11.2021"."""


MEASURE_FIELDS = frozenset({
    "field", "kind", "status", "priority", "horizon", "start", "end", "precision", "series_days", "series_months",
    "progress", "contact", "department", "partners", "deliverable", "notes", "budget_line", "funding", "automatic",
    "constraint", "constraint_day", "deadline", "costs", "parent", "links",
})  # fmt: skip
"""What a source can know besides the title; an update leaves alone what the source does not know."""


@dataclass(frozen=True, slots=True)
class PlanDraft:
    """`measures` stand in outline order, parents first. `knows` names the fields that the source carries."""

    title: str
    measures: tuple[DraftMeasure, ...]
    links: tuple[DraftLink, ...] = ()
    days_off: tuple[DraftDayOff, ...] = ()
    baselines: tuple[DraftBaseline, ...] = ()
    findings: tuple[Finding, ...] = ()
    knows: frozenset[str] = field(default=MEASURE_FIELDS)

    @property
    def names_records(self) -> bool:
        """Whether any measure carries an id, as our own exports write it."""
        return any(each.id is not None for each in self.measures)


class Findings:
    """Collects findings; what comes too often is counted."""

    def __init__(self) -> None:
        self._found: list[Finding] = []
        self._more = 0

    def add(self, fate: Fate, place: str, what: str) -> None:
        if len(self._found) < MOST_FINDINGS:
            self._found.append(Finding(fate, place, what))
        else:
            self._more += 1

    def extend(self, findings: Iterable[Finding]) -> None:
        for each in findings:
            self.add(each.fate, each.place, each.what)

    def all(self) -> tuple[Finding, ...]:
        if not self._more:
            return tuple(self._found)
        return (*self._found, Finding(Fate.CHANGED, "", f"{self._more} weitere Hinweise dieser Art."))


def check(draft: PlanDraft) -> PlanDraft:
    """Refuse what is no plan: keys used twice, unknown parents, circles, too much of anything."""
    if len(draft.measures) > MOST_MEASURES:
        raise InvalidInput("too_many_tasks", f"Die Datei hat mehr als {MOST_MEASURES} Vorgänge.", field="file")
    depth: dict[str, int] = {}
    titles: dict[str, str] = {}
    records: set[UUID] = set()
    for each in draft.measures:
        if each.key in depth:
            raise InvalidInput(
                "duplicate_id", f"Die Kennung {each.key} gibt es zweimal: „{titles[each.key]}“ und „{each.title}“.",
                field="file", remedy="Es wurde nichts eingelesen.",
            )  # fmt: skip
        if each.id is not None and each.id in records:
            raise InvalidInput(
                "duplicate_id", f"Die Kennung {each.id} gibt es zweimal, auch bei „{each.title}“.", field="file",
                remedy="Löschen Sie die Kennung der Kopie; sie wird dann neu aufgenommen.",
            )  # fmt: skip
        if each.id is not None:
            records.add(each.id)
        if each.parent is not None and each.parent not in depth:
            raise InvalidInput("unknown_parent", f"„{each.title}“ steht unter etwas, das es nicht gibt.", field="file")
        depth[each.key] = depth[each.parent] + 1 if each.parent is not None else 0
        titles[each.key] = each.title
        if depth[each.key] > DEEPEST_OUTLINE:
            raise InvalidInput(
                "too_deep", f"„{each.title}“ steht mehr als {DEEPEST_OUTLINE} Ebenen tief.", field="file"
            )
        if max(map(len, (each.title, each.notes, each.deliverable, each.partners, each.funding))) > LONGEST_TEXT:
            raise InvalidInput(
                "text_too_long", f"Ein Text von „{each.title[:60]}“ ist länger als {LONGEST_TEXT} Zeichen.",
                field="file",
            )  # fmt: skip
    pairs = [(link.predecessor, link.successor) for link in draft.links]
    if len(set(pairs)) < len(pairs) or any(not titles.keys() >= set(pair) or pair[0] == pair[1] for pair in pairs):
        # readers report such links and leave them out; here somebody else made the draft
        raise InvalidInput(
            "unknown_link", "Eine Abhängigkeit nennt Unbekanntes oder sich selbst, oder sie steht zweimal da.",
            field="links",
        )  # fmt: skip
    _refuse_circle(draft, titles)
    return draft


def _refuse_circle(draft: PlanDraft, names: dict[str, str]) -> None:
    circle = cycle(
        [(link.predecessor, link.successor) for link in draft.links], {each.key: each.parent for each in draft.measures}
    )
    if circle:
        words = " → ".join(f"„{names[each]}“" for each in circle)
        raise InvalidInput(
            "link_cycle", f"Die Abhängigkeiten in der Datei schließen einen Kreis: {words}.", field="file",
            remedy="Lösen Sie ihn im anderen Programm; hier wurde nichts eingelesen.",
        )  # fmt: skip


def link_findings(
    links: Iterable[DraftLink], titles: dict[str, str], findings: Findings, parents: dict[str, str | None]
) -> tuple[DraftLink, ...]:
    """The links that name two measures of the file, once each; the others are reported."""
    kept: dict[tuple[str, str], DraftLink] = {}
    for link in links:
        place = f"{titles.get(link.successor, link.successor)}, Vorgänger"
        pair = (link.predecessor, link.successor)
        if link.predecessor not in titles or link.successor not in titles:
            findings.add(Fate.DROPPED, place, f"Den Vorgang {pair[pair[0] in titles]} gibt es in der Datei nicht.")
        elif link.predecessor == link.successor:
            findings.add(Fate.DROPPED, place, "Ein Vorgang kann nicht auf sich selbst warten.")
        elif pair in kept:
            findings.add(Fate.DROPPED, place, f"Die Abhängigkeit von „{titles[pair[0]]}“ steht zweimal da.")
        elif _above(*pair, parents) or _above(pair[1], pair[0], parents):
            findings.add(Fate.DROPPED, place, f"„{titles[pair[0]]}“ und der Vorgang liegen ineinander.")
        else:
            kept[pair] = link
    return tuple(kept.values())


def _above(upper: str, lower: str, parents: dict[str, str | None]) -> bool:
    here = parents.get(lower)
    while here is not None:
        if here == upper:
            return True
        here = parents.get(here)
    return False


_COST = re.compile(r"\s*(\d{4})\s*:\s*(-?[\d.]+(?:,\d{1,2})?)\s*€?\s*(?:\|\s*(.*))?")


def costs_text(costs: Iterable[DraftCost]) -> str:
    """One line a cost: "2022: 4.000,00 € | ÖA, Veranstaltungen etc."."""
    lines = []
    for each in costs:
        euro = f"{each.cents // 100:,}".replace(",", ".")
        name = " ".join(each.line.split())
        lines.append(f"{each.year}: {euro},{each.cents % 100:02} €" + (f" | {name}" if name else ""))
    return "\n".join(lines)


def read_costs(text: str) -> tuple[tuple[DraftCost, ...], list[str]]:
    """The inverse of `costs_text`, and the lines that are no cost."""
    found: dict[tuple[int, str], DraftCost] = {}
    wrong = []
    for line in text.splitlines():
        match = _COST.fullmatch(line)
        if match is None:
            if line.strip():
                wrong.append(line.strip())
            continue
        whole, _comma, cents = match[2].replace(".", "").partition(",")
        amount = int(whole or "0") * 100 + int((cents or "0").ljust(2, "0"))
        name = (match[3] or "").strip()
        year = int(match[1])
        if not (2000 <= year <= 2199 and 0 < amount <= 10**13):
            wrong.append(line.strip())
            continue
        before = found.get((year, name))
        found[year, name] = DraftCost(year, amount + (before.cents if before else 0), name)
    return tuple(found.values()), wrong
