"""How a measure gets its dates: by hand or automatically, what binds it, its deadline, and how it repeats."""

from typing import Any

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from smartaachen_desktop.gui.plan.edits import bound_to, days_known
from smartaachen_desktop.gui.plan.inputs import choice_box, choose, words_box
from smartaachen_desktop.gui.shared.inputs import DateEdit
from smartaachen_desktop.gui.shared.numbers import NumberBox
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.model.plan import Constraint
from smartaachen_desktop.model.working_time import WorkCalendar
from smartaachen_desktop.services.plan import ChangeMeasure
from smartaachen_desktop.services.queries.plan import MeasureRow

LONGEST_SERIES = 3660


class SchedulingFields(QObject):
    """Fields for the form of the details; each change goes out as one command."""

    wanted = Signal(object)
    refused = Signal(object)
    """A rule that is known before anything is sent."""

    def __init__(self, theme: ThemeBox, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._row: MeasureRow | None = None
        self._calendar: WorkCalendar | None = None
        self.mode = choice_box(self.tr("Planung"))
        self.mode.addItem(self.tr("von Hand"), False)
        self.mode.addItem(self.tr("automatisch"), True)
        self.constraint = words_box(self.tr("Terminvorgabe"), tuple(Constraint))
        self.constraint_day = DateEdit(theme, self.tr("Tag der Vorgabe"))
        self.deadline = DateEdit(theme, self.tr("Stichtag"))
        self.series = NumberBox()
        self.series.setRange(0, LONGEST_SERIES)
        self.series.setSpecialValueText(self.tr("keine Serie"))
        self.series.setPrefix(self.tr("alle "))
        self.series.setAccessibleName(self.tr("Wiederholung"))
        self.series.setKeyboardTracking(False)
        self.series.setMinimumWidth(80)
        self.unit = choice_box(self.tr("Wiederholung in Tagen oder Monaten"))
        self.unit.setMinimumWidth(86)
        self.unit.addItem(self.tr("Tage"), "days")
        self.unit.addItem(self.tr("Monate"), "months")
        self.repeat = QWidget()
        self.repeat.setAccessibleName(self.tr("Wiederholung"))
        self.repeat.setFocusProxy(self.series)
        line = QHBoxLayout(self.repeat)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        line.addWidget(self.series, 1)
        line.addWidget(self.unit)
        self.funding = QLineEdit()
        self.funding.setAccessibleName(self.tr("Förderung"))
        self.funding.setPlaceholderText(self.tr("Förderprogramm, Bescheid"))
        for edit in (self.constraint_day, self.deadline):
            edit.setAccessibleName(edit.edit.accessibleName())
            edit.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._connect()

    def _connect(self) -> None:
        self.mode.activated.connect(lambda _index: self._mode_chosen())
        self.constraint.activated.connect(lambda _index: self._constraint_chosen())
        self.constraint_day.committed.connect(self._day_typed)
        self.deadline.committed.connect(lambda day: self._send(deadline=day))
        self.series.valueChanged.connect(lambda _value: self._series_set())
        self.unit.activated.connect(lambda _index: self._series_set())
        self.funding.editingFinished.connect(self._funding_typed)

    def show_measure(self, row: MeasureRow, calendar: WorkCalendar, *, other: bool) -> None:
        self._row, self._calendar = row, calendar
        choose(self.mode, row.automatic)
        choose(self.constraint, row.constraint)
        self.show_series(row)
        for edit, day in ((self.constraint_day, row.constraint_day), (self.deadline, row.deadline)):
            if other or not (edit.edit.hasFocus() and edit.edit.isModified()):
                edit.set_value(day)
        if other or not (self.funding.hasFocus() and self.funding.isModified()):
            self.funding.setText(row.funding)

    def show_series(self, row: MeasureRow) -> None:
        """Show what is stored."""
        with QSignalBlocker(self.series):
            self.series.setValue(row.series_months or row.series_days or 0)
        if row.is_series:
            choose(self.unit, "months" if row.series_months else "days")

    def binds(self, row: MeasureRow) -> tuple[bool, bool]:
        """Whether constraint and its day are to be seen: a measure planned by hand is bound by nothing."""
        bound = row.constraint is not Constraint.SOON
        return row.automatic or bound, bound

    def show_stored(self) -> None:
        """After a refusal: what was chosen did not come true."""
        if self._row is not None:
            choose(self.mode, self._row.automatic)
            choose(self.constraint, self._row.constraint)
            self.show_series(self._row)
            self.constraint_day.set_value(self._row.constraint_day)
            self.deadline.set_value(self._row.deadline)

    def _mode_chosen(self) -> None:
        row, automatic = self._row, bool(self.mode.currentData())
        if row is None or self._calendar is None or automatic == row.automatic:
            return
        if not automatic:
            self._send(automatic=False)
            return
        try:
            self.wanted.emit(ChangeMeasure(row.id, automatic=True, **days_known(row, self._calendar)))
        except UserError as error:
            self.refused.emit(error)

    def _constraint_chosen(self) -> None:
        row, wanted = self._row, Constraint(self.constraint.currentData())
        if row is None or wanted is row.constraint:
            return
        try:
            self.wanted.emit(ChangeMeasure(row.id, constraint=wanted, constraint_day=bound_to(row, wanted)))
        except UserError as error:
            self.refused.emit(error)

    def _day_typed(self, day: Any) -> None:
        if day is None:
            self._send(constraint=Constraint.SOON, constraint_day=None)
        else:
            self._send(constraint_day=day)

    def _series_set(self) -> None:
        number = self.series.value() or None
        months = self.unit.currentData() == "months"
        self._send(series_days=None if months else number, series_months=number if months else None)

    def _funding_typed(self) -> None:
        if self.funding.isModified():
            self.funding.setModified(False)
            self._send(funding=self.funding.text().strip())

    def _send(self, **values: Any) -> None:
        if self._row is not None and any(getattr(self._row, key) != value for key, value in values.items()):
            self.wanted.emit(ChangeMeasure(self._row.id, **values))
