"""What is done to people and departments in their tables and strips, as commands."""

from uuid import UUID

from PySide6.QtCore import QObject

from smartaachen_desktop.gui.context import ViewContext
from smartaachen_desktop.gui.people.directory import Departments, People
from smartaachen_desktop.gui.people.member_acts import Send
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.services.changes import Outcome
from smartaachen_desktop.services.people import (
    AddDepartment,
    AddPerson,
    ChangeDepartment,
    ChangePerson,
    RemovePerson,
)


class DirectoryActs(QObject):
    def __init__(
        self, context: ViewContext, people: People, departments: Departments, send: Send, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context, self._people, self._departments, self._send = context, people, departments, send
        people.entered.connect(lambda key, name, value: send(ChangePerson(key, **{name: value}), people.error))
        people.removal_wished.connect(self._remove_person)
        people.person_form.sent.connect(self._add_person)
        departments.entered.connect(
            lambda key, name, value: send(ChangeDepartment(key, **{name: value}), departments.error)
        )
        departments.department_form.sent.connect(self._add_department)

    def _add_person(self) -> None:
        form = self._people.person_form

        def added(outcome: Outcome) -> None:
            form.close_form()
            self._people.focus_line(outcome.ids["person"])

        command = AddPerson(form.name.text(), form.office.text(), form.department.value(), email=form.email.text())
        self._send(command, done=added, failed=form.refuse)

    def _remove_person(self, key: UUID) -> None:
        def done(_outcome: Outcome) -> None:
            self._context.messages.show_toast(self.tr("Person gelöscht."))

        def failed(error: UserError) -> None:
            words = error.sentence()
            if error.code == "in_use":
                words = self.tr(
                    "Die Person gehört noch zu einem Gremium, einer Sitzung, einer Maßnahme oder einem Auftrag."
                )
            self._people.error.show_error(words)

        self._send(RemovePerson(key), self._people.error, done, failed)

    def _add_department(self) -> None:
        form = self._departments.department_form

        def added(outcome: Outcome) -> None:
            form.close_form()
            self._departments.focus_line(outcome.ids["department"])

        self._send(AddDepartment(form.code.text(), form.name.text()), done=added, failed=form.refuse)
