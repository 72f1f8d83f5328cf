"""What the details panel is made of: choices from the database and text that saves itself."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget
from sqlalchemy.orm import Session

from smartaachen_desktop.services.queries.budget import budget_view
from smartaachen_desktop.services.queries.people import people_view
from smartaachen_desktop.services.queries.resolution_choices import ResolutionChoice, resolution_choices
from smartaachen_desktop.services.queries.words import word

PAUSE_MS = 250
Choice = tuple[UUID, str]


@dataclass(frozen=True, slots=True)
class Choices:
    """What contact, department, budget line and resolution can be."""

    contacts: tuple[Choice, ...] = ()
    departments: tuple[Choice, ...] = ()
    lines: tuple[Choice, ...] = ()
    resolutions: tuple[ResolutionChoice, ...] = ()


def read_choices(session: Session) -> Choices:
    """Contacts first; everybody else can be chosen after them."""
    people = people_view(session)
    ordered = sorted(people.people, key=lambda person: not person.is_contact)
    return Choices(
        tuple((person.id, person.name) for person in ordered),
        tuple((each.id, f"{each.code} {each.name}".strip()) for each in people.departments),
        tuple((line.id, line.name) for line in budget_view(session).lines),
        resolution_choices(session),
    )


class PausedText(QPlainTextEdit):
    """Tells its text when typing pauses or the focus leaves; Tab moves on."""

    settled = Signal(str)

    def __init__(self, name: str, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setFixedHeight(lines * 21 + 12)
        self._told = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.settle)
        self.textChanged.connect(self._timer.start)

    def show_text(self, text: str) -> None:
        """Show what is stored unless something else is being typed."""
        if self.hasFocus() and self.toPlainText() != self._told:
            return
        self._told = text
        if text != self.toPlainText():
            with QSignalBlocker(self):
                self.setPlainText(text)

    def settle(self) -> None:
        self._timer.stop()
        if self.toPlainText() != self._told:
            self._told = self.toPlainText()
            self.settled.emit(self._told)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.settle()


def choose(box: QComboBox, value: Any) -> None:
    """Show the entry with this value, else the first; findData compares Python objects by identity only."""
    box.setCurrentIndex(next((index for index in range(box.count()) if box.itemData(index) == value), 0))


def line_edit(name: str, example: str = "") -> QLineEdit:
    edit = QLineEdit()
    edit.setAccessibleName(name)
    edit.setPlaceholderText(example)
    return edit


def choice_box(name: str) -> QComboBox:
    """A choice that gets narrower than its longest entry."""
    box = QComboBox()
    box.setAccessibleName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(6)
    return box


def words_box(name: str, values: tuple[Any, ...]) -> QComboBox:
    """The values of an enum by their German words."""
    box = choice_box(name)
    for value in values:
        box.addItem(word(value), value)
    return box
