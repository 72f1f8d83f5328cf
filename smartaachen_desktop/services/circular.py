"""Circular votes (Umlaufbeschlüsse): asked in writing, answered one by one, closed with a resolution or without."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select

from smartaachen_desktop.formats import day, local
from smartaachen_desktop.model.circular import (
    CircularAnswer,
    CircularChoice,
    CircularState,
    CircularVote,
    count_answers,
)
from smartaachen_desktop.model.errors import InvalidInput, RuleBroken
from smartaachen_desktop.model.law import Law
from smartaachen_desktop.model.meetings import ResultCategory
from smartaachen_desktop.model.people import VOTING_GROUPS, Membership, Organization, Person, RuleProfile
from smartaachen_desktop.model.resolutions import Assignment, Resolution
from smartaachen_desktop.services.command import KEEP, Command, Handler, Ids, Keep, assign
from smartaachen_desktop.services.resolutions import forget_settled, next_sequence
from smartaachen_desktop.services.strategy import named
from smartaachen_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class StartCircularVote(Command):
    """Put a question to all voting members of a body with own rules; who they are is frozen now.

    All count as asked on that day; whom the question did not reach is marked afterwards.
    """

    label = "Umlaufbeschluss begonnen"
    organization: UUID
    subject: str
    question: str
    answer_by: date
    asked_on: date | None = None
    public: bool = False


@dataclass(frozen=True, slots=True)
class ChangeCircularVote(Command):
    """Subject and wording stand once somebody has answered; the last day can move until it is closed."""

    label = "Umlaufbeschluss geändert"
    circular: UUID
    subject: str | Keep = KEEP
    question: str | Keep = KEEP
    answer_by: date | Keep = KEEP
    public: bool | Keep = KEEP


@dataclass(frozen=True, slots=True)
class RecordCircularAnswer(Command):
    """One member's answer with its day; without `choice` it is taken out again. An objection ends the vote."""

    label = "Antwort im Umlauf eingetragen"
    answer: UUID
    choice: CircularChoice | None
    on: date | None = None


@dataclass(frozen=True, slots=True)
class MarkCircularAsked(Command):
    label = "Befragung im Umlauf vermerkt"
    answer: UUID
    asked: bool


@dataclass(frozen=True, slots=True)
class CloseCircularVote(Command):
    """State the result. While answers are still waited for, it must be said that it is closed `early`."""

    label = "Umlaufbeschluss geschlossen"
    circular: UUID
    on: date | None = None
    early: bool = False


@dataclass(frozen=True, slots=True)
class ReopenCircularVote(Command):
    """Take the result back, with its resolution; an objection that ended it is taken out."""

    label = "Umlaufbeschluss wieder geöffnet"
    circular: UUID


@dataclass(frozen=True, slots=True)
class RemoveCircularVote(Command):
    label = "Umlaufbeschluss gelöscht"
    circular: UUID


def start_circular_vote(command: StartCircularVote, work: UnitOfWork) -> Ids:
    body = work.get(Organization, command.organization)
    _refuse_council(body)
    asked_on = _past(work, command.asked_on, "asked_on")
    members = select(Membership).where(Membership.organization_id == body.id, Membership.ended.is_(None))
    voting = [seat for seat in work.all(members.order_by(Membership.position)) if seat.group in VOTING_GROUPS]
    if not voting:
        raise RuleBroken(
            "nobody_entitled",
            f"{body.short_name} hat keine stimmberechtigten Mitglieder.",
            remedy="Tragen Sie sie unter „Gremien & Personen“ ein.",
            field="organization",
        )
    circular = CircularVote(
        organization_id=body.id,
        subject=named(command.subject, "subject", "Umlaufbeschluss"),
        question=_worded(command.question),
        asked_on=asked_on,
        answer_by=_not_before(command.answer_by, asked_on, "answer_by"),
        public=command.public,
        state=CircularState.OPEN,
        closed_on=None,
    )
    work.add(circular)
    for position, seat in enumerate(voting):
        work.add(
            CircularAnswer(
                circular_id=circular.id, person_id=seat.person_id, position=position, asked=True, choice=None,
                answered_on=None,
            )
        )  # fmt: skip
    return {"circular": circular.id}


