"""What of the vote card can be used now, from the meeting's values alone."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.model.citations import in_brackets
from smartaachen_desktop.model.demands import Demand
from smartaachen_desktop.model.law import Law
from smartaachen_desktop.model.majorities import Requirement
from smartaachen_desktop.model.meetings import ItemState, MeetingState
from smartaachen_desktop.model.vote_file import VoteSource
from smartaachen_desktop.model.voting import Choice, Tally, VoteMethod
from smartaachen_desktop.services.queries.meeting_items import ItemView, VoteView
from smartaachen_desktop.services.queries.meetings import MeetingView

ELECTION = "election"
"""The segment beside the methods of voting."""


@dataclass(frozen=True)
class ReadResult:
    """What was taken over from a file of the keypads: voices by name, or the four counts."""

    source: VoteSource
    choices: Mapping[UUID, Choice] = field(default_factory=dict)
    counts: tuple[int, int, int, int] | None = None


@dataclass
class Draft:
    """What is typed for one motion and not established yet; `requirement` is None where the body's rules decide."""

    tally: Tally = field(default_factory=lambda: Tally(0, 0))
    method: VoteMethod = VoteMethod.OPEN
    choices: dict[UUID, Choice] = field(default_factory=dict)
    requirement: Requirement | None = None
    demands: tuple[Demand, ...] = ()
    electronic: bool = False
    read: ReadResult | None = None

    def judge(self, view: MeetingView, entitled: int) -> None:
        """By the majority chosen, or by the one that the rules of the body name."""
        self.tally = self.tally.under(self.requirement or view.majority, view.statutory_size, entitled)

    @property
    def typed(self) -> bool:
        return self.tally.total > 0 or bool(self.choices)

    @property
    def source(self) -> VoteSource | None:
        """The file that was read, as long as nothing of it was changed by hand; names may be added to a roll call."""
        if self.read is None:
            return None
        if self.method is VoteMethod.ROLL_CALL:
            kept = self.read.choices and self.read.choices.items() <= self.choices.items()
        else:
            tally = self.tally
            kept = self.read.counts == (tally.yes, tally.no, tally.abstentions, tally.invalid)
        return self.read.source if kept else None


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
        words = tr("Die Beschlussunfähigkeit ist festgestellt; Kenntnisnahme bleibt möglich{source}.")
        return words.format(source=in_brackets(view.cites(Law.QUORUM)))
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
