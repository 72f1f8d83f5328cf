"""Names to choose from in the workbench's forms, and the combo box that shows them."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget
from sqlalchemy.orm import Session

from smartaachen_desktop.services.queries.budget import BudgetView, budget_view
from smartaachen_desktop.services.queries.papers import paper_labels
from smartaachen_desktop.services.queries.people import PeopleView, people_view
from smartaachen_desktop.services.queries.plan import LinkRow, MeasureRow, plan_view
from smartaachen_desktop.services.queries.strategy import FieldRow
from smartaachen_desktop.services.queries.text_blocks import TextBlockRow, text_block_rows


@dataclass(frozen=True)
class Choices:
    """People, bodies, departments, papers as (id, "FB 02/0103/WP18 · title", public), what motions change, blocks."""

    people: PeopleView
    papers: tuple[tuple[UUID, str, bool], ...]
    measures: tuple[MeasureRow, ...]
    fields: tuple[FieldRow, ...]
    budget: BudgetView
    text_blocks: tuple[TextBlockRow, ...] = ()
    links: tuple[LinkRow, ...] = ()


def load_choices(session: Session) -> Choices:
    plan = plan_view(session)
    return Choices(
        people_view(session),
        paper_labels(session),
        plan.measures,
        plan.fields,
        budget_view(session),
        text_block_rows(session),
        plan.links,
    )


class Combo(QComboBox):
    """A combo box of (value, words); words are plain text and may be long."""

    def __init__(self, name: str, entries: Iterable[tuple[Any, str]] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._values: list[Any] = []
        self.fill(entries)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second half of a double click on a button that has just gone must not open the list."""

    def fill(self, entries: Iterable[tuple[Any, str]]) -> None:
        """Replace the entries; the choice stays where it is still offered."""
        pairs = list(entries)
        if [value for value, _ in pairs] == self._values and [words for _, words in pairs] == [
            self.itemText(number) for number in range(self.count())
        ]:
            return
        chosen = self.value()
        blocked = self.blockSignals(True)
        self.clear()
        self._values = [value for value, _ in pairs]
        self.addItems([words for _, words in pairs])
        self.set_value(chosen)
        self.blockSignals(blocked)

    def value(self) -> Any:
        index = self.currentIndex()
        return self._values[index] if 0 <= index < len(self._values) else None

    def values(self) -> tuple[Any, ...]:
        return tuple(self._values)

    def words(self) -> tuple[str, ...]:
        return tuple(self.itemText(number) for number in range(self.count()))

    def set_value(self, value: Any) -> None:
        if value in self._values:
            self.setCurrentIndex(self._values.index(value))
        else:
            self.setCurrentIndex(0 if None in self._values[:1] else -1)

    def wheelEvent(self, event: Any) -> None:
        event.ignore()
