"""A paper's file to read in the program itself: a PDF at its page, a text, searched words marked."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from smartaachen_desktop.gui.dialogs import handing_on
from smartaachen_desktop.gui.dialogs.file_tools import FileTools
from smartaachen_desktop.gui.dialogs.frame import DialogFoot, DialogHead, Notes
from smartaachen_desktop.gui.dialogs.preview import with_signatures
from smartaachen_desktop.gui.job_runner import JobRunner
from smartaachen_desktop.gui.shared.announce import announce
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.found_view import FoundView, TextView
from smartaachen_desktop.gui.shared.job_line import JobLine
from smartaachen_desktop.gui.shared.paper_file import FileViewer
from smartaachen_desktop.gui.shared.paper_view import FIT, Place
from smartaachen_desktop.gui.shared.room import fit_screen
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.services.queries.file_reading import PDF, FileToRead, ReadText
from smartaachen_desktop.services.queries.found_words import words_of
from smartaachen_desktop.services.watch import Watch

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

SIZE = QSize(960, 780)
TYPED_MS = 250


class FileWindow(QDialog):
    """Stays beside the work; another file takes the place of the one shown. `paper_wished` carries the file's id.

    `ask_target`, `ask_printer` and `viewer.show` stand in for the system in tests.
    """

    paper_wished = Signal(object)

    def __init__(
        self,
        theme: ThemeBox,
        jobs: JobRunner,
        save: Callable[[Path, bytes], None],
        read_text: ReadText | None,
        folder: Callable[[], Path],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme, self._save_bytes, self._read_text, self._folder = theme, save, read_text, folder
        self.file: FileToRead | None = None
        self._words: tuple[str, ...] = ()
        self.viewer = FileViewer()
        self.ask_target = self._ask_target
        self.ask_printer: Callable[[QWidget, str, int], QPrinter | None] = handing_on.ask_printer
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.head = DialogHead(theme, " ", " ")
        self.tools = FileTools(theme)
        self.pages = FoundView(theme, self.tr("Seiten der Datei"))
        self.text = TextView(theme, self.tr("Text der Datei"))
        self.nothing = QWidget()
        self.stack = QStackedWidget()
        for view in (self.pages, self.text, self.nothing):
            self.stack.addWidget(view)
        self.job = JobLine(theme, jobs)
        self.notes = Notes(theme)
        self.paper_button = self._button(self.tr("Zur Vorlage"), "Ctrl+J", "file-text")
        self.open_button = self._button(self.tr("Extern öffnen"), "Ctrl+O", "arrow-square-out")
        self.print_button = self._button(self.tr("Drucken …"), "Ctrl+P", "printer")
        self.save_button = self._button(self.tr("Speichern unter …"), "Ctrl+S", "download-simple")
        self.close_button = KeyButton(theme, self.tr("Schließen"), "Esc")
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(TYPED_MS)
        self._arrange()
        self._connect()
        self.setMinimumSize(QSize(740, 420))
        fit_screen(self, SIZE)

    def _button(self, words: str, key: str, icon: str) -> KeyButton:
        button = KeyButton(self.theme, words, icon=icon, small=True)
        button.setShortcut(QKeySequence(key))
        button.show_key(key)
        button.setAutoDefault(False)
        return button

    def _arrange(self) -> None:
        foot = DialogFoot(self.theme)
        foot.left.addWidget(self.paper_button)
        self.close_button.setAutoDefault(False)
        for button in (self.open_button, self.print_button, self.save_button, self.close_button):
            foot.right.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.head, self.tools):
            column.addWidget(part)
        column.addLayout(self.notes)
        column.addWidget(self.stack, 1)
        column.addWidget(self.job)
        column.addWidget(foot)

    def _connect(self) -> None:
        tools = self.tools
        tools.edit.textChanged.connect(lambda _text: self._typed.start())
        self._typed.timeout.connect(self._look)
        tools.step_wished.connect(self._step)
        tools.page_wished.connect(lambda page: self.pages.go_to(Place(page - 1, 0)))
        tools.zoom_wished.connect(self._zoom)
        self.pages.page_changed.connect(tools.show_page)
        for view in (self.pages, self.text):
            view.zoom_changed.connect(tools.show_zoom)
            view.told.connect(self._tell)
        self.paper_button.clicked.connect(self._to_paper)
        self.open_button.clicked.connect(self._open)
        self.print_button.clicked.connect(self._print)
        self.save_button.clicked.connect(self._save)
        self.close_button.clicked.connect(self.reject)
        self.job.busy.connect(lambda _busy: self._update())
        for keys, act in (
            ("F3", lambda: self._step(1)), ("Shift+F3", lambda: self._step(-1)), ("Ctrl+F", self._to_find),
            ("Ctrl+G", self._to_page), ("Ctrl+-", lambda: self._zoom(-1)), ("Ctrl+0", lambda: self._zoom(0)),
            ("Ctrl++", lambda: self._zoom(1)), ("Ctrl+=", lambda: self._zoom(1)),
        ):  # fmt: skip
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    # What is shown

    def read(self, file: FileToRead, page: int = 0, query: str = "") -> None:
        """Show a file; `page` counts from 1, 0 is none in particular. The window is shown already."""
        self.clear()
        self.file = file
        self.setWindowTitle(file.name)
        self.head.title.setText(file.name)
        self.head.subtitle.setText(file.paper)
        self.tools.edit.blockSignals(True)
        self.tools.edit.setText(query)
        self.tools.edit.blockSignals(False)
        if file.media_type == PDF:
            self._read_pdf(file.content or b"", page)
        else:
            self._read_lines(file.content or b"")
        self._update()
        self._look(page)
        (self._view() or self.close_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Let go of the file."""
        self._typed.stop()
        self.notes.clear()
        self.pages.clear()
        self.text.clear()
        self.file = None
        self._words = ()

    def _read_pdf(self, content: bytes, page: int) -> None:
        self.pages.set_zoom(FIT)
        self.pages.show_pdf(with_signatures(content))
        why = self.pages.trouble()
        if why:
            self._refuse(*{
                "locked": (
                    self.tr("Die Datei ist mit einem Kennwort geschützt."),
                    self.tr("Öffnen Sie sie extern und geben Sie dort das Kennwort ein."),
                ),
                "empty": (
                    self.tr("Die Datei hat keine Seiten."),
                    self.tr("Bitten Sie um eine vollständige Fassung und nehmen Sie sie als neue Datei auf."),
                ),
            }.get(why, (
                self.tr("Die Datei ist beschädigt oder keine PDF-Datei."),
                self.tr("Versuchen Sie es mit „Extern öffnen“ oder nehmen Sie die Datei noch einmal auf."),
            )))  # fmt: skip
            return
        self.stack.setCurrentWidget(self.pages)
        self.pages.go_to(Place(max(page - 1, 0), 0))
        self.tools.show_page(self.pages.page(), self.pages.count())
        self.tools.show_zoom(self.pages.zoom)

    def _read_lines(self, content: bytes) -> None:
        try:
            text = self._read_text(content) if self._read_text is not None else ""
        except UserError as error:
            if error.code == "too_much_text":
                words = self.tr("Der Text ist zu lang, um ihn hier zu zeigen.")
            else:
                words = self.tr("Die Datei ist kein lesbarer Text.")
            self._refuse(words, self.tr("Versuchen Sie es mit „Extern öffnen“."))
            return
        self.stack.setCurrentWidget(self.text)
        self.text.setPlainText(text)
        self.tools.show_zoom(self.text.zoom)

    def _refuse(self, what: str, then: str) -> None:
        self.stack.setCurrentWidget(self.nothing)
        self.notes.say("bad", what, then)

    def _view(self) -> FoundView | TextView | None:
        shown = self.stack.currentWidget()
        return shown if isinstance(shown, FoundView | TextView) else None

    def _update(self) -> None:
        view = self._view()
        self.tools.setVisible(view is not None)
        self.tools.paging.setVisible(view is self.pages)
        busy = self.tr("Einen Augenblick …") if self.job.running else ""
        nothing = "" if view is not None else self.tr("Es gibt nichts zu drucken.")
        self.print_button.set_blocked(busy or nothing)
        self.save_button.set_blocked(busy)

    # Finding

    def _look(self, page: int = 0) -> None:
        """The words of the field, from the page on that is shown."""
        view, words = self._view(), words_of(self.tools.edit.text())
        self._words = words
        if view is self.pages:
            self.pages.look_for(words, page - 1 if page else self.pages.page())
        elif view is not None:
            view.look_for(words, 0)

    def _step(self, step: int) -> None:
        if words_of(self.tools.edit.text()) != self._words:
            self._typed.stop()
            self._look()
            return
        view = self._view()
        if view is not None:
            view.step(step)
            announce(self, self.tools.places.text())

    def _tell(self, number: int, count: int, running: bool) -> None:
        self.tools.show_places(number, count, running=running)

    def _to_find(self) -> None:
        self.tools.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.tools.edit.selectAll()

    def _to_page(self) -> None:
        if self.tools.paging.isVisibleTo(self):
            self.tools.page.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.tools.page.selectAll()

    def _zoom(self, step: int) -> None:
        view = self._view()
        if view is not None:
            view.set_zoom(view.zoom + step if step else FIT)

    # Handing on

    def _to_paper(self) -> None:
        if self.file is not None:
            self.paper_wished.emit(self.file.id)

    def _open(self) -> None:
        if self.file is None:
            return
        try:
            self.viewer.open(self.file.name, self.file.content or b"")
        except OSError as error:
            self.notes.say("bad", self.tr("Die Datei lässt sich nicht zeigen: {why}.").format(why=error.strerror))

    def _save(self) -> None:
        file = self.file
        target = self.ask_target(file.name) if file is not None else None
        if file is None or target is None:
            return
        content, save = file.content or b"", self._save_bytes

        def work(_tell: Watch) -> Path:
            save(target, content)
            return target

        self._run(self.tr("Wird gespeichert …"), work, lambda path: self._say(self.tr("Gespeichert."), str(path)))

    def _print(self) -> None:
        file, view = self.file, self._view()
        if file is None or view is None:
            return
        is_pdf = view is self.pages
        printer = self.ask_printer(self, Path(file.name).stem, self.pages.count() if is_pdf else handing_on.MOST_PAGES)
        if printer is None:
            return
        content, text = file.content or b"", self.text.toPlainText()

        def work(tell: Watch) -> int:
            if is_pdf:
                return handing_on.print_pages(content, printer, tell)
            return handing_on.print_text(text, printer, tell)

        def done(count: int) -> None:
            words = self.tr("1 Seite gedruckt.") if count == 1 else self.tr("{n} Seiten gedruckt.").format(n=count)
            self._say(words, printer.printerName() or printer.outputFileName())

        self._run(self.tr("Wird gedruckt …"), work, done)

    def _run(self, words: str, work: Callable[[Watch], object], done: Callable[..., None]) -> None:
        self.notes.clear()
        self.job.run(words, work, done, self._failed)

    def _say(self, what: str, then: str) -> None:
        self.notes.say("info", what, then)

    def _failed(self, error: UserError) -> None:
        if error.code == "cancelled":
            self.notes.say("info", error.message)
        else:
            self.notes.refuse(error)

    def _ask_target(self, name: str) -> Path | None:
        target, _kind = QFileDialog.getSaveFileName(self, self.tr("Datei speichern"), str(self._folder() / name))
        return Path(target) if target else None

    def reject(self) -> None:
        """Esc stops what runs; the next one closes, and nothing of the file is kept."""
        if self.job.running:
            self.job.cancel()
            return
        super().reject()
        self.clear()
