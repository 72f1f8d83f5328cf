"""Resolutions: final wording and result of an item, numbered per body and year."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select

from smartaachen_desktop.formats import local
from smartaachen_desktop.model.errors import InvalidInput, RuleBroken
from smartaachen_desktop.model.law import Law
from smartaachen_desktop.model.meetings import ADOPTED, RESULT_NAMES, AgendaItem, Meeting, ResultCategory
from smartaachen_desktop.model.resolutions import Assignment, AssignmentStatus, Resolution
from smartaachen_desktop.model.voting import Motion, Vote
from smartaachen_desktop.services.agenda import editable_item
from smartaachen_desktop.services.command import KEEP, Command, Handler, Ids, Keep, assign
from smartaachen_desktop.services.joint import body_row, law_of
from smartaachen_desktop.services.meetings import editable_meeting
from smartaachen_desktop.services.proposal_effects import (
    apply_changes,
    forget_resolution,
    refuse_applied,
    take_back_changes,
)
from smartaachen_desktop.services.vote_effects import result_by_motion
from smartaachen_desktop.services.votes import refuse_without_quorum
from smartaachen_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class RecordResolution(Command):
    """Final wording and result of an item, numbered per body and year; the category never goes against the counts.

    In a joint meeting the vote tells whose resolution it is; without a vote it is that of `body`.
    """

    label = "Beschluss festgehalten"
    item: UUID
    text: str
    category: ResultCategory
    vote: UUID | None = None
    effective_from: date | None = None
    body: UUID | None = None


@dataclass(frozen=True, slots=True)
class ChangeResolution(Command):
    label = "Beschluss geändert"
    resolution: UUID
    text: str | Keep = KEEP
    category: ResultCategory | Keep = KEEP
    effective_from: date | None | Keep = KEEP


@dataclass(frozen=True, slots=True)
class RemoveResolution(Command):
    """Take a resolution back with all it changed, while the minutes are open. Its vote stands and can be corrected."""

    label = "Beschluss zurückgenommen"
    resolution: UUID


def record_resolution(command: RecordResolution, work: UnitOfWork) -> Ids:
    item = work.get(AgendaItem, command.item)
    item.check_proper()
    meeting = editable_meeting(work, item.meeting_id)
    if not meeting.opened:
        raise RuleBroken(
            "not_opened",
            "Die Sitzung ist noch nicht eröffnet; beschlossen wird erst in der Sitzung.",
            remedy="Eröffnen Sie zuerst die Sitzung. Ein Punkt, der nicht drankommt, ist vertagt oder zurückgezogen.",
            field="category",
        )
    vote = work.get(Vote, command.vote) if command.vote else None
    if vote is not None and vote.item_id != item.id:
        raise InvalidInput("other_item", "Die Abstimmung gehört zu einem anderen Tagesordnungspunkt.", field="vote")
    _check_category(work, command.category, vote)
    key = work.get(Motion, vote.motion_id).body_id if vote is not None else meeting.body_key(command.body)
    if vote is not None and command.body is not None and meeting.body_key(command.body) != key:
        raise InvalidInput("other_body", "Diese Abstimmung ist die des anderen Gremiums.", field="body")
    if command.category in ADOPTED and vote is None:
        refuse_without_quorum(work, meeting, key)
    body = body_row(work, meeting, key)
    year = local(meeting.started_at or meeting.scheduled_start).year
    resolution = Resolution(
        meeting_id=meeting.id,
        item_id=item.id,
        vote_id=command.vote,
        organization_id=body.id,
        year=year,
        sequence=next_sequence(work, body.id, year),
        category=command.category,
        text=_wording(command.text),
        effective_from=command.effective_from,
    )
    item.result = command.category
    work.add(resolution)
    if command.category in ADOPTED:
        work.session.flush()
        apply_changes(work, resolution, vote)
    return {"resolution": resolution.id}


def next_sequence(work: UnitOfWork, organization: UUID, year: int) -> int:
    """The body's next number of the year, for resolutions of meetings and of circular votes alike."""
    taken = select(Resolution.sequence).where(Resolution.organization_id == organization, Resolution.year == year)
    return max(work.all(taken), default=0) + 1


