"""`export plan`: the plan for other programs."""

import argparse
from pathlib import Path
from typing import Any

from smartaachen_desktop.cli.options import add_database, open_database
from smartaachen_desktop.cli.plan_import import finding_lines
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.services.queries.plan_draft import plan_draft

_DESCRIPTION = """Schreibt den Projektplan für andere Programme; die Endung bestimmt die Form: .xml (MS Project), .csv
oder .xlsx (Tabelle). Die öffentliche Ausgabe lässt Nichtöffentliches, Kontakte, Notizen und Geld weg; nur die interne
nennt Kennungen und kann, anderswo bearbeitet, wieder eingelesen werden."""


def add_parser(commands: Any) -> None:
    parser = commands.add_parser("export", help="den Projektplan für andere Programme", description=_DESCRIPTION)
    add_database(parser)
    parser.add_argument("what", metavar="WAS", choices=["plan"], help="plan")
    parser.add_argument(
        "--audience",
        choices=[each.value for each in Audience],
        default="public",
        help="öffentliche oder interne Ausgabe",
    )
    parser.add_argument("--out", metavar="DATEI", type=Path, required=True, help="wohin")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    from smartaachen_desktop.documents.pdf.files import write_file
    from smartaachen_desktop.exchange.plan_files import write_plan_file

    workspace = open_database(options)
    try:
        draft = workspace.dispatcher.read(lambda session: plan_draft(session, Audience(options.audience)))
    finally:
        workspace.close()
    content, told = write_plan_file(draft, options.out.suffix)
    write_file(options.out, content)
    print("\n".join([f"Projektplan: {options.out}", *finding_lines(told.findings)]))
    return 0
