"""`demo`: the main job from the example to the signed protocol, without a display."""

import argparse
import secrets
from pathlib import Path
from typing import Any

from smartaachen_desktop.app import (
    Workspace,
    create_example,
    protocol_pdf,
    read_protocol,
    render_pictures,
    sign_protocol,
)
from smartaachen_desktop.cli import tables
from smartaachen_desktop.cli.demo_meeting import DemoMeeting, MeetingClock
from smartaachen_desktop.cli.print_moment import print_moment
from smartaachen_desktop.formats import euros
from smartaachen_desktop.model.documents import Audience, SignerRole
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.services.dispatcher import system_clock
from smartaachen_desktop.services.queries.budget import budget_view
from smartaachen_desktop.services.queries.journal import journal_count
from smartaachen_desktop.services.queries.meeting_load import meeting_view
from smartaachen_desktop.services.queries.signers import signers

_DESCRIPTION = """Legt im Ordner DIR die Beispieldatenbank an, führt darin die Sitzung vom 18.11.2021 mit denselben
Befehlen wie im Fenster, schreibt die unterschriebene
Niederschrift und Bilder aller Ansichten und der Wand und prüft die
Unterschriften. Braucht keinen Bildschirm."""
_DATABASE = "smart-aachen.db"


def add_parser(commands: Any) -> None:
    parser = commands.add_parser("demo", help="das Beispiel von Anfang bis Ende vorführen", description=_DESCRIPTION)
    parser.add_argument("--out", metavar="DIR", type=Path, required=True, help="Ordner für die Ergebnisse")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    folder: Path = options.out
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InvalidInput("folder", f"Der Ordner {folder} ist nicht anlegbar: {error.strerror}.") from error
    _clear(folder)
    clock = MeetingClock()
    workspace, example, _recovery = create_example(str(folder / _DATABASE), clock=clock)
    try:
        demo = DemoMeeting(workspace.dispatcher, example, clock)
        demo.until_the_vote()
        pictures = render_pictures(workspace.dispatcher, folder / "bilder", example.meeting)
        demo.to_the_end()
        pictures += render_pictures(workspace.dispatcher, folder / "bilder", example.meeting, after=True)
        verdict = _sign_all(workspace, example.meeting, folder)
        internal, _stored = read_protocol(
            workspace.dispatcher, example.meeting, Audience.INTERNAL, printed_at=print_moment()
        )
        _write(folder / internal.file_name, protocol_pdf(internal, None, fields=False))
        done = _summary(workspace, example.meeting)
    finally:
        workspace.close()
    files = [("Datenbank", _DATABASE), *verdict.files, ("Niederschrift, intern", internal.file_name)]
    print(tables.table([*done, ("Unterschriften", verdict.text)]))
    print()
    print(tables.table([(what, str(folder / name)) for what, name in files]))
    print(tables.table([("Bild", str(path)) for path in pictures]))
    print(f"\nWeiter: smartaachen-desktop --database {folder / _DATABASE} öffnet das Fenster auf diesen Daten;")
    print(f"die unterschriebene Niederschrift öffnet jeder PDF-Betrachter: {folder / verdict.files[0][1]}")
    return 0 if verdict.passed else 1


class _Verdict:
    """What became of the signatures, and which files belong to them."""

    def __init__(self, *, passed: bool, text: str, files: list[tuple[str, str]]) -> None:
        self.passed = passed
        self.text = text
        self.files = files


def _sign_all(workspace: Workspace, meeting: Any, folder: Path) -> _Verdict:
    """Make the example's certificates, sign as chair and as Schriftführung, and verify what came out."""
    from smartaachen_desktop.documents.signing.certificates import create_issuer, issue, load_certificates
    from smartaachen_desktop.documents.signing.verify import VerificationStatus, verify

    keys = folder / "schluessel"
    keys.mkdir(exist_ok=True)
    # real time, not the meeting's: the signatures are made now and say so
    now = system_clock()
    secret = secrets.token_urlsafe(12)
    issuer = create_issuer(secret, at=now)
    _write(keys / "ca.pem", issuer.certificate)
    _write(keys / "kennwort.txt", f"{secret}\n".encode())
    files = {SignerRole.CHAIR: "sitzungsleitung", SignerRole.SECRETARY: "schriftfuehrung"}
    data, stored = read_protocol(workspace.dispatcher, meeting, Audience.PUBLIC, printed_at=now)
    for signer in signers(data.meeting):
        key_store = issue(issuer, secret, f"{signer.title} AWD", secret, at=now)
        _write(keys / f"{files[signer.role]}{signer.field.removeprefix(signer.role.value)}.p12", key_store)
        data, stored = read_protocol(workspace.dispatcher, meeting, Audience.PUBLIC, printed_at=now)
        workspace.dispatcher.execute(sign_protocol(data, stored, signer, key_store, secret, system_clock()))
    data, stored = read_protocol(workspace.dispatcher, meeting, Audience.PUBLIC)
    signed = protocol_pdf(data, stored)
    _write(folder / data.file_name, signed)
    result = verify(signed, load_certificates(issuer.certificate))
    return _Verdict(
        passed=result.status is VerificationStatus.PASSED,
        text=result.summary,
        files=[
            ("Niederschrift, unterschrieben", data.file_name),
            ("Zertifikat des Ausstellers", "schluessel/ca.pem"),
            ("Kennwort der Schlüssel", "schluessel/kennwort.txt"),
        ],
    )


def _summary(workspace: Workspace, meeting_id: Any) -> list[tuple[str, str]]:
    view = workspace.dispatcher.read(lambda session: meeting_view(session, meeting_id))
    budget = workspace.dispatcher.read(budget_view)
    entries = workspace.dispatcher.read(journal_count)
    resolutions = [each for item in view.items for each in item.resolutions]
    sums = " / ".join(euros(each.planned) for each in budget.sums)
    return [
        ("Sitzung", f"{view.organization}, {view.state_name}"),
        ("Tagesordnung", f"{len(view.items)} Punkte, {len(resolutions)} Beschlüsse"),
        *((f"Beschluss {each.number}", each.result) for each in resolutions),
        (f"Haushalt {budget.years[0]} bis {budget.years[-1]}", sums),
        ("Journal", f"{entries} Einträge"),
    ]


def _clear(folder: Path) -> None:
    """Remove what an earlier run left under the same names."""
    for name in (_DATABASE, f"{_DATABASE}-wal", f"{_DATABASE}-shm", f"{_DATABASE}.holder"):
        (folder / name).unlink(missing_ok=True)


def _write(path: Path, content: bytes) -> None:
    from smartaachen_desktop.documents.pdf.files import write_file

    write_file(path, content)
