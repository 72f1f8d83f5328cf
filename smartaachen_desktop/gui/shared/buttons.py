"""Buttons that show their key, and buttons that open a menu."""

import re

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeySequence, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QWidget

from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.shared.badge import key_cap_width, paint_key_cap
from smartaachen_desktop.gui.shared.labels import plain_tooltip
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.gui.theme import Theme, ThemeBox


def german_key(key: str) -> str:
    """ "Ctrl+Return" as the keyboard of the interface's language writes it: "Strg+↵" in German."""
    names = {
        "Ctrl": tr("Strg"), "Shift": tr("Umschalt"), "Return": "↵", "Enter": "↵", "Del": tr("Entf"),
        "Ins": tr("Einfg"), "Home": tr("Pos1"), "End": tr("Ende"), "PgUp": tr("Bild ↑"), "PgDown": tr("Bild ↓"),
        "Space": tr("Leer"), "Backspace": tr("Rücktaste"), "Left": "←", "Right": "→", "Up": "↑", "Down": "↓",
    }  # fmt: skip
    return re.sub("[A-Za-z]+", lambda found: names.get(found[0], found[0]), key)


class KeyButton(QPushButton):
    """Icon, text and key cap in one frame. Kinds: primary, secondary, link. Small ones are 28 px high.

    `rapid` is for buttons that are clicked several times in a row, such as undo.
    """

    def __init__(
        self,
        theme: ThemeBox,
        text: str = "",
        key: str = "",
        *,
        kind: str = "secondary",
        icon: str = "",
        small: bool = False,
        bind: bool = False,
        name: str = "",
        tip: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """`key` is shown; `bind=True` also makes it the shortcut. `name` for buttons without text."""
        super().__init__(parent)
        self.theme = theme
        self._words, self._key, self._icon, self._small = text, german_key(key), icon, small
        self._tip_key = self._said = ""
        self.rapid = False
        self.setProperty("kind", kind)
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(name or text)
        self.setAccessibleDescription(self._key)
        self._tip = tip or ("" if text else name)
        self.setToolTip(plain_tooltip(self._tip))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if bind and key:
            self.setShortcut(QKeySequence(key))
        theme.changed.connect(self._theme_changed)

    def _theme_changed(self, _theme: Theme) -> None:
        self.update()

    def set_words(self, text: str, *, icon: str | None = None) -> None:
        """Change text and icon; the key stays."""
        shortcut = self.shortcut()
        self._words = text
        self._icon = self._icon if icon is None else icon
        self.setText(text.replace("&", "&&"))
        self.setShortcut(shortcut)
        self.setAccessibleName(text or self.accessibleName())
        if self._tip_key:
            self.setToolTip(self._said)
        self.updateGeometry()
        self.update()

    def set_key(self, key: str) -> None:
        """Another key on the cap: what the button does now has its own."""
        self._key = german_key(key)
        self.setAccessibleDescription(self._key)
        self.updateGeometry()
        self.update()

    def set_blocked(self, reason: str) -> None:
        """Disable with the reason as tooltip, or enable with an empty reason."""
        self.setEnabled(not reason)
        self.setToolTip(plain_tooltip(reason or self._tip))
        self.setAccessibleDescription(reason or self._key or self._tip_key)

    def show_key(self, key: str) -> None:
        """Say the key in the tooltip, whatever else the tooltip says; a button with a key cap shows it already."""
        if not self._key:
            self._tip_key = german_key(key)
            self.setAccessibleDescription(self.accessibleDescription() or self._tip_key)
            self.setToolTip(self._said)

    def setToolTip(self, text: str) -> None:
        self._said = text
        if self._tip_key:
            text = f"{text or plain_tooltip(self.accessibleName())} ({self._tip_key})".strip()
        super().setToolTip(text)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second half of a double click does nothing: the first may have put another button under the mouse."""
        if self.rapid:
            super().mouseDoubleClickEvent(event)

    def words(self) -> str:
        return self._words

    def set_kind(self, kind: str) -> None:
        self.setProperty("kind", kind)
        self.updateGeometry()
        self.update()

    def _kind(self) -> str:
        return str(self.property("kind"))

    def _parts(self) -> tuple[int, int, int]:
        """Widths of icon, text and key with the gaps before them."""
        font = self.theme.fonts.base("base" if not self._small else "table", bold=self._kind() == "primary")
        icon = 18 if self._icon else 0
        words = paint.width_of(self._words, font) + 1 if self._words else 0
        key = key_cap_width(self.theme, self._key) if self._key else 0
        return icon, words + (8 if icon and words else 0), key + (10 if key and (icon or words) else 0)

    def _padding(self) -> int:
        if not self._words and not self._key:
            return 6 if not self._small else 4
        return {"primary": 13, "link": 8}.get(self._kind(), 12 if not self._small else 9)

    def sizeHint(self) -> QSize:
        height = self.theme.current.size.control_small if self._small else self.theme.current.size.control
        return QSize(max(sum(self._parts()) + 2 * self._padding() + 2, height), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        hover = bool(option.state & QStyle.StateFlag.State_MouseOver) and self.isEnabled()
        down = self.isDown() or self.isChecked()
        kind, colour = self._kind(), self.theme.colour
        ground, edge, ink = {
            "primary": ("petrol_hover" if hover or down else "petrol",) * 2 + ("on_petrol",),
            "link": ("select" if down else "sunken" if hover else "", "", "petrol"),
        }.get(kind, ("select" if down else "sunken" if hover else "surface", "petrol" if hover or down else "control",
                     "ink"))  # fmt: skip
        if not self.isEnabled():
            ground, edge, ink = ("" if kind == "link" else "sunken"), ("" if kind == "link" else "line"), "disabled"
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint.box(painter, self.rect(), colour(ground) if ground else None, colour(edge) if edge else None)
        self._paint_parts(painter, kind, ink)

    def _paint_parts(self, painter: QPainter, kind: str, ink: str) -> None:
        icon, words, key = self._parts()
        colour, height = self.theme.colour, self.height()
        left = max((self.width() - icon - words - key) / 2, 2)
        if icon:
            role = ink if kind != "secondary" or ink == "disabled" else "ink"
            self.theme.icons.paint(painter, QRectF(left, height / 2 - 8, 17, 16), self._icon, colour(role))
        if self._words:
            font = self.theme.fonts.base("base" if not self._small else "table", bold=kind == "primary")
            gap = 8 if icon else 0
            area = QRectF(left + icon + gap, 0, words - gap, height)
            paint.text(painter, area, self._words, font, colour(ink))
        if self._key:
            width = key_cap_width(self.theme, self._key)
            cap = QRectF(round(left + icon + words + key - width), (height - 18) // 2, width, 18)
            if kind == "primary" and self.isEnabled():
                paint_key_cap(painter, cap, self.theme, self._key, colour(ink), colour("on_petrol", 0.7), None)
            else:
                muted = colour("ink2" if self.isEnabled() else "disabled")
                paint_key_cap(painter, cap, self.theme, self._key, muted, colour("line"), colour("sunken"))


class IconButton(KeyButton):
    """A square button with an icon only; `name` says what it does."""

    def __init__(
        self,
        theme: ThemeBox,
        icon: str,
        name: str,
        *,
        kind: str = "secondary",
        small: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "", icon=icon, name=name, kind=kind, small=small, parent=parent)


class MenuButton(KeyButton):
    """Text with a small arrow; opens its menu by click, Space, Enter or arrow down."""

    def __init__(
        self, theme: ThemeBox, text: str, *, icon: str = "", small: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, text, icon=icon, small=small, parent=parent)
        self.drop = QMenu(self)
        self.setAccessibleDescription(self.tr("öffnet ein Menü"))
        self.clicked.connect(self._open)

    def _open(self) -> None:
        self.drop.setMinimumWidth(self.width())
        self.drop.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width() + 24, hint.height())

    def _paint_parts(self, painter: QPainter, kind: str, ink: str) -> None:
        arrow = QRectF(self.width() - 12 - 12, self.height() / 2 - 7, 14, 14)
        self.theme.icons.paint(painter, arrow, "caret-down", self.theme.colour("ink2"))
        painter.translate(-12, 0)
        super()._paint_parts(painter, kind, ink)
