"""The place in the text of the minutes that a search jumped to."""

from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from smartaachen_desktop.gui.meeting.markdown_edit import MarkdownEdit
from smartaachen_desktop.gui.shared.announce import announce
from smartaachen_desktop.gui.shared.text_units import units
from smartaachen_desktop.services.queries.found_words import closest, marks, words_of

MOST = 200
"""Words shown; a single letter may begin thousands."""


class FoundPlace(QObject):
    """Brings the words into sight and marks them until something is typed. Nothing is selected, so that the next key
    cannot overwrite what was found."""

    def __init__(self, edit: MarkdownEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        self._item: UUID | None = None
        self._sought: tuple[UUID, str] | None = None
        self._marked = False
        edit.typed.connect(self.clear)

    def seek(self, item: UUID, query: str) -> None:
        """At once, or as soon as the item's text is there."""
        self._sought = (item, query)
        if item == self._item:
            self._show()

    def shows(self, item: UUID | None) -> None:
        """The text of this item is in the editor now."""
        if item != self._item:
            self.clear()
        self._item = item
        if self._sought is not None and self._sought[0] == item:
            self._show()

    def clear(self) -> None:
        """Asked at every key: where nothing is marked, nothing may be painted anew."""
        if self._marked:
            self._marked = False
            self._edit.setExtraSelections([])

    def _show(self) -> None:
        assert self._sought is not None
        words, text = words_of(self._sought[1]), self._edit.text()
        self._sought = None
        best = closest(text, words)
        if best is None:  # they stand in a motion, the proposal or a comment of the item
            self.clear()
            return
        at = units(text)
        shown = []
        for start, end in marks(text, words)[:MOST]:
            mark = QTextEdit.ExtraSelection()
            mark.format = QTextCharFormat()
            mark.format.setBackground(self._edit.theme.colour("accent_soft"))
            cursor = QTextCursor(self._edit.document())
            cursor.setPosition(at(start))
            cursor.setPosition(at(end), QTextCursor.MoveMode.KeepAnchor)
            mark.cursor = cursor
            shown.append(mark)
        self._edit.setExtraSelections(shown)
        self._marked = True
        caret = self._edit.textCursor()
        caret.setPosition(at(best.end))
        self._edit.setTextCursor(caret)
        self._edit.centerCursor()
        announce(self._edit, self.tr("Gefunden: {word}").format(word=text[best.start : best.end]))
