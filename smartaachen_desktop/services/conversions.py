"""An assignment becomes a note of the discussion again, or a measure of the project plan."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from smartaachen_desktop.formats import day
from smartaachen_desktop.model.errors import RuleBroken
from smartaachen_desktop.model.markdown import one_line
from smartaachen_desktop.model.meetings import ADOPTED
from smartaachen_desktop.model.people import Department, Person
from smartaachen_desktop.model.plan import Measure
from smartaachen_desktop.model.resolutions import Assignment, AssignmentStatus, ProgressNote, Resolution
from smartaachen_desktop.model.strategy import Strategy
from smartaachen_desktop.services.agenda import proper_item
from smartaachen_desktop.services.assignments import refuse_in_plan
from smartaachen_desktop.services.command import Command, Handler, Ids
from smartaachen_desktop.services.plan import AddMeasure, add_measure
from smartaachen_desktop.storage.unit_of_work import UnitOfWork

LONGEST_TITLE = 120


@dataclass(frozen=True, slots=True)
class AssignmentToNote(Command):
    """Its text stands in the discussion of its item again, with who and until when; the assignment is gone."""

    label = "Auftrag in eine Notiz umgewandelt"
    assignment: UUID


@dataclass(frozen=True, slots=True)
class AssignmentToMeasure(Command):
    """A measure of the plan with its contact, department, due date and resolution; both name each other from then on.

    Without `title` the assignment's text is the title. `field` None means the strategy process.
    """

    label = "Auftrag in den Projektplan übernommen"
    assignment: UUID
    title: str = ""
    field: UUID | None = None


def assignment_to_note(command: AssignmentToNote, work: UnitOfWork) -> Ids:
    assignment = work.get(Assignment, command.assignment)
    if assignment.item_id is None:
        raise RuleBroken(
            "no_item",
            "Dieser Auftrag stammt aus keinem Tagesordnungspunkt, dessen Beratung ihn aufnehmen könnte.",
            remedy="Löschen Sie ihn, wenn er nicht mehr gilt.",
        )
    item = proper_item(work, assignment.item_id)
    refuse_in_plan(assignment)
    notes = select(ProgressNote.id).where(ProgressNote.assignment_id == assignment.id)
    if assignment.status is not AssignmentStatus.OPEN or work.all(notes):
        raise RuleBroken(
            "in_progress",
            "Der Auftrag ist schon in Arbeit oder hat einen Sachstand; beides stünde in keiner Notiz.",
            remedy="Setzen Sie ihn auf „offen“ und löschen Sie den Sachstand, oder lassen Sie ihn ein Auftrag.",
        )
    if not _stands_in(item.discussion, assignment.text):
        before, note = item.discussion.rstrip(), _note(work, assignment)
        item.discussion = f"{before}\n\n{note}" if before else note
    work.delete(assignment)
    return {"item": item.id}


def assignment_to_measure(command: AssignmentToMeasure, work: UnitOfWork) -> Ids:
    assignment = work.get(Assignment, command.assignment)
    if assignment.measure_id is not None:
        raise RuleBroken("has_measure", "Aus diesem Auftrag ist schon eine Maßnahme des Projektplans geworden.")
    strategy = work.session.scalars(select(Strategy.id).limit(1)).first()
    if strategy is None:
        raise RuleBroken(
            "no_strategy",
            "Es gibt noch keine Strategie, in deren Projektplan die Maßnahme stehen könnte.",
            remedy="Legen Sie unter „Handlungsfelder“ eine an.",
        )
    whole = one_line(assignment.text)
    title = command.title.strip() or _short(whole)
    resolution = work.get(Resolution, assignment.resolution_id) if assignment.resolution_id is not None else None
    ids = add_measure(
        AddMeasure(
            strategy=strategy, title=title, field=command.field, contact=assignment.responsible_id,
            department=assignment.department_id, deadline=assignment.due,
            notes="" if title == whole else assignment.text,
        ),
        work,
    )  # fmt: skip
    assert ids is not None
    work.session.flush()
    measure = work.get(Measure, ids["measure"])
    if resolution is not None and resolution.category in ADOPTED:
        measure.resolution_id = resolution.id
    assignment.measure_id = measure.id
    if assignment.status is AssignmentStatus.OPEN:
        assignment.status = AssignmentStatus.RUNNING
    return {"measure": measure.id}


def _short(text: str) -> str:
    """At most so long as a bar of the plan can say; cut between words."""
    if len(text) <= LONGEST_TITLE:
        return text
    return text[: LONGEST_TITLE - 1].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"


def _note(work: UnitOfWork, assignment: Assignment) -> str:
    who = work.get(Person, assignment.responsible_id).name if assignment.responsible_id is not None else ""
    where = work.get(Department, assignment.department_id).code if assignment.department_id is not None else ""
    due = f"bis {day(assignment.due)}" if assignment.due is not None else ""
    rest = ", ".join(part for part in (who, where, due) if part)
    return f"{assignment.text} ({rest})" if rest else assignment.text


def _stands_in(discussion: str, text: str) -> bool:
    """Whether the note that the assignment was made of is there still."""
    wanted = one_line(text)
    return any(one_line(line) == wanted for line in discussion.splitlines()) or one_line(discussion) == wanted


HANDLERS: dict[type[Command], Handler] = {
    AssignmentToNote: assignment_to_note,
    AssignmentToMeasure: assignment_to_measure,
}
