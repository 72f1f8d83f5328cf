"""What is rare about a vote, below its counts: the quiet line, and the form it opens."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.vote_foot import VoteFoot
from smartaachen_desktop.gui.meeting.vote_state import Draft
from smartaachen_desktop.gui.meeting.vote_terms import VoteTerms, needed_for, terms_words
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.model.demands import Demand, demanded_method
from smartaachen_desktop.model.majorities import Requirement
from smartaachen_desktop.services.command import Command
from smartaachen_desktop.services.queries.meeting_items import ItemView, VoteView
from smartaachen_desktop.services.queries.meetings import MeetingView
from smartaachen_desktop.services.vote_terms import NoteDemands, NoteElectronic
from smartaachen_desktop.services.votes import CorrectVote


def reading_words(draft: Draft) -> str:
    """ "elektronisch · eingelesen aus Abstimmung 3.csv"; what was changed by hand is no longer that of the file."""
    parts = [tr("elektronisch")] if draft.electronic else []
    if draft.source is not None:
        parts.append(tr("eingelesen aus {file}").format(file=draft.source.file_name))
    elif draft.read is not None:
        parts.append(tr("{file} von Hand geändert").format(file=draft.read.source.file_name))
    return " · ".join(parts)


class VoteExtras(QWidget):
    """Terms of a vote that is still taken go into its draft, then `changed`; those of an established one are stored."""

    changed = Signal()
    height_changed = Signal()

    def __init__(self, acts: Acts, draft: Callable[[], Draft], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self._view: MeetingView | None = None
        self._vote: VoteView | None = None
        self._shown: tuple[MeetingView, ItemView, int, bool] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.foot, self.terms = VoteFoot(acts), VoteTerms(acts)
        self.foot.terms.clicked.connect(self.ask)
        self.foot.height_changed.connect(self.height_changed)
        self.terms.applied.connect(self._given)
        self.terms.closed.connect(self.height_changed)
        column.addWidget(self.terms)
        column.addWidget(self.foot)

    def put_away(self) -> None:
        """Without telling; another item is on the bench."""
        self.terms.hide()
        self.foot.close_list()

    def show_vote(
        self, view: MeetingView, item: ItemView, vote: VoteView | None, entitled: int, *, writable: bool
    ) -> None:
        """`entitled` is how many may vote now; an established vote has its own number."""
        self._view, self._vote = view, vote
        self._shown = (view, item, entitled, writable) if vote is None else None
        if vote is not None:
            told = [(each.method, each.count, each.needed) for each in vote.demands]
        else:
            told = [(each.method, each.count, needed_for(each.method, view)) for each in self._draft().demands]
        summary = terms_words((vote or self._draft()).tally.requirement, told)
        if vote is None:
            summary = " · ".join(part for part in (summary, reading_words(self._draft())) if part)
        warn = any(count < max(needed, 1) for _method, count, needed in told)
        self.foot.terms.setEnabled(writable)
        self.foot.show_vote(view, item, vote, vote.entitled if vote else entitled, summary, warn=warn)

    def tell_reading(self) -> None:
        """After a key: whether the counts are still those of the file that was read."""
        if self._shown is not None and self._draft().read is not None:
            view, item, entitled, writable = self._shown
            self.show_vote(view, item, None, entitled, writable=writable)

    def ask(self) -> None:
        """A qualified majority, and who demanded a secret vote or a roll call."""
        if self._view is not None and self.isVisible():
            draft = self._draft()
            requirement, demands = draft.tally.requirement, draft.demands
            self.terms.ask(self._view, self._vote, requirement, demands, electronic=draft.electronic)
            self.height_changed.emit()

    def _given(self, requirement: Requirement, demands: tuple[Demand, ...], electronic: bool) -> None:
        view, vote = self._view, self._vote
        if view is None:
            return
        if vote is not None:
            commands: list[Command] = []
            if requirement is not vote.requirement:
                commands.append(CorrectVote(vote.id, vote.yes, vote.no, vote.abstentions, vote.invalid, requirement))
            if demands != tuple(Demand(each.method, each.by, each.count) for each in vote.demands):
                commands.append(NoteDemands(vote.id, demands))
            if electronic is not vote.electronic:
                commands.append(NoteElectronic(vote.id, electronic))
            self._send(commands)
            return
        draft = self._draft()
        draft.requirement = requirement
        if demands != draft.demands:
            draft.method = demanded_method(demands, view.members, view.roll_call_demand) or draft.method
        draft.demands, draft.electronic = demands, electronic
        self.terms.close_form()
        self.changed.emit()

    def _send(self, commands: list[Command]) -> None:
        """One after the other; the form stays open where one is refused."""
        if not commands:
            self.terms.close_form()
            return
        self.terms.send(commands[0], lambda _outcome: self._send(commands[1:]))
