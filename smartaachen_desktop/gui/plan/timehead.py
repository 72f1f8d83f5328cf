"""The head above the canvas, with the meetings' marks to hover, press and step through."""

from datetime import date

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from smartaachen_desktop import formats
from smartaachen_desktop.gui.plan.head import HEIGHT, LOWER, UPPER, HeadPainter, mark_x
from smartaachen_desktop.gui.plan.marks import MeetingLook
from smartaachen_desktop.gui.plan.scene import Scene
from smartaachen_desktop.gui.plan.timescale import TimeScale
from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.shared.announce import announce
from smartaachen_desktop.gui.shared.labels import plain_tooltip
from smartaachen_desktop.gui.theme import Theme, ThemeBox

TOLD = 20
"""So many meetings are named at most; at the zoom of decades hundreds stand in the head."""
PAUSE_MS = 150
RING = 9
Key = Qt.Key


class TimeHead(paint.Painted):
    """The head above the canvas. With the focus, arrows go from meeting to meeting and Enter opens one."""

    meeting_pressed = Signal(object)
    meeting_reached = Signal(object)
    """The day of the meeting that a key went to, before it is told."""
    left_by_key = Signal()

    def __init__(self, theme: ThemeBox, scene: Scene, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.scene = scene
        self.left = 0.0
        self.scale: TimeScale | None = None
        """The one that was last painted."""
        self.current: MeetingLook | None = None
        self._painter = HeadPainter(theme.current)
        self._telling = QTimer(self)
        self._telling.setSingleShot(True)
        self._telling.setInterval(PAUSE_MS)
        self._telling.timeout.connect(self.tell)
        self.setFixedHeight(HEIGHT)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("focus_ring", "none")
        self.tell()

    def _theme_changed(self, theme: Theme) -> None:
        self._painter = HeadPainter(theme)
        super()._theme_changed(theme)

    def paintEvent(self, _event: QPaintEvent) -> None:
        scene, painter = self.scene, QPainter(self)
        self._painter.paint(
            painter, scene.scale, self.left, self.width(), scene.today, scene.meetings, self.tr("heute")
        )
        self._telling.start()
        if self.hasFocus():
            area = QRectF(self.rect())
            if self.current is not None:
                x = mark_x(self.current, scene.scale) - self.left
                area = QRectF(x - RING, UPPER + LOWER + 1, 2 * RING, HEIGHT - UPPER - LOWER - 2)
            paint.focus_inside(painter, area, self.theme, 3)

    # Telling

    def shown(self) -> list[MeetingLook]:
        """The meetings whose marks are seen."""
        scale = self.scene.scale
        return [mark for mark in self.scene.meetings if 0 <= mark_x(mark, scale) - self.left <= self.width()]

    def tell(self) -> None:
        """Name the meetings that are seen, for those who do not see them."""
        marks = self.shown()
        words = [meeting_words(mark) for mark in marks[:TOLD]]
        if len(marks) > TOLD:
            words.append(self.tr("{n} weitere").format(n=len(marks) - TOLD))
        name = self.tr("Zeitachse mit den Sitzungen: {meetings}").format(meetings="; ".join(words))
        name = name if words else self.tr("Zeitachse, keine Sitzung im Bild")
        if name != self.accessibleName():
            self.setAccessibleName(name)

    # Keys

    def step_meeting(self, by: int) -> None:
        """To the next or former meeting, at first from today on; the focus comes here."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        marks = self.scene.meetings
        if not marks:
            announce(self, self.tr("Auf der Achse steht keine Sitzung"))
            return
        place = next_place([mark.day for mark in marks], self._place(), self.scene.today, by)
        if marks[place] is self.current:
            last = self.tr("Letzte Sitzung der Achse") if by > 0 else self.tr("Erste Sitzung der Achse")
            announce(self, last)
            return
        self.current = marks[place]
        self.meeting_reached.emit(self.current.day)
        self.update()
        words = self.tr("{meeting}, {n} von {all}; Enter öffnet sie")
        announce(self, words.format(meeting=meeting_words(self.current), n=place + 1, all=len(marks)))

    def keep_current(self) -> None:
        """The meetings were read anew."""
        place = self._place()
        self.current = self.scene.meetings[place] if place is not None else None

    def _place(self) -> int | None:
        """Where the current meeting stands among all."""
        if self.current is None:
            return None
        key = self.current.id
        return next((place for place, mark in enumerate(self.scene.meetings) if mark.id == key), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Key.Key_Right | Key.Key_Left if not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                self.step_meeting(1 if event.key() == Key.Key_Right else -1)
            case Key.Key_Return | Key.Key_Enter if self.current is not None:
                self.meeting_pressed.emit(self.current.id)
            case Key.Key_Escape:
                self.left_by_key.emit()
            case _:
                super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    # Mouse

    def _near(self, x: float) -> list[MeetingLook]:
        """Meetings whose marks lie under x."""
        return [mark for mark in self.scene.meetings if abs(mark_x(mark, self.scene.scale) - self.left - x) <= 7]

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            words = " · ".join(meeting_words(mark) for mark in self._near(event.pos().x())[:6])
            QToolTip.showText(event.globalPos(), plain_tooltip(words), self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.position().y() > UPPER + LOWER:
            for mark in self._near(event.position().x())[:1]:
                self.meeting_pressed.emit(mark.id)


def meeting_words(mark: MeetingLook) -> str:
    return f"{mark.name}, {formats.day(mark.day)}"


def next_place(days: list[date], place: int | None, today: date, by: int) -> int:
    """The place of the next (`by` 1) or former (-1) day, held within the list; without a place it begins today."""
    if place is None:
        later = next((number for number, day in enumerate(days) if day >= today), len(days))
        place = later - 1 if by > 0 else later
    return min(max(place + by, 0), len(days) - 1)
