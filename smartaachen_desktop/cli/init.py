"""`init`: a new database, empty or with the example."""

import argparse
from typing import Any

from smartaachen_desktop.app import create_example, create_workspace
from smartaachen_desktop.cli.options import add_database, passphrase
from smartaachen_desktop.storage.database import is_url


def add_parser(commands: Any) -> None:
    parser = commands.add_parser(
        "init",
        help="eine neue Datenbank anlegen",
        description="Legt eine neue Datenbank an. Mit --passphrase-file wird sie verschlüsselt und der "
        "Wiederherstellungsschlüssel einmal ausgegeben.",
    )
    add_database(parser)
    parser.add_argument("--example", action="store_true", help="mit den Beispieldaten füllen")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    secret = passphrase(options)
    if options.example:
        workspace, _example, recovery = create_example(options.database, passphrase=secret)
    else:
        workspace, recovery = create_workspace(options.database, passphrase=secret)
    workspace.close()
    print(f"Angelegt: {options.database}")
    if is_url(options.database):
        return 0
    if recovery:
        print(f"Wiederherstellungsschlüssel (bitte ausdrucken und sicher verwahren): {recovery}")
    else:
        print("Die Datei ist nicht verschlüsselt; mit --passphrase-file wird sie es.")
    return 0
