"""An established vote put right: its counts or voices stand in the card again, then the hands go back."""

from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.count_panel import CountPanel
from smartaachen_desktop.gui.meeting.roll_call import RollCall
from smartaachen_desktop.gui.meeting.vote_choice import VoteChoice
from smartaachen_desktop.gui.meeting.vote_lines import ResultLine
from smartaachen_desktop.model.voting import Choice, Tally, VoteMethod
from smartaachen_desktop.services.queries.meeting_items import VoteView
from smartaachen_desktop.services.queries.vote_history import voices_of


class VoteCorrection(QObject):
    """Begins and leaves the correction of the vote in front; `changed` when the card has something else to show."""

    changed = Signal()

    def __init__(self, acts: Acts, choice: VoteChoice, counts: CountPanel, roll: RollCall, result: ResultLine) -> None:
        super().__init__(result)
        self._acts, self._choice = acts, choice
        self._counts, self._roll, self._result = counts, roll, result
        self._before: QWidget | None = None
        """Where the hands were."""

    def begin(self) -> None:
        vote = self._choice.vote()
        if vote is None:
            return
        self._before = self._result.window().focusWidget()
        if vote.method is VoteMethod.ROLL_CALL:
            self._acts.context.bridge.query(
                lambda session: (vote, voices_of(session, vote.id)), self._begin_voices, owner=self
            )
            return
        self._choice.draft().tally = vote.tally
        self._begin(vote, self._counts)

    def _begin_voices(self, answer: tuple[VoteView, dict[UUID, Choice]]) -> None:
        vote, voices = answer
        self._choice.voices = voices
        if vote == self._choice.vote():
            self._choice.draft().choices = dict(voices)
            self._begin(vote, self._roll)
            self._roll.to_first()

    def _begin(self, vote: VoteView, place: QWidget) -> None:
        self._choice.correcting = vote.id
        self.changed.emit()
        place.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_vote(self, vote: VoteView) -> None:
        """Counts, or voices by name; entitled is who was it then."""
        if vote.method is not VoteMethod.ROLL_CALL:
            self._counts.show_tally(self._choice.draft().tally, vote.entitled)
            return
        people = self._choice.view.participants if self._choice.view is not None else ()
        self._roll.measure(vote.tally)
        self._roll.show_people(
            tuple(who for who in people if who.id in vote.entitled_ids), self._choice.draft().choices
        )

    def leave(self) -> None:
        """Given up: the vote stays as it was established."""
        self._choice.draft().tally, self._choice.draft().choices = Tally(0, 0), {}
        self._choice.correcting = None
        self.end()

    def end(self) -> None:
        """The hands go to where they came from, usually the resolution, else to the vote they mended."""
        self.changed.emit()
        before, self._before = self._before, None
        there = before is not None and isValid(before) and before.isVisible()
        target = before if there and before is not None else self._result.correct
        target.setFocus(Qt.FocusReason.OtherFocusReason)
