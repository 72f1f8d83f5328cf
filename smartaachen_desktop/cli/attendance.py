"""`attendance`: who was present from when to when, as CSV; internal."""

import argparse
from typing import Any

from sqlalchemy.orm import Session

from smartaachen_desktop.cli.options import add_database, add_out, open_database, parse_id
from smartaachen_desktop.cli.print_moment import print_moment
from smartaachen_desktop.cli.records import first_body
from smartaachen_desktop.exchange.tables import attendance_table
from smartaachen_desktop.formats import local, parse_day
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.services.queries.attendance_report import AttendanceLine, attendance_lines, period_lines
from smartaachen_desktop.services.queries.meeting_load import meeting_view

_DESCRIPTION = """Schreibt den Teilnahmenachweis als CSV: wer von wann bis wann da war, mit Minuten und, wo beim Gremium
hinterlegt, dem Sitzungsgeld. Mit --meeting für eine Sitzung, sonst für ein Gremium und einen Zeitraum. Nur für den
internen Gebrauch."""


def add_parser(commands: Any) -> None:
    parser = commands.add_parser("attendance", help="der Teilnahmenachweis als CSV", description=_DESCRIPTION)
    add_database(parser)
    parser.add_argument("--meeting", metavar="KENNUNG", help="Kennung einer Sitzung")
    parser.add_argument("--body", metavar="KÜRZEL", default="", help="Kurzname des Gremiums, z. B. AWD")
    parser.add_argument("--from", dest="first", metavar="TAG", help="erster Tag, z. B. 01.01.2022")
    parser.add_argument("--to", dest="last", metavar="TAG", help="letzter Tag, sonst heute")
    add_out(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    from smartaachen_desktop.documents.pdf.files import write_file

    if not options.meeting and not options.first:
        raise InvalidInput("no_period", "Bitte nennen Sie --meeting oder einen Zeitraum mit --from.", field="from")
    now = print_moment()
    meeting = parse_id(options.meeting) if options.meeting else None

    def read(session: Session) -> tuple[AttendanceLine, ...]:
        if meeting is not None:
            return attendance_lines(meeting_view(session, meeting), now)
        last = parse_day(options.last) if options.last else local(now).date()
        return period_lines(session, first_body(session, options.body), parse_day(options.first), last, now)

    workspace = open_database(options)
    try:
        lines = workspace.dispatcher.read(read)
    finally:
        workspace.close()
    write_file(options.out, attendance_table(lines))
    print(f"Teilnahmenachweis: {options.out} ({len(lines)} Zeilen)")
    return 0
