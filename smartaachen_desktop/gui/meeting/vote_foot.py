"""The quiet line below a vote: who may vote, by name on demand, and what differs from the usual vote."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.services.queries.meeting_items import ItemView, VoteView
from smartaachen_desktop.services.queries.meetings import MeetingView
from smartaachen_desktop.services.queries.voters import voters

ROW_HEIGHT, MOST_ROWS = 28, 6
LINE = 24
"""Low: the line stands below every vote, and the discussion above has to keep its room."""


class NameList(QListWidget):
    """Names to read; Esc puts them away."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class VoteFoot(QWidget):
    """The list is filled only while it is open."""

    height_changed = Signal()

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._acts = acts
        self._shown: tuple[MeetingView, ItemView, VoteView | None] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 0, 4, 0)
        column.setSpacing(2)
        row = QHBoxLayout()
        row.setSpacing(4)
        self.voters = KeyButton(acts.theme, "", kind="link", small=True)
        self.voters.setCheckable(True)
        self.voters.toggled.connect(self._toggled)
        self.terms = KeyButton(acts.theme, self.tr("Mehrheit, Verfahren …"), kind="link", small=True)
        self.read = KeyButton(acts.theme, self.tr("Ergebnis einlesen …"), kind="link", small=True)
        self.read.hide()
        self.summary = PlainLabel(acts.theme, "", "ink2", "small", tabular=True, elide=True)
        self.summary.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for button in (self.voters, self.read, self.terms):
            button.setFixedHeight(LINE)
        row.addWidget(self.voters)
        row.addWidget(self.summary, 1)
        row.addWidget(self.read)
        row.addWidget(self.terms)
        column.addLayout(row)
        self.names = NameList()
        self.names.setAccessibleName(self.tr("Stimmberechtigte und wer nicht mitstimmt"))
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.names.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.names.left.connect(self._put_away)
        self.names.hide()
        column.addWidget(self.names)

    def show_vote(
        self, view: MeetingView, item: ItemView, vote: VoteView | None, entitled: int, summary: str, *, warn: bool
    ) -> None:
        """`vote` once it is established; `summary` is what differs from the usual vote."""
        if self._shown is not None and self._shown[1].id != item.id:
            self.voters.setChecked(False)
        self._shown = view, item, vote
        self.voters.set_words(self.tr("Stimmberechtigt ({n})").format(n=entitled))
        self.summary.setText(summary)
        self.summary.set_role("warn" if warn else "ink2")
        if self.voters.isChecked():
            self._fill()

    def close_list(self) -> None:
        self.voters.setChecked(False)

    def _put_away(self) -> None:
        self.voters.setChecked(False)
        self.voters.setFocus(Qt.FocusReason.OtherFocusReason)

    def _toggled(self, on: bool) -> None:
        self.names.setVisible(on)
        if on:
            self._fill()
            self.names.setFocus(Qt.FocusReason.OtherFocusReason)
        self.height_changed.emit()

    def _fill(self) -> None:
        if self._shown is None:
            return
        view, item, vote = self._shown
        at = vote.at if vote is not None else self._acts.now()
        found = voters(view, item, at, vote.entitled_ids if vote is not None else None)
        rows = [*found.entitled, *(self.tr("ohne Stimme: {name}, {why}").format(name=name, why=why)
                                   for name, why in found.left_out)]  # fmt: skip
        if rows == [self.names.item(place).text() for place in range(self.names.count())]:
            return
        self.names.clear()
        self.names.addItems(rows or [self.tr("Niemand ist stimmberechtigt.")])
        self.names.setCurrentRow(0)
        self.names.setFixedHeight(ROW_HEIGHT * min(max(len(rows), 1), MOST_ROWS) + 4)
