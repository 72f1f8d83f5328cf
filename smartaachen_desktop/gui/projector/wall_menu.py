"""The wall's menu: follow the meeting, every slide by name, the files of the item, what else can be done."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from smartaachen_desktop.gui.projector import captions
from smartaachen_desktop.gui.projector.dress import Ratio, Scheme, ratio_name, scheme_name
from smartaachen_desktop.gui.projector.keys import KEYS
from smartaachen_desktop.gui.projector.second import standing_name
from smartaachen_desktop.gui.projector.status import StripState
from smartaachen_desktop.gui.shared.buttons import german_key
from smartaachen_desktop.services.side_wall import Standing
from smartaachen_desktop.services.slides import ASKED, Choice

GROUPS = (
    (Choice.TITLE, Choice.AGENDA),
    (
        Choice.ITEM,
        Choice.AMENDMENT,
        Choice.CHANGES,
        Choice.VOTE,
        Choice.RESULT,
        Choice.FILE,
        Choice.SPEAKERS,
        Choice.TIMER,
    ),
    (Choice.PLAN, Choice.BOARD, Choice.CONTACTS, Choice.BUDGET),
    (Choice.ATTENDANCE, Choice.NOTICE, Choice.COUNTDOWN, Choice.NEUTRAL),
)


class WallMenu(QMenu):
    """Made anew whenever it opens."""

    chosen = Signal(object, object)
    """A choice, and the file where that is one."""
    act_requested = Signal(str)
    look_chosen = Signal(object)
    """Colours, an aspect ratio, or what the second wall stands at."""
    follow_requested = Signal()
    open_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.state = StripState()
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.clear()
        for old in self.findChildren(QMenu):
            old.deleteLater()
        state = self.state
        follow_words = self.tr("Der Sitzung folgen")
        follow = self.addAction(f"{follow_words}\t{german_key(KEYS['follow'])}")
        follow.setCheckable(True)
        follow.setChecked(state.choice is None and not state.held)
        follow.triggered.connect(self.follow_requested)
        self.addSeparator()
        for group in GROUPS:
            for choice in group:
                if choice is Choice.FILE and state.files:
                    for file, name in state.files:
                        self._slide(choice, captions.file_choice(name), file)
                elif choice is Choice.COUNTDOWN and state.counting:
                    self._act("countdown", self.tr("Countdown beenden"), possible=not state.confidential)
                else:
                    self._slide(choice, captions.choice_name(choice) + (" …" if choice in ASKED else ""))
            self.addSeparator()
        self._act("queue", self.tr("Folien vormerken …"), possible=not state.confidential)
        self._act("queue_clear", self.tr("Vorgemerkte Folien leeren"), possible=bool(state.queue))
        time = self._act("time", self.tr("Zeit des Punktes in der Ecke"), possible=not state.confidential)
        time.setCheckable(True)
        time.setChecked(state.timed)
        presence = self._act("presence", self.tr("Anwesenheit im Fuß der Folien"), possible=True)
        presence.setCheckable(True)
        presence.setChecked(state.counted)
        self.addSeparator()
        self._act("back", self.tr("Zurück"), possible=state.can_go_back and not state.confidential)
        self._act("black", self.tr("Schwarz"), possible=state.is_open)
        self._act("larger", self.tr("Text größer"), possible=state.can_enlarge)
        self._act("smaller", self.tr("Text kleiner"), possible=state.can_reduce)
        self._act("normal", self.tr("Text in normaler Größe"), possible=state.can_reduce)
        if state.choice is Choice.PLAN:
            self._act("plan_level", self.tr("Plan: Ebene wechseln"), possible=not state.confidential)
            self._act("plan_period", self.tr("Plan: Zeitraum wechseln"), possible=not state.confidential)
        self._act("preview", self.tr("Große Vorschau"), possible=True)
        self.addSeparator()
        schemes = self.addMenu(self.tr("Farben der Wand"))
        self._radio(schemes, [(each, scheme_name(each)) for each in Scheme], state.scheme)
        ratios = self.addMenu(self.tr("Seitenverhältnis"))
        self._radio(ratios, [(each, ratio_name(each)) for each in Ratio], state.ratio)
        second = self.addMenu(self.tr("Zweite Wand"))
        name = self.tr("Zweite Wand schließen") if state.second_open else self.tr("Zweite Wand öffnen")
        self._act("second", name, possible=not state.hidden, menu=second)
        self._act("move", self.tr("Wände tauschen"), possible=state.second_open and not state.hidden, menu=second)
        second.addSeparator()
        self._radio(second, [(each, standing_name(each)) for each in Standing], state.standing)
        self.addSeparator()
        name = self.tr("Wand schließen") if state.is_open else self.tr("Wand öffnen")
        self.addAction(f"{name}\t{german_key(KEYS['window'])}").triggered.connect(self.open_requested)

    def _radio(self, menu: QMenu, entries: Sequence[tuple[object, str]], now: object) -> None:
        group = QActionGroup(menu)
        for value, name in entries:
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(value == now)
            action.triggered.connect(lambda _checked=False, value=value: self.look_chosen.emit(value))
            group.addAction(action)

    def _slide(self, choice: Choice, name: str, file: UUID | None = None) -> None:
        state = self.state
        key = f"\t{german_key(KEYS['countdown'])}" if choice is Choice.COUNTDOWN else ""
        action = self.addAction(name.replace("&", "&&") + key)
        action.setCheckable(True)
        action.setChecked(state.choice is choice and (file is None or state.file == file))
        action.setEnabled(not state.confidential and choice not in state.missing)
        action.triggered.connect(lambda _checked=False: self.chosen.emit(choice, file))

    def _act(self, act: str, name: str, *, possible: bool, menu: QMenu | None = None) -> QAction:
        action = (menu or self).addAction(f"{name}\t{german_key(KEYS[act])}")
        action.setEnabled(possible)
        action.triggered.connect(lambda _checked=False: self.act_requested.emit(act))
        return action
