"""`invitation`: invitation and agenda of a meeting as PDF or as a calendar file."""

import argparse
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from smartaachen_desktop.app import read_document
from smartaachen_desktop.cli.options import add_audience, add_database, add_out, open_database, parse_id
from smartaachen_desktop.cli.print_moment import print_moment
from smartaachen_desktop.cli.records import FINDERS
from smartaachen_desktop.cli.writing import write_made
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.model.meetings import MeetingState
from smartaachen_desktop.services.exports import DocumentKind, DocumentWish, RecordKind
from smartaachen_desktop.services.queries.meeting_load import meeting_rows

_DESCRIPTION = """Schreibt Einladung und Tagesordnung einer Sitzung: als PDF oder, wenn DATEI auf .ics endet, als
Kalendereintrag (immer nur der öffentliche Teil). Ohne --meeting die nächste noch nicht eröffnete Sitzung."""
_KINDS = {".pdf": DocumentKind.INVITATION, ".ics": DocumentKind.CALENDAR}


def add_parser(commands: Any) -> None:
    parser = commands.add_parser("invitation", help="Einladung als PDF oder Kalenderdatei", description=_DESCRIPTION)
    add_database(parser)
    parser.add_argument("--meeting", metavar="KENNUNG", help="Kennung der Sitzung")
    add_audience(parser)
    add_out(parser, what="wohin, .pdf oder .ics")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    kind = _KINDS.get(options.out.suffix.lower())
    if kind is None:
        raise InvalidInput("file_kind", f"„{options.out.name}“ endet weder auf .pdf noch auf .ics.", field="out")
    wanted = parse_id(options.meeting) if options.meeting else None
    workspace = open_database(options)
    try:
        job = workspace.dispatcher.read(
            lambda session: read_document(
                session, print_moment(), DocumentWish(kind, _meeting(session, wanted), Audience(options.audience))
            )
        )
    finally:
        workspace.close()
    write_made(options.out, job(), "Einladung")
    return 0


def _meeting(session: Session, wanted: UUID | None) -> UUID:
    if wanted is not None:
        return FINDERS[RecordKind.MEETING].find(session, str(wanted))
    ahead = [row for row in meeting_rows(session) if row.state in (MeetingState.PLANNED, MeetingState.INVITED)]
    if not ahead:
        raise InvalidInput("no_meeting", "Es ist keine Sitzung geplant.", field="meeting")
    return min(ahead, key=lambda row: row.scheduled_start).id
