"""Who stands in an election, with the votes won: one row each, and always an empty one for the next name."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.shared.name_line import NameLine
from smartaachen_desktop.gui.shared.numbers import NumberBox
from smartaachen_desktop.gui.shared.offers import Offer
from smartaachen_desktop.gui.theme import ThemeBox

MOST = 12


class CountBox(NumberBox):
    """A count of votes."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(0, 999)
        self.setAccessibleName(name)
        self.setMinimumWidth(72)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.selectAll()  # the next digit replaces the nought, as behind Tab


class CandidateRows(QWidget):
    """`changed` comes from the user. Names are completed from the people at the table."""

    changed = Signal()
    grown = Signal()
    """An empty row for the next name was added."""

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._names: tuple[Offer, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self.rows: list[tuple[NameLine, CountBox]] = []
        self._labels: list[PlainLabel] = []
        self._quiet = False
        self._add()

    def offer(self, names: Sequence[str]) -> None:
        self._names = tuple(map(Offer, names))

    def settle(self) -> None:
        """No name stays half typed."""
        for name, _box in self.rows:
            name.settle()

    def candidates(self) -> tuple[tuple[str, int], ...]:
        """The rows with a name."""
        return tuple((name.text().strip(), box.value()) for name, box in self.rows if name.text().strip())

    def show_candidates(self, candidates: Sequence[tuple[str, int]], *, fixed: bool = False) -> None:
        """Show without telling; `fixed` names take only votes (a run-off)."""
        self._quiet = True
        wanted = len(candidates) if fixed else min(len(candidates) + 1, MOST)
        while len(self.rows) < wanted:
            self._add()
        while len(self.rows) > wanted:
            for widget in self.rows.pop():
                self._grid.removeWidget(widget)
                widget.deleteLater()
            label = self._labels.pop()
            self._grid.removeWidget(label)
            label.deleteLater()
        for place, (name, box) in enumerate(self.rows):
            text, votes = candidates[place] if place < len(candidates) else ("", 0)
            name.setText(text)
            name.setReadOnly(fixed)
            box.setValue(votes)
        self._quiet = False

    def all_for_first(self, count: int) -> None:
        self.rows[0][1].setValue(count)

    def _add(self) -> None:
        place = len(self.rows)
        words = self.tr("Vorschlag {number}").format(number=place + 1)
        name = NameLine(self._theme, words, lambda: self._names)
        name.setPlaceholderText(self.tr("Name oder Amt"))
        box = CountBox(self.tr("Stimmen für Vorschlag {number}").format(number=place + 1))
        name.textChanged.connect(self._named)
        box.valueChanged.connect(self._told)
        number = PlainLabel(self._theme, f"{place + 1}.", "ink2", tabular=True)
        self._labels.append(number)
        for column, widget in enumerate((number, name, box)):
            self._grid.addWidget(widget, place, column)
            widget.show()  # at once: a Tab that follows the first letter must find the row
        self.rows.append((name, box))
        if place:  # made late it would stand at the end of the window's order, and Tab would skip it
            before = self.rows[place - 1][1]
            QWidget.setTabOrder(before, name)
            QWidget.setTabOrder(name, box)

    def _named(self, _text: str) -> None:
        if self._quiet:
            return
        if self.rows[-1][0].text().strip() and not self.rows[-1][0].isReadOnly() and len(self.rows) < MOST:
            self._add()
            self.grown.emit()
        self.changed.emit()

    def _told(self, _value: int) -> None:
        if not self._quiet:
            self.changed.emit()
