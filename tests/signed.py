"""The example's meeting with minutes signed by both, made once a process and copied: keys and layout take seconds."""

import functools
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from smartaachen_desktop.app import protocol_pdf, read_protocol, sign_protocol
from smartaachen_desktop.cli.demo_meeting import DemoMeeting, MeetingClock
from smartaachen_desktop.documents.signing.certificates import create_issuer, issue
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.services.dispatcher import Dispatcher, system_clock
from smartaachen_desktop.services.queries.signers import signers
from smartaachen_desktop.services.registry import HANDLERS
from smartaachen_desktop.storage.database import Database, open_database
from tests.ready import example_database

SECRET = "Kennwort der Unterschriften"
NAME = "Niederschrift-AWD-2021-11-18-oeffentlich.pdf"
_FOLDER = tempfile.TemporaryDirectory(prefix="smartaachen-signed-")


@dataclass(frozen=True)
class SignedMinutes:
    """A sealed meeting's file, its public minutes before, between and after the signatures, the internal edition."""

    database: Path
    meeting: UUID
    base: bytes
    once: bytes
    twice: bytes
    internal: bytes
    issuer: bytes

    def copy(self, target: Path) -> Database:
        shutil.copy(self.database, target)
        return open_database(str(target))

    def dispatcher(self, target: Path) -> Dispatcher:
        return Dispatcher(self.copy(target), HANDLERS, actor="Schriftführung", clock=system_clock)


@functools.cache
def signed_minutes() -> SignedMinutes:
    path, clock, now = Path(_FOLDER.name) / "unterschrieben.db", MeetingClock(), system_clock()
    database, example = example_database(path)
    dispatcher = Dispatcher(database, HANDLERS, actor="Schriftführung", clock=clock)
    demo = DemoMeeting(dispatcher, example, clock)
    demo.until_the_vote()
    demo.to_the_end()
    issuer = create_issuer(SECRET, at=now)
    data, stored = read_protocol(dispatcher, example.meeting, Audience.PUBLIC, printed_at=now)
    states = [protocol_pdf(data, stored)]
    for signer in signers(data.meeting):
        key_store = issue(issuer, SECRET, f"{signer.title} AWD", SECRET, at=now)
        data, stored = read_protocol(dispatcher, example.meeting, Audience.PUBLIC, printed_at=now)
        command = sign_protocol(data, stored, signer, key_store, SECRET, now)
        dispatcher.execute(command)
        states.append(command.document)
    inside, _none = read_protocol(dispatcher, example.meeting, Audience.INTERNAL, printed_at=now)
    internal = protocol_pdf(inside, None, fields=False)
    database.close()
    base, once, twice = states
    return SignedMinutes(path, example.meeting, base, once, twice, internal, issuer.certificate)
