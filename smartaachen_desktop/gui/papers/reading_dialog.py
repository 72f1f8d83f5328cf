"""A council paper out of a file: proposals at the left, their passages at the right, taken over by one command."""

from dataclasses import replace
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QSplitter, QWidget

from smartaachen_desktop.gui.change_bridge import ChangeBridge
from smartaachen_desktop.gui.dialogs.frame import DialogFoot, DialogHead, Notes, fit
from smartaachen_desktop.gui.job_runner import JobRunner
from smartaachen_desktop.gui.papers.reading_form import ProposalForm
from smartaachen_desktop.gui.papers.reading_list import ProposalTree
from smartaachen_desktop.gui.papers.reading_source import SourceView
from smartaachen_desktop.gui.shared.announce import announce
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.card import Pane
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.shared.watched_dialog import WatchedDialog
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.model.paper_draft import PaperDraft
from smartaachen_desktop.services.changes import Outcome
from smartaachen_desktop.services.paper_matching import known_paper, proposals
from smartaachen_desktop.services.paper_proposals import Entry, Proposal, ProposalKind
from smartaachen_desktop.services.paper_reading import ReadPaper
from smartaachen_desktop.services.paper_taking import taking
from smartaachen_desktop.services.queries.paper_ground import PaperGround, paper_ground

SIZE = QSize(1200, 720)


