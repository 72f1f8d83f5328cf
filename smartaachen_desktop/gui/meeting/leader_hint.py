"""Says at once when nobody leads the item that runs: who should went, sat down with the public, or is biased."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.acts_table import key_of
from smartaachen_desktop.gui.meeting.chair_menu import chair_menu
from smartaachen_desktop.gui.shared.announce import announce
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.card import Pane, Rule
from smartaachen_desktop.gui.shared.empty import IconLabel
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.services.queries.leading import Why, away_now
from smartaachen_desktop.services.queries.meetings import MeetingView


class LeaderHint(Pane):
    """Goes by itself when somebody leads again; it keeps nobody from anything."""

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(acts.theme, ground="warn_soft", parent=parent)
        self._acts = acts
        self._view: MeetingView | None = None
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(16, 4, 8, 4)
        row.setSpacing(8)
        self.sentence = PlainLabel(acts.theme, "", size="table", tabular=True, wrap=True)
        self.choose = KeyButton(acts.theme, self.tr("Leitung wählen …"), key_of("chair"), kind="link", small=True)
        self.choose.clicked.connect(self.ask)
        row.addWidget(IconLabel(acts.theme, "warning", "warn"), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.choose)
        self.body.addWidget(inside)
        self.body.addWidget(Rule(acts.theme))
        self.hide()

    def show_meeting(self, view: MeetingView, *, writable: bool) -> None:
        self._view = view
        words = self.words(view) if writable else ""
        if words and words != self.sentence.text():
            announce(self, words)
        self.sentence.setText(words)
        self.setVisible(bool(words))

    def words(self, view: MeetingView) -> str:
        """Empty while somebody leads."""
        away, item = away_now(view, self._acts.now()), view.current
        if away is None or item is None:
            return ""
        sentence = {
            Why.BIASED: self.tr("„{name}“ ist befangen. Wer leitet {number}?"),
            Why.GONE: self.tr("„{name}“ ist nicht im Raum. Wer leitet {number}?"),
            Why.WITH_PUBLIC: self.tr("„{name}“ sitzt im Zuhörerbereich. Wer leitet {number}?"),
        }[away.why]
        return sentence.format(name=away.who.name, number=item.number or self.tr("den Regiepunkt"))

    def ask(self) -> None:
        """Of the item that runs, whichever is looked at."""
        view = self._view
        menu = chair_menu(self._acts, view, view.current if view is not None else None, self)
        if menu is not None:
            menu.popup(self.choose.mapToGlobal(self.choose.rect().bottomLeft()))
