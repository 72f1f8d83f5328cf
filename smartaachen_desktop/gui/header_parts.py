"""What the header shows as values, and its two painted buttons: search and wall."""

from dataclasses import dataclass, field, replace

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.shared.badge import key_cap_width, paint_key_cap
from smartaachen_desktop.gui.shared.labels import plain_tooltip
from smartaachen_desktop.gui.shared.lamp import Lamp
from smartaachen_desktop.gui.theme import ThemeBox


@dataclass(frozen=True)
class WallState:
    """What is on the wall, in words; the picture comes by `Header.set_wall_picture`."""

    on: bool = False
    words: str = ""


@dataclass(frozen=True)
class ItemState:
    """The running item: "Ö 5", "18:12", "noch 7 min" and its share of the planned time. `short` says the same where
    there is less room: "+54 min"."""

    number: str
    elapsed: str
    planned: str
    share: float
    short: str = ""


@dataclass(frozen=True)
class MeetingState:
    """A meeting under way: pill text and kind, facts, current item, lamps."""

    pill: str
    pill_kind: str = "now"
    pill_icon: str = "play"
    facts: str = ""
    short_facts: str = ""
    item: ItemState | None = None
    lamps: tuple[Lamp, ...] = ()


@dataclass(frozen=True)
class HeaderState:
    """Everything the header shows besides the clock and the saved time."""

    title: str
    subtitle: str = ""
    meeting: MeetingState | None = None
    next_meeting: str = ""
    wall: WallState = field(default_factory=WallState)


class SearchButton(QAbstractButton):
    """Looks like a search field and opens the command palette."""

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self._tight = theme, False
        self.setText(self.tr("Suchen oder Befehl"))
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(self.tr("Strg+K"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._theme_changed)

    def _theme_changed(self, _theme: object) -> None:
        self.update()

    def show_room(self, *, tight: bool) -> None:
        """In a narrow window the title needs the room more."""
        if tight is not self._tight:
            self._tight = tight
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(212 if self._tight else 248, 32)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour, over = self.theme.colour, self.underMouse()
        paint.box(painter, self.rect(), colour("surface"), colour("petrol" if over else "control"))
        self.theme.icons.paint(painter, QRectF(9, 8, 16, 16), "magnifying-glass", colour("ink2"))
        paint.text(painter, QRectF(32, 0, 150, 32), self.text(), self.theme.fonts.base(13), colour("ink2"))
        key = self.tr("Strg+K")
        width = key_cap_width(self.theme, key)
        cap = QRectF(self.width() - width - 8, 7, width, 18)
        paint_key_cap(painter, cap, self.theme, key, colour("ink2"), colour("line"), colour("sunken"))


class WallButton(QAbstractButton):
    """Thumbnail of the wall with its words, or icon and "Wand aus". A click opens the wall's menu."""

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._state = WallState()
        self._picture = QPixmap()
        self._narrow = self._large = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._theme_changed)

    def _theme_changed(self, _theme: object) -> None:
        self.update()

    def show_state(self, state: WallState, *, large: bool, narrow: bool) -> None:
        self._state, self._large, self._narrow = replace(state, words=state.words or self.tr("aus")), large, narrow
        lead = self.tr("Auf der Wand") if state.on else self.tr("Wand")
        self.setAccessibleName(f"{lead}: {self._state.words}")
        self.setToolTip(plain_tooltip(self.accessibleName()))
        self.updateGeometry()
        self.update()

    def set_picture(self, picture: QPixmap) -> None:
        self._picture = picture
        self.update()

    def _thumbnail(self) -> bool:
        return self._large and self._state.on

    def sizeHint(self) -> QSize:
        bold = self.theme.fonts.bold("base") if self._state.on else self.theme.fonts.base("table")
        words = max(
            paint.width_of(self._state.words, bold),
            paint.width_of(self.tr("Auf der Wand"), self.theme.fonts.base("small")) if self._state.on else 30,
        )
        words = min(words, 180)
        if self._thumbnail():
            return QSize(102 + (0 if self._narrow else 12 + words), 58)
        return QSize(20 + 12 + words, 44)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        colour, fonts, left = self.theme.colour, self.theme.fonts, 32
        if self._thumbnail():
            frame = QRectF(0, 0, 102, 58)
            painter.fillRect(frame, colour("on_accent"))
            painter.fillRect(frame.adjusted(1, 1, -1, -1), colour("accent"))
            inside = frame.adjusted(3, 3, -3, -3)
            if self._picture.isNull():
                painter.fillRect(inside, colour("rail"))
                self.theme.icons.paint(painter, inside.adjusted(36, 14, -36, -14), "monitor", colour("rail_ink"))
            else:
                painter.drawPixmap(inside, self._picture, QRectF(self._picture.rect()))
            if self._narrow:
                return
            left = 114
        else:
            role = "petrol" if self.underMouse() else "ink2"
            self.theme.icons.paint(painter, QRectF(0, self.height() / 2 - 10, 20, 20), "monitor", colour(role))
        lead = self.tr("Auf der Wand") if self._state.on else self.tr("Wand")
        middle = self.height() / 2
        width = self.width() - left
        paint.text(painter, QRectF(left, middle - 19, width, 18), lead, fonts.base("small"), colour("ink2"))
        font = fonts.bold("base") if self._state.on else fonts.base("table")
        paint.text(painter, QRectF(left, middle - 1, width, 20), self._state.words, font, colour("ink"))
