"""Interrupting the meeting: why, and when it is to go on."""

from datetime import timedelta
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from smartaachen_desktop import formats
from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.form import InlineForm
from smartaachen_desktop.gui.meeting.times import ClockEdit, at_clock, write_clock
from smartaachen_desktop.services.changes import Outcome
from smartaachen_desktop.services.meetings import InterruptMeeting

HALF_A_DAY = timedelta(hours=12)
A_BREAK = timedelta(minutes=19)
"""What a break may last, for the example that stands in the empty field; rounded down to five minutes."""


class BreakForm(InlineForm):
    """Enter alone interrupts at once; the time is what the wall announces."""

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(acts, parent)
        self._meeting: UUID | None = None

    def build(self) -> None:
        self.heading.setText(self.tr("Sitzung unterbrechen"))
        self.button.set_words(self.tr("Unterbrechen"))
        self.reason = QLineEdit()
        self.reason.setAccessibleName(self.tr("Grund"))
        self.reason.setPlaceholderText(self.tr("z. B. Pause, Beratung der Fraktionen"))
        self.resume = ClockEdit(self._acts.theme, self.tr("Weiter um"))
        self.row(self.tr("Grund"), self.reason)
        self.row(self.tr("Weiter um"), self.resume)
        self.sent.connect(self._send)

    def ask(self, meeting: UUID) -> None:
        self._meeting = meeting
        self.reason.clear()
        self.resume.set_value(None)
        later = formats.local(self._acts.now() + A_BREAK)
        self.resume.edit.setPlaceholderText(
            self.tr("z. B. {time}").format(time=write_clock((later.hour, later.minute - later.minute % 5)))
        )
        self.open_form(self.reason)

    def _send(self) -> None:
        if self._meeting is None:
            return
        if not self.resume.commit():
            self.resume.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        value = self.resume.value()
        now = self._acts.now()
        resume = at_clock(now, value) if value is not None else None
        if resume is not None and now - resume > HALF_A_DAY:
            resume += timedelta(days=1)  # typed before midnight, meant behind it
        self.send(InterruptMeeting(self._meeting, self.reason.text(), resume), self._done)

    def _done(self, _outcome: Outcome) -> None:
        self.close_form()
