"""Under a meeting's date: its weekday, and what speaks against it."""

from collections.abc import Callable, Iterable
from datetime import date
from uuid import UUID

from smartaachen_desktop.formats import WEEKDAYS, local, time_of_day
from smartaachen_desktop.gui.shared.inputs import DateEdit
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.calendar import holiday_name, is_working_day
from smartaachen_desktop.model.meetings import MeetingState
from smartaachen_desktop.services.queries.meetings import MeetingRow


def meetings_on(rows: Iterable[MeetingRow], day: date, *, but: UUID | None = None) -> str:
    """Of any body, for rooms and people are often the same; in the order of the clock."""
    same = [row for row in rows if row.id != but and row.state is not MeetingState.CANCELLED]
    same = [row for row in same if local(row.scheduled_start).date() == day]
    same.sort(key=lambda row: row.scheduled_start)
    return ", ".join(f"{row.short_name or row.organization} {time_of_day(row.scheduled_start)}" for row in same)


class DayNote(PlainLabel):
    """Follows the field as one types. `taken` tells the meetings of that day; nothing of it hinders planning."""

    def __init__(self, theme: ThemeBox, field: DateEdit, taken: Callable[[date], str]) -> None:
        super().__init__(theme, "", "ink2", "small", elide=True)
        self._field, self._taken = field, taken
        field.edited.connect(lambda _text: self.look())
        field.committed.connect(lambda _value: self.look())
        self.look()

    def look(self) -> None:
        day, _error = self._field.read()
        parts = [] if day is None else [WEEKDAYS[day.weekday()]]
        if day is not None:
            if name := holiday_name(day):
                parts.append(self.tr("Feiertag in NRW: {name}").format(name=name))
            if others := self._taken(day):
                parts.append(self.tr("am selben Tag: {meetings}").format(meetings=others))
        free = day is None or (is_working_day(day) and len(parts) == 1)
        self.set_role("ink2" if free else "warn")
        self.setText(" · ".join(parts))
        self.setVisible(bool(parts))
