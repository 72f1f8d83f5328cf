"""Lists that complete what is being typed: found by any part of a word, in a frame of their own."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QObject, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter


class NameCompleter(QCompleter):
    """Qt's own list has no frame: on a ground of the same colour nobody would see where it ends."""

    def __init__(self, names: QAbstractItemModel | Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        if isinstance(names, QAbstractItemModel):
            self.setModel(names)
        else:
            self.setModel(QStringListModel(list(names), self))
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        popup = self.popup()
        assert popup is not None  # made when first asked for
        popup.setProperty("frame", "list")