def change_circular_vote(command: ChangeCircularVote, work: UnitOfWork) -> Ids:
    circular = work.get(CircularVote, command.circular)
    if command.subject is not KEEP or command.question is not KEEP:
        _refuse_closed(circular)
        if any(each.choice is not None for each in _answers(work, circular)):
            raise RuleBroken(
                "answered",
                "Es hat schon jemand geantwortet; Betreff und Wortlaut stehen, wie gefragt wurde.",
                remedy="Für einen anderen Wortlaut beginnen Sie einen neuen Umlaufbeschluss.",
                field="question",
            )
    if isinstance(command.answer_by, date):
        _refuse_closed(circular)
        last = max((each.answered_on for each in _answers(work, circular) if each.answered_on), default=None)
        _not_before(command.answer_by, last or circular.asked_on, "answer_by")
    assign(
        circular,
        subject=command.subject,
        question=command.question,
        answer_by=command.answer_by,
        public=command.public,
    )
    circular.subject = named(circular.subject, "subject", "Umlaufbeschluss")
    circular.question = _worded(circular.question)
    return None


def record_circular_answer(command: RecordCircularAnswer, work: UnitOfWork) -> Ids:
    answer = work.get(CircularAnswer, command.answer)
    circular = work.get(CircularVote, answer.circular_id)
    _refuse_closed(circular)
    if command.choice is None:
        answer.choice = answer.answered_on = None
        return None
    on = _not_before(_past(work, command.on, "on"), circular.asked_on, "on")
    if on > circular.answer_by:
        raise InvalidInput(
            "too_late",
            f"Antworten zählen bis zum {day(circular.answer_by)}.",
            field="on",
            remedy="Ist die Antwort rechtzeitig eingegangen, tragen Sie deren Tag ein; sonst verlängern Sie die Frist.",
        )
    answer.choice, answer.answered_on, answer.asked = command.choice, on, True
    if command.choice is CircularChoice.OBJECTION:
        circular.state, circular.closed_on = CircularState.OBJECTED, on
    return None


def mark_circular_asked(command: MarkCircularAsked, work: UnitOfWork) -> Ids:
    answer = work.get(CircularAnswer, command.answer)
    _refuse_closed(work.get(CircularVote, answer.circular_id))
    if answer.choice is not None and not command.asked:
        raise InvalidInput("has_answered", "Wer geantwortet hat, ist gefragt worden.", field="asked")
    answer.asked = command.asked
    return None


def close_circular_vote(command: CloseCircularVote, work: UnitOfWork) -> Ids:
    circular = work.get(CircularVote, command.circular)
    _refuse_closed(circular)
    body = work.get(Organization, circular.organization_id)
    _refuse_council(body)
    answers = _answers(work, circular)
    tally = count_answers((each.choice, each.asked) for each in answers)
    if tally.result is CircularState.OPEN:
        names = ", ".join(work.get(Person, each.person_id).name for each in answers if not each.asked)
        raise RuleBroken(
            "not_all_asked",
            f"Nicht alle Stimmberechtigten sind gefragt worden: {names}.",
            remedy="Ein Umlaufbeschluss gilt nur, wenn alle gefragt sind. Holen Sie die Frage nach.",
        )
    last = max((each.answered_on for each in answers if each.answered_on), default=circular.asked_on)
    on = _not_before(_past(work, command.on, "on"), last, "on")
    if not tally.ripe(on, circular.answer_by) and not command.early:
        waiting = "eine Antwort steht" if tally.missing == 1 else f"{tally.missing} Antworten stehen"
        raise RuleBroken(
            "still_running",
            f"Die Frist läuft bis zum {day(circular.answer_by)}, und {waiting} noch aus.",
            remedy="Warten Sie sie ab, oder schließen Sie ausdrücklich vorzeitig.",
        )
    circular.state, circular.closed_on = tally.result, on
    if tally.result is not CircularState.ACCEPTED:
        return None
    resolution = Resolution(
        meeting_id=None,
        item_id=None,
        circular_id=circular.id,
        vote_id=None,
        organization_id=body.id,
        year=on.year,
        sequence=next_sequence(work, body.id, on.year),
        category=ResultCategory.ADOPTED_UNCHANGED,
        text=circular.question,
        effective_from=None,
    )
    return {"resolution": work.add(resolution).id}


