"""Stage items (Regiepunkte): greeting, technical check, photo. What an item must not have to become one."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import or_, select

from smartaachen_desktop.model.aftermath import Comment, Objection
from smartaachen_desktop.model.attendance import Exclusion
from smartaachen_desktop.model.elections import Election
from smartaachen_desktop.model.errors import RuleBroken
from smartaachen_desktop.model.meetings import AgendaItem, ItemState, Meeting, Speech, Standing
from smartaachen_desktop.model.resolutions import Assignment, Resolution
from smartaachen_desktop.model.voting import Motion
from smartaachen_desktop.services.agenda import editable_item
from smartaachen_desktop.services.command import Command, Handler, Ids
from smartaachen_desktop.services.meetings import added_after_invitation
from smartaachen_desktop.services.order import stage_parent
from smartaachen_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class TurnStageItem(Command):
    """An item becomes a stage item, or one a proper item again; nothing may depend on what it was.

    Proper again after the invitation, it belongs to the Nachtrag: the invitation may not have named it.
    """

    label = "Regiepunkt und Tagesordnungspunkt getauscht"
    item: UUID
    stage: bool = True


def turn_stage_item(command: TurnStageItem, work: UnitOfWork) -> Ids:
    item = editable_item(work, command.item)
    if command.stage is item.stage:
        return None
    if item.state in (ItemState.RUNNING, ItemState.DONE) or item.started_at is not None:
        raise RuleBroken("item_begun", "Ein begonnener Punkt bleibt, was er ist.")
    if command.stage:
        _refuse_used(work, item)
        item.stage = True
        item.added_at = item.supplement_sent_at = None
    else:
        item.stage = False
        item.added_at = added_after_invitation(work, work.get(Meeting, item.meeting_id))
    return None


def _refuse_used(work: UnitOfWork, item: AgendaItem) -> None:
    if work.all(select(AgendaItem.id).where(AgendaItem.parent_id == item.id)):
        raise stage_parent()
    hanging = any(
        work.all(select(record.id).where(record.item_id == item.id))
        for record in (Motion, Election, Resolution, Assignment, Exclusion, Speech, Comment)
    ) or work.all(select(Objection.id).where(or_(Objection.item_id == item.id, Objection.against_item_id == item.id)))
    if hanging or item.discussion or item.result is not None or item.urgency_vote_id is not None:
        why = "Zu diesem Punkt ist schon etwas festgehalten, das in die Niederschrift gehört."
    elif item.paper_id is not None or item.proposal:
        why = "Zu diesem Punkt gehört eine Vorlage oder ein Beschlussvorschlag."
    elif item.standing not in (Standing.NONE, Standing.OTHER):
        why = "Dieser Punkt hat eine Aufgabe, die auf die Tagesordnung gehört."
    elif item.carried_from_id is not None and not work.get(AgendaItem, item.carried_from_id).stage:
        why = "Dieser Punkt kommt aus einer anderen Sitzung."
    elif work.all(select(AgendaItem.id).where(AgendaItem.carried_from_id == item.id)):
        why = "Dieser Punkt geht in einer anderen Sitzung weiter."
    else:
        return
    raise RuleBroken("item_used", f"{why} Er bleibt ein Tagesordnungspunkt.", field="stage")


HANDLERS: dict[type[Command], Handler] = {TurnStageItem: turn_stage_item}
