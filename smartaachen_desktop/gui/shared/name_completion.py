"""Names and offices complete themselves while they are being typed into the minutes."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from smartaachen_desktop.gui.shared.offers import Offer, OfferList
from smartaachen_desktop.gui.theme import ThemeBox

LEAST, MOST_BACK = 3, 60
_WORD_START = re.compile(r"(?<!\w)\w")
Key = Qt.Key


class NameCompletion(QObject):
    """Tab takes the first name or the chosen one, arrows choose, Enter takes only a chosen one, Esc puts them away.

    Only what the hands type counts: a text that the program puts there offers nothing.
    """

    def __init__(self, theme: ThemeBox, edit: QPlainTextEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        self._by_hand = False
        self._handled = QTimer(self)
        self._handled.setSingleShot(True)
        self._handled.setInterval(0)
        self._handled.timeout.connect(self._let_go)
        self._names: list[tuple[str, Offer]] = []
        self._typed_length = 0
        self.offers = OfferList(theme, edit, self.tr("Namen und Ämter"))
        self.offers.clicked.connect(lambda _index: self._take(self.offers.chosen()))
        edit.textChanged.connect(self._changed)
        edit.installEventFilter(self)

    def offer(self, people: Sequence[Offer]) -> None:
        """Whom to offer, the likeliest first."""
        found: dict[str, Offer] = {}
        for each in people:
            found.setdefault(each.words.casefold(), each)
        self._names = list(found.items())

    def _let_go(self) -> None:
        self._by_hand = False

    def _changed(self) -> None:
        if self._by_hand:
            self._typed()

    def _typed(self) -> None:
        cursor = self._edit.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        rows, self._typed_length = self._matches(before)
        if rows:  # where the caret stands is asked only then: it lays out the whole paragraph
            self.offers.offer(rows, self._edit.cursorRect())
        else:
            self.offers.hide()

    def _matches(self, before: str) -> tuple[list[Offer], int]:
        """Names that begin like the last words before the caret; the longest such beginning counts."""
        tail = before[-MOST_BACK:]
        for match in _WORD_START.finditer(tail):
            typed = tail[match.start() :].casefold()
            if len(typed) < LEAST:
                break
            rows = [offer for name, offer in self._names if name.startswith(typed) and name != typed]
            if rows:
                # the caret counts in UTF-16, and folding may lengthen ("ß" to "ss")
                return rows, len(tail[match.start() :].encode("utf-16-le")) // 2
        return [], 0

    def _take(self, offer: Offer | None) -> None:
        self.offers.hide()
        self._by_hand = False  # the name itself offers nothing
        if offer is not None and not self._edit.isReadOnly():
            cursor = self._edit.textCursor()
            cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, self._typed_length)
            cursor.insertText(offer.words)
            self._edit.setTextCursor(cursor)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.InputMethod):
            self._by_hand = True
            self._handled.start()  # a key has changed the text before the next turn of the loop
        if event.type() == QEvent.Type.FocusOut:
            self.offers.hide()
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or not self.offers.isVisible():
            return False
        match event.key():
            case Key.Key_Tab:
                self._take(self.offers.chosen() or self.offers.keyed.rows[0])
            case Key.Key_Down | Key.Key_Up:
                self.offers.step(1 if event.key() == Key.Key_Down else -1)
            case Key.Key_Escape:
                self.offers.hide()
            case Key.Key_Return | Key.Key_Enter if self.offers.chosen() is not None and not event.modifiers():
                self._take(self.offers.chosen())
            case Key.Key_Left | Key.Key_Right | Key.Key_Home | Key.Key_End:
                self.offers.hide()
                return False
            case _:
                return False
        return True