def reopen_circular_vote(command: ReopenCircularVote, work: UnitOfWork) -> Ids:
    circular = work.get(CircularVote, command.circular)
    if circular.state is CircularState.OPEN:
        raise RuleBroken("still_open", "Der Umlaufbeschluss ist noch offen.")
    for resolution in work.all(select(Resolution).where(Resolution.circular_id == circular.id)):
        if work.all(select(Assignment.id).where(Assignment.resolution_id == resolution.id)):
            raise RuleBroken(
                "has_assignments",
                "Aus dem Beschluss folgen Aufträge.",
                remedy="Löschen Sie diese zuerst; dann lässt sich der Umlaufbeschluss wieder öffnen.",
            )
        forget_settled(work, resolution)
        work.session.flush()
        work.delete(resolution)
    for answer in _answers(work, circular):
        if answer.choice is CircularChoice.OBJECTION:
            answer.choice = answer.answered_on = None
    circular.state, circular.closed_on = CircularState.OPEN, None
    return None


def remove_circular_vote(command: RemoveCircularVote, work: UnitOfWork) -> Ids:
    circular = work.get(CircularVote, command.circular)
    _refuse_closed(circular)
    for answer in _answers(work, circular):
        work.delete(answer)
    work.delete(circular)
    return None


def _answers(work: UnitOfWork, circular: CircularVote) -> list[CircularAnswer]:
    mine = select(CircularAnswer).where(CircularAnswer.circular_id == circular.id)
    return list(work.all(mine.order_by(CircularAnswer.position)))


def _refuse_council(body: Organization) -> None:
    if body.rule_profile is not RuleProfile.OWN_RULES:
        raise RuleBroken(
            "decides_in_session",
            f"{body.short_name} ist ein Ausschuss des Rates; er beschließt in einer Sitzung, nicht im Umlauf.",
            remedy="Setzen Sie die Sache auf die Tagesordnung seiner nächsten Sitzung.",
            field="organization",
            paragraph=Law.IN_SESSION,
        )


def _refuse_closed(circular: CircularVote) -> None:
    if circular.state is not CircularState.OPEN:
        raise RuleBroken(
            "circular_closed",
            "Der Umlaufbeschluss ist geschlossen.",
            remedy="Öffnen Sie ihn wieder, wenn etwas falsch eingetragen ist.",
        )


def _worded(text: str) -> str:
    if not text.strip():
        raise InvalidInput("empty_name", "Der Wortlaut des Beschlusses fehlt.", field="question")
    return text.strip()


def _past(work: UnitOfWork, on: date | None, field: str) -> date:
    """The day given, else today; nothing is written down before it happened."""
    today = local(work.now).date()
    if on is not None and on > today:
        raise InvalidInput("future_day", "Der Tag liegt in der Zukunft.", field=field)
    return on or today


def _not_before(on: date, earliest: date, field: str) -> date:
    if on < earliest:
        raise InvalidInput("too_early", f"Der Tag liegt vor dem {day(earliest)}.", field=field)
    return on


HANDLERS: dict[type[Command], Handler] = {
    StartCircularVote: start_circular_vote,
    ChangeCircularVote: change_circular_vote,
    RecordCircularAnswer: record_circular_answer,
    MarkCircularAsked: mark_circular_asked,
    CloseCircularVote: close_circular_vote,
    ReopenCircularVote: reopen_circular_vote,
    RemoveCircularVote: remove_circular_vote,
}
