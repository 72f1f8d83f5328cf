"""`import plan`: a plan from another program, or one of our own; `import meeting` is in `meeting_file.py`."""

import argparse
import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from smartaachen_desktop.cli import meeting_file
from smartaachen_desktop.cli.options import add_database, open_database
from smartaachen_desktop.cli.tables import table
from smartaachen_desktop.formats import span
from smartaachen_desktop.model.errors import InvalidInput, RuleBroken
from smartaachen_desktop.model.plan import DatePrecision
from smartaachen_desktop.model.plan_draft import Finding, PlanDraft, Share
from smartaachen_desktop.services.command import KEEP, Keep
from smartaachen_desktop.services.plan_changes import ImportChanges, change_words, import_changes
from smartaachen_desktop.services.plan_import import ImportPlan
from smartaachen_desktop.services.plan_matching import preview_import
from smartaachen_desktop.services.plan_preview import ImportPreview, MeasurePlan
from smartaachen_desktop.services.queries.plan import PROCESS_LETTER
from smartaachen_desktop.services.queries.plan_import import import_ground
from smartaachen_desktop.services.queries.words import FINDING_NAMES, SHARE_NAMES

_DESCRIPTION = """Liest einen Projektplan ein: XML von MS Project (.xml), GanttProject (.gan), Tabellen (.csv, .xlsx).
Maßnahmen, deren Kennung die Datei nennt, werden geändert, alle anderen neu aufgenommen. Alles zusammen ist ein Schritt
im Verlauf. Was geändert, angenähert oder nicht übernommen wurde, steht in der Ausgabe.

„import meeting“ übernimmt aus einer Sitzungsdatei, was darin erfasst wurde, oder die ganze Sitzung; wurde sie hier
seither geändert, wird nichts übernommen und genannt, was."""


def add_parser(commands: Any) -> None:
    parser = commands.add_parser("import", help="Projektplan oder Sitzung einlesen", description=_DESCRIPTION)
    add_database(parser)
    parser.add_argument("what", metavar="WAS", choices=["plan", "meeting"], help="plan oder meeting")
    parser.add_argument("file", metavar="DATEI", type=Path, help="was eingelesen wird")
    parser.add_argument(
        "--field", metavar="BUCHSTABE", default="", help="Handlungsfeld für neue Maßnahmen; S ist der Strategieprozess"
    )
    parser.add_argument("--new", action="store_true", help="alles als neue Maßnahmen, auch mit bekannter Kennung")
    parser.add_argument("--remove", action="store_true", help="löschen, was in der Datei fehlt")
    parser.add_argument("--dry-run", action="store_true", help="nur zeigen, was geschähe")
    parser.add_argument("--json", action="store_true", help="als JSON")
    meeting_file.add_file_passphrase(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    if options.what == "meeting":
        return _meeting(options)
    from smartaachen_desktop.exchange.plan_files import read_plan_file

    draft = read_plan_file(options.file)
    workspace = open_database(options)
    try:
        strategy, preview, changes, into = workspace.dispatcher.read(lambda session: _preview(session, draft, options))
        entry = None
        if not options.dry_run:
            command = ImportPlan(strategy, draft, into, not options.new, options.remove)
            entry = workspace.dispatcher.execute(command).entry
    finally:
        workspace.close()
    if options.json:
        print(json.dumps({"entry": entry, **_as_json(preview, changes)}, ensure_ascii=False, indent=2))
    else:
        print(_as_text(preview, changes, options.file.name, dry=options.dry_run))
    return 0


def _meeting(options: argparse.Namespace) -> int:
    if options.field or options.new or options.remove:
        raise InvalidInput("plan_only", "--field, --new und --remove gehören zu „import plan“.", field="what")
    return meeting_file.run_import(options)


def _preview(
    session: Session, draft: PlanDraft, options: argparse.Namespace
) -> tuple[UUID, ImportPreview, ImportChanges, UUID | None | Keep]:
    ground = import_ground(session)
    if ground.plan.strategy_id is None:
        raise RuleBroken(
            "no_strategy", "In dieser Datenbank gibt es noch keine Strategie.", remedy="Legen Sie sie zuerst an."
        )
    into: UUID | None | Keep = KEEP
    if options.field:
        fields = {PROCESS_LETTER: None, **{each.letter: each.id for each in ground.plan.fields}}
        if options.field.upper() not in fields:
            raise InvalidInput(
                "no_field", f"Das Handlungsfeld „{options.field}“ gibt es nicht. Vorhanden: {', '.join(fields)}.",
                field="field",
            )  # fmt: skip
        into = fields[options.field.upper()]
    preview = preview_import(ground, draft, into, update=not options.new, remove=options.remove)
    return ground.plan.strategy_id, preview, import_changes(preview, ground), into


def _as_text(preview: ImportPreview, changes: ImportChanges, name: str, *, dry: bool) -> str:
    lines = [f"{name}: {'nur geprüft, nichts eingelesen' if dry else 'eingelesen'}"]
    lines += [f"  {SHARE_NAMES[share]}: {preview.count(share)}" for share in Share if preview.count(share)]
    lines += [f"  {subject}: {words}" for subject, words in changes.summary]
    rows = list(_change_rows(preview, changes))
    if rows:
        lines += ["", table(rows)]
    lines += finding_lines(preview.findings)
    return "\n".join(lines)


def _change_rows(preview: ImportPreview, changes: ImportChanges) -> Iterator[tuple[str, str, str]]:
    """Everything but new measures, whose values stand in the file."""
    for each in (*preview.measures, *changes.moved):
        if each.share in (Share.CHANGED, Share.REMOVED):
            first, *more = [change_words(change) for change in changes.fields.get(each.id, ())] or [""]
            yield SHARE_NAMES[each.share], each.title, first
            yield from (("", "", words) for words in more)
    for link in changes.links:
        words = " → ".join(filter(None, (link.before, link.after)))
        yield SHARE_NAMES[link.share], f"Abhängigkeit {link.predecessor} → {link.successor}", words
    for off in preview.days_off:
        yield SHARE_NAMES[Share.NEW], f"freie Tage {off.name}", span(off.first, off.last, DatePrecision.DAY)
    for baseline in preview.baselines:
        count = len(baseline.entries)
        yield SHARE_NAMES[Share.NEW], f"Basisplan {baseline.name}", f"{count} Maßnahme{'n' if count != 1 else ''}"


def finding_lines(findings: Iterable[Finding]) -> list[str]:
    rows = [(FINDING_NAMES[each.fate], each.place, each.what) for each in findings]
    return ["", table(rows)] if rows else []


def _as_json(preview: ImportPreview, changes: ImportChanges) -> dict[str, Any]:
    def measure(each: MeasurePlan) -> dict[str, Any]:
        told = [asdict(change) for change in changes.fields.get(each.id, ())]
        return {"id": str(each.id), "title": each.title, "share": each.share.value, "changes": told}

    return {
        **{share.value: preview.count(share) for share in Share},
        "measures": [measure(each) for each in preview.measures],
        "moved": [measure(each) for each in changes.moved],
        "links": [{"share": each.share.value, **asdict(each)} for each in changes.links],
        "days_off": [
            {"first": each.first.isoformat(), "last": each.last.isoformat(), "name": each.name}
            for each in preview.days_off
        ],
        "baselines": [{"name": each.name, "measures": len(each.entries)} for each in preview.baselines],
        "costs": len(preview.costs),
        "summary": dict(changes.summary),
        "findings": [{"fate": each.fate.value, "place": each.place, "what": each.what} for each in preview.findings],
    }
