"""What is done to a body's members in their table and strip, as commands."""

from collections.abc import Callable
from typing import Any, Protocol
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from smartaachen_desktop.formats import local
from smartaachen_desktop.gui.context import ViewContext
from smartaachen_desktop.gui.people.members import Members
from smartaachen_desktop.gui.shared.inputs import ErrorLine
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.model.people import MemberGroup
from smartaachen_desktop.services.changes import Outcome
from smartaachen_desktop.services.command import Command
from smartaachen_desktop.services.people import AddMembership, ChangeMembership, ChangePerson
from smartaachen_desktop.services.queries.people import MemberRow, OrganizationRow


class Send(Protocol):
    def __call__(
        self,
        command: Command,
        error: ErrorLine | None = None,
        done: Callable[[Outcome], None] | None = None,
        failed: Callable[[UserError], None] | None = None,
    ) -> None: ...


class MemberActs(QObject):
    """`bodies` are all bodies: a cell left by a change of body still belongs to the former one."""

    added = Signal(object)

    def __init__(
        self,
        context: ViewContext,
        members: Members,
        send: Send,
        bodies: Callable[[], tuple[OrganizationRow, ...]],
        current: Callable[[], OrganizationRow | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._context, self._members, self._send = context, members, send
        self._bodies, self._current = bodies, current
        members.entered.connect(self._entered)
        members.group_wished.connect(self._move)
        members.end_wished.connect(self._end)
        members.form.sent.connect(self._add)

    def _entered(self, key: UUID, name: str, value: Any) -> None:
        member = next((each for body in self._bodies() for each in body.members if each.id == key), None)
        if member is None:
            return
        if name == "name":
            self._send(ChangePerson(member.person_id, name=value), self._members.error)
        else:
            self._send(ChangeMembership(key, **{name: value}), self._members.error)

    def _move(self, member: MemberRow, group: MemberGroup) -> None:
        self._send(ChangeMembership(member.id, group=group), self._members.error)

    def _end(self, member: MemberRow) -> None:
        today = local(self._context.clock()).date()
        self._send(ChangeMembership(member.id, ended=today if member.ended is None else None), self._members.error)

    def _add(self) -> None:
        form, body = self._members.form, self._current()
        if body is None:
            return
        group, role, behalf = form.group.value(), form.role.text(), form.on_behalf_of.text()

        def added(outcome: Outcome) -> None:
            form.close_form()
            self.added.emit(outcome.ids["membership"])

        known, name = form.person.known(), form.person.currentText().strip()
        command = AddMembership(body.id, known.id if known is not None else None, group, role, behalf, name)
        self._send(command, done=added, failed=form.refuse)
