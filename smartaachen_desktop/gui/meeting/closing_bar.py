"""After the meeting: the one next step on the way to the signed minutes."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smartaachen_desktop import formats
from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.baseline_offer import BaselineStrip
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.card import Pane, Rule
from smartaachen_desktop.gui.shared.empty import IconLabel
from smartaachen_desktop.gui.shared.flow import FlowLayout
from smartaachen_desktop.gui.shared.fold import FoldLayout
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.model.citations import in_brackets
from smartaachen_desktop.model.documents import SIGNER_NAMES, SignatureLevel
from smartaachen_desktop.model.law import Law
from smartaachen_desktop.model.meetings import MeetingState
from smartaachen_desktop.services.meetings import ApproveMinutes, DraftMinutes
from smartaachen_desktop.services.queries.meetings import MeetingView
from smartaachen_desktop.services.queries.signers import next_signer
from smartaachen_desktop.services.queries.words import LEVEL_NAMES

WORDS = 280
"""What the words keep beside the buttons."""


class ClosingBar(Pane):
    """Closed → draft → approved → signed; approval can be taken back, signatures cannot."""

    sign_requested = Signal(object)
    check_asked = Signal()
    reopening_asked = Signal()
    versions_asked = Signal()

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(acts.theme, ground="select", parent=parent)
        self._acts = acts
        self._meeting: UUID | None = None
        self._step: Callable[[], None] | None = None
        inside, said, acting = QWidget(), QWidget(), QWidget()
        row = QHBoxLayout(said)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        self._icon = IconLabel(self.theme, "file-text", "petrol", 20)
        words = QVBoxLayout()
        words.setSpacing(0)
        self.what = PlainLabel(self.theme, "", bold=True, wrap=True)
        self.then = PlainLabel(self.theme, "", "ink2", "small", wrap=True, tabular=True)
        words.addWidget(self.what)
        words.addWidget(self.then)
        self.draft = KeyButton(self.theme, self.tr("Entwurf ausgeben …"), small=True)
        self.draft.clicked.connect(self._sign)
        self.back = KeyButton(self.theme, self.tr("Zurück zum Entwurf"), small=True)
        self.back.clicked.connect(self.reopening_asked)
        self.versions = KeyButton(self.theme, self.tr("Fassungen"), small=True)
        self.versions.clicked.connect(self.versions_asked)
        self.check = KeyButton(self.theme, self.tr("Prüfliste"), "F12", small=True)
        self.check.clicked.connect(self.check_asked)
        self.baseline = BaselineStrip(acts)
        self.button = KeyButton(self.theme, "", kind="primary", small=True)
        self.button.clicked.connect(self._press)
        row.addWidget(self._icon)
        row.addLayout(words, 1)
        buttons = FlowLayout(8, acting)
        for button in (self.versions, self.check, self.draft, self.back, self.button):
            buttons.addWidget(button)
        both = FoldLayout(said, acting, gap=10, least=WORDS)
        both.setContentsMargins(16, 8, 16, 8)
        inside.setLayout(both)
        self.body.addWidget(inside)
        self.body.addWidget(self.baseline)
        self.body.addWidget(Rule(self.theme))
        self.hide()

    def show_meeting(self, view: MeetingView) -> None:
        self._meeting = view.id
        signed = view.signatures
        ended = formats.time_of_day(view.ended_at)
        what, then, button, icon = "", "", "", "file-text"
        self._step = None
        law = in_brackets(view.cites(Law.MINUTES))
        match view.state:
            case MeetingState.CLOSED:
                what = self.tr("Sitzung geschlossen um {time}").format(time=ended)
                then = self.tr("Nächster Schritt: die Niederschrift als Entwurf.")
                button, self._step = self.tr("Niederschrift als Entwurf"), self._draft
            case MeetingState.DRAFT:
                what = self.tr("Entwurf der Niederschrift")
                then = self.tr("Texte können noch geändert werden, bis die Sitzungsleitung freigibt.")
                button, self._step = self.tr("Freigeben"), self._approve
            case MeetingState.APPROVED:
                what = self.tr("Freigegeben zur Unterschrift")
                then = self.tr("Zuerst unterschreibt die Sitzungsleitung{source}.").format(source=law)
                if signed:
                    missing = self.tr("Es fehlt die Schriftführung.")
                    if (following := next_signer(view)) is not None and not following.last:
                        missing = self.tr("Es fehlen noch weitere Unterschriften; die Schriftführung schließt ab.")
                    who = ", ".join(f"{SIGNER_NAMES[each.role]}: {LEVEL_NAMES[each.level]}" for each in signed)
                    then = f"{who}. {missing}"
                button, self._step, icon = self.tr("Ausgeben und unterschreiben …"), self._sign, "pen-nib"
            case MeetingState.SIGNED:
                last = max(view.signatures, key=lambda each: each.at, default=None)
                when = formats.day_and_time(last.at) if last is not None else ""
                if last is not None and last.level is SignatureLevel.HANDWRITTEN:
                    when = self.tr("am {day}, von Hand").format(day=formats.day(last.at))
                what = self.tr("Unterschrieben und versiegelt {when}").format(when=when).rstrip()
                then = self.tr("Einwendungen gehören in die nächste Niederschrift{source}.").format(source=law)
                button, self._step, icon = self.tr("Niederschrift ausgeben …"), self._sign, "lock-simple"
        number = view.minutes_version
        words = self.tr("Fassung {n}").format(n=number) if number else self.tr("Fassungen")
        self.versions.set_words(words, icon="clock-counter-clockwise")
        self.baseline.show_meeting(view)
        self.setVisible(bool(what))
        self.what.setText(what)
        self.then.setText(then)
        self._icon.show_icon(icon)
        self.button.set_words(button)
        self.button.set_kind("secondary" if view.sealed else "primary")
        self.button.setVisible(bool(button))
        self.draft.setVisible(view.state in (MeetingState.CLOSED, MeetingState.DRAFT))
        self.back.setVisible(view.state is MeetingState.APPROVED and not signed)

    def show_gaps(self, count: int) -> None:
        """How many gaps the check list found."""
        words = self.tr("Prüfliste: {count} offen").format(count=count) if count else self.tr("Prüfliste: vollständig")
        self.check.set_words(words, icon="warning" if count else "check-circle")

    def _press(self) -> None:
        if self._step is not None:
            self._step()

    def _draft(self) -> None:
        if self._meeting is not None:
            self._acts.do(DraftMinutes(self._meeting))

    def _approve(self) -> None:
        if self._meeting is not None:
            self._acts.do(ApproveMinutes(self._meeting))

    def _sign(self) -> None:
        if self._meeting is not None:
            self.sign_requested.emit(self._meeting)
