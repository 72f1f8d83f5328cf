"""The room a window may take."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

BESIDE, BELOW = 40, 60
"""What frame, dock and title bar of the system need."""


def fit_screen(window: QWidget, wanted: QSize) -> None:
    """As large as wanted, but never larger than the screen has room for."""
    room = window.screen().availableGeometry().size()
    window.resize(wanted.boundedTo(QSize(room.width() - BESIDE, room.height() - BELOW)))
