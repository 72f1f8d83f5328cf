"""Lines of the vote card: an established result, and why there is nothing to vote on."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smartaachen_desktop import formats
from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.count_panel import SENTENCE
from smartaachen_desktop.gui.meeting.voice_grid import choice_words
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.fold import FoldLayout
from smartaachen_desktop.gui.shared.labels import PlainLabel, plain_tooltip
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.gui.shared.votebar import VoteBar, Votes
from smartaachen_desktop.model.voting import Tally, method_words
from smartaachen_desktop.services.queries.meeting_items import VoteView
from smartaachen_desktop.services.queries.vote_history import EarlierCount, earlier_counts


class ResultLine(QWidget):
    """An established vote: bar, sentence, how and when, and the way to correct it."""

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._acts = acts
        self._vote: VoteView | None = None
        self._reason = self._voices = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 2)
        column.setSpacing(8)
        self.bar = VoteBar(acts.theme)
        column.addWidget(self.bar)
        said, acting = QWidget(), QWidget()
        words, row = QVBoxLayout(said), QHBoxLayout(acting)
        for each in (words, row):
            each.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(1)
        self.sentence = PlainLabel(acts.theme, "", size="table", bold=True, tabular=True, wrap=True)
        self.reason = PlainLabel(acts.theme, "", "ink2", "small", tabular=True, wrap=True)
        words.addWidget(self.sentence)
        words.addWidget(self.reason)
        self.word = KeyButton(acts.theme, self.tr("Wortlaut …"), small=True, kind="link")
        self.correct = KeyButton(acts.theme, self.tr("Berichtigen …"), small=True, icon="pencil-simple")
        row.addWidget(self.word)
        row.addWidget(self.correct)
        column.addLayout(FoldLayout(said, acting, least=SENTENCE))

    def show_vote(self, vote: VoteView, *, correctable: bool, writable: bool, together: str = "") -> None:
        """`together` names the items that were voted on in the same vote."""
        self.bar.show_votes(Votes(vote.yes, vote.no, vote.abstentions, vote.invalid, vote.entitled))
        self.sentence.setText(vote.wording or vote.tally.sentence())
        reason = self.tr("{method} um {time} · {n} von {all} Stimmen").format(
            method=method_words(vote.method, electronic=vote.electronic), time=formats.time_of_day(vote.at),
            n=vote.tally.total, all=vote.entitled,
        )  # fmt: skip
        if together:
            reason += " · " + self.tr("gemeinsam mit {items}").format(items=together)
        voices = ", ".join(f"{name}: {choice_words(choice)}" for name, choice in vote.ballots)
        if vote.source_file:
            reason += " · " + self.tr("eingelesen aus {file}").format(file=vote.source_file)
            voices = "\n".join(part for part in (f"SHA-256: {vote.source_sha256}", voices) if part)
        self._reason, self._voices = reason, voices
        if vote != self._vote:
            self._vote = vote
            self.show_earlier(())
            self._acts.context.bridge.query(
                lambda session: (vote, earlier_counts(session, vote.id)), self._found, owner=self
            )
        self.correct.setVisible(correctable)
        self.word.setVisible(writable)

    def _found(self, answer: tuple[VoteView, tuple[EarlierCount, ...]]) -> None:
        vote, earlier = answer
        if vote == self._vote:
            self.show_earlier(earlier)

    def show_earlier(self, earlier: tuple[EarlierCount, ...]) -> None:
        """Say that the vote was corrected, and what stood before."""
        words = self._reason
        if earlier:
            words += " · " + self.tr("berichtigt, zuvor {counts}").format(counts=short_counts(earlier[-1].tally))
        self.reason.setText(words)
        lines = [
            self.tr("Bis {time}: {counts}").format(
                time=formats.time_of_day(each.until), counts=short_counts(each.tally)
            )
            for each in earlier
        ]
        self.reason.setToolTip(plain_tooltip("\n".join(part for part in (words, self._voices, *lines) if part)))


def short_counts(tally: Tally) -> str:
    """ "9 Ja, 4 Nein, 1 Enthaltung, 0 ungültig" without what nobody cast, but always Ja and Nein."""
    parts = [tr("{n} Ja").format(n=tally.yes), tr("{n} Nein").format(n=tally.no)]
    if tally.abstentions:
        parts.append(tr("{n} Enth.").format(n=tally.abstentions))
    if tally.invalid:
        parts.append(tr("{n} ungültig").format(n=tally.invalid))
    return ", ".join(parts)


class HintLine(QWidget):
    """Why there is nothing to vote on, and where it is possible all the same, the button for it."""

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        self._words = PlainLabel(acts.theme, "", "ink2", "table", wrap=True)
        row.addWidget(self._words, 1)
        self.button = KeyButton(acts.theme, self.tr("Doch abstimmen"), "F8", kind="link", small=True)
        row.addWidget(self.button)

    def show_hint(self, words: str, *, button: bool) -> None:
        self._words.setText(words)
        self.button.setVisible(button)
