"""The window that checks signed documents: files come by drop, by choice or from a meeting; each gets its result."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from smartaachen_desktop.gui.change_bridge import ChangeBridge
from smartaachen_desktop.gui.dialogs.frame import DialogFoot, DialogHead, Notes
from smartaachen_desktop.gui.dialogs.receipt_desk import ReceiptDesk
from smartaachen_desktop.gui.dialogs.verify_checks import Checks, Entry
from smartaachen_desktop.gui.dialogs.verify_result import VerifyResult, look_of
from smartaachen_desktop.gui.dialogs.verify_save import ReportSaver
from smartaachen_desktop.gui.dialogs.verify_services import VerifyServices
from smartaachen_desktop.gui.dialogs.verify_trust import TrustDialog, TrustQuestion
from smartaachen_desktop.gui.shared.announce import announce
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.card import Pane, Rule
from smartaachen_desktop.gui.shared.empty import EmptyView
from smartaachen_desktop.gui.shared.labels import plain_tooltip
from smartaachen_desktop.gui.shared.language import told
from smartaachen_desktop.gui.shared.rows import ROW_ICON, ROW_NOTE, ROW_STATE, RowDelegate, RowState, plain_list
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.services.queries.minutes_match import StoredMatch
from smartaachen_desktop.services.verification import CheckedFile, SignatureCheck, VerificationStatus
from smartaachen_desktop.services.verification_words import summary

SIZE = QSize(980, 700)
LIST_WIDTH = 320
MOST_FILES = 50


class VerifyWindow(QDialog):
    """Nothing heavy runs here, see `Checks`. `folder` keeps the trusted issuers.

    `ask_files` stands in for the system's dialog in tests.
    """

    def __init__(
        self,
        theme: ThemeBox,
        bridge: ChangeBridge,
        services: VerifyServices,
        folder: Path,
        documents: Path,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme, self.services, self.folder, self._documents = theme, services, folder, documents
        self.entries: list[Entry] = []
        self.checks = Checks(bridge, services, folder, self)
        self.ask_files = self._ask_files
        self.setWindowTitle(self.tr("Unterschriften prüfen"))
        self.setAcceptDrops(True)
        self.resize(SIZE)
        self.setMinimumSize(QSize(720, 480))
        self._arrange()
        self.saver = ReportSaver(bridge, self.checks.quick, services, documents, self.notes, self)
        self.receipts = ReceiptDesk(
            theme, bridge, self.checks.quick, services.receipt, services.save, documents, self.notes, self
        )
        self._connect()
        self._show()

    def _arrange(self) -> None:
        theme = self.theme
        self.head = DialogHead(
            theme, self.windowTitle(), self.tr("Ist das Dokument unverändert, und von wem ist es unterschrieben?")
        )
        self.list = QListWidget()
        plain_list(self.list, RowDelegate(theme, self.list), self.tr("Geprüfte Dateien"))
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        side = Pane(theme)
        side.setFixedWidth(LIST_WIDTH)
        side.body.addWidget(self.list)
        self.sheet = VerifyResult(theme)
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addWidget(Rule(theme, upright=True))
        row.addWidget(self.sheet, 1)
        self.empty = EmptyView(
            theme,
            "shield-check",
            self.tr("PDF-Dateien hierher ziehen"),
            self.tr("Auch mehrere auf einmal. Die Dateien bleiben, wie und wo sie sind; es braucht kein Netz."),
            self.tr("Dateien wählen …"),
            button_icon="folder-open",
        )
        self.pages = QStackedWidget()
        self.pages.addWidget(self.empty)
        self.pages.addWidget(both)
        self.notes = Notes(theme)
        self.foot = DialogFoot(theme)
        self.add_button = KeyButton(theme, self.tr("Dateien wählen …"), "Ctrl+O", icon="folder-open", bind=True)
        self.trust_button = KeyButton(theme, self.tr("Vertrauen …"), icon="shield-check")
        self.report_button = KeyButton(theme, self.tr("Prüfbericht speichern …"), "Ctrl+S", icon="file-pdf", bind=True)
        self.receipt_button = KeyButton(theme, self.tr("Quittung …"), icon="receipt")
        self.close_button = KeyButton(theme, self.tr("Schließen"), "Esc", kind="primary")
        for side_row, button in (
            (self.foot.left, self.add_button), (self.foot.left, self.trust_button),
            (self.foot.right, self.receipt_button), (self.foot.right, self.report_button),
            (self.foot.right, self.close_button),
        ):  # fmt: skip
            button.setAutoDefault(False)
            side_row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget, stretch in ((self.head, 0), (self.pages, 1)):
            column.addWidget(widget, stretch)
        column.addLayout(self.notes)
        column.addWidget(self.foot)

    def _connect(self) -> None:
        self.checks.told.connect(self._update)
        self.empty.pressed.connect(self._choose)
        self.add_button.clicked.connect(self._choose)
        self.trust_button.clicked.connect(self.show_trust)
        self.report_button.clicked.connect(self._save)
        self.receipt_button.clicked.connect(self.show_receipt)
        self.close_button.clicked.connect(self.close)
        self.list.currentRowChanged.connect(lambda _row: self._show())
        self.sheet.trust_wanted.connect(self._ask_trust)
        self.sheet.stop_wanted.connect(self.stop)
        self.sheet.go_on_wanted.connect(self._go_on)

    # files come

    def add_files(self, paths: Iterable[Path]) -> None:
        """Each is read off the GUI thread; one that is in the list already is read anew."""
        self.notes.clear()
        wanted = list(dict.fromkeys(paths))
        if len(wanted) + len(self.entries) > MOST_FILES:
            words = self.tr("Höchstens {count} Dateien auf einmal.").format(count=MOST_FILES)
            self.notes.say("warn", words, self.tr("Bitte schließen Sie das Fenster und beginnen Sie neu."))
            return
        for path in wanted:
            entry = next((each for each in self.entries if each.path == path), None)
            if entry is None:
                entry = Entry(path.name, path=path)
                self._append(entry)
            self.checks.read(entry)

    def add_document(self, name: str, content: bytes) -> None:
        """What the database keeps."""
        entry = next((each for each in self.entries if each.path is None and each.name == name), None)
        if entry is None:
            entry = Entry(name)
            self._append(entry)
        entry.content = content
        self.checks.check(entry)
        self.list.setCurrentRow(self.entries.index(entry))

    def _append(self, entry: Entry) -> None:
        self.entries.append(entry)
        item = QListWidgetItem(entry.name)
        item.setData(ROW_ICON, "file-pdf")
        item.setToolTip(plain_tooltip(str(entry.path or entry.name)))
        self.list.addItem(item)
        if self.list.currentRow() < 0 or len(self.entries) == 1:
            self.list.setCurrentRow(0)
        self._show()

    def stop(self) -> None:
        """End the long check of the chosen file; what is known stays."""
        entry = self._current()
        if entry is not None:
            self.checks.stop(entry)

    def _go_on(self) -> None:
        entry = self._current()
        if entry is not None:
            self.checks.look_deeper(entry)

    # what is seen

    def _current(self) -> Entry | None:
        row = self.list.currentRow()
        return self.entries[row] if 0 <= row < len(self.entries) else None

    def _update(self, entry: Entry, final: bool) -> None:
        if entry not in self.entries:
            return  # taken off the list meanwhile
        item = self.list.item(self.entries.index(entry))
        look, words = None, self.tr("wird geprüft …")
        if entry.error is not None:
            look = look_of(VerificationStatus.FAILED)
        elif entry.checked is not None and entry.watch is None:
            look = look_of(entry.checked.status)
        if look is not None:
            words = look.words
        item.setData(ROW_ICON, look.icon if look is not None else "file-pdf")
        item.setData(ROW_NOTE, words)
        item.setData(ROW_STATE, RowState.WARN if look is not None and look.kind != "ok" else RowState.NONE)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{entry.name}: {words}")
        if entry is self._current():
            self._show()
            if final and entry.checked is not None:
                announce(self.sheet, told(summary(entry.checked)))

    def _show(self) -> None:
        entry = self._current()
        self.pages.setCurrentIndex(1 if self.entries else 0)
        self.report_button.set_blocked("" if self._done() else self.tr("Erst muss eine Datei geprüft sein."))
        kept = entry is not None and entry.match is not None and entry.match.stored is StoredMatch.SAME
        self.receipt_button.set_blocked("" if kept else self.tr("Nur zu Dateien, die hier unterschrieben liegen."))
        if entry is None:
            return
        if entry.error is not None:
            self.sheet.show_error(told(entry.error.message), told(entry.error.remedy or ""))
        elif entry.checked is None:
            self.sheet.show_reading(entry.name)
        else:
            self.sheet.show_checked(entry.checked, running=entry.watch is not None, stopped=entry.stopped)

    def _done(self) -> list[CheckedFile]:
        return [each.checked for each in self.entries if each.checked is not None and each.watch is None]

    # trust and report

    def show_trust(self) -> None:
        dialog = TrustDialog(self.theme, self.checks.quick, self.services, self.folder, self._documents, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.changed.connect(self.check_again)
        dialog.open()

    def _ask_trust(self, check: SignatureCheck) -> None:
        entry = self._current()
        if entry is None:
            return
        content, top = entry.content, check.chain[-1]
        dialog = TrustQuestion(self.theme, check, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def trust() -> None:
            keep = self.services.trust_top
            self.checks.quick.run(
                lambda: keep(self.folder, content, top.fingerprint),
                lambda _added: self.check_again(),
                self.notes.refuse,
                owner=self,
            )

        dialog.accepted.connect(trust)
        dialog.open()

    def check_again(self) -> None:
        """With other trusted issuers the answers may be others."""
        for entry in self.entries:
            if entry.content:
                self.checks.check(entry)

    def show_receipt(self) -> None:
        """Of the chosen file, which lies here as it is: by whom it was signed, and its checksum."""
        entry = self._current()
        if entry is not None and entry.checked is not None:
            self.receipts.show(entry.name, entry.checked.sha256)

    def _save(self) -> None:
        self.saver.save(self._done())

    def _choose(self) -> None:
        self.add_files(self.ask_files())

    def _ask_files(self) -> list[Path]:
        names, _kind = QFileDialog.getOpenFileNames(
            self, self.tr("Dateien prüfen"), str(self._documents), "PDF (*.pdf);;* (*)"
        )
        return [Path(name) for name in names]

    # drop, keys, end

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.add_files(paths)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.list.hasFocus():
            self._remove(self.list.currentRow())
            return
        super().keyPressEvent(event)

    def _remove(self, row: int) -> None:
        """From the list only; the file stays."""
        if 0 <= row < len(self.entries):
            entry = self.entries.pop(row)
            self.checks.stop(entry)
            self.list.takeItem(row)
            self._show()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._stop_all()
        super().closeEvent(event)

    def reject(self) -> None:
        self._stop_all()
        super().reject()

    def _stop_all(self) -> None:
        for entry in self.entries:
            self.checks.stop(entry)

    def end(self) -> None:
        """Before the database goes: no check outlives the window."""
        self._stop_all()
        self.checks.end()
