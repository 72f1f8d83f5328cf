"""Issuers whose certificates are trusted on this machine: added from files and folders, kept, taken out again."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from smartaachen_desktop.gui.dialogs.frame import DialogFoot, DialogHead, Notes, pick_folder
from smartaachen_desktop.gui.dialogs.verify_services import VerifyServices
from smartaachen_desktop.gui.job_runner import JobRunner
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.card import Pane
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.shared.language import told
from smartaachen_desktop.gui.shared.rows import ROW_ICON, ROW_NOTE, RowDelegate, plain_list
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.services.said_values import said_day
from smartaachen_desktop.services.verification import ChainLink, SignatureCheck
from smartaachen_desktop.services.verification_words import chain_words, fingerprint_words

SIZE = QSize(720, 480)
WIDTH = 600
"""Of the question."""
FOLDER = "vertrauen"
"""Below the folder of the settings."""
KINDS = "*.pem *.crt *.cer *.der *.p7b *.p7c"


class TrustDialog(QDialog):
    """`changed`: the answers of a check may be others now. The two `ask_…` stand in for the system's dialogs."""

    changed = Signal()

    def __init__(
        self,
        theme: ThemeBox,
        jobs: JobRunner,
        services: VerifyServices,
        folder: Path,
        documents: Path,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme, self._jobs, self._services, self._folder = theme, jobs, services, folder
        self._documents = documents
        self.anchors: tuple[ChainLink, ...] = ()
        self.ask_files: Callable[[], Sequence[Path]] = self._files
        self.ask_folder: Callable[[], Sequence[Path]] = self._one_folder
        self.setWindowTitle(self.tr("Vertrauenswürdige Aussteller"))
        self.resize(SIZE)
        self.list = QListWidget()
        plain_list(self.list, RowDelegate(theme, self.list), self.windowTitle())
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.detail = PlainLabel(theme, "", "ink2", 13, wrap=True, tabular=True)
        self.detail.setContentsMargins(24, 8, 24, 8)
        self.detail.setMinimumHeight(64)
        self.detail.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.notes = Notes(theme)
        self._buttons()
        below = Pane(theme)
        below.body.addWidget(self.detail)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(
            DialogHead(
                theme,
                self.windowTitle(),
                self.tr("Gelten auf diesem Rechner für jede Prüfung, nicht für die Datei."),
            )
        )
        column.addWidget(self.list, 1)
        column.addWidget(below)
        column.addLayout(self.notes)
        column.addWidget(self.foot)
        self.list.currentRowChanged.connect(lambda _row: self._describe())
        self.reload()

    def _buttons(self) -> None:
        self.foot = DialogFoot(self.theme)
        self.file_button = KeyButton(self.theme, self.tr("Dateien aufnehmen …"), icon="plus")
        self.folder_button = KeyButton(self.theme, self.tr("Ordner aufnehmen …"), icon="folder-open")
        self.remove_button = KeyButton(self.theme, self.tr("Entfernen"), "Del", kind="link")
        close = KeyButton(self.theme, self.tr("Schließen"), "Esc", kind="primary")
        for side, button, act in (
            (self.foot.left, self.file_button, lambda: self._add(self.ask_files())),
            (self.foot.left, self.folder_button, lambda: self._add(self.ask_folder())),
            (self.foot.left, self.remove_button, self._remove),
            (self.foot.right, close, self.accept),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(act)
            side.addWidget(button)

    def reload(self) -> None:
        read, folder = self._services.anchors, self._folder
        self._jobs.run(lambda: read(folder), self._take, self.notes.refuse, owner=self)

    def _take(self, anchors: tuple[ChainLink, ...]) -> None:
        row = self.list.currentRow()
        self.anchors = anchors
        self.list.clear()
        for each in anchors:
            item = QListWidgetItem(each.subject)
            words = self.tr("gültig bis {day}").format(day=told(said_day(each.not_after)))
            if each.self_issued:
                words = self.tr("selbst ausgestellt, {words}").format(words=words)
            item.setData(ROW_ICON, "shield-check")
            item.setData(ROW_NOTE, words)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{each.subject}, {words}")
            self.list.addItem(item)
        self.list.setCurrentRow(min(max(row, 0), len(anchors) - 1))
        self._describe()

    def _describe(self) -> None:
        found = self._chosen()
        self.remove_button.set_blocked("" if found else self.tr("Bitte wählen Sie einen Aussteller."))
        if found is None:
            self.detail.setText(
                self.tr(
                    "Noch keiner. Nehmen Sie das Zertifikat des Ausstellers auf, dem Sie vertrauen, etwa das Ihrer "
                    "Verwaltung (Endung .pem, .crt oder .cer)."
                )
            )
            return
        mark = self.tr("Fingerabdruck (SHA-256): {mark}").format(mark=fingerprint_words(found.fingerprint))
        self.detail.setText(f"{found.issuer}\n{mark}")

    def _chosen(self) -> ChainLink | None:
        row = self.list.currentRow()
        return self.anchors[row] if 0 <= row < len(self.anchors) else None

    def _add(self, paths: Sequence[Path]) -> None:
        if not paths:
            return
        add, folder = self._services.add_anchors, self._folder
        self._jobs.run(lambda: add(folder, paths), self._added, self.notes.refuse, owner=self)

    def _added(self, added: tuple[ChainLink, ...]) -> None:
        words = self.tr("Schon aufgenommen.")
        if added:
            words = self.tr("Aufgenommen: {names}").format(names=", ".join(each.subject for each in added))
            self.changed.emit()
        self.notes.say("info", words)
        self.reload()

    def _remove(self) -> None:
        found = self._chosen()
        if found is None:
            return
        forget, folder = self._services.forget, self._folder

        def gone(_nothing: None) -> None:
            self.notes.say("info", self.tr("Entfernt: {name}").format(name=found.subject))
            self.changed.emit()
            self.reload()

        self._jobs.run(lambda: forget(folder, found.fingerprint), gone, self.notes.refuse, owner=self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self._remove()
            return
        super().keyPressEvent(event)

    def _files(self) -> Sequence[Path]:
        kinds = self.tr("Zertifikate ({endings})").format(endings=KINDS)
        names, _kind = QFileDialog.getOpenFileNames(self, self.tr("Zertifikate aufnehmen"), str(self._documents), kinds)
        return [Path(name) for name in names]

    def _one_folder(self) -> Sequence[Path]:
        folder = pick_folder(self, self.tr("Ordner mit Zertifikaten aufnehmen"), self._documents)
        return [folder] if folder is not None else []


class TrustQuestion(QDialog):
    """Before an issuer out of a document is trusted: whose it claims to be, and what to compare."""

    def __init__(self, theme: ThemeBox, check: SignatureCheck, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        top = check.chain[-1]
        self.setWindowTitle(self.tr("Diesem Aussteller vertrauen?"))
        self.setFixedWidth(WIDTH)
        body = Pane(theme)
        body.body.setContentsMargins(24, 16, 24, 16)
        body.body.setSpacing(10)
        words = (
            self.tr(
                "Das Zertifikat kommt aus dem Dokument selbst; jeder kann eines auf diesen Namen ausstellen. "
                "Vergleichen Sie den Fingerabdruck mit der Person, die unterschrieben hat, am besten am Telefon."
            ),
            told(chain_words(top)),
            fingerprint_words(top.fingerprint),
        )
        for number, text in enumerate(words):
            label = PlainLabel(theme, text, bold=number == 2, wrap=True, tabular=True)
            label.setMinimumHeight(label.heightForWidth(WIDTH - 48))
            body.body.addWidget(label)
        foot = DialogFoot(theme)
        cancel = KeyButton(theme, self.tr("Abbrechen"), "Esc")
        cancel.clicked.connect(self.reject)
        self.accept_button = KeyButton(theme, self.tr("Fingerabdruck stimmt: vertrauen"), icon="shield-check")
        self.accept_button.clicked.connect(self.accept)
        for button in (cancel, self.accept_button):
            button.setAutoDefault(False)
            foot.right.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(DialogHead(theme, self.windowTitle(), check.who))
        column.addWidget(body)
        column.addWidget(foot)
        cancel.setFocus()
