"""The form that prepares one change of plan, budget or board for the motion under discussion."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QSpinBox, QWidget

from smartaachen_desktop import formats
from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.choices import Choices, Combo
from smartaachen_desktop.gui.meeting.form import InlineForm
from smartaachen_desktop.gui.shared.inputs import CheckedEdit, MoneyEdit
from smartaachen_desktop.model.plan import DatePrecision, MeasureKind, MeasureStatus
from smartaachen_desktop.model.voting import MotionKind
from smartaachen_desktop.services.changes import Outcome
from smartaachen_desktop.services.command import Command
from smartaachen_desktop.services.proposals import (
    ProposeAmount,
    ProposeCardMove,
    ProposeMeasureChange,
    ProposeNewMeasure,
    ProposeTransfer,
)
from smartaachen_desktop.services.queries.meetings import ItemView
from smartaachen_desktop.services.queries.words import HORIZON_NAMES, STATUS_NAMES

When = tuple[date | None, date | None, DatePrecision]
MOVE, STATUS, NEW, MILESTONE, CARD, AMOUNT, TRANSFER = (
    "move", "status", "new", "milestone", "card", "amount", "transfer",
)  # fmt: skip
FIRST_YEAR, LAST_YEAR = 2000, 2199


class WhenEdit(CheckedEdit[When]):
    """A period as exact as it is known: "17.10.2022 bis 13.01.2023", "Juli 2022", "ab 2023"."""

    def __init__(self, acts: Acts, name: str, example: str) -> None:
        super().__init__(acts.theme, name, formats.parse_span, lambda when: formats.span(*when), example=example)


class SearchCombo(Combo):
    """A choice among many: typing finds names by any part of them."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setEditable(True)
        self.setInsertPolicy(self.InsertPolicy.NoInsert)
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setCompleter(completer)
        edit = self.lineEdit()
        assert edit is not None
        edit.setAccessibleName(name)
        edit.setPlaceholderText(self.tr("Namen tippen oder wählen"))

    def chosen(self) -> UUID | None:
        """The value whose name stands in the field, None for words that name nothing."""
        found = self.findText(self.currentText(), Qt.MatchFlag.MatchFixedString)
        return self._values[found] if found >= 0 else None


class YearEdit(QSpinBox):
    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(FIRST_YEAR, LAST_YEAR)
        self.setAccessibleName(name)
        self.setMaximumWidth(110)