def _wording(text: str) -> str:
    if not text.strip():
        raise InvalidInput("empty_name", "Der Wortlaut des Beschlusses fehlt.", field="text")
    return text.strip()


def change_resolution(command: ChangeResolution, work: UnitOfWork) -> Ids:
    resolution = work.get(Resolution, command.resolution)
    if resolution.item_id is None:
        if command.text is not KEEP or command.category is not KEEP:
            raise RuleBroken(
                "circular_stands",
                "Der Beschluss ist im Umlauf gefasst; Wortlaut und Ergebnis stehen, wie gefragt und geantwortet wurde.",
                remedy="Öffnen Sie den Umlaufbeschluss wieder, wenn eine Antwort falsch eingetragen ist.",
                field="text",
            )
        assign(resolution, effective_from=command.effective_from)
        return None
    item = editable_item(work, resolution.item_id)
    if isinstance(command.category, ResultCategory):
        _check_category(work, command.category, work.get(Vote, resolution.vote_id) if resolution.vote_id else None)
        if command.category not in ADOPTED:
            refuse_applied(work, resolution)
        later = select(Resolution.id).where(
            Resolution.item_id == item.id,
            Resolution.organization_id == resolution.organization_id,
            Resolution.sequence > resolution.sequence,
        )
        if not work.all(later):
            item.result = command.category
    adopts = command.category in ADOPTED and resolution.category not in ADOPTED
    assign(resolution, text=command.text, category=command.category, effective_from=command.effective_from)
    _wording(resolution.text)
    if adopts:
        apply_changes(work, resolution, work.get(Vote, resolution.vote_id) if resolution.vote_id else None)
    return None


def remove_resolution(command: RemoveResolution, work: UnitOfWork) -> Ids:
    resolution = work.get(Resolution, command.resolution)
    if resolution.item_id is None:
        raise RuleBroken(
            "circular_stands",
            "Der Beschluss ist im Umlauf gefasst.",
            remedy="Öffnen Sie den Umlaufbeschluss wieder; damit ist auch der Beschluss zurückgenommen.",
        )
    item = editable_item(work, resolution.item_id)
    take_back_changes(work, resolution)
    for assignment in work.all(select(Assignment).where(Assignment.resolution_id == resolution.id)):
        assignment.resolution_id = None  # it stays with the item
    forget_settled(work, resolution)
    others = select(Resolution).where(Resolution.item_id == item.id, Resolution.id != resolution.id)
    rest = work.all(others.order_by(Resolution.sequence))
    item.result = rest[-1].category if rest else result_by_motion(work, item)
    work.session.flush()
    work.delete(resolution)
    return None


def forget_settled(work: UnitOfWork, resolution: Resolution) -> None:
    """What a resolution had settled is open again when it is taken back, and what rested on it does no more."""
    for assignment in work.all(select(Assignment).where(Assignment.done_by_id == resolution.id)):
        assignment.done_by_id = assignment.done_at = None
        assignment.status = AssignmentStatus.OPEN
    forget_resolution(work, resolution.id)


def _check_category(work: UnitOfWork, category: ResultCategory, vote: Vote | None) -> None:
    if vote is None:
        return
    if (category in ADOPTED and not vote.accepted) or (category is ResultCategory.REJECTED and vote.accepted):
        meeting, body = work.get(Meeting, vote.meeting_id), work.get(Motion, vote.motion_id).body_id
        raise RuleBroken(
            "against_counts",
            f"„{RESULT_NAMES[category]}“ widerspricht der Abstimmung ({vote.yes} Ja, {vote.no} Nein).",
            field="category",
            paragraph=law_of(work, meeting, body, Law.VOTES) or None,
        )


HANDLERS: dict[type[Command], Handler] = {
    RecordResolution: record_resolution,
    ChangeResolution: change_resolution,
    RemoveResolution: remove_resolution,
}
