"""`execute`: JSON lines in, one JSON answer per line out, each after its commit."""

import argparse
import json
import sys
from typing import Any
from uuid import UUID

from smartaachen_desktop.cli.options import add_database, open_database
from smartaachen_desktop.model.errors import InvalidInput, UserError
from smartaachen_desktop.services.dispatcher import Dispatcher

_DESCRIPTION = """Liest JSON-Zeilen von der Standardeingabe, je {"command": "RecordVote", …}: dieselben Befehle wie im
Fenster. Jede Zeile wird nach ihrer Speicherung mit einer JSON-Zeile beantwortet:
{"ok": true, "entry": 17, "ids": {…}} oder
{"ok": false, "error": "code", "message": "Satz"}. Ein Fehler hält nichts auf und steht in seiner Zeile.
Zusätzlich zu den Befehlen gibt es {"command": "Undo"} und {"command": "Redo"}."""


def add_parser(commands: Any) -> None:
    parser = commands.add_parser("execute", help="Befehle als JSON-Zeilen ausführen", description=_DESCRIPTION)
    add_database(parser, required=False)
    parser.add_argument("--list", action="store_true", help="alle Befehle mit ihren Feldern zeigen")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    if options.list:
        return print_list()
    if not options.database:
        raise InvalidInput("database_missing", "Es fehlt: --database.", field="database")
    workspace = open_database(options)
    try:
        # bytes, so that a line in a foreign encoding is an answer and not a crash
        for line in sys.stdin.buffer:
            if line.strip():
                _answer(answer_line(workspace.dispatcher, line))
        return 0
    finally:
        workspace.close()


def _answer(content: dict[str, Any]) -> None:
    # UTF-8 whatever the terminal says; a lone surrogate goes back as the escape it came as
    text = json.dumps(content, ensure_ascii=False) + "\n"
    sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace"))
    sys.stdout.buffer.flush()


def answer_line(dispatcher: Dispatcher, line: bytes) -> dict[str, Any]:
    """Execute one line; a UserError becomes its answer."""
    try:
        outcome = _execute(dispatcher, _parse(line))
    except UnicodeDecodeError:
        return {"ok": False, "error": "not_utf8", "message": "Die Zeile ist kein UTF-8-Text."}
    except UserError as error:
        answer = {"ok": False, "error": error.code, "message": error.sentence()}
        return {**answer, "field": error.field} if error.field else answer
    return outcome


def _parse(line: bytes) -> Any:
    text = line.decode("utf-8")
    try:
        return json.loads(text)
    except (ValueError, RecursionError):  # ValueError also for a number of thousands of digits
        raise InvalidInput("not_json", "Die Zeile ist kein gültiges JSON.") from None


def _execute(dispatcher: Dispatcher, content: Any) -> dict[str, Any]:
    from smartaachen_desktop.exchange.json_commands import decode

    name = content.get("command") if isinstance(content, dict) else None
    if name == "Undo":
        outcome = dispatcher.undo()
    elif name == "Redo":
        outcome = dispatcher.redo()
    else:
        outcome = dispatcher.execute(decode(content), authority=_authority(content))
    return {"ok": True, "entry": outcome.entry, "ids": {key: str(value) for key, value in outcome.ids.items()}}


def _authority(content: Any) -> UUID | None:
    text = content.get("authority") if isinstance(content, dict) else None
    if text is None:
        return None
    try:
        return UUID(str(text))
    except ValueError:
        raise InvalidInput("invalid_id", f"„{text}“ ist keine Kennung (UUID).", field="authority") from None


def print_list() -> int:
    """Every command with label, fields and types; optional fields show their default."""
    from smartaachen_desktop.exchange.json_commands import describe

    for name, label, fields in describe():
        print(f"{name}: {label}")
        for field, spec in fields.items():
            print(f"    {field}{'' if spec.required else ' (wahlfrei)'}: {spec.description}")
    print("Undo: letzten Schritt zurücknehmen\nRedo: zurückgenommenen Schritt wiederholen")
    return 0
