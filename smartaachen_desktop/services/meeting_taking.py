"""What was recorded in a meeting's file comes back, or the meeting comes whole: one step, one undo."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smartaachen_desktop.model.errors import Conflict, InvalidInput, MeetingSealed, RuleBroken
from smartaachen_desktop.model.law import Law
from smartaachen_desktop.model.meetings import Meeting, MeetingState
from smartaachen_desktop.model.records import RECORDS
from smartaachen_desktop.model.resolutions import Resolution
from smartaachen_desktop.services.command import Command, Handler, Ids
from smartaachen_desktop.services.joint import meeting_law
from smartaachen_desktop.services.meeting_cut import OF_MEETING, OWN, REFERRED, meeting_rows, rows_by_key
from smartaachen_desktop.services.meeting_merging import merge
from smartaachen_desktop.services.meeting_values import FileRow, MeetingFile, Merge
from smartaachen_desktop.services.meeting_words import clash_words
from smartaachen_desktop.storage.images import image_values
from smartaachen_desktop.storage.journal import Operation, RowChange
from smartaachen_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class TakeMeetingFile(Command):
    """`rows` as `read_meeting_file` gives them. Refused where the meeting was changed here since."""

    label = "Sitzung aus einer Datei übernommen"
    meeting: UUID
    rows: tuple[FileRow, ...]
    internal: bool = True
    has_earlier: bool = False


def merge_of(session: Session, file: MeetingFile) -> Merge:
    """What the file would change in this database."""
    _check_rows(file)
    here = meeting_rows(session, file.meeting, internal=file.internal)
    named = [(row.table, row.id) for row in file.rows]
    others = rows_by_key(session, [key for key in named if key not in here], internal=file.internal)
    return merge(file, here, others, _numbers(session, file))


def take_meeting_file(command: TakeMeetingFile, work: UnitOfWork) -> Ids:
    file = MeetingFile(command.meeting, command.internal, command.rows, work.now, has_earlier=command.has_earlier)
    found = merge_of(work.session, file)
    present = work.session.get(Meeting, command.meeting)
    if found.clashes:
        raise Conflict(
            "meeting_changed_here",
            f"Die Sitzung wurde hier seither geändert: {clash_words(work.session, found, file)}.",
            remedy="Es wurde nichts übernommen. Nehmen Sie die Änderung hier zurück, oder tragen Sie von Hand nach.",
        )
    if not found.changes:
        raise RuleBroken("nothing_new", "In der Datei steht nichts, was hier nicht schon steht.")
    if present is not None and present.state is MeetingState.SIGNED:
        raise MeetingSealed(meeting_law(work, present, Law.MINUTES))
    for change in found.changes:
        _apply(work, change)
    work.session.flush()
    if found.seals:
        work.barrier()
    return {"meeting": command.meeting}


def _apply(work: UnitOfWork, change: RowChange) -> None:
    record = RECORDS[change.table]
    try:
        values = image_values(change.table, change.after)
    except (KeyError, ValueError, TypeError) as error:
        raise _broken() from error
    if change.operation is Operation.INSERT:
        made = record(id=change.id, **values)
        _check(made)
        work.add(made)
        return
    found = work.get(record, change.id)
    if change.operation is Operation.DELETE:
        work.delete(found)
        return
    for name, value in values.items():
        setattr(found, name, value)
    _check(found)


def _check(record: Any) -> None:
    """The record's own rule, where it has one."""
    rule = getattr(record, "check", None)
    if rule is not None:
        rule()


def _check_rows(file: MeetingFile) -> None:
    """Nothing but rows of this meeting and of what it may refer to: a file could say anything."""
    for row in file.rows:
        if row.table not in OF_MEETING | REFERRED:
            raise _broken()
        for image in (row.base, row.now):
            if image is None:
                continue
            if row.table in OWN and image.get("meeting_id") != str(file.meeting):
                raise _broken()
            if row.table == "meeting" and row.id != file.meeting:
                raise _broken()


def _broken() -> InvalidInput:
    return InvalidInput("no_meeting_file", "Die Datei passt nicht zu einer Sitzung; es wurde nichts übernommen.")


def _numbers(session: Session, file: MeetingFile) -> Mapping[tuple[str, int, int], UUID]:
    bodies = {row.id for row in file.rows if row.table == "organization"}
    columns = select(Resolution.organization_id, Resolution.year, Resolution.sequence, Resolution.id)
    rows = session.execute(columns.where(Resolution.organization_id.in_(bodies))).all()
    return {(str(body), year, sequence): key for body, year, sequence, key in rows}


HANDLERS: dict[type[Command], Handler] = {TakeMeetingFile: take_meeting_file}
