"""`smartaachen-desktop`: parses the command line and calls the subcommand."""

import argparse
import contextlib
import logging
import os
import sys
from collections.abc import Sequence

from smartaachen_desktop import __version__
from smartaachen_desktop.cli import check, demo, execute, init, protocol, show, verify, window
from smartaachen_desktop.cli.parser import Parser
from smartaachen_desktop.model.errors import UserError

_DESCRIPTION = """SMART.Aachen Desktop: Sitzungen führen, Beschlüsse festhalten, Projektplan und Haushalt im Blick.

Ohne Befehl öffnet sich das Fenster: mit --database auf dieser Datenbank, sonst auf der eigenen Datei des Benutzers,
beim ersten Start mit dem Angebot, das Beispiel anzusehen."""
_EPILOG = """Rückgabewerte: 0 gelungen, 1 fehlgeschlagen, 2 falscher Aufruf (bei verify: 2 nicht entscheidbar).
Das Handbuch liegt in docs/handbuch/."""


def build_parser() -> argparse.ArgumentParser:
    parser = Parser(prog="smartaachen-desktop", description=_DESCRIPTION, epilog=_EPILOG)
    parser.add_argument("--version", action="version", version=__version__, help="die Version zeigen")
    window.add_arguments(parser)
    commands = parser.add_subparsers(dest="subcommand", title="Befehle", metavar="BEFEHL", parser_class=Parser)
    for module in (demo, execute, show, protocol, verify, check, init):
        module.add_parser(commands)
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one call; returns the exit status. A UserError becomes its German sentence on standard error."""
    # it logs what a check expects to fail with tracebacks; the verdict says it in a sentence
    logging.getLogger("pyhanko").setLevel(logging.CRITICAL)
    options = build_parser().parse_args(arguments)
    run = getattr(options, "run", window.run)
    try:
        return int(run(options))
    except UserError as error:
        print(error.sentence(), file=sys.stderr)
        return 1
    except BrokenPipeError:
        # the reader went away (| head): nothing is wrong, and Python must not complain on exit
        with contextlib.suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
