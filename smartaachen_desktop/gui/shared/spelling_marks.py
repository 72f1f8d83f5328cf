"""Wavy lines under words of the visible text that are not in the dictionary, and the menu with better ones."""

import re
from functools import partial
from typing import Protocol, cast, runtime_checkable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence, QShortcut, QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QTextEdit

from smartaachen_desktop.gui.shared.spelling import Spelling
from smartaachen_desktop.gui.shared.text_units import LONGEST, units
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.services.queries.spelling import WORD

PAUSE_MS = 200
"""After the last key, scroll or answer: looking at the visible text takes a millisecond or two."""
LONGEST_ABBREVIATION = 6
_NO_WORDS = re.compile(r"\S*(?:@|://|www\.|\\\\)\S*|\S*\d\S*")


@runtime_checkable
class Waved(Protocol):
    """A text that paints the waves below its words itself."""

    theme: ThemeBox

    def show_waves(self, words: list[QTextCursor]) -> None: ...


class PlainWaves:
    """The waves of any other text, by Qt's own means."""

    def __init__(self, edit: QPlainTextEdit, theme: ThemeBox) -> None:
        self._edit, self.theme = edit, theme

    def show_waves(self, words: list[QTextCursor]) -> None:
        shown = []
        for word in words:
            selection = QTextEdit.ExtraSelection()
            selection.cursor = word
            selection.format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            selection.format.setUnderlineColor(self.theme.colour("bad"))
            shown.append(selection)
        self._edit.setExtraSelections(shown)


class SpellingMarks(QObject):
    """On one editor. `Strg+.` and the right mouse button offer what could be meant."""

    def __init__(self, edit: QPlainTextEdit, spelling: Spelling, look: Waved | None = None) -> None:
        """`look` shows the waves where the editor does not do so itself."""
        super().__init__(edit)
        self._edit, self._spelling = edit, spelling
        assert look is not None or isinstance(edit, Waved)
        self._look: Waved = look if look is not None else cast(Waved, edit)
        self._on = True
        self.menu: QMenu | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.look)
        edit.textChanged.connect(self._timer.start)
        edit.verticalScrollBar().valueChanged.connect(self._timer.start)
        edit.cursorPositionChanged.connect(self._caret_moved)
        self._look.theme.changed.connect(self._timer.start)
        edit.viewport().installEventFilter(self)
        edit.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        edit.customContextMenuRequested.connect(self._menu_at)
        shortcut = QShortcut(QKeySequence("Ctrl+."), edit, context=Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(self.ask_at_caret)
        spelling.checked.connect(self._timer.start)
        self._timer.start()

    def set_on(self, on: bool) -> None:
        self._on = on
        self.look()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._timer.start()
        return False

    def look(self) -> None:
        """Mark what is known to be wrong in the visible text, ask for what nothing is known of."""
        self._timer.stop()
        marks: list[QTextCursor] = []
        unknown: list[str] = []
        caret = self._edit.textCursor().position() if self._edit.hasFocus() else -1
        block = self._edit.firstVisibleBlock() if self._on else QTextBlock()
        corner, height = self._edit.contentOffset(), self._edit.viewport().height()
        while block.isValid() and self._edit.blockBoundingGeometry(block).translated(corner).top() <= height:
            for word, start, end in words_of(block.text()):
                right = self._spelling.right(word)
                if right is None:
                    unknown.append(word)
                elif not right and caret != block.position() + end:  # else it may not be finished
                    marks.append(self._mark(block, start, end))
            block = block.next()
        self._look.show_waves(marks)
        if unknown:
            self._spelling.ask(unknown)

    def ask_at_caret(self) -> None:
        corner = self._edit.cursorRect().bottomLeft()
        self._open(self._edit.textCursor(), self._edit.viewport().mapToGlobal(corner))

    def _caret_moved(self) -> None:
        # the word that was being written is looked at when the caret has left it
        if not self._timer.isActive():
            self._timer.start()

    @staticmethod
    def _mark(block: QTextBlock, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + start)
        cursor.setPosition(block.position() + end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _menu_at(self, point: QPoint) -> None:
        self._open(self._edit.cursorForPosition(point), self._edit.viewport().mapToGlobal(point))

    def _open(self, cursor: QTextCursor, place: QPoint) -> None:
        """The editor's own menu; above it, for a word that is marked, what could be meant."""
        menu = self._edit.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu = menu
        menu.destroyed.connect(self._menu_gone)
        found = word_at(cursor) if self._on and not self._edit.isReadOnly() else None
        if found is not None and self._spelling.right(found[0]) is False:
            self._offer(menu, *found)
        menu.popup(place)

    def _menu_gone(self) -> None:
        self.menu = None

    def _offer(self, menu: QMenu, word: str, cursor: QTextCursor) -> None:
        first = menu.actions()[0] if menu.actions() else None
        waiting = QAction(self.tr("Vorschläge werden gesucht …"), menu)
        waiting.setEnabled(False)
        learn = QAction(self.tr("Zum Wörterbuch hinzufügen"), menu)
        learn.triggered.connect(partial(self._spelling.learn, word))
        for action in (waiting, learn):
            menu.insertAction(first, action) if first is not None else menu.addAction(action)
        menu.insertSeparator(first) if first is not None else None

        def show(asked: str, suggestions: list[str]) -> None:
            if asked != word:
                return
            self._spelling.suggested.disconnect(show)
            if self.menu is not menu:
                return
            waiting.setText(self.tr("Keine Vorschläge"))
            waiting.setVisible(not suggestions)
            for each in suggestions:
                action = QAction(each.replace("&", "&&"), menu)
                action.triggered.connect(partial(self._replace, cursor, word, each))
                menu.insertAction(waiting, action)
            offered = [action for action in menu.actions() if action.isEnabled()]
            if offered:
                menu.setActiveAction(offered[0])

        self._spelling.suggested.connect(show)
        self._spelling.suggest(word)

    def _replace(self, cursor: QTextCursor, word: str, better: str, _checked: bool = False) -> None:
        if cursor.selectedText() == word and not self._edit.isReadOnly():
            cursor.insertText(better)
            self._edit.setTextCursor(cursor)


def words_of(text: str) -> list[tuple[str, int, int]]:
    """Words to be checked with their places in Qt's positions; addresses, numbers and abbreviations are none."""
    if len(text) > LONGEST:
        return []
    at = units(text)
    taken = [found.span() for found in _NO_WORDS.finditer(text)]
    return [
        (word, at(found.start()), at(found.end()))
        for found in WORD.finditer(text)
        if len(word := found[0]) > 1
        and not (word.isupper() and len(word) <= LONGEST_ABBREVIATION)
        and not _is_half(text, *found.span())
        and not any(start <= found.start() < end for start, end in taken)
    ]


def _is_half(text: str, start: int, end: int) -> bool:
    """As in "form- und fristgerecht": the half before or behind a hanging hyphen is no word of its own."""
    return text[end : end + 1] in ("-", "–") or (text[start - 1 : start] == "-" and start > 1)


def word_at(cursor: QTextCursor) -> tuple[str, QTextCursor] | None:
    """The word at the caret, and a cursor that selects it."""
    block = cursor.block()
    for word, start, end in words_of(block.text()):
        if start <= cursor.positionInBlock() <= end:
            chosen = QTextCursor(block)
            chosen.setPosition(block.position() + start)
            chosen.setPosition(block.position() + end, QTextCursor.MoveMode.KeepAnchor)
            return word, chosen
    return None
