"""Motions: moved, reworded, withdrawn, and put in the order in which they are voted on."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from smartaachen_desktop.model.amendments import Amending, amended
from smartaachen_desktop.model.errors import InvalidInput, RuleBroken
from smartaachen_desktop.model.meetings import AgendaItem, Meeting
from smartaachen_desktop.model.motions import PROCEDURE, check_changes
from smartaachen_desktop.model.people import Organization
from smartaachen_desktop.model.proposals import ProposedChange
from smartaachen_desktop.model.voting import Motion, MotionKind, Vote
from smartaachen_desktop.services.agenda import editable_item, proper_item
from smartaachen_desktop.services.command import KEEP, Command, Handler, Ids, Keep, assign
from smartaachen_desktop.services.order import next_position
from smartaachen_desktop.services.strategy import named
from smartaachen_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class AddMotion(Command):
    """An amendment keeps the wording that it changes as it was when it was moved.

    `target` is the body that a referral goes to, `target_name` one that is not in the database; `until` the meeting
    that the item is postponed to. In a joint meeting the motion is put to the vote of `body`.
    """

    label = "Antrag aufgenommen"
    item: UUID
    title: str
    text: str = ""
    kind: MotionKind = MotionKind.MAIN
    mover: str = ""
    target: UUID | None = None
    target_name: str = ""
    until: UUID | None = None
    body: UUID | None = None


@dataclass(frozen=True, slots=True)
class ChangeMotion(Command):
    label = "Antrag geändert"
    motion: UUID
    title: str | Keep = KEEP
    text: str | Keep = KEEP
    mover: str | Keep = KEEP
    kind: MotionKind | Keep = KEEP
    target: UUID | None | Keep = KEEP
    target_name: str | Keep = KEEP
    until: UUID | None | Keep = KEEP
    body: UUID | None | Keep = KEEP


@dataclass(frozen=True, slots=True)
class NoteSpeeches(Command):
    """One speech for and one against a motion of procedure: a name, empty for an unnamed one, None for nobody."""

    label = "Rede zur Geschäftsordnung vermerkt"
    motion: UUID
    speech_for: str | None | Keep = KEEP
    speech_against: str | None | Keep = KEEP


@dataclass(frozen=True, slots=True)
class RemoveMotion(Command):
    label = "Antrag gelöscht"
    motion: UUID


@dataclass(frozen=True, slots=True)
class WithdrawMotion(Command):
    """The mover takes the motion back; it stays in the minutes. `withdrawn` False puts it again."""

    label = "Antrag zurückgezogen"
    motion: UUID
    withdrawn: bool = True


@dataclass(frozen=True, slots=True)
class OrderMotions(Command):
    """The order of voting as the chair decided it; those already voted on keep their places before."""

    label = "Reihenfolge der Abstimmung festgelegt"
    item: UUID
    motions: tuple[UUID, ...]


@dataclass(frozen=True, slots=True)
class AdoptAmendment(Command):
    """The wording of an adopted amendment becomes the wording of the main motion."""

    label = "Änderung in den Beschlussvorschlag übernommen"
    motion: UUID


def add_motion(command: AddMotion, work: UnitOfWork) -> Ids:
    item = proper_item(work, command.item)
    body = work.get(Meeting, item.meeting_id).body_key(command.body)
    motion = Motion(
        meeting_id=item.meeting_id,
        item_id=item.id,
        position=next_position(work, select(Motion).where(Motion.item_id == item.id)),
        kind=command.kind,
        title=named(command.title, "title", "Antrag"),
        text=command.text,
        mover=command.mover,
        base_text=_base(work, item, body) if command.kind is MotionKind.AMENDMENT else "",
        target_id=command.target,
        target=command.target_name.strip(),
        until_id=command.until,
        body_id=body,
    )
    _check_destination(work, motion)
    if motion.kind is MotionKind.AMENDMENT:
        check_changes(motion.base_text, motion.text)
    return {"motion": work.add(motion).id}


def change_motion(command: ChangeMotion, work: UnitOfWork) -> Ids:
    motion = work.get(Motion, command.motion)
    item = editable_item(work, motion.item_id)
    refuse_voted(work, motion)
    assign(motion, title=command.title, text=command.text, mover=command.mover, kind=command.kind)
    assign(motion, target_id=command.target, target=command.target_name, until_id=command.until)
    if not isinstance(command.body, Keep):
        motion.body_id = work.get(Meeting, item.meeting_id).body_key(command.body)
    _check_destination(work, motion)
    if motion.kind is MotionKind.AMENDMENT and not motion.base_text:
        motion.base_text = _base(work, item, motion.body_id)
    if motion.kind is MotionKind.AMENDMENT:
        check_changes(motion.base_text, motion.text)
    named(motion.title, "title", "Antrag")
    return None


def note_speeches(command: NoteSpeeches, work: UnitOfWork) -> Ids:
    motion = work.get(Motion, command.motion)
    editable_item(work, motion.item_id)
    if motion.kind not in PROCEDURE:
        raise RuleBroken("no_procedure", "Eine Rede dafür und eine dagegen gibt es bei Anträgen zur Geschäftsordnung.")
    assign(motion, speech_for=command.speech_for, speech_against=command.speech_against)
    return None


def _check_destination(work: UnitOfWork, motion: Motion) -> None:
    """A referral names one body, a postponement one other meeting; nothing else names either."""
    meeting = work.get(Meeting, motion.meeting_id)
    if motion.kind is not MotionKind.REFERRAL and (motion.target_id or motion.target):
        raise InvalidInput("no_target", "Nur ein Antrag auf Verweisung nennt ein Gremium.", field="target")
    if motion.kind is not MotionKind.POSTPONEMENT and motion.until_id:
        raise InvalidInput("no_until", "Nur ein Antrag auf Vertagung nennt eine andere Sitzung.", field="until")
    if motion.target_id is not None:
        if motion.target:
            raise InvalidInput("two_targets", "Verwiesen wird an ein Gremium oder an eine Stelle.", field="target")
        if work.get(Organization, motion.target_id).id == (motion.body_id or meeting.organization_id):
            raise InvalidInput(
                "same_body", "Verwiesen wird an ein anderes Gremium.", field="target",
                remedy="Soll dieses Gremium später beraten, ist es eine Vertagung.",
            )  # fmt: skip
    if motion.until_id is not None and (
        motion.until_id == meeting.id or work.get(Meeting, motion.until_id).scheduled_start <= meeting.scheduled_start
    ):
        raise InvalidInput("earlier_meeting", "Vertagt wird auf eine spätere Sitzung.", field="until")


def remove_motion(command: RemoveMotion, work: UnitOfWork) -> Ids:
    motion = work.get(Motion, command.motion)
    editable_item(work, motion.item_id)
    refuse_voted(work, motion)
    for change in work.all(select(ProposedChange).where(ProposedChange.motion_id == motion.id)):
        work.delete(change)
    work.delete(motion)
    return None


def withdraw_motion(command: WithdrawMotion, work: UnitOfWork) -> Ids:
    motion = work.get(Motion, command.motion)
    editable_item(work, motion.item_id)
    refuse_voted(work, motion)
    motion.withdrawn = command.withdrawn
    return None


def order_motions(command: OrderMotions, work: UnitOfWork) -> Ids:
    item = editable_item(work, command.item)
    rows = work.all(select(Motion).where(Motion.item_id == item.id).order_by(Motion.position))
    voted = _voted(work, item.id)
    waiting = {row.id: row for row in rows if row.id not in voted}
    if set(command.motions) != set(waiting):
        raise InvalidInput(
            "motions_differ", "Die Reihenfolge nennt jeden noch offenen Antrag genau einmal.", field="motions"
        )
    done = [row for row in rows if row.id in voted]
    for position, row in enumerate([*done, *(waiting[each] for each in command.motions)]):
        row.position = position
    return None


def adopt_amendment(command: AdoptAmendment, work: UnitOfWork) -> Ids:
    amendment = work.get(Motion, command.motion)
    item = editable_item(work, amendment.item_id)
    vote = work.session.scalars(select(Vote).where(Vote.motion_id == amendment.id)).one_or_none()
    if amendment.kind is not MotionKind.AMENDMENT or vote is None or not vote.accepted:
        raise RuleBroken("not_adopted", "Übernommen wird der Wortlaut eines angenommenen Änderungsantrags.")
    if not amendment.text.strip():
        raise InvalidInput("empty_text", "Der Änderungsantrag hat keinen Wortlaut.", field="text")
    main = main_motion(work, item, amendment.body_id)
    text = amended(main.text, Amending(amendment.base_text, amendment.text))
    if text is None:
        raise RuleBroken(
            "amendments_meet",
            "Dieser Änderungsantrag ändert dieselben Worte wie ein schon übernommener.",
            remedy="Fassen Sie den Wortlaut des Vorschlags von Hand (F2 in der Liste der Anträge).",
            field="text",
        )
    main.text = text
    return {"motion": main.id}


def main_motion(work: UnitOfWork, item: AgendaItem, body: UUID | None = None) -> Motion:
    """The body's main motion not voted on yet, made from the proposal where there is none."""
    item.check_proper()
    motions = work.all(select(Motion).where(Motion.item_id == item.id).order_by(Motion.position))
    voted = _voted(work, item.id)
    for motion in motions:
        mine = motion.kind is MotionKind.MAIN and motion.body_id == body
        if mine and motion.id not in voted and not motion.withdrawn:
            return motion
    if any(motion.kind is MotionKind.MAIN and motion.body_id == body for motion in motions):
        raise RuleBroken(
            "already_voted", "Über diesen Antrag wurde schon abgestimmt.", remedy="Berichtigen Sie die Abstimmung."
        )
    return _put_proposal(work, item, motions)[body]


