"""A roll call: every entitled name gets Ja, Nein, Enthaltung or ungültig by one key."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smartaachen_desktop.gui.meeting.count_panel import VerdictLine
from smartaachen_desktop.gui.meeting.voice_grid import VoiceGrid, VoiceRow, choice_words
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.late import LateParts
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.voting import Choice, Tally
from smartaachen_desktop.services.queries.meetings import ParticipantView
from smartaachen_desktop.services.votes import counted

KEYS = {
    Qt.Key.Key_J: Choice.YES,
    Qt.Key.Key_Y: Choice.YES,
    Qt.Key.Key_N: Choice.NO,
    Qt.Key.Key_E: Choice.ABSTENTION,
    Qt.Key.Key_U: Choice.INVALID,
}


class RollCall(LateParts, QWidget):
    """Takes voices; with `correct` it starts from those established, and only what differs is sent."""

    changed = Signal()
    confirmed = Signal()
    given_up = Signal()
    """Esc: a correction is put away, or the roll call put off."""
    height_changed = Signal()

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stored: Mapping[UUID, Choice] | None = None
        self.choices: dict[UUID, Choice] = {}
        self._people: tuple[ParticipantView, ...] = ()
        self._ground = Tally(0, 0)
        self._theme = theme

    def build(self) -> None:
        theme = self._theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.list = VoiceGrid(theme, self.tr("Namentliche Abstimmung"), self.height_changed.emit)
        self.list.take_keys(*KEYS, Qt.Key.Key_Backspace)
        self.list.key_pressed.connect(self._key)
        column.addWidget(self.list)
        keys = QHBoxLayout()
        keys.setContentsMargins(12, 0, 12, 0)
        keys.setSpacing(6)
        self.buttons: dict[Choice, KeyButton] = {}
        for key, choice in (("J", Choice.YES), ("N", Choice.NO), ("E", Choice.ABSTENTION), ("U", Choice.INVALID)):
            button = KeyButton(theme, choice_words(choice), key, small=True)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _checked=False, voice=choice: self.give(voice))
            keys.addWidget(button)
            self.buttons[choice] = button
        keys.addStretch(1)
        column.addLayout(keys)
        self.verdict = VerdictLine(theme)
        self.verdict.setContentsMargins(12, 0, 12, 0)
        self.verdict.pressed.connect(self.confirm)
        column.addWidget(self.verdict)
        self.setFocusProxy(self.list)
        leave = QShortcut(QKeySequence("Esc"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.given_up)

    def tally(self) -> Tally:
        return counted(self.choices.values(), self._ground)

    def correct(self, stored: Mapping[UUID, Choice] | None) -> None:
        """From now on voices are compared with those of an established vote; None for a vote that is being taken."""
        self._stored = stored
        self.when_built("stored", lambda: self._show_what(correcting=stored is not None))

    def _show_what(self, *, correcting: bool) -> None:
        self.verdict.button.set_words(
            self.tr("Berichtigung feststellen") if correcting else self.tr("Ergebnis feststellen")
        )

    def show_law(self, law: str) -> None:
        """Where the rule of the majority stands."""
        self.verdict.law = law

    def corrections(self) -> dict[UUID, Choice]:
        """Voices that are other than the established ones."""
        stored = self._stored or {}
        return {key: choice for key, choice in self.choices.items() if stored.get(key) is not choice}

    def measure(self, ground: Tally) -> None:
        """By which majority the voices are judged; its counts are not looked at."""
        self._ground = ground

    def show_people(self, people: tuple[ParticipantView, ...], choices: dict[UUID, Choice]) -> None:
        """Who is entitled now; the voice of somebody who lost the right in between is dropped."""
        self._people = people
        ids = {who.id for who in people}
        self.choices = {key: choice for key, choice in choices.items() if key in ids}
        changed = self.corrections() if self._stored is not None else {}
        self.list.show_rows([VoiceRow(who.id, who.name, self.choices.get(who.id), who.id in changed) for who in people])
        if self.list.current_key() is None and people:
            self.list.choose(people[0].id)
        self._judge()

    def to_first(self) -> None:
        if self._people:
            self.list.choose(self._people[0].id)

    def give(self, choice: Choice | None) -> None:
        """The current person's voice; goes on to the next name without one. None takes it back: in a correction the
        established one stands again."""
        current = self.list.current_key()
        if current is None:
            return
        if choice is None and self._stored is not None:
            choice = self._stored.get(current)
        if choice is None:
            self.choices.pop(current, None)
        else:
            self.choices[current] = choice
        self.show_people(self._people, self.choices)
        if choice is not None and self._stored is None:
            order = [who.id for who in self._people]
            start = order.index(current)
            waiting = [key for key in order[start + 1 :] + order[:start] if key not in self.choices]
            if waiting:
                self.list.choose(waiting[0])
        self.changed.emit()

    def confirm(self) -> None:
        if self.verdict.button.isEnabled() and self.isVisible():
            self.confirmed.emit()

    def _key(self, key: int, _modifiers: int) -> None:
        self.give(KEYS.get(Qt.Key(key)))

    def _judge(self) -> None:
        if self._stored is not None:
            missing = "" if self.corrections() else self.tr("Noch keine Stimme geändert.")
        else:
            open_ones = len(self._people) - len(self.choices)
            missing = self.tr("{n} Namen sind noch nicht aufgerufen.").format(n=open_ones) if open_ones else ""
        self.verdict.show_tally(self.tally(), len(self._people), missing=missing)
