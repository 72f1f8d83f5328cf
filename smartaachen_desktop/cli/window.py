"""Without a subcommand the window opens."""

import argparse
from pathlib import Path

from smartaachen_desktop.cli.options import passphrase


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--database", metavar="DB", help="Datei oder postgresql-Adresse; ohne Angabe die eigene Datei")
    parser.add_argument("--passphrase-file", metavar="F", type=Path, help="Datei mit dem Kennwort (erste Zeile)")
    parser.add_argument("--example", action="store_true", help="das Fenster auf dem Beispiel öffnen")


def run(options: argparse.Namespace) -> int:
    from smartaachen_desktop.app import run_window

    return run_window(options.database, passphrase=passphrase(options), example=options.example)
