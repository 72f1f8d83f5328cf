"""The composition root: the one place that builds objects and hands them on."""

import gc
import getpass
import os
import secrets
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from sqlalchemy.orm import Session

from smartaachen_desktop.documents.named import named
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.paper_draft import PaperDraft
from smartaachen_desktop.model.plan_draft import PlanDraft
from smartaachen_desktop.model.vote_file import ElectionFile, VoteFile
from smartaachen_desktop.services.dispatcher import Dispatcher, system_clock
from smartaachen_desktop.services.example import Example, load_example
from smartaachen_desktop.services.exports import DocumentKind, DocumentType, DocumentWish, Made
from smartaachen_desktop.services.leak_check import plain_content
from smartaachen_desktop.services.mailing import Letter
from smartaachen_desktop.services.minutes import SignMinutes
from smartaachen_desktop.services.plan_files import READABLE, WRITABLE, PlanFiles
from smartaachen_desktop.services.queries.meeting_load import stored_protocol
from smartaachen_desktop.services.queries.protocol import ProtocolData, late_refusals, protocol_data
from smartaachen_desktop.services.queries.receipt import Receipt
from smartaachen_desktop.services.queries.signers import Signer
from smartaachen_desktop.services.registry import HANDLERS
from smartaachen_desktop.services.signed_documents import SignDocument
from smartaachen_desktop.services.signing import FileKey, PlacesRead, SigningKey, SignWish
from smartaachen_desktop.services.strategy import CreateStrategy
from smartaachen_desktop.storage import keys
from smartaachen_desktop.storage.database import Database, create_database, is_url, open_database

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

    from smartaachen_desktop.documents.signing.certificates import CertificateInfo
    from smartaachen_desktop.gui.dialogs.signing_services import SigningServices
    from smartaachen_desktop.gui.dialogs.verify_services import VerifyServices
    from smartaachen_desktop.gui.launch import Doors
    from smartaachen_desktop.services.verification import CheckedFile

Clock = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class Workspace:
    """An open database with its dispatcher."""

    database: Database
    dispatcher: Dispatcher

    def close(self) -> None:
        self.database.close()


def actor() -> str:
    """Who the journal names: the user of this machine."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # no entry for this user id, as in a container
        return "unbekannt"


def open_workspace(location: str, passphrase: str | None = None, *, clock: Clock = system_clock) -> Workspace:
    """Open a database; `passphrase` (or the recovery key) unlocks an encrypted file. Raises StorageRefused."""
    data_key = None
    if passphrase is not None and not is_url(location) and keys.is_encrypted(Path(location)):
        data_key = keys.unlock(Path(location), passphrase)
    return _workspace(open_database(location, data_key), clock)


def create_workspace(
    location: str, *, passphrase: str | None = None, title: str = "SMART.Aachen", clock: Clock = system_clock
) -> tuple[Workspace, str | None]:
    """Make a new database with an empty strategy; with a passphrase it is encrypted.

    Returns the workspace and the recovery key to print, None for an open file.
    """
    workspace, recovery = _create(location, passphrase, clock)
    workspace.dispatcher.execute(CreateStrategy(title=title))
    return workspace, recovery


def create_example(
    location: str, *, passphrase: str | None = None, clock: Clock = system_clock
) -> tuple[Workspace, Example, str | None]:
    """Make a new database filled with the example."""
    workspace, recovery = _create(location, passphrase, clock)
    return workspace, load_example(workspace.dispatcher), recovery


def _create(location: str, passphrase: str | None, clock: Clock) -> tuple[Workspace, str | None]:
    if passphrase is None or is_url(location):
        return _workspace(create_database(location), clock), None
    path = Path(location)
    if not path.exists():
        new = keys.create_key(path, passphrase)
        try:
            return _workspace(create_database(location, new.data_key), clock), new.recovery_key
        except BaseException:
            keys.key_file(path).unlink(missing_ok=True)
            raise
    return _workspace(create_database(location), clock), None


def _workspace(database: Database, clock: Clock) -> Workspace:
    dispatcher = Dispatcher(database, HANDLERS, actor=actor(), clock=clock)
    # what is imported and mapped by now lives as long as the process: the collector need not walk it at every command
    gc.collect()
    gc.freeze()
    return Workspace(database, dispatcher)


def read_protocol(
    dispatcher: Dispatcher, meeting_id: UUID, audience: Audience, *, printed_at: datetime | None = None
) -> tuple[ProtocolData, bytes | None]:
    """The data of a protocol, and its PDF as far as it is signed already."""

    def query(session: Session) -> tuple[ProtocolData, bytes | None]:
        stored = stored_protocol(session, meeting_id, audience)
        data = protocol_data(session, meeting_id, audience, printed_at or dispatcher.clock())
        return data, stored[1] if stored else None

    return dispatcher.read(query)


def make_protocol(data: ProtocolData, stored: bytes | None, *, fields: bool = True) -> Made:
    """The signed PDF where there is one, else a fresh one. Loads ReportLab: call it in a job."""
    from smartaachen_desktop.documents.protocol import final_protocol

    return final_protocol(data, stored, fields=fields)


def protocol_pdf(data: ProtocolData, stored: bytes | None, *, fields: bool = True) -> bytes:
    """The bytes alone."""
    return make_protocol(data, stored, fields=fields)[1]


def refusal_note(data: ProtocolData, stored: bytes | None) -> Made | None:
    """The Vermerk of refusals that the signed PDF cannot bear any more; None where the PDF tells all."""
    refusals = late_refusals(data, stored)
    if stored is None or not refusals:
        return None
    from smartaachen_desktop.documents.refusal_note import build_refusal_note

    return named(build_refusal_note(data, refusals, stored), data.note_name)


def signing_receipt(found: Receipt) -> Made:
    """The hash receipt of a signed file as PDF. Loads ReportLab: call it in a job."""
    from smartaachen_desktop.documents.receipt import build_receipt

    return named(build_receipt(found), found.name)


def sign_protocol(
    data: ProtocolData, stored: bytes | None, signer: Signer, key_store: bytes, passphrase: str, at: datetime
) -> SignMinutes:
    """Sign the protocol with a PKCS#12 key store; returns the command that keeps it. Call it in a job."""
    pdf = protocol_pdf(data, stored)
    command = sign_wish(SignWish(data, pdf, stored is None, signer, FileKey(key_store), passphrase, at))
    assert isinstance(command, SignMinutes)
    return command


