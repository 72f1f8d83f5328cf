"""Small signs: pill-shaped badges and key caps."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.theme import ThemeBox

# kind: ground, border, ink, bold
KINDS: dict[str, tuple[str, str, str, bool]] = {
    "now": ("accent", "accent", "on_accent", True),
    "neutral": ("sunken", "line", "ink2", False),
    "chosen": ("select", "select", "ink", False),
    "ok": ("ok_soft", "ok_soft", "ok", True),
    "warn": ("warn_soft", "warn_soft", "warn", True),
    "bad": ("bad_soft", "bad_soft", "bad", True),
}


class Badge(paint.Painted):
    """A pill with an optional icon; yellow ("now") only for what runs."""

    def __init__(
        self, theme: ThemeBox, text: str = "", kind: str = "neutral", icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._kind, self._icon, self._text = kind, icon, text
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def show_text(self, text: str, kind: str | None = None, icon: str | None = None) -> None:
        """Change what the badge says."""
        self._text = text
        self._kind = self._kind if kind is None else kind
        self._icon = self._icon if icon is None else icon
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        return self._text

    def sizeHint(self) -> QSize:
        return QSize(badge_width(self.theme, self._text, self._kind, self._icon), 20)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = self.begin()
        paint_badge(painter, self.rect(), self.theme, self._text, self._kind, self._icon)


def badge_width(theme: ThemeBox, text: str, kind: str = "neutral", icon: str = "") -> int:
    font = theme.fonts.base("small", bold=KINDS[kind][3], tabular=True)
    return paint.width_of(text, font) + 18 + (16 if icon else 0)


def paint_badge(
    painter: QPainter, rect: QRect | QRectF, theme: ThemeBox, text: str, kind: str = "neutral", icon: str = ""
) -> None:
    """The same badge inside a delegate or a painted view."""
    ground, edge, ink, bold = KINDS[kind]
    area = QRectF(rect)
    paint.box(painter, area, theme.colour(ground), theme.colour(edge), radius=min(area.height() / 2, 10))
    left = area.left() + 9
    if icon:
        theme.icons.paint(painter, QRectF(left - 1, area.center().y() - 6, 12, 12), icon, theme.colour(ink))
        left += 16
    paint.text(
        painter, QRectF(left, area.top(), area.right() - left, area.height()), text,
        theme.fonts.base("small", bold=bold, tabular=True), theme.colour(ink), elide=False,
    )  # fmt: skip


def key_cap_width(theme: ThemeBox, key: str) -> int:
    return max(paint.width_of(key, theme.fonts.base(11, tabular=True)) + 10, 18)


def paint_key_cap(
    painter: QPainter, rect: QRect | QRectF, theme: ThemeBox, key: str, ink: QColor, edge: QColor, ground: QColor | None
) -> None:
    """The small frame that shows a key."""
    paint.box(painter, rect, ground, edge, radius=3)
    paint.text(painter, rect, key, theme.fonts.base(11, tabular=True), ink, Qt.AlignmentFlag.AlignCenter, elide=False)
