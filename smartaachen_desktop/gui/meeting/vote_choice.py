"""Which motion of the item is in front on the vote card, and what is typed for it: without any widget."""

from collections.abc import Mapping
from uuid import UUID

from smartaachen_desktop.gui.meeting.motion_list import MAIN, PARTNER_MAIN, MotionRow, motion_rows
from smartaachen_desktop.gui.meeting.resolution_proposal import ENDING, adopted_away
from smartaachen_desktop.gui.meeting.vote_state import Draft
from smartaachen_desktop.gui.meeting.vote_telling import Voting
from smartaachen_desktop.model.meetings import ItemState
from smartaachen_desktop.model.papers import ConsultationRole
from smartaachen_desktop.model.voting import Choice, MotionKind, Tally
from smartaachen_desktop.services.command import Command
from smartaachen_desktop.services.queries.meeting_items import ItemView, VoteView
from smartaachen_desktop.services.queries.meetings import MeetingView
from smartaachen_desktop.services.roll_call_corrections import CorrectRollCall
from smartaachen_desktop.services.votes import CorrectVote, RecordRollCall, RecordVote


class VoteChoice:
    """`chosen` is a motion's id, or MAIN for the proposal that is no motion yet. Drafts stay while other items are
    looked at."""

    def __init__(self) -> None:
        self.view: MeetingView | None = None
        self.item: ItemView | None = None
        self.chosen: UUID | str | None = None
        self.correcting: UUID | None = None
        self.voices: dict[UUID, Choice] = {}
        """Those of the roll call that is being corrected, as they are established."""
        self._drafts: dict[tuple[UUID, UUID | str], Draft] = {}
        self._wanted: set[UUID] = set()
        self._begun: set[tuple[UUID, UUID | str]] = set()
        self.sent_away = False
        """Whether the last vote referred or postponed the item: nothing more is voted on."""
        self._electing: dict[UUID, bool] = {}
        self._made: UUID | str | None = None
        """The key under which the motion stood that the last vote made."""

    def show(self, view: MeetingView, item: ItemView | None) -> bool:
        """Take new values; True where another item is meant than before."""
        other = item is None or self.item is None or item.id != self.item.id
        if other:
            self._begun = {key for key in self._begun if self._drafts.get(key, Draft()).typed}  # opened, only looked at
            self.chosen = self.correcting = None
        elif item is not None and item.state is not ItemState.RUNNING and self._runs():
            self._begun = {key for key in self._begun if key[0] != item.id}  # nobody votes on what has ended
        self.view, self.item = view, item
        if item is not None:
            self._choose_default(item)
        return other

    def _runs(self) -> bool:
        return self.item is not None and self.item.state is ItemState.RUNNING

    def begin(self) -> None:
        """The vote on the motion in front is being taken, also where the item asks for none."""
        if self.item is not None:
            self._wanted.add(self.item.id)
            if self.vote() is None and not (self.withdrawn() or self.elects()):
                self._begun.add(self.key)

    def put_off(self) -> None:
        """It is not being taken after all; what was typed stays."""
        self._begun.discard(self.key)
        if not self.draft().typed:
            self._wanted.discard(self.key[0])

    @property
    def begun(self) -> bool:
        """Whether the vote on the motion in front is being taken: it was opened by hand, or voices were typed.

        On an item that does not run nobody votes; a forgotten result may still be entered there.
        """
        return self._runs() and self.key in self._begun

    def voting(self, body: UUID | None) -> Voting | None:
        """What the wall may tell of the vote on the motion in front; None while it is not being taken."""
        if self.item is None or self.vote() is not None or not self.begun:
            return None
        return self.item.id, self.motion_id, self.draft().method, body

    def pick(self, key: UUID | str) -> None:
        self.chosen, self.correcting = key, None

    def next_waiting(self) -> bool:
        """Choose the next motion that waits; False when all have been voted on."""
        rows = self.rows()
        waiting = [row.key for row in rows if row.waiting and row.key != self.chosen]
        if self.chosen not in [row.key for row in rows]:
            # just voted on; the item with the new motions is still on its way
            waiting = [key for key in waiting if key != self._made]
        if waiting:
            self.chosen = waiting[0]
        return bool(waiting)

    def counted(self, tally: Tally, body: UUID | None) -> Command:
        """Establishes or corrects a vote by counts."""
        vote, draft = self.vote(), self.draft()
        if vote is not None:
            return CorrectVote(vote.id, tally.yes, tally.no, tally.abstentions, tally.invalid)
        return RecordVote(
            self.key[0], tally.yes, tally.no, tally.abstentions, tally.invalid, self.motion_id, draft.method,
            requirement=draft.requirement, demands=draft.demands, body=body, electronic=draft.electronic,
            source=draft.source,
        )  # fmt: skip

    def called(self, choices: Mapping[UUID, Choice], corrections: Mapping[UUID, Choice], body: UUID | None) -> Command:
        """Establishes or corrects a roll call; `choices` leave out who lost the vote in between."""
        vote, draft = self.vote(), self.draft()
        if vote is not None:
            return CorrectRollCall(vote.id, corrections)
        draft.choices = dict(choices)
        return RecordRollCall(
            self.key[0], dict(choices), self.motion_id, requirement=draft.requirement, demands=draft.demands,
            body=body, electronic=draft.electronic, source=draft.source,
        )  # fmt: skip

    def established(self, key: tuple[UUID, UUID | str], motion: UUID | None, *, accepted: bool) -> None:
        """The vote on `key` is stored; `motion` is the one it made."""
        motions = self.item.motions if self.item is not None else ()
        self.sent_away = accepted and any(each.id == key[1] and each.kind in ENDING for each in motions)
        self._drafts.pop(key, None)
        self._begun.discard(key)
        self.correcting = None
        if self.item is not None and self.item.id == key[0] and self.chosen in (MAIN, PARTNER_MAIN):
            self._made, self.chosen = self.chosen, motion or MAIN

    def _choose_default(self, item: ItemView) -> None:
        """Keep the choice while that motion exists; else the first one not voted on, else the last."""
        rows = self.rows()
        keys = [row.key for row in rows]
        if self.chosen in (MAIN, PARTNER_MAIN) and self.chosen not in keys:
            self._follow_proposal(item, self.chosen)
        if self.chosen not in keys:
            waiting = [row.key for row in rows if row.waiting]
            self.chosen = waiting[0] if waiting else keys[-1]

    def _follow_proposal(self, item: ItemView, gone: UUID | str) -> None:
        """The proposal became a motion of its own: what was typed for it goes along."""
        open_ones = [motion for motion in item.motions if motion.vote is None and not motion.withdrawn]
        open_ones.sort(key=lambda motion: motion.kind is not MotionKind.MAIN)
        self.chosen = open_ones[0].id if open_ones else None
        if self.chosen is None or open_ones[0].kind is not MotionKind.MAIN:
            return
        if (item.id, gone) in self._drafts:
            self._drafts.setdefault(self.key, self._drafts.pop((item.id, gone)))
        if (item.id, gone) in self._begun:
            self._begun = (self._begun - {(item.id, gone)}) | {self.key}

    def rows(self, entitled: int = 0, *, voting: bool = False) -> list[MotionRow]:
        """The motions of the item; where `voting` is possible the chosen one says by how many, or that it goes on."""
        if self.item is None:
            return []
        return motion_rows(self.item, self.chosen, entitled if voting else None, self.begun, self.bodies())

    def bodies(self) -> tuple[str, ...]:
        """Short names of the two bodies of a joint meeting."""
        joint = self.view is not None and self.view.joint
        return tuple(body.short_name for body in self.view.bodies) if joint and self.view is not None else ()

    def body(self, elected_by: UUID | None) -> UUID | None:
        """Of a joint meeting the second body, where the chosen motion or the election (`elected_by`) is its own."""
        item, view = self.item, self.view
        if item is None or view is None or view.partner is None:
            return None
        if self.elects():
            return elected_by
        if self.chosen == PARTNER_MAIN:
            return view.partner.id
        return next((motion.body_id for motion in item.motions if motion.id == self.chosen), None)

    @property
    def key(self) -> tuple[UUID, UUID | str]:
        assert self.item is not None
        return self.item.id, self.chosen or MAIN

    def draft(self) -> Draft:
        return self._drafts.setdefault(self.key, Draft())

    @property
    def motion_id(self) -> UUID | None:
        return self.chosen if isinstance(self.chosen, UUID) else None

    def vote(self) -> VoteView | None:
        motions = self.item.motions if self.item is not None else ()
        return next((motion.vote for motion in motions if motion.id == self.chosen), None)

    def withdrawn(self) -> bool:
        motions = self.item.motions if self.item is not None else ()
        return any(motion.withdrawn for motion in motions if motion.id == self.chosen)

    def elects(self) -> bool:
        """Whether the segment "Wahl" is chosen: by hand, or because ballots were taken and no motion was moved."""
        item = self.item
        if item is None:
            return False
        return self._electing.get(item.id, bool(item.elections) and not item.motions)

    def set_electing(self, electing: bool) -> None:
        if self.item is not None:
            self._electing[self.item.id] = electing

    def away(self) -> MotionKind | None:
        """The adopted motion by which the item ended and went elsewhere, so that nothing is left to vote on; None where
        somebody wished a vote all the same."""
        item = self.item
        if item is None or item.state is not ItemState.DONE or self.elects():
            return None
        if self.vote() is not None or self.withdrawn() or self.key in self._begun:
            return None
        return adopted_away(item, self.body(None))

    def needless(self) -> bool:
        """Whether the item is only taken note of and nobody wished a vote; one on a further item is none on this."""
        item = self.item
        return (
            item is not None
            and item.role is ConsultationRole.NOTICE
            and all(motion.kind is MotionKind.URGENCY for motion in item.motions)
            and item.id not in self._wanted
            and not self.elects()
        )
