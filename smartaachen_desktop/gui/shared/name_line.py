"""A line for a name: who is known is offered below it, any other name can be typed."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from smartaachen_desktop.gui.shared.offers import Offer, OfferList
from smartaachen_desktop.gui.theme import ThemeBox

Key = Qt.Key


class NameLine(QLineEdit):
    """Arrows mark a name, Enter takes the marked one, Tab takes it and goes on, Esc puts the list away.

    The only name that begins as typed is marked by itself, so that none stays half typed. A name typed to its end
    marks nothing: "Fraktion A" may be meant itself, not somebody of it.
    """

    def __init__(self, theme: ThemeBox, name: str, known: Callable[[], Sequence[Offer]], parent: QWidget | None = None):
        super().__init__(parent)
        self.setAccessibleName(name)
        self._theme, self._known = theme, known
        self._list: OfferList | None = None
        self.textEdited.connect(self._typed)

    @property
    def offers(self) -> OfferList:
        """Made with the first letter: most lines are never typed into."""
        if self._list is None:
            self._list = OfferList(self._theme, self, self.accessibleName())
            self._list.clicked.connect(lambda _index: self.settle())
        return self._list

    @property
    def offering(self) -> bool:
        return self._list is not None and self._list.isVisible()

    def _typed(self, text: str) -> None:
        wanted = text.strip().casefold()
        known = list({each.words.casefold(): each for each in reversed(self._known())}.items())[::-1]
        found = [(name, each) for name, each in known if wanted and wanted in f"{name} {each.note.casefold()}"]
        found.sort(key=lambda pair: not pair[0].startswith(wanted))
        begin = [name for name, _each in found if name.startswith(wanted)]
        rows = [each for name, each in found if name != wanted]
        self.offers.offer(rows, self.rect(), first=len(begin) == 1 and begin[0] != wanted)

    def settle(self) -> None:
        """Take the marked name, if there is one; what sends a form calls it first."""
        chosen = self.offers.chosen() if self.offering else None
        self._put_away()
        if chosen is None and self.isModified():  # typed to its end, in its own spelling
            wanted = self.text().strip().casefold()
            chosen = next((each for each in self._known() if each.words.casefold() == wanted), None)
        if chosen is not None and chosen.words != self.text() and not self.isReadOnly():
            self.setText(chosen.words)

    def _put_away(self) -> None:
        if self._list is not None:
            self._list.hide()

    def event(self, event: QEvent) -> bool:
        override = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if override and event.key() == Key.Key_Escape and self.offering:  # type: ignore[attr-defined]
            event.accept()  # closes the list, not what lies behind it
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.settle()
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shown = self.offering
        match event.key():
            case Key.Key_Return | Key.Key_Enter if shown and self.offers.chosen() is not None and not event.modifiers():
                self.settle()
            case Key.Key_Escape if shown:
                self._put_away()
            case Key.Key_Down if not shown and self._known() and not event.modifiers() and not self.isReadOnly():
                self.offers.offer(self._known(), self.rect(), whole=True)
                self.offers.step(1)
            case Key.Key_Down | Key.Key_Up if shown:
                self.offers.step(1 if event.key() == Key.Key_Down else -1)
            case _:
                super().keyPressEvent(event)


def dress_completer(completer: QCompleter) -> QCompleter:
    """Matching anywhere in the name; the list has an edge, or white would lie on white."""
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    popup = completer.popup()
    if popup is not None:
        popup.setProperty("edged", True)
    return completer
