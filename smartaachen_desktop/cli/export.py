"""`export`: parts of the database as files, one subcommand for each part."""

from typing import Any

from smartaachen_desktop.cli import export_documents, export_plan, meeting_file
from smartaachen_desktop.cli.parser import Parser

_DESCRIPTION = "Schreibt einen Teil der Datenbank als Datei für Menschen oder andere Programme."


def add_parser(commands: Any) -> None:
    parser = commands.add_parser("export", help="Plan, Sitzung oder alle Unterlagen", description=_DESCRIPTION)
    kinds = parser.add_subparsers(dest="what", title="Was", metavar="WAS", required=True, parser_class=Parser)
    export_plan.add_parser(kinds)
    meeting_file.add_export(kinds)
    export_documents.add_parser(kinds)
