"""The priority of an assignment: its choices, and a badge where it is not the normal one."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from smartaachen_desktop.gui.shared.badge import badge_width, paint_badge
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.services.queries.words import ASSIGNMENT_PRIORITY_NAMES, told_priority

CHOICES = tuple(ASSIGNMENT_PRIORITY_NAMES.items())


def paint_priority(painter: QPainter, right: float, top: float, theme: ThemeBox, priority: int) -> float:
    """A badge that ends at `right`; gives the room it took with the gap before it."""
    words = told_priority(priority)
    if not words:
        return 0.0
    kind = {1: "bad", 2: "warn"}.get(priority, "neutral")
    width = badge_width(theme, words, kind)
    paint_badge(painter, QRectF(right - width, top, width, 20), theme, words, kind)
    return width + 12.0