def sign_wish(wish: SignWish) -> SignMinutes | SignDocument:
    """Sign with whatever key and time stamp is wished. Loads pyHanko: call it in a job."""
    from smartaachen_desktop.documents.signing.wishes import sign_wish as sign

    return sign(wish)


def read_places(pdf: bytes) -> PlacesRead:
    """The places to sign of a document that is no minutes. Loads pyHanko: call it in a job."""
    from smartaachen_desktop.documents.signing.places import read_places as read

    return read(pdf)


def describe_key(key: SigningKey, secret: str) -> "CertificateInfo":
    """What the key's certificate says of itself; refused when it may not sign now."""
    from smartaachen_desktop.documents.signing.wishes import describe_key as describe

    return describe(key, secret, system_clock())


def check_document(
    name: str, pdf: bytes, trust: "Sequence[Certificate]", now: datetime, dispatcher: Dispatcher | None
) -> "CheckedFile":
    """Everything that can be said of a signed file; with a dispatcher also how it compares with its database."""
    from smartaachen_desktop.documents import verification

    checked = verification.check_file(name, pdf, trust, now)
    if dispatcher is None:
        return checked
    wanted = verification.question(checked, pdf)
    return verification.with_match(checked, dispatcher.read(wanted))


def make_key_store(role_name: str, passphrase: str) -> bytes:
    """A self-issued PKCS#12 key store for a role; its issuer's key is thrown away. Call it in a job."""
    from smartaachen_desktop.documents.signing.certificates import create_issuer, issue

    now = system_clock()
    secret = secrets.token_urlsafe(24)
    return issue(create_issuer(secret, at=now), secret, role_name, passphrase, at=now)


