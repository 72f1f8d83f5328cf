"""Results of the keypads from a file, wherever the vote card counts: a motion, several items, an election."""

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from smartaachen_desktop.gui.job_runner import JobRunner
from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.block_vote import BlockVoteForm
from smartaachen_desktop.gui.meeting.election_panel import ElectionPanel
from smartaachen_desktop.gui.meeting.motion_list import MAIN
from smartaachen_desktop.gui.meeting.vote_choice import VoteChoice
from smartaachen_desktop.gui.meeting.vote_foot import VoteFoot
from smartaachen_desktop.gui.meeting.vote_reading import Ground, VoteReading, voting_elsewhere
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.model.vote_file import ElectionFile, VoteFile


class CardReading(QObject):
    """`taken` tells what was read for the motion in front; the forms beside it take theirs themselves."""

    taken = Signal(object)

    def __init__(
        self, owner: QWidget, acts: Acts, choice: VoteChoice, foot: VoteFoot, block: BlockVoteForm,
        elections: ElectionPanel, body: Callable[[], UUID | None],
    ) -> None:  # fmt: skip
        super().__init__(owner)
        self._owner, self._acts, self._choice, self._foot, self._body = owner, acts, choice, foot, body
        self._block, self._elections = block, elections
        self.motion = VoteReading(acts, self._ground, owner)
        self.motion.taken.connect(self.taken)
        foot.read.clicked.connect(lambda _checked=False: self.motion.begin())

    def equip(
        self, read: Callable[[Path], VoteFile], read_election: Callable[[Path], ElectionFile], jobs: JobRunner
    ) -> None:
        """What reads results from files; without it that is not offered."""
        block, elections = self._block, self._elections
        self.motion.equip(read, jobs)
        # asked for at once, both forms would be made at the start
        block.when_built("reading", lambda: block.reading.equip(read, jobs))
        elections.when_built("reading", lambda: elections.reading.equip(read_election, jobs))

    @property
    def button(self) -> KeyButton:
        """That of what is being voted on in front: several items, an election, or a motion."""
        if self._block.isVisibleTo(self._owner):
            return self._block.read
        return self._elections.form.read if self._choice.elects() else self._foot.read

    def _ground(self) -> Ground | None:
        """What a file of the keypads is matched to; None where no vote is being taken."""
        whole, item = self._choice.view, self._choice.item
        if item is None or whole is None or self._foot.read.isHidden():
            return None
        view, now = whole.of_body(self._body()), self._acts.now()
        others = voting_elsewhere(whole, view, item.id, now)
        return Ground(
            view, item, self._choice.chosen or MAIN, self._choice.draft(), view.entitled(item.id, now), others
        )
