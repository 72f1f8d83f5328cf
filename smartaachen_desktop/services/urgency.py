"""Supplementary items: the agenda is extended only by a vote, and only for what cannot wait (§ 48 Abs. 1 GO NRW)."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from smartaachen_desktop.model.errors import RuleBroken
from smartaachen_desktop.model.law import Law
from smartaachen_desktop.model.meetings import AgendaItem
from smartaachen_desktop.model.papers import ConsultationRole
from smartaachen_desktop.model.voting import Motion, MotionKind, Tally, VoteMethod
from smartaachen_desktop.services.command import Command, Handler, Ids
from smartaachen_desktop.services.joint import meeting_law
from smartaachen_desktop.services.meetings import running_items, running_meeting
from smartaachen_desktop.services.order import next_position
from smartaachen_desktop.services.strategy import named
from smartaachen_desktop.services.urgent_items import item_values
from smartaachen_desktop.services.votes import record_counts
from smartaachen_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class AddUrgentItem(Command):
    """Vote on taking a further item up. The vote stands under the running item; the item comes only if it carries.

    Of a non-public item the motion names the public heading alone, without the reason.
    """

    label = "Dringlichkeit festgestellt"
    meeting: UUID
    title: str
    reason: str
    yes: int
    no: int
    abstentions: int = 0
    invalid: int = 0
    public: bool = True
    internal_title: str = ""
    paper: UUID | None = None
    role: ConsultationRole = ConsultationRole.DECISION
    planned_minutes: int = 10
    proposal: str = ""
    at: datetime | None = None


def add_urgent_item(command: AddUrgentItem, work: UnitOfWork) -> Ids:
    meeting = running_meeting(work, command.meeting)
    title, reason = (
        named(command.title, "title", "Tagesordnungspunkt"),
        named(command.reason, "reason", "Dringlichkeit"),
    )
    under = next((item for item in running_items(work, meeting) if not item.stage), None)
    if under is None:
        raise RuleBroken(
            "no_running_item",
            "Über die Dringlichkeit wird unter einem laufenden Punkt abgestimmt.",
            remedy="Rufen Sie zuerst einen Punkt auf, etwa die Feststellung der Tagesordnung.",
            paragraph=meeting_law(work, meeting, Law.AGENDA),
        )
    motion = Motion(
        meeting_id=meeting.id,
        item_id=under.id,
        position=next_position(work, select(Motion).where(Motion.item_id == under.id)),
        kind=MotionKind.URGENCY,
        title=f"Erweiterung der Tagesordnung: {title}",
        text=reason if command.public or not under.public else "",
        mover="",
        admits=item_values(
            title, reason, public=command.public, internal_title=command.internal_title, paper=command.paper,
            role=command.role, planned_minutes=command.planned_minutes, proposal=command.proposal,
        ),
    )  # fmt: skip
    work.add(motion)
    work.session.flush()
    tally = Tally(command.yes, command.no, command.abstentions, command.invalid)
    vote = record_counts(work, under.id, motion.id, VoteMethod.OPEN, tally, command.at)
    ids = {"motion": motion.id, "vote": vote.id}
    item = next(iter(work.all(select(AgendaItem.id).where(AgendaItem.urgency_vote_id == vote.id))), None)
    return ids if item is None else {**ids, "item": item}


HANDLERS: dict[type[Command], Handler] = {AddUrgentItem: add_urgent_item}
