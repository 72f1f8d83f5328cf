"""Nachjustierung: new dates of several measures, e.g. back to a baseline, prepared as one motion's changes."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from smartaachen_desktop.model.errors import InvalidInput, RuleBroken, UserError
from smartaachen_desktop.model.meetings import Meeting, MeetingState
from smartaachen_desktop.model.plan import DatePrecision, Measure
from smartaachen_desktop.model.proposals import ChangeKind
from smartaachen_desktop.services.agenda import proper_item
from smartaachen_desktop.services.command import Command, Handler, Ids
from smartaachen_desktop.services.proposal_attach import attach
from smartaachen_desktop.services.proposal_values import current
from smartaachen_desktop.storage.unit_of_work import UnitOfWork

OPEN_STATES = (MeetingState.PLANNED, MeetingState.INVITED, MeetingState.RUNNING, MeetingState.INTERRUPTED)
"""Meetings that can still resolve on something."""


@dataclass(frozen=True, slots=True)
class NewDates:
    """Where one measure is to stand, and how exactly that is known."""

    measure: UUID
    start: date | None
    end: date | None
    precision: DatePrecision = DatePrecision.DAY


@dataclass(frozen=True, slots=True)
class ProposeReadjustment(Command):
    """Attach new dates of several measures, all or none; without `motion` to the item's main motion."""

    label = "Nachjustierung vorbereitet"
    item: UUID
    dates: tuple[NewDates, ...]
    motion: UUID | None = None


def propose_readjustment(command: ProposeReadjustment, work: UnitOfWork) -> Ids:
    item = proper_item(work, command.item)
    if work.get(Meeting, item.meeting_id).state not in OPEN_STATES:
        raise RuleBroken(
            "meeting_over", "Die Sitzung ist geschlossen; sie beschließt nichts mehr.", field="item",
            remedy="Wählen Sie eine Sitzung, die bevorsteht oder läuft.",
        )  # fmt: skip
    if not command.dates:
        raise InvalidInput("no_change", "Es ist keine Maßnahme gewählt.", field="dates")
    if len({each.measure for each in command.dates}) < len(command.dates):
        raise InvalidInput("named_twice", "Eine Maßnahme ist zweimal genannt.", field="dates")
    motion = command.motion
    for each in command.dates:
        measure = work.get(Measure, each.measure)
        wanted = {"start": each.start, "end": each.end, "precision": each.precision}
        after = {name: value for name, value in wanted.items() if value != current(measure, name)}
        if not after:
            raise InvalidInput("no_change", f"„{measure.title}“ steht schon auf diesem Termin.", field="dates")
        try:
            motion = attach(work, item.id, motion, ChangeKind.MEASURE, after, measure=measure.id)["motion"]
        except UserError as error:
            # among several, the sentence alone does not tell which measure it means
            error.message = f"„{measure.title}“: {error.message}"
            error.args = (error.message,)
            raise
    return {"motion": motion} if motion is not None else None


HANDLERS: dict[type[Command], Handler] = {ProposeReadjustment: propose_readjustment}
