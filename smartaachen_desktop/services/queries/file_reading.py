"""A paper's file as the window shows it for reading."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smartaachen_desktop.model.papers import Paper, PaperFile
from smartaachen_desktop.services.queries.search_files import WITH_TEXT

ReadText = Callable[[bytes], str]
"""What a text file says; refuses with UserError what is no text."""
PDF = "application/pdf"


@dataclass(frozen=True, slots=True)
class FileToRead:
    """`content` is None where the window cannot show such a file."""

    id: UUID
    name: str
    media_type: str
    paper: str
    content: bytes | None


def is_readable(media_type: str) -> bool:
    """Whether the window itself shows such a file."""
    return media_type in WITH_TEXT


def file_to_read(session: Session, file: UUID) -> FileToRead | None:
    """None where the file is gone."""
    row = session.execute(
        select(PaperFile.file_name, PaperFile.media_type, Paper.reference, Paper.title)
        .join(Paper, Paper.id == PaperFile.paper_id)
        .where(PaperFile.id == file)
    ).one_or_none()
    if row is None:
        return None
    content = None
    if is_readable(row.media_type):
        content = session.execute(select(PaperFile.content).where(PaperFile.id == file)).scalar_one()
    return FileToRead(file, row.file_name, row.media_type, f"{row.reference} {row.title}".strip(), content)
