"""`document`: every document and list of the table of kinds, and the table itself."""

import argparse
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from smartaachen_desktop.app import document_types
from smartaachen_desktop.cli import tables
from smartaachen_desktop.cli.options import add_audience, add_database, add_out, open_database
from smartaachen_desktop.cli.print_moment import print_moment
from smartaachen_desktop.cli.protocol import write_minutes
from smartaachen_desktop.cli.records import FINDERS, find_item
from smartaachen_desktop.cli.signing import roles_named
from smartaachen_desktop.cli.writing import write_made
from smartaachen_desktop.formats import local, parse_day
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.services.data_formats import FORMATS, schema
from smartaachen_desktop.services.exports import DocumentKind, DocumentType, DocumentWish, RecordKind
from smartaachen_desktop.services.plain import to_json
from smartaachen_desktop.services.plan_paper import PlanFormat, PlanWish
from smartaachen_desktop.services.queries.words import AUDIENCE_NAMES

_DESCRIPTION = """Schreibt ein Dokument: ART ist eine Zeile von --list. Die Angabe, die eine Art braucht (Sitzung,
Gremium, Basisplan, Umlaufbeschluss), steht dort; fehlt sie, nennt das Programm, was zur Wahl steht. Ohne --audience
entsteht die öffentliche Ausgabe, wo es eine gibt."""

_NEEDS = {
    RecordKind.MEETING: "--meeting KENNUNG",
    RecordKind.ITEM: "--meeting KENNUNG --item NUMMER",
    RecordKind.BODY: "--body KÜRZEL",
    RecordKind.BASELINE: "--baseline NAME",
    RecordKind.CIRCULAR: "--circular NUMMER",
    RecordKind.PAPER: "--paper NUMMER",
    RecordKind.NOTHING: "–",
}


def add_parser(commands: Any) -> None:
    parser = commands.add_parser("document", help="jedes Dokument, und welche es gibt", description=_DESCRIPTION)
    parser.add_argument("kind", metavar="ART", nargs="?", default="", help="welches Dokument")
    parser.add_argument("--list", action="store_true", help="alle Arten zeigen")
    parser.add_argument("--json", action="store_true", help="die Liste als JSON")
    parser.add_argument(
        "--schema",
        choices=[each.name for each in FORMATS],
        help="das JSON-Schema der Daten zeigen, die in Dokumenten stecken",
    )
    add_database(parser, required=False)
    # an option without its value is asked for with the choices, as if it were missing
    parser.add_argument("--meeting", metavar="KENNUNG", nargs="?", help="Kennung der Sitzung")
    parser.add_argument("--item", metavar="NUMMER", nargs="?", help="Nummer oder Kennung des Punktes, z. B. „Ö 5“")
    parser.add_argument("--body", metavar="KÜRZEL", nargs="?", help="Kurzname des Gremiums, z. B. AWD")
    parser.add_argument("--baseline", metavar="NAME", nargs="?", help="Name des Basisplans")
    parser.add_argument("--later", metavar="NAME", help="Name eines späteren Basisplans, mit dem verglichen wird")
    parser.add_argument("--circular", metavar="NUMMER", nargs="?", help="Nummer oder Kennung des Umlaufbeschlusses")
    parser.add_argument("--paper", metavar="NUMMER", nargs="?", help="Nummer der Vorlage")
    parser.add_argument("--from", dest="first", metavar="TAG", help="erster Tag eines Zeitraums, z. B. 01.01.2022")
    parser.add_argument("--to", dest="last", metavar="TAG", help="letzter Tag des Zeitraums; sonst heute")
    year = "Jahr der Beschlusssammlung oder der Fortschreibung; sonst das jüngste oder das laufende"
    parser.add_argument("--year", metavar="JAHR", type=int, help=year)
    parser.add_argument(
        "--signature-fields",
        metavar="ROLLE[,ROLLE]",
        help="mit Feldern zum Unterschreiben: chair, secretary, office; unterschrieben wird mit dem Befehl sign",
    )
    add_audience(parser, default=None)
    add_out(parser, required=False)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    types = document_types()
    if options.list:
        print(to_json([_plain(each) for each in types.values()]) if options.json else _table(list(types.values())))
        return 0
    if options.schema:
        print(to_json(schema(next(each for each in FORMATS if each.name == options.schema))))
        return 0
    kind = _kind(options.kind, list(types.values()))
    for name in ("database", "out"):
        if getattr(options, name) is None:
            raise InvalidInput("missing_field", f"Es fehlt: --{name}.", field=name)
    wanted = Audience(options.audience) if options.audience else kind.editions[0]
    edition = kind.edition(wanted)
    if options.out.suffix.lower() not in kind.endings:
        raise InvalidInput(
            "file_kind",
            f"„{options.out.name}“ passt nicht zu „{kind.name}“.",
            field="out",
            remedy=f"Die Datei endet auf {' oder '.join(kind.endings)}.",
        )
    now = print_moment()
    workspace = open_database(options)
    try:
        if kind.kind is DocumentKind.PROTOCOL and options.signature_fields is None:
            meeting = workspace.dispatcher.read(lambda session: _record(session, kind, options))
            assert meeting is not None
            write_minutes(workspace.dispatcher, meeting, edition, options.out, now)
            return 0
        job = workspace.dispatcher.read(lambda session: kind.job(session, now, _wish(session, kind, edition, options)))
    finally:
        workspace.close()
    write_made(options.out, job(), kind.name)
    return 0


