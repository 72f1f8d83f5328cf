"""Parts of the change form: amounts, transfers, and budget lines that come or go."""

from uuid import UUID

from PySide6.QtWidgets import QWidget

from smartaachen_desktop.formats import euros
from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.change_inputs import ChangePart, SearchCombo, YearAmounts, YearEdit, entry
from smartaachen_desktop.gui.meeting.choices import Choices, Combo
from smartaachen_desktop.gui.shared.inputs import MoneyEdit
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.model.budget import CostGroup
from smartaachen_desktop.services.command import Command
from smartaachen_desktop.services.proposal_ends import ProposeLineEnd, ProposeNewLine
from smartaachen_desktop.services.proposals import ProposeAmount, ProposeTransfer
from smartaachen_desktop.services.queries.budget import Amounts
from smartaachen_desktop.services.queries.words import COST_NAMES

AMOUNT, TRANSFER, NEW_LINE, END_LINE = "amount", "transfer", "new_line", "end_line"
USUAL_YEARS = 3


class MoneyPart(ChangePart):
    """An amount of one line and year, or a transfer: from which line, to which, and how much; what is left stands
    below each line."""

    def __init__(self, acts: Acts, line: SearchCombo) -> None:
        super().__init__()
        self.kinds = ((AMOUNT, tr("Ansatz ändern")), (TRANSFER, tr("Umschichtung")))
        self.line = line
        self.year = YearEdit(tr("Jahr"))
        self.left = PlainLabel(acts.theme, "", "ink2", "small", tabular=True, wrap=True)
        self.amount = MoneyEdit(acts.theme, tr("Betrag"))
        self.to_line = SearchCombo(tr("Nach Position"))
        self.to_year = YearEdit(tr("im Jahr"))
        self.to_left = PlainLabel(acts.theme, "", "ink2", "small", tabular=True, wrap=True)
        self.rows = [
            (tr("im Jahr"), self.year), (tr("bisher"), self.left),
            (tr("Nach Position"), self.to_line), (tr("im Jahr"), self.to_year), (tr("bisher"), self.to_left),
            (tr("Betrag"), self.amount),
        ]  # fmt: skip
        self.to_line.activated.connect(lambda _index: self._show_left())
        self.to_year.valueChanged.connect(lambda _year: self._show_left())

    def shown(self, kind: str) -> tuple[QWidget, ...]:
        known = (self.left,) if self.line.chosen() is not None else ()
        if kind == AMOUNT:
            return (self.line, self.year, *known, self.amount)
        return (self.line, self.year, *known, self.to_line, self.to_year, self.to_left, self.amount)

    def line_words(self, kind: str) -> str:
        return tr("Von Position") if kind == TRANSFER else super().line_words(kind)

    def offer(self, choices: Choices) -> None:
        super().offer(choices)
        self.to_line.fill([(each.id, each.name) for each in choices.budget.lines])

    def start(self, kind: str, year: int) -> None:
        self.year.setValue(year)
        self.to_year.setValue(year)

    def refresh(self, kind: str) -> None:
        found = self._amounts(self.line.chosen(), self.year.value())
        if kind == AMOUNT and found is not None:
            self.amount.set_value(found.planned)
        self._show_left()

    def _show_left(self) -> None:
        self.left.setText(self._words(self.line.chosen(), self.year.value()))
        self.to_left.setText(self._words(self.to_line.chosen(), self.to_year.value()) or "–")

    def _words(self, line: UUID | None, year: int) -> str:
        found = self._amounts(line, year)
        if found is None:
            return ""
        words = tr("Ansatz {planned}, davon verfügbar {left}")
        return words.format(planned=euros(found.planned), left=euros(found.available))

    def _amounts(self, line: UUID | None, year: int) -> Amounts | None:
        budget = self.choices.budget if self.choices is not None else None
        row = next((each for each in budget.lines if each.id == line), None) if budget is not None else None
        if budget is None or row is None:
            return None
        return row.amounts[budget.years.index(year)] if year in budget.years else Amounts()

    def commit(self) -> bool:
        return self.amount.commit()

    def command(self, kind: str, item: UUID, motion: UUID | None) -> Command:
        words = tr("Bitte wählen Sie eine Haushaltsposition.")
        line, cents = self.line.needed(words), self.amount.value() or 0
        if kind == AMOUNT:
            return ProposeAmount(item, line, self.year.value(), cents, motion)
        target = self.to_line.needed(words)
        return ProposeTransfer(item, line, self.year.value(), target, self.to_year.value(), cents, motion)

    def clear(self) -> None:
        self.amount.set_value(None)


class NewLinePart(ChangePart):
    def __init__(self, acts: Acts) -> None:
        super().__init__()
        self.kinds = ((NEW_LINE, tr("Neue Haushaltsposition")),)
        self.name = entry(tr("Bezeichnung"))
        self.group = Combo(tr("Kostenart"), COST_NAMES.items())
        self.group.set_value(CostGroup.MATERIAL)
        self.amounts = YearAmounts(acts)
        self.rows = [
            (tr("Bezeichnung"), self.name), (tr("Kostenart"), self.group), (tr("Ansätze"), self.amounts),
        ]  # fmt: skip

    def start(self, kind: str, year: int) -> None:
        self.amounts.start(range(year, year + USUAL_YEARS))

    def commit(self) -> bool:
        return self.amounts.commit()

    def command(self, kind: str, item: UUID, motion: UUID | None) -> Command:
        return ProposeNewLine(item, self.name.text(), self.amounts.amounts(), CostGroup(self.group.value()), motion)

    def clear(self) -> None:
        self.name.clear()


class EndLinePart(ChangePart):
    def __init__(self, line: SearchCombo) -> None:
        super().__init__()
        self.kinds = ((END_LINE, tr("Haushaltsposition löschen")),)
        self.line = line
        self.rows = []

    def shown(self, kind: str) -> tuple[QWidget, ...]:
        return (self.line,)

    def command(self, kind: str, item: UUID, motion: UUID | None) -> Command:
        return ProposeLineEnd(item, self.line.needed(tr("Bitte wählen Sie eine Haushaltsposition.")), motion)
