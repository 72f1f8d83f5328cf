"""`export plan`: the project plan as a file; its ending names the format."""

import argparse
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from smartaachen_desktop.cli.options import add_database, open_database
from smartaachen_desktop.cli.plan_import import finding_lines
from smartaachen_desktop.cli.print_moment import print_moment
from smartaachen_desktop.cli.records import latest_baseline
from smartaachen_desktop.cli.writing import write_made
from smartaachen_desktop.documents.named import named
from smartaachen_desktop.formats import parse_day
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.services.exports import Made
from smartaachen_desktop.services.plan_files import WRITABLE
from smartaachen_desktop.services.plan_paper import Paper, PaperOptions, Zoom
from smartaachen_desktop.services.queries.plan_draft import plan_draft
from smartaachen_desktop.services.queries.plan_print import PlanPrintData, plan_print_data, saved_filter

_DESCRIPTION = """Schreibt den Projektplan; die Endung bestimmt die Form. Als Zeichnung: .pdf über so viele Seiten wie
gewünscht, mit einer Tabelle aller Vorgänge am Ende, .svg und .png als ein Bild. Ohne --pages und --zoom wird das PDF
eine Seite breit und so viele Seiten hoch, wie es braucht. Für andere Programme: .xml (MS Project), .csv und .xlsx,
immer der ganze Plan. Die öffentliche Ausgabe lässt Nichtöffentliches, Kontakte, Notizen und Geld weg; nur die interne
nennt Kennungen und kann, anderswo bearbeitet, wieder eingelesen werden."""


def add_parser(kinds: Any) -> None:
    parser = kinds.add_parser("plan", help="den Projektplan", description=_DESCRIPTION)
    add_database(parser)
    parser.add_argument("--paper", choices=[each.value for each in Paper], default="A4", help="Papierformat (A4)")
    direction = parser.add_mutually_exclusive_group()
    direction.add_argument("--landscape", action="store_true", help="Querformat (üblich)")
    direction.add_argument("--portrait", action="store_true", help="Hochformat")
    parser.add_argument("--pages", metavar="BREITExHÖHE", default="", help="z. B. 1x1 oder 2x3; „2“ ist 2 breit")
    parser.add_argument("--zoom", choices=[each.value for each in Zoom], help="Maßstab: Monat, Quartal oder Jahr")
    parser.add_argument("--width", metavar="PIXEL", type=int, default=1600, help="Breite eines Bildes (1600)")
    parser.add_argument("--from", metavar="TAG", dest="first", default="", help="erster Tag, z. B. 01.01.2022")
    parser.add_argument("--to", metavar="TAG", dest="last", default="", help="letzter Tag")
    parser.add_argument("--level", metavar="N", type=int, help="nur bis zu dieser Ebene der Gliederung")
    parser.add_argument("--filter", metavar="NAME", default="", help="ein gespeicherter Filter des Projektplans")
    parser.add_argument("--baseline", metavar="NAME", default="", help="ein Basisplan unter den Balken (nur intern)")
    parser.add_argument("--status-line", action="store_true", help="mit der Statuslinie")
    parser.add_argument(
        "--audience",
        choices=[each.value for each in Audience],
        default="public",
        help="öffentliche oder interne Ausgabe",
    )
    parser.add_argument("--out", metavar="DATEI", type=Path, required=True, help="wohin; die Endung nennt das Format")
    parser.set_defaults(run=run)


def _pdf(data: PlanPrintData, options: argparse.Namespace) -> Made:
    from smartaachen_desktop.documents.plan_chart import build_plan

    return named(build_plan(data, paper_options(options)), options.out.name)


def _svg(data: PlanPrintData, options: argparse.Namespace) -> Made:
    from smartaachen_desktop.documents.plan_chart import build_svg

    return Made(options.out.name, build_svg(data, paper_options(options), options.width))


def _png(data: PlanPrintData, options: argparse.Namespace) -> Made:
    from smartaachen_desktop.documents.plan_chart import build_png

    return Made(options.out.name, build_png(data, paper_options(options), options.width))


