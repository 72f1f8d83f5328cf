"""What of the vote card can be used now, from the meeting's values alone."""

from dataclasses import dataclass, field
from uuid import UUID

from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.model.demands import Demand
from smartaachen_desktop.model.meetings import ItemState, MeetingState
from smartaachen_desktop.model.voting import Choice, Tally, VoteMethod
from smartaachen_desktop.services.queries.meeting_items import ItemView, VoteView
from smartaachen_desktop.services.queries.meetings import MeetingView

ELECTION = "election"
"""The segment beside the methods of voting."""


@dataclass
class Draft:
    """What is typed for one motion and not established yet; the majority it needs stands in the tally."""

    tally: Tally = field(default_factory=lambda: Tally(0, 0))
    method: VoteMethod = VoteMethod.OPEN
    choices: dict[UUID, Choice] = field(default_factory=dict)
    demands: tuple[Demand, ...] = ()


def obstacle(view: MeetingView | None, item: ItemView | None) -> str:
    """Why no vote can be taken now; empty when it can."""
    if view is None or item is None:
        return tr("Kein Tagesordnungspunkt gewählt.")
    if view.state is MeetingState.INTERRUPTED:
        return tr("Die Sitzung ist unterbrochen.")
    if view.state is not MeetingState.RUNNING:
        return tr("Abgestimmt wird nur in laufender Sitzung.")
    if item.state not in (ItemState.RUNNING, ItemState.DONE):
        return tr("Abstimmen geht nach dem Aufruf des Punktes.")
    if view.quorum_lost_at is not None:
        return tr("Die Beschlussunfähigkeit ist festgestellt; Kenntnisnahme bleibt möglich (§ 49 GO NRW).")
    return ""


def voted_together(view: MeetingView, vote: VoteView) -> str:
    """The numbers of the other items of a vote on several: "Ö 6, Ö 7"."""
    if vote.block is None:
        return ""
    return ", ".join(
        item.number
        for item in view.items
        if any(
            motion.vote is not None and motion.vote.block == vote.block and motion.vote.id != vote.id
            for motion in item.motions
        )
    )
