"""The secretary's own sentence for a vote's place in the minutes."""

from uuid import UUID

from PySide6.QtWidgets import QWidget

from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.form import InlineForm, NoteEdit
from smartaachen_desktop.services.changes import Outcome
from smartaachen_desktop.services.queries.meetings import VoteView
from smartaachen_desktop.services.votes import ChangeVoteWording


class WordingForm(InlineForm):
    """Starts from the sentence that follows by rule; left as it is or emptied, the rule's sentence stands."""

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(acts, parent)
        self._vote: UUID | None = None
        self._rule = ""
        self.heading.setText(self.tr("Wortlaut der Abstimmung in der Niederschrift"))
        self.button.set_words(self.tr("Übernehmen"))
        self.text = NoteEdit(self.tr("Wortlaut"), 2)
        self.row(self.tr("Wortlaut"), self.text)
        self.sent.connect(self._send)

    def edit(self, vote: VoteView) -> None:
        self._vote, self._rule = vote.id, vote.tally.sentence()
        self.text.setPlainText(vote.wording or self._rule)
        self.open_form(self.text)
        self.text.selectAll()

    def _send(self) -> None:
        words = self.text.toPlainText().strip()
        if self._vote is not None:
            self.send(ChangeVoteWording(self._vote, "" if words == self._rule else words), self._done)

    def _done(self, _outcome: Outcome) -> None:
        self.close_form()
