"""All documents of a meeting at once: ticked, written into one folder, with an index."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from sqlalchemy.orm import Session

from smartaachen_desktop.formats import day, file_part, local
from smartaachen_desktop.gui.change_bridge import ChangeBridge
from smartaachen_desktop.gui.dialogs.check_list import CheckList
from smartaachen_desktop.gui.dialogs.frame import DialogFoot, DialogHead, Notes, caption, open_path, pick_folder
from smartaachen_desktop.gui.dialogs.signing_services import SigningServices
from smartaachen_desktop.gui.job_runner import JobRunner
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.card import Pane
from smartaachen_desktop.gui.shared.inputs import ErrorLine
from smartaachen_desktop.gui.shared.job_line import JobLine
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.services.bundle import FOLDERS, Entry, Job, Written, entries, write_all
from smartaachen_desktop.services.exports import DocumentWish, Made
from smartaachen_desktop.services.queries.meeting_load import meeting_view
from smartaachen_desktop.services.queries.meetings import MeetingView
from smartaachen_desktop.services.watch import Watch

SIZE = QSize(640, 640)


class BundleDialog(QDialog):
    """Public documents are ticked at first; they get a folder of their own, so that it can be handed on whole."""

    def __init__(
        self,
        theme: ThemeBox,
        bridge: ChangeBridge,
        jobs: JobRunner,
        services: SigningServices,
        meeting: UUID,
        folder: Path,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme, self._bridge, self._services, self._meeting = theme, bridge, services, meeting
        self._view: MeetingView | None = None
        self.saved: Path | None = None
        self.show_file: Callable[[Path], object] = open_path
        self.setWindowTitle(self.tr("Alle Unterlagen der Sitzung"))
        self.head = DialogHead(theme, self.windowTitle(), " ")
        self.documents = CheckList(theme, self.tr("Dokumente"), self.tr("Alle Dokumente"))
        self.documents.ticked.connect(self._update)
        self.folder = QLineEdit(str(folder))
        self.folder.setAccessibleName(self.tr("Ordner"))
        self.folder.textChanged.connect(lambda _text: self._update())
        self.pick = KeyButton(theme, self.tr("Ordner …"), small=True)
        self.pick.clicked.connect(self._pick)
        self.error = ErrorLine(theme)
        self.notes = Notes(theme)
        self.job = JobLine(theme, jobs)
        self.job.busy.connect(lambda _busy: self._update())
        self._arrange()
        self._update()
        self.resize(SIZE)
        bridge.query(lambda session: meeting_view(session, meeting), self._take, owner=self, failed=self._fail)

    def _arrange(self) -> None:
        theme = self.theme
        inside = Pane(theme)
        body = inside.body
        body.setContentsMargins(24, 16, 24, 16)
        body.setSpacing(4)
        body.addWidget(caption(theme, self.tr("&Dokumente"), self.documents))
        body.addWidget(self.documents, 1)
        body.addSpacing(8)
        body.addWidget(caption(theme, self.tr("&Ordner"), self.folder))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.folder, 1)
        row.addWidget(self.pick)
        body.addLayout(row)
        self.where = PlainLabel(theme, "", "ink2", 13, wrap=True)
        body.addWidget(self.where)
        body.addWidget(self.error)
        self.foot = DialogFoot(theme)
        self.open_button = KeyButton(theme, self.tr("Ordner öffnen"), icon="folder-open", small=True)
        self.open_button.clicked.connect(lambda: self.show_file(self.saved) if self.saved else None)
        self.cancel = KeyButton(theme, self.tr("Abbrechen"), "Esc")
        self.cancel.clicked.connect(self.reject)
        self.primary = KeyButton(
            theme, self.tr("Schreiben"), "Ctrl+Return", kind="primary", icon="floppy-disk", bind=True
        )
        self.primary.clicked.connect(self._act)
        for side, button in (
            (self.foot.left, self.open_button), (self.foot.right, self.cancel), (self.foot.right, self.primary)
        ):  # fmt: skip
            button.setAutoDefault(False)
            side.addWidget(button)
        self.pick.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(inside, 1)
        column.addWidget(self.job)
        column.addLayout(self.notes)
        column.addWidget(self.foot)

    def target(self) -> Path:
        """The folder of the meeting inside the chosen one; its name says body and day, nothing else."""
        view = self._view
        name = "Sitzung"
        if view is not None:
            start = local(view.started_at or view.scheduled_start)
            name = f"Sitzung-{file_part(view.short_name)}-{start:%Y-%m-%d}"
        return Path(self.folder.text().strip()).expanduser() / name

    def _take(self, view: MeetingView) -> None:
        self._view = view
        names = {Audience.PUBLIC: self.tr("öffentlich"), Audience.INTERNAL: self.tr("intern")}
        self.documents.fill(
            (each, f"{each.name}, {names[each.audience]}", each.audience is Audience.PUBLIC, "")
            for each in entries(list(self._services.document_types().values()), view)
        )
        self.documents.setMinimumHeight(200)
        self.documents.setMaximumHeight(16_000)
        self.head.subtitle.setText(f"{view.organization}, {day(view.started_at or view.scheduled_start)}")
        self._update()

    def _pick(self) -> None:
        folder = pick_folder(self, self.tr("Ordner für die Unterlagen"), Path(self.folder.text()))
        if folder is not None:
            self.folder.setText(str(folder))

    def _update(self) -> None:
        why = ""
        if self._view is None or self.job.running:
            why = self.tr("Einen Augenblick …")
        elif not self.documents.keys():
            why = self.tr("Bitte wählen Sie mindestens ein Dokument.")
        elif not self.folder.text().strip():
            why = self.tr("Bitte wählen Sie einen Ordner.")
        self.primary.set_blocked(why)
        self.open_button.setVisible(self.saved is not None)
        self.cancel.set_words(self.tr("Schließen") if self.saved is not None else self.tr("Abbrechen"))
        words = self.tr(
            "Geschrieben wird nach {folder}, in „{public}“ und „{internal}“ mit je einem Inhaltsverzeichnis. "
            "Ältere Fassungen gleichen Namens werden ersetzt."
        ).format(
            folder=self.target(), public=FOLDERS[Audience.PUBLIC], internal=FOLDERS[Audience.INTERNAL]
        )  # fmt: skip
        self.where.setText(words)

    def _act(self) -> None:
        chosen: list[Entry] = self.documents.keys()
        if self._view is None or self.job.running or not chosen:
            return
        self.notes.clear()
        self.error.show_error("")
        read, now, meeting = self._services.read_document, self._services.clock(), self._meeting
        assert read is not None

        def every(session: Session) -> tuple[MeetingView, list[Job]]:
            """One read, so that all documents tell of the same moment."""
            jobs = [Job(entry, _reader(read, session, now, entry)) for entry in chosen]
            return meeting_view(session, meeting), jobs

        self._bridge.query(every, self._write, owner=self, failed=self._fail)

    def _write(self, answer: tuple[MeetingView, Sequence[Job]]) -> None:
        view, jobs = answer
        target, save = self.target(), self._services.save

        def put(name: str, content: bytes) -> None:
            path = target / name
            _make_folder(path.parent)
            save(path, content)

        def work(tell: Watch) -> Written:
            return write_all(jobs, view, put, tell)

        self.job.run(self.tr("Die Unterlagen werden geschrieben …"), work, self._written, self._fail)

    def _written(self, written: Written) -> None:
        self.saved = self.target()
        count = len(written.files)
        words = self.tr("1 Dokument geschrieben.") if count == 1 else self.tr("{n} Dokumente geschrieben.")
        missing = " ".join(f"{name}: {why}" for name, why in written.missing)
        self.notes.say("warn" if missing else "info", words.format(n=count), missing or str(self.saved))
        self._update()
        self.open_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fail(self, error: UserError) -> None:
        if error.field == "path":
            self.error.show_error(error.sentence())
            self.folder.setFocus()
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


def _reader(
    read: Callable[[Session, datetime, DocumentWish], Callable[[], Made]],
    session: Session,
    now: datetime,
    entry: Entry,
) -> Callable[[], Made]:
    """What a document refuses already when it is read, it says when it is made: the others go on."""
    try:
        return read(session, now, DocumentWish(entry.type.kind, entry.record, entry.audience))
    except UserError as error:
        refused = error

    def refuse() -> Made:
        raise refused

    return refuse


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(
            "no_folder",
            f"Der Ordner „{folder.name}“ lässt sich nicht anlegen.",
            field="path",
            remedy="Bitte einen anderen Ort wählen.",
        ) from error
