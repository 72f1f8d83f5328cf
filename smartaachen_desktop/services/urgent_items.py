"""The item that a vote on urgency puts on the agenda, and how it comes and goes when that vote is corrected."""

from typing import Any
from uuid import UUID

from sqlalchemy import select

from smartaachen_desktop.model.attendance import Exclusion
from smartaachen_desktop.model.errors import RuleBroken
from smartaachen_desktop.model.meetings import AgendaItem, ItemState, Speech, Standing
from smartaachen_desktop.model.papers import ConsultationRole
from smartaachen_desktop.model.proposals import ProposedChange
from smartaachen_desktop.model.resolutions import Resolution
from smartaachen_desktop.model.voting import Motion, MotionKind, Vote
from smartaachen_desktop.services.agenda import AddAgendaItem, add_agenda_item
from smartaachen_desktop.services.agenda_order import RemoveAgendaItem, remove_agenda_item
from smartaachen_desktop.storage.unit_of_work import UnitOfWork

_HANGING = (Motion, Vote, Speech, Exclusion, ProposedChange, Resolution)


def admit(work: UnitOfWork, vote: Vote) -> UUID | None:
    """With an adopted urgency its item comes; gives the item."""
    motion = work.get(Motion, vote.motion_id)
    if not vote.accepted or motion.admits is None:
        return None
    values = dict(motion.admits)
    reason = values.pop("reason")
    paper, role = values.pop("paper"), ConsultationRole(values.pop("role"))
    made = add_agenda_item(
        AddAgendaItem(motion.meeting_id, paper=UUID(paper) if paper else None, role=role, **values), work
    )
    work.session.flush()
    item = work.get(AgendaItem, (made or {})["item"])
    item.urgency_reason, item.urgency_vote_id = reason, vote.id
    return item.id


def bring(work: UnitOfWork, vote: Vote) -> None:
    """A rejected urgency was adopted after all: what it was about has to be known."""
    motion = work.get(Motion, vote.motion_id)
    if motion.kind is MotionKind.URGENCY and motion.admits is None:
        raise RuleBroken(
            "urgency_unknown",
            "Welchen Punkt diese Dringlichkeit auf die Tagesordnung bringt, ist nicht hinterlegt.",
            remedy="Löschen Sie die Abstimmung und stellen Sie die Dringlichkeit mit ihrem Punkt neu fest.",
        )


def take_off(work: UnitOfWork, vote: Vote) -> None:
    """An adopted urgency was rejected after all: its item goes, as long as nothing was written down about it.

    What it looked like last is kept with the motion, so that it comes again if the vote is corrected again.
    """
    for item in work.all(select(AgendaItem).where(AgendaItem.urgency_vote_id == vote.id)):
        if item.state is not ItemState.OPEN:
            raise RuleBroken(
                "urgent_item_begun",
                f"Der Punkt „{item.title}“, den diese Abstimmung auf die Tagesordnung brachte, ist schon aufgerufen; "
                "er bleibt in der Niederschrift.",
                remedy="Nehmen Sie den Aufruf mit „Rückgängig“ zurück oder halten Sie den Irrtum in der Beratung fest.",
            )
        if _worked_on(work, item):
            raise RuleBroken(
                "urgent_item_used",
                f"Zu dem Punkt „{item.title}“, den diese Abstimmung auf die Tagesordnung brachte, ist schon etwas "
                "eingetragen.",
                remedy="Bitte löschen Sie zuerst diesen Punkt.",
            )
        motion = work.get(Motion, vote.motion_id)
        motion.admits = item_values(
            item.title, item.urgency_reason, public=item.public, internal_title=item.internal_title,
            paper=item.paper_id, role=item.role, planned_minutes=item.planned_minutes, proposal=item.proposal,
        )  # fmt: skip
        remove_agenda_item(RemoveAgendaItem(item.id), work)


def item_values(
    title: str,
    reason: str,
    *,
    public: bool,
    internal_title: str,
    paper: UUID | None,
    role: ConsultationRole,
    planned_minutes: int,
    proposal: str,
) -> dict[str, Any]:
    """As `Motion.admits` holds them."""
    return {
        "title": title, "reason": reason, "public": public, "internal_title": internal_title,
        "paper": str(paper) if paper is not None else None, "role": role.value, "planned_minutes": planned_minutes,
        "proposal": proposal,
    }  # fmt: skip


def _worked_on(work: UnitOfWork, item: AgendaItem) -> bool:
    hanging = any(work.all(select(kind.id).where(kind.item_id == item.id)) for kind in _HANGING)
    below = work.all(select(AgendaItem.id).where(AgendaItem.parent_id == item.id))
    forwarded = work.all(select(AgendaItem.id).where(AgendaItem.carried_from_id == item.id))
    written = item.discussion or item.chair_note or item.result is not None or item.standing is not Standing.NONE
    return bool(hanging or below or forwarded or written)
