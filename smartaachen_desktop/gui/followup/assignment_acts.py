"""What is done to an assignment of the list: done or open again, note, measure, deleted."""

from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from smartaachen_desktop.gui.context import ViewContext
from smartaachen_desktop.gui.shared.outbox import Outbox
from smartaachen_desktop.gui.shared.plan_field_menu import ask_field
from smartaachen_desktop.model.resolutions import AssignmentStatus
from smartaachen_desktop.services.assignments import ChangeAssignment, RemoveAssignment
from smartaachen_desktop.services.command import Command
from smartaachen_desktop.services.conversions import AssignmentToMeasure, AssignmentToNote
from smartaachen_desktop.services.queries.followup import AssignmentRow


class AssignmentActs(QObject):
    def __init__(self, context: ViewContext, outbox: Outbox, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._outbox = context, outbox

    def toggle(self, row: AssignmentRow) -> None:
        done = row.assignment.status is AssignmentStatus.DONE
        status = AssignmentStatus.OPEN if done else AssignmentStatus.DONE
        self._outbox.send(ChangeAssignment(row.assignment.id, status=status))

    def to_note(self, row: AssignmentRow | None) -> None:
        if row is not None:
            words = self.tr("Der Auftrag steht wieder als Notiz in der Beratung.")
            self._send(AssignmentToNote(row.assignment.id), words)

    def to_measure(self, row: AssignmentRow, anchor: QWidget) -> None:
        """Into the plan, under the field of action that is chosen; one that is there already is shown."""
        task = row.assignment
        if task.measure_id is not None:
            self._context.open_target("measure", task.measure_id)
            return
        words = self.tr("Der Auftrag steht als Maßnahme im Projektplan.")

        def take(field: UUID | None) -> None:
            self._send(AssignmentToMeasure(task.id, field=field), words)

        ask_field(self._context, anchor, take)

    def remove(self, row: AssignmentRow | None) -> None:
        if row is not None:
            self._send(RemoveAssignment(row.assignment.id), self.tr("Auftrag gelöscht."))

    def _send(self, command: Command, words: str) -> None:
        self._outbox.send(command, done=lambda _outcome: self._context.messages.show_toast(words))
