"""Feedback (Rückmeldungen) to a field of action: entered, changed, deleted."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select

from smartaachen_desktop.formats import day, local
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.model.feedback import Feedback, FeedbackSource
from smartaachen_desktop.model.plan import Measure
from smartaachen_desktop.model.resolutions import Assignment
from smartaachen_desktop.model.strategy import FieldOfAction
from smartaachen_desktop.services.command import KEEP, Command, Handler, Ids, Keep, assign
from smartaachen_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class AddFeedback(Command):
    """Without a day it was given today; it is public only where somebody says so."""

    label = "Rückmeldung aufgenommen"
    field: UUID
    source: FeedbackSource
    text: str
    given_on: date | None = None
    measure: UUID | None = None
    public: bool = False


@dataclass(frozen=True, slots=True)
class ChangeFeedback(Command):
    label = "Rückmeldung geändert"
    feedback: UUID
    source: FeedbackSource | Keep = KEEP
    text: str | Keep = KEEP
    given_on: date | Keep = KEEP
    measure: UUID | None | Keep = KEEP
    public: bool | Keep = KEEP


@dataclass(frozen=True, slots=True)
class RemoveFeedback(Command):
    label = "Rückmeldung gelöscht"
    feedback: UUID


def add_feedback(command: AddFeedback, work: UnitOfWork) -> Ids:
    field = work.get(FieldOfAction, command.field)
    feedback = Feedback(
        field_id=field.id,
        measure_id=_measure(work, field.id, command.measure),
        given_on=_past(work, command.given_on or local(work.now).date()),
        source=command.source,
        text=_said(command.text),
        public=command.public,
        recorded_at=work.now,
    )
    return {"feedback": work.add(feedback).id}


def change_feedback(command: ChangeFeedback, work: UnitOfWork) -> Ids:
    feedback = work.get(Feedback, command.feedback)
    if not isinstance(command.measure, Keep) and command.measure != feedback.measure_id:
        feedback.measure_id = _measure(work, feedback.field_id, command.measure)
    if not isinstance(command.given_on, Keep):
        feedback.given_on = _past(work, command.given_on)
    if not isinstance(command.text, Keep):
        feedback.text = _said(command.text)
    assign(feedback, source=command.source, public=command.public)
    return None


def remove_feedback(command: RemoveFeedback, work: UnitOfWork) -> Ids:
    work.delete(work.get(Feedback, command.feedback))
    return None


def forget_measures(work: UnitOfWork, gone: Collection[UUID]) -> None:
    """What was said to a measure, and the assignment it came of, outlive it."""
    for feedback in work.all(select(Feedback).where(Feedback.measure_id.is_not(None))) if gone else ():
        if feedback.measure_id in gone:
            feedback.measure_id = None
    for assignment in work.all(select(Assignment).where(Assignment.measure_id.is_not(None))) if gone else ():
        if assignment.measure_id in gone:
            assignment.measure_id = None


def _measure(work: UnitOfWork, field: UUID, measure: UUID | None) -> UUID | None:
    if measure is not None and work.get(Measure, measure).field_id != field:
        raise InvalidInput(
            "measure_elsewhere",
            "Die Maßnahme gehört zu einem anderen Handlungsfeld.",
            field="measure",
            remedy="Wählen Sie eine Maßnahme dieses Handlungsfelds oder keine.",
        )
    return measure


def _past(work: UnitOfWork, given_on: date) -> date:
    today = local(work.now).date()
    if given_on > today:
        raise InvalidInput(
            "feedback_ahead",
            f"Der Tag der Rückmeldung liegt nach heute, {day(today)}.",
            field="given_on",
            remedy="Geben Sie den Tag an, an dem sie gegeben wurde.",
        )
    return given_on


def _said(text: str) -> str:
    if not text.strip():
        raise InvalidInput("empty_feedback", "Rückmeldung: der Text fehlt.", field="text")
    return text.strip()


HANDLERS: dict[type[Command], Handler] = {
    AddFeedback: add_feedback,
    ChangeFeedback: change_feedback,
    RemoveFeedback: remove_feedback,
}
