"""A list of things to tick: arrows move, Space ticks, the first line ticks all."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from smartaachen_desktop.gui.theme import Theme, ThemeBox

ROWS = 6


class CheckList(QListWidget):
    """`ticked` follows each tick by hand."""

    ticked = Signal()

    def __init__(self, theme: ThemeBox, name: str, all_words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all_words = all_words
        self._all: QListWidgetItem | None = None
        self._quiet = False
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setUniformItemSizes(True)
        self.itemChanged.connect(self._changed)
        theme.changed.connect(self._restyle)
        self._restyle(theme.current)

    def fill(self, rows: Iterable[tuple[Any, str, bool, str]]) -> None:
        """Key, words, whether it is ticked, and why it cannot be (empty when it can)."""
        self._quiet = True
        self.clear()
        self._all = self._line(None, self._all_words, True) if self._all_words else None
        for key, words, on, why in rows:
            line = self._line(key, words, on and not why)
            if why:
                line.setFlags(Qt.ItemFlag.ItemIsSelectable)
                line.setText(f"{words} ({why})")
        self._quiet = False
        self._tell_all()
        if self.count():
            self.setCurrentRow(0)
        height = self.sizeHintForRow(0) if self.count() else 24
        self.setFixedHeight(height * min(max(self.count(), 1), ROWS) + 4)

    def keys(self) -> list[Any]:
        """Of the ticked lines, in their order."""
        return [line.data(Qt.ItemDataRole.UserRole) for line in self._lines() if self._is_on(line)]

    def is_whole(self) -> bool:
        return all(self._is_on(line) for line in self._lines() if self._free(line))

    def _line(self, key: Any, words: str, on: bool) -> QListWidgetItem:
        line = QListWidgetItem(words, self)
        line.setData(Qt.ItemDataRole.UserRole, key)
        line.setFlags(
            Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
        )  # fmt: skip
        line.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        return line

    def _lines(self) -> list[QListWidgetItem]:
        every = [self.item(row) for row in range(self.count())]
        return [line for line in every if line is not self._all]

    @staticmethod
    def _is_on(line: QListWidgetItem) -> bool:
        return line.checkState() is Qt.CheckState.Checked

    @staticmethod
    def _free(line: QListWidgetItem) -> bool:
        return bool(line.flags() & Qt.ItemFlag.ItemIsUserCheckable)

    def _changed(self, line: QListWidgetItem) -> None:
        if self._quiet:
            return
        if line is self._all:
            self._quiet = True
            for each in self._lines():
                if self._free(each):
                    each.setCheckState(line.checkState())
            self._quiet = False
        else:
            self._tell_all()
        self.ticked.emit()

    def _tell_all(self) -> None:
        if self._all is None:
            return
        self._quiet = True
        some = any(self._is_on(line) for line in self._lines())
        whole = Qt.CheckState.Checked if self.is_whole() else Qt.CheckState.PartiallyChecked
        self._all.setCheckState(whole if some else Qt.CheckState.Unchecked)
        self._quiet = False

    def _restyle(self, theme: Theme) -> None:
        self.setFont(theme.fonts.base("table"))
