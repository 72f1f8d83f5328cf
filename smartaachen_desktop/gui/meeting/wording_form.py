"""The secretary's own sentence for a vote or an election in the minutes."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtWidgets import QWidget

from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.form import InlineForm, NoteEdit
from smartaachen_desktop.services.changes import Outcome
from smartaachen_desktop.services.command import Command
from smartaachen_desktop.services.elections import ChangeElectionWording
from smartaachen_desktop.services.queries.meeting_items import VoteView
from smartaachen_desktop.services.queries.meeting_parts import ElectionView
from smartaachen_desktop.services.votes import ChangeVoteWording


class WordingForm(InlineForm):
    """Starts from the sentence that follows by rule; left as it is or emptied, the rule's sentence stands."""

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(acts, parent)
        self._make: Callable[[str], Command] | None = None
        self._rule = ""

    def build(self) -> None:
        self.button.set_words(self.tr("Übernehmen"))
        self.text = NoteEdit(self.tr("Wortlaut"), 2)
        self.row(self.tr("Wortlaut"), self.text)
        self.sent.connect(self._send)

    def edit(self, vote: VoteView) -> None:
        self.keep()
        self.heading.setText(self.tr("Wortlaut der Abstimmung in der Niederschrift"))
        self._ask(vote.id, vote.wording, vote.tally.sentence(), lambda words: ChangeVoteWording(vote.id, words))

    def edit_election(self, election: ElectionView, rule: str) -> None:
        self.keep()
        self.heading.setText(self.tr("Wortlaut der Wahl in der Niederschrift"))
        self._ask(election.id, election.wording, rule, lambda words: ChangeElectionWording(election.id, words))

    def _ask(self, key: UUID, own: str, rule: str, make: Callable[[str], Command]) -> None:
        self._make, self._rule = make, rule
        self.text.setPlainText(own or rule)
        self.open_form(self.text, key)
        self.text.selectAll()

    def _send(self) -> None:
        words = self.text.toPlainText().strip()
        if self._make is not None:
            self.send(self._make("" if words == self._rule else words), self._done)

    def _done(self, _outcome: Outcome) -> None:
        self.close_form()
