"""Files of council papers, kept in the database beside their record."""

import hashlib
import re
import unicodedata
from dataclasses import dataclass
from pathlib import PurePosixPath
from uuid import UUID

from sqlalchemy import select

from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.model.papers import Paper, PaperFile
from smartaachen_desktop.services.command import Command, Handler, Ids
from smartaachen_desktop.services.order import next_position
from smartaachen_desktop.storage.unit_of_work import UnitOfWork

LARGEST = 25 * 1024 * 1024
"""Bytes; a laptop's file and its backups stay small enough to copy."""
MEDIA_TYPES = {
    ".pdf": "application/pdf",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".ods": "application/vnd.oasis.opendocument.spreadsheet",
    ".odp": "application/vnd.oasis.opendocument.presentation",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".txt": "text/plain",
    ".csv": "text/csv",
}
_SIGNATURES = {".pdf": b"%PDF-", ".png": b"\x89PNG", ".jpg": b"\xff\xd8", ".jpeg": b"\xff\xd8"}
_ZIPPED = (".docx", ".xlsx", ".pptx", ".odt", ".ods", ".odp")
_FORBIDDEN = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f]')


@dataclass(frozen=True, slots=True)
class AddPaperFile(Command):
    """The name's ending says what the file is; its first bytes must agree."""

    label = "Datei zur Vorlage aufgenommen"
    paper: UUID
    file_name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class RenamePaperFile(Command):
    label = "Datei der Vorlage umbenannt"
    file: UUID
    file_name: str


@dataclass(frozen=True, slots=True)
class RemovePaperFile(Command):
    label = "Datei der Vorlage gelöscht"
    file: UUID


def add_paper_file(command: AddPaperFile, work: UnitOfWork) -> Ids:
    paper = work.get(Paper, command.paper)
    name = file_name(command.file_name)
    check_content(name, command.content)
    rows = select(PaperFile).where(PaperFile.paper_id == paper.id)
    digest = hashlib.sha256(command.content).hexdigest()
    if any(row.sha256 == digest and row.file_name == name for row in work.all(rows)):
        raise InvalidInput("file_there", f"Die Datei {name} liegt schon bei dieser Vorlage.", field="file_name")
    file = PaperFile(
        paper_id=paper.id,
        position=next_position(work, rows),
        file_name=name,
        media_type=MEDIA_TYPES[_ending(name)],
        size=len(command.content),
        sha256=digest,
        content=command.content,
    )
    return {"file": work.add(file).id}


def rename_paper_file(command: RenamePaperFile, work: UnitOfWork) -> Ids:
    file = work.get(PaperFile, command.file)
    name = file_name(command.file_name if _ending(command.file_name) else command.file_name + _ending(file.file_name))
    if MEDIA_TYPES[_ending(name)] != file.media_type:
        raise InvalidInput("other_kind", f"Die Endung muss {_ending(file.file_name)} bleiben.", field="file_name")
    file.file_name = name
    return None


def remove_paper_file(command: RemovePaperFile, work: UnitOfWork) -> Ids:
    work.delete(work.get(PaperFile, command.file))
    return None


def file_name(text: str) -> str:
    """A name that every system can write: no folders, no control signs, at most 120 signs."""
    name = unicodedata.normalize("NFC", PurePosixPath(text.replace("\\", "/")).name).strip().strip(".")
    name = _FORBIDDEN.sub("-", "".join(sign for sign in name if unicodedata.category(sign) != "Cf"))
    ending = _ending(name)
    if ending not in MEDIA_TYPES:
        kinds = ", ".join(sorted({each.removeprefix(".") for each in MEDIA_TYPES}))
        raise InvalidInput(
            "file_kind", f"„{text[:120]}“ wird nicht aufgenommen.", remedy=f"Möglich sind: {kinds}.", field="file_name"
        )
    stem = name[: -len(ending)].strip() or "Datei"
    return stem[: 120 - len(ending)] + ending


def check_content(name: str, content: bytes) -> None:
    """Refuse what is empty, too large, or not what the ending says."""
    if not content:
        raise InvalidInput("file_empty", f"Die Datei {name} ist leer.", field="content")
    if len(content) > LARGEST:
        raise InvalidInput(
            "file_large",
            f"Die Datei {name} ist größer als 25 MB.",
            remedy="Bitte verkleinern oder teilen Sie sie.",
            field="content",
        )
    ending = _ending(name)
    begin = b"PK" if ending in _ZIPPED else _SIGNATURES.get(ending, b"")
    if not content.startswith(begin):
        raise InvalidInput("file_kind", f"Der Inhalt von {name} passt nicht zur Endung {ending}.", field="content")


def _ending(name: str) -> str:
    return PurePosixPath(name).suffix.lower()


HANDLERS: dict[type[Command], Handler] = {
    AddPaperFile: add_paper_file,
    RenamePaperFile: rename_paper_file,
    RemovePaperFile: remove_paper_file,
}
