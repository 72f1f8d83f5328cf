"""Offers to keep the plan as a baseline of a meeting whose minutes are signed, until there is one."""

from uuid import UUID

from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.model.meetings import MeetingState
from smartaachen_desktop.services.baselines import TakeBaseline
from smartaachen_desktop.services.queries.baselines import BaselineOffer, baseline_offer
from smartaachen_desktop.services.queries.meetings import MeetingView


class BaselineButton(KeyButton):
    """Seen only while there is something to offer; the baseline is named after the meeting."""

    def __init__(self, acts: Acts) -> None:
        super().__init__(acts.theme, "", icon="bookmark-simple", small=True)
        self.set_words(self.tr("Basisplan festhalten"))
        self._acts = acts
        self._meeting: UUID | None = None
        self._offer: BaselineOffer | None = None
        self.clicked.connect(self._keep)
        self.hide()

    def show_meeting(self, view: MeetingView) -> None:
        meeting = view.id if view.state is MeetingState.SIGNED else None
        if meeting != self._meeting:
            self._take(None)
        self._meeting = meeting
        self.refresh()

    def refresh(self) -> None:
        """Ask anew: baselines or measures came or went."""
        meeting = self._meeting
        if meeting is not None:
            self._acts.context.bridge.query(
                lambda session: (meeting, baseline_offer(session, meeting)), self._arrived, owner=self
            )  # fmt: skip

    def _arrived(self, answer: tuple[UUID, BaselineOffer | None]) -> None:
        if answer[0] == self._meeting:
            self._take(answer[1])

    def _take(self, offer: BaselineOffer | None) -> None:
        self._offer = offer
        self.setVisible(offer is not None)

    def _keep(self) -> None:
        offer, meeting = self._offer, self._meeting
        if offer is None or meeting is None:
            return
        words = self.tr("Basisplan „{name}“ festgehalten").format(name=offer.name)
        self._acts.do(TakeBaseline(offer.strategy, offer.name, meeting), done=lambda _outcome: self._acts.note(words))
