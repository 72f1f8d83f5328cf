"""Copying a meeting: to which date."""

from datetime import datetime
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from smartaachen_desktop import formats
from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.day_note import DayNote, meetings_on
from smartaachen_desktop.gui.meeting.form import InlineForm
from smartaachen_desktop.gui.meeting.times import ClockEdit, at_clock
from smartaachen_desktop.gui.shared.inputs import DateEdit
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.services.changes import Outcome
from smartaachen_desktop.services.meeting_copy import CopyMeeting
from smartaachen_desktop.services.queries.meetings import MeetingRow


class CopyForm(InlineForm):
    """`copied` tells the new meeting."""

    copied = Signal(object)

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(acts, parent)
        self._meeting: UUID | None = None
        self.rows: tuple[MeetingRow, ...] = ()

    def build(self) -> None:
        self.button.set_words(self.tr("Kopieren"))
        self.day = DateEdit(self._acts.theme, self.tr("Datum der neuen Sitzung"))
        self.time = ClockEdit(self._acts.theme, self.tr("Beginn der neuen Sitzung"))
        words = self.tr("Die Tagesordnung kommt mit, ohne Beratung, Ergebnisse und Abstimmungen.")
        # one line: a wrapped one takes their room
        self.fields.addRow(PlainLabel(self._acts.theme, words, "ink2", "small"))
        for field in (self.day, self.time):
            field.setMinimumHeight(field.sizeHint().height())
        self.day_note = DayNote(self._acts.theme, self.day, lambda day: meetings_on(self.rows, day))
        self.row(self.tr("Neues Datum"), self.day)
        self.fields.addRow("", self.day_note)
        self.row(self.tr("Beginn"), self.time)
        self.sent.connect(self._send)

    def ask(self, meeting: UUID, body: str, start: datetime) -> None:
        """The hour is proposed, the day is not."""
        self._meeting = meeting
        local = formats.local(start)
        self.heading.setText(
            self.tr("Sitzung vom {day} kopieren ({body})").format(body=body, day=formats.day(local.date()))
        )
        self.day.set_value(None)
        self.day_note.look()
        self.time.set_value((local.hour, local.minute))
        self.open_form(self.day)

    def _send(self) -> None:
        if self._meeting is None or not self.day.commit() or not self.time.commit():
            return
        day, time = self.day.value(), self.time.value()
        if day is None or time is None:
            self.error.show_error(self.tr("Bitte Datum und Beginn eintragen."))
            (self.time if day else self.day).setFocus(Qt.FocusReason.OtherFocusReason)
            return
        midday = formats.utc(datetime(day.year, day.month, day.day, 12))
        self.send(CopyMeeting(self._meeting, at_clock(midday, time)), self._done)

    def _done(self, outcome: Outcome) -> None:
        self.close_form()
        self._acts.note(self.tr("Sitzung kopiert."))
        self.copied.emit(outcome.ids["meeting"])
