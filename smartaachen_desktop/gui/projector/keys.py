"""The table of the wall's acts: shortcuts, strip, menu, command palette and the sheet behind F1 are made from it."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from smartaachen_desktop.gui.projector.status import StripState
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.services.slides import Choice

KEYS = {
    "hold": "F7",
    "black": "Shift+F7",
    "follow": "Ctrl+Shift+F7",
    "forward": "F9",
    "back": "Shift+F9",
    "slides": "Ctrl+Shift+F9",
    "queue": "Ctrl+F5",
    "queue_here": "Shift+F5",
    "queue_clear": "Ctrl+Shift+F5",
    "time": "Ctrl+F3",
    "presence": "Ctrl+Shift+F3",
    "countdown": "Ctrl+F9",
    "plan_level": "Ctrl+F10",
    "plan_period": "Ctrl+Shift+F10",
    "page_on": "Ctrl+Shift+PgDown",
    "page_back": "Ctrl+Shift+PgUp",
    "larger": "Ctrl+Shift++",
    "smaller": "Ctrl+Shift+-",
    "normal": "Ctrl+Shift+0",
    "preview": "Shift+F11",
    "window": "F11",
    "release": "Ctrl+Shift+F11",
    "colours": "Ctrl+F7",
    "ratio": "Ctrl+F8",
    "second": "Ctrl+F11",
    "second_slide": "Ctrl+F12",
    "move": "Ctrl+Shift+F8",
}
"""The wall's acts and their keys, in every view of the secretary's window and, where it makes sense, on the wall's."""
_WITH_MODIFIERS = {
    (Qt.Key.Key_F7, False): "hold",
    (Qt.Key.Key_F7, True): "black",
    (Qt.Key.Key_F9, False): "forward",
    (Qt.Key.Key_F9, True): "back",
}
_WITH_CONTROL = {
    # German keyboards give * and _ and = with Shift on these keys
    Qt.Key.Key_Plus: "larger", Qt.Key.Key_Asterisk: "larger",
    Qt.Key.Key_Minus: "smaller", Qt.Key.Key_Underscore: "smaller",
    Qt.Key.Key_0: "normal", Qt.Key.Key_Equal: "normal",
    Qt.Key.Key_F7: "follow",
}  # fmt: skip


_CONTROL_ALONE = {
    Qt.Key.Key_F3: "time",
    Qt.Key.Key_F7: "colours",
    Qt.Key.Key_F8: "ratio",
    Qt.Key.Key_F11: "second",
    Qt.Key.Key_F12: "second_slide",
}


@dataclass(frozen=True)
class WallAct:
    id: str
    name: str
    keys: str


def wall_acts() -> tuple[WallAct, ...]:
    """In the order of the sheet; made anew, because the names follow the language."""
    names = {
        "window": tr("Wand öffnen oder schließen"),
        "hold": tr("Halten, lösen"),
        "black": tr("Schwarz"),
        "follow": tr("Der Sitzung folgen"),
        "forward": tr("Weiter"),
        "back": tr("Zurück"),
        "slides": tr("Folie wählen"),
        "queue": tr("Folien vormerken"),
        "queue_here": tr("Vormerken, was die Ansicht zeigt"),
        "queue_clear": tr("Vorgemerkte Folien leeren, wieder holen"),
        "time": tr("Zeit des Punktes: in der Ecke, eigene Folie, aus"),
        "presence": tr("Anwesenheit im Fuß der Folien"),
        "countdown": tr("Countdown starten, beenden"),
        "plan_level": tr("Plan: Ebene wechseln"),
        "plan_period": tr("Plan: Zeitraum wechseln"),
        "page_on": tr("Seite vor"),
        "page_back": tr("Seite zurück"),
        "larger": tr("Text größer"),
        "smaller": tr("Text kleiner"),
        "normal": tr("Text in normaler Größe"),
        "preview": tr("Große Vorschau"),
        "release": tr("Nach Wechsel der Bildschirme wieder zeigen"),
        "colours": tr("Farben der Wand wechseln"),
        "ratio": tr("Seitenverhältnis der Wand wechseln"),
        "second": tr("Zweite Wand öffnen oder schließen"),
        "second_slide": tr("Zweite Wand: Folie wechseln"),
        "move": tr("Wand auf den anderen Bildschirm, Wände tauschen"),
    }
    return tuple(WallAct(act, name, KEYS[act]) for act, name in names.items())


def possible(act: str, state: StripState) -> bool:
    """Whether the act does something now; the command palette leaves the others out."""
    steerable = state.is_open and not state.hidden and not state.confidential
    return {
        "hold": steerable,
        "black": state.is_open,
        "follow": state.choice is not None or state.held,
        "forward": steerable,
        "back": steerable and state.can_go_back,
        "queue": not state.confidential,
        "queue_here": not state.confidential,
        "time": not state.confidential,
        "countdown": steerable,
        "plan_level": state.choice is Choice.PLAN,
        "plan_period": state.choice is Choice.PLAN,
        "page_on": state.page < state.last,
        "page_back": state.page > state.first,
        "larger": state.can_enlarge,
        "smaller": state.can_reduce,
        "normal": state.can_reduce,
        "release": state.hidden,
        "second": not state.hidden,
        "second_slide": state.second_open,
        "move": state.is_open and not state.hidden,
    }.get(act, True)


def act_of(event: QKeyEvent) -> str:
    """The act a key on the wall's own window stands for, empty for none."""
    key, modifiers = Qt.Key(event.key()), event.modifiers()
    shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
    if modifiers & Qt.KeyboardModifier.ControlModifier:
        alone = "" if shift else _CONTROL_ALONE.get(key, "")
        return alone or _WITH_CONTROL.get(key, "")
    return _WITH_MODIFIERS.get((key, shift), "")
