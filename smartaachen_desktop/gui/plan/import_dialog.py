"""What a file would make of the plan, before anything is written: tree, hints, counts, and where new ones go."""

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QSplitter, QWidget

from smartaachen_desktop.gui.change_bridge import ChangeBridge
from smartaachen_desktop.gui.dialogs.frame import DialogFoot, DialogHead, Notes, caption, fit
from smartaachen_desktop.gui.job_runner import JobRunner
from smartaachen_desktop.gui.plan.import_lists import FindingTable, ImportTree
from smartaachen_desktop.gui.shared.announce import announce
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.card import Pane
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.shared.watched_dialog import WatchedDialog
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.model.plan_draft import PlanDraft, Share
from smartaachen_desktop.services.changes import Outcome
from smartaachen_desktop.services.command import KEEP, Keep
from smartaachen_desktop.services.plan_changes import ImportChanges, import_changes
from smartaachen_desktop.services.plan_import import ImportPlan
from smartaachen_desktop.services.plan_matching import preview_import
from smartaachen_desktop.services.plan_preview import ImportPreview
from smartaachen_desktop.services.queries.plan import PlanView
from smartaachen_desktop.services.queries.plan_import import ImportGround, import_ground
from smartaachen_desktop.services.queries.words import SHARE_NAMES

SIZE = QSize(1100, 680)


