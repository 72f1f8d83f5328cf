"""`read-paper`: what a council paper proposes, each with the passage it was found in."""

import argparse
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from smartaachen_desktop.cli.options import add_database, open_database
from smartaachen_desktop.cli.tables import table
from smartaachen_desktop.formats import day, euros, span
from smartaachen_desktop.model.paper_draft import (
    DraftDepartment,
    DraftStep,
    PaperDraft,
    PaperValue,
    Passage,
    SourceKind,
)
from smartaachen_desktop.services.paper_matching import FIELDS, proposals
from smartaachen_desktop.services.paper_matching_plan import RHYTHMS
from smartaachen_desktop.services.paper_proposals import PROPOSAL_NAMES, Choices, Proposal
from smartaachen_desktop.services.plain import plain, to_json
from smartaachen_desktop.services.queries.paper_ground import NOTHING_THERE, PaperGround, paper_ground
from smartaachen_desktop.services.queries.words import KIND_NAMES, ROLE_NAMES, SHARE_NAMES

_DESCRIPTION = """Liest eine Vorlage (.pdf, .txt, .md) und zeigt, was sich daraus übernehmen lässt: Kopf,
Beratungsfolge, Beschlussvorschlag, Haushaltspositionen, Schritte und Termine, jeweils mit der Fundstelle, und was
daraus würde: Vorlage, Tagesordnungspunkt, Antrag, Haushalt, Projektplan. Mit --database steht dabei, was davon neu ist,
was sich ändern würde und was schon so dort steht; ohne wird mit einer leeren Datenbank verglichen. Geändert wird
nichts; übernommen wird im Fenster unter Vorlagen oder mit dem Befehl TakeCouncilPaper von „execute“."""
_SHORT = 72


def add_parser(commands: Any) -> None:
    parser = commands.add_parser("read-paper", help="zeigen, was eine Vorlage vorschlägt", description=_DESCRIPTION)
    parser.add_argument("file", metavar="DATEI", type=Path, help="die Vorlage")
    parser.add_argument("--json", action="store_true", help="als JSON")
    add_database(parser, required=False)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    from smartaachen_desktop.exchange.council_paper import read_paper_file

    draft, content = read_paper_file(options.file)
    found = proposals(draft, _ground(options), content)
    print(to_json(as_plain(draft, found)) if options.json else as_text(draft, found))
    return 0


def _ground(options: argparse.Namespace) -> PaperGround:
    if options.database is None:
        return NOTHING_THERE
    workspace = open_database(options)
    try:
        return workspace.dispatcher.read(paper_ground)
    finally:
        workspace.close()


def as_plain(draft: PaperDraft, found: Sequence[Proposal]) -> dict[str, Any]:
    """The draft as it was read, and what would be made of it; ids of what is there already, words for people."""
    rows = [
        {
            "key": each.key,
            "kind": each.kind,
            "title": each.title,
            "share": each.share,
            "accepted": each.accepted,
            "note": each.note,
            "record": each.record,
            "parent": each.parent,
            "values": [
                {"name": entry.name, "label": entry.label, "value": entry.value, "words": entry.words}
                for entry in each.entries
            ],
            "source": each.source,
        }
        for each in found
    ]
    return {**plain(draft), "proposals": plain(rows)}


def as_text(draft: PaperDraft, found: Sequence[Proposal]) -> str:
    rows = [*_values(draft), *_stations(draft), *_lines(draft), *_steps(draft)]
    pages = f"{draft.pages} {'Seite' if draft.pages == 1 else 'Seiten'}"
    parts = [f"{draft.file_name}, {pages}", table([("Was", "Vorschlag", "Fundstelle"), *rows])]
    would = [
        (PROPOSAL_NAMES[each.kind], _short(each.title), SHARE_NAMES[each.share], where(each.source, draft.kind))
        for each in found
    ]
    parts.append(table([("Was daraus würde", "Vorschlag", "Abgleich", "Fundstelle"), *would]))
    if draft.remarks:
        parts.append(table([(each.what, where(each.source, draft.kind)) for each in draft.remarks]))
    return "\n\n".join(parts)


def where(source: Passage, kind: SourceKind) -> str:
    """ "Seite 2", in a text the line."""
    if not source.places:
        return ""
    return f"Seite {source.page}" if kind is SourceKind.PDF else f"Zeile {int(source.places[0].top) + 1}"


def _values(draft: PaperDraft) -> Iterator[tuple[str, str, str]]:
    for name, (label, _input, choices) in FIELDS.items():
        found = draft.value(name)
        if found is None:
            continue
        yield label, _short(_value(found.value, choices)), where(found.source, draft.kind)


def _value(value: PaperValue, choices: Choices) -> str:
    if isinstance(value, DraftDepartment):
        return value.words
    if isinstance(value, date):
        return day(value)
    return next((words for known, words in choices if known == value), str(value))


def _stations(draft: PaperDraft) -> Iterator[tuple[str, str, str]]:
    for each in draft.stations:
        role = ROLE_NAMES[each.role] if each.role is not None else "Zuständigkeit offen"
        words = ", ".join(part for part in (day(each.dated), each.body, role) if part)
        yield "Beratungsfolge", _short(words), where(each.source, draft.kind)


def _lines(draft: PaperDraft) -> Iterator[tuple[str, str, str]]:
    for each in draft.lines:
        amounts = ", ".join(f"{year}: {euros(cents)}" for year, cents in each.amounts)
        yield "Haushaltsposition", f"{_short(each.name)}: {amounts}", where(each.source, draft.kind)


def _steps(draft: PaperDraft) -> Iterator[tuple[str, str, str]]:
    for each in draft.steps:
        label = KIND_NAMES[each.kind] if each.sure else f"{KIND_NAMES[each.kind]} (beiläufig)"
        indent = "  " if each.parent is not None else ""
        yield label, f"{indent}{_short(each.title)}, {_when(each)}", where(each.source, draft.kind)


def _when(each: DraftStep) -> str:
    rhythm = (each.series_days, each.series_months)
    words = next((words for value, words in RHYTHMS if value == rhythm), f"alle {each.series_days} Tage")
    when = span(each.start, each.end, each.precision)
    return when if rhythm == (None, None) else f"{when}, {words}"


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _SHORT else words[: _SHORT - 1] + "…"
