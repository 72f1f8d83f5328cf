"""Strips in which something is added: a member, a person, a department, a body."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from smartaachen_desktop.gui.shared.add_strip import AddStrip
from smartaachen_desktop.gui.shared.name_line import dress_completer
from smartaachen_desktop.gui.shared.saved import Combo
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.people import MemberGroup, RuleProfile
from smartaachen_desktop.services.queries.people import PersonRow
from smartaachen_desktop.services.queries.words import GROUP_NAMES, PROFILE_NAMES


class Strip(AddStrip):
    """The view makes the command from the fields."""

    sent = Signal()

    def submit(self) -> None:
        self.error.show_error("")
        self.sent.emit()


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
        self.setCompleter(dress_completer(QCompleter(self.model(), self)))
        self.setEditText(text)

    def known(self) -> PersonRow | None:
        """The person of that name, None for a new one."""
        name = self.currentText().strip()
        return next((person for person in self._people if person.name == name), None)


class MemberStrip(Strip):
    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", "", parent=parent)
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
        super().__init__(theme, "", "", parent=parent)
        self.heading.setText(self.tr("Neue Person"))
        self.button.set_words(self.tr("Aufnehmen"))
        self.name = self.line(self.tr("Name"), 3)
        self.office = self.line(self.tr("Amt"), 3)
        self.department = Combo(self.tr("Dienststelle"))
        self.add(self.tr("Dienststelle"), self.department, 2)
        self.email = self.line(self.tr("E-Mail"), 3)


class DepartmentStrip(Strip):
    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", "", parent=parent)
        self.heading.setText(self.tr("Neue Dienststelle"))
        self.button.set_words(self.tr("Aufnehmen"))
        self.code = self.line(self.tr("Kürzel"), 1, "FB 02")
        self.name = self.line(self.tr("Name"), 4)


class BodyStrip(Strip):
    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", "", parent=parent)
        self.heading.setText(self.tr("Neues Gremium"))
        self.button.set_words(self.tr("Aufnehmen"))
        self.name = self.line(self.tr("Name"), 4)
        self.short_name = self.line(self.tr("Kurzname"), 1, "AWD")
        self.profile = Combo(self.tr("Regeln"), list(PROFILE_NAMES.items()))
        self.profile.set_value(RuleProfile.OWN_RULES)
        self.add(self.tr("Regeln"), self.profile, 2)
