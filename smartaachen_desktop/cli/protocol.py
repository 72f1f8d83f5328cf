"""`protocol`: the protocol of a meeting as PDF, unsigned or signed."""

import argparse
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from smartaachen_desktop.app import describe_key, make_protocol, read_protocol, refusal_note, sign_wish
from smartaachen_desktop.cli.options import add_audience, add_database, add_out, open_database, parse_id
from smartaachen_desktop.cli.print_moment import print_moment
from smartaachen_desktop.cli.signing import Hand, add_signing, hands, secret_of, stamp_wish
from smartaachen_desktop.cli.writing import tell, write_made
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.services.dispatcher import Dispatcher, system_clock
from smartaachen_desktop.services.queries.signers import signature_of, signers
from smartaachen_desktop.services.signing import SignWish, StampWish

_DESCRIPTION = """Schreibt die Niederschrift einer Sitzung als PDF. Mit --sign wird sie unterschrieben, zuerst chair
(Sitzungsleitung), dann secretary (Schriftführung); dafür muss sie freigegeben sein. Haben andere einzelne Punkte
geleitet, so steht chair für jede dieser Personen noch einmal. Nach der letzten Unterschrift ist die Sitzung
versiegelt. Mit einer Karte unterschreibt chair=card; die PIN wird erfragt oder kommt aus --pin-file."""


def add_parser(commands: Any) -> None:
    parser = commands.add_parser("protocol", help="die Niederschrift als PDF schreiben", description=_DESCRIPTION)
    add_database(parser)
    parser.add_argument("--meeting", metavar="KENNUNG", required=True, help="Kennung der Sitzung")
    add_out(parser)
    add_audience(parser)
    add_signing(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    meeting_id, audience, printed_at = parse_id(options.meeting), Audience(options.audience), print_moment()
    workspace = open_database(options)
    try:
        known: dict[str, str] = {}
        stamp = stamp_wish(options)
        signing = [(hand, secret_of(hand, options, known)) for hand in hands(options)]
        for hand, secret in signing:
            describe_key(hand.key, secret)  # every key opens before the first one signs
        for hand, secret in signing:
            title = _sign(workspace.dispatcher, meeting_id, audience, hand, secret, stamp)
            print(f"Unterschrieben: {title} ({hand.words})")
        write_minutes(workspace.dispatcher, meeting_id, audience, options.out, printed_at)
    finally:
        workspace.close()
    return 0


def write_minutes(
    dispatcher: Dispatcher, meeting_id: UUID, audience: Audience, out: Path, printed_at: datetime
) -> None:
    """The minutes, and beside them the Vermerk where the signed file cannot bear a refusal any more."""
    data, stored = read_protocol(dispatcher, meeting_id, audience, printed_at=printed_at)
    write_made(out, make_protocol(data, stored), "Niederschrift")
    note = refusal_note(data, stored)
    if note is not None:
        write_made(out.with_name(f"{out.stem}-Vermerk{out.suffix}"), note, "Vermerk der Verweigerung")


def _sign(
    dispatcher: Dispatcher, meeting_id: UUID, audience: Audience, hand: Hand, secret: str, stamp: StampWish | None
) -> str:
    data, stored = read_protocol(dispatcher, meeting_id, audience)
    # whoever is next of this role; when all of them have signed, the refusal names the last
    of_role = [each for each in signers(data.meeting) if each.role.value == hand.role.value]
    if not of_role:
        raise InvalidInput("invalid_signer", "Eine Niederschrift unterschreiben chair und secretary.", field="sign")
    signer = next((each for each in of_role if signature_of(data.meeting, each) is None), of_role[-1])
    made = make_protocol(data, stored)
    tell(made.warnings)  # a signed file is not made anew
    wish = SignWish(data, made[1], stored is None, signer, hand.key, secret, system_clock(), stamp)
    dispatcher.execute(sign_wish(wish))
    return signer.title