class ChangeForm(InlineForm):
    """Shows only the inputs that the chosen kind of change needs; each is filled with what stands in the plan now."""

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(acts, parent)
        self._item: ItemView | None = None
        self._choices: Choices | None = None
        self.kind = Combo(
            self.tr("Was"),
            (
                (MOVE, self.tr("Maßnahme oder Meilenstein verschieben")),
                (STATUS, self.tr("Stand einer Maßnahme ändern")),
                (NEW, self.tr("Neue Maßnahme")),
                (MILESTONE, self.tr("Neuer Meilenstein")),
                (CARD, self.tr("Karte in anderes Feld oder anderen Horizont")),
                (AMOUNT, self.tr("Ansatz ändern")),
                (TRANSFER, self.tr("Umschichtung")),
            ),
        )
        self.kind.setCurrentIndex(0)
        self.kind.activated.connect(lambda _index: self._show_rows())
        self.motion = Combo(self.tr("Zu welchem Antrag"))
        self.measure = SearchCombo(self.tr("Maßnahme"))
        self.measure.activated.connect(lambda _index: self._fill_measure())
        self.title = QLineEdit()
        self.title.setAccessibleName(self.tr("Bezeichnung"))
        self.when = WhenEdit(acts, self.tr("Zeitraum"), self.tr("17.10.2022 bis 13.01.2023, Juli 2022, ab 2023"))
        self.status = Combo(self.tr("Stand"), STATUS_NAMES.items())
        self.status.setCurrentIndex(0)
        self.field = Combo(self.tr("Handlungsfeld"))
        self.horizon = Combo(self.tr("Horizont"), HORIZON_NAMES.items())
        self.horizon.setCurrentIndex(0)
        self.line = SearchCombo(self.tr("Position"))
        self.line.activated.connect(lambda _index: self._fill_amount())
        self.year = YearEdit(self.tr("Jahr"))
        self.year.valueChanged.connect(lambda _year: self._fill_amount())
        self.amount = MoneyEdit(acts.theme, self.tr("Betrag"))
        self.to_line = SearchCombo(self.tr("Nach Position"))
        self.to_year = YearEdit(self.tr("im Jahr"))
        for label, field in (
            (self.tr("Was"), self.kind), (self.tr("Antrag"), self.motion), (self.tr("Maßnahme"), self.measure),
            (self.tr("Bezeichnung"), self.title), (self.tr("Zeitraum"), self.when), (self.tr("Stand"), self.status),
            (self.tr("Handlungsfeld"), self.field), (self.tr("Horizont"), self.horizon),
            (self.tr("Position"), self.line), (self.tr("Jahr"), self.year), (self.tr("Betrag"), self.amount),
            (self.tr("Nach Position"), self.to_line), (self.tr("im Jahr"), self.to_year),
        ):  # fmt: skip
            self.row(label, field)
        self.button.set_words(self.tr("Vorbereiten"))
        self.heading.setText(self.tr("Änderung vorbereiten: wirksam wird sie erst mit dem Beschluss"))
        self.sent.connect(self._send)
        self._show_rows()

    def offer(self, choices: Choices) -> None:
        self._choices = choices
        self.measure.fill([(each.id, f"{each.number} {each.title}") for each in choices.measures])
        self.field.fill([(None, self.tr("Strategieprozess")), *((each.id, each.name) for each in choices.fields)])
        lines = [(each.id, each.name) for each in choices.budget.lines]
        self.line.fill(lines)
        self.to_line.fill(lines)

    def show_item(self, item: ItemView) -> None:
        """The motions a change can hang on; those voted on stand."""
        waiting = [motion for motion in item.motions if motion.vote is None and not motion.withdrawn]
        entries: list[tuple[UUID | None, str]] = [(motion.id, motion.title) for motion in waiting]
        if not any(motion.kind is MotionKind.MAIN for motion in item.motions):
            entries.insert(0, (None, self.tr("Beschlussvorschlag")))
        self.motion.fill(entries)

    def prepare(self, item: ItemView) -> None:
        self._item = item
        if self.motion.value() is None and self.motion.count():
            self.motion.setCurrentIndex(0)
        years = self._choices.budget.years if self._choices is not None else ()
        year = formats.local(self._acts.now()).year
        usual = min((each for each in years if each >= year), default=year)
        for edit in (self.year, self.to_year):
            edit.setValue(usual)
        self._show_rows()
        self.open_form(self.kind)

    def _show_rows(self) -> None:
        kind = self.kind.value() or MOVE
        wanted: dict[QWidget, tuple[str, ...]] = {
            self.motion: (MOVE, STATUS, NEW, MILESTONE, CARD, AMOUNT, TRANSFER),
            self.measure: (MOVE, STATUS, CARD),
            self.title: (NEW, MILESTONE),
            self.when: (MOVE, NEW, MILESTONE),
            self.status: (STATUS,),
            self.field: (NEW, MILESTONE, CARD),
            self.horizon: (NEW, CARD),
            self.line: (AMOUNT, TRANSFER),
            self.year: (AMOUNT, TRANSFER),
            self.amount: (AMOUNT, TRANSFER),
            self.to_line: (TRANSFER,),
            self.to_year: (TRANSFER,),
        }
        for field, kinds in wanted.items():
            shown = kind in kinds and (field is not self.motion or self.motion.count() > 1)
            self.fields.setRowVisible(field, shown)
        self._fill_measure()
        self._fill_amount()

    def _fill_measure(self) -> None:
        chosen = self.measure.chosen()
        found = [each for each in self._choices.measures if each.id == chosen] if self._choices is not None else []
        if found and self.kind.value() in (MOVE, STATUS, CARD):
            measure = found[0]
            self.when.set_value((measure.start, measure.end, measure.precision) if measure.start else None)
            self.status.set_value(measure.status)
            self.field.set_value(measure.field_id)
            self.horizon.set_value(measure.horizon)

    def _fill_amount(self) -> None:
        if self.kind.value() != AMOUNT or self._choices is None:
            return
        budget = self._choices.budget
        line = next((each for each in budget.lines if each.id == self.line.chosen()), None)
        year = self.year.value()
        if line is not None:
            planned = line.amounts[budget.years.index(year)].planned if year in budget.years else 0
            self.amount.set_value(planned)

    def _send(self) -> None:
        item = self._item
        if item is None or not (self.when.commit() and self.amount.commit()):
            return
        makers: dict[str, Callable[[], Command | None]] = {
            MOVE: self._move, STATUS: self._status, NEW: self._new, MILESTONE: self._new, CARD: self._card,
            AMOUNT: self._amount, TRANSFER: self._transfer,
        }  # fmt: skip
        command = makers[self.kind.value() or MOVE]()
        if command is not None:
            self.send(command, self._done)

    def _measure(self) -> UUID | None:
        chosen = self.measure.chosen()
        if chosen is None:
            self.error.show_error(self.tr("Bitte wählen Sie eine Maßnahme aus dem Plan."))
        return chosen

    def _move(self) -> Command | None:
        measure, when = self._measure(), self.when.value() or (None, None, DatePrecision.DAY)
        if measure is None or self._item is None:
            return None
        start, end, precision = when
        found = next(each for each in self._choices.measures if each.id == measure) if self._choices else None
        if found is not None and found.kind is MeasureKind.MILESTONE and precision is DatePrecision.DAY:
            end = None if found.end is None else start
        return ProposeMeasureChange(
            self._item.id, measure, self.motion.value(), start=start, end=end, precision=precision
        )

    def _status(self) -> Command | None:
        measure = self._measure()
        if measure is None or self._item is None:
            return None
        status = MeasureStatus(self.status.value())
        return ProposeMeasureChange(self._item.id, measure, self.motion.value(), status=status)

    def _new(self) -> Command | None:
        assert self._item is not None
        start, end, precision = self.when.value() or (None, None, DatePrecision.DAY)
        milestone = self.kind.value() == MILESTONE
        if milestone and precision is DatePrecision.DAY:
            end = None
        return ProposeNewMeasure(
            self._item.id, self.title.text(), self.motion.value(),
            MeasureKind.MILESTONE if milestone else MeasureKind.MEASURE, self.field.value(), None, start, end,
            precision,
            *(() if milestone or self.horizon.value() is None else (self.horizon.value(),)),
        )  # fmt: skip

    def _card(self) -> Command | None:
        measure = self._measure()
        if measure is None or self._item is None:
            return None
        return ProposeCardMove(self._item.id, measure, self.field.value(), self.motion.value(), self.horizon.value())

    def _line(self, combo: SearchCombo) -> UUID | None:
        chosen = combo.chosen()
        if chosen is None:
            self.error.show_error(self.tr("Bitte wählen Sie eine Haushaltsposition."))
        return chosen

    def _amount(self) -> Command | None:
        line, cents = self._line(self.line), self.amount.value()
        if line is None or self._item is None:
            return None
        return ProposeAmount(self._item.id, line, self.year.value(), cents or 0, self.motion.value())

    def _transfer(self) -> Command | None:
        source, target = self._line(self.line), self._line(self.to_line)
        if source is None or target is None or self._item is None:
            return None
        return ProposeTransfer(
            self._item.id, source, self.year.value(), target, self.to_year.value(), self.amount.value() or 0,
            self.motion.value(),
        )  # fmt: skip

    def _done(self, _outcome: Outcome) -> None:
        self.title.clear()
        self.close_form()
