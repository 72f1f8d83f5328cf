"""What dialogs share that write files: the line that says where to, the job under way, what came of it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLayout, QLineEdit, QVBoxLayout, QWidget

from smartaachen_desktop.gui.dialogs.frame import DialogFoot, DialogHead, Notes, caption, open_path, pick_folder
from smartaachen_desktop.gui.job_runner import JobRunner
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.inputs import ErrorLine
from smartaachen_desktop.gui.shared.job_line import JobLine
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.errors import UserError


class TargetLine(QVBoxLayout):
    """A name or folder to type, a button that picks a folder, what that means, and what is wrong with it.

    `picked` carries the folder; `folder` says where the picker begins.
    """

    picked = Signal(object)

    def __init__(
        self, theme: ThemeBox, words: str, name: str, title: str, folder: Callable[[], Path], *, wrap: bool = False
    ) -> None:
        super().__init__()
        self.setSpacing(4)
        self._title, self._folder = title, folder
        self.field = QLineEdit()
        self.field.setAccessibleName(name)
        self.pick = KeyButton(theme, self.tr("Ordner …"), small=True)
        self.pick.setAutoDefault(False)
        self.pick.clicked.connect(self._pick)
        self.where = PlainLabel(theme, "", "ink2", 13, elide=not wrap, wrap=wrap)
        self.error = ErrorLine(theme)
        self.addWidget(caption(theme, words, self.field))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.pick)
        self.addLayout(row)
        self.addWidget(self.where)
        self.addWidget(self.error)

    def _pick(self) -> None:
        folder = pick_folder(self.pick.window(), self._title, self._folder())
        if folder is not None:
            self.picked.emit(folder)


class SavingDialog(QDialog):
    """Head, notes, one job at a time, and a foot with Esc and the primary button."""

    def __init__(self, theme: ThemeBox, jobs: JobRunner, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self._jobs = theme, jobs
        self.saved: Path | None = None
        self.show_file: Callable[[Path], object] = open_path
        self.setWindowTitle(title)
        self.head = DialogHead(theme, title, " ")
        self.notes = Notes(theme)
        self.job = JobLine(theme, jobs)
        self.job.busy.connect(lambda _busy: self._update())
        self.foot = DialogFoot(theme)
        self.cancel = KeyButton(theme, self.tr("Abbrechen"), "Esc")
        self.cancel.clicked.connect(self.reject)
        self.primary = KeyButton(
            theme, self.tr("Speichern"), "Ctrl+Return", kind="primary", icon="floppy-disk", bind=True
        )
        self.primary.clicked.connect(self._act)
        for button in (self.cancel, self.primary):
            button.setAutoDefault(False)
            self.foot.right.addWidget(button)

    def _afterwards(self, words: str, icon: str, act: Callable[[], object]) -> KeyButton:
        """A button for what was saved."""
        button = KeyButton(self.theme, words, icon=icon, small=True)
        button.setAutoDefault(False)
        button.clicked.connect(act)
        self.foot.left.addWidget(button)
        return button

    def _show_saved(self) -> None:
        if self.saved is not None:
            self.show_file(self.saved)

    def _stack(self, middle: QWidget | QLayout) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        if isinstance(middle, QWidget):
            column.addWidget(middle, 1)
        else:
            column.addLayout(middle, 1)
        column.addWidget(self.job)
        column.addLayout(self.notes)
        column.addWidget(self.foot)

    def _target_line(self) -> TargetLine:
        """Where a refused path is said."""
        raise NotImplementedError

    def _act(self) -> None:
        raise NotImplementedError

    def _update(self) -> None:
        self.cancel.set_words(self.tr("Schließen") if self.saved is not None else self.tr("Abbrechen"))

    def _finish(self, path: Path, kind: str, words: str, then: str, focus: KeyButton) -> None:
        self.saved = path
        self._update()
        self.notes.say(kind, words, then)
        focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fail(self, error: UserError) -> None:
        if error.field == "path":
            line = self._target_line()
            line.error.show_error(error.sentence())
            line.field.setFocus()
        elif error.code == "cancelled":
            self.notes.say("info", error.message)
        else:
            self.notes.refuse(error)
        self._update()

    def reject(self) -> None:
        """Esc stops what runs; the next one closes."""
        if self.job.running:
            self.job.cancel()
        else:
            super().reject()
