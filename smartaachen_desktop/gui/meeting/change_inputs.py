"""Inputs of the form that prepares a change, and what its parts have in common."""

from collections.abc import Iterable
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from smartaachen_desktop import formats
from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.choices import Choices, Combo
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.inputs import CheckedEdit, MoneyEdit
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.gui.shared.name_line import dress_completer
from smartaachen_desktop.gui.shared.numbers import NumberBox
from smartaachen_desktop.model.plan import DatePrecision
from smartaachen_desktop.services.command import Command
from smartaachen_desktop.services.queries.plan import MeasureRow

When = tuple[date | None, date | None, DatePrecision]
NO_DATE: When = (None, None, DatePrecision.DAY)
FIRST_YEAR, LAST_YEAR = 2000, 2199
MOST_YEARS = 6


class MissingInput(Exception):
    """An input that the command needs is empty; the words say which."""


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
        completer = dress_completer(QCompleter(self.model(), self))
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setCompleter(completer)
        edit = self.lineEdit()
        assert edit is not None
        edit.setAccessibleName(name)
        edit.setPlaceholderText(self.tr("Namen tippen oder wählen"))
        edit.editingFinished.connect(self._take_only)

    def _take_only(self) -> None:
        """Words that fit one name alone mean it; those that fit several or none stay as they are."""
        words = self.currentText().strip().casefold()
        if not words or self.chosen() is not None:
            return
        fitting = [place for place in range(self.count()) if words in self.itemText(place).casefold()]
        if len(fitting) == 1:
            self.setCurrentIndex(fitting[0])
            self.activated.emit(fitting[0])

    def fill(self, entries: Iterable[tuple[Any, str]]) -> None:
        """Other entries leave alone what is being typed."""
        text, value = self.currentText(), self.value()
        typed = bool(text) and text != self.itemText(self.currentIndex())
        super().fill(entries)
        if typed or (value is not None and self.value() is None):
            self.setEditText(text)

    def chosen(self) -> UUID | None:
        """The value whose name stands in the field, None for words that name nothing."""
        found = self.currentIndex()
        if found < 0 or self.itemText(found) != self.currentText():  # of two equal names the one that was chosen
            found = self.findText(self.currentText(), Qt.MatchFlag.MatchFixedString)
        return self._values[found] if found >= 0 else None

    def needed(self, words: str) -> UUID:
        """The chosen value; MissingInput with `words` where there is none."""
        chosen = self.chosen()
        if chosen is None:
            raise MissingInput(words)
        return chosen


class NumberEdit(NumberBox):
    """A small number with its unit."""

    def __init__(self, name: str, least: int, most: int, suffix: str = "") -> None:
        super().__init__()
        self.setRange(least, most)
        self.setSuffix(suffix)
        self.setAccessibleName(name)
        self.setMaximumWidth(120)


class YearEdit(NumberEdit):
    def __init__(self, name: str) -> None:
        super().__init__(name, FIRST_YEAR, LAST_YEAR)


class Line(QWidget):
    """Several small inputs on one line, the first under the row's own label."""

    def __init__(self, acts: Acts, *parts: tuple[str, QWidget]) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for words, field in parts:
            if words:
                label = PlainLabel(acts.theme, words, "ink2", "small")
                label.setBuddy(field)
                row.addWidget(label)
            row.addWidget(field, 1)
        self.setFocusProxy(parts[0][1])


class YearAmounts(QWidget):
    """The amounts of a new line, one row a year; rows without an amount count for nothing."""

    def __init__(self, acts: Acts) -> None:
        super().__init__()
        self._acts = acts
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        column.addLayout(self._grid)
        self.more = KeyButton(acts.theme, self.tr("Weiteres Jahr"), kind="link", icon="plus", small=True)
        self.more.clicked.connect(lambda: self._add(self.rows[-1][0].value() + 1))
        line = QHBoxLayout()
        line.addWidget(self.more)
        line.addStretch(1)
        column.addLayout(line)
        self.rows: list[tuple[YearEdit, MoneyEdit]] = []

    def start(self, years: Iterable[int]) -> None:
        """Empty rows for the given years; what was typed before is forgotten."""
        wanted = list(years)[:MOST_YEARS]
        while len(self.rows) < len(wanted):
            self._add(wanted[len(self.rows)])
        for (edit, amount), year in zip(self.rows, wanted, strict=False):
            edit.setValue(year)
            amount.set_value(None)
        for _edit, amount in self.rows[len(wanted) :]:
            amount.set_value(None)

    def amounts(self) -> tuple[tuple[int, int], ...]:
        found = ((edit.value(), amount.value()) for edit, amount in self.rows)
        return tuple((year, cents) for year, cents in found if cents is not None)

    def commit(self) -> bool:
        return all(amount.commit() for _edit, amount in self.rows)

    def _add(self, year: int) -> None:
        number = len(self.rows) + 1
        edit = YearEdit(tr("Jahr, {number}. Zeile").format(number=number))
        edit.setValue(year)
        amount = MoneyEdit(self._acts.theme, tr("Ansatz, {number}. Zeile").format(number=number))
        self._grid.addWidget(edit, number, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(amount, number, 1)
        self.rows.append((edit, amount))
        self.more.setEnabled(number < MOST_YEARS)


class ChangePart:
    """The inputs of some kinds of change. `rows` are (label, input); `shown` says which of them a kind needs."""

    kinds: tuple[tuple[str, str], ...] = ()
    rows: list[tuple[str, QWidget]]

    def __init__(self) -> None:
        self.choices: Choices | None = None

    def shown(self, kind: str) -> tuple[QWidget, ...]:
        return tuple(field for _label, field in self.rows)

    def line_words(self, kind: str) -> str:
        """What the shared choice of a budget line is called here."""
        return tr("Position")

    def offer(self, choices: Choices) -> None:
        """Fill the lists to choose from."""
        self.choices = choices

    def start(self, kind: str, year: int) -> None:
        """The form opens, or the kind was chosen; `year` is the budget year meant usually."""

    def refresh(self, kind: str) -> None:
        """Show what stands in the plan now for the chosen target."""

    def commit(self) -> bool:
        """Whether everything typed can be read."""
        return True

    def command(self, kind: str, item: UUID, motion: UUID | None) -> Command:
        raise NotImplementedError

    def clear(self) -> None:
        """Forget what was typed: the change is prepared."""

    def measure_row(self, measure: UUID | None) -> MeasureRow | None:
        measures = self.choices.measures if self.choices is not None else ()
        return next((each for each in measures if each.id == measure), None)


def entry(name: str) -> QLineEdit:
    edit = QLineEdit()
    edit.setAccessibleName(name)
    return edit


def listed(pairs: Iterable[tuple[Any, str]], none: str) -> list[tuple[Any, str]]:
    """The choices with one for "nobody" or "none" in front."""
    return [(None, none), *pairs]
