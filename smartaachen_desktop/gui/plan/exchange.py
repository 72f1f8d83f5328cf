"""Plans from and for other programs: which file, what it would change, and what became of it."""

from collections.abc import Callable, Collection
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QMenu
from shiboken6 import isValid

from smartaachen_desktop.gui.job_runner import JobRunner
from smartaachen_desktop.gui.plan.filter_words import count_words
from smartaachen_desktop.gui.plan.import_dialog import ImportDialog
from smartaachen_desktop.gui.shared.file_drop import FileDrop
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.model.plan_draft import PlanDraft
from smartaachen_desktop.services.plan_files import PlanFiles
from smartaachen_desktop.services.queries.plan_draft import plan_draft

if TYPE_CHECKING:
    from smartaachen_desktop.gui.plan.workspace import PlanWorkspace

SHOWN_FINDINGS = 2


class PlanExchange(QObject):
    """Without `equip` nothing is offered. `ask_open` and `ask_save` stand in for the system's dialogs in tests."""

    def __init__(self, view: "PlanWorkspace") -> None:
        super().__init__(view)
        self._view = view
        self._files: PlanFiles | None = None
        self._jobs: JobRunner | None = None
        home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self._folder = Path(home) if Path(home).is_dir() else Path.home()
        self.dialog: ImportDialog | None = None
        self.ask_open: Callable[[], Path | None] = self._open_dialog
        self.ask_save: Callable[[Path], Path | None] = self._save_dialog
        self.drop = FileDrop([view], self._readable, self.begin_import, self)

    def equip(self, files: PlanFiles, jobs: JobRunner) -> None:
        self._files, self._jobs = files, jobs

    def fill_menu(self, menu: QMenu) -> None:
        if self._files is None or self._view.plan.strategy_id is None:
            return
        menu.addSeparator()
        menu.addAction(self.tr("Plan einlesen …"), self.begin_import)
        menu.addAction(self.tr("Plan speichern als …"), self.save_as)
        public = self.tr("Öffentliche Ausgabe speichern als …")
        menu.addAction(public, lambda: self.save_as(Audience.PUBLIC))

    # In

    def begin_import(self, path: Path | None = None) -> None:
        """Read the file and show what it would change; nothing is written before the user says so."""
        if self._files is None or self._jobs is None or (self.dialog is not None and isValid(self.dialog)):
            return
        if self._view.plan.strategy_id is None:
            self._view.context.messages.show_banner("warn", self.tr("Legen Sie zuerst die Strategie an."))
            return
        path = path or self.ask_open()
        if path is None:
            return
        self._folder = path.parent
        context = self._view.context
        self.dialog = ImportDialog(context.theme, context.bridge, self._jobs, self._view.plan, self._view)
        self.dialog.imported.connect(self._imported)
        self.dialog.begin(path, self._files.read)

    def _imported(self, words: str, first: object) -> None:
        self._view.want(first)  # type: ignore[arg-type]
        self._view.refresh()
        self._view.context.messages.show_toast(words)

    def _readable(self) -> Collection[str]:
        return self._files.readable if self._files is not None else ()

    # Out

    def save_as(self, audience: Audience = Audience.INTERNAL) -> None:
        """Write the plan in the form that the chosen ending names."""
        if self._files is None:
            return
        name = "Projektplan.xml" if audience is Audience.INTERNAL else "Projektplan-oeffentlich.xml"
        path = self.ask_save(self._folder / name)
        if path is None:
            return
        target = path if path.suffix else path.with_suffix(".xml")
        self._folder = target.parent
        bridge = self._view.context.bridge
        bridge.query(
            lambda session: plan_draft(session, audience), lambda draft: self._write(draft, target), owner=self
        )

    def _write(self, draft: PlanDraft, target: Path) -> None:
        files, jobs = self._files, self._jobs
        if files is None or jobs is None:
            return

        def job() -> PlanDraft:
            content, told = files.write(draft, target.suffix)
            files.save(target, content)
            return told

        jobs.run(job, lambda told: self._written(target, told), self._refuse, owner=self)

    def _written(self, path: Path, told: PlanDraft) -> None:
        words = self.tr("Gespeichert: {path}").format(path=path)
        lost = " ".join(f"{each.place}: {each.what}" for each in told.findings[:SHOWN_FINDINGS])
        more = len(told.findings) - SHOWN_FINDINGS
        if more > 0:
            lost += " " + self.tr("Und {count} weitere Hinweise.").format(count=more)
        rows, now = self._view.chart.scene.rows, self._view.filters.now
        if now.restricts:
            whole = self.tr("Gespeichert ist der ganze Plan, nicht nur der Filter ({count}).")
            lost = f"{whole.format(count=count_words(rows.hits, len(self._view.plan.measures)))} {lost}".strip()
        self._view.context.messages.show_banner("warn" if lost else "info", words, lost, subject="export")

    def _refuse(self, error: UserError) -> None:
        self._view.context.messages.show_banner("bad", error.message, error.remedy or "", subject="export")

    # The system's dialogs

    def _open_dialog(self) -> Path | None:
        assert self._files is not None
        endings = " ".join(f"*{ending}" for ending in self._files.readable)
        kinds = self.tr("Projektpläne ({endings})").format(endings=endings)
        name, _kind = QFileDialog.getOpenFileName(self._view, self.tr("Plan einlesen"), str(self._folder), kinds)
        return Path(name) if name else None

    def _save_dialog(self, usual: Path) -> Path | None:
        assert self._files is not None
        kinds = ";;".join(f"{name} (*{ending})" for ending, name in self._files.writable.items())
        name, kind = QFileDialog.getSaveFileName(self._view, self.tr("Plan speichern"), str(usual), kinds)
        if not name:
            return None
        ending = next((each for each in self._files.writable if f"(*{each})" in kind), ".xml")
        path = Path(name)
        return path if path.suffix.lower() in self._files.writable else path.with_name(path.name + ending)
