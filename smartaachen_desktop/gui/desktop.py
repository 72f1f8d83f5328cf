"""Joins the features: the only place that knows all eight views, the wall and the dialogs at once."""

from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, QSize, QStandardPaths, Qt, QTimer, Slot
from PySide6.QtGui import QImage, QKeySequence, QPixmap, QShortcut

from smartaachen_desktop.gui.dialogs.palette import PaletteEntry
from smartaachen_desktop.gui.dialogs.signing_services import SigningServices
from smartaachen_desktop.gui.drafts import DraftFolder
from smartaachen_desktop.gui.file_desk import FileDesk
from smartaachen_desktop.gui.header import WallState
from smartaachen_desktop.gui.job_runner import JobRunner
from smartaachen_desktop.gui.palette_entries import (
    followup_entries,
    meeting_entries,
    paper_file_entries,
    plan_entries,
    plan_file_entries,
    trash_entries,
    wall_entries,
)
from smartaachen_desktop.gui.projector.controller import WallController
from smartaachen_desktop.gui.session import Session
from smartaachen_desktop.gui.settings import Settings
from smartaachen_desktop.gui.shared.buttons import german_key
from smartaachen_desktop.gui.shell import Shell
from smartaachen_desktop.gui.strategy_documents import StrategyDocuments
from smartaachen_desktop.gui.theme import Theme, load_theme, theme_name
from smartaachen_desktop.gui.views import MAKERS
from smartaachen_desktop.gui.wall_stops import stop_of_view
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.exports import DocumentKind, DocumentWish
from smartaachen_desktop.services.slides import PlanSlide
from smartaachen_desktop.storage.keys import key_file

if TYPE_CHECKING:
    from smartaachen_desktop.gui.dialogs.saving import SavingDialog
    from smartaachen_desktop.gui.sign_desk import SignDesk
    from smartaachen_desktop.gui.verify_desk import VerifyDesk

BACKUP_EVERY_MS = 10 * 60 * 1000
WATCH_EVERY_MS = 3000


