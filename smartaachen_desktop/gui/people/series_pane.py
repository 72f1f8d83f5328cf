"""Recurring meetings of a body, edited in place, and the next of them to be planned."""

from datetime import date, time
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smartaachen_desktop import formats
from smartaachen_desktop.gui.people.cells import write_day
from smartaachen_desktop.gui.people.forms import Strip
from smartaachen_desktop.gui.people.grid import Grid
from smartaachen_desktop.gui.people.lines import DATE, Column, Line
from smartaachen_desktop.gui.people.preparing import PreparationPane, whole_number
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.card import Rule
from smartaachen_desktop.gui.shared.empty import EmptyView
from smartaachen_desktop.gui.shared.inputs import DateEdit
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.gui.shared.numbers import NumberBox
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.services.command import Command
from smartaachen_desktop.services.queries.preparation import SeriesRow
from smartaachen_desktop.services.series import AddSeries, ChangeSeries, PlanSeriesMeetings, RemoveSeries


def clock_time(text: str) -> time:
    """ "17", "17:30", "17.30" as a time of day."""
    parts = str(text).replace(".", ":").removesuffix("Uhr").strip().split(":")
    try:
        return time(int(parts[0]), int(parts[1]) if len(parts) > 1 else 0)
    except (ValueError, IndexError):
        raise InvalidInput("at", f"„{text}“ ist keine Uhrzeit. Beispiel: 17:00", field="at") from None


class SeriesStrip(Strip):
    def __init__(self, theme: ThemeBox) -> None:
        super().__init__(theme, tr("Neue Sitzungsserie"), tr("Aufnehmen"))
        self.name = self.line(tr("Bezeichnung"), 3, tr("Jour fixe"))
        self.first_day = DateEdit(theme, tr("erster Tag"))
        self.first_day.edit.setPlaceholderText(tr("TT.MM.JJJJ"))
        self.add(tr("erster Tag"), self.first_day, 2)
        self.at = self.line(tr("Beginn"), 1, "17:00")
        self.weeks = self.line(tr("alle … Tage"), 1, "42")
        self.room = self.line(tr("Raum"), 2)


class SeriesPane(PreparationPane):
    """Recurring meetings, and the next of them to be planned with the holidays that move them."""

    def __init__(self, theme: ThemeBox) -> None:
        grid = Grid(
            theme,
            (
                Column("name", tr("Serie"), weight=4),
                Column("first_day", tr("erster Tag"), width=104, kind=DATE, write=write_day),
                Column("at", tr("Beginn"), width=72, write=lambda at: f"{at:%H:%M}" if isinstance(at, time) else at),
                Column("every_days", tr("alle … Tage"), width=88),
                Column("room", tr("Raum"), weight=2),
                Column("planned", tr("geplant"), width=72, editable=False),
            ),
            tr("Sitzungsserien"),
        )
        empty = EmptyView(
            theme, "repeat", tr("Noch keine Sitzungsserie"),
            tr("Eine Serie plant wiederkehrende Sitzungen auf Arbeitstage, Feiertage in NRW werden beachtet."),
            tr("Serie aufnehmen"),
        )  # fmt: skip
        self.strip = SeriesStrip(theme)
        super().__init__(theme, grid, self.strip, empty, tr("Serie"))
        empty.pressed.connect(self.strip.open_form)
        self.foot = QWidget()
        column = QVBoxLayout(self.foot)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.count = NumberBox()
        self.count.setRange(1, 12)
        self.count.setValue(4)
        self.count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.count.setAccessibleName(tr("Anzahl der nächsten Sitzungen"))
        self.plan_button = KeyButton(theme, tr("Sitzungen planen"), kind="secondary", icon="calendar-plus", small=True)
        self.plan_button.clicked.connect(self._plan)
        self.count.valueChanged.connect(lambda _value: self._chosen())
        row.addWidget(PlainLabel(theme, tr("Die nächsten"), "ink2"))
        row.addWidget(self.count)
        row.addWidget(self.plan_button)
        row.addStretch(1)
        self.days = PlainLabel(theme, "", "ink2", "small", tabular=True, wrap=True)
        column.addLayout(row)
        column.addWidget(self.days)
        self.body.addWidget(Rule(theme))
        self.body.addWidget(self.foot)

    def current(self) -> SeriesRow | None:
        key = self.grid.current_key()
        return next((row for row in self.shown.series if row.id == key), None)

    def lines(self) -> list[Line]:
        return [
            Line(row.id, (row.name, row.first_day, row.at, str(row.every_days), row.room, str(row.planned)))
            for row in self.shown.series
        ]

    def command_for(self, key: UUID, name: str, value: Any) -> Command:
        if name == "at":
            value = clock_time(value)
        elif name == "every_days":
            value = whole_number(value, name)
        elif name == "first_day" and value is None:
            raise InvalidInput("first_day", "Bitte den ersten Tag eintragen.", field="first_day")
        return ChangeSeries(key, **{name: value})

    def removal_of(self, key: UUID) -> Command:
        return RemoveSeries(key)

    def addition(self) -> Command:
        strip = self.strip
        if not strip.first_day.commit():
            raise InvalidInput("first_day", strip.first_day.error.text(), field="first_day")
        first: date | None = strip.first_day.value()
        if first is None or self.organization is None:
            raise InvalidInput("first_day", "Bitte den ersten Tag eintragen.", field="first_day")
        return AddSeries(
            self.organization, strip.name.text(), first, clock_time(strip.at.text() or "17:00"),
            whole_number(strip.weeks.text() or "42", "every_days"), room=strip.room.text(),
        )  # fmt: skip

    def _chosen(self) -> None:
        super()._chosen()
        series = self.current() or next(iter(self.shown.series), None)
        self.foot.setVisible(bool(self.shown.series))
        if series is not None:
            self.days.setText(day_words(series, self.count.value()))

    def _plan(self) -> None:
        series = self.current() or next(iter(self.shown.series), None)
        if series is not None:
            self.wished.emit(PlanSeriesMeetings(series.id, self.count.value()))


def day_words(series: SeriesRow, count: int) -> str:
    """ "Mo. 10.01.2022, Mo. 21.02.2022 (statt 20.02.2022: Feiertag) …"."""
    words: list[str] = []
    for each in series.coming[:count]:
        text = formats.weekday_date(each.day)
        if each.moved:
            reason = each.holiday or tr("Wochenende")
            text += " " + tr("(statt {day}: {reason})").format(day=formats.day(each.rhythm), reason=reason)
        words.append(text)
    return tr("{name}: {days}").format(name=series.name, days=" · ".join(words))
