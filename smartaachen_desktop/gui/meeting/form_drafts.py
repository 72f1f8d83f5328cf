"""Half-typed forms on disk: what stands in a form when the program is killed comes back with the form."""

import hashlib
import json
from collections.abc import Callable, Hashable
from datetime import datetime
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QSpinBox, QWidget

from smartaachen_desktop.gui.drafts import Draft, DraftFolder
from smartaachen_desktop.gui.meeting.choices import Combo
from smartaachen_desktop.gui.meeting.form_inputs import Inputs, read_inputs

EVERY_MS = 1000
PREFIX = "formular-"


class FormDrafts(QObject):
    """Looks once a second whether the form changed while it is open; `drop` forgets what lies there."""

    def __init__(self, form: QWidget, folder: DraftFolder | None, now: Callable[[], datetime]) -> None:
        super().__init__(form)
        self._form, self._folder, self._now = form, folder, now
        self._name = ""
        self._known: list[Any] = []
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)

    def begin(self, key: Hashable) -> bool:
        """Watch the form, opened under `key`; whether words of an earlier run were put into it."""
        if self._folder is None or key is None:
            return False
        self._name = self._key(key)
        self._known = plain(read_inputs(self._form))
        draft = self._folder.read(self._name)
        put = draft is not None and _put(read_inputs(self._form), draft.text)
        self._timer.start()
        return put

    def look(self) -> None:
        if self._folder is None or self._form.isHidden():
            self._timer.stop()
            return
        now = plain(read_inputs(self._form))
        if now != self._known:
            self._known = now
            self._folder.keep(self._name, Draft(UUID(self._name.removeprefix(PREFIX)), json.dumps(now), self._now()))

    def drop(self, key: Hashable) -> None:
        if self._folder is not None and key is not None:
            self._folder.drop(self._key(key))
            if self._name == self._key(key):
                self._timer.stop()

    def _key(self, key: Hashable) -> str:
        owner = f"{type(self._form).__name__}|{key!r}"
        return f"{PREFIX}{hashlib.sha256(owner.encode()).hexdigest()[:32]}"


def plain(inputs: Inputs) -> list[Any]:
    """As JSON can hold it: of a choice its words, of a switch its place among the inputs alone."""
    found: list[Any] = []
    for field, value in inputs:
        match field:
            case Combo():
                found.append(value[1])
            case QSpinBox() | QCheckBox() | QLineEdit() | QPlainTextEdit():
                found.append(value)
            case _:
                found.append(None)
    return found


def _put(inputs: Inputs, text: str) -> bool:
    """Write kept values back; a form that looks otherwise today takes none of them."""
    values = json.loads(text)
    if not isinstance(values, list) or len(values) != len(inputs):
        return False
    for (field, _old), value in zip(inputs, values, strict=True):
        match field:
            case Combo() if isinstance(value, str):
                place = field.findText(value)
                if place >= 0:
                    field.setCurrentIndex(place)
                elif field.isEditable():
                    field.setEditText(value)
            case QSpinBox() if isinstance(value, int):
                field.setValue(value)
            case QCheckBox() if isinstance(value, bool):
                field.setChecked(value)
            case QLineEdit() if isinstance(value, str):
                field.setText(value)
                field.setModified(True)
            case QPlainTextEdit() if isinstance(value, str):
                field.setPlainText(value)
    return True
