"""Assignments (Aufträge): who does what until when, how far it is, and what settled it."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select

from smartaachen_desktop.formats import local
from smartaachen_desktop.model.errors import RuleBroken
from smartaachen_desktop.model.meetings import AgendaItem, Meeting, MeetingState
from smartaachen_desktop.model.people import Department, Person
from smartaachen_desktop.model.resolutions import (
    NORMAL_PRIORITY,
    Assignment,
    AssignmentStatus,
    ProgressNote,
    Resolution,
    check_priority,
)
from smartaachen_desktop.services.command import KEEP, Command, Handler, Ids, Keep, assign
from smartaachen_desktop.services.meetings import editable_meeting
from smartaachen_desktop.services.order import next_position
from smartaachen_desktop.services.strategy import named
from smartaachen_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class AddAssignment(Command):
    """An assignment from an item or a resolution, or one made by hand (then `item` is None).

    Once the minutes are approved a resolution may still bring assignments; they are no part of those minutes.
    """

    label = "Auftrag angelegt"
    text: str
    item: UUID | None = None
    resolution: UUID | None = None
    responsible: UUID | None = None
    department: UUID | None = None
    due: date | None = None
    priority: int = NORMAL_PRIORITY


@dataclass(frozen=True, slots=True)
class ChangeAssignment(Command):
    """`done_by` names the resolution that settled it; it goes with the status done and leaves with it."""

    label = "Auftrag geändert"
    assignment: UUID
    text: str | Keep = KEEP
    responsible: UUID | None | Keep = KEEP
    department: UUID | None | Keep = KEEP
    due: date | None | Keep = KEEP
    status: AssignmentStatus | Keep = KEEP
    progress_note: str | Keep = KEEP
    done_by: UUID | None | Keep = KEEP
    priority: int | Keep = KEEP


@dataclass(frozen=True, slots=True)
class RemoveAssignment(Command):
    label = "Auftrag gelöscht"
    assignment: UUID


@dataclass(frozen=True, slots=True)
class AddProgressNote(Command):
    """Where the matter stands, with its moment; the newest note is the one that reports quote."""

    label = "Sachstand festgehalten"
    assignment: UUID
    text: str
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class NoteProgress(Command):
    """What is written as the note of today, while it is being typed: it replaces today's, an empty text removes it."""

    label = "Sachstand geschrieben"
    assignment: UUID
    text: str


@dataclass(frozen=True, slots=True)
class RemoveProgressNote(Command):
    label = "Sachstand gelöscht"
    note: UUID


def add_assignment(command: AddAssignment, work: UnitOfWork) -> Ids:
    item_id, meeting_id = command.item, None
    if command.resolution is not None:
        resolution = work.get(Resolution, command.resolution)
        item_id = command.item if _is_over(work, resolution) else resolution.item_id
    if item_id is not None:
        item = work.get(AgendaItem, item_id)
        item.check_proper()
        meeting_id = editable_meeting(work, item.meeting_id).id
    _check_people(work, command.responsible, command.department)
    others = select(Assignment).where(
        Assignment.meeting_id == meeting_id if meeting_id else Assignment.meeting_id.is_(None)
    )
    assignment = Assignment(
        meeting_id=meeting_id,
        item_id=item_id,
        resolution_id=command.resolution,
        position=next_position(work, others),
        text=named(command.text, "text", "Auftrag"),
        responsible_id=command.responsible,
        department_id=command.department,
        due=command.due,
        priority=check_priority(command.priority),
        status=AssignmentStatus.OPEN,
        progress_note="",
        done_at=None,
    )
    return {"assignment": work.add(assignment).id}


def _is_over(work: UnitOfWork, resolution: Resolution) -> bool:
    """Whether the minutes it stands in are approved; one from a circular vote stands in none."""
    if resolution.meeting_id is None:
        return False
    return work.get(Meeting, resolution.meeting_id).state in (MeetingState.APPROVED, MeetingState.SIGNED)


