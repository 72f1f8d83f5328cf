"""Those who wait for the floor as a list, and how speeches are told in words."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from smartaachen_desktop.gui.shared.keyed import ROLE, KeyedList, KeyedModel
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.gui.shared.rows import Index, RowDelegate
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.services.queries.meeting_parts import SpeechView

ROW_HEIGHT = 28
MOST = 4


def spoken(speeches: tuple[SpeechView, ...], now: datetime) -> str:
    """ "Redebeiträge: 4, zusammen 12 min"; those waiting and interposed questions do not count."""
    seconds = [speech.seconds(now) for speech in speeches if not speech.waiting and speech.during_id is None]
    if not seconds:
        return ""
    minutes = round(sum(seconds) / 60)
    words = tr("{n} min").format(n=minutes) if minutes else tr("unter 1 min")
    told = tr("Redebeiträge: {n}, zusammen {time}").format(n=len(seconds), time=words)
    points = sum(speech.procedural and not speech.waiting for speech in speeches)
    return tr("{told}; davon zur Geschäftsordnung: {n}").format(told=told, n=points) if points else told


def running_time(seconds: float) -> str:
    """ "2:05" """
    whole = max(int(seconds), 0)
    return f"{whole // 60}:{whole % 60:02}"


def who(row: SpeechView) -> str:
    """The name, and whether on a point of order."""
    return tr("{name} (zur Geschäftsordnung)").format(name=row.name) if row.procedural else row.name


def _data(row: SpeechView, role: int) -> object:
    return who(row) if role in (ROLE.DisplayRole, ROLE.ToolTipRole, ROLE.AccessibleTextRole) else None


class _Delegate(RowDelegate):
    def height(self, index: Index, width: int) -> int:
        return ROW_HEIGHT


class WaitingList(KeyedList[SpeechView]):
    """Alt+↑/↓ moves, Entf strikes off, G makes it a point of order or not."""

    moved = Signal(int)

    def __init__(self, theme: ThemeBox) -> None:
        super().__init__(theme, KeyedModel(lambda row: row.id, _data), _Delegate, tr("Wartende Wortmeldungen"))
        self.take_keys(Qt.Key.Key_Delete, Qt.Key.Key_G)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(step)
            event.accept()
            return
        super().keyPressEvent(event)