def _put_proposal(work: UnitOfWork, item: AgendaItem, motions: Sequence[Motion]) -> dict[UUID | None, Motion]:
    """The proposal becomes the main motion; in a joint meeting it is put to each body that has none of its own."""
    partner = work.get(Meeting, item.meeting_id).partner_id
    behind = max((motion.position for motion in motions), default=-1) + 1
    taken = {motion.body_id for motion in motions if motion.kind is MotionKind.MAIN}
    bodies = (None,) if partner is None else (None, partner)
    return {
        body: work.add(
            Motion(
                meeting_id=item.meeting_id,
                item_id=item.id,
                position=behind + place,
                kind=MotionKind.MAIN,
                title="Beschlussvorschlag der Verwaltung" if item.paper_id else "Antrag",
                text=item.proposal,
                mover="",
                body_id=body,
            )
        )
        for place, body in enumerate(bodies)
        if body not in taken
    }


def refuse_voted(work: UnitOfWork, motion: Motion) -> None:
    """A motion that was voted on stands as it was voted on."""
    if work.all(select(Vote).where(Vote.motion_id == motion.id)):
        raise RuleBroken(
            "already_voted", "Über diesen Antrag wurde schon abgestimmt.", remedy="Berichtigen Sie die Abstimmung."
        )


def _voted(work: UnitOfWork, item: UUID) -> set[UUID]:
    return {vote.motion_id for vote in work.all(select(Vote).where(Vote.item_id == item))}


def _base(work: UnitOfWork, item: AgendaItem, body: UUID | None) -> str:
    """What an amendment changes: the wording of the body's main motion, or the proposal it will be made from."""
    found = select(Motion).where(Motion.item_id == item.id, Motion.kind == MotionKind.MAIN).order_by(Motion.position)
    main = next((motion for motion in work.all(found) if motion.body_id == body), None)
    return main.text if main is not None else item.proposal


HANDLERS: dict[type[Command], Handler] = {
    AddMotion: add_motion,
    ChangeMotion: change_motion,
    NoteSpeeches: note_speeches,
    RemoveMotion: remove_motion,
    WithdrawMotion: withdraw_motion,
    OrderMotions: order_motions,
    AdoptAmendment: adopt_amendment,
}
