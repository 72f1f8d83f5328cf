"""A roll call: every entitled name gets Ja, Nein, Enthaltung or ungültig by one key."""

from collections import Counter
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smartaachen_desktop.gui.meeting.count_panel import VerdictLine
from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.keyed import ROLE, ROW, KeyedList, KeyedModel
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.gui.shared.rows import Index, RowDelegate, RowLook
from smartaachen_desktop.gui.shared.votebar import paint_vote_part
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.voting import Choice, Tally
from smartaachen_desktop.services.queries.meetings import ParticipantView

ROW_HEIGHT = 26
KEYS = {
    Qt.Key.Key_J: Choice.YES,
    Qt.Key.Key_Y: Choice.YES,
    Qt.Key.Key_N: Choice.NO,
    Qt.Key.Key_E: Choice.ABSTENTION,
    Qt.Key.Key_U: Choice.INVALID,
}
PARTS = {Choice.YES: "yes", Choice.NO: "no", Choice.ABSTENTION: "abstention", Choice.INVALID: "invalid"}


def choice_words(choice: Choice | None) -> str:
    names = {
        Choice.YES: tr("Ja"), Choice.NO: tr("Nein"), Choice.ABSTENTION: tr("Enthaltung"), Choice.INVALID: tr("Ungültig")
    }  # fmt: skip
    return names[choice] if choice is not None else tr("noch offen")


@dataclass(frozen=True)
class VoiceRow:
    key: UUID
    name: str
    choice: Choice | None


def _data(row: VoiceRow, role: int) -> Any:
    if role == ROLE.DisplayRole:
        return row.name
    if role in (ROLE.AccessibleTextRole, ROLE.ToolTipRole):
        return f"{row.name}: {choice_words(row.choice)}"
    return None


class VoiceDelegate(RowDelegate):
    def height(self, index: Index, width: int) -> int:
        return ROW_HEIGHT

    def paint_content(self, painter: QPainter, rect: QRect, look: RowLook, index: Index) -> None:
        row: VoiceRow = index.data(ROW)
        theme = self.theme
        font = theme.fonts.base("table", bold=row.choice is not None)
        words = choice_words(row.choice)
        colour = theme.colour("ink" if row.choice else "ink2")
        paint.text(painter, QRectF(rect.right() - 84, rect.top(), 84, rect.height()), words, font, colour)
        if row.choice is not None:
            mark = QRectF(rect.right() - 104, rect.center().y() - 5.5, 12, 12)
            paint_vote_part(painter, mark, theme, PARTS[row.choice])
        room = QRectF(rect.left(), rect.top(), rect.width() - 116, rect.height())
        paint.text(painter, room, row.name, theme.fonts.base("table"), theme.colour("ink"))


class RollCall(QWidget):
    changed = Signal()
    confirmed = Signal()

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choices: dict[UUID, Choice] = {}
        self._people: tuple[ParticipantView, ...] = ()
        self._ground = Tally(0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        model: KeyedModel[VoiceRow] = KeyedModel(lambda row: row.key, _data)
        self.list: KeyedList[VoiceRow] = KeyedList(theme, model, VoiceDelegate, self.tr("Namentliche Abstimmung"))
        self.list.take_keys(*KEYS, Qt.Key.Key_Backspace)
        self.list.key_pressed.connect(self._key)
        self.list.setFixedHeight(ROW_HEIGHT * 5)
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

    def tally(self) -> Tally:
        found = Counter(self.choices.values())
        return replace(
            self._ground, yes=found[Choice.YES], no=found[Choice.NO], abstentions=found[Choice.ABSTENTION],
            invalid=found[Choice.INVALID],
        )  # fmt: skip

    def measure(self, ground: Tally) -> None:
        """By which majority the voices are judged; its counts are not looked at."""
        self._ground = ground

    def show_people(self, people: tuple[ParticipantView, ...], choices: dict[UUID, Choice]) -> None:
        """Who is entitled now; the voice of somebody who lost the right in between is dropped."""
        self._people = people
        ids = {who.id for who in people}
        self.choices = {key: choice for key, choice in choices.items() if key in ids}
        self.list.show_rows([VoiceRow(who.id, who.name, self.choices.get(who.id)) for who in people])
        self.list.setFixedHeight(ROW_HEIGHT * min(max(len(people), 1), 5))
        if self.list.current_key() is None and people:
            self.list.choose(people[0].id)
        self._judge()

    def give(self, choice: Choice | None) -> None:
        """The current person's voice; goes on to the next name without one."""
        current = self.list.current_key()
        if current is None:
            return
        if choice is None:
            self.choices.pop(current, None)
        else:
            self.choices[current] = choice
        self.show_people(self._people, self.choices)
        if choice is not None:
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
        open_ones = len(self._people) - len(self.choices)
        missing = self.tr("{n} Namen sind noch nicht aufgerufen.").format(n=open_ones) if open_ones else ""
        self.verdict.show_tally(self.tally(), len(self._people), missing=missing)
