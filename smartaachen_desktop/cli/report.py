"""`report`: what became of a body's resolutions, as PDF."""

import argparse
from typing import Any

from sqlalchemy.orm import Session

from smartaachen_desktop.cli.options import add_audience, add_database, add_out, open_database
from smartaachen_desktop.cli.print_moment import print_moment
from smartaachen_desktop.cli.records import first_body
from smartaachen_desktop.cli.writing import write_made
from smartaachen_desktop.documents.named import named
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.services.queries.report_data import ReportData, report_data

_DESCRIPTION = """Schreibt den Bericht „Umsetzung der Beschlüsse“ eines Gremiums als PDF: offene Aufträge und was seit
der letzten Sitzung beschlossen oder erledigt wurde. Ohne --body das erste Gremium."""


def add_parser(commands: Any) -> None:
    parser = commands.add_parser("report", help="die Umsetzung der Beschlüsse als PDF", description=_DESCRIPTION)
    add_database(parser)
    parser.add_argument("--body", metavar="KÜRZEL", default="", help="Kurzname des Gremiums, z. B. AWD")
    add_audience(parser)
    add_out(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    from smartaachen_desktop.documents.report import build_report

    def read(session: Session) -> ReportData:
        return report_data(session, first_body(session, options.body), Audience(options.audience), print_moment())

    workspace = open_database(options)
    try:
        data = workspace.dispatcher.read(read)
    finally:
        workspace.close()
    write_made(options.out, named(build_report(data), data.file_name), "Bericht")
    return 0
