"""The line of an established ballot of an election."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smartaachen_desktop import formats
from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.acts_table import key_of
from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.fold import FoldLayout
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.model.voting import VoteMethod
from smartaachen_desktop.services.queries.ballots import outcome_words
from smartaachen_desktop.services.queries.meeting_parts import ElectionView

MOST_BESIDE = 320
"""What the counts may need beside the buttons; more goes into lines of its own."""


class BallotLine(QWidget):
    """One established ballot: what came out, how, and what follows from it."""

    def __init__(self, acts: Acts, election: ElectionView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.election = election
        self.offered: dict[str, list[KeyButton]] = {}
        theme = acts.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(2)
        title = (
            election.office if election.round == 1 else self.tr("{office}, Stichwahl").format(office=election.office)
        )
        if election.body:
            title = f"{election.body}: {title}"
        how = self.tr("offen") if election.method is VoteMethod.OPEN else self.tr("mit Stimmzetteln")
        if election.electronic:
            how = self.tr("{how}, elektronisch").format(how=how)
        sentence = election.wording or outcome_words(election)
        self.sentence = PlainLabel(theme, f"{title}: {sentence}", size="table", bold=True, wrap=True)
        details = [how, formats.time_of_day(election.at)]
        details += [f"{each.name}: {each.votes}" for each in election.candidates]
        details += [self.tr("Nein {n}").format(n=election.no)] if len(election.candidates) == 1 else []
        details.append(self.tr("Enth. {n}").format(n=election.abstentions))
        if election.invalid:
            details.append(self.tr("ungültig {n}").format(n=election.invalid))
        if election.source_file:
            details.append(self.tr("eingelesen aus {file}").format(file=election.source_file))
        self.details = PlainLabel(theme, "\N{NO-BREAK SPACE}· ".join(details), "ink2", "small", tabular=True, wrap=True)
        whole = paint.width_of(self.details.text(), theme.fonts.base("small", tabular=True))
        offered = QWidget()
        self.buttons = QHBoxLayout(offered)
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.buttons.setSpacing(4)
        column.addWidget(self.sentence)
        column.addLayout(FoldLayout(self.details, offered, least=min(int(whole) + 2, MOST_BESIDE)))

    def offer(self, acts: Acts, act: str, words: str, kind: str = "secondary") -> KeyButton:
        """A button of the act with this name in the table of acts; several lots are one act."""
        button = KeyButton(acts.theme, words, small=True, kind=kind)
        button.show_key(key_of(act))
        self.buttons.addWidget(button)
        self.offered.setdefault(act, []).append(button)
        return button
