"""Signed documents that are no minutes: which there are, who has signed, who is still to sign, and their files."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from smartaachen_desktop.formats import day_and_time
from smartaachen_desktop.gui.change_bridge import ChangeBridge
from smartaachen_desktop.gui.dialogs.frame import DialogFoot, DialogHead, Notes, pick_file
from smartaachen_desktop.gui.dialogs.receipt_desk import ReceiptDesk
from smartaachen_desktop.gui.job_runner import JobRunner
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.card import Pane
from smartaachen_desktop.gui.shared.empty import EmptyView
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.shared.rows import ROW_ICON, ROW_NOTE, RowDelegate, plain_list
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.services.exports import Made
from smartaachen_desktop.services.queries.receipt import Receipt
from smartaachen_desktop.services.queries.signed_documents import (
    SignedDocumentRow,
    signed_document,
    signed_documents,
)
from smartaachen_desktop.services.queries.words import LEVEL_NAMES
from smartaachen_desktop.services.signed_documents import RemoveSignedDocument

SIZE = QSize(780, 540)


class SignedDocumentsDialog(QDialog):
    """`sign_wished` and `check_wished` carry file name and content. `ask_…` stand in for the system's dialogs."""

    sign_wished = Signal(str, bytes)
    check_wished = Signal(str, bytes)

    def __init__(
        self,
        theme: ThemeBox,
        bridge: ChangeBridge,
        jobs: JobRunner,
        save: Callable[[Path, bytes], None],
        folder: Path,
        parent: QWidget | None = None,
        *,
        receipt: Callable[[Receipt], Made] | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme, self._bridge, self._jobs, self._save, self._folder = theme, bridge, jobs, save, folder
        self.rows: tuple[SignedDocumentRow, ...] = ()
        self.ask_file: Callable[[], Path | None] = self._one_file
        self.ask_target: Callable[[str], Path | None] = self._target
        self.setWindowTitle(self.tr("Unterschriebene Dokumente"))
        self.resize(SIZE)
        self.list = QListWidget()
        plain_list(self.list, RowDelegate(theme, self.list), self.windowTitle())
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.detail = PlainLabel(theme, "", "ink2", 13, wrap=True, tabular=True)
        self.detail.setContentsMargins(24, 8, 24, 8)
        self.detail.setMinimumHeight(84)
        self.detail.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.notes = Notes(theme)
        self.receipts = ReceiptDesk(theme, bridge, jobs, receipt, save, folder, self.notes, self)
        self._buttons()
        below = Pane(theme)
        below.body.addWidget(self.detail)
        below.body.addLayout(self.links)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        about = self.tr("Alle außer den Niederschriften; die liegen bei ihrer Sitzung.")
        column.addWidget(DialogHead(theme, self.windowTitle(), about))
        self.nothing = EmptyView(
            theme, "pen-nib", self.tr("Noch keine unterschriebenen Dokumente"),
            self.tr(
                "Kreuzen Sie beim Ausgeben eines Dokuments „Mit Unterschriftsfeldern“ an und wählen Sie dann "
                "„Unterschreiben …“. Auch eine fremde PDF-Datei lässt sich unterschreiben."
            ),
        )  # fmt: skip
        ground = Pane(theme)
        ground.body.addWidget(self.list)
        ground.body.addWidget(self.nothing)
        column.addWidget(ground, 1)
        column.addWidget(below)
        column.addLayout(self.notes)
        column.addWidget(self.foot)
        self.list.currentRowChanged.connect(lambda _row: self._describe())
        self.reload()

    def _buttons(self) -> None:
        theme, self.foot = self.theme, DialogFoot(self.theme)
        self.links = QHBoxLayout()
        self.links.setContentsMargins(15, 0, 15, 8)
        self.sign_button = KeyButton(theme, self.tr("Unterschreiben …"), icon="pen-nib")
        self.save_button = KeyButton(theme, self.tr("Speichern …"), icon="floppy-disk")
        self.check_button = KeyButton(theme, self.tr("Prüfen"), icon="shield-check")
        self.receipt_button = KeyButton(theme, self.tr("Quittung …"), icon="receipt")
        self.file_button = KeyButton(theme, self.tr("Datei unterschreiben …"), kind="link")
        self.remove_button = KeyButton(theme, self.tr("Aus der Liste nehmen"), "Del", kind="link")
        close = KeyButton(theme, self.tr("Schließen"), "Esc", kind="primary")
        for side, button, act in (
            (self.foot.left, self.sign_button, lambda: self._with_file(self.sign_wished.emit)),
            (self.foot.left, self.save_button, lambda: self._with_file(self._write)),
            (self.foot.left, self.check_button, lambda: self._with_file(self.check_wished.emit)),
            (self.foot.left, self.receipt_button, self.show_receipt),
            (self.links, self.file_button, self._sign_file),
            (self.links, self.remove_button, self._remove),
            (self.foot.right, close, self.accept),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(act)
            side.addWidget(button)
        self.links.addStretch(1)

    def reload(self) -> None:
        self._bridge.query(signed_documents, self._take, owner=self)

    def _take(self, rows: tuple[SignedDocumentRow, ...]) -> None:
        place = self.list.currentRow()
        self.rows = rows
        self.list.clear()
        for each in rows:
            item = QListWidgetItem(each.title)
            words = self.tr("{given} von {places} Unterschriften, zuletzt {when}").format(
                given=len(each.signatures), places=each.places, when=day_and_time(each.latest)
            )
            item.setData(ROW_ICON, "pen-nib" if each.open else "shield-check")
            item.setData(ROW_NOTE, words)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{each.title}, {words}")
            self.list.addItem(item)
        self.list.setCurrentRow(min(max(place, 0), len(rows) - 1))
        self._describe()

    def _describe(self) -> None:
        found = self._chosen()
        nothing = "" if found else self.tr("Bitte wählen Sie ein Dokument.")
        for button in (self.save_button, self.check_button, self.receipt_button, self.remove_button):
            button.set_blocked(nothing)
        done = self.tr("Alle haben unterschrieben.") if found and not found.open else ""
        self.sign_button.set_blocked(nothing or done)
        for each in (self.list, self.detail):
            each.setVisible(bool(self.rows))
        self.nothing.setVisible(not self.rows)
        if found is None:
            self.detail.setText(nothing)
            return
        lines = [
            self.tr("{office}: {name}, {place}, {when} · {level}").format(
                office=each.title, name=each.name, place=each.place, when=day_and_time(each.at),
                level=LEVEL_NAMES[each.level],
            )
            for each in found.signatures
        ]  # fmt: skip
        self.detail.setText("\n".join([found.file_name, *lines]))

    def _chosen(self) -> SignedDocumentRow | None:
        place = self.list.currentRow()
        return self.rows[place] if 0 <= place < len(self.rows) else None

    def show_receipt(self) -> None:
        """Which file was signed by whom, and its checksum."""
        found = self._chosen()
        if found is not None:
            self.receipts.show(found.file_name, found.sha256)

    def _with_file(self, act: Callable[[str, bytes], object]) -> None:
        found = self._chosen()
        if found is None:
            return
        key = found.id

        def take(file: tuple[str, bytes]) -> None:
            act(*file)

        self.notes.clear()
        self._bridge.query(lambda session: signed_document(session, key), take, owner=self, failed=self.notes.refuse)

    def _write(self, name: str, content: bytes) -> None:
        target = self.ask_target(name)
        if target is None:
            return
        save = self._save
        self._jobs.run(
            lambda: save(target, content),
            lambda _none: self.notes.say("info", self.tr("Gespeichert."), str(target)),
            self.notes.refuse,
            owner=self,
        )

    def _sign_file(self) -> None:
        """A document saved with its fields earlier, or one that somebody else signed first."""
        path = self.ask_file()
        if path is None:
            return
        try:
            content = path.read_bytes()
        except OSError as error:
            words = self.tr("{name} ist nicht lesbar: {why}").format(name=path.name, why=error.strerror)
            self.notes.refuse(InvalidInput("unreadable", words))
            return
        self.sign_wished.emit(path.name, content)

    def _remove(self) -> None:
        found = self._chosen()
        if found is not None:
            self._bridge.execute(
                RemoveSignedDocument(found.id), origin=self, done=lambda _outcome: self.reload(),
                failed=self.notes.refuse,
            )  # fmt: skip

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self._remove()
            return
        super().keyPressEvent(event)

    def _one_file(self) -> Path | None:
        return pick_file(self, self.tr("Dokument wählen"), self._folder, self.tr("PDF-Dokumente (*.pdf)"))

    def _target(self, name: str) -> Path | None:
        kinds = self.tr("PDF-Dokumente (*.pdf)")
        chosen, _kind = QFileDialog.getSaveFileName(self, self.tr("Speichern unter"), str(self._folder / name), kinds)
        return Path(chosen) if chosen else None
