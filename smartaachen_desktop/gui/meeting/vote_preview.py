"""Row by row what a file of the keypads says, whose voice that is and what becomes of it; nothing is changed here."""

from collections import Counter
from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from smartaachen_desktop.gui.dialogs.frame import DialogFoot, DialogHead, Notes, fit
from smartaachen_desktop.gui.meeting.voice_grid import choice_words
from smartaachen_desktop.gui.meeting.vote_lines import short_counts
from smartaachen_desktop.gui.shared.announce import announce
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.card import Pane
from smartaachen_desktop.gui.shared.labels import PlainLabel, plain_tooltip
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.model.vote_file import VoteSource
from smartaachen_desktop.model.voting import METHOD_NAMES, Choice, Tally, VoteMethod
from smartaachen_desktop.services.election_matching import ElectionPreview
from smartaachen_desktop.services.vote_matching import FIT_NAMES, Fit, MatchedRow, VotePreview

SIZE = QSize(860, 600)
SHOWN_DIGITS = 16
REFUSED = frozenset({Fit.DOUBLE, Fit.BARRED, Fit.AMBIGUOUS, Fit.UNKNOWN, Fit.NO_CANDIDATE})


class VoteTable(QTableWidget):
    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(0, 5, parent)
        self.theme = theme
        self.setAccessibleName(self.tr("Zeilen der Datei"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(28)
        head = self.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)

    def show_rows(
        self, rows: Sequence[MatchedRow], typed: Mapping[UUID, Choice], *, by_name: bool, possible: bool
    ) -> None:
        """`possible` unless the whole file cannot be taken over. The first row that is not taken over is current."""
        titles = [self.tr("Zeile"), self.tr("In der Datei"), self.tr("Stimme") if by_name else self.tr("Anzahl")]
        self.setHorizontalHeaderLabels([*titles, self.tr("Zugeordnet"), self.tr("Was geschieht")])
        head = self.horizontalHeader()
        for column, width in ((0, 56), (2, 104), (4, 250)):
            self.setColumnWidth(column, width)
        for column in (1, 3):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.setRowCount(len(rows))
        for place, row in enumerate(rows):
            refused = row.fit in REFUSED
            for column, words in enumerate(_cells(row, typed, by_name=by_name, possible=possible)):
                item = QTableWidgetItem(words)
                item.setToolTip(plain_tooltip(words))
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
                if refused:
                    item.setForeground(self.theme.colour("bad"))
                if refused and column == 4:
                    item.setFont(self.theme.current.fonts.bold())
                self.setItem(place, column, item)
        first = next((place for place, row in enumerate(rows) if row.fit in REFUSED), 0)
        self.setCurrentCell(first, 0)


def _cells(row: MatchedRow, typed: Mapping[UUID, Choice], *, by_name: bool, possible: bool) -> tuple[str, ...]:
    fate = FIT_NAMES[row.fit] if possible or row.fit is not Fit.TAKEN else tr("nicht übernommen")
    if not by_name:
        whom = row.said or (choice_words(row.choice) if row.choice is not None else tr("zählt nicht mit"))
        return str(row.line), row.text, str(row.count), whom, fate
    said = row.said or (choice_words(row.choice) if row.choice is not None else "–")
    whom = tr("{name} (über das Amt)").format(name=row.name) if row.by_office else row.name
    before = typed.get(row.who) if row.who is not None else None
    if row.fit is Fit.TAKEN and before is not None and before is not row.choice:
        fate = tr("ersetzt „{voice}“").format(voice=choice_words(before))
    return str(row.line), row.text, said, whom or "–", fate


class VotePreviewDialog(QDialog):
    """`wanted` asks for taking over, with whether the minutes say "elektronisch"; nothing is changed before."""

    wanted = Signal(bool)

    def __init__(
        self, theme: ThemeBox, file: str, number: str, method: VoteMethod, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Ergebnis einlesen"))
        words = self.tr("{file} · {number}, {method}").format(file=file, number=number, method=METHOD_NAMES[method])
        self.head = DialogHead(theme, self.tr("Ergebnis einlesen"), words)
        self.notes = Notes(theme)
        self.counts = PlainLabel(theme, self.tr("Die Datei wird gelesen."), bold=True, tabular=True, wrap=True)
        self.table = VoteTable(theme)
        self.left = PlainLabel(theme, "", "ink2", "small", wrap=True)
        self.source = PlainLabel(theme, "", "ink2", "small", tabular=True)
        self.electronic = QCheckBox(self.tr("In der Niederschrift steht: elektronisch abgestimmt"))
        self.electronic.setChecked(True)
        self.accept_button = KeyButton(theme, self.tr("In die Karte übernehmen"), kind="primary")
        self.accept_button.setEnabled(False)
        self.accept_button.clicked.connect(lambda _checked=False: self.wanted.emit(self.electronic.isChecked()))
        self.cancel_button = KeyButton(theme, self.tr("Abbrechen"))
        self.cancel_button.clicked.connect(self.reject)
        self._arrange()
        fit(self, SIZE)

    def _arrange(self) -> None:
        body = Pane(self.theme)
        body.body.setContentsMargins(24, 14, 24, 16)
        body.body.setSpacing(8)
        body.body.addLayout(self.notes)
        body.body.addWidget(self.counts)
        body.body.addWidget(self.table, 1)
        for part in (self.left, self.electronic, self.source):
            body.body.addWidget(part)
        body.body.addStretch()
        for unread in (self.table, self.left, self.electronic, self.source):
            unread.hide()
        foot = DialogFoot(self.theme)
        self.cancel_button.setAutoDefault(False)
        self.accept_button.setDefault(True)
        foot.right.addWidget(self.cancel_button)
        foot.right.addWidget(self.accept_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(body, 1)
        column.addWidget(foot)

    def show_preview(
        self, preview: VotePreview, source: VoteSource, typed: Mapping[UUID, Choice], trouble: UserError | None
    ) -> None:
        """`typed` are the voices that stand in the card already; `trouble` says why the counts cannot stand."""
        by_name = any(row.who is not None for row in preview.rows) or not preview.counts
        nothing = not (preview.choices or preview.counts)
        possible = trouble is None and not nothing
        words = preview_words(preview, by_name=by_name, possible=possible)
        self.show_rows(preview, source, words, typed, by_name=by_name, nothing=nothing, trouble=trouble)

    def show_election(self, preview: ElectionPreview, source: VoteSource, trouble: UserError | None) -> None:
        """Of a ballot: for whom the voices are."""
        by_name = any(row.who is not None for row in preview.rows)
        nothing = not preview.taken
        words = election_words(preview, possible=trouble is None and not nothing)
        self.show_rows(preview, source, words, {}, by_name=by_name, nothing=nothing, trouble=trouble)

    def show_rows(
        self,
        preview: VotePreview | ElectionPreview,
        source: VoteSource,
        words: str,
        typed: Mapping[UUID, Choice],
        *,
        by_name: bool,
        nothing: bool,
        trouble: UserError | None,
    ) -> None:
        self.notes.clear()
        possible = trouble is None and not nothing
        self.counts.setText(words)
        self.table.show_rows(preview.rows, typed, by_name=by_name, possible=possible)
        self.left.setText(
            self.tr("Ohne Stimme aus der Datei ({n}): {names}").format(
                n=len(preview.left), names="; ".join(preview.left)
            )
        )
        self.left.setVisible(bool(preview.left))
        for read in (self.table, self.electronic, self.source):
            read.show()
        self.source.setText(self.tr("SHA-256 der Datei: {sum} …").format(sum=source.sha256[:SHOWN_DIGITS]))
        self.source.setToolTip(plain_tooltip(source.sha256))
        self.accept_button.setEnabled(possible)
        why = self._nothing(preview) if nothing else ""
        self.accept_button.setToolTip(plain_tooltip(trouble.sentence() if trouble is not None else why))
        if trouble is not None:
            self.notes.refuse(trouble)
        elif why:
            self.notes.say("bad", why, self.tr("In der Karte hat sich nichts geändert."))
        announce(self, self.counts.text())
        self.table.setFocus()

    def _nothing(self, preview: VotePreview | ElectionPreview) -> str:
        if preview.number(Fit.NO_CANDIDATE):
            return self.tr("Keine Zeile nennt jemanden, der in dieser Karte zur Wahl steht.")
        return self.tr("Keine Zeile lässt sich einer stimmberechtigten Person zuordnen.")

    def refuse(self, error: UserError) -> None:
        """Nothing of the file is offered."""
        self.counts.setText(self.tr("Nichts wurde übernommen."))
        self.accept_button.setEnabled(False)
        self.notes.refuse(error)
        self.cancel_button.setFocus()


def preview_words(preview: VotePreview, *, by_name: bool, possible: bool) -> str:
    """ "10 Stimmen werden übernommen: 8 Ja, 2 Nein · 1 doppelt, nicht übernommen"."""
    found = Counter(preview.choices.values()) if by_name else Counter(preview.counts)
    tally = Tally(found[Choice.YES], found[Choice.NO], found[Choice.ABSTENTION], found[Choice.INVALID])
    said = short_counts(tally)
    if not possible:
        return tr("In der Datei: {counts}").format(counts=said)
    if tally.total == 1:
        first = tr("1 Stimme wird übernommen: {counts}").format(counts=said)
    else:
        first = tr("{n} Stimmen werden übernommen: {counts}").format(n=tally.total, counts=said)
    rest = [
        f"{preview.number(each)} {FIT_NAMES[each]}" for each in Fit if each is not Fit.TAKEN and preview.number(each)
    ]
    return " · ".join([first, *rest]) if by_name else first


def election_words(preview: ElectionPreview, *, possible: bool) -> str:
    """ "11 Stimmen werden übernommen: Fraktion A 7, Fraktion B 4 · 1 niemandem zugeordnet"."""
    parts = [f"{name} {votes}" for name, votes in preview.candidates]
    rest = ((tr("Nein"), preview.no), (tr("Enth."), preview.abstentions), (tr("ungültig"), preview.invalid))
    said = ", ".join([*parts, *(f"{word} {count}" for word, count in rest if count)])
    if not possible:
        return tr("In der Datei: {counts}").format(counts=said)
    if preview.taken == 1:
        first = tr("1 Stimme wird übernommen: {counts}").format(counts=said)
    else:
        first = tr("{n} Stimmen werden übernommen: {counts}").format(n=preview.taken, counts=said)
    left = [
        f"{preview.number(each)} {FIT_NAMES[each]}" for each in Fit if each is not Fit.TAKEN and preview.number(each)
    ]
    return " · ".join([first, *left])
