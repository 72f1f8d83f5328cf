"""The hash receipt after signing: to read, to copy, to keep as a PDF."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from smartaachen_desktop.gui.dialogs.frame import DialogFoot, DialogHead, Notes, fit, free_target
from smartaachen_desktop.gui.job_runner import JobRunner
from smartaachen_desktop.gui.shared.announce import announce
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.services.exports import Made
from smartaachen_desktop.services.queries.receipt import Receipt, receipt_text

SIZE = QSize(760, 560)
Keep = Callable[[Callable[[Path], None], Callable[[UserError], None]], None]
"""Writes the PDF and tells where it lies, or why not."""


def keeper(
    jobs: JobRunner,
    make: Callable[[], Made],
    save: Callable[[Path, bytes], None],
    folder: Path,
    show_file: Callable[[Path], object],
    owner: QObject,
) -> Keep:
    """Into the folder, never over another file, then opened where it can be printed."""

    def keep(done: Callable[[Path], None], failed: Callable[[UserError], None]) -> None:
        def job() -> Path:
            made = make()
            path = free_target(folder / made[0], made[1])
            save(path, made[1])
            return path

        def written(path: Path) -> None:
            show_file(path)
            done(path)

        jobs.run(job, written, failed, owner=owner)

    return keep


class ReceiptDialog(QDialog):
    def __init__(self, theme: ThemeBox, found: Receipt, keep: Keep | None, parent: QWidget | None = None) -> None:
        """Without `keep` it can be read and copied."""
        super().__init__(parent)
        self._keep = keep
        self.setWindowTitle(self.tr("Quittung"))
        subtitle = self.tr("SHA-256 {digits} …").format(digits=found.sha256[:16])
        self.head = DialogHead(theme, self.tr("Quittung zur Unterschrift"), subtitle)
        self.text = QPlainTextEdit(receipt_text(found))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Quittung als Text"))
        self.text.setFont(theme.fonts.base("table", tabular=True))
        self.text.setProperty("flat", True)
        self.notes = Notes(theme)
        self.foot = DialogFoot(theme)
        self.copy_button = KeyButton(theme, self.tr("Kopieren"), "Ctrl+Shift+C", icon="copy")
        self.copy_button.clicked.connect(self.copy)
        self.save_button = KeyButton(theme, self.tr("Als PDF zum Drucken"), "Ctrl+P", icon="printer")
        self.save_button.clicked.connect(self.save)
        self.save_button.setVisible(keep is not None)
        self.close_button = KeyButton(theme, self.tr("Schließen"), "Esc", kind="primary")
        self.close_button.clicked.connect(self.reject)
        for side, button in (
            (self.foot.left, self.copy_button), (self.foot.left, self.save_button),
            (self.foot.right, self.close_button),
        ):  # fmt: skip
            button.setAutoDefault(False)
            side.addWidget(button)
        for keys, button in (("Ctrl+Shift+C", self.copy_button), ("Ctrl+P", self.save_button)):
            QShortcut(QKeySequence(keys), self, button.click)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        body = QVBoxLayout()
        body.setContentsMargins(20, 12, 20, 12)
        body.addWidget(self.text)
        column.addLayout(body, 1)
        column.addLayout(self.notes)
        column.addWidget(self.foot)
        fit(self, SIZE)
        self.text.setFocus()

    def copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        words = self.tr("Die Quittung liegt in der Zwischenablage.")
        self.notes.say("info", words)
        announce(self, words)

    def save(self) -> None:
        if self._keep is not None:
            self.save_button.set_blocked(self.tr("Wird gespeichert …"))
            self._keep(self._kept, self._refused)

    def _kept(self, path: Path) -> None:
        self.save_button.set_blocked("")
        self.notes.say("info", self.tr("Gespeichert und zum Drucken geöffnet."), str(path))

    def _refused(self, error: UserError) -> None:
        self.save_button.set_blocked("")
        self.notes.refuse(error)
