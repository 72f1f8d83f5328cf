"""`check`: file, schema, journal chain and model rules."""

import argparse
from typing import Any

from smartaachen_desktop.cli.options import add_database, open_database
from smartaachen_desktop.services.checks import findings


def add_parser(commands: Any) -> None:
    parser = commands.add_parser(
        "check",
        help="eine Datenbank prüfen",
        description="Prüft Datei, Schema, Journalkette und Regeln. Rückgabewert 0: alles in Ordnung; 1: mit Grund.",
    )
    add_database(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    workspace = open_database(options)
    try:
        found = findings(workspace.database)
    finally:
        workspace.close()
    for finding in found:
        print(f"Fehler: {finding}")
    if not found:
        print("In Ordnung: Datei, Schema, Journalkette und Regeln.")
    return 1 if found else 0
