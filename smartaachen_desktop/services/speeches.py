"""The speaker list of an item: who wants to speak, who speaks, and for how long. It is no part of the minutes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from smartaachen_desktop.model.attendance import Exclusion, Participant
from smartaachen_desktop.model.errors import InvalidInput, RuleBroken
from smartaachen_desktop.model.law import Law
from smartaachen_desktop.model.meetings import AgendaItem, ItemState, Meeting, Speech
from smartaachen_desktop.model.people import Person
from smartaachen_desktop.services.agenda import editable_item, proper_item
from smartaachen_desktop.services.command import Command, Handler, Ids
from smartaachen_desktop.services.item_end import end_speeches
from smartaachen_desktop.services.joint import meeting_law
from smartaachen_desktop.services.meetings import moment, not_before, running_meeting
from smartaachen_desktop.services.order import next_position, place
from smartaachen_desktop.services.strategy import named
from smartaachen_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class AddSpeaker(Command):
    """Somebody on the attendance list, or anybody else by name (e.g. in the residents' question time)."""

    label = "Wortmeldung aufgenommen"
    item: UUID
    participant: UUID | None = None
    name: str = ""
    procedural: bool = False
    """On a point of order: before all others that wait, behind the points of order among them."""


@dataclass(frozen=True, slots=True)
class MarkPointOfOrder(Command):
    """Somebody who waits speaks on a point of order (zur Geschäftsordnung), or on the matter after all."""

    label = "Wortmeldung zur Geschäftsordnung"
    speech: UUID
    procedural: bool = True


@dataclass(frozen=True, slots=True)
class MoveSpeaker(Command):
    """To a place among those waiting, 0 is the next to speak."""

    label = "Redeliste umgestellt"
    speech: UUID
    position: int


@dataclass(frozen=True, slots=True)
class StartSpeech(Command):
    """Give the floor; who spoke before has finished."""

    label = "Wort erteilt"
    speech: UUID
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class EndSpeech(Command):
    label = "Redebeitrag beendet"
    speech: UUID
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class RemoveSpeaker(Command):
    """Only of somebody who has not spoken yet."""

    label = "Wortmeldung gestrichen"
    speech: UUID


@dataclass(frozen=True, slots=True)
class AddInterposedQuestion(Command):
    """Zwischenfrage of somebody else into the speech that goes on; it ends nothing and counts as no speech."""

    label = "Zwischenfrage festgehalten"
    speech: UUID
    participant: UUID | None = None
    name: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class RemoveInterposedQuestion(Command):
    label = "Zwischenfrage gestrichen"
    question: UUID


def add_speaker(command: AddSpeaker, work: UnitOfWork) -> Ids:
    item = proper_item(work, command.item)
    name = _name(work, item, command, "Wortmeldung")
    _refuse_waiting(work, item.id, command.participant, name, procedural=command.procedural)
    rows = work.all(select(Speech).where(Speech.item_id == item.id))
    speech = Speech(
        meeting_id=item.meeting_id,
        item_id=item.id,
        participant_id=command.participant,
        name=name,
        position=next_position(work, select(Speech).where(Speech.item_id == item.id)),
        started_at=None,
        ended_at=None,
        procedural=command.procedural,
    )
    if command.procedural:
        place(rows, speech, _behind_points(rows, speech))
    return {"speech": work.add(speech).id}


def mark_point_of_order(command: MarkPointOfOrder, work: UnitOfWork) -> Ids:
    speech = _waiting_speech(work, command.speech)
    if speech.procedural is command.procedural:
        return None
    _refuse_waiting(work, speech.item_id, speech.participant_id, speech.name, procedural=command.procedural)
    rows = work.all(select(Speech).where(Speech.item_id == speech.item_id))
    speech.procedural = command.procedural
    place(rows, speech, _behind_points(rows, speech))
    return None


def move_speaker(command: MoveSpeaker, work: UnitOfWork) -> Ids:
    speech = _waiting_speech(work, command.speech)
    rows = work.all(select(Speech).where(Speech.item_id == speech.item_id))
    over = sum(1 for row in rows if row.started_at is not None)
    place(rows, speech, over + max(0, command.position))
    return None


def start_speech(command: StartSpeech, work: UnitOfWork) -> Ids:
    speech = work.get(Speech, command.speech)
    item = work.get(AgendaItem, speech.item_id)
    meeting = running_meeting(work, item.meeting_id)
    if speech.started_at is not None:
        raise RuleBroken("speech_started", f"{speech.name} hat das Wort schon erhalten.")
    if item.state is not ItemState.RUNNING:
        raise RuleBroken(
            "item_not_running", "Dieser Punkt läuft nicht.", remedy="Bitte rufen Sie ihn zuerst auf."
        )  # fmt: skip
    if speech.participant_id is not None:
        _refuse_biased(work, item.id, speech.participant_id, speech.name)
    at = moment(command.at, work, meeting)
    end_speeches(work, item, at)
    rows = work.all(select(Speech).where(Speech.item_id == item.id))
    # who has spoken stands before who waits, in the order of speaking
    place(rows, speech, sum(1 for row in rows if row.started_at is not None))
    speech.started_at = at
    return None


def end_speech(command: EndSpeech, work: UnitOfWork) -> Ids:
    speech = work.get(Speech, command.speech)
    editable_item(work, speech.item_id)
    if speech.started_at is None or speech.ended_at is not None:
        raise RuleBroken("speech_not_running", f"{speech.name} spricht gerade nicht.")
    speech.ended_at = not_before(command.at or work.now, speech.started_at)
    return None


def remove_speaker(command: RemoveSpeaker, work: UnitOfWork) -> Ids:
    work.delete(_waiting_speech(work, command.speech))
    return None


def add_interposed_question(command: AddInterposedQuestion, work: UnitOfWork) -> Ids:
    speech = work.get(Speech, command.speech)
    item = editable_item(work, speech.item_id)
    if speech.started_at is None or speech.ended_at is not None:
        raise RuleBroken("speech_not_running", f"{speech.name} spricht gerade nicht.")
    name = _name(work, item, command, "Zwischenfrage")
    if _same(speech, command.participant, name):
        raise RuleBroken("own_question", f"{name} hat selbst das Wort.", field="name")
    at = not_before(command.at or work.now, speech.started_at)
    rows = work.all(select(Speech).where(Speech.item_id == item.id))
    question = Speech(
        meeting_id=item.meeting_id,
        item_id=item.id,
        participant_id=command.participant,
        name=name,
        position=next_position(work, select(Speech).where(Speech.item_id == item.id)),
        started_at=at,
        ended_at=at,
        during_id=speech.id,
    )
    work.add(question)
    place(rows, question, sum(1 for row in rows if row.started_at is not None))
    return {"question": question.id}


def remove_interposed_question(command: RemoveInterposedQuestion, work: UnitOfWork) -> Ids:
    question = work.get(Speech, command.question)
    editable_item(work, question.item_id)
    if question.during_id is None:
        raise RuleBroken("no_question", "Das ist keine Zwischenfrage, sondern ein Redebeitrag.")
    work.delete(question)
    return None


def _name(work: UnitOfWork, item: AgendaItem, command: AddSpeaker | AddInterposedQuestion, what: str) -> str:
    """Who it is; refuses somebody of another meeting and who is biased."""
    name = command.name
    if command.participant is not None:
        who = work.get(Participant, command.participant)
        if who.meeting_id != item.meeting_id:
            raise InvalidInput("other_meeting", "Die Person gehört zu einer anderen Sitzung.", field="participant")
        name = work.get(Person, who.person_id).name
        _refuse_biased(work, item.id, who.id, name)
    return named(name, "name", what)


def _waiting_speech(work: UnitOfWork, speech_id: UUID) -> Speech:
    speech = work.get(Speech, speech_id)
    editable_item(work, speech.item_id)
    if speech.started_at is not None:
        raise RuleBroken("speech_started", f"{speech.name} hat das Wort schon erhalten.")
    return speech


def _behind_points(rows: Sequence[Speech], speech: Speech) -> int:
    """Behind who has spoken and the points of order that wait at the front."""
    others = sorted((row for row in rows if row is not speech), key=lambda row: (row.position, row.id.hex))
    matter = (place for place, row in enumerate(others) if row.started_at is None and not row.procedural)
    return next(matter, len(others))


def _refuse_waiting(work: UnitOfWork, item: UUID, participant: UUID | None, name: str, *, procedural: bool) -> None:
    """Nobody waits twice; but who waits to speak on the matter may still raise a point of order."""
    if any(_same(row, participant, name) for row in _waiting(work, item) if row.procedural is procedural):
        raise RuleBroken("speaker_waiting", f"{name} steht schon auf der Redeliste.", field="name")


def _waiting(work: UnitOfWork, item: UUID) -> Sequence[Speech]:
    return work.all(select(Speech).where(Speech.item_id == item, Speech.started_at.is_(None)))


def _same(row: Speech, participant: UUID | None, name: str) -> bool:
    if participant is not None or row.participant_id is not None:
        return row.participant_id == participant
    return row.name == name


def _refuse_biased(work: UnitOfWork, item: UUID, participant: UUID, name: str) -> None:
    """Who is biased neither deliberates nor votes."""
    biases = select(Exclusion).where(
        Exclusion.item_id == item, Exclusion.participant_id == participant, Exclusion.ended_at.is_(None)
    )
    if work.all(biases):
        raise RuleBroken(
            "biased",
            f"{name} ist zu diesem Punkt befangen und wirkt an der Beratung nicht mit.",
            paragraph=meeting_law(work, work.get(Meeting, work.get(AgendaItem, item).meeting_id), Law.BIAS),
        )


HANDLERS: dict[type[Command], Handler] = {
    AddSpeaker: add_speaker,
    MarkPointOfOrder: mark_point_of_order,
    MoveSpeaker: move_speaker,
    StartSpeech: start_speech,
    EndSpeech: end_speech,
    RemoveSpeaker: remove_speaker,
    AddInterposedQuestion: add_interposed_question,
    RemoveInterposedQuestion: remove_interposed_question,
}
