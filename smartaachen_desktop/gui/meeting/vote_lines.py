"""Lines of the vote card: an established result, and why there is nothing to vote on."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smartaachen_desktop import formats
from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.roll_call import choice_words
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.labels import PlainLabel, plain_tooltip
from smartaachen_desktop.gui.shared.votebar import VoteBar, Votes
from smartaachen_desktop.model.voting import METHOD_NAMES
from smartaachen_desktop.services.queries.meetings import VoteView


class ResultLine(QWidget):
    """An established vote: bar, sentence, how and when, and the way to correct it."""

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        self.bar = VoteBar(acts.theme)
        column.addWidget(self.bar)
        row = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(1)
        self.sentence = PlainLabel(acts.theme, "", size="table", bold=True, tabular=True, elide=True)
        self.reason = PlainLabel(acts.theme, "", "ink2", "small", tabular=True, elide=True)
        words.addWidget(self.sentence)
        words.addWidget(self.reason)
        row.addLayout(words, 1)
        self.correct = KeyButton(acts.theme, self.tr("Berichtigen …"), small=True, icon="pencil-simple")
        row.addWidget(self.correct)
        column.addLayout(row)

    def show_vote(self, vote: VoteView, *, correctable: bool) -> None:
        self.bar.show_votes(Votes(vote.yes, vote.no, vote.abstentions, vote.invalid, vote.entitled))
        self.sentence.setText(vote.tally.sentence())
        self.reason.setText(
            self.tr("{method} um {time} · {n} von {all} Stimmen").format(
                method=METHOD_NAMES[vote.method], time=formats.time_of_day(vote.at), n=vote.tally.total,
                all=vote.entitled,
            )
        )  # fmt: skip
        self.reason.setToolTip(
            plain_tooltip(", ".join(f"{name}: {choice_words(choice)}" for name, choice in vote.ballots))
        )
        self.correct.setVisible(correctable)


class HintLine(QWidget):
    """Why there is nothing to vote on, and where it is possible all the same, the button for it."""

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        self._words = PlainLabel(acts.theme, "", "ink2", "table", elide=True)
        row.addWidget(self._words, 1)
        self.button = KeyButton(acts.theme, self.tr("Doch abstimmen"), "F8", kind="link", small=True)
        row.addWidget(self.button)

    def show_hint(self, words: str, *, button: bool) -> None:
        self._words.setText(words)
        self.button.setVisible(button)
