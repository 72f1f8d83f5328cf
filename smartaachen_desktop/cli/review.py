"""`review`: the half-yearly review of the plan against a baseline, as PDF."""

import argparse
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from smartaachen_desktop.cli.options import add_database, open_database
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.services.dispatcher import system_clock
from smartaachen_desktop.services.queries.baselines import BaselineRow, ReviewData, baseline_rows, review_data

_DESCRIPTION = """Schreibt den Halbjahresbericht zum Projektplan als PDF: was seit einem Basisplan verschoben wurde, neu
ist oder entfiel. Ohne --baseline der jüngste Basisplan, ohne --later gegen den Plan, wie er steht."""


def add_parser(commands: Any) -> None:
    parser = commands.add_parser("review", help="der Halbjahresbericht als PDF", description=_DESCRIPTION)
    add_database(parser)
    parser.add_argument("--baseline", metavar="NAME", default="", help="Name des Basisplans, mit dem verglichen wird")
    parser.add_argument("--later", metavar="NAME", default="", help="Name eines späteren Basisplans")
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
    from smartaachen_desktop.documents.plan_review import build_review

    def read(session: Session) -> ReviewData:
        rows = baseline_rows(session)
        baseline = _named(rows, options.baseline)
        later = _named(rows, options.later).id if options.later else None
        return review_data(session, baseline.id, Audience(options.audience), system_clock(), later)

    workspace = open_database(options)
    try:
        data = workspace.dispatcher.read(read)
    finally:
        workspace.close()
    write_file(options.out, build_review(data).content)
    print(f"Halbjahresbericht: {options.out}")
    return 0


def _named(rows: tuple[BaselineRow, ...], name: str) -> BaselineRow:
    """The baseline of that name, the latest one without a name."""
    found = next((row for row in rows if not name or row.name.casefold() == name.casefold()), None)
    if found is None:
        names = ", ".join(f"„{row.name}“" for row in rows)
        what = f"Den Basisplan „{name}“ gibt es nicht." if name else "Es gibt noch keinen Basisplan."
        raise InvalidInput(
            "no_baseline",
            f"{what} Vorhanden: {names}." if rows else what,
            field="baseline",
            remedy="" if rows else "Halten Sie im Projektplan zuerst einen Basisplan fest.",
        )
    return found
