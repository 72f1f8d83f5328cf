"""The form of an assignment: text, responsible contact, department, due date, priority."""

from collections.abc import Hashable
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.choices import Choices, Combo
from smartaachen_desktop.gui.meeting.form import InlineForm, WrappedLine
from smartaachen_desktop.gui.shared.assignment_priority import CHOICES
from smartaachen_desktop.gui.shared.inputs import DateEdit
from smartaachen_desktop.model.resolutions import NORMAL_PRIORITY
from smartaachen_desktop.services.assignments import AddAssignment, ChangeAssignment
from smartaachen_desktop.services.changes import Outcome
from smartaachen_desktop.services.queries.meeting_items import AssignmentView, ItemView


class AssignmentForm(InlineForm):
    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(acts, parent)
        self._item: ItemView | None = None
        self._assignment: UUID | None = None
        self._contacts: dict[UUID, UUID] = {}

    def build(self) -> None:
        self.text = WrappedLine(self.tr("Auftrag"))
        self.who = Combo(self.tr("Zuständig"))
        self.department = Combo(self.tr("Dienststelle"))
        self.department.activated.connect(lambda _index: self._propose_contact())
        self.due = DateEdit(self._acts.theme, self.tr("Frist"))
        self.row(self.tr("Auftrag"), self.text)
        self.row(self.tr("Zuständig"), self.who)
        self.row(self.tr("Dienststelle"), self.department)
        self.priority = Combo(self.tr("Priorität"), CHOICES)
        self.row(self.tr("Frist"), self.due)
        self.row(self.tr("Priorität"), self.priority)
        self.sent.connect(self._send)

    def offer(self, choices: Choices) -> None:
        self.when_built("choices", lambda: self._offer(choices))

    def _offer(self, choices: Choices) -> None:
        people = sorted(choices.people.people, key=lambda person: not person.is_contact)
        self.who.fill([(None, self.tr("noch offen")), *((person.id, person.name) for person in people)])
        departments = choices.people.departments
        self.department.fill(
            [(None, self.tr("keine")), *((each.id, f"{each.code} · {each.name}".rstrip(" ·")) for each in departments)]
        )
        self._contacts = {
            person.department_id: person.id for person in reversed(people) if person.is_contact and person.department_id
        }

    def _propose_contact(self) -> None:
        """A department answers through its contact, where it has one and nobody was chosen yet."""
        contact = self._contacts.get(self.department.value())
        if self.who.value() is None and contact is not None:
            self.who.set_value(contact)

    def add_to(self, item: ItemView, text: str = "") -> None:
        self.keep()
        self._item, self._assignment = item, None
        self.heading.setText(self.tr("Neuer Auftrag zu {number}").format(number=item.number))
        self._fill(text, None, None, None, NORMAL_PRIORITY, self.tr("Anlegen"), (item.id, text))

    def change(self, assignment: AssignmentView) -> None:
        self.keep()
        self._assignment = assignment.id
        self.heading.setText(self.tr("Auftrag ändern"))
        self._fill(
            assignment.text, assignment.responsible_id, assignment.department_id, assignment.due, assignment.priority,
            self.tr("Übernehmen"), assignment.id,
        )  # fmt: skip

    def _fill(
        self, text: str, who: UUID | None, department: UUID | None, due: date | None, priority: int, button: str,
        key: Hashable,
    ) -> None:  # fmt: skip
        self.text.setText(text)
        self.who.set_value(who)
        self.department.set_value(department)
        self.due.set_value(due)
        self.priority.set_value(priority)
        self.button.set_words(button)
        self.open_form(self.text, key)

    def _send(self) -> None:
        if not self.due.commit():
            self.due.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        text, person, department, due = self.text.text(), self.who.value(), self.department.value(), self.due.value()
        priority = self.priority.value()
        if self._assignment is not None:
            self.send(ChangeAssignment(self._assignment, text, person, department, due, priority=priority), self._done)
        elif self._item is not None:
            resolution = self._item.resolutions[-1].id if self._item.resolutions else None
            self.send(AddAssignment(text, self._item.id, resolution, person, department, due, priority), self._done)

    def _done(self, _outcome: Outcome) -> None:
        self.close_form()
