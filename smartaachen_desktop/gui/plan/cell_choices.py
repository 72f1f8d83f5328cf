"""The values to choose from under a cell's editor; the editor keeps the focus and the keys."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from smartaachen_desktop.gui.plan.choice_edits import Option, matching
from smartaachen_desktop.gui.shared.offers import Offer, OfferList
from smartaachen_desktop.gui.theme import ThemeBox

Key = Qt.Key
TAKING = (Key.Key_Return, Key.Key_Enter, Key.Key_Tab, Key.Key_Backtab)


class CellChoices:
    """Everything to begin with, then what fits the typed text. Arrows choose, Enter and Tab take, Esc puts it away."""

    def __init__(
        self, theme: ThemeBox, edit: QLineEdit, found: Sequence[Option], taken: Callable[[], None], name: str
    ) -> None:
        self._edit, self._found, self._taken = edit, found, taken
        self.offers = OfferList(theme, edit, name)
        self.offers.clicked.connect(lambda _index: self._clicked())
        edit.textEdited.connect(lambda _text: self.show(self._edit.text()))

    def show(self, text: str = "") -> None:
        """What the text may mean, the first of it chosen; without a text all, the present value chosen."""
        rows = matching(self._found, text)
        self.offers.offer([Offer(name) for _, name in rows], self._edit.rect(), first=bool(text.strip()), whole=True)
        if not text.strip():
            present = self._edit.text()
            self.offers.choose_row(next((place for place, row in enumerate(rows) if row[1] == present), -1))

    def take_key(self, event: QEvent) -> bool:
        """Whether the key was for the list."""
        if event.type() == QEvent.Type.FocusIn:
            self.show()
        elif event.type() == QEvent.Type.FocusOut:
            self.offers.hide()
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = event.key()
        if key in (Key.Key_Down, Key.Key_Up):
            if self.offers.isVisible():
                self.offers.step(1 if key == Key.Key_Down else -1)
            else:
                self.show()
            return True
        if not self.offers.isVisible():
            return False
        if key == Key.Key_Escape:
            self.offers.hide()
            return True
        if key in TAKING:
            self._take()
        return False

    def _take(self) -> None:
        chosen = self.offers.chosen()
        self.offers.hide()
        if chosen is not None:
            self._edit.setText(chosen.words)

    def _clicked(self) -> None:
        self._take()
        self._taken()

    def done(self, *_ignored: Any) -> None:
        self.offers.hide()
        self.offers.deleteLater()
