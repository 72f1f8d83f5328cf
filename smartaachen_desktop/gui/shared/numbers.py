"""A number to type or step, with its digits where the words of the other inputs begin."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSpinBox, QWidget

INDENT = 8


class NumberBox(QSpinBox):
    """The style sheet's padding does not reach the line edit inside, so it is set here, and room is asked for it.

    The wheel scrolls the form and never changes the number by accident.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().setTextMargins(INDENT, 0, 0, 0)

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(INDENT, 0)

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint() + QSize(INDENT, 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
