"""The whole command line with all subcommands."""

import argparse

from smartaachen_desktop import __version__
from smartaachen_desktop.cli import (
    attendance,
    check,
    demo,
    document,
    execute,
    export,
    init,
    invitation,
    plan_import,
    protocol,
    read_paper,
    report,
    review,
    show,
    sign,
    verify,
    window,
)
from smartaachen_desktop.cli.parser import Parser

_DESCRIPTION = """SMART.Aachen Desktop: Sitzungen führen, Beschlüsse festhalten, Projektplan und Haushalt im Blick.

Ohne Befehl öffnet sich das Fenster: mit --database auf dieser Datenbank, sonst auf der eigenen Datei des Benutzers,
beim ersten Start mit dem Angebot, das Beispiel anzusehen."""
_EPILOG = """Rückgabewerte: 0 gelungen, 1 fehlgeschlagen, 2 falscher Aufruf (bei verify: 2 nicht entscheidbar).
Das Handbuch liegt im Ordner des Projekts unter docs/handbuch/."""


def build_parser() -> argparse.ArgumentParser:
    parser = Parser(prog="smartaachen-desktop", description=_DESCRIPTION, epilog=_EPILOG)
    parser.add_argument("--version", action="version", version=__version__, help="die Version zeigen")
    window.add_arguments(parser)
    commands = parser.add_subparsers(dest="subcommand", title="Befehle", metavar="BEFEHL", parser_class=Parser)
    for module in (
        demo, execute, show, plan_import, read_paper, export, document, invitation, protocol, sign, report, review,
        attendance, verify, check, init,
    ):  # fmt: skip
        module.add_parser(commands)
    return parser
