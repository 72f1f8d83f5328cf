"""What the signing dialog needs from outside the window; the composition root fills it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol
from uuid import UUID

from smartaachen_desktop.gui.dialogs.verify_services import VerifyServices
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.vote_file import ElectionFile, VoteFile
from smartaachen_desktop.services.bundle import ReadEverything
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.exports import DocumentKind, DocumentType, Made, ReadDocument
from smartaachen_desktop.services.mailing import WriteLetter
from smartaachen_desktop.services.minutes import SignMinutes
from smartaachen_desktop.services.paper_reading import ReadPaper
from smartaachen_desktop.services.plan_files import PlanFiles
from smartaachen_desktop.services.queries.file_reading import ReadText
from smartaachen_desktop.services.queries.protocol import ProtocolData
from smartaachen_desktop.services.queries.receipt import Receipt
from smartaachen_desktop.services.queries.search_files import ReadPages
from smartaachen_desktop.services.signed_documents import SignDocument
from smartaachen_desktop.services.signing import CertificateFacts, KeyTools, PlacesRead, SigningKey, SignWish


class MakePdf(Protocol):
    """The stored PDF where there is one, else a fresh one; without `fields` its boxes stay for handwriting."""

    def __call__(self, data: ProtocolData, stored: bytes | None, *, fields: bool = True) -> Made: ...


@dataclass(frozen=True)
class SigningServices:
    """`read` runs in the database thread, the rest in jobs; all of them refuse with UserError.

    `intact` says whether a signed PDF is unchanged since its signatures; without it nothing is claimed.
    `refusal_note` makes the Vermerk that belongs beside signed minutes, None where there is nothing to add.
    `receipt` makes the PDF of a hash receipt; without it there is only its text.
    `plan_files` takes plans of other programs in and out; without it none are offered.
    `document_types` is the table of all documents; `write_letter` makes the file of an e-mail.
    `preview_command` starts the process that lays out the minutes while they are written; empty: there is no preview.
    `read_paper` reads a council paper from a file; without it that is not offered.
    `read_votes` and `read_election` read results from files of the room's keypads; without them that is not offered.
    `read_pages` gives the text inside files; without it the search knows their names alone.
    `read_everything` gives all that a file says, for the comparison of public files with the non-public part.
    `read_text` gives what a text file says, for the window that shows it.
    `places` reads who signs a document that is no minutes; without it only minutes can be signed.
    `keys` finds cards, the keyring and time-stamp services; without it only files sign, and without a time stamp.
    `read_document` gives the job that makes any other document; without it none can be made.
    `verification` checks signed files; without it the window offers no check.
    """

    read: Callable[[Dispatcher, UUID, Audience], tuple[ProtocolData, bytes | None]]
    make_pdf: MakePdf
    sign: Callable[[SignWish], SignMinutes | SignDocument]
    describe: Callable[[SigningKey, str], CertificateFacts]
    make_key_store: Callable[[str, str], bytes]
    save: Callable[[Path, bytes], None]
    clock: Callable[[], datetime]
    intact: Callable[[bytes], bool] | None = None
    refusal_note: Callable[[ProtocolData, bytes | None], Made | None] | None = None
    receipt: Callable[[Receipt], Made] | None = None
    read_document: ReadDocument | None = None
    plan_files: PlanFiles | None = None
    preview_command: tuple[str, ...] = ()
    document_types: Callable[[], Mapping[DocumentKind, DocumentType[Any]]] = dict
    write_letter: WriteLetter | None = None
    read_paper: ReadPaper | None = None
    read_votes: Callable[[Path], VoteFile] | None = None
    read_election: Callable[[Path], ElectionFile] | None = None
    read_pages: ReadPages | None = None
    read_everything: ReadEverything | None = None
    read_text: ReadText | None = None
    keys: KeyTools | None = None
    places: Callable[[bytes], PlacesRead] | None = None
    verification: VerifyServices | None = None
