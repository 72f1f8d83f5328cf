"""A meeting's file comes back: what it would change here, row by row, before anything is written."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLineEdit, QTableWidget, QTableWidgetItem, QWidget

from smartaachen_desktop import formats
from smartaachen_desktop.gui.change_bridge import ChangeBridge
from smartaachen_desktop.gui.dialogs.frame import DialogFoot, DialogHead, Notes, caption, fit
from smartaachen_desktop.gui.job_runner import JobRunner
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.card import Pane
from smartaachen_desktop.gui.shared.labels import PlainLabel, plain_tooltip
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.gui.shared.watched_dialog import WatchedDialog
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.services.changes import Outcome
from smartaachen_desktop.services.meeting_file import read_meeting_file
from smartaachen_desktop.services.meeting_taking import TakeMeetingFile, merge_of
from smartaachen_desktop.services.meeting_values import MeetingFile, Merge
from smartaachen_desktop.services.meeting_words import MergeLine, clash_lines, merge_counts, merge_lines

SIZE = QSize(900, 620)
Preview = tuple[Merge, tuple[MergeLine, ...], tuple[MergeLine, ...]]


class TakeMeetingDialog(WatchedDialog):
    """`taken` tells the meeting."""

    taken = Signal(object)

    def __init__(
        self, theme: ThemeBox, bridge: ChangeBridge, jobs: JobRunner, path: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._bridge, self._jobs, self._path = bridge, jobs, path
        self.file: MeetingFile | None = None
        self.merge: Merge | None = None
        self.setWindowTitle(tr("Sitzung aus Datei übernehmen"))
        self.head = DialogHead(theme, self.windowTitle(), path.name)
        self.notes = Notes(theme)
        self.word = QLineEdit()
        self.word.setEchoMode(QLineEdit.EchoMode.Password)
        self.word.setAccessibleName(self.tr("Kennwort der Datei"))
        self.word.returnPressed.connect(self.read)
        self.word_label = caption(theme, self.word.accessibleName(), self.word)
        self.counts = PlainLabel(theme, "", bold=True, wrap=True)
        self.told = PlainLabel(theme, "", "ink2", 13, wrap=True)
        self.table = self._table()
        self.accept_button = KeyButton(theme, self.tr("Übernehmen"), "Ctrl+Return", kind="primary", bind=True)
        self.cancel_button = KeyButton(theme, self.tr("Abbrechen"), "Esc")
        self.accept_button.clicked.connect(self._take)
        self.cancel_button.clicked.connect(self.reject)
        self._arrange()
        fit(self, SIZE)

    def _table(self) -> QTableWidget:
        table = QTableWidget(0, 3)
        table.setAccessibleName(self.tr("Was sich hier ändern würde"))
        table.setHorizontalHeaderLabels([self.tr("Eintrag"), self.tr("Bezeichnung"), self.tr("Änderung")])
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        return table

    def _arrange(self) -> None:
        body = Pane(self.theme)
        body.body.setContentsMargins(24, 14, 24, 16)
        body.body.setSpacing(8)
        body.body.addLayout(self.notes)
        for part in (self.word_label, self.word, self.counts, self.told):
            body.body.addWidget(part)
        body.body.addWidget(self.table, 1)
        body.body.addWidget(self.progress)
        self._ask_word(False)
        foot = DialogFoot(self.theme)
        for button in (self.cancel_button, self.accept_button):
            button.setAutoDefault(False)
            foot.right.addWidget(button)
        self._stack(self.head, body, foot)

    def _locked(self) -> Sequence[QWidget]:
        return (self.word,)

    def _ask_word(self, asked: bool) -> None:
        self.word_label.setVisible(asked)
        self.word.setVisible(asked)
        if asked:
            self.word.setFocus()

    def begin(self) -> None:
        """Open, and read the file in a job."""
        self.open()
        self.read()

    def read(self) -> None:
        path, word = self._path, self.word.text() or None
        self.notes.clear()
        self._busy(True)
        self.progress.setRange(0, 0)
        self._jobs.run(lambda: read_meeting_file(path, word), self._compare, self._refuse, owner=self)

    def _compare(self, file: MeetingFile) -> None:
        self.file = file
        self._ask_word(False)

        def query(session: object) -> Preview:
            found = merge_of(session, file)  # type: ignore[arg-type]
            return found, merge_lines(session, found, file), clash_lines(session, found, file)  # type: ignore[arg-type]

        self._bridge.query(query, self._show, owner=self, failed=self._refuse)

    def _show(self, answer: Preview) -> None:
        self.merge, lines, clashes = answer
        file = self.file
        assert file is not None
        self._busy(False)
        counts = " · ".join(f"{noun}: {what}" for noun, what in merge_counts(lines))
        self.counts.setVisible(not clashes)  # what cannot be taken over is neither counted nor "nothing"
        self.counts.setText(counts or self.tr("In der Datei steht nichts, was hier nicht schon steht."))
        told = self.tr("Geschrieben am {when}.").format(when=formats.day_and_time(file.written))
        if file.last is not None:
            words = self.tr("Geschrieben am {when}, seither {n} Schritte, zuletzt am {last}.")
            if file.steps == 1:
                words = self.tr("Geschrieben am {when}, seither ein Schritt am {last}.")
            told = words.format(
                when=formats.day_and_time(file.written), n=file.steps, last=formats.day_and_time(file.last)
            )
        if not file.internal:
            told += " " + self.tr("Die Datei enthält nur den öffentlichen Teil; der andere bleibt, wie er ist.")
        self.told.setText(told)
        self._fill(clashes or lines)
        if clashes:
            self.notes.say(
                "bad",
                self.tr("Die Sitzung wurde hier seither geändert; unten steht, was."),
                self.tr(
                    "So wird nichts übernommen. Nehmen Sie die Änderung hier zurück oder tragen Sie von Hand nach."
                ),
            )
        elif self.merge.seals:
            self.notes.say(
                "warn",
                self.tr("In der Datei wurde unterschrieben."),
                self.tr("Was übernommen ist, lässt sich danach nicht mehr zurücknehmen."),
            )
        ready = bool(lines) and not clashes
        self.accept_button.set_blocked("" if ready else self.tr("Es gibt nichts zu übernehmen."))
        (self.accept_button if ready else self.cancel_button).setFocus()

    def _fill(self, lines: Sequence[MergeLine]) -> None:
        self.table.setRowCount(len(lines))
        for row, line in enumerate(lines):
            for column, words in enumerate((line.noun, line.name, line.what)):
                cell = QTableWidgetItem(words)
                cell.setToolTip(plain_tooltip(words))
                self.table.setItem(row, column, cell)
        if lines:
            self.table.setCurrentCell(0, 0)

    def _refuse(self, error: UserError) -> None:
        self._busy(False)
        self.accept_button.set_blocked(self.tr("Es gibt nichts zu übernehmen."))
        self._ask_word(error.code in ("passphrase_needed", "wrong_passphrase"))
        if error.code != "passphrase_needed":
            self.notes.refuse(error)

    def _take(self) -> None:
        file = self.file
        if file is None or self.merge is None or self.merge.clashes or not self.merge.changes:
            return
        self._busy(True)
        command = TakeMeetingFile(file.meeting, file.rows, file.internal, file.has_earlier)
        self._bridge.execute(command, done=self._taken, failed=self._refuse)

    def _taken(self, outcome: Outcome) -> None:
        self._busy(False)
        self.taken.emit(outcome.ids["meeting"])
        self.accept()
