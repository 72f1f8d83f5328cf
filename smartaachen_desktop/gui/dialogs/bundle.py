"""All documents of a meeting at once: ticked, written into one folder, with an index."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from sqlalchemy.orm import Session

from smartaachen_desktop.formats import day, file_part, local
from smartaachen_desktop.gui.change_bridge import ChangeBridge
from smartaachen_desktop.gui.dialogs.check_list import CheckList
from smartaachen_desktop.gui.dialogs.frame import caption
from smartaachen_desktop.gui.dialogs.saving import SavingDialog, TargetLine
from smartaachen_desktop.gui.dialogs.signing_services import SigningServices
from smartaachen_desktop.gui.job_runner import JobRunner
from smartaachen_desktop.gui.shared.card import Pane
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.gui.shared.sentences import few
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.services.bundle import FOLDERS, Entry, Job, Written, entries, write_all
from smartaachen_desktop.services.exports import DocumentWish, Made
from smartaachen_desktop.services.leak_check import ClosedText, closed_texts
from smartaachen_desktop.services.queries.meeting_load import meeting_view
from smartaachen_desktop.services.queries.meetings import MeetingView
from smartaachen_desktop.services.watch import Watch

SIZE = QSize(640, 640)


class BundleDialog(SavingDialog):
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
        super().__init__(theme, jobs, tr("Alle Unterlagen der Sitzung"), parent)
        self._bridge, self._services, self._meeting = bridge, services, meeting
        self._view: MeetingView | None = None
        self.documents = CheckList(theme, self.tr("Dokumente"), self.tr("Alle Dokumente"))
        self.documents.ticked.connect(self._update)
        self.line = TargetLine(
            theme, self.tr("&Ordner"), self.tr("Ordner"), self.tr("Ordner für die Unterlagen"),
            lambda: Path(self.folder.text()), wrap=True,
        )  # fmt: skip
        self.folder = self.line.field
        self.folder.setText(str(folder))
        self.folder.textChanged.connect(lambda _text: self._update())
        self.line.picked.connect(lambda picked: self.folder.setText(str(picked)))
        self.open_button = self._afterwards(self.tr("Ordner öffnen"), "folder-open", self._show_saved)
        self.primary.set_words(self.tr("Schreiben"))
        self._arrange()
        self._update()
        self.resize(SIZE)
        bridge.query(lambda session: meeting_view(session, meeting), self._take, owner=self, failed=self._fail)

    def _arrange(self) -> None:
        inside = Pane(self.theme)
        body = inside.body
        body.setContentsMargins(24, 16, 24, 16)
        body.setSpacing(4)
        body.addWidget(caption(self.theme, self.tr("&Dokumente"), self.documents))
        body.addWidget(self.documents, 1)
        body.addSpacing(8)
        body.addLayout(self.line)
        self._stack(inside)

    def _target_line(self) -> TargetLine:
        return self.line

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
        super()._update()
        words = self.tr(
            "Geschrieben wird nach {folder}, in „{public}“ und „{internal}“ mit je einem Inhaltsverzeichnis. "
            "Ältere Fassungen gleichen Namens werden ersetzt."
        ).format(
            folder=self.target(), public=FOLDERS[Audience.PUBLIC], internal=FOLDERS[Audience.INTERNAL]
        )  # fmt: skip
        self.line.where.setText(words)

    def _act(self) -> None:
        chosen: list[Entry] = self.documents.keys()
        if self._view is None or self.job.running or not chosen:
            return
        self.notes.clear()
        self.line.error.show_error("")
        read, now, meeting = self._services.read_document, self._services.clock(), self._meeting
        assert read is not None

        def every(session: Session) -> tuple[MeetingView, list[Job], tuple[ClosedText, ...]]:
            """One read, so that all documents tell of the same moment."""
            jobs = [Job(entry, _reader(read, session, now, entry)) for entry in chosen]
            return meeting_view(session, meeting), jobs, closed_texts(session, meeting)

        self._bridge.query(every, self._write, owner=self, failed=self._fail)

    def _write(self, answer: tuple[MeetingView, Sequence[Job], Sequence[ClosedText]]) -> None:
        view, jobs, closed = answer
        target, save, everything = self.target(), self._services.save, self._services.read_everything

        def put(name: str, content: bytes) -> None:
            path = target / name
            _make_folder(path.parent)
            save(path, content)

        def work(tell: Watch) -> Written:
            return write_all(jobs, view, put, tell, closed, everything)

        self.job.run(self.tr("Die Unterlagen werden geschrieben …"), work, self._written, self._fail)

    def _written(self, written: Written) -> None:
        count = len(written.files)
        words = self.tr("1 Dokument geschrieben.") if count == 1 else self.tr("{n} Dokumente geschrieben.")
        missing = " ".join(f"{name}: {why}" for name, why in written.missing)
        bad = " ".join(filter(None, (missing, few(written.warnings))))
        told = " ".join(filter(None, (bad, written.checked))) or str(self.target())
        self._finish(self.target(), "warn" if bad else "info", words.format(n=count), told, self.open_button)


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
