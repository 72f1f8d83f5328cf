"""The result that stands in the vote card is established: by counts or by voices."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.count_panel import CountPanel
from smartaachen_desktop.gui.meeting.roll_call import RollCall
from smartaachen_desktop.gui.meeting.vote_choice import VoteChoice
from smartaachen_desktop.gui.shared.announce import announce
from smartaachen_desktop.model.voting import Tally
from smartaachen_desktop.services.changes import Outcome


class VoteEstablishing(QObject):
    """`voted` follows a new vote, `corrected` one that was mended and is still in front."""

    voted = Signal(object, bool)
    corrected = Signal()

    def __init__(
        self, owner: QWidget, acts: Acts, choice: VoteChoice, counts: CountPanel, roll: RollCall,
        body: Callable[[], UUID | None],
    ) -> None:  # fmt: skip
        super().__init__(owner)
        self._owner, self._acts, self._choice = owner, acts, choice
        self._counts, self._roll, self._body = counts, roll, body

    def by_counts(self) -> None:
        if self._choice.item is not None:
            tally = self._counts.tally()
            self._acts.do(self._choice.counted(tally, self._body()), done=self._done(tally))

    def by_voices(self) -> None:
        if self._choice.item is not None:
            command = self._choice.called(self._roll.choices, self._roll.corrections(), self._body())
            self._acts.do(command, done=self._done(self._roll.tally()))

    def _done(self, tally: Tally) -> Callable[[Outcome], None]:
        key, corrects = self._choice.key, self._choice.vote() is not None

        def done(outcome: Outcome) -> None:
            self._choice.established(key, outcome.ids.get("motion"), accepted=tally.accepted)
            announce(self._owner, tally.sentence())
            if not corrects:
                self.voted.emit(key[0], tally.accepted)
            elif self._choice.item is not None and self._choice.key == key:
                self.corrected.emit()

        return done
