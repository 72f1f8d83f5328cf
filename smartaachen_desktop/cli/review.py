"""`review`: the half-yearly review of the plan against a baseline, as PDF."""

import argparse
from typing import Any

from sqlalchemy.orm import Session

from smartaachen_desktop.cli.options import add_audience, add_database, add_out, open_database
from smartaachen_desktop.cli.print_moment import print_moment
from smartaachen_desktop.cli.records import latest_baseline
from smartaachen_desktop.cli.writing import write_made
from smartaachen_desktop.documents.named import named
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.services.queries.baselines import ReviewData, review_data

_DESCRIPTION = """Schreibt den Halbjahresbericht zum Projektplan als PDF: was seit einem Basisplan verschoben wurde, neu
ist oder entfiel. Ohne --baseline der jüngste Basisplan, ohne --later gegen den Plan, wie er steht."""


def add_parser(commands: Any) -> None:
    parser = commands.add_parser("review", help="der Halbjahresbericht als PDF", description=_DESCRIPTION)
    add_database(parser)
    parser.add_argument("--baseline", metavar="NAME", default="", help="Name des Basisplans, mit dem verglichen wird")
    parser.add_argument("--later", metavar="NAME", default="", help="Name eines späteren Basisplans")
    add_audience(parser)
    add_out(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    from smartaachen_desktop.documents.plan_review import build_review

    def read(session: Session) -> ReviewData:
        baseline = latest_baseline(session, options.baseline)
        later = latest_baseline(session, options.later) if options.later else None
        return review_data(session, baseline, Audience(options.audience), print_moment(), later)

    workspace = open_database(options)
    try:
        data = workspace.dispatcher.read(read)
    finally:
        workspace.close()
    write_made(options.out, named(build_review(data), data.file_name), "Halbjahresbericht")
    return 0
