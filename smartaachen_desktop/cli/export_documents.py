"""`export documents`: all documents of a meeting at once, the public ones compared with the non-public part."""

import argparse
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from smartaachen_desktop.app import document_types, read_everything
from smartaachen_desktop.cli.options import add_database, open_database
from smartaachen_desktop.cli.print_moment import print_moment
from smartaachen_desktop.cli.records import FINDERS
from smartaachen_desktop.cli.writing import tell
from smartaachen_desktop.documents.pdf.files import write_file
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.services.bundle import Entry, Job, entries, write_all
from smartaachen_desktop.services.exports import DocumentWish, Made, RecordKind
from smartaachen_desktop.services.leak_check import ClosedText, closed_texts
from smartaachen_desktop.services.queries.meeting_load import meeting_view
from smartaachen_desktop.services.queries.meetings import MeetingView

_DESCRIPTION = """Schreibt alle Unterlagen einer Sitzung in einen Ordner, „oeffentlich“ und „intern“ getrennt:
Niederschrift, Beschlussauszüge, die Sitzung als JSON und alles Weitere. Jede öffentliche Datei wird vorher mit den
nichtöffentlichen Texten verglichen; steht etwas davon darin, wird sie nicht geschrieben, und der Rückgabewert ist 1."""


def add_parser(kinds: Any) -> None:
    parser = kinds.add_parser("documents", help="alle Unterlagen einer Sitzung", description=_DESCRIPTION)
    add_database(parser)
    parser.add_argument("--meeting", metavar="KENNUNG", nargs="?", help="Kennung der Sitzung")
    parser.add_argument("--public-only", action="store_true", help="nur die öffentlichen Unterlagen")
    parser.add_argument("--out", metavar="ORDNER", type=Path, required=True, help="wohin; der Ordner wird angelegt")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    now = print_moment()

    def read(session: Session) -> tuple[MeetingView, list[Job], tuple[ClosedText, ...]]:
        view = meeting_view(session, FINDERS[RecordKind.MEETING].find(session, options.meeting))
        chosen = [
            each for each in entries(list(document_types().values()), view)
            if each.audience is Audience.PUBLIC or not options.public_only
        ]  # fmt: skip
        return view, [Job(each, _job(session, each)) for each in chosen], closed_texts(session, view.id)

    def _job(session: Session, entry: Entry) -> Any:
        try:
            return entry.type.job(session, now, DocumentWish(entry.type.kind, entry.record, entry.audience))
        except UserError as error:
            return _refusing(error)

    def save(name: str, content: bytes) -> None:
        path = options.out / name
        path.parent.mkdir(parents=True, exist_ok=True)
        write_file(path, content)

    workspace = open_database(options)
    try:
        view, jobs, closed = workspace.dispatcher.read(read)
    finally:
        workspace.close()
    written = write_all(jobs, view, save, lambda _share: None, closed, read_everything)
    for audience, name, file in written.files:
        print(f"{name}, {audience.value}: {file}")
    print(written.checked)
    tell([f"{name}: {why}" for name, why in written.missing])
    tell(written.warnings)
    return 1 if written.leaked else 0


def _refusing(error: UserError) -> Any:
    def refuse() -> Made:
        raise error

    return refuse
