"""What the wall is told of a vote or an election while it is being taken; each change once."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from smartaachen_desktop.model.voting import VoteMethod

Voting = tuple[UUID, UUID | None, VoteMethod, UUID | None]
"""Item, motion or None for the one still to be made, how, and the body."""
Election = tuple[UUID, str, tuple[str, ...], VoteMethod]
"""Item, office, names and method."""
ELECTION_REST_MS = 300


class VoteTelling(QObject):
    """The card says what is going on now; the signals are those of the card."""

    voting_changed = Signal(object, object, bool, object, object)
    election_changed = Signal(object, str, object, object)

    def __init__(
        self, owner: QObject, voting: Callable[[], Voting | None], election: Callable[[], Election | None]
    ) -> None:
        super().__init__(owner)
        self._voting, self._election = voting, election
        self._told: Voting | None = None
        self._told_election: Election | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(ELECTION_REST_MS)
        self._rest.timeout.connect(self.tell_election)

    def election_typed(self) -> None:
        """After a pause: no half-typed name before the public."""
        self._rest.start()

    def tell_voting(self) -> None:
        before, told = self._told, self._voting()
        if told == before:
            return
        self._told = told
        if told is not None:
            self.voting_changed.emit(told[0], told[1], True, told[2], told[3])
        elif before is not None:
            self.voting_changed.emit(before[0], before[1], False, before[2], before[3])

    def tell_election(self) -> None:
        """The wall shows office and candidates while the form for them is open."""
        before, told = self._told_election, self._election()
        if told == before:
            return
        self._told_election = told
        if told is not None:
            self.election_changed.emit(*told)
        elif before is not None:
            self.election_changed.emit(before[0], "", (), before[3])
