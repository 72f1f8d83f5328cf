"""`protocol`: the protocol of a meeting as PDF, unsigned or signed."""

import argparse
from pathlib import Path
from typing import Any
from uuid import UUID

from smartaachen_desktop.app import protocol_pdf, read_protocol, refusal_note, sign_protocol
from smartaachen_desktop.cli.options import add_audience, add_database, add_out, open_database, parse_id
from smartaachen_desktop.cli.passphrase import first_line
from smartaachen_desktop.model.documents import SIGNER_NAMES, Audience, SignerRole
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.services.dispatcher import Dispatcher, system_clock
from smartaachen_desktop.services.queries.signers import signature_of, signers

_DESCRIPTION = """Schreibt die Niederschrift einer Sitzung als PDF. Mit --sign wird sie unterschrieben, zuerst chair
(Sitzungsleitung), dann secretary (Schriftführung); dafür muss sie freigegeben sein. Haben andere einzelne Punkte
geleitet, so steht chair für jede dieser Personen noch einmal. Nach der letzten Unterschrift ist die Sitzung
versiegelt."""

_ROLES = {name.lower(): role.value for role, name in SIGNER_NAMES.items()}


def add_parser(commands: Any) -> None:
    parser = commands.add_parser("protocol", help="die Niederschrift als PDF schreiben", description=_DESCRIPTION)
    add_database(parser)
    parser.add_argument("--meeting", metavar="KENNUNG", required=True, help="Kennung der Sitzung")
    add_out(parser)
    add_audience(parser)
    parser.add_argument(
        "--sign", metavar="ROLLE=DATEI.p12", action="append", default=[], help="unterschreiben als chair oder secretary"
    )
    parser.add_argument(
        "--key-passphrase-file", metavar="F", type=Path, help="Kennwort der .p12-Dateien, sonst gilt --passphrase-file"
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    meeting_id, audience = parse_id(options.meeting), Audience(options.audience)
    wanted = [_signer(text) for text in options.sign]
    secret = _first_line(options.key_passphrase_file or options.passphrase_file) if wanted else ""
    workspace = open_database(options)
    try:
        for role, path in wanted:
            title = _sign(workspace.dispatcher, meeting_id, audience, role, path, secret)
            print(f"Unterschrieben: {title} ({path.name})")
        write_minutes(workspace.dispatcher, meeting_id, audience, options.out)
    finally:
        workspace.close()
    return 0


def write_minutes(dispatcher: Dispatcher, meeting_id: UUID, audience: Audience, out: Path) -> None:
    """The minutes, and beside them the Vermerk where the signed file cannot bear a refusal any more."""
    from smartaachen_desktop.documents.pdf.files import write_file

    data, stored = read_protocol(dispatcher, meeting_id, audience)
    write_file(out, protocol_pdf(data, stored))
    print(f"Niederschrift: {out}")
    note = refusal_note(data, stored)
    if note is not None:
        beside = out.with_name(f"{out.stem}-Vermerk{out.suffix}")
        write_file(beside, note[1])
        print(f"Vermerk der Verweigerung: {beside}")


def _sign(
    dispatcher: Dispatcher, meeting_id: Any, audience: Audience, role: SignerRole, path: Path, secret: str
) -> str:
    data, stored = read_protocol(dispatcher, meeting_id, audience)
    # whoever is next of this role; when all of them have signed, the refusal names the last
    of_role = [each for each in signers(data.meeting) if each.role is role]
    signer = next((each for each in of_role if signature_of(data.meeting, each) is None), of_role[-1])
    try:
        key_store = path.read_bytes()
    except OSError as error:
        raise InvalidInput("unreadable", f"Die Datei {path} ist nicht lesbar: {error.strerror}.") from error
    dispatcher.execute(sign_protocol(data, stored, signer, key_store, secret, system_clock()))
    return signer.title


def _signer(text: str) -> tuple[SignerRole, Path]:
    role, _equals, file = text.partition("=")
    role = _ROLES.get(role.strip().lower(), role)
    if role not in _ROLES.values() or not file:
        raise InvalidInput(
            "invalid_signer", f"„{text}“ ist nicht lesbar. Beispiel: chair=sitzungsleitung.p12", field="sign"
        )
    return SignerRole(role), Path(file)


def _first_line(path: Path | None) -> str:
    if path is None:
        raise InvalidInput("passphrase_file", "Zum Unterschreiben fehlt --passphrase-file.", field="passphrase_file")
    return first_line(path)