def change_assignment(command: ChangeAssignment, work: UnitOfWork) -> Ids:
    assignment = work.get(Assignment, command.assignment)
    wording = (command.text, command.responsible, command.department)
    if assignment.meeting_id is not None and any(value is not KEEP for value in wording):
        # what the minutes quote stands once they are approved; only the progress lives on
        editable_meeting(work, assignment.meeting_id)
    _check_people(work, command.responsible, command.department)
    assign(
        assignment,
        text=command.text,
        responsible_id=command.responsible,
        department_id=command.department,
        due=command.due,
        status=command.status,
        progress_note=command.progress_note,
        priority=command.priority,
    )
    check_priority(assignment.priority)
    if isinstance(command.done_by, UUID):
        work.get(Resolution, command.done_by)
        assignment.status = AssignmentStatus.DONE
    if command.done_by is not KEEP:
        assignment.done_by_id = command.done_by
    if command.status is not KEEP or isinstance(command.done_by, UUID):
        done = assignment.status is AssignmentStatus.DONE
        assignment.done_at = (assignment.done_at or work.now) if done else None
        if not done:
            assignment.done_by_id = None
    named(assignment.text, "text", "Auftrag")
    return None


def remove_assignment(command: RemoveAssignment, work: UnitOfWork) -> Ids:
    assignment = work.get(Assignment, command.assignment)
    if assignment.meeting_id is not None:
        editable_meeting(work, assignment.meeting_id)
    refuse_in_plan(assignment)
    for note in work.all(select(ProgressNote).where(ProgressNote.assignment_id == assignment.id)):
        work.delete(note)
    work.delete(assignment)
    return None


def refuse_in_plan(assignment: Assignment) -> None:
    """A measure that came of it says where it comes from, and is as secret as that."""
    if assignment.measure_id is not None:
        raise RuleBroken(
            "has_measure",
            "Aus diesem Auftrag ist eine Maßnahme des Projektplans geworden.",
            remedy="Löschen Sie zuerst die Maßnahme.",
        )


def add_progress_note(command: AddProgressNote, work: UnitOfWork) -> Ids:
    assignment = work.get(Assignment, command.assignment)
    text = named(command.text, "text", "Sachstand")
    note = work.add(ProgressNote(assignment_id=assignment.id, at=command.at or work.now, text=text))
    work.session.flush()
    assignment.progress_note = newest_note(work, assignment)
    return {"note": note.id}


def note_progress(command: NoteProgress, work: UnitOfWork) -> Ids:
    assignment = work.get(Assignment, command.assignment)
    today = local(work.now).date()
    notes = work.all(select(ProgressNote).where(ProgressNote.assignment_id == assignment.id))
    mine = max((note for note in notes if local(note.at).date() == today), key=_age, default=None)
    if mine is None and not command.text.strip():
        return None
    if mine is None:
        return add_progress_note(AddProgressNote(assignment.id, command.text), work)
    if command.text.strip():
        mine.text = command.text.strip()
    else:
        work.delete(mine)
    work.session.flush()
    assignment.progress_note = newest_note(work, assignment)
    return {"note": mine.id}


def remove_progress_note(command: RemoveProgressNote, work: UnitOfWork) -> Ids:
    note = work.get(ProgressNote, command.note)
    assignment = work.get(Assignment, note.assignment_id)
    work.delete(note)
    work.session.flush()
    assignment.progress_note = newest_note(work, assignment)
    return None


def newest_note(work: UnitOfWork, assignment: Assignment) -> str:
    notes = work.all(select(ProgressNote).where(ProgressNote.assignment_id == assignment.id))
    return max(notes, key=_age).text if notes else ""


def _age(note: ProgressNote) -> tuple[datetime, str]:
    return note.at, note.id.hex


def _check_people(work: UnitOfWork, responsible: UUID | None | Keep, department: UUID | None | Keep) -> None:
    if isinstance(responsible, UUID):
        work.get(Person, responsible)
    if isinstance(department, UUID):
        work.get(Department, department)


HANDLERS: dict[type[Command], Handler] = {
    AddAssignment: add_assignment,
    ChangeAssignment: change_assignment,
    RemoveAssignment: remove_assignment,
    AddProgressNote: add_progress_note,
    NoteProgress: note_progress,
    RemoveProgressNote: remove_progress_note,
}
