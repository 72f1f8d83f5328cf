"""`show`: the read values of a view as text or JSON."""

import argparse
from collections.abc import Callable
from typing import Any

from sqlalchemy.orm import Session

from smartaachen_desktop.cli import tables
from smartaachen_desktop.cli.options import add_database, open_database, parse_id
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.services.queries.board import board_view
from smartaachen_desktop.services.queries.budget import budget_view
from smartaachen_desktop.services.queries.followup import followup_view
from smartaachen_desktop.services.queries.journal import journal_rows
from smartaachen_desktop.services.queries.meeting_load import meeting_rows, meeting_view
from smartaachen_desktop.services.queries.papers import paper_views
from smartaachen_desktop.services.queries.people import people_view
from smartaachen_desktop.services.queries.plan import plan_view
from smartaachen_desktop.services.queries.signed_documents import signed_documents
from smartaachen_desktop.services.queries.strategy import strategy_view

_VIEWS: dict[str, tuple[Callable[[Session], Any], Callable[[Any], str]]] = {
    "strategy": (strategy_view, tables.strategy),
    "plan": (plan_view, tables.plan),
    "budget": (budget_view, tables.budget),
    "board": (board_view, tables.board),
    "meetings": (meeting_rows, tables.meetings),
    "papers": (paper_views, tables.papers),
    "people": (people_view, tables.people),
    "followup": (followup_view, tables.followup),
    "signed": (signed_documents, tables.signed),
    "journal": (lambda session: journal_rows(session, limit=1_000_000), tables.journal),
}


def add_parser(commands: Any) -> None:
    parser = commands.add_parser(
        "show",
        help="Werte einer Ansicht ausgeben",
        description=f"Gibt die Werte einer Ansicht aus: {', '.join(_VIEWS)} oder meeting KENNUNG.",
    )
    add_database(parser)
    parser.add_argument("what", metavar="WAS", help=f"{', '.join(_VIEWS)} oder meeting")
    parser.add_argument("id", metavar="KENNUNG", nargs="?", help="Kennung der Sitzung, nur bei meeting")
    parser.add_argument("--json", action="store_true", help="als JSON")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    if options.what == "meeting":
        if options.id is None:
            raise InvalidInput("missing_field", "„show meeting“ braucht die Kennung einer Sitzung.", field="id")
        meeting_id = parse_id(options.id)
        query: Callable[[Session], Any] = lambda session: meeting_view(session, meeting_id)  # noqa: E731
        text: Callable[[Any], str] = tables.meeting
    elif options.what in _VIEWS:
        query, text = _VIEWS[options.what]
    else:
        raise InvalidInput(
            "unknown_view", f"„{options.what}“ gibt es nicht. Möglich sind: {', '.join(_VIEWS)}, meeting KENNUNG."
        )
    workspace = open_database(options)
    try:
        value = workspace.dispatcher.read(query)
    finally:
        workspace.close()
    if options.json:
        from smartaachen_desktop.services.plain import to_json

        print(to_json(value))
    else:
        print(text(value))
    return 0
