"""Offers to keep the plan as a baseline of a meeting whose minutes are signed, until there is one."""

from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QWidget

from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.shared.buttons import IconButton, KeyButton
from smartaachen_desktop.gui.shared.empty import IconLabel
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.model.meetings import MeetingState
from smartaachen_desktop.services.baselines import TakeBaseline
from smartaachen_desktop.services.queries.baselines import BaselineOffer, baseline_offer
from smartaachen_desktop.services.queries.meetings import MeetingView


class BaselineStrip(QWidget):
    """Seen only while there is something to offer and it was not put away; the baseline is named after the meeting."""

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._acts = acts
        self._meeting: UUID | None = None
        self._offer: BaselineOffer | None = None
        self._away: set[UUID] = set()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 8, 8)
        row.setSpacing(10)
        words = self.tr("Den Plan nach dieser Sitzung festhalten?")
        self.sentence = PlainLabel(acts.theme, words, size="table", elide=True)
        self.button = KeyButton(acts.theme, self.tr("Basisplan festhalten"), small=True)
        self.button.clicked.connect(self._keep)
        self.cross = IconButton(acts.theme, "x", self.tr("Angebot eines Basisplans schließen"), kind="link")
        self.cross.clicked.connect(self._put_away)
        row.addWidget(IconLabel(acts.theme, "bookmark-simple", "petrol", 20))
        row.addWidget(self.sentence, 1)
        row.addWidget(self.button)
        row.addWidget(self.cross)
        self.hide()

    def show_meeting(self, view: MeetingView) -> None:
        meeting = view.id if view.state is MeetingState.SIGNED and view.id not in self._away else None
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

    def _put_away(self) -> None:
        if self._meeting is not None:
            self._away.add(self._meeting)
            self._meeting = None
            self._take(None)
