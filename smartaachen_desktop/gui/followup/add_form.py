"""The strip in which an assignment is added by hand or to a resolution."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from smartaachen_desktop.gui.shared.add_strip import AddStrip
from smartaachen_desktop.gui.shared.assignment_priority import CHOICES
from smartaachen_desktop.gui.shared.inputs import DateEdit
from smartaachen_desktop.gui.shared.saved import Combo
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.resolutions import NORMAL_PRIORITY
from smartaachen_desktop.services.assignments import AddAssignment
from smartaachen_desktop.services.queries.followup import ResolutionRow
from smartaachen_desktop.services.queries.people import PeopleView


class AddForm(AddStrip):
    sent = Signal(object)
    """The command."""

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", "", parent=parent)
        self.button.set_words(self.tr("Anlegen"))
        self._resolution: UUID | None = None
        self.text = self.line(self.tr("Auftrag"), 6, self.tr("Was ist zu tun?"))
        self.person = Combo(self.tr("Zuständig"))
        self.department = Combo(self.tr("Dienststelle"))
        self.due = DateEdit(theme, self.tr("Frist"))
        self.due.edit.setPlaceholderText(self.tr("TT.MM.JJJJ"))
        self.add(self.tr("Zuständig"), self.person, 3)
        self.add(self.tr("Dienststelle"), self.department, 3)
        self.add(self.tr("Frist"), self.due, 2)
        self.priority = Combo(self.tr("Priorität"), CHOICES)
        self.add(self.tr("Priorität"), self.priority, 2)

    def open_for(self, people: PeopleView, resolution: ResolutionRow | None = None) -> None:
        self._resolution = resolution.id if resolution is not None else None
        words = self.tr("Neuer Auftrag zu {number}").format(number=resolution.number) if resolution else ""
        self.heading.setText(words or self.tr("Neuer Auftrag, von Hand angelegt"))
        self.person.fill(
            [
                (None, self.tr("noch offen")),
                *((each.id, each.name) for each in sorted(people.people, key=lambda who: not who.is_contact)),
            ]
        )
        self.department.fill(
            [
                (None, self.tr("keine")),
                *((each.id, f"{each.code} · {each.name}".rstrip(" ·")) for each in people.departments),
            ]
        )
        if self.person.currentIndex() < 0:
            self.person.set_value(None)
        if self.department.currentIndex() < 0:
            self.department.set_value(None)
        self.priority.set_value(NORMAL_PRIORITY)
        self.open_form()

    def submit(self) -> None:
        if not self.due.commit():
            self.due.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.sent.emit(
            AddAssignment(
                text=self.text.text(),
                resolution=self._resolution,
                responsible=self.person.value(),
                department=self.department.value(),
                due=self.due.value(),
                priority=self.priority.value(),
            )
        )