def render_pictures(dispatcher: Dispatcher, folder: Path, meeting_id: UUID, *, after: bool = False) -> list[Path]:
    """PNG files of all views and of the wall, painted without a display. Loads Qt.

    `after` the meeting only the workbench, its follow-up and the wall have something new to show.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from smartaachen_desktop.gui.pictures import paint_views, paint_wall

    if after:
        return paint_wall(dispatcher, meeting_id, folder / "nach-der-sitzung")
    with tempfile.TemporaryDirectory() as config:
        views = paint_views(dispatcher, signing_services(), Path(config), folder)
    return views + paint_wall(dispatcher, meeting_id, folder)


def doors() -> "Doors":
    """What the window needs to open, make and sign; called beside the window that already stands."""
    from smartaachen_desktop.gui.launch import Doors

    return Doors(
        open=open_workspace,
        create=lambda where, secret, title: create_workspace(where, passphrase=secret, title=title),
        example=lambda where: create_example(where)[0],
        signing=signing_services,
    )


def signing_services() -> "SigningServices":
    """What the signing dialogue needs from the documents layer, which it may not import."""
    from smartaachen_desktop.documents.signing.key_tools import key_tools
    from smartaachen_desktop.gui.dialogs.signing_services import SigningServices

    return SigningServices(
        read=read_protocol,
        make_pdf=make_protocol,
        sign=sign_wish,
        places=read_places,
        describe=describe_key,
        make_key_store=make_key_store,
        save=_save,
        refusal_note=refusal_note,
        receipt=signing_receipt,
        clock=system_clock,
        intact=_intact,
        read_document=read_document,
        plan_files=plan_files(),
        document_types=document_types,
        write_letter=_letter,
        # -P: a file named like one of Python's modules in the folder we were started in must not run
        preview_command=(sys.executable, "-P", "-m", "smartaachen_desktop.documents.preview_worker"),
        read_paper=read_paper,
        read_votes=read_votes,
        read_election=read_election,
        read_pages=read_pages,
        read_everything=read_everything,
        read_text=read_text,
        keys=key_tools(make_key_store, system_clock),
        verification=verify_services(),
    )


def verify_services() -> "VerifyServices":
    """What the window for checking signatures needs; pyHanko is loaded by the first check."""
    from smartaachen_desktop.documents import verifier as do
    from smartaachen_desktop.gui.dialogs.verify_services import VerifyServices

    return VerifyServices(
        check=do.check,
        question=do.question,
        with_match=do.with_match,
        report=do.report,
        anchors=do.anchors,
        add_anchors=do.add_anchors,
        trust_top=do.trust_top,
        forget=do.forget,
        save=_save,
        receipt=signing_receipt,
    )


def read_paper(path: Path, tell: Callable[[float], None]) -> tuple[PaperDraft, bytes]:
    """A council paper from a file; what reads it is imported when the first one comes."""
    from smartaachen_desktop.exchange.council_paper import read_paper_file

    return read_paper_file(path, tell)


def read_votes(path: Path) -> VoteFile:
    """The result of a vote from a file of the room's keypads."""
    from smartaachen_desktop.exchange.vote_files import read_vote_file

    return read_vote_file(path)


def read_election(path: Path) -> ElectionFile:
    """The result of an election from such a file."""
    from smartaachen_desktop.exchange.election_files import read_election_file

    return read_election_file(path)


def read_pages(content: bytes, media_type: str, go_on: Callable[[], bool]) -> tuple[str, ...]:
    """The text inside a file for the search; PDFium is loaded by the first one."""
    from smartaachen_desktop.exchange.page_texts import page_texts

    return page_texts(content, media_type, go_on)


def read_everything(name: str, content: bytes) -> str:
    """All that a file says, to whoever looks closely: pages, attached files, metadata, bookmarks."""
    if not name.lower().endswith(".pdf"):
        return plain_content(name, content)
    from smartaachen_desktop.documents.hidden_text import hidden_texts

    pages = " ".join(read_pages(content, "application/pdf", lambda: True))
    return " ".join([pages, *(read_everything(inner, found) for inner, found in hidden_texts(content))])


def read_text(content: bytes) -> str:
    """What a text file says."""
    from smartaachen_desktop.exchange.council_paper_text import read_text as read

    return read(content, "")


def plan_files() -> PlanFiles:
    """The formats of the plan; what reads and writes them is imported when the first file comes."""

    def read(path: Path) -> PlanDraft:
        from smartaachen_desktop.exchange.plan_files import read_plan_file

        return read_plan_file(path)

    def write(draft: PlanDraft, ending: str) -> tuple[bytes, PlanDraft]:
        from smartaachen_desktop.exchange.plan_files import write_plan_file

        return write_plan_file(draft, ending)

    return PlanFiles(READABLE, WRITABLE, read, write, _save)


def document_types() -> Mapping[DocumentKind, DocumentType[Any]]:
    """Every document and list, in the order in which a meeting needs them."""
    from smartaachen_desktop.documents.registry import DOCUMENTS
    from smartaachen_desktop.exchange.lists import LISTS

    return {**DOCUMENTS, **LISTS}


def read_document(session: Session, now: datetime, wish: DocumentWish) -> Callable[[], Made]:
    """Read what a document is made from; the returned job makes it and loads what that needs."""
    return document_types()[wish.kind].job(session, now, wish)


def _letter(letter: Letter) -> bytes:
    from smartaachen_desktop.exchange.mail import letter_file

    return letter_file(letter)


def _intact(pdf: bytes) -> bool:
    from smartaachen_desktop.documents.signing.verify import VerificationStatus, verify_integrity

    # at once: the preview waits for it, and nothing but this program adds to what the database keeps
    return verify_integrity(pdf).status is not VerificationStatus.FAILED


def _save(path: Path, content: bytes) -> None:
    from smartaachen_desktop.documents.pdf.files import write_file

    write_file(path, content)
