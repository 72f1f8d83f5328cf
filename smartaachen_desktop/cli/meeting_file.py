"""`export meeting` and `import meeting`: one meeting as a file to carry, and what was recorded in it back."""

import argparse
import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from smartaachen_desktop.cli.options import add_database, add_out, open_database
from smartaachen_desktop.cli.passphrase import first_line
from smartaachen_desktop.cli.records import FINDERS
from smartaachen_desktop.cli.tables import table
from smartaachen_desktop.formats import day_and_time
from smartaachen_desktop.services.exports import RecordKind
from smartaachen_desktop.services.meeting_file import carried, read_meeting_file, write_meeting_file
from smartaachen_desktop.services.meeting_taking import TakeMeetingFile, merge_of
from smartaachen_desktop.services.meeting_values import MeetingFile
from smartaachen_desktop.services.meeting_words import MergeLine, clash_lines, merge_lines

_DESCRIPTION = """Schreibt eine Sitzung mit Gremium, Personen, Vorlagen und ihrem Verlauf in eine eigene Datenbank, die
das Programm wie jede andere öffnet. Ohne --internal steht darin nur der öffentliche Teil, ohne Verlauf. „import
meeting“ holt zurück, was darin erfasst wurde. Eine Datei, die es schon gibt, wird nicht ersetzt."""
_KEY = "Datei mit dem Kennwort der Sitzungsdatei (erste Zeile)"


def add_export(kinds: Any) -> None:
    parser = kinds.add_parser("meeting", help="eine Sitzung als Datei zum Mitnehmen", description=_DESCRIPTION)
    add_database(parser)
    parser.add_argument("--meeting", metavar="KENNUNG", nargs="?", help="Kennung der Sitzung")
    parser.add_argument("--internal", action="store_true", help="auch der nichtöffentliche Teil und der Verlauf")
    add_file_passphrase(parser)
    add_out(parser)
    parser.set_defaults(run=run_export)


def add_file_passphrase(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--file-passphrase-file", metavar="F", type=Path, help=_KEY)


def run_export(options: argparse.Namespace) -> int:
    workspace = open_database(options)
    try:
        dispatcher = workspace.dispatcher
        meeting = dispatcher.read(lambda session: FINDERS[RecordKind.MEETING].find(session, options.meeting))
        what = dispatcher.read(lambda session: carried(session, meeting, internal=options.internal))
        recovery = write_meeting_file(
            what, options.out, now=dispatcher.clock(), actor=dispatcher.actor, passphrase=_passphrase(options)
        )
    finally:
        workspace.close()
    print(f"Sitzung in {options.out}: {'ganz' if options.internal else 'nur der öffentliche Teil'}.")
    if recovery:
        print("Verschlüsselt, in einer einzigen Datei; zum Öffnen braucht es nur das Kennwort.")
        print(f"Wiederherstellungsschlüssel, falls es fehlt: {recovery}")
    return 0


def run_import(options: argparse.Namespace) -> int:
    file = read_meeting_file(options.file, _passphrase(options))
    workspace = open_database(options)
    try:
        dispatcher = workspace.dispatcher
        found = dispatcher.read(lambda session: merge_of(session, file))
        lines = dispatcher.read(lambda session: merge_lines(session, found, file))
        clashes = dispatcher.read(lambda session: clash_lines(session, found, file))
        entry = None
        if not options.dry_run:
            entry = dispatcher.execute(taking(file)).entry
    finally:
        workspace.close()
    if options.json:
        content = {
            "entry": entry,
            "meeting": str(file.meeting),
            "changes": [asdict(line) for line in lines],
            "clashes": [asdict(line) for line in clashes],
            "seals": found.seals,
        }
        print(json.dumps(content, ensure_ascii=False, indent=2))
    else:
        print(_as_text(options.file.name, file, lines, clashes, dry=options.dry_run))
    return 1 if clashes else 0


def taking(file: MeetingFile) -> TakeMeetingFile:
    return TakeMeetingFile(file.meeting, file.rows, file.internal, file.has_earlier)


def _as_text(
    name: str, file: MeetingFile, lines: tuple[MergeLine, ...], clashes: tuple[MergeLine, ...], *, dry: bool
) -> str:
    told = [f"{name}: {'nur geprüft, nichts übernommen' if dry else 'übernommen'}"]
    told.append(f"  geschrieben am {day_and_time(file.written)}, seither {file.steps} Schritte darin")
    for head, rows in (("Hier seither geändert; so wird nichts übernommen:", clashes), ("", lines)):
        if rows:
            told += ["", *([head] if head else []), table([(row.noun, row.name, row.what) for row in rows])]
    if not lines and not clashes:
        told.append("  Darin steht nichts, was hier nicht schon steht.")
    return "\n".join(told)


def _passphrase(options: argparse.Namespace) -> str | None:
    path: Path | None = options.file_passphrase_file
    return None if path is None else first_line(path)