class Desktop(QObject):
    """The window of one open database with everything in it."""

    def __init__(self, dispatcher: Dispatcher, shell: Shell, settings: Settings, signing: SigningServices) -> None:
        super().__init__()
        self.theme = shell.theme
        self.settings = settings
        self._signing = signing
        self._folder: Path | None = None
        self._verify_desk: VerifyDesk | None = None
        self._sign_desk: SignDesk | None = None
        self.jobs = JobRunner(self)
        name = dispatcher.database.name
        path = dispatcher.database.path
        # a meeting's file keeps the passphrase it was written with
        self._encrypted = path if path is not None and key_file(path).exists() else None
        drafts = DraftFolder(settings.folder / "entwuerfe", dispatcher.database.draft_seal())
        self.session = Session(
            dispatcher, shell, MAKERS, name, self, drafts=drafts, settings=settings, read_pages=signing.read_pages
        )
        self.window = shell
        shell.ready()
        self.window.setWindowTitle(f"{name} · SMART.Aachen")
        self.wall = WallController(
            self.session.bridge,
            self.theme,
            self.session.clock,
            self._paint_plan,
            self.window,
            plan_pages=self._plan_pages,
            settings=settings,
            parent=self,
        )
        self.wall.here = partial(stop_of_view, self.window)
        self.documents = StrategyDocuments(self.session, self._export, self)
        self.files = FileDesk(self.session.context, self.jobs, signing, self._documents, self.window)
        self._connect()
        self.session.start()
        self._backups = QTimer(self)
        self._backups.timeout.connect(self._backup)
        self._backups.start(BACKUP_EVERY_MS)
        self._entry_at_backup = -1
        self._watch = QTimer(self)
        self._watch.timeout.connect(self._look_for_file)
        self._watch.start(WATCH_EVERY_MS)

    def show(self) -> None:
        self.window.show()

    def close(self) -> None:
        """Store what is pending, put the wall away, remember the window."""
        self.settings.geometry = self.window.saveGeometry()
        self._backups.stop()
        self._watch.stop()
        self.wall.close()
        self.files.close()
        if self._verify_desk is not None:
            self._verify_desk.close()
        self.jobs.close()
        self.session.close()
        self.window.close()

    @Slot(str)
    def on_crash(self, name: str) -> None:
        """An error nobody expected: say that nothing is lost, and go on."""
        self.window.show_banner(
            "bad",
            self.tr("Da ist etwas schiefgegangen ({}).").format(name),
            self.tr("Alles Gespeicherte ist sicher. Wiederholen Sie den Schritt; hilft das nicht, starten Sie neu."),
            subject="crash",
        )
        self.window.show_unsaved()

    # wiring

    def _connect(self) -> None:
        session, window = self.session, self.window
        session.file_wished.connect(self.files.read)
        session.view_made.connect(self._on_view_made)
        session.bridge.crashed.connect(self._crashed)
        self.jobs.crashed.connect(self._crashed)
        window.settings_requested.connect(self.show_settings)
        window.help_requested.connect(self.show_keys)
        window.wall_requested.connect(self.wall.toggle_window)
        self.wall.wall_changed.connect(self._on_wall)
        self.wall.trouble.connect(session.bridge.refused)
        session.extra_actions += [
            PaletteEntry(
                self.tr("Helles oder dunkles Erscheinungsbild"), self.switch_theme, german_key("Ctrl+Shift+L")
            ),
        ]
        session.action_sources.append(lambda: wall_entries(self.wall))
        session.action_sources.append(self.documents.entries)
        if self._signing.places is not None:
            session.extra_actions.append(PaletteEntry(self.tr("Unterschriebene Dokumente …"), self.show_signed))
        session.action_sources.append(lambda: trash_entries(partial(self.window.show_view, "history")))
        if self._signing.verification is not None:
            session.extra_actions.append(PaletteEntry(self.tr("Unterschriften prüfen"), self._verify))
            window.header.verify_requested.connect(self._verify)
            window.header.offer_verify()
        if self._signing.plan_files is not None:
            session.action_sources.append(lambda: plan_file_entries(partial(self.window.show_view, "plan")))
        if self._signing.read_paper is not None:
            session.action_sources.append(lambda: paper_file_entries(partial(self.window.show_view, "papers")))
        QShortcut(QKeySequence("Ctrl+Shift+L"), window, self.switch_theme)

    @Slot(str, object)
    def _on_view_made(self, key: str, view: Any) -> None:
        """Tie what only some views say: a view's class is not imported here before it is shown."""
        if key == "meeting":
            view.header_changed.connect(self.session.set_meeting_header)
            view.meeting_changed.connect(self.wall.set_meeting)
            view.show_on_wall.connect(self.wall.show_item)
            view.voting_changed.connect(self.wall.set_voting)
            view.election_changed.connect(self.wall.set_election)
            view.block_changed.connect(self.wall.set_block)
            view.urgency_changed.connect(self.wall.set_urgency)
            view.sign_requested.connect(self.sign)
            view.verify_requested.connect(lambda meeting: self.verify_desk().check_minutes(meeting))
            view.set_wall_strip(self.wall.strip)
            view.document_wished.connect(self._export)
            view.bundle_wished.connect(self._export_all)
            view.carry_wished.connect(self._carry)
            view.take_file_wished.connect(self._take_file)
            view.equip_preview(self._signing.preview_command)
            if self._signing.read_votes is not None and self._signing.read_election is not None:
                view.equip_reading(self._signing.read_votes, self._signing.read_election, self.jobs)
            self.wall.cover_requested.connect(view.side.covered)
            to_front = partial(self.window.show_view, key)
            # meetings come first: they are what hurries
            self.session.action_sources.insert(0, lambda: meeting_entries(view, to_front))
        elif key == "people":
            view.document_wished.connect(self._export)
        elif key == "papers":
            view.document_wished.connect(self._export)
            self.documents.papers = view
            if self._signing.read_paper is not None:
                view.reading.equip(self._signing.read_paper, self.jobs)
        elif key == "followup":
            view.report_wished.connect(self._export_report)
            view.note_wished.connect(self._export_circular)
            view.document_wished.connect(self._export)
            followup_to_front = partial(self.window.show_view, key)
            self.session.action_sources.append(lambda: followup_entries(view, followup_to_front))
            view.status_wished.connect(self.documents.ask_status)
            view.meeting_wished.connect(partial(self.window.show_view, "meeting"))
        elif key == "plan":
            if self._signing.plan_files is not None:
                view.exchange.equip(self._signing.plan_files, self.jobs)
            view.show_on_wall.connect(lambda: self.wall.show_plan(_id(view.selected_measure()), view.filters.now))
            view.selection_changed.connect(self.window.set_selection)
            view.document_wished.connect(self._export)
            plan_to_front = partial(self.window.show_view, key)
            self.session.action_sources.append(lambda: plan_entries(view, plan_to_front))
        elif key == "board":
            view.show_on_wall.connect(self.wall.show_board)
            view.document_wished.connect(self._export)
            view.update_wished.connect(self.documents.ask_update)
            view.selection.connect(self.window.set_selection)
        elif key == "budget":
            view.show_on_wall.connect(self.wall.show_budget)
            view.document_wished.connect(self._export)
            view.selection.connect(self.window.set_selection)

    def _crashed(self, error: BaseException) -> None:
        raise error

    @Slot(object, str)
    def _on_wall(self, picture: QPixmap, words: str) -> None:
        self.window.set_wall_picture(picture)
        self.session.set_wall(WallState(self.wall.is_open, words))

    def _paint_plan(self, slide: PlanSlide, theme: Theme, size: QSize, today: date, page: int) -> QImage:
        from smartaachen_desktop.gui.plan.wall_plan import render_slide

        return render_slide(slide, theme, size, today, page)

    def _plan_pages(self, slide: PlanSlide, theme: Theme, size: QSize, today: date) -> tuple[int, int]:
        from smartaachen_desktop.gui.plan.wall_plan import slide_pages

        return slide_pages(slide, theme, size, today)

    # dialogs

    @Slot(object)
    def sign(self, meeting_id: UUID) -> None:
        """The minutes of a meeting: look at them, sign, print, note a refusal."""
        from smartaachen_desktop.gui.dialogs.sign import SignDialog

        dialog = SignDialog(
            self.theme,
            self.session.bridge,
            self.jobs,
            self._signing,
            meeting_id,
            folder=self._documents(),
            settings=self.settings,
            parent=self.window,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot()
    def show_signed(self) -> None:
        """The documents signed so far: to go on signing, to save, to check."""
        self.sign_desk().show_signed()

    def sign_desk(self) -> "SignDesk":
        """Made when the first document that is no minutes is to be signed."""
        if self._sign_desk is None:
            from smartaachen_desktop.gui.sign_desk import SignDesk

            check = self._check_document if self._signing.verification is not None else None
            self._sign_desk = SignDesk(self.session, self.jobs, self._signing, self.settings, self._documents, check)
        return self._sign_desk

    def _check_document(self, name: str, pdf: bytes) -> None:
        self.verify_desk().show().add_document(name, pdf)

    @Slot()
    def _verify(self) -> None:
        self.verify_desk().show()

    def verify_desk(self) -> "VerifyDesk":
        """Made when the first file is to be checked."""
        if self._verify_desk is None:
            from smartaachen_desktop.gui.verify_desk import VerifyDesk

            services = self._signing.verification
            assert services is not None
            self._verify_desk = VerifyDesk(self.theme, self.session.bridge, services, self.settings, self.window)
            self._verify_desk.crashed.connect(self._crashed)
        return self._verify_desk

    @Slot(object, object)
    def _export_report(self, body: UUID, audience: Audience) -> None:
        self._export(DocumentWish(DocumentKind.REPORT, body, audience))

    @Slot(object, object)
    def _export_circular(self, circular: UUID, audience: Audience) -> None:
        self._export(DocumentWish(DocumentKind.CIRCULAR, circular, audience))

    @Slot(object)
    def _export(self, wish: DocumentWish) -> None:
        """Whatever leaves the program is looked at first; the next one goes where the last one went."""
        from smartaachen_desktop.gui.dialogs.export_dialog import ExportDialog

        dialog = ExportDialog(
            self.theme, self.session.bridge, self.jobs, self._signing, wish, self._documents(),
            settings=self.settings, parent=self.window,
        )  # fmt: skip
        dialog.sign_wished.connect(lambda name, pdf, place: self.sign_desk().sign(name, pdf, place))
        self._open_saving(dialog)

    @Slot(object)
    def _export_all(self, meeting: UUID) -> None:
        from smartaachen_desktop.gui.dialogs.bundle import BundleDialog

        dialog = BundleDialog(
            self.theme, self.session.bridge, self.jobs, self._signing, meeting, self._documents(), parent=self.window
        )
        self._open_saving(dialog)

    @Slot(object)
    def _carry(self, meeting: UUID) -> None:
        from smartaachen_desktop.gui.dialogs.carry_meeting import CarryDialog

        self._open_saving(
            CarryDialog(
                self.theme, self.session.bridge, self.jobs, meeting, self._documents(), clock=self.session.clock,
                actor=self.session.actor, parent=self.window,
            )
        )  # fmt: skip

    @Slot()
    def _take_file(self) -> None:
        """Ask for the file, and show what it would change."""
        from smartaachen_desktop.gui.dialogs.frame import pick_file
        from smartaachen_desktop.gui.dialogs.take_meeting import TakeMeetingDialog

        kinds = self.tr("Sitzungsdateien (*.db)")
        path = pick_file(self.window, self.tr("Sitzung aus Datei übernehmen"), self._documents(), kinds)
        if path is None:
            return
        self._folder = path.parent
        dialog = TakeMeetingDialog(self.theme, self.session.bridge, self.jobs, path, self.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.taken.connect(lambda meeting: self.session.open_target("meeting", meeting))
        dialog.begin()

    def _open_saving(self, dialog: "SavingDialog") -> None:
        def remember() -> None:
            if dialog.saved is not None:
                self._folder = dialog.saved.parent

        dialog.finished.connect(remember)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _documents(self) -> Path:
        if self._folder is not None:
            return self._folder
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        return folder if folder.is_dir() else Path.home()

    @Slot()
    def show_settings(self) -> None:
        from smartaachen_desktop.gui.dialogs.settings import SettingsDialog

        dialog = SettingsDialog(self.theme, self.settings, self.window, encrypted=self._encrypted)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.theme_changed.connect(self._use_theme)
        dialog.form.trust.setVisible(self._signing.verification is not None)
        dialog.trust_wanted.connect(lambda: self.verify_desk().show_trust(self.jobs, dialog))
        dialog.exec()

    @Slot()
    def show_keys(self) -> None:
        from smartaachen_desktop.gui.dialogs.keys import KeySheet
        from smartaachen_desktop.gui.key_list import key_groups

        sheet = KeySheet(self.theme, key_groups(self.window), self.window)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.print_wished.connect(lambda groups: self._export(DocumentWish(DocumentKind.KEYS, groups=groups)))
        sheet.exec()

    @Slot()
    def switch_theme(self) -> None:
        name = "light" if self.theme.current.dark else "dark"
        self.settings.theme = name
        self._use_theme(name)

    def _use_theme(self, name: str) -> None:
        self.theme.switch(load_theme(theme_name(name)))

    # safety

    def _backup(self) -> None:
        """Every ten minutes in which something changed, a verified copy beside the file."""

        def copy(dispatcher: Dispatcher) -> int:
            entry = dispatcher.last_entry()
            if entry != self._entry_at_backup:
                dispatcher.database.backup("auto")
            return entry

        self.session.bridge.run(copy, self._note_backup, owner=self)

    def _note_backup(self, entry: int) -> None:
        self._entry_at_backup = entry

    def _look_for_file(self) -> None:
        """A file that was deleted under the open window: copy every further change to the backups and say so."""

        def rescue(dispatcher: Dispatcher) -> tuple[Path, Path | None, int] | None:
            database = dispatcher.database
            if database.path is None or not database.is_lost():
                return None
            entry = dispatcher.last_entry()
            return database.path, database.backup("auto") if entry != self._entry_at_backup else None, entry

        self.session.bridge.run(rescue, self._tell_lost, owner=self)

    def _tell_lost(self, answer: tuple[Path, Path | None, int] | None) -> None:
        if answer is None or answer[1] is None:
            return
        path, copy, self._entry_at_backup = answer
        self.window.show_banner(
            "bad",
            self.tr("Die Datei {name} ist nicht mehr an ihrem Ort.").format(name=path.name),
            self.tr(
                "Alles bis jetzt steht in der Kopie {copy}. Beenden Sie das Programm und öffnen Sie die Kopie."
            ).format(copy=copy),
            subject="lost",
            closable=False,
        )
        self.window.show_unsaved()


def _id(row: Any) -> UUID | None:
    return row.id if row is not None else None
