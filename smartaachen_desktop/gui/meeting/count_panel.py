"""The counts of a vote: four steppers, bar, the sentence that follows from them, and the button."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.empty import IconLabel
from smartaachen_desktop.gui.shared.fold import FoldLayout
from smartaachen_desktop.gui.shared.labels import PlainLabel, plain_tooltip
from smartaachen_desktop.gui.shared.stepper import Stepper
from smartaachen_desktop.gui.shared.votebar import VoteBar, VoteLegend, Votes
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.citations import in_brackets, unbroken
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.model.majorities import Base, Requirement
from smartaachen_desktop.model.voting import Tally

SENTENCE = 240
"""The sentence of the result has this width beside a button, or a line of its own."""


class VerdictLine(QWidget):
    """Bar, bold sentence with its reason, and the one primary button."""

    pressed = Signal()

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        self.bar = VoteBar(theme)
        column.addWidget(self.bar)
        said = QWidget()
        row = QHBoxLayout(said)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._icon = IconLabel(theme, "warning", "bad", 18)
        words = QVBoxLayout()
        words.setSpacing(1)
        self.sentence = PlainLabel(theme, "", size="table", bold=True, tabular=True, wrap=True)
        self.reason = PlainLabel(theme, "", "ink2", "small", tabular=True, wrap=True)
        words.addWidget(self.sentence)
        words.addWidget(self.reason)
        row.addWidget(self._icon)
        row.addLayout(words, 1)
        self.button = KeyButton(theme, self.tr("Ergebnis feststellen"), "Ctrl+Return", kind="primary")
        self.button.clicked.connect(self.pressed)
        column.addLayout(FoldLayout(said, self.button, least=SENTENCE))
        self._icon.hide()
        self.law = ""
        """Where the rule of votes stands for the body that votes; empty where it names no source."""

    def show_tally(self, tally: Tally, entitled: int, *, missing: str = "") -> bool:
        """The live sentence; False, with the reason at the button, while the counts cannot stand."""
        self.bar.show_votes(Votes(tally.yes, tally.no, tally.abstentions, tally.invalid, entitled))
        wrong: UserError | None = None
        try:
            tally.check(entitled, self.law)
        except UserError as error:
            wrong = error
        if wrong is not None:
            self.sentence.setText(wrong.message)
            self.reason.setText(f"{wrong.remedy or ''}{in_brackets(wrong.paragraph or '')}".strip())
        else:
            self.sentence.setText(missing if missing and tally.total else tally.sentence())
            words = (
                self.tr("{n} von {all} Stimmen erfasst · Enthaltungen zählen nicht mit")
                if tally.requirement.base is Base.VALID
                else self.tr("{n} von {all} Stimmen erfasst")
            )
            self.reason.setText(words.format(n=tally.total, all=entitled) + in_brackets(unbroken(self.law)))
        self._icon.setVisible(wrong is not None)
        self.sentence.set_role("bad" if wrong is not None else "ink")
        why = wrong.sentence() if wrong is not None else missing
        if not tally.total and not why:
            why = self.tr("Bitte zuerst die Stimmen eintragen.")
        self.button.setEnabled(not why)
        self.button.setToolTip(plain_tooltip(why))
        return not why


class CountPanel(QWidget):
    """Counts typed or stepped; `changed` comes only from the user."""

    changed = Signal()
    confirmed = Signal()
    given_up = Signal()
    """Esc: a correction is put away, or the vote put off."""

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entitled = 0
        self._missing = ""
        self._requirement, self._statutory_size = Requirement.SIMPLE, 0
        self.column = column = QVBoxLayout(self)
        column.setContentsMargins(12, 3, 12, 0)
        column.setSpacing(6)
        counts, whole = QWidget(), QWidget()
        grid = QGridLayout(counts)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        names = {
            "yes": self.tr("Ja"),
            "no": self.tr("Nein"),
            "abstention": self.tr("Enthaltung"),
            "invalid": self.tr("Ungültig"),
        }
        self.steppers = {kind: Stepper(theme, name) for kind, name in names.items()}
        for place, (kind, name) in enumerate(names.items()):
            grid.addWidget(VoteLegend(theme, kind, name), 0, place)
            grid.addWidget(self.steppers[kind], 1, place)
            grid.setColumnStretch(place, 1)
            self.steppers[kind].changed.connect(self._counted)
            self.steppers[kind].edit.installEventFilter(self)
        self.unanimous = KeyButton(theme, self.tr("Einstimmig"), "E")
        self.unanimous.setFixedHeight(42)
        self.unanimous.setToolTip(plain_tooltip(self.tr("Alle übrigen Stimmen für Ja; Enthaltungen bleiben")))
        self.unanimous.clicked.connect(self.all_in_favour)
        foot = QVBoxLayout(whole)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.addStretch(1)
        foot.addWidget(self.unanimous)
        column.addLayout(FoldLayout(counts, whole))
        self.verdict = VerdictLine(theme)
        self.verdict.pressed.connect(self.confirm)
        column.addWidget(self.verdict)
        self.setFocusProxy(self.steppers["yes"])
        letter = QShortcut(QKeySequence(Qt.Key.Key_E), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        letter.activated.connect(self.all_in_favour)
        leave = QShortcut(QKeySequence("Esc"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.given_up)

    def need(self, missing: str) -> None:
        """What is missing beside the counts; empty when nothing is."""
        self._missing = missing
        self.verdict.show_tally(self.tally(), self._entitled, missing=missing)

    def tally(self) -> Tally:
        yes, no, abstentions, invalid = (stepper.value() for stepper in self.steppers.values())
        return Tally(yes, no, abstentions, invalid).under(self._requirement, self._statutory_size, self._entitled)

    def show_tally(self, tally: Tally, entitled: int) -> None:
        """Show counts without telling; what the user types at this moment stays."""
        self._entitled = entitled
        self._requirement, self._statutory_size = tally.requirement, tally.statutory_size
        for stepper, value in zip(
            self.steppers.values(), (tally.yes, tally.no, tally.abstentions, tally.invalid), strict=True
        ):
            stepper.set_maximum(entitled)
            if stepper.value() != value:
                stepper.set_value(value)
        self.verdict.show_tally(tally, entitled, missing=self._missing)

    def judge_by(self, requirement: Requirement, statutory_size: int) -> None:
        """The same counts by another majority."""
        self.show_tally(self.tally().under(requirement, statutory_size, self._entitled), self._entitled)

    def all_in_favour(self) -> None:
        """All who have not abstained or voted invalidly: yes."""
        tally = self.tally()
        rest = max(self._entitled - tally.abstentions - tally.invalid, 0)
        self.show_tally(replace(tally, yes=rest, no=0), self._entitled)
        self.changed.emit()

    def confirm(self) -> None:
        if self.verdict.button.isEnabled() and self.isVisible():
            self.confirmed.emit()

    def _counted(self, _value: int) -> None:
        self.verdict.show_tally(self.tally(), self._entitled, missing=self._missing)
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # a count field takes digits only, so the letter is free for the act, although a line edit would claim it
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_E:
            self.all_in_favour()
            return True
        return False
