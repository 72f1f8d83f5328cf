"""`sign`: the places of a document that is no minutes; the signed file is kept in the database, too."""

import argparse
from pathlib import Path
from typing import Any

from smartaachen_desktop.app import Workspace, describe_key, read_places, sign_wish
from smartaachen_desktop.cli.options import add_database, add_out, open_database, parse_id
from smartaachen_desktop.cli.signing import Hand, add_signing, hands, secret_of, stamp_wish
from smartaachen_desktop.model.documents import DOCUMENT_ROLE_NAMES
from smartaachen_desktop.model.errors import InvalidInput, RuleBroken
from smartaachen_desktop.services.dispatcher import system_clock
from smartaachen_desktop.services.queries.document_signers import USUAL_PLACE
from smartaachen_desktop.services.queries.signed_documents import signed_document
from smartaachen_desktop.services.signing import SignableDocument, SignWish, StampWish

_DESCRIPTION = """Unterschreibt ein Dokument, das mit „document … --signature-fields“ oder im Fenster mit
Unterschriftsfeldern ausgegeben wurde, in der Reihenfolge seiner Felder. Die erste Unterschrift bescheinigt das
Dokument, die letzte sperrt es. Die unterschriebene Datei wird auch in der Datenbank abgelegt („show signed“).
Niederschriften unterschreibt „protocol --sign“."""


def add_parser(commands: Any) -> None:
    parser = commands.add_parser("sign", help="ein Dokument mit Feldern unterschreiben", description=_DESCRIPTION)
    parser.add_argument("file", metavar="DATEI.pdf", type=Path, nargs="?", help="das Dokument")
    parser.add_argument("--document", metavar="KENNUNG", help="statt der Datei: ein schon abgelegtes („show signed“)")
    add_database(parser)
    add_out(parser)
    parser.add_argument(
        "--place", metavar="ORT", default=USUAL_PLACE, help=f"wo unterschrieben wird, sonst {USUAL_PLACE}"
    )
    add_signing(parser, "chair, secretary oder office")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    from smartaachen_desktop.documents.pdf.files import write_file

    workspace = open_database(options)
    try:
        name, pdf = _document(options, workspace)
        stamp = stamp_wish(options)
        known: dict[str, str] = {}
        signing = [(hand, secret_of(hand, options, known)) for hand in hands(options)]
        if not signing:
            raise InvalidInput("missing_field", "Es fehlt: --sign.", field="sign")
        for hand, secret in signing:
            describe_key(hand.key, secret)  # every key opens before the first one signs
        for hand, secret in signing:
            pdf = _sign(workspace, name, pdf, hand, secret, stamp, options.place.strip() or USUAL_PLACE)
            # each at once: the next signature may be refused, and this one is kept in the database already
            write_file(options.out, pdf)
    finally:
        workspace.close()
    print(f"Unterschriebenes Dokument: {options.out}")
    return 0


def _document(options: argparse.Namespace, workspace: Workspace) -> tuple[str, bytes]:
    if (options.file is None) == (options.document is None):
        raise InvalidInput(
            "missing_field", "Bitte nennen Sie eine Datei oder mit --document eine Kennung.", field="file"
        )
    if options.document is not None:
        document = parse_id(options.document)
        return workspace.dispatcher.read(lambda session: signed_document(session, document))
    path: Path = options.file
    try:
        return path.name, path.read_bytes()
    except OSError as error:
        raise InvalidInput("unreadable", f"Die Datei {path} ist nicht lesbar: {error.strerror}.") from error


def _sign(
    workspace: Workspace, name: str, pdf: bytes, hand: Hand, secret: str, stamp: StampWish | None, place: str
) -> bytes:
    places = read_places(pdf)
    signer = next((each for each in places.signers if each.role is hand.role and each.field not in places.given), None)
    if signer is None:
        raise RuleBroken(
            "no_place", f"Für „{DOCUMENT_ROLE_NAMES[hand.role]}“ hat das Dokument kein freies Feld.", field="sign"
        )
    document = SignableDocument(places.title, name, place)
    wish = SignWish(document, pdf, not places.given, signer, hand.key, secret, system_clock(), stamp)
    command = sign_wish(wish)
    workspace.dispatcher.execute(command)
    print(f"Unterschrieben: {signer.title} ({hand.words})")
    return command.document