FORMATS: dict[str, Callable[[PlanPrintData, argparse.Namespace], Made]] = {".pdf": _pdf, ".svg": _svg, ".png": _png}
"""What makes a file of each ending."""


def run(options: argparse.Namespace) -> int:
    if options.out.suffix.lower() in WRITABLE:
        return _for_programs(options)
    make = FORMATS.get(options.out.suffix.lower())
    if make is None:
        known = ", ".join((*FORMATS, *WRITABLE))
        raise InvalidInput(
            "unknown_format", f"„{options.out.name}“: Diese Endung ist unbekannt. Möglich: {known}.", field="out"
        )  # fmt: skip
    if options.baseline and options.audience == Audience.PUBLIC:
        raise InvalidInput(
            "internal_baseline", "Einen Basisplan zeigt nur die interne Ausgabe.", field="baseline",
            remedy="Fügen Sie --audience internal hinzu.",
        )  # fmt: skip
    paper_options(options)  # what was typed wrong is said before the database is opened

    def read(session: Session) -> PlanPrintData:
        name, definition = saved_filter(session, options.filter) if options.filter else ("", None)
        baseline = latest_baseline(session, options.baseline) if options.baseline else None
        return plan_print_data(session, Audience(options.audience), print_moment(), definition, name, baseline)

    workspace = open_database(options)
    try:
        data = workspace.dispatcher.read(read)
    finally:
        workspace.close()
    write_made(options.out, make(data, options), "Projektplan")
    return 0


def _for_programs(options: argparse.Namespace) -> int:
    from smartaachen_desktop.documents.pdf.files import write_file
    from smartaachen_desktop.exchange.plan_files import write_plan_file

    if options.filter or options.level or options.first or options.last or options.baseline or options.status_line:
        raise InvalidInput(
            "whole_plan", f"„{options.out.suffix}“ nimmt immer den ganzen Plan auf.", field="out",
            remedy="Lassen Sie --filter, --level, --from, --to, --baseline und --status-line weg.",
        )  # fmt: skip
    workspace = open_database(options)
    try:
        draft = workspace.dispatcher.read(lambda session: plan_draft(session, Audience(options.audience)))
    finally:
        workspace.close()
    content, told = write_plan_file(draft, options.out.suffix)
    write_file(options.out, content)
    print("\n".join([f"Projektplan: {options.out}", *finding_lines(told.findings)]))
    return 0


def paper_options(options: argparse.Namespace) -> PaperOptions:
    """What was typed, checked. Raises InvalidInput."""
    wide, high = _pages(options.pages)
    first = parse_day(options.first) if options.first else None
    last = parse_day(options.last) if options.last else None
    if first is not None and last is not None and last < first:
        raise InvalidInput("end_before_start", "Der letzte Tag liegt vor dem ersten.", field="to")
    if options.level is not None and options.level < 1:
        raise InvalidInput("invalid_level", "Die oberste Ebene ist 1.", field="level")
    if not 200 <= options.width <= 30_000:
        raise InvalidInput("invalid_width", "Ein Bild ist 200 bis 30.000 Pixel breit.", field="width")
    if options.zoom and options.pages:
        raise InvalidInput(
            "pages_or_zoom", "Entweder die Seiten oder der Maßstab: eines ergibt sich aus dem anderen.", field="pages"
        )  # fmt: skip
    return PaperOptions(
        paper=Paper(options.paper),
        landscape=not options.portrait,
        wide=wide,
        high=high,
        zoom=Zoom(options.zoom) if options.zoom else None,
        first=first,
        last=last,
        level=options.level,
        status_line=options.status_line,
    )


def _pages(text: str) -> tuple[int, int | None]:
    if not text:
        return 1, None
    match = re.fullmatch(r"([1-9]\d?)(?:\s*[x×]\s*([1-9]\d?))?", text.strip().lower())
    if match is None:
        raise InvalidInput(
            "invalid_pages", f"„{text}“ sind keine Seiten. Beispiele: 1x1, 2x3, 2", field="pages"
        )  # fmt: skip
    return int(match[1]), int(match[2]) if match[2] else None