class ImportDialog(WatchedDialog):
    """Opens at once, shows the preview when it is there. `imported` tells the counts in words and the first measure."""

    imported = Signal(str, object)

    def __init__(
        self, theme: ThemeBox, bridge: ChangeBridge, jobs: JobRunner, plan: PlanView, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._bridge, self._jobs, self._plan = bridge, jobs, plan
        self._draft: PlanDraft | None = None
        self._ground: ImportGround | None = None
        self.preview: ImportPreview | None = None
        self.changes: ImportChanges | None = None
        self._calls = 0
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Plan einlesen"))
        self.head = DialogHead(theme, self.windowTitle(), " ")
        self.notes = Notes(theme)
        self.field = QComboBox()
        self.field.setAccessibleName(self.tr("Neue Maßnahmen nach"))
        self.field.addItem(self.tr("wie in der Datei"), KEEP)
        self.field.addItem(self.tr("Strategieprozess"), None)
        for each in plan.fields:
            self.field.addItem(f"{each.letter} · {each.name}", each.id)
        self.update_known = QCheckBox(self.tr("Bekannte Maßnahmen ändern"))
        self.update_known.setChecked(True)
        self.remove = QCheckBox(self.tr("Löschen, was in der Datei fehlt"))
        self.counts = PlainLabel(theme, "", bold=True, tabular=True)
        self.more = PlainLabel(theme, "", tabular=True, wrap=True)
        self.tree = ImportTree(theme)
        self.detail = PlainLabel(theme, "", wrap=True)
        self.findings = FindingTable(theme)
        self.accept_button = KeyButton(theme, self.tr("Einlesen"), "Ctrl+Return", kind="primary", bind=True)
        self.cancel_button = KeyButton(theme, self.tr("Abbrechen"), "Esc")
        self._arrange()
        self.detail.hide()
        self.tree.chosen.connect(self._tell_changes)
        self.field.currentIndexChanged.connect(self._compute)
        self.update_known.toggled.connect(self._compute)
        self.remove.toggled.connect(self._compute)
        self.accept_button.clicked.connect(self._write)
        self.cancel_button.clicked.connect(self.reject)
        fit(self, SIZE)

    def _arrange(self) -> None:
        body = Pane(self.theme)
        body.body.setContentsMargins(24, 14, 24, 16)
        body.body.setSpacing(8)
        body.body.addLayout(self.notes)
        options = QHBoxLayout()
        options.setSpacing(16)
        options.addWidget(caption(self.theme, self.field.accessibleName(), self.field))
        options.addWidget(self.field)
        options.addWidget(self.update_known)
        options.addWidget(self.remove)
        options.addStretch(1)
        body.body.addLayout(options)
        body.body.addWidget(self.counts)
        body.body.addWidget(self.more)
        halves = QSplitter(Qt.Orientation.Vertical)
        upper = Pane(self.theme)
        upper.body.setContentsMargins(0, 0, 0, 6)
        upper.body.setSpacing(6)
        upper.body.addWidget(self.tree, 1)
        upper.body.addWidget(self.detail)
        halves.addWidget(upper)
        halves.addWidget(self.findings)
        halves.setChildrenCollapsible(False)
        halves.setStretchFactor(0, 3)
        halves.setStretchFactor(1, 2)
        body.body.addWidget(halves, 1)
        body.body.addWidget(self.progress)
        foot = DialogFoot(self.theme)
        self.cancel_button.setAutoDefault(False)
        self.accept_button.setDefault(True)
        foot.right.addWidget(self.cancel_button)
        foot.right.addWidget(self.accept_button)
        self._stack(self.head, body, foot)

    # Reading and computing

    def begin(self, path: Path, read: Callable[[Path], PlanDraft]) -> None:
        """Open, and read the file in a job; closing the dialog forgets what comes of it."""
        self.head.subtitle.setText(path.name)
        self._busy(True)
        self.open()
        self._jobs.run(lambda: read(path), self._take_draft, self._refuse, owner=self)

    def _take_draft(self, draft: PlanDraft) -> None:
        self._draft = draft
        for box in (self.update_known, self.remove):
            box.setVisible(draft.names_records)
        self._bridge.query(import_ground, self._take_ground, owner=self)

    def _take_ground(self, ground: ImportGround) -> None:
        self._ground = ground
        self._compute()

    def _into(self) -> UUID | None | Keep:
        found: UUID | None | Keep = self.field.currentData()
        return found

    def _compute(self) -> None:
        draft, ground = self._draft, self._ground
        if draft is None or ground is None:
            return
        self._calls += 1
        call = self._calls
        self._busy(True)
        self.remove.setEnabled(self.update_known.isChecked())
        into, update = self._into(), self.update_known.isChecked()
        remove = self.remove.isChecked() and update and draft.names_records

        def job() -> tuple[ImportPreview, ImportChanges]:
            found = preview_import(ground, draft, into, update=update, remove=remove)
            return found, import_changes(found, ground)

        self._jobs.run(job, lambda found: self._show(*found, call), self._refuse, owner=self)

    def _show(self, found: ImportPreview, changes: ImportChanges, call: int) -> None:
        if call != self._calls:
            return
        self.preview, self.changes = found, changes
        self.notes.clear()
        self._busy(False)
        self.counts.setText(count_words(found))
        self.more.setText(self.tr("Außerdem: {changes}").format(changes=summary_words(changes)))
        self.more.setVisible(bool(changes.summary))
        self.tree.show_preview(found, changes, {each.id: each.letter for each in self._plan.fields})
        self.findings.show_findings(found.findings)
        announce(self, " ".join((self.counts.text(), self.more.text() if changes.summary else "")).strip())
        if self.focusWidget() in (None, self.cancel_button):
            self.tree.setFocus()

    def _tell_changes(self, words: str) -> None:
        """The changes of the chosen row in full, also for those who work without a mouse."""
        self.detail.setText(words)
        self.detail.setVisible(bool(words))

    def _refuse(self, error: UserError) -> None:
        self._busy(False)
        self.accept_button.setEnabled(False)
        self._watch = None
        self.cancel_button.setEnabled(True)
        self.notes.refuse(error)

    # Writing

    def _write(self) -> None:
        draft, strategy = self._draft, self._plan.strategy_id
        if draft is None or strategy is None or self.preview is None:
            return
        watch = self._watched()
        update = self.update_known.isChecked()
        remove = self.remove.isChecked() and update and draft.names_records
        command = ImportPlan(strategy, draft, self._into(), update, remove)
        self._bridge.execute(command, origin=self, done=self._done, failed=self._refuse, watch=watch)

    def _done(self, outcome: Outcome) -> None:
        self._watch = None
        assert self.preview is not None
        assert self.changes is not None
        words = count_words(self.preview)
        if self.preview.count(Share.SAME) == len(self.preview.measures):
            words = summary_words(self.changes) or words
        if outcome.entry is None:
            words = self.tr("Die Datei ändert nichts.")
        self.imported.emit(self.tr("Plan eingelesen: {counts}").format(counts=words), outcome.ids.get("measure"))
        self.accept()

    def reject(self) -> None:
        """While it is written, the first wish is to stop; the answer comes as a refusal that nothing was changed."""
        if self._watch is not None:
            self._watch.cancel()
            self.cancel_button.setEnabled(False)
            return
        super().reject()

    def _busy(self, busy: bool) -> None:
        self.progress.setRange(0, 0 if busy else 100)
        super()._busy(busy)
        if not busy:
            self.remove.setEnabled(self.update_known.isChecked())

    def _locked(self) -> tuple[QWidget, ...]:
        return self.field, self.update_known, self.remove


def count_words(found: ImportPreview) -> str:
    """ "3 neu, 2 geändert, 15 unverändert"."""
    return ", ".join(f"{found.count(share)} {SHARE_NAMES[share]}" for share in Share if found.count(share))


def summary_words(changes: ImportChanges) -> str:
    """ "Abhängigkeiten (1 neu, 1 entfällt), freie Tage (1 neu)"."""
    return ", ".join(f"{subject} ({words})" for subject, words in changes.summary)