class ReadingDialog(WatchedDialog):
    """Opens at once, shows the proposals when they are there. `taken` tells the paper and the words for a note."""

    taken = Signal(object, str)

    def __init__(
        self, theme: ThemeBox, bridge: ChangeBridge, jobs: JobRunner, read: ReadPaper, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._bridge, self._jobs, self._read = bridge, jobs, read
        self._saving = False
        self._draft: PaperDraft | None = None
        self._ground: PaperGround | None = None
        self._content = b""
        self._paper: UUID | None = None
        self._chosen = ""
        self.proposals: dict[str, Proposal] = {}
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Vorlage aus Datei lesen"))
        self.head = DialogHead(theme, self.windowTitle(), " ")
        self.notes = Notes(theme)
        self.counts = PlainLabel(theme, "", bold=True, tabular=True, elide=True)
        self.tree = ProposalTree(theme)
        self.form = ProposalForm(theme)
        self.source = SourceView(theme)
        self.accept_button = KeyButton(theme, self.tr("Übernehmen"), "Ctrl+Return", kind="primary", bind=True)
        self.cancel_button = KeyButton(theme, self.tr("Abbrechen"), "Esc")
        self.all_button = KeyButton(theme, self.tr("Alle auswählen"), kind="link", small=True)
        self.none_button = KeyButton(theme, self.tr("Keine auswählen"), kind="link", small=True)
        self._arrange()
        self.tree.chosen.connect(self._show_chosen)
        self.tree.told.connect(self._show_remark)
        self.tree.ticked.connect(self._tick)
        self.form.changed.connect(self._change)
        self.all_button.clicked.connect(lambda: self._tick_all(on=True))
        self.none_button.clicked.connect(lambda: self._tick_all(on=False))
        self.accept_button.clicked.connect(self.take)
        self.cancel_button.clicked.connect(self.reject)
        fit(self, SIZE)

    def _arrange(self) -> None:
        body = Pane(self.theme)
        body.body.setContentsMargins(16, 10, 16, 12)
        body.body.setSpacing(8)
        body.body.addLayout(self.notes)
        left = QSplitter(Qt.Orientation.Vertical)
        left.addWidget(self.tree)
        left.addWidget(self.form)
        left.setChildrenCollapsible(False)
        left.setStretchFactor(0, 3)
        left.setStretchFactor(1, 2)
        left.setSizes([320, 220])
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.addWidget(left)
        halves.addWidget(self.source)
        halves.setChildrenCollapsible(False)
        halves.setStretchFactor(0, 1)
        halves.setStretchFactor(1, 1)
        halves.setSizes([620, 540])
        body.body.addWidget(halves, 1)
        body.body.addWidget(self.progress)
        foot = DialogFoot(self.theme)
        for button in (self.cancel_button, self.accept_button):
            button.setAutoDefault(False)  # Enter in a field takes the field over, not everything
            foot.right.addWidget(button)
        foot.left.addWidget(self.counts)
        for button in (self.all_button, self.none_button):
            button.setAutoDefault(False)
            foot.left.addWidget(button)
        self._stack(self.head, body, foot)

    # Reading

    def begin(self, path: Path) -> None:
        """Open, and read the file in a job; closing the dialog stops it."""
        self.head.subtitle.setText(path.name)
        watch = self._watched()
        self.open()
        self._jobs.run(lambda: self._read(path, watch), self._take_draft, self._refuse, owner=self)

    def _take_draft(self, read: tuple[PaperDraft, bytes]) -> None:
        self._watch = None
        self._draft, self._content = read
        self.source.load(*read)
        self._bridge.query(paper_ground, self._take_ground, owner=self)

    def _take_ground(self, ground: PaperGround) -> None:
        draft = self._draft
        assert draft is not None
        self._ground = ground
        found = proposals(draft, ground, self._content)
        known = known_paper(draft, ground)
        self._paper = known.id if known is not None else None
        self.proposals = {each.key: each for each in found}
        self._busy(False)
        words = (
            self.tr("{file}: Die Vorlage gibt es schon; sie wird geändert.")
            if known
            else self.tr("{file}: neue Vorlage")
        )
        self.head.subtitle.setText(words.format(file=draft.file_name))
        self.tree.show_proposals(found, draft.remarks)
        self._count()
        announce(self, self.counts.text())
        if draft.remarks:
            self.notes.say(
                "warn", self.tr("In der Vorlage ist etwas unklar."),
                self.tr("Es steht in der Liste unter „Bitte prüfen“."),
            )  # fmt: skip
        self.tree.setFocus()

    def _refuse(self, error: UserError) -> None:
        self._watch, self._saving = None, False
        self._busy(False)
        self.accept_button.setEnabled(bool(self.proposals))
        self.notes.refuse(error)

    # Choosing and changing

    def _show_chosen(self, key: str) -> None:
        if not self.form.commit():
            self.tree.go_back(self._chosen)
            return
        self._chosen = key
        proposal = self.proposals[key]
        self.form.show_proposal(proposal)
        self.source.show_passage(proposal.source)

    def _show_remark(self, number: int) -> None:
        if not self.form.commit():
            self.tree.go_back(self._chosen)
            return
        assert self._draft is not None
        remark = self._draft.remarks[number]
        self._chosen = ""
        self.form.show_proposal(None, remark.what)
        self.source.show_passage(remark.source)

    def _tick(self, key: str, on: bool) -> None:
        self._keep(replace(self.proposals[key], accepted=on))

    def _tick_all(self, *, on: bool) -> None:
        for key in list(self.proposals):
            self._tick(key, on)

    def _change(self, entry: Entry) -> None:
        if self._chosen:
            changed = self.proposals[self._chosen].with_entry(entry)
            self._keep(changed)
            if entry.name == "meeting":
                self._same_meeting(entry)
            if entry.name == "public":
                self._follow(changed, public=bool(entry.value))

    def _follow(self, changed: Proposal, *, public: bool) -> None:
        """The item of a paper is as public as the paper; its headings show what that means."""
        item = self.proposals.get("item")
        if changed.kind is ProposalKind.ITEM:
            self.form.show_proposal(changed)
        elif item is not None:
            entry = next(each for each in item.entries if each.name == "public")
            self._keep(replace(item.with_entry(replace(entry, value=public)), accepted=item.accepted))

    def _same_meeting(self, entry: Entry) -> None:
        """Item and motion go into one meeting."""
        for each in list(self.proposals.values()):
            if each.kind in (ProposalKind.ITEM, ProposalKind.MOTION) and each.key != self._chosen:
                self._keep(each.with_entry(entry))

    def _keep(self, proposal: Proposal) -> None:
        self.proposals[proposal.key] = proposal
        self.tree.show_proposal(proposal)
        self._count()

    def _count(self) -> None:
        count = sum(each.accepted for each in self.proposals.values())
        self.counts.setText(
            self.tr("{n} von {all} Vorschlägen ausgewählt").format(n=count, all=len(self.proposals))
        )  # fmt: skip
        self.accept_button.setEnabled(count > 0)

    # Taking over

    def take(self) -> None:
        if self._ground is None or not self.form.commit():
            return
        try:
            command = taking(tuple(self.proposals.values()), self._ground.strategy_id, self._paper, self._content)
        except UserError as error:
            self.notes.refuse(error)
            return
        self._saving = True
        self._busy(True)
        self._bridge.execute(command, origin=self, done=self._done, failed=self._refuse)

    def _done(self, outcome: Outcome) -> None:
        self._saving = False
        count = sum(each.accepted for each in self.proposals.values())
        words = self.tr("Vorlage übernommen: {n} Vorschläge").format(n=count)
        if outcome.entry is None:
            words = self.tr("Die Datei ändert nichts.")
        self.taken.emit(outcome.ids.get("paper"), words)
        self.accept()

    def reject(self) -> None:
        """Stops reading; what is being stored is stored whole."""
        if self._saving:
            return
        if self._watch is not None:
            self._watch.cancel()
        super().reject()

    def _locked(self) -> tuple[QWidget, ...]:
        return self.tree, self.form, self.all_button, self.none_button
