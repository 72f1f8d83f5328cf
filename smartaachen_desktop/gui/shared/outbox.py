"""Sends what was typed in a field and brings the answer to the record it was typed for."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from smartaachen_desktop.gui.change_bridge import ChangeBridge
from smartaachen_desktop.gui.shared.inputs import CheckedEdit
from smartaachen_desktop.gui.shared.majority import MajorityChoice
from smartaachen_desktop.gui.shared.saved import Combo, TextField
from smartaachen_desktop.model.errors import StorageRefused, UserError
from smartaachen_desktop.services.changes import Outcome
from smartaachen_desktop.services.command import Command

Field = CheckedEdit[Any] | TextField | Combo | MajorityChoice


@dataclass(frozen=True)
class _Refused:
    text: str
    sentence: str


class Outbox(QObject):
    """While a field's change is on its way or refused, a refresh does not touch the field.

    An answer belongs to the record the change was made for: a refusal that comes when the field shows another one is
    kept, told by the window, and shown again with its record.
    """

    def __init__(self, bridge: ChangeBridge, origin: QWidget) -> None:
        super().__init__(origin)
        self._bridge, self._origin = bridge, origin
        self._waiting: dict[tuple[QObject, str], int] = {}
        self._failing = False
        self._refused: dict[tuple[QObject, str], _Refused] = {}

    def send(
        self,
        command: Command,
        field: Field | None = None,
        done: Callable[[Outcome], None] | None = None,
        failed: Callable[[UserError], None] | None = None,
    ) -> None:
        record, text, key = self._of(field)

        def stored(outcome: Outcome) -> None:
            self._arrived(key)
            self._failing = False
            if isinstance(field, TextField) and record is not None and isValid(field):
                field.stored(record, text)
            if done is not None:
                done(outcome)

        def refused(error: UserError) -> None:
            self._arrived(key)
            failing, self._failing = self._failing, isinstance(error, StorageRefused)
            if field is not None and not isValid(field):
                elsewhere = True  # its record is gone from the view
            elif isinstance(field, TextField):
                field.refuse(error.sentence(), record, again=isinstance(error, StorageRefused))
                elsewhere = record != field.record()
            elif isinstance(field, CheckedEdit):
                elsewhere = key is not None and key[1] != _shown(field)
                if elsewhere and key is not None:
                    self._refused[key] = _Refused(text, error.sentence())
                else:
                    field.refuse(error.sentence())
            elif failed is not None:
                failed(error)
                return
            else:
                elsewhere = True
            if self._failing and failing:
                return  # a text that is tried again and again is told of once
            if elsewhere or self._failing:
                self._bridge.refused.emit(error)

        if key is not None:
            self._waiting[key] = self._waiting.get(key, 0) + 1
            self._refused.pop(key, None)
        self._bridge.execute(command, origin=self._origin, done=stored, failed=refused)

    @staticmethod
    def _of(field: Field | None) -> tuple[UUID | None, str, tuple[QObject, str] | None]:
        """Record and text the change is for, and the key they are remembered by."""
        if isinstance(field, TextField):
            record, text = field.on_its_way or (field.record(), field.text())
            return record, text, (field, str(record))
        if field is None:
            return None, "", None
        return None, field.edit.text() if isinstance(field, CheckedEdit) else "", (field, _shown(field))

    def _arrived(self, key: tuple[QObject, str] | None) -> None:
        if key is not None and self._waiting.get(key):
            self._waiting[key] -= 1
            if not self._waiting[key]:
                del self._waiting[key]

    def show(self, field: Field, record: UUID, value: Any) -> None:
        """Show a stored value of `record` unless the user's own text is still to be stored."""
        fresh = _shown(field) != str(record)
        if fresh and isinstance(field, CheckedEdit) and field.edit.isModified():
            field.commit()  # still for the record shown before
        field.setProperty("record", str(record))
        key = (field, str(record))
        if isinstance(field, TextField):
            if fresh or not self._waiting.get(key):
                field.show_text(record, value)
            return
        if not fresh:
            if self._waiting.get(key):
                return
            if isinstance(field, CheckedEdit) and (field.edit.isModified() or field.error.text()):
                return
        if isinstance(field, CheckedEdit):
            # an empty text is no value to these fields
            value = None if value == "" else value
            if fresh or value != field.value() or field.error.text():
                field.set_value(value)
            if key in self._refused:
                kept = self._refused.pop(key)
                field.edit.setText(kept.text)
                field.edit.setModified(True)
                field.refuse(kept.sentence)
        elif value != field.value():
            field.set_value(value)


def _shown(field: QObject) -> str:
    return str(field.property("record"))
