"""What every layout of our own needs before it lays out anything: its items, and a height that follows its width."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QBoxLayout, QLayout, QLayoutItem, QWidget


class ItemLayout(QBoxLayout):
    """Holds items in order, without margins; of the box nothing but the keeping of the items is used.

    The items stay Qt's own: kept in Python, an item may answer to the name of one that was deleted at the same address,
    and is gone when that one's layout goes.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight, parent)
        self.setContentsMargins(0, 0, 0, 0)

    def _items(self) -> list[QLayoutItem]:
        found = (self.itemAt(place) for place in range(self.count()))
        return [item for item in found if item is not None]

    def hasHeightForWidth(self) -> bool:
        return True

    def minimumHeightForWidth(self, width: int) -> int:
        return self.heightForWidth(width)

    def maximumSize(self) -> QSize:
        return QLayout.maximumSize(self)

    def setGeometry(self, rect: QRect) -> None:
        """Only remembers it."""
        QLayout.setGeometry(self, rect)
