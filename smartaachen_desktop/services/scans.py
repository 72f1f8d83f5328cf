"""The scan of the minutes signed on paper, kept with the meeting; the paper stays the original."""

import hashlib
import re
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from smartaachen_desktop.model.documents import MinutesScan, Signature, SignatureLevel
from smartaachen_desktop.model.errors import InvalidInput, RuleBroken
from smartaachen_desktop.model.law import Law
from smartaachen_desktop.model.meetings import Meeting
from smartaachen_desktop.services.command import Command, Handler, Ids
from smartaachen_desktop.services.joint import meeting_law
from smartaachen_desktop.services.paper_files import check_content, file_name
from smartaachen_desktop.storage.unit_of_work import UnitOfWork

_START = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*\Z")
_TABLE = re.compile(rb"\s*(xref\b|\d+\s+\d+\s+obj\b)")


@dataclass(frozen=True, slots=True)
class StoreScan(Command):
    """A PDF of the paper that somebody signed by hand; its size has the limit of paper files."""

    label = "Scan der Niederschrift aufgenommen"
    meeting: UUID
    file_name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class RemoveScan(Command):
    label = "Scan der Niederschrift gelöscht"
    scan: UUID


def store_scan(command: StoreScan, work: UnitOfWork) -> Ids:
    meeting = work.get(Meeting, command.meeting)
    given = work.all(select(Signature).where(Signature.meeting_id == meeting.id))
    if not any(each.level is SignatureLevel.HANDWRITTEN for each in given):
        raise RuleBroken(
            "not_on_paper",
            "Für diese Niederschrift ist keine Unterschrift von Hand vermerkt.",
            remedy="Bitte vermerken Sie zuerst im Dialog zum Unterschreiben, wer das Papier unterschrieben hat.",
            paragraph=meeting_law(work, meeting, Law.MINUTES),
        )
    name = file_name(command.file_name)
    if not name.lower().endswith(".pdf"):
        raise InvalidInput("not_a_pdf", f"{name} ist kein PDF.", remedy="Bitte scannen Sie als PDF.", field="file_name")
    check_content(name, command.content)
    check_whole(name, command.content)
    digest = hashlib.sha256(command.content).hexdigest()
    if any(row.sha256 == digest for row in work.all(select(MinutesScan).where(MinutesScan.meeting_id == meeting.id))):
        raise InvalidInput("scan_there", f"Der Scan {name} liegt schon bei dieser Sitzung.", field="content")
    scan = MinutesScan(
        meeting_id=meeting.id,
        file_name=name,
        added_at=work.now,
        size=len(command.content),
        sha256=digest,
        content=command.content,
    )
    return {"scan": work.add(scan).id}


def remove_scan(command: RemoveScan, work: UnitOfWork) -> Ids:
    work.delete(work.get(MinutesScan, command.scan))
    return None


def check_whole(name: str, content: bytes) -> None:
    """A PDF ends by naming where its table of contents begins; a scan broken off in copying does not."""
    found = _START.search(content[-1024:])
    start = int(found.group(1)) if found is not None else 0
    if not start or _TABLE.match(content[start : start + 64]) is None:
        raise InvalidInput(
            "broken_pdf",
            f"Die Datei {name} ist unvollständig oder beschädigt.",
            remedy="Bitte kopieren oder scannen Sie sie noch einmal.",
            field="content",
        )


HANDLERS: dict[type[Command], Handler] = {StoreScan: store_scan, RemoveScan: remove_scan}
