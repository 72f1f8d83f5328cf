"""All documents of a meeting in one folder: which ones, in which subfolder, and the index that names them."""

import html
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from uuid import UUID

from smartaachen_desktop.formats import day
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.model.meetings import closed_items
from smartaachen_desktop.services.exports import DocumentKind, DocumentType, Made, RecordKind
from smartaachen_desktop.services.leak_check import ClosedText, Leak, leaks, told
from smartaachen_desktop.services.queries.meetings import MeetingView

FOLDERS = {Audience.PUBLIC: "oeffentlich", Audience.INTERNAL: "intern"}
"""Apart, so that the public one can be handed on as it is."""
INDEX = "Inhalt.html"
ReadEverything = Callable[[str, bytes], str]
"""All that a file says, by its name and content: pages, attached files, metadata."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One document in one edition; `record` is the meeting or, as of an extract, one of its items."""

    type: DocumentType[object]
    audience: Audience
    record: UUID
    about: str = ""
    """Number of the item."""

    @property
    def name(self) -> str:
        return f"{self.type.name} {self.about}".rstrip()


@dataclass(frozen=True, slots=True)
class Job:
    entry: Entry
    make: Callable[[], Made]


@dataclass(frozen=True, slots=True)
class Written:
    """What lies in the folder, by edition; what could not be made, with the reason; what a file cannot show."""

    files: tuple[tuple[Audience, str, str], ...]
    """Edition, name of the document, file name."""
    missing: tuple[tuple[str, str], ...]
    warnings: tuple[str, ...] = ()
    """Each once: a sign without a font is without one in all of them."""
    checked: str = ""
    """What the comparison of the public files with the non-public texts gave."""
    leaked: bool = False


def entries(types: Sequence[DocumentType[object]], meeting: MeetingView) -> tuple[Entry, ...]:
    """Every document the meeting has, edition by edition, in the order of the table; extracts of what was decided.

    A non-public item has no public extract.
    """
    found: list[Entry] = []
    decided = [item for item in meeting.items if item.resolutions]
    closed = closed_items((item.id, item.public, item.parent_id) for item in meeting.items)
    for each in types:
        if each.from_window or (each.kind is DocumentKind.CANCELLATION and meeting.cancellation is None):
            continue
        if each.record is RecordKind.MEETING:
            found += [Entry(each, audience, meeting.id) for audience in each.editions]
        elif each.record is RecordKind.ITEM:
            found += [
                Entry(each, audience, item.id, item.number)
                for item in decided
                for audience in each.editions
                if audience is Audience.INTERNAL or item.id not in closed
            ]
    return tuple(found)


def index_page(meeting: MeetingView, audience: Audience, files: Sequence[tuple[str, str]]) -> bytes:
    """The list of one subfolder: document and file, nothing of the other one."""
    start = meeting.started_at or meeting.scheduled_start
    edition = "Öffentliche Unterlagen" if audience is Audience.PUBLIC else "Interne Unterlagen"
    head = html.escape(f"{edition}: {meeting.organization}, {day(start)}")
    lines = "\n".join(
        f'<li><a href="{html.escape(file, quote=True)}">{html.escape(name)}</a></li>' for name, file in files
    )
    style = "body{font:16px/1.5 sans-serif;max-width:42em;margin:2em auto;padding:0 1em}"
    return (
        f'<!DOCTYPE html>\n<html lang="de">\n<head>\n<meta charset="utf-8">\n<title>{head}</title>\n'
        f"<style>{style}</style>\n</head>\n<body>\n<h1>{head}</h1>\n<ul>\n{lines}\n</ul>\n</body>\n</html>\n"
    ).encode()


def write_all(
    jobs: Sequence[Job],
    meeting: MeetingView,
    save: Callable[[str, bytes], None],
    tell: Callable[[float], None],
    closed: Sequence[ClosedText] = (),
    read: ReadEverything | None = None,
) -> Written:
    """Each document whole or not at all, the indexes last. `save` takes the path below the folder.

    A document that cannot be made does not keep the others from being written; a disk that refuses does. With `read`
    each public file is compared with the `closed` texts before it is written; one that holds any is withheld.
    """
    checked, found = 0, list[Leak]()
    files: list[tuple[Audience, str, str]] = []
    missing: list[tuple[str, str]] = []
    warnings: dict[str, None] = {}
    for number, job in enumerate(jobs):
        try:
            tell(number / (len(jobs) + 1))
        except UserError as stopped:
            raise _stopped(stopped, len(files)) from stopped
        entry = job.entry
        try:
            made = job.make()
        except UserError as error:
            missing.append((entry.name, error.sentence()))
            continue
        name = _free(made[0], [each[2] for each in files if each[0] is entry.audience])
        if read is not None and entry.audience is Audience.PUBLIC:
            leaked = leaks(name, read(name, made[1]), closed)
            checked, found = checked + 1, [*found, *leaked]
            if leaked:
                missing.append((entry.name, leaked[0].sentence()))
                continue
        save(f"{FOLDERS[entry.audience]}/{name}", made[1])
        warnings.update(dict.fromkeys(made.warnings))
        files.append((entry.audience, entry.name, name))
    for audience in Audience:
        own = [(name, file) for edition, name, file in files if edition is audience]
        if own:
            save(f"{FOLDERS[audience]}/{INDEX}", index_page(meeting, audience, own))
    tell(1.0)
    result = told(checked, len(closed), found) if checked else ""
    return Written(tuple(files), tuple(missing), tuple(warnings), result, bool(found))


def _free(name: str, taken: Sequence[str]) -> str:
    stem, dot, ending = name.rpartition(".")
    number, free = 2, name
    while free in taken:
        free, number = f"{stem}-{number}{dot}{ending}", number + 1
    return free


def _stopped(error: UserError, count: int) -> UserError:
    what = "1 Dokument ist geschrieben" if count == 1 else f"{count} Dokumente sind geschrieben"
    words = "Abgebrochen, bevor etwas geschrieben war." if not count else f"Abgebrochen: {what}, jedes vollständig."
    return UserError(error.code, words)