def _kind(typed: str, types: list[DocumentType[Any]]) -> DocumentType[Any]:
    """By its word in the list; "_" and "-" are the same."""
    known = [each for each in types if not each.from_window]
    wanted = typed.strip().lower().replace("_", "-")
    found = next((each for each in known if word(each) == wanted), None)
    if found is None:
        problem = f"Das Dokument „{typed}“ gibt es nicht." if typed else "Bitte nennen Sie die Art des Dokuments."
        names = ", ".join(word(each) for each in known)
        raise InvalidInput("unknown_document", f"{problem} Zur Wahl stehen: {names}.", field="kind")
    return found


def _record(session: Session, kind: DocumentType[Any], options: argparse.Namespace) -> UUID | None:
    if kind.record is RecordKind.ITEM:
        return find_item(session, FINDERS[RecordKind.MEETING].find(session, options.meeting), options.item)
    finder = FINDERS.get(kind.record)
    return finder.find(session, getattr(options, finder.option)) if finder is not None else None


def _wish(session: Session, kind: DocumentType[Any], edition: Audience, options: argparse.Namespace) -> DocumentWish:
    signers = roles_named(options.signature_fields) if options.signature_fields is not None else ()
    wish = DocumentWish(kind.kind, _record(session, kind, options), edition, signers=signers)
    if kind.kind is DocumentKind.PLAN:
        return replace(wish, plan=PlanWish(PlanFormat(options.out.suffix.lower().removeprefix("."))))
    if kind.kind is DocumentKind.REVIEW and options.later:
        return replace(wish, later=FINDERS[RecordKind.BASELINE].find(session, options.later))
    if kind.kind is DocumentKind.RESOLUTION_BOOK:
        return replace(wish, year=options.year)
    if kind.kind is DocumentKind.STATUS and (options.first or options.last):
        return replace(wish, period=_period(options))
    if kind.kind is DocumentKind.ANNUAL:
        baseline = FINDERS[RecordKind.BASELINE].find(session, options.baseline) if options.baseline else None
        return replace(wish, record=baseline, period=_year(options.year))
    return wish


def _period(options: argparse.Namespace) -> tuple[date, date]:
    if not options.first:
        raise InvalidInput("missing_field", "Es fehlt: --from.", field="from")
    last = parse_day(options.last) if options.last else local(print_moment()).date()
    return parse_day(options.first), last


def _year(year: int | None) -> tuple[date, date] | None:
    if year is None:
        return None
    if not 2000 <= year <= 2199:
        raise InvalidInput("year_range", f"{year} ist kein Jahr zwischen 2000 und 2199.", field="year")
    return date(year, 1, 1), date(year, 12, 31)


def word(kind: DocumentType[Any]) -> str:
    """What is typed for it."""
    return kind.kind.value.replace("_", "-")


def _table(types: list[DocumentType[Any]]) -> str:
    head = ("ART", "Dokument", "braucht", "Ausgaben", "Datei", "Felder")
    rows = [
        (
            word(each),
            each.name,
            "nur im Fenster" if each.from_window else _NEEDS[each.record],
            ", ".join(AUDIENCE_NAMES[edition] for edition in each.editions),
            ", ".join(each.endings),
            ",".join(each.signing.usual) if each.signing is not None else "–",
        )
        for each in types
    ]
    return tables.table([head, *rows])


def _plain(kind: DocumentType[Any]) -> dict[str, object]:
    return {
        "kind": word(kind),
        "name": kind.name,
        "record": kind.record,
        "editions": kind.editions,
        "endings": kind.endings,
        "signature_fields": kind.signing.usual if kind.signing is not None else (),
        "from_window": kind.from_window,
    }
