"""Interrupting the meeting: why, and when it is to go on."""

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.form import InlineForm
from smartaachen_desktop.gui.meeting.times import ClockEdit, at_clock
from smartaachen_desktop.services.changes import Outcome
from smartaachen_desktop.services.meetings import InterruptMeeting


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
        self.open_form(self.reason)

    def _send(self) -> None:
        if self._meeting is None:
            return
        if not self.resume.commit():
            self.resume.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        value = self.resume.value()
        resume = at_clock(self._acts.now(), value) if value is not None else None
        self.send(InterruptMeeting(self._meeting, self.reason.text(), resume), self._done)

    def _done(self, _outcome: Outcome) -> None:
        self.close_form()
