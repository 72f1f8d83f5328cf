"""Correcting when somebody came and went, all stays of one person in one line."""

import re
from datetime import datetime
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QWidget

from smartaachen_desktop import formats
from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.form import InlineForm
from smartaachen_desktop.gui.meeting.times import at_clock
from smartaachen_desktop.services.attendance import ChangeStay
from smartaachen_desktop.services.changes import Outcome
from smartaachen_desktop.services.queries.meetings import ParticipantView

_CLOCK = r"([01]?\d|2[0-3])[:.]([0-5]\d)"
_STAY = re.compile(rf"{_CLOCK}\s*[-–]\s*(?:{_CLOCK})?")


class TimesForm(InlineForm):
    """ "16:28–17:05, 17:15–": one span a stay, an open end while the person is there."""

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(acts, parent)
        self._who: ParticipantView | None = None

    def build(self) -> None:
        self.times = QLineEdit()
        self.times.setAccessibleName(self.tr("Zeiten, etwa 16:28–17:05, 17:15–"))
        self.row(self.tr("Zeiten"), self.times)
        self.button.set_words(self.tr("Berichtigen"))
        self.sent.connect(self._send)

    def ask(self, who: ParticipantView) -> None:
        self._who = who
        self.heading.setText(self.tr("Zeiten von {name}").format(name=who.name))
        self.times.setText(", ".join(f"{formats.clock(start)}–{formats.clock(end)}" for start, end in who.stays))
        self.open_form(self.times)

    def _send(self) -> None:
        who = self._who
        if who is None:
            return
        parts = [part.strip() for part in self.times.text().split(",") if part.strip()]
        found = [_STAY.fullmatch(part) for part in parts]
        if len(parts) != len(who.stays) or not all(found):
            self.error.show_error(
                self.tr("Bitte {n} Zeitspannen wie 16:28–17:05, durch Komma getrennt.").format(n=len(who.stays))
            )
            return
        wanted: list[tuple[UUID, datetime, datetime | None]] = []
        for match, stay, (start, end) in zip(found, who.stay_ids, who.stays, strict=True):
            assert match is not None
            left = None
            if match[3]:
                left = self._moment(end or start, int(match[3]), int(match[4]))
            wanted.append((stay, self._moment(start, int(match[1]), int(match[2])), left))
        before = dict(zip(who.stay_ids, who.stays, strict=True))
        changed = [each for each in wanted if before[each[0]] != each[1:]]
        if changed:
            self.send_all([ChangeStay(stay, arrived, left) for stay, arrived, left in changed], self._done)
        else:
            self.close_form()

    @staticmethod
    def _moment(known: datetime, hour: int, minute: int) -> datetime:
        """The known moment itself where hour and minute stay, so that its seconds are kept."""
        local = formats.local(known)
        return known if (local.hour, local.minute) == (hour, minute) else at_clock(known, (hour, minute))

    def _done(self, _outcome: Outcome) -> None:
        self.close_form()
