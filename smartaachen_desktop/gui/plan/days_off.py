"""Own days without work: a table in a dialog in which lines are added, changed and removed."""

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from smartaachen_desktop.gui.dialogs.frame import framed
from smartaachen_desktop.gui.plan.field_error import FieldError
from smartaachen_desktop.gui.shared.buttons import IconButton, KeyButton
from smartaachen_desktop.gui.shared.inputs import DateEdit
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.services.command import Command
from smartaachen_desktop.services.plan_dates import AddDayOff, ChangeDayOff, RemoveDayOff
from smartaachen_desktop.services.queries.plan import DayOffRow

Send = Callable[[Command, Callable[[UserError], None], Callable[[], None]], None]
"""A command, who is told of a refusal, and who of the success."""


class DaysOffDialog(QDialog):
    """Each change is stored at once and can be undone like any other; `send` runs a command."""

    def __init__(self, theme: ThemeBox, strategy: UUID, send: Send, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._strategy, self._send = theme, strategy, send
        self._shown: tuple[DayOffRow, ...] | None = None
        self.lines: list[DayOffLine] = []
        self.resize(600, 420)
        about = self.tr(
            "Wochenenden und die Feiertage in NRW sind immer frei. Eigene freie Tage kommen hier dazu; "
            "automatisch geplante Maßnahmen behalten ihre Arbeitstage."
        )
        column, foot = framed(self, theme, self.tr("Freie Tage"), about, wrap=True)
        self.empty = PlainLabel(theme, self.tr("Noch keine eigenen freien Tage."), "ink2")
        column.addWidget(self.empty)
        self._grid = QVBoxLayout()
        self._grid.setSpacing(6)
        self._grid.addStretch(1)
        inner = QWidget()
        inner.setProperty("ground", "surface")
        inner.setLayout(self._grid)
        scroll = QScrollArea()
        scroll.setWidget(inner)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        column.addWidget(scroll, 1)
        self.new = DayOffLine(theme, None)
        self.new.add.clicked.connect(self._added)
        column.addWidget(PlainLabel(theme, self.tr("Neue freie Tage"), "ink2", "small", bold=True))
        column.addWidget(self.new)
        done = KeyButton(theme, self.tr("Schließen"), "Esc", kind="primary")
        done.setAutoDefault(False)
        done.clicked.connect(self.accept)
        foot.right.addWidget(done)
        self.new.first.setFocus()

    def show_days(self, days: tuple[DayOffRow, ...]) -> None:
        """Show what is stored; a line that stays keeps what is typed in it."""
        if days == self._shown:
            return
        self._shown = days
        kept = {line.row.id: line for line in self.lines if line.row is not None}
        for line in self.lines:
            if line.row is not None and line.row.id not in {day.id for day in days}:
                self._grid.removeWidget(line)
                line.hide()
                line.deleteLater()
        self.lines = []
        for place, day in enumerate(days):
            line = kept.get(day.id) or self._line(day)
            line.show_day(day)
            self._grid.insertWidget(place, line)
            self.lines.append(line)
        self.empty.setVisible(not days)

    def _line(self, day: DayOffRow) -> "DayOffLine":
        line = DayOffLine(self._theme, day)
        line.changed.connect(partial(self._change, line))
        line.remove.clicked.connect(lambda: self._send(RemoveDayOff(day.id), line.refuse, _nothing))
        return line

    def _change(self, line: "DayOffLine", values: dict[str, Any]) -> None:
        if line.row is not None:
            self._send(ChangeDayOff(line.row.id, **values), line.refuse, _nothing)

    def _added(self) -> None:
        first, last = self.new.first, self.new.last
        if not (first.commit() and last.commit()):
            return
        begin = first.value()
        if begin is None:
            first.refuse(self.tr("Nennen Sie den ersten freien Tag, z. B. 27.12.2022."))
            first.setFocus()
            return
        command = AddDayOff(self._strategy, begin, last.value() or begin, self.new.name.text())
        self.new.error.show_error("")
        self._send(command, self.new.refuse, self._stored)

    def _stored(self) -> None:
        """The new line was stored: it is free for the next one."""
        self.new.clear()
        self.new.first.setFocus()


class DayOffLine(QWidget):
    """First and last day and a name; without a row it takes a new one."""

    changed = Signal(object)

    def __init__(self, theme: ThemeBox, row: DayOffRow | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = row
        self.first = DateEdit(theme, self.tr("Erster freier Tag"))
        self.last = DateEdit(theme, self.tr("Letzter freier Tag"))
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Name der freien Tage"))
        self.name.setPlaceholderText(self.tr("z. B. Betriebsausflug"))
        self.error = FieldError(theme)
        self.add = KeyButton(theme, self.tr("Hinzufügen"), icon="plus", small=True)
        self.add.setAutoDefault(False)
        self.remove = IconButton(theme, "trash", self.tr("Freie Tage entfernen"), kind="link")
        self.remove.setAutoDefault(False)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        for place, widget in enumerate((self.first, self.last, self.name, self.add if row is None else self.remove)):
            grid.addWidget(widget, 0, place, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.error, 1, 0, 1, 4)
        grid.setColumnStretch(2, 1)
        (self.remove if row is None else self.add).hide()
        self.first.setFixedWidth(112)
        self.last.setFixedWidth(112)
        if row is not None:
            self.first.committed.connect(lambda day: self._tell(first=day))
            self.last.committed.connect(lambda day: self._tell(last=day))
            self.name.editingFinished.connect(lambda: self._tell(name=self.name.text().strip()))

    def show_day(self, row: DayOffRow) -> None:
        self.row = row
        self.error.show_error("")
        self.first.set_value(row.first)
        self.last.set_value(row.last)
        if not (self.name.hasFocus() and self.name.isModified()):
            self.name.setText(row.name)

    def clear(self) -> None:
        self.first.set_value(None)
        self.last.set_value(None)
        self.name.clear()
        self.error.show_error("")

    def refuse(self, error: UserError) -> None:
        self.error.show_error(error.sentence())

    def _tell(self, **values: Any) -> None:
        row = self.row
        if row is None or all(getattr(row, key) == value for key, value in values.items()):
            return
        if None in values.values():
            self.show_day(row)
            self.error.show_error(self.tr("Freie Tage brauchen einen ersten und einen letzten Tag."))
            return
        self.changed.emit(values)


def _nothing() -> None:
    """The change shows by itself."""
