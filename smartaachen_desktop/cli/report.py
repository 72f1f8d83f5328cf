"""`report`: what became of a body's resolutions, as PDF."""

import argparse
from pathlib import Path
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from smartaachen_desktop.cli.options import add_database, open_database
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.model.people import Organization
from smartaachen_desktop.services.dispatcher import system_clock
from smartaachen_desktop.services.queries.report_data import ReportData, report_data

_DESCRIPTION = """Schreibt den Bericht „Umsetzung der Beschlüsse“ eines Gremiums als PDF: offene Aufträge und was seit
der letzten Sitzung beschlossen oder erledigt wurde. Ohne --body das erste Gremium."""


def add_parser(commands: Any) -> None:
    parser = commands.add_parser("report", help="die Umsetzung der Beschlüsse als PDF", description=_DESCRIPTION)
    add_database(parser)
    parser.add_argument("--body", metavar="KÜRZEL", default="", help="Kurzname des Gremiums, z. B. AWD")
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
    from smartaachen_desktop.documents.report import build_report

    def read(session: Session) -> ReportData:
        return report_data(session, body_id(session, options.body), Audience(options.audience), system_clock())

    workspace = open_database(options)
    try:
        data = workspace.dispatcher.read(read)
    finally:
        workspace.close()
    write_file(options.out, build_report(data).content)
    print(f"Bericht: {options.out}")
    return 0


def body_id(session: Session, short_name: str) -> Any:
    """By its short name; without one the first body."""
    found = select(Organization).order_by(Organization.position)
    if short_name:
        found = found.where(func.lower(Organization.short_name) == short_name.lower())
    body = session.scalars(found).first()
    if body is None:
        names = ", ".join(session.scalars(select(Organization.short_name).order_by(Organization.position)))
        raise InvalidInput("no_body", f"Das Gremium „{short_name}“ gibt es nicht. Vorhanden: {names}.", field="body")
    return body.id
