"""The large buttons of the first window and the rows of files used before."""

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from smartaachen_desktop.gui.settings import without_password
from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.shared.badge import key_cap_width, paint_key_cap
from smartaachen_desktop.gui.shared.labels import plain_tooltip
from smartaachen_desktop.gui.theme import Theme, ThemeBox

TEXT_LEFT, TEXT_RIGHT = 85, 60


class ActionCard(QAbstractButton):
    """Icon, bold name with its key, one or two lines of text, an arrow. `first` is the way for newcomers."""

    def __init__(
        self,
        theme: ThemeBox,
        icon: str,
        title: str,
        key: str,
        text: str,
        *,
        first: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._icon, self._title, self._key, self._words, self._first = icon, title, key, text, first
        self.setAccessibleName(title)
        self.setAccessibleDescription(f"{text} {key}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self._theme_changed)

    def _theme_changed(self, _theme: Theme) -> None:
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(520, 94)

    def _lines(self, width: float) -> list[str]:
        layout = QTextLayout(self._words, self.theme.fonts.base(13, tabular=True))
        layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
        layout.beginLayout()
        found = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            found.append(self._words[line.textStart() : line.textStart() + line.textLength()].strip())
        layout.endLayout()
        return found

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, colour = self.theme, self.theme.colour
        hover, focus = self.underMouse(), self.hasFocus()
        edge = "petrol" if hover or focus else "line"
        paint.box(painter, self.rect(), colour("select" if self.isDown() else "surface"), colour(edge))
        tile = QRectF(17, self.height() / 2 - 24, 48, 48)
        paint.box(painter, tile, colour("accent" if self._first else "select"), radius=3)
        ink = "on_accent" if self._first else "petrol"
        theme.icons.paint(painter, tile.adjusted(11, 11, -11, -11), self._icon, colour(ink))
        width = self.width() - TEXT_LEFT - TEXT_RIGHT
        lines = self._lines(width)
        top = self.height() / 2 - (24 + 18 * len(lines)) / 2 - 1
        font = theme.fonts.bold("head")
        paint.text(painter, QRectF(TEXT_LEFT, top, width, 22), self._title, font, colour("ink"))
        left = TEXT_LEFT + paint.width_of(self._title, font) + 10
        cap = QRectF(left, top + 2, key_cap_width(theme, self._key), 18)
        paint_key_cap(painter, cap, theme, self._key, colour("ink2"), colour("line"), colour("sunken"))
        small = theme.fonts.base(13, tabular=True)
        for number, line in enumerate(lines):
            area = QRectF(TEXT_LEFT, top + 24 + number * 18, width, 18)
            paint.text(painter, area, line, small, colour("ink2"), elide=False)
        arrow = QRectF(self.width() - 44, self.height() / 2 - 8, 16, 16)
        theme.icons.paint(painter, arrow, "caret-right", colour("ink"))


class RecentRow(QAbstractButton):
    """A file or server used before; with an empty location it says that there is none. Missing files are disabled."""

    def __init__(self, theme: ThemeBox, location: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self.location = theme, location
        self._server = "://" in location
        self._missing = bool(location) and not self._server and not Path(location).is_file()
        self._name, self._place = self._split(location)
        self.setEnabled(bool(location) and not self._missing)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if self.isEnabled() else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(f"{self._name}, {self._place}" if self._place else self._name)
        self.setToolTip(plain_tooltip(without_password(location)))
        theme.changed.connect(self._theme_changed)

    def _theme_changed(self, _theme: Theme) -> None:
        self.update()

    def _split(self, location: str) -> tuple[str, str]:
        if not location:
            return self.tr("Noch keine Datei geöffnet."), ""
        if self._server:
            shown = without_password(location)
            return shown.rsplit("/", 1)[-1] or shown, shown.split("://", 1)[1]
        path = Path(location)
        return path.name, self.tr("nicht mehr da") if self._missing else str(path.parent)

    def sizeHint(self) -> QSize:
        return QSize(520, 28)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, colour = self.theme, self.theme.colour
        if self.isEnabled() and (self.underMouse() or self.hasFocus()):
            paint.box(painter, self.rect(), colour("surface"), radius=4)
        icon = "database" if self._server else "file-text"
        theme.icons.paint(painter, QRectF(0, 6, 17, 16), icon, colour("ink2"))
        name_font = theme.fonts.base(bold=self.isEnabled())
        room = self.width() - 30.0
        width = min(paint.width_of(self._name, name_font) + 2, room * 0.6 if self._place else room)
        ink = "ink" if self.isEnabled() else "ink2"
        paint.text(painter, QRectF(24, 0, width, self.height()), self._name, name_font, colour(ink))
        if self._place:
            area = QRectF(24 + width + 12, 0, room - width - 12, self.height())
            paint.text(painter, area, self._place, theme.fonts.base(13), colour("ink2"))
