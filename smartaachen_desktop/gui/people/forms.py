"""Strips in which something is added: a member, a person, a department, a body."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.card import Pane, Rule
from smartaachen_desktop.gui.shared.inputs import CheckedEdit, ErrorLine
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.shared.saved import Combo
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.model.people import MemberGroup, RuleProfile
from smartaachen_desktop.services.queries.people import PersonRow
from smartaachen_desktop.services.queries.words import GROUP_NAMES, PROFILE_NAMES


class Strip(Pane):
    """Labelled fields in one row. Enter sends, Esc puts it away; what was typed stays when it is refused."""

    sent = Signal()
    closed = Signal()

    def __init__(self, theme: ThemeBox, title: str, button: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, ground="sunken", parent=parent)
        self.heading = PlainLabel(theme, title, bold=True, elide=True)
        self.fields = QHBoxLayout()
        self.fields.setSpacing(12)
        self.error = ErrorLine(theme)
        self.button = KeyButton(theme, button, "Return", kind="primary", small=True)
        self.cancel = KeyButton(theme, self.tr("Abbrechen"), "Esc", kind="link", small=True)
        self.button.clicked.connect(self.submit)
        self.cancel.clicked.connect(self.close_form)
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        buttons.addWidget(self.button)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.error, 100)
        buttons.addStretch(1)  # the buttons stay at the left while the error is hidden
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(6)
        column.addWidget(self.heading)
        column.addLayout(self.fields)
        column.addLayout(buttons)
        self.body.addWidget(inside)
        self.body.addWidget(Rule(theme))
        self._lines: list[QLineEdit] = []
        self._firsts: list[tuple[Combo, Any]] = []
        """The choices and what they stand on at first."""
        self.hide()

    def add(self, label: str, field: QWidget, stretch: int = 1) -> None:
        words = PlainLabel(self.theme, label, "ink2", "small")
        words.setBuddy(field)
        field.setAccessibleName(label)
        if isinstance(field, Combo):
            self._firsts.append((field, field.value()))
        column = QVBoxLayout()
        column.setSpacing(3)
        column.addWidget(words)
        column.addWidget(field)
        self.fields.addLayout(column, stretch)

    def line(self, label: str, stretch: int = 1, hint: str = "") -> QLineEdit:
        edit = QLineEdit()
        edit.setPlaceholderText(hint)
        self._lines.append(edit)
        self.add(label, edit, stretch)
        return edit

    def first(self) -> QWidget:
        return self._lines[0]

    def open_form(self) -> None:
        self.error.show_error("")
        self.show()
        self.first().setFocus(Qt.FocusReason.OtherFocusReason)

    def submit(self) -> None:
        self.error.show_error("")
        self.sent.emit()

    def refuse(self, error: UserError) -> None:
        self.error.show_error(error.sentence())

    def close_form(self) -> None:
        for edit in self._lines:
            edit.clear()
        for checked in self.findChildren(CheckedEdit):
            checked.set_value(None)
        for combo, value in self._firsts:
            combo.set_value(value)
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_form()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submit()
        else:
            super().keyPressEvent(event)


class PersonBox(QComboBox):
    """Choose somebody known or type a new name."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setAccessibleName(name)
        self.setMinimumContentsLength(12)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._people: tuple[PersonRow, ...] = ()

    def offer(self, people: Sequence[PersonRow]) -> None:
        """Names to choose from; typed text stays."""
        if tuple(people) == self._people:
            return
        text = self.currentText()
        self._people = tuple(people)
        self.clear()
        self.addItems([person.name for person in people])
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        self.setEditText(text)

    def known(self) -> PersonRow | None:
        """The person of that name, None for a new one."""
        name = self.currentText().strip()
        return next((person for person in self._people if person.name == name), None)


class MemberStrip(Strip):
    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", "", parent)
        self.heading.setText(self.tr("Neues Mitglied"))
        self.button.set_words(self.tr("Aufnehmen"))
        self.person = PersonBox(self.tr("Person"))
        line = self.person.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("wählen oder neu"))
        self.group = Combo(self.tr("Gruppe"), list(GROUP_NAMES.items()))
        self.group.set_value(MemberGroup.MEMBER)
        self.add(self.tr("Person, vorhanden oder neu"), self.person, 4)
        self.add(self.tr("Gruppe"), self.group, 3)
        self.role = self.line(self.tr("Funktion"), 2)
        self.on_behalf_of = self.line(self.tr("für"), 2)

    def first(self) -> QWidget:
        return self.person

    def open_form(self) -> None:
        self.person.setEditText("")
        super().open_form()


class PersonStrip(Strip):
    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", "", parent)
        self.heading.setText(self.tr("Neue Person"))
        self.button.set_words(self.tr("Aufnehmen"))
        self.name = self.line(self.tr("Name"), 3)
        self.office = self.line(self.tr("Amt"), 3)
        self.department = Combo(self.tr("Dienststelle"))
        self.add(self.tr("Dienststelle"), self.department, 2)
        self.email = self.line(self.tr("E-Mail"), 3)


class DepartmentStrip(Strip):
    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", "", parent)
        self.heading.setText(self.tr("Neue Dienststelle"))
        self.button.set_words(self.tr("Aufnehmen"))
        self.code = self.line(self.tr("Kürzel"), 1, "FB 02")
        self.name = self.line(self.tr("Name"), 4)


class BodyStrip(Strip):
    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", "", parent)
        self.heading.setText(self.tr("Neues Gremium"))
        self.button.set_words(self.tr("Aufnehmen"))
        self.name = self.line(self.tr("Name"), 4)
        self.short_name = self.line(self.tr("Kurzname"), 1, "AWD")
        self.profile = Combo(self.tr("Regeln"), list(PROFILE_NAMES.items()))
        self.profile.set_value(RuleProfile.OWN_RULES)
        self.add(self.tr("Regeln"), self.profile, 2)
