"""A calm hint when the meeting began at another time, or on another day, than it was planned for."""

from datetime import timedelta
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from smartaachen_desktop import formats
from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.loading import LIVE
from smartaachen_desktop.gui.shared.buttons import IconButton, KeyButton
from smartaachen_desktop.gui.shared.card import Pane, Rule
from smartaachen_desktop.gui.shared.empty import IconLabel
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.services.queries.meetings import MeetingView

TOLERANCE = timedelta(minutes=15)


class StartHint(Pane):
    """Shown while the meeting goes on, until it is put away; it keeps nobody from anything."""

    details_asked = Signal()

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(acts.theme, parent=parent)
        self._away: set[UUID] = set()
        self._meeting: UUID | None = None
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(16, 4, 8, 4)
        row.setSpacing(8)
        self.sentence = PlainLabel(acts.theme, "", size="table", tabular=True, wrap=True)
        self.details = KeyButton(acts.theme, self.tr("Sitzungsdaten …"), kind="link", small=True)
        self.details.clicked.connect(self.details_asked)
        self.cross = IconButton(acts.theme, "x", self.tr("Hinweis zum Beginn schließen"), kind="link")
        self.cross.clicked.connect(self._put_away)
        row.addWidget(IconLabel(acts.theme, "clock", "petrol"))
        row.addWidget(self.sentence, 1)
        row.addWidget(self.details)
        row.addWidget(self.cross)
        self.body.addWidget(inside)
        self.body.addWidget(Rule(acts.theme))
        self.hide()

    def show_meeting(self, view: MeetingView) -> None:
        self._meeting = view.id
        words = self.words(view) if view.state in LIVE and view.id not in self._away else ""
        self.sentence.setText(words)
        self.setVisible(bool(words))

    def words(self, view: MeetingView) -> str:
        """Empty where the meeting began about when it should."""
        began, planned = view.started_at, view.scheduled_start
        if began is None:
            return ""
        if formats.local(began).date() != formats.local(planned).date():
            return self.tr("Eröffnet am {began}; vorgesehen war die Sitzung für den {planned}.").format(
                began=formats.day_and_time(began), planned=formats.day_and_time(planned)
            )
        if abs(began - planned) <= TOLERANCE:
            return ""
        minutes = int(abs(began - planned).total_seconds() // 60)
        sentence = (
            self.tr("Eröffnet um {began}, {n} Minuten später als geplant ({planned}).")
            if began > planned
            else self.tr("Eröffnet um {began}, {n} Minuten früher als geplant ({planned}).")
        )
        return sentence.format(began=formats.time_of_day(began), n=minutes, planned=formats.time_of_day(planned))

    def _put_away(self) -> None:
        if self._meeting is not None:
            self._away.add(self._meeting)
        self.hide()
